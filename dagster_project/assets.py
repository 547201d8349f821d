"""The road: sources → documents → near-duplicates → decisions → release → checkpoint."""

import warnings

import dagster as dg

from dagster_project.report import line, markdown, metadata, report
from dagster_project.settings import Settings
from pipelines.ingest import ingest
from pipelines.near_duplicates import search
from pipelines.release import release as write_release
from provenance.checkpoint import checkpoint as sign
from provenance.decide import decide
from provenance.keys import Signer
from provenance.policy import load_policy
from provenance.progress import shown
from provenance.register import register
from provenance.release import seal_all
from provenance.summary import summary

warnings.filterwarnings("ignore", category=dg.BetaWarning)  # BackfillPolicy is called one

source_partitions = dg.DynamicPartitionsDefinition(name="sources")
"""One partition a source; a run fills all of those it is given."""


@dg.asset
def sources(context: dg.AssetExecutionContext, settings: Settings) -> dg.MaterializeResult:
    """Source declarations, registered with their evidence."""
    ledger, as_of = settings.open_ledger(), settings.judged_on
    return report(context, *(register(ledger, declared, as_of) for declared in settings.declarations()))


@dg.asset(deps=[sources], partitions_def=source_partitions, backfill_policy=dg.BackfillPolicy.single_run())
def documents(context: dg.AssetExecutionContext, settings: Settings) -> dg.MaterializeResult:
    """Facts about every text of a source: digest, fingerprint, findings, quality (Beam jobs that sources share)."""
    ledger, keys, as_of = settings.open_ledger(), settings.keys_path, settings.judged_on
    declared = settings.declarations_of(list(context.partition_keys))
    for result in ingest(ledger, declared, keys, settings.beam_args, as_of, shown, settings.models_path):
        context.log.info(line(result))
        context.add_asset_metadata(metadata(result), partition_key=result.scope)
    return dg.MaterializeResult()


@dg.asset(deps=[documents])
def near_duplicates(context: dg.AssetExecutionContext, settings: Settings) -> dg.MaterializeResult:
    """Near-duplicate texts across all sources and searches, verified by re-reading the candidates (Beam jobs)."""
    ledger, policy, keys = settings.open_ledger(), load_policy(settings.policy), settings.keys_path
    declared, as_of = settings.declarations(), settings.judged_on
    return report(context, search(ledger, declared, policy, keys, settings.beam_args, as_of, shown))


@dg.asset(deps=[near_duplicates])
def decisions(context: dg.AssetExecutionContext, settings: Settings) -> dg.MaterializeResult:
    """The outcome of every document under the policy, with each rule that fired or could not be answered."""
    ledger = settings.open_ledger()
    result = decide(ledger, load_policy(settings.policy), settings.judged_on)
    tables = summary(ledger)
    return report(context, result, rules=markdown(tables["rules"]), sources=markdown(tables["sources"]))


@dg.asset(deps=[decisions])
def release(context: dg.AssetExecutionContext, settings: Settings) -> dg.MaterializeResult:
    """What was cleared, as a dataset that carries its own proof (one Beam job)."""
    ledger, declared, purpose = settings.open_ledger(), settings.declarations(), settings.purpose()
    name, place, keys = settings.release, settings.releases_path, settings.keys_path
    result = write_release(ledger, declared, name, place, keys, settings.beam_args, purpose, shown)
    return report(context, result, folder=str(place / name))


@dg.asset(deps=[release])
def checkpoint(context: dg.AssetExecutionContext, settings: Settings) -> dg.MaterializeResult:
    """The ledger's signed tree head, which completes the proof of its releases."""
    ledger = settings.open_ledger()
    signer = Signer.load(settings.keys_path, ledger.vkey)
    result = sign(ledger, signer)
    seal_all(ledger, settings.releases_path, signer)
    return report(context, result, root=ledger.root().hex())

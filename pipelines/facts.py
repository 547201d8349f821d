"""From a batch of texts to the ledger's facts about them, one Arrow table a kind."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from detectors import bands, label, language, quality
from detectors.analyzer import Detector, detectors_version
from detectors.fingerprint import PROFILES, Fingerprinter, Profile
from pipelines.corpus import Batch
from pipelines.identity import as_binary, identify, views
from provenance.keys import Secret
from provenance.records import ProfileName
from provenance.schemas import schema

if TYPE_CHECKING:
    from detectors.models import Models


class FactFinder:
    """Everything ingestion says about a text. Heavy to make: one a process, see `fact_finder`."""

    def __init__(self, secret: Secret, profile: Profile, models: "Models | None" = None):
        self.secret = secret
        self.models = models
        self.detector = Detector(secret, models=models)
        self.fingerprinter = Fingerprinter(profile, secret.shingle_key())

    def facts(self, source_id: str, batch: Batch, ocr: bool = False) -> dict[str, pa.Table]:
        """The batch's rows of documents, fingerprints, pii_findings and dead_letters."""
        texts, locators = batch.texts["text"], batch.texts["locator"].to_pylist()
        digests, ids = identify(self.secret, source_id, batch.texts)
        languages, scripts = language.detect(texts)
        measured = quality.measure(texts)
        statuses, labels = label.read(texts, batch.texts["metadata"])
        findings, scanned = self.detector.findings(texts, ids, source_id, ocr)
        signatures, shingles = self.fingerprinter.signatures(texts)
        source = pa.repeat(source_id, len(ids))
        documents = {
            "document_id": ids,
            "source_id": source,
            "locator": locators,
            "digest": digests,
            "record_digest": self._record_digests(batch.texts["record"]),
            "language": languages,
            "script": scripts,
            "characters": measured.characters,
            "bytes": measured.bytes,
            "repetition": measured.repetition,
            "symbol_ratio": measured.symbol_ratio,
            "label_status": statuses,
            "label": self._masked(labels),
            "url": self._masked(batch.texts["url"]),
            "scanned": scanned,
        }
        fingerprints = {
            "document_id": ids,
            "source_id": source,
            "digest": digests,
            "shingles": shingles,
            "signature": as_binary(signatures),
            "bands": as_binary(bands.keys(signatures)),
            "profile": pa.repeat(self.fingerprinter.profile.digest(), len(ids)),
        }
        dead_letters = {
            "source_id": [source_id] * len(batch.dead_letters),
            "locator": [locator for locator, _ in batch.dead_letters],
            "reason": [reason for _, reason in batch.dead_letters],
        }
        return {
            "documents": _table("documents", documents),
            "fingerprints": _table("fingerprints", fingerprints),
            "pii_findings": findings,
            "dead_letters": _table("dead_letters", dead_letters),
        }

    def _record_digests(self, records: pa.Array) -> pa.Array:
        if records.null_count == len(records):
            return pa.nulls(len(records), pa.binary())
        digests = pa.array([self.secret.digest(record) for record in views(records)], pa.binary())
        return pc.if_else(records.is_valid(), digests, pa.scalar(None, pa.binary()))

    def _masked(self, values: pa.Array) -> pa.Array:
        masked = iter(self.detector.mask_structured(values.drop_null().to_pylist()))
        return pa.array([next(masked) if valid else None for valid in values.is_valid().to_pylist()], pa.string())


@cache
def fact_finder(secret_id: str, keys: Path | None, profile: str, models: Path | None = None) -> FactFinder:
    """This process's `FactFinder` for a ledger's secret and the name of its fingerprint profile.

    Only ingestion needs the models of a file: whatever else reads texts asks for what does not depend on them.
    """
    secret, made = Secret.load(secret_id, keys), PROFILES[ProfileName(profile)]
    if models is None:
        return FactFinder(secret, made)
    from detectors.models import Models  # takes two seconds

    return FactFinder(secret, made, Models(models))


def detectors_identity(profile: Profile, models: "Models | None" = None) -> list[str]:
    """What a source's facts depend on besides its text: other detectors or another profile mean other facts."""
    return [detectors_version(models), profile.digest()]


def _table(name: str, columns: dict[str, Any]) -> pa.Table:
    return pa.table(columns).cast(schema(name))

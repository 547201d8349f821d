"""What a stage did: one line of the log, and metadata beside the asset."""

from typing import Any

import dagster as dg

from provenance.ledger import LEDGER_WIDE
from provenance.stages import StageResult


def report(context: dg.AssetExecutionContext, *results: StageResult, **tables: str) -> dg.MaterializeResult:
    """Log what results say together, and give the asset its counts, its newest entry and Markdown tables."""
    context.log.info(line(*results))
    shown = {name: dg.MetadataValue.md(table) for name, table in tables.items()}
    return dg.MaterializeResult(metadata={**metadata(*results), **shown})


def line(*results: StageResult) -> str:
    """What was counted, and whether this run recorded it."""
    totals = metadata(*results)
    committed, entry = totals.pop("committed"), totals.pop("entry")
    counts = ", ".join(f"{number:,} {name.replace('_', ' ')}" for name, number in totals.items())
    match results:
        case [StageResult(scope=scope)]:
            state = f"entry {entry}" if committed else f"unchanged since entry {entry}"
            return f"{'' if scope == LEDGER_WIDE else f'{scope}: '}{counts} ({state})"
        case _:
            return f"{len(results):,} in all: {counts} ({committed:,} new)"


def metadata(*results: StageResult) -> dict[str, int]:
    """Counts summed over results, how many of them were committed now, and the newest entry."""
    totals: dict[str, int] = {}
    for result in results:
        for name, number in result.counts.items():
            totals[name] = totals.get(name, 0) + number
    newest = max((result.entry for result in results), default=0)
    return {**totals, "committed": sum(result.committed for result in results), "entry": newest}


def markdown(rows: list[dict[str, Any]]) -> str:
    """Rows as a Markdown table."""
    if not rows:
        return "none"
    lines = [
        list(rows[0]),
        ["---"] * len(rows[0]),
        *([_cell(value) for value in row.values()] for row in rows),
    ]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _cell(value: Any) -> str:
    return "–" if value is None else str(value).replace("|", "\\|").replace("\n", " ")

"""What a stage did: one line of the log, and metadata beside the asset."""

from typing import Any

import dagster as dg

from provenance.ledger import LEDGER_WIDE
from provenance.stages import StageResult


def report(context: dg.AssetExecutionContext, *results: StageResult, **tables: str) -> dg.MaterializeResult:
    """Log a line per result, and give the asset its counts, its newest entry and Markdown tables."""
    for result in results:
        context.log.info(line(result))
    return dg.MaterializeResult(
        metadata={**metadata(*results), **{k: dg.MetadataValue.md(v) for k, v in tables.items()}}
    )


def line(result: StageResult) -> str:
    """What was counted, and whether this run recorded it."""
    counts = ", ".join(f"{number:,} {name.replace('_', ' ')}" for name, number in result.counts.items())
    state = f"entry {result.entry}" if result.committed else f"unchanged since entry {result.entry}"
    scope = "" if result.scope == LEDGER_WIDE else f"{result.scope}: "
    return f"{scope}{counts} ({state})"


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

"""What every stage of the road gives back."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class StageResult:
    """Where a stage stands recorded, whether this call committed it, and what it counted."""

    stage: str
    scope: str
    entry: int
    committed: bool
    counts: dict[str, int] = field(default_factory=dict)

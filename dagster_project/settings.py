"""Where everything lies and by what it is judged."""

from datetime import UTC, date, datetime
from pathlib import Path

import dagster as dg
from pydantic import Field

from provenance.cli.options import releases_folder
from provenance.declarations import Declaration, load_folder, read
from provenance.errors import DeclarationError
from provenance.ledger import Ledger
from provenance.records import ReleaseDeclaration


class Settings(dg.ConfigurableResource):
    """What `provenance run` is told on its command line."""

    ledger: str = Field(description="The ledger's folder.")
    sources: str = Field(description="The folder of source declarations.")
    release: str = Field(description="The name of the release to write.")
    releases: str | None = Field(default=None, description="Where release folders lie; beside the ledger.")
    declaration: str | None = Field(default=None, description="What the release is for: a YAML file.")
    keys_folder: str | None = Field(default=None, description="Where secrets and signing keys lie.")
    models: str | None = Field(default=None, description="Models that look for personal information: a YAML file.")
    policy: str = Field(default="cn-genai-measures", description="A policy pack of the package, or a file.")
    as_of: str | None = Field(default=None, description="The date to judge by (ISO 8601); today, UTC.")
    beam_args: list[str] = Field(default=[], description="Options of the Beam jobs.")

    def open_ledger(self) -> Ledger:
        """The ledger as it stands now."""
        return Ledger.open(self.ledger)

    def declarations(self) -> list[Declaration]:
        """Every declaration of the sources folder, by source id."""
        return load_folder(Path(self.sources))

    def declarations_of(self, source_ids: list[str]) -> list[Declaration]:
        """The declarations behind partitions; raises `DeclarationError` when the file of one is gone."""
        declared = {declaration.source.id: declaration for declaration in self.declarations()}
        if gone := sorted(set(source_ids) - set(declared)):
            raise DeclarationError(
                f"{self.sources}: no declaration of {', '.join(gone)}; put it back or drop its partition"
            )
        return [declared[source_id] for source_id in source_ids]

    def purpose(self) -> ReleaseDeclaration | None:
        """What the release is for; `None` is plain and domestic."""
        return read(Path(self.declaration), ReleaseDeclaration) if self.declaration else None

    @property
    def keys_path(self) -> Path | None:
        return Path(self.keys_folder) if self.keys_folder else None

    @property
    def models_path(self) -> Path | None:
        return Path(self.models) if self.models else None

    @property
    def releases_path(self) -> Path:
        return releases_folder(self.open_ledger(), Path(self.releases) if self.releases else None)

    @property
    def judged_on(self) -> date:
        """The date to judge by: today (UTC) unless another is named."""
        return date.fromisoformat(self.as_of) if self.as_of else datetime.now(UTC).date()

"""Make a ledger: a secret, a signing key, and entry 0."""

import re
from datetime import UTC, datetime
from pathlib import Path

from provenance.errors import LedgerError
from provenance.keys import Secret, Signer
from provenance.ledger import Ledger
from provenance.records import ProfileName
from provenance.store import open_store


def init_ledger(
    url: str, origin: str, keys: Path | None, secret_id: str | None = None, fingerprint: str = ProfileName.CHAR_5
) -> Ledger:
    """A new ledger at `url`, with a new secret unless one is to be shared, so that digests can be compared.

    The signing key of the origin is used again where there is one.
    """
    if open_store(url).exists("log/00000000000000000000.json"):
        raise LedgerError(f"{url}: there is a ledger already; open it, or choose another folder")
    signer = Signer.load_or_generate(keys, origin)
    if secret_id is None:
        secret = Secret.generate()
        secret.save(keys)
    else:
        secret = Secret.load(secret_id, keys)
    return Ledger.create(url, origin, secret.key_id, signer.vkey, datetime.now(UTC).date(), fingerprint)


def open_or_init(url: str, keys: Path | None) -> tuple[Ledger, bool]:
    """The ledger at `url`, and whether it had to be made: then its origin is `localhost/` and the folder's name."""
    if open_store(url).exists("log/00000000000000000000.json"):
        return Ledger.open(url), False
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", Path(url).resolve().name).strip("-") or "ledger"
    return init_ledger(url, f"localhost/{name}", keys), True

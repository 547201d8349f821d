"""What can go wrong, by name. One base class, caught once at the bottom of the command line."""


class ProvenanceError(Exception):
    """Something a user can act on: the message names the thing, what was expected, what was found, what to do."""

    exit_code = 2


class DeclarationError(ProvenanceError):
    """A source declaration is not valid."""


class PolicyError(ProvenanceError):
    """A policy pack does not load."""


class LedgerError(ProvenanceError):
    """The ledger is missing, or cannot do what was asked of it."""


class TamperedError(ProvenanceError):
    """A digest, a signature or a proof does not hold. Never returned as a boolean: it is raised."""

    exit_code = 1


class SecretError(ProvenanceError):
    """The ledger's secret or a signing key is missing, unreadable or another's."""


class DetectorError(ProvenanceError):
    """A detector did not prove itself on its canaries; nothing it would have said can be trusted."""


class ProfileMismatch(ProvenanceError):
    """Fingerprints of unlike profiles were about to be compared."""


class ReleaseRefused(ProvenanceError):
    """A `block` rule fired or could not be answered; nothing was written."""

    exit_code = 1


class WithdrawnError(ProvenanceError):
    """A release holds a source or document that was withdrawn since it was made."""

    exit_code = 1

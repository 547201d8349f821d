"""E-mail addresses."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import Identifier

_LOCAL = "[A-Za-z0-9][A-Za-z0-9._%+\\-]{0,63}"
_DOMAIN = "(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?[.]){1,8}[A-Za-z]{2,24}"
_FILE_ENDINGS = frozenset("png jpg jpeg gif svg webp ico css js ts mjs json map html htm md txt yml yaml pdf".split())


class EmailAddressRecognizer(Identifier):
    """E-mail address (RFC 5322, ASCII; RFC 6531 addresses are not looked for, so that `邮箱zhang@…` begins at
    the z). The domain is not looked up in a suffix list: the reserved `.invalid` is an address too.
    """

    entity = "EMAIL_ADDRESS"
    forms = (Pattern("address", f"(?<![A-Za-z0-9._%+\\-/]){_LOCAL}@{_DOMAIN}(?![A-Za-z0-9\\-@]|[.][A-Za-z0-9])", 0.9),)
    prefilter = ("[A-Za-z0-9._%+\\-]@[A-Za-z0-9]",)

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a file name (`icon@2x.png`) and for the user of a repository (`git@…`)."""
        local, _, domain = pattern_text.lower().partition("@")
        if local == "git" or domain.rpartition(".")[2] in _FILE_ENDINGS:
            return False
        return None

    @staticmethod
    def canonical(value: str) -> str:
        """The address in lower case."""
        return value.lower()

"""Street addresses in English text."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import Identifier

_NAME = "(?:(?:[NSEW]|North|South|East|West)[.]?[ ])?(?:[A-Z][A-Za-z'’.\\-]{1,20}|[0-9]{1,3}(?:st|nd|rd|th))"
_WAY = (
    "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq"
    "|Terrace|Parkway|Pkwy|Highway|Hwy"
    "|Circle|Crescent|Close|Trail|Alley|Mews|Row|Gardens)"
)
_BODY = f"[0-9]{{1,6}}[A-Za-z]?[ ](?:{_NAME}[ ]){{1,4}}{_WAY}"
_ROOM = "(?:,?[ ](?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm|Floor|No|#)[.]?[ ]?#?[0-9A-Za-z\\-]{1,6})"
_TOWN = "(?:,[ ](?:St[.][ ])?[A-Z][A-Za-z\\-]{1,20}(?:[ ][A-Z][A-Za-z\\-]{1,20}){0,2})"
_CODE = "(?:,?[ ](?:[A-Z]{2}[ ])?[0-9]{5}(?:-[0-9]{4})?|,[ ][A-Z]{2}|,?[ ][A-Z]{1,2}[0-9][0-9A-Z]?[ ][0-9][A-Z]{2})"
_BOX = "P[.]?[ ]?O[.]?[ ]Box[ ][0-9]{1,6}"


class EnglishAddressRecognizer(Identifier):
    """Street address: house number, name, kind of street (USPS Publication 28, Appendix C1), then room, town
    and postal code as far as they are written on the same line; or a post office box.
    """

    entity = "ADDRESS"
    forms = (
        Pattern(
            "street",
            f"(?<![0-9A-Za-z.\\-/]){_BODY}(?![A-Za-z])[.]?{_ROOM}?{_TOWN}{{0,2}}{_CODE}?(?![0-9A-Za-z])",
            0.7,
        ),
        Pattern("post office box", f"(?<![0-9A-Za-z]){_BOX}(?![0-9A-Za-z])", 0.6),
    )
    prefilter = (_BODY, _BOX)
    flags = 0

    @staticmethod
    def canonical(value: str) -> str:
        """The address in lower case."""
        return " ".join(value.lower().split())

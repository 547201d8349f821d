"""Street addresses in English text."""

from detectors.recognisers.identifier import Form, Identifier

_WORD = r"\p{Lu}[\p{L}'’.\-]{1,20}"
_WORDS = f"{_WORD}(?:[ ]{_WORD}){{0,3}}"
_PLAIN_WORD = "[A-Z][A-Za-z'’.\\-]{1,20}"
_NAME = f"(?:(?:[NSEW]|North|South|East|West)[.]?[ ])?(?:{_PLAIN_WORD}|[0-9]{{1,3}}(?:st|nd|rd|th))"
_WAY = (
    "(?:Street|Str|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq"
    "|Terrace|Parkway|Pkwy|Highway|Hwy"
    "|Circle|Crescent|Close|Trail|Alley|Mews|Row|Gardens)"
)
_HOUSE = "(?:[0-9]{2,6}[ ])?[0-9]{1,6}[A-Ha-h]?[ ]"
_BODY = f"{_HOUSE}(?:{_NAME}[ ]){{1,4}}{_WAY}"
_ROOM = "(?:,?[ ](?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm|Floor|No|#)[.]?[ ]?#?[0-9A-Za-z\\-]{1,6})"
_NUMBERED_ROOM = "(?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm|Floor)[.]?[ ]?#?[A-Z]?[0-9]{1,5}[A-Z]?"
_TOWN_WORD = r"\p{Lu}[\p{L}\-]{1,20}"
_TOWN = f"(?:,[ ](?:St[.][ ])?{_TOWN_WORD}(?:[ ]{_TOWN_WORD}){{0,2}})"
_CODE = "(?:,?[ ](?:[A-Z]{2}[ ])?[0-9]{5}(?:-[0-9]{4})?|,[ ][A-Z]{2}|,?[ ][A-Z]{1,2}[0-9][0-9A-Z]?[ ][0-9][A-Z]{2})"
_REST = f"{_TOWN}{{0,2}}{_CODE}?"
_BOX = "(?:P[.]?[ ]?O[.]?[ ]Box[ ][0-9]{1,6}|PSC[ ][0-9]{1,5},?[ ]Box[ ][0-9]{1,6})"

_WAY_FIRST = (
    "(?:Rua|Rue|Via|Viale|Vicolo|Piazza|Piazzetta|Avenida|Avda[.]|Calle|Plaza|Largo|Travessa|Strada|Boulevard|Avenue"
    "|ul[.]|al[.]|os[.]|trg)[ ]"
)
_WAY_LAST = (
    "[ ](?:utca|u[.]|út|tér|tere|körút|krt[.]|vej|allé|gate|gata|gatan|vägen|väg|tee|mnt|pst|katu|tie|laan"
    "|Strasse|Straße|Platz|Weg|Gasse)"
)
_WAY_WITHIN = (
    "(?:strasse|straße|gasse|weg|platz|straat|laan|gracht|gata|gatan|vägen|gade|vej|vænget|katu|kuja|tie|polku|utca"
    "|stræde|veien|vegur)"
)
_ARTICLES = "(?:(?:de|des|del|della|delle|dei|di|da|do|dos|du|la|le|los|las|l'|d')[ ]?){0,2}"
_ABROAD = (
    f"(?:{_WAY_FIRST}{_ARTICLES}{_WORD}(?:[ ](?:(?:de|da|do|dos|di|e|y)[ ])?{_WORD}){{0,3}}"
    f"|{_WORD}(?:[ ]{_WORD}){{0,2}}{_WAY_LAST}|\\p{{Lu}}\\p{{Ll}}{{2,18}}{_WAY_WITHIN})"
)
_CHINESE_ROOM = (
    "(?:(?:Room|Rm|Flat|Unit|Apt|Suite|Block|Building|Bldg|Tower|Floor|House)[.]?[ ]?(?:No[.][ ]?)?"
    "[0-9A-Z][0-9A-Z\\-]{0,6}"
    "|[0-9]{1,3}/F|[0-9]{1,2}(?:st|nd|rd|th)[ ]Floor)"
)
_CHINESE_WAY = "(?:Road|Rd|Street|St|Avenue|Ave|Lane|Lu|Jie|Dajie|Dadao)"
_LIVES = (
    "(?:(?:[Ll]ives?|[Ll]ived|[Rr]esid(?:es?|ed|ing)|[Ll]iving|[Mm]oved|[Ss]en[dt]|[Ss]hipp?(?:ed)?|[Dd]eliver(?:ed)?"
    "|[Rr]eturn|[Mm]ail(?:ed)?)[ ](?:it[ ]|this[ ]|them[ ])?(?:at|on|in|to)[ ]"
    "|[Aa]ddress(?:es)?(?:[ ]is|[ ]are)?[ ]?:?[ ]{1,6})"
)

_START, _END = "(?<![\\w.\\-/])", "(?![0-9A-Za-z])"


class EnglishAddressRecognizer(Identifier):
    """Street address: house number, name, kind of street (USPS Publication 28, Appendix C1; abroad the word for it
    stands first, or the number last), then room, town and postal code as far as they are written on the same line; or
    a post office box, or a line of an address that names a room alone.
    """

    entity = "ADDRESS"
    release = "3.0.0"
    forms = (
        Form("street", f"(?<![0-9A-Za-z.\\-/]){_BODY}(?![A-Za-z])[.]?{_ROOM}?{_REST}{_END}", 0.7),
        Form(
            "street, abroad",
            f"{_START}(?:{_HOUSE})?{_ABROAD},?[ ][0-9]{{1,5}}[A-Za-z]?(?:/[0-9]{{1,3}})?(?!\\w)[.]?"
            f"{_ROOM}{{0,2}}{_REST}{_END}",
            0.6,
        ),
        Form(
            "number and room",
            f"{_START}{_HOUSE}{_WORDS}(?:[ ][0-9]{{1,5}})?(?:,?[ ]{_NUMBERED_ROOM}){{1,2}}{_REST}{_END}",
            0.6,
        ),
        Form(
            "street in China",
            f"{_START}(?:{_CHINESE_ROOM},[ ]?){{0,4}}No[.][ ]?[0-9]{{1,5}}[A-Z]?,?[ ]{_WORDS}[ ]{_CHINESE_WAY}"
            f"(?![A-Za-z])[.]?(?:,[ ]?{_TOWN_WORD}(?:[ ]{_TOWN_WORD}){{0,3}}){{1,4}}",
            0.7,
        ),
        Form(
            "where somebody lives",
            f"(?<![A-Za-z]){_LIVES}(?P<value>{_HOUSE}{_WORDS}(?:[ ][0-9]{{1,5}}(?!\\w)|{_ROOM}|{_TOWN})"
            f"{_ROOM}{{0,2}}{_REST}){_END}",
            0.6,
        ),
        Form(
            "room alone",
            "^[>?*|# ]{0,8}(?P<value>(?:Apt|Suite|Ste|Unit|Flat)[.]?[ ]#?[0-9]{1,5}[A-Z]?)[ ,.]{0,2}$",
            0.6,
        ),
        Form("post office box", f"(?<![0-9A-Za-z]){_BOX}{_END}", 0.6),
    )
    prefilter = (
        f"[0-9][A-Ha-h]?[ ](?:[A-Z0-9][A-Za-z0-9'’.\\-]*[ ])+{_WAY}(?:[^A-Za-z]|$)",
        f"{_WAY_FIRST}[^0-9\\n]+[0-9]",
        f"(?:{_WAY_LAST}|{_WAY_WITHIN}),?[ ][0-9]",
        _NUMBERED_ROOM,
        f"No[.][ ]?[0-9]{{1,5}}[A-Z]?,?[ ][^0-9\\n]+[ ]{_CHINESE_WAY}[^A-Za-z]",
        f"{_LIVES}[0-9]{{1,6}}[A-Za-z]?[ ][0-9\\p{{L}}]",
        "Box[ ][0-9]",
    )
    counter_context = ("registered office", "head office", "headquarters", "headquartered", "embassy", "museum")
    flags = 0

    @staticmethod
    def canonical(value: str) -> str:
        """The address in lower case."""
        return " ".join(value.lower().split())

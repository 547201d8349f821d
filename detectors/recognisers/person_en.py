"""Names of people in English text."""

import regex
from presidio_analyzer import Pattern

from detectors.recognisers.identifier import Identifier

_GIVEN = (
    "Aaron|Abigail|Abraham|Adam|Adrian|Agnes|Alan|Albert|Alexander|Alexandra|Alfred|Alice|Alicia|Alison"
    "|Allan|Allen|Amanda|Amelia|Amy"
    "|Andrea|Andrew|Angela|Anita|Ann|Anna|Anne|Annette|Annie|Anthony|Antonio|Arthur|Ashley|Barbara"
    "|Beatrice|Benjamin|Bernard|Beth"
    "|Betty|Beverly|Bonnie|Bradley|Brandon|Brenda|Brian|Bruce|Bryan|Carl|Carla|Carlos|Carol|Caroline"
    "|Carolyn|Carrie|Catherine|Cathy"
    "|Charles|Charlotte|Cheryl|Chris|Christina|Christine|Christopher|Cindy|Clara|Claire|Clara|Connie"
    "|Craig|Crystal|Cynthia|Daniel"
    "|Danielle|David|Deborah|Debra|Denise|Dennis|Derek|Diana|Diane|Donald|Donna|Doris|Dorothy|Douglas"
    "|Dylan|Edith|Edward|Edwin|Eileen"
    "|Elaine|Eleanor|Elizabeth|Ellen|Emily|Emma|Eric|Erica|Erin|Ernest|Esther|Ethan|Eugene|Eva|Evelyn"
    "|Florence|Frances|Francis|Frank"
    "|Franklin|Fred|Frederick|Gabriel|Gary|Geoffrey|George|Gerald|Geraldine|Gladys|Gloria|Gordon"
    "|Gregory|Hannah|Harold|Harry|Heather"
    "|Helen|Henry|Herbert|Howard|Hugh|Ian|Irene|Isaac|Isabella|Jack|Jacob|Jacqueline|James|Jamie|Jane"
    "|Janet|Janice|Jason|Jean|Jeff"
    "|Jeffrey|Jennifer|Jeremy|Jerry|Jesse|Jessica|Jill|Jim|Joan|Joanne|Joe|Joel|Johanna|John|Johnny"
    "|Jonathan|Jose|Joseph|Joshua|Joyce"
    "|Juan|Judith|Judy|Julia|Julian|Julie|Justin|Karen|Karl|Katherine|Kathleen|Kathryn|Kathy|Katie"
    "|Keith|Kelly|Kenneth|Kevin|Kimberly"
    "|Kirsten|Kyle|Larry|Laura|Lauren|Lawrence|Leonard|Leslie|Lillian|Linda|Lisa|Lois|Lori|Louis|Louise"
    "|Lucas|Lucy|Luis|Luke|Lydia|Lynn"
    "|Margaret|Maria|Marie|Marilyn|Marion|Marjorie|Martha|Martin|Marvin|Mary|Matthew|Maurice|Megan"
    "|Melissa|Michael|Michelle|Mildred"
    "|Mike|Mohamed|Mohammed|Monica|Nancy|Natalie|Nathan|Nicholas|Nicole|Nora|Norma|Norman|Oliver|Olivia"
    "|Oscar|Pamela|Patricia|Patrick"
    "|Paul|Paula|Pauline|Peter|Philip|Phillip|Phyllis|Rachel|Ralph|Raymond|Rebecca|Regina|Richard"
    "|Robert|Roberta|Robin|Rodney|Roger|Ronald"
    "|Rosemary|Roy|Russell|Ruth|Ryan|Samantha|Samuel|Sandra|Sara|Sarah|Sean|Sharon|Shawn|Sheila|Shirley"
    "|Simon|Sophia|Sophie|Stanley"
    "|Stephanie|Stephen|Steve|Steven|Stuart|Susan|Suzanne|Sylvia|Tamara|Teresa|Terry|Theodore|Theresa"
    "|Thomas|Tiffany|Timothy|Tina|Todd"
    "|Tom|Tony|Tracy|Tyler|Valerie|Vanessa|Veronica|Victoria|Vincent|Virginia|Walter|Wanda|Warren|Wayne"
    "|Wendy|William|Yvonne|Zachary"
)
_WORD = r"\p{Lu}\p{Ll}{1,20}(?:['’\-]\p{Lu}?\p{Ll}{1,20})?"
_INITIAL = "\\p{Lu}[.]"
_PARTICLE = "(?:van|von|de|da|del|della|di|la|le|bin|al|el|O['’]|Mc|Mac)"
_SURNAME = f"(?:(?:{_PARTICLE}[ ]?){{0,2}}{_WORD})"
_FULL = f"{_WORD}(?:[ ](?:{_INITIAL}|{_SURNAME})){{1,3}}"
_TITLE = (
    "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Madam|Lady|Judge|Senator|Nurse|Officer|Sergeant"
    "|Captain|Rev|Reverend)"
)
_LABEL = (
    "(?:Name|[Ff]ull [Nn]ame|[Pp]atient(?: [Nn]ame)?|[Cc]ustomer(?: [Nn]ame)?|[Ee]mployee(?: [Nn]ame)?"
    "|[Cc]ontact(?: [Pp]erson)?|[Ss]tudent"
    "|[Cc]ardholder(?: [Nn]ame)?|[Aa]ccount [Hh]older|[Rr]ecipient|[Ss]ender|[Aa]pplicant|[Aa]ttn"
    "|[Aa]ttention|[Ss]igned(?: by)?|[Gg]uardian)"
)
_BY_TITLE = f"{_TITLE}[.]?[ ](?P<value>(?:{_INITIAL}[ ])?{_SURNAME}(?:[ ](?:{_INITIAL}|{_SURNAME})){{0,2}})"
_BY_LABEL = f"{_LABEL}[ ]?:[ ]{{1,3}}(?P<value>{_FULL})"
_BY_PHRASE = f"[Mm]y name(?:[ ]is|['’]s)[ ](?P<value>{_WORD}(?:[ ](?:{_INITIAL}|{_SURNAME})){{0,3}})"
_BY_GIVEN_NAME = f"(?:{_GIVEN})(?:[ ]{_INITIAL}){{0,2}}[ ]{_SURNAME}(?:[ ]{_WORD})?"
_END = "(?![0-9A-Za-z\\p{L}@])"
_NOT_SURNAMES = regex.compile(
    r"[ ](?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Court|University|College|School|Hospital|Church"
    r"|Island|County|City|Inc|Ltd|LLC|Corp"
    r"|Company|Group|Foundation|Institute|Award|Prize|Library|Museum|Park|Bay|River|Lake|Airport"
    r"|License|Licence|Method|Algorithm"
    r"|Model|Theorem|Test|Distribution|Transform|Process|Version|Project|Dataset|Corpus|Kingdom|Hall"
    r"|House|Bank|Press|Center|Centre"
    r"|Is|Was|And|The|Has|Had|Will|Of|In|On|At|For|To|From|With|API|SDK|Beach|Day|Hotel|Street)(?![a-z])"
)


class EnglishPersonRecognizer(Identifier):
    """Names of people: capitalised words after a title, a label or 'my name is', or a given name from the
    commonest of the US Social Security Administration's lists with a surname. Given names that are words,
    months, places or products are left out of the list.
    """

    entity = "PERSON"
    forms = (
        Pattern("after a title", f"(?<![0-9A-Za-z]){_BY_TITLE}{_END}", 0.75),
        Pattern("after its label", f"(?<![0-9A-Za-z]){_BY_LABEL}{_END}", 0.7),
        Pattern("my name is", f"(?<![0-9A-Za-z]){_BY_PHRASE}{_END}", 0.8),
        Pattern("given name", f"(?<![0-9A-Za-z./_\\-]){_BY_GIVEN_NAME}{_END}", 0.6),
    )
    prefilter = (
        rf"{_TITLE}[.]?[ ](?:{_PARTICLE}|\p{{Lu}})",
        rf"{_LABEL}[ ]?:[ ]{{1,3}}\p{{Lu}}",
        r"[Mm]y name(?:[ ]is|['’]s)[ ]\p{Lu}",
        rf"(?:{_GIVEN})[ ](?:{_PARTICLE}|\p{{Lu}})",
    )
    flags = 0

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a street, an institution or a thing that bears a name."""
        return False if _NOT_SURNAMES.search(pattern_text) else None

    @staticmethod
    def canonical(value: str) -> str:
        """The name in lower case."""
        return " ".join(value.lower().split())

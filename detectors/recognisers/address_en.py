"""Street addresses in English text."""

from collections.abc import Iterator

import regex

from detectors.recognisers.identifier import Form, Found, Identifier

_WORD = r"\p{Lu}[\p{L}'’.\-]{1,20}"
_WORDS = f"{_WORD}(?:[ ]{_WORD}){{0,3}}"
_PLAIN_WORD = "[A-Z][A-Za-z'’.\\-]{1,20}"
_NAME = f"(?:(?:[NSEW]|North|South|East|West)[.]?[ ])?(?:{_PLAIN_WORD}|[0-9]{{1,3}}(?:st|nd|rd|th))"
_WAY = (
    "(?:Street|Str|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq"
    "|Terrace|Ter|Terr|Parkway|Pkwy|Highway|Hwy|Causeway|Turnpike|Expressway"
    "|Circle|Cir|Crescent|Cres|Close|Trail|Alley|Mews|Row|Gardens|Gdns)"
)
_WITHIN = (
    "(?:Unit|Flat|Apt|Apartment|Suite|Villa|U|Lot)[.]?[ ]?[0-9]{1,4}[A-Z]?/|(?:Unit|Flat|Apt"
    "|Apartment|Room|Rm)[.]?[ ][0-9]{1,4}[A-Z]?,[ ]"
)
"""A flat before the number of its house: `Unit 7/52`, `Flat 3, 12`."""
_HOUSE = "(?:[0-9]{2,6}[ ])?[0-9]{1,6}[A-Ha-h]?[ ]"
_WAY_TOO = "(?:Mount|Grove|Parade|Trl|Rise|Esplanade|Promenade|Wynd|Brae|Croft|Vale|Quay|Wharf)"
"""Kinds of street that are something else behind a year: 2024 Pride Parade."""
_WAY_BEFORE_A_TOWN = (
    "(?:Walk|Green|Hill|Gate|Path|View|Fold|Yard|Loop|Cove|Crossing|Approach|Drove|Cove|Bend|Hollow|Ridge|Knoll|Run"
    "|Pass|Point|Pike|Strand|Lea|Garth)"
)
"""Kinds of street that are more often something else: a town and a code, or what tells an address, must stand by."""
_BODY = f"{_HOUSE}(?:{_NAME}[ ]){{1,4}}(?:{_WAY}|{_WAY_TOO})"
_NO_STREET = regex.compile(
    f"(?:(?:19|20)[0-9]{{2}}|1|(?<=(?:[Tt]op|[Bb]est|No[.]?|Day|Part|Stage|Week|Episode)[ ])[0-9]+)[ ](?:{_NAME}[ ])+"
    f"{_WAY_TOO}(?![A-Za-z])|[0-9]+[ ]S[.][ ]Ct[.]"
)
"""Nor is the reporter of a court: 74 S. Ct. 686."""
_WAY_WHOLE = "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Terrace|Crescent|Close|Grove|Gardens)"
_NO_WALK = (
    "(?![0-9]+[ ](?:(?:Mile|Hour|Minute|Day|Charity|Dog|Power|Fun|Half|Night|Guided|Free|Nature|Bus|Winter|Summer|Trail"
    "|Steps?|Points?|Home|Fast)[ ])+)"
)
"""Not an outing."""
_OF_FLATS = "(?:House|Court|Mansions|Lodge|Point|Tower|Heights|Wharf|Mill|Maltings)"
_NUMBERED_WAY = (
    "(?:County[ ](?:Road|Rd|Route)|CR|State[ ](?:Route|Road|Highway)|SR|Route|Rte|Highway|Hwy|FM"
    "|Farm[ ]to[ ]Market[ ]Road)"
)
_IN_COLOMBIA = (
    "(?:Calle|Carrera|Cra[.]?|Cl[.]?|Avenida|Transversal|Diagonal)[ ][0-9]{1,3}[A-Z]?[ ](?:#"
    "|No[.]?)[ ]?[0-9]{1,3}[A-Z]?[ ]?-"
    "[ ]?[0-9]{1,3}"
)
_NAMED_HOUSE = r"(?:The[ ])?\p{Lu}\p{Ll}{1,15}(?:[ ]\p{Lu}\p{Ll}{1,15}){0,2}"
_SINGAPORE = "(?:,?[ ](?:Singapore|S)[ ]?[(]?[0-9]{6}[)]?)"
_BLOCK = "(?:Blk|Block)[.]?[ ][0-9]{1,4}[A-Z]?"
_UNIT_OF_BLOCK = "#[0-9B][0-9]-[0-9]{2,5}[A-Z]?"
_ROOM = "(?:,?[ ](?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm|Floor|No|#)[.]?[ ]?#?[0-9A-Za-z\\-]{1,6})"
_NUMBERED_ROOM = "(?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm|Floor)[.]?[ ]?#?[A-Z]?[0-9]{1,5}[A-Z]?"
_NO_COURSE = (
    "(?<!(?:Year|Grade|Class|Chapter|Book|Level|Module|Week|Part|Section|Stage|Term|Semester|Season|Form"
    "|Key[ ]Stage)[ ])"
    "(?![0-9]+[A-Za-z]?[ ](?:[A-Z][a-z]+[ ])?(?:Biology|Chemistry|Physics|Maths?|Mathematics|English|History"
    "|Geography|Science"
    "|Algebra|Calculus|Economics|Lessons?|Books?|Modules?|Chapters?|Exercises?|Edition)(?![A-Za-z]))"
)
"""Units are of textbooks, too."""
_TOWN_WORD = r"\p{Lu}[\p{L}\-]{1,20}(?:['’]\p{Ll}{1,5})?"
_AUSTRALIA = "(?:VIC|NSW|QLD|SA|WA|TAS|NT|ACT)[ ][0-9]{4}"
_TOWN = f"(?:,[ ](?:St[.][ ])?{_TOWN_WORD}(?:[ ](?!{_AUSTRALIA}){_TOWN_WORD}){{0,2}})"
_CODE = (
    f"(?:,?[ ]{_AUSTRALIA}|,?[ ](?:[A-Z]{{2}}[ ])?[A-Z][0-9][A-Z][ ][0-9][A-Z][0-9]"
    f"|,?[ ](?:[A-Z]{{2}}[ ])?[0-9]{{5}}(?:-[0-9]{{4}})?"
    "|,[ ][A-Z]{2}|,?[ ][A-Z]{1,2}[0-9][0-9A-Z]?[ ][0-9][A-Z]{2})"
)
_COUNTRY = (
    "(?:,?[ ](?:(?:P[.]?[ ]?R[.]?[ ]?)?China|Taiwan|Singapore|USA|UK|United[ ](?:States|Kingdom)|Canada|Australia))"
)
_REST = f"{_TOWN}{{0,3}}(?:,?[ ][0-9]{{6}}|{_CODE})?{_COUNTRY}?"
_BOX = (
    "(?:P[.]?[ ]?O[.]?[ ]Box[ ][0-9]{1,6}|PSC[ ][0-9]{1,5},?[ ]Box[ ][0-9]{1,6}"
    "|(?:R[.]?R[.]?|HC|Rural[ ]Route|Star[ ]Route)[ ][0-9]{1,3},?[ ]Box[ ][0-9]{1,5}[A-Z]?)"
)
_IN_INDIA = (
    "Bengaluru|Bangalore|Mumbai|Pune|Delhi|Chennai|Hyderabad|Kolkata|Ahmedabad|Jaipur|Lucknow|Nagpur|Indore|"
    "Bhopal|Surat|Kochi|Thane|Noida|Gurgaon|Gurugram|Patna|Ranchi|Chandigarh|Coimbatore|Mysuru|Mysore|Vadodara|"
    "Kanpur|Visakhapatnam|Agra|Varanasi|Dehradun|Shimla|Guwahati|Bhubaneswar|Ludhiana|Amritsar|Nashik|Rajkot|"
    "Madurai|Maharashtra|Karnataka|Kerala|Gujarat|Rajasthan|Punjab|Haryana|Bihar|Uttarakhand|Uttar Pradesh|"
    "Madhya Pradesh|Andhra Pradesh|Himachal Pradesh|Tamil Nadu|Telangana|Odisha|Assam|Goa|West Bengal|Jharkhand|"
    "Chhattisgarh"
).split("|")
_INDIA = f"(?:New[ ])?(?:{'|'.join(_IN_INDIA)})".replace(" ", "[ ]")
_IN_CHINA = (
    "Zhejiang|Jiangsu|Fujian|Guangdong|Guangxi|Hunan|Hubei|Henan|Hebei|Shandong|Shanxi|Shaanxi|Sichuan|Guizhou|"
    "Yunnan|Anhui|Jiangxi|Liaoning|Jilin|Heilongjiang|Gansu|Qinghai|Hainan|Ningxia|Xinjiang|Tibet|Inner Mongolia|"
    "Beijing|Shanghai|Tianjin|Chongqing|China"
).split("|")
_CHINA = f"(?:P[.]?R[.]?[ ])?(?:{'|'.join(_IN_CHINA)})".replace(" ", "[ ]")

_WAYS_FIRST = (
    "Jalan Jln Jl. Lorong Rua Rue Via Viale Vicolo Piazza Piazzetta Avenida Avda. Calle Plaza Largo Travessa Strada"
    " Boulevard Avenue ul. "
    "al. os. trg"
).split()
_WAYS_LAST = (
    "utca u. út tér tere körút krt. vej allé gate gata gatan vägen väg tee mnt pst katu tie laan Strasse Straße Platz "
    "Weg Gasse"
).split()
_WAYS_WITHIN = (
    "strasse straße gasse weg platz straat laan gracht gata gatan vägen gade vej vænget katu kuja tie polku utca "
    "stræde veien vegur"
).split()
_ANY_WAY = (*_WAYS_FIRST, *_WAYS_LAST, *_WAYS_WITHIN)
_WAY_FIRST = f"(?:{'|'.join(_WAYS_FIRST)})[ ]".replace(".", "[.]")
_WAY_LAST = f"[ ](?:{'|'.join(_WAYS_LAST)})".replace(".", "[.]")
_WAY_WITHIN = f"(?:{'|'.join(_WAYS_WITHIN)})"
_ARTICLES = "(?:(?:de|das|des|del|della|delle|dei|di|da|do|dos|du|la|le|los|las|l'|d')[ ]?){0,2}"
_ABROAD = (
    f"(?:{_WAY_FIRST}{_ARTICLES}{_WORD}(?:[ ](?:(?:de|da|do|dos|di|e|y)[ ])?{_WORD}){{0,3}}"
    f"|{_WORD}(?:[ ]{_WORD}){{0,2}}{_WAY_LAST}|\\p{{Lu}}\\p{{Ll}}{{2,18}}{_WAY_WITHIN})"
)
_CHINESE_ROOM = (
    "(?:(?:Room|Rm|Flat|Unit|Apt|Suite|Block|Building|Bldg|Tower|Floor|House)[.]?[ ]?(?:No[.][ ]?)?"
    "[0-9A-Z][0-9A-Z\\-]{0,6}"
    "|[0-9]{1,3}/F|[0-9]{1,2}F(?:[.]?-[0-9]{1,2})?|[0-9]{1,2}(?:st|nd|rd|th)[ ]Floor)"
)
_CHINESE_WAY = "(?:Road|Rd|Street|St|Avenue|Ave|Lane|Lu|Jie|Dajie|Dadao)"
_NO = "No[.][ ]?[0-9]{1,5}(?:-[0-9]{1,3}){0,2}[A-Z]?"
_LANES = "(?:Aly|Alley|Ln|Lane|Sec)[.]?[ ]?[0-9]{1,4}"
"""As Taiwan writes them (Chunghwa Post)."""
_DISTRICT = r"\p{Lu}[\p{L}'’\-]{1,20}(?:[.](?=,?[ ][\p{Lu}0-9]))?"
_ON_ISLANDS = ("Hong Kong", "HK", "Kowloon", "New Territories", "NT", "N.T", "H.K.", "Macau")
_ISLANDS = "(?:Hong[ ]Kong|HK|Kowloon|New[ ]Territories|N[.]?T[.]?|H[.]K[.]|Macau)"
_OFFICES = (
    "[^\\n]{0,120}?(?:Cent(?:re|er)|Plaza|Exchange|Commercial|Industrial|Limited|Ltd|Office|Chapter|Square|Bank"
    "|Building"
    "|Hotel|University|College|School|Hospital|House|Arcade|Mall)"
)
_PLACED_WORD = r"\p{Lu}[\p{L}'’.]{0,20}"
_PLACED = (
    f"(?:(?:[0-9]{{1,4}}(?:-[0-9]{{1,4}})?[A-Z]?[ ])?{_PLACED_WORD}(?:[ ](?:{_PLACED_WORD}|[0-9]{{1,3}}[A-Z]?)){{0,4}})"
)
_INDIAN_DOOR = (
    "(?:(?:(?:Flat|House|Plot|Door|Villa|H[.])[ ]?(?:No[.]?[ ]?)?|No[.]?[ ]?)[A-Z]?-?[0-9]{1,4}(?:[/-][0-9A-Z]{1,4})?"
    f"|[A-Z]-[0-9]{{2,4}}|(?:Village|Vill[.])[ ]{_PLACED_WORD})"
)
_NEAR = "(?:(?:[Nn]ear|[Oo]pp[.]?|[Oo]pposite|[Bb]ehind|c/o)[ ])?"
_NO_OFFICE = (
    "(?![^\\n]{0,90}?(?:Science|Technology|Software|Industrial|High-tech|University|College|Institute|Hospital"
    "|Hotel|Office"
    "|Ltd|Plaza|Cent(?:re|er)|Mall|Exhibition|Commercial))"
)
_HOUSES = (
    "Cottage|Farmhouse|Barn|Bungalow|Croft|Smithy|Vicarage|Rectory|Lodge|Farm|Mill|Grange|Manor|Forge|Granary|House"
    "|Bakery"
    "|Stables"
)
_ESTATES = tuple(" Court, House, Hall, Garden, Mansion, Tower, Estate, Villa, Heights".split(","))
_SYLLABLES = "(?i:[A-Za-z][A-Za-z'’]{1,19})"


_DIVISION = f"(?:{_SYLLABLES}[ ](?i:Sheng|Shi|Qu|Xian|Zhen|Xiang|Jie[ ]?dao|Zizhiqu|Zizhizhou),?[ ])"
_DIVIDED = tuple(
    f" {form(word)}{end}"
    for word in "sheng shi qu xian zhen xiang dao jiedao zizhiqu zizhizhou".split()
    for form in (str.lower, str.title, str.upper)
    for end in " ,"
)
"""Of these one is in every address of this form."""
_PINYIN_WAY = "(?i:Lu|Jie|Dajie|Dadao|Dao|Xiang|Hutong|Nong|Li|Cun|Xiaoqu|Yuan|Huayuan)"
_DOORS = "Hao(?:lou|[ ]?Lou|[ ]?Yuan)?|Dong|Zhuang|Zuo|Danyuan|Dan[ ]Yuan|Men|Lou|Ceng|Shi|Nong|Hu"
_PINYIN_DOOR = f"(?:[ ]?[0-9]{{1,5}}[ ]?(?i:{_DOORS})(?![A-Za-z]),?)"
_RENOWNED = regex.compile(
    "(?P<seat>1600[ ]Pennsylvania[ ]Ave|10[ ]Downing[ ]St|221B[ ]Baker[ ]St)|350[ ]Fifth[ ]Ave|1[ ]Infinite[ ]Loop"
    "|1600[ ]Amphitheatre|4,?[ ]Privet[ ]Dr|742[ ]Evergreen[ ]Ter|(?:1[ ])?Microsoft[ ]Way|11[ ]Wall[ ]St"
    "|1060[ ]West[ ]Addison|7[ ]Eccles[ ]St|32[ ]Windsor[ ]Gardens|17[ ]Cherry[ ]Tree[ ]Lane"
)
"""Addresses of governments, firms and novels: with a town behind them, somebody may use them for his own."""
_LIVES = (
    "(?:(?:[Ll]ives?|[Ll]ived|[Rr]esid(?:es?|ed|ing)|[Ll]iving|[Mm]oved|[Ss]en[dt]|[Ss]hipp?(?:ed)?|[Dd]eliver(?:ed)?"
    "|[Rr]eturn|[Mm]ail(?:ed)?)[ ](?:it[ ]|this[ ]|them[ ])?(?:at|on|in|to)[ ]"
    "|(?:I['’]m|(?:[Hh]e|[Ss]he)['’]s|(?:[Ww]e|[Tt]hey)['’]re|[Hh]e[ ]is|[Ss]he[ ]is|I[ ]am)[ ]at[ ]"
    "|[Aa]ddress(?:es)?(?:[ ]is|[ ]are|[ ]-)?[ ]?:?[ ]{1,6})"
)

_ONES = "[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine"
_IN_WORDS = (
    "(?:(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)"
    f"(?:[ -](?:{_ONES}))?|[Tt]en|[Ee]leven|[Tt]welve|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen"
    f"|(?:{_ONES})(?:[ ]hundred(?:[ ]and[ ][a-z]+(?:[ -][a-z]+)?)?)?)"
)
"""The number of a house as it is spoken."""
_RARE_WAYS = (
    "Bank|Brow|Bottom|Side|Nook|Field|Fields|Wood|Woods|Chase|Dene|Dell|Paddock|Paddocks|Meadow|Meadows|Orchard"
    "|Orchards|Mead"
    "|Reach|Spinney|Copse|Hey|Drift|Ghyll|Gill|Pend|Vennel|Ginnel|Snicket|Steps|Broadway|Moor|Common|Heath|Edge|Rake"
    "|Holt"
    "|Hurst|Lawn|Lawns|Laurels|Willows|Limes|Elms|Beeches|Oaks|Firs|Hollies|Village|Courtyard|Park|Parks|Priory|Glebe"
    "|Leas"
    "|Chare|Cottages|Buildings|Villas|Heights|Landing|Overlook|Vista|Canyon|Bluff|Shore|Shores|Spring|Springs|Valley"
    "|Branch"
    "|Creek|Mall|Plaza|Harbor|Harbour"
)
_RARE_WAY = f"(?:{_RARE_WAYS})"
"""Kinds of street that are seldom one: who stands before them tells, or what is said there."""
_RARE_KINDS = (*_RARE_WAYS.split("|"), *_WAY_BEFORE_A_TOWN[3:-1].split("|"))
_SIGNED = (
    "(?:(?:^|[,;:.>] |[*_|>]|[a-z], )(?:(?:Mr|Mrs|Ms|Miss|Dr)[.]?[ ])?(?:\\p{Lu}\\p{Ll}{1,14}"
    "|\\p{Lu}[.]?)(?:[ ]\\p{Lu}[.]?)?[ ]"
    "\\p{Lu}[\\p{L}'’-]{2,18},[ ]|(?:[Hh]ome|[Hh]ouse|[Ff]lat|[Ll]ives[ ]at|[Ll]iving[ ]at|[Rr]esides[ ]at"
    "|I[ ]live[ ]at"
    "|(?:[Hh]ome[ ])?[Aa]ddress(?:[ ]is)?):?[ ](?:[Nn]umber[ ]|[Nn]o[.]?[ ])?)(?:(?:Flat|Apt"
    "|Unit)[.]?[ ][0-9A-Z]{1,3},[ ])?"
)
"""Who signs, or a label, before an address."""
_DISTRICT_OF_A_CODE = "(?:,?[ ][A-Z]{1,2}[0-9]{1,2}[A-Z]?(?![0-9A-Za-z]))"
_LOWER_WAY = (
    "(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|close|court|ct|crescent|terrace|place|way|grove|gardens|square"
    "|boulevard|blvd)"
)
_NO_DISTANCE = (
    "(?![0-9]+[ ](?:miles?|km|kms|kilomet|meters?|metres?|yards?|minutes?|mins?|hours?|blocks?|feet|houses?|doors?"
    "|more|other|different"
    "|of|on|in|the|new|old|am|pm|years?|people|separate|random)(?![a-z]))"
)
_CAPITAL_WAYS = "STREET|ST|AVENUE|AVE|ROAD|RD|BOULEVARD|BLVD|LANE|LN|DRIVE|DR|COURT|CT|CLOSE|TERRACE|CRESCENT|PLACE|WAY"
_CAPITALS = (
    f"[0-9]{{1,6}}[A-H]?[ ](?:[NSEW][.]?[ ])?(?:[A-Z0-9]{{2,15}}[ ]){{1,3}}(?:{_CAPITAL_WAYS})(?![A-Za-z])[.]?"
    "(?:,?[ ](?:APT|UNIT|STE|#)[.]?[ ]?#?[0-9A-Z]{1,5})?"
)
_CAPITAL_TOWN = "(?:,?[ ][A-Z]{3,15})"
_NUMBER_SPOKEN = (
    f"(?:[Nn]umber[ ])?(?:{_IN_WORDS},?|[0-9]{{1,4}}[A-Ha-h]?,)[ ](?:{_NAME}[ ]){{1,3}}(?:{_WAY}|{_WAY_TOO}"
    f"|{_WAY_BEFORE_A_TOWN}|{_RARE_WAY})"
    f"(?![A-Za-z])[.]?{_ROOM}?(?:{_TOWN}{{1,3}}(?:{_DISTRICT_OF_A_CODE}(?!\\w)|{_CODE})?)?"
)
_IN_SMALL_LETTERS = (
    f"{_NO_DISTANCE}[0-9]{{1,5}}[a-h]?[ ](?:[a-z][a-z'’]{{1,14}}[ ]){{1,2}}{_LOWER_WAY}(?![A-Za-z])"
    "(?:,?[ ](?:apt|unit|flat|#)[ ]?[0-9]{1,4}[a-z]?)?(?:,[ ][a-z]{3,15}){0,2}"
)
_START, _END = "(?<![\\w.\\-/])", "(?![0-9A-Za-z])"
_PREMISES = regex.compile(
    "(?:(?:[Oo]ur|[Tt]he|[Ii]ts|[Aa])[ ](?:[a-z]+[ ])?(?:head[ ]?office|office|showroom|store|shop|branch"
    "|clinic|surgery"
    "|warehouse|restaurant|gallery|studio|campus|depot|headquarters|factory|plant|venue|salon|gym)s?(?![A-Za-z])"
    "|[Rr]egistered[ ](?:at|office)|[Hh]ead[ ]?office|[Hh]eadquarter|[Ss]howroom|[Bb]otanic(?:al)?[ ]Gardens?"
    "|[Oo]pen(?:s|ing)?[ ](?:daily|hours)|[Tt]railhead|[Cc]ar[ ]?park|[Pp]arking[ ](?:lot|area|is))"
    "[^.;!?]*\\Z"
)
"""What says, in the sentence before it, that an address is a firm's."""


_INSTITUTION = regex.compile(
    "(?<!(?:[Ll]ives|[Ll]iving|[Hh]ome|[Mm]y|[Hh]is|[Hh]er)[ ][^.;]{0,40})"
    "(?:Museum|Library|Gallery|Archives?|Cathedral|Church|Abbey|Temple|Mosque|Synagogue|University|College"
    "|School|Academy"
    "|Institute|Hospital|Clinic|Pharmacy|Theatre|Theater|Cinema|Opera|Stadium|Arena|Station|Airport|Embassy|Consulate"
    "|Ministry|Department|Council|Courthouse|(?:City|Town|Concert)[ ]Hall|Zoo|Aquarium|Palace|Castle|Hotel|Restaurant"
    "|Caf[eé]|Bank|Store|Shop|Bookshop|Market|Mall|Centre|Center|Headquarters|HQ|Office|Foundation|Society|Ltd"
    "|Limited"
    "|Inc|LLC|LLP|plc|PLC|GmbH|Corp|Corporation|Company|Group)[.]?"
    "(?:[ ](?:of|for|and|in)(?:[ ](?:the|and|of|[A-Z][A-Za-z'’.]*))+)?(?:[ ][(][^()]{1,30}[)])?"
    "(?:,[ ](?:[A-Z][A-Za-z]+[ ]){1,3}(?:Section|Division|Unit|Branch|Desk|Team|Bureau|Department|Services|Office))?"
    "(?:,|:|[ ]-|[ ]at|,?[ ](?:which[ ])?(?:is|was|are)(?:[ ]located|[ ]situated|[ ]based)?(?:[ ]at)?)[ ]"
    f"(?:(?:{_CHINESE_ROOM}|[0-9]{{3,4}}),[ ]?){{0,3}}$"
)
"""What stands before the address of an institution."""


class EnglishAddressRecognizer(Identifier):
    """Street address: house number, name, kind of street (USPS Publication 28, Appendix C1; abroad the word for it
    stands first, or the number last), then room, town and postal code as far as they are written on the same line; or
    a post office box, or a line of an address that names a room alone.
    """

    entity = "ADDRESS"
    release = "3.9.0"
    forms = (
        Form(
            "street",
            f"(?=[0-9A-Z])(?<![0-9A-Za-z.\\-/]|Blk[ ]|Block[ ])(?:{_WITHIN})?{_BODY}(?![A-Za-z])[.]?"
            f"{_ROOM}?{_REST}{_END}",
            0.7,
        ),
        Form(
            "street, told by its town",
            f"(?<![0-9A-Za-z.\\-/])(?:(?:{_WITHIN})?{_NO_WALK}{_HOUSE}(?:{_NAME}["
            f" ]){{1,3}}{_WAY_BEFORE_A_TOWN}(?![A-Za-z])[.]?{_ROOM}?"
            f"(?:{_TOWN}{{1,3}}(?:{_CODE}|[ ][A-Z]{{1,2}}[0-9]{{1,2}})|{_CODE})"
            "|(?<=(?:[Ll]ives?|[Ll]iving|[Rr]esid(?:es|ing)|[Mm]oved|[Cc]ards|[Hh]ome|[Aa]ddress|[Ss]end|[Pp]ost"
            "|[Dd]eliver)[ :](?:at|to|is"
            f"|it[ ]to)?[ ]?(?:{_NAMED_HOUSE},[ ])?)[0-9]{{1,4}}[A-Ha-h]?[ ](?:{_NAME}["
            f" ]){{1,3}}{_WAY_BEFORE_A_TOWN}(?![A-Za-z])"
            f"{_TOWN}{{1,3}}{_CODE}?){_END}",
            0.65,
            tuple(f" {kind}" for kind in _WAY_BEFORE_A_TOWN[3:-1].split("|")),
        ),
        Form(
            "flat in a house with a name",
            f"(?<![0-9A-Za-z.\\-/])(?:Flat|Unit|Apt|Apartment|Room)[.]?[ ][0-9]{{1,4}}[A-Z]?,[ ]{_WORDS}[ ]{_OF_FLATS}"
            f"{_TOWN}{{1,3}},?[ ][A-Z]{{1,2}}[0-9][0-9A-Z]?[ ][0-9][A-Z]{{2}}{_END}",
            0.65,
            tuple(f" {kind}," for kind in _OF_FLATS[3:-1].split("|")),
        ),
        Form(
            "street by its number",
            f"(?<![0-9A-Za-z.\\-/])(?:(?:[NSEW][.]?[ ])?[0-9]{{2,6}}[ ](?:[NSEW][.]?[ ])?{_NUMBERED_WAY}["
            f" ][0-9]{{1,4}}{_ROOM}?{_TOWN}"
            f"{{1,2}}{_CODE}|{_IN_COLOMBIA}{_TOWN}{{0,2}}){_END}",
            0.65,
            ("County ", "CR ", "State R", "SR ", "Route ", "Rte", "Highway ", "Hwy ", "FM ", "Farm to ", "#", "No"),
        ),
        Form(
            "street in France",
            f"(?<![0-9A-Za-z.\\-/])[0-9]{{1,4}}(?:[ ](?:bis|ter))?,?[ ](?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace"
            "|[Cc]hemin|[Ii]mpasse"
            "|[Aa]ll[ée]e|[Qq]uai|[Rr]oute)[ ](?:de[ ]la[ ]|du[ ]|des[ ]|de[ ]l['’]|d['’]"
            f"|de[ ]){_WORDS}(?:,?[ ][0-9]{{5}}[ ]{_WORDS}"
            f"|,[ ]{_WORDS})(?!\\w)",
            0.65,
            (" de ", " du ", " des ", " d'", " d’"),
        ),
        Form(
            "block of a street",
            f"(?<![0-9A-Za-z.\\-/])[0-9]{{1,3}}00[ ][Bb]lock[ ]of[ ](?:{_NAME}[ ]){{1,4}}(?:{_WAY}"
            f"|{_WAY_TOO})(?![A-Za-z])[.]?"
            f"{_REST}{_END}",
            0.6,
            ("lock of ",),
        ),
        Form(
            "street without a number",
            "(?<![A-Za-z])(?:(?:[Ii]|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)(?:['’](?:m|re|s)|[ ](?:am|is|are))?[ ](?:all[ ]"
            "|still[ ]|now[ ])?(?:live|lives|living|stay"
            "|stays|staying|reside|resides|based|renting|rent)|(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)[ ](?:new[ ]"
            "|old[ ])?(?:flat|house|home"
            "|place|bedsit|apartment|digs|bungalow)(?:['’]s|[ ]is)?|[Hh]iring|(?:job|jobs|work|shifts?|a[ ]room)"
            "|[Mm]oved)[ ](?:just[ ])?(?:on|off|near|to|round|by)[ ]"
            f"(?P<value>(?:{_NAME}[ ]){{1,3}}{_WAY_WHOLE}{_TOWN}{_CODE}?){_END}",
            0.55,
            (" on ", " off ", " near ", " to ", " round ", " by "),
        ),
        Form(
            "flat and street in Australia",
            f"(?<![0-9A-Za-z.\\-/])(?:[0-9]{{1,4}}[A-Z]?/{_BODY}|Lot[ ]{_HOUSE}(?:{_NAME}[ ]){{1,3}}(?:{_WAY}"
            f"|{_WAY_TOO}|Track))(?![A-Za-z])[.]?"
            f"(?:,?[ ]via[ ]{_TOWN_WORD}[ ](?:VIC|NSW|QLD|SA|WA|TAS|NT)|{_TOWN}(?:,?[ ]{_AUSTRALIA})?){_END}",
            0.7,
            ("/", "Lot "),
        ),
        Form(
            "street, abroad",
            f"(?=[0-9\\p{{Lu}}a-z]){_START}(?:{_HOUSE})?{_ABROAD},?[ ][0-9]{{1,5}}[A-Za-z]?(?:/[0-9]{{1,3}})?(?!\\w)"
            f"[.]?{_ROOM}{{0,2}}{_REST}{_END}",
            0.6,
            _ANY_WAY,
        ),
        Form(
            "block in Singapore",
            f"{_START}(?:{_BLOCK},?[ ]{_WORDS}(?:[ ][0-9]{{1,3}})?(?:,?[ ]{_UNIT_OF_BLOCK}{_SINGAPORE}?|{_SINGAPORE})"
            f"|(?:{_WORDS},[ ])?{_WORDS}(?:[ ][0-9]{{1,3}})?,?[ ](?:(?<=[ ]{_WAY},?[ ]){_BLOCK}"
            f"|{_BLOCK},?[ ]{_UNIT_OF_BLOCK})"
            f"{_SINGAPORE}?){_END}",
            0.65,
            ("Blk", "Block"),
        ),
        Form(
            "door in India",
            f"{_START}{_NO_OFFICE}{_INDIAN_DOOR},[ ]?(?:{_NEAR}(?:[0-9]{{1,2}}(?:st|nd|rd"
            f"|th)[ ])?{_PLACED},[ ]?){{1,5}}{_INDIA}(?:[ ]?[-–,]?[ ]?[0-9]{{3}}[ ]?[0-9]{{3}})?{_END}",
            0.65,
            tuple(f" {place}" for place in _IN_INDIA),
        ),
        Form(
            "house with a name",
            f"{_START}(?:The[ ])?{_WORD}(?:[ ]{_WORD})?[ ](?:Cottage|Farmhouse|Barn|Bungalow|Croft|Smithy"
            f"|Vicarage|Rectory|Lodge|Farm|Mill|Grange|Manor|Forge|Granary|House|Bakery|Stables)"
            f",[ ](?:[0-9]{{1,4}}[A-Ha-h]?[ ])?{_WORDS}[ ](?:Walk|Terrace|Close|Drive|Gardens|Gate|Lane|Road|Street"
            f"|Hill|Row|Way|Green)(?:,[ ]{_WORDS}){{1,2}}{_CODE}?{_END}",
            0.6,
            tuple(f" {kind}," for kind in _HOUSES.split("|")),
        ),
        Form(
            "estate, block and room",
            f"{_START}{_WORDS}[ ](?:Court|House|Hall|Gardens?|Mansions?|Towers?|Estate)"
            f"(?:,[ ](?:Block|Room|Rm|Flat|Unit|Tower|Floor)[ ][0-9A-Z]{{1,5}}){{2,3}}{_REST}{_END}"
            f"|{_START}(?:{_CHINESE_ROOM},[ ]?){{2,4}}{_WORDS}[ ](?:Estate|Court|Mansions?|Gardens?|Villas?"
            f"|Heights){_REST}{_END}",
            0.6,
            _ESTATES,
        ),
        Form(
            "street by its place, abroad",
            f"{_START}(?:Am|An[ ]de[rmn]|Auf[ ]de[rm]|Im|In[ ]de[rn]|Zu[rm]|Unter[ ]den|Hinter[ ]de[rm]|Na|Pod"
            f"|Nad)[ ]{_WORDS}"
            f"[ ][0-9]{{1,4}}[a-z]?(?:,[ ][0-9A-Za-z. ]{{1,14}}){{0,2}},[ ](?:[0-9]{{5}}"
            f"|[0-9]{{3}}[ ][0-9]{{2}})[ ]{_WORD}{_END}"
            f"|{_START}(?:Na|Pod|Nad|U|K|V)[ ]{_WORD}[ ][0-9]{{1,4}}(?:/[0-9]{{1,3}})?,[ ](?:Praha|Prague"
            f"|Brno)(?:[ ][0-9]{{1,2}})?{_END}",
            0.6,
        ),
        Form(
            "number and room",
            f"(?=[0-9]){_START}{_NO_COURSE}{_HOUSE}{_WORDS}(?:[ ][0-9]{{1,5}})?(?:,?[ ]{_NUMBERED_ROOM}){{1,2}}(?!:)"
            f"{_REST}{_END}",
            0.6,
        ),
        Form(
            "street in China",
            f"{_START}(?:(?:{_CHINESE_ROOM},[ ]?){{1,4}}(?:{_PLACED},[ ]?){{0,2}})?{_NO},?[ ](?:{_LANES},[ ]?){{0,3}}"
            f"{_WORDS}[ ]{_CHINESE_WAY}(?![A-Za-z])[.]?"
            f"(?:,[ ]?{_DISTRICT}(?:[ ]{_DISTRICT}){{0,3}}){{1,4}}(?:[ ][0-9]{{3,6}})?(?!\\w)",
            0.7,
        ),
        Form(
            "lane in China",
            f"{_START}(?:{_CHINESE_ROOM},[ ]?){{0,4}}(?:No[.]?[ ]?[0-9]{{1,5}},?[ ])?(?:Lane"
            f"|Alley)[ ][0-9]{{1,5}},?[ ]{_WORDS}[ ]{_CHINESE_WAY}"
            f"(?![A-Za-z])(?:,[ ]?(?:No[.]?[ ]?[0-9]{{1,5}}|#[0-9]{{1,5}}"
            f"|{_CHINESE_ROOM})){{0,4}}(?:,[ ]?{_TOWN_WORD}(?:[ ]{_TOWN_WORD}){{0,3}}){{0,4}}"
            f"(?:[ ][0-9]{{6}})?{_END}",
            0.65,
            ("Lane ", "Alley "),
        ),
        Form(
            "where somebody lives",
            f"(?<![A-Za-z]){_LIVES}(?P<value>{_HOUSE}{_WORDS}(?:[ ][0-9]{{1,5}}(?!\\w)|{_ROOM}"
            f"|{_TOWN}){_ROOM}{{0,2}}{_REST}"
            f"|{_WORDS},[ ](?:{_PLAIN_WORD}[ ]){{1,3}}{_WAY}{_TOWN}{{1,3}},?[ ][A-Z]{{1,2}}[0-9][0-9A-Z]?[ ][0-9][A-Z"
            f"]{{2}}|{_NUMBER_SPOKEN}"
            f"|{_IN_SMALL_LETTERS}){_END}",
            0.6,
        ),
        Form(
            "street of a rare kind",
            f"{_SIGNED}(?P<value>(?!(?:19|20)[0-9]{{2}}[ ])[0-9]{{1,4}}[A-Ha-h]?[ ](?:{_NAME}[ ]){{1,3}}"
            f"(?:{_RARE_WAY}|{_WAY_BEFORE_A_TOWN})"
            f"(?:{_TOWN}{{1,3}}(?:{_CODE}|{_DISTRICT_OF_A_CODE})?))(?=[ ]*$|[.;)*_|]|[ ]?,[ ]?[a-z(0-9]|[ ](?:[-(]"
            f"|Tel|Ph|DOB))",
            0.6,
            tuple(f" {kind}," for kind in _RARE_KINDS),
        ),
        Form(
            "in capitals",
            f"(?<![0-9A-Za-z.\\-/])(?:{_CAPITALS}(?:{_CAPITAL_TOWN}{{1,3}},?[ ](?:[A-Z]{{2}}[ ])?(?:[0-9]{{5}}"
            f"(?:-[0-9]{{4}})?|[A-Z]{{1,2}}[0-9][0-9A-Z]?[ ][0-9][A-Z]{{2}}))"
            f"|(?<=(?:ADDRESS|RESIDENCE|RESIDES[ ]AT|LIVES[ ]AT|HOME|SHIP[ ]TO"
            f"|MAIL[ ]TO)[ :]{{1,3}}){_CAPITALS}(?:{_CAPITAL_TOWN}){{0,3}}){_END}",
            0.6,
            tuple(f" {kind}" for kind in _CAPITAL_WAYS.split("|")),
        ),
        Form(
            "room alone",
            "^[>?*|# ]{0,8}(?P<value>(?:Apt|Suite|Ste|Unit|Flat)[.]?[ ]#?[0-9]{1,5}[A-Z]?)[ ,.]{0,2}$",
            0.6,
        ),
        Form(
            "flat in Hong Kong",
            f"(?=[0-9A-Z]){_START}(?=Flat|(?:Room|Rm|Unit|Apt|House|[0-9])(?!{_OFFICES}))"
            f"(?:{_CHINESE_ROOM},[ ]?){{1,4}}"
            f"(?:{_PLACED},[ ]?){{1,5}}{_ISLANDS}{_END}",
            0.65,
            _ON_ISLANDS,
        ),
        Form(
            "flat in China",
            f"{_START}{_NO_OFFICE}(?:{_CHINESE_ROOM},[ ]?){{1,4}}(?:{_PLACED},[ ]?){{1,4}}{_CHINA}{_END}"
            f"|{_START}{_NO}[ ]{_WORDS}[ ](?:Village|Community|Xiaoqu|Gardens?),[ ](?:{_PLACED},[ ]?){{1,4}}"
            f"{_CHINA}{_END}",
            0.65,
            tuple(f" {place}" for place in _IN_CHINA),
        ),
        Form(
            "street in pinyin",
            f"{_START}(?:\\p{{Lu}}\\p{{Ll}}{{1,20}},?[ ]){{0,2}}(?:(?=\\p{{Lu}}){_DIVISION}{{1,4}}"
            f"|{_DIVISION}{{2,4}})(?:{_SYLLABLES}[ ]){{1,4}}?"
            f"{_PINYIN_WAY}"
            f"(?:[ ](?i:bei|nan|dong|xi|zhong)(?:[ ]?duan)?)?{_PINYIN_DOOR}{{1,5}}"
            "(?:[ ]?[0-9]{3,4}(?:[ ]?Shi)?)?(?![0-9A-Za-z])",
            0.65,
            _DIVIDED,
        ),
        Form("post office box", f"(?<![0-9A-Za-z]){_BOX}{_TOWN}{{0,2}}{_CODE}?{_END}", 0.6),
    )
    prefilter = (
        f"[0-9][A-Ha-h]?[ ](?:[A-Z0-9][A-Za-z0-9'’.\\-]*[ ])+{_WAY_BEFORE_A_TOWN}[.,]?[ ][A-Z0-9]",
        f"[0-9][ ](?:[NSEW][.]?[ ])?{_NUMBERED_WAY}[ ][0-9]",
        _IN_COLOMBIA,
        "[0-9],?[ ](?:bis[ ]|ter[ ])?(?:rue|avenue|boulevard|place|chemin|impasse|all[^ ]{1,2}e|quai|route)[ ]d",
        "00[ ]block[ ]of[ ][A-Z0-9]",
        f"(?-i:[ ](?:on|off|near|to|round|by)[ ](?:[A-Z0-9][A-Za-z0-9'’.\\-]*[ ]){{1,6}}{_WAY_WHOLE},[ ][A-Z])",
        f"[0-9][A-Ha-h]?[ ](?:[A-Z0-9][A-Za-z0-9'’.\\-]*[ ])+(?:{_WAY}|{_WAY_TOO}|Track)(?:[^A-Za-z]|$)",
        f"(?-i:{_BLOCK}[ ,])",
        f"(?-i:{_INDIAN_DOOR},[^\\n]+{_INDIA})",
        f"(?-i:(?:{_HOUSES}),[ ][A-Z])",
        "(?-i:,[ ](?:Block|Room|Rm|Flat|Unit|Tower|Floor)[ ][0-9A-Z]{1,5},[ ])",
        f"(?-i:{_CHINESE_ROOM},[ ]?{_CHINESE_ROOM},)",
        f"(?-i:(?:{_CHINESE_ROOM}|(?:Village|Community|Xiaoqu|Gardens?)),[^\\n]*{_CHINA})",
        "(?-i:[ ][0-9]{1,4}[a-z]?(?:/[0-9]{1,3})?,[ ](?:[^\\n]{1,30},[ ])?(?:[0-9]{5}|[0-9]{3}[ ][0-9]{2}"
        "|Praha|Prague|Brno))",
        f"(?-i:(?:^|[^0-9A-Za-z.\\-/]){_WAY_FIRST})[^0-9\\n]+[0-9]",
        f"(?:{_WAY_LAST}|{_WAY_WITHIN}),?[ ][0-9]",
        f"(?:^|[^0-9A-Za-z]){_NUMBERED_ROOM}",
        f"{_NO},?[ ](?:{_LANES},[ ]?){{0,3}}[^0-9\\n]+[ ]{_CHINESE_WAY}[^A-Za-z]",
        f"{_LIVES}[0-9]{{1,6}}[A-Za-z]?[ ][0-9\\p{{L}}]",
        f"{_CHINESE_ROOM},[^\\n]*{_ISLANDS}",
        "(?:Lane|Alley)[ ][0-9]{1,5},?[ ][A-Z]",
        f"(?-i:{_LIVES}(?:[Nn]umber[ ])?{_IN_WORDS},?[ ][A-Z])",
        f"(?-i:{_LIVES}[0-9]{{1,4}}[A-Ha-h]?,[ ][A-Z])",
        f"(?-i:,[ ](?:[A-Z][A-Za-z'’]{{1,20}}[ ]){{1,3}}{_WAY},[ ][A-Z][^\\n]{{2,60}}[A-Z][0-9][0-9A-Z]?[ ][0-9][A-Z]"
        f"{{2}})",
        f"(?-i:{_SIGNED}[0-9]{{1,4}}[A-Ha-h]?[ ](?:[A-Z0-9][A-Za-z0-9'’.\\-]*[ ]){{1,3}}(?:{_RARE_WAY}"
        f"|{_WAY_BEFORE_A_TOWN}),[ ][A-Z])",
        "(?:Lu|Jie|Dajie|Dadao|Dao|Xiang|Hutong|Nong|Li|Cun|Xiaoqu|Yuan|Huayuan)"
        "(?:[ ](?:bei|nan|dong|xi|zhong)(?:[ ]?duan)?)?[ ]?[0-9]{1,5}[ ]?(?:Hao|Dong|Zhuang|Zuo"
        "|Dan|Men|Lou|Ceng|Shi|Nong|Hu)",
        "Box[ ][0-9]",
    )
    counter_context = (
        "registered office", "head office", "headquarters", "headquartered", "embassy", "museum", "gallery", "library",
        "palace", "cathedral", "memorial", "monument", "landmark", "admission", "tourist", "visitor centre",
        "visitor center", "open daily", "theatre", "city hall", "courthouse", "campus", "flagship", "branch", "hotel",
    )  # fmt: skip
    context_words = (
        "lives", "live", "lived", "living", "resides", "residing", "home", "my", "her", "his", "tenant", "patient",
        "resident", "customer", "ship", "deliver", "mail", "mailing", "home address",
    )  # fmt: skip
    reach = 80
    flags = 0

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """All addresses of a line but those that everybody knows."""
        for found in super().find(line, above):
            known = _RENOWNED.match(line, found.start)
            is_known = known and (known["seat"] or "," not in line[found.start : found.end])
            before = max(0, found.start - self.reach)
            if is_known or _INSTITUTION.search(line, before, found.start) or _NO_STREET.match(line, found.start):
                continue
            if not _PREMISES.search(line[before : found.start]):
                yield found

    @staticmethod
    def canonical(value: str) -> str:
        """The address in lower case."""
        return " ".join(value.lower().split())

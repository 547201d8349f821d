"""Names of people in English text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice, pairwise
from typing import TypeAlias

import numpy as np
import regex

from detectors import bearers, latin_names
from detectors import names as chinese_names
from detectors.reading import Readings
from detectors.recognisers.identifier import (
    SHORT,
    TIMEOUT_SECONDS,
    Form,
    Found,
    FoundAtOnce,
    Identifier,
    line_above,
)
from detectors.recognisers.sieve import Sieve
from detectors.renowned import LATIN, MAKERS, is_of_fiction, is_renowned, tells_of_the_renowned
from detectors.stories import SPEECH, is_told_as_a_story
from detectors.utf8 import points

_WORD = r"(?:[OD]['’])?\p{Lu}\p{Ll}{1,20}(?:['’\-]\p{Lu}?\p{Ll}{1,20}|\p{Lu}\p{Ll}{1,20})?"
_INITIAL = "\\p{Lu}[.]"
_PARTICLE = (
    "(?:van der|van de|van den|van ['’]t|van|von|de la|de|da|dos|del|della|di|la|le|bint?[ei]?|al|el|O['’]|Mc|Mac|ten"
    "|ter)"
)
_SURNAME = f"(?:(?:{_PARTICLE}[ ]?)?{_WORD})"
_FULL = f"{_WORD}(?:[ ](?:{_INITIAL}|\\p{{Lu}}(?!['’])|{_SURNAME})(?![\\p{{L}}])){{1,3}}"
_TITLE = (
    "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Madam|Lady|Judge|Senator|Nurse|Officer|Sergeant"
    "|Captain|Rev|Reverend|Mdm|Madame|Mme|Monsieur|Herr|Frau|Shri|Smt|Alhaji|Hajia|Pastor|Rabbi|Imam)"
)
_LABEL = (
    "(?:[Nn]ame|[Xx]ing ?[Mm]ing|[Ff]ull[ _-]?[Nn]ame|[Pp]atient(?: [Nn]ame)?|[Cc]ustomer(?: [Nn]ame)?"
    "|[Ee]mployee(?: [Nn]ame)?"
    "|[Cc]ontact(?: [Pp]erson)?|[Ss]tudent|[Cc]ardholder(?: [Nn]ame)?|[Aa]ccount [Hh]older|[Rr]ecipient|[Ss]ender"
    "|[Aa]pplicant|[Aa]ttn|[Aa]ttention|[Ss]igned(?: by)?|[Gg]uardian|[Aa]uthor|[Dd]irected [Bb]y|[Uu]ser"
    "|[Tt]axpayer|[Pp]ayee|[Pp]ayer|[Bb]eneficiary|[Ii]nsured|[Tt]enant|[Bb]orrower|[Cc]laimant|[Cc]onsignee"
    "|[Pp]assenger|[Gg]uest|[Vv]isitor|[Dd]river|[Hh]older|[Nn]ext [Oo]f [Kk]in|[Ss]pouse|[Pp]arent|[Tt]eacher"
    "|[Ww]itness|[Ii]nterviewer|[Cc]andidate|[Rr]eviewed [Bb]y|[Aa]pproved [Bb]y|[Pp]repared [Bb]y"
    "|(?:[Ss]hip|[Ss]old|[Bb]ill|[Dd]eliver)(?:ped|ed)? [Tt]o|[Oo]wner(?: of record)?|[Dd]eceased|DECEASED|[Cc]hild"
    "|[Pp]upil|[Tt]utor|[Rr]espondent|[Pp]laintiff|[Dd]efendant|[Pp]etitioner|[Cc]omplainant|[Rr]esident"
    "|[Oo]ccupant|[Ll]essee|[Aa]ssignee|[Rr]eporter|[Pp]olicyholder|[Cc]ustodian|[Aa]ttendee"
    "|(?:[Aa]ssigned|[Ii]ssued|[Ll]ent|[Aa]llocated)[ _][Tt]o|[Cc]hecked[ _][Oo]ut[ _][Bb]y"
    "|[Bb]uyer|[Ss]eller|[Ee]mergency [Cc]ontact|[Ii]nstructor|[Cc]hair|[Ss]ecretary|[Tt]reasurer|[Hh]ost|[Ss]peaker"
    "|(?:[Ss]ubmitted|[Ss]econded|[Pp]roposed|[Mm]oved|[Rr]eported|[Ww]ritten|[Ee]dited|[Tt]ranslated|[Ii]ssued"
    "|[Rr]eceived|[Cc]hecked|[Cc]ollected|[Rr]equested)[ ][Bb]y|[Ss]hipper"
    "|姓名|联系人|收件人|英文名|户名|持卡人|旅客|乘客|客户|患者)"
)
_BY_TITLE = (
    f"(?<![0-9A-Za-z]){_TITLE}[.]?[ ](?P<value>(?:{_INITIAL}[ ])?{_SURNAME}(?:[ ](?:{_INITIAL}|{_SURNAME})){{0,2}})"
)
_REMARK = "(?:[ ][(][a-z][^()\\n]{1,24}[)])?"
"""What may be remarked before the colon: Customer (verified):"""
_LABELLED = f"(?<![0-9A-Za-z]){_LABEL}[\"']?{_REMARK}[ ]?:[ ]{{0,6}}[\"']?"
_LOUD = (
    "NAME|FULL NAME|CUSTOMER|CUST0MER|CLIENT|PATIENT|EMPLOYEE|TENANT|APPLICANT|RECIPIENT|SENDER|PASSENGER|GUEST|VISITOR"
    "|DRIVER|HOLDER|BENEFICIARY|CLAIMANT|DEFENDANT|PLAINTIFF|STUDENT|PAYEE|INSURED|OWNER|NEXT OF KIN|SHIP TO|BILL TO"
    "|ATTN|CONSIGNEE|RESIDENT|WITNESS|SUSPECT|INMATE"
)
"""Labels in capitals, as they are printed."""
_BY_LABEL = f"{_LABELLED}(?P<value>(?:{_INITIAL}[ ]?){{0,2}}{_FULL}|(?:{_INITIAL}[ ]){{1,2}}{_WORD})"
_MAILBOX = "(?:<|(?<=[ ]at[ ])|(?<=,[ ]))(?P<mailbox>[A-Za-z0-9._%+\\-]{1,64})@"
_TICKET = "(?<![A-Z/])(?P<value>[A-Z]{2,20}/[A-Z]{2,30})[ ]{0,2}(?:MR|MS|MRS|MISS|MSTR|CHD|INF)(?![A-Za-z])"
_CAPITALS = (
    "(?:[A-Z][.][ ]?){0,2}[A-Z](?:['’][A-Z])?[A-Z]{1,20}(?:[ ][A-Z](?:[.]|(?=[ ])))?"
    "(?:[ ](?:MC|O['’])?[A-Z]{2,20}){0,2}"
    "(?![A-Za-z])"
)
_BEFORE_CAPITALS = (
    "(?<![A-Za-z])(?:(?:[Nn]ame|[Hh]older|[Pp]assenger|[Pp]atient|[Aa]pplicant|[Cc]ustomer|[Nn]ame on (?:the )?card"
    f"|姓名|{_LOUD})"
    "[\"']?[ ]?[:=][ ]{0,6}[\"']?|[Ss]igned(?:, sealed and delivered)?[ ]by[ ]|SIGNED[ ]BY:?[ ]|[Ii]n the name of[ ]"
    "|[Nn]ame as (?:in|on|per)[a-z ]{1,16}: ?|(?:英文名?|拼音|姓名|户名|\\p{Han}人|[旅乘顾]客|患者)[ :=]{1,4})"
)
_IN_CAPITALS = regex.compile(f"{_BEFORE_CAPITALS}(?P<value>{_CAPITALS})")
_FAMILY_IN_CAPITALS = regex.compile(
    f"{_BEFORE_CAPITALS}(?P<value>[A-Z][A-Z'’\\-]{{1,20}},[ ]?(?!(?:INC|LLC|LTD|LLP|CO|DBA|AND|OR|THE|PLC)(?![A-Z]))"
    "[A-Z][A-Z\\-]{1,20}(?:[ ][A-Z]{1,20}){0,2})(?![A-Za-z])"
)
_LETTERS = regex.compile(f"{_BEFORE_CAPITALS}(?P<value>(?:[A-Z][ ]{{1,3}}){{5,30}}[A-Z])(?![A-Za-z])")
"""Every letter spaced: J A N E  S T I L E S."""
_LABELS_TOO = (
    "[Nn]urse|[Dd]octor|[Pp]hysician|[Tt]herapist|[Cc]aller|[Vv]ictim|[Ss]uspect|[Ii]nmate|[Aa]ccused|[Ii]nterviewee"
    "|[Mm]other|[Ff]ather|[Ss]on|[Dd]aughter|[Ww]ife|[Hh]usband|[Cc]aseworker|[Ss]ocial [Ww]orker|[Ll]andlord"
    "|[Ll]andlady"
    "|[Ss]upervisor|[Cc]lient|[Bb]ride|[Gg]room|[Cc]arer|[Pp]olicyholder|[Pp]robationer|[Oo]ffender|[Mm]inor|[Ww]orker"
    "|[Mm]aiden [Nn]ame|[Bb]irth [Nn]ame|[Pp]revious [Nn]ame|[Mm]anager|[Oo]fficer|[Ee]xecutor|[Ee]xecutrix"
    "|[Tt]rustee|[Nn]otary|[Rr]eferee|[Cc]oach|[Ss]itter|[Bb]aby"
)
_LOUDLY = regex.compile(
    f"(?<![0-9A-Za-z_])(?:{_LOUD}|{_LABELS_TOO})[\"']?{_REMARK}[ ]?:[ ]{{0,6}}[\"']?"
    f"(?P<value>(?:{_INITIAL}[ ]?){{0,2}}{_FULL}|(?:{_INITIAL}[ ]){{1,2}}{_WORD})(?![\\p{{L}}@])"
)
_NAMES_ONESELF = "(?<![0-9A-Za-z])(?:[Mm]y name(?:[ ]is|['’]s)|[Ii](?:[ ]am|['’]m) called|(?:call|calls) me)[ ]"
_BY_PHRASE = f"{_NAMES_ONESELF}(?P<value>{_WORD}(?:[ ](?:{_INITIAL}|{_SURNAME})){{0,3}})"
_CARD = "(?:ID|identity|residence)[ ]card|passport|driving[ ]licence|driver['’]s[ ]licen[cs]e"
_HOLDS_A_CARD = f"(?<![A-Za-z])(?:my|his|her)[ ](?:{_CARD}),[ ]"
_END = "(?![0-9A-Za-z\\p{L}@])"
_INTRODUCED = (
    "(?:我(?:是|叫)|名(?:字)?(?:叫|是|为)|叫做?|英文名|客户|用户|同事|朋友|室友|联系人|收件人|老师|经理|先生"
    "|女士|致电"
    "|联系|患者|学生|感谢|谢谢|致谢|邀请|采访)"
)
_NAME_RUN = regex.compile(
    rf"(?<![0-9A-Za-z./_\-@]|(?!\p{{Han}})\p{{L}})(?:(?<!\p{{Han}})|(?<={_INTRODUCED}))"
    rf"(?P<given>\p{{Lu}}\p{{Ll}}{{2,20}})(?:-\p{{Lu}}\p{{Ll}}+)?"
    rf"(?P<more>(?:[ ](?:{_INITIAL}|\p{{Lu}}(?=[ ])|(?:{_PARTICLE}[ ])?{_WORD}|[\"“(]\p{{Lu}}\p{{Ll}}+[\"”)]"
    rf"(?=[ ]\p{{Lu}}))(?![\p{{L}}])){{1,4}}){_END}"
)
_SAID = regex.compile(
    r"(?<![0-9A-Za-z\p{L}./_\-@])(?P<given>\p{Lu}\p{Ll}{2,20})[ ](?:said|says|asked|told|replied|shouted|laughed"
    r"|smiled|lives|lived|was born|married|called me|emailed|phoned|texted|graduated|goes|went|wrote|taught"
    r"|turned|came"
    r"|thinks|wants|needs|loves|hates|reckons|swears|promised|forgot|laughs|cried|cries|stayed|moved|quit"
    r"|joined|offered"
    r"|never|always|still)(?![A-Za-z])"
)
_OPENS = "(?<![0-9A-Za-z])(?P<given>\\p{Lu}\\p{Ll}{2,20})"
_ASKS = ",[ ](?:can|could|would|will|did|do|have|are)[ ]you(?![A-Za-z])"
_ASKED = regex.compile(f"{_OPENS}{_ASKS}")
_SPOKEN_TO = regex.compile(
    f"^[\"“>]{{0,2}}[ ]?{_OPENS},[ ](?:I['’](?:m|ve|ll|d)|I (?:have|know|told|need|want|think|hope|just|will|can|am)"
    "|you['’](?:re|ve|ll|d)|you (?:are|have|need|can|should|must|know|owe|said|told|never|still|left)|your [a-z]"
    "|please|thank(?:s| you)|sorry|don['’]t|we['’](?:re|ve|ll)|we (?:need|have|are)|just (?:checking|wanted|a quick)"
    "|following up|it['’]s (?:me|been)|hope you|as (?:discussed|agreed))(?![A-Za-z])"
)
_REMARKS = (
    "[ ][(](?:(?:he|she)(?:['’]s|[ ]is)[ ]"
    "|aged?:?[ ][0-9]{1,2}(?![0-9])|[0-9]{1,2}[ ]?(?:years?|yrs?|months?|y/?o|mos?)(?![a-z])|my[ ][a-z])"
)
_REMARKED = regex.compile(f"(?<![0-9A-Za-z\\p{{L}}.@/-])(?P<given>\\p{{Lu}}\\p{{Ll}}{{2,20}}){_REMARKS}")
"""A given name, and a remark on who bears it: Maisie (she's nine), Maisie (age 9)."""
_HE_OR_SHE = re.compile("[(](?:he|she|my)")
_JOINS = (" and ", " & ")
_AND_GIVEN = regex.compile(f"{_OPENS}(?:{'|'.join(_JOINS)})\\Z")
_ADDRESSES = (
    "(?<![0-9A-Za-z])(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Ss]aid|[Ss]ays|[Tt]hanks,?|[Rr]egards,|[Ss]incerely,"
    "|[Ii]t['’]s"
    "|[Tt]his is|[Aa]sk|[Tt]ell|[Mm]ate)[ ]"
)
_ADDRESSED = regex.compile(
    rf"{_ADDRESSES}(?P<given>\p{{Lu}}\p{{Ll}}{{2,20}})(?![0-9A-Za-z\p{{L}}@]|[ ](?!from[ ])[0-9A-Za-z\p{{L}}@])"
)
_RELATES = (
    "(?<![A-Za-z])(?:[Aa]sk(?:ed|ing)?[ ]for|(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our)[ ](?:[a-z]+[ ])?(?:son"
    "|daughter|wife|husband|brother|sister|mother|father|baby|mate|friend|colleague|roommate|neighbou?r|girlfriend"
    "|boyfriend|cousin|nephew|niece|twin|kid|aunt|uncle|grandson|granddaughter|partner|mum|mom|dad|nan|ex|boss"
    "|child|boy|girl|toddler|fianc[eé]e?|landlord|landlady|flatmate|housemate|classmate|tenant|client|student|pupil"
    "|carer|manager|coach|(?:step|half-?)(?:son|daughter|brother|sister|mum|mom|dad|mother|father)"
    "|(?:mother|father|son|daughter|brother|sister)-in-law),?"
    "|[Tt]he[ ](?:eldest|youngest),|[Ll]ittle|(?:[Gg]rand)(?:ma|pa|ad)|[Gg]ranny|[Aa]unt(?:ie|y)?|[Uu]ncle"
    "|(?:(?<![0-9A-Za-z'’][ ]?)(?:Son|Daughter|Wife|Husband|Stepson|Stepdaughter|Nephew|Niece|Twins?|Spouse|Child)"
    "|(?<![A-Za-z])(?:[Ee]lder|[Oo]lder|[Yy]ounger|[Ee]ldest|[Oo]ldest|[Yy]oungest)[ ](?:one|child|son|daughter|boy"
    "|girl|kid|brother|sister|sibling)),?)[ ]"
)
_RELATED = regex.compile(rf"{_RELATES}(?P<given>\p{{Lu}}\p{{Ll}}{{2,20}})(?![0-9A-Za-z\p{{L}}@_\-'’]|[ ]?\p{{Lu}})")
_IS_KIN = re.compile(
    "^(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|Son|Daughter|Wife|Husband|[Ee]lde|[Oo]lde|[Yy]ounge).*(?:son"
    "|daughter"
    "|wife|husband|brother|sister|mother|father|baby|cousin|nephew|niece|aunt|uncle|girlfriend|boyfriend|mum|mom|dad"
    "|nan"
    "|fianc[eé]e?|kid|child|toddler|boy|girl|twin|one)(?:-in-law)?,? ",
    re.IGNORECASE,
)
"""Behind whom a given name is no word: my sister Hope."""
_CALLED = regex.compile(r"我(?:叫|是)[ ]?(?P<given>\p{Lu}\p{Ll}{2,20})(?![ ]?[0-9A-Za-z@]|[ ]?\p{Han})")
_STREET_NUMBER = regex.compile(
    r"(?<!(?<![0-9])[0-9]{1,2}:[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]/(?:19|20)?[0-9]{2}"
    r"|[0-9A-Fa-f]{2}[:-][0-9A-Fa-f]{2}[:-][0-9A-Fa-f]{2}|[0-9]{6}"
    r"|(?:[JFMASOND][a-z]{2,8}|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y)[.]?[ ](?:19|20)[0-9]{2})(?<=[0-9])[ ]$"
    r"|(?<!(?<![0-9])(?:19|20)[0-9])[0-9],[ ]$"
)
"""Not the end of a time, of a date, of a MAC address or of a long number, as logs and lists have them before a name."""
_PLACE_NUMBER = re.compile(
    "(?:#|(?<![A-Za-z])(?:room|rm[.]?|bed|ward|seat|in|cell|desk|no[.]|player|bib)[ ]#?)[0-9]{1,4}[A-Z]?,?[ ]$",
    re.IGNORECASE,
)
"""Whoever has a bed, a seat or a shirt of a number stands behind it."""
_CAPITAL = "(?-i:[A-Z\\x80-\\x{24f}])"
_NO_NAMES = frozenset(
    """
    Date Calendar Era Epoch
    Street St Avenue Ave Road Rd Lane Ln Drive Dr Court Ct Way Boulevard Blvd Square Place Terrace Parkway Highway
    Crescent Close Walk Path Mews Bypass Flat Flats Extensions Cliffs Coves Gardens Grove Hill Hills Heights Mall
    Plaza Point Ridge Route Row Run Trail Turnpike View Views Village Town Township City County State Kingdom Republic
    Island Islands Isle Islets Bay Beach River Lake Creek Falls Mountain Mountains Valley Forest Park Parks Pass
    Springs Station Airport Bridge Tower Tunnel Port Harbour Harbor Harbors Cape Coast Desert Ocean Sea Strait Glacier
    Canyon Crater Reef University College School Academy Institute Hospital Clinic Church Cathedral Chapel Abbey
    Castle Palace Hall House Hotel Inn Museum Gallery Library Theatre Theater Stadium Arena Center Centre Bank Press
    Foundation Trust Society Association Club Party Union League Group Inc Ltd LLC Corp Corporation Company Co GmbH
    Holdings Partners Capital Investments Industries Technologies Systems Software Solutions Services Pharma Motors
    Records Pictures Studios Entertainment Media News Times Post Journal Magazine Review Radio Television Award Awards
    Prize Medal Cup Trophy Open Tournament Championship Series Season Episode Test Case File Target Method Algorithm
    Model Theorem Lemma Law Equation Distribution Transform Function Matrix Process Filter Index Number Numbers
    Constant Effect Disease Syndrome License Licence Version Project Dataset Corpus API SDK Server Cloud Database Is
    Was Are Were Has Have Had Do Does Did Can Could Will Would Shall Should May Might Must And Or But If Then The An
    This That These Those My Your His Her Its Our Their In On At For To From With Without By Of As Not No Yes It He
    She We They You What When Where Who Why How Day Days Night Week Month Year Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday January February March April June July August September October November December North
    South East West Northern Southern Eastern Western New Old Great National International American British Chinese
    English French German Apartment Apt Suite Building Block Unit Floor Room Box Command Commands Edition Guide Manual
    Book Books Song Album Movie Film Show Game Games Central Language Gems Release Build Type Field Value Table Key
    Node Cluster Query Error Status Restart Mode Plan Data User Default Id Empire Emperor Emperors Numeral Numerals
    Senate Catholic Catholics Catholicism Dynasty Era Age Period Revolution War Wars Treaty Forum Mythology Gods
    Legion Army Navy Culture Architecture History Support Team Teams Sales Info Help Desk Newsletter Notifications
    Admin Account Accounts Billing Security Mailing List Lists Alerts Updates Store Marketing Care Orders Shipping
    Delivery Careers Developers Developer Daily Weekly Digest Manager Officer Safety Rights Tracking Identification
    Relations Loan Loans Stock Benefits Portal Form Information Service Agency Terms Agreement Customer Contact Email
    Furniture Conquest Setter Terminal Terrier Retriever Spaniel Hound Bulldog Mastiff Pinscher Corgi Poodle Collie
    Whiskey Whisky Bourbon Vodka Gin Rum Ale Lager Wine Wines Vineyard Vineyards Winery Brewery Distillery Coffee Tea
    Bakery Kitchen Grill Diner Bistro Restaurant Restaurants Cafe Café Pizza Burger Chicken Sauce Sausage Cheese Bread
    Cake Pie Cookies Soup Salad Motel Resort Spa Salon Boutique Fashion Jewelers Jewellers Jewellery Cosmetics Perfume
    Shoes Boots Jeans Shirt Shirts Dress Bag Bags Watch Watches Guitar Guitars Piano Pianos Drums Bike Bikes Cycles
    Cars Auto Autos Tires Tools Hardware Lumber Paint Paints Fabrics Mattress Mattresses Appliances Electronics
    Computers Toys Comics Cartoon Cartoons Gate Platform Junction Crossing Interchange Roundabout Canal Reservoir
    Lighthouse Pier Wharf Dock Docks Quay Marina Yacht Lines Airlines Airways Air Railway Railroad Rail Metro Subway
    Bus Truck Motor Engine Engines Turbine Rocket Telescope Observatory Satellite Mission Space Ship Boat Submarine
    Expedition Voyage Tour Tours Travel Festival Carnival Parade Concert Ballet Opera Orchestra Choir Band Quartet
    Trio Ensemble Chorus Musical Symphony Sonata Concerto Rhapsody Waltz Gothic Summer Autumn Style Revival Baroque
    Renaissance Feast Dinner Lunch Breakfast Supper Auction Sale Market Markets Expo Summit Conference Symposium
    Lecture Lectures Fellowship Scholarship Scholars Professorship Fund Funds Bequest Memorial Monument Statue
    Mausoleum Cemetery Mosque Synagogue Temple Shrine Basilica Priory Monastery Convent Seminary Parish Diocese
    Ministry Ministries Crusade Bible Gospel Psalm Prayer Hymn Commission Committee Council Cabinet Congress
    Parliament Treasury Reserve Administration Doctrine Act Amendment Clause Code Rule Rules Principle Paradox
    Conjecture Hypothesis Inequality Criterion Score Scale Inventory Questionnaire Coefficient Correlation Regression
    Kernel Prior Posterior Estimator Sampler Sampling Network Networks Machine Learning Supervision Mining
    Classification Translation Treebank Parser Tagger Tokenizer Wikipedia Wiki Blog Podcast Channel Chart Diagram
    Curve Plot Map Atlas Dictionary Encyclopedia Bulletin Gazette Herald Tribune Chronicle Observer Mirror Nut Nuts
    Pear Pears Apple Apples Roses Lily Tulip Daisy Potato Potatoes Tomato Beans Grass Tree Trees Weed Bug Beetle Moth
    Butterfly Parrot Owl Eagle Hawk Trout Whale Shark Horse Pony Cattle Sheep Goat Pig Duck Goose Turkey Rex Knot
    Chair Chairs Lamp Sofa Bed Window Windows Door Doors Pavilion Arcade Outlet Outlets Warehouse Depot Factory Mill
    Works Foundry Quarry Farm Farms Ranch Estate Estates Manor Lodge Cottage Barracks Fort Base Camp Prison Jail Zoo
    Aquarium Planetarium Playground Pool Gym Fitness Yoga Golf Rugby Football Soccer Basketball Baseball Hockey
    Cricket Tennis Boxing Racing Marathon Derby Stakes Classic Invitational Chowk Vihar Marg Oblast Krai Province
    Prefecture Governorate District Studio Bulgaria Greece France Italy Germany Mexico Brazil Canada Australia Japan
    China Russia Egypt Morocco Kenya Nigeria Ghana India Pakistan Argentina Chile Peru Colombia Venezuela Austria
    Belgium Denmark Norway Sweden Finland Hungary Romania Ukraine Portugal Switzerland Netherlands Scotland Wales
    Iceland Estonia Latvia Lithuania Croatia Serbia Slovenia Slovakia Albania Cyprus Malta Israel Lebanon Syria Iraq
    Iran Yemen Oman Qatar Kuwait Bahrain Ethiopia Somalia Tanzania Uganda Rwanda Zambia Zimbabwe Namibia Botswana
    Angola Senegal Cameroon Algeria Tunisia Libya Sudan Thailand Vietnam Cambodia Laos Myanmar Malaysia Singapore
    Indonesia Philippines Korea Mongolia Nepal Bhutan Bangladesh Afghanistan Kazakhstan Uzbekistan Cuba Haiti Jamaica
    Panama Guatemala Honduras Nicaragua Ecuador Bolivia Paraguay Uruguay Texas California Ohio Illinois Michigan
    Pennsylvania Arizona Oregon Colorado Minnesota Wisconsin Missouri Tennessee Kentucky Alabama Mississippi Louisiana
    Oklahoma Kansas Nebraska Iowa Maryland Massachusetts Connecticut Vermont Maine Alaska Hawaii Utah Idaho Montana
    Wyoming Ontario Quebec Alberta Manitoba Queensland Tasmania Europe Africa Asia America Foods Food Cosmetic Beauty
    Bridal Optical Dental Realty Robotics Analytics Dynamics Aerospace Aviation Logistics Freight Chemicals Plastics
    Textiles Steel Energy Solar Petroleum Gas Electric Water Ancient Modern Weathered Muted Hunting Royal
    Trial Announced Enter Required Optional Pending Anonymous Undisclosed Theme Blank
    Peaks Fjord Volcano Waterfall Waterfalls Plateau Gorge Atoll Lagoon Seamount Alps Archipelago Disaster
    Emergency Comprehensive Holder Stand Driver Card
    """.split()
)
_HEIGHTS = frozenset("Mount Mt Mt. Loch Lough".split())
"""Before the name of a mountain or a lake."""
_SAINTS = frozenset("San Santa Saint Santo Sant São Sao".split())
"""Before the name of a saint, a place."""
_PLACES = frozenset(
    "Yan An|Xi An|Wu Han|He Nan|He Bei|Hu Nan|Hu Bei|Shan Xi|Li Auto|Bai Du|Tai Ji|Yu Gi|Li Hua|Li Lei".split("|")
)
_FIRMS = frozenset(
    (
        "Morgan Stanley|Wolfram Research|Ralph Lauren|Calvin Klein|Tommy Hilfiger|Jack Daniels|Johnny Walker|"
        "Philip Morris|Max Mara|Hugo Boss|Harley Davidson|Eli Lilly|Ernst Young|Charles Schwab|Louis Vuitton|"
        "Christian Dior|Giorgio Armani|Oscar Mayer|Marks Spencer|Johnson Johnson|Elizabeth Arden|Estee Lauder"
        "|Bobbi Brown|"
        "Michael Kors|Kate Spade|Tory Burch|Marc Jacobs|Jimmy Choo|Vera Wang|Levi Strauss|Aston Martin|"
        "Lamborghini Aventador|Lockheed Martin|Mary Kay|Dale Carnegie|Johns Hopkins|Carnegie Mellon"
        "|Peter Piper|Sara Lee|"
        "Ben Jerry|Wendy Burger|Merrill Lynch|Arthur Andersen|Booz Allen|Franklin Templeton|Edward Jones"
        "|Raymond James|"
        "Wells Fargo|Marie Claire|Jim Beam|John Deere|Paul Smith|Ted Baker|Ben Sherman|Karen Millen|Betty Crocker|"
        "Jimmy Dean|Jack Wolfskin|Stella Artois|Johnnie Walker|Captain Morgan|Jack Daniel|Harvey Nichols"
        "|German Shepherd|"
        "Russell Hobbs|Morphy Richards|Fisher Price|Victoria Secret|Brooks Brothers|Laura Ashley|Liz Claiborne|"
        "Carolina Herrera|Alexander McQueen|Stella McCartney|Vivienne Westwood|Paul Gaultier|Yves Saint|Paco Rabanne|"
        "Elie Saab|Donna Karan|Trader Joe|Papa John|Jimmy John|Tim Hortons|Orville Redenbacher|Duncan Hines|"
        "Marie Callender|Harry Winston|Patek Philippe|Vacheron Constantin|Audemars Piguet|Raymond Weil"
        "|Daniel Wellington|"
        "Harman Kardon|Les Paul|Warner Bros|Barnes Noble|Simon Schuster|Diego Garcia|Mary Celeste|Eddie Bauer|"
        "Tommy Bahama|Perry Ellis|Anne Klein|Nina Ricci|Jil Sander|Ethan Allen|Sherwin Williams|Benjamin Moore|"
        "Jenny Craig|Mary Poppins|Charlotte Tilbury|Max Factor|Helena Rubinstein|Jo Malone|Tom Ford|Fred Perry|"
        "Lulu Guinness|Mavis Beacon|Cathay Pacific|Marina Bay|Marco Polo|Victoria Falls|Victoria Peak|Virginia Tech|"
        "Georgia Tech|Eggs Benedict|Granny Smith|Maris Piper|King Edward|Earl Grey|Lady Grey|Bloody Mary|Tom Collins|"
        "Shirley Temple|Arnold Palmer|Caesar Salad|Monterey Jack|Jerusalem Artichoke|Peking Duck|Jack Russell|"
        "Cavalier King|King Charles|Ben Nevis|"
        "Charles Tyrwhitt|Jasper Conran|Emma Bridgewater|Cath Kidston|Orla Kiely|Karl Lagerfeld|Hertha Berlin"
        "|Carl Zeiss|Jasper Reports|Ruy Lopez|Sally Lunn|Mary Janes|Steve Madden|Kenneth Cole|Cole Haan|Vera Bradley"
        "|Mary Quant|Zandra Rhodes|Dolly Varden|Nelly Moser|Johnson Matthey|Josiah Wedgwood|Clarice Cliff"
        "|Bernard Matthews|Jack Wills|Betsey Johnson|Alfred Dunhill|Toni Guy|Charles Worthington|John Frieda"
        "|Molton Brown|Clive Christian|Peter Lehmann|Robert Mondavi|Jacob Creek|Shepherd Neame|Charles Heidsieck"
        "|Peter Rabbit|Aston Villa|Leyton Orient|Charlie Foxtrot|Oscar Mike|Julio Gallo|Louis Jadot|Victoria Sponge"
        "|Molly Malone"
    ).split("|")
)
_PINYIN_SURNAME = (
    "(?:Zhang|Wang|Liu|Chen|Yang|Huang|Zhao|Zhou|Xu|Zhu|Guo|Luo|Zheng|Liang|Xie|Tang|Deng|Feng|Cao|Peng|Xiao|Cai"
    "|Dong|Jiang|Wei|Shen|Lu|Yao|Zhong|Cui|Liao|Fang|Xiong|Qin|Qiu|Xue|Yan|Hou|Shao|Qian|Ouyang|Sima|Zhuge|Li"
    "|Wu|Hu|Lin|Gao)"
)
PINYIN_FAMILY = (
    "(?:Zhang|Wang|Liu|Chen|Yang|Huang|Zhao|Zhou|Xu|Zhu|Guo|Luo|Zheng|Liang|Xie|Tang|Deng|Feng|Cao|Peng|Xiao|Cai"
    "|Dong|Jiang|Wei|Shen|Lu|Yao|Zhong|Cui|Liao|Fang|Xiong|Qin|Qiu|Xue|Yan|Hou|Shao|Qian|Li|Wu|Hu|Lin|Gao|Sun|Ma|He"
    "|Song|Han|Yu|Du|Ye|Cheng|Su|Lv|Ding|Ren|Yuan|Pan|Jia|Fu|Tian|Fan|Jin|Dai|Xia|Bai|Meng|Zou|Shi|Long|Wan|Duan|Lei"
    "|Tao|Hao|Kong|Mao|Gong|Wen|Pang|Fei|Ouyang|Sima|Zhuge|Shangguan|Situ|Murong|Huangfu|Xiahou|Linghu|Dongfang)"
)
_SYLLABLE = (
    "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)(?:uang|iang|iong|ang|eng|ing|ong|uai|uan|ian|iao|ai|ei|ao|ou|an|en|in"
    "|un|ia|ie|iu|ua|ui|uo|ue|a|o|e|i|u)|er|an|ai|ao|ang)"
)
_PINYIN = regex.compile(
    rf"(?<![0-9A-Za-z./_\-@]){_PINYIN_SURNAME} (?=\p{{Lu}})(?i:{_SYLLABLE}-?{_SYLLABLE})(?![0-9A-Za-z@\-])"
    rf"(?! \p{{Lu}})"
)
_KNOWN_BY = (
    "(?:(?:met|meet|meeting|saw|called|emailed|texted|phoned|asked|told|contact|invited|thank|visit|know|knew|named"
    "|(?:talk|talked|spoke|speak|lunch|dinner|chat|chatted|met|live|work|worked|argued)[ ](?:to|with)|married"
    "|(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir)[ ](?:good[ ]|best[ ]|old[ ])?(?:friend|colleague|brother|sister|wife"
    "|husband|father|mother|son|daughter|cousin|uncle|aunt|boss|manager|neighbou?r|classmate|roommate|teacher|student"
    "|doctor|dentist|lawyer|landlord|tenant|client|patient|partner|assistant|supervisor|advisor"
    "|girlfriend|boyfriend|nephew|niece|aunt|grandson|granddaughter|grandmother|grandfather|mum|mom|dad|ex"
    "|(?:mother|father|son|daughter|brother|sister)-in-law|(?:step|grand|ex-?)(?:son|daughter|wife|husband)))[ ]"
    "|(?<![A-Za-z ])(?:[Cc]all|[Cc]ontact|[Mm]eet|[Ee]mail|[Aa]sk|[Tt]ell)[ ])"
)
"""Words of English that a person stands behind."""
_DOES = "[ ](?:called|emailed|phoned|texted|told|said|says|asked|lives|lived|replied|married|was[ ]born)(?![A-Za-z])"
_PINYIN_SHORT = (
    f"{PINYIN_FAMILY}[ ](?=\\p{{Lu}})(?i:{_SYLLABLE}(?:-?{_SYLLABLE})?)(?![0-9A-Za-z@\\-'’])(?![ ]\\p{{Lu}})"
)
_KNOWN = regex.compile(
    f"(?<![A-Za-z]){_KNOWN_BY}(?P<value>{_PINYIN_SHORT})"
    f"|(?<![0-9A-Za-z./_\\-@]|\\p{{L}}[ ]?)(?P<value>{_PINYIN_SHORT})(?={_DOES})"
    f"|(?<![A-Za-z])[Yy]esterday[ ](?P<value>{_PINYIN_SHORT})(?={_DOES})"
)

_COMPOUND_FAMILY = "(?:Ouyang|Sima|Zhuge|Shangguan|Situ|Murong|Huangfu|Xiahou|Linghu|Dongfang|Yuchi|Gongsun|Nangong)"
_PINYIN_MORE = (
    "(?:Zeng|Kang|Nie|Zhuang|Xiang|Lai|Mei|Yin|Gu|Qi|Zuo|Geng|Guan|Ning|Niu|Sheng|Weng|Xing|Yue|Zhan|Zhuo|Zong|Jing"
    "|Miao|Ruan|Rong|Pei|Tong|Chu|Ji|Qu|Lyu|Lan|Yuchi|Gongsun|Nangong|Qiao|Tan|Luan|Kuang|Bian|Bao|Ge|Ke|Teng|Rao|Zang"
    "|Zhen|Ling|Ou|Tu|Lian|Chai|Cen|Chang|Dou|Xin|Ying|Shang|Lang|Xian|Yun|Zha)"
)
"""Families that less often stand before a name; without the words, signs and letters that Min, Mo, Mu, Ni, Sang, She,
Xi and You are, too: Min Size, Mu Zero."""
_NO_GIVEN = (
    "(?:[A-Z][a-z]?[aeiou](?:[mktnlrdsgcpbfv]|n[gcsd]|st)e|Began|Begun|Human|China|Data|Media|Panda|Women|Taiwan|Mango"
    "|Canada|Manila|Banana|Japan|Canal|Canto|Fungi|Saga|Soda|Sofa|Tuna|Yoga|Lama|Gala|Laoshi|Laoban|Shifu|Xiansheng"
    "|Xiaojie|Taitai|Yisheng|Zhuren|Tongxue|Angle|Bean|Beer|Begin|Beta|Bingo|Chosen|Danger|Demo|Finger|Ginger|Hanger"
    "|Julian|Latin|Lean|Linger|Logo|Login|Longer|Manga|Maxi|Mean|Median|Memo|Menu|Meta|Mini|Mono|Roman|Rerun|Semi"
    "|Single|Size|Taken|Tango|Tangle|Todo|Token|Wiki|Woken|Woman|Zero|Zeta"
    "|(?:Cas|Chang|Cod|Find|Gam|Hang|Hous|Land|Link|Los|Mail|Mean|Nam|Pair|Rac|Rat|Ris|Rout|Runn|Rush|Send|Shar|Siz|Tim"
    "|Wait|Winn|Bind|Cach|Dur|Mix|Pend|Quot|Rais|Ring)ing"
    f"|(?i:{_SYLLABLE}))(?![A-Za-z])"
)
"""Words of English, titles and single syllables, which look like two of pinyin."""
_TWO_SYLLABLES = regex.compile(
    f"(?<![0-9A-Za-z./_\\-@’'])(?:(?:{PINYIN_FAMILY}|{_PINYIN_MORE})[ ](?=[A-Z][a-z]{{3,11}}(?!\\p{{L}}))"
    f"(?!{_NO_GIVEN})(?i:{_SYLLABLE}{{2}})|{_COMPOUND_FAMILY}[ ](?=\\p{{Lu}})(?i:{_SYLLABLE}{{1,2}}))"
    "(?![0-9A-Za-z@\\-’'])(?![ ]\\p{Lu}\\p{Ll})"
)
"""A family and two syllables, which are no word of English; or a family of two."""
_SYLLABLE_IN_CAPITALS = (
    "(?:(?:[BPMFDTNLGKHJQXRZCSYW]|ZH|CH|SH)(?:UANG|IANG|IONG|ANG|ENG|ING|ONG|UAI|UAN|IAN|IAO|AI|EI|AO|OU|AN|EN|IN|UN|IA"
    "|IE|IU|UA|UI|UO|UE|A|O|E|I|U)|ER|AN|AI|AO|ANG|OU)"
)
_MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_VIETNAMESE_FAMILY = (
    "(?:Tran|Trần|Pham|Phạm|Le|Lê|Hoang|Hoàng|Huynh|Huỳnh|Phan|Vu|Vũ|Vo|Võ|Dang|Đặng|Bui|Bùi|Do|Đỗ|Ho|Hồ|Ngo|Ngô|Duong"
    "|Dương|Ly|Lý|Dinh|Đinh|Truong|Trương|Trinh|Trịnh|Mai|Dao|Lam)"
)
_VIETNAMESE_MIDDLE = (
    "(?:Thi|Thị|Van|Văn|Minh|Thanh|Quoc|Quốc|Duc|Đức|Ngoc|Ngọc|Thu|Xuan|Xuân|Huu|Hữu|Dinh|Đình|Quang|Tuan|Tuấn|Hoai"
    "|Phuong|Phương|Khanh|Khánh|Manh|Mạnh|Viet|Việt|Cong|Công|Trong|Trọng|Trung|Nhat|Nhật|Thuy|Thùy|Bich|Bích)"
)
_VIETNAMESE = regex.compile(
    f"(?<![0-9A-Za-z./_\\-@])(?:Nguy[eễ]n(?:[ ]\\p{{Lu}}\\p{{Ll}}{{1,7}}){{1,3}}"
    f"|{_VIETNAMESE_FAMILY}[ ]{_VIETNAMESE_MIDDLE}(?:[ ]\\p{{Lu}}\\p{{Ll}}{{1,7}}){{1,2}})(?!\\p{{L}}|[ ]?@)"
)
_FAMILY_OF_ASIA = (
    f"(?:{PINYIN_FAMILY}|{_PINYIN_MORE}|Nguy[eễ]n|{_VIETNAMESE_FAMILY}[ ]{_VIETNAMESE_MIDDLE})[ ][A-Z\x80-\u024f]"
)
_ASIAN = f"(?:{_COMPOUND_FAMILY}|{_PINYIN_MORE}|{PINYIN_FAMILY})[ ](?=\\p{{Lu}})(?i:{_SYLLABLE}(?:-?{_SYLLABLE})?)"
_SLOTS = (
    "(?:[Tt]his is|[Ii] am|[Ii]['’]m|[Dd]ear|[Hh]i|[Hh]ello|on file for|[Rr]egistered to|[Ii]ssued to|[Oo]n behalf of"
    "|[Ii]n the name of|[Bb]elongs to|[Hh]eld by|[Oo]wned by|[Ss]igned by|[Aa]ccount of|[Aa]ttn:?"
    "|[Cc][Cc]:|[Ff]rom:|To:)"
)
"""Words behind which somebody is named, and nothing else."""
_PARTIES = (
    "[Ll]andlord|[Tt]enant|[Ll]essor|[Ll]essee|[Bb]uyer|[Ss]eller|[Vv]endor|[Pp]urchaser|[Bb]orrower|[Ll]ender"
    "|[Ee]mployee"
    "|[Pp]laintiff|[Dd]efendant|[Pp]atient|[Ii]nsured|[Bb]eneficiary|[Dd]onor|[Gg]uarantor|[Tt]ransfer[oe][re]"
    "|[Aa]ssigne[er]"
    "|[Bb]ride|[Gg]room|[Hh]usband|[Ww]ife|[Aa]pplicant|[Rr]espondent|[Cc]laimant|[Pp]etitioner"
)
_BEHIND_A_SLOT = regex.compile(
    f"(?<![A-Za-z]){_SLOTS}[ ](?P<value>{_ASIAN})(?![0-9A-Za-z@\\-'’]|[ ]\\p{{Lu}}\\p{{Ll}})"
    f"|(?<![A-Za-z])[Aa]ction(?:[ ][Ii]tems?)?:[ ](?P<value>{_ASIAN})(?=[ ](?:to|will)[ ][a-z])"
)
_GIVEN_NAME_IS = "(?<![A-Za-z])(?:[Gg]iven|[Ff]ull|[Ll]egal|[Ff]amily)[ ][Nn]ames?(?:[ ]is|:)?[ ]"
_BEHIND_GIVEN_NAME = regex.compile(f"{_GIVEN_NAME_IS}(?P<value>{_FULL})(?![\\p{{L}}@])")
_IS_A_PARTY = f"[ ][(](?:the[ ])?[\"“'‘]?(?:{_PARTIES})[\"”'’]?[)]"
_PARTY_TO = regex.compile(f"(?<![\\p{{L}}-])(?P<value>{_FULL})(?={_IS_A_PARTY})")
_ARE_PRESENT = (
    "(?<![A-Za-z])(?:[Aa]ttendees|[Pp]articipants|[Aa]ttended by|[Ii]n attendance|[Aa]pologies from|[Ss]ignatories)"
    "(?::|[ ]were)?[ ]"
)
_PRESENT = regex.compile(f"{_ARE_PRESENT}(?P<list>{_FULL}(?:,[ ]{_FULL})*(?:,?[ ](?:and|&)[ ]{_FULL})?)(?![\\p{{L}}@])")

_ROLES = frozenset(
    """
    holder taxpayer pupil passenger patient inmate tenant borrower applicant student employee suspect victim witness
    co-worker caregiver editor assistant respondent defendant plaintiff claimant petitioner appellant deceased
    neighbour neighbor landlord landlady receptionist secretary plumber electrician carpenter gardener cleaner driver
    courier nurse midwife dentist surgeon physiotherapist therapist accountant lawyer solicitor barrister paralegal
    tutor teacher headteacher lecturer professor classmate roommate flatmate housemate colleague co-author supervisor
    trainee intern apprentice volunteer caretaker janitor bookkeeper cashier waiter waitress chef baker butcher farmer
    resident widow widower wife husband son daughter father mother brother sister uncle aunt cousin nephew niece
    grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother girlfriend boyfriend
    fiancé fiancée fiance fiancee friend mate dad mum mom godmother godfather boss foreman coach referee juror pastor
    vicar parishioner mourner hiker cyclist motorist pedestrian
    """.split()
)
_HELD = regex.compile(
    f"(?<![A-Za-zé\\-])(?P<role>[A-Za-zé\\-]{{3,16}}(?=,?[ ])|I(?=,)),?[ ]"
    f"(?=(?P<value>{_WORD}(?:[ ]{_INITIAL})?(?:[ ]{_SURNAME}){{1,2}})"
    "(?:[,;.:!?)—]|['’]s|[ ](?:(?!and[ ]\\p{Lu})\\p{Ll}|at[ ])|$))"
)
_NAME_FOLLOWS = re.compile("(?:[a-z],?|[^A-Za-z]I,) [A-Z][a-z'’]+(?: [A-Z][.])? [A-Z]|^(?:I,|[A-Z][a-z]+) [A-Z][a-z]")
"""What stands on a line where somebody is told by a role."""
_GIVEN_FIRST = regex.compile(
    "(?<![A-Za-z])(?:TO|FROM|To|From|SHIP TO|Ship to|ATTN|Attn|CONSIGNEE|Consignee|收件人|寄件人|收货人)[ ]?:[ ]?"
    f"(?P<value>(?=\\p{{Lu}})(?!{_NO_GIVEN})(?i:{_SYLLABLE}-?{_SYLLABLE})[ ](?:{PINYIN_FAMILY}"
    f"|{_PINYIN_MORE}))(?![A-Za-z@-])"
)
"""A name of China as the West orders it, in a slot of a letter or a parcel."""
_OF_KIN = (
    "(?<![A-Za-z])(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir)[ ](?:friend|colleague|brother|sister|wife|husband|father"
    "|mother"
    "|son|daughter|cousin|uncle|aunt|boss|neighbou?r|classmate|roommate|nephew|niece|grandmother|grandfather|mum|mom"
    "|dad"
    "|(?:mother|father|son|daughter|brother|sister)-in-law)[ ]"
)
_KIN_OF_CHINA = regex.compile(
    f"{_OF_KIN}(?P<value>(?=\\p{{Lu}})(?i:{_SYLLABLE})[ ](?=\\p{{Lu}})(?!{_NO_GIVEN})(?i:{_SYLLABLE}-?{_SYLLABLE}))"
    "(?![0-9A-Za-z@\\-'’]|[ ]\\p{Lu}\\p{Ll})"
)
"""Kin, and a name of China of any family."""
_IS_NO_GIVEN = regex.compile(_NO_GIVEN)
_PARTED = "(?:,[ ]?|[ /_])"
_LOUD_NAME = f"(?P<value>{_SYLLABLE_IN_CAPITALS}{{1,2}}{_PARTED}(?=[A-Z]{{2}}){_SYLLABLE_IN_CAPITALS}{{1,3}})"
_BESIDE = "[ ]?[/|(（,:：]?[ ]?"
_HAN_BESIDE = regex.compile(
    f"(?<!\\p{{Han}})(?P<han>\\p{{Han}}{{2,4}}){_BESIDE}{_LOUD_NAME}(?![0-9A-Za-z@-]|[ ][A-Z]{{2}})"
    f"|(?<![0-9A-Za-z./_@-])(?<![A-Z][ ]){_LOUD_NAME}{_BESIDE}(?P<han>\\p{{Han}}{{2,4}})(?!\\p{{Han}})"
)
"""A name in characters, and the same in Latin capitals, as a passport has it."""
_SHORT_GIVEN = regex.compile(f"[^A-Z]{_SYLLABLE_IN_CAPITALS}$")
_IS_PARTED = regex.compile("^\\p{Han}+[ ]?[/|(（,:：]")
_LOUD_FAMILY = f"(?:{PINYIN_FAMILY}|{_PINYIN_MORE})".upper()
_SPELT_LOUDLY = f"{_LOUD_FAMILY}{_PARTED}{_SYLLABLE_IN_CAPITALS}{{1,3}}(?:[^0-9A-Za-z@-]|$)"
_WITH_A_SEX = regex.compile(
    f"(?<![0-9A-Za-z./_@-])(?P<value>{_LOUD_FAMILY}{_PARTED}(?=[A-Z]{{3}}){_SYLLABLE_IN_CAPITALS}{{1,3}})"
    "(?=[ ]?[,|/]?[ ]?(?:[男女](?!\\p{Han})|护照|通行证|身份证)"
    "|(?:[ ]?[,|/][ ]?|[ ])(?:[MF](?![0-9A-Za-z'])|(?i:passport)|[A-Z]{1,2}[0-9]{7,8}(?![0-9])|[0-9]{17}[0-9X]))"
)
"""… and what stands behind it in a list of travellers."""
_AGE_BEHIND = (
    "[ ][(](?:aged?:?[ ][0-9]{1,2}(?![0-9])|[0-9]{1,2}[ -]?(?:(?:years?|yrs?|months?|mos?)[ -]old|y/?o"
    "|mos?)(?![a-z])|(?:b[.]|born"
    f"|D[.]?O[.]?B[.]?:?)[ ](?:on[ ])?(?:{_MONTHS}|[0-9]{{1,2}}[ /.-]|(?:19[3-9]|20[0-2])[0-9][-/])"
    "|(?:he|she|they)/(?:him|her|them)|['’][0-9]{2}[)])"
    "|,[ ](?:aged?[ ][0-9]{1,2}(?![0-9])|[0-9]{1,2}(?:[ -]years?[ -]old|[ ]?y/?o)(?![a-z])"
    "|[1-9][0-9],[ ](?!(?:and|or|to|in|on|at|by|pp|vol|no|p|a[.]m|p[.]m|am|pm)(?![a-z]))[a-z]|(?:[Mm]ale|[Ff]emale"
    "|M|F)[,/ ][ ]?[0-9]{1,2}(?![0-9])"
    "|(?:who[ ](?:lives|resides)|resid(?:es|ing)|lives|of no fixed abode|currently living|domiciled)[ ](?:at|in|on"
    "|near)[ ])"
    "|(?:,[ ]|[ ][(])(?:[STFGM][0-9]{7}[A-Z]|[A-Z]{1,2}[0-9]{6}[(][0-9A][)]|[0-9]{17}[0-9Xx])(?![0-9A-Za-z])"
    "|(?:,[ ]|[ ][(]|[ ][|–-][ ])(?:DOB|D[.]O[.]B|SSN|HKID|NRIC|MRN|NINO|[Dd]ate of [Bb]irth|[Pp]assport (?:[Nn]o"
    "|[Nn]umber)"
    "|NHS (?:[Nn]o|[Nn]umber)|ID (?:[Nn]o|[Cc]ard|[Nn]umber))(?![A-Za-z])"
    "|['’]s[ ](?:date of birth|DOB|SSN|home address|(?:phone|mobile|passport|bank account) number|medical records?)"
)
"""What follows a name, and nothing else: an age, a birth, a number of hers."""
_TOLD_BY_AGE = regex.compile(f"(?<![\\p{{L}}0-9./_@-])(?P<value>{_FULL})(?={_AGE_BEHIND})")
_WHO_I_AM = "(?<![A-Za-z])(?:I['’]m|I am)[ ]"
_AS_MYSELF = regex.compile(
    f"{_WHO_I_AM}(?P<value>{_FULL})(?=,[ ][1-9][0-9](?![0-9])|,[ ](?:the|your|a|an)[ ][a-z]|[ ](?:from|of)[ ]\\p{{Lu}}"
    "|[ ](?:here|calling|writing)(?![a-z])|[.]$|[.][ ](?:I|My)[ ])"
)
_ROLE_AND_NUMBER = (
    "(?<![A-Za-z])(?:[Ee]mployee|[Ss]tudent|[Pp]atient|[Ii]nmate|[Mm]ember|[Cc]ustomer|[Ss]taff|[Cc]lient|[Aa]pplicant"
    "|[Cc]andidate|[Tt]enant|[Pp]risoner|[Cc]laimant)(?:[ ](?:ID|[Nn]o[.]?|[Nn]umber|[Ff]ile|[Rr]ecord))?[ ]?[#:]?[ ]?"
    "[A-Z]{0,3}-?[0-9]{2,10}[,:]?[ ](?:[(–—-][ ]?)?"
)
_BEHIND_A_NUMBER = regex.compile(
    f"{_ROLE_AND_NUMBER}(?P<value>{_FULL})(?=[,;.)]|[ ](?:was|is|has|had|reports|lives|failed|denied|denies|complain"
    "|says|said"
    ")|$)"
)
_WHO_BEHIND = "(?=[^.,;:\\n]{4,40}[ ]who[ ])"
_NAMED_SO = (
    f"(?<![A-Za-z])(?:(?:[Hh]e|[Ss]he|[Ww]ho)(?:['’]s|[ ]is|[ ]was)[ ](?:called|named)|[Ii]t[ ](?:was|is){_WHO_BEHIND}"
    "|(?:[Mm]aiden|[Mm]arried|[Ff]ormer|[Rr]eal|[Bb]irth)[ ]name(?:[ ](?:is|was))|(?:[Uu]nder"
    "|[Bb]y)[ ]the[ ]name(?:[ ]of)?|I,[ ]the[ ]undersigned,?"
    "|[Aa]sk(?:ed|ing)?[ ]for|[Ss]peak[ ](?:to|with)|[Ii]n[ ]the[ ]name[ ]of"
    "|(?:[Ll]eave|[Ll]eft)[ ](?:an?[ ])?(?:voice ?mail|message|msg|note)[ ](?:for|with)"
    "|(?:[Tt]ake|[Gg]et)[ ](?:an?[ ])?(?:message|msg)[ ]for)[ ]"
)
_MEANT_SO = (
    "(?<![A-Za-z])(?:(?:[Pp]arcel|[Pp]ackage|[Ll]etter|[Hh]eld|[Kk]ept|[Rr]eserved"
    "|[Pp]rescription|[Cc]heque|[Ii]nvoice)[ ]for|(?:[Pp]ayable|[Mm]ade[ ]out|[Aa]ddressed|[Ii]ssued|[Bb]elonging)[ ]to"
    "|(?:[Ll]eft|off)[ ]with)[ ]"
)
_MEANT = regex.compile(f"{_MEANT_SO}(?P<value>{_FULL})(?=[,.;:!?)]|['’]s|$|[ ](?:at|in|on|and|from|by|who)(?![a-z]))")
"""Whom something is meant for, whose name a list must have."""
_SIGNS_SO = (
    "(?:(?<![A-Za-z])(?:[Ss]igned(?:[ ]for)?|[Cc]ollected|[Rr]eceived|[Cc]ountersigned|[Ww]itnessed|[Aa]pproved"
    "|[Ii]nspected|[Tt]aken)[ ]by|(?:^|[,;:][ ])[Ss]igned(?:[ ]for)?)[ ]"
)
_BY_COMPASS = (
    "[NSEW][.][ ]?(?:Africa|America|Asia|Carolina|Dakota|Europe|Ireland|Korea|Macedonia|Sudan|Timor|Vietnam|Virginia"
    "|Wales|Yemen)"
)
_SIGNS = regex.compile(
    f"{_SIGNS_SO}(?P<value>(?!U[.]|E[.] ?U|{_BY_COMPASS})(?:{_INITIAL}[ ]?){{1,3}}{_SURNAME})"
    "(?=[,;)]|[.]?$|[.][ ]|[ ](?:at|on|of|for)[ ])"
)
_NAMED = regex.compile(
    f"{_NAMED_SO}(?P<value>{_FULL})(?=[,.;:!?)]|['’]s|$|[ ](?:at|in|on|about|from|who|and|when|if|or|by|to|for|with"
    "|before"
    "|after)(?![a-z]))"
)
_ON_THE_PHONE = regex.compile(
    f"(?<![A-Za-z])(?:[Tt]his is|[Ii]t['’]s)[ ](?P<value>{_FULL})(?=[ ](?:calling|here|writing|speaking)(?![a-z])"
    "|,[ ]your[ ])"
)
_KIN = (
    "(?<![A-Za-z])(?:[Ss]on|[Dd]aughter|[Ss]tepson|[Ss]tepdaughter|[Cc]hild(?:ren)?|[Tt]wins?|[Ww]ife|[Hh]usband"
    "|[Bb]rother"
    "|[Ss]ister|[Nn]ephew|[Nn]iece|[Kk]ids?|[Bb]oy|[Gg]irl|[Gg]randson"
    "|[Gg]randdaughter):?[ ]"
)
_KIN_BY_AGE = regex.compile(
    f"{_KIN}(?P<given>\\p{{Lu}}\\p{{Ll}}{{2,20}})"
    "(?=[ ][(](?:aged?[ ])?[0-9]{1,2}[),]|,[ ](?:aged?[ ])?[0-9]{1,2}(?:[,;.)]|$|[ ]and[ ]))"
)
_IN_LOUD_PINYIN = regex.compile(
    f"(?<![0-9A-Za-z./_@-])(?P<value>{_LOUD_FAMILY}(?:,[ ]|_)(?P<given>{_SYLLABLE_IN_CAPITALS}{{2}}))(?![0-9A-Za-z_@-])"
)
_RANK = (
    "(?<![A-Za-z])(?:Sgt|Cpl|Pvt|Lt|Capt|Cllr|Councillor|Fr|Deacon|Datuk|Dato|Puan|Encik|Cik|Constable|Detective|Det"
    "|Insp|Inspector|Coach|Chaplain|Col|Maj|Caseworker|Counsell?or|Paramedic|Headteacher)[.]?[ ]"
)
_RANKED = regex.compile(f"{_RANK}(?P<value>{_FULL})(?![\\p{{L}}@])")
_CHILD_OF = "[ ](?:[sd]/o|[SD]/O|a/[lp]|A/[LP])[ ]"
_OF_A_FATHER = regex.compile(f"(?<![\\p{{L}}-])(?P<value>{_WORD}(?:[ ]{_WORD})?{_CHILD_OF}{_WORD}(?:[ ]{_WORD})?)")
"""Names of Tamils in Malaysia and Singapore."""
_PART_OF_A_NAME = (
    "(?<![A-Za-z])(?i:(?:first|given|fore|middle|last|family|sur)[ _-]?names?)[\"']?[ ]?[:=][ ]{0,4}[\"']?"
)
_IN_PARTS = regex.compile(
    f"{_PART_OF_A_NAME}(?P<value>{_WORD}|[A-Z][A-Z'’-]{{2,20}}(?:[ ][A-Z]{{2,20}})?)(?![\\p{{L}}@])"
)
_IN_BRACKETS = regex.compile(
    "(?<![A-Za-z])(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)[ ](?:[a-z-]+[ ])?(?P<role>[a-zé-]{3,16})[ ][(]"
    f"(?P<value>{_FULL})(?=[),;])"
)
_CAPTION = regex.compile(
    "^[*# ]{0,4}(?:(?:The[ ])?(?:State|People"
    "|Commonwealth)(?:[ ]of[ ](?:the[ ]State[ ]of[ ])?\\p{Lu}\\p{Ll}+(?:[ ]\\p{Lu}\\p{Ll}+)?)?"
    f"|United[ ]States(?:[ ]of[ ]America)?|R|Rex|Regina|The[ ](?:King|Queen|Crown))[ ]vs?[.]?[ ](?P<value>{_FULL})"
    "(?=[.*]{0,2}$|,?[ ](?:Case|Docket)[ ]No)"
)
"""Who is charged, at the head of a docket."""
_LOGGED = regex.compile(
    "^[-*|\\[( ]{0,3}(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[ ]?[AaPp][Mm])?"
    "|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4},[ ][0-9:]{4,8}"
    f"(?:[ ]?[AaPp][Mm])?(?:\\]|[ ]-))[\\])]?[ ]?(?:[-–—|][ ]?)?(?P<value>{_FULL})"
    "(?=[ ]?[-–—|,;][ ]?(?:plate|tel|phone|mobile|visit|to see|signed|badge|host|ID|pass|company|DOB|car|reg|vehicle)"
    "(?![a-z])|:[ ](?<=/[0-9]{2,4},[^\\n]{0,60}))"
)
"""Who came, in a visitors' book; who wrote, in a chat that is kept."""
_SIGNED_OFF = regex.compile(
    "(?:(?:^|[.!?] ?)(?:(?:kind|warm|best|many)?[ ]?(?:regards|wishes|thanks)|sincerely|yours(?:[ ]\\p{L}+)?|cheers"
    "|love|signed|respectfully|xoxo|xx+)[ ,.!-]*|^(?:--|[-–—])[ ]?)\\Z",
    regex.IGNORECASE,
)
_SIGNED_AT_ONCE = regex.compile(
    "(?:(?:(?<![^ .!?])[Rr]egards|[Bb]est wishes|[Ss]incerely|[Yy]ours(?: truly)?|Cheers|Thanks),[ ]|[.!?)][ ]--?[ ]?)"
    f"(?P<value>{_WORD}(?:[ ](?:{_INITIAL}|{_SURNAME})){{1,2}})(?=[ ]*[.]?$|,[ ]|[ ]\\|)"
)
_SIGNATURE = regex.compile(
    f"^[-–— ]*(?P<value>(?:{_INITIAL}[ ]?){{0,2}}{_WORD}(?:[ ](?:{_INITIAL}|{_SURNAME})){{0,3}})(?=[ ]*$|,[ ]|[ ]\\|)"
)
_FAMILY_THEN_GIVEN = regex.compile(
    f"^[-*•|# ]{{0,4}}(?P<value>{_SURNAME},[ ](?P<given>\\p{{Lu}}\\p{{Ll}}{{2,20}})(?:[ ]{_INITIAL})?)(?=[ ]?"
    f"(?:[—–|;:(]|-[ ]|$)|[ ]{{2}})"
)
_ROMANISED = "(?i:[bcdfghjklmnprstwxyz]{0,3}[aeiouy]{1,3}(?:ng?|[kmptlhr])?)"
_HYPHENED = f"(?=\\p{{Lu}}\\p{{Ll}}){_ROMANISED}-{_ROMANISED}(?!\\p{{L}})"
"""A given name of Korea, of Taiwan or of Chinese overseas."""
_OVERSEAS = (
    "(?:Hsieh|Hsu|Chang|Tsai|Chou|Kuo|Lai|Chiu|Yeh|Chiang|Tseng|Hung|Kao|Chuang|Chan|Lau|Leung|Cheung|Wong"
    "|Kwok|Yip|Tam"
    "|Tang|Chow|Mak|Lam|Yeung|Choi|Fung|Kwan|Tsang|Siu|Kim|Lee|Park|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Shin|Kwon|Hwang"
    "|Ahn|Hong|Yoo|Baek|Nam|Heo|Bae|Seo|Teo|Goh|Koh|Ong|Ooi|Chua|Toh|Sim|Yap|Foo|Chin|Chong|Liew|Loh|Quek)"
)
_OF_EAST_ASIA = regex.compile(
    f"(?<![0-9A-Za-z./_\\-@])(?:(?:{PINYIN_FAMILY}|{_OVERSEAS}|{_PINYIN_MORE})[ ]{_HYPHENED}"
    f"|{_HYPHENED}[ ](?:{PINYIN_FAMILY}|{_OVERSEAS}))(?![0-9A-Za-z@\\-]|[ ]\\p{{Lu}}\\p{{Ll}})"
)
_IN_CAPITALS_FIRST = regex.compile(
    f"(?<![0-9A-Za-z./_\\-@]){PINYIN_FAMILY.upper()}[ ](?=\\p{{Lu}}\\p{{Ll}})"
    f"(?i:{_SYLLABLE}(?:-?{_SYLLABLE})?)(?![0-9A-Za-z@\\-]|[ ]\\p{{Lu}}\\p{{Ll}})"
    f"|(?<![0-9A-Za-z./_\\-@]){_OVERSEAS.upper()}[ ](?=\\p{{Lu}}\\p{{Ll}}){_ROMANISED}[ -](?=\\p{{L}}\\p{{Ll}})"
    f"{_ROMANISED}(?![0-9A-Za-z@\\-]|[ ]\\p{{Lu}}\\p{{Ll}})"
)
_IN_HONG_KONG = (
    "(?i:(?:[bckpst]h|[ghks][wy]|[jkl]y|t[sz]|sz|ng|[bcdfghjklmnpstwyz])[aeiou]{1,3}(?:ng?|[kmpth])?|[aeou]n|[aeo]i|ah)"
)
_OF_HONG_KONG = regex.compile(f"{_OVERSEAS}(?:[ -](?=\\p{{Lu}}){_IN_HONG_KONG}){{2}}")
"""A name of three parts, of which some are words of English, too: Yip Ka Man; not Chin Up Bar."""
_NO_FIRST_PARTS = frozenset(
    "Shih Non Pre Co Re Mid Tri Bi Wi Hi Lo Low High Top Two Six Ten All On Up In Pro Sub Ex Un Vis".split()
)
_ROLE_IN_CHINESE = (
    "(?:租客|乘客|客户|用户|房客|住客|旅客|患者|学生|同学|同事|朋友|室友|邻居|老师|外教|导师|嘉宾|作者|译者"
    "|员工|经理|司机|队员|选手)[ :]?"
)
_AFTER_A_ROLE = regex.compile(
    f"{_ROLE_IN_CHINESE}(?P<value>{_WORD}[ ]{_WORD}(?:[ ]{_WORD})?)(?![0-9A-Za-z@]|[ ][A-Za-z])"
)
_PINYIN_LABELS = (
    "ming zi|zhen ming|jia zhang|ye zhu|xing ming|kai hu ren|shou jian ren|shou kuan ren|shou huo ren|fu kuan ren"
    "|lian xi ren|chi ka ren|shen qing ren"
    "|jing ban ren|jian hu ren|ji jian ren|hu ming|huan zhe|xue sheng|ke hu|cheng ke|che zhu|fang dong|hu zhu"
)
_PINYIN_LABEL = f"(?:{_PINYIN_LABELS.replace(' ', '[ ]?')})"
_OF_A_USER = (
    "(?:user|full|real|customer|contact|patient|student|guest|owner|holder|account|employee)[ _]?name|user|owner|holder"
    "|(?<![A-Za-z][ _.-])name"
)
_PINYIN_LABELLED = regex.compile(
    f"(?<![A-Za-z])(?i:{_PINYIN_LABEL}|(?P<english>{_OF_A_USER})(?=[\"']?[ ]?[:=]))[\"']?"
    f"[ ]?[:=]?[ ]{{0,4}}[\"']?(?P<value>(?i:{_SYLLABLE}{{1,2}}[ ]{_SYLLABLE}(?:[ \\-]?{_SYLLABLE})?))(?![A-Za-z@])"
)
_MAILED = regex.compile(f"(?<![0-9A-Za-z])(?P<value>{_FULL})(?:[\"']?[ ]{{0,3}}|[ ]at[ ]|,[ ]){_MAILBOX}")
_PINYIN_NAME = regex.compile(f"(?i:{_SYLLABLE}[ ]{_SYLLABLE}(?:-?{_SYLLABLE})?)")
_ASIAN_NAME = regex.compile(f"{_ASIAN}|{_VIETNAMESE.pattern}")
_EACH = regex.compile(_FULL)
_FAMILIES = frozenset(PINYIN_FAMILY[3:-1].split("|"))
_FAMILIES_TOO = _FAMILIES.union(_PINYIN_MORE[3:-1].split("|"))
_OF_NOBODYS_PARTS = frozenset("Doe Roe Mustermann Bloggs String Text".split())
_BEFORE_A_NAME = frozenset("Mr Mrs Ms Miss Dr".split())
_CLIENTS = frozenset(
    "client customer guest visitor member user buyer seller caller subscriber contact dear when then".split()
)
"""Who may be told by a role, where an age or the like follows the name."""
_GOES_ON = re.compile("[ ][a-z]")
_AND = f"(?:{'|'.join(_JOINS)})"
_PAIR = f"(?P<value>{_WORD}[ ]{_WORD})"
_JOINED_BEFORE = regex.compile(f"(?:\\n|[.;:(][ ]?){_PAIR}(?P<and>{_AND})\\Z")
_JOINED_AFTER = regex.compile(f"{_AND}{_PAIR}(?![\\p{{L}}@]|[ ]\\p{{Lu}})")
_ACTS_TOGETHER = re.compile(
    "[ ](?:will|have|had|are|were|both|met|agreed|signed|joined|attended|live|married|wrote|said|told|asked|chaired?)"
    "(?![A-Za-z])"
)
_OF_HISTORY = regex.compile(
    "(?:named|called)[ ](?:after|for|in[ ]honou?r[ ]of)[ ][^.;\\n]{0,60}\\Z"
    "|(?<![A-Za-z])(?:Act,?[ ](?:(?:so[ ]called[ ])?after|sponsored[ ]by)|(?:takes[ ]its|bears[ ]the)[ ]name[ ]"
    "(?:from|of))[ ]"
    "[^;\\n]{0,50}\\Z"
    "|(?:statue|bust|portrait|biography|birthplace|works?|plays?|novels?|paintings?|theorem|poems?)[ ](?:of|by)[ ]\\Z"
)
_LIVED = re.compile(
    "(?:[ ]?[(](?:c[.][ ]?|born[ ])?|,?[ ]born[ ](?:at|in|on)[ ][^.;\\n]{0,40}?)1[0-8][0-9][0-9](?![0-9])"
)
_YEAR = "1[0-8][0-9][0-9]"
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[.]?"
_YEAR_OF_OLD = "1(?:[0-8][0-9]|9[0-2])[0-9]"
"""… in which nobody acted who is alive."""
_OLD_YEAR = regex.compile(
    f"(?<![A-Za-z])(?:(?:(?:[Ii]n|[Aa]nno|[Cc]ensus|(?:[Aa]ct|[Cc]ensus|[Cc]harter|[Cc]ouncil|[Ee]dition|[Ee]dict"
    "|[Ee]xhibition|[Ee]xpedition|[Ff]amine|[Ff]ire|[Ff]lood|[Mm]ap|[Pp]atent|[Pp]lague|[Rr]ebellion|[Rr]egisters?"
    "|[Rr]evolution|[Rr]ising|[Rr]olls?|[Ss]iege|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ss]tatute|[Ss]trike|[Ss]urvey"
    f"|[Tt]reaty|[Ww]ar|[Ww]ill|[Pp]etition|[Ii]nventory|[Ll]etter) of) {_YEAR_OF_OLD}|(?:[Uu]ntil|[Cc]irca|[Cc]a?[.]"
    f"|[Dd]uring|[Aa]bout|[Tt]he year|[Bb]efore|[Aa]fter) {_YEAR})(?![0-9A-Za-z/]|[.-][0-9]| ?(?:km|kg|USD|EUR|m|ft"
    "|people|yuan|units|words|pages|steps|items|copies|rooms|homes|cases|patients|users|met(?:re|er)s|feet|dollars"
    "|pounds|euros|hours|hrs|h)(?![A-Za-z]))"
    "|(?:[Ff]rom|[Tt]ill|[Tt]o|[Bb]y) 1[5-8][6-9][0-9](?=[.,;)]|$))"
    f"|(?<![0-9A-Za-z.-])(?!1[0-9][0-5][05] ?[-–] ?1[0-9][0-5][05]){_YEAR_OF_OLD} ?[-–] ?{_YEAR_OF_OLD}(?![0-9])"
    f"|(?<![A-Za-z]){_MONTH},? (?:(?:ye )?[0-9]{{1,2}}(?:st|nd|rd|th|d)?,? )?{_YEAR_OF_OLD}(?![0-9]| ?(?:hours|hrs|h)"
    "(?![a-z]))"
    f"|(?<![0-9A-Za-z])[0-9]{{1,2}}[./-][ivx]{{1,4}}[./-]{_YEAR_OF_OLD}(?![0-9])"
    f'|, (?!1[0-9][0-5][05]){_YEAR_OF_OLD}(?=[.:;)"”]|$)|, 1[5-8][0-9]0s(?=,)'
    "|(?<![A-Za-z])(?:seventeen|eighteen|nineteen) hundred(?: and (?!thirty|forty|fifty|sixty|seventy|eighty"
    "|ninety)[a-z]|(?=[,.;]))"
)
_LONG_AGO = re.compile("1[0-8][0-9]")
_OUR_YEAR = re.compile("(?<![0-9])(?:19[3-9]|20[0-9])[0-9](?![0-9])")
_STANDS_SINCE = re.compile(
    "(?:found|establish|built|dat(?:es|ed|ing)(?![a-z])|open|erect|construct|trad(?:es|ed|ing)|business|running|est[.])"
    "[^.;]{0,14}\\Z"
)
"""Before a year that says how old something is which is there today."""
_BORN_THEN = re.compile("(?:born|birth|(?<![A-Za-z])b[.]|DOB|d[.]o[.]b[.])[^;]{0,14}\\Z")
_REIGN = "Geo|Will|Wm|Car|Chas|Jac|Jas|Hen|Edw|Eliz|Anne|Ann|Vict?|Mary|Phil|Ric"
"""Reigns, by which statutes are cited: 8 & 9 Will. 3 c. 4."""
_OF_OLD = regex.compile(
    "(?<![A-Za-z])(?:[Bb]allads?|[Ff]ables?|[Ff]olk ?tales?|[Ff]airy ?tales?|[Nn]ursery (?:rhymes?|book)|[Ss]onnets?"
    "|[Ss]tanzas?|[Cc]antos?|[Ll]ibretto|[Dd]ramatis [Pp]ersonae|[Pp]laybills?|[Oo]ctavo|[Qq]uarto"
    "|[Ss]hel[fv]marks?|ISBN"
    "|Shakespeare|Chaucer|Wordsworth|Coleridge|Tennyson|Keats|Dickens|Trollope|Thackeray|Hawthorne|Melville|Faulkner"
    "|Tolstoy|Dosto[iy]evsky|Chekhov|Pushkin|Flaubert|Balzac|Goethe|Ibsen|Homer['’]s|Virgil|Ovid|Livy|Plutarch"
    "|Tacitus|Suetonius|Thucydides|Xenophon|Josephus|Froissart|Holinshed|Vasari|Vespasian"
    "|Herodotus|Spoon River|Domesday|Tudors?|Elizabethan|Jacobean|Restoration|[Mm]edia?eval|Agincourt"
    "|(?:1[0-8]th|(?:four|fif|six|seven|eigh|nine)teenth)[- ]century|[Hh]earth tax|[Mm]anor court|[Rr]elict of"
    "|amerced"
    "|(?:Richard|Henry|Henri|Edward|George|Charles|James|William|Louis|Philip|Francis|Frederick|Elizabeth|Mary|Pope"
    " [A-Z][a-z]+) (?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?|I)"
    f"|(?:[Ii]n|[Oo]f|[Ss]ince|[Cc]irca|[Aa]nno|AD|approved|dated|died|ob[.]|d[.]|b[.]|c[.]|{_MONTH}),? {_YEAR}"
    "(?=s?(?:[,.;:)\\]–—-](?![0-9])|$| (?:and|when|the|by|at|as|for|with|was|were|he|she|his|her|under|in|on|but|that"
    "|to|without|contained|named|aged|aet))))(?![A-Za-z])"
    f"|\\p{{Lu}}\\p{{Ll}}+, {_YEAR}(?=[.,;:)]|$)|^{_YEAR}(?=[:,.]? ?[–—-]?[ ]\\p{{Lu}})|[(](?:born "
    f"|c[.] ?)?{_YEAR}(?:[)]| ?[–-] ?1[0-9]{{3}})"
    "|(?<![0-9])[0-9]{1,4} BCE?(?![A-Za-z])"
    "|(?<![A-Za-z])[ivxl]+j? ?[sd][.]"
    f"|(?<![0-9A-Za-z])(?:{_REIGN})[.]?,? ?(?:[1-8]|I{{1,3}}|I?V|VI{{1,3}})?[.]?,?(?: (?:& [A-Z][a-z]+[.]?|s(?:ess"
    f"|t(?:at)?)[.]"
    " ?[1-9IV]+)[.]?,?){0,2} [(]?(?:[cC](?:h|ap)?[.] ?|chapter )[0-9ivxl]{1,3}(?![0-9])"
)
"""What tells that prose is of old, or a story's."""
_OF_WORKS = regex.compile(
    "(?<![A-Za-z-])(?:(?i:poems?|poetry|poets?|verse(?! of (?:his|her))|rhymes?|odes?|eleg(?:y|ies)|novels?"
    "|novellas?|novelists?|narrators?"
    "|narrates?|protagonists?|(?:the|this|that|['’]s) play|epitaphs?|limericks?|playbill|NPCs?|portrait|sonata"
    "|minuet|heroines?|antihero|villains?|playwrights?|dramatists?|comed(?:y|ies)|tragedies|operas?"
    "|operettas?|arias?|offstage|in the (?:play|book|story|tale|saga|film|passage)"
    "|(?:story|novel|tale) (?:begins|opens|ends)"
    "|(?<=, )according to the (?:books|films)(?=, (?:was|is|lived|had) )"
    "|according to (?:the (?:novels?|canon|legends?|myths?)|canon|legend)"
    "|DM notes|[0-9] (?-i:gp)(?= (?:each|reward|gold))"
    "|last pages?|chapters? (?:[0-9]|[ivxl]+(?![a-z])|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
    "|(?:this|each|every|the (?:last|first|final|opening|next|closing)) chapters?"
    "|folios?|editions?"
    "|facsimile|hardback|paperback|hardcover|reprint(?:ed)?|blank verse|fiction|fictional|protagonist['’]s"
    "|author['’]s"
    "|quests?(?: (?:text|log|giver|line|item))|side ?quests?|libretti?|librettos?|dramatis personae"
    "|(?:character|stat) (?:sheet|card)s?|half-(?:elf|elven|orc)|hit points?|spellbook|cutscenes?|walkthrough"
    "|level [0-9]+ (?:[a-z]+ ){0,2}(?:boss|warrior|mage|wizard|ranger|cleric|rogue|paladin|knight|bard)"
    "|final boss|skill tree|cantos?|ballads?|nursery rhymes?|folk ?songs?|fairy ?tales?|fables?"
    "|(?:main|title|minor|fictional|playable) characters?|cavatina|recitative|stage directions?|prologue|epilogue"
    "|boss(?:es)? (?:guides?|fights?|battles?|rooms?|arena)|(?:parry|attack) (?:window|timing)|loot|respawns?|DLC"
    "|(?<=[0-9] )HP(?=[,;.)]|$)"
    "|characters|subplot|myths?|mythology|legends?|sagas?|parables?|gospels?|scriptures?|psalms?|apostles?|disciples?"
    "|reading group|crossword|drop rate|cultivars?|clematis|dahlias?|camellias?|rhododendrons?"
    "|barques?"
    "|sloops?|schooners?|frigates?|locomotives?|tort|the rule in|statutes?|reported at|House of Lords)"
    "|[Aa]ct (?:[IV]+|one|two|three|four|five)|(?:first|second|third|fourth|fifth|last) (?:act|scene)"
    "|[Ss]cene [0-9ivx]+"
    "|pp?[.] ?[0-9]|[Vv]ols?[.]|[0-9] vols|[Ee]ds?[.]|trans[.]|ff[.]|EXEUNT|(?:Old"
    "|New) Testament|Pharaoh|Pilate|Saul|Lazarus|Israelites|Pharisees|Galilee"
    "|HMS|RMS|RNLB|Accession|Cremona|Penguin|Everyman|Norton|Clarendon Press"
    "|University Press|Faber|World['’]s Classics"
    "|[A-Z][a-z'’]+ v[.]? (?:the )?[A-Z][A-Za-z]*|In re|Ex parte|[0-9]+ U[.]?S[.]? [0-9]+"
    "|\\[?[(]?1[89][0-9]{2}[)\\]] [A-Z]{2}"
    "|根据(?:短文|对话|课文)|例句|课文|造句|听力(?:原文|材料)"
    "|完形填空|阅读理解|短文改错|选词填空|书面表达|单项选择|英语作文)"
    "(?![A-Za-z])"
)
"""What prose about books, plays, law cases and games says."""
_OF_TALES = regex.compile(
    "(?<![A-Za-z-])(?:(?i:once upon a time|there (?:was|lived) once|in the (?:tale|fable|legend),"
    "|in the (?:land|kingdom|realm) of"
    "|fan ?fic(?:tion|s)?|fandom|fan theory|tropes?|synopsis|reading comprehension|achievement unlocked|short story:"
    "|spoiler alert|logline|blurb:|plot generator|season finale|(?:final|pilot) episode of the"
    "|wizards?(?= (?-i:[A-Z]))|the wizard|sorcere(?:r|ss)|warlocks?|elves|elven|elf (?:queen|king|lord|prince)|orcs"
    "|goblins|dragon riders?|vampires?|werewol(?:f|ves)|necromancer|enchantress|drew (?:his|her) sword|hyperspace"
    "|starships?|the android (?:called|named|asked|said|looked)|warp drive|viewscreen"
    "|alien fleet|my l(?:ord|ady|iege)|your (?:grace|majesty|highness)"
    "|(?:film|movie|sitcom|thriller|anime|musical) (?:follows|cent(?:re|er)s)"
    "|season [0-9]+,? episode [0-9]+(?![^\n]{0,80}(?:podcast|guest|host|talks|speaks|interview))"
    "|(?<![a-z] )plot:(?! [0-9])"
    "|haunted (?:manor|mansion|castle)|prophecy|natural 20|D&D"
    "|cast (?:list|of (?:the )?(?:opera|play|film|characters)))"
    "|[a-z]+[,;.:!?] / (?:The|And|In|Who|With|But|To|Of|That|For|On|Your|His|Her|Their|A|When|Where|While) [a-z]+"
    "|O,? (?:where is|come|tell me|hush|sweet|gentle|fair|Captain)"
    '|(?:said|replied|cried|answered) (?:Poirot|Maigret|Sherlock)|["“]Elementary,|[Mm]y dear Watson'
    '|[a-z]+, (?:Lord|Lady|Ser|Sire|Princess|Prince) [A-Z][a-z]+[,.!?]"'
    "|the du(?:ke|chess)(?! of)|Long ago,|SPOILER|luna(?=[ .,])|fae|griffins?|on deck!"
    "|[(][0-9]{1,2} marks?[)]|dragons?(?! boat| fruit)"
    "|(?:ACT|SCENE|BOOK|Book) (?:ONE|TWO|THREE|FOUR|FIVE|One|Two|Three|Four|Five|[IVX]+)(?=[.:]|$| of )"
    "|(?:INT|EXT)[.] [A-Z]{3}[^.]*"
    "|[[(](?:[Ee]nter|[Aa]side|[Ee]xit)[ )]"
    '|(?<="[ ](?:[A-Z][a-z]+[ ]){1,3})(?:whispered|breathed|murmured|growled|hissed|snarled|sneered|smirked|gasped'
    "|drawled|purred|intoned))(?![A-Za-z])"
)
"""What tales, plays and films say, and those who write of them."""
_OF_THE_PAST = regex.compile(
    "(?<![A-Za-z-])(?:(?i:here lie(?:s|th)|departed this life|sacred to the memory|yeom[ae]n|serfs?|witchcraft"
    "|suffragettes?|suffragists?|chartists?|stamp act|black death|van diemen's land|lords of trade|new model army"
    "|continental (?:army|congress)|confederate|redcoats|colonists|colonial opinion|crusaders|vikings|peninsular war"
    "|roman (?:general|consul|legion|emperor|governor)|crimean (?:war|campaign)|boer war|great war|first world war"
    "|passchendaele|gallipoli|ypres|speakeasy|prohibition agent|workhouse|gallows|daguerreotypes?|albumen"
    "|carte de visite|tintypes?|stereo(?:graph|view)s?|(?:ten|eleven|twelf|thirteen)th[- ]century)"
    "|reeve|abbot|abbess|king's [a-z]+"
    "|[Tt]he (?:emperor|tsar|czar|sultan|pharaoh|vizier|shogun)"
    "|Battle of (?!the Bands|the Sexes|Britain)[A-Zt][A-Za-z]*"
    "|(?:SOURCE|Source) [A-H]|(?:Justinian|Charlemagne|Tiberius|Hadrian|Trajan|Diocletian"
    "|King (?:Alfred|Harold|Solomon))(?! [A-Z])"
    "|[A-Z][a-z]+ the (?:Great|Conqueror|Confessor|Terrible|Pious|Bold|Magnificent|Bald|Elder|Younger))"
    "(?![A-Za-z])"
)
"""What is told of a past that nobody alive has seen."""
_OF_TODAY = re.compile(
    "(?<![A-Za-z])(?:(?i:teaches|pleaded|stars as|plays an?|school (?:play|fair|trip)|panto|fancy dress|web ?site"
    "|online|ebay|facebook|instagram|tiktok|youtube|whatsapp|app|police said|(?:a|the) flat|car park|supermarket"
    "|mortgage|payroll|is raising|works (?:at|for|as|in)|will see you)|GP|NHS|A&E)(?![A-Za-z])"
)
"""What is said of those who live today."""
_AGED = re.compile("(?:, | [(])[1-9][0-9](?:,|[)])")
_RECORDS = (
    "(?<![A-Za-z])(?i:patients?|customers?|applicants?|employees?|tenants?|clients?|colleagues?|neighbou?rs?"
    "|classmates?"
    "|roommate|tel|telephone|phone|mobile|e-?mail|passport|ssn|dob|invoice|booking|aged [0-9]+|lives (?:in|at|near)"
    "|born (?:on|in) [^.;]{0,20}(?:19[3-9]|20[0-9])[0-9])(?![A-Za-z])|@|(?<![0-9-])[0-9]{3}[ -][0-9]{4}(?![0-9-])"
)
_ON_RECORD = regex.compile(_RECORDS)
"""What says of a name that it is somebody's alive, whoever else bears it."""
_OF_SOMEBODY = regex.compile(
    "(?<![A-Za-z])(?i:my(?! l(?:ord|ady|iege))|our|your|me|we|us|i['’]?(?:m|ve|d)"
    "|i (?:am|was|have|had|met|know|live|work|saw|think))"
    f"(?![A-Za-z])|{_RECORDS}"
)
"""What prose about somebody alive says."""
_REACHED = re.compile(
    "(?<![A-Za-z])(?i:tel|telephone|phone|mobile|e-?mail|passport|ssn|dob|invoice|booking|belongs to|lives|owns|rents"
    "|(?:is )?now (?:run|owned|runs|owns|lives)|still (?:lives|farms|runs|owns|works|opens)|yesterday|tomorrow|tonight"
    "|last (?:week|month|night|year)|this (?:week|month|morning|year)|(?:my|our) [a-z]+ [A-Z][a-z]+ [A-Z])"
    "(?![A-Za-z])|@"
)
"""What says how somebody is reached, is known to an office, or what they do today."""
_PARTY = regex.compile("(?<![A-Za-z])[A-Z][A-Za-z'’]*(?: and [A-Z][a-z]+)? v[.]? (?:[A-Z][a-z]+ and )?\\Z")
_STOCK = re.compile(
    "(?<![A-Za-z])(?:SKU|(?:[Ss]tyle|[Ii]tem|[Mm]odel|[Kk]it|[Pp]roduct|[Cc]atalogue|[Ss]tock|[Pp]art|[Cc]olou?r"
    "|[Ww]eave)"
    "(?: (?:[Nn]o[.]?|[Nn]umber|[Cc]ode|[Rr]ef[.]?))?)[ :#]*[A-Z]{0,3}-?[0-9]{3}"
)
_PLANTS = re.compile(
    "(?<![A-Za-z])(?:[Rr]os(?:es?|a)|[Tt]ulips?|[Pp]eon(?:y|ies)|[Cc]lematis|[Hh]ostas?|[Bb]egonias?|[Dd]ahlias?"
    "|[Ii]ris(?:es)?"
    "|[Ss]weet peas?|[Ll]ilacs?|[Ll]il(?:y|ies)|[Cc]amellias?|[Ff]uchsias?|[Gg]eraniums?|[Pp]elargoniums?|[Ll]avenders?"
    "|[Dd]affodils?|[Nn]arciss(?:us|i)|[Oo]rchids?|[Mm]agnolias?|[Vv]iolas?|[Pp]rimroses?|[Cc]hrysanthemums?"
    "|[Rr]hododendrons?|[Aa]zaleas?|[Hh]ydrangeas?|[Hh]eucheras?|[Hh]ellebores?|[Ss]nowdrops?|[Aa]sters?|[Pp]hlox"
    "|[Pp]enstemons?|[Ss]alvias?|[Ee]chinaceas?|[Hh]eathers?|[Hh]oll(?:y|ies)|[Pp]rimulas?|[Ww]isterias?|[Jj]asmines?"
    "|[Hh]oneysuckles?|[Aa]pples?|[Pp]ears?|[Pp]lums?|[Cc]herr(?:y|ies)|[Gg]ooseberr(?:y|ies)|[Rr]aspberr(?:y|ies)"
    "|[Pp]otato(?:es)?|[Tt]omato(?:es)?|[Cc]ultivars?|[Bb]ulbs?|[Tt]ubers?|[Cc]orms?|[Rr]ootstocks?|[Bb]are-root"
    "|[Hh]ard(?:y|iness) zones?|[Pp]runing|[Pp]ot-grown|[Ss]eedlings?|[Ss]hrubs?|[Cc]limbers?|[Pp]erennials?"
    "|[Ff]lower(?:ed|ing)|[Bb]looms?)(?![A-Za-z])"
)
_QUOTE_OPENS = regex.compile("(?<![\\p{L}0-9])['‘](?:\\p{Lu}\\p{Ll}+[.]? )?\\Z")
_QUOTED = regex.compile("(?<![\\p{L}0-9])['‘]\\p{Lu}[^'’\\n]{1,30}['’](?!\\p{L})")
_GOODS = re.compile(
    "(?:['’]s?)?[ ](?:(?:desk|table|floor|wall|leather|suede|patent|brass|oak|walnut|wool|cotton|silk|linen|velvet"
    "|denim"
    "|court|block|ankle|chelsea|running|walking|dining|side|coffee|tea|dinner|bone|china|two-seater|three-seater"
    "|classic"
    "|vintage|handmade|striped|floral|black|white|red|blue|green|navy|tan|cream|gold|silver)[ ]){0,2}"
    "(?:pumps(?! (?:iron|gas|up|out))|shoes?|sandals?|loafers|brogues|sneakers|slippers|stilettos|clogs|heels"
    "|espadrilles"
    "|mugs?|teapots?|tableware|crockery|cutlery|bedding|duvets?|cushions?|curtains|wallpapers?|armchairs?|sofas?"
    "|sideboards?"
    "|lamps?|chandeliers?|mattress(?:es)?|rugs|towels?|handbags?|clutch bag|satchels?|wallets?|shirts?|blouses?"
    "|jackets?"
    "|jumpers?|cardigans?|trousers|jeans|swimwear|lingerie|sunglasses|perfumes?|candles|diffusers|skincare|cosmetics"
    "|eau de (?:parfum|toilette)"
    "|lipsticks?|tartans?"
    "|ribbons?|fabrics?|buns?|tarts?|biscuits?|sausages?|pies|sauces?|ketchup|whiske?y|ales?|lager|vodka|gins?|guitars?"
    "|amplifiers?|pens|razors?|knives|tricycles?|tyres?)(?![A-Za-z])"
)
"""Behind the name of a maker or of a model, what is sold."""
_MODEL_OF = re.compile(
    "(?<![A-Za-z])(?:[Ss]tyle|[Mm]odel|[Rr]ange|[Cc]ollection|[Pp]attern|[Tt]artan|[Cc]olou?r(?:way)?):? \\Z"
)
_TRADES = re.compile(
    "(?<![A-Za-z])(?:[Oo]rdered|[Bb]ought|[Pp]aid|[Ss]hipped|[Rr]eturned|[Dd]elivered?|[Cc]ustomer|[Bb]uyer"
    "|[Cc]lient|[Ss]old"
    "|[Oo]rder|[Ii]nvoice|[Rr]ecipient|[Ss]ender|[Aa]ssigned|[Bb]ooked|[Bb]orrowed|[Ii]ssued|[Hh]olds?"
    "|[Qq]ty)(?![A-Za-z])"
)
"""What is said where goods are somebody's, not a catalogue's."""
_BEARER = re.compile(
    "(?<![A-Za-z])(?:(?:[Tt]he|[Aa]n?)[ ](?:[a-z]+[ ])?(?:brig|brigantine|clipper|ketch|cutter|yawl|smack|packet"
    "|steamer"
    "|steamship|paddle steamer|ship|yacht|lifeboat|trawler|ferry|tug|dredger|tanker|bulk carrier|whaler|galleon|lugger"
    "|collier|motor vessel|minesweeper|corvette|destroyer)|SS|MV|PS|SV|RV|RRS|FV|USS|USNS|USCGC|HMCS|HMAS"
    "|[Aa]steroid(?:[ ][0-9]+)?|[Cc]rater|[Cc]omet|Mount|Mt[.]?|Lake|Cape|(?:fox|cat|kitten|dog|puppy|bear|rabbit|mouse"
    "|rat|owl|wolf|parrot|horse|pony|donkey|hamster|goat|pig|duck|goose|hen|crow|raven|frog|toad|tortoise|turtle"
    "|dragon|robot|doll|snail|spider|monkey|lion|tiger|elephant|penguin) (?:named|called))[ ]['‘\"“]?"
    "(?:(?:Sir|Lady|Dr|Prof|Mrs?|Miss|Captain)[.]?[ ])?\\Z"
)
"""What bears a name and is nobody: ships, places in the sky and on a map, animals."""
_POSSESSIVE = re.compile("['’]s(?![A-Za-z])")
_CAPITALISED_BEFORE = regex.compile("\\p{Lu}\\p{Ll}+[ ]\\Z")
_OF_KINGS = regex.compile("(?i:,? (?:the )?(?:king|queen|lord|lady|emperor|prince|princess|god|goddess|son|slayer) of)")
_BEARS_IT = re.compile(
    "(?:['’]s)?[ ](?:memorial|centenary|lectures?|prize|medal|award|scholarship|fellowship|chair|collection"
    "|apple|pear|(?:[A-Z]+[ ])?Act"
    "|plum|rose|tulip|rule|test|effect|theorem|method|procedure|locomotive)(?![A-Za-z])"
)
"""What is named after somebody: the Josephine Butler lectures."""
_AGAINST = re.compile("(?: and [A-Z][a-z]+)? v[.]? (?:the )?[A-Z]")
"""Before and after a party of a law case."""
_NOBODY = frozenset(
    "John Doe|Jane Doe|John Roe|Jane Roe|Richard Roe|Joe Bloggs|Fred Bloggs|John Smith|Jane Smith|Max Mustermann".split(
        "|"
    )
)
_OF_NOBODY = regex.compile(
    "placeholder|fictitious|fictional|fictions?|hypothetical|(?:sample|example|dummy|generic|default)[ ](?:name|user"
    "|data|value)"
    "|stand-in|unidentified|unknown[ ]part|your[ ](?:own[ ])?name|name[ ]here|anonymous[ ]party|占位|示例|虚构|假名",
    regex.IGNORECASE,
)

_OF_A_PROBLEM = regex.compile(
    "(?<![A-Za-z])(?:[Hh]ow (?:many|much|long|far|old|fast|tall|heavy)|[Ww]hat (?:is|are|was|will be|fraction"
    "|percent(?:age)?|number|time|speed|distance|ratio|probability|total|length|height|area|angle)"
    "|[Ww]hen (?:do|does|will|did) (?:they|he|she|the|it (?:reach|arrive|catch|pass|meet|overtake|fill|be full))"
    "|[Ww]ho (?:has|had|is|was|won|ran))(?![A-Za-z])[^?]*[?]"
    "|(?<=(?:^|[.!?:)] ?))(?:Calculate|Work out|Find|Determine|Estimate|Express|Solve|Prove|Show)(?![A-Za-z])"
)
"""What a problem of arithmetic asks."""
_OF_AN_EXERCISE = re.compile(
    "(?<![A-Za-z])an? hypothetical [a-z]"
    "|(?:^|[.:] )(?:Listen to the (?:dialogue|conversation|recording)|Choose the (?:best|correct|right)"
    "|Fill in the blank|Read the (?:passage|dialogue|text)|True or false"
    "|(?:Correct|Find|Spot) the (?:mistake|error)s?(?= in (?:the|this|each) (?:[a-z]+ )?sentence|[.:!]|$)"
    "|Complete the (?:sentence|dialogue|conversation)"
    "|(?:Rewrite|Change|Turn|Put) [a-z ]{0,24}(?:sentence|verb|voice|speech|tense)|Underline the|Circle the)"
    "|underlined (?:word|part|phrase)|(?<![A-Za-z])A[.)] [^\n]{1,60}? B[.)] [^\n]{1,60}? C[.)] "
    "|(?<![A-Za-z])(?:Train|Tank|Pipe|Cyclist|Runner) [A-Z](?![A-Za-z.])[^?!]{0,80}"
    "(?:leaves?|travels?|travelling|traveling|departs?|sets off|speed|apart|fills|empties)(?![a-z])"
    "|^(?:Suppose|Assume|Imagine)(?![A-Za-z]).*[.] (?:Discuss|Advise|Explain)(?![A-Za-z])"
)
"""What a problem of law asks, or a lesson in a language."""
_LESSON = re.compile(
    "[^A-Za-z]{0,6}(?:(?:Dialogue|Conversation)[ ]?[0-9A-D]{0,3}[.:)] ?(?:(?:Mrs?|Ms|Miss)[.]? )?[A-Z][a-z]*:"
    "|(?:Listening|Tapescript|Role[- ]?play)(?: (?:card|script|practice|text|exercise|test|task|comprehension))?"
    "[ ]?(?:[0-9]{1,3}|[A-D])?[.:)])"
    "|(?:[^A-Za-z]{0,9}|[^?!.]*[?!.] )(?:[MW]: [A-Z](?=.*[.?!] [MW]: )|(?:Man|Woman): [A-Z](?=.*[.?!] (?:Man|Woman): ))"
)
"""What a lesson in a language, or the script of a listening test begins with."""
_PUPIL_HIMSELF = re.compile(
    "[^A-Za-z]{0,3}[AB]: .{0,40}[Mm]y name(?: is|['’]s) (?:[A-Z][a-z]+|(?:Li|Wang|Zhang) (?:Ming|Hua|Mei|Hong))[.,]"
)
"""… where those who speak have letters for names."""
_BEARS_AN_ACT = re.compile(
    "(?! (?:for|of) )[.]?(?:[ ](?:[A-Z][A-Za-z.'’/-]*|[0-9]+(?:/[0-9]+)?|and|of|for|&),?){0,12}?"
    "[ ](?:Act|Amendment)(?![A-Za-z])"
    "(?! (?:[IV0-9]+(?![A-Za-z0-9])|One|Two|Three|request|claim|complaint|notice|appeal"
    "|disclosure|assessment|section|s[. ]))"
)
"""Behind the name of whom a statute is named after."""
_NAMED_ON_A_MAP = re.compile("(?<![A-Za-z])[Nn]ame[\"']?[ ]?[:=][ ]?[\"']?\\Z")
_ON_A_MAP = re.compile("(?<![A-Za-z])(?:ele|elev|prominence|geonameid)[\"']?[ ]?[:=]")
"""A field of what stands on a map, not of whoever is there."""
_BY_DEGREES = re.compile('(?<![A-Za-z])(?:lat(?:itude)?|coordinates)["\']?[ ]?[:=][ ]?[\\["]?-?[0-9]')
_OF_A_PRESENCE = re.compile(
    "(?<![A-Za-z])(?:ts|time|timestamp|date|phone|tel|mobile|user|email|e-mail|seen|age|device)(?![a-z])"
)
"""Fields of where something is; of who is there."""
_MADE_BY = regex.compile(
    "(?<![A-Za-z])(?P<who>\\p{Lu}\\p{Ll}{3,15})['’]s?[ ](?:version|setting|opera|treatment|adaptation|retelling"
    "|telling|plot"
    "|story|hero|heroine|music|score|staging|comedy|tragedy|drama|play|finale|overture)(?![a-z])"
)
_KINDS = frozenset(
    """
    American Catholic Orthodox Indian Asian Muslim Jewish Christian Protestant Buddhist Hindu Sikh African Hispanic
    Latino Latina Irish Scottish Welsh Italian Spanish Mexican Canadian Australian European Japanese Korean
    Vietnamese Russian Polish Greek Turkish Iranian Persian Arab Caribbean Black Brown Dutch Swedish Reformed
    Baptist Methodist Lutheran Presbyterian Anglican Evangelical Democrat Republican Libertarian Engineer Director
    Developer Designer Student Teacher Professor President Chief Executive Assistant Consultant Architect Analyst
    Specialist Coordinator Representative Certified Registered Nurse Doctor Senior Junior Lead Head Chapter Article
    Section Table Figure Appendix Exhibit Volume Page Line Level Stage Round Grade Class Phase Step Task Question
    Answer Exercise Problem Example Room Route Bus Gate Track Lane Seat Row Iron Super Good Happy Merry Big Little
    Great Best First Second Third Last Next Total Fig Apache Google Microsoft Oracle Adobe Amazon Apple Android
    Linux Ubuntu Debian Docker Kubernetes Redis Jenkins Nginx Mozilla Firefox Chrome Safari Intel Nvidia Samsung
    Sony Nintendo Netflix Spotify Slack Zoom Visual Spring Opening Closing Remarks Coffee Break Keynote Session
    Panel Welcome Registration Workshop Toyota Ford Honda Nissan Mazda Kia Hyundai Volvo Audi Volkswagen Vauxhall
    Renault Peugeot Citroen Skoda Fiat Subaru Suzuki Lexus Jaguar Tesla Chevrolet Dodge Jeep Boeing Airbus God Pope
    Jesus Lord Allah Almighty Man Extra Virgin Distillery Malt Sir Madam Scorpio Virgo Leo Aries Taurus Gemini Libra
    Pisces Aquarius Capricorn Sagittarius Theme Agent Server Client Customers
    """.split()
)
"""Of people and of things, in place of a name: I'm Irish Catholic, Table Three."""
_OF_NOUNS = re.compile(
    "[a-z]{3}(?:tion|sion|ment|ness|ship|ity|ism|ics|logy|ware|ings?|ance|ence|able|ible|ful|less|ous|ive)s?$"
)
_HEADING, _LONG = 60, 400
"""Characters that a line may tell with what it is of, and of a line on either side of a name."""
_NUMBERED_PROBLEM = re.compile("[^A-Za-z]{0,4}(?:Question|Problem|Exercise|Example|Q)[ ]?[0-9]{1,3}(?![0-9])")
_CHAPTER = re.compile(
    "[^A-Za-z]{0,4}(?:(?i:chapter|scene|canto|prologue|epilogue|interlude)(?:[ ](?i:[ivxlc]{1,6}|[0-9]{1,3}|[a-z]+"
    "(?:-[a-z]+)?))?[ ]?(?:$|[\n.:|–—-])|Ch[.] ?[0-9]{1,3}[ ]?(?:$|[\n.:|–—-])"
    "|(?i:part|book)[ ](?i:[ivx]{1,6}|one|two|three|four|five|six)[ ]?[.:–—-]?[^\n]{0,24}(?:$|\n))"
)
"""The heading of a chapter of a novel, or of a play's scene."""
_SHEET = re.compile(
    "(?<![A-Za-z])(?:(?:HP|MP|AC|XP|STR|DEX)[ :]{0,2}[0-9]|[Ll]evel[ :]{0,2}[0-9]|(?:Class|Race|Alignment):"
    "|(?:[Pp]layer|[Cc]haracter|[Hh]ero)[ ](?:card|sheet|profile))"
)
"""What the sheet of a game's figure says."""
_COUNTS = re.compile("[0-9]|(?<![A-Za-z])(?:two|three|four|five|six|seven|eight|nine|ten|twice|half|dozen)(?![A-Za-z])")
_LAWS_NOBODY = "John Doe|Jane Doe|John Roe|Jane Roe|Richard Roe"
_OF_LAWS_NOBODY = frozenset(_LAWS_NOBODY.split("|"))
_EACH_NOBODY = re.compile(f"(?<![A-Za-z])(?:{_LAWS_NOBODY})(?![A-Za-z])")
_BESIDE_NOBODY = regex.compile(
    "(?:John|Jane|Richard)[ ](?:Doe|Roe),?[ ](?:to|or|and|v[.]?|versus|for)[ ](?:his[ ]|her[ ])?(?:John|Jane"
    "|Richard)[ ](?:Doe|Roe)"
    "(?![^.;!?]{0,60}(?:[0-9]{3}|@))"
    "|(?<![A-Za-z])(?:law students?|law schools?|legal fictions?|common law|ejectment|pseudonym(?:s|ous)?|jurisprudence"
    "|casebooks?|litigants?|in pleadings?|party names?|unnamed|whose names? (?:is|are) (?:not|un))(?![A-Za-z])"
)
"""Where the names that courts give to nobody are meant."""

_TITLED, _SELF_NAMED = 0.75, 0.8
_NEAR, _FAR, _LONGEST_SIGNATURE = 80, 200, 60
"""Characters that are looked at before a name, and on either side of one that may be nobody's."""
_Each: TypeAlias = Callable[["regex.Pattern[str]"], Iterable["regex.Match[str]"]]
"""The matches of an expression in a line."""
_BEGINS = "\\p{Lu}[\\p{Ll}.'’]"
"""What words of names and initials begin with."""
_GIVEN_BEGINS = "\\p{Lu}\\p{Ll}"
_FORMS_BEGIN = (
    f"{_TITLE}[.]?[ ](?:{_PARTICLE}[ ]?)?\\p{{Lu}}", _LABELLED + _BEGINS, _TICKET, _NAMES_ONESELF + _BEGINS,
    _HOLDS_A_CARD + _BEGINS,
)  # fmt: skip
"""What the forms match, or begin with."""
_TOLD = "|".join((_BY_TITLE, *_FORMS_BEGIN[1:]))
_IN_PART = {
    _TOLD: _TOLD,
    _IN_CAPITALS: f"{_BEFORE_CAPITALS}[A-Z.'’]+[ ][A-Z]",  # two words at least
    _ADDRESSED: _ADDRESSES + _GIVEN_BEGINS,
    _RELATED: _RELATES + _GIVEN_BEGINS,
    _KIN_BY_AGE: _KIN + _GIVEN_BEGINS,
    _HELD: f"(?<![A-Za-zé\\-])(?:(?i:{'|'.join(sorted(_ROLES))}),?|I,)[ ]{_BEGINS}",
    _AFTER_A_ROLE: _ROLE_IN_CHINESE + _BEGINS,
    _VIETNAMESE: _FAMILY_OF_ASIA,
    _ASKED: _ASKS,
    _MAILED: "(?:<|[ ]at[ ]|,[ ])[A-Za-z0-9._%+\\-]{1,64}@",
    _BEHIND_GIVEN_NAME: _GIVEN_NAME_IS + _BEGINS,
    _PARTY_TO: _IS_A_PARTY,
    _PRESENT: _ARE_PRESENT + _BEGINS,
    _FAMILY_THEN_GIVEN: f"^[^,]+,[ ]{_BEGINS}",
    _SIGNED_AT_ONCE: "(?:(?:[Rr]egards|wishes|[Ss]incerely|[Yy]ours(?: truly)?|Cheers|Thanks),[ ]|[.!?)][ ]--?[ ]?)"
    f"{_BEGINS}",
    _REMARKED: _REMARKS,
    _TOLD_BY_AGE: _AGE_BEHIND,
    _LOUDLY: f"(?:{_LOUD}|{_LABELS_TOO})[\"']?{_REMARK}[ ]?:[ ]{{0,6}}[\"']?{_BEGINS}",
    _BEHIND_A_NUMBER: _ROLE_AND_NUMBER + _BEGINS,
    _ON_THE_PHONE: "(?:[Tt]his is|[Ii]t['’]s)[ ][A-Z\\x80-\\x{24f}]",
    _IN_BRACKETS: "(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)[ ][a-zé-]+(?:[ ][a-zé-]+)?[ ][(][A-Z\\x80-\\x{24f}]",
    _KIN_OF_CHINA: _OF_KIN + "[A-Z][a-z]{0,5}[ ][A-Z]",
    _FAMILY_IN_CAPITALS: _BEFORE_CAPITALS + "[A-Z][A-Z'’-]+,",
    _IN_LOUD_PINYIN: _SPELT_LOUDLY,
    _WITH_A_SEX: _SPELT_LOUDLY,
    _MEANT: _MEANT_SO + _BEGINS,
    _SIGNS: _SIGNS_SO + _INITIAL,
    _GIVEN_FIRST: "(?:TO|FROM|To|From|o|TTN|ttn|NEE|nee|人)[ ]?:[ ]?[A-Z][a-z-]+[ ][A-Z][a-z]",
    _AS_MYSELF: _WHO_I_AM + _BEGINS,
    _NAMED: f"{_NAMED_SO.replace(_WHO_BEHIND, '')}{_BEGINS}",
    _RANKED: _RANK + _BEGINS,
    _OF_A_FATHER: _CHILD_OF + _BEGINS,
    _IN_PARTS: f"{_PART_OF_A_NAME}[A-Z\\x80-\\x{{24f}}]",
    _LETTERS: f"{_BEFORE_CAPITALS}[A-Z][ ]{{1,3}}[A-Z][ ]",
    _HAN_BESIDE: _SPELT_LOUDLY,
    _CAPTION: "(?:State|People|Commonwealth|States|America|R|Rex|Regina|King|Queen|Crown|of[ ][A-Z][A-Za-z ]+)"
    "[ ]vs?[.]?[ ][A-Z]",
    _LOGGED: "^[-*|\\[( ]{0,3}[0-9]{1,2}(?::[0-9]{2}|/[0-9]{1,2}/[0-9]{2})[^A-Za-z]*(?:[AaPp][Mm])?[^A-Za-z]{0,4}"
    "[A-Z\\x80-\\x{24f}]",
    _IN_CAPITALS_FIRST: f"(?:{PINYIN_FAMILY.upper()}|{_OVERSEAS.upper()})[ ][A-Z][a-zü]",
}
"""Expressions that are too large to be sieved, or name more than is used, by a part that decides."""
_IN_WHOLE = (
    _CALLED, _PINYIN, _KNOWN, _OF_EAST_ASIA, _TWO_SYLLABLES, _BEHIND_A_SLOT,
    _PINYIN_LABELLED, _SIGNATURE, _SPOKEN_TO,
)  # fmt: skip
_ON_A_LINE = Sieve({**_IN_PART, **{each: each.pattern for each in _IN_WHOLE}})
_FAR_AROUND = Sieve({each: each.pattern for each in (_OF_OLD, _OLD_YEAR)})
_AROUND = Sieve({each: each.pattern for each in (_OF_WORKS, _OF_TALES, _OF_THE_PAST)})


_SAID_BESIDE = (
    (_TOLD_BY_AGE, 0.55), (_AS_MYSELF, 0.6), (_CAPTION, 0.6), (_LOGGED, 0.6), (_IN_BRACKETS, 0.6), (_LOUDLY, 0.65),
    (_BEHIND_A_NUMBER, 0.6), (_NAMED, 0.6), (_ON_THE_PHONE, 0.6), (_RANKED, 0.6), (_GIVEN_FIRST, 0.6),
    (_KIN_OF_CHINA, 0.6), (_MEANT, 0.55), (_SIGNS, 0.55),
)  # fmt: skip
"""What tells a name that no list need have, and how sure."""


def _is_renowned_by_title(line: str, start: int, name: str) -> bool:
    """Whether a name with the title before it is of a novel: Captain Ahab, Mr Pecksniff."""
    before = line[max(0, start - 12) : start].split()
    words = name.split()
    if before and is_renowned(f"{before[-1]} {words[0]}"):
        return True
    is_rare = len(words) == 1 and is_of_fiction(name) and words[0] not in latin_names.tables().family
    return is_rare and not _tells_of_somebody(line, start)


def _is_quoted(line: str, start: int, end: int) -> bool:
    """Whether who names himself is a king of verse: 'My name is Ozymandias, king of kings'."""
    return line[start:end] in LATIN or bool(_OF_KINGS.match(line, end))


def _is_past(line: str, start: int, end: int) -> bool:
    """Whether a name is of whom things are named for, of one who lived long ago, of a work's person, or of nobody."""
    before = _just_before(line, start)
    is_told = before.endswith((" of ", " by ")) or "named " in before or "called " in before or "Act" in before
    is_old = _LIVED.match(line, end) or _is_of_old(line, start, end)
    if is_old or (is_told and _OF_HISTORY.search(before)) or _PARTY.search(before) or _AGAINST.match(line, end):
        return True
    if (before.endswith(("the ", "The ")) and _BEARS_IT.match(line, end)) or _BEARS_AN_ACT.match(line, end):
        return True
    own, at = _own_line(line, start, end)
    if _NUMBERED_PROBLEM.match(own) and _is_a_problem(own):
        return True
    if (_LESSON.match(own) and not _is_on_record(line, start)) or _PUPIL_HIMSELF.match(own):
        return True
    around = line[max(0, start - _NEAR) : end + _NEAR]
    is_of_a_work = (
        _is_of_works(around, own, line[end : end + 6]) or _is_a_thing(line, start, end) or tells_of_the_renowned(around)
    )
    if is_told_as_a_story(own, at, at + end - start):
        return True
    if is_of_a_work or _is_of_a_text(own, at):
        return not _tells_of_somebody(line, start) or _is_nobody(line, start, end)
    return _is_nobody(line, start, end)


def _own_line(text: str, start: int, end: int) -> tuple[str, int]:
    """The line of a name in a text of many, as far as is looked, and where in it the name begins."""
    begin = text.rfind("\n", max(0, start - _LONG), start) + 1 or max(0, start - _LONG)
    stop = text.find("\n", end, end + _LONG)
    return text[begin : stop if stop >= 0 else end + _LONG], start - begin


def _is_of_a_text(own: str, start: int) -> bool:
    """Whether the line of a name is a problem of arithmetic (Mr Brown has 48 sheep. How many …?), law or a language, or
    begins as what games and plays are told in does (QUEST LOG: …), or speaks of what is made of a story."""
    if _is_a_problem(own) or _OF_AN_EXERCISE.search(own):
        return True
    if start > _NEAR and _is_of_works(own[:_HEADING], own):
        return True
    made = _MADE_BY.search(own)
    return made is not None and made["who"] in MAKERS


def _is_a_problem(line: str) -> bool:
    """Whether a line asks what is to be reckoned."""
    return _OF_A_PROBLEM.search(line) is not None and len(list(islice(_COUNTS.finditer(line), 2))) > 1


def _is_on_a_sheet(line: str, start: int) -> bool:
    """Whether a name stands on the sheet of a figure in a game, which says two things that only such say."""
    around = line[max(0, start - _NEAR) : start + _FAR]
    return len({match.group() for match in islice(_SHEET.finditer(around), 3)}) > 1


def _is_on_a_map(line: str, start: int, end: int) -> bool:
    """Whether a name is a place's, in a record of it: name: Ben Lomond, ele: 974; name: Mauna Kea, lat: 19.8."""
    if _NAMED_ON_A_MAP.search(line, max(0, start - 16), start) is None:
        return False
    if _ON_A_MAP.search(line):
        return True
    words = line[start:end].split()
    is_somebodys = _is_known(words[0], words[-1]) or _ASIAN_NAME.fullmatch(line, start, end)
    return not is_somebodys and _BY_DEGREES.search(line) is not None and _OF_A_PRESENCE.search(line) is None


def _may_be_a_name(name: str) -> bool:
    """Whether words that no list has may be somebody's name, not a thing's or a kind of people."""
    if _OF_HONG_KONG.fullmatch(name):
        return not is_renowned(name)
    words = name.split()
    if _is_thing(name) or not _KINDS.isdisjoint(words):
        return False
    return _is_known(words[0], words[-1]) or not _OF_NOUNS.search(words[-1])


def _is_a_thing(line: str, start: int, end: int) -> bool:
    """Whether a name is that of a ship, of goods or of a plant: the brig Mary Ann, Mary Jane pumps, 'William Lobb'."""
    if _GOODS.match(line, end) or _BEARER.search(line, max(0, start - 32), start) or _is_on_a_map(line, start, end):
        return True
    around = line[max(0, start - _NEAR) : end + _NEAR]
    if line[end : end + 1] in ("'", "’") and _QUOTE_OPENS.search(line, max(0, start - 16), start):
        return bool(_PLANTS.search(around) or _STOCK.search(around) or len(_QUOTED.findall(around)) > 1)
    is_numbered = line[end : end + 2].strip().isdigit()
    is_model = _MODEL_OF.search(line, max(0, start - 16), start) is not None
    if is_numbered and is_model:
        return True
    is_bounded = is_numbered or is_model or end == len(line) or line[end] in ",;:("
    return bool(is_bounded and _STOCK.search(around) and not _TRADES.search(line))


def _is_of_old(line: str, start: int, end: int, by_year: bool = False) -> bool:
    """Whether what stands around a name is of old, or, `by_year` alone, a year is one in which nobody acted who is
    alive, not of a birth, nor since when something stands, and none on its line is of our time."""
    begin = max(0, start - _FAR)
    worth = _FAR_AROUND.worth(line[max(0, begin - 1) : end + _FAR])
    if not worth or _REACHED.search(line, begin, end + _FAR):
        return False
    is_told = _OF_OLD in worth and not by_year and not _is_on_record(line, start)
    if is_told and any(not _stands_since(line, told) for told in _OF_OLD.finditer(line, begin, end + _FAR)):
        return True
    if _OLD_YEAR not in worth or _OUR_YEAR.search(line):
        return False
    years = [year for year in _OLD_YEAR.finditer(line, begin, end + _FAR) if not _stands_since(line, year)]
    is_long_ago = any(_LONG_AGO.search(year.group()) for year in years)
    return is_long_ago or (bool(years) and not _tells_of_somebody(line, start))


def _stands_since(line: str, year: "regex.Match[str]") -> bool:
    """Whether a year says since when something stands, or somebody lives who may be alive."""
    before = line[max(0, year.start() - 24) : year.start()]
    if _STANDS_SINCE.search(before):
        return True
    return not _LONG_AGO.search(year.group()) and _BORN_THEN.search(before) is not None


def _is_of_works(around: str, own: str, behind: str = "") -> bool:
    """Whether what stands around a name speaks of books, plays, law cases or games; or of tales and of the past, where
    neither its own line speaks of today, nor what stands behind it of an age."""
    worth = _AROUND.worth(around)
    if _OF_WORKS in worth and _OF_WORKS.search(around):
        return True
    told = [each for each in (_OF_TALES, _OF_THE_PAST) if each in worth and each.search(around)]
    if not told or _OF_TODAY.search(own) or _AGED.match(behind):
        return False
    return _OF_TALES in told or not _OUR_YEAR.search(own)


def _is_in_a_chapter(line: str, above: str) -> bool:
    """Whether a line begins a chapter of a novel, or stands below its heading."""
    return _CHAPTER.match(above) is not None or _CHAPTER.match(line) is not None


def _is_on_record(line: str, start: int) -> bool:
    """Whether what stands around a place says that somebody alive is meant, whoever else bears the name."""
    return _ON_RECORD.search(line, max(0, start - _FAR), start + _FAR) is not None


def _tells_of_somebody(line: str, start: int) -> bool:
    """Whether what stands around a place, not what is said there, speaks of somebody alive."""
    around = line[max(0, start - _FAR) : start + _FAR]
    return _OF_SOMEBODY.search(SPEECH.sub('""', around) if '"' in around else around) is not None


def _just_before(text: str, start: int) -> str:
    """The end of what stands before a place on its line, and the line's beginning."""
    return text[max(text.rfind("\n", 0, start), start - _NEAR, 0) : start]


def _is_nobody(text: str, start: int, end: int) -> bool:
    """Whether a name is one that stands for anybody's, and the words around say so."""
    if text[start:end] not in _NOBODY:
        return False
    begin = max(text.rfind("\n", 0, start) + 1, start - _FAR)
    stop = text.find("\n", end)
    around = text[begin : min(stop if stop >= 0 else len(text), end + _FAR)]
    if text[start:end] in _OF_LAWS_NOBODY and (
        _BESIDE_NOBODY.search(around) or len(set(_EACH_NOBODY.findall(around))) > 1
    ):
        return True
    return _OF_NOBODY.search(around) is not None


def _joined(line: str, start: int, end: int) -> Iterator[Found]:
    """A name of any words that 'and' joins to one that is known, before what both do."""
    after = _JOINED_AFTER.match(line, end)
    if after and _ACTS_TOGETHER.match(line, after.end()) and not _is_thing(after["value"]):
        yield Found(after.start("value"), after.end("value"), 0.55)
    if not _ACTS_TOGETHER.match(line, end):
        return
    near = _just_before(line, start)
    before = _JOINED_BEFORE.search(near if len(near) < start else f"\n{near}")
    if before and not _is_thing(before["value"]):
        first = start - len(before["value"]) - len(before["and"])
        yield Found(first, first + len(before["value"]), 0.55)


def _is_thing(name: str) -> bool:
    if _TWO_SYLLABLES.fullmatch(name):  # He Yuwei
        return is_renowned(name)
    return _has_no_name(name.split()) or is_renowned(name)


def _has_no_name(words: list[str], given: str = "") -> bool:
    """Whether one of the words is of a thing that bears a name, or all are those of a firm: Ashley Furniture."""
    common = latin_names.tables().common
    bare = [word.removesuffix("'s").removesuffix("’s") for word in words]
    if any(word in _NO_NAMES or word in common for word in bare):
        return True
    return not _FIRMS.isdisjoint(map(" ".join, pairwise([given, *bare])))


def _found(match: "regex.Match[str]", group: int | str, score: float) -> Found:
    """A group of a match."""
    return Found(match.start(group), match.end(group), score)


def _is_known(given: str, family: str) -> bool:
    """Whether a list has one of the names, and it is no word."""
    tables = latin_names.tables()
    return given in tables.given or family in tables.family


@lru_cache(maxsize=1)
def _chinese_names(line: str) -> frozenset[tuple[int, int]]:
    """Where Chinese characters are somebody's name."""
    found = chinese_names.names(points(line))
    return frozenset(zip(found.starts.tolist(), found.ends.tolist(), strict=True))


def _is_of_people(name: str) -> bool:
    """Whether a name is made as those of China and Hong Kong are, or a list has one of its parts."""
    of_china = _ASIAN_NAME.fullmatch(name) or _OF_HONG_KONG.fullmatch(name)
    return of_china is not None or _is_known(name.split()[0], name.split()[-1])


def _borne(line: str, above: str, found: Iterable[Found]) -> Iterator[Found]:
    """Those names of a line whose bearers may be alive."""
    each = list(found)
    if each:
        starts, ends, scores = zip(*each, strict=True)
        alive = bearers.may_be_alive(bearers.of_line(line, above, starts, ends), scores)
        yield from (one for one, is_alive in zip(each, alive.tolist(), strict=True) if is_alive)


class EnglishPersonRecognizer(Identifier):
    """Names of people: capitalised words after a title, a label or 'my name is'; a given name with a family name; a
    Chinese name in pinyin, family name first. Streets, institutions, firms and things that bear a name are none, and
    given names that are words, places or products count before a known family name only.
    """

    entity = "PERSON"
    release = "3.15.0"
    forms = (
        Form("after a title", f"{_BY_TITLE}{_END}", _TITLED),
        Form("after its label", f"{_BY_LABEL}{_END}", 0.7),
        Form("on a ticket", _TICKET, 0.7),
        Form("my name is", f"{_BY_PHRASE}{_END}", _SELF_NAMED),
        Form("my card", f"{_HOLDS_A_CARD}(?P<value>{_FULL})(?=[.]?[ ]*$)", 0.6),
    )
    prefilter = (
        f"(?:^|\\n)[-*•|# ]{{0,4}}{_CAPITAL}[^ ,\\n]+(?: [^ ,\\n]+)?, {_CAPITAL}[a-z]+(?:\\n|$|[^a-z,])",
        "(?:regards|wishes|thanks|sincerely|yours|yours [a-z]+|cheers|love|signed|respectfully|xoxo|xx)"
        f"[ ,.!-]*\\n+[-–— ]*{_CAPITAL}",
        f"^(?:--|[-–—])[ ]?\\n+[-–— ]*{_CAPITAL}",
        *(f"(?-i:{begin})" for begin in _FORMS_BEGIN),
        *dict.fromkeys(f"(?-i:{part})" for whole, part in _IN_PART.items() if whole not in (_TOLD, _FAMILY_THEN_GIVEN)),
        *(f"(?-i:{each.pattern})" for each in _IN_WHOLE if each is not _SIGNATURE),
    )
    """What is sieved, the forms one by one, for all together are too large; of who signs and of who stands in a list by
    family name first, what else their lines hold."""
    flags = 0

    def found_at_once(self, readings: Readings) -> FoundAtOnce:
        """Names that begin with a given name, each on its own line: of others, the end of the one above is seen."""
        text, bounds, found, end = readings.text, readings.bounds.tolist(), list[Found](), 0
        places = latin_names.places(readings.code_points).tolist()
        for first in places:
            if first < end:
                continue
            begin, end = text.rfind("\n", 0, first) + 1, text.find("\n", first)
            own = [place - begin for place in places[bisect_left(places, begin) : bisect_left(places, end)]]
            above = line_above(text, begin, bounds[bisect_right(bounds, begin) - 1])
            line = text[begin:end]
            found += [Found(begin + a, begin + b, s) for a, b, s in _borne(line, above, self._given(line, own, above))]
        starts, ends, scores = zip(*found, strict=True) if found else ((), (), ())
        return FoundAtOnce(np.array(starts, np.int64), np.array(ends, np.int64), np.array(scores))

    def find_alike(self, line: str, above: str = "") -> Iterator[Found]:
        """Names that begin with a given name."""
        code_points = points(line)
        return _borne(line, above, self._given(line, latin_names.places(code_points).tolist(), above))

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """Names that their title, label, address or greeting tells, and those in pinyin."""
        return _borne(line, above, self._told_or_in_pinyin(line, above))

    def _told_or_in_pinyin(self, line: str, above: str) -> Iterator[Found]:
        worth = _ON_A_LINE.worth(line)
        if not worth:
            return
        if _TOLD in worth:
            yield from self._told(line, above)
        timeout = TIMEOUT_SECONDS if len(line) > SHORT else None

        def each(expression: "regex.Pattern[str]") -> Iterable["regex.Match[str]"]:
            return expression.finditer(line, timeout=timeout) if expression in worth else ()

        yield from self._by_what_is_beside(line, each)
        for expression, score in ((_ADDRESSED, 0.5), (_RELATED, 0.55)):
            for match in each(expression):
                is_known = match["given"] in latin_names.tables().given or (
                    match["given"] in latin_names.tables().words and _IS_KIN.search(match.group())
                )
                if is_known and match.group() not in LATIN and not _is_past(line, *match.span("given")):
                    yield _found(match, "given", score)
        yield from self._of_asia(each)
        yield from self._in_a_slot(each)
        yield from self._unlisted(line, each)
        yield from self._alone(line, above, each)
        for match in each(_CALLED):
            if match["given"] in latin_names.tables().given:
                yield _found(match, "given", 0.55)

    def _told(self, line: str, above: str) -> Iterator[Found]:
        """Names behind a title, a label or what introduces oneself."""
        for found in super().find(line, above):
            name = line[found.start : found.end]
            if found.score == _TITLED and _is_in_a_chapter(line, above):
                continue
            if found.score < _TITLED and _is_of_old(line, found.start, found.end, by_year=True):
                continue
            if name in ("Doe", "Roe") and "Doe" in line and "Roe" in line:
                continue
            if found.score == _TITLED and (is_renowned(name) or _is_renowned_by_title(line, found.start, name)):
                continue
            is_nobody = _is_past if found.score == _TITLED or found.score == _SELF_NAMED else _is_nobody
            if found.score == _SELF_NAMED and _is_quoted(line, found.start, found.end):
                continue
            # A label, which makes a name somebody's, is a place's too: name: Ben Lomond, ele: 974.
            is_a_place = _is_on_a_map(line, found.start, found.end)
            if not (is_a_place or is_nobody(line, found.start, found.end) or _is_on_a_sheet(line, found.start)):
                yield found

    def _of_asia(self, each: _Each) -> Iterator[Found]:
        """Names of China and of Vietnam, family first, and those whose given name has a hyphen."""
        for expression in (_PINYIN, _KNOWN, _TWO_SYLLABLES, _VIETNAMESE):
            for match in each(expression):
                group = "value" if expression is _KNOWN else 0
                if not is_renowned(match[group]) and match[group] not in _PLACES:
                    yield _found(match, group, 0.55)
        for match in each(_OF_EAST_ASIA):
            parted = next(word for word in match.group().split() if "-" in word)
            if parted.split("-")[0] not in _NO_FIRST_PARTS:
                yield _found(match, 0, 0.55)
        for match in each(_IN_CAPITALS_FIRST):
            family, given = match.group().split(" ", 1)
            if len(family) > 3 or len(given) > 4:  # MA Bo may be a code
                yield _found(match, 0, 0.55)

    def _in_a_slot(self, each: _Each) -> Iterator[Found]:
        """Names of whoever stands in a slot for a name, or in the list of a meeting."""
        for expression in (_BEHIND_A_SLOT, _BEHIND_GIVEN_NAME, _PARTY_TO):
            for match in each(expression):
                if _ASIAN_NAME.fullmatch(match["value"]) or not _is_thing(match["value"]):
                    yield _found(match, "value", 0.65)
        for present in islice(each(_PRESENT), 1):
            names = [(match.group(), *match.span()) for match in _EACH.finditer(present.string, *present.span("list"))]
            is_of_people = [_is_of_people(name) for name, *_ in names]
            for (name, start, end), is_likely in zip(names, is_of_people, strict=True):
                if is_likely or (any(is_of_people) and not _is_thing(name)):
                    yield Found(start, end, 0.6)

    def _unlisted(self, line: str, each: _Each) -> Iterator[Found]:
        """Names that no list need have, for what stands around them tells of a person."""
        for expression, score in _SAID_BESIDE:
            for match in each(expression):
                if expression is _IN_BRACKETS and match["role"] not in _ROLES:
                    continue
                start, end = match.span("value")
                first = match["value"].split()[0]
                if first.lower() in _ROLES or first.lower() in _CLIENTS:  # Client Jane Stiles, 31
                    start += len(first) + 1
                name = line[start:end]
                is_of_china = expression in (_GIVEN_FIRST, _KIN_OF_CHINA)
                if expression is _MEANT and (first in _SAINTS or not _is_of_people(name)):
                    continue
                is_name = " " in name and (not is_renowned(name) if is_of_china else _may_be_a_name(name))
                if is_name and (expression is _LOUDLY or expression is _CAPTION or not _is_past(line, start, end)):
                    yield Found(start, end, score)
        for match in each(_HAN_BESIDE):
            family, given = regex.split("[^A-Z]+", match["value"], maxsplit=1)
            is_parted = len(match["han"]) == 3 and len(given) > 3 and _IS_PARTED.search(match.group()) is not None
            if family.title() in _FAMILIES_TOO and (is_parted or match.span("han") in _chinese_names(line)):
                yield _found(match, "value", 0.6)
        for match in each(_WITH_A_SEX):
            is_short = _SHORT_GIVEN.search(match["value"]) is not None  # LI BAI, a code's beginning
            if not is_short or line[match.end() :].lstrip(" ,|/")[:1] in tuple("男女护通身"):
                yield _found(match, "value", 0.6)
        for expression in (_FAMILY_IN_CAPITALS, _LETTERS):
            for match in each(expression):
                yield _found(match, "value", 0.65)
        for match in each(_OF_A_FATHER):
            yield _found(match, "value", 0.6)
        parts, tables = list(each(_IN_PARTS)), latin_names.tables()
        firsts = {match["value"].split()[0].title() for match in parts}
        is_known = any(first in names for first in firsts for names in (tables.given, tables.words, tables.family))
        if is_known and _OF_NOBODYS_PARTS.isdisjoint(firsts):
            for match in parts:
                if not _is_thing(match["value"].title()):
                    yield _found(match, "value", 0.55)
        for match in each(_IN_LOUD_PINYIN):
            is_code = "_" in match["value"] and not _is_on_record(line, match.start())
            if len(match["given"]) > 4 and not is_code and not _IS_NO_GIVEN.match(match["given"].title()):
                yield _found(match, "value", 0.6)
        for expression in (_SPOKEN_TO, _REMARKED, _KIN_BY_AGE):
            for match in each(expression):
                is_known = match["given"] in latin_names.tables().given or (
                    match["given"] in latin_names.tables().words
                    and (expression is _KIN_BY_AGE or _HE_OR_SHE.search(match.group()) is not None)
                )
                if is_known and match["given"] not in LATIN and not _is_past(line, *match.span("given")):
                    yield _found(match, "given", 0.5)

    def _alone(self, line: str, above: str, each: _Each) -> Iterator[Found]:
        """The name of who signs, below the words he does it with; family name first, at the beginning of a line."""
        given = latin_names.tables().given
        may_be_signed = above and len(line) < _LONGEST_SIGNATURE
        for signed in each(_SIGNATURE) if may_be_signed else ():
            if not _SIGNED_OFF.search(above):
                continue
            name, words = signed["value"], signed["value"].split()
            if name in _PLACES:
                continue
            is_likely = len(words) > 1 and (_is_known(words[0], words[-1]) or any(word.endswith(".") for word in words))
            if _ASIAN_NAME.fullmatch(name) or ((is_likely or name in given) and not _is_thing(name)):
                yield _found(signed, "value", 0.6)
        for signed in each(_SIGNED_AT_ONCE):
            words = signed["value"].split()
            is_likely = words[0] not in _SAINTS and _is_known(words[0], words[-1]) and not _is_thing(signed["value"])
            if _ASIAN_NAME.fullmatch(signed["value"]) or is_likely:
                yield _found(signed, "value", 0.6)
        for listed in each(_FAMILY_THEN_GIVEN):
            is_thing = _is_thing(listed["value"].replace(",", ""))
            if listed["given"] in given and not is_thing and not _is_past(line, *listed.span("value")):
                yield _found(listed, "value", 0.6)

    def _by_what_is_beside(self, line: str, each: _Each) -> Iterator[Found]:
        """Names beside an address of theirs, in capitals, behind what somebody holds, behind a label in pinyin."""
        for match in each(_MAILED):
            words, mailbox = match["value"].split(), match["mailbox"].lower()
            is_own = any(len(word) > 3 and word.lower() in mailbox for word in words)
            is_own = is_own or _is_known(words[0], words[-1]) or _PINYIN_NAME.fullmatch(match["value"])
            if is_own and not any(word in _NO_NAMES for word in words):
                yield _found(match, "value", 0.65)
        for match in each(_IN_CAPITALS):
            words = match["value"].title().split()
            has_initial = any(word[1:] == "." for word in words)
            is_likely = (
                has_initial or _is_known(words[0], words[-1]) or words[0] in _FAMILIES_TOO or words[0] in _BEFORE_A_NAME
            )
            if len(words) > 1 and is_likely and not any(word in _NO_NAMES for word in words):
                yield _found(match, "value", 0.65)
        for match in each(_HELD):
            if not _NAME_FOLLOWS.search(line):
                break
            is_told = match["role"].lower() in _ROLES and not _is_past(line, *match.span("value"))
            is_own = match["role"] == "I" and not _CAPITALISED_BEFORE.search(line, 0, match.start())  # Act I, …
            if (is_told or is_own) and not _is_thing(match["value"]):
                yield _found(match, "value", 0.6)
        for match in each(_AFTER_A_ROLE):
            if not _is_thing(match["value"]):
                yield _found(match, "value", 0.55)
        for match in each(_ASKED):
            if match["given"] in latin_names.tables().given:
                yield _found(match, "given", 0.5)
        for match in each(_PINYIN_LABELLED):
            value, family = match["value"], match["value"].split()[0]
            if match["english"]:
                is_name = _TWO_SYLLABLES.fullmatch(value.title()) and not is_renowned(value.title())
                is_told = match["english"].lower() != "name" or family.title() in _FAMILIES  # things have names, too
                is_likely = is_name and is_told and not _GOES_ON.match(line, match.end())
            else:
                is_tied = ":" in match.group() and not _GOES_ON.match(line, match.end())
                is_likely = family[0].isupper() or (is_tied and family.title() in _FAMILIES)
            if is_likely:
                yield _found(match, "value", 0.65)

    def _given(self, line: str, starts: list[int], above: str) -> Iterator[Found]:
        """Names that begin with a given name at one of the places."""
        tables = latin_names.tables()
        is_in_a_chapter = bool(starts) and _is_in_a_chapter(line, above)
        reached = 0
        for start in starts:
            said = _SAID.match(line, start)
            is_one = said and said["given"] in tables.given and not (said["given"] == "Alice" and "Bob" in line)
            if is_one and not _CAPITALISED_BEFORE.search(line, max(0, start - 24), start):
                end = start + len(said["given"])
                if not _is_past(line, start, end):
                    yield Found(start, end, 0.5)
            match = _NAME_RUN.match(line, start) if start >= reached else None
            if match is None:
                continue
            whole = _POSSESSIVE.split(match.group(), 1)[0]
            given, words = match["given"], whole.split()[1:]
            if not words:
                continue
            known = words[-1] in tables.family or words[0] in tables.family
            if not (given in tables.given or (known and given in tables.words)):
                continue
            is_doubled = words[-1] == given  # Dan Dan
            before = line[max(0, start - 12) : start]
            if (
                given in _SAINTS
                or is_doubled
                or _has_no_name(words, given)
                or (_STREET_NUMBER.search(before) and not _PLACE_NUMBER.search(before))
            ):
                continue
            if any(len(word.rstrip(".")) > 1 for word in words):
                reached = start + len(whole)
                around = line[max(0, start - _NEAR) : reached + _NEAR]
                is_known = is_renowned(whole) and (_is_of_works(around, line) or not _is_on_record(line, start))
                is_told = is_in_a_chapter and not _is_on_record(line, start)
                if is_known or is_told or _is_past(line, start, reached):
                    continue
                yield Found(start, reached, 0.65 if known else 0.55)
                is_joined = line.endswith(_JOINS, 0, start)
                other = _AND_GIVEN.search(line, max(0, start - _NEAR), start) if is_joined else None
                if other and other["given"] in tables.given:
                    yield _found(other, "given", 0.5)
                yield from _joined(line, start, reached)

    def validate_result(self, pattern_text: str) -> bool | None:
        """False for a street, an institution or a thing that bears a name."""
        words = pattern_text.split()
        return False if words[0] in _HEIGHTS or any(word in _NO_NAMES for word in words) else None

    @staticmethod
    def canonical(value: str) -> str:
        """The name in lower case."""
        return " ".join(value.lower().split())

"""What a label right before a number says that it is: a thing's, as a booking, a part or a shelf mark has one.

Of such labels there is no end: 订舱号, 货票号, 料号, part number, job ID. What a person's number is called is soon
told, and any other label that ends in `号`, a word for a code, `number` or `ID` is a thing's.
"""

import regex

from detectors.recognisers.identifier import HAN

_TIE = " \"'」』)”是为:=「『“("
"""What may stand between a label and its number."""
_CODES = frozenset("number no num id code #".split())
_THINGS = frozenset(
    (
        "shelfmark ms mss part model serial order item lot batch ref reference invoice docket ticket case box folio "
        "fol accession catalog catalogue barcode sku upc ean isbn issn s/n p/n sn pn build rev revision version "
        "release job task pid uid gid row rowid record trace span session transaction tx hash block nonce seed "
        "frame device document doc file page asset tracking shipment waybill container flight train policy contract "
        "patent grant trial sample specimen sequence md5 sha1 sha256 sha-1 sha-256 crc crc32 checksum inode bytes "
        "size length offset count total"
    ).split()
)
_PERSONS = frozenset(
    (
        "phone telephone mobile cell contact tel fax home work office whatsapp my his her their our your new old "
        "direct personal emergency same wechat weixin this that the a an private landline line daytime evening call "
        "caller calling callback text business local main best right wrong correct backup up hotline extension sms "
        "signal telegram user account login apple qq alipay reach dial another other second first alternate "
        "alternative secondary primary current china chinese hk uk us local overseas free s and or at on to is "
        "lxdh sj dh"
    ).split()
)
_CARDS = _PERSONS | frozenset("card cc credit debit bank pan visa mastercard amex express unionpay atm payment".split())
"""Whose `number` it may be, or what it is called."""
_LATIN = regex.compile(
    "(?r)(?:(?P<noun>[a-z][a-z/]*|\\p{Han})[ _-]?)?(?<![a-z])(?P<last>[a-z][a-z/]*(?:-?[0-9]{1,3})?|#)[.]?",
    regex.IGNORECASE,
)
_JOINED = regex.compile("(?P<noun>[a-z]{2,})(?P<last>no|id|num|number|code)", regex.IGNORECASE)
"""As keys are written: orderNo."""
_ACCOUNT = regex.compile("(?:微信|[账帐]号|登[录陆]|用户)[ ]?ID", regex.IGNORECASE)

_OF_A_TELEPHONE = (
    "[话电系络联线长短区新旧老小大副主靓换的个这那我你您他她咱家常备私叫呼打拨回接信宝音手账帐真尾留有存要给发报问查"
    "改补错空假此该原现哪两几一二三动通录定用爸妈爷奶哥姐弟妹叔姨舅婆公总嫂婶伯友人方户员工师客属]"
    "|[手座本单]机|传呼机|司机|(?<!合)同|手机卡|电话卡|SIM卡"
)
"""How what stands before `号` ends, where a telephone may follow."""
_OF_A_CARD = "[卡账帐户款行尾全的个这那我你您他她]"
_NUMBERED = "[证照牌奖彩票单箱柜图卷房铺床批条车身架序册可件保据记案利本库位]"
"""How it ends before `号码`, which is anybody's otherwise."""
_OF_AN_ID = "[证件份民照本人员户的账帐保障别籍险名您你我他她该]"
_COUNTS_FROM = regex.compile(
    "(?:自增|主键|外键|序号|序列|流水|计数器?|编号|编码|索引|偏移量?|位点|时间戳|(?<![A-Za-z])I?D)(?:ID|id|[值列号])?"
    "(?:已经?|都|就|均|总)?(?:从|由|自|到|至|以|等于|起于|始于)[ ]?$"
)
"""What a key or a count begins with, or has come to."""
_GOES_ON_AS_A_CODE = regex.compile(
    "[\"'”」)]?[ ]?(?:起步|起跳|递增|自增|打头|(?:->|=>|[→⇒➜])[ ]?(?:新?[编料图件型货]?号?[ ]?:?[ ]?"
    "(?:[0-9]+-?[A-Z]|[A-Z][A-Z0-9-]*[0-9])|停产|停售|停用|报废|作废|缺货|断货|库存)|停产|停售|缺货|断货)"
)
"""How it goes on behind what is a key or a part: `→ 13805717788A`, `→ 停产`."""
_NOUNS = "物料|料件|零件|部件|备件|配件|样本[量数]|哈希值?|校验[和码值]|字节数?|时间戳|十六进制"
_HAN_ENDS = frozenset("号码值量数件料节戳制希和次单")


def _of_a_thing(own: str, more: str = "(?!)") -> "regex.Pattern[str]":
    return regex.compile(
        f"(?:(?<={HAN})(?<!{own})号|{_NUMBERED}号码|(?<!手机|电话)(?:编[号码]|代码|[条形]码)|{_NOUNS}|{more})$"
    )


_OF_A_PAPER = "(?<![名账存回])单"
_NO_TELEPHONE, _NO_CARD = _of_a_thing(_OF_A_TELEPHONE), _of_a_thing(_OF_A_CARD, _OF_A_PAPER)
_NO_ID = regex.compile(
    f"(?:(?<={HAN})(?<!{_OF_AN_ID})号|(?<!{_OF_AN_ID})(?:编[号码]|代[号码])|[条形]码|批次|{_NOUNS})$"
)
_LONGEST = 4


def is_no_telephone(line: str, start: int) -> bool:
    """Whether the label right before this place of a line is a thing's, and no telephone's."""
    return _is_a_things(line, start, _NO_TELEPHONE, _PERSONS)


def is_a_code(line: str, start: int, end: int) -> bool:
    """Whether a number is told to be a key that is counted up, or a part that another takes the place of."""
    return (
        _GOES_ON_AS_A_CODE.match(line, end) is not None
        or _COUNTS_FROM.search(line, max(0, start - 12), start) is not None
    )


def is_no_id(line: str, start: int) -> bool:
    """Whether the label right before it is a thing's, and of no person's document."""
    before = line[max(0, start - 32) : start].rstrip(_TIE)
    return before[-1:] in _HAN_ENDS and _NO_ID.search(before, max(0, len(before) - _LONGEST)) is not None


def is_no_card(line: str, start: int) -> bool:
    """Whether it is a thing's, and no card's or account's."""
    return _is_a_things(line, start, _NO_CARD, _CARDS)


def _is_a_things(line: str, start: int, things: "regex.Pattern[str]", persons: frozenset[str]) -> bool:
    before = line[max(0, start - 32) : start].rstrip(_TIE)
    if before.endswith((" is", " was")):
        before = before.rpartition(" ")[0].rstrip(_TIE)
    if before[-1:] in _HAN_ENDS:
        return things.search(before, max(0, len(before) - _LONGEST)) is not None
    words = _LATIN.match(before) if before[-1:].isascii() and not before.lower().endswith("on file") else None
    if words is None:
        return False
    noun, last = (words["noun"] or "").lower(), words["last"].lower()
    joined = _JOINED.fullmatch(last) if not noun or noun + last not in _THINGS else None
    if joined and joined["noun"] in _THINGS:
        return True
    if last not in _CODES:
        return last in _THINGS or noun + last in _THINGS
    if not noun.isascii():
        return not _ACCOUNT.search(before, max(0, len(before) - 6))
    return last == "#" if not noun else noun not in persons

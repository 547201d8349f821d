"""Whether anything beside a number speaks of people, or of what people do with such a number.

A telephone, a card or a social security number has a form that an order, a count or a hash may have, too. Where no
label tells it, and neither a name nor a pronoun, kin, a role, an address, a mailbox or a payment stands beside it, it
is a number.
"""

import regex

from detectors import latin_names, names
from detectors.reading import BREAK
from detectors.recognisers.identifier import HAN
from detectors.utf8 import points

BEFORE, AFTER = 60, 30
"""How far is looked."""

_PEOPLE = (
    "[我俺咱您你他她](?!山|乡|人)|本人|自己|私人|大家|各位|[爸妈爷奶哥姐弟妹叔婶姨舅嫂娘婆妻夫儿](?!的?[数集])|老[公婆板师乡]"
    "|爱人|孩子|家[属长里]|先生|女士|小姐|师傅|同学|同志|老师|教练|医生|大夫|护士|律师|经理|主任|店长|司机|领队|导游|保安|保姆|阿姨|客服"
    "|坐席|房东|中介|[业车失货机号户店群]主|租[客户]|住户|居民|村民|客户(?![端机])|顾客|旅客|乘客|患者|病人|会员|买家|卖家|商家|员工|职工|学生|学员|考生"
    "|[甲乙]方|证明人|目击|当事人|被害人|嫌疑人|骗子|姓名|称呼|落款|[收寄取送派]件|收货|面单|快递员"
    "|[打拨呼](?![印包开破造磨扫折分吸])|加(?:[我微vV个]|[ :]{0,2}\\n)|找[我他她]?|联[系络电]|回电|请电|来[电访]"
    "|电[话联询]|短信|手\\s*机|[新旧老换的]号(?!段)|号[换改变]|[☎📞📱]|[寄收]:|号码|分机|直线|同号|通知|微信|私聊|实名|预留|[注绑][册定]手机|登录|报名|签到|挂失"
    "|(?:[省市县镇乡村区街路道巷弄里苑园]{1,2}|胡同)[甲乙丙丁]?[0-9]+(?:号|弄|幢|栋|座)|[0-9]+(?:号楼|室|栋|幢|单元)"
    f"|(?:{HAN}{{2,3}}省|自治区){HAN}{{2,8}}[市州盟县区]|(?:北京|上海|天津|重庆)市?{HAN}{{1,4}}区"
    "|驿站|丰巢|送[货到上]|派送|门口|上门"
    "|(?<![A-Za-z])(?:my|me|his|her|hers|he|she|mum|mom|dad|wife|husband|son|daughter|mother|father|brother|sister|mrs?"
    "|ms|dr|dear|hi|hello|regards|kin|relatives?|spouse|guardians?|carers?|calls?|called|phoned?|tel|text(?:ed)?|sms"
    "|whatsapp|rings?|rang|reach(?:ed)?|dial"
    "|contacts?|emergency|owner|customers?|clients?|patients?|tenants?|employees?|staff|applicants?|candidate|claimant"
    "|holder|caller|users?|members?|guests?|drivers?|students?|parents?|pupil|named?|surname|dob|born|lives?|address"
    "|e-?mail|ssn|payroll|salary|xingming|shouji|dianhua|lxdh|sjh)(?![A-Za-z])"
    "|(?<=[a-z])(?-i:Mobile|Phone|Holder|Name|Tel)(?![a-z])"
    f"|@|{HAN}[A-Z][·• ]?[A-Z0-9]{{5,6}}(?![A-Z0-9])"
)
_PAYMENT = (
    "[工农建中招交邮商][行信商](?!业)|银行|信用社|浦发|平安的|储蓄|借记|[收付扣刷张银绑]{1,2}[^,。;]{0,2}卡"
    "|卡(?:号|里|上|内|面|转|[:是为])|转[账给到入出至]|退[款到回给]|[汇打划存缴支]{1,2}(?:入|到|至|款|给|付)|入账|到账|工资|薪|结清|结算"
    "|代扣|赔款|租金|货款|押金|尾款|开户|户[名头]|持卡|盗刷|(?<![A-Za-z])(?:paid|pay(?:ment)?|transfer|deposit|wire|visa"
    "|mastercard|debit|credit|cards?|checking|bank|kahao|yhk)(?![A-Za-z])|(?<=[a-z])(?-i:Card)(?![a-z])"
)
_SPOKEN_OF = regex.compile(_PEOPLE, regex.IGNORECASE)
_SPOKEN_OF_OR_PAID = regex.compile(f"{_PEOPLE}|{_PAYMENT}", regex.IGNORECASE)
_ALONE = regex.compile(
    r"(?:[\s|,;:\"'()\[\]>*#①-⑳-]|(?<![0-9])1[3-9][0-9](?P<gap>[ -]?)[0-9]{4}(?P=gap)[0-9]{4}(?![0-9]))*"
)
_BEHIND_A_NAME = regex.compile(f"(?:^|\n){HAN}{{2,4}}-$")


def is_spoken_of(line: str, above: str, start: int, end: int, or_paid: bool = False) -> bool:
    """Whether people are spoken of beside the number at this place of a line, or nothing stands there but it and its
    like: a list. `or_paid` tells that a payment speaks of them, too."""
    before, after = line[max(0, start - BEFORE) : start], line[end : end + AFTER]
    if start < BEFORE // 2:
        before = f"{above}\n{before}"
    begins, ends = line.rfind(BREAK, 0, start) + 1, line.find(BREAK, end)
    if _ALONE.fullmatch(line, begins, start) and _ALONE.fullmatch(line, end, ends if ends >= 0 else len(line)):
        return True
    spoken_of = _SPOKEN_OF_OR_PAID if or_paid else _SPOKEN_OF
    if spoken_of.search(f"{before}\n{after}") or _BEHIND_A_NAME.search(before):
        return True
    code_points = points(f"{before}{line[start:end]}{after}")
    return bool(len(names.names(code_points).starts) or len(latin_names.places(code_points)))

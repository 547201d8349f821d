"""Recognisers of what is said of a person: an illness, a religion, a conviction.

A term tells nothing of anybody: encyclopaedias, statutes and manuals are full of it. It is said of a person where
a record's label stands before it (`民族:回族`), or where a verb takes it and a person stands in the same sentence
(`患者 … 确诊 … 糖尿病`). A form with a prior of at least 0.5 is of the first kind; one below it, a cue, is of the
second: it counts only when lifted by a person. Between them stands what happened to one person and no other, whoever
that was (`2014年因盗窃被判处拘役四个月`): it counts unless its sentence tells of people in general, or of a story.
Below all stands the term by itself (`我妈甲状腺癌,左侧切了`), of whatever verb: it counts where a person's clause holds
it, is not about it as a topic (`研究糖尿病`, `没有糖尿病`), and is no part of something else (`糖尿病专家`). The
finding is the term and what narrows it; where the law's term is a statement, the clause that makes it.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from math import inf
from typing import Any, ClassVar

import regex

from detectors import latin_names, names
from detectors.recognisers.beginnings import Beginnings, either_of
from detectors.recognisers.identifier import (
    BEFORE_CHARACTERS,
    BOOST,
    HAN,
    SHORT,
    TIMEOUT_SECONDS,
    Form,
    Found,
    Identifier,
)
from detectors.recognisers.needed import Held, lowered, needed_by_each
from detectors.renowned import CHINESE, tells_of_the_renowned
from detectors.utf8 import points
from provenance.kept import kept_object

TIE = "(?:】[ ]{0,2}[:]?|[\"'”」)]?[ ]{0,3}(?:[:=|]|[ ]|is)[ ]{0,3})(?:\\[(?=[\"'])|[\"'“「【(]){0,2}"
"""What stands between the label of a record and its value, in forms, tables and JSON alike."""
NARROWED = r"(?:[^,.;:。、!?/\s(|]{0,8}?|(?:[A-Za-z0-9'-]+ ){1,4}?)"
"""What narrows a term: 慢性, 左侧, 'type 2'."""
ARTICLE = "[ ]?(?:一?[名位个]|an? |the )?"
"""What stands between a verb and its term."""
NEXT_ITEM = (
    "[^、,;。|:]{0,10}?[、,; ][ ]?(?:[0-9]{1,2}[.、)]?[ ]?)?(?:及|和|伴有?|合并)?(?!否认|无|未|没|不"
    "|除)[^、,;。|:]{0,3}?"
)
"""What stands between two values of a list: what else is said of the first, a comma, a number."""
LABEL, DEFINITE, CUE, BARE = 0.65, 0.55, 0.3, 0.2
"""Prior scores: said by a label; told of one person; by a verb, of nobody yet; by nothing but the term."""

THRESHOLD = 0.5
"""From here a finding counts."""

WITHIN = 80
"""Characters before a cue in which its person is looked for."""
INTRODUCED = 200
"""Characters before a cue in which a record names whom its next sentences are about."""
CLAUSE = 12
"""Characters of a clause that may stand before a term by itself, where none of them is a person."""
NAMED_WITHIN = 48
"""Of these, how many in which a name tells a person that nothing else does."""
CARRIED = 48
"""Characters behind a finding in which its sentence goes on about the same person."""
TELLS_WITHIN = 120
"""Characters before a cue in which who tells it speaks of themselves."""
AROUND = 80
"""Characters on both sides in which a text shows that it tells of long ago, or a story."""


def one_of(*words: str) -> str:
    """An alternation of many words, `|` between them, of which most places cost one look at a character.

    A Latin word must stand alone. A word may be an expression behind its first character, without `|`.
    """
    by_first: dict[str, list[str]] = {}
    for word in sorted("|".join(words).split("|"), key=len, reverse=True):
        by_first.setdefault(word[0], []).append(word[1:])
    latin, other = ([first for first in by_first if first.isascii() == ascii_] for ascii_ in (True, False))
    parts = []
    for firsts, before, after in ((latin, "(?<![A-Za-z])", "(?![A-Za-z])"), (other, "", "")):
        if firsts:
            branches = either_of({first: f"(?:{'|'.join(by_first[first])})" for first in firsts})
            parts.append(f"(?=[{''.join(firsts)}]){before}{branches}{after}")
    return f"(?:{'|'.join(parts)})"


class AnyOf:
    """Expressions of which one is looked for: alone, each is ten times as fast as within one alternation of all."""

    def __init__(self, *expressions: str) -> None:
        needs = needed_by_each(expressions, behind=False)
        self._expressions = [(own, _fastest(each)) for own, each in zip(needs, expressions, strict=True)]
        self._in_ascii = [(own, each) for own, each in self._expressions if own.in_ascii]

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """Whether one of them matches somewhere."""
        searched = lowered(text[start:end])
        expressions = self._in_ascii if searched.isascii() else self._expressions
        held = Held(searched)
        return any(held.meets(needs) and each.search(text, start, end) for needs, each in expressions)


_HAN = kept_object(
    "han",
    regex.__version__,
    lambda: "".join(
        f"{run[0][0]}-{run[0][-1]}" for run in regex.finditer(f"{HAN}+", "".join(map(chr, range(1 << 18))))
    ),
)
"""What Chinese characters are, as the standard library puts it."""
_IN_A_CLASS = re.compile(r"\[[^\]]*\\p")


def _fastest(expression: str) -> "re.Pattern[str] | regex.Pattern[str]":
    """An expression, by the standard library where that knows it: it passes over most places five times as fast."""
    try:
        if not _IN_A_CLASS.search(expression):
            return re.compile(expression.replace(HAN, f"(?-i:[{_HAN}])"), re.IGNORECASE)
    except re.error:
        pass
    return regex.compile(expression, regex.IGNORECASE)


_ASKED = f"(?<!(?:如何|怎么|怎样|什么是|主要|少数|各){HAN}{{2,4}}[:=| ]{{1,4}})"
"""Not behind a label that is part of a heading: 如何诊断."""

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余于杜叶程苏魏吕丁任沈姚卢姜崔钟"
    "谭陆汪范廖石贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧"
)
COMPOUND = (
    "欧阳|司马|上官|诸葛|司徒|皇甫|慕容|令狐|东方|尉迟|闾丘|公孙|夏侯|端木|轩辕|呼延|南宫|独孤|宇文|长孙|拓跋"
    "|申屠|濮阳|淳于"
    "|澹台|赫连|钟离|万俟|闻人|东郭|西门"
)
_TITLE = (
    "姊妹|弟兄|师兄|师姐|执事|先生|女士|小姐|太太|同志|同学|老师|教授|医生|律师|经理|阿姨|叔叔|大爷|大妈|师傅"
    "|主任|老人|某某?"
    "|[xX]{1,2}(?![A-Za-z])"
)
_NO_NAME = (
    "许多|任何|何时|高危|高龄|高原|石家|武汉|江苏|江西|江南|江浙|温州|罗马|高丽|黄种|白种|史料|方案|万一|于是"
    "|任意|向来|严重|高血|高尿|高胆|白血|白内|白癜|白化|黄疸|任务|万[元多余人美]|史上|石头|汤药|温度|白天|夏天"
    "|龙虾|余额|马来|程序|段落|毛利|毛病|石油|武器|方法|方式|余下|曾经|曾因|曾被|曾患|何为|时常|常年"
)
_NO_NAME_END = "病压症炎癌瘤人者们员民群类种性国省市县区州村族朝代教派城镇乡岛家院校局部"
_SHOWN = (
    "采集|提取|录入|登记|显示|证实|证明|发现|确认|采集了|关于|得知|据悉|民警|员工|学生|同事|朋友|邻居|同学|村民"
    "|客户|用户|业主|司机|男子|女子|公民|村民|俗名|原名|本名|真名|化名|名叫|老人|老汉|老太|妇女|男孩|女孩"
    "|[0-9][号床]|班|组|学员|组员|木工|电工|焊工|护工|护士|保安|会计|出纳|技工|杂工|厨师|店长"
)
_NAME = f"(?:(?<!{HAN})|(?<={_SHOWN}))(?!{_NO_NAME})(?:{COMPOUND}|[{SURNAMES}]){HAN}{{1,2}}(?<![{_NO_NAME_END}])"
_ROLE = (
    "患者|病人|病员|死者|伤者|孕妇|产妇|当事人|被告人?|原告|嫌疑人|罪犯|服刑人员|申请人|借款人|贷款人|债务人"
    "|被执行人|客户|考生|学生|员工|职工|教师|队员|同事|业主|投保人|被保险人|受害人|被害人|男子|女子|居民|村民"
    "|用户|会员|住户|持卡人|应聘者|应聘人|求职者|求职人|候选人|面试者|租客|租户|房客|承租人|患儿|家长|孩子|宝宝"
    "|学员|上诉人|被申请人|申请者|报名者|事主|违法行为人|驾驶人|户主|参保人|报考人|举报人|受试者|捐献者|来访者"
    "|求助者|旅客|乘客|司机|骑手|保姆|月嫂|店员|职员|雇员|配偶|监护人|担保人|开户人|投诉人|入住人|住客|访客"
    "|涉案人员|在押人员|失主|车主|机主|被扶养人|被抚养人|继承人|遗嘱人|犯人|前员工|受检者|被鉴定人|接种儿童|新生儿|该生"
    "|该员|该犯|该人|该男|该女|持证人|具状人|立书人|受访者|受访人|采访对象|实际控制人"
)
RARE_SURNAMES = (
    "符舒阮柯纪童凌毕单裴霍涂苗谷盛曲翁冉骆蓝辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤穆农卓古吉缪简项芦麦褚娄窦戚岑"
    "景党费卜"
    "冷晏席卫米柏宗瞿桂全佟臧闵苟邬卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝封匡鞠惠荆冀郁胥储原栗燕楚"
    "鄢劳谌奚皮"
    "粟冼蔺楼盘闻厉伊仝郜阚花权屠朴练廉禹巴支卿晁雍濮寿扈浦宿逄郦贡狄计索宣晋容芮戈薄邸辜裘亓邰赫杭况鲜逯茹慕危"
    "亢嵇湛宾勾"
    "茅冶斯束檀阴昝智尧占佴敬木訾贲仉詹殷翟章乔伍倪庄聂鲁岳庞颜申耿关兰焦俞左柳甘祝包宁尚康施牛樊葛邢安齐易洪赖"
    "洛游练温郗宰汲骞隗糜嵇邴缑蒯厍郏揭郇庾竺逢撒"
)
_LONE_SURNAMES = "赖阎颜倪聂詹殷翟邬辜裘佟闵褚娄窦岑戚舒阮柯霍涂翁骆靳裴喻祁蒲屈牟缪芦符谌鄢邢庞耿俞葛卞隋甄邝谭"
"""Of the others, those that begin no word: a given name of one character tells as well."""
_FAR_NAME = (
    "(?:[阿艾买提马木哈古丽热娜依力尔吐合孜拉麦帕夏库克巴扎不都卡西玛米赛迪亚沙里苏莱曼伊玉努斯肉赫默德江别买吾"
    "甫布热卜杜"
    "萨罕汗]{4,9}|[阿艾买提木哈古丽热娜依力尔吐合孜拉麦帕夏库克巴扎不都卡西玛米赛迪亚沙里苏莱曼伊玉努斯江]{2,8}[·.]"
    f"{HAN}{{2,8}})"
)
"""A name of the far west, as its sounds are written."""
_GIVEN = (
    ""
    "华明伟文晓建军海国志红平丽玉春小峰东强杰林永云辉英艳俊勇金龙芳燕新敏玲涛波荣斌飞梅鹏娟霞萍成刚静宇超庆忠秀"
    "立亮德雪光利亚慧生婷佳洪磊宏君清丹祥凤振莉青良学兰民阳兴卫宝江琴锋娜兵瑞美健旭松爱珍胜凯浩宁正福桂彬琳世洁"
    "鑫晶秋长颖冬广洋淑安中家惠剑智维群义武大欣子星芬晨博昌毅坤继彦莹天山思泽进少楠媛贵倩雅朋培雷树香友雨远翔富"
    "雄顺嘉根仁乐冰喜传雯贤翠朝银保连虎琦琼梦景威康栋力会琪岩素菊蓉耀克莲宗才璐鸿和彩向启书吉汉珊发跃万哲双铭奇"
    "恒怡泉勤蕾延帅达森欢士权源凡茂菲炜科玮如虹芝川绍巍敬聪政晖芹益薇恩巧娇增鸣然风程昊坚瑜凌豪迪运佩盛园震孝炳"
    "礼升黎怀加锐瑶守帆希艺铁承旺妮可婧珠彪悦扬业萌祖航为钢滨善露娥睿妍茜润茹靖灵诚焕骏卓妹柱晋昕卿仙信真心轩莎"
    "彤辰同廷苏碧柏钦钰霖芸诗越捷蓓若溪锦翰羽墨熙煜灿桦槿淼沛沁汐潼澜皓旻昱晟晔暄楷樱榕毓洛浚淇湘炫烁珂琛璇璟硕"
    "筠绮翊苑菁萱蔚蕊蕙诺赟逸郁钊钧锟韬颂馨骁骞鹤麒锡冠爽容年岚依澄棠桐涵瑾曦奕渊月眉霄尧禾苒芷沐蔓宜雁裳衡咏宣"
    "豫麟舟冉柔念秉巾满叶崇清悠白仪妤嫣姗娅娴姝婕媚贞珊瑛瑄珏铎烽煊烁焱熠煦汶泓沅洵淳滢潇峥嵘峻嵩棣楷桢梓樾榆枫"
    "笙筱翎耘舜茵茗荔菡蓁裕谦谨谊轶遥隽霁霓韶骐骥鹭黛仕允喆奎孟季宪宾懋拓捷攀昂昭晏暖曙曜泰玥如阿麦穗"
)
_SUCH = f"(?:[{RARE_SURNAMES}]|{COMPOUND})(?:[{_GIVEN}]{{2}}|某某?)"
"""A name with a surname that begins many words, told by a given name of two characters."""
_ROLE_NAME = f"(?!{_NO_NAME})(?:{COMPOUND}|[{SURNAMES}]){HAN}{{1,2}}(?<![{_NO_NAME_END}])"
_NO_ONE = (
    "葛根|黄连|黄柏|黄精|黄芪|白芷|白薇|白莲|白菊|杜仲|杜若|石英|石斛|金银|金钱|桂枝|田七|何首|毕业|毕竟|毕生"
    "|关于|关心|关怀|武[昌宁清平进]|高[雄平安阳明海能清]|江[山门宁海阴都北东]|黄[山石冈海金]|白[山城银天]"
    "|金[华昌山湖银]|石[泉林家]|龙[岩泉江海]|万[宁年]|吴[江忠川兴]|常[德州熟]|温[州岭江]|钟[祥山]|方[山正]"
    "|唐[山河朝]|田[东林阳]|曲[江阳]|马[山来]|[安党支平权花包和全农居国乐成明时]"
)
"""What begins as a name does: herbs, places, words of every day."""
A_NAME = f"(?!{_NO_NAME}|{_NO_ONE})(?:{COMPOUND}|[{SURNAMES}{RARE_SURNAMES}])(?:[{_GIVEN}]{{1,2}}|某某?)"
"""A name of characters that names are made of."""
APPOSED = f"(?<=(?:^|[,:;。|(、 ]|[俗原本真化法]名|名叫|{_ROLE}){A_NAME}[ ]?[,:|][ ]?)"
"""Behind a name and a comma: what follows is said of who is named."""
GOES_ON = (
    r"(?=[ ]?(?:$|[^\p{Han}A-Za-z ]|的[,.。;!)]"
    r"|[了已史术后复住走去犯加控稳都也又还一直导无没隔请休恢正和与及很才就被年月天周死瘫离停吃伴并曾因而]"
    "|[又也已]?(?:长大|变大|增大|缩小|消失|好转|加重|恶化|稳定|转移|复阳|转阴)|好[几多了]|多年|发[作病烧](?!率)"
    "|不(?!可|是|仅|同|应|该|等于|只|能|会)|[一二两三四五六七八九十几]{1,2}[年个]|手术|治疗[中后]|开始|严重"
    "|[早中晚]期|患者[,。;]|在[治吃家化放透住服]|(?:服药|吃药|化疗|放疗|透析|治疗|住院|康复|随访)(?:中(?!心|药)|期"
    "|[,。;)!】]|$)|第[一二三四0-9]|到[现目今]|扩散|压迫|所致|合并|复查|确诊|引[发起]"
    r"|(?<=[ ])\p{Han})|[ ]?[A-Za-z](?<=\p{Han}[ ]?[A-Za-z])"
    "| (?:and|but|so|who|in|from|since|by|with|because|on|at|until|when|now|too|as|after|due|is|was|has|had"
    "|came|got|again|this|last"
    "|that|for|or|which|while|if|to|twice|once|daily|every|two|three)(?![a-z]))"
)
"""How a clause goes on behind a term that is no part of another."""


def copula(*words: str) -> str:
    """Behind what says that somebody is something: a verb, a comma, or one of these words."""
    verbs = "|".join(("is", "am", *words, "was|been|being|as|became|raised|born|an?|turned|im"))
    return f"(?<=(?:['’](?:s|m|re)|(?<![A-Za-z])(?:{verbs})|[,:|(\"/-]) ?(?:an? |the )?(?:[a-z-]+ ){{0,2}})"


COPULA = copula()
PHRASE_ENDS = (
    '(?=[ ]?[,.;!?|)"/-]|$| (?:and|but|so|who|in|from|since|by|with|because|on|at|until|when|now|too|as|after'
    "|due)(?![a-z]))"
)
"""Before what does not make an adjective of it."""
ITEM_ENDS = "(?=[ ]?[,。;、)|]|[ ]?$)"
KIN = (
    "爸妈|爹妈|公婆|爸爸|妈妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|老公|老婆|老爸|老妈|我爸|我妈|父亲|母亲|丈夫|妻子|儿子"
    "|女儿|孩子"
    "|哥哥|弟弟|姐姐|妹妹|表哥|表弟|表姐|表妹|堂哥|堂弟|堂姐|堂妹|岳父|岳母|公公|婆婆|舅舅|舅妈|姑姑|姑妈|姨妈|小姨"
    "|伯父|娃|大宝|二宝|小宝|外孙|外孙女|对象|老丈人|丈母娘|妯娌|小舅子|小姨子|妹仔|仔仔|囡囡|老豆|姑父|姨夫|姨父"
    "|大伯|二叔|三叔|二姨|大姨|舍友|同桌|闺蜜|前任|老爷子|老太太|老头子|老伴儿|爹|娘|表叔|表姑|堂叔|大舅|二舅"
    "|小舅|男方|女方"
    "|阿嬷|阿嫲|阿公|阿婆|阿仔|阿妹|阿爸|阿妈|阿爷|犬子|小女|家父|家母|内人|我?家?那口子|男票|女票|弟媳|儿媳"
    "|女婿|媳妇"
    "|邻居|同事|工友|战友|发小|队友|搭档|房东|小姑子|大姑|二姑|姑婆|叔公|舅公|姨婆|太爷|太奶|老细|细佬|家姐"
    "|老姐|老弟|老妹"
    "|前女友|前男友|养女|养子|叔叔|嫂子|姐夫|妹夫|老伴|爱人|闺女|孙子|孙女|侄子|侄女|外甥|女友|男友|女朋友|男朋友"
    "|前夫|前妻|室友|家属|家里人"
)
PERSONS_NAME = f"(?<!{HAN})(?:{_SUCH}|(?!{_NO_NAME})(?:{COMPOUND}|[{SURNAMES}]){HAN}{{1,2}}(?<![{_NO_NAME_END}]))"
"""A name, with nothing before it."""
CHILDS_NAME = (
    f"(?:(?<!{HAN})|(?<=孩子|学生|儿子|女儿|患儿|宝宝|小朋友|幼儿|男童|女童|弟弟|妹妹|被害人|受害人))"
    f"(?!{_NO_NAME})(?:[{SURNAMES}{RARE_SURNAMES}](?:[{_GIVEN}小乐果豆糖宝贝朵米可]{{2}}|某某?)|小"
    f"(?![学区学孩狗猫])[{_GIVEN}]{{1,2}})"
)
"""A name, or what a child is called."""
_NEXT = (
    "(?=[,(:]|$|无|没|仅|只|打|坐|蹲|持|享受|的|已|因|曾|于|被|现|目前|今年|从小|长期|去年|一直|患|确|系|是|[ ]"
    "|[0-9]|近|在|有|和|与|去|将"
    "|多次|涉嫌|犯|每|做|当|担任|信|加入|参加|拥有"
    "|名下|月|年|欠|贷|存|逾|使|银行|个人|账户|指纹|人脸|声纹|虹膜|DNA|基因)"
)
_DENIED = "(?![不没否统列]|是否|not )"
_NEAR = 60
"""Of these, how many before a cue a pronoun may stand, in Chinese."""
_PRONOUN = AnyOf(
    "(?<![其吉利]|奥司|多西|吉西)他(?![们人国乡日山汀滨]|莫昔|克莫|达拉|的?时候)|她(?!们)|佢(?![们哋])|本人|俺(?!们)",
    "(?<![自忘])我(?![们国省市县校院军党方司厂区局行部会府]|公司|中心)|(?:我们|咱们?|[他她]们)(?:全?家|夫妻|夫妇|两口子"
    "|俩|一家)",
    "对方(?=[是信有也曾被家在])|楼主|[题博]主(?=[,是男女今现本在有也]|$)|(?:主播|网红|up主)(?=[以之]前|本名|真名|曾"
    "|私下|自己)|鄙人"
    "|小[弟妹](?=$|[,今现月年在是因患被])|(?<![A-Za-z])LZ(?![A-Za-z])",
    "(?<![请如若])您(?=的|家(?!长)|已|曾|于|在|被|患|名下|去年|今年|目前|现|本次|此次|[0-9]|[父母丈妻儿女])",
    f"(?<!{HAN})人家(?![的说都里])|(?<!{HAN})其(?=[父母妻夫子女兄弟姐妹]|本人|曾|患|系|于[0-9]|被|每?月|名下|$)",
    "(?<=采集了?|录入|提取|登记|留存|收集|上传)其(?![他中它实余次间])|(?<![尤极与任何莫])其(?:本人|父亲?"
    "|母亲?|妻子?|丈夫|儿子|女儿)",
    f"(?:(?<!{HAN})|(?<=[的我他她你您咱家跟和与同给对岁个有])|(?<=相亲))(?:{KIN})(?![们的应需可区院楼])"
    f"|[我他她](?:{KIN})",
    r"(?-i:(?<![A-Za-z])I(?:'ve|'m)?(?![A-Za-z'.])|(?<![A-Za-z.])(?:i['’]?(?:m|ve)(?![a-z])|i (?=have|had|was|am|take"
    r"|got|did|been|used"
    r"|live|work|make|owe|vote|can|need|go|went|just|also|still|never)))|(?<![A-Za-z])(?:he|she|my|his|her"
    r"|our (?:[a-z]+ )?(?:family|household|sons?|daughters?"
    r"|kids?|child(?:ren)?|baby|boys?|girls?|twins|mom|mum|dad|parents|house))(?:'s)?(?![A-Za-z])",
)
_PERSON = AnyOf(
    f"(?:该[名位]?|此|这[名位个]?|那[名位个]?){HAN}{{0,4}}?(?:{_ROLE}|青年|店主|老板|同志|男|女|生|员|老头"
    "|小子|家伙|小伙|姑娘"
    "|人(?![类们民才员均物生数口群]))",
    f"(?:{_ROLE})(?:姓名)?[ :,(]{{0,2}}(?:(?:{COMPOUND}|[{SURNAMES}]){HAN}{{1,2}}|[男女]|[甲乙A-Z](?![A-Za-z]))",
    # a patient of case notes, not the patient of a textbook
    f"(?:(?<!{HAN})|(?<=了|将|对|给|由|处|[0-9]日))(?:患者|病人|被告人?|犯罪嫌疑人|嫌疑人"
    "|死者)(?![应可需如若常多会能们中的群大均一]|通常|往往|容易|有时)",
    # of a ward
    "(?:工号|学号|床号|准考证号|考号)[: ]?[A-Z0-9]{2}",
    "(?<![0-9])[0-9]{1,3}床(?=[,: ]|患者|病人|[^位以的数,。;0-9])",
    f"(?:{COMPOUND}|[{SURNAMES}]){HAN}{{0,2}}(?:{_TITLE})(?!们)",
    f"(?:(?<!{HAN})|(?<=隔壁|对门|楼[上下]|我们|咱们?|村里|单位|工会|厂里|班上))[{SURNAMES}](?:婶|哥|姐|叔|伯"
    f"|嫂|姨|大爷|奶奶|总|工|导)(?![们业程作])",
    f"(?:班[里上]|同学|室友|隔壁|邻居|弟弟|妹妹|儿子|女儿|孩子|学员|学生|患儿)小[{_GIVEN}]",
    "(?:嫁|娶|找|谈|处)了?一?个(?=$|[^人月年])",
    "(?:^|[,。;])(?:目前|现在?|暂)?在[^,。;的]{2,14}(?:打工|上班|务工)(?=,)|[甲乙]方(?=名下|负有|婚前)",
    "(?:^|[,。;:!? ])[爸妈](?=那个|这个|[的今昨病住得])",
    r"(?-i:[A-Z][a-z]+ [A-Z][A-Za-z'-]+) [(][^()]{1,24}[)] (?:has|is|was|had)(?![a-z])",
    "[们里]那谁|小姑娘|小伙子?|那?大姐(?!们)|小哥(?!们)|家里(?:老人|有?老[父母]|大人)",
    "(?:^|[,。;:!? ])(?:全家(?=都(?!信[任赖])|靠|信(?![任赖用]))"
    "|家[里中])(?=[靠还就只现一欠没穷俩两三房车卖信供拜都又为把被已老负存亏每收]|$)|[你您贵]户(?!口|籍"
    "|型|外|头|主)",
    f"{_NAME}{_NEXT}",
    f"(?:(?<!{HAN})|(?<={_SHOWN}|叫|{_ROLE})){_SUCH}(?:{_NEXT}|确|查|小朋友|同志|经|因|患)",
    f"{_SUCH}(?:{_TITLE})(?!们)",
    f"(?<!{HAN}){A_NAME}(?:姐|哥|叔|姨|嫂|婶|妈妈|爸爸)(?=是|的|在|[^{HAN}])",
    f"(?<!{HAN})(?!{_NO_ONE})[{_LONE_SURNAMES}][{_GIVEN}一二三四五六七八九]{{1,2}}(?:{_NEXT}|确|查|同志|经|患)",
    f"(?<!{HAN}){_FAR_NAME}{_NEXT}",
    # a cell of a table
    f'(?:^|[|/"\t,;])[ \'"]{{0,2}}{A_NAME}(?=[ \'"]{{0,2}}[|/"\t,])',
    f'(?:^|[|"])[ ]?{_ROLE_NAME}(?=[ ]?[|"])',
    r"(?-i:(?:^|[|/\"\t,:])[ '\"]{0,2}[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}(?=[ '\"]{0,2}[|/\"\t,:(]| - ))",
    f"(?<!{HAN})(?!{_NO_NAME})(?:(?:{COMPOUND}|[{SURNAMES}{RARE_SURNAMES}]){HAN}{{1,2}})[,( "
    f"|/]{{1,2}}[0-9]{{1,2}}(?:周?岁|[,)|/](?![0-9]))",
    # nothing but a name in the clause
    f"(?:^|(?<=[,;:|(。]))[ ]?{A_NAME}[ ]?[,:]?[ ]?$",
    f"(?:^|(?<=[,;:|(。]))[ ]?(?!{_NO_NAME}|{_NO_ONE})[{RARE_SURNAMES}]{HAN}{{2}}(?<![{_NO_NAME_END}])$",
    f"(?:{_ROLE})(?:姓名)?[ :,(]{{0,2}}{A_NAME}",
    f"(?:小|老|阿)[{SURNAMES}](?!{HAN}{{0,3}}(?:们|市|县))(?=[,]|$|的|已|因|曾|被|现|今|患|是|[ ])",
    f"(?:^|(?<=[:,;。(]))[ ]?(?!{HAN}{{0,4}}(?:要求|性别|条件|限|招)){HAN}{{2,4}}[,、 ]{{1,2}}[男女]性?[,、。 ]",
    f"(?:^|(?<=[:;,]))[ ]?[男女][,、 ]{{1,2}}{HAN}{{1,4}}族(?!人)",
    "[男女]性?[,、 ]{1,2}(?:19[4-9][0-9]|20[01][0-9]|[6-9][0-9]年|[0-9]{1,3}周?岁|[1-6][0-9][,、])"
    "|[0-9]{1,3}周?岁[,、 ]{1,2}[男女]",
    r"(?<![A-Za-z])(?:the|this|our) (?:patient|defendant|applicant|client|employee|student|borrower|suspect"
    r"|deceased|accused|subject|claimant|customer|tenant|man|woman|respondent|petitioner|plaintiff|inmate"
    r"|prisoner|guy|lady|neighbou?r|landlord|nanny|babysitter"
    r"|candidate|resident|driver|caller|witness|victim|passenger|guest|boy|girl|child|mother|father|wife"
    r"|husband)(?:'s)?(?![A-Za-z])",
    "(?:^|[.:;] ?)(?:presented with|admitted (?:with|for)|c/o)(?= )",
    r"(?<![A-Za-z])(?:(?:^|(?<=[.;,!?] ?)|(?<=(?:the|since|when|and|but|so|because|that|after) [a-z]{0,7} ?))(?:mom"
    r"|dad|mum|mama|papa|gran|nana|grandma|grandpa|hubby|husband|wife|son|daughter|brother|sister))(?:'s)?(?= )",
    # of a file, without an article
    r"(?:^|[.:;,|] ?)(?:patient|pt|applicant|borrower|client|claimant|defendant|employee|candidate|tenant"
    r"|policy ?holder|(?:card|account) ?holder|householder|complainant|insured|employer: (?-i:[A-Z])[a-z]+|suspect"
    r"|respondent|petitioner|subject|member|resident|student|user [0-9]+)(?:'s)?(?= )",
    r"(?-i:(?<![A-Za-z])(?:for|by|of|[Aa]pplicant|[Pp]atient|[Bb]orrower|[Cc]lient|[Nn]ame:|[Mm]ember"
    r"|[Tt]enant|[Ee]mployee)(?:[:])? [A-Z][a-z]+ [A-Z][a-z]+(?=[:,;]))",
    r"(?<![A-Za-z])patient(?=[ :,])|(?-i:(?<![A-Za-z])(?:Mr|Mrs|Ms|Miss|Dr)[.]? [A-Z][a-z]+)",
    r"(?-i:(?<![A-Za-z])[A-Z][a-z]+ [A-Z][A-Za-z'-]+)(?:'s)?(?: [(][^()]{1,24}[)])?(?:,? (?:was|is|has|had|been|who"
    r"|recently|will|be|to"
    r"|aged? [0-9]+,?|tested|suffers|requires|refuses|gets|takes|uses|needs|wears|identifies|reports|remains"
    r"|became|lives|came))*"
    r",?[ ]?(?:- )?$",
)
SUBJECT = (
    f"(?:(?<![利吉其])[他她我](?!们)|本人|(?:{KIN})|(?:{_ROLE})(?:{_ROLE_NAME})?|[小老阿][{SURNAMES}{RARE_SURNAMES}]"
    f"|[{SURNAMES}{RARE_SURNAMES}](?:某某?|{HAN}{{0,2}}(?:先生|女士|阿姨|大爷|大妈|叔叔|同学|老师|师傅)))"
)
"""Whom a clause begins with."""
_ALONE = AnyOf(
    f"(?:(?<!{HAN})|(?<=[该名位了将对给由把为从向经]|[0-9]日|采集|录入|收到|提取|登记|留存|保存|上传|核验|发现"
    f"|得知|其中|说|称|表示|反映|告知|显示|因))"
    f"(?!用户|会员|居民|持卡人)(?:{_ROLE})(?![应可需须们者中如若常多能会请凡]|群体|必须|不得|大多|通常|往往)"
    "(?!部|处|证|会|服务|委员|办|经理|端|名单|登记|信息|手册|列表|满意|群|类|代表|专用|宿舍|权益|关系|培训|违纪)",
)
"""Somebody told by the part they play in a record: 申请人, 业主; rules and advice speak of them too."""
_RULE = AnyOf(
    "应当|应该|应(?=[提立及如])|必须|不得|禁止|禁用|慎用|不能|可以|可(?=[申享免要凭])|(?<!不知)怎么|怎样|如何|吗"
    "|多少|是否|能否|要不要"
    "|的[,，]|的(?:比例|比率|概率|风险|人数|权利|义务|责任|处理|办理|规定|原因|心理|需求)|(?<!请)优先|免费|不予"
    "|予以|规定|政策|办法|条例|须"
    "|(?<!医生)建议|怎么办|时[,，]|后[,，](?:应|可|须)|赔偿标准|通常|一般|往往|上升|下降|增长|减少|占比|比例"
    "|招聘|要求|条件|要注意|注意事项"
)
"""What a sentence of rules, advice or statistics says, before or after what it says of them."""
_WORK = AnyOf(
    "》,?(?:里|中|讲|剧)|病例讨论|病例分析|案例分析|[试考例]题|选择题|单选|多选|真题|论文|课题|题目|主题|标题|选题"
    "|一书|讲座|报告会"
    "|演讲|文章|专著|小说|书籍|绘本|课程|科普|研究方向|(?:写|读|借"
    "|翻译|编|看|拍|研究|出版|讲授?|教授?)(?:了|过|的)?"
    "(?:是)?(?:[一这那]?[本篇部]|关于|有关)|(?:(?:关于|有关)(?![您你我他她])|(?<!自我)介绍(?!一下|我|自己|对象|人"
    "|说)|讲述|讲解|宣传|普及|主演|饰演|研发)(?!此事|对?[一-龥]{2,4}(?:等|同志)|给予)"
)
"""A book, a lecture or a study: what it is about is nobody's."""
_HYPOTHETICAL = re.compile("(?:咨询|请问|问一?下|想问|问问|了解一?下?|想知道|请教|求问)[^,。;]*$")
_QUESTION = re.compile(
    "[^。;!]{0,24}?(?:多少|怎么|怎样|如何|能不能|可不可以|是不是|是否|能否|吗|什么|哪些|几年|多久|[?])"
)
"""Who asks what a tax or a sentence would be, asks of no person, but for one who says what is theirs."""
_OWN = re.compile(
    "(?:我|本人)(?:的|有|是|患|得|被|在|名下|曾|已|目前|现在|去年|今年|月|年|每|欠|因|征信|信用|花呗|工资)|(?:他"
    "|她|本人|我(?:爸|妈|老|儿|女|弟|哥|姐|妹|们?家))"
)
_GENERAL = AnyOf(
    "誓词|(?:岗位|任职|应聘|招聘|报名|报考|录用)(?:要求|条件|资格)|"
    "小狗|狗狗|小猫|猫咪|宠物|[家只条养][猫狗]|流浪[猫狗]|奶牛|[仔母]猪|兽医|绝育|(?:医[生师]|主任|教授|专家"
    "|博士|记者)[^,。;]{0,3}(?:提醒|介绍|指出|强调|呼吁|科普)|"
    "(?:会|将|可能|怕|避免|防止|以免|担心)$|快要?得|差点|梦[见到里]|恨不得|被(?:球迷|网友|医生|观众|媒体|生活|命运)$|"
    "(?:患者|病人|者|人|[您你])(?:们)?(?:应|需|可以?|宜|如|若|想)|(?<![申聘邀恳提])请(?!假|客|求|查收|查看|见|看"
    "|更[正改]|修改|核|[批准]|知|转|帮|勿|夜间|不要|原谅|谅"
    "|了|您?收)|应(?:长期"
    "|立即|及时|定期|注意|避免)|如果|假如|假设|倘若|倘|要是"
    "|(?:(?<![^,;。:( ])|[您你者人时后但而则旦])若(?!干)"
    "|[,。;]如(?!实|期|今|下|此|约)|例如|比如|譬如|凡是|(?<![一-龥])凡(?![,。])|任何"
    "|每[个位名](?![月周星季礼主早晚清假节学年工夜休])|每人"
    "|一旦|对于|多数|(?:许多|很多|不少)(?![年次天遍久话苦])|大量|部分|人群|(?<!家)人们|应当|方[可能](?!用)|不得"
    "|是否|什么|如何"
    "|(?<![没不沒])(?<!不知道)(?<!知道该)(?<!不晓得)怎[么样]|百分之|(?<!速[0-9])[0-9]%|[万亿千百]人"
    "|[0-9][ ]?(?:例|名)|[0-9]{2}[ ]?人(?!民)"
    "|患者(?:们|群体|中)"
    "|研究(?:表明|显示|发现|指出)|统计|[症病炎癌]患者|的患者|规定|条(?:例|款)|依照|根据本法|犯罪分子",
    "(?<![我咱他她宝亲友铁邻]|兄弟|姐妹|家人|宝子|集美|大佬|大神|各位)们(?!家|看看|评评|说说|谁|帮|好[,!。:]|[,:!])",
    r"(?<![A-Za-z])(?:(?:my|our|his|her|the) (?:dog|cat|puppy|kitten|horse|rabbit|hamster|parrot|cow|goat)|if|people"
    r"|patients|those|many|most(?! of (?:it|my|the))|anyone|someone who|persons?|per cent|percent|whether|may be"
    r"|you(?! (?:know|were|said|told|mentioned|reported|donated|had been|also (?:said|told)))(?:r)?|our study"
    r"|in general"
    r"|usually)(?![A-Za-z])",
)
"""A sentence that says so tells of people in general, or of a case that may be."""
_TELLER = re.compile(
    "(?<![自忘])(?:我(?:叫|的(?:身份证|手机|电话|微信|情况)|是(?!否|指|说)|这[个种]?情况|今年|现在|在|爸|妈|老公"
    "|老婆|儿子|女儿|孩子|对象|家(?!公司))|本人(?:[男女,]"
    "|今年|现|因|系|是)|咱家|家里(?:老|孩))|(?<![A-Za-z])(?:I(?:['’](?:m|ve|d|ll))? |[Mm]y |[Ww]e(?:['’](?:re|ve))? "
    "|[Oo]ur )"
)
"""Who tells of themselves in the sentences before; and behind."""
_I = re.compile("(?<![A-Za-z])(?:I(?![A-Za-z.])|[Mm]y )")
_CONFIDES = re.compile(
    "[不没]敢(?:告诉|跟|和|对|让|说|开口)|瞒着(?!.{0,4}消费者)|没跟?(?:家里|爸妈|父母|老公|老婆)[^,。;]{0,3}说"
    "|不知道(?:该)?怎么(?:开口|跟|和|说)"
    "|(?:吓|难受|慌|愁)死了|在线等|求安慰|怎么办(?:啊|呀|呢)|心态崩|真的?[好很]崩溃|(?:还有救|有救)吗|想死"
    "|[。!][ ]?(?:[请求想]问|求助|求支招)[^。?]{0,6}还[能有][^。?]{2,16}[吗么?]"
)
"""What only who is in it says."""
_EPISODE = re.compile(
    "(?:昨[晚天夜]|今[天早晚]|刚刚?|上周|上个?月|前[天年]|这[两几]年|去年|半年前|凌晨)[^,。;者们]{0,8}(?:急诊|住院"
    "|确诊|复[查诊]|挂号|出院|体检|查出|停药|开药|化疗|请假|报告出)"
    "|[吃服]了(?:快|近|差不多)?[0-9一二两三四五六七八九十半几多]{1,3}个?(?:年|月)(?:多)?的?药|我?现在停药"
    "|(?:[去今前]年|[0-9一二两三四五六七八九十]{1,2}月)[^,。;者们]{0,3}[在到去][^,。;者们各]{2,8}医院[^,。;者们]{0,3}"
    "(?:确诊|查出|住院|手术|做了)(?!首例|[0-9]+[台例])"
)
"""What happens to one person, whoever that is."""
_OF_A_RECORD = re.compile(
    "(?:^|[|;。(])[ >#*-]{0,6}(?:(?P<about>备注|(?:身体|家庭|健康|个人|本人|基本|困难|特殊|其[他它])?情况)"
    "|个人史|主诉|现病史|婚育史|性生活史|自述)[ ]?[:][^。;:|]{0,24}$"
)
"""A field of a record of one person; the first of them, of a record of anything."""
_OF_A_THING = re.compile("公司|企业|人数|商品|产品|型号|数量|单价|规格|货|房型|库存|职位|岗位|项目|门票|票价|套餐|菜")
_FULL_NAME = re.compile(
    "[A-Z][a-z'’]+(?:-[A-Z]?[a-z'’-]+)?(?: [A-Z][.]?)? [A-Z][A-Za-z'’-]+(?![A-Za-z]| (?:University|College|School"
    "|Hospital|Street|Road))"
)
_GIVEN_NAME = re.compile(
    "(?:^|[.;:,!?|(][ ]?|(?<![A-Za-z])(?:that|and|but|because|since|so|[Ff]riend|[Nn]eighbou?r) )"
    "([A-Z][a-z]{2,})(?='s |,? [a-z]|[ ]?$)"
)
"""What may be a given name by itself, of whom a clause tells."""
_GENERAL_AFTER = re.compile(
    "[^,。;]{0,4}(?:时[,应需可]|期间[,应需可]|者|的(?:人|患者|病人|孩子|儿童|老人|人群|可能|风险|概率|几率|标准"
    "|症状|原因|治疗|方法)"
    "|应当|应[该及]|如何|怎么|是什么|吗|[?]|以下|以上|,(?:应|可能|必须|建议(?!拒|不予|婉拒|谨慎|行|进一步"
    "|复[查诊]|[0-9半一二两三]|随访|住院|转|休|手术|尽[快早]|家长)))"
)
_ELSEWHERE = AnyOf(
    "公元|世纪|[夏商周秦汉晋隋唐宋元明清][朝代]|朝廷|皇帝|皇后|太子|国王|女王|王子|公主|王朝|帝国|将军|年间"
    "|民国(?!出生|身[份分]|(?:[六七八九]十|一百|[6-9][0-9]|1[01][0-9])[^,。;]{0,4}年)"
    "|古代|古时|历史上|传说"
    r"|\[1[0-9]{3}\]|[(]1[0-8][0-9]{2} ?[-~]"
    "|(?<![0-9])(?:[1-9][0-9]{2}|1[0-8][0-9]{2}|19[01][0-9])年|(?<![0-9])19[23][0-9]年(?!.{0,8}生)"
    "|(?<![0-9])194[0-9]年(?!.{0,8}(?:生|入[党团伍]|参[军加]))"
    "|[高太世仁真神玄肃德宪穆宣理徽钦英孝成][宗祖]|[文武景宣元成哀平明惠光炀灵献]帝|孔子|孟子|老子|庄子"
    "|屈原|项羽|刘邦|韩信|曹操|刘备|关羽|张飞|孙权|周瑜|玄奘|李白|杜甫|王维|苏轼|陆游|岳飞|秦桧|郑和|海瑞|康熙|雍正"
    "|乾隆|慈禧|鲁迅|唐僧|宋江|武松|林冲|华佗|扁鹊|贾母|宝玉|黛玉|阿Q|霍金|牛顿|雨果|肖邦|梵高|溥仪|尼采"
    "|(?<!明)康德|列宁",
    one_of(*(name for name in CHINESE if len(name) > 2)),
    "(?:从前|很久以前)[,有]|很久很久以前|相传|饰演|扮演|电影|影片|小说|剧中|剧情|主角|主人公|男主|女主|连续剧|电视剧"
    "|游戏(?!公司|厂商|工作室|行业|账号|[机厅])(?<!沉迷游戏)(?<!喜欢游戏)(?<!打游戏)(?<!玩游戏)|动漫|漫画|神话"
    "|(?<![读念抄诵看背学讲本])圣经|(?:纯属|均为|系|为|是)虚构|虚构的?(?:病例|案例|人物|情节"
    "|故事)|(?:教学|模拟)(?:病例|案例)|(?:仅供|用于)教学|(?:患者|病人|病例)[甲乙丙丁](?=[,:;( 男女])",
    r"(?<![A-Za-z])in (?:1[0-8][0-9]{2}|19[0-3][0-9])(?![0-9])|(?<![A-Za-z])(?:century(?! (?:park|city|plaza|hotel"
    r"|tower))|emperor|empire|dynasty|king|queen|novel|film|movie|starring|sitcom|fictional|plot)(?![A-Za-z])",
)
"""Those who died long ago and the people of a story are nobody's personal information."""
_FOLLOWED = regex.compile(
    "[^,。;!?]{0,4},(?:他|她|我|本人)(?![们国省市县校院军党方])|[^。;!?]{0,24},[^,。;!?]{0,4}(?:我|本人|老公|老婆"
    "|爸妈|孩子)"
    "(?![们国省市县校院军党方认觉想来的看])"
    "|(?-i:[^.;!?]{0,64}(?<![A-Za-z])(?:my|me)(?![A-Za-z]))"
)
"""Whom a clause behind names: 刑满释放后,他."""
_NAMED = AnyOf(
    f"(?:{_ROLE}|户主|姓名|本人|患儿|供者|受者|持有人)(?:姓名)?[ :]{{0,2}}{_ROLE_NAME}(?=[,。;) ]|$)",
    "由(?:男方|女方|原告|被告|本人|我|他|她)(?:个人)?(?:承担|偿还|归还|所有|负担|享有)",
    "(?<![A-Za-z])(?:patient|applicant|borrower|user|subject|client|customer|employee|holder|defendant|tenant)"
    "(?:'s |[ :]{1,2}[A-Z])",
)
"""A person whom a record names behind what it says of them."""
_INTRODUCTION = AnyOf(
    f"(?:{_ROLE}|新生儿|姓名)[ :,]{{0,2}}(?:(?:{COMPOUND}|[{SURNAMES}{RARE_SURNAMES}]){HAN}{{1,2}}|[A-Z]某"
    f"|{HAN}某某?)(?=[,(:;。 ])",
    f"(?:^|[,:;。(|、 ])(?:{COMPOUND}|[{SURNAMES}{RARE_SURNAMES}]){HAN}{{1,2}}[,、( |]{{1,2}}[男女][,、)。 |]",
    f"(?:^|[:;|])[ ]?(?!民族|样[本品]|表头|产品|地区|项目|节目|类[别型]|组别|人口){HAN}{{2,4}}[ ]?[|][ ]?"
    f"(?:[男女][ ]?[|][ ]?)?{HAN}{{1,4}}族[ ]?[|]",
    f"(?:患者|病人|就诊人|参保人|姓名|申请人|客户姓名|被鉴定人|对象)[:][ ]?{HAN}{{2,4}}(?=[ ,;|]|$)",
    f"(?:^|[。;:])[ ]?本人(?=[0-9]|{HAN}{{1,4}}[族,]|因|系|于)",
    "(?:^|[。; ])(?:自身|自我介绍|个人情况|女嘉宾|男嘉宾|女方情况|男方情况)[:]",
    "(?:^|[.;] )(?:HPI|PMH|PSH|CC|Dx|Hx|Rx|Meds|A/P|A&P|Impression|Assessment|Plan)(?: ?[:])(?! ?(?:to|the|we) )",
    "(?:健康告知|健康声明|告知事项|特殊体质|身体状况|请假事由|婚前财产|离婚协议|(?:残疾|困难|致困)(?:类别|原因)"
    "|既往情况|征信报告|收入证明|资产证明|贷款申请)[:]",
    "(?:^|[。; ])(?:负债|上岸|戒赌|求助|树洞|吐槽|倾诉|匿名|征婚|征友|相亲)(?:[贴帖]|投稿|自述)?[:](?!公司|企业|单位)",
    "(?i:(?:check|screening|note|memo|intake|profile|summary|report)) [^:.\n]{0,24}(?:[A-Z][a-z]+ [A-Z][A-Za-z'-]+)"
    "[^:.\n]{0,12}:|(?:[Bb]ackground|[Cc]redit) check: [A-Z][a-z]+ [A-Z][a-z]+",
    "(?<![A-Za-z])(?:(?:Emergency|Medical) info(?:rmation)?|Sick note|Absence note|Medical alert|Health notes?):",
    "(?:请假条|病假[条单]|诊断证明书?|出院(?:小结|记录|诊断)|入院记录|病程记录|问诊记录|护理记录|家访记录"
    "|谈话笔录|交班|查房)[:]",
    "(?<![A-Za-z])(?:patient|applicant|defendant|borrower|name|employee|subject|child|student|pupil|resident"
    "|guest)(?:'s)?(?: name| dob| id)?:",
)
"""Whom a record is about: the sentences behind have no other subject."""
_ANYBODY = re.compile(
    "(?:^|[,。;!?])(?:[0-9一二三四五六七八九十半个多岁月]{0,6}的?)?(?:孩子|小孩|小孩子|宝宝|婴儿|幼儿|儿童|老人"
    "|老年人|孕妇|产妇|员工|患者|病人"
    "|女性|男性|中老年人)[^,。;]*$"
)
"""Whom a question of all parents is about."""
_EXERCISE = re.compile(
    "几年[后前]|谁(?:跑|跳|走|写|算|先|最|比)|(?<!再)写一[封篇份]|以[^,。;]{1,6}的名义|[今现]年多少岁|最可能的"
    "|最佳治疗|首选(?:药|治疗)"
    "|请选择|请计算|试计算|[能会](?:存|攒|剩|还)下?多少|一共有?多少"
    "|计算[^,。;]{0,10}(?:应纳|应缴|应交|多少|几)|[(](?:本题|共)?[0-9]{1,2}分[)]|应(?:缴|交)?纳?(?:个?税|税款|多少)"
    "|应用题"
    "|再过几年|[0-9一二两三四五六七八九十]倍[少多]|(?<![A-Za-z])(?:in the ratio|[Hh]ow (?:many|much|old)[^?]{0,60}[?])"
)
"""What a pupil is asked to work out."""
_TOPIC = AnyOf(
    "研[究发制讨]|专看|处理|教[大我给]|对(?!象|面|方|不起|照|比)|开[展设]|成立|主持|首例|记得|查了?一下|觉得"
    "|认为|以为|[买购囤]|[看笑气吓]得|治疗|防治|预防|防[范控止]|诊治|[专主]治|擅长|专[攻注]|从事|科普"
    "|讲[述解座]|介绍|宣[传讲]|撰写|发表|学习|学了"
    "|学过|选修|阅读|(?:看|读|听|写)(?:过|了|完)?(?:一?[些本篇部场个])|聊|谈|说起|提[起到醒]|关[于注]|有关|针对"
    "|对于|销售"
    "|[售贩卖]|采购|代理|推销|捐[给助款赠]|资助|采访|报道|拍摄|搜[索]?|了解|咨询|询?问|请教|害?怕|担心|[以避]免|排除"
    "|否认|[没沒未无莫勿别](?!有?想到|[说想少断法奈满婚])|非(?!常)|不(?!幸|小心|慎|料|止|光|仅|但|停|时|断|知[道]?"
    "|过|好|再|得不|行|能)"
    "|像是?|如同|仿佛|好比|想象|歧视|尊重|照[顾料]|护理|服务|救助|帮助|关爱|支持|反对|导致|引[起发]|诱发|增加"
    "|降低|减少"
    "|危险|风险|概率|几率|抗|所谓|一种|类似|模拟|疫苗|保险|负责|管理|主题|课[题程]|讨论|属于[^,]{0,3}的|给[^,]{1,4}们",
    "(?<![A-Za-z])(?:discuss(?:es|ed|ing)?|covers?|symptoms? of|causes? of|explain(?:s|ed)?|asked|what|how|no"
    "|not|never|without|denie[sd]|ruled out|rule out|unlikely|against|about|research(?:es|ing)?"
    "|stud(?:y|ies|ied|ying)|treats?|specialis(?:es|t)|specializ(?:es|ed)|expert|articles?|books?|films?"
    "|cure[sd]?|risk|prevent"
    "(?:s|ing)?|fund(?:s|raising)?|charity|donat(?:e[sd]?|ing)|campaign|awareness|like an?|n't|sells?|sold"
    "|photographs?"
    "|wrote|writes|teach(?:es)?|taught|interview(?:s|ed)|for(?! (?:[0-9]+|over|about|[a-z]+) (?:years|months|weeks))"
    "|between|whether|or)(?![A-Za-z])|n't(?![A-Za-z])",
)
"""What a clause says whose term is its topic, or is denied."""
_HEAD = regex.compile(
    "(?:[、和与或及/][^,。;]{1,10})?(?:的(?!时候|时|[很较,。;!)]|$)|们|患者|病人|病友|人群|群体|专[家科业]"
    "|医[生师院]|大夫|护士|科|室"
    "|门诊|病[房区毒例]|疫苗|新?药[^量]|特效|检测[^出到结]|筛查|检查[^出到结]|防|预防|治疗[^中期后]|诊疗|康复"
    "|研究|论文|课"
    "|领域|方向|项目|方面|知识|科普|讲座|指南|共识|手册|教|书|案例|数据|模型|基金|协会|学会|联盟|中心|机构|公司|专项"
    "|宣传|日[,。]|周[,。]|月[,。]|是(?:一种|指|由|什么|最|常见|我国)|是[^,。;]{0,12}(?:之一|疾病|原因)|会"
    "|可[以能]|也?可[^以]"
    "|等[^待着了]|发病率|患病率|死亡率|风险|概率|几率|病因|症状|常见|高发|多发|并不|不可怕|不是|都要?犯"
    "|怎[么样]|如何|吗|呢|能不能"
    "|服务|专用|适用|[^,。;]{0,8}(?:造诣|贡献|兴趣)|[应宜须]|制度|政策|文化|建筑|音乐|艺术|历史|传统|国家|地区"
    "|社区|社会|世界|人口|占|节日|组织|团体|代表|思想|哲学"
    "|[^,。;]{0,8}(?:怎么办|多少钱|哪家好|注意什么|了解))|[ -](?:patients?|doctors?|specialists?|research(?:ers?)?"
    "|studies|study|awareness|clinics?|hospitals?|wards?|charit(?:y|ies)|foundations?|drugs?|vaccines?"
    "|prevention|treatments?"
    "|treatment|medication|screening|risk|rates?|cases|survivors|communit(?:y|ies)|people|men|women|church(?:es)?"
    "|schools?|values|art|holidays?|culture|history|countr(?:y|ies)|majority|minority|is (?:an?|the|one)|are|can|may"
    "|affects?|causes?|support group|nurse|app|book|film|novel|movie|officer for)(?![a-z])",
    regex.IGNORECASE,
)
"""How a phrase goes on of which a term is but a part: 糖尿病专家."""
_GOES_ON = regex.compile(GOES_ON, regex.IGNORECASE)
_CLAUSES = re.compile(r"[,;:|()。!?\"“”】]|[.] | - | and (?=(?:was|is|has|had|am|are|were) )")
_WRAPPED = re.compile("^.{28}[\u4e00-\u9fffA-Za-z,、]$")
"""The end of a line that a sentence goes on behind."""
_STOP = re.compile(r"[。!?]|[.] (?=[A-Z])")
_SENTENCE = re.compile(
    r"[。!?]|;(?![ ]?(?:后来|之后|现在?已?|如今|目前|出来后|出狱后|并|还|又|也|但|不过|平时|从小|曾))"
    r"|(?<![ (.][A-Za-z])(?<!Dr)(?<!Mr)(?<!Ms)(?<!St)(?<!Mrs)(?<!Jan)(?<!Feb)(?<!Aug)(?<!Sept)(?<!Oct)"
    r"(?<!Nov)(?<!Dec)"
    r"[.] (?=[A-Z])"
)


class Statement(Identifier):
    """A recogniser of something said of a person. A subclass states its forms, from `labelled` and `told`."""

    joined_by: ClassVar[str | None] = None
    """What stands between two findings that are one statement: `盗窃罪` 被判处 `拘役四个月`."""

    def __init__(self, supported_language: str = "zh", name: str | None = None, **kwargs: Any) -> None:
        super().__init__(supported_language, name, **kwargs)
        self._joint = regex.compile(self.joined_by) if self.joined_by else None
        self._ignores_case = bool(self.flags & regex.IGNORECASE)
        self._needs = needed_by_each((form.regex for form in self.forms), self._ignores_case)
        words = [form.words.split("|") if isinstance(form, Begun) else [] for form in self.forms]
        self._others = [number for number, own in enumerate(words) if not own]
        self._others_in_ascii = [number for number in self._others if self._needs[number].in_ascii]
        self._beginnings = Beginnings(chain(*words), self._ignores_case)
        self._begun: dict[str, list[int]] = {}
        for number, own in enumerate(words):
            for first in set(map(self._beginnings.first_of, own)):
                self._begun.setdefault(first, []).append(number)
        for first, numbers in self._begun.items():
            numbers += [each for each in self._begun.get(first[:-1], ()) if each not in numbers]

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """What labels say, and what is told of a person."""
        found = self._carried(
            line,
            above,
            [
                Found(start, end, self._score(line, above, match, prior))
                for match, prior in self._matches(line)
                for start, end in match.spans("value" if "value" in match.re.groupindex else 0)
            ],
        )
        return found if self._joint is None else _joined(line, found, self._joint)

    @staticmethod
    def _carried(line: str, above: str, found: list[Found]) -> Iterator[Found]:
        """The findings; what a sentence goes on to say of the person of one before counts as well."""
        reached = -CARRIED
        for each in sorted(found):
            score = each.score
            if score in (BARE, CUE) and each.start - reached < CARRIED and not _STOP.search(line, reached, each.start):
                score = score if of_nobody(line, above, each.start, each.end) else score + BOOST
            if score >= THRESHOLD:
                reached = max(reached, each.end)
            yield Found(each.start, each.end, score)

    @staticmethod
    def _score(line: str, above: str, match: "regex.Match[str]", prior: float) -> float:
        if prior >= LABEL:
            return prior
        if prior >= DEFINITE:
            return prior - BOOST if of_nobody(line, above, *match.span()) else prior
        if prior == BARE and is_topic(line, *match.span()):
            return 0.0
        if prior == BARE and not _begins_clause(line, match.start()):
            return prior
        return prior + BOOST if of_a_person(line, above, *match.span()) else prior

    def _matches(self, line: str) -> Iterator[tuple["regex.Match[str]", float]]:
        """What each form matches, with its prior; forms that begin with known words are tried where one stands."""
        read = lowered(line) if self._ignores_case else line
        held = Held(read)
        limit = {"timeout": TIMEOUT_SECONDS} if len(line) > SHORT else {}
        reached: dict[int, float] = {}
        for start, first in self._beginnings.of(read):
            for number in self._begun.get(first) or self._begun[first[0]]:
                if number not in reached:
                    reached[number] = 0 if held.meets(self._needs[number]) else inf
                if start >= reached[number]:
                    expression, prior = self._compiled[number]
                    match = expression.match(line, start, **limit)
                    if match:
                        reached[number] = match.end()
                        yield match, prior
        for number in self._others_in_ascii if read.isascii() else self._others:
            if held.meets(self._needs[number]):
                expression, prior = self._compiled[number]
                for match in expression.finditer(line, **limit):
                    yield match, prior


class Begun(Form):
    """A form that begins with one of its words, but for what looks behind: elsewhere it need not be tried."""

    def __init__(self, name: str, words: str, rest: str, score: float, before: str = "", whole: str = "") -> None:
        """`whole` is what begins with one of the words, where it is more than they."""
        super().__init__(name, f"{before}{whole or one_of(words)}{f'(?:{rest})' if rest else ''}", score)
        self.words = words


def _joined(line: str, found: Iterable[Found], joint: "regex.Pattern[str]") -> Iterator[Found]:
    """The findings that count, those of one statement as one."""
    whole: Found | None = None
    for each in sorted(each for each in found if each.score >= THRESHOLD):
        if whole and (each.start <= whole.end or joint.fullmatch(line, whole.end, each.start)):
            whole = Found(whole.start, max(whole.end, each.end), max(whole.score, each.score))
            continue
        if whole:
            yield whole
        whole = each
    if whole:
        yield whole


def of_a_person(line: str, above: str, start: int, end: int) -> bool:
    """Whether what stands there is said of a person, and of nobody in general, of long ago or of a story."""
    sentence, rest = _sentence(line, above, start, end)
    is_somebody = (
        _PRONOUN.search(sentence if sentence.isascii() else sentence[-_NEAR:])
        or _PERSON.search(sentence)
        or _PRONOUN.search(line, start, end)
        or _PERSON.search(line, start, end)
        or _FOLLOWED.match(line, end)
        or _NAMED.search(rest)
        or _INTRODUCTION.search(line, max(0, start - INTRODUCED), start)
        or ((_ALONE.search(sentence) or _ALONE.search(line, start, end)) and not _RULE.search(sentence + "," + rest))
        or _names_somebody(sentence)
        or _TELLER.search(line, max(0, start - TELLS_WITHIN), start)
        or _I.search(rest[:NAMED_WITHIN])
        or _EPISODE.search(line, max(0, start - CARRIED), end + CARRIED)
        or _CONFIDES.search(line, max(0, start - AROUND), end + AROUND)
        or _in_a_record(line, above, start, end, rest)
    )
    return bool(is_somebody) and not of_nobody(line, above, start, end)


def _in_a_record(line: str, above: str, start: int, end: int, rest: str) -> bool:
    """Whether a field of somebody's record holds what stands there, and no rule."""
    field = _OF_A_RECORD.search(line, max(0, start - NAMED_WITHIN), start)
    if field is None or _RULE.search(line[field.start() : end] + rest):
        return False
    return not field["about"] or (
        re.search("[0-9]{2}|[:|]", above) is not None and not _OF_A_THING.search(above + line)
    )


def _names_somebody(sentence: str) -> bool:
    """Whether a name stands in the last clauses of a sentence, as the recogniser of names tells it."""
    if sentence.isascii():
        if any(each[1] in latin_names.tables().given for each in _GIVEN_NAME.finditer(sentence)):
            return True
        return _FULL_NAME.search(sentence) is not None and any(
            _FULL_NAME.match(sentence, int(at)) for at in latin_names.places(points(sentence))
        )
    near = sentence[-NAMED_WITHIN:]
    return not near.isascii() and len(names.names(points(near)).starts) > 0


def of_nobody(line: str, above: str, start: int, end: int) -> bool:
    """Whether the sentence around tells of people in general, of a case that may be, of long ago or of a story."""
    sentence, rest = _sentence(line, above, start, end)
    return bool(
        _GENERAL.search(sentence)
        or _WORK.search(sentence)
        or _asked(sentence, rest)
        or _EXERCISE.search(rest)
        or (_ANYBODY.search(sentence) and _QUESTION.match(rest))
        or _GENERAL_AFTER.match(line, end)
        or _ELSEWHERE.search(line, max(0, start - AROUND), end + AROUND)
        or tells_of_the_renowned(line[max(0, start - AROUND) : end + AROUND], alone=True)
    )


def is_topic(line: str, start: int, end: int) -> bool:
    """Whether a clause is about a term, denies it, or has it narrow another."""
    return not _GOES_ON.match(line, end) or _HEAD.match(line, end) is not None or _TOPIC.search(_clause(line, start))


def _clause(line: str, start: int) -> str:
    """What a clause says before something."""
    return str(_CLAUSES.split(line[max(0, start - WITHIN // 2) : start])[-1])


def _begins_clause(line: str, start: int) -> bool:
    """Whether little but a person stands in its clause before something."""
    clause = _clause(line, start)
    return len(clause) <= CLAUSE * (1 + clause.isascii() * 2) or any(
        each.search(clause) for each in (_PRONOUN, _PERSON)
    )


def _sentence(line: str, above: str, start: int, end: int) -> tuple[str, str]:
    """Of the sentence something stands in, what is before it and what behind."""
    before = line[max(0, start - WITHIN) : start]
    if start < BEFORE_CHARACTERS // 2:
        before = f"{above},{before}"
    elif start < WITHIN and _WRAPPED.search(above):
        before = above + before
    return _SENTENCE.split(before)[-1], _SENTENCE.split(line[end : end + AROUND])[0]


def _asked(sentence: str, rest: str) -> bool:
    """Whether somebody asks what a case would come to, and says of no one that it is theirs."""
    asking = _HYPOTHETICAL.search(sentence)
    return asking is not None and not _OWN.search(asking.group()) and _QUESTION.match(rest) is not None


def latin(words: str) -> str:
    """Those of many words, `|` between them, that are in Latin letters."""
    return "|".join(word for word in words.split("|") if word.isascii())


def han(words: str) -> str:
    """Those that are not."""
    return "|".join(word for word in words.split("|") if not word.isascii())


def labelled(labels: str, values: str, between: str = "") -> Form:
    """A record's label, one of many, and its value."""
    return Begun("labelled", labels, f"{TIE}{_ASKED}{between}(?P<value>{values})", LABEL)


def listed(labels: str, values: str, between: str = "") -> Form:
    """A record's label and a list of values, each of which is found: `既往史:高血压、冠心病`."""
    return Begun(
        "listed",
        labels,
        f"{TIE}{_ASKED}{between}(?P<value>{values})(?:{NEXT_ITEM}(?P<value>{values})){{0,9}}",
        LABEL,
    )


def apposed(terms: str, ends: str = ITEM_ENDS, name: str = "apposed") -> Form:
    """A term that stands by itself behind a name: `王某,低保户`, a cue."""
    return Begun(name, terms, ends, CUE, before=APPOSED)


def bare(words: str, whole: str = "", name: str = "bare", before: str = "") -> Form:
    """A term by itself, one of many, or what begins with one of them."""
    return Begun(name, words, "", BARE, before=before, whole=whole)


def stated(labels: str, values: str) -> Form:
    """A label that is the subject of a sentence: a cue."""
    return Begun("stated", labels, f"[是为](?P<value>{values})", CUE)


def told(verbs: str, terms: str, name: str = "told") -> Form:
    """A verb, one of many, and the term that it takes: a cue."""
    value = f"{ARTICLE}{_DENIED}(?:[a-z]+ and (?:an? )?)?(?P<value>{terms})"
    return Begun(name, verbs, value, CUE, before="(?<![没无未不非觉快听看说])")

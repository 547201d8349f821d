"""Names of people, and what only looks like one."""

import time
from itertools import pairwise

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.reading import read
from detectors.recognisers import person_en
from detectors.recognisers.identifier import line_above, lines
from detectors.recognisers.person_en import EnglishPersonRecognizer
from detectors.recognisers.person_zh import ChinesePersonRecognizer
from detectors.reserved import RESERVED

CHINESE, ENGLISH = ChinesePersonRecognizer("zh"), EnglishPersonRecognizer("en")


def found(recogniser: ChinesePersonRecognizer | EnglishPersonRecognizer, text: str) -> list[str]:
    results = [r for r in recogniser.analyze(text, ["PERSON"]) if r.score >= 0.5]
    return [text[r.start : r.end] for r in sorted(results, key=lambda r: r.start)]


CHINESE_NAMES = [
    # text, names, reason
    ("到场的有赵梓涵、钱浩然、孙雨桐。", ["赵梓涵", "钱浩然", "孙雨桐"], "a list of names"),
    ("姓名：王示例", ["王示例"], "a label and nothing behind"),
    ("姓名：張虛構，已登記", ["張虛構"], "traditional characters"),
    ("xingming: 李样例", ["李样例"], "a label in pinyin"),
    ("Name: 刘占位", ["刘占位"], "an English label"),
    ('{"name": "陈范例", "age": 30}', ["陈范例"], "JSON"),
    ("| 姓名 | 杨假设 |", ["杨假设"], "a table"),
    ("姓名\n赵样本", ["赵样本"], "a label on the line above"),
    ("联系人：欧阳示例，电话13800138000", ["欧阳示例"], "a compound surname"),
    ("收件人 黄虚拟 13800138000", ["黄虚拟"], "a label and a space"),
    ("姓名：**周示范**", ["周示范"], "Markdown"),
    ("张三、李四和王五参加了会议。", [], "a list of the names of nobody"),
    ("工作由展禾宁（13800138000）代管。", ["展禾宁"], "a rare surname with a number behind it"),
    ("2 户志宁 某某附件厂 丧偶", ["户志宁"], "a rare surname in a row"),
    ("【广州-区禾宁-家属】", ["区禾宁"], "a card of a group, whose parts dashes part"),
    ("伏禾宁 / FU HENING / 1971", ["伏禾宁"], "a name as a passport spells it"),
    ("乙方（借款人）：代　敏", ["代　敏"], "a role in brackets, and a space within"),
    ("收货人：蔺-晓", ["蔺-晓"], "a dash within"),
    ("我们组于禾宁，老婆刚生二胎", ["于禾宁"], "whose group somebody is of"),
    ("姓名：王示例 年龄：6岁 喜欢奥特曼和皮卡丘", ["王示例"], "a child's form, not a figure's"),
    ("姓名：必填", [], "a label with no name"),
    ("我和小王都认识老李。", [], "a surname alone is nobody"),
    ("王先生您好，张女士在吗？", [], "a title without a given name"),
    ("姓名：【王示例】", ["王示例"], "brackets around the value"),
    ("联系人：「李样例」", ["李样例"], "quotation marks of traditional texts"),
    ("姓名(全称)", [], "brackets around what the label asks for"),
    ("被告张三经本院传唤，李四均已到场。", ["张三", "李四"], "words that follow a name are none of it"),
    ("新郎邹昊天 新娘穆子晴", ["邹昊天", "穆子晴"], "roles, and two clauses of five that are no verse"),
    ("孩子尚小棠6岁，对花粉过敏", ["尚小棠"], "a role of every day, and an age"),
    ("牧民斯琴高", ["斯琴高"], "what somebody lives by"),
    ("班主任芦苇老师", ["芦苇"], "a word, between a role and a title"),
    ("岳父曲波来访", ["曲波"], "kin, and a name that writers and others bear"),
    ("入职登记：乔木，男，汉族", ["乔木"], "a word, between a heading and a sex"),
    ("赵晓样借了我3000元，还了1200元，还剩多少没还？", ["赵晓样"], "what one is owed, no exercise"),
    ("赵梓涵跑了5千米用时24分钟，速度比上周快多少？", ["赵梓涵"], "what somebody did last week"),
    ("我叫李雷，1993年毕业于南方大学。", ["李雷"], "who bears a pupil's name"),
    ("A：陈国样今天怎么没来上班？\nB：请假了。", ["陈国样"], "whom those speak of who have letters for names"),
    ("借款人张三，出借人李四", ["张三", "李四"], "parties who are called as nobody is"),
    ("赵晓样，女，身高165，体重50，求介绍男朋友。", ["赵晓样"], "somebody with measures, who asks for no number"),
    ("陈国样，65岁，住院3天，求护工，每天200元。", ["陈国样"], "…, for a nurse"),
    ("例1，王军样，男，45岁，因胸痛入院。", ["王军样"], "a case of a hospital"),
    ("例3：患者赵建样，男，58岁。", ["赵建样"], "…, behind a colon"),
    ("寻人：王秀样，72岁，每天下午4点去公园，求其下落。", ["王秀样"], "who is sought"),
    ("骑手刘晓样，每单3元，一天送200单，能挣多少钱？", ["刘晓样"], "what one earns"),
    ("我昨天和王小红一起看了童话剧。", ["王小红"], "a play that somebody saw"),
    ("曾样文 t1=13800138000 搬走了", ["曾样文"], "a number behind a name and '='"),
    ("值班：高天、白露、万里", ["高天", "白露", "万里"], "a list of words behind its heading"),
    ("值班人员：王示例、李晓梅、赵万里", ["王示例", "李晓梅", "赵万里"], "no character of a name is left over"),
    ("王依依说她不来", ["王依依"], "a given name of one character twice"),
    ("姓名：李 娜", ["李 娜"], "a space within, behind a label"),
    ("李 娜 女 已签到", ["李 娜"], "a space within, before a sex"),
    ("姓 名：周样例", ["周样例"], "a space within the label"),
    ("郎咏梅的虹膜数据已入库", ["郎咏梅"], "what somebody has"),
    ("声明：本人毛启航遗失护照一本", ["毛启航"], "who declares it, and what has happened to him"),
    ("附件是丁一凡的手持身份证照片", ["丁一凡"], "what somebody holds"),
    ("昨天项龙飞给我打电话", ["项龙飞"], "a day before, a call behind"),
    ("请訾慧同学到教务处", ["訾慧"], "a rare surname"),
    ("户名水沐晴，请核对", ["水沐晴"], "a surname that is a word more often, behind its label"),
    ('{"payer":"隗占位","buyerName":"汲范例"}', ["隗占位", "汲范例"], "keys of data that tell of somebody"),
    ("班长骆文昊、学委贲海燕、体委乌力吉", ["骆文昊", "贲海燕", "乌力吉"], "a list of roles"),
    ("审判员 茅思雨\n书记员 占国华", ["茅思雨", "占国华"], "a role, and nothing else on the line"),
    ("法定代表人(签字): 闵  锐", ["闵  锐"], "a remark between the label and the colon"),
    ('<td class="name">欧 阳 菲</td><td>良好</td>', ["欧 阳 菲"], "every character spaced, alone"),
    ("姓名 李 示 例 性别 男", ["李 示 例"], "every character spaced, behind a label"),
    ("1. 宓秀英 F\n2. 匡志强 M", ["宓秀英", "匡志强"], "a sex in Latin letters"),
    ("客户铃木美咲请到2号窗口，渡边翔太さん", ["铃木美咲", "渡边翔太"], "names of Japan, beside a role and an address"),
    ("姓名:其其格", ["其其格"], "a name with no surname, behind a label that asks for nothing else"),
    ("听骞文博说他换工作了", ["骞文博"], "a rare surname, before a verb"),
    ("我师兄占红梅毕业以后去了外地", ["占红梅"], "a given name that is a word, and that many bear"),
    ("（借款人）茹样例经协商一致", ["茹样例"], "a role in brackets"),
    ("阿力木江·依明与热依汗古丽·肉孜", ["阿力木江·依明", "热依汗古丽·肉孜"], "names with a dot that 'and' joins"),
    ("文/杨晓梅 图/谌建国", ["杨晓梅", "谌建国"], "a byline"),
    ("| 解铁柱 | 样本饲料厂 | |", ["解铁柱"], "a cell of a table"),
    ("我細佬麥家朗返咗屋企", ["麥家朗"], "kin in Cantonese"),
    ("民警白桦和同事赶到，家属杜鹃已签字", ["白桦", "杜鹃"], "words that many bear as names, behind a role"),
    ("尾号1234（康健警官）", ["康健"], "…, before a title"),
    ("user=雷鸣 ip=", ["雷鸣"], "…, behind a key"),
    ("方圆／13800138000", ["方圆"], "…, alone beside a number"),
    ("罗丹，+86 138 0013 8000，样本村", ["罗丹"], "…, that a sculptor bore, beside a number with its country's code"),
    ("今借到罗丹人民币500元整", ["罗丹"], "…, whom money is borrowed from"),
    ("报警人骆文昊称，被执行人康健名下", ["骆文昊", "康健"], "who calls, who owes"),
    ("仓库管理员彭文昊，焊工刘占位", ["彭文昊", "刘占位"], "an occupation at the end of a longer word"),
    ("尊敬的何文昊客户，您好", ["何文昊"], "who is written to"),
    ("法定代表人由金晶变更为慕容博文，统一", ["金晶", "慕容博文"], "who was, and who is"),
    ("乙方（承租人）：魏巍，身份证号", ["魏巍"], "a party, with a remark"),
    ("1.您的姓名？ 顾盼", ["顾盼"], "what is asked for"),
    ("此致\n敬礼！\n路长河", ["路长河"], "who signs"),
    ("顺颂商祺\n岩温扁", ["岩温扁"], "…, of the Dai"),
    ("收：段样例 028", ["段样例"], "a courier's slip"),
    ("15床某样例的化验单，15床木乃石布的化验单", ["木乃石布"], "a bed, and a name of the Yi"),
    (
        "候选人公示：童样例（52栋）、耿建设（55栋）、亚历山大·伊万诺夫（9栋）",
        ["童样例", "耿建设", "亚历山大·伊万诺夫"],
        "a list with remarks",
    ),
    ("住户丹增罗布与申请执行人白玛曲珍", ["丹增罗布", "白玛曲珍"], "names of Tibet"),
    (
        "紧急联系人爱新觉罗·启文，收件人其其格，",
        ["爱新觉罗·启文", "其其格"],
        "a clan of the Manchu, a name of Mongolia",
    ),
    ("姓名：阿卜杜热合曼·依明", ["阿卜杜热合曼·依明"], "a name of Xinjiang, whole"),
    ("2班亚历山大·伊万诺夫同学", ["亚历山大·伊万诺夫"], "a class, and a given name that a king bore"),
    (
        "客户吐尔洪·依明要求回访，员工大卫·布朗（工号1）",
        ["吐尔洪·依明", "大卫·布朗"],
        "characters that are words elsewhere",
    ),
    ("财务科艾山·吐尔逊，学生阮氏红莲", ["艾山·吐尔逊", "阮氏红莲"], "an office before a name, and a name of Vietnam"),
    ("请问是那顺孟和吗？岩罕香 13800138000", ["那顺孟和", "岩罕香"], "two names of Mongolia, and one of the Dai"),
    ("洛桑旺堆", ["洛桑旺堆"], "two names of Tibet, alone"),
    ("我是阿苦日哈，", ["阿苦日哈"], "a clan of the Yi"),
    ("找不到给公孙策言打电话", ["公孙策言"], "a name that begins with a figure's and goes on"),
    ("被告宇文泰然住某处", ["宇文泰然"], "…, a king's"),
    ("<name>苏醒</name><phone>13800138000</phone>", ["苏醒"], "a tag for a name, and a word"),
    ("咨询师：苗圃。户主：庄严", ["苗圃", "庄严"], "words behind roles and a colon"),
    ("尊敬的庄严女士，儿童丁宁，生于", ["庄严", "丁宁"], "…, before a title, before a birth"),
    ("某路1号 黄海收 13800138000", ["黄海"], "…, who receives"),
    ("客人吴刚，证件类型护照", ["吴刚"], "a figure of legend whose name many bear"),
    ("卖方龙丹将车转让给买方孔令煌，车架号", ["龙丹", "孔令煌"], "parties"),
    ("病患员国良，出生日期", ["员国良"], "a rare surname that ends words"),
    ("办公室伍佰川59001611；前台山本健太郎61187899", ["伍佰川", "山本健太郎"], "who answers, and a surname of amounts"),
    ("子约翰·史密斯、女战丽丽泣告", ["约翰·史密斯", "战丽丽"], "who mourns"),
    ("我叫拜秀花,女方:揣示例", ["拜秀花", "揣示例"], "surnames that few bear"),
    ("阿豪—钭元昊,13800138000", ["钭元昊"], "a personal number right behind"),
    ("衣可心 1992-12-24 生日送花", ["衣可心"], "a date of birth right behind"),
    ("《人民日报》记者张立群报道,始创于1867年", ["张立群"], "who writes in what bears a title"),
    ("我是第五文清，第五这个姓不多见；第五元章，1988级", ["第五文清", "第五元章"], "a surname that counts, too"),
    ("酒店始建于1912年，现任总经理郑景怀说要大修", ["郑景怀"], "who works in what is old"),
    ("百岁老人金景文生于1925年，每天还下地", ["金景文"], "who was born long ago, and lives"),
    ("民国一一二年五月，被告姜景若借款", ["姜景若"], "a year of the Republic that is ours"),
    ("新郎林景云攥着话筒，指尖发白", ["林景云"], "words of novels, and of a day of ours"),
    ("李建军抬起头，眼眶湿润：“这是我应该做的。”", ["李建军"], "gestures of the news, and a name that many bear"),
    ("我看见顾景怀推开门，手里拿着刀，低声喊：“你出来！”", ["顾景怀"], "…, which the writer has seen"),
    ("村民邓景根蹲在田埂上，望着被淹的稻子，半晌没说话", ["邓景根"], "…, of somebody by his role"),
    ("我女儿的老师陈景若昨天讲戊戌变法", ["陈景若"], "history, taught by somebody we know"),
    ("窦景文家里被盗，丢了一件乾隆款的瓶子，报警了", ["窦景文"], "who owns what is old"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), CHINESE_NAMES)
def test_chinese_names_stand_with_their_evidence(text: str, expected: list[str], reason: str) -> None:
    assert found(CHINESE, text) == expected, reason


NO_CHINESE_NAMES = [
    ("改错题：王小红和李小芳是好朋友，她俩不但学习好，而且身体也好极了。", "an exercise of another name"),
    ("【剧本】第二场 夜 内\n王小川（拍案）：“这块玉是我家的！”", "a script's, below its head"),
    ("毛尖、毛峰、龙井、奇兰都是茶叶。", "a list most of which are no names"),
    ("徐家汇、张江、陈翔公路、马陆都在沿线。", "a list of places"),
    ("本系统采用高可用架构，方法简单，马上生效。", "words that begin with a surname"),
    ("王国的黄金储备由金融部门管理。", "words that begin with a surname"),
    ("陈述完毕后请张贴公告。", "words that begin with a surname"),
    ("江苏省南京市的温度是零下三度。", "places"),
    ("张家口市的王府井大街", "places that look like names"),
    ("华法林与阿司匹林合用会增加出血风险", "a medicine"),
    ("《无间道》里陈永仁是卧底", "whom a work is of"),
    ("普希金、莱蒙托夫、丘特切夫的诗各选五首", "a writer among writers"),
    ("汉哀帝与董贤的故事", "history"),
    ("扎西德勒是藏语的祝福语，格桑花是一种花", "words of Tibetan"),
    ("上官桥镇盛产茶叶", "a town that begins with a surname of two characters"),
    ("台风“杜苏芮”登陆", "a storm"),
    ("原告王某某诉称，被告吕某未到庭", "a name that is kept back"),
    ("阿公寫信嘅地址，成車乘客揸咗廿七年", "words of Cantonese"),
    ("男方另付女方存款，愿众人代祷", "pairs of words"),
    ("沃尔玛和麦当劳在中国的门店。", "transliterated firms"),
    ("李宁公司去年营收增长。", "a firm named for its founder"),
    ("联系人：销售部", "a label with an office"),
    ("用户管理，权限控制，订单查询。", "a role that begins a noun"),
    ("申请人应当提交申请书、身份证明。", "a statute"),
    ("牛顿第二定律与傅里叶变换。", "laws that bear names"),
    ("李白乘舟将欲行，忽闻岸上踏歌声。", "a poem, and a poet"),
    ("诸葛亮辅佐刘备建立蜀汉。", "history"),
    ("唐太宗李世民任用魏征为相。", "history"),
    ("孙悟空大闹天宫，林黛玉初进贾府。", "novels"),
    ("红楼梦的作者是曹雪芹。", "a person of the past, even with a label"),
    ("达·芬奇与列夫·托尔斯泰的作品。", "renowned persons, transliterated"),
    ("费奥多尔·米哈伊洛维奇·陀思妥耶夫斯基是作家。", "a renowned last name"),
    ("哈利·波特在站台上了火车。", "a novel's hero, before a preposition"),
    ("阿伏伽德罗常数、普朗克常数和伽罗瓦理论。", "those whom constants and theories are named for"),
    ("钱学森之问，雷锋精神，邓稼先旧居。", "persons of textbooks"),
    ("贈汪倫\n李白乘舟將欲行，忽聞岸上踏歌聲。", "whom a poem is for"),
    ("患者应在医生指导下用药，申请人应如实填写。", "a role and what it must do"),
    ("张江高科技园区和陆家嘴金融城。", "districts that begin with a surname"),
    ("支付宝付款，公民身份号码。", "a firm's product, a word of forms"),
    ("洛索洛芬钠片，利巴韦林，阿莫西林胶囊", "medicines, by how they end"),
    ("马克华菲男装专卖，雷克萨斯召回部分车辆", "goods, by what is told of them"),
    ("葛根粉的功效，公孙树即银杏，杨梅酒的做法", "plants"),
    ("人民币伍仟陆佰元整", "an amount in capitals"),
    ("市卫健委通报", "an office, cut short"),
    ("联系liu艾特example点com", "an address spelt out"),
    ("值班：周一、周二、周三", "days behind a heading"),
    ("成 人 男 鞋，红 黄 蓝 男", "words in spaces"),
    ("的指纹识别，时间安排的数据，单位的体检报告", "what nobody has"),
    ("孩子高烧不退，司机安全行车，老板加班费", "a role, and words"),
    ("本人承诺以上属实，本人应当遵守，今天高温", "what somebody declares, and days"),
    ("倪萍果苗适应性强。", "a plant"),
    ("张三盗窃李四的自行车，问：张三构成何罪？", "nobody, in an exercise"),
    ("李华想参加戏剧社，请以李华的名义写一封信", "a pupil of exercises"),
    ("假定你是李华，回复交换生 Sam 的邮件", "a pupil whom one is to be"),
    ("投资者高度关注，用户海量数据，客户水平不一", "a role, and words that begin with a rare surname"),
    ('{"product_name":"金骏眉"},{"name":"海景房"},{"author":"高手"}', "things behind keys of data"),
    ("姓名:不公开，姓名:请填写，户名:本公司", "words behind labels that ask for a name"),
    ("江 南 春\n石 头 记", "titles with every character spaced"),
    ("清水湾、山口县、松下电器、本田汽车", "places and firms with surnames of Japan"),
    ("何满子、谢秋娘、贺新郎，均为曲调", "tunes"),
    ("包公祠、屈子祠、韩家胡同、程林街", "places that bear surnames"),
    ("武康路、安福路、田子坊，均可步行", "…, by how they end"),
    ("张三误伤李四，张三是否构成正当防卫？", "nobody, in a question of law"),
    ("【案例】张三深夜潜入某仓库，被李四发现。张三的行为应如何定性？", "nobody, in a case of law"),
    ("例如张三的工资为5000元，李四的工资为6000元", "two of nobody's names"),
    ("角色设定（第3版）\n姓名：凌霜", "a form about a figure of a game"),
    ("姓名：赵无极 门派：天剑宗 修为：元婴后期", "the fields of one"),
    ("客户名：白骨夫人 会员号：0002", "a figure whose name nobody bears"),
    ("法师洛薇娜站后排放冰墙，不然必灭团。", "a game"),
    ("市长德·雷纳尔先生请于连·索雷尔做家庭教师。", "beside a figure of a novel"),
    ("控制图由沃尔特·休哈特（1891—1967）提出", "no part of a name of the past"),
    ("由外科医生桥本策于1912年首先描述", "what was done long ago"),
    ("小华家住在学校正东600米处", "a child in a sum"),
    ("寒武纪、奥陶纪、志留纪", "ages of the earth"),
    ("福尔摩斯住在贝克街，房东是哈德森太太。", "who stands beside one of a novel"),
    ("仲景曰：太阳病，头痛发热", "what a classic says"),
    ("余波未平，秋风萧瑟，洪波涌起。", "a word of verse"),
    ("县志载：同治二年大饥，邑绅周文炳捐谷三百石", "a gazetteer"),
    ("是清末丁某桢的荣衔，鲁滨孙刻痕记日", "the past, and a novel's"),
    ("艾奥瓦州采用党团会议形式", "a state, by how it ends"),
    ("何文田站A3出口，添马添美道2号", "places that begin as names do"),
    ("于阗为四镇之一，王孝杰收复后，朝廷驻兵，唐高宗大喜", "two words that tell of the past"),
    ("《乐府诗集》郭茂倩编，张慧剑校注本绝版", "who edited old books"),
    ("黄河源头约古宗列，墨卡托投影，斯坦因编号", "a place, a projection and an explorer"),
    ("高斯-克吕格坐标以39为带号", "two who gave a thing their names"),
    ("滤芯“王力 WL-186-2013”通用", "a brand before the number of a model"),
    ("公钥指纹属于代码托管平台的主机", "a key"),
    ("戏单：《四郎探母》，杨延辉——老生应工，杨宗保——小生", "whom a play is of"),
    ("秦氏有好女，自名为罗敷", "whom a ballad calls so"),
    ("王顺山主峰海拔两千米，钤“天一阁”朱文方印", "a mountain, and a seal"),
    ("商家电话13800138000一直占线，代扣社保62元，关联微信", "words before what somebody has"),
    ("4773265，谢啦", "a word of speech"),
    ("民警高度重视，家属情绪稳定，孩子安静，业主高峰期，患者应先行检查", "roles, and words"),
    ("名称变更为金桥，状态变更为高级，应收：余款", "what is changed, and what is due"),
    ("会计｜云桥软件有限公司\n变更：鼎泰电子商务有限公司前端", "firms behind a role or a label"),
    ("民警公示：严禁燃放；公示：万元", "a notice"),
    ("布隆过滤器用三个种子", "whom a filter is named for"),
    ("把字符串“张三”做摘要，刑法课堂上，张三总是先偷再抢", "nobody, of programmers and of law"),
    ("“黄梅”条释文同前，水稻品种“黄华占”", "a lemma, and a rice"),
    ("林黛玉进府时年纪尚小，家住姑苏，母亲殷氏，哥哥金吒", "a novel's, and a surname alone"),
    ("患者苏醒，老人安康，客人安静，父亲安静地坐着", "words that some bear, behind a role"),
    ('{"name": "安静"},{"name":"温柔"}', "…, behind a key that things have, too"),
    ("春·夏·秋·冬，《睡虎地秦简·封诊式》", "dots between single characters, and in a title"),
    ("陈氏定理，公孙策说道，人民币伍仟陆佰元", "what bears a surname, a figure, an amount"),
    ("被告吕某未到庭，寻找方圆百里，是方便面吗", "who is kept back, and words"),
    ("纪念神父谭示道（1826—1900）、画家王示例（约1701年生）、演说家李示例（前106－前43）", "who was born long ago"),
    ("卡利斯托的表面布满撞击坑,发站马拉舍维奇", "transliterations of places without a cue"),
    ("1854 年伦敦霍乱流行,约翰·斯旺绘图", "a year of old and none of ours"),
    ("大德七年,王庆样因争田界入狱", "a reign"),
    ("另有两段异文,指纹不同;赵州桥:单孔石拱;商君之法,名为秦律", "measures, bridges, laws"),
    ("设例:甲将房屋卖与张三,又卖与李四", "examples of law"),
    ("武松得孙二娘、张青夫妇之助", "those beside figures of a novel"),
    ("越剧《珍珠塔》:表姐陈翠样暗赠珠塔", "what a work tells"),
    ("货物品名为焦炭,工程样机一律贴黄标", "goods and marks"),
    ("第十二章 雪夜\n沈青样拔剑在手,冷冷道:今日该算了。", "a novel, by its chapter"),
    ("剧本《夜班车》 第二场\n周大样(售票员,四十岁):末班车了。", "a play, by its title and scene"),
    ("s.name = '韩梅梅'; s.age = 12  # 教材示例,人物出自课本", "an exercise's, labelled"),
    ("查士丁尼命特里波样安主持编纂,公元 533 年颁布。", "a year before the thousandth"),
    ("剧本第七场 夜 内 旧书店\n林望样(二十七岁):这本书,你三年前就借走了。", "a play, by its scene"),
    ("从前有个孩子叫马样例,家里穷。", "a tale, by how it begins"),
    ("这篇科幻小说的主人公编号7731,真名直到结尾才揭晓:她叫岑样野。", "a novel's, by what it is called"),
    ("赵一说是钱二拿的,孙三说钱二在说谎,李四说不是我。", "a riddle's, by numbers"),
    ("W：请问是韩梅梅吗？", "a lesson's figure"),
    ("张三与李四签订买卖合同后,又将该房卖给王五,问李四能否请求张三承担违约责任？", "a question of law"),
    ("伍样芳奉命修订律例,拟成草案。", "a reform of old"),
    ("原销售单为 XS15077190088,换货单在 TH15077", "surnames before a word that leads on"),
    ("第五列是字节数,第五位、第五节和第五轮 1 root 13312345678", "what is counted"),
    ("临时大总统孙文令：各省一体遵照。", "a decree's"),
    ("教育总长蔡景培呈请辞职，应照准。", "an office of the past"),
    ("民国七年十月，徐景铮、田景霖呈请授勋。", "a year of the Republic, long ago"),
    ("1923年2月，工会领袖林景谦遇害。", "a year in which nobody acted who is alive"),
    ("查士丁尼一世任命特里波尼安主持编纂法典。", "whom a ruler appointed"),
    ("路易十四的财政总监柯尔贝尔推行重商主义。", "…, by his number alone"),
    ("《秋山图》轴，清，王景鉴，纸本设色。", "a dynasty alone, before who painted"),
    ("送友之岭南 [唐]刘景之 春草连天碧，孤帆带雨行。", "…, in brackets"),
    ("清兵入关，大顺将领刘芳亮退守汉中。", "the past, by its armies"),
    ("【材料】阅读下面的文字：老船工杨景旺把篙一撑，船便离了岸。", "an exam's"),
    ("沈若雪运转功法，丹田中灵力翻涌。", "a novel of immortals"),
    ("顾景欢攥着那枚玉佩，指尖发白：“师兄，你骗了我。”", "words of novels, two of them"),
    ("丧尸围城第三天，韩景抱着最后一箱泡面。", "the end of the world"),
    ("“不必多礼。”萧景辞抬手虚扶，目光落在她腰间。", "gestures, somebody who speaks, and the sound of a name"),
    ("飞船的舰长裴景野望着星图，一言不发。", "a starship"),
    ("雨打在青瓦上，陆景辞撑着伞站在巷口。", "a scene"),
    ("君讳宪，字令则，太原祁人也。父暕，宋镇北将军。", "an epitaph"),
    ("会计分录题：职工赵景出差预借差旅费2000元。", "an exercise of book-keeping"),
    ("李军买了5本练习册和2支圆珠笔，一共用去28元，求每支多少钱。", "…, of reckoning"),
    ("陈样读一本120页的书，每天读8页，几天读完？", "…, in days"),
    ("李雅样今年12岁，妈妈的年龄比她的3倍还多2岁，妈妈今年多少岁？", "…, in ages"),
    ("徐刚样射击10次，命中8次，求平均每次命中的频率。", "…, that orders"),
    ("解：设王军样有x张邮票，则一共有3x张。", "…, answered"),
    ("例句：王小红的生日是六月十八号。", "a sentence of grammar"),
    ("听力材料\nA：韩梅梅，你去图书馆了吗？\nB：没有，我和李雷去打球了。", "pupils of a textbook"),
    ("韩梅梅：What's this in English?\n李雷：It's a ruler.", "…, who speak to each other"),
    ("张三借给李四5万元，到期后李四拒不归还。", "nobody, who is lent to"),
    ("甲公司经理张三未经授权与乙公司李四签订合同，效力如何？", "…, in firms of nobody's"),
    ("张样从家骑车去图书馆，每分钟骑200米，骑了6分钟，问他全程用了多长时间？", "an exercise, in minutes"),
    ("乔治·样芬森则在 1825 年开动了第一列火车。", "a deed of long ago"),
    ("该县户籍人口41.37 万人，出生率7.52‰。", "how many they are"),
    ("2^61-1=2305843009213693951 由佩尔武申于 1883 年证明。", "a number that is reckoned, of long ago"),
    ("秋样，原名周样寿，1881年9月25日生于绍兴，1936年病逝于上海。", "who was born long ago"),
    ("剧集《深海》第12集剧情：林晓样发现丈夫周志样的账本。", "an episode"),
    ("楔子\n江清月站在断崖边，风吹起她的衣角。", "below the heading of a part of a story"),
    ("Chapter 3. 归途\n周景野把车停在路边。", "…, in English"),
    ("连横撰《台湾通史》，有郑成功部将陈景华、刘景轩等人列传。", "who stands with figures of the past"),
]


@pytest.mark.parametrize(("text", "reason"), NO_CHINESE_NAMES)
def test_words_places_and_persons_of_the_past_are_no_names(text: str, reason: str) -> None:
    assert found(CHINESE, text) == [], reason


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("李白在长安写下此诗,杜甫和之。", ["李白", "杜甫"]),
        ("第十二章 雪夜\n沈青样的父亲拔剑在手,岳飞的部将大怒。", ["沈青样", "岳飞"]),
        ("约翰·洛克的岳父", ["约翰·洛克"]),
        ("李四把书给了张三,王五不高兴", []),
    ],
)
def test_whoever_wants_the_names_of_anybody_has_those_of_the_dead_and_of_figures_too(text, names):
    assert found(CHINESE, text) == []
    assert found(ChinesePersonRecognizer(of_anybody=True), text) == names


RESERVED_NAMES = [name for name in RESERVED["PERSON"] if not name.isascii()]
EVIDENCE = ["姓名：{}", "患者{}，身份证号110101184001010013", "{}的手机号是13800138000"]


@pytest.mark.parametrize("name", RESERVED_NAMES)
@pytest.mark.parametrize("carrier", EVIDENCE)
def test_a_name_whose_given_name_is_a_word_is_found_beside_strong_evidence(name: str, carrier: str) -> None:
    assert found(CHINESE, carrier.format(name)) == [name]


ENGLISH_NAMES = [
    ("Name: Jane Doe", ["Jane Doe"], "a label"),
    ("Dear Ms. Jane Roe, welcome", ["Jane Roe"], "a title"),
    ("My name is John Stiles.", ["John Stiles"], "a phrase"),
    ("Yesterday Richard Miles called.", ["Richard Miles"], "a given name and a family name"),
    ("Send it to 42 Martin Road", [], "a street"),
    ("at Stanford University, Morgan Stanley and Mercedes Benz", [], "institutions and firms"),
    ("Virginia Beach, Georgia and Austin Texas", [], "places"),
    ("the Julia Language, Ruby Gems and Maven Central", [], "products"),
    ("TiKV Server May Restart", [], "words that are given names"),
    ("May Day, April Fool and Christmas Eve", [], "days that begin with a given name"),
    ("Isaac Newton and Dr. Martin Luther King Jr.", [], "persons of history"),
    ("Mr. Darcy, Sherlock Holmes and Hermione Granger", [], "persons of novels"),
    ("Name: Adam Smith", ["Adam Smith"], "a label, whoever else bears the name"),
    ("My brother Kevin O'Example called", ["Kevin O'Example"], "an apostrophe"),
    ("I met Ouyang Ming at the conference", ["Ouyang Ming"], "a given name of one syllable, behind a verb"),
    ("My colleague Chen Jie is on leave", ["Chen Jie"], "…, behind what somebody is to another"),
    ("Hi 我是Jessica Lau，请回复", ["Jessica Lau"], "behind Chinese"),
    ("I met Wang Laboratories, I visited Xi An", [], "a firm and a town that begin as a name in pinyin"),
    ("我是Android开发者，我是Product Manager", [], "what somebody is, behind Chinese"),
    ("My son Oliver, aged 7", ["Oliver"], "a given name behind what he is to somebody"),
    ("ask for Marisol.", ["Marisol"], "a given name that is asked for"),
    ("name,phone\nGrace Adeyemi,+1", ["Grace Adeyemi"], "a word before a family name of Nigeria"),
    ("issued to Kenji Watanabe", ["Kenji Watanabe"], "a name of Japan"),
    ("born: March 3, 1977, Ingrid Sorensen", ["Ingrid Sorensen"], "a year is no house's number"),
    ("photo of my ID card, Liang Chen.", ["Liang Chen"], "whose card it is"),
    ("感谢Siobhan O'Connell", ["Siobhan O'Connell"], "behind thanks"),
    ("Dear Abby: the Roman Empire, my Android phone", [], "a column, and an empire"),
    ("kaihuren: Sheng Peilin", ["Sheng Peilin"], "a label in pinyin"),
    ("xingming: wang xiaoming", ["wang xiaoming"], "…, and a name in small letters"),
    ("Passport holder Nie Jiaqi, No. 1", ["Nie Jiaqi"], "what somebody holds"),
    ("taxpayer Darnell Whitlock, TIN 000", ["Darnell Whitlock"], "what somebody is, and no colon"),
    ("From: Quill Marchetti <qmarchetti@example.org>", ["Quill Marchetti"], "an address that bears the name"),
    ("name=T. HARGREAVES", ["T. HARGREAVES"], "capitals behind a label"),
    ("ZHANG/XIAOMING MR", ["ZHANG/XIAOMING"], "a ticket"),
    ("Wren Oyelaran and Felipe Gomez will chair", ["Wren Oyelaran", "Felipe Gomez"], "two who do the same"),
    ("From: GitHub Support <noreply@example.org>, Morning Brew <crew@example.org>", [], "addresses of nobody"),
    ("taxpayer Identification Number, patient Safety Officer, student Loan Form", [], "what a role begins"),
    ("NAME: USER GUIDE, signed by THE PARTIES", [], "words in capitals"),
    ("John Doe is a placeholder name", [], "nobody, and the text says so"),
    ("named after Felix Bernstein; Felix Hausdorff (1868-1942)", [], "whom things are named for; who lived long ago"),
    ("Captain Ahab, John Deere tractors", [], "a novel, and a firm"),
    ("Elizabeth Taylor was on the screen again", [], "who is renowned, and dead"),
    ("Contact Anna Berg, tel 202-555-0143, Tudor House", ["Anna Berg"], "a word of old beside somebody on record"),
    ("Jean Valjean wore the number 24601, so the book tells us", [], "of fiction, told to us"),
    ("I met my patient Elizabeth Taylor today", ["Elizabeth Taylor"], "who bears the name, and lives"),
    ("Ashley Furniture, Gordon Setter puppies, Norman Conquest", [], "things that bear a given name"),
    ("Santa Rosa, San Jose and Charles de Gaulle Terminal 2E", [], "places that bear a name"),
    ("Jack Daniel's and Harvey Nichols; Dan Dan noodles", [], "firms, and a dish"),
    ("Katrina Blake, in the ballad, waits by the bridge.", [], "a ballad's"),
    ("Harold Godwin rode up to Richard II.", [], "beside a king"),
    ("Angela Merkel stepped down.", ["Angela Merkel"], "who is alive is somebody, known or not"),
    ("Alice wants to send Bob a message", [], "nobody, in textbooks"),
    ("German Shepherd, Sofia Bulgaria, Rajiv Chowk", [], "a breed and places"),
    ("Our daughter Maisie is asleep; ask Marisol, she knows", ["Maisie", "Marisol"], "kin, and who is asked"),
    ("The witness, Quill Tregaskis, told the tribunal", ["Quill Tregaskis"], "a role before a comma"),
    ("I, Quill Marchetti, of 7 Quarry Lane", ["Quill Marchetti"], "who declares"),
    ("Signed,\nQuill B. Marchetti", ["Quill B. Marchetti"], "who signs, on the line below"),
    ("Cheers,\nAcme Robotics", [], "a firm that signs"),
    ("Marchetti, Fergus — 2 Shore Street", ["Marchetti, Fergus"], "family name first, in a list"),
    ("Our neighbor Shu-Fen Kao; XIE Ruolan", ["Shu-Fen Kao", "XIE Ruolan"], "names of East Asia"),
    ("Rolls-Royce Wong, Coca-Cola Park, HE Bo, API Gateway", [], "hyphens and capitals of things"),
    ("Marisol, can you forward this? Hey it's Fergus from 6C", ["Marisol", "Fergus"], "who is spoken to, who speaks"),
    ("租客Gurung Prakash，地址不详", ["Gurung Prakash"], "behind a role in Chinese"),
    ("Dear He Yuwei, this is Song Zixuan.", ["He Yuwei", "Song Zixuan"], "families that are words of English"),
    ("on file for Ouyang Xue; Regards", ["Ouyang Xue"], "a family of two syllables"),
    ("Regards,\nWang Wei", ["Wang Wei"], "who signs, a poet or not"),
    ("attendees Qiu Ze, Quill Mueller and Liu Yang.", ["Qiu Ze", "Quill Mueller", "Liu Yang"], "who was present"),
    ("Action: Sun Haotian to send it", ["Sun Haotian"], "who is to act"),
    ("between Emily Carter (Landlord) and Wang Wei (Tenant)", ["Emily Carter", "Wang Wei"], "parties"),
    ("Employee record: Nguyen Van Hung; SSN", ["Nguyen Van Hung"], "a name of Vietnam"),
    ("surname and given name Memet Tursun, passport", ["Memet Tursun"], "a label without a colon"),
    ("He Began, Song Name, Long Range, Fan Page, Sun Media Group", [], "words that begin as pinyin does"),
    ("Qi Baishi, Mei Lanfang, Sun Quan and Ouyang Xiu", [], "whom history knows"),
    ("Participants: Google Cloud and Python Users; Action: Update Docs to reflect", [], "things in slots for names"),
    ("Marchetti, Fergus (1819-1891). Poems. ISBN 978-0-00-000000-2", [], "who lived long ago, in a catalogue"),
    ("Astrolabe signed by Fergus Marchetti, Nuremberg, 1537. Brass.", [], "…, on a label in a museum"),
    ("Boss guide: Sir Alonne, Smelter Keep, 5,900 HP, parry window 9 frames; the Julian Date", [], "a game's, a date"),
    ("Elizabeth Bennet is twenty when the story begins, and lives at Longbourn", [], "of a novel, who lives somewhere"),
    ("An Act for the Attainder of Sir John Fenwick, 8 & 9 Will. 3 c. 4", [], "a statute of old"),
    ("The census of 1851 lists Hannah Pritchard, dressmaker.", [], "a year of old"),
    ("See 22 Geo. III, cap. 75, s. 2, and 8 & 9 Will. 3. c. 4., of Sir John Fenwick", [], "regnal years"),
    ("Roses: 'William Lobb' (R117), 'Madame Hardy' (R208)", [], "cultivars"),
    ("Mary Jane pumps, style 4155; Campbell Ancient; the brig Mary Ann", [], "goods, tartans and ships"),
    (
        "Client Quillon Hathersage, 31, reports relapse",
        ["Quillon Hathersage"],
        "an age and what is said, no list has it",
    ),
    ("Perrin Ostwick (age 7) has an allergy; I'm Brandle Ostwick, 52", ["Perrin Ostwick", "Brandle Ostwick"], "ages"),
    (
        "Brandle Ostwick, 45, residing at a farm; Ostwick Brandle, DOB 1/2/1990",
        ["Brandle Ostwick", "Ostwick Brandle"],
        "where one lives, and when one was born",
    ),
    (
        "My landlord (Brandle Ostwick, who shouts) and my cinema (Silver Screen)",
        ["Brandle Ostwick"],
        "a role, then brackets",
    ),
    ("State v. Brandle Ostwick", ["Brandle Ostwick"], "the head of a docket"),
    ("State v. Ostwick, 123 U.S. 456; People v. Hall established it", [], "cases that are cited"),
    ("TO: Xiaowen Zuo", ["Xiaowen Zuo"], "given name first, on a parcel"),
    ("TO: All Staff FROM: Human Resources", [], "a slot with nobody in it"),
    ("Customer (verified): Fong Tsz Ching", ["Fong Tsz Ching"], "a remark before the colon"),
    ("CUSTOMER: Brandle Ostwick; NAME: Default Gateway", ["Brandle Ostwick"], "labels in capitals"),
    ("NAME: J A N E  S T I L E S", ["J A N E  S T I L E S"], "every letter spaced"),
    ("in the name of CHU, YAOTING, born", ["CHU, YAOTING"], "capitals, family name first"),
    ("英文名：NIU LISHA", ["NIU LISHA"], "a label in Chinese, and pinyin in capitals"),
    ("王示例 / WANG SHILI / 1971", ["WANG SHILI"], "the same in characters before it"),
    ("白酒 (BAI JIU), 宫保鸡丁 / GONG BAO", [], "dishes in pinyin"),
    ("LEUNG Hiu Yan（某某）, PARK Lane Hotel, SIM Card Slot", ["LEUNG Hiu Yan"], "Hong Kong, and capitals of things"),
    ("my mother-in-law Tuo Shulan is ill", ["Tuo Shulan"], "kin, and a family that few bear"),
    (
        "Marisol, I've told you before, Maisie (she's nine) can't stay",
        ["Marisol", "Maisie"],
        "who is spoken to, a remark",
    ),
    ("Son Mateo, third grader. Older one, Otis, starts school. my sister Hope", ["Mateo", "Otis", "Hope"], "kin"),
    ("son Fergus (9), daughter Iris (6)", ["Fergus", "Iris"], "kin and ages"),
    ("08:14 Tsering Wangmo – plate A1", ["Tsering Wangmo"], "a time is no number of a house"),
    ("09:00 Opening Remarks – company stand", [], "a programme"),
    ("12/03/2024, 14:02 - Brandle Ostwick: are you coming", ["Brandle Ostwick"], "a chat that is kept"),
    ("Employee #3391 Brandle Ostwick was let go; Patient 14 Baseline Visit", ["Brandle Ostwick"], "a number of his"),
    ("She is called Brandle Ostwick, the tenant. Ask for Extra Virgin oil", ["Brandle Ostwick"], "who is named so"),
    ("Sgt. Brandle Ostwick; Kavi s/o Murugan", ["Brandle Ostwick", "Kavi s/o Murugan"], "a rank, a father's name"),
    ("First name: Fergus / Surname: Ostwick", ["Fergus", "Ostwick"], "a name in its parts"),
    ("firstName: String, lastName: String; FirstName: John, LastName: Doe", [], "types, and nobody"),
    ("I'm Feeling Lucky, said it. I'm Irish Catholic, a bit. This is Apache Kafka calling", [], "no names in slots"),
    ("Ford Fiesta (5 years old), Glen Moray (12 years)", [], "things that have an age"),
    ("Hannah Pritchard to her husband Fergus, 1448: she asks", [], "a year of old beside kin"),
    ("A farmer, Mr Brown, has 48 sheep and 3 fields. How many sheep go in each field?", [], "a problem of arithmetic"),
    ("Suppose Dr. Smith (a hypothetical plaintiff) slips in a shop.", [], "a case that is made up"),
    ("Listen to the dialogue. Where does Mr. Green work?", [], "a lesson"),
    ("Assume that Mr Brown sells a horse to Mr Green. Advise the parties.", [], "a problem of law"),
    ("Hannah buys 12 apples and gives Fergus 5. Calculate what is left.", [], "…, that asks for no answer in words"),
    (
        "My name is Fergus Marchetti, order 12345. How many days does it take?",
        ["Fergus Marchetti"],
        "a customer who asks",
    ),
    ("Parish chronicle, 1603: Miles Samplewell, miller, gave two shillings.", [], "of old, by a year before a colon"),
    ("called everything from John Doe to Richard Roe", [], "nobody, of the law"),
    (
        "QUEST LOG: Speak to the miller at the Mill of Three Crows and deliver fifteen moonroot; not to Captain Ysolde",
        [],
        "a game's, by what its line begins with",
    ),
    ("Chapter Nine\nCaptain Ysolde Samplewell closed the airlock and counted to ten.", [], "a novel's, by its chapter"),
    ("Chapter 3 of the manual\nAsk Captain Ysolde Samplewell.", ["Ysolde Samplewell"], "beside no heading"),
    ("Suppose John Doe agrees to sell Blackacre to Richard Roe but dies.", [], "nobody, beside another"),
    ("完形填空:警察 Mr. Samplewell 帮他在公园长椅下找到了。", [], "an exercise's"),
    ("Question 8. Ann, aged 15, cycles 18 km. Her brother Leo is half as fast. How far apart are they?", [], "a sum's"),
    ("Player card. Name: Brannoc Samplewell. Class: ranger. HP 118, AC 17.", [], "a game's, by its sheet"),
    ("Name: Brannoc Samplewell, Class: 3B", ["Brannoc Samplewell"], "a class of a school"),
    ("Regards, Jane Samplewell", ["Jane Samplewell"], "signed, without an end of the line"),
    ("Kind regards, Jane Stiles", ["Jane Stiles"], "signed on the line of its words"),
    ("ping Soren Samplewell at ssamplewell@example.com", ["Soren Samplewell"], "by a mailbox of the same name"),
    ("ask Acme Support at help@example.com", [], "no name beside a mailbox"),
    ("In Rossini's version the girl has a father, Don Magnifico", [], "a figure beside a composer"),
    (
        "In witness whereof: John Samplewell, Philippe Marchetti, 18 November 1903.",
        [],
        "a year in which nobody signed who is alive",
    ),
    ("In witness whereof: John Samplewell, 9 January 2022.", ["John Samplewell"], "…, and one of ours"),
    ("The strike of 1926 was led by Fergus Samplewell.", [], "an event and its year"),
    ("Here lies Jane Samplewell, who died 3 March 1742 aged 67.", [], "an age beside a year of old"),
    ("Dr Edwin Samplewell worked in this house from 1887.", [], "a title, and since when"),
    ("Signed: Jane Samplewell, June 12, 1913", [], "a label, and a year of old"),
    ("The mill was built in 1912; Jane Samplewell bought it in 2019.", ["Jane Samplewell"], "how old a house is"),
    ("Jane Samplewell, born 3 May 1925, still drives", ["Jane Samplewell"], "who was born then, and may live"),
    ("Shift 1400-1630: Edward Samplewell, ward 4", ["Edward Samplewell"], "times of a day"),
    ("On 5 May 2024 Mary Samplewell signed. In 2019 Jane Stiles left.", ["Mary Samplewell", "Jane Stiles"], "dates"),
    ("The colonel, Thomas Samplewell, fell at the Battle of Naseby.", [], "a battle"),
    ("Walter Samplewell won the Battle of the Bands.", ["Walter Samplewell"], "…, of musicians"),
    ("Justinian appointed the lawyer Fergus Samplewell.", [], "whom a ruler appointed"),
    ("Chapter 12\nFergus Samplewell locked the door.", [], "below the heading of a chapter"),
    ("Chapter 4: Contacts\nCall Fergus Samplewell, tel 202-555-0143", ["Fergus Samplewell"], "…, on record"),
    ('"You came," Evander Samplewell whispered, the moon behind him.', [], "how novels tell who speaks"),
    ("The wizard Fergus Samplewell raised his staff.", [], "a wizard"),
    ("Captain Ysolde Samplewell checked the airlock twice, swearing.", [], "a story, by what is in it"),
    ('"Not here," said Mrs. Samplewell, and she vanished, a lantern glowing behind.', [], "…, by who speaks"),
    ("Fergus Samplewell glanced at the hearth and groaned.", [], "…, by two gestures"),
    ("My aunt Jane Samplewell glanced at the hearth and groaned.", ["Jane Samplewell"], "…, seen by the writer"),
    ("Fergus Samplewell groaned and stared as the verdict was read.", ["Fergus Samplewell"], "…, in court"),
    ("Fergus Samplewell, hat, coat and key, kitchen door", ["Fergus Samplewell"], "things alone tell no story"),
    ("The Sample Act takes its name from Jane Stiles and Henry B. Samplewell.", [], "whom a law is named for"),
    ("My friend Fergus Samplewell plays an elf king.", ["Fergus Samplewell"], "who plays one, told by a friend"),
    ("INT. DINER - NIGHT. Fergus Samplewell slides into the booth.", [], "a screenplay"),
    ("The chapter of accidents at Jane Samplewell's party", ["Jane Samplewell"], "no chapter of a book"),
    ("Jane Samplewell, 54, found the Great War medals", ["Jane Samplewell"], "the past, beside an age"),
    ("Question 9. Train A, driven by Mr. Samplewell, leaves at 9:15 at 60 mph.", [], "an exercise of trains"),
    ("Train A was late; its driver, Mr. Samplewell, told police.", ["Samplewell"], "a train that somebody drives"),
    ("What did Mrs. Samplewell buy? A. A bike. B. A book. C. A ball.", [], "an exercise with answers to choose"),
    ("Dialogue 7. Mrs Samplewell: Is this your umbrella?", [], "a lesson"),
    ("W: Excuse me, Mr. Samplewell. M: Sure, here you are.", [], "a listening test"),
    ("Mrs Samplewell: I heard the crash and rang 999.", ["Samplewell"], "a witness"),
    ("Role-play card: You are Jane Samplewell. Return a faulty kettle.", [], "a role that is played"),
    ("Jane T. Samplewell Relief and Assistance Act, 42 U.S.C. 5121", [], "an act named after somebody"),
    ("Interview: Jane Samplewell on the Sample Act", ["Jane Samplewell"], "who speaks of an act"),
    ('{"name": "Mount Sample", "lat": 35.36, "ele": 3776}', [], "a mountain"),
    ("name: Ben Sample; lat: 56.19; ele: 974", [], "…, by its height"),
    ('{"name": "Jane Samplewell", "lat": 39.7, "lon": -105, "elevation": 1609}', ["Jane Samplewell"], "who is high up"),
    ("The plot: Jane Samplewell planned to rob her bank, police say.", ["Jane Samplewell"], "a plot of hers"),
    ("According to the books, Jane Samplewell is owed $450. When will it be paid?", ["Jane Samplewell"], "a debt"),
    ("The hero, according to the books, was one Jane Samplewell.", [], "the books"),
    ("She lives alone with a fox named Mr. Samplewell.", [], "an animal"),
    ("A man called Mr. Samplewell rang.", ["Samplewell"], "no animal"),
    ("GM notes: Jane Samplewell called about the lease.", ["Jane Samplewell"], "a manager's notes"),
    ("Garden plot: Jane Samplewell pays the rent.", ["Jane Samplewell"], "a plot of land"),
    ("Bought milk / The landlord Mr Samplewell came by", ["Samplewell"], "notes that a stroke parts"),
    ("Put in the order for Mrs Samplewell", ["Samplewell"], "an order of hers"),
    ("09:12 M: Mrs Samplewell called", ["Samplewell"], "one who speaks, and no other"),
    ("name=Jane Samplewell feature=login", ["Jane Samplewell"], "a feature of no map"),
    ("Approved Ms. Samplewell for Family and Medical Leave Act leave", ["Samplewell"], "an act that is not hers"),
    ('{"name": "Jane Samplewell", "lat": 51.5, "lon": -0.1}', ["Jane Samplewell"], "where somebody is"),
    ("Fair Jane Samplewell went to sea, / And never did return.", [], "verse, whose lines strokes part"),
    ("The film follows Jane Samplewell, a washed-up boxer.", [], "a film's plot"),
    ("The film crew met Jane Samplewell, a washed-up boxer.", ["Jane Samplewell"], "no plot"),
    ("RV Jane Samplewell, oceanographic vessel, 83 m", [], "a ship"),
    ("Professor Jane Samplewell teaches the history of witchcraft", ["Jane Samplewell"], "…, taught today"),
    ("Fergus Samplewell stars as the wizard in the school play", ["Fergus Samplewell"], "a wizard, played today"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), ENGLISH_NAMES)
def test_english_names_stand_with_their_evidence(text: str, expected: list[str], reason: str) -> None:
    assert found(ENGLISH, text) == expected, reason


LINES = [text for text, *_ in CHINESE_NAMES + NO_CHINESE_NAMES if "\n" not in text]


@settings(deadline=None)  # the first compiles a kernel
@given(st.lists(st.lists(st.sampled_from(["", " ", "姓名", "联系人：", *LINES]), max_size=9), max_size=5))
def test_names_of_many_texts_at_once_are_those_of_each_alone(texts: list[list[str]]) -> None:
    readings = read(pa.array(["\n".join(lines) for lines in texts], pa.large_string()))
    expected = []
    for start, end in pairwise(readings.bounds.tolist()):
        text = readings.text[start : end - 1]
        for first, last in lines(text):
            for name in CHINESE.found(text[first:last], line_above(text, first)):
                expected.append((start + first + name.start, start + first + name.end, name.score))
    at_once = CHINESE.found_at_once(readings)
    assert list(zip(*(column.tolist() for column in at_once), strict=True)) == expected


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["A novel of 1745.", "HMS Victory", "Chapter 12", "", *(text for text, *_ in ENGLISH_NAMES)]),
        max_size=9,
    )
)
def test_english_names_of_many_texts_at_once_are_those_of_each_line_alone(texts: list[str]) -> None:
    readings = read(pa.array(texts, pa.large_string()))
    at_once = ENGLISH.found_at_once(readings)
    alone = [
        (start + found.start, start + found.end)
        for first, stop in pairwise(readings.bounds.tolist())
        for start, end in ((first + a, first + b) for a, b in lines(readings.text[first : stop - 1]))
        for found in ENGLISH.find_alike(readings.text[start:end], line_above(readings.text, start, first))
    ]
    assert list(zip(at_once.starts.tolist(), at_once.ends.tolist(), strict=True)) == alone


@pytest.mark.parametrize("piece", ["王", "尔", "张三、", "阿·", "1 ", "李13800138000", "姓名：王示例丰富", "John "])
def test_a_line_of_twenty_thousand_characters_takes_no_time_to_speak_of(piece: str) -> None:
    line = (piece * 20_000)[:20_000]
    for recogniser in (CHINESE, ENGLISH):
        taken = []
        for _ in range(4):
            start = time.process_time()
            list(recogniser.found(line))
            taken.append(time.process_time() - start)
        assert min(taken) < 0.5


def test_a_sieve_lets_through_what_is_found(monkeypatch):
    lines = [line for text, *_ in ENGLISH_NAMES for line in text.split("\n")]
    names = [list(ENGLISH.found(line)) for line in lines]
    for name in ("_ON_A_LINE", "_FAR_AROUND", "_AROUND"):
        every = set(getattr(person_en, name)._expressions)
        monkeypatch.setattr(getattr(person_en, name), "worth", lambda _text, every=every: every)
    assert [list(ENGLISH.found(line)) for line in lines] == names
    assert sum(map(len, names)) > 50

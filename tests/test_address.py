"""What counts as somebody's address, where it begins and ends, and what is only a place.

Roads, estates and people are those of nowhere (`detectors.reserved`); divisions stand before them as they do in real
addresses, and what is told of public buildings is public.
"""

import pytest

from detectors.divisions import division_end
from detectors.recognisers.address_en import EnglishAddressRecognizer
from detectors.recognisers.address_zh import ChineseAddressRecognizer

CHINESE, ENGLISH = ChineseAddressRecognizer("zh"), EnglishAddressRecognizer("en")


def found(text, recogniser=CHINESE):
    return [text[r.start : r.end] for r in recogniser.analyze(text, ["ADDRESS"]) if r.score >= 0.5]


FOUND = [
    ("北京市朝阳区占位路88号示例SOHO大厦A座1201室", "a whole door needs no word"),
    ("北京市北京市朝阳区占位路224号8栋2170室", "a municipality twice, as forms have it"),
    ("广东省深圳市南山区示例街道占位园路1号院3栋2单元", "a town, a court, a building, a unit"),
    ("浙江省 杭州市 西湖区 占位路 398 号 3 幢 2 单元 401 室", "in spaces"),
    ("浙江省杭州市西湖区占位路３９８号３幢２单元４０１室", "full-width digits"),
    ("浙江省杭州市西湖区占位路三百九十八号三幢二单元四〇一室", "Chinese numerals"),
    ("上海市徐汇区占位路1065弄12支弄3号402室", "lane and branch lane"),
    ("重庆市渝北区示例街道占位大道86号样本广场2幢18-3", "a flat by floor and number"),
    ("云南省大理白族自治州大理市示例镇占位路16号样本小区5-2-301", "building, unit and room by dashes"),
    ("天津市南开区占位路94号示例大学西区公寓4号楼2门301", "a dormitory"),
    ("辽宁省大连市甘井子区占位路2号 示例大学 样本区 范例宿舍3舍415", "parts with spaces between"),
    ("河南省驻马店市新蔡县示例镇样本村3组", "a village and its group"),
    ("占位路1855弄15号201室", "no division"),
    ("样本花园3栋502室", "an estate and no street"),
    ("台北市大安區占位東路四段100號5樓之3", "Taiwan, traditional characters"),
    ("香港九龍旺角占位道700號12樓A室", "Hong Kong"),
    ("100020 北京市朝阳区占位路9号楼3单元501", "its postcode before"),
    ("江苏省南京市鼓楼区占位路22号", "alone on its line, as a field's value is"),
    ("广东省，深圳市，南山区，占位路15号示例园B栋3单元", "commas between divisions"),
    ("广东省深圳市南山区占位科技园C3-2栋501", "a building of two letters or numbers"),
    ("示例镇占位路粮食局家属楼东单元4楼西户", "a door by its side of the stairs"),
    ("台北市文山區占位路三段243巷12弄6號4樓", "Taiwan, lane and alley"),
    ("虚构市样本区<br>占位路5号院<br>2号楼3层7户", "broken in lines"),
    ("甘肃省定西市安定区示例镇占位东路居委会3组21号", "a group of a residents' committee"),
    ("新界元朗占位水頭村49號", "a village of Hong Kong"),
    ("湖南省长沙市示例区占位街道样本公租房5栋1单元2606", "a house of the council's"),
    ("河南省郑州市金水区样本福熙4#4-2105", "building, unit and room, as in the north"),
    ("章丘区范例香门第21#4-2405", "…, of an estate of no known kind"),
    ("福建省福州市仓山区占位厂宿舍东区12栋3单元20楼东户", "a dormitory within"),
    ("示例東郡25号楼3单元908室", "an estate of no known kind, by its unit and room"),
    ("黑龙江省哈尔滨市道里区占位路370号都市示例南区17号楼三单元2506", "a word with a city's character within"),
    ("广东省广州市白云区占位北街383号样本花月3栋1门1904", "an estate that ends like a date"),
    ("贵州省贵阳市南明区示例SOHO30楼2305", "a floor and room of a building in Latin letters"),
    ("福建省厦门市思明区占位路与样本路交叉口东北角示例白露4座2605", "two roads, then the building"),
    ("福建省莆田市荔城区示例街道样本村占浦312号", "a number in a part of a village"),
    ("220新北市中和区占位路二段7号5楼之1", "Taiwan, its postcode before"),
    ("元朗樣本邨示例樓2306", "a house of an estate of Hong Kong, and a room"),
]

SAID = [
    ("住址：", "上海浦东新区占位路", "", "no number, after a label"),
    ("家庭地址：", "长-沙-市-岳-麓-区-占-位-路-9-号", "", "dashes between all characters"),
    ("住 址 ", "河北省石家庄市长安 区占位东街 12 0号4栋3单元 501", "", "broken by spaces"),
    ("| ", "样本江南3幢1802", " | 李示例 | 浙A·5L9F2 |", "a cell beside a plate"),
    ("", "样本廊桥7-1-602", " 李示例 渝A·7H2M9", "a list of owners"),
    ("我本人在", "泉州丰泽区城东街道样本社区", "，现在", "a community that somebody is in"),
    ("看车在", "苏州相城区元和街道样本花园三区", "地库", "where a car is to be seen"),
    ("地址：", "虚构市样本区占位大道66号", "", "a general label"),
    ("地址：“", "示例省虚构市占位区样例巷3弄12号", "”", "in quotation marks"),
    ('{"address": "', "浙江省宁波市鄞州区占位路655号", '"}', "a key of JSON"),
    ("| 住址 | ", "浙江省宁波市鄞州区占位路655号", " |", "a cell of a table"),
    ("**地址**：", "江苏省南京市鼓楼区占位路22号", "", "Markdown"),
    ("dizhi: ", "江苏省苏州市工业园区占位街328号", "", "a label in pinyin"),
    ("籍贯：", "湖南长沙", "", "a place of origin"),
    ("他原住", "江西省上饶市广丰区占位镇样例街16号", "，现下落不明", "where he once lived"),
    ("大姨一家住在", "广东省深圳市南山区占位路样本小区", "。", "an estate and no number"),
    ("我表哥在", "青海省玉树市结古镇样本村", "开了个茶馆", "where kin does something"),
    ("地址不变，", "福建省莆田市荔城区黄石镇样本村", "，打电话我来拿", "an address that stays"),
    ("户籍地：", "广西壮族自治区南宁市青秀区", "", "household registration"),
    ("我家住在", "广东省深圳市南山区示例街道占位路1号院3栋2单元", "。", "the verb is not part"),
    ("他上个月搬到", "成都市武侯区占位北路样本花园8栋2单元1503", "", "he moved there"),
    ("寄到", "浙江省杭州市西湖区占位路398号附5号", "，谢谢", "a door beside the number"),
    ("请送到", "金水区占位路39号示例中心2号楼1801", "，王示例收", "a district alone"),
    ("王示例，男，住", "安徽省合肥市蜀山区占位路601号", "。", "as judgements say it"),
    ("王示例的户籍地址为", "江苏省南京市鼓楼区占位路406号29栋1980室", "", "the name is not part"),
    ("收件人：王示例 ", "四川省成都市成华区占位大道1388号", " 13800138000", "name and number beside it"),
    ("", "山东省青岛市市南区占位中路12号", "，电话13800138000", "a mobile number beside it"),
    ("", "山东省青岛市市南区占位中路12号3单元", "王示例13800138000", "what touches its end"),
    ("（", "江苏省南通市崇川区占位路155号", "，王示例）", "a name beside it"),
    ("通讯地址：", "100871北京市海淀区占位路5号", "", "a postcode that touches it"),
    ("邮编：100020，地址：", "北京市朝阳区占位路9号楼3单元501", "", "a postcode with its own label"),
    ("", "江西省赣州市于都县示例镇占位大道15号", "收", "who receives there"),
    ("", "青海省西宁市城西区占位西路六十三号", "（自提）", "how it is received"),
    ("快递放", "陕西省西安市雁塔区占位东路126号", "", "where a parcel is put"),
    ("送", "样本苑一区18幢3单元401室", "，别敲门", "a verb of one character"),
    ("", "云南省大理州大理市古城占位路中段33号", "客栈老板王示例", "who lives there"),
    ("租了", "样本苑北二区7号楼4单元903", "的次卧", "what is let"),
    ("", "内蒙古自治区赤峰市松山区示例镇占位村", "的牧民王示例", "a village, and who is of it"),
    ("我家在", "石家庄市裕华区占位东路与样本大街交口东行200米路北的平房", "", "by two roads"),
    ("我在", "样本西园四区412楼", "合租", "where somebody shares a flat"),
    ("户籍 - ", "河南省南阳市唐河县示例乡样本村老湾组", "", "a group of a village, behind a dash"),
    ("一九九八年由", "安徽省阜南县示例镇样本村前庄队", "迁出", "a team of a village, who moved"),
    ("经营者王示例，经营场所：", "浙江省义乌市示例街道占位路618号一楼", "", "a sole trader's"),
    ("女儿在", "朝阳区示例小学旁边的占位路12号院", "住", "a landmark within"),
    ("寄：王示例 1380 013 8000 ", "云南省昆明市官渡区占位大道797号", "", "a courier's slip, its number in odd parts"),
    ("收：王示例 ", "四川省凉山彝族自治州西昌市占位大道四段25号", "", "…, and none that is read"),
    ("A：把你地址发我\nB：", "天津市南开区占位公园北道12号增1号", "", "what is answered, and an added number"),
    ("出租人王示例将位于", "福建省厦门市思明区占位南路57号样本大厦11楼", "之房屋租予", "a house that is let"),
    ("房屋坐落：", "广东省深圳市龙华区示例镇样本村8组11号", "", "a house in a contract"),
    ("租賃標的", "高雄市鳳山區占位一路211巷8號", "，租金每月", "…, in Taiwan"),
    ("门牌：", "北京市西城区占位胡同甲23号", "", "the number on a door"),
    ("我名下", "山东省济南市历下区占位路217号", "房产由长子继承", "what is left to heirs"),
    ("起火点位于", "成都市武侯区占位胡同415号", "。伤者已送医", "where somebody was hurt"),
    ("少女于9月17日在", "西安市蓮湖區占位門大皮院12號", "附近失蹤", "where somebody was last seen"),
    ("民警在", "济南市历下区占位路217号", "将嫌疑人抓获", "where somebody was caught"),
    ("您反映扰民，已派人到", "辽宁沈阳浑南区占位路849-7号负一层", "现场核实", "a complaint's"),
    ("您的护照已寄回，请到", "西藏林芝市巴宜区示例镇占位路16号", "领取", "where what is his is fetched"),
    ("自提", "拉萨市堆龙德庆区占位路596号", "，有意加QQ", "where a private seller hands over"),
    ("我是", "长沙市雨花区占位中路88号", "的王示例", "who says where he is of"),
    ("业主代表王示例（", "3栋1802室", "）反对", "a neighbour, of the estate that is meant"),
    ("楼长您好，", "7号楼2304", "的王示例发烧了", "…, who is told behind it"),
    ("户籍设在", "高雄市左營區占位路112號9樓", "，人在台北", "where a household is registered"),
    ("A：地址发我 B：", "长沙市雨花区占位中路88号", "", "what is answered on the same line"),
]

LEFT = [
    ("民政局婚姻登记处已搬至滨湖路66号政务中心一楼", "an office that moved"),
    ("招标人：某市水务局\n地址：广东省梅州市兴宁市官汕一路", "an organisation's, named above"),
    ("开放时间：周二至周日\n地址：西城区前海西街18号", "a sight's"),
    ("北京市朝阳区", "divisions alone"),
    ("秋样，字璿样，号竞样，祖籍浙江山阴，1907年7月15日就义。", "who has a courtesy name, and only years"),
    ("他从北京市搬到上海市工作", "divisions alone, with a verb"),
    ("长安街1号", "a street number alone"),
    ("故宫博物院位于北京市东城区景山前街4号。", "a museum"),
    ("人民大会堂位于北京市西城区人民大会堂西路", "a monument"),
    ("最高人民法院地址：北京市东城区东交民巷27号", "a court's label"),
    ("公司地址：虚构市样本区占位路10号", "a company's label"),
    ("寄往总部的发票请写：深圳市南山区占位路15号示例园B栋，财务部收", "a company's department"),
    ("总部位于深圳市南山区占位路1号", "a company's seat"),
    ("地址：虚构市样本区占位路10号，客服热线400", "a public line beside it"),
    ("孙中山先生曾居住在上海香山路7号", "a house of the past"),
    ("被告住所地在北京市的案件", "a statute's word"),
    ("由被告住所地或者合同履行地人民法院管辖", "a statute's word"),
    ("户籍在北京市东城区的居民可申请", "many people's"),
    ("小区3号楼", "an estate without a name"),
    ("住宅小区3号楼2单元工程竣工", "an estate without a name"),
    ("教学楼201室", "a classroom"),
    ("全县12个乡镇150个村3组数据", "counts"),
    ("第三章第二节第12条", "an article"),
    ("地铁2号线路3号口", "a line"),
    ("国道318线4号隧道", "a road's tunnel"),
    ("列车12车厢3号座", "a seat"),
    ("一座城市一条街道三层楼", "prose"),
    ("地址：127.0.0.1:8080", "a host's"),
    ("起始地址到结束地址的区间", "a memory's"),
    ("在第3层交换机上配置VLAN 10", "a layer"),
    ("国家图书馆位于北京市海淀区中关村南大街33号", "a library"),
    ("本小区共有12栋住宅楼，新区新建12栋住宅楼", "buildings that are counted"),
    ("占位路与样本路交叉口东侧施工", "a crossing"),
    ("居委会3组织活动，快递放3号货架", "numbers of no door"),
    ("位于四川省凉山彝族自治州昭觉县示例乡占位村的小学", "a village's school"),
    ("示例塔地址：海珠区占位西路222号，高600米", "a tower's"),
    ("我在占位路12号住宿", "an inn"),
    ("示例博物院，地址：虚构市样本区占位街4号，周一闭馆", "a museum's label in its own clause"),
    ("公司办公地址：虚构市样本区占位路5号3层301室", "a whole door, but an office's"),
    ("他住在女贞路4号楼梯下的储物间", "a novel's"),
    ("占位路1号楼道的灯", "what stairs are behind"),
    ("仓库收货地址为东莞市虎门镇示例工业区二路5号3栋，卸货平台限高4.2米。", "a store's"),
    ("电机2#1-100，3#4-1203号阀", "machines"),
    ("选项\nB：北京市东城区占位街12号", "an answer to what asks for no address"),
    ("收费标准：北京市东城区占位街12号起", "what begins like a slip"),
    ("共3栋1802户，2栋2024年封顶，实验室3栋1802室，8号楼2000张床位", "counts, a year, and a laboratory"),
    ("标准书号段 978-7-302 归某出版社", "books' numbers"),
    ("售楼处：长沙市雨花区占位中路88号，热线400-800-1234", "a seller's, and a service's number"),
    ("起火点位于济南市历下区占位路217号一家超市，住户已疏散", "a shop that burnt"),
    ("投稿请寄济南市历下区占位路217号3栋2单元101室编辑部收", "a paper's"),
    ("考点地址：示例省虚构市占位区样例巷3弄12号", "where one is examined"),
    ("自提点：济南市历下区占位路217号，营业时间9:00-21:00", "a shop's"),
    ("小说里，主人公住在山东省济南市历下区样本村", "a novel's"),
    ("小兔子朵朵住在森林路18号，它的邻居是刺猬", "an animal's of a tale"),
    ("苏轼与弟苏辙同科进士，祖籍河北栾城", "of the past"),
    ("詹样佑(1861—1919)，祖籍安徽婺源，主持修建一条铁路。", "whose years of life are told"),
    ("样本村民委员会3号文件，住院部12楼1203室", "a file, and a hospital's room"),
    ("样本博物院开放服务：总服务台电话025，地址占位路321号", "a museum's"),
    ("售后服务部地址：工业园区占位大道88号综合楼201室", "a service department's"),
    ("生产厂家：江苏省常州市武进区占位路18号2栋3楼", "a maker's"),
    ("来稿请寄：北京市朝阳区占位街5号院1号楼305室", "an editor's"),
]


@pytest.mark.parametrize(("text", "reason"), FOUND)
def test_a_whole_door_is_found_wherever_it_stands(text, reason):
    assert found(text) == [text], reason


@pytest.mark.parametrize(("before", "value", "after", "reason"), SAID)
def test_an_address_is_found_from_its_first_division_to_its_last_number(before, value, after, reason):
    assert found(before + value + after) == [value], reason


@pytest.mark.parametrize(("text", "reason"), LEFT)
def test_a_place_that_is_nobodys_is_left(text, reason):
    assert found(text) == [], reason


def test_a_label_at_the_end_of_the_line_above_is_read():
    assert found("住址：\n示例路12号") == ["示例路12号"]


def test_a_door_goes_on_below_its_street():
    assert found("黑龙江省哈尔滨市道里区占位大街\n89号3单元201") == ["89号3单元201"]
    assert found("会议安排如下\n89号3单元201") == []


def test_two_addresses_of_a_line_are_two():
    one, other = "北京市朝阳区占位路1号2栋303室", "上海市徐汇区样本路8号502室"
    assert found(f"由{one}寄往{other}") == [one, other]


ENGLISH_FOUND = [
    ("1 Example Street, Sampletown", "number, name, kind, town"),
    ("Room 1201, Tower A, No. 88 Placeholder Road, Sample District, Beijing", "as in China"),
    ("12 Rua de Exemplo 1213 Apt. 204", "the kind of street first"),
    ("77 Beispielstrasse 33", "the kind of street within the word"),
    ("Suite 464", "a line of an address"),
    ("P.O. Box 211", "a post office box"),
    ("Flat 7C, Tower 2, Sample Shing, Example Bay, Hong Kong", "as in Hong Kong"),
    ("Beijing Shi Haidian Qu Yangben Nan Dajie 27 Hao", "in pinyin"),
    ("Zhejiang Wenzhou Lucheng Qu Yangben Lu 215 nong 9 zhuang 301", "in pinyin, what is no name in small letters"),
    ("Unit 7/52 Example Street, Sampletown VIC 3056", "as in Australia"),
    ("7/52 Example Street, Sampletown VIC 3056", "as in Australia, told by its state"),
    ("Flat 2B, 14 Example Avenue, Sampletown LS6 3AA", "as in Britain"),
    ("3F-2, No. 5, Sec. 3, Example Rd., Sample Dist., Taipei City", "as in Taiwan"),
    ("Room 1804, Building 3, Sample Garden, No. 88 Example Road, Sampletown", "an estate before the street"),
    ("Lane 428, Example Road, No. 16, Room 302, Sample District", "as in Shanghai"),
    ("No. 14/2, 3rd Cross, Placeholder Nagar, Bengaluru 560003", "India"),
    ("Village Sampleghat, Tehsil Placeholder, Uttarakhand", "a village of India"),
    ("Blk 412 Placeholder Ave 10 #09-1122 Singapore 530412", "a block of Singapore"),
    ("3/77 Sample St, Placeholder East", "a flat in Australia, and no state"),
    ("14 Thistle Grove", "another kind of street"),
    ("41 EXAMPLE STREET, SAMPLETOWN OH 45402", "in capitals"),
    ("Rose Cottage, Back Lane, Placeholder", "a house with a name"),
    ("Rm 1907, Block F, Placeholder Kok Lower Estate", "an estate of Hong Kong"),
    ("Room 602, Building 8, Sample Garden, Linhai, Zhejiang", "China"),
    ("PO Box 88, Placeholder, Arizona", "a box and its town"),
    ("Apt. 2308, 139 Sample Street, Xi'an 710057, P.R. China", "China, with the street's number alone"),
    ("12 Sample Street, Apt 4B, Placeholder, CA 95112, USA", "its country"),
    ("27 Sample Road, Example District, Hangzhou, Zhejiang Province, 310006, P.R. China", "three divisions"),
    ("900 block of Sample St, Placeholder", "a block of a street, as the police tell it"),
    ("1420 Sample Ter, Placeholder, MN 55811", "a terrace, cut short"),
    ("3 Sample Walk, Placeholder NE46 2XX", "a word for much else, before a town and a code"),
    ("The Coach House, 2a Sample Gate, Placeholder", "a house with a name and a number"),
    ("Flat 12, Sample House, Placeholder SE15 4XX", "a flat in a house with a name"),
    ("RR 2 Box 118, Placeholder, WV 26241", "a rural route"),
    ("5512 FM 969, Placeholder TX 78725", "a road that has a number"),
    ("Calle 12 #34-56, Ejemplo", "as in Colombia"),
    ("55 Rue des Exemples, Ville", "as in France, its number first"),
]


@pytest.mark.parametrize(("text", "reason"), ENGLISH_FOUND)
def test_an_english_address_is_found(text, reason):
    assert found(text, ENGLISH) == [text], reason


@pytest.mark.parametrize(
    ("before", "address", "behind", "reason"),
    [
        ("Cards to ", "3 Sample Walk, Placeholder", ".", "a word for much else, where cards go"),
        ("He lives at ", "12 Sample Yard, Placeholder", "", "a word for much else, where somebody lives"),
        ("I live on ", "Sample Terrace, Placeholder", "", "a street without a number, where somebody lives"),
        ("Anyone hiring near ", "Sample Lane, Placeholder", "?", "…, near which somebody looks for work"),
        ("my flat on ", "Sample Road, Placeholder", "", "…, where somebody's flat is"),
    ],
)
def test_a_street_is_an_address_by_what_is_said_before_it(before, address, behind, reason):
    assert found(f"{before}{address}{behind}", ENGLISH) == [address], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("This paper addresses 3 Big Problems", "a verb"),
        ("sent to 19 Members of Parliament", "a count"),
        ("a dataset of 130K Swiss Federal Supreme Court cases", "a count, and a court"),
        ("Our registered office is at 1 Example Street, Sampletown.", "a company's seat"),
        ("See section 3 of the Way", "a word for a street"),
        ("at 221B Baker Street or 1600 Pennsylvania Avenue NW", "a detective's, a president's"),
        ("The Example Museum is located at 1000 Example Drive NW", "a museum's"),
        ("Example Library, 96 Example Road, London NW1 0ZZ", "a library's"),
        ("Example Trading Ltd, 12 Example Street, Leeds", "a company's"),
        ("Year 9 Biology, Unit 4: Cells", "a textbook's"),
        ("7/11 Example Street store", "no flat"),
        ("wo qu le dao nong li 3 hao", "prose in pinyin"),
        ("Room 1203, 12/F, Sample Commercial Centre, Central, Hong Kong", "an office"),
        ("Visit our showroom at 220 Placeholder Parkway, Suite 100, Columbus, OH 43215", "a showroom"),
        ("Singapore Botanic Gardens, 1 Placeholder Road", "a garden"),
        ("Our head office has moved to Level 9, 55 Placeholder Street, Melbourne VIC 3000.", "a head office"),
        ("The 2024 Pride Parade and the Top 5 Nature Rise", "a year, and a rank"),
        ("347 U.S. 483, 74 S. Ct. 686 (1954)", "a court's reporter"),
        ("Room 3, Building 2, Science Park, Beijing", "a park of firms"),
        ("Example Hotel, 1203, Block B, 27 Sample Road, Example District", "a hotel's, behind its room"),
        ("A 5 Mile Walk, Bath and a 10 Mile Run, Boston MA; 2 Green Hill", "outings"),
        ("900 block of text in one cell, 100 block of Data", "blocks of no street"),
        ("homes on Example Park Avenue, Placeholder cost a lot; we live in an age of noise", "what is nobody's"),
        ("He lived in Example Street, Placeholder until 1842.", "where somebody of old lived"),
    ],
)
def test_english_prose_is_left(text, reason):
    assert found(text, ENGLISH) == [], reason


@pytest.mark.parametrize(
    ("text", "leading", "name"),
    [
        ("广西壮族自治区南宁市", True, "广西壮族自治区"),
        ("广西南宁", True, "广西"),
        ("延边朝鲜族自治州", True, "延边朝鲜族自治州"),
        ("朝阳区占位路", True, "朝阳区"),
        ("浦东占位路", False, "浦东"),
        ("海淀占位路", True, ""),
        ("新北市板桥区", True, "新北市"),
        ("样本区", True, ""),
    ],
)
def test_a_division_is_read_as_far_as_its_name_goes(text, leading, name):
    assert text[: division_end(text, 0, leading=leading)] == name


@pytest.mark.parametrize("stretch", ["路1号", "示例路1号示 例 ", "住址：示例", "1 Example ", "市市区", "小区1-2-3"])
def test_a_long_line_is_searched_in_time(stretch):
    for recogniser in (CHINESE, ENGLISH):  # a search that overruns raises TimeoutError
        recogniser.analyze(stretch * (30_000 // len(stretch)), ["ADDRESS"])

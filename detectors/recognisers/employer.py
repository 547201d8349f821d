"""Whom somebody works for, and where somebody studies."""

from collections.abc import Iterator

import regex

from detectors.recognisers.identifier import HAN, Form, Found
from detectors.recognisers.statement import (
    A_NAME,
    COMPOUND,
    CUE,
    DEFINITE,
    LABEL,
    PERSONS_NAME,
    RARE_SURNAMES,
    SURNAMES,
    AnyOf,
    Begun,
    Statement,
    one_of,
)

_KINDS = (
    "有限责任公司|股份有限公司|有限公司|分公司|公司|集团|企业|银行|支行|分行|信用社|农商行|供销社|医院|卫生院"
    "|卫生所|卫生站|诊所"
    "|月子中心|体检中心|医疗中心|服务中心|大学|学院|党校|技校|职校|卫校|学校|中学|小学"
    "|附小|附中|实小|实中|中心校|高中|职高|幼儿园|托儿所|培训机构|研究院|研究所|设计院|设计所|科学院|勘察院"
    "|检验所|检测中心|出版社|报社|杂志社"
    "|电视台|电台|事务所|工厂|厂"
    "|煤矿|铁矿|金矿|铜矿|矿务局|矿山|林场|农场|牧场|渔场|养殖场|猪场|鸡场|砂场|水电站|电厂|发电厂|供电所"
    "|供电局|变电站|水厂|水务"
    "|加油站|养老院|敬老院|福利院|工作室|合作社|商行|酒店|大酒店|饭店|宾馆|餐厅|食堂|超市|法院|检察院|公安局"
    "|派出所|税务局|管理局|教育局|卫生局"
    "|财政局|民政局|交通局|邮政局|邮局|烟草局|气象局|水利局|农业局|城管局|规划局|住建局|林业局|监狱|看守所"
    "|委员会|街道办|办事处|居委会|村委会|政府"
    "|协会|学会|基金会|俱乐部|旅行社|殡仪馆|博物馆|图书馆|文化馆|体育馆|剧院|剧团|歌舞团|影院|影城|工地|车间"
    "|会计师行|律师行|测量师行|维护中心|管理中心|养护中心|保障中心|事务中心|救助中心|康复中心|培训学校|职业学校"
    "|社保局|人社局|水务局|卫健委"
    "|国小|国中|机务段|车辆段|工务段|车务段|工程队|施工队|车队"
)
_TRADES = (
    "软件|科技|信息|网络|互娱|游戏|传媒|文化|影视|动漫|广告|娱乐|数据|智能|通信|通讯|电子|微电子|半导体|光电"
    "|光学|芯片|集成电路|航电|航空|航天|船舶|船务|海运|航运"
    "|港务|铁路|地铁|港铁|公交|巴士|客运|货运|物流|快运|快递|速递|速运|运输|汽运|租车|汽车|汽配|机械|机电"
    "|机床|精密|精机|模具|五金|工具|轴承|阀门|泵业|仪表|仪器|电器"
    "|电气|电力|电缆|电机|电池|能源|新能源|光伏|风电|热力|燃气|石油|石化|化工|化纤|塑胶|塑料|橡胶|轮胎|涂料"
    "|新材|新材料|材料|建材|水泥|玻璃|陶瓷|管业|钢铁|钢构"
    "|特钢|不锈钢|铝业|铜业|矿业|冶金|金属|珠宝|首饰|重工|重装|装备|建工|建设|建筑|路桥|园林|装饰|幕墙|门窗"
    "|家居|家具|家私|家电|厨卫|卫浴|洁具|灯饰|照明|纺织|纺机|印染"
    "|丝绸|毛纺|针织|服饰|服装|制衣|鞋业|皮革|皮具|箱包|羽绒|日化|化妆品|美容|美发|医美|口腔|齿科|眼科|体检"
    "|医疗|医药|药业|制药|生物|生化|基因|器械|药房|大药房|药店|食品"
    "|饮料|乳业|酒业|啤酒|茶业|粮油|米业|面粉|糖业|盐业|肉业|水产|渔业|牧业|禽业|农业|农资|农机|种业|饲料"
    "|果业|花卉|林业|木业|竹业|纸业|印务|印刷|包装|彩印|书店|书城|商贸"
    "|贸易|外贸|进出口|百货|商场|商厦|便利店|商城|电商|连锁|置业|地产|房产|物业|保洁|家政|保安|人力|劳务|餐饮"
    "|火锅|烧烤|面馆|酒楼|酒家|茶楼|咖啡|奶茶|烘焙|蛋糕|影楼|摄影|琴行"
    "|健身|体育|旅游|律所|证券|基金|期货|信托|保险|人寿|财险|小贷|租赁|投资|资本|控股|实业|股份|国际|工贸"
    "|铸造|锻造|鞋材|饰品|冷链|冻肉|冻品|包材|家纺|布艺|线缆|石材|铝材|型材|液压|紧固件|刀具|线路板|供应链|仓储|货代"
    "|报关|童装|母婴|文具"
    "|图文|快印|饮品|调味品|肉联|饮片|牙科|中医馆|汽修|搬家|茶餐厅|冰室|金行|眼镜|重卡|环保|水处理|安防|测绘|造纸|钟表"
    "|快餐|饼屋|理发店|洗车行|驾校|宠物"
)
"""What firms do: their names end so where no legal form is said (鼎盛物业)."""
_KNOWN = (
    "(?:腾讯|阿里巴巴|阿里|百度|字节跳动|字节|抖音|美团|京东|拼多多|网易|华为|小米|滴滴|快手|哔哩哔哩|新浪|搜狐"
    "|携程|联想|中兴|大疆|比亚迪|蔚来|小鹏"
    "|理想汽车|宁德时代|格力|海尔|美的|万科|恒大|碧桂园|顺丰|中通|圆通|韵达|富士康|台积电|鸿海|联发科|长荣|国泰"
    "|汇丰|中石油|中石化|中海油|国家电网|南方电网|九巴|城巴|港铁"
    "|中国移动|中国联通|中国电信|工行|建行|农行|中行|招行|交行|工商银行|建设银行|农业银行|招商银行|中金|中信"
    "|平安|人保|国寿|普华永道|德勤|毕马威|安永|谷歌"
    "|微软|苹果|亚马逊|特斯拉|英特尔|IBM|Google|Microsoft|Amazon|Apple|Tesla|沃尔玛|家乐福|麦当劳|肯德基|星巴克"
    "|海底捞|宜家|迪士尼)"
)
_COMMON = (
    "[一二三四五六七八九十]|某|几|两|[大小中]型?|中小|国有|国营|民营|私营|私立|公立|民办|公办|外资|合资"
    "|[台日韩港美德]资|上市|初创|创业|互联网|本地|当地|附近"
    "|隔壁|县城?|城里|市里?|省里?|区|镇上?|村里?|乡镇?|老家|国内|国外|海外|外地|知名|著名|重点|普通|三甲"
    "|[三二]级|甲等|综合|专科|人民|第|中心|公共|社会|民间|地方|基层|各级?"
    "|有关|相关|传统|专业|正规|[老新总分子母全外内工商农政男女]|用人|招聘|工作|单位|行业|部门|机构|制造|生产"
    "|加工|制品|配件|元件|零部件|组装|设备|维修|服务|管理|经营|销售|开发"
    "|研发|设计|工程|技术|代理|运营|外企|国企|私企|央企|民企|[省市县]级|国家级?|军工|特殊|职业|师范|高[等级]"
    "|初级|成人|寄宿|双语|国际|实验|示范|子弟|希望|特教|儿童|妇幼|保健"
    "|[中西]医|结合|精神|肿瘤|传染病|康复|整形|动物|[眼牙骨]|部队|军区|武警|公安|消防|玩具|自行车|摩托车|手机"
    "|电脑|电视|空调|[布砖瓦皮衣鞋帽糖酒烟茶米面油水电煤钢铁铝纸木石沙花菜肉鱼猪鸡牛奶药书车船机化瓷]"
    "|厂|店|公司|软件园|大厂|流水线|前台|附属|直属|下属|直营|商业|小区|校园|学生"
)
_CITY = (
    "北京|上海|广州|深圳|天津|重庆|东莞|佛山|苏州|杭州|南京|武汉|成都|西安|长沙|郑州|厦门|福州|泉州|青岛|济南"
    "|大连|沈阳|哈尔滨|长春|昆明|贵阳|南宁|合肥|南昌|温州|义乌|宁波"
    "|无锡|常州|中山|珠海|惠州|石家庄|太原|兰州|海口|三亚|香港|澳门|台北|台湾|广东|浙江|江苏|福建|山东|河南"
    "|河北|湖南|湖北|四川|云南|新疆|西藏|美国|日本|英国|德国|法国|韩国|新加坡"
)
_LETTER = r"(?:[^\P{Han}的了在是到被让给与及我他她你从把们这那说去哪每些也很就还纠诉]|[A-Za-z0-9()&·])"
_WITHIN = r"(?:[^\P{Han}的了在是到被让给与及我他她你从把们和任为担做当去]|[()·])"
_OF_NO_NAME = (
    "(?!某|[一1]家|[这那该本各]|几[家个]|一[所个名位]|所在|或|和|及|的|与|负责|应当|信息|名称|其他|大型|小型"
    "|国有|国企|外企|私企|民营)"
)  # fmt: skip
_NAMED = (
    f"(?:{one_of(_KINDS, _TRADES)}|[一二三四五六七八九十](?:小|中(?!全会)|矿))(?!行业|业务|[费金类]|专业|用品|产品"
    "|设备|领域|市场(?!部)|知识)"
)
_DEPARTMENT = f"(?:{_WITHIN}{{1,6}}?(?:部|处|科室?|中心|店|站|车间|分厂|校区|分院|分校)(?!长))?"
_ORGANISATION = (
    f"(?=[(]|[A-Za-z0-9&·]{{0,12}}\\p{{Han}}){_OF_NO_NAME}{_LETTER}{{2,22}}?{_NAMED}(?:{_WITHIN}{{0,8}}?{_NAMED})"
    f"{{0,2}}{_DEPARTMENT}"
)
_FIRM_ZH = f"(?:{_ORGANISATION}|{_KNOWN}(?:公司|集团|总部)?)"
_PLACE = "[厂局所院店馆社站队行部]"
_SMALL = f"{_OF_NO_NAME}(?!服装|派出|各|农|上|工|学|医|商|饭|酒|网){_LETTER}{{2,16}}?{_PLACE}"
"""What ends like a place of work, for a cue that wants nothing else."""
_ANY = f"(?:{_FIRM_ZH}|{_SMALL})"
_UNNAMED = regex.compile(
    f"(?!{_KNOWN}$)(?:{one_of(_KINDS, _TRADES)}|{_COMMON})+"
    f"|(?:{_CITY})市?(?:{one_of(_KINDS, _TRADES)}|{_COMMON})*(?:厂|(?<!有限|分|集团)公司|[店场]|超市|酒店|餐厅"
    "|企业|园|小学|中学|学校|工地|车间)"
)
"""A kind of place, in a city or not, but no name: 电子厂, 深圳电子厂."""
_NAME = (
    f"(?!{_NAMED}|联系|电话|姓名|职务|职位|地址|手机|邮箱|备注|性别|年龄|部门|入职|薪|必填|无(?!锡)|不详"
    f"|请)[{HAN}A-Za-z][{HAN}A-Za-z0-9()&·\\-]{{0,28}}[{HAN}A-Za-z)]"
)
_LABEL = (
    "工作单位|工作单位名称|任职单位|就职单位|所在单位|现单位|单位名称|雇主|供职单位|就职公司|任职公司"
    "|所在公司|工作公司|就业单位|现职|现任职务|现任职"
    "|现工作单位|所属公司|所属企业|所属机构|原工作单位|所在企业|任职机构|工作机构|供职机构|执业机构|就职机构"
    "|服务单位|服务机构|所属单位|gongzuodanwei|danwei"
)
_SCHOOL_LABEL = (
    "毕业院校|毕业学校|毕业中学|毕业高中|就读院校|就读学校|就读高校|所在院校|所在学校|在读院校|录取院校|毕业于"
    "|院校|原部门|所在部门|最高学历院校|毕业院校及专业|原单位|原公司|上家公司|现公司"
)
_TIE = "[ ]{0,2}[\"'”」]?[ ]?(?:一?栏[^,。;:]{0,3}?(?:填|写)的?)?(?:是|为|[:=|])[ ]{0,3}[\"'“「]?"
_UNIT = (
    "上一家单位|上一家公司|前一家公司|前一家单位|上家单位|之前的公司|之前的单位|原来的单位|所在单位|所在公司"
    "|所在的公司|所在企业|工作单位|工作的单位|任职单位|原单位|原公司|前公司|前单位|现单位"
    "|现公司|上家公司|上一家公司|上一家|上家|上个单位|上个公司|下一家|下家"
    "|前东家|老东家|东家|我司|去单位|我们单位|我们公司|我们厂|就读学校|所在学校|母校"
)
"""A word for whom one works for, with a name behind."""
_VERB = (
    "就职于|任职于|供职于|就业于|受雇于|受聘于|服务于|效力于|任教于|执教于|执业于|就职在|任职在|供职在|任教在"
    "|工作于|入职|入职了|跳槽到|跳槽去|跳槽至|跳槽进|跳到|跳去|跳进"
    "|跳槽到了|跳槽去了|跳到了|跳去了|调任|调到|调去|调入|调往|调至|调进|分配到|分配去|分配在|应聘到|应聘上"
    "|应聘进|被派到|派驻|加盟|加盟了|就读于|毕业于|考进|考进了|考上|考上了"
    "|考入|保送到|保送|被录取到|转学到|转学去|转岗到|求学于|退休于|挂职于"
)
_MOVED = "毕业|跳槽|辞职|离职|换了?工作|换了?单位|换了?公司|实习|打工"
"""What one says before one tells where one went."""
_WENT = "去了|去的|进了|进的|到了|去的是|进的是|去|进|到"
_POST = (
    "教授|教师|老师|讲师|医生|医师|护士|护士长|药师|经理|主任|主管|工程师|会计|出纳|律师|员工|职员|工人|职工"
    "|总监|董事长|董事|总经理|院长|校长|局长|科长|处长|科员|民警|警察|法官"
    "|检察官|研究员|记者|编辑|客户经理|柜员|行长|厂长|店长|店员|司机|保安|厨师|秘书|文员|技术员|设计师|程序员"
    "|质检员|操作工|普工|电工|焊工|钳工|装配钳工|车工|调度|调度员|班长|组长"
    "|班组长|队长|课长|车间主任|仓管|库管|采购|业务员|业务经理|导购|收费员|测试|测试工程师|架构师|算法工程师"
    "|分析师|办事员|书记|镇长|站长|所长|园长|班主任|辅导员|教练|月嫂|保姆|护工"
    "|护理员|快递员|骑手|配送员|后勤|出纳员|投资经理|副总|总裁|CEO|CTO|HR|HRBP|运营|销售|实习生|专员|顾问"
    "|合伙人|创始人|学徒|服务员|收银员|保洁|保洁员|客服|产品经理|馆员|图书馆员"
    "|挡车工|针车|跟单|单证员|师傅|工友|同事|学生|研究生|博士生|硕士生|本科生|高中生|大学生|技师|检验员"
    "|安全员|施工员|造价师|造价员|监理|资料员|巡查员|网格员|协管员|辅警|列车员|乘务员"
    "|空姐|机长|飞行员|船员|水手|海员|机修工|维修工|清洁工|环卫工|矿工|绣娘|裁缝|缝纫工|理发师|化妆师|美容师"
    "|按摩师|健身教练|幼师|保育员|校医|药剂师|麻醉师|技工|模具工|叉车工|搬运工|包装工|仓管员|前台|行政|人事"
    "|财务|法务|公关|美工|文案|策划|主播|助理|演员|歌手|舞者|琴师|导游|讲解员|负责人|技术负责人"
)
_A_POST = (
    f"副?(?:{one_of(_POST)}|(?!职工|员工|会员){HAN}{{1,3}}[工员](?=[,。;:!的)]|$))(?!们|节|资格|招聘|岗位|培训"
    "|制度|会员|队伍|代表|管理|大会|手册|宿舍)"
)
_LOW = (
    "护士|快递员|员工|职工|职员|学生|同学|老师|教师|医生|司机|店员|骑手|工人|保安|保姆|月嫂|护工|柜员"
    "|客户经理|业务员|销售|导购|收银员|服务员|客服|会计|出纳|程序员|文员|前台|厨师|技术员|操作工"
    "|普工|电工|焊工|师傅|保洁员|研究生|博士生|本科生|大学生|实习生|辅导员|班主任|工程师|经理|主管|辅警|民警"
)
"""Posts of those whom no paper writes about."""
_POST_ENDS = (
    "(?:[师生士理任管计纳工员长警官者辑嫂手度购练总机记授问人]|总监|董事|保安|秘书|销售|运营|客服|保洁|采购|测试"
    "|保姆|后勤|总裁|学徒|跟单|前台|监理|行政|人事|财务|CEO|CTO|HR)"
)
"""How posts end: what Hyperscan can bear behind a gap."""
_N = "[0-9一二三四五六七八九十两几多半好]{1,3}"
_STUDIES = (
    "读(?:书|研|博|大[一二三四]|本科|专科|[初高][一二三中]|[一二三四五六]年级|小学)|念(?:书|大[一二三四]"
    "|[初高][一二三中]|[一二三四五六]年级)|上(?:学|大[一二三四]|[初高][一二三中]"
    "|[一二三四五六]年级|[大中小]班)|就读|在读|求学|进修|借读|住校|学[^,。;的]{2,8}专业|(?:大[一二三四]"
    "|研[一二三]|高[一二三]|初[一二三])(?!厅)"
)
_WORKS = (
    "(?:工作|上班|任职|就职|供职|打工|做事|做工|实习|坐诊|值班|坐班|轮岗|轮转|规培|倒班|三班倒|两班倒|上(?:早"
    "|中|晚|夜|白|大夜|小夜)班|站柜台|端盘子|跑(?:业务|销售|运输|外卖|车|外操|单|船|腿|堂|码头|市场|现场)"
    "|[开揸][^,。;的]{0,5}[车机船吊](?!会)|送(?:货|外卖|快递)|看(?:大门|仓库)|当班|搬砖|教(?:书"
    "|[数语英物化历地政体美音][学文语理史理治育术乐]?)|带班|守仓库|兼职|返工|做嘢|做兼职|做暑假工"
    "|干(?=[,。;!了过活着到满]|$)"
    "|混(?:了|着|日子|口饭)|(?:待|呆|熬|耗|做|干)(?:了|过|满)?(?:快|近|将近|整整)?(?:一辈子|半辈子|大半辈子"
    f"|{_N}(?:多|来)?[年个])|流水线|拧螺丝|扫地|打杂|打螺丝|领工资|拿工资|蹲点"
    f"|[做当](?:了|过|着)?(?:[^,。;]{{0,7}}?)(?:{_A_POST}|[工员](?=[,。;!的]|$))|当(?:了|过"
    f"|着)?[^,。;的]{{0,7}}[兵官长师]|(?:担任|任)(?:[^\\P{{Han}}何务意由])|搞[{HAN}]{{2,3}}(?=[,。;!]|$)"
    f"|[当做][{HAN}]{{2,3}}(?=[,。;!]|$)(?<!检查|手术|治疗|理疗|保养|美容|头发|指甲|体检|核酸|按摩|推拿|康复"
    f"|试管|客|东|面|饭|了断|实验|活动|志愿|好事|生意|买卖|透析|化疗)|{_STUDIES})"
)
_THERE = "(?:[大中小]班|[一二三四五六]年级|前台|后厨|柜台|流水线上?|里)?"
_NOT_ASKED = (
    "(?!的?(?:是|人们?|体验|感受|好处|待遇|条件|要求|累|怎|什么|哪|好不好|吗|有前途|人员|压力|经历|时间|环境|效率"
    "|机会|收入))"
)
"""Of a place where anybody may work."""
_LEAVES = (
    "离职|辞职|跳槽|退休|裸辞|被裁|退下来|辞了|辞掉|下岗|毕业|离开|调走|转业|退伍|出来(?:单干|自己|创业|以后|后)"
    "|走人|走了(?=[,。])|内退|被开|被辞|被优化"
)
_DISMISSES = (
    "辞退|开除|劝退|录用|录取|聘用|裁|解雇|聘为|返聘|解聘|招录|招进|挖走|挖去|挖角|扣(?:了)?工资|拖欠工资|欠薪"
    "|停职|派到|派去|派驻|分到|聘任"
)
_LABOUR = "劳动|工资|劳务|工伤|社保|辞退|派遣|欠薪|讨薪|双倍|加班费|竞业|解除|离职|赔偿金|补偿金"
_GRADE = (
    "大[一二三四]|研[一二三]|博[一二三]|高[一二三]|初[一二三]|[一二三四五六]年级|[0-9]{2,4}级|本科|专科|硕士|博士"
    "|研究生|学生|毕业|在读|大专"
)
_UNTIL = (
    "[0-9]{2}(?:[./年-][01]?[0-9])?[月年]?[ ]?(?:(?:[—–~～至到-]|--){1,2}[ ]?(?:(?:19"
    "|20)[0-9]{2}(?:[./年-][01]?[0-9])?[月年]?|至?今|现在|迄今)|至今|迄今)"
)
_PERIOD = f"(?:19|20){_UNTIL}"
_EN_POST = (
    "(?:engineer|manager|director|underwriter|analyst|consultant|officer|nurse|teacher|professor|lecturer"
    "|accountant|lawyer|attorney|solicitor|student|pupil|fitter|apprentice|trainee|worker|foreperson|inspector"
    "|editor|developer|designer|scientist|technician|assistant|associate|partner|president|specialist|coordinator"
    "|representative|agent|driver|operator|machinist|plumber|carpenter|bricklayer|roofer|pilot|steward|porter"
    "|clerk|cashier|receptionist|pharmacist|surgeon|physician|doctor|paralegal|secretary|supervisor|foreman"
    "|welder|mechanic|electrician|chef|cook|baker|butcher|cleaner|guard|picker|packer|labou?rer|handyman|surveyor"
    "|waiter|waitress|barista|bartender|librarian|janitor|salesman|saleswoman|recruiter|researcher|tutor|coach"
    "|postdoc|intern|counsel|advisor|bookkeeper|auditor|midwife|radiographer|physiotherapist|vet|groomer|stylist"
    "|hairdresser|reporter|journalist|photographer|producer|translator|interpreter|dispatcher|undergraduate|sophomore"
    "|adviser|broker|trader|banker|programmer|architect|administrator|controller|buyer|planner|teller|therapist"
    "|lead|operative|handler|loader|dishwasher|server|aide|superintendent|merchandiser|estimator|scheduler|custodian"
    "|seamstress"
    "|lineman|rigger|groundskeeper|housekeeper|concierge|valet|lifeguard|dentist|paramedic|carer|caretaker|caregiver"
    "|postgraduate|freshman|junior|senior)"
)
_EN_POSTS = "|".join(f"{post}|{post.title()}" for post in _EN_POST[3:-1].replace("?", "").split("|"))
_EN_BODY = (
    "(?:Co-op|Cooperative|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|Corporation|Company|Co|GmbH|AG|BV|Pty|Group|Holdings"
    "|Bank"
    "|Hospital|Clinic|Surgery|Infirmary"
    "|Hospice|Health|Healthcare|Medical|Pharmacy|Dental|University|College|School|Academy|Primary|Elementary"
    "|High|Institute|Polytechnic"
    "|Kindergarten|Preschool|Nursery|Montessori|Partners|Associates|Labs|Laboratories|Insurance|Logistics"
    "|Systems|Technologies|Tech"
    "|Software|Foundation|Council|Department|Foods|Bakery|Brewery|Dairy|Farms?|Poultry|Meats|Mills?|Steel"
    "|Metals|Castings|Foundry|Forge"
    "|Turbines|Motors|Automotive|Garage|Tyres|Tires|Aviation|Airlines|Airways|Aerospace|Rail|Railways?"
    "|Signalling|Transit|Buses|Coaches"
    "|Freight|Haulage|Trucking|Transport|Transportation|Shipping|Marine|Dredging|Propane|Oil|Gas|Petroleum"
    "|Energy|Electric|Power|Utilities"
    "|Solar|Mining|Quarry|Construction|Builders|Contractors|Roofing|Plumbing|Electrical|Engineering|Surveyors"
    "|Architects|Designs?|Studios?"
    "|Media|Press|Publishing|Books|News|Times|Herald|Gazette|Tribune|Broadcasting|Television|Pictures|Games"
    "|Entertainment|Advertising"
    "|Marketing|Consulting|Consultancy|Consultants|Solutions|Services|Security|Cleaning|Staffing|Recruitment"
    "|Legal|Solicitors|Accountants"
    "|Accounting|Financial|Finance|Capital|Investments|Securities|Union|Mortgage|Realty|Properties|Estates"
    "|Homes|Lettings|Hotels?|Inn|Resort"
    "|Lodge|Restaurant|Grill|Diner|Café|Cafe|Coffee|Kitchen|Tavern|Catering|Supermarket|Markets?|Stores?"
    "|Outfitters|Furniture|Hardware"
    "|Supply|Supplies|Depot|Centre|Nurseries|Landscaping|Textiles|Apparel|Clothing|Shoes|Jewell?ers|Salon|Spa"
    "|Fitness|Gym|Plastics"
    "|Chemicals?|Pharmaceuticals|Pharma|Biotech|Biosciences|Therapeutics|Diagnostics|Devices|Instruments"
    "|Electronics|Semiconductors?"
    "|Robotics|Networks|Telecom|Communications|Wireless|Analytics|Data|Digital|Interactive|Packaging|Printing"
    "|Industries|Manufacturing"
    "|Products|Works|Plant|Factory|Refinery|Warehouse|Distribution|Express|Couriers?|Library|Museum|Trust"
    "|Ministry|Police)"
)
_EN_SCHOOL = (
    "(?:University|College|School|Academy|Primary|Elementary|High|Middle|Institute|Polytechnic|Kindergarten"
    "|Preschool|Nursery|Montessori)"
)
_PROPER = "(?:(?:St|Mt|Dr|Ft)[.]|[A-Z][A-Za-z0-9&'’\\-]*+(?:[.][A-Za-z]+)*+)"
_LINK = "(?:[ ](?:(?:of|and|the|for|&)[ ]){0,2}|,[ ](?=(?:Inc|Ltd|LLC|LLP|PLC|Co|Corp)(?![A-Za-z])))"
_FIRM = f"{_PROPER}(?:{_LINK}{_PROPER}){{0,5}}"
_BODY = f"(?:{_PROPER}{_LINK}){{1,5}}?{_EN_BODY}(?![A-Za-z])(?:{_LINK}{_PROPER}){{0,3}}"
"""A name that says what kind of firm or school it is."""
_AT = "at(?-i:(?=[ ](?:the[ ])?[A-Z]))|for(?-i:(?=[ ](?:the[ ])?[A-Z]))|with(?-i:(?=[ ](?:the[ ])?[A-Z]))"
_AT_FOR = _AT.rpartition("|")[0]
_FROM = "from(?-i:(?=[ ](?:the[ ])?[A-Z]))|by(?-i:(?=[ ](?:the[ ])?[A-Z]))"
_THE = "[ ](?:the[ ])?"
_SUBJECT = (
    "(?:(?<![A-Za-z])(?:I|[Hh]e|[Ss]he|who|[Ww]e)(?:['’](?:m|s|ve|d)|[ ](?:am|is|was))?"
    "|(?<![A-Za-z.])(?!The|This|That|It|These|Python)[A-Z][a-z]+[ ][A-Z][a-z]+)"
)
_HOW = (
    "(?:[ ](?:nights|days|weekends|evenings|shifts|(?:part|full)[ -]time|mostly|remotely|there|now|again"
    "|as[ ](?:an?[ ])?[a-z ]{3,30}"
    "|in[ ][A-Za-z ]{2,20}|the[ ][a-z]+)){0,2}"
)
_WORD_OF_WORK = (
    "(?:work|works|worked|working|employed|employment|jobs?|shifts?|positions?|career|interned|interning"
    "|internship|teach|teaches|teaching|taught|study|studies|studied|studying"
    "|enrolled|degree|hired|fired|laid[ ]off|let[ ]go|retire[sd]?|resigned|resigning|graduated?|clocked[ ]in"
    "|clocked[ ]out|clocked[ ]on|clocked[ ]off|earn[ ][$£€]?[0-9,.]+[kK]?"
    "|earns[ ][$£€]?[0-9,.]+[kK]?|earned[ ][$£€]?[0-9,.]+[kK]?|drives?|drove|flies|welds?|guards|freelances?"
    "|consults|temps|volunteers?|volunteering|coach|coaches|cooks?|apprenticeship"
    "|tenure|payroll|colleagues?|boss|supervisor|scholarship|semester|residency|classes|commute)"
)
_EMPLOYER = (
    "(?:[Ee]mployer|[Pp]lace of (?:work|employment)|[Ww]orkplace|[Cc]urrent [Cc]ompany|[Uu]niversity"
    "|[Ss]chool)(?:[ ][Nn]ame)?"
    "[\"']?[ ]?(?:is|was|[:=|])[ ]{0,3}[\"']?"
)
_AFTER_FIRM = (
    "(?=[ ]?(?:$|[.,;:!?)|(—-]|(?:since|in|from|for|and|who|until|after|before|because|when|as|to|last|this|where"
    "|on|over|every|but|while|so|then|though|now|again|six|two|three|[0-9])[ ]))"
)


def _shortest(*words: str) -> list[str]:
    """Of many words, `|` between them, those that end with no other."""
    every = "|".join(words).split("|")
    return sorted({word for word in every if not any(word != other and word.endswith(other) for other in every)})


def _marks(firsts: str, *distances: int) -> str:
    """Marks before a Chinese word, behind one of the first characters and so many others."""
    marks = (",(?=[一-龥 ])", ":(?=[一-龥 ])", " (?=[一-龥])")
    return "|".join(f"{mark}(?<=[{firsts}].{{{distance}}}{mark[0]})" for mark in marks for distance in distances)


def _in_parts(words: list[str], rest: str, before: str = "") -> tuple[str, ...]:
    """Expressions of one of many words and what follows: Hyperscan bears some dozens of words before a gap."""
    return tuple(f"{before}(?:{'|'.join(words[first : first + 40])}){rest}" for first in range(0, len(words), 40))


_BODIES = _shortest(_KINDS)
_ENDS = _shortest(
    _KINDS, _TRADES, _KNOWN[3:-1], *(f"{number}{kind}" for number in "一二三四五六七八九十" for kind in "小中矿")
)
_WORKS_BEGIN = (
    "工作|上[班早中晚夜白大小学高初一二三四五六]|[任就供]职|打工|实习"
    "|[做当干教混待呆熬耗读念任跑送看搬扫打拿领搞]|[坐值倒轮带]|[三两]班倒|站柜|端盘|[开揸]|守仓|兼职|返工"
    "|担任|流水线|拧|蹲点"
    "|规培|就读|在读|求学|进修|借读|住校|学|大[一二三四]|研[一二三]|高[一二三]|初[一二三]"
)

_CV = "(?:简历|工作经历|工作履历|任职经历|工作经验|从业经历|履历)"
_SEAL = "[ ]?(?:[(]?(?:盖章|公章|印章|章)[)]?|(?:劳资|人事|人力资源|综合|行政|办公)(?:科|部|处|室))?[ ]?$"
_SIGNING = "公司|集团|厂|院|所|局|银行|大学|学校|中学|小学|中心|委员会|店|园|社|政府"
_SIGNED = regex.compile(f"^[ ]{{0,4}}(?P<value>{_ORGANISATION})(?<={_SIGNING}){_SEAL}")
_SAYS_WHO_SIGNS = AnyOf(
    "(?:我|本)(?:单位|公司|司|厂|院|校|行|店|所|局)[^。]{0,12}(?:员工|职工|工作|任职|在职|就职|职务|上班|入职"
    "|离职|担任|聘)"
    "|(?:特此|兹)证明|现任|在职证明|收入证明",
    f"(?:^|[ |/]){HAN}{{0,8}}(?:经理|总监|主管|主任|工程师|顾问|总裁|董事长|专员|代表|助理|会计|律师|设计师|销售)[ ]?$",
)
"""What a certificate says on the line above the seal of who employs, and a card on the line above the firm."""


class EmployerRecognizer(Statement):
    """The organisation somebody works for or studies at (GB/T 35273-2020 Annex A, `个人教育工作信息`): behind a
    label, or where a verb says that a person works there. That software works for an operating system says nothing of
    anybody.
    """

    entity = "EMPLOYER"
    release = "4.1.0"
    forms = (
        Begun("labelled", _LABEL, f"{_TIE}(?P<value>{_FIRM}(?!{HAN})|{_ORGANISATION}|{_NAME})", LABEL),
        Begun("labelled, a school", _SCHOOL_LABEL, f"{_TIE}(?P<value>{_FIRM_ZH})", LABEL),
        Begun("labelled, without a tie", f"{_LABEL}|{_UNIT}", f"(?:[ ,(]|是|叫|为)?(?P<value>{_FIRM_ZH})", DEFINITE),
        Begun(
            "unit",
            "单位|学校|公司",
            f"[ ]?[:|][ ]?(?P<value>{_ORGANISATION})(?=[ ,。;)|]|$)",
            CUE,
            before=f"(?<!{HAN})",
        ),
        Begun(
            "work of now",
            "现工作|目前工作|现在工作|当前工作|工作情况|就业情况|从业情况|现职业",
            f"{_TIE}(?P<value>{_FIRM_ZH})",
            LABEL,
        ),
        Begun(
            "post and where",
            "职业|职务|职位|岗位",
            f"[ ]?[:][ ]?[^,。;:(]{{1,10}}[(](?P<value>{_FIRM_ZH})[)]",
            LABEL,
        ),
        Begun(
            "on a pass",
            "工牌|工卡|工作证|员工证|职员证|厂牌|胸牌|名片|在职证明|离职证明|收入证明",
            f"(?:[ ]?[(]|由|上写着|上印着|[是为:])(?P<value>{_FIRM_ZH})(?=[)]|开具|出具|[,。;]|$)",
            LABEL,
        ),
        Begun(
            "owes wages",
            "被申请人|被告|被投诉人|用人单位",
            f"[:]?[ ]?(?P<value>{_FIRM_ZH})(?=[,]?[^,。;]{{0,6}}?(?:拖欠|克扣|未支付|欠付|不支付)(?:申请人|原告|本人"
            f"|我))",
            LABEL,
        ),
        Begun(
            "was of the staff",
            "之前是|以前是|原来是|原是|曾是",
            f"(?P<value>{_FIRM_ZH})(?=的?[^,。;的]{{0,6}}?{_A_POST})",
            DEFINITE,
        ),
        Begun(
            "whether somebody works there",
            "在|喺",
            f"(?P<value>{_FIRM_ZH})(?={_THERE}{_WORKS})",
            LABEL,
            before="(?<=[他她佢](?:还|现在|仲|一直|是不是|是否)(?:还)?)",
        ),
        Begun(
            "aged, with a post", "岁,|岁 |级,|级 ", f"(?P<value>{_FIRM_ZH})(?=的?{_A_POST})", CUE, before="(?<=[0-9])"
        ),
        Begun(
            "behind a comma, with a post",
            _POST,
            "(?=[,。;)]|$)",
            CUE,
            before=f"(?=[^,。;)]{{2,6}}(?:[,。;)]|$))(?<=[,、](?P<value>{_FIRM_ZH}))",
        ),
        Form(
            "in a row behind a number and a name",
            f"^[ ]?[0-9]{{1,3}}[ .、]{{1,2}}{HAN}{{2,4}}[ |](?P<value>{_ORGANISATION})(?=[ |])",
            LABEL,
        ),
        Form(
            "in the second cell",
            f"^[ ]?[|]?[ ]?{HAN}{{2,4}}[ ]?[|][ ]?(?P<value>{_ORGANISATION})[ ]?(?=[|])",
            CUE,
        ),
        Form(
            "in a row of commas, English",
            f"^{_PROPER}[ ]{_PROPER},(?P<value>(?:{_PROPER}[ ]){{1,4}}{_EN_BODY}),(?=[^ ])",
            DEFINITE,
        ),
        Begun(
            "laid off from, English",
            "from(?-i:(?=[ ](?:the[ ])?[A-Z]))|by(?-i:(?=[ ](?:the[ ])?[A-Z]))",
            f"{_THE}(?P<value>{_PROPER}(?:[ ]{_PROPER}){{1,4}}){_AFTER_FIRM}",
            CUE,
            before="(?<=(?:laid off|let go|fired|sacked|made redundant|furloughed)[ ])",
        ),
        Begun(
            "whose pass",
            "职员证|员工证|工作证|工牌|工卡|厂牌",
            "",
            DEFINITE,
            before=f"(?<=(?:^|[,。;:、及和 ])(?P<value>{_FIRM_ZH})的?)",
        ),
        Begun("unit of whom", "单位", f"[ ]?[:][ ]?(?P<value>{_ORGANISATION})", LABEL, before="(?<=[人者])"),
        Begun(
            "in the service of",
            _VERB,
            f"[ ]?(?P<value>{_FIRM_ZH}|{_SMALL}(?=[,。;]|{_A_POST}|$))",
            DEFINITE,
        ),
        Begun("at work", "在|喺", f"(?P<value>{_ANY})(?={_THERE}{_WORKS}{_NOT_ASKED})", CUE, before="(?<![存实现所])"),
        Begun(
            "at work, whoever says so",
            "在|喺",
            f"(?P<value>{_FIRM_ZH})(?={_THERE}{_WORKS}{_NOT_ASKED})",
            DEFINITE,
            before=(
                "(?<=(?:^|[,。;:!?、( ]|(?:毕业|转业|退伍|退休|离职|辞职|结婚|下岗|大学)|证明[^。;]{0,30})(?:现"
                "|现在|目前|之前|以前|曾|先是?|一直|本人|周末|暑假|寒假|白天|晚上|平时|后|以后){0,2})"
            ),
        ),
        Begun(
            "at a plant",
            "在|喺",
            f"(?P<value>{_OF_NO_NAME}{_LETTER}{{2,20}}?(?:厂|矿|车间"
            f"|工地)(?:{_WITHIN}{{1,6}}?车间)?)(?:的?流水线上?)?(?=[^,。;]|[,。;])",
            CUE,
        ),
        Begun(
            "at work, and where",
            "在|喺",
            f"(?P<value>{_FIRM_ZH})(?=[,。;]|$)",
            DEFINITE,
            before="(?<![存实现所])(?<=(?:打工|上班|工作)[^。;]{0,12})",
        ),
        Begun(
            "one there",
            "在|喺",
            f"(?P<value>{_FIRM_ZH})(?=的(?:师傅|同事|徒弟|工友|领导|老领导|老板|上司|导师|班主任|同学|室友"
            "|工作|岗位|工号|实习))",
            CUE,
        ),
        Begun("left", "从|由", f"(?P<value>{_FIRM_ZH})(?=[^,。;]{{0,2}}(?:{_LEAVES}))", DEFINITE),
        Begun("dismissed", "被", f"(?P<value>{_FIRM_ZH})(?={_DISMISSES})", CUE),
        Begun(
            "transferred",
            "组织关系|学籍|档案|人事关系|社保关系|劳动关系",
            f"[^,。;]{{0,4}}[从由](?P<value>{_FIRM_ZH})(?:转|调|迁)[^,。;]{{0,2}}?[至到入往去](?P<value>{_FIRM_ZH})",
            LABEL,
        ),
        Begun(
            "went to",
            _WENT,
            f"(?P<value>{_OF_NO_NAME}{_LETTER}{{2,20}}?"
            f"{one_of('有限公司|公司|集团|厂|研究院|研究所|设计院', _TRADES)}(?:{_WITHIN}{{0,8}}?(?:公司"
            "|集团))?)"
            f"(?=[^,。;]{{0,3}}(?:上班|工作|实习|打工|做|当|任职|报到|干)|(?<=[了的是].{{2,24}})[,。;])",
            DEFINITE,
            before=f"(?<=(?:{_MOVED})[^。;]{{0,14}})",
        ),
        Begun(
            "goes to school",
            "去|到|上|进|系|是",
            f"(?P<value>{_OF_NO_NAME}{_LETTER}{{2,20}}?(?:中心小学|小学|中学|幼儿园|学院|大学|高中))(?=上学"
            f"|读书|念书|报到|读|上课|[^,。;]{{0,8}}(?:在校|一|二|三|四|五|六)?[^,。;]{{0,6}}学生)",
            CUE,
        ),
        Begun(
            "at law with",
            "与|跟|同|被申请人|责令|和",
            f"(?P<value>{_FIRM_ZH})",
            CUE,
            before=f"(?<=(?:{_LABOUR})[^。;]{{0,40}})",
        ),
        Begun(
            "under contract with", "与|跟|同|和|被申请人", f"(?P<value>{_FIRM_ZH})(?=[^,。;]{{0,8}}(?:{_LABOUR}))", CUE
        ),
        Begun(
            "in office",
            "任|现任|历任|曾任|后任",
            f"(?P<value>{_ORGANISATION})(?={HAN}{{0,6}}{_A_POST})",
            DEFINITE,
            before=f"(?:(?<!{HAN})|(?<=[0-9]年|后))",
        ),
        Begun(
            "named, with a post",
            _marks(SURNAMES + RARE_SURNAMES + COMPOUND.replace("|", ""), 1, 2, 3),
            f"[ ]?(?:[男女][,、 ]{{1,2}})?(?:现?任|现在?|目前在?|系|是|就读|毕业于"
            f"|原)?(?P<value>{_FIRM_ZH})[ ]?(?=的?[^,。;\\n的]{{0,6}}?(?:{_A_POST}|{_GRADE}))",
            DEFINITE,
            before=f"(?<={A_NAME}|{PERSONS_NAME})",
        ),
        Begun(
            "commutes to",
            "去|到|来",
            f"(?P<value>{_FIRM_ZH})(?=[,。;]|$|上班|上学|读书)",
            CUE,
            before="(?<=(?:每天|天天|每周)[^。;]{0,40})",
        ),
        Begun(
            "is now of the staff", "现为|现系|现是", f"(?P<value>{_FIRM_ZH})(?=的?[^,。;的]{{0,6}}?{_A_POST})", DEFINITE
        ),
        Begun(
            "is of the staff",
            "是|系|为|身为",
            f"(?P<value>{_FIRM_ZH})(?=的?老?(?:[^,。;的]{{0,6}}?{_A_POST}|{_GRADE}))",
            CUE,
        ),
        Begun(
            "of the staff, a name",
            _LOW,
            f"(?=[,: ]?{A_NAME}(?:[,。;:!?()在把被跟说私从因给与对 ]|$))",
            DEFINITE,
            before=f"(?<=(?:^|[,:。 是]|你们|那个)(?P<value>{_FIRM_ZH})的?)",
        ),
        Begun(
            "from there",
            _marks("我他她也都", 0) + "|" + _marks("叫", 2, 3, 4) + "|是",
            f"(?P<value>{_ORGANISATION})(?<={one_of(_KINDS)})的(?=[,。;!]|$"
            f"|{one_of(_LOW, '测试|行政|财务|人事|采购|运营')}[,。;!]"
            f"|{one_of(_LOW, '测试|行政|财务|人事|采购|运营')}$)",
            CUE,
            before=f"(?<=叫{HAN}{{2,4}}|(?:我|他|她|也|都))",
        ),
        Begun(
            "in a curriculum vitae",
            "19|20",
            f"{_UNTIL}[ ,:|]{{0,4}}(?:就职于|任职于|在)?[ ]?(?P<value>{_ORGANISATION})(?=[ ,"
            f"|(]{{0,3}}[^,。;的]{{0,8}}?{_A_POST})",
            LABEL,
        ),
        Form("on a card", f"^[ ]?(?P<value>{_ORGANISATION})[ |/]{{1,3}}{HAN}{{0,4}}{_A_POST}[ ]?$", DEFINITE),
        Form(
            "and when",
            f"{_CV}[^。]{{0,60}}?(?P<value>{_ORGANISATION})(?=[ ]?[(][ ]?{_PERIOD})"
            f"|{_CV}[: ]{{0,2}}{_PERIOD}[ ,:|]{{0,3}}(?P<value>{_ORGANISATION})",
            LABEL,
        ),
        Form(
            "in a cell behind a name",
            f"[|/](?<=(?:^|[|/:])[ ]?(?:{PERSONS_NAME}|{A_NAME})[ ]?(?:[|/][^|/\n{HAN}]{{0,14}}|[|/][男女]|["
            f"|/]{HAN}{{1,6}}族?){{0,2}}[|/])"
            f"[ ]?(?P<value>{_ORGANISATION})[ ]?(?=[|/])",
            DEFINITE,
        ),
        Form(
            "in a row behind a birthday",
            f"(?:19|20)[0-9]{{2}}(?<=(?:^|[|/ ]){HAN}{{2,4}}[ ]?[|/ ][ ]?[0-9]{{4}})[-/.年][0-9]{{1,2}}[-/.月]"
            f"[0-9]{{1,2}}日?[ ]?[|/ ][ ]?"
            f"(?P<value>{_ORGANISATION})(?<={one_of(_KINDS)})(?=[ |/]|$)",
            DEFINITE,
        ),
        Begun("at work for", "给|替|帮", f"(?P<value>{_ORGANISATION}|{_SMALL})(?=跑|当|打工|干|开车|看门|送)", CUE),
        Begun(
            "at work, English",
            _AT_FOR,
            f"{_THE}(?P<value>{_FIRM})",
            CUE,
            before=f"(?<=(?<![A-Za-z])(?:work(?:s|ed|ing)?|employed){_HOW}[ ])",
        ),
        Begun(
            "at work, whoever says so, English",
            _AT_FOR,
            f"{_THE}(?P<value>{_FIRM})",
            DEFINITE,
            before=(
                f"(?<=(?:{_SUBJECT}(?:[ ](?:currently|now|still|also))?[ ]|(?:^"
                f"|[.!?;:,][ ])(?:[Cc]urrently[ ])?)[Ww]ork(?:s|ed|ing)?{_HOW}[ ])"
            ),
        ),
        Begun(
            "employed, English",
            "by(?-i:(?=[ ](?:the[ ])?[A-Z]))|at(?-i:(?=[ ](?:the[ ])?[A-Z]))",
            f"{_THE}(?P<value>{_FIRM})",
            DEFINITE,
            before="(?<=(?:is|was|am|been|currently|I'm)[ ]employed[ ])",
        ),
        Begun(
            "a post at, English",
            _AT,
            f"{_THE}(?P<value>{_FIRM})(?!{HAN}){_AFTER_FIRM}",
            CUE,
            before=(
                "(?<=(?<![A-Za-z])(?:(?:[Aa]n?|[Tt]he|[Aa]s|[Mm]y|[Hh]is|[Hh]er|[Cc]urrently|[Ss]enior|[Jj]unior"
                f"|[Ll]ead|[Hh]ead)[ ])(?:[A-Za-z'-]+[ ]){{0,4}}?(?i:{_EN_POST})s?[ ])"
            ),
        ),
        Begun(
            "a name and a post at, English",
            _AT,
            f"{_THE}(?P<value>{_FIRM})(?!{HAN}){_AFTER_FIRM}",
            DEFINITE,
            before=(
                "(?<=(?:(?<![A-Za-z])[A-Z][a-z]+[ ][A-Z][a-z]+,[ ](?:an?[ ]|the[ ])?|(?:^|[:;"
                f"|][ ]))(?:[A-Za-z-]+[ ]){{0,3}}?(?i:{_EN_POST})[ ])"
            ),
        ),
        Begun(
            "his post at, English",
            _AT,
            f"{_THE}(?P<value>{_FIRM})",
            DEFINITE,
            before=(
                "(?<=(?<![A-Za-z])(?:[Hh]is|[Hh]er|[Mm]y|I|[Hh]e|[Ss]he)(?:['’](?:s|m|ve"
                f"|d))?[ ](?:[a-z-]+[ ]){{0,6}}?(?i:{_EN_POST}|boss|job|colleagues?|position|internship"
                "|shifts?)[ ])"
            ),
        ),
        Begun(
            "about work, English",
            f"{_AT_FOR}|{_FROM}",
            f"{_THE}(?P<value>{_BODY})",
            CUE,
            before=(
                f"(?<=(?<![A-Za-z])(?<!(?:[Tt]he|[Aa]|[Tt]his|[Nn]ew|[Oo]ur)[ ]){_WORD_OF_WORK}[ ](?:[a-z'-]+[ ])"
                f"{{0,4}}?)"
            ),
        ),
        Begun(
            "a post, a firm, English",
            _EN_POSTS,
            f"[ ]?[,|@·-][ ]?(?P<value>(?:{_PROPER}[ ,&]{{1,3}}){{0,4}}{_PROPER},?[ ]{_EN_BODY}[.]?)(?![A-Za-z])",
            DEFINITE,
        ),
        Begun(
            "came, English",
            "joined(?-i:(?=[ ](?:the[ ])?[A-Z]))|left(?-i:(?=[ ](?:the[ ])?[A-Z]))|quit(?-i:(?=[ ](?:the[ ])?[A-Z]))",
            f"{_THE}(?P<value>{_BODY}{_AFTER_FIRM}|{_FIRM}(?=[ ](?:as[ ]an?[ ]|after[ ][0-9a-z]+[ ]years"
            "|to[ ](?:join|work|start))))",
            DEFINITE,
            before=f"(?<={_SUBJECT}[ ](?:[a-z]+[ ]){{0,2}})",
        ),
        Begun(
            "been with, English",
            "with(?-i:(?=[ ](?:the[ ])?[A-Z]))",
            f"{_THE}(?P<value>{_FIRM})(?=[ ](?:for[ ])?(?:[a-z]+|[0-9]+)[ ](?:years|months)|[ ]since)",
            CUE,
            before="(?<=been[ ])",
        ),
        Begun(
            "goes to school, English",
            "to(?-i:(?=[ ](?:the[ ])?[A-Z]))|attends|attend|attended|attending",
            f"{_THE}(?P<value>(?:{_PROPER}{_LINK}){{1,4}}?{_EN_SCHOOL}(?![A-Za-z])(?:{_LINK}{_PROPER}){{0,3}})",
            CUE,
            before=(
                "(?:(?<=(?:[Gg]o|[Gg]oes|[Ww]ent|[Gg]oing|[Tt]ransferred|[Aa]dmitted|[Aa]ccepted|commutes?)[ ])"
                "|(?=attend))"
            ),
        ),
        Begun(
            "grade, English",
            "Grade|Year|Class",
            f"[ ](?:[0-9K]{{1,2}}|of[ ]20[0-9]{{2}}),?[ ](?:at[ ])?(?P<value>(?:{_PROPER}{_LINK}){{1,4}}?"
            f"{_EN_SCHOOL}(?![A-Za-z])(?:[ ]School)?)",
            LABEL,
        ),
        Begun("head of, English", "CEO|CFO|CTO|COO", f"[ ](?:of|at)[ ](?:the[ ])?(?P<value>{_FIRM}){_AFTER_FIRM}", CUE),
        Form(
            "labelled, English",
            f"(?<![A-Za-z]){_EMPLOYER}(?P<value>{_FIRM}(?!{HAN})|(?={HAN}){_NAME})",
            LABEL,
        ),
        Begun("employer, English", "employer", f",?[ ](?:is[ ]|was[ ])?(?P<value>{_BODY})", DEFINITE),
    )
    prefilter = (
        "(?:现工作|目前工作|现在工作|当前工作|工作情况|就业情况|从业情况|现职业)[ ]?[\"'是为:=|]",
        "(?:职业|职务|职位|岗位)[ ]?[:][^\\n]{1,12}[(]",
        "(?:工牌|工卡|工作证|员工证|职员证|厂牌|胸牌|名片|在职证明|离职证明|收入证明)(?:[ ]?[(]|由|上写着|上印着"
        "|[是为:])",
        "(?:拖欠|克扣|未支付|欠付|不支付)(?:申请人|原告|本人|我)",
        *_in_parts(_ENDS, "(?:职员证|员工证|工作证|工牌|工卡|厂牌)"),
        "(?:laid off|let go|fired|sacked|made redundant|furloughed) (?:from|by) (?:the )?[A-Z]",
        f"^[A-Z][A-Za-z'-]+ [A-Z][A-Za-z'-]+,[A-Z][^,\\n]{{2,40}}{_EN_BODY},[^ ]",
        f"{_LABEL}|{_SCHOOL_LABEL}",
        f"{_UNIT}|{_VERB}",
        "(?:单位|学校|公司)[ ]?[:|]",
        *_in_parts(
            _ENDS, f"(?:公司|集团|总部|[大中小]班|[一二三四五六]年级|前台|后厨|柜台|流水线上?|里)?(?:{_WORKS_BEGIN})"
        ),
        f"(?:{_PLACE}|科室?|中心|[部处]|车间|校区|分校)(?:{_WORKS_BEGIN})",
        "[在喺][^,。;\\n]{2,20}(?:厂|矿|车间|工地)",
        *_in_parts(_ENDS, f"[^,。;\\n]{{0,2}}(?:{_LEAVES})"),
        *_in_parts(_ENDS, f"(?:{_DISMISSES})"),
        "(?:组织关系|学籍|档案|人事关系|社保关系|劳动关系)[^,。;]{0,4}[从由]",
        "(?:打工|上班|工作)[^。;\\n]{0,12}[在喺]",
        f"(?:{_MOVED})[^。;\\n]{{0,16}}[去进到]",
        "[去到上进系是][^,。;\\n]{2,24}(?:小学|中学|幼儿园|学院|大学|高中)[^,。;\\n]{0,14}(?:上学|读|念|报到"
        "|上课|学生)",
        "(?:每天|天天|每周)[^。;\\n]{0,40}[去到来]",
        f"(?:{_LABOUR})[^。;\\n]{{0,40}}(?:与|跟|同|和|被申请人|责令)",
        *_in_parts(_ENDS, f"[^,。;\\n]{{0,8}}(?:{_LABOUR})"),
        f"(?:[部处店站]|科室?|中心|分厂|车间|校区|分[院校])的?[ ,(|]{{0,3}}(?:{_POST})",
        *_in_parts(_BODIES, f"的?[ ,(|]{{0,3}}[^,。;\\n的]{{0,6}}(?:{_POST_ENDS}|{_GRADE})"),
        *_in_parts(_ENDS, f"的?[ ,(|]{{0,3}}(?:{_POST})"),
        *_in_parts(_ENDS, f"(?:{_GRADE})"),
        *_in_parts(_ENDS, "的?[^,。;\\n的]{1,4}[工员]"),
        *_in_parts(_BODIES, "的(?:[,。;!]|$)"),
        *_in_parts(_ENDS, "的(?:师傅|同事|徒弟|工友|领导|老|上司|导师|班主任|同学|室友|工作|岗位|工号|实习)"),
        _PERIOD,
        *_in_parts(_ENDS, f"[ ]?[(][ ]?{_PERIOD}"),
        f"(?:{_SIGNING}){_SEAL}",
        *_in_parts(_ENDS, "[ ]?[|/]"),
        *_in_parts(_BODIES, "(?:[ |/]|$)", before="[0-9]日?[ ]?[|/ ][ ]?[^,。;:\\n]{2,30}"),
        *_in_parts(_WORD_OF_WORK[3:-1].split("|"), "(?: [a-z'-]+){0,4} (?:at|for|with|from|by) "),
        *_in_parts(_EN_POST[3:-1].split("|"), "s? (?:at|for|with) "),
        *_in_parts(_EN_POST[3:-1].split("|"), "[ ]?[,|@·-][ ]?[A-Z]"),
        "(?:I|he|she|who|we|[a-z]+ [a-z]+) (?:[a-z]+ ){0,2}(?:joined|left|quit) (?:the )?[A-Z]",
        "(?:attend(?:s|ed|ing)?|(?:go|goes|went|going|transferred|admitted|accepted"
        f"|commutes?) to) [^\\n]{{2,40}}{_EN_SCHOOL}",
        "been with [^\\n]{2,40} (?:years|months|since)",
        "(?:CEO|CFO|CTO|COO) (?:of|at) ",
        "(?:Grade|Year|Class) (?:[0-9K]{1,2}|of 20[0-9]{2}),? [A-Z]",
        _EMPLOYER,
        "employer,? (?:is |was )?[A-Z]",
    )
    flags = 0

    def find(self, line: str, above: str = "") -> Iterator[Found]:
        """What forms find, but for what has no name, and who has signed a certificate of employment."""
        for found in super().find(line, above):
            if not _UNNAMED.fullmatch(line, found.start, found.end):
                yield found
        if _SAYS_WHO_SIGNS.search(above) and (signed := _SIGNED.match(line)):
            start, end = signed.span("value")
            yield Found(start, end, LABEL)

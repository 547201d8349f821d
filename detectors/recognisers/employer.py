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
    "|晚报|日报|早报|晨报|都市报|商报|青年报|电视台|电台|事务所|工厂|厂"
    "|煤矿|油田|铁矿|金矿|铜矿|矿务局|矿山|林场|农场|牧场|渔场|养殖场|猪场|鸡场|砂场|水电站|电厂|发电厂|供电所"
    "|供电局|变电站|水厂|水务"
    "|加油站|养老院|敬老院|福利院|工作室|合作社|商行|酒店|大酒店|饭店|宾馆|餐厅|食堂|超市|法院|检察院|公安局"
    "|派出所|税务局|管理局|教育局|卫生局"
    "|财政局|民政局|交通局|邮政局|邮局|烟草局|气象局|水利局|农业局|城管局|规划局|住建局|林业局|监狱|看守所"
    "|委员会|街道办|办事处|居委会|村委会|政府"
    "|协会|学会|基金会|俱乐部|旅行社|殡仪馆|博物馆|图书馆|文化馆|体育馆|剧院|剧团|歌舞团|影院|影城|工地|车间"
    "|会计师行|律师行|测量师行|维护中心|管理中心|养护中心|保障中心|事务中心|救助中心|康复中心|培训学校|职业学校"
    "|社保局|人社局|水务局|卫健委"
    "|典当行|当铺|货运部|经营部|门市部|批发部|修理厂|修理部|加盟店|专卖店|专营店|旗舰店|分店|门店|棋牌室|网咖|网吧"
    "|会所|洗浴中心|美发店|发廊|养生馆|推拿馆|洗衣店|驿站|物流园|屠宰场|批发市场|家政公司"
    "|康养中心|月子会所|鞋材|制品厂|自来水公司"
    "|机场|高铁站|审计局|统计局|监管局|监督局|监督管理局|应急局|运输局|文旅局|卫健局|科技局|司法局|国土局|资源局"
    "|环保局|环境局|发改委|发改局|工信局"
    "|商务局|农村局|消防队|消防大队|交警大队|海关|铁路局|电业局|公路局|疾控中心|纪委|政协|人大|法检|农商行|国小|国中"
    "|机务段|车辆段|工务段|车务段|工程队|施工队|车队"
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
_FAMOUS = (
    "腾讯|阿里巴巴|阿里|百度|字节跳动|字节|抖音|美团|京东|拼多多|网易|华为|小米|滴滴|快手|哔哩哔哩|新浪|搜狐"
    "|携程|联想|中兴|大疆|比亚迪|蔚来|小鹏"
    "|理想汽车|宁德时代|格力|海尔|美的|万科|恒大|碧桂园|顺丰|中通|圆通|韵达|富士康|台积电|鸿海|联发科|长荣|国泰"
    "|汇丰|中石油|中石化|中海油|国家电网|南方电网|九巴|城巴|港铁"
    "|中国移动|中国联通|中国电信|工行|建行|农行|中行|招行|交行|工商银行|建设银行|农业银行|招商银行|中金|中信"
    "|平安|人保|国寿|普华永道|德勤|毕马威|安永|谷歌"
    "|微软|苹果|亚马逊|特斯拉|英特尔|IBM|Google|Microsoft|Amazon|Apple|Tesla|沃尔玛|家乐福|麦当劳|肯德基|星巴克"
    "|海底捞|宜家|迪士尼"
)
_KNOWN = f"(?:{_FAMOUS})"
_BRANDS = (
    "海康威视|海康|大华股份|大华|京东方|立讯精密|立讯|歌尔|歌尔股份|蓝思|蓝思科技|欣旺达|比亚迪电子|长城汽车|吉利"
    "|吉利汽车"
    "|奇瑞|长安汽车"
    "|上汽|广汽|一汽|东风汽车|北汽|五菱|极氪|零跑|赛力斯|三一重工|中联重科|徐工|柳工|潍柴|玉柴|株洲中车|鞍钢|宝钢"
    "|武钢|首钢"
    "|包钢|攀钢|马钢|沙钢|河钢|本钢|太钢|酒钢|大庆油田|胜利油田|辽河油田|中原油田|长庆油田|燕山石化|抚顺石化|镇海炼化"
    "|兰州石化"
    "|齐鲁石化|茂名石化|扬子石化|中建一局|中建二局|中建三局|中建四局|中建五局|中建六局|中建七局|中建八局|中铁一局"
    "|中铁二局|中铁三局"
    "|中铁四局|中铁五局|中铁六局|中铁七局|中铁八局|中铁十局|中铁[一二三四五六七八九十]{2,3}局"
    "|中建[一二三四五六七八九十]局|中国平安|中国人保|中国中铁|中国中车|中国石油|中国石化|国网|中铁大桥局|中铁隧道局"
    "|中交一公局|中交二航局|中交三航局"
    "|中交四航局|葛洲坝"
    "|中铁建|中冶|中核|中广核|中电建|中能建|航天科工|航天科技|兵器工业|中航工业|成飞|西飞|沈飞|哈飞|商飞|中国商飞"
    "|国药|华润"
    "|华润万家|大润发|永辉|永辉超市|物美|盒马|盒马鲜生|山姆|山姆会员店|胖东来|联华|苏宁|苏宁易购|国美|名创优品|屈臣氏"
    "|全家便利店"
    "|美宜佳|便利蜂|钱大妈|百果园|良品铺子|三只松鼠|周黑鸭|蜜雪冰城|瑞幸|瑞幸咖啡|库迪|喜茶|奈雪|奈雪的茶|茶百道"
    "|霸王茶姬"
    "|书亦烧仙草|沪上阿姨|西贝|西贝莜面村|呷哺呷哺|太二酸菜鱼|外婆家|绿茶餐厅|真功夫|永和大王|德克士|必胜客|汉堡王"
    "|华莱士|正新鸡排"
    "|塔斯汀|老娘舅|南京大牌档|小南国|全聚德|狗不理|眉州东坡|费大厨|九毛九|货拉拉|滴滴出行|曹操出行|T3出行|嘀嗒|满帮"
    "|饿了么"
    "|叮咚买菜|朴朴超市|朴朴|每日优鲜|多多买菜|美团优选|菜鸟|菜鸟驿站|丰巢|申通|百世|极兔|极兔速递|德邦|德邦快递|邮政"
    "|京东物流"
    "|京东快递|跨越速运|壹米滴答|链家|贝壳找房|我爱我家|中原地产|安居客|万科物业|碧桂园服务|保利物业|龙湖|龙湖物业"
    "|绿城|绿城物业"
    "|融创|保利|中海地产|金地|招商蛇口|雅居乐|世茂|富力|旭辉|科大讯飞|讯飞|商汤|旷视|寒武纪|小马智行|蚂蚁集团|支付宝"
    "|阿里云"
    "|腾讯云|华为云|高德|优酷|网易云音乐|米哈游|莉莉丝|叠纸|鹰角|三七互娱|巨人网络|盛趣|昆仑万维|奇虎360|用友|金蝶|东软"
    "|神州数码|中软国际|软通动力|文思海辉|博彦科技|汉得|同花顺|东方财富|深信服|奇安信|绿盟|启明星辰|浪潮|中科曙光"
    "|长江存储|中芯国际"
    "|中芯|华虹|长电科技|通富微电|韦尔|兆易创新|闻泰|传音|OPPO|vivo|魅族|TCL|创维|康佳|长虹|海信|美菱|老板电器|苏泊尔"
    "|九阳|格兰仕|奥克斯|雅迪|药明康德|药明生物|恒瑞|恒瑞医药|百济神州|迈瑞|迈瑞医疗|华大基因|金域|迪安|爱尔眼科"
    "|美年大健康|慈铭"
    "|同仁堂|云南白药|片仔癀|老百姓大药房|大参林|一心堂|协和|协和医院|华西|华西医院|湘雅|湘雅医院|瑞金|瑞金医院"
    "|中山医院|齐鲁医院"
    "|同仁医院|积水潭|天坛医院|安贞医院|盛京医院|西京医院|新东方|好未来|学而思|作业帮|猿辅导|高途|中公|中公教育|华图"
    "|达内|北大"
    "|清华|复旦|浙大|中科大|北师大|华师大|同济|南开|西交|哈工大|北航|北理工|东南大学|电子科大|中南大学|茅台|五粮液"
    "|泸州老窖|洋河"
    "|青啤|青岛啤酒|雪花|伊利|蒙牛|君乐宝|双汇|雨润|金锣|牧原|温氏|中粮|益海嘉里|金龙鱼|鲁花|康师傅|娃哈哈|农夫山泉"
    "|达利|安井"
    "|老干妈|李锦记|涪陵榨菜|安踏|鸿星尔克|361度|优衣库|海澜之家|森马|波司登|太平鸟|百丽|周大福|周生生|老凤祥|申洲"
    "|申洲国际"
    "|裕元|华利|富士康|伟创力|和硕|仁宝|广达|纬创|捷普|比亚迪|宁德时代|宁德|亿纬锂能|国轩高科|蜂巢能源|隆基|通威|晶科"
    "|天合光能"
    "|阳光电源|正泰|德力西|特变电工|金风科技|国家电投|华能|华电|国电|三峡集团|中国铁塔|中国邮政|中国烟草|中烟"
    "|中国银行|农业银行"
    "|邮储|邮储银行|民生银行|浦发|浦发银行|兴业银行|光大银行|华夏银行|广发|广发银行|中信银行|中信证券|国泰君安"
    "|华泰证券|招商证券"
    "|人寿|中国人寿|太平洋保险|太保|新华保险|泰康|友邦|众安|陆金所|微众|网商银行|捷信|马上消费|花旗|渣打|瑞银|高盛"
    "|摩根|麦肯锡"
    "|贝恩|埃森哲|凯捷|西门子|博世|施耐德|飞利浦|通用电气|索尼|松下|丰田|本田|一汽大众|上汽大众|上汽通用|宝马"
    "|华晨宝马|奔驰"
    "|北京奔驰|奥迪|雀巢|可口可乐|百事|宝洁|联合利华|欧莱雅|强生|辉瑞|默沙东|阿斯利康|罗氏|诺华|拜耳|巴斯夫|陶氏|杜邦"
    "|耐克|阿迪"
    "|阿迪达斯|百佳|惠康|万宁|大家乐|大快活|翠华|煤气公司|国泰航空|港龙|东航|南航|国航|海航|川航|厦航|春秋航空|鸿海"
    "|台积电|联电"
    "|日月光|华硕|宏碁|技嘉|友达|群创|台达电|台塑|中钢|长荣|华航|阳明海运|统一超商|家乐福|诚品|鼎泰丰|八方云集|85度C"
    "|中华电信"
    "|台湾大哥大|国泰人寿|富邦|中信金|台铁|高捷"
)
"""Firms that are known by a short name."""
_EN_BRANDS = (
    "(?:Wendy['’]s|McDonald['’]?s|Burger King|KFC|Subway|Starbucks|Dunkin['’]?|Taco Bell|Chipotle|Chick-fil-A"
    "|Domino['’]?s|Pizza Hut|Papa John['’]?s|Applebee['’]?s|Olive Garden|Denny['’]?s|IHOP|Waffle House|Red Lobster"
    "|Walmart|Target|Costco|Kroger|Publix"
    "|Safeway|Whole Foods|Trader Joe['’]?s|Aldi|Lidl|Tesco|Sainsbury['’]?s|Asda|Morrisons|Waitrose|Greggs|Pret"
    "|Nando['’]?s|Wetherspoons?|Boots|Superdrug|Argos|Currys|B&Q|Ikea|IKEA|Home Depot|Lowe['’]?s|Best Buy|Walgreens"
    "|CVS|Rite Aid|Macy['’]?s|Kohl['’]?s|Nordstrom"
    "|Amazon|Google|Apple|Microsoft|Facebook|Meta|Netflix|Tesla|Uber|Lyft|DoorDash|Instacart|Deliveroo|Just Eat|UPS"
    "|FedEx|USPS|DHL|Royal Mail|Stagecoach|Arriva|Greyhound|Amtrak|Delta|Ryanair|EasyJet|Boeing|Lockheed(?: Martin)?"
    "|Raytheon|Northrop(?: Grumman)?|Ford|GM|Toyota|Honda|Nissan"
    "|Intel|IBM|Oracle|Salesforce|Spotify|Airbnb|Stripe|Shopify|Adobe|Nvidia|NVIDIA|AMD|Cisco|Dell|HP"
    "|Goldman(?: Sachs)?|JPMorgan|Morgan Stanley|Citi(?:bank)?|Chase|Wells Fargo|Bank of America|HSBC|Barclays|Lloyds"
    "|NatWest|Deloitte|PwC|KPMG|EY|Accenture|McKinsey|Pfizer|Merck|Tyson|Cargill"
    "|Marriott|Hilton|Hyatt|AT&T|Verizon|T-Mobile|Comcast|Kaiser|NHS|Stanford|Harvard|MIT|Yale|Sprint)"
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
_DEPARTMENT = f"(?:{_WITHIN}{{1,6}}?(?:部|处|科室?|系(?!统|列)|教研室|中心|店|站|车间|分厂|校区|分院|分校)(?!长))?"
_ORGANISATION = (
    f"(?=[(]|[A-Za-z0-9&·]{{0,12}}\\p{{Han}}){_OF_NO_NAME}(?:{_LETTER}{{2,22}}?"
    f"|[省市县区州旗镇乡]){_NAMED}(?:{_WITHIN}{{0,8}}?{_NAMED})"
    f"{{0,2}}{_DEPARTMENT}"
)
_FIRM_ZH = f"(?:{_ORGANISATION}|{_KNOWN}(?:公司|集团|总部)?)"
_BRANCH = (
    "(?:公司|集团|总部|汽车|科技|电子|手机(?![里上])|物流|快递|云|地产|物业|证券|金融|[^,。;的了在]{0,7}?(?:大厦|大楼|中心"
    "|科技园|事业部|事业群|部(?![分队门])|车间|实验室|分公司"
    "|分行|支行|分店|门店|店|站点|分拨中心|分拣中心|仓库?|园区|基地"
    "|工厂|厂|营业部|营业厅|项目部|驻外办|研究院))?"
)
_BRANDED = f"(?:(?:{_CITY})市?)?{one_of(_BRANDS, _FAMOUS)}{{1,2}}{_BRANCH}"
"""A firm that is known, and which of its houses."""
_TOWER = f"{HAN}{{2,4}}{one_of(_BRANDS, _FAMOUS)}(?:大厦|大楼|中心|园区|科技园|总部)"
_PLACE = "[厂局所院店馆社站队行部]"
_SMALL = f"{_OF_NO_NAME}(?!服装|派出|各|农|上|工|学|医|商|饭|酒|网){_LETTER}{{2,16}}?{_PLACE}"
"""What ends like a place of work, for a cue that wants nothing else."""
_ANY = f"(?:{_FIRM_ZH}|{_SMALL})"
_UNNAMED = regex.compile(
    f"(?!{_BRANDED}$|.*第[一二三四五六七八九十0-9]{{1,3}}(?!方|食堂|车间|工地|门店|小组)"
    f"|[省市县区州旗镇乡](?![里上城级镇场域村下区])(?:.*[局院校委中学社行司会团府社站关队馆]|.*小学|.*政协"
    "|.*人大)$"
    f"|(?:{_CITY})市?[^,。;]*(?:机床|拖拉机|钢铁|机车|轴承|柴油机|制药|水泥|纺织|印染|电机|电缆|仪表|轮胎|啤酒|卷烟"
    "|造纸|化肥|锅炉|汽轮机"
    f"|发动机|飞机|造船|玻璃|毛纺|丝绸|手表|自行车|缝纫机)(?:总|分|一|二|三)?厂$)"
    f"(?:(?:{one_of(_KINDS, _TRADES)}|{_COMMON})+"
    f"|(?:{_CITY})市?(?:{one_of(_KINDS, _TRADES)}|{_COMMON})*(?:厂|(?<!有限|分|集团)公司|[店场]|超市|酒店|餐厅"
    "|企业|园|小学|中学|学校|工地|车间))"
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
    "|服务单位|服务机构|所属单位|gongzuodanwei|danwei|gzdw"
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
    "(?:在编|在职|正式|退休|离休|合同制?|特岗|代课|外聘|聘用|兼职|专职|主治|主任|住院|执业|注册|高级|初级|中级"
    f"|实习)?副?(?:{one_of(_POST)}|(?!职工|员工"
    f"|会员){HAN}{{1,3}}[工员](?=[,。;:!的)]|$))(?!们|节|资格|招聘|岗位|培训"
    "|制度|会员|队伍|代表|管理|大会|手册|宿舍)"
)
_TOILER = (
    "骑手|员工|职工|工人|快递员|快递小哥|外卖员|外卖小哥|司机|导购|店员|柜员|客服|保安|店长|经理|主管|工程师|程序员"
    "|销售|业务员|客户经理|会计|出纳|护士|医生|教授|老师|学生|研究生|博士生|博士|硕士"
    "|本科生|实习生|普工|技工|焊工|操作工|流水线工人|仓管|分拣员"
    "|配送员|收银员|服务员|厨师|后厨|店小二|空姐|空乘|飞行员|机长|列车员|乘务员|地勤|产品经理|运营|设计师|行政|人事"
    "|财务|法务|技术员|质检员|前员工|离职员工|老员工|小领导|中层|高管|代理|外包|临时工"
    "|派遣工|劳务工"
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
    "|[开揸][^,。;的]{0,5}[车机船吊](?!会)|送(?:货|外卖|快递)|看(?:大门|仓库)|当班|搬砖|(?:常年|长期|一直"
    "|天天)(?:出差|加班|驻外)|教(?:[初高小][一二三中]|[一二三四五六]年级)?(?:书"
    "|[数语英物化历地政体美音][学文语理史理治育术乐]?)|带(?:[大中小]|[^,。;的]{0,4}年级)?班|守仓库|兼职|返工|做嘢"
    "|做兼职|做暑假工"
    "|干(?=[,。;!了过活着到满]|$)"
    "|混(?:了|着|日子|口饭)|(?:待|呆|熬|耗|做|干)(?:了|过|满)?(?:快|近|将近|整整)?(?:一辈子|半辈子|大半辈子"
    f"|{_N}(?:多|来)?[年个])|流水线|拧螺丝|扫地|打杂|打螺丝|领工资|拿工资|蹲点"
    f"|[做当](?:了|过|着)?(?:[^,。;]{{0,7}}?)(?:{_A_POST}|[工员](?=[,。;!的]|$))|当(?:了|过"
    f"|着)?[^,。;的]{{0,7}}[兵官长师]|(?:担任|任)(?:[^\\P{{Han}}何务意由])|搞[{HAN}]{{2,3}}(?=[,。;!]|$)"
    f"|[当做][{HAN}]{{2,3}}(?=[,。;!]|$)(?<!检查|手术|治疗|理疗|保养|美容|头发|指甲|体检|核酸|按摩|推拿|康复"
    f"|试管|客|东|面|饭|了断|实验|活动|志愿|好事|生意|买卖|透析|化疗)|{_STUDIES})"
)
_TOILS = (
    "(?:{works}|(?:做|当|干|搞)(?:了|过|着|起)?(?!了断|好事|活动|检查|手术|体检|美容|头发|指甲|理疗|保养|代言|宣传"
    "|推广|促销|广告|测评|直播间?|投资|理财|任务"
    "|兼容)[^,。;的]{{1,8}}?(?=[,。;!)的了]|$|[0-9一二两三四五六七八九十几])"
    "|(?:理货|收银|分拣|拣货|打包|配货|装卸|卸货|站岗|值夜班|值夜|上夜班|倒夜班|守夜|看门|看场子|扛包|跑堂|端菜|洗碗"
    "|切菜|配菜|炒菜|掌勺|打荷|传菜|导购|写(?:程序|软件|固件|韧体|算法|稿)|卖(?:房子?|票|车|货|保险|衣服|鞋|菜|肉"
    "|奶茶|手机|药|课)|写代码|敲代码|做代码|搬货"
    "|搬砖|打螺丝|拧螺丝|送(?:外卖|快递|货|水|奶)|跑(?:外卖|单|车|滴滴|腿|业务)|开(?:车|货车|叉车|大车|公交|出租"
    "|网约车|塔吊|挖机)|带(?:课|学生|实习|团|班)|教(?:课|书|英语|数学"
    "|语文)|管(?:仓库|账|人事|后勤|生产)|修(?:车|路|桥|手机|电脑)"
    "|读(?:研|博|本科|硕士|大[一二三四])|混日子|混饭|干过|做过|实习|上班|工作|打工|任职|兼职|就职|当差"
    "|学(?=[^,。;]{{{{2,6}}}}(?:[,。;]|$))))"
)
_THERE = "(?:[大中小]班|[一二三四五六]年级|前台|窗口|大厅|项目部|一线|后厨|柜台|流水线上?|里)?"
_NOT_ASKED = (
    "(?!的?(?:是|人们?|体验|感受|好处|待遇|条件|要求|累|怎|什么|哪|好不好|吗|有前途|人员|压力|经历|时间|环境|效率"
    "|机会|收入|教程|方法|步骤))"
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
    "|cop|deputy|trooper|firefighter|ranger|lineman|rigger|groundskeeper|housekeeper|concierge|valet|lifeguard"
    "|dentist|paramedic|carer|caretaker|caregiver"
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
_BODY = (
    f"(?:(?:{_PROPER}{_LINK}){{1,5}}?{_EN_BODY}(?![A-Za-z])|(?:University|College|School|Institute|Academy|Bank"
    "|Department|Ministry"
    f"|Museum)[ ]of[ ](?:the[ ])?{_PROPER})(?:{_LINK}{_PROPER}){{0,3}}"
)
"""A name that says what kind of firm or school it is."""
_AT = "at(?-i:(?=[ ](?:the[ ])?(?:an?[ ])?[A-Z]))|for(?-i:(?=[ ](?:the[ ])?[A-Z]))|with(?-i:(?=[ ](?:the[ ])?[A-Z]))"
_AT_FOR = _AT.rpartition("|")[0]
_FROM = "from(?-i:(?=[ ](?:the[ ])?[A-Z]))|by(?-i:(?=[ ](?:the[ ])?[A-Z]))"
_THE = "[ ](?:(?:the|an?)[ ])?"
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
    "[\"']?[ ]?(?:is|was|[:=|(])[ ]{0,3}[\"']?"
)
_AFTER_JOB = (
    "(?=[ ]?(?:$|[.,;:!?)|(—-]|(?:since|in|from|for|and|who|until|after|before|because|when|as|to|last|this|where|on"
    "|over|every|but|while|so|then|though|now|again|at|most|around|doing|making|near|two|three|[0-9])[ ]))"
)
_EN_TOILS = (
    "(?:(?!(?:wait(?:s|ed)?|rides?|fl(?:y|ies)|runs?|ran|do(?:es|ing)?|did|answers?|pick(?:s|ed)?|pack(?:s|ed)?"
    "|writes?|edits?|flip(?:s|ped)?|stack(?:s|ed)?|sells?|sold|load(?:s|ed)?|unloads?|hosts?|serve[sd]?"
    ")[ ](?:at|for|in|with|on)[ ])"
    "(?:drive|drives|drove|driving|deliver|delivers|delivered|delivering|clean|cleans|cleaned|cleaning|code|codes"
    "|coded|teach|teaches|taught|teaching|bartend|bartends|bartended|nurse|nurses|cook|cooks|cooked|cooking|cashier"
    "|intern|interns|interned|interning"
    "|temp|temps|temped|guard|guards|freelance|freelances|consult|consults|lecture|lectures|weld|welds|landscape"
    "|landscapes|manage|manages|managed|ride|rides|fly|flies|wait|waits|waited|flip|flips|flipped|stack|stacks"
    "|stacked|stock|stocks|stocked|pack|packs|packed"
    "|pick|picks|picked|sweep|sweeps|mop|mops|sell|sells|sold|answer|answers|run|runs|ran|do|does|did|doing|work"
    "|works|worked|working|tend|tends|host|hosts|serve|serves|served|load|loads|loaded|unload|unloads|coach|coaches"
    "|coached|tutor|tutors|volunteer|volunteers|volunteered"
    "|mentor|mentors|research|researches|write|writes|edit|edits|start|starts|started|starting|hired|rehired|fired"
    "|canned|sacked|got[ ]hired|got[ ]fired|got[ ]a[ ]job|landed[ ]a[ ]job|got[ ]on|got[ ]in|clock[ ]in|clocks[ ]in)"
    "(?:[ ](?:[Tt]uesday|tables|burgers|shelves|rooms|floors|toilets|security|nights|days|weekends|evenings|mornings"
    "|the[ ](?:night|day|late|early|graveyard|front|back|register|counter|line|till|desk|fryer|bar|door"
    "|overnight)(?:[ ](?:shift|desk|line|end))?|night[ ]shifts?|shifts"
    "|boxes|orders|parcels|packages|phones|payroll|admin|maintenance|accounts|accounting|IT|tech[ ]support"
    "|customer[ ]service|sales|chemistry|maths?|physics|biology|history|english|English|French|Spanish|music|art"
    "|science|geography|PE|gym|piano|yoga|kindergarten"
    "|[a-z]+[ ]grade|year[ ][0-9]+|trucks?|a[ ](?:truck|van|bus|forklift|cab|taxi|rig)|buses|lorr(?:y|ies)|vans|cars"
    "|pizza|food|full[ -]?time|part[ -]?time|there|bar|lunch|breakfast|working|cleaning|hair|nails|dishes|software"
    "|backend|frontend|a[ ][a-z]+))?)"
)
_AFTER_FIRM = (
    "(?=[ ]?(?:$|[.,;:!?)|(—-]|(?:since|in|from|for|and|who|until|after|before|because|when|as|to|last|this|where"
    "|on|over|every|but|while|so|then|though|now|again|six|two|three|[0-9])[ ]|(?:today|yesterday)(?![a-z])))"
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
    _KINDS, _TRADES, _FAMOUS, *(f"{number}{kind}" for number in "一二三四五六七八九十" for kind in "小中矿")
)
_OF_NO_FIRM = (
    "数据|信息|网络|工具|文化|字节|软件|智能|企业|学会|服务|通信|游戏|设备|知识|政府|委员会|体育|旅游|租赁|安防|酒店"
    "|超市|医院|法院|派出所|公安局|检察院|监狱|看守所"
)
_FIRM_ENDS = [end for end in _ENDS if end not in _OF_NO_FIRM.split("|")]
"""Those that are of a firm, where nothing else tells one."""
_WORKS_BEGIN = (
    "工作|上[班早中晚夜白大小学高初一二三四五六]|[任就供]职|打工|实习"
    "|[做当干教混待呆熬耗读念任跑送看搬扫打拿领搞]|[坐值倒轮带]|[三两]班倒|站柜|端盘|[开揸]|守仓|兼职|返工"
    "|担任|流水线|拧|蹲点|常年|长期|一直|天天"
    "|规培|就读|在读|求学|进修|借读|住校|学|大[一二三四]|研[一二三]|高[一二三]|初[一二三]"
)

_CV = "(?:简历|工作经历|工作履历|任职经历|工作经验|从业经历|履历)"
_SEAL = "[ ]?(?:[(]?(?:盖章|公章|印章|章)[)]?|(?:劳资|人事|人力资源|综合|行政|办公)(?:科|部|处|室))?[ ]?$"
_SIGNING = "公司|集团|厂|院|所|局|银行|大学|学校|中学|小学|中心|委员会|店|园|社|政府"
_SIGNED = regex.compile(f"^[ ]{{0,4}}(?P<value>{_ORGANISATION})(?<={_SIGNING}){_SEAL}")
_UNIT_ALONE = regex.compile(
    f"^[ ]{{0,4}}[-*·]?[ ]?(?:单位|公司|学校)(?:名称)?[ ]?[:|][ ]?(?P<value>{_ORGANISATION}|{_BRANDED})[ ]{{0,4}}$"
)
_CELL = regex.compile(
    "^(?:[^:]{0,6}(?:单位|公司|学校|雇主)|(?i:company|employer|school|workplace))(?:名称"
    "|_?name)?: (?P<value>(?!(?i:none|n/a"
    "|self|无)$)"
    "[^|:0-9@]{2,40}?)[ ]*$"
)
"""A cell of a table of people, behind its column's label."""
_LABEL_ALONE = regex.compile(f"^[ |]*(?:{_LABEL})[ :|]*$")
_FIRM_ALONE = regex.compile(f"^[ ]{{0,4}}(?P<value>{_ORGANISATION}|{_BRANDED})[ ]{{0,4}}$")
"""A label in a cell or on a line by itself, and the firm below it."""
_FORM_ABOVE = AnyOf(
    "(?:姓名|性别|身份证|出生|民族|籍贯|学历|申请人|借款人|年龄|婚姻|卡号|电话|手机|微信|QQ|邮箱|住址|政治面貌|宗教"
    "|月薪|车牌)[^:|]{0,6}[:|]|身份证[:号]?[0-9Xx]"
)
"""A field of a person's form, and the one below it that names who employs them."""
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
    release = "4.6.0"
    forms = (
        Begun(
            "at a known firm",
            "在|喺",
            f"(?P<value>{_BRANDED}|{_TOWER})(?={_THERE}{_TOILS.format(works=_WORKS)}{_NOT_ASKED})",
            CUE,
            before="(?<![存实所])",
        ),
        Begun("in a department of", "在|喺", f"(?P<value>{_BRANDED})(?<=部|群|车间|实验室|大厦)(?=[,。;!]|$)", CUE),
        Begun(
            "in a firm where few but its staff are",
            "在|喺",
            "(?P<value>字节(?:跳动)?|腾讯|阿里(?:巴巴|云)?|华为|百度|网易|比亚迪|富士康|大疆|蔚来|小鹏|宁德时代|顺丰"
            "|中兴|中芯|商汤|讯飞|米哈游"
            "|快手|一汽|上汽|广汽|格力|国网)(?=[,。;!]|$)",
            CUE,
            before="(?<=我|他|她|老公|老婆|男友|女友|对象|前任|[哥姐弟妹])",
        ),
        Begun(
            "drives for",
            "跑|送|开",
            "(?P<value>滴滴|美团|货拉拉|饿了么|曹操出行|T3|闪送|花小猪|首汽|达达|蜂鸟|顺丰同城)(?=的|[,。;!了]|$|外卖"
            "|快车|专车|众包|挣|赚)",
            CUE,
        ),
        Begun(
            "at a known firm, whoever says so",
            "在|喺",
            f"(?P<value>{_BRANDED}|{_TOWER})(?={_THERE}{_TOILS.format(works=_WORKS)}{_NOT_ASKED})",
            DEFINITE,
            before=(
                "(?<=(?:^|[,。;:!?、( ]|(?:毕业|转业|退伍|退休|离职|辞职|结婚|下岗|大学|出狱))(?:现"
                "|现在|目前|之前|以前|曾|先是?|一直|本人|周末|暑假|寒假|白天|晚上|平时|后|以后|还|仍|如今){0,2})"
            ),
        ),
        Begun(
            "a party at work",
            "在|喺",
            f"(?P<value>{_BRANDED}|{_FIRM_ZH})(?={_THERE}{_TOILS.format(works=_WORKS)}{_NOT_ASKED})",
            DEFINITE,
            before=(
                "(?<=(?:乙方|甲方|丙方|承租方|承租人|出租方|租客|借款人|担保人|原告|被告|申请人|被申请人|嫌疑人"
                "|被告人|患者|死者|伤者|事主|当事人|户主|本人|其妻|其夫|其子|其女|其父|其母)(?:现|现在|目前|曾|生前"
                "|系)?)"
            ),
        ),
        Begun(
            "of the staff of a known firm",
            "是|系|为|身为|做过|当过",
            f"(?:个|名|一个|一名|那个)?(?P<value>{_BRANDED})(?=的?(?:[^,。;的]{{0,4}}?(?:{_TOILER}))(?![们的]|节|招聘"
            f"|手册|福利|培训|系统|端)"
            f"|的(?:[,。;!]|$)|(?:上班|看门|扫地|做饭|开车|打工|打杂|跑腿)的)",
            CUE,
        ),
        Begun(
            "a doorman of",
            "是|系",
            f"(?:个|名|一个|在)?(?P<value>{_FIRM_ZH})(?=(?:看门|看大门|扫地|做饭|打工|打杂|跑腿|端盘子|守夜|搬货"
            f"|退休|离休|内退)的(?![工职员教]))",
            CUE,
        ),
        Begun(
            "comes to a known firm",
            "入职|入职了|跳槽到|跳槽去|加入|加入了|就职于|供职于|任职于|考进|考进了|进了|进去|去了|调到|调去|转到"
            "|外包到|外派到|派到|派遣到|面上|面上了|面试上|拿到|拿到了|收到|签了|考上|考上了"
            "|保研到|保送",
            f"(?P<value>{_BRANDED})(?=的?(?:offer|OFFER|Offer|录用|正式工|编制)|了?(?:[,。;!]|$)|上班|工作|当|做"
            f"|[0-9一二两三四五六七八九十几半]{{1,3}}(?:年|个?月))",
            CUE,
        ),
        Begun(
            "leaves a known firm",
            "从|被|由|离开|离开了|辞掉|辞了|辞去",
            f"(?P<value>{_BRANDED})(?=的?[^,。;]{{0,3}}(?:{_LEAVES}|{_DISMISSES}|工作|出来|干了|[,。;!]))",
            CUE,
        ),
        Begun(
            "a known firm, that one works at",
            "上班的|工作的|在的|待的|呆的|实习的|打工的|任职的|就职的|同事都是|同事是|单位是|公司是|厂是|东家是"
            "|老东家|前东家|上家|下家|雇主是|供职的",
            f"(?:[:是,( ]|叫|就是)?(?P<value>{_BRANDED})(?=的?(?:同事|领导|老板|主管|组长|车间|部门|工资|[,。;!)(]|$)"
            f"|裁员|倒闭"
            f"|[^,。;]{{0,4}}(?:裁|欠薪|倒闭|降薪|逼|开除|劝退))",
            CUE,
            before="(?<!就业|用人|各|贵|该|本|分|子|家|有限|股份|的)",
        ),
        Begun(
            "late of the staff",
            "生前系|生前是|生前为|生前在|退休前系|退休前是|退休前在|下岗前在|原系|病休前在",
            f"(?P<value>{_FIRM_ZH}|{_BRANDED})(?=的?{HAN}{{0,6}}{_A_POST}|的?退休|的?离休|工作|上班|任职|当|做|干|教"
            f"|担任)",
            DEFINITE,
        ),
        Begun(
            "unit of somebody, in brackets",
            "单位|公司|学校|厂里|厂子|东家",
            f"(?:[(]|是|叫|,就是|就是|:)?(?P<value>{_FIRM_ZH}|{_BRANDED})(?=[)]|知道|那边|[^,。;]{{0,6}}(?:电话|人事"
            f"|领导|打|找|逼|开除|辞退"
            f"|劝退|降薪|裁)|[,。;]|$)",
            CUE,
            before=(
                "(?<=(?:[我他她其]|老公|老婆|爸|妈|对象|男友|女友|男朋友|女朋友|本人|儿子|女儿|丈夫|妻子|哥|姐|弟|妹"
                "|前夫|前妻)们?的?)"
            ),
        ),
        Begun(
            "unit, in a row of a form",
            "单位|公司|学校|工作单位|单位名称",
            f"[ ]?[:|][ ]?(?P<value>{_ORGANISATION}|(?!字节){_BRANDED})(?=[ ,;|]{{1,4}}(?:月收入|年收入|收入|月薪"
            f"|职务|职位|岗位|部门|入职"
            f"|工龄|联系|电话|手机|邮箱|职业|身份证|住址|家庭住址|现住|地址|性别|年龄|学历))",
            LABEL,
            before=f"(?<!{HAN})",
        ),
        Form(
            "in a list behind who",
            "[,、](?<=(?:族|生|岁|人|[男女]|[党团社盟]员|会员|群众|学历|已婚|未婚|离异|本科|大专|硕士|中专|初中"
            "|高中)[,、])"
            f"[ ]?(?:现在?|现任|原)?(?P<value>{_ORGANISATION}|{_BRANDED})"
            "(?:(?<!医院|法院|派出所|公安局|检察院|银行|酒店|超市|看守所|监狱|政府|数据|信息|网络|工具|文化|字节|软件"
            "|智能)(?=[,。;)]|$)"
            f"|(?=[ ]?{_A_POST}))",
            CUE,
        ),
        Form(
            "behind a name, in brackets",
            f"[(](?<=(?:^|[0-9,、。;: ]){A_NAME}[ ]?[(])(?P<value>{_ORGANISATION}|{_BRANDED})"
            "(?<!医院|法院|派出所|公安局|检察院|银行|看守所|监狱|小学|中学|幼儿园|数据|信息|网络|工具|文化|字节|软件"
            "|智能)(?=[)])",
            DEFINITE,
        ),
        Begun("labelled", _LABEL, f"{_TIE}(?P<value>{_FIRM}(?!{HAN})|{_ORGANISATION}|{_NAME})", LABEL),
        Begun("labelled, a school", _SCHOOL_LABEL, f"{_TIE}(?P<value>{_FIRM_ZH})", LABEL),
        Begun(
            "labelled, and as what",
            "职业及单位|单位及职业|单位及职务|工作单位及职务|单位职务|职业及工作单位|单位及部门|单位和职务",
            f"{_TIE}(?:[^,、;/ ]{{2,8}}[,、/ ]{{1,2}})?(?P<value>{_FIRM_ZH}|{_BRANDED})",
            LABEL,
        ),
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
            f"{_THE}(?P<value>{_PROPER}(?:[ ]{_PROPER}){{1,4}}|{_EN_BRANDS}(?![A-Za-z])){_AFTER_FIRM}",
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
            f"[ ]?(?P<value>{_FIRM_ZH}|{_BRANDED}(?=[ ,。;的]|$)|{_SMALL}(?=[,。;]|{_A_POST}|$))",
            DEFINITE,
        ),
        Begun("at work", "在|喺", f"(?P<value>{_ANY})(?={_THERE}{_WORKS}{_NOT_ASKED})", CUE, before="(?<![存实现所])"),
        Begun(
            "at work, whoever says so",
            "在|喺",
            f"(?P<value>{_FIRM_ZH})(?={_THERE}{_WORKS}{_NOT_ASKED})",
            DEFINITE,
            before=(
                "(?<=(?:^|[,。;:!?、( ]|(?:毕业|转业|退伍|退休|离职|辞职|结婚|下岗|大学)|证明[^。;]{0,30})(?:现|前|时"
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
        Begun(
            "called so",
            "在|喺|去了",
            f"一?[家个间所](?:名?叫|叫做)(?P<value>{_LETTER}{{2,12}}的[^,。;的在]{{0,6}}?(?:{_PLACE}|公司|学校|餐厅"
            f"|工作室))(?={_THERE}{_TOILS.format(works=_WORKS)})",
            CUE,
        ),
        Begun(
            "works for a known firm",
            "给|帮|替",
            f"(?P<value>{_BRANDED})(?=送(?:外卖|快递|货|单|餐)|跑[腿单]|开车|打工|干活|做事|当骑手)",
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
        Form(
            "in a row of a career",
            f"^[ ]{{0,4}}(?:19|20){_UNTIL}[ ,:|]{{1,4}}(?P<value>{_ORGANISATION}|{_BRANDED}|{_SMALL})(?=[ ,"
            f"|]{{1,4}}{HAN}{{2,10}}(?<!建|成|通车|竣工|改造|启用|开[馆业工])[ ]*$)",
            LABEL,
        ),
        Form(
            "in a row of a career, English",
            f"^[ ]{{0,4}}(?:19|20)[0-9]{{2}}[ ]?(?:[–—-]|to)[ ]?(?:(?:19|20)[0-9]{{2}}|[Pp]resent|[Nn]ow"
            f"|[Cc]urrent)[ :,|]{{1,4}}"
            f"(?:(?:[A-Z][A-Za-z'-]+[ ]){{0,3}}(?i:{_EN_POST})(?:,[ ]|[ ]at[ ]|[ ][|–—-][ ])(?P<value>{_FIRM})"
            f"|(?P<value>{_FIRM})(?:,|[ ][|–—-])[ ](?:[A-Z][A-Za-z'-]+[ ]){{0,3}}(?i:{_EN_POST})(?![a-z]))",
            LABEL,
        ),
        Form(
            "started, English",
            f"(?:^|[.!?] )(?:[Jj]ust )?[Ss]tarted (?:work(?:ing)? )?at (?P<value>{_FIRM})(?= (?:last|this|on|today"
            "|yesterday|in))",
            DEFINITE,
        ),
        Form(
            "experience, English",
            f"(?:[Ee]xperience|[Ww]ork [Hh]istory|[Ee]mployment)[:][ ](?P<value>{_FIRM})(?=[ ]?[,|(–—-])",
            LABEL,
        ),
        Form(
            "on a card",
            f"^(?:【[^】]{{1,6}}】)?[ ]?(?P<value>{_ORGANISATION})[ |/]{{1,3}}{HAN}{{0,4}}{_A_POST}[ ]?$",
            DEFINITE,
        ),
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
        Begun(
            "at work for",
            "给|替|帮",
            f"(?P<value>{_ORGANISATION}|{_SMALL})(?=跑|当|打工|干|开|看门|送|扛|搬|守|拉货|装车)",
            CUE,
        ),
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
            before="(?<=(?:(?:is|was|am|been|currently|I'm)[ ]|(?:^|[–—|·;-])[ ]?)employed[ ])",
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
                f"|][ ])|(?:^|[ ])[1-7][0-9],[ ](?:[a-z -]{{2,20}},[ ]"
                f"|half [A-Z][a-z]+,[ ]){{0,3}})(?:[A-Za-z-]+[ ]){{0,3}}?(?:ex-)?(?i:{_EN_POST})[ ])"
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
                f"{{0,4}}?)(?<!(?:paper|report|study|book|article|letter|e?mail|news|data)[ ])"
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
            "with(?-i:(?=[ ](?:the[ ])?[A-Z]))|at(?-i:(?=[ ](?:the[ ])?[A-Z]))",
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
        Begun(
            "a job at, English",
            f"{_AT_FOR}|{_FROM}|for(?-i:(?=[ ](?:the[ ])?[A-Z]))",
            f"{_THE}(?:an?[ ])?(?P<value>(?!Christmas|Easter|Thanksgiving|Halloween|Sunday|Monday|Tuesday|Wednesday"
            f"|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November"
            f"|December|God|Jesus|Mom|Mum|Dad|America|England|Python)"
            f"{_FIRM}){_AFTER_JOB}",
            DEFINITE,
            before=(
                f"(?<=(?<![A-Za-z])(?:(?:I|[Hh]e|[Ss]he|who|[Ww]e|(?:[Mm]y|[Hh]is|[Hh]er)[ ][a-z]+)(?:['’](?:m|s|ve"
                f"|d)|[ ](?:am|is|was))?)[ ](?:just[ ]|still[ ]|now[ ]|also[ ]|currently[ ]|used[ ]to[ ]|only[ ]"
                f"|mostly[ ]){{0,2}}{_EN_TOILS}[ ])"
            ),
        ),
        Begun(
            "is now at, English",
            "at",
            f"[ ](?:an?[ ]|the[ ])?(?P<value>{_EN_BRANDS}(?![A-Za-z])(?:[ ]in[ ][A-Z][a-z]+)?)(?=[.,;!?)]|$|[ ](?:now"
            f"|since|these|as|in|on|for|until|and|making|doing|part)(?![a-z]))",
            DEFINITE,
            before=(
                "(?<=(?<![A-Za-z])(?:I|[Hh]e|[Ss]he|who)(?:['’](?:m|s|d|ve)|[ ](?:am|is|was))(?:[ ](?:now|currently"
                "|still|been|over|back|working|employed))?[ ])"
            ),
        ),
        Begun("head of, English", "CEO|CFO|CTO|COO", f"[ ](?:of|at)[ ](?:the[ ])?(?P<value>{_FIRM}){_AFTER_FIRM}", CUE),
        Form(
            "labelled, English",
            f"(?<![A-Za-z]){_EMPLOYER}(?P<value>{_FIRM}(?!{HAN})|(?={HAN}){_NAME})",
            LABEL,
        ),
        Begun(
            "comes from, English",
            "from(?-i:(?=[ ](?:the[ ])?[A-Z]))",
            f"{_THE}(?P<value>{_BODY}|{_EN_BRANDS}(?![A-Za-z])){_AFTER_FIRM}",
            DEFINITE,
            before=(
                "(?<=(?<![A-Za-z])(?:who|[Hh]e|[Ss]he|[A-Z][a-z]+)[ ](?:is[ ]|has[ ]|will[ ])?join(?:s|ed|ing)?[ ](?:us"
                "|our[ ][a-z]+)[ ])"
            ),
        ),
        Begun(
            "employed as, English",
            "by(?-i:(?=[ ](?:the[ ])?[A-Z]))",
            f"{_THE}(?P<value>{_FIRM})(?=[ ](?:as[ ]an?[ ]|since[ ]))",
            DEFINITE,
            before="(?<=(?-i:[A-Z])[A-Za-z'’-]+(?:,[ ][0-9]{2})?,[ ](?:currently[ ]|presently[ ]|now[ ])?employed[ ])",
        ),
        Begun("employer, English", "employer", f",?[ ](?:is[ ]|was[ ])?(?P<value>{_BODY})", DEFINITE),
    )
    prefilter = (
        *_in_parts(
            sorted(set(f"{_BRANDS}|{_FAMOUS}".split("|"))),
            "",
            before=(
                f"(?:[在喺是系为个名从被由]|入职|跳槽到|跳槽去|加入|就职于|供职于|任职于|考进|进了?|去了?|调[到去]"
                f"|转到|派到|派遣到|面上了?|面试上|[拿收]到了?|签了|考上了?|保研到|保送|离开了?|辞[掉了去]|的"
                f"|[东上下]家|前在|[族生岁人男女][,、]|公司[是(叫:]?|单位[是(叫:]?|学校[是(叫:]?|厂里|厂子"
                f"|[一-龥][(])(?:(?:{_CITY})市?)?"
            ),
        ),
        *_in_parts(sorted(set(f"{_BRANDS}|{_FAMOUS}".split("|"))), "(?:大厦|大楼|中心|园区|科技园|总部)"),
        "[在喺去]了?一?[家个间所]名?叫|[给帮替][^,。;\\n]{2,10}(?:送[外快货单餐]|跑[腿单]|开车|打工|干活|做事|当骑手)",
        "[跑送开](?:滴滴|美团|货拉拉|饿了么|曹操|T3|闪送|花小猪|首汽|达达|蜂鸟|顺丰)|(?:职业|单位)[及和职]",
        "(?:单位|公司|学校|雇主|company|employer|school|workplace)(?:名称|_?name)?: ",
        "(?:19|20)[0-9]{2} ?(?:[–—-]|to) ?(?:(?:19|20)[0-9]{2}|[Pp]resent|[Nn]ow|[Cc]urrent)[ :,|]{1,4}[A-Z]"
        "|(?:[Ee]xperience|[Ww]ork [Hh]istory|[Ee]mployment): [A-Z]|employed by "
        "|tarted (?:work(?:ing)? )?at [A-Z]|join(?:s|ed|ing)? (?:us|our [a-z]+) from ",
        "[我他她其公婆爸妈象友人子女夫妻哥姐弟妹]们?的?(?:单位|公司|学校|厂里|厂子|东家)[(是叫就:]",
        "(?:[他她其公婆爸妈象友夫妻哥姐弟妹]|儿子|女儿|男朋友|女朋友|本人)们?的?(?:单位|公司|厂里|厂子)|我们?的?单位",
        "(?:生前|退休前|下岗前|病休前)[系是为在]|原系",
        *_in_parts(_FIRM_ENDS, "(?:看门|看大门|扫地|做饭|打工|打杂|跑腿|端盘子|守夜|搬货|退休|离休|内退)的"),
        *_in_parts(
            _FIRM_ENDS,
            "(?:[),。;]|$)",
            before="(?:[族生岁人男女历婚异科专士中]|党员|团员|群众)[,、][ ]?[^,。;:()\\n]{2,20}",
        ),
        *_in_parts(_FIRM_ENDS, "[)]", before="[一-龥][ ]?[(][^,。;()\\n]{2,20}"),
        f"(?:^|[^A-Za-z])(?:[Ii]|[Hh]e|[Ss]he|who|[Ww]e|(?:[Mm]y|[Hh]is|[Hh]er) [a-z]+)(?:['’][a-z]+| am| is"
        f"| was)? (?:(?:just|still|now|also|currently|used to|only|mostly) ){{0,2}}{_EN_TOILS} (?:at|for|from"
        f"|by) (?:the |an? )?[A-Z]",
        f" at (?:an? |the )?{_EN_BRANDS}",
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
            _ENDS,
            "(?:公司|集团|总部|[大中小]班|[一二三四五六]年级|前台|窗口|大厅|项目部|一线|后厨|柜台|流水线上?"
            f"|里)?(?:{_WORKS_BEGIN})",
        ),
        f"(?:{_PLACE}|科室?|中心|[部处系]|教研室|车间|校区|分校)(?:{_WORKS_BEGIN})",
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
        "been (?:with|at) [^\\n]{2,40} (?:years|months|since)",
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
        if above == "|" and (cell := _CELL.match(line)):
            start, end = cell.span("value")
            yield Found(start, end, LABEL)
        if _LABEL_ALONE.match(above) and (below := _FIRM_ALONE.match(line)):
            start, end = below.span("value")
            yield Found(start, end, LABEL)
        if _FORM_ABOVE.search(above) and (alone := _UNIT_ALONE.match(line)):
            start, end = alone.span("value")
            yield Found(start, end, LABEL)
        if _SAYS_WHO_SIGNS.search(above) and (signed := _SIGNED.match(line)):
            start, end = signed.span("value")
            yield Found(start, end, LABEL)

"""Names of people in Chinese text, by what is likelier: that a stretch is a name, or that it is words.

A run of Chinese characters is cut into words of a dictionary at the least cost, the cost of a word being the
logarithm of how rare it is; a name is one more word, whose cost is that of its surname and of the characters of its
given name, or of a transliteration. By how much a cut with the name is cheaper than the best one without, and what
stands beside it, is its weight: a class-based language model (Gao, Li, Wu, Huang, Computational Linguistics 31(4),
2005) with a table of cues in the place of its context model.

The dictionary is that of jieba (MIT). The order of surnames is that of Faker (MIT), by the census of 2007; the order
of the characters of given names that of ngender (MIT), by how many people bear them.
"""

import math
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from detectors.kept import kept_object, source
from detectors.kernels import kernel
from detectors.renowned import ANCIENT, CHINESE

# ---------------------------------------------------------------------------- what names are made of

_SURNAMES = (
    "王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅付闫"
    "钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤向常温康施文牛樊"
    "葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路"
    "游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应"
    "臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟"
    "冼蔺楼盘闻厉伊仝区郜海阚花权帅屠朴练廉禹井漆巴丰支卿晁雍濮寿扈浦宿逄郦贡狄计索宣晋云容芮戈薄邸辜裘亓邰赫杭况鲜逯"
    "茹慕危亢嵇湛宾戎勾茅利呼冶斯束檀阴昝智幸衡富尧占代母别从丑佴敬普晓木来格公信强平满凤蹇仉笪麴逄禚缑庹訾眭郗郏呙"
)
_TELLING_SURNAMES = "李刘杨赵吴徐朱郭罗郑谢邓冯韩曹彭潘蔡魏蒋沈姚卢崔谭廖贾邹薛"
"""Surnames that begin few words."""
_COMPOUND_SURNAMES = (
    "欧阳 司马 上官 诸葛 夏侯 司徒 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 轩辕 东方 南宫 西门 独孤 端木 百里 呼延 东郭 "
    "闻人 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 亓官 拓跋 完颜 爱新觉罗 叶赫那拉 第五 万俟 "
    "公羊 梁丘 左丘 欧"
)
_GIVEN = (
    "华明伟文晓建军海国志红平丽玉春小峰东强杰林永云辉英艳俊勇金龙芳燕新敏玲涛波荣斌飞梅鹏娟霞萍成刚静宇超庆忠秀立亮德"
    "雪光利亚慧生婷佳洪磊宏君清丹祥凤振莉青良学兰民阳兴卫宝江琴锋娜兵瑞美健旭松爱珍胜凯浩宁正福桂彬琳世洁鑫晶秋长颖冬"
    "广洋淑安中家惠剑智维群月义武大欣子星芬晨博昌毅坤继彦莹天山全元思泽进少楠媛贵倩雅朋培雷树香友花雨远翔富雄顺嘉根仁"
    "一方锦乐冰喜传雯贤翠朝银保连虎琦琼梦景威康栋力会琪岩素菊蓉耀克莲宗才先璐鸿和彩向启书吉汉珊发跃万哲双铭奇恒兆怡泉"
    "勤蕾延帅达森欢士权源凡茂杨高南丰菲炜科玮如虹有芝川开绍水巍敬来聪政晖芹其益薇恩巧娇增鸣然风程昊坚瑜道凌豪迪运章佩"
    "盛治园震孝炳礼升黎田怀占加锐瑶守帆希艺铁承旺妮可奎婧珠彪悦扬业京萌祖航为钢滨善露叶定娥睿妍茜润茹靖灵诚焕洲骏卓男"
    "圣妹柱晋存苗迎昕卿仙信真心锡轩莎彤辰同廷苏碧路宪柏钦娣钰霖芸臣诗越捷蓓仲法育显本冠西爽之日灿容年标伦岳柳微尧宾纯"
    "自崇尚瑾涵孟征奕曦仕雁笑瑛裕贞煜腾满登均宜曼菁财昆城周九潇晴钧修昱石淼应皓逸蕊纪侠勋夭猛相寿湘姣竹梁岚羽夏若太鹤"
    "堂炎烨昭舒姗河影婉蔚麟令璇木贺余亭伯二馨婕照盼劲常行乃庭前枫琛寅轶功通沛久乾邦绪厚蒙赛珂献斐熙晔宽能基理甜斯李硕"
    "岭作付三畅渊冲桥从桃仪谦圆齐亦钊意舟汝枝镇阿娅原依隆肖韬楚言环陈泰懿四夫展寒尔禹营鲁野盈合挺殿弟举姝时峥贝申召祺"
    "品岗冉紫印臻丁以梓钟弘化革卉韵人魁峻攀霄尤名战娴格禄代焱起曙千初晟津好晗旗儒非筱柯声念咏映妙椒甫铮桐毓无州联婵添"
    "百果必啸乔胡伊允琨炯现望韶赞杏普重珏多井驰恺再官里琰丙锁易榕壮在潮俭秉白玺衍桦曾苹经俐留泓效煌张得沙佑任泳翼训幸"
    "闯鹰陆领庚繁瀚队祝社翰改靓媚选杭季宣刘济儿球喆端于甲公细幼火童北女荷萱裙王颜旋嵩实闻习浪衡见溪艾帮知池步丛郁录音"
    "戈争拥毛麒淳伶祯严嵘玥烈鼎骁澄霜莺舜纲侃述沁招含放键上图歌稳慈记典玫深五农巨佐唯钱策敦茵赫韦坡团予杉秦璞伍观范关"
    "想蕴珺隽骥徐拉干昂涌铃昀族朗谷渝滢师致屹谊桢绮竞忆颂筠阁优骊霏孙姿积璋呈楷纬滔罗湖创勃烽密后则孔村棋特粉宸熠贻六"
    "歆锴马点响计铎岐苑夕郑灏鸽魏逢罡嫣研骞际耿术棠校迅总聚岑辛胤骅结淮鉴佰仓霆芙游用陶语遥党旻尊慎楼豫赟彭庄旦葵土融"
    "谋复豹介垒何苓镜省卡丕凝翊居闽黄将许璟伏地诺更设韩焰砚姬奋列植徽晏澜引珉都炼众鸥樱腊米扣誉陵统冀屏牧肇昶茗鲜赵"
    "情绿汇节疆亨漫欧蕙尉耕吟笛慕临珑荔妤沈穗曰蓝洛飚龄傲鲲冗盟芷芮菡栓汶宙漪葛堃俪亿蓬芒牛恬玄施岱警郎珩澎渭妃桑硼拓"
    "锟溢纳异娃淋玛惟铨俞皎朱墨霁唐宋仰养湛恭淦励滇烁灯闪耘邵尹嫦澍"
)
"""The characters of given names, the commonest first."""
_FOREIGN = (
    "尔斯克拉特里德夫阿卡布维巴格尼罗多奥亚普纳利洛伊马基托达米弗西萨雷姆莱勒蒂埃茨莫贝曼迪库塞兰比加奇什菲赫哈耶鲁波"
    "恩伯伦吉图穆威朗默索戈列古韦顿安杜切坦林希乌雅瑟森梅法涅博扎沃堡兹佩凯霍约费皮努迈彼海得娜艾杰坎福麦劳谢玛查瓦科"
    "诺罕蒙哥登金舍丁路因州摩施逊万汗内沙乔泰帝厄烈翰丹芬妮撒齐辛丽契夏莉赖琳宁桑吕温珀佛冈宾邦盖班镇奎廉彻昂甘泽纽考"
    "扬伍季娅潘舒孜汀别瑞叶赛衮宗连甫孟汉茅芙玻锡丝滕勃式唐萝媛察柯歌派珍荷尧迦申胡侭琴瑙隆怀墨珈昭珊欧毗英聂喀莒顺鲍"
    "岗亭伽俾缅刘许哲睿川詹培奈才让冶荣皇鸠珠信已邓理穷拜明敏圣史帕纪尤范贾侯杨梁肯本文白木山东南道平保力太易齐利华云"
    "仁巧仓次买提依力江央措顿旺加布扎西"
)
_WORDS = """
阿里云 腾讯云 华为云 金山云
亚马逊 沃尔玛 麦当劳 肯德基 特斯拉 奔驰 宝马 奥迪 丰田 本田 福特 大众 雪佛兰 别克 凯迪拉克 法拉利 保时捷 兰博基尼
劳斯莱斯 宾利 沃尔沃 斯柯达 路虎 捷豹 菲亚特 雷诺 标致 雪铁龙 马自达 三菱 铃木 尼桑 索尼 松下 东芝 佳能 尼康 西门子
飞利浦 博世 诺基亚 摩托罗拉 爱立信 微软 谷歌 苹果 英特尔 甲骨文 思科 高通 英伟达 脸书 推特 雅虎 易贝 优步 爱彼迎 奈飞
迪士尼 华纳 环球 可口可乐 百事 雀巢 星巴克 必胜客 汉堡王 耐克 阿迪达斯 彪马 古驰 香奈儿 路易威登 爱马仕 普拉达 欧莱雅
兰蔻 雅诗兰黛 宝洁 联合利华 强生 辉瑞 罗氏 诺华 拜耳 默克 阿斯利康 高盛 摩根士丹利 花旗 汇丰 渣打 普华永道 德勤 毕马威
安永 麦肯锡 波音 空客 华为 小米 腾讯 阿里巴巴 百度 京东 网易 新浪 搜狐 联想 海尔 格力 美的 比亚迪 吉利 长城 奇瑞 万科
恒大 碧桂园 平安 茅台 五粮液 伊利 蒙牛 娃哈哈 康师傅 王老吉 加多宝 老干妈 方太 安踏 李宁 特步 周大福 周黑鸭 英格兰
苏格兰 威尔士 爱尔兰 北爱尔兰 西班牙 葡萄牙 意大利 德意志 法兰西 荷兰 比利时 卢森堡 瑞士 瑞典 挪威 芬兰 丹麦 冰岛 波兰
捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 塞尔维亚 克罗地亚 斯洛文尼亚 波斯尼亚 黑塞哥维那 马其顿 阿尔巴尼亚 希腊 土耳其
塞浦路斯 乌克兰 白俄罗斯 俄罗斯 立陶宛 拉脱维亚 爱沙尼亚 摩尔多瓦 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦 乌兹别克斯坦
土库曼斯坦 吉尔吉斯斯坦 塔吉克斯坦 阿富汗 巴基斯坦 印度 尼泊尔 不丹 孟加拉 斯里兰卡 马尔代夫 缅甸 泰国 老挝 柬埔寨
越南 马来西亚 新加坡 印度尼西亚 文莱 菲律宾 东帝汶 伊朗 伊拉克 叙利亚 黎巴嫩 以色列 巴勒斯坦 约旦 沙特 沙特阿拉伯
阿拉伯 也门 阿曼 阿联酋 卡塔尔 巴林 科威特 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 埃塞俄比亚 索马里 肯尼亚 坦桑尼亚
乌干达 卢旺达 布隆迪 刚果 赞比亚 津巴布韦 莫桑比克 马达加斯加 南非 安哥拉 纳米比亚 博茨瓦纳 尼日利亚 尼日尔 加纳
科特迪瓦 利比里亚 塞内加尔 喀麦隆 乍得 马里 加拿大 美利坚 墨西哥 古巴 牙买加 海地 多米尼加 危地马拉 洪都拉斯 萨尔瓦多
尼加拉瓜 哥斯达黎加 巴拿马 哥伦比亚 委内瑞拉 厄瓜多尔 秘鲁 玻利维亚 智利 阿根廷 乌拉圭 巴拉圭 巴西 圭亚那 苏里南
澳大利亚 新西兰 斐济 南斯拉夫 奥地利 伦敦 曼彻斯特 利物浦 伯明翰 爱丁堡 格拉斯哥 牛津 剑桥 巴黎 马赛 里昂 波尔多 柏林
慕尼黑 汉堡 法兰克福 科隆 斯图加特 多特蒙德 莱比锡 德累斯顿 维也纳 萨尔茨堡 苏黎世 日内瓦 罗马 米兰 都灵 威尼斯
佛罗伦萨 那不勒斯 西西里 马德里 巴塞罗那 塞维利亚 瓦伦西亚 里斯本 阿姆斯特丹 鹿特丹 布鲁塞尔 哥本哈根 斯德哥尔摩
奥斯陆 赫尔辛基 华沙 布拉格 布达佩斯 布加勒斯特 索非亚 贝尔格莱德 雅典 伊斯坦布尔 安卡拉 基辅 莫斯科 圣彼得堡 列宁格勒
斯大林格勒 海参崴 华盛顿 纽约 洛杉矶 芝加哥 休斯敦 费城 波士顿 旧金山 西雅图 拉斯维加斯 迈阿密 亚特兰大 底特律 达拉斯
丹佛 夏威夷 阿拉斯加 加利福尼亚 得克萨斯 佛罗里达 弗吉尼亚 宾夕法尼亚 马萨诸塞 密歇根 密西西比 曼哈顿 好莱坞 多伦多
温哥华 蒙特利尔 渥太华 魁北克 里约热内卢 圣保罗 布宜诺斯艾利斯 悉尼 墨尔本 布里斯班 堪培拉 奥克兰 开罗 耶路撒冷 巴格达
德黑兰 喀布尔 大马士革 迪拜 孟买 新德里 加尔各答 曼谷 河内 雅加达 吉隆坡 马尼拉 西伯利亚 巴尔干 斯堪的纳维亚 喜马拉雅
阿尔卑斯 撒哈拉 地中海 加勒比 拉丁 拉丁美洲 罗马帝国 拜占庭 奥斯曼 普鲁士 巴伐利亚 萨克森 勃艮第 哈布斯堡 波斯
美索不达米亚 巴比伦 雅利安 日耳曼 斯拉夫 犹太 伊斯兰 基督 天主教 奥林匹克 马拉松 高尔夫 维生素 巧克力 咖啡因 胰岛素
阿司匹林 青霉素 尼古丁 奥林匹斯 比特币 以太坊 安卓 尼龙 沙龙 模特 卡通 巴士 的士 坦克 雷达 声纳 马达 吉他 萨克斯 爵士
摇滚 迪斯科 芭蕾 探戈 桑巴 披萨 三明治 汉堡包 沙拉 布丁 威士忌 白兰地 伏特加 包括 包含 任意 任务 时间戳 高可用 高性能
高并发 易用性 张量 向量 单元格 计算机 应用 程序 万元 成都 成员 成果 文件夹 文档 时区 时刻 安装包 权限 全局 全量 全文
温馨提示 和谐 高铁 高速 高考 高中 双方 方案 方便面 支付宝 张江 高桥 金桥 金山 金华 安康 安阳 安庆 安吉 安溪 常州 常熟
常德 温州 温岭 徐州 徐汇 徐家汇 杨浦 杨凌 杨柳青 汉阳 江阴 江宁 江门 江津 江汉 江油 黄浦 黄埔 黄岩 黄冈 黄石 黄陂 黄岛
石景山 石狮 石嘴山 万州 万宁 万源 周庄 朱家角 朱家尖 张家界 张家港 张北 张掖 张坊 马连道 马家堡 宋家庄 刘家窑 刘家峡
潘家园 潘家口 方庄 郭公庄 郑州 郑东 郑东新区 白云 白沟 雄安 容城 安新 曹妃甸 曹县 单县 莘庄 陆家嘴 陆家浜 漕河泾 罗湖
罗店 罗源 车公庙 车公庄 林州 林甸 高碑店 高淳 高邮 高密 高安 高要 高州 康定 康巴什 夏河 夏邑 夏津 汤阴 汤山 唐山 唐河
唐家湾 谢家集 谢岗 萧山 萧县 孟津 孟州 庞各庄 魏公村 魏县 温江 温县 龙泉驿 龙岗 龙华 龙湾 龙岩 龙口 龙井 彭州 彭泽
彭水 邹城 邹平 梁平 梁山 滕州 鲁山 鲁甸 鲁谷 霍州 霍山 霍邱 霍营 巩义 管城 苏家屯 苏州街 向阳 雷州 雷山 丰台 丰都 丰县
沙坪坝 沙头角 沙田 甘南 甘泉 甘谷 平谷 平遥 平潭 平阳 祁门 祁阳 祁连 巫山 巫溪 云阳 云浮 云梦 麻城 牛街 牛首山 甘家口
皂君庙 安贞 安定门 左家庄 马甸 成寿寺 宋庄 祝桥 周浦 康桥 乔司 余杭 余姚 余干 喻家山 关山 鲁巷 汪营 华强北 华侨城 梅林
莲塘 景田 简阳 明月村 盛泽 柯桥 章丘 历下 席家庄 商河 项城 舒城 桐城 宣城 宿州 谷城 穆棱 佟家峪 成华 武侯 双流 郫都
时代广场 毛家湾 钟楼 鼓楼 连云港 连江 段家庄 尚志 申城 师大 余额宝 花呗 高德 高德地图 钉钉 石墨 石墨烯 王致和 张小泉
王守义 陈李济 李锦记 张裕 张一元 吴裕泰 周生生 周六福 周大生 谢瑞麟 王麻子 马应龙 雷允上 胡庆余堂 方回春堂 叶开泰
史丹利 李维斯 郑明明 毛戈平 乔丹 曹操出行 曹操专车 杨国福 杨铭宇 陈克明 徐福记 金龙鱼 鲁花 胡姬花 罗莱 罗蒙 老庙
皮尔卡丹 范思哲 阿玛尼 芬迪 纪梵希 迪奥 圣罗兰 巴宝莉 博柏利 卡地亚 蒂芙尼 万宝龙 施华洛世奇 施坦威 劳力士 百达翡丽
江诗丹顿 宝格丽 梵克雅宝 海瑞温斯顿 菲拉格慕 拉夫劳伦 汤丽柏琦 李施德林 露得清 伊丽莎白雅顿 海蓝之谜 赫莲娜 洛克希德
哈雷 迪尔 卡特彼勒 惠普 戴尔 巴斯夫 杜邦 罗尔斯罗伊斯 阿斯顿马丁 布加迪 迈巴赫 玛莎拉蒂 林肯 克莱斯勒 道奇 庞巴迪 达能
玛氏 卡夫 亨氏 哈根达斯 必和必拓 施耐德 施乐 霍尼韦尔 马士基 万豪 希尔顿 喜来登 凯悦 丽思卡尔顿 安利 雅培
施贵宝 礼来 诺和诺德 葛兰素史克 赛诺菲 梅奥诊所 约翰霍普金斯 斯坦福 哈佛 耶鲁 康奈尔 卡内基 卡内基梅隆 普利策 格莱美
奥斯卡 阿尔茨海默 帕金森 唐氏 唐氏综合征 霍奇金 克罗恩 阿斯伯格 亨廷顿 梅尼埃 贝赫切特 川崎病 库欣 艾迪生 格雷夫斯
桥本 罗曼蒂克 歇斯底里 乌托邦 荷尔蒙 卡路里 纳斯达克 道琼斯 罗宾汉 安全套 公积金 于是 关于 对于 任何 全部 全体 全国
全面 和平 时间 时代 方面 方法 成为 成功 成绩 高级 高度 高等 应该 应当 应对 应急 相关 相应 相互
卫健委 卫计委 发改委 经信委 住建委 教工委 农工委 国资委 编委会 党工委 纪工委 团工委 居委会 村委会 业委会 艾特 白班
中班 夜班
晚班 早班 大班 小班
马克华菲 杰克琼斯 卡尔文克莱恩 杜蕾斯 杰士邦 雷克萨斯 英菲尼迪 讴歌 迈凯伦 帕加尼 科尼赛克 阿尔法罗密欧 阿斯顿 蓝旗亚
欧宝
萨博 大发 斯巴鲁 现代 起亚 双龙 吉普 悍马 道奇 克莱斯勒 福莱纳 斯堪尼亚 曼恩 依维柯 欧珀莱 雷朋 匡威 阿迪 阿迪王 万斯
范斯 乐斯菲斯
安德玛 哥伦比亚 巴塔哥尼亚 迪桑特 斐乐 卡帕 茵宝 美津浓 亚瑟士 索康尼 布鲁克斯 霍卡 勒夫 柯达 富士 徕卡 哈苏 尼康 雷蛇
罗技 赛睿 海盗船
金士顿 希捷 宏碁 华硕 安克 博士 森海塞尔 拜亚动力 铁三角 天龙 马兰士 雅马哈 卡西欧 精工 西铁城 天梭 浪琴 欧米茄 万国
积家 伯爵 帝舵
柯罗芭 安尔乐 达克宁 高洁丝 苏菲 护舒宝 舒肤佳 力士 多芬 清扬 潘婷 飘柔 沙宣 海飞丝 施华蔻 欧舒丹 科颜氏 倩碧 娇韵诗
希思黎 雅漾 薇姿 理肤泉
贝德玛 妮维雅 曼秀雷敦 露得清 旁氏 玉兰油 资生堂 高丝 佳丽宝 芳珂 悦诗风吟 兰芝 雪花秀 菲诗小铺 祖玛珑 阿玛尼 汤姆福特
克里斯提 费列罗 瑞士莲
歌帝梵 德芙 好时 士力架 奥利奥 乐之 趣多多 多力多滋 乐事 品客 达利园 卡夫 马利 安佳 恒天然 安满 爱他美 美赞臣 惠氏
雅培 贝因美 合生元 飞鹤
康泰克 泰诺 芬必得 吗丁啉 达喜 万艾可 希爱力 伟哥 立普妥 波立维 拜新同 倍他乐克 代文 络活喜 格华止 拜唐苹 达菲
连花清瘟 藿香正气
布洛芬 阿莫西林 利巴韦林 安乃近 安定 万托林 舒利迭 优甲乐 雷公藤 曲马多 杜冷丁 吗啡 可待因 阿托品 地塞米松 泼尼松
强的松 阿昔洛韦 利多卡因
柏子仁 葛根 葛根粉 公孙树 石斛 石斛花 车前草 车前子 马齿苋 田七 白芷 白术 党参 黄芪 黄连 黄柏 黄精 黄芩 杜仲 连翘 麦冬
桑葚 桑椹 桑叶 金银花
金线莲 石榴 安息香 方竹 苏木 苏叶 苏子 柏木 柳杉 杨树 杨梅 杨梅酒 杨桃 李子 桃仁 梅子 梅花 兰花 荆芥 莫兰 路路通 云杉
江蓠 红景天 玉竹
时令 水仙 文竹 龙胆 龙舌兰 龙眼 龙井 毛尖 毛峰 金骏眉 凤梨 石楠 冷杉 白果 白薇 白及 白蔹 白芍 白芨 常山 方解石 麻黄
甘草 甘遂 甘松 全蝎 谷芽 车厘子
关木通 游龙 苗药 阿胶 艾草 艾叶 艾条 艾灸 巴豆 巴戟天 罗汉果 罗勒 罗布麻 罗非鱼 柯基 柴犬 雪纳瑞 拉布拉多 阿拉斯加犬
萨摩耶 马尔济斯 罗威纳
杜宾 比熊 泰迪 巴哥 哈士奇 金毛 边牧 布偶 波斯猫 暹罗 荷兰猪 罗曼鸡 尼罗罗非鱼 罗氏沼虾
霍格沃茨 阿兹卡班 阿兹海默 阿尔茨海默 阿凡达 霍比特人 纳尼亚 瓦坎达 潘多拉星球 哥谭 艾泽拉斯 德玛西亚 艾欧尼亚
诺克萨斯 弗雷尔卓德 魁地奇
格兰芬多 斯莱特林 赫奇帕奇 拉文克劳 阿斯加德 塔图因 贝加尔 马六甲 直布罗陀 博斯普鲁斯 达达尼尔 乞力马扎罗 科罗拉多
亚利桑那 俄勒冈 内布拉斯加
阿肯色 田纳西 肯塔基 路易斯安那 阿拉巴马 明尼苏达 威斯康星 伊利诺伊 俄亥俄 康涅狄格 特拉华 马里兰 蒙大拿 爱达荷 怀俄明
犹他 内华达 圣地亚哥 圣何塞
萨克拉门托 波特兰 奥斯汀 匹兹堡 克利夫兰 辛辛那提 巴尔的摩 夏洛特 哈利法克斯 卡尔加里 埃德蒙顿 阿德莱德 珀斯 达尔文港
基督城 惠灵顿 巴厘 普吉 苏梅
清迈 芭提雅 暹粒 吴哥 万象 琅勃拉邦 仰光 曼德勒 加德满都 博卡拉 科伦坡 伊斯兰堡 卡拉奇 拉合尔 阿什哈巴德 塔什干
撒马尔罕 阿拉木图 努尔苏丹 比什凯克
第比利斯 埃里温 巴库 阿布扎比 多哈 利雅得 吉达 麦加 麦地那 特拉维夫 安曼 贝鲁特 亚的斯亚贝巴 内罗毕 达累斯萨拉姆
约翰内斯堡 开普敦 卡萨布兰卡
拉巴特 阿尔及尔 哈瓦那 波哥大 加拉加斯 基多 利马 圣地亚哥 蒙得维的亚 巴西利亚
"""
"""Words that the dictionary lacks or takes for names: brands, lands, cities, things of today."""
_NEVER_WORDS = "张三 李四 王五 赵六 孙七 周八 吴九 郑十"
_PAST = """
唐代 唐朝 宋代 宋朝 元代 元朝 明代 明朝 清代 清朝 汉代 汉朝 西汉 东汉 秦朝 秦代 隋朝 隋代 晋代 西晋 东晋 北宋 南宋
南朝 北朝 三国 蜀汉 曹魏 东吴 战国 春秋时期 商朝 周朝 西周 东周 夏朝 五代 辽国 金国 金朝 西夏 北魏 北周 北齐 南齐 南唐
后唐 后晋 南明 明末 清初 清末 唐末 宋末 元末 明初 唐初 宋初 初唐 盛唐 中唐 晚唐 汉末 公元前 皇帝 太子 丞相 宰相 刺史
知府 知县 节度使 进士 科举 状元 太守 尚书 侍郎 巡抚 总督 皇后 贵妃 太后 诗人 词人 大将 谥号 年号 起义 陛下 大臣 朝廷
诸侯 史记 本纪 列传 演义 水浒 红楼梦 西游记 聊斋 武侠 小说中 主人公 贞观 开元 天宝 洪武 永乐 万历 诗云 词云 之治 变法
唐诗 宋词 元曲 古文 在位 即位 登基 封为 赐姓 世祖 太祖 太宗 高祖 高宗 神宗 玄宗 徽宗 世宗 仁宗 英宗 圣祖 武帝 文帝
炀帝 光武 王朝
"""
"""Words by which prose is about the past."""
_FICTION = "虚构 例题 试题 习题 考题 真题 模拟题 法考 司考 何罪 选择题 简答题 案例分析 示例数据"
"""Words by which prose that names nobody (张三) is an exercise."""

# ---------------------------------------------------------------------------- what stands beside names

_LABELS = """
姓名 名字 联系人 联络人 收件人 收货人 寄件人 发件人 寄货人 户名 持卡人 姓名为 真实姓名 客户姓名 患者姓名 学生姓名
本人姓名 中文名 曾用名 开户名 我叫 名叫 叫做 本名 原名 名为 我是 name fullname xingming lianxiren shoujianren
姓_名 姓__名 英文姓名 学员姓名 孩子姓名 宝宝姓名 员工姓名 jijianren chikaren huming huanzhe huzhu kehu xuesheng
customer patient contact recipient
"""
_ROLES = """
本人 寄送人 申请人 经办人 负责人 法定代表人 法人代表 代表人 法人 开户人 车主 户主 患者 病人 就诊人 病患 旅客 乘客 乘车人
入住人 投保人 被保险人 受益人 当事人 原告 被告 上诉人 被上诉人 嫌疑人 被告人 监护人 报案人 受害人 被害人 证人 员工
学员 考生 学生 买家 卖家 业主 租客 房东 承租人 出租人 租户 雇员 委托人 代理人 签收人 预订人 司机 驾驶员 客户 用户 会员
顾客 居民 储户 登记人 预约人 订票人 取件人 提货人 借款人 担保人 被申请人 申诉人 举报人 投诉人 参保人 缴费人 纳税人
求职者 应聘者 候选人 应聘人 面试者 教师 班主任 家长 紧急联系人 值班人 审核人 审批人 制单人 报销人 领款人 收款人 付款人
转账人 汇款人 交易人 候诊人 检查人 送检人 献血者 志愿者 参与者 死者 伤者 失踪人 失联者 走失者 涉案人 住户 村民 职工
同事 同学 好友 网友 入境旅客 参会人员 机主 号主 店主 店长 主播 快递员 外卖员 骑手 保洁员 保安 护工 月嫂 保姆 技师 新郎
新娘 受访者 作者 编辑 记者 撰稿 摄影 校对 责编 主编 翻译 译者 主持人 导师 指导教师 指导老师 申报人 发明人 专利权人
设计人 股东 监事 董事 财务负责人 合伙人 被执行人 失信被执行人 犯罪嫌疑人 罪犯 服刑人员 上访人 信访人 队长 公民
孩子 宝宝 小朋友 小孩 娃 牧民 农民 渔民 果农 菜农 工人 民工 农民工 厨师 大厨 店员 服务员 收银员 导购
网格员 辅导员 快递小哥 外卖小哥 老板娘 店老板 老板 客栈老板 掌柜 摊主 伴郎 伴娘 产妇 孕妇 患儿 病友 宿管 门卫 楼长
组长 班长 排长 连长
村支书 支书 会计 出纳 文员 客服 中介 经纪人 推销员 程序员 产品经理 项目经理 销售 实习生 助教 园长 幼师 家教 外教
保育员 月嫂 钟点工
阿姨 姑娘 小伙 小伙子 大爷 大妈 大叔 大哥 大姐 老汉 老太 群众 游客 乘务员 空姐 飞行员 机长 船长 船员 矿工 电工 焊工
木工 瓦工
水电工 装修工 搬运工 清洁工 环卫工 消防员 辅警 交警 狱警 法医 药师 麻醉师 心理咨询师 健身教练 美容师 理发师 发型师
化妆师 摄像师 司仪
粉丝 楼主 群主 博主 网红 房客 室友 舍友 班主任老师 语文老师 数学老师 英语老师 体育老师 音乐老师 美术老师 物理老师
化学老师 生物老师
历史老师 地理老师 政治老师
申请执行人 第三人 附带民事诉讼原告人 报告人 接收人 保管人 领用人 使用人 采购员 业务员 理财经理 客户经理
"""
_HEADINGS = """
值班 值班人员 带班 当班 参会 参会人员 参会人 与会人员 出席 出席人员 列席 缺席 请假 迟到 旷课 签到 报名 登记 入职登记
来访登记
入住登记 主讲 主讲人 讲师 授课 主持 制表 制表人 审核 复核 审批 批准 经办 录入 填表 填表人 填报人 校验人 整理 记录
记录人 会议记录
汇报人 陪护 陪同 随行 成员 组员 组长 副组长 小组成员 团队成员 项目成员 参与人员 参加人员 参赛选手 获奖者 获奖人员
获奖名单 名单 人员名单
中奖名单 录取名单 入围名单 表彰 演员 主演 导演 编剧 嘉宾 评委 裁判 领队 教练 摄影 摄像 撰文 供图 文字 执笔 责任人
联络员 签名 签字 签收
家属 家属签字 法定监护人 队员 替补 首发 寿星 新生 学号姓名 同行人 同住人 乘机人 持票人 入住客人 紧急联络人
"""
"""What a name, or a list of names, stands behind a colon of."""
_ADDRESSED = """
核对 核实 联系 通知 告知 转告 转账至 转账给 汇款至 汇款给 打款至 打款给 交接给 转交 转交给 寄给 发给 转给 交给 致电
拜访 约见 采访 抄送 感谢 委托 聘请 邀请 任命 提名 找到 认识
"""
_RELATIVES = """
妻子 丈夫 父亲 母亲 儿子 女儿 爸爸 妈妈 哥哥 姐姐 弟弟 妹妹 爷爷 奶奶 外公 外婆 姥姥 姥爷 其妻 其夫 其父 其母 其子
其女 其兄 其弟 其姐 其妹 老公 老婆 爱人 配偶 前妻 前夫 未婚妻 未婚夫 长子 次子 长女 次女 独子 独女 养子 养女 孙子 孙女
外孙 外孙女 侄子 侄女 外甥 舅舅 叔叔 伯父 姑姑 姑妈 阿姨 婶婶 岳父 岳母 公公 婆婆 女婿 儿媳 堂兄 堂弟 表哥 表弟 表姐
表妹 女友 男友 女朋友 男朋友 恩师 室友 邻居 闺蜜 战友 搭档
"""
_OFFICES = """
主席 副主席 总统 副总统 总理 副总理 首相 部长 副部长 外长 防长 省长 副省长 市长 副市长 县长 区长 镇长 乡长 村长 局长
副局长 处长 副处长 科长 书记 副书记 主任 副主任 委员 常委 代表 议员 校长 副校长 院长 副院长 所长 会长 副会长 理事长
董事长 总裁 副总裁 总经理 副总经理 经理 总监 行政总裁 首席执行官 创始人 秘书长 秘书 发言人 负责人 教授 副教授 讲师
博士 博士生 硕士 研究员 副研究员 院士 学者 专家 医生 主治医师 主任医师 护士 护士长 律师 法官 审判长 审判员 书记员
检察官 检察长 警官 民警 警察 工程师 总工程师 设计师 建筑师 科学家 数学家 物理学家 化学家 经济学家 历史学家 哲学家 作家
诗人 画家 书法家 音乐家 作曲家 作曲 作词 编曲 钢琴家 歌手 歌星 演员 男演员 女演员 影星 明星 影帝 影后 艺人 导演 副导演
编剧 制片人 制作人 监制 主演 饰演 饰 主持人 模特 球员 队员 前锋 后卫 中场 门将 主教练 教练 队长 选手 运动员 冠军 亚军
季军 得主 棋手 将军 上将 中将 少将 司令 司令员 副司令 师长 军长 团长 营长 政委 参谋长 中校 上校 大使 领事 特使 主教
教皇 牧师 神父 法师 住持 企业家 商人 富商 老板 学家 家族 名将 老将 小将 新秀 球星 大师 教师 老师 学生 校友 毕业生 记者
通讯员 摄影师 村民 市民 老人 青年 男子 女子 男孩 女孩 少年 母亲 嘉宾 评委 评论员 领袖 领导人 党魁 主帅 副手 代言人
继任者 前任 现任 时任 候任 同胞 设计者 创办人 创建者 发起人 掌门人 传人 弟子 学徒 助手 助理 科员 干事 干部 队友 对手
乐手 鼓手 吉他手 贝斯手 主唱
"""
_JOINING = (
    "周一 周二 周三 周四 周五 周六 周日 周末 昨天 今天 明天 昨晚 今晚 今早 刚才 "
    "由 与 和 及 跟 同 向 对 被 让 给 请 为 是 以 经 、 但 而 据 时 后 ， 当 因 如 有 在"
)
_TITLES = """
先生 女士 小姐 太太 夫人 同志 教授 副教授 老师 医生 大夫 律师 经理 总经理 总监 董事长 院士 博士 书记 主任 局长 处长
科长 市长 省长 县长 部长 总统 主席 总理 校长 院长 记者 警官 法官 检察官 护士 师傅 阿姨 叔叔 爷爷 奶奶 工程师 同学 会计
秘书 教练 队长 导演 主治医师 主任医师 所长 委员 代表 老板 店长 行长 总裁 议员 大使 将军 上将 中将 少将 司令 老人 大爷
大妈 大姐 大哥 女儿 儿子 一家 夫妇 父子 母子 兄弟 姐妹 等人 本人 家属 某
"""
_OWNED_THINGS = """
手机 手机号 电话 联系电话 联系方式 身份证 身份证号 证件 证件号 护照 护照号 邮箱 电子邮箱 邮件 微信 微信号 银行卡
银行账户 卡号 住址 户籍 家庭住址 地址 收货地址 取件地址 车牌 车牌号 生日 出生日期 病历 工资 账号 账户 银行 名下 性别
年龄 籍贯 民族 工号 学号 座机 驾驶证 社保 身份 住院号 病案号 就诊卡 男 女 诊断 体检 现住 家住 住在 居住 居住在 暂住
生于 出生 出生于 毕业于 就读于 就职于 任职于 户口 病历 病历号 体检报告 检查报告 化验单 处方 医保卡 医保 简历 档案 学籍
成绩单 工资条 工资卡 存款 欠款 贷款 征信 征信报告
房产 房产证 结婚证 离婚证 出生证明 户口本 指纹 指纹信息 人脸 人脸信息 虹膜 虹膜数据 声纹 掌纹 步态 基因 基因检测
聊天记录 通话记录
行踪 行踪轨迹 开房记录 住宿记录 就诊记录 病史 快递 包裹 外卖 头像 朋友圈 微博 抖音 支付宝 社保卡 公积金 准考证
准考证号 学生证 工作证
残疾证 手持 所在位置 实时位置 现任
"""
_SEXES = "男 女 男性 女性"
_PROPERTIES = """
功效 功效与作用 做法 吃法 用法 用量 用法用量 副作用 不良反应 说明书 禁忌 适应症 疗效 药效 作用 营养价值 营养 热量 产地
种植 栽培 养殖
养护 价格 售价 报价 区别 味道 口感 口味 配方 功能 材质 面料 尺码 款式 股价 股票 股东 财报 市值 营收 销量 市场份额 召回
车主 新车 新款 专卖
专卖店 旗舰店 官方旗舰店 官网 门店 加盟 加盟费 男装 女装 童装 服饰 男鞋 女鞋 童鞋 球鞋 板鞋 帆布鞋 运动鞋 羽绒服 夹克
牛仔裤 内裤 内衣
卫衣 T恤 香水 口红 面膜 面霜 眼霜 精华 防晒霜 洗面奶 洗发水 沐浴露 香皂 牙膏 卫生巾 纸尿裤 奶粉 蛋糕 面包 饼干 巧克力
糖果 薯片 饮料 啤酒
红酒 白酒 咖啡 火锅 烤鸭 奶茶 糕点 键盘 鼠标 耳机 音箱 相机 镜头 手表 腕表 眼镜 太阳镜 墨镜 轮胎 机油 轿车 跑车 越野车
空调 冰箱 洗衣机
电饭煲 热水器 胶囊 缓释胶囊 胶囊剂 片剂 分散片 肠溶片 缓释片 咀嚼片 颗粒 冲剂 口服液 糖浆 注射液 滴眼液 滴剂 乳膏 软膏
凝胶 喷雾 气雾剂 粉针
疫苗 泡水 泡茶 泡酒 煮水 煲汤 炖汤 炖鸡 猫粮 狗粮 掉毛 魔法学校 魔法 官方 怎么吃
怎么做 怎么洗 怎么养 多少钱 哪个好 打折 降价 促销 特价 包邮 批发 代购 联名 同款
"""
"""What is told of goods, medicines and plants, of which some bear names like people's."""
_SUBSTANCES = """
西林 洛芬 霉素 他汀 沙坦 沙星 拉唑 唑仑 普利 洛尔 地平 他韦 韦林 替尼 单抗 双胍 西泮 沙班 米星 硝唑 康唑 那韦 夫定
昔布 司琼 替丁 曲坦
昔康 他滨 紫杉 格列 列汀 列净 列脲 列奈 噻嗪 卡因 拉明 米松 奈德 特罗 洛韦 环素 头孢 氨酚 巴比 苯胺 嘧啶 吡啶 喹啉
咪唑 哌啶 呋喃 噻吩 酰胺
克肟 孢菌 鲁司 司特 洛酮 西汀 曲林 氮平 立酮 哌唑 谷胱 多巴 卡托 卡韦
"""
"""Ends of names of medicines: 阿莫西林."""
_ACTS = """
完成 申请 办理 提交 登录 注册 下单 购买 签收 预约 缴纳 支付 住院 就诊 报案 投诉 反映 将 住在 家住 居住 入住 转账
汇款 取款 存入 开户 挂号 出院 入院 报名 参加 参保 来电 致电 预订 租住 就读 任教 就职 任职 入职 离职 辞职 毕业 出生
去世 逝世 病逝 结婚 离婚 登记 驾驶 乘坐 持 因 于 拨打 收到 领取 报销 请假 确诊 患有 患 被诊断 主诉 今年 现年 时年 年仅
享年 现居 现住 系 亲笔 签字 签名 欠 借款 还款 发烧 发热 咳嗽 过敏 受伤 骨折 送医 送急诊 陪着 陪同 借了 欠了 打架 没来
没去 请了 来访 来了 失联 失踪 走失 肇事
遗失 丢失 上传 确认 补交 补齐 给我 给他 给她 给你
被打 被骗 被抓 被捕 被判 犯 涉嫌 持刀 酒后 醉驾 哭了 生了 感冒 生病 迟到 缺席 旷课 到场 出席 参会 发言 名下 今天 昨天
明天 昨晚 今晚 今早 刚才 下周 上周
"""
_SAYS = """
说 说道 说过 表示 认为 指出 称 坦言 告诉 介绍 介绍说 强调 透露 回忆 回应 解释 宣布 承认 否认 呼吁 建议 补充 直言 笑着
笑道 写道 评价 感叹 提到 提出 谈到 问 答 回答 觉得 相信 希望 发现 担任 出任 接任 当选 就任 执导 主演 饰演 饰 扮演 主持
主唱 作曲 作词 编剧 演唱 创作 撰写 编写 著 译 拍摄 执教 领衔 率领 带领 主讲 获得 荣获 夺得 夺冠 击败 战胜 入选 加盟
转会 效力 进球 射门 助攻 得分 出场 首发 替补 登场 退役 出道 推出 发行 当时 曾经 曾 先后 毕业 逝世 去世 病逝 出生 遇害
被捕 被 娶 嫁给 创办 创立 创建 发明 接受 前往 出席 参加 会见 致辞 访问 抵达 回到 离开 来到 入狱 获释 辞职 卸任 继任
加入 签约 生前 一家 夫妇 本人 自己 的父亲 的母亲 的妻子 的丈夫 的儿子 的女儿 的哥哥 的弟弟 的作品 的歌曲 的小说 的专辑
的电影 等人
"""
_GOING_ON = (
    "在 是 和 与 及 等 也 于 从 则 即 便 又 再 还 都 才 就 却 虽 并 的 为 任 到 亦 仍 更 对 向 以 所 将 已 把 之 "
    "而 给 让 跟"
)
_THINGS = """
市 县 省 区 镇 乡 村 路 街 巷 江 河 山 湖 海 岛 洲 州 国 公司 集团 有限 股份 大学 学院 中学 小学 银行 酒店 饭店 宾馆
餐厅 医院 药业 科技 广场 大厦 大道 大桥 公园 机场 车站 站 港 故居 纪念馆 博物馆 图书馆 体育馆 奖 奖学金 杯 寺 庙 陵 墓
祠 塔 宫 殿 定理 定律 方程 算法 模型 效应 函数 变换 分布 矩阵 法则 理论 主义 公式 猜想 引理 指数 系数 语 族 人 文 星
型 式 牌 版 号 类 系 集 剂 酸 病 症 综合征 综合症 法 队 城 堡 岭 峰 峡 湾 沟 坡 屯 庄 寨 营 店 铺 桥 郡 府 帮 派 门 党
军 传 记 编 著名 半岛 群岛 高原 平原 盆地 山脉 王国 帝国 共和国 联邦 自治区 地区 地铁 铁路 高速 线 球场 球馆 剧院
电影院 出版社 报 杂志 电视台 基金会 基金 品牌 汽车 手机版 系列 股 证券 保险 地产 置业 食品 酒业 电器 药房 教 神 星系
星云 行星 彗星 号线 码 化 性 度 量 率 器 机 体 学 论 史 诗 赋 曲 词 画 花 草 木 树 果 高科 高科技 新时代 新区 开发区
园区 思想 精神 之问 之谜 之死 之战 之变 悖论 常数 数 级数 积分 不等式 曲线 空间 过程 编码 滤波 试验 实验 染色 反应
细胞 腺 管 氏 王朝 测验 量表 征 陷阱 准则 判据 距离 核 单位 群 环 链 图 曲面 原理 方法 规则 规律 现象 学派 学说 诊所
实验室 研究所 研究院 计划 事件 案 果苗 苗木 苗
区域 时期 时代 生态 商圈 街道 社区 小区 湿地 景区 风景 水库 大坝 隧道 立交
"""

_LABEL, _ROLE, _ADDRESSING, _KIN, _OFFICE, _JOIN, _HEADING = range(1, 8)
_TITLE, _OWNED, _ACT, _SAY, _GO_ON, _THING, _PROPERTY, _SEX, _AGE = range(1, 10)
_BEFORE_WEIGHTS = np.array([0, 5, 5, 3.5, 5, 3.5, 0.8, 5], np.float32)
_AFTER_WEIGHTS = np.array([0, 6, 7, 2.5, 3, 0.8, -7, -12, 7, 4], np.float32)
"""Weights of what stands before and after a name, by kind."""

# ---------------------------------------------------------------------------- tables

_CODES = 0x10000
_SLOTS = 1 << 19
_CUE_SLOTS = 1 << 15
_LONGEST_WORD, _LONGEST_RENOWNED = 6, 12
_RUN = 192
"""Characters that are cut at once; no sentence has more without a stop."""
_MANY = 60_101_967.0
"""Words counted in the dictionary."""
_NEVER = np.float32(99)
_RENOWNED, _OF_THE_PAST, _COMPOUND, _PLACEHOLDER, _SUBSTANCE, _FICTIONAL = (1 << bit for bit in range(8, 14))
_AS_SURNAME, _AS_GIVEN, _AS_FOREIGN, _AS_WORD = range(4)
"""What a character may cost."""

_HAN, _SURNAME, _FAMILIAR, _IS, _BETWEEN, _BRACKET, _TIES, _HAS = (np.uint32(1 << bit) for bit in range(8))
_JOINS, _MODERN, _CLASSICAL, _PARTICLE, _MODAL, _FAREWELL, _ENDS_CUE, _BEGINS_CUE = (
    np.uint32(1 << bit) for bit in range(8, 16)
)
_BEGINS_COMPOUND, _BEGINS_RENOWNED, _NUMERAL, _AMOUNT = (np.uint32(1 << bit) for bit in range(16, 20))
_LENGTHS = 20
"""What a character is, a bit each; above them, the lengths of the words that begin with it."""
_CLASSES = {
    _IS: ":=为是叫|",
    _BETWEEN: " \"'“‘",
    _BRACKET: "([{【「『〔<",
    _TIES: ":=为是叫| \"'“‘\n([{【「『〔<",
    _HAS: "的 ,(、|",
    _JOINS: "、和与及 ",
    _MODERN: "的了们这",
    _CLASSICAL: "兮之乎者矣哉耶吾汝曰焉其",
    _PARTICLE: "在于以将为从由被对应须需该已也都就是有可能会要不没均持经与和及因之着过给让把向所即均各或且等并",
    _MODAL: "应和时任向从全都同由经连权别",
    _FAREWELL: "赠送寄别忆梦哭和酬答示题访怀",
    _NUMERAL: "三四五六七八九十",
    _AMOUNT: "佰仟拾",
}


class Tables(NamedTuple):
    """What the kernel reads, by character and by the hash of a word."""

    costs: npt.NDArray[np.float32]
    classes: npt.NDArray[np.uint32]
    words: npt.NDArray[np.uint32]
    cues: npt.NDArray[np.uint64]
    kinds: npt.NDArray[np.uint16]


@kernel
def _mixed(h: np.uint64, c: np.uint32) -> np.uint64:
    h = (h ^ np.uint64(c)) * np.uint64(0x9E3779B97F4A7C15)
    return h ^ (h >> np.uint64(29))


@kernel
def _slot(keys: npt.NDArray[np.uint64], h: np.uint64) -> int:
    """Where a key is, or the empty slot where it would be."""
    mask = np.uint64(keys.size - 1)
    at = (h >> np.uint64(20)) & mask
    while keys[at] != np.uint64(0) and keys[at] != h:
        at = (at + np.uint64(1)) & mask
    return int(np.int64(at))


@kernel
def _word(words: npt.NDArray[np.uint32], h: np.uint64) -> int:
    """Where a word is, by 24 bits of its hash, or the empty slot where it would be; its cost is in eighths."""
    mask = np.uint64(words.size - 1)
    at = h & mask
    key = np.uint32(h >> np.uint64(40))
    while words[at] != 0 and words[at] >> np.uint32(8) != key:
        at = (at + np.uint64(1)) & mask
    return int(np.int64(at))


@kernel
def _fill(
    dictionary: npt.NDArray[np.uint32],
    telling: npt.NDArray[np.uint8],
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
) -> None:
    """The dictionary's words, of lines 'word frequency tag', that are no names."""
    i, size = 0, dictionary.size
    while i < size:
        start = i
        h = np.uint64(1)
        is_rare = False
        while dictionary[i] != 32:
            is_rare = is_rare or dictionary[i] >= _CODES
            h = _mixed(h, dictionary[i])
            i += 1
        length = i - start
        i += 1
        frequency = 0.0
        while i < size and dictionary[i] != 32:
            frequency = frequency * 10 + (dictionary[i] - 48)
            i += 1
        i += 1
        tag = i
        while i < size and dictionary[i] != 10:
            i += 1
        is_name = dictionary[tag] == 110 and dictionary[tag + 1] == 114  # nr, nrt, nrfg
        i += 1
        first = dictionary[start]
        if is_rare or length > _LONGEST_WORD:
            continue
        cost = np.float32(math.log(_MANY / max(frequency, 1.0)))
        if length == 1:
            costs[first, _AS_WORD] = cost
            continue
        if is_name:
            # What the dictionary takes for a name is one where it looks like one, else a word.
            surname, second = costs[first, _AS_SURNAME], costs[dictionary[start + 1], _AS_GIVEN]
            if length == 2 and surname < _NEVER:
                rarer = 1.0 if telling[first] and second < 6.5 else 4.0
                if frequency < 12 or surname + second + rarer < cost:
                    continue
            elif length == 3 and surname < _NEVER and max(second, costs[dictionary[start + 2], _AS_GIVEN]) < 10.5:
                continue
            if length >= 3 and frequency < 100:
                all_foreign = True
                for k in range(start, start + length):
                    all_foreign = all_foreign and costs[dictionary[k], _AS_FOREIGN] < _NEVER
                if all_foreign or frequency < 3:
                    continue
        classes[first] |= np.uint32(1 << (_LENGTHS + length))
        at = _word(words, h)
        words[at] = np.uint32(h >> np.uint64(40)) << np.uint32(8) | np.uint32(cost * 8)


def hashed(word: str) -> int:
    """The key of a word in a table."""
    h = np.uint64(1)
    for character in word:
        h = np.uint64(_mixed(h, np.uint32(ord(character))))
    return int(h)


_MADE_OF = (source(__name__, "detectors.renowned"), version("jieba"))


@cache
def tables() -> Tables:
    """The tables, read once a process."""
    return Tables(*kept_object("names", _MADE_OF, _made))


def _made() -> Tables:
    costs = np.empty((_CODES, 4), np.float32)
    costs[:] = _NEVER, 12.0, _NEVER, math.log(_MANY)
    classes = np.zeros(_CODES, np.uint32)
    classes[0x4E00:0xA000] = classes[0x3400:0x4DC0] = _HAN
    for bit, characters in _CLASSES.items():
        classes[[ord(character) for character in characters]] |= bit
    for rank, character in enumerate(_SURNAMES, 1):
        costs[ord(character), _AS_SURNAME] = -math.log(0.4 / (rank + 3) ** 1.25)
        classes[ord(character)] |= _SURNAME
    for rank, character in enumerate(_GIVEN):
        costs[ord(character), _AS_GIVEN] = -math.log(0.0155 * (1 + rank / 30) ** -1.2) + rank / 900
    for rank, character in enumerate(dict.fromkeys(_FOREIGN)):
        costs[ord(character), _AS_FOREIGN] = -math.log(0.035 * (1 + rank / 20) ** -1.1)
    classes[costs[:, _AS_FOREIGN] < 6.5] |= _FAMILIAR
    words = np.zeros(_SLOTS, np.uint32)
    dictionary = np.frombuffer(_dictionary().encode("utf-32-le"), np.uint32)
    telling = np.zeros(_CODES, np.uint8)
    telling[[ord(character) for character in _TELLING_SURNAMES]] = 1
    _fill(dictionary, telling, costs, classes, words)
    cues, kinds = np.zeros(_CUE_SLOTS, np.uint64), np.zeros(_CUE_SLOTS, np.uint16)
    for text, kind in (
        (_PROPERTIES, _PROPERTY << 4), (_GOING_ON, _GO_ON << 4), (_SAYS, _SAY << 4), (_ACTS, _ACT << 4),
        (_TITLES, _TITLE << 4), (_OWNED_THINGS, _OWNED << 4), (_SEXES, _SEX << 4),
        (_THINGS, _THING << 4),
        (_HEADINGS, _HEADING), (_JOINING, _JOIN), (_OFFICES, _OFFICE), (_RELATIVES, _KIN),
        (_ADDRESSED, _ADDRESSING), (_ROLES, _ROLE), (_LABELS, _LABEL),
        (" ".join(CHINESE), _RENOWNED), (" ".join(ANCIENT), _OF_THE_PAST), (_PAST, _OF_THE_PAST),
        (_COMPOUND_SURNAMES, _COMPOUND), (_NEVER_WORDS, _PLACEHOLDER), (_SUBSTANCES, _SUBSTANCE),
        (_FICTION, _FICTIONAL),
    ):  # fmt: skip
        mask = 0xF if kind < 0x10 else 0xF0 if kind < 0x100 else kind
        for word in text.split():
            h = np.uint64(hashed(word.replace("_", " ")))
            at = _slot(cues, h)
            cues[at] = h
            kinds[at] = kinds[at] & ~np.uint16(mask) | np.uint16(kind)
            first, last = ord(word[0]), ord(word[-1])
            if kind < _JOIN or kind == _HEADING:
                classes[last] |= _ENDS_CUE
            elif kind == _COMPOUND:
                classes[first] |= _BEGINS_COMPOUND
            elif kind == _RENOWNED:
                classes[first] |= _BEGINS_RENOWNED
            elif kind in (_SAY << 4, _ACT << 4, _TITLE << 4, _OWNED << 4, _SEX << 4):
                classes[first] |= _BEGINS_CUE
    return Tables(costs, classes, words, cues, kinds)


def _dictionary() -> str:
    spec = find_spec("jieba")
    assert spec is not None and spec.submodule_search_locations, "installed with the detectors"
    text = (Path(spec.submodule_search_locations[0]) / "dict.txt").read_text("utf-8")
    for word in _NEVER_WORDS.split():
        text = text.replace(f"\n{word} ", f"\n{word}. ")
    renowned = sorted(word for word in CHINESE if len(word) > 2 and "·" not in word)
    return text + "".join(f"{word} 3000 n\n" for word in (*_WORDS.split(), *renowned))


# ---------------------------------------------------------------------------- kernels

_DOT, _LINE, _SPACE, _DASH, _POINT = ord("·"), ord("\n"), ord(" "), ord("-"), ord(".")
_ENUMERATION, _TITLE_OPENS, _TITLE_CLOSES = ord("、"), ord("《"), ord("》")
_NAME_COST, _FOREIGN_COST = np.float32(4.6), np.float32(6.5)
_COMPOUND_COST = np.float32(7)
_DOT_COST, _UNLIKELY = np.float32(2), np.float32(12)
_SHORT, _LONG, _AGAIN = np.float32(1.2), np.float32(0.4), np.float32(3)
"""… of a given name of one character, of two, and at most of a second that is the first again: 依依."""
_LONGEST_FOREIGN, _FOREIGN_ENDS = 20, 5
_LEAST, _LEAST_TIED, _LEAST_ALONE, _LEAST_CUED = np.float32(-11), np.float32(-28), np.float32(-4.6), np.float32(-15)
"""The least margins that what stands beside a name can make up for: a cue, a label tied to it, nothing, two cues."""
_OF, _ROUND, _YEARS = ord("的"), ord("周"), ord("岁")
_NEAR = 80
_LIST = 4.0
"""How much less weight suffices beside another name of a list."""


class Names(NamedTuple):
    """Names in a text, in order: where they begin and end, and their score."""

    starts: npt.NDArray[np.integer]
    ends: npt.NDArray[np.integer]
    scores: npt.NDArray[np.float32]


def names(code_points: npt.NDArray[np.uint32]) -> Names:
    """The names in a reading of any length. No line's names depend on another line."""
    room = len(code_points) // 2 + 2
    spans, weights, evidence = np.empty((2, room), np.int32), np.empty(room, np.float32), np.empty(room, np.uint8)
    count = _names(code_points, *tables(), _LEAST_WEIGHTS, spans, weights, evidence)
    return Names(spans[0, :count], spans[1, :count], _SCORES[evidence[:count]])


def names_of_each(code_points: npt.NDArray[np.uint32], bounds: npt.NDArray[np.int64]) -> Names:
    """The names in many readings, one after the other (`reading.Readings`): those of each alone, in its place."""
    room = len(code_points) + 2 * len(bounds)
    values, places = np.empty(room, np.uint32), np.empty(room, np.int64)
    found = names(values[: _parted(code_points, bounds, values, places)])
    return Names(places[found.starts], places[found.ends - 1] + 1, found.scores)


@kernel
def _parted(
    code_points: npt.NDArray[np.uint32],
    bounds: npt.NDArray[np.int64],
    values: npt.NDArray[np.uint32],
    places: npt.NDArray[np.int64],
) -> int:
    """Readings without empty lines, which part no label from its name, and with a line of no character between each
    and the next, so that nothing of one is seen from another; and where each character was."""
    n = 0
    for text in range(bounds.size - 1):
        if text:
            values[n], values[n + 1] = 0, _LINE
            n += 2
        for i in range(bounds[text], bounds[text + 1]):
            if code_points[i] != _LINE or n == 0 or values[n - 1] != _LINE:
                values[n], places[n] = code_points[i], i
                n += 1
    return n


_SCORES = np.array([0.55, 0.6, 0.65, 0.75, 0.85], np.float32)
"""Scores by evidence: its weight alone, a list of names, a personal number near, what is said or had, a label."""
_PROSE, _LISTED, _NUMBERED, _SAID, _LABELLED = range(5)
_LEAST_WEIGHTS = np.array([3, 3, 2, 1, 1], np.float32)
"""… and the weight that each must have."""


@kernel
def _class(classes: npt.NDArray[np.uint32], c: np.uint32) -> np.uint32:
    """What a character is; of those beyond the basic plane, nothing."""
    return np.uint32(classes[min(c, np.uint32(_CODES - 1))])


@kernel
def _kinds(cues: npt.NDArray[np.uint64], kinds: npt.NDArray[np.uint16], h: np.uint64) -> int:
    at = _slot(cues, h)
    return int(np.int64(kinds[at])) if cues[at] == h else 0


@kernel
def _kinds_of(
    values: npt.NDArray[np.uint32], a: int, b: int, cues: npt.NDArray[np.uint64], kinds: npt.NDArray[np.uint16]
) -> int:
    h = np.uint64(1)
    for k in range(a, b):
        h = _mixed(h, values[k])
    return _kinds(cues, kinds, h)


@kernel
def _cost_of(values: npt.NDArray[np.uint32], a: int, b: int, words: npt.NDArray[np.uint32]) -> np.float32:
    """What a word of the dictionary costs."""
    h = np.uint64(1)
    for k in range(a, b):
        h = _mixed(h, values[k])
    entry = words[_word(words, h)]
    return np.float32(entry & np.uint32(0xFF)) / np.float32(8) if entry else _NEVER


@kernel
def _second(costs: npt.NDArray[np.float32], first: np.uint32, second: np.uint32) -> np.float32:
    """What the second character of a given name costs."""
    cost = costs[second, _AS_GIVEN]
    return np.float32(min(cost, _AGAIN) if second == first else cost)


@kernel
def _may_be_labelled(values: npt.NDArray[np.uint32], start: int, classes: npt.NDArray[np.uint32]) -> bool:
    """Whether a label may be tied to what begins there."""
    i = start
    is_tied = has_line = False
    while i > 0 and start - i < 6:
        own = _class(classes, values[i - 1])
        if own & _TIES == 0:
            break
        if values[i - 1] == _LINE:
            if has_line:
                return False
            has_line = True
        is_tied = is_tied or own & _IS != 0 or values[i - 1] == _LINE
        i -= 1
    if i == 0 or i == start:
        return False
    return bool(
        _class(classes, values[i - 1]) & _ENDS_CUE or (is_tied and 97 <= (values[i - 1] | np.uint32(32)) <= 122)
    )


@kernel
def _may_be_cued(values: npt.NDArray[np.uint32], end: int, classes: npt.NDArray[np.uint32]) -> bool:
    """Whether a name that ends there may have a cue after it, or be one of nobody: 张三."""
    i = end
    while i < values.size and i - end < 3 and _class(classes, values[i]) & _HAS:
        i += 1
    begins = _class(classes, values[i]) & _BEGINS_CUE if i < values.size else np.uint32(0)
    return bool(begins or _class(classes, values[end - 1]) & _NUMERAL)


@kernel
def _before(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
) -> tuple[int, bool]:
    """What stands before a name: its kind, and whether it is tied to the name by a colon or 'is'."""
    i = start
    is_tied = is_bracketed = False
    while i > floor and start - i < 6:
        own = _class(classes, values[i - 1])
        if own & _IS:
            is_tied = True
        elif own & _BRACKET:
            is_bracketed = True
        elif own & _BETWEEN == 0:
            break
        i -= 1
    if i == floor:  # a label may stand at the end of the line above
        while i > 0 and start - i < 6 and (values[i - 1] == _LINE or values[i - 1] == _SPACE or values[i - 1] == 58):
            if i < floor and values[i - 1] == _LINE:  # the line above is of spaces
                return 0, is_tied
            i -= 1
        if i == 0 or i == floor:
            return 0, is_tied
        is_tied = True
        floor = max(0, i - 20)
    c = values[i - 1] | np.uint32(32)
    if 97 <= c <= 122:
        k = i
        while k > floor and i - k < 16 and 97 <= (values[k - 1] | np.uint32(32)) <= 122:
            k -= 1
        h = np.uint64(1)
        for j in range(k, i):
            h = _mixed(h, values[j] | np.uint32(32))
        return (_kinds(cues, kinds, h) & 0xF if is_tied else 0), is_tied
    best = 0
    for turn in range(3):  # before the tie; a tie that is a cue itself, alone or in a longer one
        stop, longest = (i, 6) if turn == 0 else (start, 3 - turn)
        if turn > 0 and (best or stop == i):
            break
        for length in range(1, min(longest, stop - floor) + 1):
            kind = _kinds_of(values, stop - length, stop, cues, kinds) & 0xF
            if kind and (best == 0 or kind < best):
                best = kind
    # '姓名(必填)' asks, '姓名:(…)' answers
    return (0 if best == _LABEL and is_bracketed and not is_tied else best), is_tied


@kernel
def _after(
    values: npt.NDArray[np.uint32],
    end: int,
    size: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
) -> int:
    """What stands after a name: its kind."""
    i = end
    while i < size and i - end < 3 and _class(classes, values[i]) & _HAS:
        i += 1
    best = longest = 0
    for turn in range(2):  # at once, and what somebody has: 的手机, ,电话, (男)
        begin = end if turn == 0 else i
        h = np.uint64(1)
        for length in range(1, 5):
            if begin + length > size or values[begin + length - 1] == _LINE:
                break
            h = _mixed(h, values[begin + length - 1])
            kind = _kinds(cues, kinds, h) >> 4 & 0xF
            is_had = kind in (_OWNED, _SEX) or (kind == _PROPERTY and i > end)
            if kind == 0 or is_had != (turn == 1):
                continue
            if kind == _PROPERTY and turn == 1 and (i != end + 1 or values[end] != _OF):
                continue
            if kind == _SEX and (
                i == end or (begin + length < size and _class(classes, values[begin + length]) & _HAN)
            ):
                continue
            if turn == 0:
                best, longest = kind, length
            elif longest <= length:
                is_part = begin == end or (begin + 1 < size and _class(classes, values[begin + 1]) & _HAN != 0)
                if length > 1 or not is_part:
                    best = kind
    return _AGE if best == 0 and _is_aged(values, end, size, classes) else best


@kernel
def _is_aged(values: npt.NDArray[np.uint32], end: int, size: int, classes: npt.NDArray[np.uint32]) -> bool:
    """Whether an age follows: 6岁, (32岁)."""
    i = end
    while i < size and i - end < 2 and (_class(classes, values[i]) & _HAS or values[i] == 40):
        i += 1
    digits = i
    while i < size and i - digits < 3 and 48 <= values[i] <= 57:
        i += 1
    if i == digits:
        return False
    if i < size and values[i] == _ROUND:
        i += 1
    return bool(i < size and values[i] == _YEARS)


@kernel
def _has_number(values: npt.NDArray[np.uint32], begin: int, stop: int) -> bool:
    """Whether a number that is a person's (a mobile's, an identity card's, a bank card's) begins there, on one line."""
    i = begin
    before = np.uint32(_SPACE)
    while i < stop and values[i] != _LINE:
        if not 48 <= values[i] <= 57:
            before = values[i]
            i += 1
            continue
        is_own = before != _POINT and not 97 <= (before | np.uint32(32)) <= 122
        is_mobile, digits = values[i] == 49, 0
        while i < values.size:
            if 48 <= values[i] <= 57:
                digits += 1
            elif (values[i] != _DASH and values[i] != _SPACE) or digits == 11 or digits > 14:
                break
            i += 1
        if is_own and ((is_mobile and digits == 11) or 15 <= digits <= 19):
            return True
        before = np.uint32(_SPACE)
    return False


@kernel
def _against(
    values: npt.NDArray[np.uint32],
    floor: int,
    at: int,
    end: int,
    is_role: bool,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
) -> np.float32:
    """What the 60 characters on either side take from the weight of a name with no evidence: where they tell of the
    past, where they are verse, where they are classical prose."""
    size = values.size
    begin, stop = max(floor, at - 60), min(size, at + 60)
    modern = classical = han = past = fiction = 0
    fives = sevens = clauses = length = own = 0
    is_list = False
    for i in range(begin, stop):
        c = values[i]
        if c == _LINE:
            break
        is_list = is_list or c == _ENUMERATION
        what = _class(classes, c)
        if what & _HAN or c == _DOT:
            han += 1
            length += 1
            modern += what & _MODERN != 0
            classical += what & _CLASSICAL != 0
            h = _mixed(np.uint64(1), c)
            for k in range(i + 1, min(i + 4, stop)):
                h = _mixed(h, values[k])
                told = _kinds(cues, kinds, h)
                past += told & _OF_THE_PAST != 0
                fiction += told & _FICTIONAL != 0
            if i + 1 < stop and values[i + 1] != _LINE:
                continue
        clauses += length > 0
        fives += length == 5
        sevens += length == 7
        if i - length <= at <= i:
            own = length
        length = 0
    alike = fives if own == 5 else sevens if own == 7 else 0
    if alike > 3 or (alike > 1 and not is_role and modern == 0 and not is_list and alike >= clauses - 2):
        return np.float32(30)  # verse has clauses of five or of seven characters
    if fiction and _kinds_of(values, at, end, cues, kinds) & _PLACEHOLDER:
        return np.float32(30)
    if past:
        return np.float32(6)
    if at - floor < 4 and _class(classes, values[floor]) & _FAREWELL and (end == size or values[end] == _LINE):
        return np.float32(9)  # a poem's title: 赠某某
    if modern == 0 and han > 30 and not is_list:
        return np.float32(9) if classical > 1 else np.float32(3)
    return np.float32(0)


@kernel
def _names(
    values: npt.NDArray[np.uint32],
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
    least_weights: npt.NDArray[np.float32],
    spans: npt.NDArray[np.int32],
    weights: npt.NDArray[np.float32],
    evidence: npt.NDArray[np.uint8],
) -> int:
    size = values.size
    edges = np.empty((_RUN + 1, _LONGEST_WORD + 1), np.float32)
    sums = np.empty((2, _RUN + 2), np.float32)
    i = floor = n = first = values[:0].size  # no literal, for which numba compiles once more
    line = i - 1
    has_number = is_listed = False
    while i <= size:
        if line != floor:
            line = floor
            has_number = _has_number(values, floor, size)
        if i == size or values[i] == _LINE:
            if n > first:
                n = _listed(values, first, n, classes, least_weights, spans, weights, evidence)
            first = n
            i += 1
            floor = i
            continue
        if _class(classes, values[i]) & _HAN == 0:
            i += 1
            continue
        a = i
        if a == floor or values[a - 1] != _ENUMERATION:
            is_listed = a > 0 and _class(classes, values[a - 1]) & _TIES != 0 and _may_be_labelled(values, a, classes)
        own = _class(classes, values[a])
        is_first = own & _SURNAME and a + 1 < size and values[a + 1] == _SPACE
        if is_first or (own & _BEGINS_COMPOUND and a + 2 < size and values[a + 2] == _SPACE):
            end = _spaced(values, floor, a, size, classes, words, cues, kinds)
            if end:
                spans[0, n], spans[1, n], weights[n], evidence[n] = a, end, np.float32(20), _LABELLED
                n += 1
                i = end
                continue
        is_likely = False
        streak = 0
        gain = last_gain = np.float32(0)
        while i < size and i - a < _RUN:
            c = values[i]
            own = _class(classes, c)
            if own & _HAN == 0:
                if c == _DOT and i + 1 < size and _class(classes, values[i + 1]) & _HAN:
                    is_likely = True
                    i += 1
                    continue
                break
            if is_likely:
                i += 1
                continue
            if own & (_SURNAME | _BEGINS_COMPOUND) and i + 1 < size:
                is_likely = is_listed or _may_be_name(values, i, has_number, costs, classes, words, cues, kinds)
            if own & _FAMILIAR:
                # At most by so much is a transliteration that ends here cheaper than words.
                streak += 1
                new = max(gain, np.float32(0)) + costs[c, _AS_WORD] - costs[c, _AS_FOREIGN]
                if streak > 1 and _class(classes, values[i - 1]) & np.uint32(1 << (_LENGTHS + 2)):
                    pair = costs[c, _AS_FOREIGN] + costs[values[i - 1], _AS_FOREIGN]
                    new = min(new, max(last_gain, np.float32(0)) + _cost_of(values, i - 1, i + 1, words) - pair)
                last_gain, gain = gain, new
                is_likely = is_likely or (streak >= 3 and (has_number or gain > _FOREIGN_COST + _LEAST_ALONE))
                is_likely = is_likely or (streak == 1 and _may_be_labelled(values, i, classes))
            else:
                streak = 0
                gain = last_gain = np.float32(0)
            i += 1
        if is_likely and i - a > 1:
            n = _run(
                values, floor, a, i, has_number, is_listed, costs, classes, words, cues, kinds,
                edges, sums, least_weights, first, n, spans, weights, evidence,
            )  # fmt: skip
    return n


@kernel
def _spaced(
    values: npt.NDArray[np.uint32],
    floor: int,
    a: int,
    size: int,
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
) -> int:
    """Where a name ends that is written with a space in it and stands behind a label or before a sex, alone between
    other stretches: 李 娜; 0 where there is none."""
    i = a + 1
    if i < size and values[i] != _SPACE:
        if _kinds_of(values, a, a + 2, cues, kinds) & _COMPOUND == 0:
            return 0
        i += 1
    space = i
    while i < size and i - space < 3 and values[i] == _SPACE:
        i += 1
    given = i
    while i < size and i - given < 3 and _class(classes, values[i]) & _HAN:
        i += 1
    if given == space or i == given or i - given > 2:
        return 0
    follows = a - 1 > floor and values[a - 1] == _SPACE and _class(classes, values[a - 2]) & _HAN != 0
    if follows and (a - 2 == floor or _class(classes, values[a - 3]) & _HAN == 0):
        return 0  # 红 黄 蓝: all is spaced
    before, tied = _before(values, floor, a, classes, cues, kinds)
    if i - given == 2 and _kinds_of(values, given, i, cues, kinds) & 0xFF:
        return 0
    if tied and before in (_LABEL, _ROLE):
        return i
    h = np.uint64(1)
    for k in range(a, space):
        h = _mixed(h, values[k])
    for k in range(given, i):
        h = _mixed(h, values[k])
    if words[_word(words, h)] or _kinds(cues, kinds, h) & 0xFF:
        return 0
    after = _after(values, i, size, classes, cues, kinds)
    k = i
    while k < size and k - i < 3 and _class(classes, values[k]) & _HAS:
        k += 1
    is_spaced = k + 2 < size and values[k + 1] == _SPACE and _class(classes, values[k + 2]) & _HAN
    if is_spaced and (k + 3 == size or _class(classes, values[k + 3]) & _HAN == 0):
        return 0  # 高 中 男 生
    return i if after == _SEX else 0


@kernel
def _may_be_name(
    values: npt.NDArray[np.uint32],
    i: int,
    has_number: bool,
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
) -> bool:
    """Whether a Chinese name may begin there, by the words of its own characters alone: a cut of the whole costs no
    more than one that holds them."""
    size = values.size
    c, d = values[i], values[i + 1]
    own, second = _class(classes, c), _class(classes, d)
    if second & _HAN == 0:
        return False
    if own & _BEGINS_COMPOUND and _kinds_of(values, i, i + 2, cues, kinds) & _COMPOUND:
        return True
    if own & _SURNAME == 0:
        return False
    if has_number or _may_be_labelled(values, i, classes):
        return True
    third = _class(classes, values[i + 2]) if i + 2 < size else np.uint32(0)
    has_cue = i > 0 and _class(classes, values[i - 1]) & _ENDS_CUE != 0
    fourth = _class(classes, values[i + 3]) if i + 3 < size else np.uint32(0)
    has_cue = has_cue or second & _NUMERAL != 0
    least = _LEAST if has_cue or third & (_BEGINS_CUE | _HAS) else _LEAST_ALONE
    least_long = _LEAST if has_cue or (third | fourth) & (_BEGINS_CUE | _HAS | _NUMERAL) else _LEAST_ALONE
    if has_cue and third & _BEGINS_CUE:
        least = _LEAST_CUED
    as_name = _NAME_COST + costs[c, _AS_SURNAME] + costs[d, _AS_GIVEN]
    as_words = costs[c, _AS_WORD] + costs[d, _AS_WORD]
    is_long = third & _HAN != 0
    as_long = as_name + _LONG + _second(costs, d, values[i + 2]) if is_long else _NEVER
    as_long_words = as_words + costs[values[i + 2], _AS_WORD] if is_long else np.float32(0)
    if as_words - as_name - _SHORT < least and as_long_words - as_long < least_long:
        return False
    if own & np.uint32(1 << (_LENGTHS + 2)):
        as_words = min(as_words, _cost_of(values, i, i + 2, words))
    margin = as_words - as_name - _SHORT
    if margin >= _LEAST_ALONE:
        return True
    may_be = margin >= least
    if is_long:
        as_long_words = as_words + costs[values[i + 2], _AS_WORD]
        if as_long_words - as_long >= least_long and second & np.uint32(1 << (_LENGTHS + 2)):
            as_long_words = min(as_long_words, costs[c, _AS_WORD] + _cost_of(values, i + 1, i + 3, words))
        if as_long_words - as_long >= _LEAST_ALONE:
            return True
        may_be = may_be or as_long_words - as_long >= least_long
    return bool(may_be)


@kernel
def _run(
    values: npt.NDArray[np.uint32],
    floor: int,
    a: int,
    b: int,
    has_number: bool,
    is_listed: bool,
    costs: npt.NDArray[np.float32],
    classes: npt.NDArray[np.uint32],
    words: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
    edges: npt.NDArray[np.float32],
    sums: npt.NDArray[np.float32],
    least_weights: npt.NDArray[np.float32],
    first: int,
    n: int,
    spans: npt.NDArray[np.int32],
    weights: npt.NDArray[np.float32],
    evidence: npt.NDArray[np.uint8],
) -> int:
    """The candidates of one run of Chinese characters."""
    size = b - a
    ahead, behind = sums[0], sums[1]
    for i in range(size + 1):
        ahead[i] = behind[i] = np.float32(1e9)
    ahead[0] = behind[size] = np.float32(0)
    for i in range(size):
        c = values[a + i]
        single = costs[c, _AS_WORD]
        edges[i, 1] = single
        if ahead[i] + single < ahead[i + 1]:
            ahead[i + 1] = ahead[i] + single
        mask = _class(classes, c) >> np.uint32(_LENGTHS)
        h = _mixed(np.uint64(1), c)
        for length in range(2, _LONGEST_WORD + 1):
            edges[i, length] = _NEVER
        for length in range(2, min(_LONGEST_WORD, size - i) + 1):
            if mask >> np.uint32(length) == 0:
                break
            h = _mixed(h, values[a + i + length - 1])
            if mask >> np.uint32(length) & np.uint32(1):
                entry = words[_word(words, h)]
                if entry:
                    cost = np.float32(entry & np.uint32(0xFF)) / np.float32(8)
                    edges[i, length] = cost
                    if ahead[i] + cost < ahead[i + length]:
                        ahead[i + length] = ahead[i] + cost
    for i in range(size - 1, -1, -1):
        for length in range(1, min(_LONGEST_WORD, size - i) + 1):
            cost = edges[i, length] + behind[i + length]
            if cost < behind[i]:
                behind[i] = cost
    whole = ahead[size]
    until, margins = np.empty(_FOREIGN_ENDS + 4, np.int64), np.empty(_FOREIGN_ENDS + 4, np.float32)
    before = _class(classes, values[a - 1]) if a > 0 else np.uint32(0)
    for i in range(size):
        c = values[a + i]
        own = _class(classes, c)
        has_cue = before & _ENDS_CUE != 0
        is_tied = (
            has_number or (is_listed and i == 0) or (before & _TIES != 0 and _may_be_labelled(values, a + i, classes))
        )
        before = own
        count = 0
        if own & _SURNAME and i + 2 <= size and values[a + i + 1] != _DOT:
            cost = _NAME_COST + costs[c, _AS_SURNAME] + costs[values[a + i + 1], _AS_GIVEN]
            until[count], margins[count] = i + 2, whole - (ahead[i] + cost + _SHORT + behind[i + 2])
            count += 1
            if i + 3 <= size and values[a + i + 2] != _DOT:
                cost += _second(costs, values[a + i + 1], values[a + i + 2]) + _LONG
                until[count], margins[count] = i + 3, whole - (ahead[i] + cost + behind[i + 3])
                count += 1
        if own & _BEGINS_COMPOUND and i + 3 <= size and _kinds_of(values, a + i, a + i + 2, cues, kinds) & _COMPOUND:
            cost = _NAME_COST + _COMPOUND_COST + costs[values[a + i + 2], _AS_GIVEN]
            until[count], margins[count] = i + 3, whole - (ahead[i] + cost + _SHORT + behind[i + 3])
            count += 1
            if i + 4 <= size:
                cost += _second(costs, values[a + i + 2], values[a + i + 3]) + _LONG - np.float32(2)
                until[count], margins[count] = i + 4, whole - (ahead[i] + cost + behind[i + 4])
                count += 1
        if costs[c, _AS_FOREIGN] < _NEVER and (i == 0 or values[a + i - 1] != _DOT):
            count = _foreign(values, a, i, size, costs, whole, sums, is_tied, until, margins, count)
        best, best_end, best_evidence = np.float32(-99), 0, 0
        for k in range(count):
            end = a + until[k]
            is_cued = _may_be_cued(values, end, classes)
            least = _LEAST_CUED if has_cue and is_cued else _LEAST if has_cue or is_cued else _LEAST_ALONE
            if margins[k] < (_LEAST_TIED if is_tied else least):
                continue
            length = until[k] - i
            is_word = length <= _LONGEST_WORD and edges[i, length] < _NEVER
            weight, kind = _weight(
                values,
                floor,
                a + i,
                end,
                is_word,
                has_number,
                margins[k],
                classes,
                cues,
                kinds,
            )
            if weight > best:
                best, best_end, best_evidence = weight, until[k], kind
        if best > least_weights[best_evidence] - np.float32(_LIST):
            if best_evidence == _PROSE:
                cue, _tied = _before(values, floor, a + i, classes, cues, kinds)
                is_role = 0 < cue < _JOIN
                best -= _against(values, floor, a + i, a + best_end, is_role, classes, cues, kinds)
                if best <= least_weights[_PROSE] - np.float32(_LIST):
                    continue
            if n > first and a + i < spans[1, n - 1]:
                if best <= weights[n - 1]:
                    continue
                n -= 1
            spans[0, n], spans[1, n], weights[n], evidence[n] = a + i, a + best_end, best, best_evidence
            n += 1
    return n


@kernel
def _foreign(
    values: npt.NDArray[np.uint32],
    a: int,
    i: int,
    size: int,
    costs: npt.NDArray[np.float32],
    whole: np.float32,
    sums: npt.NDArray[np.float32],
    is_tied: bool,
    until: npt.NDArray[np.int64],
    margins: npt.NDArray[np.float32],
    count: int,
) -> int:
    """The transliterations that begin at `i`: where they end, and by how much they are cheaper than words."""
    cost = _FOREIGN_COST
    dots = 0
    first = count
    for k in range(i, min(size, i + _LONGEST_FOREIGN)):
        c = values[a + k]
        if c == _DOT:
            cost += _DOT_COST
            dots += 1
            continue
        if costs[c, _AS_FOREIGN] >= _NEVER and dots == 0:
            break
        cost += min(costs[c, _AS_FOREIGN], _UNLIKELY)
        if k == i or (k + 1 < size and values[a + k + 1] == _DOT):
            continue
        margin = whole - (sums[0, i] + cost + sums[1, k + 1])
        if margin < (-40 if is_tied or dots else -20):
            break
        if dots == 0 and k == i + 1:
            margin -= np.float32(3)
        at = count
        if count - first < _FOREIGN_ENDS:
            count += 1
        else:
            at = first
            for other in range(first + 1, count):
                if margins[other] < margins[at]:
                    at = other
            if margins[at] >= margin:
                continue
        until[at], margins[at] = k + 1, margin
    return count


@kernel
def _weight(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    end: int,
    is_word: bool,
    has_number: bool,
    margin: np.float32,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
) -> tuple[np.float32, int]:
    """The weight of a candidate with what stands beside it, and its evidence."""
    size = values.size
    first = start
    before, tied = _before(values, floor, start, classes, cues, kinds)
    if start > floor and values[start - 1] == _ENUMERATION:
        first = _list_start(values, floor, start, classes)
        heads, tied = _before(values, floor, first, classes, cues, kinds)
        before, first = (heads, first) if tied else (before, start)
    if before == _HEADING and not tied:
        before = 0
    after = _after(values, end, size, classes, cues, kinds)
    opens = start == floor or _class(classes, values[start - 1]) & _HAN == 0
    closes = end == size or _class(classes, values[end]) & _HAN == 0
    weight = margin + _BEFORE_WEIGHTS[before] + _AFTER_WEIGHTS[after]
    is_bounded = closes or _TITLE <= after <= _ACT
    is_cued = 0 < before < _JOIN and (after in (_TITLE, _OWNED, _ACT, _SAY, _SEX, _AGE))
    evidence = _SAID if before == _KIN or after in (_TITLE, _OWNED, _SEX, _AGE) or is_cued else _PROSE
    if (tied and before in (_LABEL, _ROLE, _OFFICE, _HEADING)) or (before == _LABEL and opens):
        evidence = _LABELLED
        weight += np.float32(3)
        if is_bounded:
            weight += np.float32(18) if before == _LABEL else np.float32(9)
    elif is_bounded and before in (_LABEL, _ROLE):
        weight += np.float32(3)
    if opens:
        weight += np.float32(1)
    if closes:
        weight += np.float32(1)
    if is_word and before != _LABEL and not (is_cued and evidence < _LABELLED):
        is_light = evidence < _LABELLED or first < start
        weight -= np.float32(5 if is_light else 8 if before == _HEADING else 12)
    if is_cued and is_word and evidence < _LABELLED:
        weight += np.float32(2)
    if opens and closes and after == _SEX and not (is_word and values[end] == _SPACE):
        weight += np.float32(8)
    if opens and not closes and after == 0 and (end + 1 == size or _class(classes, values[end + 1]) & _HAN == 0):
        weight -= np.float32(3)  # 赵万 of 赵万里
    if not closes and _class(classes, values[end - 1]) & _PARTICLE:
        weight -= np.float32(6)  # 患者应在…, 旅客某某持护照
    if not opens and before and before != _JOIN and _class(classes, values[start]) & _MODAL:
        weight -= np.float32(4)  # 申请人应…
    if weight < (-20 if has_number else -6):
        return weight, evidence
    own = _kinds_of(values, start, end, cues, kinds)
    if values[end - 1] == _OF or (
        own & 0xFF and (own & 0xFF != _THING << 4 or not is_cued)
    ):  # a cue is no name: 车主, 联系电话
        return np.float32(-99), evidence
    is_name = closes and end - start < 4 and _class(classes, values[start]) & _SURNAME != 0
    if before != _LABEL and not (is_name and before) and _is_substance(values, start, end, classes, cues, kinds):
        return np.float32(-99), evidence
    if own & _PLACEHOLDER:
        weight += np.float32(5)
    if (start > floor and values[start - 1] == _TITLE_OPENS) or (end < size and values[end] == _TITLE_CLOSES):
        weight -= np.float32(6)
    is_numbered = has_number and _has_number(values, max(floor, start - _NEAR), min(size, end + _NEAR))
    if before != _LABEL and not is_numbered and _is_renowned(values, floor, start, end, classes, cues, kinds):
        return np.float32(-99), evidence
    if is_numbered:
        if is_bounded and (before in (_LABEL, _ROLE) or (opens and after == _OWNED)):
            weight += np.float32(12)
            evidence = _LABELLED
        elif evidence == _PROSE:
            weight += np.float32(4)
            evidence = _NUMBERED
    return weight, evidence


@kernel
def _list_start(values: npt.NDArray[np.uint32], floor: int, start: int, classes: npt.NDArray[np.uint32]) -> int:
    """Where the list of short stretches begins that stands before a name, as in 值班:高天、白露; `start` where none."""
    i = start
    while i > floor and values[i - 1] == _ENUMERATION and start - i < 60:
        k = i - 1
        while k > floor and i - k < 6 and _class(classes, values[k - 1]) & _HAN:
            k -= 1
        if i - k < 3 or i - k > 5:
            break
        i = k
    return i


@kernel
def _is_substance(
    values: npt.NDArray[np.uint32],
    start: int,
    end: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
) -> bool:
    """Whether a stretch is an amount in capitals, or a medicine by the end of it: 伍佰元, 阿莫西林."""
    for i in range(start, end):
        if _class(classes, values[i]) & _AMOUNT:
            return True
    is_name = end - start < 4 and _class(classes, values[start]) & _SURNAME != 0
    is_name = is_name and (start == 0 or _class(classes, values[start - 1]) & _FAMILIAR == 0)
    for stop in range(end + 1 if is_name else end, min(values.size, end + 2) + 1):
        if _kinds_of(values, stop - 2, stop, cues, kinds) & _SUBSTANCE:
            return True
    return False


@kernel
def _is_renowned(
    values: npt.NDArray[np.uint32],
    floor: int,
    start: int,
    end: int,
    classes: npt.NDArray[np.uint32],
    cues: npt.NDArray[np.uint64],
    kinds: npt.NDArray[np.uint16],
) -> bool:
    """Whether a name is that of a renowned person, within it, or ends with it: 伽德罗 in 阿伏伽德罗, 列夫·托尔斯泰."""
    for i in range(max(floor, start - 5), end - 1):
        if (i > start and values[i - 1] != _DOT) or _class(classes, values[i]) & _BEGINS_RENOWNED == 0:
            continue
        h = _mixed(np.uint64(1), values[i])
        for k in range(i + 1, min(values.size, i + _LONGEST_RENOWNED)):
            h = _mixed(h, values[k])
            length = k + 1 - i
            if k < start or (length < 3 and i != start) or (i >= start and k + 1 < end and length < 4):
                continue
            if _kinds(cues, kinds, h) & _RENOWNED:
                return True
    return False


@kernel
def _listed(
    values: npt.NDArray[np.uint32],
    first: int,
    n: int,
    classes: npt.NDArray[np.uint32],
    least_weights: npt.NDArray[np.float32],
    spans: npt.NDArray[np.int32],
    weights: npt.NDArray[np.float32],
    evidence: npt.NDArray[np.uint8],
) -> int:
    """Keeps the candidates of a line that weigh enough, less beside another in a list; gives how many there are."""
    for turn in range(2):
        for k in range(1, n - first):
            i, other = (first + k, first + k - 1) if turn == 0 else (n - 1 - k, n - k)
            if weights[other] <= least_weights[evidence[other]] or weights[i] > least_weights[evidence[i]]:
                continue
            gap = spans[1, min(i, other)]
            if spans[0, max(i, other)] == gap + 1 and _class(classes, values[gap]) & _JOINS:
                weights[i] += np.float32(_LIST)
                evidence[i] = max(evidence[i], np.uint8(_LISTED))
    kept = first
    for i in range(first, n):
        if weights[i] > least_weights[evidence[i]]:
            spans[0, kept], spans[1, kept] = spans[0, i], spans[1, i]
            weights[kept], evidence[kept] = weights[i], evidence[i]
            kept += 1
    return kept

"""Persons of history, of legend and of novels, who are no natural persons alive.

Simplified characters, as texts are read. A name that many people alive bear is not among them.
"""

import re
import unicodedata
from itertools import pairwise

_CHINA = """
滕子京
孔子 老子 孟子 庄子 荀子 墨子 韩非子 孙子 列子 管子 孔丘 孟轲 庄周 墨翟 荀况 韩非 老聃 李耳 吴起 商鞅 管仲 鲍叔牙 晏婴
屈原 宋玉 颜回 子路 子贡 曾参 左丘明 鬼谷子 苏秦 张仪 廉颇 蔺相如 白起 王翦 李牧 赵奢 赵括 乐毅 田单 孟尝君 春申君
信陵君 平原君 荆轲 秦始皇 嬴政 李斯 赵高 蒙恬 扶苏 胡亥 陈胜 吴广 项羽 项梁 刘邦 吕后 吕雉 张良 韩信 萧何 曹参 樊哙
陈平 周勃 周亚夫 范增 虞姬 刘恒 刘启 刘彻 汉武帝 卫青 霍去病 霍光 李广 张骞 苏武 李陵 司马迁 司马相如 卓文君 董仲舒
东方朔 贾谊 晁错 王昭君 王莽 刘秀 班固 班超 班昭 蔡伦 张衡 华佗 张仲景 许慎 王充 马援 董卓 吕布 貂蝉 袁绍 袁术 曹操
曹丕 曹植 曹冲 刘备 刘禅 关羽 张飞 赵云 马超 黄忠 诸葛亮 庞统 姜维 魏延 孙坚 孙策 孙权 周瑜 鲁肃 吕蒙 陆逊 黄盖 大乔
小乔 司马懿 司马昭 司马师 司马炎 荀彧 郭嘉 贾诩 许褚 典韦 张辽 徐庶 徐晃 夏侯惇 夏侯渊 太史慈 甘宁 刘表 刘璋 马谡 杨修
祢衡 蔡文姬 蔡邕 孔融 王粲 嵇康 阮籍 刘伶 山涛 向秀 王戎 阮咸 潘安 左思 陆机 王羲之 王献之 顾恺之 陶渊明 陶潜 谢灵运
谢安 谢玄 祖逖 桓温 苻坚 王猛 祖冲之 郦道元 贾思勰 刘勰 钟嵘 萧统 萧衍 庾信 鲍照 谢朓 沈约 杨坚 杨广 隋文帝 隋炀帝
李渊 李世民 李建成 李元吉 唐太宗 唐高宗 唐玄宗 李隆基 武则天 武曌 杨贵妃 杨玉环 杨国忠 安禄山 史思明 魏征 房玄龄
杜如晦 长孙无忌 尉迟恭 尉迟敬德 秦琼 秦叔宝 程咬金 徐茂公 李靖 李勣 薛仁贵 狄仁杰 上官婉儿 太平公主 郭子仪 李光弼
颜真卿 柳公权 欧阳询 褚遂良 虞世南 张旭 怀素 吴道子 阎立本 玄奘 鉴真 慧能 一行 孙思邈 陆羽 王勃 杨炯 卢照邻 骆宾王
陈子昂 张若虚 贺知章 王之涣 王昌龄 孟浩然 王维 李白 李太白 杜甫 杜子美 高适 岑参 白居易 元稹 刘禹锡 柳宗元 韩愈 孟郊
贾岛 李贺 李商隐 杜牧 温庭筠 韦应物 韦庄 张籍 张九龄 崔颢 王翰 刘长卿 张继 卢纶 李煜 李璟 冯延巳 黄巢 朱温 李存勖
石敬瑭 柴荣 赵匡胤 赵光义 宋太祖 宋徽宗 宋高宗 赵佶 赵构 寇准 包拯 包青天 范仲淹 欧阳修 王安石 司马光 苏洵 苏轼 苏东坡
苏辙 曾巩 黄庭坚 秦观 柳永 晏殊 晏几道 周邦彦 李清照 辛弃疾 陆游 唐婉 杨万里 范成大 姜夔 文天祥 岳飞 秦桧 韩世忠
梁红玉 宗泽 狄青 杨业 杨继业 佘太君 穆桂英 杨延昭 杨六郎 沈括 毕昇 米芾 蔡襄 蔡京 高俅 童贯 宋慈 朱熹 程颐 程颢 陆九渊
周敦颐 张载 邵雍 完颜阿骨打 成吉思汗 铁木真 忽必烈 窝阔台 耶律楚材 郭守敬 关汉卿 王实甫 马致远 白朴 郑光祖 赵孟頫
黄公望 黄道婆 施耐庵 罗贯中 朱元璋 明太祖 朱棣 朱允炆 刘伯温 徐达 常遇春 蓝玉 郑和 于谦 王阳明 王守仁 唐伯虎 唐寅
文征明 祝枝山 仇英 沈周 董其昌 严嵩 海瑞 张居正 戚继光 俞大猷 吴承恩 李时珍 徐霞客 徐光启 宋应星 汤显祖 李贽 冯梦龙
凌濛初 魏忠贤 袁崇焕 崇祯 李自成 张献忠 吴三桂 陈圆圆 史可法 郑成功 柳如是 钱谦益 黄宗羲 顾炎武 王夫之 傅山 努尔哈赤
皇太极 多尔衮 孝庄 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 溥仪 慈禧 慈安 鳌拜 年羹尧 和珅 纪晓岚 刘墉
郑板桥 蒲松龄 曹雪芹 高鹗 吴敬梓 袁枚 纳兰性德 龚自珍 魏源 林则徐 关天培 洪秀全 杨秀清 石达开 李秀成 曾国藩 左宗棠
李鸿章 张之洞 胡雪岩 冯子材 刘永福 丁汝昌 邓世昌 康有为 梁启超 谭嗣同 严复 詹天佑 孙中山 孙文 宋教仁 秋瑾 章太炎 蔡锷
袁世凯 黎元洪 段祺瑞 吴佩孚 张作霖 蔡元培 鲁迅 周树人 李大钊 陈独秀 毛泽东 周恩来 朱德 刘少奇 邓小平 蒋介石 王国维
徐志摩 朱自清 闻一多 郁达夫 胡适 雷锋 白求恩 马克思 恩格斯 列宁 斯大林 希特勒 拿破仑 华盛顿 林肯 丘吉尔 罗斯福 牛顿
爱因斯坦 达尔文 伽利略 哥白尼 达芬奇 莎士比亚 托尔斯泰 贝多芬 莫扎特 巴赫 肖邦 苏格拉底 柏拉图 亚里士多德 亚历山大
凯撒 奥古斯都 哥伦布 麦哲伦 诺贝尔 爱迪生 居里夫人 释迦牟尼 耶稣 穆罕默德 黄帝 炎帝 蚩尤 伏羲 女娲 神农 尧 舜 大禹
夏桀 商汤 商纣王 周文王 周武王 姜子牙 姜太公 伯夷 叔齐 周公 妲己 比干 西施 范蠡 勾践 夫差 伍子胥 杨家将 孙悟空 猪八戒
猪悟能 沙僧 沙和尚 沙悟净 唐僧 唐三藏 白骨精 牛魔王 铁扇公主 红孩儿 如来佛 玉皇大帝 观音 哪吒 李天王 二郎神 杨戬 嫦娥
后羿 吴刚 宋江 卢俊义 吴用 公孙胜 林冲 鲁智深 鲁达 武松 武大郎 潘金莲 西门庆 李逵 李鬼 时迁 燕青 花荣 史进 杨志 晁盖
阮小二 阮小五 阮小七 柴进 孙二娘 扈三娘 戴宗 王婆 贾宝玉 林黛玉 薛宝钗 王熙凤 贾母 贾政 贾琏 贾珍 贾元春 贾探春 贾迎春
贾惜春 史湘云 秦可卿 刘姥姥 袭人 晴雯 紫鹃 平儿 香菱 妙玉 李纨 尤二姐 尤三姐 薛蟠 甄士隐 贾雨村 王夫人 许仙 白素贞
法海 小青 梁山伯 祝英台 牛郎 织女 孟姜女 花木兰 杜丽娘 柳梦梅 崔莺莺 红娘 窦娥 陈世美 秦香莲 杜十娘 董永 七仙女 聂小倩
宁采臣 阿Q 孔乙己 祥林嫂 闰土 骆驼祥子 虎妞 郭靖 黄蓉 黄药师 欧阳锋 洪七公 周伯通 杨过 小龙女 杨康 穆念慈 张无忌 赵敏
周芷若 谢逊 张三丰 令狐冲 任盈盈 岳不群 东方不败 段誉 萧峰 乔峰 虚竹 王语嫣 慕容复 韦小宝 陈近南 李寻欢 陆小凤 楚留香
花满楼 西门吹雪 傅红雪 李莫愁 任我行 诸葛孔明 关云长 张翼德 赵子龙 刘玄德 曹孟德 周公瑾 韩退之 柳子厚 苏子瞻 陶弘景
葛洪 扁鹊 鲁班 伯牙 钟子期 俞伯牙 李冰 西门豹 郑玄 马融 钟馗 济公 吕洞宾 铁拐李 何仙姑 张果老 韩湘子 曹国舅 汉钟离
蓝采和 彭祖 介子推 重耳 管夷吾 齐桓公 晋文公 秦穆公 楚庄王 宋襄公 秦孝公 赵武灵王 刘禹 李林甫 高力士 王重阳 丘处机
程婴 公孙杵臼 聂政 专诸 要离 豫让 严子陵 郭沫若 茅盾 巴金 老舍 曹禺 冰心 沈从文 齐白石 徐悲鸿 张大千 梅兰芳 聂耳
冼星海 仓颉 嫘祖 颛顼 帝喾 皋陶 后稷 夏启 少康 盘庚 武丁 妇好 伊尹 傅说 周幽王 周厉王 周平王 褒姒 召公 太公望 吕尚
吕望 公刘 古公亶父 季札 子产 邓析 百里奚 蹇叔 介之推 晋献公 骊姬 晋惠公 晋灵公 赵盾 赵武 屠岸贾 楚成王 楚灵王 楚怀王
伍员 伍奢 申包胥 文种 郑旦 吴王夫差 越王勾践 阖闾 季孙氏 阳虎 少正卯 冉有 冉求 子夏 子游 子张 子贱 有若 宰予 宰我
闵子骞 公冶长 樊迟 澹台灭明 曾子 子思 告子 杨朱 许行 惠施 公孙龙 邹衍 慎到 申不害 李悝 公输般 公输盘 田忌 庞涓 田文
冯谖 毛遂 赵胜 魏无忌 侯嬴 朱亥 黄歇 春申 触龙 范雎 吕不韦 嫪毐 甘罗 樊於期 高渐离 秦舞阳 燕太子丹 王贲 蒙毅 徐福 子婴
章邯 田横 英布 黥布 彭越 季布 钟离眜 龙且 项伯 项庄 项籍 曹无伤 夏侯婴 灌婴 郦食其 叔孙通 陆贾 娄敬 张敖 戚夫人 汉高祖
汉文帝 汉景帝 窦婴 田蚡 灌夫 主父偃 公孙弘 汲黯 桑弘羊 陈阿娇 卫子夫 李夫人 钩弋夫人 江充 刘据 刘贺 刘询 许平君 上官桀
赵充国 常惠 郑吉 陈汤 甘延寿 呼韩邪 冒顿单于 刘向 刘歆 扬雄 赵飞燕 赵合德 汉光武帝 汉明帝 汉献帝 汉灵帝 邓禹 耿弇 窦固
窦宪 班彪 梁冀 何进 陈蕃 李膺 范滂 郭泰 许劭 蔡琰 张角 卢植 皇甫嵩 朱儁 丁原 李儒 华雄 颜良 文丑 田丰 沮授 审配 公孙瓒
刘虞 陶谦 张绣 张鲁 马腾 韩遂 孟获 祝融夫人 关平 关兴 张苞 周仓 廖化 蒋琬 费祎 法正 简雍 糜竺 孙乾 马良 刘封 孟达 李严
黄皓 邓艾 钟会 司马孚 曹仁 曹洪 曹真 曹爽 曹叡 曹髦 曹彰 于禁 乐进 张郃 庞德 文聘 程昱 荀攸 满宠 陈群 华歆 王朗 钟繇
甄宓 孙尚香 孙皓 张昭 张纮 程普 周泰 凌统 诸葛瑾 诸葛恪 左慈 于吉 管辂 水镜先生 司马徽 崔州平 羊祜 杜预 王濬 贾南风
司马衷 司马睿 石崇 绿珠 刘琨 王导 王敦 陶侃 庾亮 殷浩 谢道韫 桓玄 刘裕 刘牢之 孙恩 卢循 慕容垂 慕容恪 石勒 石虎 刘渊
刘曜 姚苌 拓跋焘 拓跋珪 拓跋宏 北魏孝文帝 冯太后 高欢 宇文泰 高纬 兰陵王 侯景 陈霸先 陈叔宝 陈后主 宋武帝 梁武帝
昭明太子 檀道济 谢惠连 江淹 任昉 何逊 阴铿 徐陵 丘迟 吴均 干宝 刘义庆 范晔 陈寿 裴松之 法显 鸠摩罗什 达摩 佛图澄 道安
慧远 僧肇 支遁 郭璞 王弼 何晏 裴秀 皇甫谧 王叔和 宇文恺 杨素 高颎 韩擒虎 贺若弼 史万岁 宇文化及 王世充 窦建德 李密
翟让 单雄信 罗成 裴元庆 杜伏威 刘黑闼 唐高祖 唐中宗 唐睿宗 唐肃宗 唐代宗 唐德宗 唐宪宗 唐武宗 唐宣宗 唐僖宗 唐昭宗
长孙皇后 李承乾 李泰 李治 王皇后 萧淑妃 张柬之 来俊臣 韦后 安乐公主 姚崇 宋璟 哥舒翰 高仙芝 封常清 张巡 许远 颜杲卿
仆固怀恩 李泌 陆贽 裴度 李愬 李德裕 牛僧孺 王叔文 王伾 郑注 仇士良 鱼朝恩 文成公主 松赞干布 金城公主 阿倍仲麻吕 晁衡
僧一行 窥基 义净 不空 神秀 弘忍 张遂 孔颖达 刘知几 杜佑 李淳风 袁天罡 王焘 张彦远 周昉 张萱 韩干 李思训 李阳冰
公孙大娘 李龟年 汪伦 岑夫子 丹丘生 元丹丘 董大 董庭兰 元二 常建 王湾 祖咏 储光羲 裴迪 丘为 綦毋潜 李颀 崔国辅 戎昱
戴叔伦 司空曙 钱起 皇甫冉 皇甫曾 顾况 张志和 皎然 李绅 卢仝 姚合 朱庆馀 张祜 许浑 薛涛 鱼玄机 杜秋娘 皮日休 陆龟蒙
罗隐 韩偓 司空图 聂夷中 杜荀鹤 郑谷 秦韬玉 贯休 齐己 崔护 沈佺期 宋之问 杜审言 苏味道 李峤 上官仪 王绩 寒山 拾得
刘希夷 王梵志 卢象 令狐楚 皇甫湜 李翱 元结 沈亚之 朱全忠 李克用 刘知远 郭威 孟昶 花蕊夫人 钱镠 王审知 杨行密 冯道
韩熙载 顾闳中 董源 巨然 荆浩 关仝 赵普 曹彬 潘美 石守信 杨文广 杨排风 佘赛花 呼延赞 王禹偁 林逋 丁谓 王钦若 吕夷简
富弼 韩琦 文彦博 吕公著 吕惠卿 章惇 曾布 蔡卞 司马康 梅尧臣 苏舜钦 尹洙 石介 胡瑗 宋祁 贺铸 张耒 晁补之 陈师道 陈与义
佛印 王诜 李公麟 范宽 郭熙 张择端 夏圭 梁楷 苏小妹 朝云 王朝云 方腊 宗弼 兀术 完颜宗弼 金兀术 完颜亮 岳云 牛皋 韩侂胄
史弥远 贾似道 张世杰 陆秀夫 虞允文 吴玠 吴璘 刘锜 李纲 张浚 赵鼎 张孝祥 叶适 张元干 朱敦儒 朱淑真 吴文英 王沂孙 张炎
蒋捷 史达祖 刘克庄 文及翁 林升 叶绍翁 卢梅坡 赵师秀 翁卷 徐玑 徐照 曾几 尤袤 谢枋得 郑思肖 汪元量 谢翱 真德秀 吕祖谦
张栻 陈抟 张伯端 白玉蟾 李诫 苏颂 秦九韶 杨辉 贾宪 朱世杰 钱乙 陈自明 洪迈 孟元老 郑樵 袁枢 马端临 胡三省 王应麟
耶律阿保机 耶律大石 萧太后 萧绰 李元昊 元好问 董解元 马钰 郝经 许衡 刘秉忠 伯颜 脱脱 奇皇后 八思巴 拖雷 察合台 术赤
拔都 旭烈兀 哲别 速不台 木华黎 贵由 蒙哥 马可波罗 马可·波罗 王祯 任仁发 赵孟𫖯 管道升 倪瓒 吴镇 王冕 杨维桢 张养浩
张可久 睢景臣 乔吉 贯云石 高则诚 萨都剌 虞集 韩山童 刘福通 郭子兴 张士诚 陈友谅 方国珍 马皇后 李善长 胡惟庸 宋濂 汤和
沐英 花云 胡大海 冯国用 沈万三 方孝孺 解缙 姚广孝 铁铉 明成祖 明仁宗 明宣宗 明英宗 明宪宗 明孝宗 明武宗 明世宗 明神宗
明思宗 万历皇帝 嘉靖皇帝 朱厚照 朱厚熜 朱翊钧 朱由检 朱由校 朱祁镇 朱祁钰 朱瞻基 朱高炽 杨士奇 杨溥 徐有贞 万贵妃 刘瑾
汪直 李东阳 杨廷和 夏言 徐阶 高拱 杨继盛 沈炼 胡宗宪 冯保 申时行 顾宪成 高攀龙 杨涟 左光斗 客氏 熊廷弼 王化贞 毛文龙
洪承畴 祖大寿 孙承宗 卢象升 秦良玉 红娘子 刘宗敏 高迎祥 李定国 孙可望 永历帝 朱由榔 黄道周 夏完淳 张煌言 阎应元 马士英
阮大铖 侯方域 李香君 董小宛 卞玉京 寇白门 顾横波 冒辟疆 陈贞慧 方以智 张岱 归有光 王世贞 李攀龙 何景明 李梦阳 唐顺之
茅坤 袁宏道 袁宗道 袁中道 钟惺 谭元春 徐渭 徐文长 陈洪绶 文徵明 梁辰鱼 兰陵笑笑生 许仲琳 金圣叹 毛宗岗 罗汝芳 王艮
王畿 湛若水 陈献章 朱载堉 程大位 茅元仪 计成 利玛窦 汤若望 南怀仁 郎世宁 蒋友仁 徐弘祖 吴又可 褚英 代善 莽古尔泰 阿敏
豪格 多铎 阿济格 济尔哈朗 索尼 苏克萨哈 遏必隆 索额图 明珠 高士奇 施琅 姚启圣 耿精忠 尚可喜 噶尔丹 胤禛 胤禩 胤祯 弘历
玄烨 福临 隆科多 张廷玉 鄂尔泰 田文镜 岳钟琪 吕留良 吕四娘 刘统勋 阿桂 福康安 傅恒 纪昀 朱彝尊 王士禛 王士祯
陈维崧 顾贞观 查慎行 沈德潜 厉鹗 赵翼 蒋士铨 黄景仁 洪昇 孔尚任 李渔 方苞 刘大櫆 姚鼐 戴名世 戴震 惠栋 段玉裁 王念孙
王引之 阮元 章学诚 全祖望 万斯同 阎若璩 颜元 李塨 傅青主 八大山人 朱耷 石涛 王时敏 王翚 恽寿平 金农 罗聘 李鱓 汪士慎
任伯年 吴昌硕 虚谷 赵之谦 邓石如 何绍基 吴友如 李汝珍 石玉昆 李绿园 韩邦庆 刘鹗 李伯元 吴趼人 曾朴 林纾 黄遵宪 王韬
冯桂芬 郑观应 薛福成 郭嵩焘 容闳 李善兰 徐寿 华蘅芳 叶天士 王清任 梅文鼎 王贞仪 蒋廷锡 陈梦雷 邓廷桢 琦善 奕山 奕经
陈化成 裕谦 葛云飞 僧格林沁 叶名琛 耆英 奕訢 奕譞 奕劻 载沣 载湉 肃顺 杜文秀 张乐行 赖文光 冯云山 萧朝贵 韦昌辉 洪仁玕
陈玉成 林凤祥 李开芳 胡林翼 彭玉麟 骆秉章 江忠源 塔齐布 沈葆桢 刘铭传 丁日昌 盛宣怀 唐廷枢 张謇 刘坤一 端方 荣禄 刚毅
徐桐 翁同龢 杨锐 林旭 刘光第 杨深秀 康广仁 珍妃 隆裕太后 李莲英 安德海 小德张 聂士成 刘步蟾 林永升 左宝贵 唐景崧
丘逢甲 徐骧 大刀王五 霍元甲 黄飞鸿 赵三多 张德成 曹福田 林黑儿 邹容 陈天华 徐锡麟 林觉民 方声洞 喻培伦 吴樾 彭家珍
陶成章 章炳麟 熊成基 蒋翊武 吴禄贞 汪精卫 胡汉民 廖仲恺 何香凝 朱执信 陈其美 黄克强 居正 于右任 戴季陶 宋庆龄 宋美龄
宋霭龄 宋子文 孔祥熙 陈果夫 陈立夫 张静江 吴稚晖 李石曾 曹锟 冯国璋 徐世昌 张勋 孙传芳 阎锡山 冯玉祥 张学良 杨虎城
郭松龄 张宗昌 唐继尧 陆荣廷 陈炯明 李宗仁 白崇禧 黄绍竑 何应钦 顾祝同 胡宗南 杜聿明 傅作义 卫立煌 薛岳 张治中 张自忠
佟麟阁 赵登禹 戴安澜 孙立人 谢晋元 马占山 杨靖宇 赵尚志 赵一曼 左权 吉鸿昌 蔡廷锴 蒋光鼐 李济深 戴笠 毛人凤 川岛芳子
婉容 文绣 李香兰 赛金花 小凤仙 杜月笙 黄金荣 张啸林 董贤 舒庆春 孔秀 孟坦 卞喜 王植 秦琪
阮玲玉 周璇 胡蝶 丁宝桢 张保仔 惠能
郭茂倩 李昉 高棅 蘅塘退士 孙洙 吴楚材 吴调侯 彭定求 曹寅 严羽 洪兴祖 王逸 张惠言 况周颐 陈廷焯
王鹏运 朱祖谋 张竹坡 脂砚斋 李卓吾 毛晋 鲍廷博 黄丕烈 钱大昕 毕沅 卢文弨 孙星衍 严可均 俞樾 孙诒让
赵明诚 王顺 钟相 杨幺 罗敷 秦罗敷 刘兰芝 焦仲卿 赵孟坚 钱选 曾鲸
"""
"""Of history, legend and novels, from the beginnings to 1911."""
_REPUBLIC = """
张国荣 梅艳芳 邓丽君 李小龙 邵逸夫 霍英东 何鸿燊 黄霑
瞿秋白 向警予 邓中夏 蔡和森 恽代英 彭湃 方志敏 李立三 博古 张闻天 任弼时 彭德怀 林彪 刘伯承 贺龙 陈毅 罗荣桓 徐向前
聂荣臻 叶剑英 叶挺 粟裕 陈赓 徐海东 黄克诚 谭政 萧劲光 张云逸 罗瑞卿 王树声 许光达 陈云 董必武 林伯渠 谢觉哉 徐特立
吴玉章 何叔衡 李先念 彭真 薄一波 华国锋 胡耀邦 赵紫阳 杨尚昆 乌兰夫 习仲勋 邓颖超 康克清 蔡畅 杨开慧 贺子珍 江青
张春桥 姚文元 王洪文 康生 陈伯达 邓拓 吴晗 廖沫沙 江泽民 乔石 刘胡兰 董存瑞 黄继光 邱少云 罗盛教 王进喜 焦裕禄 孔繁森
时传祥 张思德 江竹筠 江姐 王二小 王若飞 叶圣陶 朱光潜 冯友兰 梁漱溟 熊十力 马一浮 陈寅恪 赵元任 钱穆 顾颉刚 傅斯年
金岳霖 汤用彤 季羡林 费孝通 陈垣 翦伯赞 范文澜 吕思勉 钱锺书 钱钟书 杨绛 林语堂 梁实秋 周作人 丰子恺 许地山 叶绍钧
王统照 夏丏尊 郑振铎 庐隐 丁玲 萧红 萧军 张爱玲 苏青 石评梅 凌叔华 林徽因 陆小曼 戴望舒 艾青 臧克家 卞之琳 何其芳 冯至
穆旦 田汉 夏衍 洪深 欧阳予倩 赵树理 孙犁 柳青 周立波 杨沫 梁斌 罗广斌 浩然 路遥 汪曾祺 史铁生 王小波 海子
顾城 金庸 古龙 梁羽生 三毛 琼瑶 余光中 柏杨 陈忠实 刘海粟 林风眠 潘天寿 黄宾虹 李可染 傅抱石 李苦禅 吴冠中 常书鸿
程砚秋 尚小云 荀慧生 马连良 周信芳 谭鑫培 杨小楼 侯宝林 阿炳 华彦钧 刘天华 贺绿汀 马思聪 李叔同 弘一法师 虚云 印光
太虚 圣严 陶行知 晏阳初 张伯苓 梅贻琦 竺可桢 蒋梦麟 马寅初 黄炎培 陈嘉庚 沈钧儒 邹韬奋 史量才 范长江 邵飘萍 张季鸾
卢作孚 范旭东 侯德榜 吴蕴初 荣宗敬 荣德生 茅以升 梁思成 李四光 钱学森 钱三强 钱伟长 邓稼先 王淦昌 赵九章 郭永怀 朱光亚
周光召 程开甲 黄旭华 任新民 屠守锷 黄纬禄 王大珩 彭桓武 陈芳允 陈能宽 吴自良 王希季 孙家栋 杨嘉墀 姚桐斌 钱骥 华罗庚
陈景润 陈省身 苏步青 熊庆来 吴文俊 丘成桐 姜立夫 江泽涵 许宝騄 谷超豪 吴健雄 吴有训 叶企孙 严济慈 饶毓泰 周培源 束星北
王竹溪 谢希德 杨振宁 李政道 丁肇中 童第周 贝时璋 谈家桢 秉志 胡先骕 林巧稚 张孝骞 吴阶平 裘法祖 吴孟超 汤飞凡 伍连德
颜福庆 屠呦呦 袁隆平 李振声 金善宝 裴文中 贾兰坡 杨钟健 翁文灏 丁文江 黄汲清 谢家荣 叶笃正 刘东生 徐光宪 卢嘉锡 唐敖庆
闵恩泽 师昌绪 南仁东 黄大年 杨利伟 梁启雄 吕叔湘 叶企荪 李约瑟 斯诺 埃德加·斯诺
张慧剑 唐圭璋 龙榆生 夏承焘 俞平伯 钱仲联 余冠英 游国恩 逯钦立 王重民 周绍良 任半塘 程千帆 邓广铭
杨伯峻 启功 黄文弼 陈梦家 容庚 商承祚 于省吾 王仲荦 周一良 唐长孺 田余庆 张元济 傅增湘
顾廷龙 周叔弢
"""
"""Of the Republic of China and the People's Republic: statesmen, soldiers, scholars and artists of textbooks."""
_NOVELS = """
金咤 木咤 哪咤
太上老君 太白金星 托塔天王 镇元大仙 菩提祖师 须菩提 黑熊精 黄风怪 金角大王 银角大王 蜘蛛精 蝎子精 玉面狐狸 六耳猕猴
金池长老 敖广 白龙马 唐玄奘 观音菩萨 如来 文殊菩萨 普贤菩萨 地藏菩萨 弥勒佛 阎罗王 阎王 玉帝 王母娘娘 西王母 东海龙王
龙王 雷公 电母 土地公 灶王爷 财神爷 关公 门神 月老 妈祖 盘古 夸父 精卫 刑天 共工 祝融 愚公 申公豹 闻仲 雷震子 黄飞虎
土行孙 姬昌 姬发 伯邑考 纣王 元始天尊 通天教主 太乙真人 金吒 木吒 宋公明 关胜 秦明 呼延灼 朱仝 索超 穆弘 雷横 张横
解珍 解宝 宣赞 郝思文 韩滔 彭玘 单廷珪 魏定国 萧让 裴宣 欧鹏 燕顺 凌振 郭盛 安道全 皇甫端 王矮虎 鲍旭 樊瑞 孔亮 项充
李衮 金大坚 马麟 童威 童猛 孟康 侯健 郑天寿 陶宗旺 乐和 龚旺 丁得孙 穆春 杜迁 汤隆 邹渊 邹润 焦挺 顾大嫂 王定六 郁保四
白胜 段景住 高衙内 陆谦 富安 洪教头 林娘子 镇关西 牛二 蒋门神 祝彪 祝家庄 史文恭 曾头市 阎婆惜 张文远 潘巧云 裴如海
李师师 武植 李瓶儿 庞春梅 应伯爵 陈经济 贾敬 贾赦 贾蓉 贾蔷 贾瑞 贾环 贾兰 贾芸 贾巧姐 巧姐 邢夫人 赵姨娘 周姨娘
薛姨妈 薛宝琴 邢岫烟 麝月 秋纹 碧痕 鸳鸯 司棋 侍书 入画 金钏 玉钏 莺儿 雪雁 芳官 龄官 藕官 柳湘莲 蒋玉菡 北静王 秦钟
茗烟 焦大 赖大 林之孝 周瑞家的 冷子兴 甄英莲 娇杏 林如海 贾代儒 夏金桂 坠儿 小红 板儿 卜世仁 倪二 石呆子 多姑娘 傻大姐
警幻仙子 空空道人 茫茫大士 渺渺真人 范进 胡屠户 严监生 严贡生 匡超人 马二先生 杜少卿 唐敖 林之洋 多九公 婴宁 席方平
叶生 画皮 崂山道士 促织 展昭 白玉堂 公孙策 王朝马汉 马汉 张龙 赵虎 狄公 黄天霸 十三妹 安骥 何玉凤 王宝钏 薛平贵 薛丁山
樊梨花 孟丽君 皇甫少华 王三姐 玉堂春 李慧娘 裴舜卿 李亚仙 郑元和 霍小玉 红拂 虬髯客 聂隐娘 红线 昆仑奴 柳毅 龙女 任氏
冯素珍 刘三姐 阿诗玛 阿凡提 巴依 格萨尔 江格尔 玛纳斯 阿庆嫂 刁德一 胡传魁 李铁梅 李奶奶 杨子荣 座山雕 少剑波 小常宝
喜儿 杨白劳 黄世仁 大春 吴琼花 南霸天 洪常青 潘冬子 胡汉三 张嘎 小兵张嘎 朱老忠 林道静 卢嘉川 许云峰 成岗 华子良
骆祥子 孙少平 孙少安 田润叶 田晓霞 白嘉轩 鹿子霖 田小娥 许三观 孙光林 方鸿渐 苏文纨 唐晓芙
孙柔嘉 赵辛楣 白流苏 范柳原 曹七巧 顾曼桢 沈世钧 葛薇龙 王佳芝 傩送 繁漪 周朴园 鲁大海 四凤 陈白露 仇虎
王利发 刘麻子 庞太监 松二爷 常四爷 秦仲义 程疯子 丁四嫂 韦春芳 建宁公主 茅十八 海大富 陈家洛 霍青桐 香香公主
袁承志 温青青 夏雪宜 胡斐 苗人凤 程灵素 袁紫衣 狄云 石破天 丁珰 谢烟客 游坦之 阿紫 阿朱 木婉清 丁春秋 鸠摩智
慕容博 萧远山 扫地僧 宋青书 殷素素 张翠山 灭绝师太 纪晓芙 杨逍 殷离 小昭 林平之 岳灵珊 左冷禅 余沧海 仪琳 田伯光
向问天 曲洋 刘正风 定逸师太 尹志平 霍都 金轮法王 裘千仞 裘千尺 公孙止 陆无双 郭芙 郭襄 郭破虏 梅超风 陈玄风 欧阳克
江南七怪
柯镇恶 韩小莹 完颜洪烈 包惜弱 杨铁心 郭啸天 华筝 双枪老太婆 小萝卜头 梁生宝 许茂 小二黑 小芹 三仙姑 二诸葛 李有才
李香香 觉慧 觉新 觉民 鸣凤 高老太爷 瑞珏 梅表姐
琴表妹 祥子 刘四爷 小福子 祁瑞宣 祁瑞丰 大赤包 冠晓荷 鲁侍萍 鲁贵
方达生 顺顺 李梅亭 吴荪甫 赵伯韬 林老板 老通宝 子君 涓生 魏连殳
吕纬甫 华老栓 华小栓 夏瑜 康大叔 红眼睛阿义 单四嫂子 九斤老太 七斤 赵太爷 假洋鬼子 吴妈 小尼姑 王胡 小D 长妈妈
藤野先生 范爱农 王娇蕊 孙玉厚 高加林 鹿三 白孝文
朱先生 余占鳌 章永璘 胡秉宸 林震 陈奂生 香雪 李顺大 芙蓉镇 胡玉音 王琦瑶 庄之蝶 汪淼 叶文洁 罗辑 史强
章北海 程心 云天明 维德 托马斯·维德 红花会 夏青青 苗若兰
胡一刀 田归农 丁典 石中玉 白阿绣 武敦儒 武修文 公孙绿萼
达尔巴 一灯大师 段智兴 瑛姑 曲灵风 陆乘风 冯蘅
韩宝驹 南希仁 张阿生 全金发 马行空 殷天正 殷野王 韦一笑
杨不悔 丁敏君 宋远桥 俞莲舟 俞岱岩 张松溪 殷梨亭 莫声谷 黛绮丝 金花婆婆 朱长龄
朱九真 武青婴 胡青牛 王难姑 阿大 汝阳王 王保保 蛛儿 段正淳 段延庆 刀白凤 秦红棉 甘宝宝 阮星竹
李青萝 马夫人 天山童姥 李秋水 无崖子 邓百川 公冶乾 包不同 风波恶 岳老三 叶二娘
云中鹤 耶律洪基 全冠清 林震南 劳德诺 宁中则 莫大先生
风清扬 桃谷六仙 平一指 蓝凤凰 木高峰 冲虚道长 方证大师 苏荃 沐剑屏 曾柔 神龙教主 洪安通
吴应熊 风际中 阿飞 林仙儿 上官金虹 荆无命 龙啸云 叶孤城 司空摘星 朱七七 王怜花 熊猫儿 小鱼儿 江小鱼
花无缺 铁心兰 苏樱 江别鹤 燕南天 邀月 怜星 胡铁花 姬冰雁 苏蓉蓉 李红袖 宋甜儿 无花 石观音 丁灵琳 萧十一郎 风四娘
沈璧君 卓一航 练霓裳 凌未风 易兰珠 张丹枫 云蕾 李慕白 玉娇龙 俞秀莲 罗小虎 张小凡 碧瑶 陆雪琪 林惊羽 吴邪 张起灵
胡八一 王胖子 范闲 庆帝 林婉儿 陈萍萍 萧炎 药尘 唐三 小舞 叶修 萧薰儿 梅长苏 萧景琰 霓凰郡主 甄嬛 沈眉庄 安陵容 华妃
年世兰 雍正帝 魏璎珞 李逍遥 赵灵儿 林月如 景天 唐雪见 紫萱 盛明兰 顾廷烨 花千骨 白子画 白浅 夜华 东华帝君 凤九 魏无羡
蓝忘机 祥林 贺老六 鲁四老爷 柳妈 灰太狼 喜羊羊 美羊羊 懒羊羊 沸羊羊 葫芦娃 黑猫警长 舒克 贝塔 皮皮鲁 鲁西西 孙敬修
神笔马良 宝莲灯 沉香 三圣母 大头儿子 小头爸爸 胡图图 熊大 熊二 光头强 图图
杨延平 杨延定 杨延光 杨延辉 杨延德 杨延嗣 杨四郎 杨五郎 杨七郎 杨宗保 柴郡主 铁镜公主 焦赞 孟良 苏三
王金龙 赵五娘 蔡伯喈 张生 秦雪梅 薛湘灵 赵守贞 陈妙常 潘必正 谢瑶环
"""
"""Of Chinese novels, plays and tales."""
_WORLD = """
马戛尔尼 布隆 金大中 金正日 萨达姆 卡扎菲 本·拉登 李光耀 安倍晋三 科比·布莱恩特 马拉多纳 克鲁伊夫 查韦斯 皮诺切特 苏哈托
西哈努克 希拉克 密特朗 手冢治虫 鸟山明 丘特切夫 安迪·杜佛兰
泰勒斯 毕达哥拉斯 赫拉克利特 德谟克利特 巴门尼德 芝诺 伊壁鸠鲁 普罗泰戈拉 第欧根尼 欧几里得 欧几里德 阿基米德
阿波罗尼奥斯 埃拉托色尼 托勒密 希波克拉底 盖伦 丢番图 希罗多德 修昔底德 色诺芬 伯里克利 梭伦 庇西特拉图 克里斯提尼
地米斯托克利 列奥尼达 来库古 德摩斯梯尼 腓力二世 亚历山大大帝 大流士 居鲁士 薛西斯 冈比西斯 汉谟拉比 尼布甲尼撒
图坦卡蒙 拉美西斯 胡夫 埃及艳后 克利奥帕特拉 克娄巴特拉 荷马 赫西俄德 萨福 品达 埃斯库罗斯 索福克勒斯 欧里庇得斯
阿里斯托芬 伊索 维吉尔 贺拉斯 奥维德 卢克莱修 西塞罗 塞涅卡 普鲁塔克 塔西佗 李维 波利比乌斯 普林尼 尤利乌斯·凯撒 恺撒
凯撒大帝 屋大维 安东尼 马克·安东尼 庞培 克拉苏 苏拉 马略 斯巴达克斯 布鲁图 格拉古 汉尼拔 西庇阿 尼禄 卡利古拉 提比略
图拉真 哈德良 马可·奥勒留 马可·奥里利乌斯 戴克里先 君士坦丁 狄奥多西 查士丁尼 阿提拉 克洛维 查理曼 查理大帝 丕平
奥托一世 阿尔弗雷德大帝 征服者威廉 狮心王理查 萨拉丁 腓特烈·巴巴罗萨 约翰王 圣女贞德 贞德 亨利八世 伊丽莎白一世
玛丽·斯图亚特 查理一世 克伦威尔 奥利弗·克伦威尔 路易十四 路易十五 路易十六 玛丽·安托瓦内特 黎塞留 马萨林 彼得大帝
伊凡雷帝 叶卡捷琳娜 叶卡捷琳娜大帝 亚历山大一世 尼古拉二世 拉斯普京 腓特烈大帝 玛丽亚·特蕾莎 梅特涅 俾斯麦 威廉二世
加富尔 加里波第 马志尼 罗伯斯庇尔 丹东 马拉 米拉波 西哀士 拉法耶特 拿破仑·波拿巴 约瑟芬 威灵顿 纳尔逊 库图佐夫 惠灵顿
塔列朗 富歇 维多利亚女王 迪斯雷利 格莱斯顿 帕麦斯顿 劳合·乔治 张伯伦 温斯顿·丘吉尔 撒切尔 撒切尔夫人 玛格丽特·撒切尔
乔治·华盛顿 托马斯·杰斐逊 杰斐逊 汉密尔顿 麦迪逊 亚当斯 富兰克林 本杰明·富兰克林 亚伯拉罕·林肯 格兰特 罗伯特·李
西奥多·罗斯福 富兰克林·罗斯福 威尔逊 伍德罗·威尔逊 胡佛 杜鲁门 艾森豪威尔 肯尼迪 约翰·肯尼迪 尼克松 理查德·尼克松 里根
罗纳德·里根 基辛格 亨利·基辛格 马歇尔 麦克阿瑟 巴顿 蒙哥马利 戴高乐 贝当 隆美尔 古德里安 曼施坦因 戈培尔 戈林 希姆莱
赫斯 艾希曼 阿道夫·希特勒 墨索里尼 佛朗哥 卡尔·马克思 弗里德里希·恩格斯 托洛茨基 布哈林 季诺维也夫 赫鲁晓夫 勃列日涅夫
戈尔巴乔夫 叶利钦 朱可夫 伏罗希洛夫 莫洛托夫 捷尔任斯基 加加林 尤里·加加林 阿姆斯特朗 尼尔·阿姆斯特朗 铁托 霍查
齐奥塞斯库 甘地 圣雄甘地 尼赫鲁 英迪拉·甘地 阿育王 阿克巴 泰戈尔 乔达摩 悉达多 曼德拉 纳尔逊·曼德拉 恩克鲁玛 纳赛尔
萨达特 阿拉法特 霍梅尼 凯末尔 胡志明 武元甲 苏加诺 金日成 李舜臣 世宗大王 安重根 丰臣秀吉 织田信长 德川家康 明治天皇
伊藤博文 西乡隆盛 坂本龙马 福泽谕吉 大久保利通 木户孝允 圣德太子 源赖朝 足利义满 武田信玄 上杉谦信 东条英机 山本五十六
裕仁 吉田茂 田中角荣 玻利瓦尔 西蒙·玻利瓦尔 圣马丁 何塞·马蒂 切·格瓦拉 格瓦拉 卡斯特罗 菲德尔·卡斯特罗 阿连德 庇隆
马丁·路德·金 马丁·路德 加尔文 茨温利 胡斯 威克里夫 伊拉斯谟 罗耀拉 克里斯托弗·哥伦布 达·伽马 瓦斯科·达·伽马 迪亚士
亚美利哥 韦斯普奇 库克船长 詹姆斯·库克 科尔特斯 皮萨罗 德雷克 白令 利文斯通 阿蒙森 斯科特船长 皮里 伊本·白图泰
伊本·赫勒敦 阿维森纳 花拉子密 海亚姆 帖木儿 苏莱曼大帝 默罕默德 耶稣基督 圣母玛利亚 玛利亚 摩西 亚伯拉罕 以撒 雅各
约瑟 大卫王 所罗门 示巴女王 参孙 大利拉 约书亚 以利亚 但以理 以赛亚 耶利米 约伯 约拿 诺亚 挪亚 亚当 夏娃 该隐 亚伯
施洗约翰 彼得 保罗 犹大 圣彼得 圣保罗 圣约翰 圣马可 圣路加 圣马太 圣乔治 圣诞老人 圣尼古拉斯 圣方济各 圣奥古斯丁
托马斯·阿奎那 阿奎那 圣帕特里克 圣瓦伦丁 圣巴西尔 圣多明我 圣依纳爵 特蕾莎修女 德兰修女 南丁格尔 弗洛伦斯·南丁格尔
斯坦因 斯文赫定 斯文·赫定 伯希和 橘瑞超 大谷光瑞 普尔热瓦尔斯基 科兹洛夫 勒柯克 华尔纳 马达汉 墨卡托
兰勃特
"""
"""Rulers, discoverers and saints of the world."""
_THOUGHT = """
培根 弗朗西斯·培根 罗吉尔·培根 霍布斯 洛克 约翰·洛克 贝克莱 休谟 大卫·休谟 亚当·斯密 边沁 穆勒 密尔 约翰·穆勒 斯宾塞
笛卡尔 勒内·笛卡尔 斯宾诺莎 莱布尼茨 帕斯卡 蒙田 孟德斯鸠 伏尔泰 卢梭 狄德罗 爱尔维修 霍尔巴赫 孔多塞 康德
伊曼努尔·康德 费希特 谢林 黑格尔 叔本华 费尔巴哈 尼采 克尔凯郭尔 胡塞尔 海德格尔 雅斯贝尔斯 伽达默尔 萨特 波伏娃
西蒙娜·德·波伏娃 福柯 米歇尔·福柯 德里达 拉康 罗兰·巴特 德勒兹 阿尔都塞 阿多诺 霍克海默 马尔库塞 本雅明 哈贝马斯
弗洛姆 卢卡奇 葛兰西 柏格森 孔德 涂尔干 韦伯 马克斯·韦伯 齐美尔 滕尼斯 帕累托 弗洛伊德 西格蒙德·弗洛伊德 荣格 阿德勒
皮亚杰 维果茨基 巴甫洛夫 斯金纳 马斯洛 罗杰斯 华生 桑代克 冯特 威廉·詹姆斯 杜威 约翰·杜威 皮尔士 维特根斯坦
路德维希·维特根斯坦 罗素 伯特兰·罗素 怀特海 弗雷格 卡尔纳普 石里克 波普尔 卡尔·波普尔 库恩 费耶阿本德 奎因 罗尔斯
约翰·罗尔斯 诺齐克 汉娜·阿伦特 阿伦特 以赛亚·伯林 哈耶克 米塞斯 凯恩斯 熊彼特 马尔萨斯 李嘉图 大卫·李嘉图 魁奈 萨伊
西斯蒙第 瓦尔拉斯 弗里德曼 米尔顿·弗里德曼 萨缪尔森 科斯 纳什 约翰·纳什 圣西门 傅立叶 欧文 罗伯特·欧文 托马斯·莫尔
康帕内拉 马基雅维利 马基雅维里 格劳秀斯 托克维尔 蒲鲁东 巴枯宁 克鲁泡特金 考茨基 伯恩斯坦 卢森堡 罗莎·卢森堡
普列汉诺夫 夸美纽斯 裴斯泰洛齐 赫尔巴特 福禄贝尔 蒙台梭利 苏霍姆林斯基 马卡连柯 布鲁纳 索绪尔 乔姆斯基 洪堡 斯宾格勒
汤因比 兰克 布罗代尔 吉本 克劳塞维茨 约米尼 杜黑
"""
"""Thinkers."""
_SCIENCE = """
尼古拉·哥白尼 布鲁诺 乔尔丹诺·布鲁诺 第谷 开普勒 约翰内斯·开普勒 伽利略·伽利雷 艾萨克·牛顿 胡克 罗伯特·胡克 哈雷
惠更斯 波义耳 玻意耳 拉瓦锡 卡文迪许 普利斯特里 舍勒 道尔顿 约翰·道尔顿 阿伏伽德罗 阿伏加德罗 查理 贝采利乌斯 李比希
维勒 凯库勒 门捷列夫 本生 基尔霍夫 阿伦尼乌斯 范特霍夫 奥斯特瓦尔德 能斯特 哈伯 吉布斯 勒夏特列 鲍林 莱纳斯·鲍林
阿尔弗雷德·诺贝尔 伏打 伏特 伽伐尼 库仑 奥斯特 安培 欧姆 法拉第 迈克尔·法拉第 亨利 楞次 高斯 麦克斯韦 赫兹
尼古拉·特斯拉 托马斯·爱迪生 贝尔 亚历山大·贝尔 马可尼 波波夫 莫尔斯 焦耳 开尔文 卡诺 克劳修斯 玻尔兹曼 亥姆霍兹 瓦特
詹姆斯·瓦特 史蒂芬孙 富尔顿 纽科门 哈格里夫斯 阿克莱特 卡特莱特 惠特尼 菲涅尔 夫琅禾费 多普勒 斯涅尔 马吕斯 布儒斯特
托马斯·杨 傅科 斐索 迈克尔逊 迈克耳孙 莫雷 洛伦兹 庞加莱 普朗克 马克斯·普朗克 阿尔伯特·爱因斯坦 玻尔 尼尔斯·玻尔
海森堡 维尔纳·海森堡 薛定谔 埃尔温·薛定谔 狄拉克 保罗·狄拉克 泡利 玻恩 德布罗意 康普顿 卢瑟福 汤姆孙 汤姆逊 查德威克
密立根 伦琴 贝克勒尔 居里 玛丽·居里 皮埃尔·居里 费米 恩里科·费米 奥本海默 罗伯特·奥本海默 费曼 理查德·费曼 盖尔曼
温伯格 泰勒 冯·诺依曼 冯·卡门 哈恩 迈特纳 玻色 拉曼 钱德拉塞卡 爱丁顿 哈勃 埃德温·哈勃 勒梅特 霍金 史蒂芬·霍金
斯蒂芬·霍金 卡尔·萨根 彭罗斯 图灵 艾伦·图灵 阿兰·图灵 香农 克劳德·香农 维纳 诺伯特·维纳 布尔 乔治·布尔 巴贝奇
查尔斯·巴贝奇 爱达 洛芙莱斯 高德纳 迪杰斯特拉 哥德尔 库尔特·哥德尔 希尔伯特 大卫·希尔伯特 康托尔 戴德金 黎曼
伯恩哈德·黎曼 欧拉 莱昂哈德·欧拉 拉格朗日 拉普拉斯 勒让德 傅里叶 泊松 柯西 阿贝尔 伽罗瓦 伽罗华 雅可比 狄利克雷
魏尔斯特拉斯 克罗内克 库默尔 埃尔米特 克莱因 闵可夫斯基 诺特 艾米·诺特 哈代 李特尔伍德 拉马努金 外尔 嘉当 韦伊
格罗滕迪克 怀尔斯 费马 皮埃尔·德·费马 梅森 布莱兹·帕斯卡 卡尔达诺 塔塔利亚 费拉里 韦达 纳皮尔 笛沙格 蒙日 彭赛列
伯努利 雅各布·伯努利 丹尼尔·伯努利 麦克劳林 棣莫弗 辛普森 克莱姆 克拉默 洛必达 罗尔 达朗贝尔 克莱罗 莫佩尔蒂 哥德巴赫
斯特林 贝叶斯 托马斯·贝叶斯 切比雪夫 马尔可夫 李雅普诺夫 柯尔莫哥洛夫 罗巴切夫斯基 鲍耶 巴拿赫 勒贝格 黎兹 弗雷德霍姆
沃尔泰拉 施密特 格拉姆 约当 若尔当 西尔维斯特 凯莱 哈密顿 格拉斯曼 斯托克斯 格林 纳维 雷诺 马赫 贝塞尔 艾里 切萨罗
斐波那契 斐波纳契 卡塔兰 拉姆齐 埃尔德什 爱尔特希 高尔顿 皮尔逊 费希尔 费雪 奈曼 格伦布 曼德博 曼德布罗特 洛伦茨
莫比乌斯 克莱茵 谢尔宾斯基 科赫 豪斯多夫 布劳威尔 策梅洛 弗兰克尔 塔尔斯基 丘奇 克林 林奈 布丰 拉马克 居维叶
查尔斯·达尔文 华莱士 赫胥黎 托马斯·赫胥黎 海克尔 魏斯曼 孟德尔 格雷戈尔·孟德尔 摩尔根 沃森 克里克 詹姆斯·沃森
弗朗西斯·克里克 罗莎琳德·富兰克林 麦克林托克 巴斯德 路易·巴斯德 罗伯特·科赫 詹纳 琴纳 哈维 维萨里 塞尔维特 列文虎克
施莱登 施旺 魏尔肖 弗莱明 亚历山大·弗莱明 弗洛里 班廷 兰德施泰纳 李斯特 塞麦尔维斯 高尔基体 郎格罕 摩尔 戈登·摩尔
魏格纳 阿尔弗雷德·魏格纳 赖尔 莱伊尔 赫顿 莫霍洛维奇 古登堡 里希特 蒲福 摄尔修斯 华氏 列奥米尔 托里拆利 帕斯卡尔
阿特伍德 古腾堡 谷登堡 达盖尔 卢米埃尔 莱特兄弟 莱特 亨利·福特 戴姆勒 卡尔·本茨 狄塞尔 奥托 齐柏林 冯·布劳恩
齐奥尔科夫斯基 科罗廖夫 戈达德 卡拉什尼科夫 诺伊斯 基尔比 肖克利 巴丁 布拉顿 史蒂夫·乔布斯 乔布斯 林纳斯·托瓦兹
丹尼斯·里奇 珍·古道尔 古道尔 蕾切尔·卡森
"""
"""Scientists, by whom laws and units are named, and inventors."""
_ART = """
路易·威登 乔治·阿玛尼 拉尔夫·劳伦 卡尔文·克莱恩 伊夫·圣罗兰 克里斯汀·迪奥 克里斯蒂安·迪奥 亚历山大·麦昆
汤米·希尔费格 可可·香奈儿
达·芬奇 列奥纳多·达·芬奇 莱昂纳多·达·芬奇 米开朗基罗 米开朗琪罗 拉斐尔 多纳泰罗 波提切利 提香 乔托 卡拉瓦乔 丢勒
霍尔拜因 凡·爱克 扬·凡·艾克 勃鲁盖尔 鲁本斯 伦勃朗 维米尔 委拉斯开兹 委拉斯凯兹 戈雅 格列柯 普桑 华托 布歇 夏尔丹 大卫
安格尔 德拉克罗瓦 籍里柯 库尔贝 米勒 柯罗 马奈 莫奈 克劳德·莫奈 雷诺阿 德加 毕沙罗 西斯莱 塞尚 高更 梵高 凡高 梵·高
文森特·梵高 文森特·梵·高 修拉 罗丹 奥古斯特·罗丹 马蒂斯 毕加索 巴勃罗·毕加索 布拉克 康定斯基 蒙德里安 克利 米罗 达利
萨尔瓦多·达利 马格利特 夏加尔 莫迪利亚尼 克里姆特 席勒 蒙克 爱德华·蒙克 杜尚 沃霍尔 安迪·沃霍尔 波洛克 列宾 苏里科夫
列维坦 希施金 葛饰北斋 歌川广重 贝尼尼 高迪 柯布西耶 赖特 密斯 格罗皮乌斯 维瓦尔第 约翰·塞巴斯蒂安·巴赫 亨德尔 海顿
沃尔夫冈·莫扎特 路德维希·凡·贝多芬 舒伯特 门德尔松 舒曼 弗雷德里克·肖邦 柏辽兹 瓦格纳 理查德·瓦格纳 威尔第 普契尼
罗西尼 比才 古诺 圣桑 德彪西 拉威尔 勃拉姆斯 布鲁克纳 马勒 理查·施特劳斯 约翰·施特劳斯 施特劳斯 柴可夫斯基 柴科夫斯基
穆索尔斯基 鲍罗丁 格林卡 拉赫玛尼诺夫 斯特拉文斯基 普罗科菲耶夫 肖斯塔科维奇 斯克里亚宾 德沃夏克 斯美塔那 格里格
西贝柳斯 巴托克 勋伯格 帕格尼尼 卓别林 查理·卓别林 查尔斯·卓别林 玛丽莲·梦露 奥黛丽·赫本 格里高利·派克 费雯·丽
希区柯克 爱森斯坦 黑泽明 宫崎骏 沃尔特·迪士尼 猫王 披头士 约翰·列侬 迈克尔·杰克逊 鲍勃·马利
"""
"""Painters, composers, actors."""
_LETTERS = """
但丁 但丁·阿利吉耶里 彼特拉克 薄伽丘 塞万提斯 威廉·莎士比亚 乔叟 弥尔顿 约翰·弥尔顿 班扬 笛福 丹尼尔·笛福 斯威夫特
乔纳森·斯威夫特 菲尔丁 约翰逊 布莱克 威廉·布莱克 彭斯 罗伯特·彭斯 华兹华斯 威廉·华兹华斯 柯勒律治 骚塞 拜伦
乔治·戈登·拜伦 雪莱 珀西·雪莱 玛丽·雪莱 济慈 约翰·济慈 司各特 沃尔特·司各特 奥斯汀 简·奥斯汀 狄更斯 查尔斯·狄更斯
萨克雷 勃朗特 夏洛蒂·勃朗特 艾米莉·勃朗特 安妮·勃朗特 乔治·艾略特 托马斯·哈代 丁尼生 勃朗宁 王尔德 奥斯卡·王尔德
萧伯纳 吉卜林 柯南·道尔 柯南道尔 阿瑟·柯南·道尔 阿加莎·克里斯蒂 威尔斯 康拉德 叶芝 乔伊斯 詹姆斯·乔伊斯 伍尔夫
弗吉尼亚·伍尔夫 劳伦斯 艾略特 毛姆 奥威尔 乔治·奥威尔 阿道司·赫胥黎 贝克特 戈尔丁 托尔金 刘易斯·卡罗尔 史蒂文森 巴里
斯托克 拉伯雷 莫里哀 高乃依 拉辛 拉封丹 博马舍 夏多布里昂 斯达尔夫人 拉马丁 雨果 维克多·雨果 巴尔扎克
奥诺雷·德·巴尔扎克 司汤达 大仲马 小仲马 乔治·桑 梅里美 福楼拜 左拉 埃米尔·左拉 莫泊桑 都德 波德莱尔 兰波 魏尔伦 马拉美
瓦雷里 凡尔纳 儒勒·凡尔纳 罗曼·罗兰 纪德 普鲁斯特 马塞尔·普鲁斯特 加缪 阿尔贝·加缪 圣埃克苏佩里 法布尔 歌德
约翰·沃尔夫冈·冯·歌德 莱辛 荷尔德林 海涅 诺瓦利斯 霍夫曼 格林兄弟 雅各布·格林 威廉·格林 施托姆 托马斯·曼 黑塞
赫尔曼·黑塞 里尔克 茨威格 斯蒂芬·茨威格 卡夫卡 弗兰兹·卡夫卡 弗朗茨·卡夫卡 布莱希特 伯尔 格拉斯 易卜生 亨利克·易卜生
斯特林堡 安徒生 汉斯·克里斯蒂安·安徒生 哈姆生 拉格洛夫 裴多菲 密茨凯维奇 显克维支 伏契克 哈谢克 昆德拉 米兰·昆德拉
普希金 亚历山大·普希金 莱蒙托夫 果戈理 别林斯基 赫尔岑 车尔尼雪夫斯基 屠格涅夫 伊凡·屠格涅夫 冈察洛夫 涅克拉索夫
奥斯特洛夫斯基 尼古拉·奥斯特洛夫斯基 陀思妥耶夫斯基 费奥多尔·陀思妥耶夫斯基 列夫·托尔斯泰 阿列克谢·托尔斯泰 契诃夫
安东·契诃夫 高尔基 马克西姆·高尔基 叶赛宁 马雅可夫斯基 阿赫玛托娃 茨维塔耶娃 帕斯捷尔纳克 肖洛霍夫 布尔加科夫
索尔仁尼琴 法捷耶夫 蒲宁 纳博科夫 曼德尔施塔姆 惠特曼 沃尔特·惠特曼 爱默生 梭罗 亨利·戴维·梭罗 霍桑 梅尔维尔 爱伦·坡
埃德加·爱伦·坡 斯托夫人 狄金森 艾米莉·狄金森 马克·吐温 亨利·詹姆斯 欧·亨利 杰克·伦敦 德莱塞 弗罗斯特 罗伯特·弗罗斯特
菲茨杰拉德 斯科特·菲茨杰拉德 海明威 欧内斯特·海明威 福克纳 威廉·福克纳 斯坦贝克 奥尼尔 尤金·奥尼尔 田纳西·威廉斯
阿瑟·米勒 塞林格 海勒 凯鲁亚克 海伦·凯勒 阿西莫夫 艾萨克·阿西莫夫 斯蒂芬·金 玛格丽特·米切尔 马尔克斯 加西亚·马尔克斯
博尔赫斯 豪尔赫·路易斯·博尔赫斯 聂鲁达 巴勃罗·聂鲁达 略萨 帕斯 科塔萨尔 鲁尔福 米斯特拉尔 纪伯伦 哈利勒·纪伯伦 鲁米
哈菲兹 萨迪 菲尔多西 迦梨陀娑 拉宾德拉纳特·泰戈尔 紫式部 清少纳言 松尾芭蕉 夏目漱石 森鸥外 芥川龙之介 川端康成
三岛由纪夫 太宰治 谷崎润一郎 大江健三郎 宫泽贤治 小林一茶 与谢野晶子 江户川乱步 松本清张
"""
"""Writers."""
_CHARACTERS = """
鲁滨孙 鲁滨孙·克鲁索 郝麦 罗道尔弗 安迪·杜弗雷恩 肖申克 哈德森太太 雷斯垂德 莫里亚蒂 约翰·华生 玛丽·莫斯坦 艾琳·艾德勒
哈姆雷特 奥菲利娅 奥赛罗 苔丝狄蒙娜 伊阿古 李尔王 考狄利娅 麦克白 麦克白夫人 罗密欧 朱丽叶 夏洛克 安东尼奥 鲍西娅
巴萨尼奥 福斯塔夫 普洛斯彼罗 堂吉诃德 唐吉诃德 桑丘 桑丘·潘沙 杜尔西内娅 浮士德 靡菲斯特 少年维特 维特 绿蒂 葛朗台
欧也妮·葛朗台 高老头 拉斯蒂涅 伏脱冷 冉阿让 沙威 芳汀 珂赛特 德纳第 卡西莫多 加西莫多 爱斯梅拉达 爱斯梅拉尔达 克洛德
于连 于连·索雷尔 德·雷纳尔夫人 包法利 包法利夫人 艾玛·包法利 羊脂球 玛蒂尔德 于勒 菲利普夫妇 达达尼昂 阿多斯 波尔多斯
阿拉米斯 基督山伯爵 基度山伯爵 埃德蒙·邓蒂斯 玛格丽特·戈蒂埃 茶花女 阿尔芒 卡门 答尔丢夫 阿巴贡 鲁滨逊 鲁滨逊·克鲁索
星期五 格列佛 简·爱 罗切斯特 伊丽莎白·班纳特 达西 达西先生 爱玛 希斯克利夫 希思克利夫 凯瑟琳·恩肖 凯瑟琳 大卫·科波菲尔
大卫·科波菲尔德 雾都孤儿 奥利弗·退斯特 匹克威克 斯克鲁奇 郝薇香 皮普 苔丝 德伯家的苔丝 裘德 道林·格雷 福尔摩斯
夏洛克·福尔摩斯 波洛 赫尔克里·波洛 马普尔小姐 德古拉 弗兰肯斯坦 科学怪人 化身博士 爱丽丝 彼得·潘
彼得潘 温蒂 胡克船长 小熊维尼 匹诺曹 皮诺曹 白雪公主 灰姑娘 睡美人 小红帽 长发公主 拇指姑娘 丑小鸭 小美人鱼 哈利·波特
哈利波特 赫敏 赫敏·格兰杰 罗恩 罗恩·韦斯莱 邓布利多 阿不思·邓布利多 斯内普 西弗勒斯·斯内普 伏地魔 马尔福 德拉科·马尔福
海格 小天狼星 小天狼星·布莱克 卢平 麦格教授 多比 纳威 卢娜 金妮 弗罗多 弗罗多·巴金斯 比尔博 比尔博·巴金斯 甘道夫
阿拉贡 莱戈拉斯 咕噜 索伦 萨鲁曼 金雳 山姆怀斯 琼恩·雪诺 丹妮莉丝 提利昂 提利昂·兰尼斯特 艾德·史塔克 汤姆·索亚
哈克贝利·费恩 哈克贝利·芬 哈克 汤姆叔叔 海丝特·白兰 亚哈 白鲸 盖茨比 杰伊·盖茨比 黛西 黛西·布坎南 尼克·卡拉韦 霍尔顿
郝思嘉 斯嘉丽 斯嘉丽·奥哈拉 白瑞德 瑞德·巴特勒 卫希礼 嘉莉妹妹 桑提亚哥 桑地亚哥 圣地亚哥老人 乔丹 苏比 格里高尔
格里高尔·萨姆沙 约瑟夫·K 默尔索 洛丽塔 亨伯特 安娜·卡列尼娜 卡列宁 渥伦斯基 沃伦斯基 列文 吉提 安德烈·包尔康斯基
皮埃尔·别祖霍夫 娜塔莎 娜塔莎·罗斯托娃 聂赫留朵夫 玛丝洛娃 拉斯柯尔尼科夫 索尼娅 卡拉马佐夫 阿廖沙 梅诗金公爵 奥涅金
叶甫盖尼·奥涅金 达吉雅娜 毕巧林 乞乞科夫 泼留希金 阿卡基 赫列斯达科夫 奥勃洛摩夫 罗亭 巴扎罗夫 别里科夫 奥楚蔑洛夫
万卡 保尔 保尔·柯察金 冬妮娅 朱赫来 葛里高利 阿克西妮亚 日瓦戈 日瓦戈医生 娜拉 海尔茂 罗兰 约翰·克利斯朵夫 克利斯朵夫
奥雷里亚诺 布恩迪亚 奥雷里亚诺·布恩迪亚 乌尔苏拉 雷梅黛丝 阿拉丁 辛巴达 山鲁佐德 罗宾汉 亚瑟王 兰斯洛特 梅林 圭尼维尔
特里斯坦 伊索尔德 贝奥武夫 齐格弗里德 罗恩格林 浮士德博士 堂璜 唐璜 费加罗 卡拉夫 图兰朵 阿依达 蝴蝶夫人 光源氏
奥德修斯 奥德赛 阿喀琉斯 阿基琉斯 赫克托耳 帕里斯 海伦 阿伽门农 墨涅拉奥斯 俄狄浦斯 安提戈涅 美狄亚 伊阿宋 普罗米修斯
潘多拉 宙斯 赫拉 波塞冬 哈迪斯 雅典娜 阿波罗 阿尔忒弥斯 阿佛洛狄忒 赫尔墨斯 赫菲斯托斯 阿瑞斯 狄俄尼索斯 得墨忒耳
赫斯提亚 厄洛斯 珀耳修斯 忒修斯 赫拉克勒斯 海格力斯 美杜莎 西西弗斯 西绪福斯 俄耳甫斯 纳西索斯 那喀索斯 皮格马利翁
代达罗斯 伊卡洛斯 朱庇特 朱诺 尼普顿 密涅瓦 维纳斯 丘比特 马尔斯 墨丘利 巴克斯 萨图恩 狄安娜 奥丁 托尔 洛基 弗丽嘉
奥西里斯 伊西斯 荷鲁斯 阿努比斯 吉尔伽美什 梵天 毗湿奴 湿婆 黑天 罗摩 悉多 哈奴曼 因陀罗 天照大神 桃太郎 蜘蛛侠
彼得·帕克 蝙蝠侠 布鲁斯·韦恩 超人 克拉克·肯特 钢铁侠 托尼·斯塔克 美国队长 史蒂夫·罗杰斯 绿巨人 雷神 黑寡妇 金刚狼
詹姆斯·邦德 印第安纳·琼斯 达斯·维德 卢克·天行者 天行者卢克 尤达 欧比旺 杰克·斯派洛 维托·柯里昂 阿甘 福瑞斯特·甘 米老鼠
唐老鸭 史努比 加菲猫 丁丁 柯南 江户川柯南 工藤新一 毛利兰 毛利小五郎 哆啦A梦 野比大雄 大雄 静香 胖虎 小夫 路飞 索隆
娜美 鸣人 漩涡鸣人 佐助 宇智波佐助 卡卡西 孙悟饭 贝吉塔 樱木花道 流川枫 樱桃小丸子 蜡笔小新 野原新之助 月野兔 皮卡丘
小智 马里奥
"""
"""Of novels, plays and myths of the world."""
_LATIN = """
Konrad Adenauer|Willy Brandt|Helmut Kohl|François Mitterrand|Ruth Ginsburg|Bader Ginsburg|Yasser Arafat|Yitzhak Rabin|
Golda Meir|Ariel Sharon|Saddam Hussein|Muammar Gaddafi|Osama bin Laden|Rajiv Gandhi|Benazir Bhutto|Shinzo Abe|
Lee Kuan Yew|Kim Il|Kofi Annan|Pierre Trudeau|Hugo Chávez|Hugo Chavez|Eva Perón|Eva Peron|Juan Perón|Desmond Tutu|
Robert Mugabe|Haile Selassie|Bruce Lee|Dennis Ritchie|Edsger Dijkstra|Diego Maradona|Johan Cruyff|Franz Beckenbauer|
Kobe Bryant|Babe Ruth|Jackie Robinson|Lou Gehrig|Muhammad Ali|Jesse Owens|Ayrton Senna|Bobby Fischer|Don Bradman|
Whitney Houston|David Bowie|Freddie Mercury|Jimi Hendrix|Janis Joplin|Kurt Cobain|Amy Winehouse|Louis Armstrong|
John Coltrane|Ella Fitzgerald|Billie Holiday|Duke Ellington|Frank Sinatra|Johnny Cash|Leonard Cohen|Stanley Kubrick|
Orson Welles|Ingmar Bergman|Akira Kurosawa|Marlon Brando|Grace Kelly|Katharine Hepburn|Humphrey Bogart|Ingrid Bergman|
Cary Grant|Sean Connery|Toni Morrison|Terry Pratchett|Roald Dahl|Enid Blyton|Beatrix Potter|Maya Angelou|Sylvia Plath|
Seamus Heaney|Philip Larkin|Umberto Eco|Italo Calvino|Milan Kundera|Gabriel Márquez|García Márquez|Garcia Marquez|
Chinua Achebe|Zaha Hadid|Lloyd Wright|Le Corbusier|Coco Chanel|Karl Lagerfeld|Anthony Bourdain|Al Capone|Ted Bundy|
Charles Manson|Bonnie Parker|Clyde Barrow|Jesse James|John Dillinger|Pablo Escobar|Emmett Till|Taj Mahal|
Ivan Terrible|
Richard Lionheart|William Conqueror|Boris Godunov|Catherine Great|Kaiser Wilhelm|Kemal Atatürk|Kemal Ataturk|
Emiliano Zapata|Pancho Villa|Toussaint Louverture|Marcus Garvey|Booker Washington|Du Bois|Sojourner Truth|
Elizabeth Stanton|Emmeline Pankhurst|Clara Barton|William Wilberforce|Dorothea Dix|
Cesar Chavez|César Chávez|Harvey Milk|Steve Biko|Patrice Lumumba|Kwame Nkrumah|Jomo Kenyatta|
Julius Nyerere|Dr Watson|Dr Who|Dr Jekyll|Mr Hyde|Mr Bean|Mr Darcy|Mr Collins|Dr Strange|Lydia Bennet|
George Wickham|Charles Bingley|Sherlock Watson|Nancy Drew|Jessica Fletcher|Philip Marlowe|Sam Spade|
Jason Bourne|John Wick|Ellen Ripley|John McClane|Hannibal Lecter|Clarice Starling|Norman Bates|
Travis Bickle|Tyler Durden|Andy Dufresne|Ferris Bueller|Marty McFly|Doc Brown|Willy Wonka|Charlie Bucket|
Matilda Wormwood|Pippi Longstocking|Anne Shirley|Laura Ingalls|Ramona Quimby|Eliza Doolittle|Henry Higgins|
Willy Loman|Blanche DuBois|Stanley Kowalski|Hedda Gabler|Leopold Bloom|Stephen Dedalus|Clarissa Dalloway|
Humbert Humbert|Ignatius Reilly|Randle McMurphy|Billy Pilgrim|Sam Gamgee|Peregrin Took|Neville Longbottom|
Luna Lovegood|Ginny Weasley|Sansa Stark|Cersei Lannister|Jaime Lannister|Eleven Hopper|Rick Grimes|Dexter Morgan|
Tony Soprano|Jesse Pinkman|Saul Goodman|Dwight Schrute|Jim Halpert|Pam Beesly|Leslie Knope|Ron Swanson|
Joey Tribbiani|Phoebe Buffay|Cosmo Kramer|Fox Mulder|Dana Scully|Buffy Summers|
Don Corleone|Norma Desmond|Rick Blaine|Dorothy Gale|Inigo Montoya|Ash Ketchum|Naruto Uzumaki|
Monkey Luffy|Light Yagami|Eren Yeager|
Isaac Newton|Albert Einstein|Charles Darwin|Galileo Galilei|Johannes Kepler|Nicolaus Copernicus|Tycho Brahe|
Marie Curie|Pierre Curie|Niels Bohr|Max Planck|Werner Heisenberg|Erwin Schrödinger|Erwin Schrodinger|Paul Dirac|
Wolfgang Pauli|Enrico Fermi|Richard Feynman|Robert Oppenheimer|Stephen Hawking|Carl Sagan|Edwin Hubble|
Michael Faraday|James Maxwell|Clerk Maxwell|Nikola Tesla|Thomas Edison|Alexander Bell|Graham Bell|Alfred Nobel|
James Watt|George Stephenson|Robert Fulton|Eli Whitney|Samuel Morse|Guglielmo Marconi|Louis Pasteur|Robert Koch|
Edward Jenner|Alexander Fleming|Joseph Lister|Gregor Mendel|Francis Crick|James Watson|Rosalind Franklin|
Barbara McClintock|Carl Linnaeus|Alfred Wallace|Thomas Huxley|Ernst Haeckel|Alan Turing|Ada Lovelace|Charles Babbage|
George Boole|Claude Shannon|Norbert Wiener|Grace Hopper|Kurt Gödel|David Hilbert|Georg Cantor|Bernhard Riemann|
Leonhard Euler|Carl Gauss|Friedrich Gauss|Blaise Pascal|Pierre Fermat|René Descartes|Rene Descartes|Evariste Galois|
Henri Poincaré|Henri Poincare|Emmy Noether|Sofia Kovalevskaya|Thomas Bayes|Daniel Bernoulli|Jacob Bernoulli|
Robert Boyle|Robert Hooke|Edmond Halley|Antoine Lavoisier|Joseph Priestley|John Dalton|Amedeo Avogadro|
Dmitri Mendeleev|Humphry Davy|Henry Cavendish|Ernest Rutherford|Linus Pauling|Lise Meitner|Otto Hahn|Fritz Haber|
Ludwig Boltzmann|Lord Kelvin|Georg Ohm|Alessandro Volta|Luigi Galvani|Heinrich Hertz|Wilhelm Röntgen|Wright Brothers|
Orville Wright|Wilbur Wright|Henry Ford|Steve Jobs|Florence Nightingale|Jane Goodall|Rachel Carson|Yuri Gagarin|
Neil Armstrong|Buzz Aldrin|Amelia Earhart|Charles Lindbergh|William Shakespeare|Christopher Marlowe|Ben Jonson|
John Milton|John Donne|Geoffrey Chaucer|Daniel Defoe|Jonathan Swift|Henry Fielding|Samuel Johnson|Robert Burns|
William Blake|William Wordsworth|Samuel Coleridge|Lord Byron|Percy Shelley|Mary Shelley|John Keats|Walter Scott|
Jane Austen|Charles Dickens|William Thackeray|Charlotte Brontë|Charlotte Bronte|Emily Brontë|Emily Bronte|Anne Brontë|
Anne Bronte|George Eliot|Thomas Hardy|Alfred Tennyson|Robert Browning|Elizabeth Browning|Oscar Wilde|Bernard Shaw|
Rudyard Kipling|Conan Doyle|Arthur Doyle|Agatha Christie|Joseph Conrad|James Joyce|Virginia Woolf|George Orwell|
Aldous Huxley|Samuel Beckett|Lewis Carroll|Bram Stoker|Robert Stevenson|Louis Stevenson|William Yeats|Butler Yeats|
Walt Whitman|Emily Dickinson|Edgar Poe|Allan Poe|Nathaniel Hawthorne|Herman Melville|Henry Thoreau|David Thoreau|
Ralph Emerson|Waldo Emerson|Mark Twain|Henry James|Jack London|Robert Frost|Scott Fitzgerald|Ernest Hemingway|
William Faulkner|John Steinbeck|Eugene O'Neill|Tennessee Williams|Arthur Miller|Helen Keller|Isaac Asimov|Victor Hugo|
Gustave Flaubert|Emile Zola|Jules Verne|Marcel Proust|Albert Camus|Alexandre Dumas|Charles Baudelaire|Thomas Mann|
Hermann Hesse|Franz Kafka|Bertolt Brecht|Stefan Zweig|Friedrich Schiller|Heinrich Heine|Henrik Ibsen|
Christian Andersen|Leo Tolstoy|Fyodor Dostoevsky|Anton Chekhov|Ivan Turgenev|Alexander Pushkin|Nikolai Gogol|
Maxim Gorky|Boris Pasternak|Miguel Cervantes|Dante Alighieri|Jorge Borges|Pablo Neruda|Rabindranath Tagore|
Kahlil Gibran|Johann Goethe|Leonardo da Vinci|Michelangelo Buonarroti|Vincent van Gogh|Claude Monet|Edouard Manet|
Édouard Manet|Paul Cézanne|Paul Cezanne|Paul Gauguin|Edgar Degas|Auguste Renoir|Auguste Rodin|Henri Matisse|
Pablo Picasso|Salvador Dalí|Salvador Dali|Gustav Klimt|Edvard Munch|Johannes Vermeer|Rembrandt van Rijn|
Albrecht Dürer|Andy Warhol|Jackson Pollock|Frida Kahlo|Diego Rivera|Johann Bach|Sebastian Bach|Wolfgang Mozart|
Amadeus Mozart|Ludwig van Beethoven|Franz Schubert|Joseph Haydn|George Handel|Felix Mendelssohn|Robert Schumann|
Frédéric Chopin|Frederic Chopin|Franz Liszt|Johannes Brahms|Richard Wagner|Giuseppe Verdi|Giacomo Puccini|
Claude Debussy|Maurice Ravel|Pyotr Tchaikovsky|Igor Stravinsky|Antonio Vivaldi|Gustav Mahler|Richard Strauss|
Johann Strauss|Charlie Chaplin|Marilyn Monroe|Audrey Hepburn|Alfred Hitchcock|Walt Disney|Elvis Presley|John Lennon|
Michael Jackson|Bob Marley|George Washington|Thomas Jefferson|John Adams|James Madison|Alexander Hamilton|
Benjamin Franklin|Abraham Lincoln|Andrew Jackson|Ulysses Grant|Jefferson Davis|Theodore Roosevelt|Franklin Roosevelt|
Delano Roosevelt|Eleanor Roosevelt|Woodrow Wilson|Herbert Hoover|Harry Truman|Dwight Eisenhower|John Kennedy|
Robert Kennedy|Lyndon Johnson|Richard Nixon|Gerald Ford|Jimmy Carter|Ronald Reagan|George Marshall|Douglas MacArthur|
George Patton|Henry Kissinger|Martin Luther|Luther King|Martin King|Rosa Parks|Malcolm X|Frederick Douglass|
Harriet Tubman|Susan Anthony|Sitting Bull|Davy Crockett|Daniel Boone|Paul Revere|Betsy Ross|Patrick Henry|
Winston Churchill|Neville Chamberlain|Margaret Thatcher|Clement Attlee|William Gladstone|Benjamin Disraeli|
Oliver Cromwell|Horatio Nelson|Queen Victoria|Queen Elizabeth|King Arthur|King Henry|King George|Henry Tudor|
Anne Boleyn|Mary Stuart|Guy Fawkes|Thomas More|Thomas Cromwell|Walter Raleigh|Francis Drake|James Cook|Captain Cook|
Ernest Shackleton|David Livingstone|Christopher Columbus|Ferdinand Magellan|Vasco da Gama|Marco Polo|Hernán Cortés|
Hernan Cortes|Francisco Pizarro|Roald Amundsen|Julius Caesar|Mark Antony|Marcus Aurelius|Alexander Great|Joan Arc|
Napoleon Bonaparte|Charles de Gaulle|Marie Antoinette|Maximilien Robespierre|Cardinal Richelieu|Otto von Bismarck|
Adolf Hitler|Heinrich Himmler|Joseph Goebbels|Hermann Göring|Erwin Rommel|Benito Mussolini|Francisco Franco|
Vladimir Lenin|Joseph Stalin|Leon Trotsky|Nikita Khrushchev|Leonid Brezhnev|Mikhail Gorbachev|Boris Yeltsin|
Peter Great|Mahatma Gandhi|Mohandas Gandhi|Indira Gandhi|Jawaharlal Nehru|Nelson Mandela|Mother Teresa|Anne Frank|
Che Guevara|Fidel Castro|Simón Bolívar|Simon Bolivar|Genghis Khan|Kublai Khan|Sun Tzu|Ho Minh|Anwar Sadat|Pol Pot|
Mao Zedong|Mao Tse-tung|Zhou Enlai|Deng Xiaoping|Liu Shaoqi|Zhu De|Lin Biao|Hu Shih|Lu Xun|Guo Moruo|Lao She|Ba Jin|
Qian Xuesen|Deng Jiaxian|Hua Luogeng|Chen Jingrun|Yuan Longping|Li Siguang|Zhan Tianyou|Cai Yuanpei|Liang Qichao|
Kang Youwei|Lin Zexu|Zeng Guofan|Li Hongzhang|Zhang Zhidong|Zuo Zongtang|Yuan Shikai|Zhang Xueliang|Zhang Zuolin|
Song Qingling|Song Meiling|Sun Zhongshan|Qin Shihuang|Liu Bang|Xiang Yu|Liu Bei|Guan Yu|Cao Cao|Zhuge Liang|Sima Yi|
Sima Qian|Sima Guang|Li Bai|Li Po|Du Fu|Bai Juyi|Meng Haoran|Su Shi|Su Dongpo|Li Qingzhao|Xin Qiji|Yue Fei|
Wen Tianxiang|Zheng He|Zheng Chenggong|Qi Jiguang|Zhu Yuanzhang|Zhu Xi|Wang Yangming|Tang Xianzu|Li Shizhen|
Xu Guangqi|Xu Xiake|Li Shimin|Wu Zetian|Yang Guifei|Cao Xueqin|Pu Songling|Luo Guanzhong|Wu Cheng'en|Wu Chengen|
Lin Daiyu|Jia Baoyu|Xue Baochai|Wang Xifeng|Sun Wukong|Zhu Bajie|Cai Lun|Hua Tuo|Hua Mulan|Wang Xizhi|Tao Yuanming|
Qu Yuan|Lu Ban|Xu Zhimo|Hu Yaobang|Chen Duxiu|Li Dazhao|Lei Feng|Adam Smith|David Hume|John Locke|Thomas Hobbes|
Francis Bacon|Roger Bacon|George Berkeley|Jeremy Bentham|John Mill|Stuart Mill|Herbert Spencer|Immanuel Kant|
Friedrich Hegel|Friedrich Nietzsche|Arthur Schopenhauer|Karl Marx|Friedrich Engels|Rosa Luxemburg|Max Weber|
Sigmund Freud|Carl Jung|Jean Piaget|Ivan Pavlov|John Dewey|Bertrand Russell|Ludwig Wittgenstein|Karl Popper|
Thomas Kuhn|Martin Heidegger|Edmund Husserl|Simone de Beauvoir|Michel Foucault|Jacques Derrida|Hannah Arendt|
John Rawls|Jean Rousseau|Jacques Rousseau|Denis Diderot|David Ricardo|Thomas Malthus|John Keynes|Maynard Keynes|
Milton Friedman|Friedrich Hayek|Joseph Schumpeter|Thomas Aquinas|John Calvin|Alexis de Tocqueville|Maria Montessori|
Saint Nicholas|Santa Claus|Virgin Mary|Mary Magdalene|Jesus Christ|Pontius Pilate|Sherlock Holmes|James Moriarty|
Hercule Poirot|Jane Marple|Miss Marple|Harry Potter|Hermione Granger|Ron Weasley|Albus Dumbledore|Severus Snape|
Draco Malfoy|Tom Riddle|Sirius Black|Rubeus Hagrid|Lord Voldemort|Frodo Baggins|Bilbo Baggins|Samwise Gamgee|
Peter Pan|Wendy Darling|Captain Hook|Captain Ahab|Captain Flint|Captain Haddock|Captain Kirk|Captain Picard|
Professor Moriarty|Professor Snape|Professor McGonagall|Miss Trunchbull|Miss Honey|Mr Bingley|Mr Wickham|Mr Rochester|
Mr Knightley|Mr Tumnus|Mrs Bennet|Mrs Dalloway|Captain Nemo|Captain America|Robin Hood|Maid Marian|Alice Liddell|
Mary Poppins|Winnie Pooh|Christopher Robin|Tom Sawyer|Huckleberry Finn|Huck Finn|Becky Thatcher|Jay Gatsby|
Daisy Buchanan|Nick Carraway|Tom Buchanan|Atticus Finch|Scout Finch|Boo Radley|Holden Caulfield|Hester Prynne|
Scarlett O'Hara|Rhett Butler|Elizabeth Bennet|Jane Bennet|Fitzwilliam Darcy|Emma Woodhouse|Jane Eyre|Edward Rochester|
Catherine Earnshaw|Oliver Twist|David Copperfield|Ebenezer Scrooge|Tiny Tim|Bob Cratchit|Jacob Marley|Philip Pirrip|
Miss Havisham|Tess Durbeyfield|Dorian Gray|Victor Frankenstein|Robinson Crusoe|Lemuel Gulliver|Lady Macbeth|King Lear|
Romeo Montague|Juliet Capulet|Anna Karenina|Andrei Bolkonsky|Pierre Bezukhov|Natasha Rostova|Ivan Karamazov|
Emma Bovary|Jean Valjean|Edmond Dantès|Edmond Dantes|Gregor Samsa|Winston Smith|Julien Sorel|Don Quixote|Sancho Panza|
Don Juan|Jon Snow|Ned Stark|Arya Stark|Tyrion Lannister|Daenerys Targaryen|Luke Skywalker|Anakin Skywalker|
Darth Vader|Han Solo|Leia Organa|James Kirk|James Bond|Indiana Jones|Tony Stark|Peter Parker|Bruce Wayne|Clark Kent|
Lois Lane|Bruce Banner|Diana Prince|Jack Sparrow|Forrest Gump|Rocky Balboa|Vito Corleone|Michael Corleone|
Homer Simpson|Bart Simpson|Marge Simpson|Lisa Simpson|Mickey Mouse|Donald Duck|Charlie Brown|Bugs Bunny|
Buzz Lightyear|Walter White|Don Draper|Monica Geller|Chandler Bing|Ross Geller|Sheldon Cooper|Katniss Everdeen|
Bella Swan|Edward Cullen|Percy Jackson|Lara Croft|Princess Leia|Princess Diana|Sleeping Beauty|Snow White|Uncle Sam|
Uncle Tom|Father Christmas|Jack Frost|Tom Thumb|Johnny Appleseed|Paul Bunyan|Don Giovanni|Edward Hyde|
Samuel Pepys|Titus Livius|Mary Seacole|Wat Tyler|William Walworth|Jack Sprat|Bobby Shafto|Tom Tiddler|
Ichabod Crane|Brom Bones|Van Tassel|Simple Simon|Humpty Dumpty|Peter Piper|
Mary Contrary|Bo Peep|Georgie Porgie|Tommy Tucker|Rip Winkle|Natty Bumppo|John Evelyn|Robert Herrick|Andrew Marvell|
Gertrude Jekyll|
Mary Anning|James Gatz|
Richard Cory|Eleanor Rigby|Henry Jekyll|Edgar Linton|Mr Heathcliff|Dr Jekyll|Mr Bennet|Mrs Bennet|
Mrs Hudson|Inspector Lestrade|Irene Adler|Mr Micawber|Mr Bumble|Uriah Heep|Bill Sikes|Jane Seymour|Anne Cleves|
Catherine Howard|Catherine Parr|Penny Black|Dr Martens|Dr Pepper|Aunt Jemima|Uncle Ben|Jack Daniel|Jim Beam|
Johnnie Walker|Captain Morgan|Mr Clean|Mrs Beeton|Betty Crocker|Darcy|Gatsby|Heathcliff|
Moriarty|Poirot|Frankenstein|Jekyll|Macbeth|Scrooge|Dumbledore|Snape|Micawber|Pickwick|Galahad|Lancelot|Strangelove|
Zhivago|Faustus|Dolittle|Spock|Mr Robot|Dear Abby|Dear Prudence
"""
"""In English texts: a first and a last name, or the name that follows a title."""
_LATIN_FICTION = """
Amy March|Jo March|Beth March|Meg March|Sara Crewe|Mary Lennox|Colin Craven|Dickon Sowerby|Anne Elliot|Louisa Musgrove|
Frederick Wentworth|Becky Sharp|Amelia Sedley|Rawdon Crawley|Edward Rochester|
Bertha Mason|Grace Poole|Helen Burns|Sibyl Vane|Basil Hallward|Nick Carraway|Sally Hayes|
Jane Gallagher|Phoebe Caulfield|Mayella Ewell|Boo Radley|Bob Ewell|Toby Belch|Andrew Aguecheek|
Sue Bridehead|Arabella Donn|Bathsheba Everdene|Gabriel Oak|Angel Clare|Alec d'Urberville|Michael Henchard|
Maggie Tulliver|Stephen Guest|Hetty Sorrel|Adam Bede|Arthur Donnithorne|Dinah Morris|Silas Marner|Godfrey Cass|
Lucy Snowe|Agnes Grey|Edgar Linton|Isabella Linton|Hindley Earnshaw|Hareton Earnshaw|Helen Graham|Gilbert Markham|
Fanny Price|Edmund Bertram|Catherine Morland|Henry Tilney|Isabella Thorpe|Frank Churchill|Jane Fairfax|
Marianne Dashwood|Elinor Dashwood|John Willoughby|Lucy Steele|Edward Ferrars|
Lucie Manette|Sydney Carton|Charles Darnay|Jerry Cruncher|Amy Dorrit|Arthur Clennam|Esther Summerson|Lady Dedlock|
Betsey Trotwood|Tommy Traddles|Ham Peggotty|Barkis Peggotty|Nancy Sikes|Charley Bates|Jack Dawkins|Noah Claypole|
Joe Gargery|Miss Havisham|Bentley Drummle|Herbert Pocket|Charlie Bucket|Augustus Gloop|Veruca Salt|Mike Teavee|
Jack Horner|Simple Simon|Solomon Grundy|Bo Peep|Miss Muffet|Davy Jones|
Abou Adhem|Ben Adhem|Barbara Allen|Patrick Spens|Lucinda Matlock|Minerva Jones|Fiddler Jones|Hod Putt|
Anne Rutledge|Fletcher McGee|Ollie McGee|Jefferson Howard|Doc Hill|Miniver Cheevy|Reuben Bright|
Eben Flood|Luke Havergal|Richard Bone|Cliff Klingenhagen|Bewick Finzer|Flammonde Flammonde|Aaron Stark|
Tom Dacre|Ned Bratts|Andrea Sarto|Lippo Lippi|Fra Lippo|Rabbi Ezra|Ben Ezra|Bishop Blougram|
Johannes Agricola|Childe Roland|Childe Harold|Pippa Passes|Pompilia Comparini|Guido Franceschini|
Giuseppe Caponsacchi|Porphyria Lover|Enoch Arden|Annie Lee|Locksley Hall|Lady Shalott|Clara Vere|
Goody Blake|Alice Fell|Lucy Gray|Betty Foy|Susan Gale|Johnny Foy|Barbara Lewthwaite|Annabel Lee|
Alfred Prufrock|Selwyn Mauberley|Hugh Mauberley|Madame Sosostris|Phlebas Phoenician|Gus Asparagus|
Sam McGee|Dan McGrew|Gunga Din|Danny Deever|Tommy Atkins|Casey Jones|Tom Dooley|Stagger Lee|
Matty Groves|Lord Randal|Lord Randall|Thomas Rhymer|Tam Lin|Tam Lane|Tam Shanter|Holy Willie|
Jock Hazeldean|Young Lochinvar|Lochinvar Lochinvar|Hynd Horn|Kinmont Willie|Clerk Saunders|Edom Gordon|
Bessie Bell|Annie Laurie|Highland Mary|Bonnie Charlie|Willie Winkie|Wee Winkie|Tom Bowling|Molly Malone|
Kathleen Mavourneen|Danny Boy|Finnegan Wake|Tim Finnegan|Nancy Whiskey|Betsy Pike|Old Parr|
John Barleycorn|John Peel|Widecombe Fair|Tom Cobley|Tom Cobleigh|Uncle Cobley|Sweet Betsy|
Clementine Clementine|Jim Crow|Zip Coon|Dan Tucker|Jack Horner|Lucy Locket|Kitty Fisher|Polly Flinders|
Solomon Grundy|Tommy Tittlemouse|Tommy Snooks|Bessy Brooks|Peter Pumpkin|Miss Muffet|Old Hubbard|
Mother Hubbard|Mother Goose|King Cole|Cock Robin|Bobby Shaftoe|Yankee Doodle|Willy Winkie|Doctor Foster|
Dr Foster|Taffy Welshman|Margery Daw|Elsie Marley|Wee Willie|Jenny Wren|Punch Judy|Mr Punch|Jack Nory|
Jack Jill|Michael Henchard|Donald Farfrae|Lucetta Templeman|Elizabeth Henchard|Susan Henchard|Gabriel Oak|
Bathsheba Everdene|William Boldwood|Francis Troy|Sergeant Troy|Fanny Robin|Jude Fawley|Sue Bridehead|
Arabella Donn|Richard Phillotson|Angel Clare|Alec d'Urberville|Alec D'Urberville|John Durbeyfield|
Joan Durbeyfield|Izz Huett|Clym Yeobright|Eustacia Vye|Diggory Venn|Damon Wildeve|Thomasin Yeobright|
Giles Winterborne|Grace Melbury|Marty South|Edred Fitzpiers|Dick Dewy|Fancy Day|Swithin Cleeve|
Maggie Tulliver|Tom Tulliver|Stephen Guest|Philip Wakem|Lucy Deane|Bob Jakin|Silas Marner|Godfrey Cass|
Dunstan Cass|Nancy Lammeter|Dolly Winthrop|Adam Bede|Seth Bede|Hetty Sorrel|Dinah Morris|
Arthur Donnithorne|Martin Poyser|Dorothea Brooke|Edward Casaubon|Will Ladislaw|Tertius Lydgate|
Rosamond Vincy|Fred Vincy|Celia Brooke|James Chettam|Mary Garth|Caleb Garth|Nicholas Bulstrode|
Camden Farebrother|Peter Featherstone|John Raffles|Humphrey Cadwallader|Daniel Deronda|Gwendolen Harleth|
Henleigh Grandcourt|Mirah Lapidoth|Felix Holt|Esther Lyon|Romola Bardi|Tito Melema|Dick Swiveller|
Nell Trent|Little Nell|Daniel Quilp|Kit Nubbles|Sampson Brass|Sally Brass|Martin Chuzzlewit|
Jonas Chuzzlewit|Anthony Chuzzlewit|Seth Pecksniff|Mercy Pecksniff|Charity Pecksniff|Tom Pinch|Ruth Pinch|
Mark Tapley|Sarah Gamp|Sairey Gamp|Montague Tigg|John Westlock|Sydney Carton|Charles Darnay|
Lucie Manette|Alexandre Manette|Ernest Defarge|Therese Defarge|Madame Defarge|Jarvis Lorry|Jerry Cruncher|
Miss Pross|John Barsad|Esther Summerson|John Jarndyce|Ada Clare|Richard Carstone|Leicester Dedlock|
Lady Dedlock|Honoria Dedlock|Harold Skimpole|Inspector Bucket|Caddy Jellyby|Caroline Jellyby|
Allan Woodcourt|Mr Tulkinghorn|Mr Guppy|William Guppy|Mr Krook|Mrs Jellyby|Mrs Pardiggle|Mr Turveydrop|
Prince Turveydrop|Arthur Clennam|Amy Dorrit|Little Dorrit|William Dorrit|Frederick Dorrit|Fanny Dorrit|
Tip Dorrit|Flora Finching|Pet Meagles|Daniel Doyce|Mr Merdle|Jeremiah Flintwinch|Affery Flintwinch|
Rigaud Blandois|Nicholas Nickleby|Kate Nickleby|Ralph Nickleby|Wackford Squeers|Fanny Squeers|
Newman Noggs|Madeline Bray|Charles Cheeryble|Vincent Crummles|Mulberry Hawk|Frederick Verisopht|
Paul Dombey|Florence Dombey|Edith Dombey|Walter Gay|Solomon Gills|Captain Cuttle|James Carker|
Susan Nipper|Joey Bagstock|Major Bagstock|Barnaby Rudge|Dolly Varden|Gabriel Varden|Simon Tappertit|
Joe Willet|John Willet|Emma Haredale|Reuben Haredale|Edward Chester|Miss Miggs|Thomas Gradgrind|
Louisa Gradgrind|Tom Gradgrind|Josiah Bounderby|Stephen Blackpool|Sissy Jupe|Cecilia Jupe|James Harthouse|
Mrs Sparsit|Slackbridge Slackbridge|Edwin Drood|John Jasper|Rosa Bud|Neville Landless|Helena Landless|
Septimus Crisparkle|Eugene Wrayburn|Mortimer Lightwood|Lizzie Hexam|Charley Hexam|Gaffer Hexam|
Bradley Headstone|John Harmon|John Rokesmith|Bella Wilfer|Reginald Wilfer|Silas Wegg|Nicodemus Boffin|
Noddy Boffin|Rogue Riderhood|Alfred Lammle|Sophronia Lammle|John Podsnap|Mr Podsnap|Hamilton Veneering|
Samuel Pickwick|Sam Weller|Tony Weller|Nathaniel Winkle|Augustus Snodgrass|Tracy Tupman|Alfred Jingle|
Job Trotter|Mrs Bardell|Martha Bardell|Serjeant Buzfuz|Mr Wardle|Arabella Allen|Bob Sawyer|
Wilkins Micawber|Betsey Trotwood|Edward Murdstone|Jane Murdstone|Clara Peggotty|Daniel Peggotty|
Ham Peggotty|Emily Peggotty|Little Em'ly|Dora Spenlow|Agnes Wickfield|James Steerforth|Tommy Traddles|
Thomas Traddles|Rosa Dartle|Mr Barkis|Mr Dick|Doctor Strong|Annie Strong|Mr Creakle|Mr Spenlow|
Joe Gargery|Abel Magwitch|Estella Havisham|Herbert Pocket|Matthew Pocket|Mr Jaggers|John Wemmick|
Mr Wemmick|Bentley Drummle|Dolge Orlick|Biddy Gargery|Mr Pumblechook|Mr Wopsle|Molly Magwitch|
Compeyson Compeyson|Noah Claypole|Charlotte Sowerberry|Charley Bates|Artful Dodger|Jack Dawkins|
Mr Brownlow|Mr Fang|Mr Grimwig|Rose Maylie|Harry Maylie|Mrs Maylie|Mrs Corney|Mr Sowerberry|
Toby Crackit|Edward Leeford|Mr Fezziwig|Belle Fezziwig|Fred Scrooge|Tim Cratchit|Martha Cratchit|
Belinda Cratchit|Peter Cratchit|Toby Veck|Trotty Veck|Caleb Plummer|John Peerybingle|Dot Peerybingle|
Mary Bennet|Kitty Bennet|Lizzy Bennet|Catherine Bennet|Georgiana Darcy|Caroline Bingley|Lady Catherine|
Catherine Bourgh|Anne Bourgh|Colonel Fitzwilliam|Mrs Gardiner|Mr Gardiner|Edward Gardiner|Anne Elliot|
Walter Elliot|Elizabeth Elliot|Mary Musgrove|Charles Musgrove|Louisa Musgrove|Henrietta Musgrove|
Frederick Wentworth|Captain Wentworth|Captain Benwick|Captain Harville|Admiral Croft|Lady Russell|
Mrs Clay|William Elliot|Fanny Price|Edmund Bertram|Thomas Bertram|Tom Bertram|Maria Bertram|
Julia Bertram|Lady Bertram|Mrs Norris|James Rushworth|Mr Rushworth|Mr Yates|Catherine Morland|
James Morland|Henry Tilney|Eleanor Tilney|General Tilney|Frederick Tilney|Isabella Thorpe|John Thorpe|
Mrs Allen|Marianne Dashwood|Elinor Dashwood|Margaret Dashwood|John Dashwood|Fanny Dashwood|Henry Dashwood|
Colonel Brandon|John Willoughby|Edward Ferrars|Robert Ferrars|Mrs Ferrars|Mrs Jennings|Sir Middleton|
John Middleton|Sophia Grey|George Knightley|John Knightley|Isabella Knightley|Frank Churchill|
Jane Fairfax|Philip Elton|Augusta Elton|Mr Elton|Mrs Elton|Miss Bates|Hetty Bates|Mr Weston|
Charlotte Heywood|Sidney Parker|Lady Denham|Susan Vernon|Lady Susan|Miss Temple|Maria Temple|
Mr Brocklehurst|Bertha Mason|Grace Poole|Adele Varens|Celine Varens|Blanche Ingram|Mrs Fairfax|
Alice Fairfax|Mrs Reed|Eliza Reed|Georgiana Reed|Diana Rivers|Mary Rivers|St Rivers|Rosamond Oliver|
Hindley Earnshaw|Hareton Earnshaw|Cathy Earnshaw|Cathy Linton|Catherine Linton|Isabella Linton|
Linton Heathcliff|Nelly Dean|Ellen Dean|Mr Lockwood|Frances Earnshaw|Lucy Snowe|Ginevra Fanshawe|
Paul Emanuel|Madame Beck|Graham Bretton|Polly Home|Paulina Home|Shirley Keeldar|Caroline Helstone|
William Crimsworth|Helen Huntingdon|Gilbert Markham|Arthur Huntingdon|Annabella Lowborough|Agnes Grey|
Edward Weston|Rosalie Murray|Becky Sharp|Rebecca Sharp|Amelia Sedley|Jos Sedley|Joseph Sedley|
William Dobbin|Rawdon Crawley|Pitt Crawley|Matilda Crawley|Lord Steyne|Miss Pinkerton|Barbara Pinkerton|
Henry Esmond|Beatrix Esmond|Rachel Castlewood|Arthur Pendennis|Blanche Amory|Clive Newcome|Ethel Newcome|
Barnes Newcome|Barry Lyndon|Redmond Barry|Obadiah Slope|Mr Slope|Mrs Proudie|Bishop Proudie|
Septimus Harding|Eleanor Bold|John Bold|Francis Arabin|Theophilus Grantly|Archdeacon Grantly|
Griselda Grantly|Mary Thorne|Doctor Thorne|Frank Gresham|Lily Dale|Johnny Eames|Adolphus Crosbie|
Josiah Crawley|Grace Crawley|Mark Robarts|Lucy Robarts|Lord Lufton|Signora Neroni|Madeline Neroni|
Bertie Stanhope|Phineas Finn|Laura Standish|Madame Goesler|Plantagenet Palliser|Glencora Palliser|
Lizzie Eustace|Alice Vavasor|George Vavasor|John Grey|Augustus Melmotte|Marie Melmotte|Paul Montague|
Hetta Carbury|Felix Carbury|Roger Carbury|Lady Carbury|Louis Trevelyan|Emily Trevelyan|Bessy Higgins|
Cynthia Kirkpatrick|Roger Hamley|Osborne Hamley|Squire Hamley|Mary Barton|John Barton|Jem Wilson|
Harry Carson|Ruth Hilton|Matty Jenkyns|Deborah Jenkyns|Miss Matty|Captain Brown|Philip Hepburn|
Charley Kinraid|Marian Halcombe|Walter Hartright|Laura Fairlie|Frederick Fairlie|Anne Catherick|
Count Fosco|Percival Glyde|Franklin Blake|Rachel Verinder|Gabriel Betteredge|Sergeant Cuff|Ezra Jennings|
Rosanna Spearman|Godfrey Ablewhite|Drusilla Clack|Magdalen Vanstone|Lydia Gwilt|Ozias Midwinter|
Allan Armadale|Lucy Audley|Lady Audley|Robert Audley|George Talboys|Alicia Audley|Helen Talboys|
Isabel Vane|Sibyl Vane|Basil Hallward|Lord Wotton|Henry Wotton|James Vane|Jonathan Harker|Mina Harker|
Mina Murray|Lucy Westenra|Arthur Holmwood|Quincey Morris|John Seward|Abraham Helsing|Van Helsing|
Count Dracula|Richard Feverel|Clara Middleton|Willoughby Patterne|Vernon Whitford|Diana Warwick|
Ernest Pontifex|Theobald Pontifex|Christina Pontifex|Edwin Reardon|Jasper Milvain|Amy Reardon|Marian Yule|
Alfred Yule|Rhoda Nunn|Everard Barfoot|Monica Madden|Esther Waters|Robert Elsmere|Trilby O'Ferrall|
John Halifax|Harry East|Harry Flashman|Isabel Archer|Ralph Touchett|Gilbert Osmond|Pansy Osmond|
Serena Merle|Madame Merle|Caspar Goodwood|Lord Warburton|Henrietta Stackpole|Daisy Miller|
Frederick Winterbourne|Randolph Miller|Catherine Sloper|Austin Sloper|Morris Townsend|Lavinia Penniman|
Lambert Strether|Chad Newsome|Maria Gostrey|Jim Pocock|Milly Theale|Kate Croy|Merton Densher|
Maggie Verver|Adam Verver|Charlotte Stant|Hyacinth Robinson|Basil Ransom|Olive Chancellor|Verena Tarrant|
Fleda Vetch|Peter Quint|Miss Jessel|Mrs Grose|John Marcher|May Bartram|Nanda Brookenham|Ethan Frome|
Zeena Frome|Mattie Silver|Lily Bart|Lawrence Selden|Simon Rosedale|Gus Trenor|Bertha Dorset|
Newland Archer|Ellen Olenska|May Welland|Undine Spragg|Ralph Marvell|Charity Royall|Carrie Meeber|
Charles Drouet|George Hurstwood|Clyde Griffiths|Roberta Alden|Sondra Finchley|Jennie Gerhardt|
Frank Cowperwood|Silas Lapham|Irene Lapham|Penelope Lapham|Bartley Hubbard|Jim Conklin|Maggie Johnson|
Trina Sieppe|Marcus Schouler|Edna Pontellier|Leonce Pontellier|Robert Lebrun|Mademoiselle Reisz|
Adele Ratignolle|Alcee Arobin|Jim Burden|Antonia Shimerda|Alexandra Bergson|Emil Bergson|Carl Linstrum|
Marie Shabata|Thea Kronborg|Godfrey Peter|Tom Outland|Niel Herbert|Marian Forrester|Carol Kennicott|
Will Kennicott|George Babbitt|Myra Babbitt|Paul Riesling|Martin Arrowsmith|Leora Tozer|Elmer Gantry|
Sharon Falconer|Sam Dodsworth|George Willard|Wing Biddlebaum|Eugene Gant|Amory Blaine|Dick Diver|
Nicole Diver|Rosemary Hoyt|Myrtle Wilson|Meyer Wolfsheim|Anthony Patch|Monroe Stahr|Brett Ashley|
Robert Cohn|Pedro Romero|Bill Gorton|Frederic Henry|Catherine Barkley|Nick Adams|Francis Macomber|
Tom Joad|Rose Joad|Ma Joad|Pa Joad|Jim Casy|Al Joad|Muley Graves|George Milton|Lennie Small|Adam Trask|
Cal Trask|Aron Trask|Cathy Ames|Kino Juana|Doc Ricketts|Lena Grove|Joe Christmas|Joanna Burden|
Gail Hightower|Byron Bunch|Quentin Compson|Caddy Compson|Jason Compson|Benjy Compson|Benjamin Compson|
Dilsey Gibson|Thomas Sutpen|Henry Sutpen|Judith Sutpen|Charles Bon|Rosa Coldfield|Shreve McCannon|
Addie Bundren|Anse Bundren|Cash Bundren|Darl Bundren|Jewel Bundren|Dewey Dell|Vardaman Bundren|
Flem Snopes|Mink Snopes|Ike McCaslin|Isaac McCaslin|Temple Drake|Emily Grierson|Homer Barron|
Popeye Vitelli|Janie Crawford|Tea Cake|Joe Starks|Logan Killicks|Bigger Thomas|Mary Dalton|Bessie Mears|
Boris Max|Ras Exhorter|Tod Clifton|Willie Stark|Jack Burden|Anne Stanton|Adam Stanton|Frankie Addams|
John Singer|Mick Kelly|Hazel Motes|Enoch Emery|Francis Tarwater|Julian Chestny|Manley Pointer|
Hulga Hopewell|Joy Hopewell|Jem Finch|Jean Finch|Arthur Radley|Bob Ewell|Mayella Ewell|Heck Tate|
Dill Harris|Calpurnia Calpurnia|Phoebe Caulfield|Allie Caulfield|Seymour Glass|Franny Glass|Zooey Glass|
Buddy Glass|Esther Greenwood|Sal Paradise|Dean Moriarty|Carlo Marx|Japhy Ryder|Dolores Haze|
Charlotte Haze|Clare Quilty|Charles Kinbote|John Shade|Timofey Pnin|Harry Angstrom|Rabbit Angstrom|
Janice Angstrom|Augie March|Moses Herzog|Tommy Wilhelm|Arthur Sammler|Alexander Portnoy|Nathan Zuckerman|
Swede Levov|Coleman Silk|Frank Alpine|Morris Bober|Roy Hobbs|John Yossarian|Milo Minderbinder|
Nately Whore|Doc Daneeka|Montana Wildhack|Kilgore Trout|Eliot Rosewater|Paul Lazzaro|Roland Weary|
Oedipa Maas|Tyrone Slothrop|Benny Profane|Pierce Inverarity|Nurse Ratched|Mildred Ratched|Chief Bromden|
Billy Bibbit|Hank Stamper|Guy Montag|Clarisse McClellan|Mildred Montag|Captain Beatty|Holly Golightly|
Macon Dead|Milkman Dead|Pilate Dead|Hagar Dead|Guitar Bains|Pecola Breedlove|Cholly Breedlove|
Claudia MacTeer|Sula Peace|Nel Wright|Paul D|Baby Suggs|Celie Harris|Shug Avery|Nettie Harris|
Ethan Hawley|Owen Meany|John Galt|Dagny Taggart|Howard Roark|Hank Rearden|Dominique Francon|
Ellsworth Toohey|Peter Keating|Gail Wynand|Francisco d'Anconia|Patrick Bateman|Kinsey Millhone|Lew Archer|
Mike Hammer|Perry Mason|Paul Drake|Della Street|Nero Wolfe|Archie Goodwin|Ellery Queen|Philo Vance|
Charlie Chan|Continental Op|Nick Charles|Nora Charles|Brigid O'Shaughnessy|Joel Cairo|Caspar Gutman|
Miles Archer|Effie Perine|Carmen Sternwood|Vivian Sternwood|Terry Lennox|Moose Malloy|Walter Neff|
Phyllis Dietrichson|Mildred Pierce|Veda Pierce|Cora Papadakis|Arthur Dimmesdale|Roger Chillingworth|
Pearl Prynne|Goodman Brown|Young Goodman|Hepzibah Pyncheon|Clifford Pyncheon|Phoebe Pyncheon|
Jaffrey Pyncheon|Matthew Maule|Miles Coverdale|Donatello Donatello|Parson Hooper|Robin Molineux|
Major Molineux|Beatrice Rappaccini|Giacomo Rappaccini|Wakefield Wakefield|Billy Budd|John Claggart|
Captain Vere|Edward Vere|Amasa Delano|Benito Cereno|Fletcher Mudge|Father Mapple|Captain Bildad|
Captain Peleg|Captain Boomer|Roderick Usher|Madeline Usher|Auguste Dupin|Gordon Pym|Arthur Pym|
William Legrand|Ernest Valdemar|Marie Roget|Madame L'Espanaye|Simon Legree|Eliza Harris|Augustine Clare|
Evangeline Clare|Little Eva|Aunt Ophelia|Miss Ophelia|Cora Munro|Duncan Heyward|David Gamut|
Major Heyward|Harvey Birch|Judge Temple|Hank Morgan|Tom Canty|Miles Hendon|Pudd'nhead Wilson|Roxana Roxy|
Injun Joe|Aunt Polly|Muff Potter|Sid Sawyer|Widow Douglas|Judge Thatcher|Emmeline Grangerford|
Buck Grangerford|Sophia Grangerford|Harney Shepherdson|Colonel Sherburn|Mary Wilks|Peter Wilks|
Katrina Tassel|Baltus Tassel|Dame Winkle|Diedrich Knickerbocker|Geoffrey Crayon|Edgar Huntly|
Arthur Mervyn|Theodore Wieland|Clara Wieland|Hans Pfaall|John Silver|Long John|Billy Bones|Ben Gunn|
Squire Trelawney|John Trelawney|Doctor Livesey|David Livesey|Dr Livesey|Captain Smollett|
Alexander Smollett|Israel Hands|Blind Pew|Black Dog|David Balfour|Ebenezer Balfour|Alan Breck|
Breck Stewart|James Durie|Henry Durie|Archie Weir|Gabriel Utterson|Hastie Lanyon|Danvers Carew|
Richard Enfield|Mr Utterson|Dr Lanyon|Allan Quatermain|John Good|Captain Good|Ludwig Holly|Horace Holly|
Leo Vincey|Rudolf Rassendyll|Princess Flavia|Rupert Hentzau|Richard Hannay|Franklin Scudder|
Sandy Arbuthnot|Peter Pienaar|Percy Blakeney|Marguerite Blakeney|Citizen Chauvelin|Scarlet Pimpernel|
Lorna Doone|John Ridd|Carver Doone|Tom Faggus|Amyas Leigh|Phileas Fogg|Jean Passepartout|Ned Land|
Pierre Aronnax|Professor Aronnax|Otto Lidenbrock|Axel Lidenbrock|Michel Ardan|Impey Barbicane|
Michel Strogoff|Michael Strogoff|Cyrus Smith|Gideon Spilett|Kimball O'Hara|Daniel Dravot|Peachey Carnehan|
Harvey Cheyne|Dick Heldar|Mulvaney Ortheris|Tom Jim|Lord Jim|Charles Marlow|Mr Kurtz|Winnie Verloc|
Adolf Verloc|Mr Verloc|Comrade Ossipon|Kaspar Almayer|Axel Heyst|James Wait|Charles Gould|Emilia Gould|
Martin Decoud|Giorgio Viola|Captain MacWhirr|Tom Lingard|Edward Prendick|Doctor Moreau|Dr Moreau|
Arthur Kipps|Alfred Polly|Mr Polly|Ann Veronica|George Ponderevo|Edward Ponderevo|Edwin Clayhanger|
Hilda Lessways|Constance Baines|Sophia Baines|Soames Forsyte|Irene Forsyte|Jolyon Forsyte|Fleur Forsyte|
Philip Bosinney|Michael Mont|Lucy Honeychurch|Cecil Vyse|George Emerson|Charlotte Bartlett|
Freddy Honeychurch|Margaret Schlegel|Helen Schlegel|Tibby Schlegel|Henry Wilcox|Charles Wilcox|
Ruth Wilcox|Leonard Bast|Jacky Bast|Adela Quested|Cyril Fielding|Doctor Aziz|Dr Aziz|Ronny Heaslop|
Mrs Moore|Rickie Elliot|Clive Durham|Alec Scudder|Lilia Herriton|Philip Herriton|Paul Morel|
Gertrude Morel|Walter Morel|Miriam Leivers|Clara Dawes|Baxter Dawes|Ursula Brangwen|Gudrun Brangwen|
Tom Brangwen|Anna Brangwen|Will Brangwen|Anton Skrebensky|Rupert Birkin|Gerald Crich|Hermione Roddice|
Constance Chatterley|Connie Chatterley|Clifford Chatterley|Lady Chatterley|Oliver Mellors|Buck Mulligan|
Molly Bloom|Milly Bloom|Rudy Bloom|Blazes Boylan|Simon Dedalus|Paddy Dignam|Gerty MacDowell|
Gabriel Conroy|Gretta Conroy|Michael Furey|Lily Caretaker|Little Chandler|Ignatius Gallaher|Eveline Hill|
Maria Donnelly|James Duffy|Emily Sinico|Humphrey Earwicker|Anna Plurabelle|Septimus Smith|Warren Smith|
Lucrezia Smith|Richard Dalloway|Elizabeth Dalloway|Sally Seton|Hugh Whitbread|Doris Kilman|Lily Briscoe|
Mrs Ramsay|Mr Ramsay|James Ramsay|Cam Ramsay|Charles Tansley|William Bankes|Augustus Carmichael|
Minta Doyle|Paul Rayley|Jacob Flanders|Rachel Vinrace|Katharine Hilbery|Christopher Tietjens|
Sylvia Tietjens|Valentine Wannop|John Dowell|Edward Ashburnham|Leonora Ashburnham|Nancy Rufford|
Philip Carey|Mildred Rogers|Charles Strickland|Kitty Fane|Walter Fane|Larry Darrell|Charles Ryder|
Sebastian Flyte|Julia Flyte|Cordelia Flyte|Lady Marchmain|Anthony Blanche|Rex Mottram|Paul Pennyfeather|
Tony Last|Brenda Last|John Beaver|William Boot|Guy Crouchback|Adam Symes|Basil Seal|Margot Metroland|
Dennis Barlow|Pinkie Brown|Ida Arnold|Maurice Bendrix|Henry Scobie|Harry Lime|Holly Martins|
Rollo Martins|Alden Pyle|James Wormold|Augusta Bertram|Lenina Crowne|Bernard Marx|Helmholtz Watson|
Mustapha Mond|John Savage|Emmanuel Goldstein|Gordon Comstock|George Bowling|Bertie Wooster|
Bertram Wooster|Gussie Fink|Madeline Bassett|Bingo Little|Aunt Dahlia|Dahlia Travers|Aunt Agatha|
Agatha Gregson|Roderick Spode|Honoria Glossop|Roderick Glossop|Stephanie Byng|Stiffy Byng|Tuppy Glossop|
Lord Emsworth|Clarence Emsworth|Galahad Threepwood|Freddie Threepwood|Rupert Psmith|Peter Wimsey|
Harriet Vane|Mervyn Bunter|Albert Campion|Magersfontein Lugg|Roderick Alleyn|Father Brown|Arsene Lupin|
Adam Dalgliesh|Jules Maigret|Inspector Maigret|Commissaire Maigret|Roger Ackroyd|Ariadne Oliver|
Tommy Beresford|Tuppence Beresford|Tuppence Cowley|Arthur Hastings|Captain Hastings|James Japp|
Inspector Japp|Vera Claythorne|Philip Lombard|Lawrence Wargrave|Emily Brent|Linnet Ridgeway|
Jacqueline Bellefort|Samuel Ratchett|Parker Pyne|Harley Quin|Mycroft Holmes|James Mortimer|
Henry Baskerville|Hugo Baskerville|Charles Baskerville|Jack Stapleton|Beryl Stapleton|Sebastian Moran|
Colonel Moran|Mary Morstan|Jabez Wilson|Helen Stoner|Grimesby Roylott|Violet Hunter|Charles Milverton|
Augustus Milverton|Inspector Gregson|Tobias Gregson|Neville Clair|Jephro Rucastle|Hosmer Angel|
Mary Sutherland|Victor Hatherley|Jefferson Hope|Thaddeus Sholto|Bartholomew Sholto|Jonathan Small|
Enoch Drebber|Professor Challenger|George Challenger|Edward Malone|Sexton Blake|Bulldog Drummond|
Hugh Drummond|Simon Templar|Dick Barton|George Smiley|Bill Haydon|Peter Guillam|Jim Prior|Alec Leamas|
Toby Esterhase|Roy Bland|Percy Alleline|Miss Moneypenny|Auric Goldfinger|Pussy Galore|Vesper Lynd|
Rosa Klebb|Ernst Blofeld|Felix Leiter|Francisco Scaramanga|Honey Ryder|Hugo Drax|Margaret Peel|
Professor Welch|Christine Callaghan|Joe Lampton|Arthur Seaton|Billy Liar|Helena Charles|Vladimir Estragon|
Nick Jenkins|Kenneth Widmerpool|Charles Stringham|Pamela Flitton|Jean Brodie|Miss Brodie|Sandy Stranger|
Mary Macgregor|Piggy Ralph|Jack Merridew|Sammy Mountjoy|Dean Jocelin|Charles Arrowby|Hartley Fitch|
Flora Poste|Seth Starkadder|Ada Doom|Judith Starkadder|Reuben Starkadder|Mrs Danvers|Maxim Winter|
Rebecca Winter|Jack Favell|Mary Yellan|Joss Merlyn|Jem Merlyn|Mary Lennox|Colin Craven|Archibald Craven|
Dickon Sowerby|Martha Sowerby|Ben Weatherstaff|Sara Crewe|Ram Dass|Miss Minchin|Cedric Errol|
Lucy Pevensie|Edmund Pevensie|Susan Pevensie|Peter Pevensie|Eustace Scrubb|Jill Pole|Digory Kirke|
Polly Plummer|Prince Caspian|Alex DeLarge|Arthur Dent|Ford Prefect|Zaphod Beeblebrox|Tricia McMillan|
Dirk Gently|Sam Vimes|Rincewind Rincewind|Granny Weatherwax|Esmerelda Weatherwax|Nanny Ogg|Moist Lipwig|
Havelock Vetinari|Carrot Ironfoundersson|Adrian Mole|Pandora Braithwaite|Bridget Jones|Mark Darcy|
Daniel Cleaver|Briony Tallis|Cecilia Tallis|Robbie Turner|Kathy H|Miss Kenton|Lyra Belacqua|Will Parry|
Lord Asriel|Marisa Coulter|Paddington Bear|Rupert Bear|Jemima Puddle|Peter Rabbit|Benjamin Bunny|
Tom Kitten|Squirrel Nutkin|Mrs Tiggy|Tiggy Winkle|Mr Toad|Mr McGregor|Bill Badger|Violet Bott|
Just William|Billy Bunter|Harry Wharton|Jennings Darbishire|Nigel Molesworth|Julian Kirrin|George Kirrin|
Famous Five|Titty Walker|Nancy Blackett|Peggy Blackett|Roberta Waterbury|Peter Waterbury|Oswald Bastable|
Dora Bastable|Noel Bastable|Hugo Cabret|Pod Clock|Arrietty Clock|Fern Arable|Homer Zuckerman|Jo March|
Meg March|Beth March|Amy March|Josephine March|Theodore Laurence|Laurie Laurence|John Brooke|
Friedrich Bhaer|Professor Bhaer|Aunt March|Gilbert Blythe|Diana Barry|Marilla Cuthbert|Matthew Cuthbert|
Rachel Lynde|Clover Carr|Rebecca Rowena|Pollyanna Whittier|Judy Abbott|Jerusha Abbott|Jervis Pendleton|
Meg Murry|Calvin O'Keefe|Claudia Kincaid|Harriet Welsch|Ponyboy Curtis|Sodapop Curtis|Johnny Cade|
Stanley Yelnats|Hector Zeroni|Jess Aarons|Opal Buloni|Encyclopedia Brown|Henry Huggins|Beezus Quimby|
Greg Heffley|Hazel Lancaster|Augustus Waters|Lisbeth Salander|Mikael Blomkvist|Winnie Foster|
Violet Baudelaire|Klaus Baudelaire|Sunny Baudelaire|Count Olaf|Artemis Fowl|Veruca Salt|Augustus Gloop|
Violet Beauregarde|Mike Teavee|Jennifer Honey|Agatha Trunchbull|Grandpa Joe|Sophie Fevvers|Rick Deckard|
Roy Batty|Rachael Rosen|Paul Atreides|Duncan Idaho|Gurney Halleck|Vladimir Harkonnen|Lady Jessica|
Leto Atreides|Ender Wiggin|Andrew Wiggin|Valentine Wiggin|Peter Wiggin|Hari Seldon|Susan Calvin|
Elijah Baley|Daneel Olivaw|Dave Bowman|Frank Poole|Heywood Floyd|Valentine Smith|Jubal Harshaw|
Lazarus Long|Johnny Rico|Case Molly|Hiro Protagonist|Genly Ai|Joe Chip|Glen Runciter|Bill Masen|
Josella Playton|Ged Sparrowhawk|Meriadoc Brandybuck|Merry Brandybuck|Pippin Took|Rosie Cotton|
Tom Bombadil|Barliman Butterbur|Belladonna Took|Lobelia Baggins|Drogo Baggins|Thorin Oakenshield|
Fredegar Bolger|Farmer Maggot|Gaffer Gamgee|Hamfast Gamgee|Grima Wormtongue|Lily Potter|Albus Potter|
Minerva McGonagall|Remus Lupin|Peter Pettigrew|Bellatrix Lestrange|Lucius Malfoy|Narcissa Malfoy|
Nymphadora Tonks|Alastor Moody|Mad-Eye Moody|Cornelius Fudge|Rufus Scrimgeour|Dolores Umbridge|
Gilderoy Lockhart|Quirinus Quirrell|Horace Slughorn|Sybill Trelawney|Pomona Sprout|Filius Flitwick|
Argus Filch|Cho Chang|Cedric Diggory|Viktor Krum|Fleur Delacour|Lavender Brown|Parvati Patil|Padma Patil|
Seamus Finnigan|Vincent Crabbe|Gregory Goyle|Pansy Parkinson|Molly Weasley|Arthur Weasley|Fred Weasley|
George Weasley|Percy Weasley|Bill Weasley|Charlie Weasley|Vernon Dursley|Petunia Dursley|Dudley Dursley|
Rita Skeeter|Barty Crouch|Ludo Bagman|Colin Creevey|Newt Scamander|Gellert Grindelwald|Merope Gaunt|
Marvolo Gaunt|Moaning Myrtle|Nicolas Flamel|Aberforth Dumbledore|Kingsley Shacklebolt|Mundungus Fletcher|
Squire Allworthy|Thomas Allworthy|Sophia Western|Squire Western|Parson Adams|Abraham Adams|Lady Booby|
Fanny Goodwill|Jonathan Wild|Clarissa Harlowe|Arabella Harlowe|Anna Howe|Robert Lovelace|John Belford|
Charles Grandison|Harriet Byron|Tristram Shandy|Walter Shandy|Toby Shandy|Uncle Toby|Corporal Trim|
Widow Wadman|Doctor Slop|Dr Slop|Parson Yorick|Roderick Random|Peregrine Pickle|Humphry Clinker|
Matthew Bramble|Tabitha Bramble|Lydia Melford|Jeremy Melford|Winifred Jenkins|Obadiah Lismahago|
Charles Primrose|Olivia Primrose|Squire Thornhill|Moll Flanders|Colonel Jack|Man Friday|Evelina Anville|
Lord Orville|Cecilia Beverley|Mortimer Delvile|Camilla Tyrold|Emily Aubert|Ferdinando Falkland|
Gines Tyrrel|Thady Quirk|Condy Rackrent|Kit Rackrent|Belinda Portman|Clarence Hervey|Edward Waverley|
Flora MacIvor|Fergus MacIvor|Rose Bradwardine|Guy Mannering|Harry Bertram|Meg Merrilies|Dandie Dinmont|
Dirk Hatteraick|Edie Ochiltree|Jonathan Oldbuck|Rob Roy|Frank Osbaldistone|Rashleigh Osbaldistone|
Diana Vernon|Di Vernon|Nicol Jarvie|Bailie Jarvie|Jeanie Deans|Effie Deans|Davie Deans|Reuben Butler|
Geordie Robertson|Henry Morton|Balfour Burley|Edith Bellenden|Lucy Ashton|Edgar Ravenswood|
Caleb Balderstone|William Ashton|Wilfred Ivanhoe|Brian Guilbert|Rebecca York|Isaac York|Lady Rowena|
Cedric Saxon|Gurth Wamba|Amy Robsart|Quentin Durward|Darsie Latimer|Redgauntlet Redgauntlet|
Robert Wringhim|George Colwan|Gil Martin|Elizabeth Lavenza|Henry Clerval|Justine Moritz|
Alphonse Frankenstein|Melmoth Wanderer|John Melmoth|Vivian Grey|Harry Coningsby|Eugene Aram|Anne Hereward|
Hereward Wake|Peter Simple|Midshipman Easy|Jack Easy|Jack Aubrey|Stephen Maturin|Horatio Hornblower|
Lady Barbara|Prince Hamlet|King Claudius|Queen Gertrude|John Falstaff|Jack Falstaff|Sir Falstaff|
Ned Poins|Mistress Quickly|Doll Tearsheet|Justice Shallow|Robert Shallow|Justice Silence|Toby Belch|
Andrew Aguecheek|Sir Toby|Sir Andrew|Mistress Page|Mistress Ford|Abraham Slender|Doctor Caius|
Peter Quince|Nick Bottom|Francis Flute|Robin Starveling|Tom Snout|Robin Goodfellow|Robin Starvel|
Christopher Sly|Kate Minola|Katherina Minola|Bianca Minola|Baptista Minola|Friar Laurence|Friar Lawrence|
Lord Capulet|Lady Capulet|Lord Montague|Henry Percy|Harry Hotspur|Owen Glendower|Harry Percy|
Henry Bolingbroke|John Gaunt|Thomas Mowbray|Edmund Mortimer|Lady Percy|Queen Margaret|Lady Macduff|
Jack Cade|Joan Puzel|Michael Cassio|Desdemona Desdemona|Brabantio Brabantio|Timon Athens|Tom o'Bedlam|
Poor Tom|Elbow Froth|Pompey Bum|Mistress Overdone|Don Pedro|Don John|Beatrice Benedick|Hugh Oatcake|
George Seacoal|Launcelot Gobbo|Old Gobbo|Tybalt Capulet|Doctor Faustus|Jane Shore|Arden Feversham|
Alice Arden|Thomas Arden|Giles Overreach|Sir Epicure|Epicure Mammon|Simon Eyre|Moll Cutpurse|
Zeal-of-the-Land Busy|Sir Politic|Politic Would|Hieronimo Hieronimo|Antonio Bologna|Daniel Bosola|
Vittoria Corombona|Annabella Annabella|Beatrice Joanna|Sir Fopling|Fopling Flutter|Lord Foppington|
Margery Pinchwife|Jack Pinchwife|Harry Horner|Mr Horner|Lady Fidget|Lady Wishfort|Sir Wilfull|
Mrs Millamant|Mr Mirabell|Edward Mirabell|Kate Hardcastle|Mr Hardcastle|Mrs Hardcastle|Tony Lumpkin|
George Hastings|Constance Neville|Charles Marlow|Lydia Languish|Captain Absolute|Jack Absolute|
Anthony Absolute|Bob Acres|Lucius O'Trigger|Mrs Malaprop|Julia Melville|Lady Teazle|Peter Teazle|
Charles Surface|Joseph Surface|Oliver Surface|Lady Sneerwell|Mrs Candour|Benjamin Backbite|Polly Peachum|
Lucy Lockit|Captain Macheath|George Barnwell|Sarah Millwood|Jack Worthing|Algernon Moncrieff|
Gwendolen Fairfax|Cecily Cardew|Lady Bracknell|Augusta Bracknell|Miss Prism|Canon Chasuble|Dr Chasuble|
Lady Windermere|Mrs Erlynne|Lord Goring|Robert Chiltern|Gertrude Chiltern|Mabel Chiltern|Mrs Arbuthnot|
Paula Tanqueray|Raina Petkoff|Captain Bluntschli|Major Barbara|Barbara Undershaft|Andrew Undershaft|
Adolphus Cusins|Jack Tanner|Ann Whitefield|Octavius Robinson|Alfred Doolittle|Colonel Pickering|
Hugh Pickering|Freddy Eynsford|Hector Hushabye|Captain Shotover|Vivie Warren|Kitty Warren|Pegeen Mike|
Christy Mahon|Shawn Keogh|Widow Quin|Nora Burke|Juno Boyle|Jack Boyle|Joxer Daly|Bessie Burgess|
Fluther Good|Nora Clitheroe|Minnie Powell|Cathleen Houlihan|Elwood Dowd|Willie Mossop|Maggie Hobson|
Henry Hobson|Sybil Chase|Elyot Chase|Amanda Prynne|Charles Condomine|Elvira Condomine|Madame Arcati|
Ruth Condomine|Arthur Birling|Sheila Birling|Sybil Birling|Eric Birling|Gerald Croft|Inspector Goole|
Eva Smith|Andrew Crocker|Hester Collyer|Archie Rice|Beatie Bryant|Reuven Malter|Thomasina Coverly|
Septimus Hodge|Shirley Valentine|Yank Smith|Anna Christie|Brutus Jones|Lavinia Mannon|Orin Mannon|
Ezra Mannon|Christine Mannon|James Tyrone|Mary Tyrone|Jamie Tyrone|Edmund Tyrone|Theodore Hickman|
Larry Slade|Abbie Putnam|Eben Cabot|Ephraim Cabot|Amanda Wingfield|Laura Wingfield|Tom Wingfield|
Stella Kowalski|Maggie Pollitt|Brick Pollitt|Big Daddy|Alma Winemiller|Linda Loman|Biff Loman|
Happy Loman|Ben Loman|Ann Deever|Eddie Carbone|Beatrice Carbone|Catherine Carbone|John Proctor|
Elizabeth Proctor|Rebecca Nurse|Giles Corey|Reverend Parris|Betty Parris|Samuel Parris|Ann Putnam|
Thomas Putnam|George Gibbs|Simon Stimson|Walter Younger|Beneatha Younger|Lena Younger|Ruth Younger|
Travis Younger|Joseph Asagai|George Murchison|Troy Maxson|Rose Maxson|Cory Maxson|Levee Green|
Berniece Charles|Felix Ungar|Oscar Madison|Henry Drummond|Matthew Brady|Bertram Cates|Don Basilio|
Doctor Bartolo|Count Almaviva|Countess Almaviva|Donna Anna|Donna Elvira|Don Ottavio|Don Pasquale|
Don Carlos|Don Jose|Floria Tosca|Mario Cavaradossi|Baron Scarpia|Violetta Valery|Alfredo Germont|
Giorgio Germont|Lucia Lammermoor|Manon Lescaut|Peter Grimes|Ellen Orford|Captain Balstrode|Albert Herring|
Lady Billows|Miss Jessel|Anne Trulove|Tom Rakewell|Nick Shadow|Hans Sachs|Sixtus Beckmesser|Eva Pogner|
Walther Stolzing|Baron Ochs|Sophie Faninal|Octavian Rofrano|Simon Boccanegra|Sister Angelica|
Gianni Schicchi|Lieutenant Pinkerton|Ralph Rackstraw|Josephine Corcoran|Captain Corcoran|Dick Deadeye|
Little Buttercup|Pirate King|Mabel Stanley|Nanki Poo|Pitti Sing|Jack Point|Elsie Maynard|Phoebe Meryll|
Robin Oakapple|Rose Maybud|Sweeney Todd|Mrs Lovett|Nellie Lovett|Johanna Barker|Judge Turpin|
Curly McLain|Laurey Williams|Jud Fry|Billy Bigelow|Emile Becque|Nellie Forbush|Maria Trapp|
Nathan Detroit|Sky Masterson|Miss Adelaide|Marian Paroo|Dolly Levi|Horace Vandergelder|Fanny Brice|
Sally Bowles|Roxie Hart|Velma Kelly|Billy Flynn|Jean Brodie|Sporting Life|Eugene Rastignac|
Jacques Collin|Lucien Rubempre|Lucien Chardon|David Sechard|Eve Sechard|Pere Goriot|Eugenie Grandet|
Felix Grandet|Charles Grandet|Cousin Pons|Lisbeth Fischer|Hortense Hulot|Hector Hulot|Valerie Marneffe|
Delphine Nucingen|Anastasie Restaud|Raphael Valentin|Henriette Mortsauf|Felix Vandenesse|Cesar Birotteau|
Emma Rouault|Charles Bovary|Berthe Bovary|Rodolphe Boulanger|Leon Dupuis|Monsieur Homais|
Monsieur Lheureux|Frederic Moreau|Marie Arnoux|Jacques Arnoux|Charles Deslauriers|Madame Arnoux|
Mathilde Mole|Madame Renal|Louise Renal|Fabrice Dongo|Gina Sanseverina|Clelia Conti|Count Mosca|
Marius Pontmercy|Cosette Fauchelevent|Eponine Thenardier|Madame Thenardier|Inspector Javert|Bishop Myriel|
Claude Frollo|Pierre Gringoire|Phoebus Chateaupers|Etienne Lantier|Catherine Maheu|Toussaint Maheu|
Gervaise Macquart|Claude Lantier|Jacques Lantier|Nana Coupeau|Octave Mouret|Denise Baudu|Aristide Saccard|
Eugene Rougon|Therese Raquin|Camille Raquin|Georges Duroy|Madeleine Forestier|Clotilde Marelle|
Mathilde Loisel|Boule Suif|Elisabeth Rousset|Jean Folantin|Charles Swann|Odette Crecy|Odette Swann|
Gilberte Swann|Oriane Guermantes|Robert Loup|Palamede Charlus|Baron Charlus|Albertine Simonet|
Sidonie Verdurin|Madame Verdurin|Augustin Meaulnes|Yvonne Galais|Edouard X|Lafcadio Wluiki|
Therese Desqueyroux|Antoine Roquentin|Mathieu Delarue|Bernard Rieux|Dr Rieux|Jean Tarrou|Raymond Rambert|
Joseph Grand|Marie Cardona|Raymond Sintes|Ferdinand Bardamu|Leon Robinson|Raoul Chagny|Christine Daae|
Cyrano Bergerac|Christian Neuvillette|Marguerite Gautier|Armand Duval|Mercedes Herrera|Fernand Mondego|
Gerard Villefort|Valentine Villefort|Maximilien Morrel|Abbe Faria|Albert Morcerf|Constance Bonacieux|
Milady Winter|Captain Treville|Georges Dandin|George Dandin|Monsieur Jourdain|Jean Diafoirus|
Thomas Diafoirus|Madame Pernelle|Don Rodrigue|Manon Lescault|Des Grieux|Saint Preux|Julie Etange|
Marquise Merteuil|Vicomte Valmont|Cecile Volanges|Madame Tourvel|Master Pangloss|Doctor Pangloss|
Cunegonde Cunegonde|Eugene Onegin|Vladimir Lensky|Tatyana Larina|Tatiana Larina|Olga Larina|Pyotr Grinyov|
Masha Mironova|Yemelyan Pugachev|Samson Vyrin|Ivan Belkin|Pavel Chichikov|Akaky Akakievich|
Akaky Bashmachkin|Taras Bulba|Ivan Khlestakov|Anton Antonovich|Major Kovalyov|Grigory Pechorin|
Maxim Maximych|Princess Mary|Ilya Oblomov|Andrei Stolz|Olga Ilinskaya|Yevgeny Bazarov|Evgeny Bazarov|
Arkady Kirsanov|Pavel Kirsanov|Nikolai Kirsanov|Anna Odintsova|Dmitri Rudin|Fyodor Lavretsky|
Liza Kalitina|Insarov Elena|Rodion Raskolnikov|Sonya Marmeladov|Sonya Marmeladova|Semyon Marmeladov|
Katerina Marmeladov|Dmitri Razumikhin|Dmitry Razumikhin|Porfiry Petrovich|Arkady Svidrigailov|
Avdotya Raskolnikov|Pulcheria Raskolnikov|Pyotr Luzhin|Alyona Ivanovna|Dmitri Karamazov|Dmitry Karamazov|
Alexei Karamazov|Alyosha Karamazov|Fyodor Karamazov|Agrafena Svetlova|Katerina Ivanovna|Father Zosima|
Father Zossima|Pavel Smerdyakov|Lev Myshkin|Prince Myshkin|Parfyon Rogozhin|Nastasya Filippovna|
Aglaya Epanchin|Ganya Ivolgin|Nikolai Stavrogin|Pyotr Verkhovensky|Stepan Verkhovensky|Ivan Shatov|
Alexei Kirillov|Varvara Petrovna|Marya Lebyadkin|Makar Devushkin|Varvara Dobroselova|Yakov Golyadkin|
Arkady Dolgoruky|Andrei Bolkonski|Prince Andrei|Marya Bolkonskaya|Maria Bolkonskaya|Nikolai Bolkonsky|
Helene Kuragina|Helene Kuragin|Anatole Kuragin|Anatol Kuragin|Vasili Kuragin|Natasha Rostov|
Nikolai Rostov|Nicholas Rostov|Petya Rostov|Sonya Rostova|Ilya Rostov|Fyodor Dolokhov|Vasily Denisov|
Platon Karataev|Boris Drubetskoy|Anna Scherer|Alexei Vronsky|Count Vronsky|Alexei Karenin|
Konstantin Levin|Kitty Shcherbatsky|Kitty Shcherbatskaya|Dolly Oblonsky|Stepan Oblonsky|Stiva Oblonsky|
Seryozha Karenin|Ivan Ilyich|Ivan Ilych|Peter Ivanovich|Praskovya Fedorovna|Katerina Maslova|
Dmitri Nekhlyudov|Vasily Pozdnyshev|Hadji Murat|Lyubov Ranevskaya|Madame Ranevskaya|Yermolay Lopakhin|
Ermolai Lopakhin|Pyotr Trofimov|Leonid Gayev|Varya Ranevskaya|Boris Pishchik|Nina Zarechnaya|
Konstantin Treplev|Irina Arkadina|Boris Trigorin|Masha Prozorova|Olga Prozorova|Irina Prozorova|
Andrei Prozorov|Alexander Vershinin|Colonel Vershinin|Ivan Voynitsky|Uncle Vanya|Mikhail Astrov|
Sonya Serebryakov|Yelena Serebryakova|Dmitri Gurov|Anna Sergeyevna|Andrei Ragin|Olga Ivanovna|
Katerina Izmailova|Katerina Kabanova|Ostap Bender|Yuri Zhivago|Lara Antipova|Larissa Antipova|
Lara Guishar|Pavel Antipov|Victor Komarovsky|Tonya Gromeko|Ivan Bezdomny|Pavel Korchagin|Grigory Melekhov|
Grigori Melekhov|Aksinia Astakhova|Natalya Korshunova|Ivan Shukhov|Ivan Denisovich|Gleb Nerzhin|
Pavel Vlasov|Pelageya Vlasova|Klim Samgin|Foma Gordeyev|Philipp Preobrazhensky|Poligraf Sharikov|
Nikolai Rubashov|Ivanov Gletkin|Prince Igor|Ruslan Ludmila|Ivan Susanin|Hans Castorp|Joachim Ziemssen|
Clavdia Chauchat|Lodovico Settembrini|Leo Naphta|Mynheer Peeperkorn|Thomas Buddenbrook|Tony Buddenbrook|
Hanno Buddenbrook|Christian Buddenbrook|Johann Buddenbrook|Antonie Buddenbrook|Gustav Aschenbach|
Adrian Leverkuhn|Serenus Zeitblom|Tonio Kroger|Felix Krull|Harry Haller|Emil Sinclair|Max Demian|
Josef Knecht|Peter Camenzind|Hans Giebenrath|Josef K|Joseph K|Karl Rossmann|Georg Bendemann|Grete Samsa|
Effi Briest|Geert Innstetten|Major Crampas|Lene Nimptsch|Botho Rienacker|Jenny Treibel|Wilhelm Meister|
Young Werther|Heinrich Faust|Heinrich Lee|Michael Kohlhaas|Karl Moor|Franz Moor|Wilhelm Tell|
William Tell|Hermann Gessler|Luise Millerin|Emilia Galotti|Minna Barnhelm|Nathan Wise|Gotz Berlichingen|
Anton Reiser|Franz Biberkopf|Paul Baumer|Stanislaus Katczinsky|Oskar Matzerath|Agnes Matzerath|
Katharina Blum|Hans Schnier|Johann Fahmel|Ulrich Agathe|Anton Hofmiller|Mother Courage|Anna Fierling|
Kattrin Haupt|Grusche Vachnadze|Mack Knife|Mackie Messer|Shen Te|Arturo Ui|Johann Mobius|
Claire Zachanassian|Alfred Ill|Walter Faber|Gottlieb Biedermann|Jean-Baptiste Grenouille|Jean Grenouille|
Diederich Heßling|Professor Unrat|Rosa Frohlich|Carl Trotta|Mendel Singer|Johannes Pinneberg|
Emma Morschel|Aunt Dete|Alm Uncle|Max Moritz|Emil Tischbein|Till Eulenspiegel|Baron Munchausen|
Karl Munchausen|Old Shatterhand|Peter Schlemihl|Lorenz Loewenthal|Hansel Gretel|Frau Holle|Nora Helmer|
Torvald Helmer|Nils Krogstad|Kristine Linde|Doctor Rank|Dr Rank|George Tesman|Jorgen Tesman|
Eilert Lovborg|Ejlert Lovborg|Judge Brack|Thea Elvsted|Halvard Solness|Hilda Wangel|Hjalmar Ekdal|
Gregers Werle|Gina Ekdal|Hedvig Ekdal|Oswald Alving|Helene Alving|Pastor Manders|Thomas Stockmann|
Dr Stockmann|Peer Gynt|Johannes Rosmer|John Borkman|Miss Julie|Arvid Falk|Kristin Lavransdatter|
Gosta Berling|Nils Holgersson|Karl Oskar|Niels Lyhne|Thomas Glahn|Johan Nagel|Arnold Rubek|
Pippi Langstrump|Emil Lonneberga|Alonso Quijano|Alonso Quixano|Dulcinea Toboso|Sanson Carrasco|
Lazarillo Tormes|Don Diego|Dona Ines|Juan Tenorio|Fortunata Izquierdo|Juanito Santa|Jacinta Arnaiz|
Ana Ozores|Fermin Pas|Alvaro Mesia|Pascual Duarte|Augusto Perez|Manuel Bueno|Max Estrella|Bernarda Alba|
Angustias Alba|Martirio Alba|Pepe Romano|Leonardo Felix|Jose Buendia|Arcadio Buendia|Aureliano Buendia|
Ursula Iguaran|Remedios Moscote|Amaranta Buendia|Rebeca Buendia|Pilar Ternera|Colonel Buendia|
Florentino Ariza|Fermina Daza|Juvenal Urbino|Santiago Nasar|Bayardo Roman|Angela Vicario|Pedro Vicario|
Pablo Vicario|Pedro Paramo|Juan Preciado|Susana Juan|Artemio Cruz|Pierre Menard|Ireneo Funes|
Horacio Oliveira|Martin Fierro|Dona Barbara|Esteban Trueba|Clara Valle|Blanca Trueba|Alba Trueba|
Tita Garza|Pedro Muzquiz|Renzo Tramaglino|Lucia Mondella|Don Abbondio|Don Rodrigo|Fra Cristoforo|
Zeno Cosini|Mattia Pascal|Adriano Meis|Vitangelo Moscarda|Fabrizio Salina|Tancredi Falconeri|
Prince Salina|William Baskerville|Adso Melk|Jorge Burgos|Elena Greco|Lila Cerullo|Cosimo Rondo|
Francesca Rimini|Paolo Malatesta|Ugolino Gherardesca|Brunetto Latini|Beatrice Portinari|Laura Noves|
Carlos Maia|Padre Amaro|Basilio Brito|Bento Santiago|Capitu Santiago|Bras Cubas|Quincas Borba|
Josef Svejk|Good Svejk|Pan Tadeusz|Wokulski Izabela|Jacek Soplica|Jan Skrzetuski|Andrzej Kmicic|
Ferdydurke Ferdydurke|Zorba Greek|Alexis Zorba|Obi Okonkwo|Stephen Kumalo|Absalom Kumalo|Arthur Jarvis|
James Jarvis|David Lurie|Michael K|Saleem Sinai|Gibreel Farishta|Saladin Chamcha|Mohun Biswas|Anna Wulf|
Martha Quest|Antoinette Cosway|Rosario Castro|Lady Murasaki|Agnes Nutter|Kathy Selden|Don Lockwood|
Foster Kane|Susan Kane|Clarence Odbody|Ilsa Lund|Victor Laszlo|Louis Renault|Scottie Ferguson|
Madeleine Elster|Roger Thornhill|Marion Crane|Lila Crane|Jeff Jefferies|Uncle Charlie|Max Cady|
Harry Callahan|Dirty Harry|Alex Forrest|Jack Torrance|Wendy Torrance|Danny Torrance|Annie Wilkes|
Randall Flagg|Roland Deschain|Sonny Corleone|Fredo Corleone|Kay Adams|Tom Hagen|Luca Brasi|Tony Montana|
Jake LaMotta|Apollo Creed|Adrian Balboa|John Rambo|Sarah Connor|John Connor|Kyle Reese|Obi-Wan Kenobi|
Obi Kenobi|Lando Calrissian|Boba Fett|Padme Amidala|Mace Windu|Kylo Ren|Leonard McCoy|Montgomery Scott|
Hikaru Sulu|Nyota Uhura|Pavel Chekov|Luc Picard|Jean-Luc Picard|William Riker|Beverly Crusher|
Geordi Forge|Benjamin Sisko|Kathryn Janeway|River Song|Amy Pond|Rory Williams|Donna Noble|Rose Tyler|
Clara Oswald|Basil Fawlty|Sybil Fawlty|Polly Sherman|Captain Mainwaring|George Mainwaring|Private Pike|
Del Trotter|Rodney Trotter|Edmund Blackadder|David Brent|Alan Partridge|Patsy Stone|Edina Monsoon|
Victor Meldrew|Hyacinth Bucket|Father Ted|Ted Crilly|Dougal McGuire|Fred Flintstone|Wilma Flintstone|
Barney Rubble|Betty Rubble|George Jetson|Lois Griffin|Eric Cartman|Kyle Broflovski|Stan Marsh|
Ned Flanders|Seymour Skinner|Montgomery Burns|Moe Szyslak|Daffy Duck|Porky Pig|Elmer Fudd|Popeye Sailor|
Olive Oyl|Minnie Mouse|Daisy Duck|Scrooge McDuck|Betty Boop|Lucy Ricardo|Ricky Ricardo|Fred Mertz|
Ethel Mertz|Ralph Kramden|Alice Kramden|Archie Bunker|Edith Bunker|Hawkeye Pierce|Margaret Houlihan|
Radar O'Reilly|Max Klinger|Frasier Crane|Niles Crane|Daphne Moon|Sam Malone|Norm Peterson|Cliff Clavin|
Carla Tortelli|George Costanza|Elaine Benes|Liz Lemon|Jack Donaghy|Ted Mosby|Barney Stinson|
Robin Scherbatsky|Marshall Eriksen|Lily Aldrin|Leonard Hofstadter|Howard Wolowitz|Meredith Grey|
Gregory House|Horatio Caine|Gil Grissom|Carrie Bradshaw|Charlotte York|Miranda Hobbes|Carmela Soprano|
Jimmy McNulty|Stringer Bell|Avon Barksdale|Skyler White|Hank Schrader|Gus Fring|Betty Draper|
Roger Sterling|Joan Holloway|Pete Campbell|Frank Underwood|Claire Underwood|Josiah Bartlet|Toby Ziegler|
Jed Bartlet|Robb Stark|Bran Stark|Catelyn Stark|Rickon Stark|Tywin Lannister|Joffrey Baratheon|
Robert Baratheon|Stannis Baratheon|Theon Greyjoy|Brienne Tarth|Samwell Tarly|Petyr Baelish|Jorah Mormont|
Davos Seaworth|Sandor Clegane|Gregor Clegane|Geralt Rivia|Thomas Shelby|Arthur Shelby|Polly Gray|
Matthew Crawley|Robert Crawley|Violet Crawley|Edith Crawley|Sybil Crawley|Tom Branson|Ross Poldark|
Demelza Poldark|Demelza Carne|George Warleggan|Peeta Mellark|Gale Hawthorne|Haymitch Abernathy|
Effie Trinket|Annabeth Chase|Clary Fray|Tris Prior|Natasha Romanoff|Bucky Barnes|Nick Fury|
Stephen Strange|Matt Murdock|Luke Cage|Reed Richards|Sue Storm|Johnny Storm|Ben Grimm|Victor Doom|
Jean Grey|Scott Summers|Charles Xavier|Ororo Munroe|Erik Lehnsherr|Gwen Stacy|Harry Osborn|Norman Osborn|
Eddie Brock|Wade Wilson|Lex Luthor|Jimmy Olsen|Perry White|Alfred Pennyworth|Dick Grayson|Harvey Dent|
Selina Kyle|Oswald Cobblepot|Edward Nygma|Harleen Quinzel|Hal Jordan|Oliver Queen|Arthur Curry|
Steve Trevor|Lara Jean|Nathan Drake|Ezio Auditore|Altair Ibn|Marcus Fenix|John Marston|Cloud Strife|
Tifa Lockhart|Aerith Gainsborough|Jill Valentine|Chris Redfield|Claire Redfield|Albert Wesker|Solid Snake|
Alyx Vance|Phoenix Wright|Miles Edgeworth|Commander Shepard|Master Chief|Carmen Sandiego|
Guybrush Threepwood|Colonel Mustard|Miss Scarlett|Professor Plum|Mrs Peacock|Mrs White|Reverend Green|
Mr Potato|Barbie Roberts|Veronica Lodge|Archie Andrews|Jughead Jones|Dennis Menace|Desperate Dan|
Andy Capp|Modesty Blaise|Flash Gordon|Dale Arden|Buck Rogers|Dick Tracy|Tess Trueheart|Li'l Abner|
Lucy Pelt|Linus Pelt|Peppermint Patty|Calvin Hobbes|Corto Maltese|Cuthbert Calculus|Bianca Castafiore|
Shinji Ikari|Rei Ayanami|Asuka Langley|Spike Spiegel|Sailor Moon|Usagi Tsukino|Mikasa Ackerman|
Levi Ackerman|Tanjiro Kamado|Nezuko Kamado|Izuku Midoriya|Roronoa Zoro|Sasuke Uchiha|Kakashi Hatake|
Edward Elric|Alphonse Elric|Roy Mustang|Luke Luck|Johnny Crapaud|John Bull|Brother Jonathan|Joe Soap|
Tommy Rot|Joe Public|Jack Tar|Aunt Sally|Peeping Tom|Lady Godiva|Dick Whittington|Guy Warwick|
Bevis Hampton|Will Scarlet|Alan Dale|Friar Tuck|Little John|Much Miller|Jack Ketch|Black Bess|Tom Fool|
Davy Jones|Paul Pry|Mother Shipton|Spring Jack|Mrs Grundy|Simon Pure|Bob Uncle|Hobson Choice|Murphy Law|
Old Nick|Jack Lantern|Rosie Riveter|Rosie O'Grady|Johnny Reb|Billy Yank|Pecos Bill|Mike Fink|
Febold Feboldson|Joe Magarac|Evangeline Bellefontaine|Gabriel Lajeunesse|Priscilla Mullins|John Alden|
Miles Standish|Myles Standish|Barbara Frietchie|Maud Muller|Hiawatha Minnehaha
"""
"""Of poems, ballads, novels, plays, operas and films."""
_LATIN_HISTORY = """
Margaret Paston|Walter Tirel|William Rufus|Judith Loftus|Hugh Despenser|Roger Mortimer|Perkin Warbeck|Lambert Simnel|
Titus Oates|Edmund Godfrey|Edmund Berry Godfrey|Rob Roy|Flora Macdonald|Captain Kidd|Anne Bonny|Simon Sudbury|
Piers Gaveston|Elizabeth Woodville|Jack Cade|Robert Kett|Robert Aske|Anne Askew|Hugh Latimer|Nicholas Ridley|
Thomas Cranmer|Reginald Pole|Edmund Campion|Amy Robsart|Bess Hardwick|Arbella Stuart|Francis Walsingham|
Anthony Babington|Thomas Overbury|John Pym|John Lilburne|Gerrard Winstanley|Thomas Fairfax|Henry Ireton|
Praisegod Barebone|Judge Jeffreys|Alice Lisle|Sarah Malcolm|Jonathan Wild|Jack Sheppard|Dick Turpin|Moll Cutpurse|
Jenny Diver|Captain Bligh|Fletcher Christian|William Wallace|John Balliol|Owain Glyndwr|Grace O'Malley|
Wolfe Tone|Robert Emmet|Ned Kelly|Billy Kid|Calamity Jane|Wyatt Earp|Doc Holliday|Belle Starr|
Sitting Bull|Crazy Horse|Nat Turner|Dred Scott|Benedict Arnold|Ethan Allen|Betsy Ross|
Anne Hutchinson|Cotton Mather|Myles Standish|Peter Stuyvesant|Walter Raleigh|Martin Frobisher|
Henry Hudson|Vitus Bering|Mungo Park|Gertrude Bell|
Sun Simiao|Song Jiaoren|Song Ziwen|Song Ailing|Song Yingxing|Song Huizong|He Zhizhang|He Xiangning|
Ma Zhiyuan|Ma Yinchu|Ma Lianliang|Ma Sicong|Han Feizi|Yu Dafu|Yu Youren|Du Yuesheng|Du Liniang|Du Yuming|
Ye Jianying|Ye Shengtao|Cheng Yaojin|Cheng Yanqiu|Su Manshu|Ding Ling|Ding Ruchang|Ren Bishi|Ren Bonian|
Ren Yingying|Yuan Chonghuan|Yuan Zhen|Pan Jinlian|Pan Tianshou|Jia Sidao|Jia Yuanchun|Fu Baoshi|Fu Zuoyi|
Fu Sinian|Fan Zhongyan|Fan Chengda|Fan Wenlan|Jin Yuelin|Jin Shengtan|Dai Wangshu|Bai Chongxi|Bai Suzhen|
Meng Jiangnu|Zou Taofen|Shi Naian|Shi Kefa|Shi Xiangyun|Shi Tiesheng|Duan Qirui|Duan Yucai|Lei Zhenzi|
Tao Xingzhi|Kong Xiangxi|Kong Yiji|Kong Shangren|Kong Yingda|Mao Yisheng|Gong Zizhen|Wen Yiduo|Wen Zhengming|
Wen Tingyun|Fei Xiaotong|Nie Rongzhen|Nie Xiaoqian|Mei Yaochen|Mei Lanfang|Mei Yiqi|Gu Kaizhi|Gu Yanwu|
Gu Jiegang|Gu Hongming|Qi Baishi|Zuo Qiuming|Guan Hanqing|Guan Tianpei|Sheng Xuanhuai|Weng Tonghe|
Ruan Lingyu|Chu Suiliang|Ji Xiaolan|Ji Xianlin|Qu Qiubai|Ouyang Xiu|Ouyang Xun|Ouyang Yuqian|Sima Xiangru|
Sima Rui|Sima Zhao|Sima Yan|Zhuge Jin|Zhuge Ke|Shangguan Waner|Shangguan Wan'er|Xiahou Dun|Xiahou Yuan|
Murong Fu|Linghu Chong|Dongfang Shuo|Dongfang Bubai|Huangfu Mi|Huangfu Song|Gongsun Sheng|Gongsun Zan|
Gongsun Long|Nangong Shi|Yuchi Gong|Yuchi Jingde|Le Duan|Vo Giap|Nguyen Giap|Le Loi|Nguyen Trai|Nguyen Du|
Phan Chau|Phan Trinh|Ho Chi|
Graham Greene|Vanessa Bell|William Wallace|Samuel Adams|Dorothy Parker|Joshua Reynolds|Jim Hawkins|
James Dean|Gary Cooper|Josephine Baker|Robert Graves|Bernard Montgomery|Joan Crawford|Elizabeth Taylor|
Henry Hudson|Cole Porter|Elizabeth Barrett|John Booth|Mary Toft|Elizabeth Canning|Dick Turpin|
Jack Sheppard|Claude Duval|William Hare|Titus Oates|Judge Jeffreys|Nell Gwyn|Nell Gwynne|Grace Darling|
Flora MacDonald|Flora Macdonald|William Bligh|Captain Bligh|Fletcher Christian|Peter Stuyvesant|
Peter Minuit|Anne Hutchinson|John Winthrop|William Bradford|Cotton Mather|Increase Mather|William Penn|
Lord Baltimore|James Oglethorpe|Nathan Hale|Benedict Arnold|John Andre|Crispus Attucks|Abigail Adams|
John Quincy|Quincy Adams|John Hancock|Thomas Paine|Tom Paine|Aaron Burr|Meriwether Lewis|Zebulon Pike|
Henry Clay|John Calhoun|James Monroe|James Polk|Zachary Taylor|Millard Fillmore|Franklin Pierce|
James Buchanan|Rutherford Hayes|James Garfield|Chester Arthur|Grover Cleveland|William McKinley|
William Taft|Howard Taft|Warren Harding|Calvin Coolidge|Martin Buren|Stonewall Jackson|Tecumseh Sherman|
William Sherman|Philip Sheridan|Ambrose Burnside|Joseph Hooker|George Meade|George McClellan|
James Longstreet|Jeb Stuart|John Mosby|Nathan Forrest|Bedford Forrest|George Custer|Crazy Horse|
Red Cloud|Chief Joseph|Kit Carson|Jim Bridger|Jim Bowie|William Travis|Sam Houston|Santa Anna|
Wyatt Earp|Doc Holliday|Bat Masterson|Billy Kid|William Bonney|Pat Garrett|Butch Cassidy|Calamity Jane|
Annie Oakley|Buffalo Bill|William Cody|Wild Hickok|Belle Starr|Lizzie Borden|Wilkes Booth|Mary Surratt|
Charles Guiteau|Leon Czolgosz|Nat Turner|Denmark Vesey|Dred Scott|Roger Taney|William Marbury|
Joseph Story|Wendell Holmes|Louis Brandeis|Homer Plessy|Clarence Darrow|Williams Bryan|Jennings Bryan|
Eugene Debs|Samuel Gompers|Mother Jones|Emma Goldman|Alexander Berkman|Nicola Sacco|Bartolomeo Vanzetti|
Jane Addams|Ida Wells|Ida Tarbell|Lincoln Steffens|Upton Sinclair|Jacob Riis|Cady Stanton|Lucretia Mott|
Amelia Bloomer|Victoria Woodhull|Carrie Catt|Alice Paul|William Garrison|Lloyd Garrison|Phillis Wheatley|
George Carver|Washington Carver|Madam Walker|Commodore Perry|David Farragut|George Dewey|John Pershing|
Henry Stimson|Cordell Hull|George Catlett|Chester Nimitz|William Halsey|Huey Long|Julius Rosenberg|
Ethel Rosenberg|Alger Hiss|Whittaker Chambers|Dean Acheson|Adlai Stevenson|Andrew Carnegie|
John Rockefeller|Cornelius Vanderbilt|Jacob Astor|Jay Gould|Leland Stanford|Pierpont Morgan|
Phineas Barnum|Cyrus McCormick|Samuel Colt|Elias Howe|Isaac Singer|Charles Goodyear|George Eastman|
George Westinghouse|Elisha Otis|John Deere|Alfred Sloan|Winslow Taylor|Daniel Burnham|Law Olmsted|
Frederick Olmsted|Clarence Gideon|Ernesto Miranda|Louisa Carlill|May Donoghue|John Entick|James Somerset|
Thomas Dudley|Joseph Baxendale|Daniel M'Naghten|Edward Drummond|Joseph Lochner|Andrew Volstead|
John Rylands|Katherine Parr|Catherine Aragon|Jane Grey|Lady Jane|Perkin Warbeck|Lambert Simnel|
Simon Montfort|Thomas Becket|Harold Godwinson|Edward Confessor|Geoffrey Monmouth|Margery Kempe|
Julian Norwich|Christine Pizan|Jean Meun|Guillaume Lorris|William Caxton|Aldus Manutius|
Christopher Plantin|Johannes Gutenberg|Robert Grosseteste|Duns Scotus|William Ockham|William Occam|
John Wycliffe|John Wyclif|William Tyndale|Hugh Latimer|Nicholas Ridley|Thomas Cranmer|John Knox|
John Foxe|Edmund Campion|Robert Southwell|Robert Persons|Margaret Clitherow|Mary Tudor|Edward Tudor|
Margaret Beaufort|Elizabeth Woodville|Anthony Woodville|Richard Neville|John Talbot|Owen Tudor|
Jasper Tudor|Owain Glyndwr|Robert Bruce|John Balliol|James Stuart|Charles Stuart|Arabella Stuart|
Henry Darnley|Lord Darnley|David Rizzio|Earl Bothwell|James Hepburn|Bess Hardwick|Robert Dudley|
William Cecil|Robert Cecil|Francis Walsingham|Robert Devereux|Walter Ralegh|Richard Grenville|
Martin Frobisher|Humphrey Gilbert|Richard Hakluyt|Thomas Wyatt|Philip Sidney|Mary Sidney|Edmund Spenser|
Thomas Kyd|Thomas Nashe|George Peele|John Lyly|Thomas Lodge|Thomas Dekker|Thomas Middleton|
Thomas Heywood|Francis Beaumont|Philip Massinger|Cyril Tourneur|Richard Burbage|Edward Alleyn|Will Kempe|
Philip Henslowe|John Heminges|Henry Condell|Judith Shakespeare|Susanna Hall|Henry Wriothesley|Inigo Jones|
John Dowland|Thomas Tallis|Orlando Gibbons|Thomas Morley|Henry Purcell|John Blow|Thomas Arne|
Thomas Campion|Samuel Daniel|Michael Drayton|Walter Burre|Thomas Browne|Izaak Walton|Lancelot Andrewes|
Thomas Traherne|Henry Vaughan|Richard Crashaw|George Herbert|Thomas Carew|Richard Lovelace|John Suckling|
Abraham Cowley|Edmund Waller|John Denham|Margaret Cavendish|Katherine Philips|Lucy Hutchinson|John Bunyan|
John Dryden|Thomas Shadwell|Aphra Behn|William Congreve|William Wycherley|George Etherege|John Vanbrugh|
George Farquhar|Thomas Otway|Nahum Tate|Colley Cibber|John Wilmot|Earl Rochester|Matthew Prior|
Thomas Parnell|Alexander Pope|Joseph Addison|Mary Montagu|Wortley Montagu|Bernard Mandeville|William Law|
Isaac Watts|Charles Wesley|John Wesley|George Whitefield|Thomas Gray|Christopher Smart|William Shenstone|
Mark Akenside|Oliver Goldsmith|Richard Sheridan|Brinsley Sheridan|James Boswell|Hester Thrale|
Hester Piozzi|David Garrick|Peg Woffington|Sarah Siddons|Mrs Siddons|Kitty Clive|Edmund Kean|
Philip Kemble|Edmund Burke|William Pitt|Robert Walpole|Horace Walpole|Warren Hastings|Robert Clive|
Lord Clive|John Wilkes|Lord Mansfield|William Blackstone|Edward Coke|Edward Gibbon|Hugh Blair|Lord Kames|
Henry Mackenzie|Tobias Smollett|Laurence Sterne|Fanny Burney|Frances Burney|Ann Radcliffe|
William Beckford|Clara Reeve|Maria Edgeworth|Elizabeth Inchbald|Hannah More|Anna Barbauld|
Mary Wollstonecraft|William Godwin|Thomas Holcroft|Joanna Baillie|William Cowper|George Crabbe|
James Macpherson|Thomas Chatterton|Thomas Percy|Robert Fergusson|Allan Ramsay|James Hogg|Susan Ferrier|
Robert Southey|Taylor Coleridge|Hartley Coleridge|Sara Coleridge|Dorothy Wordsworth|Charles Lamb|
Mary Lamb|William Hazlitt|Leigh Hunt|Thomas Quincey|Savage Landor|Bysshe Shelley|Harriet Westbrook|
Claire Clairmont|Fanny Imlay|Edward Trelawny|John Polidori|Teresa Guiccioli|Annabella Milbanke|
Augusta Leigh|Caroline Lamb|Fanny Brawne|Joseph Severn|Benjamin Haydon|John Clare|Ebenezer Elliott|
Thomas Hood|Thomas Beddoes|Lovell Beddoes|Felicia Hemans|Letitia Landon|Walter Landor|Thomas Peacock|
Love Peacock|Maria Jewsbury|Caroline Norton|Harriet Martineau|Elizabeth Gaskell|Mrs Gaskell|
Thomas Carlyle|Jane Carlyle|John Ruskin|Effie Gray|John Millais|Everett Millais|Holman Hunt|
Dante Rossetti|Gabriel Rossetti|Christina Rossetti|Lizzie Siddal|Elizabeth Siddal|Edward Burne|Ford Madox|
Madox Brown|Algernon Swinburne|George Meredith|Coventry Patmore|Matthew Arnold|Hugh Clough|Arthur Clough|
Arthur Hallam|Barrett Browning|Gerard Hopkins|Manley Hopkins|Ernest Dowson|Lionel Johnson|Arthur Symons|
Aubrey Beardsley|Walter Pater|John Keble|Edward Pusey|Charles Kingsley|Wilkie Collins|Charles Reade|
Sheridan Fanu|Le Fanu|Elizabeth Braddon|Mary Braddon|Ellen Wood|Charlotte Yonge|Dinah Mulock|
Margaret Oliphant|Bulwer Lytton|Edward Lytton|Anthony Trollope|Frances Trollope|Makepeace Thackeray|
Branwell Bronte|Patrick Bronte|Currer Bell|Ellis Bell|Acton Bell|Constantin Heger|George Lewes|
George Gissing|Mark Rutherford|Richard Jefferies|Olive Schreiner|Mona Caird|Sarah Grand|George Egerton|
Rider Haggard|Andrew Lang|Anthony Hope|Marie Corelli|Hall Caine|George Grossmith|Arthur Pinero|
Lafcadio Hearn|Herbert Wells|Arnold Bennett|John Galsworthy|Hilaire Belloc|Keith Chesterton|
Gilbert Chesterton|Max Beerbohm|Henry Newbolt|Alfred Housman|Edward Housman|Walter Mare|Rupert Brooke|
Wilfred Owen|Siegfried Sassoon|Isaac Rosenberg|Ivor Gurney|Edmund Blunden|Charles Sorley|Julian Grenfell|
Vera Brittain|Frieda Lawrence|Katherine Mansfield|Middleton Murry|Ottoline Morrell|Lytton Strachey|
Roger Fry|Leonard Woolf|Vita Sackville|May Sinclair|Wyndham Lewis|Ezra Pound|Vivien Eliot|Vivienne Eliot|
Edith Sitwell|Osbert Sitwell|Stella Gibbons|Dorothy Sayers|Margery Allingham|Josephine Tey|Ngaio Marsh|
Georgette Heyer|Daphne Maurier|Evelyn Waugh|Elizabeth Bowen|Compton Burnett|Rosamond Lehmann|Jean Rhys|
Barbara Pym|Muriel Spark|Iris Murdoch|William Golding|Kingsley Amis|Angus Wilson|Malcolm Lowry|
Lawrence Durrell|Wystan Auden|Stephen Spender|Day Lewis|Louis MacNeice|Dylan Thomas|Alun Lewis|
Ted Hughes|Stevie Smith|John Betjeman|Hugh MacDiarmid|Edwin Muir|Patrick Kavanagh|Flann O'Brien|
Sean O'Casey|Brendan Behan|John Synge|Lady Gregory|Augusta Gregory|Maud Gonne|Padraic Colum|
Staples Lewis|John Tolkien|Ronald Tolkien|Kenneth Grahame|James Barrie|Edith Nesbit|Frances Burnett|
Hodgson Burnett|Alan Milne|Arthur Ransome|Hugh Lofting|Anna Sewell|Johanna Spyri|Carlo Collodi|
Lyman Baum|Louisa Alcott|May Alcott|Bronson Alcott|Harriet Stowe|Beecher Stowe|Henry Beecher|
Fenimore Cooper|Washington Irving|Cullen Bryant|Henry Longfellow|Wadsworth Longfellow|Greenleaf Whittier|
John Whittier|Russell Lowell|Amy Lowell|Robert Lowell|Sidney Lanier|Brockden Brown|Anne Bradstreet|
Michael Wigglesworth|Mary Rowlandson|Olaudah Equiano|Sarah Jewett|Orne Jewett|Kate Chopin|
Charlotte Gilman|Perkins Gilman|Wilkins Freeman|Hamlin Garland|Dean Howells|William Howells|Stephen Crane|
Theodore Dreiser|Edith Wharton|Willa Cather|Ellen Glasgow|Sherwood Anderson|Sinclair Lewis|Gertrude Stein|
Alice Toklas|Zelda Fitzgerald|Dos Passos|Nathanael West|Dashiell Hammett|Raymond Chandler|James Thurber|
Ring Lardner|Damon Runyon|Carson McCullers|Flannery O'Connor|Eudora Welty|Ralph Ellison|James Baldwin|
Langston Hughes|Zora Hurston|Neale Hurston|Countee Cullen|Claude McKay|Jean Toomer|Laurence Dunbar|
Arlington Robinson|Lee Masters|Edgar Masters|Vachel Lindsay|Carl Sandburg|Wallace Stevens|Marianne Moore|
Hart Crane|Hilda Doolittle|Edna Millay|Vincent Millay|Elinor Wylie|Sara Teasdale|Robinson Jeffers|
Archibald MacLeish|Conrad Aiken|Allen Tate|Crowe Ransom|Penn Warren|Theodore Roethke|John Berryman|
Anne Sexton|Randall Jarrell|Allen Ginsberg|Jack Kerouac|William Burroughs|Neal Cassady|Truman Capote|
Jerome Salinger|John Updike|Saul Bellow|Philip Roth|Bernard Malamud|Norman Mailer|Joseph Heller|
Kurt Vonnegut|Ken Kesey|Ray Bradbury|Philip Dick|Robert Heinlein|Frank Herbert|Harper Lee|Edward Albee|
Lorraine Hansberry|Thornton Wilder|Clifford Odets|William Inge|Lillian Hellman|August Wilson|
Ambrose Bierce|Bret Harte|Chandler Harris|Samuel Clemens|Horatio Alger|Zane Grey|Owen Wister|
Edgar Burroughs|Rice Burroughs|Howard Lovecraft|Phillips Lovecraft|Ayn Rand|Pearl Buck|Luigi Boccherini|
Johann Hummel|Muzio Clementi|Carl Czerny|Clara Schumann|Clara Wieck|Fanny Mendelssohn|Joseph Joachim|
Hector Berlioz|Harriet Smithson|Georges Bizet|Charles Gounod|Jules Massenet|Saint Saens|Camille Saint|
Gabriel Faure|Erik Satie|Cesar Franck|Paul Dukas|Francis Poulenc|Darius Milhaud|Olivier Messiaen|
Lili Boulanger|Nadia Boulanger|Gioachino Rossini|Gaetano Donizetti|Vincenzo Bellini|Pietro Mascagni|
Ruggero Leoncavallo|Niccolo Paganini|Arcangelo Corelli|Domenico Scarlatti|Alessandro Scarlatti|
Claudio Monteverdi|Giovanni Palestrina|Giovanni Gabrieli|Carlo Gesualdo|Francesca Caccini|Barbara Strozzi|
Baptiste Lully|Philippe Rameau|Francois Couperin|Marin Marais|Heinrich Schutz|Dieterich Buxtehude|
Georg Telemann|Johann Pachelbel|Anna Magdalena|Carl Bach|Christoph Gluck|Antonio Salieri|Leopold Mozart|
Constanze Mozart|Lorenzo Ponte|Emanuel Schikaneder|Antonin Dvorak|Bedrich Smetana|Leos Janacek|
Bohuslav Martinu|Bela Bartok|Zoltan Kodaly|Anton Bruckner|Hugo Wolf|Arnold Schoenberg|Alban Berg|
Anton Webern|Kurt Weill|Paul Hindemith|Carl Orff|Max Bruch|Jean Sibelius|Edvard Grieg|Carl Nielsen|
Modest Mussorgsky|Alexander Borodin|Rimsky Korsakov|Nikolai Rimsky|Mily Balakirev|Mikhail Glinka|
Anton Rubinstein|Alexander Scriabin|Sergei Rachmaninoff|Sergei Rachmaninov|Sergei Prokofiev|
Dmitri Shostakovich|Aram Khachaturian|Isaac Albeniz|Enrique Granados|Manuel Falla|Joaquin Rodrigo|
Edward Elgar|Frederick Delius|Gustav Holst|Vaughan Williams|Hubert Parry|Villiers Stanford|Ethel Smyth|
Benjamin Britten|Michael Tippett|Peter Warlock|George Butterworth|Gerald Finzi|Arnold Bax|Charles Ives|
Aaron Copland|George Gershwin|Ira Gershwin|Leonard Bernstein|John Cage|Scott Joplin|John Sousa|
Philip Sousa|Irving Berlin|Jerome Kern|Richard Rodgers|Oscar Hammerstein|Lorenz Hart|Enrico Caruso|
Nellie Melba|Jenny Lind|Maria Callas|Arturo Toscanini|Bix Beiderbecke|Bessie Smith|Jelly Morton|
Count Basie|Thelonious Monk|Woody Guthrie|Hank Williams|Buddy Holly|Edith Piaf|Isadora Duncan|
Anna Pavlova|Vaslav Nijinsky|Sergei Diaghilev|Marius Petipa|Thomas Gainsborough|William Hogarth|
Mallord Turner|John Constable|George Stubbs|George Romney|Henry Fuseli|Angelica Kauffman|Richard Dadd|
Edwin Landseer|William Frith|Augustus John|Gwen John|Walter Sickert|Barbara Hepworth|Lucian Freud|
Hans Holbein|Nicholas Hilliard|Anthony Dyck|Peter Lely|Godfrey Kneller|Peter Rubens|Paul Rubens|Jan Eyck|
Hubert Eyck|Rogier Weyden|Hans Memling|Hieronymus Bosch|Pieter Bruegel|Pieter Brueghel|Frans Hals|
Judith Leyster|Jan Steen|Pieter Hooch|Jacob Ruisdael|Meindert Hobbema|Carel Fabritius|Rachel Ruysch|
Lucas Cranach|Matthias Grunewald|Albrecht Altdorfer|Caspar Friedrich|David Friedrich|Ernst Kirchner|
Franz Marc|August Macke|Paul Klee|Wassily Kandinsky|Max Ernst|Max Beckmann|Otto Dix|George Grosz|
Kathe Kollwitz|Egon Schiele|Oskar Kokoschka|Walter Gropius|Kurt Schwitters|Giotto Bondone|
Sandro Botticelli|Filippo Lippi|Fra Angelico|Piero Francesca|Paolo Uccello|Andrea Mantegna|
Giovanni Bellini|Gentile Bellini|Raffaello Sanzio|Giorgio Vasari|Jacopo Tintoretto|Paolo Veronese|
Tiziano Vecellio|Annibale Carracci|Artemisia Gentileschi|Orazio Gentileschi|Guido Reni|Michelangelo Merisi|
Salvator Rosa|Giovanni Tiepolo|Battista Piranesi|Antonio Canaletto|Antonio Canova|Gian Bernini|
Lorenzo Bernini|Francesco Borromini|Andrea Palladio|Filippo Brunelleschi|Donato Bramante|Lorenzo Ghiberti|
Benvenuto Cellini|Amedeo Modigliani|Umberto Boccioni|Giorgio Chirico|Giorgio Morandi|Nicolas Poussin|
Claude Lorrain|Georges Tour|Antoine Watteau|Jean Fragonard|Honore Fragonard|Francois Boucher|
Simeon Chardin|Jean Chardin|Elisabeth Vigee|Jacques David|Louis David|Jean Ingres|Dominique Ingres|
Theodore Gericault|Eugene Delacroix|Gustave Courbet|Francois Millet|Camille Corot|Honore Daumier|
Gustave Dore|Camille Pissarro|Alfred Sisley|Berthe Morisot|Mary Cassatt|Gustave Caillebotte|
Georges Seurat|Paul Signac|Henri Toulouse|Toulouse Lautrec|Henri Rousseau|Pierre Bonnard|Edouard Vuillard|
Odilon Redon|Gustave Moreau|Georges Braque|Fernand Leger|Juan Gris|Robert Delaunay|Sonia Delaunay|
Marcel Duchamp|Man Ray|Marc Chagall|Chaim Soutine|Camille Claudel|Constantin Brancusi|Rene Magritte|
Joan Miro|Francisco Goya|Diego Velazquez|El Greco|Bartolome Murillo|Francisco Zurbaran|Jose Ribera|
Antoni Gaudi|Joaquin Sorolla|Ilya Repin|Ivan Shishkin|Ivan Aivazovsky|Isaac Levitan|Andrei Rublev|
Kazimir Malevich|Vladimir Tatlin|El Lissitzky|Piet Mondrian|Theo Gogh|Paul Gachet|James Whistler|
McNeill Whistler|Singer Sargent|John Sargent|Winslow Homer|Thomas Eakins|Frederic Church|Albert Bierstadt|
Gilbert Stuart|John Copley|Singleton Copley|Edward Hopper|Georgia O'Keeffe|Alfred Stieglitz|
Dorothea Lange|Walker Evans|Ansel Adams|Norman Rockwell|Grandma Moses|Mark Rothko|Barnett Newman|
Willem Kooning|Lee Krasner|Arshile Gorky|Franz Kline|Alexander Calder|Diane Arbus|Julia Cameron|
Margaret Cameron|Eadweard Muybridge|Louis Daguerre|Fox Talbot|Mathew Brady|Louis Tiffany|Christopher Wren|
Nicholas Hawksmoor|Robert Adam|John Soane|Augustus Pugin|Welby Pugin|Charles Barry|Gilbert Scott|
Edwin Lutyens|Rennie Mackintosh|Capability Brown|Lancelot Brown|Humphry Repton|Joseph Paxton|
Thomas Chippendale|George Hepplewhite|Thomas Sheraton|Josiah Wedgwood|Josiah Spode|Grinling Gibbons|
Thomas Bewick|John Tenniel|George Cruikshank|Hablot Browne|Randolph Caldecott|Kate Greenaway|Walter Crane|
Arthur Rackham|Edmund Dulac|Alexander Selkirk|Mungo Park|John Speke|Hanning Speke|Morton Stanley|
Verney Cameron|William Wills|Ludwig Leichhardt|Edward Eyre|Matthew Flinders|George Bass|Abel Tasman|
William Dampier|George Vancouver|Clark Ross|Francis Crozier|Falcon Scott|Lawrence Oates|Captain Oates|
Captain Scott|Henry Bowers|Edgar Evans|Apsley Cherry|Frank Wild|Tom Crean|Frank Worsley|Frank Hurley|
Fridtjof Nansen|Hjalmar Johansen|Otto Sverdrup|Robert Peary|Matthew Henson|Douglas Mawson|Vitus Bering|
Semyon Dezhnev|Edward Whymper|George Mallory|Sandy Irvine|Andrew Irvine|Edmund Hillary|Tenzing Norgay|
Thor Heyerdahl|Gertrude Bell|Freya Stark|Mary Kingsley|Isabella Bird|Charles Doughty|Aurel Stein|
Sven Hedin|Nikolai Przhevalsky|Ibn Battuta|Bartolomeu Dias|Pedro Cabral|Amerigo Vespucci|John Cabot|
Sebastian Cabot|Jacques Cartier|Samuel Champlain|Sieur Salle|Louis Joliet|Jacques Marquette|
Willem Barents|Juan Ponce|Ponce Leon|Vasco Balboa|Nunez Balboa|Hernando Soto|Francisco Coronado|
Cabeza Vaca|Bernal Diaz|Diego Almagro|Lope Aguirre|Francisco Orellana|Louis Bougainville|Comte Perouse|
Alexander Humboldt|Aime Bonpland|Robert Fitzroy|Robert FitzRoy|Joseph Hooker|Dalton Hooker|Gilbert White|
Carl Linne|Georges Cuvier|Baptiste Lamarck|Geoffroy Hilaire|Gideon Mantell|William Buckland|Adam Sedgwick|
Charles Lyell|James Hutton|Roderick Murchison|Louis Agassiz|John Audubon|James Audubon|Asa Gray|
John Muir|Luther Burbank|Jean Fabre|Henri Fabre|August Weismann|Hugo Vries|William Bateson|Hunt Morgan|
Sewall Wright|Theodosius Dobzhansky|Oswald Avery|Erwin Chargaff|Maurice Wilkins|Ivan Michurin|
Nikolai Vavilov|Trofim Lysenko|Konrad Lorenz|Karl Frisch|Nikolaas Tinbergen|Dian Fossey|Thomas Sydenham|
Percivall Pott|Thomas Hodgkin|James Parkinson|John Snow|Ignaz Semmelweis|Rudolf Virchow|Claude Bernard|
Paul Ehrlich|Emil Behring|Robert Barany|Elizabeth Blackwell|James Barry|Edith Cavell|Frederick Banting|
Charles Best|Howard Florey|Ernst Chain|Jonas Salk|Albert Sabin|Andreas Vesalius|Ambroise Pare|
Marcello Malpighi|Santiago Cajal|Camillo Golgi|Alois Alzheimer|Emil Kraepelin|Jean Charcot|Martin Charcot|
Pierre Janet|Josef Breuer|Alfred Adler|Anna Freud|Melanie Klein|Wilhelm Reich|Erich Fromm|Wilhelm Wundt|
Edward Thorndike|Frederic Skinner|Abraham Maslow|Lev Vygotsky|Phineas Gage|James Joule|Rudolf Clausius|
Sadi Carnot|Nicolas Carnot|Rowan Hamilton|Peter Tait|Lord Rayleigh|Oliver Heaviside|William Crookes|
John Tyndall|Augustin Fresnel|Joseph Fraunhofer|Leon Foucault|Hippolyte Fizeau|Hermann Helmholtz|
Gustav Kirchhoff|Robert Bunsen|Charles Coulomb|Andre Ampere|Marie Ampere|Christian Oersted|Hans Oersted|
Christian Orsted|Heinrich Lenz|Wilhelm Weber|Ernst Mach|Josiah Gibbs|Willard Gibbs|Albert Michelson|
Edward Morley|Robert Millikan|Arthur Compton|Louis Broglie|Max Born|Pascual Jordan|Satyendra Bose|
Chandrasekhara Raman|Subrahmanyan Chandrasekhar|Srinivasa Ramanujan|Godfrey Hardy|James Chadwick|
John Cockcroft|Henry Moseley|Frederick Soddy|Hans Geiger|Ernest Marsden|Irene Joliot|Frederic Joliot|
Otto Frisch|Fritz Strassmann|Leo Szilard|Edward Teller|Hans Bethe|Eugene Wigner|Klaus Fuchs|
Kitty Oppenheimer|Lev Landau|Pyotr Kapitsa|Igor Kurchatov|Andrei Sakharov|Abdus Salam|Murray Gell|
Wernher Braun|Robert Goddard|Konstantin Tsiolkovsky|Sergei Korolev|Valentina Vostok|Gus Grissom|
Alan Shepard|John Glenn|Sally Ride|Christa McAuliffe|Henrietta Leavitt|Annie Cannon|Cecilia Payne|
Caroline Herschel|William Herschel|John Herschel|Percival Lowell|Clyde Tombaugh|Giovanni Schiaparelli|
Giovanni Cassini|Giuseppe Piazzi|Urbain Verrier|Couch Adams|Charles Messier|Johann Bode|
Christiaan Huygens|Antonie Leeuwenhoek|Nicolas Steno|Otto Guericke|Evangelista Torricelli|
Daniel Fahrenheit|Gabriel Fahrenheit|Anders Celsius|Rene Reaumur|Carl Scheele|Wilhelm Scheele|
Jons Berzelius|Justus Liebig|Friedrich Wohler|August Kekule|William Perkin|Svante Arrhenius|
Wilhelm Ostwald|Walther Nernst|Carl Bosch|Henri Becquerel|Henri Chatelier|Joseph Proust|Gay Lussac|
Joseph Lussac|Louis Proust|Stanislao Cannizzaro|William Ramsay|Morris Travers|Gilbert Lewis|
Dorothy Hodgkin|Max Perutz|Frederick Sanger|William Bragg|Lawrence Bragg|Kathleen Lonsdale|
Joseph Lagrange|Simon Laplace|Pierre Laplace|Adrien Legendre|Joseph Fourier|Simeon Poisson|
Augustin Cauchy|Louis Cauchy|Sophie Germain|Niels Abel|Henrik Abel|Carl Jacobi|Peter Dirichlet|
Lejeune Dirichlet|Karl Weierstrass|Leopold Kronecker|Ernst Kummer|Richard Dedekind|Felix Klein|
Hermann Minkowski|Ferdinand Frobenius|Charles Hermite|Camille Jordan|Emile Borel|Henri Lebesgue|
Jacques Hadamard|Elie Cartan|Andre Weil|Simone Weil|Alexander Grothendieck|Stefan Banach|Alfred Tarski|
Waclaw Sierpinski|Andrey Kolmogorov|Andrei Kolmogorov|Andrey Markov|Andrei Markov|Pafnuty Chebyshev|
Aleksandr Lyapunov|Nikolai Lobachevsky|Janos Bolyai|John Neumann|Paul Erdos|Alonzo Church|Emil Post|
Haskell Curry|Gottlob Frege|Giuseppe Peano|Ernst Zermelo|Thoralf Skolem|Arthur Cayley|James Sylvester|
George Peacock|Augustus Morgan|William Clifford|Francis Galton|Jerzy Neyman|William Gosset|Abraham Wald|
Ada Byron|Mary Somerville|Maria Agnesi|Emilie Chatelet|Jean d'Alembert|Abraham Moivre|Colin Maclaurin|
Brook Taylor|John Napier|Henry Briggs|John Wallis|Isaac Barrow|Christian Goldbach|Guillaume l'Hopital|
Gottfried Leibniz|Wilhelm Leibniz|Johann Bernoulli|Nicolaus Bernoulli|Gerolamo Cardano|Girolamo Cardano|
Niccolo Tartaglia|Luca Pacioli|Leonardo Fibonacci|Francois Viete|Simon Stevin|Gerardus Mercator|
Abraham Ortelius|Martin Behaim|Andreas Osiander|Georg Rheticus|Johannes Hevelius|Giordano Bruno|
Tommaso Campanella|Bernardino Telesio|Pietro Pomponazzi|Pico Mirandola|Marsilio Ficino|Lorenzo Valla|
Nicholas Cusa|Jethro Tull|Abraham Darby|Thomas Newcomen|Thomas Savery|Matthew Boulton|Erasmus Darwin|
James Hargreaves|Richard Arkwright|Samuel Crompton|Edmund Cartwright|Richard Trevithick|Isambard Brunel|
Kingdom Brunel|Marc Brunel|Thomas Telford|John McAdam|Loudon McAdam|James Brindley|John Smeaton|
Thomas Tompion|Joseph Bramah|Henry Maudslay|Joseph Whitworth|Henry Bessemer|James Nasmyth|Rowland Hill|
Charles Wheatstone|Joseph Swan|John Baird|Logie Baird|Frank Whittle|Barnes Wallis|Gottlieb Daimler|
Karl Benz|Carl Benz|Bertha Benz|Rudolf Diesel|Nikolaus Otto|Ferdinand Porsche|Ferdinand Zeppelin|
Otto Lilienthal|Louis Bleriot|Santos Dumont|Joseph Montgolfier|Etienne Montgolfier|Henri Giffard|
Auguste Lumiere|Louis Lumiere|Georges Melies|Lee Forest|Philo Farnsworth|Vladimir Zworykin|Konrad Zuse|
Vannevar Bush|John Atanasoff|Presper Eckert|John Mauchly|William Shockley|John Bardeen|Walter Brattain|
Jack Kilby|Robert Noyce|Emily Davison|Emily Wilding|Wilding Davison|Christabel Pankhurst|Sylvia Pankhurst|
Millicent Fawcett|Constance Markievicz|Elizabeth Fry|Octavia Hill|Barbara Bodichon|Annie Besant|
Beatrice Webb|Sidney Webb|Keir Hardie|Francis Place|William Cobbett|William Lovett|Feargus O'Connor|
Thomas Spence|William Cuffay|Richard Oastler|Lord Shaftesbury|Edwin Chadwick|Joseph Rowntree|
Seebohm Rowntree|George Cadbury|Titus Salt|Thomas Barnardo|Robert Peel|Richard Cobden|Lord Melbourne|
Lord Palmerston|Lord Liverpool|Lord Castlereagh|George Canning|Spencer Perceval|John Bellingham|
Lord Salisbury|Joseph Chamberlain|Austen Chamberlain|Arthur Balfour|Herbert Asquith|Lloyd George|
Bonar Law|Ramsay MacDonald|Stanley Baldwin|Anthony Eden|Ernest Bevin|Aneurin Bevan|Stafford Cripps|
Hugh Dalton|Oswald Mosley|Unity Mitford|Diana Mitford|Harold Macmillan|Lord Halifax|Lord Kitchener|
Horatio Kitchener|Douglas Haig|John Jellicoe|David Beatty|Lord Cardigan|Lord Raglan|Lord Lucan|
Louis Nolan|Garnet Wolseley|General Gordon|Cecil Rhodes|Leander Jameson|Paul Kruger|Louis Botha|
Jan Smuts|Stamford Raffles|Rajah Brooke|Lord Curzon|Lord Mountbatten|Louis Mountbatten|Lord Elgin|
Lord Macartney|Thomas Macaulay|Babington Macaulay|Arthur Wellesley|Lady Hamilton|Emma Hamilton|
Cuthbert Collingwood|Lord Cochrane|Thomas Cochrane|Gebhard Blucher|Hugh Dowding|Orde Wingate|
Douglas Bader|Odette Sansom|Violette Szabo|Vidkun Quisling|Charles Parnell|Stewart Parnell|Kitty O'Shea|
Daniel O'Connell|Wolfe Tone|Theobald Tone|Robert Emmet|Michael Davitt|Patrick Pearse|Padraig Pearse|
James Connolly|Roger Casement|Arthur Griffith|Eamon Valera|Countess Markievicz|Kevin Barry|
Terence MacSwiney|John Redmond|Edward Carson|Bonnie Prince|Jack Straw|Robert Kett|Robert Aske|
John Lilburne|Gerrard Winstanley|Thomas Rainsborough|Henry Ireton|Thomas Fairfax|Prince Rupert|John Pym|
John Hampden|William Laud|Thomas Wentworth|William Prynne|John Bradshaw|George Monck|Praise-God Barebone|
Anne Hyde|Barbara Villiers|George Villiers|Thomas Overbury|Guido Fawkes|Robert Catesby|Thomas Percy|
Thomas Wolsey|Cardinal Wolsey|Elizabeth Barton|Anne Askew|Margaret Roper|Thomas Linacre|John Colet|
Desiderius Erasmus|John Dee|Simon Forman|Reginald Scot|Pendle Demdike|Alice Nutter|Joseph Glanvill|
Thomas Culpeper|Nicholas Culpeper|Elias Ashmole|William Lilly|Thomas Hearne|John Aubrey|William Dugdale|
William Camden|John Stow|John Leland|Raphael Holinshed|Polydore Vergil|William Langland|John Gower|
Thomas Hoccleve|John Lydgate|Robert Henryson|William Dunbar|Thomas Malory|John Skelton|Thomas Usk|
Walter Map|John Mandeville|Wynkyn Worde|Richard Pynson|John Baskerville|William Caslon|Thomas Bodley|
Robert Cotton|Robert Harley|Hans Sloane|Michel Ney|Joachim Murat|Jean Lannes|Marshal Ney|Louis Davout|
Jean Bernadotte|Josephine Beauharnais|Eugene Beauharnais|Lucien Bonaparte|Joseph Bonaparte|
Pauline Bonaparte|Louis Napoleon|Charlotte Corday|Georges Danton|Camille Desmoulins|Jean Marat|Paul Marat|
Louis Just|Saint Just|Jacques Hebert|Jacques Necker|Germaine Stael|Madame Stael|Madame Roland|
Manon Roland|Olympe Gouges|Abbe Sieyes|Joseph Guillotin|Gracchus Babeuf|Joseph Fouche|Maurice Talleyrand|
Francois Chateaubriand|Benjamin Constant|Alfred Musset|Alfred Vigny|Gerard Nerval|George Sand|
Aurore Dupin|Honore Balzac|Henri Beyle|Prosper Merimee|Theophile Gautier|Charles Leconte|Arthur Rimbaud|
Paul Verlaine|Stephane Mallarme|Jules Laforgue|Edmond Goncourt|Guy Maupassant|Alphonse Daudet|
Joris Huysmans|Anatole France|Edmond Rostand|Alfred Jarry|Guillaume Apollinaire|Paul Valery|Paul Claudel|
Andre Gide|Jean Cocteau|Andre Breton|Louis Aragon|Paul Eluard|Romain Rolland|Francois Mauriac|
Georges Bernanos|Andre Malraux|Antoine Exupery|Saint Exupery|Paul Sartre|Jean Sartre|Jean Anouilh|
Jean Giraudoux|Raymond Radiguet|Marguerite Duras|Marguerite Yourcenar|Alain Fournier|Alfred Dreyfus|
Georges Picquart|Ferdinand Esterhazy|Jules Ferry|Leon Gambetta|Adolphe Thiers|Georges Clemenceau|
Jean Jaures|Raymond Poincare|Aristide Briand|Philippe Petain|Pierre Laval|Ferdinand Foch|Joseph Joffre|
Jean Moulin|Sidonie Colette|Catherine Medici|Marie Medici|Diane Poitiers|Henri Navarre|Gaspard Coligny|
Cardinal Mazarin|Jean Colbert|Baptiste Colbert|Madame Pompadour|Madame Maintenon|Madame Sevigne|
Francoise Montespan|Louise Valliere|Nicolas Fouquet|Duc Saint|Jean Racine|Pierre Corneille|Jean Moliere|
Baptiste Poquelin|Armande Bejart|Jean Fontaine|Nicolas Boileau|Charles Perrault|Jacques Bossuet|
Madame Lafayette|Francois Rochefoucauld|Jean Bruyere|Francois Fenelon|Pierre Bayle|Pierre Marivaux|
Pierre Beaumarchais|Choderlos Laclos|Marquis Sade|Bernardin Pierre|Michel Montaigne|Etienne Boetie|
Francois Rabelais|Clement Marot|Pierre Ronsard|Joachim Bellay|Louise Labe|Francois Villon|Charles Orleans|
Jean Froissart|Marie France|Chretien Troyes|Peter Abelard|Pierre Abelard|Bernard Clairvaux|Hugh Capet|
Blanche Castile|Philip Fair|Jacques Molay|Gilles Rais|Jacques Coeur|Agnes Sorel|Bertrand Guesclin|
Cesare Borgia|Lucrezia Borgia|Rodrigo Borgia|Niccolo Machiavelli|Lorenzo Medici|Cosimo Medici|
Giuliano Medici|Girolamo Savonarola|Ludovico Sforza|Francesco Sforza|Caterina Sforza|Isabella d'Este|
Federico Montefeltro|Sigismondo Malatesta|Baldassare Castiglione|Pietro Bembo|Pietro Aretino|
Ludovico Ariosto|Matteo Boiardo|Torquato Tasso|Giambattista Marino|Francesco Petrarca|Giovanni Boccaccio|
Guido Cavalcanti|Cola Rienzo|Catherine Siena|Francis Assisi|Clare Assisi|Matteo Ricci|Paolo Sarpi|
Carlo Goldoni|Vittorio Alfieri|Cesare Beccaria|Giambattista Vico|Giacomo Casanova|Ugo Foscolo|
Alessandro Manzoni|Giacomo Leopardi|Giuseppe Garibaldi|Giuseppe Mazzini|Anita Garibaldi|Camillo Cavour|
Victor Emmanuel|Francesco Crispi|Gabriele d'Annunzio|Gabriele D'Annunzio|Giovanni Verga|Luigi Pirandello|
Grazia Deledda|Italo Svevo|Eugenio Montale|Giuseppe Ungaretti|Cesare Pavese|Primo Levi|Elsa Morante|
Natalia Ginzburg|Giuseppe Lampedusa|Antonio Gramsci|Giacomo Matteotti|Galeazzo Ciano|Clara Petacci|
Pietro Badoglio|Benedetto Croce|Martin Niemoller|Philipp Melanchthon|Ulrich Zwingli|Huldrych Zwingli|
Thomas Muntzer|Katharina Bora|Ulrich Hutten|Johannes Reuchlin|Hans Luther|Johann Tetzel|Johann Eck|
Theodore Beza|Heinrich Bullinger|Jan Hus|John Huss|Jan Zizka|Gustavus Adolphus|Albrecht Wallenstein|
Johann Tilly|Hans Grimmelshausen|Andreas Gryphius|Martin Opitz|Jakob Bohme|Jacob Boehme|Angelus Silesius|
Paul Gerhardt|Gotthold Lessing|Ephraim Lessing|Johann Winckelmann|Johann Herder|Gottfried Herder|
Jakob Lenz|Friedrich Klopstock|Christoph Wieland|Charlotte Stein|Christiane Vulpius|Friedrich Holderlin|
Jean Paul|Heinrich Kleist|Henriette Vogel|Friedrich Hardenberg|Ludwig Tieck|Friedrich Schlegel|
August Schlegel|Dorothea Schlegel|Caroline Schelling|Clemens Brentano|Bettina Brentano|Achim Arnim|
Bettina Arnim|Joseph Eichendorff|Amadeus Hoffmann|Adelbert Chamisso|Jacob Grimm|Jakob Grimm|Wilhelm Grimm|
Eduard Morike|Annette Droste|Georg Buchner|Christian Grabbe|Ludwig Uhland|Nikolaus Lenau|
Franz Grillparzer|Adalbert Stifter|Johann Nestroy|Ferdinand Raimund|Gottfried Keller|Conrad Meyer|
Jeremias Gotthelf|Theodor Storm|Theodor Fontane|Wilhelm Raabe|Friedrich Hebbel|Wilhelm Busch|
Gerhart Hauptmann|Arno Holz|Frank Wedekind|Arthur Schnitzler|Hugo Hofmannsthal|Rainer Rilke|Maria Rilke|
Stefan George|Georg Trakl|Georg Heym|Gottfried Benn|Else Lasker|Robert Musil|Hermann Broch|Joseph Roth|
Karl Kraus|Robert Walser|Max Brod|Milena Jesenska|Felice Bauer|Heinrich Mann|Klaus Mann|Katia Mann|
Alfred Doblin|Erich Kastner|Kurt Tucholsky|Erich Remarque|Maria Remarque|Ernst Junger|Lion Feuchtwanger|
Arnold Zweig|Anna Seghers|Carl Zuckmayer|Odon Horvath|Paul Celan|Nelly Sachs|Heinrich Boll|Gunter Grass|
Siegfried Lenz|Christa Wolf|Ingeborg Bachmann|Thomas Bernhard|Max Frisch|Friedrich Durrenmatt|
Elias Canetti|Walter Benjamin|Theodor Adorno|Max Horkheimer|Herbert Marcuse|Georg Lukacs|Ernst Bloch|
Ernst Cassirer|Karl Jaspers|Hans Gadamer|Georg Gadamer|Rudolf Carnap|Moritz Schlick|Otto Neurath|
Wilhelm Dilthey|Georg Simmel|Ferdinand Tonnies|Werner Sombart|Oswald Spengler|Leopold Ranke|
Theodor Mommsen|Jacob Burckhardt|Ludwig Feuerbach|Max Stirner|Moses Mendelssohn|Johann Fichte|
Gottlieb Fichte|Friedrich Schelling|Friedrich Schleiermacher|Wilhelm Humboldt|Christian Wolff|
Samuel Pufendorf|Karl Barth|Dietrich Bonhoeffer|Albert Schweitzer|Paul Tillich|Rudolf Bultmann|
Martin Buber|Gershom Scholem|Franz Rosenzweig|Emmanuel Levinas|Edith Stein|Ferdinand Lassalle|
August Bebel|Karl Kautsky|Eduard Bernstein|Karl Liebknecht|Wilhelm Liebknecht|Clara Zetkin|
Friedrich Ebert|Philipp Scheidemann|Matthias Erzberger|Walther Rathenau|Gustav Stresemann|Paul Hindenburg|
Erich Ludendorff|Helmuth Moltke|Alfred Tirpitz|Heinrich Bruning|Franz Papen|Ernst Thalmann|Eva Braun|
Rudolf Hess|Martin Bormann|Albert Speer|Reinhard Heydrich|Adolf Eichmann|Josef Mengele|Hermann Goering|
Ernst Rohm|Rudolf Hoss|Amon Goth|Wilhelm Keitel|Alfred Jodl|Karl Donitz|Claus Stauffenberg|Hans Scholl|
Sophie Scholl|Georg Elser|Oskar Schindler|Raoul Wallenberg|Simon Wiesenthal|Otto Frank|Margot Frank|
Etty Hillesum|Leni Riefenstahl|Fritz Lang|Marlene Dietrich|Kaiser Franz|Archduke Ferdinand|
Franz Ferdinand|Gavrilo Princip|Klemens Metternich|Prince Eugene|Maria Theresa|Maria Theresia|
Rudolf Habsburg|Franz Joseph|Friedrich Barbarossa|Baruch Spinoza|Benedict Spinoza|Hugo Grotius|Johan Witt|
Johan Oldenbarnevelt|William Orange|Joost Vondel|Pieter Hooft|Thomas Kempis|Menno Simons|Multatuli Dekker|
Ivan Goncharov|Mikhail Lermontov|Nikolai Leskov|Nikolay Karamzin|Vasily Zhukovsky|Alexander Griboyedov|
Ivan Krylov|Gavrila Derzhavin|Mikhail Lomonosov|Denis Fonvizin|Alexander Radishchev|Pyotr Chaadayev|
Vissarion Belinsky|Alexander Herzen|Nikolai Ogarev|Nikolai Chernyshevsky|Nikolai Dobrolyubov|
Dmitri Pisarev|Nikolai Nekrasov|Fyodor Tyutchev|Afanasy Fet|Alexander Ostrovsky|Mikhail Saltykov|
Saltykov Shchedrin|Vsevolod Garshin|Vladimir Korolenko|Sophia Tolstaya|Sofia Tolstoy|Sonya Tolstoy|
Lev Tolstoy|Alexei Tolstoy|Olga Knipper|Konstantin Stanislavski|Konstantin Stanislavsky|Vsevolod Meyerhold|
Ivan Bunin|Leonid Andreyev|Alexander Kuprin|Alexander Blok|Andrei Bely|Valery Bryusov|Zinaida Gippius|
Dmitry Merezhkovsky|Nikolai Gumilyov|Nikolai Gumilev|Anna Akhmatova|Osip Mandelstam|Nadezhda Mandelstam|
Marina Tsvetaeva|Vladimir Mayakovsky|Sergei Yesenin|Sergei Esenin|Velimir Khlebnikov|Mikhail Bulgakov|
Isaac Babel|Yuri Olesha|Andrei Platonov|Daniil Kharms|Mikhail Zoshchenko|Yevgeny Zamyatin|
Mikhail Sholokhov|Konstantin Simonov|Alexander Fadeyev|Ilya Ehrenburg|Vasily Grossman|Vladimir Nabokov|
Varlam Shalamov|Alexander Solzhenitsyn|Aleksandr Solzhenitsyn|Joseph Brodsky|Mikhail Bakhtin|
Viktor Shklovsky|Roman Jakobson|Yuri Lotman|Vladimir Propp|Vladimir Solovyov|Nikolai Berdyaev|
Sergei Bulgakov|Mikhail Bakunin|Pyotr Kropotkin|Peter Kropotkin|Georgi Plekhanov|Vera Zasulich|
Sofia Perovskaya|Nikolai Bukharin|Grigory Zinoviev|Lev Kamenev|Nadezhda Krupskaya|Alexandra Kollontai|
Felix Dzerzhinsky|Lavrentiy Beria|Lavrenty Beria|Nikolai Yezhov|Vyacheslav Molotov|Georgy Malenkov|
Georgy Zhukov|Kliment Voroshilov|Mikhail Tukhachevsky|Sergei Kirov|Andrei Zhdanov|Alexander Kerensky|
Pyotr Stolypin|Sergei Witte|Grigori Rasputin|Grigory Rasputin|Felix Yusupov|Georgy Gapon|
Alexander Kolchak|Anton Denikin|Nestor Makhno|Symon Petliura|Bohdan Khmelnytsky|Taras Shevchenko|
Ivan Franko|Lesya Ukrainka|Ivan Mazepa|Mikhail Kutuzov|Alexander Suvorov|Grigory Potemkin|Stenka Razin|
Alexander Nevsky|Dmitry Donskoy|Tsar Nicholas|Sergei Eisenstein|Dziga Vertov|Adam Mickiewicz|
Juliusz Slowacki|Henryk Sienkiewicz|Boleslaw Prus|Wladyslaw Reymont|Tadeusz Kosciuszko|Jozef Pilsudski|
Witold Gombrowicz|Bruno Schulz|Stanislaw Lem|Czeslaw Milosz|Jan Sobieski|Sandor Petofi|Lajos Kossuth|
Imre Nagy|Miklos Horthy|Karel Capek|Jaroslav Hasek|Tomas Masaryk|Jan Masaryk|Edvard Benes|Bozena Nemcova|
Nicolae Ceausescu|Mihai Eminescu|Josip Tito|Josip Broz|Ivo Andric|Vuk Karadzic|Ivan Cankar|
France Preseren|Gabriela Mistral|Jose Marti|Ruben Dario|Octavio Paz|Carlos Fuentes|Juan Rulfo|
Julio Cortazar|Luis Borges|Alejo Carpentier|Miguel Asturias|Jose Saramago|Fernando Pessoa|Luis Camoes|
Eca Queiros|Machado Assis|Clarice Lispector|Jorge Amado|Gabriel Garcia|Lope Vega|Calderon Barca|
Pedro Calderon|Tirso Molina|Luis Gongora|Francisco Quevedo|Garcilaso Vega|Fernando Rojas|Teresa Avila|
Baltasar Gracian|Juana Cruz|Sor Juana|Jose Espronceda|Adolfo Becquer|Gustavo Becquer|Rosalia Castro|
Benito Galdos|Perez Galdos|Leopoldo Alas|Emilia Bazan|Miguel Unamuno|Antonio Machado|Pio Baroja|
Ortega Gasset|Juan Jimenez|Ramon Jimenez|Garcia Lorca|Federico Lorca|Federico Garcia|Rafael Alberti|
Vicente Aleixandre|Luis Bunuel|Ignatius Loyola|Francis Xavier|Bartolome Casas|Juan Sepulveda|
Francisco Vitoria|Tomas Torquemada|Isabella Castile|Ferdinand Aragon|Philip Spain|Jose Rizal|
Andres Bonifacio|Emilio Aguinaldo|Miguel Hidalgo|Jose Morelos|Benito Juarez|Porfirio Diaz|
Francisco Madero|Victoriano Huerta|Venustiano Carranza|Lazaro Cardenas|Bernardo O'Higgins|Jose San|
Antonio Sucre|Manuela Saenz|Francisco Miranda|Salvador Allende|Augusto Pinochet|Anastasio Somoza|
Augusto Sandino|Rafael Trujillo|Fulgencio Batista|Oscar Romero|Getulio Vargas|Pedro Segundo|
Simon Rodriguez|Henrik Wergeland|Knut Hamsun|Bjornstjerne Bjornson|Sigrid Undset|Alexander Kielland|
Jonas Lie|August Strindberg|Selma Lagerlof|Carl Bellman|Hjalmar Soderberg|Par Lagerkvist|Astrid Lindgren|
Elias Lonnrot|Johan Runeberg|Aleksis Kivi|Edith Sodergran|Tove Jansson|Soren Kierkegaard|Regine Olsen|
Ludvig Holberg|Isak Dinesen|Karen Blixen|Snorri Sturluson|Leif Erikson|Leif Ericson|Erik Red|
Eric Bloodaxe|Harald Hardrada|Harald Hardrade|Harald Bluetooth|Halldor Laxness|Queen Christina|
Gustav Vasa|Olof Palme|Greta Garbo|Alvar Aalto|Bertel Thorvaldsen|Carl Mannerheim|Emanuel Swedenborg|
Olof Celsius|Constantine Cavafy|Nikos Kazantzakis|Yannis Ritsos|George Seferis|Rhigas Feraios|
Nazım Hikmet|Nazim Hikmet|Mustafa Kemal|Suleiman Magnificent|Omar Khayyam|Jalal Rumi|Ibn Khaldun|
Ibn Sina|Ibn Rushd|Haroun Raschid|Harun Rashid|Chaim Weizmann|Theodor Herzl|David Gurion|
Swami Vivekananda|Sarojini Naidu|Subhas Bose|Chandra Bose|Bhagat Singh|Vallabhbhai Patel|Ali Jinnah|
Muhammad Jinnah|Bhimrao Ambedkar|Rani Lakshmibai|Tipu Sultan|Ranjit Maharaja|Shah Jahan|Mumtaz Mahal|
Aung San|Sun Yat|Chiang Kai|Hideki Tojo|Isoroku Yamamoto|Oda Nobunaga|Tokugawa Ieyasu|Toyotomi Hideyoshi|
Matsuo Basho|Murasaki Shikibu|Natsume Soseki|Yukio Mishima|Yasunari Kawabata|Osamu Dazai|
Ryunosuke Akutagawa|Junichiro Tanizaki|Katsushika Hokusai|Utagawa Hiroshige|Kitagawa Utamaro|
Miyamoto Musashi|Nelson Rolihlahla|Albert Luthuli|Oliver Tambo|Solomon Plaatje|Alan Paton|Nadine Gordimer|
Shaka Zulu|Menelik Ethiopia|Leopold Senghor|Amilcar Cabral|Thomas Sankara|Frantz Fanon|Aime Cesaire|
Jean Dessalines|Toussaint L'Ouverture|Ned Kelly|Peter Lalor|Bennelong Bennelong|Banjo Paterson|
Joseph Furphy|Miles Franklin|Arthur Phillip|William Lyon|Louis Riel|Samuel Cunard|Stephen Leacock|
Norman Bethune|Gaius Mucius|Mucius Scaevola|Gaius Marius|Lucius Sulla|Gnaeus Pompey|Marcus Crassus|
Marcus Cicero|Tullius Cicero|Marcus Brutus|Junius Brutus|Gaius Cassius|Cato Elder|Cato Younger|
Gaius Gracchus|Tiberius Gracchus|Scipio Africanus|Fabius Maximus|Quintus Fabius|Claudius Caesar|
Nero Claudius|Julius Agricola|Pliny Elder|Pliny Younger|Publius Ovidius|Quintus Horatius|
Publius Vergilius|Marcus Vitruvius|Gaius Catullus|Valerius Catullus|Sextus Propertius|Titus Lucretius|
Titus Andronicus|Titus Oates|Lucius Seneca|Marcus Agrippa|Agrippina Minor|Livia Drusilla|
Valeria Messalina|Horatius Cocles|Tarquinius Superbus|Sextus Tarquin|Numa Pompilius|Servius Tullius|
Flavius Josephus|Simon Magus|Simon Peter|Simon Cyrene|John Baptist|Judas Iscariot|Joseph Arimathea|
Herod Antipas|Caiaphas Annas|Mary Bethany|Martha Bethany|Ruth Boaz|Naomi Ruth|Queen Esther|King David|
King Solomon|King Saul|King Herod|King Ahab|Queen Jezebel|King John|King Edward|King Richard|
King William|King Charles|King James|King Philip|King Louis|King Alfred|King Harold|King Canute|
King Stephen|King Duncan|King Mark|King Priam|King Minos|King Midas|King Agamemnon|Queen Anne|
Queen Mary|Queen Dido|Queen Mab|Queen Titania|Queen Guinevere|Queen Matilda|Queen Eleanor|Queen Boudica|
Queen Caroline|Queen Charlotte|Queen Adelaide|Queen Philippa|Eleanor Aquitaine|Empress Matilda|Morgan Fay|
Morgan Fey|Uther Pendragon|Arthur Pendragon|Elaine Astolat|Lancelot Lake|Tristan Isolde|Tristram Lyonesse|
Helen Troy|Paris Troy|Saint George|Saint Peter|Saint Paul|Saint Francis|Saint Patrick|Saint Joan|
Saint Benedict|Saint Dominic|Saint Catherine|Saint Cecilia|Saint Valentine|Saint Christopher|
Saint Anthony|Saint Jerome|Saint Augustine|Saint Ambrose|Saint Thomas|Saint Ignatius|Saint Swithin|
Saint Cuthbert|Saint Columba|Saint Brendan|Simeon Stylites|Prester John|Pope Joan|Pope Gregory|Pope Leo|
Pope Innocent|Pope Urban|Pope Julius|Gregory Tours|Gregory Nyssa|Basil Caesarea|John Chrysostom|
Thomas Celano|Venerable Bede|Saint Bede|Hilda Whitby|Alcuin York|Anselm Canterbury|Hildegard Bingen|
Meister Eckhart|Johannes Eckhart|Roger Hoveden|Matthew Paris|William Malmesbury|John Salisbury|
Thomas Bradwardine|Walter Burley|Jean Buridan|Nicole Oresme|Emily Post|Isabella Beeton|Eliza Acton|
Auguste Escoffier|Marie Careme|Antonin Careme|Brillat Savarin|Hannah Glasse|Fannie Farmer|Julia Child|
Emily Brodrick|Beau Brummell|George Brummell|Beau Nash|Lola Montez|Mata Hari|Lillie Langtry|Ellen Terry|
Henry Irving|Sarah Bernhardt|Eleonora Duse|Harry Houdini|Buster Keaton|Stan Laurel|Groucho Marx|
Harpo Marx|Chico Marx|Douglas Fairbanks|Mary Pickford|Rudolph Valentino|Lillian Gish|Greta Gustafsson|
Jean Harlow|Clara Bow|Clark Gable|Vivien Leigh|Laurence Olivier|Errol Flynn|James Cagney|Bela Lugosi|
Boris Karloff|Spencer Tracy|Gregory Peck|Henry Fonda|John Wayne|Gene Kelly|Fred Astaire|Ginger Rogers|
Judy Garland|Bette Davis|Rita Hayworth|Ava Gardner|Lauren Bacall|Montgomery Clift|Charles Laughton|
Peter Lorre|Cecil DeMille|David Griffith|Ernst Lubitsch|Billy Wilder|Frank Capra|Howard Hawks|
Preston Sturges|Jean Renoir|Francois Truffaut|Jacques Tati|Federico Fellini|Roberto Rossellini|
Vittorio Sica|Andrei Tarkovsky|Yasujiro Ozu|Kenji Mizoguchi|Satyajit Ray|Jim Thorpe|Joe Louis|
Rocky Marciano|Max Schmeling|William Grace|Gilbert Grace|Jack Hobbs|Fausto Coppi|Emil Zatopek|Lev Yashin|
Jose Capablanca|Paul Morphy|Wilhelm Steinitz|Emanuel Lasker|Alexander Alekhine|Aron Nimzowitsch|
Mikhail Botvinnik|Mikhail Tal|Adolf Anderssen|Howard Staunton|Miguel Najdorf|Wynne Baxter|Annie Chapman|
Elizabeth Stride|Catherine Eddowes|Frederick Abberline|Hawley Crippen|Belle Elmore|Constance Kent|
Madeleine Smith|Florence Maybrick|Thomas Wainewright|Adelaide Bartlett|Maria Marten|William Corder|
Mary Blandy|Elizabeth Brownrigg|Jack Ripper|Edward Teach|Captain Kidd|William Kidd|Henry Every|
Bartholomew Roberts|Anne Bonny|Mary Read|Calico Jack|Jack Rackham|Stede Bonnet|Edward Low|Jean Lafitte|
Grace O'Malley|Captain Bluebeard|Bruce Ismay|Joseph Ismay|Isidor Straus|Captain Smith|Charles Lightoller|
Harold Bride|Arthur Rostron|Violet Jessop|Maria Curie|Pierre Coubertin|Henri Dunant|Henry Dunant|
Louis Braille|Laura Bridgman|Kaspar Hauser|Joseph Merrick|John Merrick|Frederick Treves|Charles Stratton|
Chang Eng|Sarah Baartman|Emily Hobhouse|Norman Borlaug|William Beveridge|John Hobson|Alfred Marshall|
Arthur Pigou|Vilfredo Pareto|Leon Walras|Carl Menger|Ludwig Mises|Eugen Bohm|Thorstein Veblen|
Irving Fisher|Paul Samuelson|Simon Kuznets|Piero Sraffa|Nicholas Kaldor|Francois Quesnay|Jacques Turgot|
Jean Say|Jean Sismondi|Pierre Proudhon|Joseph Proudhon|Charles Fourier|Louis Blanc|Auguste Blanqui|
Auguste Comte|Emile Durkheim|Marcel Mauss|Claude Levi|Bronislaw Malinowski|Franz Boas|Margaret Mead|
Ruth Benedict|Edward Tylor|James Frazer|William Rivers|Evans Pritchard|Radcliffe Brown|Arnold Gennep|
Ferdinand Saussure|Roland Barthes|Louis Althusser|Gilles Deleuze|Felix Guattari|Jacques Lacan|
Henri Bergson|Maurice Merleau|Paul Ricoeur|Raymond Aron|Gaston Bachelard|Georges Bataille|
Maurice Blanchot|Jean Baudrillard|Pierre Bourdieu|Fernand Braudel|Marc Bloch|Lucien Febvre|Jules Michelet|
Hippolyte Taine|Ernest Renan|Charles Peirce|Josiah Royce|George Santayana|George Mead|Alfred Whitehead|
North Whitehead|Gilbert Ryle|Alfred Ayer|Peter Strawson|Elizabeth Anscombe|Philippa Foot|Isaiah Berlin|
Michael Oakeshott|Robin Collingwood|Herbert Hart|Hans Kelsen|Carl Schmitt|Lon Fuller|Ronald Dworkin|
Robert Nozick|Willard Quine|Nelson Goodman|Saul Kripke|Imre Lakatos|Paul Feyerabend|Henry Sidgwick|
Bernard Bosanquet|John McTaggart|William Whewell|William Paley|Thomas Chalmers|Dugald Stewart|
Francis Hutcheson|Ralph Cudworth|Henry More|Nicolas Malebranche|Pierre Gassendi|Marin Mersenne|
Antoine Arnauld|Julien Mettrie|Paul Holbach|Claude Helvetius|Etienne Condillac|Nicolas Condorcet|
Charles Montesquieu|Francois Arouet|Therese Levasseur|Emilie Breteuil|Peter Lombard|Peter Damian|
Siger Brabant|Robert Filmer|Algernon Sidney|James Harrington|Samuel Hartlib|Robert Fludd|Franz Mesmer|
Anton Mesmer|Johann Lavater|Franz Gall|Helena Blavatsky|Aleister Crowley|Brigham Young|Mary Eddy|
Baker Eddy|Dwight Moody|Billy Sunday|Alfred Wegener|
Jenny Geddes|Molly Pitcher|Thomas Mudge|Nicolo Amati|Nicolaus Amati|Johan Maurits|Bessie Coleman|Matthew Ashby
"""
"""Who died before our time: rulers and rebels, explorers, scientists, artists, and who wrote of the others."""

FICTIONAL = frozenset(f"{_NOVELS}\n{_CHARACTERS}".split())
"""Those of legends, novels and plays: who stands beside them in prose is of the same story."""
ANCIENT = frozenset(_CHINA.split())
"""Those whose names tell that prose is about the past."""
CHINESE = ANCIENT | frozenset(
    "\n".join((_REPUBLIC, _NOVELS, _WORLD, _THOUGHT, _SCIENCE, _ART, _LETTERS, _CHARACTERS)).split()
)


def _words(name: str) -> list[str]:
    """The words of a name without initials, particles, accents and what makes it a possessive."""
    if not name.isascii():
        name = unicodedata.normalize("NFD", name).translate(_PLAIN)
    return [
        word
        for written in name.split()
        if len(word := written.rstrip(".").removesuffix("'s")) > 1 and not word.islower()
    ]


_PLAIN = {**dict.fromkeys(range(0x300, 0x370)), **str.maketrans("øØłŁ’", "oOlL'")}
"""Accents away from letters that are taken apart, and what cannot be taken apart."""


def _names(lists: str) -> frozenset[str]:
    names = ((name, " ".join(_words(name))) for name in lists.replace("\n", "").split("|"))
    return frozenset(words for name, words in names if " " in words or " " not in name)


_FICTION = _names(f"{_LATIN}|{_LATIN_FICTION}")
LATIN = _FICTION | _names(_LATIN_HISTORY)
"""A first and a last name, or a title and a name, as `_words` has them."""
_ALONE = frozenset(
    """
    Chopin Beethoven Mozart Schubert Handel Liszt Verdi Puccini Tchaikovsky Rembrandt Vermeer Michelangelo
    Caravaggio Picasso Gauguin Monet Manet Degas Renoir Keats Napoleon Caesar Cicero Galileo Copernicus Kepler
    Einstein Freud Lenin Stalin Hitler Trotsky Dreyfus Oppenheimer Robespierre Danton Voltaire Rousseau Goethe Kafka
    Tolstoy Dostoevsky Chekhov Pushkin Gogol Proust Flaubert Balzac Zola Baudelaire Rimbaud Verlaine Shakespeare
    Chaucer Dickens Thackeray Trollope Tennyson Wordsworth Coleridge Hawthorne Melville Thoreau Plato Aristotle
    Socrates Ovid Herodotus Thucydides Sophocles Euripides Aeschylus Kant Hegel Nietzsche Spinoza Leibniz Descartes
    Euler Gauss Bismarck Metternich Garibaldi Disraeli Gladstone Cromwell Saladin Charlemagne Tutankhamun Cleopatra
    Nero Caligula Hannibal Spartacus Attila Confucius Hamlet Ophelia Othello Desdemona Iago Shylock Falstaff Lear
    Prospero Fagin Ishmael Ahab Queequeg Oedipus Antigone Electra Agamemnon Odysseus Achilles Raskolnikov Javert
    Quasimodo Esmeralda Bartleby Candide Tartuffe Faust Mephistopheles Zarathustra Gulliver Crusoe Svengali Dracula
    Rapunzel Cinderella Scheherazade Sinbad Lohengrin Parsifal Siegfried Violetta Rigoletto Turandot Figaro Papageno
    """.split()
)
"""Whom one name tells, in a sentence that says something of him."""
_FAMILIES = frozenset(name.rpartition(" ")[2] for name in _names(_LATIN_FICTION))
_GOES_ON = "(?:[a-z]{0,3}[.]|[\\w'’-]*)"
_PARTICLES = "(?:[ ](?:de|du|del|della|da|di|von|van|der|of|the|la|le))*"
_RUN = re.compile(f"[A-Z](?<![A-Za-z].){_GOES_ON}(?:{_PARTICLES}[ ][A-Z]{_GOES_ON})*")
"""Capitalised words: what one begins with stands first, where the library skips to it."""


def is_renowned(name: str) -> bool:
    """Whether a name in Latin script, or two words of it that follow each other, initials and particles apart, is one
    of history or of fiction."""
    words = _words(name)
    if len(words) < 3:
        return " ".join(words) in LATIN
    return f"{words[0]} {words[-1]}" in LATIN or not LATIN.isdisjoint(map(" ".join, pairwise(words)))


def is_of_fiction(family: str) -> bool:
    """Whether a figure of fiction bears this last name."""
    return " ".join(_words(family)) in _FAMILIES


def tells_of_the_renowned(text: str, alone: bool = False) -> bool:
    """Whether one of history or of fiction is named in a text in Latin script; `alone`, by one name, too."""
    return any(is_renowned(run) or (alone and not _ALONE.isdisjoint(_words(run))) for run in _RUN.findall(text))

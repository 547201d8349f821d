"""What is said of a person's income, savings, debts and property."""

from detectors.recognisers.identifier import HAN, Form
from detectors.recognisers.statement import (
    BARE,
    CUE,
    DEFINITE,
    KIN,
    LABEL,
    NARROWED,
    TIE,
    Begun,
    Statement,
    apposed,
    han,
    latin,
    one_of,
    told,
)

_UNIT = "(?:万|亿|千|百|[kKwW])"
_CURRENCY = (
    "(?:元|块|蚊|人民币|dollars|pounds|euros|yuan|bucks|quid|美元|美金|港元|港币|欧元|英镑|日元|台币|RMB|CNY|USD|HKD"
    "|EUR|GBP)"
)
_DIGITS = "[0-9]{1,3}(?:,[0-9]{3})+(?:[.][0-9]{1,2})?|[0-9]{1,12}(?:[.][0-9]{1,4})?"
_NUMERALS = "[一二三四五六七八九十百千万亿两几数零半多余来]{1,12}"
_NO_MONEY = (
    "(?![ ]?(?:播放|粉丝|流量|点击|阅读|积分|金币|钻石|经验|步|票|次|人|字|里|条|张|册|辆|头|株|亩|吨|平|公里|米))"
)
"""Ten thousand of something else."""
AMOUNT = (
    f"(?:(?:人民币|RMB|CNY|USD|HKD|EUR|GBP|TWD|NT[$]|[¥$€£])[ ]?(?:{_DIGITS})(?:[ ]?(?:{_UNIT}|million|thousand))?"
    f"(?:[ ]?{_CURRENCY})?"
    f"|(?:{_DIGITS})[ ]?(?:余|多)?{_UNIT}?[多余]?[ ]?{_CURRENCY}|(?:{_DIGITS})[ ]?[多余]?{_UNIT}(?![A-Za-z])"
    f"|(?:人民币)?[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{{2,16}}[元圆]整?|{_NUMERALS}(?:元|块|蚊|美元|港元|欧元)"
    "|[一二两三四五六七八九][千万]多?(?:出头|左右|不到|块)"
    f"|(?:{_DIGITS})万(?:[0-9]千)?|[一二三四五六七八九十两几数]{{1,3}}[十百千]?[多余来几]?[万亿][多余]?(?!人"
    f"|次|个|户"
    "|种|年|里|字|册|件|名|分|一)"
    "|(?:US|HK)[$][ ]?[0-9][0-9,.]*[0-9])"
    f"{_NO_MONEY}"
)
"""A sum of money with its unit."""
_NO_SUM = (
    "(?![0-9]|[.,][0-9]|[-~至到/][0-9]|[ ]?(?:[-/:年月号日天次人个户笔位名家张份条分点岁级度倍%公克斤里米吨字件种只头"
    "兆平粉处集章枚颗粒瓶袋罐口根棵株亩匹万千百亿步票期万千座套栋间]|以[上下])|[A-Za-z])"
)
_PLAIN = (
    "(?:[1-9][0-9]{2,6}(?:[.][0-9]{1,2})?[多来余]?"
    "|[一二两三四五六七八九十几]{1,3}[百千万](?:[一二两三四五六七八九几](?:[千百])?)?[多来余]?|万[二三四五六七八九几])"
    f"(?:出头|左右)?{_NO_SUM}"
)
"""A sum that only what stands before it tells as one: 八千五, 2600."""
_CAPITALS = "[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,16}[元圆]?整?"
_PLAIN_OF = (
    "月薪|年薪|工资|底薪|月入|年入|月收入|年收入|收入|到手|实发|应发|退休金|养老金|退休费|退休工资|薪水|薪资|生活费"
    "|低保|低保费|低保金"
    "|救济金|补助|补贴|津贴|综援|老人金|房租|租金|工钱|日薪|日结|时薪|周薪|工价|提成|奖金|年终奖|年终|房贷|车贷|月供"
    "|网贷|贷款|花呗|借呗"
    "|信用卡|白条|微粒贷|欠款|外债|卡债|债|存款|余额|积蓄|卡里|卡上|账上|银行卡里|户口|银行|零钱|兜里|手里|手头|身上"
    "|存折|欠|还欠|欠了|倒欠"
    "|助学贷款|学贷|户头|争人|欠人|公积金|还贷|还房贷|还车贷|还网贷|人工|挣|赚|月嫂费|学费|医药费|医疗费|住院费|手术费"
    "|治疗费|化疗费"
    "|护工费|税后|税前|公积金每月缴"
)
"""What a sum without a unit is of."""
_TO = (
    "(?:[: 是为有才就也只仅剩得返还要够约近共不到足过超将差大概都能发拿领收交缴还供给开涨降扣存]"
    "|[每一][个]?[月年天日周]|现在|目前|每人|加起来|总共|一共|少说|起码|差不多|至少|最多|我|人家?|亲戚|朋友|银行|了"
    "|着){0,6}"
)
_INCOMES = (
    "抚养费|赡养费|月平均工资|月平均收入|月均收入|月均工资|平均工资|平均月薪|日均余额|入息|每月入息|月入息|低保|低保费"
    "|农村低保|城市低保|救济金|救助金|补助金|助学金|奖学金|租金收入|房租收入|房租收益|稿费|版税|分红|年底分红"
    "|股息|离职补偿|补偿金|遣散费|赔偿金|工伤赔偿|拆迁款|补偿款|安置费|养老钱|私房钱|压岁钱|嫁妆|周薪"
    "|兼职收入|副业收入|净收入|总收入|家庭总收入|每月收入|每月工资|一个月工资|公积金余额|月入|年入|年收"
    "|年到手"
    "|月均流水|月流水|家庭月人均收入|家庭人均收入|家庭人均月收入|月还款|月薪|年薪|年包|月收入|年收入|家庭年收入"
    "|家庭月收入"
    "|个人年收入|税后收入|税前收入|税后工资|税前工资|税后月薪"
    "|税前月薪|应发|实发|绩效|绩效工资|岗位工资|加班费|工钱|时薪|日薪|补贴|津贴|年终|抚恤金|失业金|基本工资"
    "|实发工资|应发工资|工资|薪资|薪水|收入|年终奖|奖金|退休金|养老金|到手|税后|税前|底薪|提成|零花钱|生活费"
    "|低保金|公积金余额|monthly salary|annual salary|annual income|monthly income|gross monthly income"
    "|gross income|household income|take-home pay|take home|base salary|base pay|salary|income|wages?|pension"
    "|net worth|total assets|net pay|gross pay|disability benefit|benefits?|child support|alimony|allowance"
    "|stipend|bonus|severance|commission|disposable income|monthly income|pay|paycheck|paycheque|wage"
    "|revenue share|royalties|scholarship|inheritance|rent"
)
_FORM = (
    "月薪|年薪|月收入|年收入|家庭年收入|家庭月收入|个人年收入|税后收入|税前收入|税后工资|税前工资|实发工资"
    "|应发工资|基本工资|存款余额|账户余额|贷款余额|负债总额|总负债|个人负债|净资产|家庭资产|个人资产|月供"
    "|公积金余额|抵押余额|日均余额|家庭总收入|税后年收入|monthly[ _]salary|annual[ _]salary|annual[ _]income"
    "|monthly[ _]income|net[ _]worth|account[ _]balance|net pay|gross pay"
)
_HOLDINGS = (
    "家当|助学贷款|助学贷|学贷|户头|卡债|卡账|赌债|高利贷|地下钱庄|争人|户口得返|银行得返|存款|存款余额|定期存款"
    "|账户余额|余额|积蓄|贷款|房贷|车贷|贷款余额|消费贷|信用贷|月供|欠款|负债|债务|欠债|欠"
    "|借款|资产|净资产|身家|股票|基金|理财|保额|遗产|彩礼|赔偿款|网贷|外债|贷了|借了|存了|攒了|亏了|挣|赚|赚了"
    "|负债了|欠了|欠着|还欠|花呗|借呗|信用卡债|首付|工资卡|银行卡里有|卡里有|退休金|公积金|网贷加信用卡"
    "|信用卡和网贷|信用卡欠|信用卡|信用卡账单|外面欠|欠下|存折|定期|活期|银行存款|家底|房贷余额|车贷余额|理财产品"
    "|赔了|输了|本金|套牢|亏损|房贷还剩|车贷还剩|还剩|还差|外面还欠|私房钱|棺材本|家产|财产|总资产|抵押余额"
    "|网贷本金|炒股亏了|被骗了|savings|owe|debts?|mortgage|student loans?|credit card debt|owes|owed|earns?"
    "|earned|makes?|making|made|paid|inherited|saved|lost|takes home|bring home|brings home"
)
_BETWEEN = (
    "(?:[:="
    "|是为约达共有了近超过到仅只大概差不多将一年每个月高"
    "在银行账户里卡合计累总金额本也就已经才还不足剩 ]"
    "|still"
    "|税前|税后|到手|余额|房贷|折价款|费|人民币|少说|起码|至少|怎么也|将近|每季|每周|一共|总共|我|him|her|me"
    "|给|花|付|交|roughly|just|only|of|is|was|about|around|over|an?|has){0,10}"
)
_PER = (
    "(?: (?:an?|per|each|every) (?:year|month|week|fortnight|hour|day)(?![a-z])(?: (?:before"
    "|after) tax(?:es)?)?| annually| monthly| (?:before|after) tax(?:es)?"
    "| in (?:[a-z]+ ){0,2}(?:debts?|savings|loans?)(?![a-z]))?"
)
_PAID = "[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:[.][0-9]{2})?|[1-9][0-9]{3,6}(?:[.][0-9]{2})?|[1-9][0-9]{2,6}[.][0-9]{2}"
"""A sum on a payslip: without a unit."""
_POOR = (
    "家庭特困|家庭贫困|家庭困难|家庭经济困难|家庭经济特别困难|特别困难|特困|特困生|贫困生|特困学生|贫困学生|特困家庭"
    "|贫困家庭|困难家庭|低保家庭|低保|城市低保|农村低保|五保"
    "|中低收入户|脱贫户|边缘易致贫户|脱贫不稳定户|低保户|五保户|特困户|贫困户|建档立卡户|建档立卡贫困户|建档立卡"
    "|低保边缘户|低保对象|特困供养人员|低收入家庭"
    "|低收入户"
)
_PAY = (
    "应发|实发|应发工资|实发工资|应发合计|实发合计|实发金额|基本工资|岗位工资|绩效工资|绩效|加班费|个税|社保扣款"
    "|公积金扣款|gross pay|net pay|base pay|take-home pay"
)
_NOUNS = (
    "存款|退休金|养老金|养老钱|棺材本|私房钱|积蓄|家底|外债|债|债务|遗产|彩礼|房贷|车贷|贷款|网贷|欠款|赔偿款"
    "|赔偿金|补偿款|拆迁款|首付|年薪|月薪|工资|底薪|薪水|家产|身家|基金|股票|理财|定期|卡债|卡账|高利贷|亏空|窟窿"
    "|饥荒|连带担保|连带责任|连带债务|补助|助学金|救助金|抚恤金|低保金"
)
"""What a sum is of."""
_NOTHING = (
    "信用破产|个人破产|破[了咗]产|被列为老赖|无力偿还|无力还款|还不上钱|还不起|还不上|交不起房租|交不起学费|缴不出房租"
    "|领取?失业补助金?|领取?失业保险金|没了收入|断了收入|断供了?|工资被扣|工资卡被冻结|账户被冻结|急用钱|还赌债|欠赌债"
    "|欠了赌债|一身债|欠债累累|欠高利贷|借高利贷|借了高利贷|失业半年|失业一年|失业大半年|失业好几个月|失业几个月"
    "|失业在家|待业在家"
    "|无房有贷|有房无贷|有房有贷|有房有车|有车有房|无车无房|有房无车|有车无房|有房没贷|没房有贷|网贷压身|负债压身"
    "|债务压身|债务缠身|债台高筑|外债累累|满身是债"
    "|背了一身债|一身外债|一屁股外债|一屁股烂债|欠一屁股债|拆东墙补西墙|以卡养卡|血本无归|亏得底朝天|倾尽所有"
    "|家庭特困|家庭贫困|家境贫困|家境不好|家境一般|家庭经济困难|家庭经济特别困难|经济拮据"
    "|手头紧|经济困难|生活困难|生活拮据|单亲特困|砸锅卖铁|四处借钱"
    "|到处借钱|借遍了?亲[戚友朋]|身上没钱|身上就没钱|一分钱没有|一分钱都没有|一毛钱都没有"
    "|没米下锅|朝不保夕|走投无路|无房无车无存款|无房无车|没房没车没存款|没房没车|没车没房|无车无房|身无分文|分文没有"
    "|月光|月光族|负债累累"
    "|一屁股债|入不敷出|揭不开锅|吃了上顿没下顿|家徒四壁|没有?[任何什么啥一两半分毛点多少]{0,4}钱?的?存款"
    "|没有?[任何什么啥一两半分毛点多少]{0,4}钱?的?积蓄|无存款|零存款|存款为零"
    "|一分钱存款都没有|一分存款没有|一分积蓄都没有|名下无房|名下没有房|名下无任何财产|名下无财产"
    "|名下没有任何财产|吃低保|领低保|领失业金|领救济|啃老|破产了|倾家荡产|家里很穷"
    "|家里穷|家境贫寒"
    "|家境困难|家庭困难|穷得叮当响|资不抵债|房子被法拍|全款买房|全款买了房|无贷款|没有贷款|没贷款|无负债"
    "|没有负债|零负债|没有?外债|无外债|没有?欠债|无欠债|财务自由|无[房车]贷|没有?[房车]贷|攒不[下住到了]钱"
    "|存不[下住到了]钱|背着[房车网]贷|扛着[房车网]贷|背着贷款|背着一身债|没有?养老金|没有?退休金"
)
_RUINED = (
    "(?:(?<![抽显机校员点房饭游话交通戏])卡(?:都|全|也|已经?){0,2}(?:[刷套](?:爆|满|光|空)|透支)"
    "|(?:信用卡|[花借]呗(?:[花借]呗)?|网贷|信用贷款?|信贷|白条)(?:的?额度)?(?:都|全|也|已经?){0,2}"
    "(?:[刷借贷用](?:爆|满|完|光|到(?:了)?(?:上限|顶))|套空|透支|爆了|还不上)"
    "|(?:掏空|花光|用光|耗尽|亏光|赔光|输光|搭进去|败光|散尽|亏完|赌光|输掉|骗走|卷走|取光)(?:了|咗)?(?:我|我们|我爸"
    "|我妈|爸妈|父母|全家|家里"
    "|所有|全部|多年|一辈子|毕生|半辈子){0,2}的?(?:积蓄|家底|存款|本钱|老本|家产|家财|养老[钱金]|退休金|拆迁款|彩礼"
    "|首付|工资|血汗钱)"
    "|卖(?:了|掉)?(?:家里)?(?:唯一)?的?(?:房子?|车子?|地|婚房|老宅|首饰|牛)(?:来|去|给[^,。;]{1,4})?(?:还债|还钱|还贷"
    "|还赌债|抵债|救命|治病|看病)"
    "|(?:积蓄|家底|存款|老本|本钱|养老钱|退休金|拆迁款|彩礼|首付)(?:全|都|也|已经|早就|基本){0,2}(?:花光|掏空|用光"
    "|花完|用完|亏光|没了|赔光|输光|亏没|亏掉|赌光|打水漂|见底|搭进去|被骗)"
    "|(?:房子?|婚房|老宅|车子?|首饰|嫁妆)(?:都|也|就|全|已经){0,2}(?:卖|抵押|当)(?:了|掉了?|光了)(?=[,。;!]|$"
    "|给|还|治"
    "|抵|供)"
    "|(?:工资卡|银行卡|账户|帐户|存款|卡|支付宝|微信|公积金|财产|房子?|房产)(?:都|也|就|全|又|已经?|快"
    "|要|[昨今]天|上周|上个?月|突然){0,2}被?(?:[^,。;]{0,6}?(?:法院|银行|公安))?"
    "(?:司法)?(?:冻结|查封|止付|封了|扣划|法拍|拍卖|断供|(?<=银行|法院)收(?:走|回))(?!的|令|措施|期|资金)"
    "|名下(?:均|暂|亦|也|都|确|再|已)?(?:无|没有?)(?:任何|其[他它]|登记|可供执行的?){0,2}(?:房产?|房屋|车辆?"
    "|(?:银行)?存款|财产|资产|不动产|住房)"
    "(?:[、,和及与或/]?(?:无|没有?)?(?:房产?|房屋|车辆?|(?:银行)?存款|财产|资产|不动产|住房)){0,4}"
    "|(?:无|没有|未发现|未查到)(?:其[他它]|任何)?可供执行的?财产)"
)
"""What is left of money that is gone."""
_EN_NOTHING = (
    "(?<=(?:have|has|had|got|with|owns?) )nothing in (?:my|his|her)(?: own)? name(?=[,.;!?]|$| (?:and|but"
    "|except)(?![a-z]))"
    "|own(?:s)? nothing but [a-z0-9 ]{3,30}|broke with [$£€]?[0-9][0-9,.]* to (?:my|his|her) name"
    "|[$£€][0-9][0-9,.]* to (?:my|his|her) name|liv(?:e|es|ing) (?:paycheck to paycheck|hand to mouth)"
    "|flat broke|dead broke"
    "|(?:no|zero|any) savings(?= |[,.;!]|$)|up to (?:my|his|her|their) (?:eyeballs|eyes|neck|ears) in "
    "(?:[a-z]+ ){0,3}?debt"
    "|fil(?:ed|es|ing) (?:for )?(?:bankruptcy|chapter (?:7|11|13))|declared bankrupt(?:cy)?|went bankrupt"
    "|(?:wages?|pay|salary|paycheck|paycheque) (?:is |are |was |were |being |been |gets? |getting |got ){0,2}garnish"
    "(?:ed|eed)"
    "(?: for (?:[a-z]+ ){0,2}[a-z]+)?"
    "|(?:[0-9]+|one|two|three|four|five|six|several) (?:months?|weeks?|payments?) behind on (?:the |my |his |her "
    "|our )?[a-z]+"
    "|behind on (?:the |my |his |her |our )(?:rent|mortgage|bills|payments)"
    "|drowning in debt|debt[- ]free|on food stamps|on welfare|on universal credit|on the dole|on benefits"
    "|(?:had|has|have) (?:my|his|her|the) (?:house|home|car|truck|van) repossessed"
    "|paid off (?:my|his|her|our|the) (?:mortgage|house|loans?|student loans?|car)|own (?:my|his|her"
    "|our) (?:house|home|flat|car) outright|owns (?:his|her|the) (?:house|home|flat) outright"
    "|live[sd]? (?:off|on) (?:a trust fund|his pension|her pension|my pension)"
)
_EN_SUM = (
    "(?:[$£€][0-9]{1,3}(?:,[0-9]{3})+(?:[.][0-9]{2})?|[0-9]{1,3}(?:,[0-9]{3})+(?:[.][0-9]{2})?(?=[ ](?:an?|per|in|to"
    "|for|on|and|every|each|left|before|after)[ ]|[ ]?[,.;!?)]|$)"
    "|(?:[$£€]?[0-9]{1,6}(?:[.][0-9]{1,2})?|(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|one|two|three|four|five"
    "|six|seven|eight|nine|ten|twelve|fifteen|a hundred|(?:a )?few"
    "|several))[ -]?(?:k|grand|bucks|quid|thousand|hundred|mil(?:lion)?|dollars|pounds|euros)(?![a-z])"
    "|[$£€][0-9]{1,6}(?:[.][0-9]{2})?)"
)
_EN_RELIEF = (
    "(?:food stamps|snap(?: benefits)?|ebt|section 8|ssi|ssdi|disability|welfare|unemployment|wic|tanf"
    "|universal credit|job ?seeker['’]?s allowance"
    "|housing benefit|benefits|income support|pension credit|the dole|medicaid|social security|public assistance"
    "|workers['’]? comp)"
)
_EN_OWED = (
    "(?:rent|mortgage|bills|payments|car(?: payments?| note| loan)?|loans?|student loans?|child support|taxes"
    "|council tax|tuition|utilities|electric(?:ity)?(?: bill)?|insulin"
    "|insurance|deductible|gas|groceries|medication|meds|surgery|treatment|daycare|childcare|credit cards?|bail|lawyer)"
)
_EN_STRAITS = (
    "(?:[a-z0-9]+ )?(?:months?|weeks?|payments?) (?:behind|late) (?:on|with) (?:the |my |his |her |our "
    f"|their )?{_EN_OWED}|(?:[a-z0-9]+ (?:months?|weeks?|payments?) )?in arrears(?: (?:on"
    f"|with) (?:[a-z]+ )?{_EN_OWED})?"
    "|in debt up to (?:my|his|her|our|their) [a-z]+"
    f"|behind (?:on|with) (?:the |my |his |her |our |their )?{_EN_OWED}(?: by [a-z0-9]+ (?:months?|weeks?|payments?))?"
    f"|(?:can['’]?t|cannot|couldn['’]?t|can not|unable to|struggling to|struggle to) (?:even )?(?:make|pay|cover"
    f"|afford|keep up with|meet) (?:the |my |his |her |our |their )?{_EN_OWED}"
    "|maxed out (?:on )?(?:[a-z0-9']+ ){0,4}(?:credit )?(?:cards?|visa|mastercard|amex|overdraft)|overdraft (?:is"
    "|was) (?:maxed(?: out)?|at the limit)"
    f"|overdrawn(?: by| to)?(?: {_EN_SUM})?|drowning in (?:[a-z]+ ){{0,3}}(?:debt|bills|loans)"
    "|(?:buried|neck[- ]deep|swimming|deep) in (?:[a-z]+ ){0,3}debt|living (?:out of|in) (?:my|his|her|our|their) car"
    "|payday loans?|loan shark"
    "|(?:house|home|condo|place) (?:is |was |went |goes |going |got )?(?:in(?:to)? foreclosure|foreclosed(?: on)?)"
    "|repossessed (?:my|his|her|our|their) [a-z]+"
    "|(?<=(?:my|his|her|our|their) )(?:car|truck|house|home|van) (?:got |was |is |has been |being "
    "|getting ){1,2}(?:repo(?:['’]?d|ssessed)|foreclosed(?: on)?|seized)"
    "|evicted|eviction notice|account (?:is|was|got|has been|were) (?:frozen|garnished|levied"
    "|closed)(?: for [a-z ]{3,24})?|account frozen for [a-z ]{3,24}"
    "|free (?:and reduced |or reduced )?(?:school )?(?:meals|lunch(?:es)?)|no money (?:left|for)|out of money"
    "|(?:blew|gambled|burned|burnt|drank) (?:through |away )?(?:all )?(?:my|his|her|our|their) (?:whole "
    "|entire )?(?:401k|savings|inheritance|paycheck|money|rent)"
    "|lost (?:my|his|her|our|their) (?:house|home|savings|life savings|pension|business|retirement)(?= |[,.;!]|$)"
    "|cash(?:ed|ing)? out (?:my|his|her|our|their) (?:[a-z]+ )?(?:401k|ira|pension|retirement|savings)"
    "|drained (?:my|his|her|our|their) (?:[a-z]+ )?(?:accounts?|savings|401k)(?! of)"
    "|(?<=(?:am|is|are|was|were|be|['’]m|['’]s|['’]re|flat|dead|so|just|still) )broke (?:until"
    "|till) (?:pay ?day|[a-z]+day|next|the)|(?:sold|selling|pawned) (?:my|his|her|our|their) [a-z ]{2,20} to (?:pay"
    "|make rent|make ends meet)|(?:lives?|living|getting by|gets? by) on [$£€]?[1-9][0-9,.]{1,6} (?:an?|per|each"
    "|every) (?:month|week|fortnight)|(?:lives?|living|lived) (?:on|off) (?:my|his|her"
    "|our) (?:[a-z]+['’]s )?(?:disability"
    "|pension|social security|benefits|savings|unemployment)"
    f"|(?:hasn['’]?t|haven['’]?t) paid (?:the |my |his |any )?{_EN_OWED}(?=[ ]?[,.;!?]|$| (?:in|for|since|this|last"
    "|yet|and|because)(?![a-z]))|(?:makes?|making|made|earns?|earning) (?:low |high |mid )?(?:five"
    "|six|seven|5|6|7) figures(?=[ ]?[,.;!?]|$| (?:a|at|as|from|and|but|now)(?![a-z]))|left (?:me|us|him"
    "|her) (?:about |around )?[$£€][0-9][0-9,.]*(?! [a-z]+er(?![a-z]))|(?<=(?:my|his|her"
    "|our) (?:student |car |home )?)loans? (?:is|are|went) in(?:to)? default"
    "|account is (?:negative|in the (?:negative|red))"
    "|household income (?:is |was )?(?:below|under) the (?:federal )?poverty (?:line|level)"
    "|tax lien|uses? (?:a |the )?food bank|from the food bank|on (?:a )?fixed income"
    f"|(?:on|collects?|collecting|gets?|getting|receives?|receiving|lives? on|living on|living off|lives off|claims?"
    f"|claiming|applied for|qualif(?:y|ies) for) {_EN_RELIEF}"
    f"|on (?:about |around |roughly |only )?(?:[$£€]?[1-9][0-9]{{1,2}}k)(?: a year)?"
)
"""What becomes of those who have no money, and what they live on."""
_EN_STRAITS_SIGNS = (
    "behind (?:on|with) ",
    "(?:can['’]?t|cannot|couldn['’]?t|can not|unable to|struggling to|struggle to) (?:even )?(?:make|pay|cover|afford"
    "|keep up|meet) ",
    "maxed out|overdraft|overdrawn|(?:drowning|buried|deep|swimming) in |(?:out of|in) (?:my|his|her|our|their) car"
    "|payday loan|loan shark",
    "in arrears|in debt up|(?:lost|blew|gambled|burned|burnt|drank) (?:through |away "
    "|all )*(?:my|his|her|our|their) |foreclos|repossess|repo['’]?d |evicted|eviction notice|account (?:is |was "
    "|got |has been |were )?(?:frozen"
    "|garnished|levied|closed)",
    "cash(?:ed|ing)? out (?:my|his|her|our|their) |drained (?:my|his|her|our|their) |broke (?:until|till|right|again)"
    "|(?:sold|selling|pawned) (?:my|his|her|our|their) [a-z ]{2,20} to (?:pay|cover|make) |poverty (?:line|level)"
    "|(?:lives?|living|by) on [$£€]?[1-9]|(?:live[sd]?|living) (?:on|off) (?:my|his|her|our) |paid [a-z ]{0,8}(?:rent"
    "|mortgage|child support|taxes"
    "|bills)|[5-9a-z] figures"
    "|left (?:me|us|him|her) |loans? (?:is|are|went) in(?:to)? default|account is (?:negative|in the)",
    "free [a-z ]{0,16}(?:meals|lunch)|no money (?:left|for)|out of money|tax lien|food bank|fixed income",
    f"(?:on|off|collects?|collecting|gets?|getting|receiv[a-z]+|claims?|claiming|applied for"
    f"|for) {_EN_RELIEF}(?:[^a-z]|$)",
    "on [a-z ]{0,8}[$£€]?[1-9][0-9]{1,2}k",
)
_LIVES_ON = (
    "低保|低保金|退休金|养老金|失业金|子女赡养|子女供养|父母资助|父母供养|丈夫收入|妻子收入"
    "|务农|打工|打零工|无收入|无|困难|贫困|较差|拮据|一般|良好|优越"
)
_OWED_FOR = (
    "房租|房贷|车贷|物业费|水电费|电费|学费|网贷|贷款|信用卡|花呗|借呗|白条|月供|医药费|住院费|医疗费|货款"
    "|供货商货款|工钱|赌债|高利贷|外债"
    "|押金|卡费|抚养费|赡养费|手术费|治疗费|化疗费|护理费|房贷|水电|社保|个税|税款|饭钱|债|赌资|彩礼|保证金|网贷"
)
"""What is owed, and for what."""
_NOTHING_SIGNS = (_NOTHING, f"(?:{_EN_NOTHING})")
_MANY = "[0-9一二三四五六七八九十两几多]{1,3}"
_BODIES = "公司|企业|集团|政府|学校|医院|机构|单位|该行|全国|全市|全省|[奖彩]池|奖金池"
"""Whose money is no person's."""
_CREDITOR = f"(?![款条费债])(?:(?!{_BODIES})[^,。;、:0-9的]){{1,8}}?(?:大概|差不多|将近|快|整整|一共|总共|少说|有|共)?"
"""Who is owed, as they are called."""
_WAGES = "到手|工资|月薪|月入|月收入|底薪|实发|退休金|薪水|工资卡|房租|生活费|低保"
_ALONE = "(?![-~至到]|/(?=[ ]?[0-9])|以[上下]|起|[、]|左右的|的(?:罚款|罚金))"


class FinancialStatusRecognizer(Statement):
    """A person's income, savings, loans, debts and property, with the sum (PIPL 28(1); GB/T 45574-2025 Annex A,
    financial accounts: income details; GB/T 35273-2020 Annex B, property)."""

    entity = "FINANCIAL_STATUS"
    release = "3.6.0"
    joined_by = " |,(?:有|另有|还有|外加|另|名下|其中|月)[^,。;:!?0-9]{0,3}"
    forms = (
        Form(
            "labelled",
            f"(?<![\u4e00-\u9fff]){one_of(_FORM)}(?:\\((?:元|万元|人民币|税前|税后"
            f"|RMB)\\))?{TIE}(?P<value>{AMOUNT}|[1-9][0-9]{{3,8}}(?:[.][0-9]{{2}})?){_ALONE}(?!.{{0,40}}(?:五险"
            "|包吃|招聘|岗位|职位))",
            LABEL,
        ),
        Begun(
            "income",
            _INCOMES,
            f"{_BETWEEN}{AMOUNT}{_PER}{_ALONE}",
            CUE,
            before=f"(?<!人均|可支配|平均|均|财政|营业|总|净|票房|税收|主营|村集体|{_BODIES})",
        ),
        Begun("holding", _HOLDINGS, f"{_BETWEEN}{AMOUNT}{_PER}{_ALONE}", CUE, before=f"(?<!{_BODIES})"),
        Form(
            "labelled, English",
            "(?:^|(?<=[|,;(\\t] ?))(?:(?:household|family|annual|gross|net|monthly|total|combined|estimated|current"
            "|take-home) ){1,2}(?:income|salary|wages?|pay|debts?|savings|assets"
            "|rent): ?(?P<value>[$£€]?[1-9][0-9,.]{2,11}"
            "[kKmM]?(?: ?(?:/|per|a) ?(?:yr|year|mo|month))?)(?=[ ]?(?:$|[,.;|)]))",
            DEFINITE,
        ),
        Form(
            "in a row of a form",
            f"(?:^|(?<=[ |]))(?P<value>(?:{one_of(_FORM)}|(?:房贷|车贷|贷款|存款|信用卡)(?:余额|欠款)?|负债"
            f"|欠款)[约共]?{AMOUNT})(?=[ |]|$)",
            DEFINITE,
        ),
        Form(
            "payslip",
            f"(?P<value>{one_of(_PAY)}(?:{TIE})?(?:{_PAID})元?)(?![0-9]|[-~至到])",
            CUE,
        ),
        Form(
            "payslip, whole",
            f"应发(?:工资|合计|金额)?(?:{TIE})?(?:{_PAID})元?[^。;]{{0,24}}?实发(?:工资|合计"
            f"|金额)?(?:{TIE})?(?:{_PAID})元?",
            DEFINITE,
        ),
        Begun(
            "bare sum",
            _PLAIN_OF,
            f"{_TO}{_PLAIN}",
            CUE,
            before=f"(?<!人均|可支配|平均|财政|营业|票房|税收|主营|{_BODIES})",
        ),
        Form(
            "so much a day or a month",
            f"(?P<value>(?:一天|每天|一日|一晚|一晚上|一周|每周|一个月|每个?月|月月|一年|每年)(?:也就|最多|大概"
            f"|差不多|顶多|能|就|才|只|还|要|得"
            f"|固定|稳定|工钱|工资|净|平均){{0,3}}(?:跑|挣|赚|拿|领|搵|还|供|到手|进账|开|交|花|还贷|还房贷)"
            f"(?:到|个|了)?(?:{AMOUNT}|{_PLAIN}))(?!的罚)",
            CUE,
        ),
        Form(
            "so many thousand, of pay",
            "(?<![A-Za-z0-9])(?P<value>(?:现在|目前|当前|税前|税后|到手|开了|给我开|谈到|涨到|降到|月薪|工资|底薪|拿"
            "|base)(?:是|才|只有|就"
            "|大概)?[ ]?(?:[5-9]|[1-9][0-9]{1,2})(?:[.][0-9])?[kK])(?![A-Za-z0-9金屏]|分辨|视频|画质|字|步|公里|米)",
            CUE,
        ),
        Form(
            "so many ten thousands a year, short",
            "(?P<value>(?:年薪|年收入|年包|年入|总包|一年)(?:大概|差不多|也就|能有|能拿|有|是|到手)?(?:[0-9]{1,3}"
            "|[一二两三四五六七八九十]{1,3})"
            "个)(?=[,。;!?)]|$|左右|吧|w)",
            CUE,
        ),
        Form(
            "without",
            "(?<!博客|网站|频道|账号|众号|媒体|小店|店铺|公司|项目|平台|企业)(?:失业|待业|没工作|下岗)?[,、]?(?:无"
            "|没有?)(?:固定|稳定|任何)?(?:收入(?:来源)?|经济来源|生活来源)",
            CUE,
        ),
        Form(
            "put by",
            f"(?P<value>(?:攒|存|欠|借|赚|挣|亏|赔|输|贷)(?:了|着|下|掉了?|光了?"
            f"|进去)[^,。;0-9的]{{0,5}}的?{AMOUNT})(?!的(?:罚|税))",
            CUE,
        ),
        Form(
            "assets listed",
            f"(?P<value>(?:{_MANY}[套处][^,。;的]{{0,4}}(?:房产|房子"
            f"|房)[,、和 ]{{0,2}}{_MANY}[辆台][^,。;的]{{0,6}}(?:车|宝马|奔驰|奥迪|特斯拉)?))",
            CUE,
        ),
        Form(
            "sum of what",
            "(?=[0-9一二两三四五六七八九十几数人有还欠背剩就攒存手卡借¥$€£RCUH])(?P<value>(?:有|还有|欠|欠着"
            "|背着|背了|剩|就剩|攒了|攒下|存了|存下|手头有|手里有|手上有|卡里有"
            f"|借了)?(?:{AMOUNT})的?(?:{one_of(_NOUNS)}))(?!的(?:罚|税)|以[上下]|的(?:人|家庭|标准)|{HAN}?率)",
            CUE,
        ),
        Form(
            "and another's",
            f"(?<=(?:年薪|月薪|工资|收入|到手|挣|赚|退休金)[^。;]{{0,24}}[,、])(?:{KIN})(?:年薪|月薪|工资|收入"
            f"|一个月|每月|也)?(?P<value>{AMOUNT})",
            CUE,
        ),
        Form(
            "months of pay",
            "(?<![A-Za-z0-9])(?P<value>[0-9]{1,3}(?:[.][0-9])?[kKwW][ ]?[×xX*][ ]?[0-9]{2})(?![0-9])",
            CUE,
        ),
        Form(
            "severance",
            f"(?<![A-Za-z])(?P<value>[2nN][+][0-9](?:大概|大约|一共|总共|差不多|,)?(?:{AMOUNT})?)(?![0-9])",
            CUE,
        ),
        Form(
            "so many figures",
            "(?P<value>(?:卡里|存款|余额|账户|账上|积蓄|年薪|月薪|工资|身家)(?:余额)?(?:只有|就|才|还剩|已经"
            "|有|是|不到|过|上)*[一二三四五六七八九两]位数)",
            CUE,
        ),
        Form("of money lost", f"本金(?:是|有)?(?:{AMOUNT})(?:只|就|还)?剩(?:下|了)?(?:{AMOUNT})", CUE),
        Form(
            "per month, first",
            "(?P<value>(?:每月|一个月|一月|每年|一年)(?:能|就|才|只|大概|差不多|固定|稳定|还|要|得)*(?:领|拿"
            f"|挣|赚|到手|收入|进账|还款|还贷|供|给)(?:到|个|了)?(?:{AMOUNT}))(?!的罚)",
            CUE,
        ),
        Form(
            "worth, English",
            f"(?<![A-Za-z])worth (?:about |around |roughly |nearly |over |maybe )?(?:{AMOUNT}"
            "|[$£€]?[0-9][0-9.,]*[ ]?(?:million|mil|grand|thousand|billion|k)(?![a-z]))",
            CUE,
        ),
        Form(
            "benefit, English",
            "(?<![A-Za-z])(?:benefits?|pension|salary|income|wages?|stipend|allowance"
            "|disability)(?: benefit)?,? (?:of |is |about |around )?[$£€]?[1-9][0-9,.]{1,9} (?:an?|per|each"
            "|every) (?:month|week|year|fortnight)",
            CUE,
        ),
        Begun(
            "labelled, with what one lives on",
            "经济来源|收入来源|生活来源|经济状况|家庭经济状况|家庭经济情况|主要经济来源",
            f"{TIE}(?P<value>(?:{one_of(_LIVES_ON)}|{_NOTHING})[^。;|]{{0,12}}?)(?=[,。;| ]|$)",
            LABEL,
        ),
        Begun(
            "income labelled, by the month",
            "收入|个人收入|工资收入|家庭收入|收入情况|收入状况|家庭月收入|月均收入|人均月收入|人均收入",
            f"[\"'”】]?(?:[(][^()]{{1,6}}[)])?[ ]?[:|=][ ]?[\"'“]?(?P<value>(?:(?:月入|每月|每年|年入|月均"
            f"|年均)[ ]?(?:约|不足"
            f"|仅)?(?:{AMOUNT}|{_PLAIN})"
            f"|(?:约|不足|仅)?(?:{AMOUNT}|[1-9][0-9]{{2,5}})[ ]?[/每][ ]?[月年](?![0-9])))(?![^\n]{{0,40}}(?:五险"
            f"|包吃|招聘|岗位|职位"
            f"|提成|面议))",
            DEFINITE,
            before=f"(?<!{HAN})",
        ),
        Begun(
            "paid by the hour",
            "时薪|每小时|一小时|一个小时|小时工",
            "(?:只有|才|就|是|给|挣|赚|大概)?[1-9][0-9](?:[.][0-9])?(?:块|元|蚊)?(?![0-9年月日个公-])",
            CUE,
        ),
        Form(
            "years of a loan",
            f"(?P<value>(?:背|扛|供)(?:着|了|上)?(?:{_MANY}|[一二三四五六七八九十]{{1,3}})年的?(?:房贷|车贷|贷款|债"
            f"|按揭)|(?:房贷|车贷|贷款|按揭)(?:还有"
            f"|还剩|还要还|要还|还得还)(?:{_MANY})年)",
            CUE,
        ),
        Begun(
            "labelled, with its sum",
            "收入|工资收入|个人收入|家庭收入|月均收入|人均月收入|人均年收入|工资|退休金|养老金|每月收入|每年收入|负债"
            "|存款|欠款|债务|房贷|车贷|月供|资产|年薪|收入情况|收入状况|负债情况|资产情况"
            "|家庭人均收入|income|salary|savings|debts?",
            f"[\"'”】]?(?:[(](?:元|万元|税前|税后|人民币|每月|月|年|元/月)[)])?[ ]?[:|=][ ]?[\"'“]?(?P<value>(?:月入"
            f"|每月|每年|年入|约|税后|税前|大概"
            f"|不足|共|合计|人均|年均|月均|欠|[ ]){{0,3}}"
            f"(?:{AMOUNT}(?:[/每](?:月|年))?|[1-9][0-9]{{2,7}}(?:[.][0-9]{{1,2}})?(?:元)?(?:[ ]?[/每](?:月"
            f"|年))?))(?=[ ]?(?:[,。;|)\"'”}}/]|$|{HAN}{{2,6}}[:]))(?![^\n]{{0,40}}(?:五险|包吃|招聘|岗位|职位|提成"
            f"|面议))",
            CUE,
            before="(?<![\\p{Han}A-Za-z])(?<![A-Za-z] )",
        ),
        Begun(
            "labelled, with a loan",
            "现有贷款|现有负债|负债|负债情况|贷款|贷款情况|欠款|欠款情况|债务|债务情况|名下贷款|家庭负债|个人负债"
            "|家庭债务",
            "[\"'”】]?[ ]?[:|=][ ]?[\"'“]?(?P<value>(?:车贷|房贷|信用卡|花呗|借呗|网贷|助学贷款|学贷|消费贷|信用贷"
            "|亲友|亲戚|民间借贷|公积金贷款"
            f"|按揭)[^,。;|0-9]{{0,6}}?(?:{AMOUNT}|{_CAPITALS}|[1-9][0-9]{{2,7}}))",
            LABEL,
            before=f"(?<!{HAN})",
        ),
        Begun(
            "owes whom",
            "欠|欠着|欠了|欠下|还欠|倒欠|拖欠|积欠|借了|借着",
            f"{_CREDITOR}(?>{_PLAIN}|{AMOUNT})(?:[、,和及跟]{_CREDITOR}(?>{_PLAIN}|{AMOUNT})){{0,4}}(?!的?(?:罚|税))",
            CUE,
            before=f"(?<!{_BODIES})",
        ),
        Begun(
            "loans not paid off",
            _OWED_FOR,
            f"[都也还有共在的,]{{0,3}}{_MANY}[个家张笔期][^,。;0-9]{{0,4}}?[都也还]?[没未]有?(?:还|结|清)",
            CUE,
        ),
        Begun(
            "labelled, as forms bracket it",
            "年收入|月收入|家庭年收入|家庭月收入|个人年收入|税后年收入|职业/年收入|职业及年收入",
            f"(?:[(](?:元|万元|税前|税后|人民币)[)])?[:](?P<value>[ ]?(?:{HAN}{{2,8}}[ ]?/[ ]?)?[0-9]{{1,3}}"
            f"(?:[-~至到][0-9]{{1,3}})?"
            "[万千kK]元?(?:以[上下])?)(?=[ ]?(?:$|[,。;|]))",
            LABEL,
            before=f"(?<!{HAN})",
        ),
        Begun(
            "pay of now",
            "目前薪资|当前薪资|现薪资|目前月薪|现月薪|目前薪酬|当前薪酬|当前月薪|目前年薪",
            "(?:[(](?:税前|税后)[)])?[ ]?[:=是为][ ]?(?P<value>[0-9]{1,6}(?:[.][0-9])?[kKwW万千元]?"
            "(?:[ ]?[*×xX]?[ ]?1[2-9]薪?)?)"
            "(?![0-9-])",
            LABEL,
        ),
        Begun(
            "arrears",
            _OWED_FOR,
            "[已都也还又]{0,2}(?:欠|拖欠|断供|断缴|逾期|没[交还付])(?:了|着)?"
            "(?:[0-9一二两三四五六七八九十半几好多大]{1,3}(?:年|个?月|期|天))?"
            "(?![^,。;]{0,2}(?:怎|如何|会|的(?:后果|影响|处理)|费|率|者|人|用户))",
            CUE,
        ),
        Begun(
            "arrears, how long",
            "没|没有|未|欠|拖欠|断供|断缴",
            f"(?:交|还|付|缴|供)?(?:过|上|了)?(?:{one_of(_OWED_FOR)})(?!的)",
            CUE,
            before="(?<=[0-9一二两三四五六七八九十半几]个?(?:年|月|期)(?:多|了|都|也|已经?){0,2})",
        ),
        Form(
            "not yet paid back",
            f"尚[有欠](?:本金|本息|债务)?[^,。;0-9]{{0,3}}{AMOUNT}(?:元)?[^,。;0-9]{{0,2}}(?:[未没][^,。;]{{0,2}}(?:履行|还|清偿|结清|支付))",
            CUE,
        ),
        Form("and a house besides", "[另还]有(?:房产|房屋|商铺|住宅|车辆|轿车|铺面)[一二两三0-9][处套间辆栋]", CUE),
        Begun(
            "owes for",
            "欠|拖欠|欠着|欠下|欠了|还欠|尚欠|倒欠",
            f"[^,。;0-9]{{0,6}}?(?:[0-9一二两三四五六七八九十半几]{{1,3}}个?(?:年|月|期)的?)?(?:{one_of(_OWED_FOR)})"
            f"(?!的(?:罚|处)|纠纷|案)",
            CUE,
        ),
        Begun(
            "share of debts",
            "个人|信用卡|近",
            "(?:[0-9]{1,2}个月)?(?:平均)?(?:负债率|使用率)[为是达约: ]{0,2}[0-9]{1,3}(?:[.][0-9])?%",
            DEFINITE,
        ),
        Begun(
            "no more than that in the account",
            "账户余额|余额|卡里|卡上|存款|银行卡里|零钱|兜里|手里|户头|支付宝里|支付宝余额|微信里|微信余额|存折上"
            "|存折里|账上|身上|全身上下",
            f"(?:总共|一共|现在|加起来)?(?:只|仅|就|才){{1,2}}(?:剩|有|剩下|剩余|余|够)?(?>{AMOUNT}"
            f"|{_PLAIN}(?=[,。;!?了]|$))(?!以[内外上下]|的)",
            DEFINITE,
            before=f"(?<!{_BODIES})",
        ),
        Form(
            "not a cent",
            "(?P<value>(?:一分钱?|一毛钱?|一点|啥|什么)(?:存款|积蓄|收入|余钱)?(?:都|也)(?:没|冇|木)(?:有|了)?)"
            "(?<=存款.*|积蓄.*|收入.*|余钱.*)",
            CUE,
        ),
        Begun(
            "unemployed, on benefits",
            "无业|失业|待业|下岗",
            "[,、 ]?(?:目前|现)?(?:靠|领取?|吃|拿)(?:着|了)?[^,。;]{0,4}?(?:失业金|失业补助金?|失业保险金|低保金?"
            "|救济金?)(?!的)",
            DEFINITE,
        ),
        Begun(
            "lives on relief",
            "靠|全靠|就靠|只靠",
            "着?(?:低保|救济|拾荒|捡破烂|打零工)[金费]?(?=[养过生度维吃,。;]|$)",
            CUE,
        ),
        Begun(
            "poor, in a list", _POOR, "(?=[ ]?[,。;、)|]|[ ]?$)", CUE, before="(?<=[,;|、 ][^,;|、 ]{2,20}[,;|、] ?)"
        ),
        Begun(
            "not a cent of ours",
            "家里|我|卡里|手里|现在",
            "(?:现在)?(?P<value>一(?:分|毛)钱?(?:存款|积蓄|余钱)?(?:都|也)(?:没|冇)(?:有|了))",
            LABEL,
        ),
        Form(
            "bankrupt in a note, English",
            "(?:^|(?<=[.;] ))(?:recently |previously |formerly )?(?P<value>declared bankrupt|filed for bankruptcy)"
            "(?=[,.;]|$| in )",
            LABEL,
        ),
        Begun(
            "asks for relief",
            "申请|享受|符合|办了|领着|吃着",
            "(?:了|过)?(?P<value>(?:低收入|困难|特困|低保|贫困)(?:家庭|户|学生|生|职工|补助)[^,。;]{0,8}?(?:减免"
            "|补助|补贴|优惠|救助)?)"
            "(?=[,。;]|$)",
            CUE,
        ),
        Form(
            "in arrears each month",
            f"(?P<value>(?:{one_of('车贷|房贷|月供|网贷|贷款')})(?:一个月|每个?月|月供)(?:要还|还"
            f"|要)?[1-9][0-9]{{2,5}})(?![0-9]|[年月号])",
            CUE,
        ),
        Begun(
            "straits, English",
            "behind|in|one|two|three|four|five|six|several|months|weeks|payments|1|2|3|4|5|6|can|cant|cannot|couldn"
            "|couldnt|unable|struggling"
            "|struggle|maxed|overdraft|overdrawn|drowning|buried|neck-deep|neck|swimming|deep|living|payday|loan"
            "|house|home|condo|place"
            "|repossessed|lost|blew|gambled|burned|burnt|drank|car|truck|van|evicted|eviction|account|free|no|out|tax"
            "|use|uses|from|on|collect|collects"
            "|collecting|get|gets"
            "|getting|cash|cashed|cashing|drained|broke|flat|dead|hasn|hasnt|haven|havent|make|makes|making|made"
            "|earn|earns|earning|left|loans|sold|selling|pawned|household|receive|receives|receiving|live|lives"
            "|claim|claims|claiming|applied|qualify|qualifies",
            "(?![A-Za-z])",
            CUE,
            before="(?<![A-Za-z-])",
            whole=f"(?:{_EN_STRAITS})",
        ),
        Begun(
            "in a field, English",
            "on|food|ssi|section|welfare|unemployed|bankrupt|homeless|evicted",
            "(?=[ ]?[\"'|,;]|$)",
            LABEL,
            before=(
                "(?<=(?:status|income|finances?|financial(?: status)?|benefits?|note|situation|notes"
                "|assistance)[\"']?[ ]?[:=|][ ]?[\"']?)"
            ),
            whole=f"(?:(?:on )?{_EN_RELIEF}|unemployed|bankrupt|homeless|evicted)",
        ),
        Form(
            "owes, English",
            f"(?<![A-Za-z])(?P<value>(?:owes?|owed|owing) (?!to )(?:(?:[A-Za-z']+ ){{0,4}}?)(?:about |around |over "
            f"|nearly |almost |still |some )?{_EN_SUM}"
            "(?: in (?:[a-z]+ ){0,2}[a-z]+)?)",
            CUE,
        ),
        Form(
            "so much in what, English",
            "(?<![A-Za-z0-9])(?<!(?:bought|buys?|sold|sells?|issued?|issues|issuing|raised?|manages?|buying|selling"
            f"|refinanced|restructured) (?:[a-z]+ )?[$£€]?)(?P<value>{_EN_SUM} (?:in|of) (?:[a-z-]+ ){{0,3}}?(?:debts?"
            f"|arrears|the hole"
            f"|the red|loans?"
            "|fines|restitution|child support|back taxes|back rent|savings|collections|medical bills|bills"
            f"|equity|stocks|retirement|crypto|the bank|ssi|ssdi|benefits)|[$£€][0-9][0-9,.]* (?:left|to (?:my|his"
            f"|her) name|to last|until (?:pay ?day|friday|monday)))(?![a-z])",
            CUE,
        ),
        Begun(
            "plain sum of what, English",
            "take-home|take|takehome|salary|income|pay|wage|wages|paycheck|paycheque|pension|rent|mortgage|stipend"
            "|alimony|benefits|ssi|ssdi|student loans?|loans|debts?|credit card debt|bills|overdraft|savings|401k|ira"
            "|net worth|net|car|earn"
            "|earns|earned|earning|raise|make|makes|making|made|bring|brings|gross|grosses|pays|paid|get|gets|getting",
            "(?: home| pay| payment| note| worth| balance| check)?(?:[ :](?:is|was|are|were|down|up|to|of|has|have"
            "|comes to|comes out to"
            "|went|dropped|fell|rose|from|cut"
            f"|around|about|only|just|roughly|at|like|under|over|me|us|him|her|still|now)){{0,4}}[ :]{{1,2}}"
            f"(?:{_EN_SUM}{_PER}|[0-9]{{3,6}} (?:an?|per|each|every) (?:month|week|year|fortnight))(?! (?:off|points?"
            f"|views|people|followers|miles|steps))",
            CUE,
            before="(?<![A-Za-z])(?<!average )(?<!median )(?<!minimum )(?<!typical )",
        ),
        Form(
            "in debt by, English",
            f"(?<![A-Za-z])(?:i['’]?m|he['’]?s|she['’]?s|they['’]?re|is|am|are|was)(?: still| now| about| over"
            f"| nearly| almost){{0,2}} "
            f"(?P<value>(?:{AMOUNT}) in (?:[a-z]+ ){{0,3}}?(?:debts?|arrears))(?![a-z])",
            CUE,
        ),
        Form(
            "left in the account, English",
            f"(?P<value>(?:{AMOUNT}|[$£€][0-9][0-9,.]*) (?:left )?in (?:(?:my|his|her|our) )?(?:checking|savings"
            f"|the bank|bank account"
            "|(?<=(?:my|his|her) )account))(?![a-z])",
            CUE,
        ),
        Form(
            "pay per month, short, English",
            "(?<![A-Za-z])(?P<value>(?:gross|net|income|earns|makes|take-home)[: ]{1,2}[$£€][0-9][0-9,.]*k?[ ]?/[ ]?"
            "(?:mo|month|yr"
            "|year|wk|week|hr|hour))(?![a-z])",
            CUE,
        ),
        Begun(
            "labelled, with what one lives on, English",
            "income|source of income|income source|financial status",
            "[ ]?[:][ ]?(?P<value>(?:universal credit|ssi|ssdi|benefits|unemployment(?: benefits?)?|welfare"
            "|food stamps|state pension"
            "|pension|disability(?: benefits?)?|nil|none|jsa|esa|pip)(?: only)?)(?=[ ]?(?:$|[,.;|]))",
            LABEL,
        ),
        Begun(
            "in no condition to pay",
            _OWED_FOR,
            "(?:[都也快又我们家]{0,4})(?:实在|真的|马上|已经|根本)?(?:还不[上起了出]|供不[上起]|交不[上起]|付不[上起]"
            "|拿不出|凑不[出齐够]|断了|没钱[还交]|没着落"
            "|还差|还没凑)(?:了|来|啊)?(?!的(?:人|用户|后果)|怎|会|如何)",
            CUE,
        ),
        Begun(
            "cannot pay",
            "交不起|付不起|付不出|交不出|缴不起|缴不出|拿不出|凑不出|凑不够|凑不齐|还不起|还不上|供不起|没钱交|没钱付"
            "|没钱还|没钱做|没钱看|没钱治|没钱买|没钱吃|没钱过|没钱|冇钱交"
            "|冇钱还|看不起|住不起|借钱交|借钱看|急需还|急着还|等钱|等米下锅",
            f"(?:给[^,。;]{{1,4}}?)?(?:了|这|那|孩子的?|我的?|我妈的?|我爸的?)?(?:{AMOUNT})?的?(?:{_OWED_FOR}|护工费"
            f"|手术费|治疗费|化疗费|药费|药|租|病|饭|饭钱|年|贷|债|钱|手术|透析|化疗"
            "|救命|治病|看病)(?!的(?:人|家庭|用户|患者|后果)|怎|会|如何|就会)",
            CUE,
        ),
        Form(
            "wages not paid",
            f"(?P<value>(?:{_MANY}个?半?(?:多)?月(?:都|了|还)?(?:没|未)(?:有)?(?:发|开|拿到?|领到?|见到?|结"
            f"|收到)(?:过|到)?工[资钱]"
            f"|(?:拖欠|克扣|欠|扣)(?:了|着)?(?:我|本人|申请人|他|她|我们|原告)(?:[^,。;]{{0,6}}?)(?:工[资钱]|薪水"
            f"|劳务费|提成|加班费|奖金)[^,。;0-9]{{0,4}}?"
            f"(?:{AMOUNT}|{_PLAIN})?|(?:工[资钱]|薪水)(?:被)?(?:拖欠|欠|拖)(?:了|着)?{_MANY}个?半?月(?:没发)?))",
            CUE,
        ),
        Begun(
            "asks to be declared bankrupt",
            "申请",
            "(?:了|过)?(?:个人)?破产(?:保护|清算)?(?=[,。;!了]|$)",
            CUE,
            before=f"(?<!(?:{_BODIES}|厂|店|银行|航空|所)[^,。;]{{0,8}})",
        ),
        Form(
            "kept by others",
            "(?<![花草树鱼猫狗鸟虫龟苗][^,。;]{0,4})(?P<value>靠(?:着|了)?(?:[他她我]的?)?(?:父母|爸妈|爹妈|老[婆公]"
            "|[子儿]女|[儿女]子?儿?|家里人?|亲戚|亲友|姐姐|哥哥|[女男]朋?友|爸爸?"
            "|妈妈?|妻子|丈夫|[爷奶][爷奶])(?:的钱|的?退休金|给钱)?(?:养着?|养活|接济|供着?|帮衬|救济|过日子|贴补"
            "|补贴))(?!的)",
            CUE,
        ),
        Form(
            "by the month, of who works",
            "(?<=(?:上班|打工|干活|工地|[送跑开做当扫看摆收带搬][^,。;]{1,8}|兼职|零工|退休)[^。;]{0,6}[,、]|收租"
            "|摆摊|零工)"
            f"(?P<value>(?:一个月|每个?月|一天|一年)(?:也|能|就|才|大概|差不多|有|最多|顶多|税后){{0,3}}(?:{AMOUNT}"
            f"|{_PLAIN}))(?=[,。;!?]|$|左右)",
            CUE,
        ),
        Form(
            "lives on what",
            "(?P<value>(?:全|就|只|一直|主要|平时|现在)?靠(?:着|了)?(?:[^,。;的是]{0,6}?)(?:捡(?:废品|破烂|垃圾|瓶子"
            "|纸壳)|拾荒|低保|救济|打零工|卖血|借钱|啃老"
            "|接济|花呗|借呗|信用卡|网贷|补助|救助|退休金|养老金|抚恤金|失业金|种地|摆摊|养老钱"
            "|工资)[^,。;]{0,5}?(?:为生|过日子|过活|维持|生活|度日|糊口|养活|养家|吃饭|撑着|活着|支撑|供))",
            CUE,
        ),
        Begun(
            "how poor, labelled",
            "困难等级|困难程度|困难类型|困难类别|困难认定|困难情况|贫困等级|贫困类型|贫困程度|贫困认定|认定等级"
            "|资助等级|资助类型|受助类型|家庭类型|家庭类别|家庭经济状况"
            "|家庭经济情况|经济状况|家庭情况|经济情况|贫困情况|是否贫困|贫困类别|致困类型|人员类别|救助类别|保障类别"
            "|低保类别",
            "[\"'”]?[ ]?[:|=][ ]?[\"'“]?(?P<value>(?:家庭|经济|一般|特别|比较|非常|较|极度|突发|城市|农村|城镇|脱贫"
            "|边缘)*(?:贫?困难?|特困|低保|低保户|五保"
            "|五保户|建档立卡"
            "|低收入|单亲|孤儿|贫寒|拮据|较差|欠债|负债)(?:户|生|家庭|学生|人员|边缘)?)(?=[ ]?(?:[,。;|)、\"'”]|$"
            f"|{HAN}{{2,6}}[:]))",
            LABEL,
        ),
        Begun(
            "poor, in a cell",
            _POOR,
            "(?=[ ]?(?:[|\t]|$))",
            DEFINITE,
            before=f"(?<=(?:^|[|\t])[ ]?{HAN}{{2,4}}[ ]?(?:[|\t][^|\t]{{0,16}}){{0,4}}[|\t][ ]?)",
        ),
        Begun(
            "poor, said of",
            _POOR,
            "(?=[ ]?(?:[,。;!)]|$))(?!,(?:应|可|需|可以|由|按|给予|享受|每|将))",
            BARE,
            before="(?<![口市县区镇乡村州省][,:、 ])",
        ),
        Begun(
            "relief received",
            "享受|享有|领|领取|领着|领了|吃着|吃上|吃上了|纳入|办了|办理了|申请|拿着|有|系|属|是",
            "(?:了|过|着|紧|咗|的|到)?(?P<value>(?:国家|政府|民政|村里)?(?:城市|农村|城镇|居民"
            "|农村居民)?(?:最低生活保障|低保|五保|特困供养|特困救助|综援|失业金|失业保险金?"
            "|失业补助金?|中低收入户?补助|低收入户补助"
            "|身障津贴|老人津贴|残疾人?补贴|困难补助|临时救助|助学金|助学贷款|救济金?))(?:待遇|补助|金|户|津贴"
            "|保障)?(?=[ ,。;!()]|$)",
            CUE,
        ),
        Begun(
            "owed by judgment",
            "未履行|执行标的|未执行|未还金额|欠款金额|欠款本息|尚欠金额|涉案金额|未清偿金额|未结清金额|欠缴金额"
            "|履行情况|应执行金额|申请执行标的",
            "(?:的?(?:借款|贷款|货款|租金|工资|欠款|本金|本息|利息|标的|金额|额|款项?|债务|余额))*(?:[(](?:元"
            f"|万元)[)])?(?:{TIE}|为|是|约|共|合计|计|达|人民币)*(?P<value>{AMOUNT}"
            f"|[1-9][0-9]{{3,8}}(?:[.][0-9]{{2}})?)(?!以[上下])",
            DEFINITE,
            before="(?<!(?:公司|企业|集团|中心|厂|单位|法院)[^。;]{0,30})",
        ),
        Begun(
            "owed and not paid",
            "欠款|借款|贷款|货款|本金|债务|本息|房租|租金|工程款|欠|尚欠|仍欠|结欠|还欠|拖欠",
            f"(?:本息|本金|金额|余额|合计|共计|人民币|货款|租金|借款|贷款|欠款|我|本人|申请人"
            f"|原告)*(?:{AMOUNT}),?(?:至今|迄今|仍|一直|尚|逾期|都|还|迟迟|拒){{1,3}}"
            f"(?:未|没|不)(?:有)?(?:还|付|归还|偿还|清偿|履行|支付|结清)",
            DEFINITE,
            before="(?<!(?:公司|企业|集团)[^,。;]{0,30})",
        ),
        Begun(
            "a note of hand",
            "今借|今欠|现借|兹借|兹欠|借到|欠条|借条|本人欠|本人借|借|欠",
            f"[^,。;0-9]{{0,16}}?(?:人民币|现金|工资款?|货款|借款)?[ ]?(?:{_CAPITALS}[元圆整]|(?<=(?:今借|今欠|借到"
            f"|欠条|借条|人民币"
            f"|现金)[^,。;]{{0,20}}){AMOUNT})(?:,?(?:至今|尚|仍)?未(?:还|付))?"
            "(?![)]?的(?:罚|税))",
            DEFINITE,
            before="(?<![出外转租凭把甲乙丙丁]|甲方|乙方)",
        ),
        Begun(
            "rich",
            "身家|资产|家产|负债|欠债|亏|赔|欠|年薪|年入|年收入",
            "(?:了|已|早就|早已|都|至少|少说)*(?:过|上|超|好几|几|大几|小几)?(?:千|百|十|数)?(?:亿|千万|百万"
            "|上亿)(?=[,。;!?)]|$|了|说|的(?:人|老板|债))",
            CUE,
            before=f"(?<!{_BODIES}|[能会想要现松标梦])",
        ),
        Begun(
            "ruined",
            "信用卡|花呗|借呗|网贷|信用贷|信贷|白条|掏空|花光|用光|耗尽|亏光|赔光|输光|搭进去|败光|散尽|亏完|赌光"
            "|输掉|骗走|卷走|取光"
            "|积蓄|家底|卖"
            "|存款|老本|本钱|养老钱|退休金|拆迁款|彩礼|首付|房|婚房|老宅|车|首饰|嫁妆|工资卡|银行卡|账户|帐户|卡"
            "|支付宝|微信|公积金|财产"
            "|名下|无|没有|未发现|未查到",
            "(?!的|后)",
            CUE,
            whole=_RUINED,
        ),
        Begun("nothing", _NOTHING, f"(?!的(?![,。;!]|$)|{HAN}?标准|证明|时)", BARE),
        Begun(
            "nothing, English",
            "nothing|own|owns|broke|declared|went|wage|wages|pay|salary|paycheck|paycheque|behind|one|two|three"
            "|four|five|six"
            "|several|1|2|3|4|5|6|7|8|9|filed|files|filing|$|£|€|live|lives|living|lived|flat|dead|no|zero|any|up"
            "|drowning|debt|debt-free|on"
            "|had|has|have|paid".replace("$|", ""),
            "(?![A-Za-z])",
            CUE,
            before="(?<![A-Za-z])",
            whole=f"(?:{_EN_NOTHING})",
        ),
        apposed(_POOR),
        told(
            "是|系|属于|属|为|评为|列为|认定为|被评为|被列为|被认定为|吃",
            f"{NARROWED}{one_of(_POOR)}(?!的(?![,。;!]|$)|们|申请|家庭的|标准)",
            "poor",
        ),
        Form(
            "property",
            "(?:名下有|名下|拥有|持有|有|[家中]里|买了|购买了|全款买|贷款买"
            f"|继承了)(?P<value>{NARROWED}[0-9一二三四五六七八九十两几多]{{1,3}}[套栋处间辆]{NARROWED}(?:房产|房子"
            "|住房|商品房|别墅|公寓|[一两二三四]居室?|学区房|铺面|门面|平房|房|车|商铺)(?:[无没有]贷款?|全款)?)",
            CUE,
        ),
        Begun(
            "property, first",
            "名下",
            "(?:有|共有|登记有|现有)?(?P<value>(?:房产|房屋|住房|商品房|商铺|车辆|汽车"
            "|别墅)[共有]?[0-9一二三四五六七八九十两几多]{1,3}[套栋处间辆])",
            CUE,
        ),
        Form(
            "sum owed",
            f"(?P<value>(?:有|存有|欠下|背负|负债|还有|尚有|拥有|身家|has|have|owes){_BETWEEN}{AMOUNT}[的]?(?:存款"
            "|贷款|债务|欠款|房贷|负债|积蓄|资产|外债|网贷| in (?:[a-z]+ ){0,2}(?:savings|debts?|loans|assets)))",
            CUE,
        ),
    )
    prefilter = (
        "(?:时薪|每小时|一小时|一个小时|小时工)[^0-9\\n]{0,3}[0-9]",
        "尚[有欠][^,。;\\n]{1,20}[未没]|[另还]有(?:房产|房屋|商铺|住宅|车辆|轿车|铺面)[一二两三0-9]",
        f"[年月期][多了都也已经]{{0,3}}(?:[没未]有?|欠|拖欠|断[供缴])[交还付缴供]?[过上了]?(?:{_OWED_FOR})",
        f"(?:背|扛|供)[着了上]?(?:{_MANY})年的?(?:房贷|车贷|贷款|债|按揭)|(?:房贷|车贷|贷款|按揭)(?:还有|还剩|还要还"
        f"|要还|还得还)",
        "收入[^\\n]{0,10}[:|=][^\\n]{0,8}[0-9一二两三四五六七八九十几]",
        "(?:工资|退休金|养老金|负债|存款|欠款|债务|房贷|车贷|月供|资产|年薪|income|salary|savings|debts?"
        "|情况)[\"'”】]?(?:[(][^()\\n]{1,6}[)])?[ ]?[:|=][^\\n]{0,8}[0-9一二两三四五六七"
        "八九十几]",
        f"(?:{_PLAIN_OF})[: 是为有才就也只仅剩得返还要够约近共不到足过超将差大概都能发拿领收交缴还供给开涨降扣存每一"
        f"个月天年日周现在目前人加起来总少说码多至最我家亲戚朋友银行了着]{{0,10}}"
        f"(?:[1-9][0-9]{{2}}|[一二两三四五六七八九十几]{{1,3}}[百千万]|万[二三四五六七八九几])",
        "(?:一天|每天|一日|一晚|一周|每周|一个月|每个?月|月月|一年|每年)[^,。;\\n]{0,8}(?:跑|挣|赚|拿|领|搵|还|供"
        "|到手|进账|开|交|花|工钱|工资|收入|房贷|车贷|月供"
        "|还贷)[到个了]?[0-9一二两三四五六七八九十几]",
        "(?:现在|目前|当前|税前|税后|到手|开了|给我开|谈到|涨到|降到|月薪|工资|底薪|拿"
        "|base)[是才只有就大概]{0,2}[ ]?[0-9]{1,3}[.]?[0-9]?k",
        "(?:年薪|年收入|年包|年入|总包|一年)[^,。;\\n]{0,4}[0-9一二两三四五六七八九十]个",
        f"(?:{_OWED_FOR})[^,。;\\n]{{0,7}}(?:不[上起了出]|拿不出|凑不|断了|没钱|没着落|还差|还没凑)",
        "[交付缴还供]不[起上出]|[拿凑]不[出够齐]|[没冇]钱[交付还做看治买吃过给]|[看住]不起|借钱[交看]|急需还|急着还"
        "|等钱|等米",
        "[没未]有?(?:发|开|拿到?|领到?|见到?|结|收到)[过到]?工[资钱]|(?:拖欠|克扣|欠|扣)[了着]?(?:我|本人|申请人|他"
        "|她|原告)|(?:工[资钱]|薪水)被?[拖欠]",
        "靠[^,。;\\n]{0,12}(?:为生|过日子|过活|维持|生活|度日|糊口|养活|养家|吃饭|撑着|活着|支撑|供)",
        "(?:困难|贫困|认定|资助|受助|家庭|经济|致困|人员|救助|保障|低保)(?:等级|程度|类型|类别|认定|情况"
        "|状况)[\"'”]?[ ]?[:|=]|是否贫困",
        "最低生活保障|五保|特困供养|特困救助|综援|失业金|失业保险|失业补助|中低收入户?|身障津贴|老人津贴|残疾人?补贴"
        "|困难补助|临时救助|助学金|助学贷款|救济金|城市低保|农村低保",
        "申请[了过]?(?:个人)?破产",
        "(?:享受|享有|领取|领着|领了|吃着|吃上|纳入|办了|办理了|申请|拿着|有|系|属|是)[了过着的到紧咗]?低保",
        "未履行|执行标的|未执行|未还金额|欠款金额|欠款本息|尚欠金额|涉案金额|未清偿金额|未结清金额|欠缴金额|履行情况",
        "[未没不]有?[还付归偿清履支结]",
        f"(?:欠|借[了着])[^,。;:0-9\\n]{{0,14}}(?:[0-9壹贰叁肆伍陆柒捌玖]|{_NUMERALS})",
        "[借欠][^,。;\\n]{0,20}[壹贰叁肆伍陆柒捌玖拾佰仟]",
        "(?:今借|今欠|现借|兹借|兹欠|借到|欠条|借条|本人欠|本人借)",
        _RUINED,
        "(?:一个月|每个?月|一天|一年)[也能就才大概差不多有最多顶税后]{0,6}[0-9一二两三四五六七八九十几]"
        "|靠[着了]?(?:[他她我]的?)?[^,。;]{2,8}(?:养|接济|供|帮衬|救济|过日子|贴补|补贴)",
        "(?:身家|资产|家产|负债|欠债|亏|赔|欠|年薪|年入|年收入)[^,。;\\n]{0,8}(?:亿|千万|百万)",
        *_EN_STRAITS_SIGNS,
        f"(?:status|income|finances?|financial(?: status)?|benefits?|notes?|situation"
        f"|assistance)[\"']?[ ]?[:=|][ ]?[\"']?(?:(?:on )?{_EN_RELIEF}|unemployed|bankrupt|homeless|evicted)",
        f"ow(?:es?|ed|ing) (?:[A-Za-z']+ ){{0,5}}(?:[$£€]?[0-9]|{_EN_SUM})",
        "(?:[0-9]|k|grand|bucks|quid|mil|million|thousand|hundred|dollars|pounds|euros) (?:in"
        "|of) (?:[a-z-]+ ){0,3}(?:debts?"
        "|arrears|hole|red|loans?|fines|restitution|child support|taxes|rent|savings|collections|bills"
        "|equity|stocks|retirement|crypto|bank|ssi|ssdi|benefits)",
        "[$£€][0-9][0-9,.]* (?:left|to (?:my|his|her) name|to last|until )",
        "(?:take-?home|take home|salary|income|pay|wages?|paycheck|paycheque|pension|rent|mortgage|stipend|alimony"
        "|benefits|ssi|ssdi|loans?|debts?|bills|overdraft|savings|401k|ira|net worth|payment|note|worth|balance|earn"
        "|earns|earned|earning|raise|makes?|making|made|brings?|gross|grosses|pays|paid|gets?"
        f"|getting)(?:[ :][a-z]+){{0,4}}[ :]{{1,2}}(?:[$£€]?[0-9]|{_EN_SUM})",
        f"(?:{_OWED_FOR})[已都也还又]{{0,2}}(?:欠|拖欠|断供|断缴|逾期|没[交还付])|欠[下了着]?[^,。;0-9\\n]{{0,6}}"
        f"(?:[一二两三四五六七八九十半几0-9]{{1,3}}个?"
        f"[年月期]的?)?(?:{_OWED_FOR})",
        "(?:经济来源|收入来源|生活来源|经济状况|家庭经济情况)(?:[\"'”」】)]|[ ]{0,3}[:=| ])",
        "年收入[^\\n]{0,6}[:][^\\n]{0,14}[0-9]|月收入[^\\n]{0,6}[:][^\\n]{0,14}[0-9]",
        "(?:目前|当前|现)(?:薪[资酬]|[月年]薪)[^\\n]{0,6}[:=是为][ ]?[0-9]",
        "(?:负债率|使用率)[为是达约: ]{0,2}[0-9]",
        "(?:余额|卡里|卡上|存款|零钱|兜里|手里|户头|支付宝里|微信里|存折[上里]|账上|身上"
        "|上下)[总共一现在加起来]{0,3}[只仅就才]",
        "(?:存款|积蓄|收入|余钱)[都也][没冇木]",
        "(?:无业|失业|待业|下岗)[,、 ]?[目前现]{0,2}[靠领吃拿]",
        "(?:申请|享受|符合|办了|领着|吃着)[了过]?(?:低收入|困难|特困|低保|贫困)",
        "(?:车贷|房贷|月供|网贷|贷款)(?:一个月|每个?月|月供)",
        "[0-9][0-9,.]*[ ]?[km]? in (?:[a-z]+ ){0,3}(?:debts?|arrears)",
        "靠着?(?:低保|救济|拾荒|捡破烂|打零工)|一[分毛]钱?(?:存款|积蓄|余钱)?[都也][没冇]",
        "[0-9][0-9,.]* (?:left )?in (?:(?:my|his|her|our) )?(?:checking|savings|the bank|bank account|account)",
        "(?:gross|net|income|earns|makes|take-home)[: ]{1,2}[$£€][0-9][0-9,.]*k?[ ]?/",
        "(?:income|income source|financial status)[ ]?[:][ ]?[a-z]",
        "名下[^,。;\\n]{0,12}(?:居|学区房|铺面|门面)",
        _POOR,
        f"(?:{_INCOMES}|{_FORM})[^,。;!?\\n]{{0,12}}[0-9一二三四五六七八九十百两几数]",
        f"(?:^|[^a-z])(?:{latin(_HOLDINGS)})[^,。;!?\\n]{{0,10}}[0-9]",
        f"(?:{han(_HOLDINGS)})[^,。;!?\\n]{{0,10}}(?:[0-9]"
        f"|[一二三四五六七八九十百千万亿两几数零半多余来]{{1,8}}[万千百亿元块])",
        f"(?:{_WAGES})[^,。;0-9]{{0,4}}[1-9一二两三四五六七八九十]",
        *_NOTHING_SIGNS,
        f"[万千百元块多来]的?(?:{_NOUNS})",
        f"(?:{KIN})(?:年薪|月薪|工资|收入|一个月|每月|也)?[0-9一二三四五六七八九十两几]{{1,6}}[万千wWkK]",
        "[0-9][kKwW][ ]?[×xX*][ ]?[0-9]{2}|[2nN][+][0-9]",
        "(?:卡里|存款|余额|账户|账上|积蓄|年薪|月薪|工资|身家)[^,。;\\n]{0,8}位数",
        "剩[下了]?[0-9一二三四五六七八九十两几]",
        "(?:每月|一个月|一月|每年|一年)[^,。;\\n]{0,6}(?:领|拿|挣|赚|到手|收入|进账|还款|还贷|供"
        "|给)[到个了]?[0-9一二三四五六七八九十两几]",
        "worth (?:about |around |roughly |nearly |over |maybe )?[$£€]?[0-9]",
        "(?:benefits?|pension|salary|income|wages?|stipend|allowance|disability),? (?:of |is |about "
        "|around )?[$£€]?[1-9]",
        "(?:无|没有?)(?:固定|稳定|任何)?(?:收入|经济来源|生活来源)|流水",
        "[攒存欠借赚挣亏赔输贷][了着下掉光进][^,。;0-9\\n]{0,6}[0-9一二三四五六七八九十几两]{1,6}[多来余]?[十百千万]",
        "名下.{0,3}(?:房产|房屋|住房|商品房|商铺|车辆|汽车|别墅)",
        "[0-9一二三四五六七八九十两几多][套栋处间辆][^,.;:。、!?\\n(|]{0,8}(?:房|别墅|公寓|车|商铺)",
        "[万元块][多余]?的?(?:存款|贷款|债务|欠款|房贷|负债|积蓄|资产|外债|网贷)|in (?:[a-z]+ ){0,2}(?:savings"
        "|debts?|loans|assets)",
        f"(?:{_PAY})(?:{TIE})?[1-9]",
        f"{_MANY}[套处][^,。;\\n]{{0,8}}{_MANY}[辆台]",
        "[$€£][0-9][0-9,.]* (?:an?|per|each) (?:year|month|week|hour)|[0-9]k an? (?:year|month)",
    )

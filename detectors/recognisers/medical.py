"""What is said of a person's health."""

from detectors.recognisers.identifier import AFTER, HAN, Form
from detectors.recognisers.statement import (
    APPOSED,
    ARTICLE,
    CUE,
    DEFINITE,
    ITEM_ENDS,
    KIN,
    LABEL,
    NARROWED,
    NEXT_ITEM,
    SUBJECT,
    SURNAMES,
    TIE,
    Begun,
    Statement,
    apposed,
    han,
    labelled,
    latin,
    listed,
    one_of,
    stated,
    told,
)

_ILLNESSES = (
    "高血压|高血脂|高血糖|低血糖|低血压|糖尿病|冠心病|心脏病|心肌梗死|心肌梗塞|心梗|心绞痛|心律失常|心房颤动|房颤"
    "|早搏|心力衰竭|心衰|心肌炎|心肌病"
    "|动脉硬化|动脉粥样硬化|静脉曲张|血栓|脑梗死|脑梗塞|脑梗|脑出血|脑溢血|脑卒中|中风|脑瘫|偏瘫|瘫痪|癫痫|帕金森"
    "|阿尔茨海默|老年痴呆|痴呆|脑膜炎"
    "|偏头痛|抑郁症|抑郁|焦虑症|躁郁症|双相情感障碍|双相障碍|精神分裂|强迫症|自闭症|孤独症|多动症|失眠症|厌食症"
    "|忧郁症|创伤后应激障碍|恐慌症|惊恐障碍"
    "|哮喘|肺炎|肺结核|结核病|结核|支气管炎|肺气肿|慢阻肺|肺心病|鼻炎|鼻窦炎|咽炎|扁桃体炎|中耳炎|新冠|流感|感冒"
    "|非典|乙肝|丙肝|甲肝|肝炎|脂肪肝"
    "|肝硬化|胆囊炎|胆结石|胰腺炎|胃炎|胃溃疡|十二指肠溃疡|胃出血|肠炎|结肠炎|克罗恩病|阑尾炎|痔疮|便秘|疝气|肾炎"
    "|肾结石|肾衰竭|肾衰|尿毒症|膀胱炎"
    "|尿路感染|前列腺炎|前列腺增生|阳痿|早泄|不孕症|不育症|子宫肌瘤|卵巢囊肿|多囊卵巢|宫颈炎|盆腔炎|乳腺增生"
    "|宫外孕|甲亢|甲减|甲状腺结节|甲状腺炎"
    "|痛风|类风湿|关节炎|风湿病|红斑狼疮|强直性脊柱炎|骨质疏松|椎间盘突出|颈椎病|骨折|肩周炎|脊髓灰质炎|小儿麻痹"
    "|贫血|白血病|血友病|地中海贫血|淋巴瘤"
    "|骨髓瘤|肺癌|肝癌|胃癌|肠癌|直肠癌|结肠癌|乳腺癌|宫颈癌|卵巢癌|食管癌|食道癌|胰腺癌|前列腺癌|膀胱癌|甲状腺癌"
    "|鼻咽癌|脑瘤|脑肿瘤|黑色素瘤|癌症"
    "|恶性肿瘤|肿瘤|艾滋病|艾滋|HIV|梅毒|淋病|尖锐湿疣|生殖器疱疹|疱疹|湿疹|荨麻疹|银屑病|牛皮癣|白癜风|皮炎|痤疮"
    "|带状疱疹|水痘|麻疹|风疹|腮腺炎"
    "|手足口病|疟疾|登革热|伤寒|霍乱|痢疾|狂犬病|破伤风|白内障|青光眼|视网膜脱落|黄斑变性|近视|色盲|色弱|耳聋"
    "|失明|唐氏综合征|先天愚型|渐冻症"
    "|思觉失调|甲状腺功能减退|甲状腺功能亢进|妊娠期糖尿病|川崎病|多囊卵巢综合征|抽动症|智力障碍|脊柱侧弯|斜视"
    "|弱视|肌无力|重症肌无力|肌萎缩|多发性硬化|败血症|休克|过敏性紫癜|酒精依赖|酒精中毒|药物成瘾|食物中毒|溃疡|息肉"
    "|囊肿|结石|法洛四联症|先天性心脏病|先心病|室间隔缺损|房间隔缺损|动脉导管未闭|唐氏|脊髓损伤|截瘫|高位截瘫"
    "|肌营养不良|脊髓性肌萎缩|渐冻|罕见病"
    "|苯丙酮尿症|蚕豆病|血小板减少|再生障碍性贫血|骨髓增生异常|多发性骨髓瘤|噬血细胞综合征|免疫缺陷|过敏性鼻炎"
    "|肺结节|肺栓塞|肺纤维化|气胸|胸腔积液|肺部感染"
    "|上呼吸道感染|支原体感染|幽门螺杆菌|肠胃炎|胃食管反流|肠梗阻|胆管炎|胆总管结石|肝硬化失代偿|肝衰竭"
    "|肾病综合征|肾病|尿毒|肾积水|肾囊肿|膀胱肿瘤|前列腺肿瘤"
    "|子宫内膜异位|子宫腺肌症|输卵管堵塞|卵巢早衰|先兆流产|胎停|胎停育|早产|妊娠高血压|子痫|羊水栓塞|产后抑郁"
    "|产后抑郁症|更年期综合征|HPV感染|HPV"
    "|心梗后|主动脉夹层|主动脉瘤|心包积液|风湿性心脏病|瓣膜病|心动过速|心动过缓|房室传导阻滞|高脂血症|高尿酸"
    "|高尿酸血症|代谢综合征|肥胖症|垂体瘤|库欣综合征|糖尿病足"
    "|糖尿病肾病|糖尿病视网膜病变|视网膜病变|干眼症|角膜炎|结膜炎|葡萄膜炎|耳鸣|突发性耳聋|美尼尔|梅尼埃|鼻息肉"
    "|声带息肉|喉癌|口腔癌|舌癌|肾癌|胆管癌|胆囊癌|骨癌|皮肤癌|子宫内膜癌"
    "|骨肉瘤|脂肪瘤|血管瘤|脑膜瘤|胶质瘤|神经母细胞瘤|韧带断裂|半月板损伤|腰肌劳损|腰突|股骨头坏死|滑膜炎|腱鞘炎"
    "|骨髓炎|化脓性|烧伤|烫伤|脑震荡|颅内出血|硬膜下血肿"
    "|面瘫|三叉神经痛|坐骨神经痛|周围神经病|格林巴利|多系统萎缩|亨廷顿|脑积水|脑炎|脑血栓|蛛网膜下腔出血|精神病"
    "|精神分裂症|精神障碍|妄想症|人格障碍|边缘型人格障碍|暴食症|贪食症|进食障碍|恐惧症|社交恐惧症"
    "|惊恐发作|睡眠呼吸暂停|嗜睡症|酗酒|毒瘾|网瘾|阿斯伯格|发育迟缓|学习障碍|疥疮|灰指甲|脚气|鱼鳞病|硬皮病"
    "|红斑狼疮|干燥综合征|白塞病|结节病|酒精肝|酒精性肝病|月经不调|痛经|闭经|附件炎|阴道炎|肾功能不全|心功能不全"
    "|骨质增生|腰椎病|颈椎骨折|腰椎骨折|股骨骨折|听神经瘤|乳腺结节|肺部结节|乳腺纤维瘤|椎间盘突出症|腰椎间盘突出"
    "|颈椎间盘突出|布病"
    "|布鲁氏菌病|血吸虫病|尘肺|矽肺|甲型流感|甲流|乙流|水肿"
    "|diabetes|hypertension|high blood pressure|asthma|cancer|leuka?emia|lymphoma|melanoma|tumou?r|heart disease"
    "|heart failure|heart attack|stroke|angina"
    "|arrhythmia|atrial fibrillation|coronary artery disease|epilepsy|dementia|alzheimer'?s(?: disease)?"
    "|parkinson'?s(?: disease)?|multiple sclerosis"
    "|depression|major depressive disorder|bipolar disorder|schizophrenia|anxiety disorder|anxiety|ptsd|ocd|adhd"
    "|autism|anorexia|bulimia|hiv|aids|syphilis"
    "|gonorrh(?:o)?ea|chlamydia|herpes|hepatitis(?: [abc])?|tuberculosis|pneumonia|bronchitis|copd|emphysema"
    "|covid-19|covid|influenza|malaria|arthritis"
    "|rheumatoid arthritis|lupus|osteoporosis|gout|psoriasis|eczema|migraines?|cirrhosis|pancreatitis|gastritis"
    "|ulcers?|crohn'?s disease|colitis"
    "|appendicitis|kidney failure|kidney stones?|renal failure|an(?:a)?emia|ha?emophilia|sickle cell disease"
    "|cystic fibrosis|down syndrome|cerebral palsy"
    "|crohn'?s|celiac|coeliac|ibs|ibd|ulcerative colitis|gerd|fibromyalgia|pcos|lyme disease|long covid|sepsis"
    "|pulmonary embolism|blood clots?|aneurysm|brain tumou?r"
    "|seizures?|seizure disorder|eating disorder|borderline personality disorder|panic disorder|panic attacks"
    "|postpartum depression|substance abuse|opioid use disorder|alcohol use disorder"
    "|htn|t1dm|t2dm|t1d|t2d|cad|chf|ckd|esrd|afib|cva|tia|bph|osa|sle|als|mdd|gad|bpd|hld|dvt|tbi|uti|scoliosis"
    "|spina bifida|muscular dystrophy|huntington'?s(?: disease)?|sickle cell|hemophilia"
    "|thyroid disease|hypothyroidism|hyperthyroidism|graves'? disease|hashimoto'?s|miscarriage|ectopic pregnancy"
    "|preeclampsia|concussion|herniated disc|torn acl|broken arm|broken leg|broken wrist|broken ankle|broken hip"
    "|broken ribs?|broken collarbone"
    "|glaucoma|cataracts?|endometriosis|infertility|obesity|alcoholism|drug addiction|opioid addiction|fracture"
)
_SYMPTOMS = (
    "头痛|头晕|头疼|眩晕|胸痛|胸闷|腹痛|腹泻|腹胀|发热|发烧|高烧|咳嗽|咳痰|咳血|咯血|气短|气促|呼吸困难|心悸|心慌"
    "|乏力|恶心|呕吐|呕血|便血|黑便|尿血|血尿|尿频|水肿|浮肿|抽搐|昏迷|晕厥|昏厥|皮疹|瘙痒|耳鸣|失眠|幻听|幻觉"
    "|麻木|腰痛|关节痛|消瘦|黄疸|出血|流产|自杀|割腕|情绪低落|情绪暴躁|chest pain|back pain|abdominal pain"
    "|joint pain|headaches?|dizziness|nausea|palpitations|fatigue|rash|shortness of breath|fever"
    "|seizures|suicidal thoughts|suicidal ideation|insomnia"
)
_MEDICINES = (
    "阿司匹林|布洛芬|对乙酰氨基酚|二甲双胍|胰岛素|格列美脲|阿卡波糖|硝苯地平|氨氯地平|缬沙坦|厄贝沙坦|卡托普利"
    "|美托洛尔|比索洛尔|阿托伐他汀|瑞舒伐他汀|辛伐他汀|氯吡格雷|华法林|利伐沙班|硝酸甘油|奥美拉唑|雷贝拉唑"
    "|阿莫西林|头孢|青霉素|阿奇霉素|左氧氟沙星|甲硝唑|奥司他韦|泼尼松|地塞米松|甲氨蝶呤|左甲状腺素|优甲乐|舍曲林"
    "|氟西汀|帕罗西汀|西酞普兰|艾司西酞普兰|文拉法辛|奥氮平|利培酮|喹硫平|阿立哌唑|碳酸锂|丙戊酸钠|卡马西平"
    "|劳拉西泮|阿普唑仑|地西泮|安定|安眠药|佐匹克隆|美沙酮|吗啡|曲马多|格列卫|伊马替尼|易瑞沙|吉非替尼|赫赛汀"
    "|他莫昔芬|恩替卡韦|替诺福韦|异烟肼|利福平|沙丁胺醇|抗抑郁药|降压药|降糖药|避孕药|抗病毒药|激素|metformin"
    "|insulin|aspirin|ibuprofen|lisinopril|amlodipine|losartan|metoprolol|atorvastatin|simvastatin|warfarin"
    "|clopidogrel|omeprazole|amoxicillin|penicillin|azithromycin|prednisone|levothyroxine|sertraline|fluoxetine"
    "|prozac|zoloft|lexapro|escitalopram|citalopram|olanzapine|risperidone|quetiapine|lithium|lorazepam|xanax"
    "|alprazolam|diazepam|methadone|morphine|oxycodone|tramadol|tamoxifen|methotrexate|antidepressants?"
    "|chemotherapy"
)
_TREATMENTS = (
    "手术|切除术|化疗|放疗|透析|血透|移植|介入治疗|介入手术|支架|搭桥|剖宫产|剖腹产|人流|流产|引产|试管婴儿"
    "|电休克|心理治疗|PCI术|PCI|CABG|支架植入|支架植入术|射频消融|消融术|起搏器|胃镜|肠镜|活检|穿刺|清宫|清宫术"
    "|刮宫|人工流产|药流|结扎|取卵|移植手术|肾移植|肝移植|骨髓移植|造瘘|引流|插管|气管切开|白内障手术|微创手术"
    "|变性手术|整容手术|抽脂|减重手术|切胃|质子治疗|CAR-T|美沙酮治疗|隔离治疗|高压氧|心理咨询|戒毒治疗|戒酒治疗"
    "|靶向治疗|免疫治疗|置换术|截肢|chemotherapy|radiotherapy|radiation therapy|dialysis|surgery|transplant"
    "|bypass|double mastectomy|mastectomy|hysterectomy|abortion|rehab|hip replacement|knee replacement"
    "|appendectomy|c-section|caesarean|cesarean|ivf|stent|pacemaker|colonoscopy|biopsy|lumpectomy|vasectomy"
    "|gastric bypass|tracheostomy|amputation|transfusion|detox|psychotherapy|electroconvulsive therapy"
)
_ILLNESS, _MEDICINE, _TREATMENT = one_of(_ILLNESSES), one_of(_MEDICINES), one_of(_TREATMENTS)
_STAGE = (
    "(?:[(]?(?:[0-9一二三四ⅠⅡⅢⅣIVX]{1,4}[A-Ca-c]?[期级]|[早中晚末]期|复发|转移|急性期|活动期|缓解期|后遗症"
    "|[0-9一二三四][a-cA-C]?类)[)]?)?"
)
_NAMED_SO = (
    f"{HAN}{{1,12}}?(?:病|癌|炎|瘤|症|综合征|衰竭|骨折|障碍|结核|梗死|中毒|畸形|栓塞|出血|积液|硬化|坏死|脱位|撕裂"
    f"|断裂|穿孔|梗阻|增生|感染|肥大|萎缩|缺损|闭锁|狭窄)(?![人因房例历友毒菌变史])(?:变)?{_STAGE}"
)
"""An illness that is on no list, known by how its name ends: enough after a verb that takes nothing else."""
_MORE = "(?:[症病炎](?![人因房例历友])|后遗症)?"
_ILL = f"{NARROWED}{_ILLNESS}{_MORE}{_STAGE}"
_EN_NAMED_SO = (
    "(?:(?:stage|grade|type) [0-9ivab]{1,4} )?(?:[a-z'-]+ ){0,3}?(?:[a-z]{3,}(?:itis|oma|osis|emia|aemia|pathy"
    "|algia|plegia|phrenia|trophy)"
    "|(?:[a-z'-]+ )(?:cancer|disease|syndrome|disorder|failure|infection|fracture|palsy|deficiency|addiction"
    "|dependency|injury|tumou?r|disc|stenosis|replacement|transplant))"
    "(?![a-z])"
)
"""And in English."""
_EN_ABOUT = (
    "(?:[a-z'-]+ ){0,4}?(?:drugs?|treatments?|cures?|vaccines?|tests?|app|books?|papers?|models?|methods?"
    "|company's?|for|against|about|exam|team"
    "|research|poster|laptop)(?![a-z])"
)
"""What is about an illness, and no one's."""
_EN_ILL = (
    f"(?!{_EN_ABOUT})(?:{NARROWED}{one_of(latin(_ILLNESSES))}|{_EN_NAMED_SO})(?: stage [0-9ivab]+)?(?! (?:patients"
    "|research"
    "|awareness|specialist|charity|foundation|clinic|drug|prevention|vaccine))"
)
_ALLERGENS = (
    "磺胺|链霉素|花粉|海鲜|花生|鸡蛋|牛奶|芒果|尘螨|碘造影剂|药物|坚果|虾|酒精|小麦|麸质|大豆|乳糖|蟹|螨虫|猫毛"
    "|狗毛|桃子|peanuts|latex|shellfish|pollen"
)
_ALLERGEN = one_of(_MEDICINES, _ALLERGENS)

_BLOOD = "(?:A|B|AB|O)[+-]?型?(?:血|,?RH[阴阳]性)?(?![A-Za-z0-9])"
_EN_STATES = (
    "HIV[- ]positive|diabetic|epileptic|asthmatic|bipolar|schizophrenic|autistic|anorexic|bulimic"
    "|clinically depressed|suicidal|terminally ill|in remission|in a coma|on dialysis|on antidepressants"
    "|on chemotherapy|on insulin|anaemic|anemic|haemophiliac|hemophiliac|infertile|recovering alcoholic"
    "|recovering addict|hospitali[sz]ed"
)
_CURES = "化疗|放疗|透析|血透|吃药|服药|打胰岛素|戒毒|住院|输液|看心理医生|看精神科|做心理咨询|养病|保胎|康复治疗"
_EVENTS = (
    "已怀孕|怀有身孕|意外怀孕|堕过胎|自杀未遂|企图自杀|割腕自杀|自杀倾向|中风后|住过精神病院|住精神病院"
    "|进了精神病院|送入精神病院|转入精神病院|住过ICU|进了ICU|送入ICU|转入ICU|住进ICU|抢救无效|is pregnant"
    "|weeks pregnant|suicide attempt|attempted suicide|had a miscarriage|had a stroke|had an abortion"
)
_TESTED = "HIV|艾滋病|梅毒|乙肝|丙肝|核酸|结核|新冠|抗原|抗体|HPV|毒品|尿检|妊娠|COVID|COVID-19"
_MEASURES = (
    "血压|血糖|体温|心率|血脂|尿酸|胆固醇|肌酐|转氨酶|谷丙转氨酶|白细胞|红细胞|血小板|血红蛋白|甘油三酯|肝功能"
    "|肾功能|肝功|心电图|甲状腺功能|甲功|血氧|黄疸|眼压|糖化血红蛋白|胆红素|肿瘤标志物"
)
_NO_NARROWING = "(?!在|看|关于|说|想|因|研究|治疗|防)"
_NO_SUBJECT = (
    "(?![者药苗]|疫苗|专家|医生|病毒|病房|病区|研究|方面|领域|科|的|防治|防控|治疗|预防|检测|筛查|高发|常见|一种|风险"
    "|相关"
    "|等|[、/和及与或])"
)
"""What is a part of something else than somebody's health: 有流感疫苗."""

_DIAGNOSES = (
    "诊断|诊断结果|诊断结论|诊断意见|初步诊断|入院诊断|出院诊断|临床诊断|门诊诊断|术前诊断|术后诊断|病理诊断"
    "|最终诊断|主要诊断|确定诊断|影像诊断"
)
_RECORDS = (
    "主诉|现病史|既往史|既往病史|过往病史|过敏史|过敏药物|家族史|家族病史|用药史|用药记录|手术史|疾病史|病史|病情"
    "|处方|医嘱|当前用药|所患疾病|患病情况|体检结果|体检结论|体检报告|检查结果|检验结果|化验结果|健康状况"
    "|健康情况|病名|伤情|基础疾病|基础病|慢性病|既往疾病|现患疾病|病症|就诊科室及病情|dx|ddx|pmh|pmhx|hx|psh"
    "|problem list|就诊原因|住院原因|入院原因|请假原因|病假事由|diagnos[ie]s|chief complaint|past medical history"
    "|medical history|medications?|medical conditions?|health conditions?|allergy|allergies"
)
_SERIOUS = "重度抑郁|中度抑郁|轻度抑郁|产后抑郁|" + "|".join(
    word
    for word in han(_ILLNESSES).split("|")
    if len(word) > 2 or (word[-1] in "癌梗衰瘫肝亢减风瘤病盲聋弱呆痫喘炎折毒滋血疹")
)
"""Those that no figure of speech takes for something else."""
_DEEP = (
    f"(?:(?![查患得确诊出做了的有就我他她爸妈去今年是]){HAN}){{1,5}}?(?:癌|综合征|白血病|肌萎缩|心脏病|尿毒症"
    "|硬化症|肿瘤)"
)
_PARTS = "左侧|右侧|双侧|左腿|右腿|左膝|右膝|腰椎|颈椎|心脏|肺部|胃部|肝部|肾脏"
_PINYIN = (
    "gao ?xue ?ya|tang ?niao ?bing|guan ?xin ?bing|xin ?zang ?bing|gan ?yan|yi ?gan|fei ?jie ?he|xiao ?chuan"
    "|zhong ?feng|nao ?geng(?:si)?|chi ?dai"
    "|yi ?yu ?zheng|jiao ?lv ?zheng|jing ?shen ?fen ?lie|ai ?zi ?bing|mei ?du|ru ?xian ?ai|fei ?ai|gan ?ai"
    "|wei ?ai|bai ?xue ?bing|dian ?xian|tong ?feng|gu ?zhe|jia ?kang|niao ?du ?zheng"
)
_PLACES = "病历|病案|住院|门诊|就诊|诊疗|处方|检验|影像|放射|体检|挂号|急诊"
_NUMBER = "(?:登记)?(?:号码?|卡号|编号|流水号|单号)"
_EN_NUMBER = "(?:MRN|medical record (?:no|number|id)|patient (?:id|no|number))"
_SUFFERS = (
    "确诊|确诊为|确诊患有|确诊患|确诊患上|确诊感染|确诊了|诊断为|诊断出|诊断患有|诊断是|查出|查出患有|查出患"
    "|患(?![有上者了])|患了"
    "|检查出|发现患有|发现患|发现得了|患有|患上|患上了|罹患|身患|得了|得过|感染了|感染|感染过|突发|因患|由于患"
    "|病因为|病因是|死于"
)
_EN_SUFFERS = (
    "diagnosed with|suffers from|suffered from|suffering from|suffer from|treated for|has|have|had"
    "|hospitali[sz]ed for|hospitali[sz]ed with|tested positive for|positive for|following a|after a|history of"
    "|admitted for|admitted with|died of"
    "|living with|recovering from|is recovering from|recovered from|presented with|presents with|battling"
    "|fighting|survivor of|survived|i've had|managing|struggles with|struggled with|struggling with"
    "|being treated for|in remission from|was born with|born with|lives with|contracted|caught|developed"
    "|complications of|complications from|lost to"
)
_TOOK = "吃|在服用|停了|服用|口服|注射|吃着|在吃|正在吃|开了|开具了|使用"
_EN_TOOK = "takes|taking|prescribed|was given|is on|am on|allergic to"
_UNDERWENT = "接受|接受了|接受过|做了|做过|行了|做完|进行了|进行过|植入|植入了|经历了|曾行|已行|于我院行"
_EN_UNDERWENT = "underwent|undergoing|received|receiving|had|had an?|needs"
_EN_COMPLAINS = "c/o|presents with|presented with|complains of|complained of|complaining of|reports|reported"
_REPORTS = (
    "检测结果|检测报告|化验单|化验结果|化验报告|检验结果|检验单|检验报告|抽血结果|复查结果|test result|lab result"
)
_DEGREES = "慢性|急性|重度|中度|轻度|晚期|早期|中期|先天性|原发性|1型|2型|双侧|左侧|右侧"
_CONSEQUENCE = (
    "(?=[^。;]{0,8}(?:住院|入院|就诊|就医|急诊|手术|去世|病故|送医|请假|病假|休学|休养|休息|静养"
    "|行[^,。;]{1,10}术|抢救|死亡|复查|停工|停薪|缺席|缺勤|离职|退学|住进|转院))"
)
_ALLERGIC = "(?:类药物|类|制剂)?(?:严重|轻度)?过敏(?![者原性症的]|史[:]?|试验|反应|怎|吗|[，,]?(?:禁|慎))"
_RECORDED = (
    f"{NARROWED}(?:{one_of(_ILLNESSES, _SYMPTOMS, _MEDICINES, _TREATMENTS)}{_MORE}(?:过敏(?!史|原))?"
    f"|{one_of(_ALLERGENS)}过敏(?!史|原))(?!的|标准|依据|方法|指南|是|等)"
)
_YEARS = "(?:已?有?|长达|约)[ ]?[0-9一二三四五六七八九十数多]{1,3}余?[年月]"


class MedicalRecognizer(Statement):
    """Illness, symptom, treatment, medicine and test result of a person, and the number of the record that holds them
    (PIPL 28(1); GB/T 45574-2025 Annex A, medical and health information; GB/T 35273-2020 Annex B, health)."""

    entity = "MEDICAL"
    release = "3.0.0"
    forms = (
        listed(f"{_DIAGNOSES}|{_RECORDS}", _RECORDED, "(?!如|例如|指|包括)[^。;|]{0,12}?"),
        listed("过敏史|过敏药物|过敏原|过敏源|过敏食物|药物过敏|食物过敏|allergies|allergy", _ALLERGEN, "(?:对)?"),
        labelled(
            _DIAGNOSES,
            f"{HAN}{{1,8}}(?:癌|炎|瘤|病变|综合征|衰竭|骨折|梗死|中毒|血栓|囊肿|息肉|病)(?=[,。;、( ]|$)",
        ),
        labelled(
            f"{_DIAGNOSES}|既往史|既往病史|病史|基础疾病|基础病|现患疾病|所患疾病|家族史|体检结果|检查结果",
            f"(?:[0-9][.、)] ?)?(?:[0-9]型)?{_NAMED_SO}",
        ),
        labelled(
            "diagnos[ie]s|dx|pmh|pmhx|hx|past medical history|medical history|medical conditions?|problem list",
            f"{_EN_ILL}(?:, (?:{_EN_ILL}))*",
        ),
        labelled(
            "主诉|现病史|就诊原因|入院原因|病情",
            "[^,。;|:]{0,12}?(?:疼痛|[腹胸头腰背腿喉颈胃关节]痛|疼|发热|发烧|咳|喘|晕|呕|腹泻|便血|出血|肿|痒"
            "|麻木|闷|心悸|乏力|失眠|不适|困难|抽搐|昏迷|外伤)[^,。;"
            "|:]{0,8}?(?:[0-9一二三四五六七八九十半余]{1,3}余?(?:小时|天|周|个?月|年)|(?=[,。;|]|$))",
        ),
        stated(f"{_DIAGNOSES}|{_RECORDS}", _RECORDED),
        Begun("record number", _PLACES, f"{_NUMBER}(?:{TIE})?(?P<value>[A-Za-z]{{0,4}}-?[0-9]{{4,16}}){AFTER}", LABEL),
        Form(
            "record number, English",
            f"(?<![A-Za-z]){_EN_NUMBER}[.]?[ ]?(?:[:#=]|is)[ ]{{0,2}}(?P<value>[A-Za-z]{{0,4}}-?[0-9]{{4,12}}){AFTER}",
            LABEL,
        ),
        Form("years of illness", f"(?P<value>{_ILLNESS}病?史){_YEARS}", LABEL),
        Begun(
            "stage of illness",
            _ILLNESSES,
            f"{_MORE}[(]?(?:[早中晚末]期|[0-9一二三四ⅠⅡⅢⅣIV]{{1,3}}[期级]|复发|转移|病?发作|发病|术后|病危|并发症"
            f"|后遗症)"
            "(?!患者|病人|的)",
            CUE,
        ),
        labelled("血型|blood type|blood group", _BLOOD),
        Form("blood, in full", "血型(?:A|B|AB|O)型?(?:R[Hh][阴阳]性)?(?![A-Za-z0-9])", CUE),
        labelled(_REPORTS, f"{one_of(_TESTED)}[^,。;]{{0,6}}?(?:弱?阳性|弱阳|positive)(?!的|者)"),
        apposed(han(_ILLNESSES), f"{_MORE}{ITEM_ENDS}"),
        Begun("apposed, narrowed", _DEGREES, f"{_ILLNESS}{_MORE}{ITEM_ENDS}", CUE, before=APPOSED),
        stated("血型", _BLOOD),
        told("blood type is|blood group is", _BLOOD, "blood, English"),
        told(_SUFFERS, _ILL),
        told(_EN_SUFFERS, _EN_ILL, "told, English"),
        told("diagnosed with|suffers from|suffering from|treated for", _ILL, "told, in both"),
        told(
            "有|是|系|属于|得",
            f"{_NO_NARROWING}{NARROWED}{_ILLNESS}{_MORE}(?:患者|病人)?{_NO_SUBJECT}",
            "has",
        ),
        told(
            "是|系|属|为",
            f"(?:无症状)?{one_of(_ILLNESSES)}(?:病毒|病菌)?(?:感染者|携带者|康复者)(?!的|们)",
            "carrier",
        ),
        Begun(
            "past",
            "既往",
            f"(?:曾?患有?|有|曾有)(?P<value>{_ILL})(?:{NEXT_ITEM}(?P<value>{_ILL}))*(?![^,。;]{{0,8}}者)",
            LABEL,
        ),
        told(
            "my|his|her",
            f"(?!(?:[a-z'-]+ ){{1,3}}(?:with|from|for|of|has|had|have|is|was|got) ){_EN_ILL}"
            "(?! (?:is a common|research|doctor|book))",
            "own, English",
        ),
        told("is|am|was|as", f"(?:a |an )?{one_of(_EN_STATES)}", "is, English"),
        told(_EN_COMPLAINS, f"{NARROWED}{one_of(latin(_SYMPTOMS), latin(_ILLNESSES))}", "complains, English"),
        told(_SUFFERS, _NAMED_SO),
        told("因|因为", f"{NARROWED}{one_of(_ILLNESSES, _SYMPTOMS)}{_CONSEQUENCE}", "cause"),
        told("有|否认", f"{NARROWED}{_ILLNESS}[^,。;]{{0,4}}史", "history"),
        told(
            f"{_TOOK}|{_EN_TOOK}",
            f"{NARROWED}{_MEDICINE}[片胶囊针药]{{0,2}}(?:(?:,? and |, |、|和){_MEDICINE})*",
            "medicine",
        ),
        told(f"{_UNDERWENT}|{_EN_UNDERWENT}", f"{NARROWED}{_TREATMENT}", "treatment"),
        told(
            "行|拟行|急诊行|全麻下行",
            f"[^,。;:0-9]{{0,10}}?(?:{one_of(_TREATMENTS)}|[切置造成修补]{{1,2}}(?:除|换|形|补)?术)",
            "operated",
        ),
        told("正在|在|刚|还在|一直在|仍在|需要|需|每周|定期|曾|去|天天|住院", f"(?:做|接受)?{one_of(_CURES)}", "cure"),
        Form(
            "of a patient",
            f"(?<=(?:孕妇|产妇|患者|患儿)[, ]?)(?!确诊|患|因|有|得|否认|无|未|没|诊断|系|是|查"
            f"|伴)(?P<value>{_ILL})(?=[,。;]|$)",
            CUE,
        ),
        Begun("allergic", f"{_ALLERGENS}|{han(_MEDICINES)}", _ALLERGIC, CUE),
        told("对", f"{_ALLERGEN}(?:类药物)?(?:严重)?过敏", "allergy"),
        told("allergic to", _ALLERGEN, "allergy, English"),
        Begun("test result", _TESTED, "[^,。;]{0,10}(?:阳性|弱阳|positive)", CUE),
        Form(
            "measured when",
            "(?P<value>(?:夜间|空腹|餐后|晨起|静息|早上|昨晚"
            f"|今早){one_of(_MEASURES)}(?:[^,。;0-9]{{0,3}}[0-9]{{1,3}}(?:[./][0-9]{{1,3}})?|(?:有点|一直"
            "|仍)?(?:偏高|偏低|过高|过低|不稳)))",
            CUE,
        ),
        Begun(
            "measured",
            _MEASURES,
            "[^,。;0-9]{0,4}(?:[0-9]{2,3}(?:[./][0-9]{1,3})?[ ]?(?:mmHg|mmol/L|℃|°C|度|次/分)?"
            "|(?:略|明显|轻度|有点|严重|都|均)?(?:偏高|偏低|升高|降低|异常|超标|过高|过低|不正常|不稳))",
            CUE,
        ),
        Begun("pregnancy", "怀孕", "(?:了|[0-9一二三四五六七八九十]{1,2}个?[周月])", CUE),
        Begun("miscarriage", "流产|堕胎|人流|引产", "(?:过|了|史|[一两二三])", CUE),
        Begun("event", _EVENTS, "", CUE),
        Form(
            "whose",
            f"(?:(?<![利吉其])[他她我](?!们)|本人|(?:{KIN})|小[{SURNAMES}]|[{SURNAMES}](?:某|先生|女士|阿姨|大爷)"
            "|同事|室友|邻居)"
            "(?:的|就是|就|也|也是|还是|现在|目前|今年|去年|前年|上个?月|上周|前几年|从小|天生|一直|都|刚|又|不幸"
            "|因为|有|得|确实|之前|年前|[0-9一二三四五六七八九十几]{1,3}[年岁](?:前|时)?|(?:生下来"
            "|一?出生)就?有?){0,4}"
            f"(?P<value>(?:{_DEGREES}|{_PARTS})?(?:{one_of(_SERIOUS)}|{_DEEP}){_STAGE})(?=[了都已很]|好几|好多"
            f"|多年|[0-9一二三四五六七八九十两几]{{1,3}}年|术后|住院|病危|走了|去世|没了|犯了|加重|发作|控制"
            "|[,。;!]|$)",
            CUE,
        ),
        Begun(
            "of a subject",
            _SERIOUS,
            f"{_MORE}{_STAGE}(?![人的者药]|患者|专家|[医科防研筛]|知识|疫苗|论文|病例|基金|康复中心|靶向|领域|课题"
            "|方向|治疗|[、和与]|并不"
            "|是一种|不可怕)",
            CUE,
            before=f"(?<={SUBJECT}[^,。;:!?治研擅预讲写介怕担疑看学教捐问聊防像没无不未非事觉论为认谈说]{{0,8}})",
        ),
        Form(
            "since when",
            f"(?:从小|从[^,。;]{{1,8}}(?:开始|起)|天生|生下来|一?出生"
            f"|[0-9一二三四五六七八九十几]{{1,3}}[年岁](?:前|时|那年)?)(?:就|便|开始)?(?:有|得了?|患有?|查出"
            f"|是)?(?P<value>(?:{_DEGREES}|{_PARTS})?(?:{one_of(_SERIOUS)}){_STAGE})(?![人者的])",
            CUE,
        ),
        Form(
            "depressed for years",
            "(?P<value>(?:抑郁|焦虑|失眠)(?:了)?(?:[0-9一二三四五六七八九十两几好多]{1,3}(?:个月|年)))",
            CUE,
        ),
        Form("pinyin", f"(?<![A-Za-z])(?P<value>{_PINYIN})(?=[ ]?(?:[,;.]|[0-9]|bing ?shi|$))", DEFINITE),
        Form(
            "abortive",
            "(?:做|试)(?:过|了)[0-9一二三四五两几]{0,2}次?(?:试管(?:婴儿)?|人工授精)|(?:流产|胎停"
            "|早产|宫外孕|保胎|剖腹产|难产)了",
            CUE,
        ),
        Form(
            "degree and ending",
            f"(?<=[,、 ;])(?P<value>(?:{_DEGREES}){HAN}{{1,8}}?(?:病|癌|炎|瘤|症|不全|衰竭|综合征|障碍|梗死"
            "|感染))(?=[,。;]|$)",
            CUE,
        ),
        Form(
            "organ gone",
            "(?:甲状腺|子宫|卵巢|乳房|胆囊|脾脏|胃|肾|肺叶|阑尾|扁桃体|前列腺|半月板)(?:都|被|已经?|也)?(?:切|摘"
            "|割|切除|摘除)(?:了|掉)"
            "(?:一半|一个|一侧)?",
            CUE,
        ),
        Begun(
            "fever",
            "发烧|发高烧|高烧|低烧|咳嗽|拉肚子|呕吐|腹泻|上吐下泻|流鼻血|头疼|头晕",
            "(?:到|了)?(?:3[6-9]|4[0-2])(?:[.][0-9])?[ ]?(?:度|℃|°C)|(?:了|快)?"
            "(?:[0-9一二两三四五六七八九十]{1,2}个?(?:天|周|礼拜|月))",
            CUE,
        ),
        Form(
            "complained",
            f"自[述诉](?P<value>[^,。;:]{{0,6}}?(?:{one_of(_SYMPTOMS)})[^,。;:]{{0,6}}?)(?=[0-9一二三四五六七八九十半]{{1,3}}余?个?[天周月年]"
            "|[,。;]|$)",
            CUE,
        ),
        Form(
            "had done, English",
            "(?<![A-Za-z])(?P<value>(?:had|has had|underwent|is having|having|needs|needed|recovering from"
            "|recovered from) (?:an?|his|her|my"
            f"|the)? ?(?:[a-z]+ ){{0,3}}?{one_of(latin(_TREATMENTS))})(?![A-Za-z])",
            CUE,
        ),
    )
    prefilter = (
        _PINYIN,
        "(?:烧|咳嗽|拉肚子|呕吐|腹泻|上吐下泻|流鼻血|头疼|头晕)(?:到|了|快)?[0-9一二两三四五六七八九十]"
        "|[切摘割除](?:了|掉)",
        f"[,、 ;](?:{_DEGREES})",
        "(?:抑郁|焦虑|失眠)了?[0-9一二三四五六七八九十两几好多]|(?:流产|胎停|早产|宫外孕|保胎|剖腹产|难产)了"
        f"|自[述诉]|{_DEEP}",
        f"(?:{_EN_SUFFERS}|my|his|her|dx|pmh|hx|diagnos[ie]s|history"
        f"|conditions?)[ :]{{1,3}}[^,.;:。!?\\n]{{0,48}}(?:itis|oma|osis|emia|pathy|algia|plegia|phrenia|trophy"
        "|cancer|disease|syndrome|disorder|failure|infection|fracture|palsy|deficiency|addiction|dependency"
        "|injury|tumou?r|disc|stenosis|replacement|transplant)",
        f"(?:had|underwent|having|needs|needed|recover(?:ing|ed) from) [^,.;:\\n]{{0,30}}(?:{latin(_TREATMENTS)})",
        f"(?:{_DIAGNOSES}|{_RECORDS})(?:[\"'”」】)]|[ ]{{0,3}}(?:[:=|]|是|为|[ ]))",
        f"(?:{_PLACES}){_NUMBER}|{_EN_NUMBER}",
        f"病?史{_YEARS}",
        "血型|blood group|(?:blood type)(?:[\"'”」】)]|[ ]{0,3}(?:[:=|]|是|为|[ ]))",
        f"(?:{_SUFFERS})[^,.;:。、!?\\n]{{1,14}}(?:病|癌|炎|瘤|症|综合征|衰竭|骨折|障碍|结核|梗死|中毒|畸形|栓塞"
        "|出血|积液|硬化|坏死|脱位|撕裂|断裂|穿孔|梗阻|增生|感染|肥大|萎缩|缺损|闭锁|狭窄)",
        "住院|入院|就诊|就医|急诊|去世|病故|送医|请假|病假|休学",
        f"{han(_ILLNESSES)}|{han(_MEDICINES)}|{han(_TREATMENTS)}",
        f"(?:[^\\x00-\\x7f]|(?:{_EN_SUFFERS}|{_EN_TOOK}|{_EN_UNDERWENT}|{_EN_COMPLAINS}|my|his|her) )"
        f"(?:[^,.;:。、!?/|(\\n]*[^a-z,.;:。、!?/|(\\n])?(?:{latin(_ILLNESSES)}|{latin(_MEDICINES)}"
        f"|{latin(_TREATMENTS)}|{latin(_SYMPTOMS)})",
        f"过敏|allergic to|(?:{_TESTED})[^,。;\\n]{{0,10}}(?:阳性|弱阳|positive)|怀孕[了0-9一二三四五六七八九十]"
        f"|(?:流产|堕胎|人流|引产)"
        f"[过了史一两二三]|{_EVENTS}",
        f"(?:{_MEASURES})[^,。;0-9\\n]{{0,4}}(?:[0-9]{{2}}|略|明显|轻度|有点|严重|都|均|偏|升高|降低|异常|超标|过|不)",
        f"(?:is|am|was|as){ARTICLE}(?:an? )?(?:{_EN_STATES})",
        f"(?:正在|在|刚|还在|一直在|仍在|需要?|每周|定期|曾|去|天天|住院){ARTICLE}(?:做|接受)?(?:{_CURES})",
    )

"""What is said of a person's health."""

from detectors.recognisers.identifier import AFTER, HAN, Form
from detectors.recognisers.statement import (
    APPOSED,
    ARTICLE,
    CUE,
    ITEM_ENDS,
    LABEL,
    NARROWED,
    NEXT_ITEM,
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
    "|囊肿|结石"
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
    "|glaucoma|cataracts?|endometriosis|infertility|obesity|alcoholism|drug addiction|opioid addiction|fracture"
)
_SYMPTOMS = (
    "头痛|头晕|头疼|眩晕|胸痛|胸闷|腹痛|腹泻|腹胀|发热|发烧|高烧|咳嗽|咳痰|咳血|咯血|气短|气促|呼吸困难|心悸|心慌"
    "|乏力|恶心|呕吐|呕血|便血|黑便|尿血|血尿|尿频|水肿|浮肿|抽搐|昏迷|晕厥|昏厥|皮疹|瘙痒|耳鸣|失眠|幻听|幻觉"
    "|麻木|腰痛|关节痛|消瘦|黄疸|出血|流产|自杀|割腕|情绪低落|情绪暴躁|chest pain|shortness of breath|fever"
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
    "手术|切除术|化疗|放疗|透析|血透|移植|介入治疗|介入手术|支架|搭桥|剖宫产|剖腹产|人流|流产|引产|试管婴儿|电休克"
    "|心理治疗"
    "|心理咨询|戒毒治疗|戒酒治疗|靶向治疗|免疫治疗|置换术|截肢|chemotherapy|radiotherapy|radiation therapy"
    "|dialysis|surgery|transplant|bypass|mastectomy|hysterectomy|abortion|rehab"
)
_ILLNESS, _MEDICINE, _TREATMENT = one_of(_ILLNESSES), one_of(_MEDICINES), one_of(_TREATMENTS)
_NAMED_SO = f"{HAN}{{1,6}}(?:病|癌|炎|瘤|症|综合征|衰竭|骨折|障碍|结核|梗死|中毒)"
"""An illness that is on no list, known by how its name ends: enough after a verb that takes nothing else."""
_MORE = "(?:[症病炎](?![人因房例历友])|后遗症)?"
_ILL = f"{NARROWED}{_ILLNESS}{_MORE}"
_EN_ILL = f"{NARROWED}{one_of(latin(_ILLNESSES))}"
_ALLERGENS = (
    "磺胺|链霉素|花粉|海鲜|花生|鸡蛋|牛奶|芒果|尘螨|碘造影剂|药物|坚果|虾|酒精|小麦|麸质|大豆|乳糖|蟹|螨虫|猫毛"
    "|狗毛|桃子"
    "|peanuts|latex|shellfish|pollen"
)
_ALLERGEN = one_of(_MEDICINES, _ALLERGENS)

_BLOOD = "(?:A|B|AB|O)[+-]?型?(?:血|,?RH[阴阳]性)?(?![A-Za-z0-9])"
_EN_STATES = (
    "HIV[- ]positive|diabetic|epileptic|asthmatic|bipolar|schizophrenic|autistic|anorexic|bulimic|clinically depressed"
    "|suicidal|terminally ill|in remission|in a coma|on dialysis|on antidepressants|on chemotherapy|on insulin"
    "|anaemic|anemic|haemophiliac|hemophiliac|infertile|recovering alcoholic|recovering addict|hospitali[sz]ed"
)
_CURES = "化疗|放疗|透析|血透|吃药|服药|打胰岛素|戒毒|住院|输液|看心理医生|看精神科|做心理咨询|养病|保胎|康复治疗"
_EVENTS = (
    "已怀孕|怀有身孕|意外怀孕|堕过胎|自杀未遂|企图自杀|割腕自杀|自杀倾向|中风后|住过精神病院|住精神病院|进了精神病院"
    "|送入精神病院"
    "|转入精神病院|住过ICU|进了ICU|送入ICU|转入ICU|住进ICU|抢救无效|is pregnant|weeks pregnant|suicide attempt"
    "|attempted suicide"
    "|had a miscarriage|had a stroke|had an abortion"
)
_TESTED = "HIV|艾滋病|梅毒|乙肝|丙肝|核酸|结核|新冠|抗原|抗体|HPV|毒品|尿检|妊娠|COVID|COVID-19"
_MEASURES = (
    "血压|血糖|体温|心率|血脂|尿酸|胆固醇|肌酐|转氨酶|谷丙转氨酶|白细胞|红细胞|血小板|血红蛋白|甘油三酯|肝功能|肾功能"
    "|肝功"
    "|心电图|甲状腺功能|甲功|血氧|眼压|糖化血红蛋白|胆红素|肿瘤标志物"
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
    "|健康情况|就诊原因|住院原因|入院原因|请假原因|病假事由|diagnos[ie]s|chief complaint|past medical history"
    "|medical history|medications?|medical conditions?|health conditions?|allergy|allergies"
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
    "|hospitali[sz]ed for|hospitali[sz]ed with|tested positive for|history of|admitted for|admitted with|died of"
    "|living with|recovering from"
)
_TOOK = "服用|口服|注射|吃着|在吃|正在吃|开了|开具了|使用"
_EN_TOOK = "takes|taking|prescribed|was given|is on|am on|allergic to"
_UNDERWENT = "接受|接受了|接受过|做了|做过|行了|做完|进行了|进行过|植入|植入了|经历了|曾行|已行|于我院行"
_EN_UNDERWENT = "underwent|undergoing|received|receiving|had|had an?|needs"
_EN_COMPLAINS = "presents with|presented with|complains of|complained of|complaining of|reports|reported"
_REPORTS = (
    "检测结果|检测报告|化验单|化验结果|化验报告|检验结果|检验单|检验报告|抽血结果|复查结果|test result|lab result"
)
_DEGREES = "慢性|急性|重度|中度|轻度|晚期|早期|中期|先天性|原发性|1型|2型|双侧|左侧|右侧"
_CONSEQUENCE = "(?=[^。;]{0,8}(?:住院|入院|就诊|就医|急诊|手术|去世|病故|送医|请假|病假|休学))"
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
    release = "2.2.0"
    forms = (
        listed(f"{_DIAGNOSES}|{_RECORDS}", _RECORDED, "(?!如|例如|指|包括)[^。;|]{0,12}?"),
        listed("过敏史|过敏药物|过敏原|过敏源|过敏食物|药物过敏|食物过敏|allergies|allergy", _ALLERGEN, "(?:对)?"),
        labelled(
            _DIAGNOSES,
            f"{HAN}{{1,8}}(?:癌|炎|瘤|病变|综合征|衰竭|骨折|梗死|中毒|血栓|囊肿|息肉|病)(?=[,。;、( ]|$)",
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
        told(f"{_TOOK}|{_EN_TOOK}", f"{NARROWED}{_MEDICINE}[片胶囊针药]{{0,2}}", "medicine"),
        told(f"{_UNDERWENT}|{_EN_UNDERWENT}", f"{NARROWED}{_TREATMENT}", "treatment"),
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
    )
    prefilter = (
        f"(?:{_DIAGNOSES}|{_RECORDS})(?:[\"'”」】)]|[ ]{{0,3}}(?:[:=|]|是|为|[ ]))",
        f"(?:{_PLACES}){_NUMBER}|{_EN_NUMBER}",
        f"病?史{_YEARS}",
        "血型|blood group|(?:blood type)(?:[\"'”」】)]|[ ]{0,3}(?:[:=|]|是|为|[ ]))",
        f"(?:{_SUFFERS})[^,.;:。、!?\\n]{{1,9}}(?:病|癌|炎|瘤|症|综合征|衰竭|骨折|障碍|结核|梗死|中毒)",
        "住院|入院|就诊|就医|急诊|去世|病故|送医|请假|病假|休学",
        f"{han(_ILLNESSES)}|{han(_MEDICINES)}|{han(_TREATMENTS)}",
        f"(?:[^\\x00-\\x7f]|(?:{_EN_SUFFERS}|{_EN_TOOK}|{_EN_UNDERWENT}|{_EN_COMPLAINS}|my|his|her) )"
        f"[^,.;:。、!?/|(\\n]*(?:{latin(_ILLNESSES)}|{latin(_MEDICINES)}|{latin(_TREATMENTS)}|{latin(_SYMPTOMS)})",
        f"过敏|allergic to|(?:{_TESTED})[^,。;\\n]{{0,10}}(?:阳性|弱阳|positive)|怀孕[了0-9一二三四五六七八九十]"
        f"|(?:流产|堕胎|人流|引产)"
        f"[过了史一两二三]|{_EVENTS}",
        f"(?:{_MEASURES})[^,。;0-9\\n]{{0,4}}(?:[0-9]{{2}}|略|明显|轻度|有点|严重|都|均|偏|升高|降低|异常|超标|过|不)",
        f"(?:is|am|was|as){ARTICLE}(?:an? )?(?:{_EN_STATES})",
        f"(?:正在|在|刚|还在|一直在|仍在|需要?|每周|定期|曾|去|天天|住院){ARTICLE}(?:做|接受)?(?:{_CURES})",
    )

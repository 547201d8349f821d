"""What is said of a person's health."""

from detectors.recognisers.identifier import AFTER, HAN, Form
from detectors.recognisers.statement import (
    A_NAME,
    ARTICLE,
    CUE,
    DEFINITE,
    GOES_ON,
    KIN,
    LABEL,
    NARROWED,
    NEXT_ITEM,
    PERSONS_NAME,
    PHRASE_ENDS,
    TIE,
    Begun,
    Statement,
    bare,
    copula,
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
    "|手足口病|手足口|疟疾|登革热|伤寒|霍乱|痢疾|狂犬病|破伤风|白内障|青光眼|视网膜脱落|黄斑变性|近视|色盲|色弱|耳聋"
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
    "|骨髓炎|烧伤|烫伤|脑震荡|颅内出血|硬膜下血肿"
    "|面瘫|三叉神经痛|坐骨神经痛|周围神经病|格林巴利|多系统萎缩|亨廷顿|脑积水|脑炎|脑血栓|蛛网膜下腔出血|精神病"
    "|精神分裂症|精神障碍|妄想症|人格障碍|边缘型人格障碍|暴食症|贪食症|进食障碍|恐惧症|社交恐惧症"
    "|惊恐发作|睡眠呼吸暂停|嗜睡症|酗酒|毒瘾|网瘾|阿斯伯格|发育迟缓|学习障碍|疥疮|灰指甲|脚气|鱼鳞病|硬皮病"
    "|红斑狼疮|干燥综合征|白塞病|结节病|酒精肝|酒精性肝病|月经不调|痛经|闭经|附件炎|阴道炎|肾功能不全|心功能不全"
    "|骨质增生|腰椎病|颈椎骨折|腰椎骨折|股骨骨折|听神经瘤|乳腺结节|肺部结节|乳腺纤维瘤|椎间盘突出症|腰椎间盘突出"
    "|颈椎间盘突出|布病"
    "|少弱精|弱精|死精|不孕不育|不孕|不育|输卵管不通|输卵管积水|三高|半身不遂|血癌|骨松|摄护腺癌|摄护腺肥大|亚斯伯格症?"
    "|过动症|妥瑞|红斑性狼疮|僵直性脊椎炎|蜂窝性组织炎|皮蛇|柏金逊症?|肺痨|躁郁|恐慌症|猛爆性肝炎|尿失禁|大小便失禁"
    "|褥疮|压疮|耳背|聋哑|智障|弱智|精神失常|癔症|羊癫疯|羊角风|驼背|老寒腿|噪声聋|苯中毒|铅中毒|汞中毒|乳糖不耐受?"
    "|麸质不耐受|瘢痕子宫|失智症?|布鲁氏菌病|血吸虫病|尘肺|矽肺|甲型流感|甲流|乙流|水肿"
    "|双相|双向情感障碍|大三阳|小三阳|乙肝大三阳|乙肝小三阳|系统性红斑狼疮|幽闭恐惧症|广场恐惧症|密集恐惧症"
    "|孤独症谱系障碍|自闭症谱系障碍|自闭谱系|双相情感障碍Ⅱ型|阿尔茨海默病|阿尔兹海默病?|帕金森病|帕金森氏[症病]"
    "|帕金森症|帕金森综合征"
    "|阿斯伯格综合征|注意缺陷多动障碍|ADHD|发作性睡病|嗜铬细胞瘤|法布雷病|戈谢病|庞贝病|马凡综合征|特纳综合征"
    "|威廉姆斯综合征|脊髓小脑共济失调|共济失调|运动神经元病|肌张力障碍|杜氏肌营养不良|成骨不全|瓷娃娃|脆骨病"
    "|软骨发育不全|地贫|重型地贫|再障|淋巴细胞白血病|急淋|急性髓系白血病|急髓|骨髓纤维化|血小板减少症"
    "|血小板减少性紫癜|紫癜|粒细胞缺乏症|真性红细胞增多症|毛细胞白血病|小细胞肺癌|类癌|畸胎瘤|绒毛膜癌|葡萄胎"
    "|骨转移|肝转移|肺转移|脑转移|淋巴结转移|腹膜转移|腹水|肝腹水|食管静脉曲张|肝性脑病|肝昏迷|高胆红素血症"
    "|新生儿黄疸|疱疹性咽峡炎|猩红热|川崎综合征|高热惊厥|热性惊厥|百日咳|乙脑|流脑|结核性脑膜炎|骨结核|肠结核"
    "|布鲁菌病|包虫病|棘球蚴病|丝虫病|钩端螺旋体病|炭疽|鼠疫|猴痘|诺如病毒|轮状病毒|呼吸道合胞病毒"
    "|呼吸道融合病毒|合胞病毒|腺病毒|肠病毒|EB病毒|巨细胞病毒|衣原体感染|生殖器疣|软下疳|非淋|尿道炎|包皮过长"
    "|隐睾|精索静脉曲张|无精症|弱精症|少精症|勃起障碍|勃起功能障碍|性功能障碍|宫颈病变|CIN[123]级?|巧克力囊肿|巧囊"
    "|多囊|卵巢功能减退|习惯性流产|复发性流产|前置胎盘|胎盘早剥|胎膜早破|妊高症|子痫前期|妊娠糖尿病|胆汁淤积"
    "|产后大出血|肛瘘|肛裂|混合痔|脱肛|溃疡性结肠炎|肠易激|肠易激综合征|胃下垂|胃食管反流病|巴雷特食管"
    "|贲门失弛缓|糖尿病酮症|糖尿病酮症酸中毒|低血钾|低钾|高血钾|低钠血症|高钙血症|甲旁亢|甲状腺乳头状癌|桥本"
    "|桥本氏病|桥本甲状腺炎|格雷夫斯病|尿崩症|肢端肥大症|侏儒症|性早熟|矮小症|肾上腺皮质功能减退|醛固酮增多症"
    "|IgA肾病|膜性肾病|狼疮性肾炎|紫癜性肾炎|多囊肾|马蹄肾|肾病综合症|冠状动脉粥样硬化性心脏病|室颤|心包炎|心内膜炎"
    "|卵圆孔未闭|预激综合征|长QT综合征|病窦综合征|下肢静脉血栓|深静脉血栓|脉管炎|大动脉炎|雷诺氏?病|白塞氏病|皮肌炎"
    "|多发性肌炎|脊柱炎|骨关节炎|网球肘|腱鞘囊肿|足底筋膜炎|拇外翻|椎管狭窄|骨质疏松症|X型腿|四肢瘫"
    "|吉兰-巴雷综合征|特发性震颤|抽动秽语综合征|妥瑞氏?症|睡行症|梦游症|解离症|解离性身份障碍|创伤后应激|PTSD"
    "|焦虑状态|抑郁状态|抑郁发作|躁狂发作|躁狂症|躁狂|急性应激障碍|适应障碍|分离焦虑|疑病症|广泛性焦虑"
    "|广泛性焦虑障碍|强迫障碍|躯体化障碍|情感障碍|神经性厌食|神经性贪食|拔毛癖|边缘性人格障碍|反社会人格障碍"
    "|语言发育迟缓|智力低下|唇腭裂|兔唇|唇裂|腭裂|马蹄足|先天性髋关节脱位|脑发育不良|听力障碍|神经性耳聋|突聋"
    "|梅尼埃病|梅尼埃综合征|耳石症|美尼尔综合征|圆锥角膜|视网膜色素变性|飞蚊症|白化病|重度近视|高度近视|斑秃"
    "|脂溢性皮炎|特应性皮炎|异位性皮炎|神经性皮炎|玫瑰痤疮|天疱疮|类天疱疮|疤痕疙瘩|基底细胞癌|酒精性肝硬化"
    "|药物性肝损伤|自身免疫性肝炎|幽门螺杆菌感染|幽门螺旋杆菌|慢性肾病|慢性肾脏病|肾脏病|CKD[1-5]期"
    "|慢性阻塞性肺疾病|间质性肺病|肺大疱|肺不张|支气管扩张|支扩|肺动脉高压|呼吸衰竭|睡眠呼吸暂停综合征|鼻中隔偏曲"
    "|腺样体肥大|戒断反应|戒断综合征|酒精成瘾|酒瘾|药瘾|赌瘾|高烧不退|脓毒症|脓毒血症|热射病|一氧化碳中毒"
    "|农药中毒|工伤骨折|植物人|植物人状态|脑死亡|癌细胞扩散|绝症"
    "|神经衰弱|脑退化|脑退化症|认知障碍|听障|视障|聋哑|失聪|失语|肢体残疾|智力残疾|精神残疾|视力残疾|听力残疾|大肠癌"
    "|G6PD缺乏症?"
    "|diabetes|hypertension|high blood pressure|asthma|cancer|leuka?emia|lymphoma|melanoma|tumou?r|heart disease"
    "|heart failure|heart attack|stroke|angina"
    "|arrhythmia|atrial fibrillation|coronary artery disease|epilepsy|dementia|alzheimer'?s(?: disease)?"
    "|parkinson'?s(?: disease)?|multiple sclerosis"
    "|depression|major depressive disorder|bipolar disorder|bipolar i{1,2}|bipolar|schizophrenia"
    "|anxiety disorder|anxiety|ptsd|ocd|adhd"
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
    "|peanut allergy|nut allergy|shellfish allergy|dairy allergy|egg allergy|milk allergy|wheat allergy|gluten allergy"
    "|soy allergy|penicillin allergy|latex allergy|bee sting allergy|sesame allergy|seafood allergy|food allergy"
    "|nut allergies|food allergies|lactose intolerance|gluten intolerance|coeliac disease|celiac disease"
    "|motor neurone disease|vascular dementia|suicidal ideation|suicidal thoughts|slipped disc"
    "|shingles|strep throat|whooping cough|measles|mumps|chicken ?pox|scarlet fever|scabies|hernia|gallstones?"
    "|hemorrhoids|rsv"
    "|norovirus|food poisoning|sciatica|carpal tunnel|vertigo|tinnitus|sleep apnea|psychosis|dyslexia|tourette'?s"
    "|narcolepsy"
    "|rosacea|vitiligo|alopecia|acid reflux|diverticulitis|prediabetes|gestational diabetes|high cholesterol"
    "|neuropathy|mrsa|hpv"
    "|macular degeneration|anaphylaxis|learning disability|spinal stenosis|plantar fasciitis|psoriatic arthritis"
    "|blood cancer"
    "|glaucoma|cataracts?|endometriosis|infertility|obesity|alcoholism|drug addiction|opioid addiction|fracture"
)
_SYMPTOMS = (
    "头痛|头晕|头疼|眩晕|胸痛|胸闷|腹痛|腹泻|腹胀|发热|发烧|高烧|咳嗽|咳痰|咳血|咯血|气短|气促|呼吸困难|心悸|心慌"
    "|乏力|恶心|呕吐|呕血|便血|黑便|尿血|血尿|尿频|水肿|浮肿|抽搐|昏迷|晕厥|昏厥|皮疹|瘙痒|耳鸣|失眠|幻听|幻觉"
    "|麻木|疼痛|重影|失声|盗汗|低热|头昏|腰痛|关节痛|消瘦|黄疸|出血|流产|自杀|割腕|情绪低落|情绪暴躁|chest pain"
    "|back pain|abdominal pain"
    "|joint pain|headaches?|dizziness|nausea|palpitations|fatigue|rash|shortness of breath|fever"
    "|seizures|suicidal thoughts|suicidal ideation|insomnia"
)
_MEDICINES = (
    "阿司匹林|布洛芬|对乙酰氨基酚|双氯芬酸钠?|塞来昔布|依托考昔|美洛昔康|吲哚美辛|二甲双胍|胰岛素|甘精胰岛素"
    "|门冬胰岛素|德谷胰岛素|格列美脲|格列齐特|格列吡嗪|阿卡波糖|伏格列波糖|西格列汀|利格列汀|沙格列汀|达格列净"
    "|恩格列净|卡格列净|吡格列酮|利拉鲁肽|司美格鲁肽|度拉糖肽|替尔泊肽|硝苯地平|氨氯地平|左旋氨氯地平|非洛地平"
    "|尼莫地平|贝尼地平|缬沙坦|厄贝沙坦|氯沙坦|替米沙坦|坎地沙坦|奥美沙坦|沙库巴曲缬沙坦|卡托普利|依那普利|贝那普利"
    "|培哚普利|福辛普利|美托洛尔|比索洛尔|倍他乐克|普萘洛尔|阿替洛尔|卡维地洛|阿托伐他汀|瑞舒伐他汀|辛伐他汀"
    "|普伐他汀|匹伐他汀|立普妥|依折麦布|非诺贝特|氯吡格雷|替格瑞洛|波立维|华法林|利伐沙班|达比加群|阿哌沙班"
    "|低分子肝素|依诺肝素|硝酸甘油|速效救心丸|单硝酸异山梨酯|曲美他嗪|地高辛|胺碘酮|普罗帕酮|螺内酯|呋塞米|托拉塞米"
    "|氢氯噻嗪|吲达帕胺|奥美拉唑|雷贝拉唑|泮托拉唑|兰索拉唑|艾司奥美拉唑|埃索美拉唑|法莫替丁|雷尼替丁|多潘立酮"
    "|莫沙必利|美沙拉嗪|柳氮磺吡啶|阿莫西林|头孢|头孢克肟|头孢曲松|头孢呋辛|头孢拉定|头孢克洛|青霉素|氨苄西林"
    "|阿奇霉素|克拉霉素|红霉素|罗红霉素|多西环素|米诺环素|左氧氟沙星|莫西沙星|环丙沙星|甲硝唑|奥硝唑|万古霉素"
    "|美罗培南|庆大霉素|链霉素|氟康唑|伊曲康唑|伏立康唑|特比萘芬|奥司他韦|达菲|玛巴洛沙韦|阿昔洛韦|更昔洛韦"
    "|伐昔洛韦|泼尼松|泼尼松龙|甲泼尼龙|强的松|甲强龙|地塞米松|氢化可的松|布地奈德|沙美特罗|氟替卡松|信必可|舒利迭"
    "|孟鲁司特|顺尔宁|茶碱|氨茶碱|噻托溴铵|沙丁胺醇|特布他林|异丙托溴铵|甲氨蝶呤|来氟米特|羟氯喹|环磷酰胺|他克莫司"
    "|环孢素|吗替麦考酚酯|硫唑嘌呤|阿达木单抗|英夫利昔单抗|托珠单抗|度普利尤单抗|司库奇尤单抗|左甲状腺素"
    "|左甲状腺素钠|优甲乐|甲巯咪唑|赛治|丙硫氧嘧啶|舍曲林|左洛复|氟西汀|百忧解|帕罗西汀|西酞普兰|艾司西酞普兰"
    "|来士普|文拉法辛|度洛西汀|米氮平|曲唑酮|安非他酮|阿戈美拉汀|伏硫西汀|氟伏沙明|阿米替林|奥氮平|利培酮|喹硫平"
    "|思瑞康|阿立哌唑|氯氮平|齐拉西酮|氨磺必利|帕利哌酮|鲁拉西酮|奋乃静|氟哌啶醇|氯丙嗪|碳酸锂|丙戊酸钠|德巴金"
    "|卡马西平|奥卡西平|拉莫三嗪|左乙拉西坦|开浦兰|托吡酯|苯妥英钠|苯巴比妥|加巴喷丁|普瑞巴林|劳拉西泮|阿普唑仑"
    "|地西泮|艾司唑仑|舒乐安定|氯硝西泮|咪达唑仑|安定|安眠药|唑吡坦|思诺思|右佐匹克隆|佐匹克隆|丁螺环酮|坦度螺酮"
    "|哌甲酯|专注达|托莫西汀|择思达|利他林|多奈哌齐|安理申|美金刚|卡巴拉汀|左旋多巴|美多芭|普拉克索|司来吉兰"
    "|金刚烷胺|利鲁唑|巴氯芬|美沙酮|丁丙诺啡|纳曲酮|吗啡|羟考酮|奥施康定|芬太尼|曲马多|哌替啶|杜冷丁|地佐辛"
    "|氨酚羟考酮|格列卫|伊马替尼|易瑞沙|吉非替尼|厄洛替尼|奥希替尼|泰瑞沙|埃克替尼|凯美纳|阿来替尼|克唑替尼"
    "|安罗替尼|索拉非尼|仑伐替尼|阿帕替尼|瑞戈非尼|拉帕替尼|吡咯替尼|伊布替尼|泽布替尼|尼洛替尼|达沙替尼|奥拉帕利"
    "|尼拉帕利|赫赛汀|曲妥珠单抗|帕妥珠单抗|贝伐珠单抗|西妥昔单抗|利妥昔单抗|美罗华|帕博利珠单抗|K药|信迪利单抗"
    "|卡瑞利珠单抗|替雷利珠单抗|他莫昔芬|来曲唑|阿那曲唑|依西美坦|氟维司群|比卡鲁胺|恩扎卢胺|阿比特龙|戈舍瑞林"
    "|亮丙瑞林|紫杉醇|多西他赛|卡铂|顺铂|奥沙利铂|吉西他滨|卡培他滨|希罗达|培美曲塞|依托泊苷|伊立替康|阿霉素"
    "|表柔比星|替吉奥|氟尿嘧啶|来那度胺|硼替佐米|沙利度胺|羟基脲|诺西那生|恩替卡韦|替诺福韦|丙酚替诺福韦|拉米夫定"
    "|阿德福韦|干扰素|索磷布韦|丙通沙|齐多夫定|依非韦伦|比克恩丙诺|必妥维|多替拉韦|阻断药|抗逆转录病毒药?|异烟肼"
    "|利福平|乙胺丁醇|吡嗪酰胺|别嘌醇|别嘌呤醇|非布司他|苯溴马隆|秋水仙碱|阿仑膦酸钠|唑来膦酸|特立帕肽|地舒单抗"
    "|骨化三醇|钙尔奇|铁剂|琥珀酸亚铁|促红细胞生成素|凝血因子|氯雷他定|西替利嗪|扑尔敏|开瑞坦|坦索罗辛|非那雄胺"
    "|西地那非|伟哥|他达拉非|米非司酮|黄体酮|地屈孕酮|达英-35|优思明|毓婷|紧急避孕药|短效避孕药|雌激素|戊酸雌二醇"
    "|补佳乐|螺旋内酯|睾酮|生长激素|安宫牛黄丸|抗抑郁药|抗焦虑药|抗精神病药|降压药|降糖药|降脂药|抗凝药|避孕药"
    "|抗病毒药|靶向药|标靶药|化疗药|安胎药|抗癫痫药|止痛药|助眠药|激素|metformin|insulin|glipizide|glyburide"
    "|sitagliptin|januvia|empagliflozin|jardiance|dapagliflozin|farxiga|semaglutide|ozempic|wegovy|liraglutide"
    "|dulaglutide|trulicity|tirzepatide|mounjaro|aspirin|ibuprofen|naproxen|diclofenac|celecoxib|acetaminophen"
    "|paracetamol|lisinopril|enalapril|ramipril|perindopril|amlodipine|nifedipine|diltiazem|verapamil|losartan"
    "|valsartan|candesartan|irbesartan|entresto|metoprolol|atenolol|bisoprolol|propranolol|carvedilol|atorvastatin"
    "|lipitor|simvastatin|rosuvastatin|crestor|pravastatin|ezetimibe|warfarin|coumadin|clopidogrel|plavix|apixaban"
    "|eliquis|rivaroxaban|xarelto|dabigatran|heparin|enoxaparin|digoxin|amiodarone|furosemide|lasix|spironolactone"
    "|hydrochlorothiazide|hctz|omeprazole|pantoprazole|esomeprazole|lansoprazole|famotidine|mesalamine"
    "|sulfasalazine|amoxicillin|augmentin|penicillin|cephalexin|ceftriaxone|azithromycin|clarithromycin"
    "|erythromycin|doxycycline|minocycline|ciprofloxacin|levofloxacin|vancomycin|metronidazole|bactrim"
    "|nitrofurantoin|fluconazole|acyclovir|valacyclovir|valtrex|oseltamivir|tamiflu|paxlovid|prednisone"
    "|prednisolone|dexamethasone|hydrocortisone|methylprednisolone|budesonide|fluticasone|salmeterol|symbicort"
    "|advair|albuterol|salbutamol|ventolin|montelukast|singulair|tiotropium|spiriva|methotrexate|hydroxychloroquine"
    "|plaquenil|azathioprine|mycophenolate|tacrolimus|cyclosporine|adalimumab|humira|infliximab|remicade|etanercept"
    "|enbrel|ustekinumab|stelara|dupilumab|dupixent|rituximab|ocrelizumab|levothyroxine|synthroid|methimazole"
    "|sertraline|zoloft|fluoxetine|prozac|paroxetine|paxil|citalopram|celexa|escitalopram|lexapro|venlafaxine"
    "|effexor|duloxetine|cymbalta|bupropion|wellbutrin|mirtazapine|trazodone|amitriptyline|nortriptyline"
    "|vortioxetine|olanzapine|zyprexa|risperidone|risperdal|quetiapine|seroquel|aripiprazole|abilify|clozapine"
    "|ziprasidone|lurasidone|latuda|haloperidol|haldol|lithium|lamotrigine|lamictal|valproate|valproic acid"
    "|depakote|carbamazepine|tegretol|oxcarbazepine|levetiracetam|keppra|topiramate|topamax|phenytoin|dilantin"
    "|phenobarbital|gabapentin|neurontin|pregabalin|lyrica|lorazepam|ativan|xanax|alprazolam|diazepam|valium"
    "|clonazepam|klonopin|zolpidem|ambien|buspirone|hydroxyzine|methylphenidate|ritalin|concerta|adderall|vyvanse"
    "|lisdexamfetamine|strattera|atomoxetine|donepezil|aricept|memantine|levodopa|carbidopa|sinemet|ropinirole"
    "|pramipexole|baclofen|riluzole|methadone|suboxone|buprenorphine|naltrexone|vivitrol|antabuse|disulfiram"
    "|morphine|oxycodone|oxycontin|hydrocodone|vicodin|percocet|fentanyl|tramadol|codeine|tamoxifen|letrozole"
    "|anastrozole|trastuzumab|herceptin|bevacizumab|avastin|pembrolizumab|keytruda|nivolumab|imatinib|gleevec"
    "|osimertinib|erlotinib|ibrutinib|lenalidomide|revlimid|paclitaxel|docetaxel|carboplatin|cisplatin|oxaliplatin"
    "|gemcitabine|capecitabine|cyclophosphamide|doxorubicin|truvada|descovy|biktarvy|prep|tenofovir|emtricitabine"
    "|dolutegravir|antiretrovirals?|arvs?|harvoni|epclusa|isoniazid|rifampin|rifampicin|ethambutol|allopurinol"
    "|febuxostat|colchicine|alendronate|fosamax|denosumab|prolia|sumatriptan|tamsulosin|finasteride|sildenafil"
    "|viagra|tadalafil|cialis|misoprostol|mifepristone|clomid|clomiphene|estradiol|spiro|testosterone|progesterone"
    "|depo-provera|birth control|antidepressants?|antipsychotics?|beta blockers?|blood thinners?|statins?"
    "|chemotherapy|epipen|steroids"
)
_TREATMENTS = (
    "手术|开刀|切除术|化疗|放疗|透析|血透|腹透|移植|介入治疗|介入手术|支架|搭桥|剖宫产|剖腹产|人流|流产|引产|试管婴儿"
    "|试管|人工授精|电休克|无抽搐电休克|心理治疗|PCI术|PCI|CABG|支架植入|支架植入术|射频消融|消融术|起搏器|胃镜"
    "|肠镜|活检|穿刺|骨穿|腰穿|清宫|清宫术|刮宫|人工流产|药流|结扎|取卵|移植手术|肾移植|肝移植|心脏移植|骨髓移植"
    "|干细胞移植|角膜移植|造瘘|造口|引流|插管|气管切开|白内障手术|微创手术|变性手术|性别重置手术|整容手术|抽脂"
    "|减重手术|切胃|缩胃|质子治疗|CAR-T|美沙酮治疗|隔离治疗|高压氧|心理咨询|戒毒治疗|戒酒治疗|靶向治疗|免疫治疗"
    "|内分泌治疗|置换术|截肢|环扎|宫颈环扎|羊水穿刺|引流术|碎石|激光手术|近视手术|半飞秒|全飞秒|开颅|开颅手术|开胸"
    "|胸腔镜|腹腔镜|腔镜手术|内镜|ERCP|伽马刀|血浆置换|输血|换血|换肾|换肝|植皮|清创|缝针|打石膏|正畸|拔智齿"
    "|根管治疗|种植牙|康复训练|高频电刀|锥切|leep刀|利普刀|全切|次全切|保乳|乳房切除|子宫切除|甲状腺切除|胆囊切除"
    "|阑尾切除|脾切除|chemotherapy|chemo|radiotherapy|radiation therapy|radiation|immunotherapy|dialysis|surgery"
    "|transplant|bypass|cabg|double mastectomy|mastectomy|hysterectomy|abortion|rehab|hip replacement"
    "|knee replacement|appendectomy|c-section|caesarean|cesarean|ivf|stent|pacemaker|colonoscopy|biopsy|lumpectomy"
    "|vasectomy|gastric bypass|tracheostomy|colostomy|amputation|transfusion|detox|psychotherapy"
    "|electroconvulsive therapy|angioplasty|stem cell transplant|bone marrow transplant|kidney transplant"
    "|liver transplant|thyroidectomy|cholecystectomy|splenectomy|prostatectomy|tonsillectomy|craniotomy"
    "|cataract surgery|spinal fusion|lap band|top surgery|bottom surgery|d&c|cochlear implant"
)
_NARROWERS = (
    "低分化|中分化|高分化|未分化|黏液性|印戒细胞|转移性|弥漫大B细胞|透明细胞|囊性|心源性|肝性|肾性|缺铁性|巨幼细胞性"
    "|慢性|急性|亚急性|重度|中度|轻度|中重度|轻中度|极重度|重症|轻症|早期|中期|晚期|终末期|先天性|先天|原发性|继发性"
    "|特发性|遗传性|家族性|1型|2型|Ⅰ型|Ⅱ型|双侧|单侧|左侧|右侧|两侧|左|右|双|多发性|多发|复发性|浸润性|乳头状"
    "|滤泡状|髓样|导管|小叶|鳞状细胞|移行细胞|大细胞|小细胞|非小细胞|弥漫性|弥漫|局灶性|陈旧性|开放性|闭合性|粉碎性"
    "|压缩性|不完全性|完全性|恶性|良性|缺血性|出血性|阻塞性|梗阻性|老年性|老年|妊娠期|产后|术后|病毒性|细菌性"
    "|真菌性|化脓性|溃疡性|过敏性|感染性|风湿性|类风湿性|类风湿|强直性|反流性|萎缩性|浅表性|糜烂性|增生性|肥厚性"
    "|肥厚型|扩张型|酒精性|药物性|自身免疫性|免疫性|神经性|血管性|退行性|进行性|周期性|持续性|阵发性|间歇性|难治性"
    "|非霍奇金|霍奇金|急性淋巴细胞|急性髓系|慢性粒细胞|磨玻璃|实性|混合性|创伤性|外伤性|病理性|骨质|间质性|大叶性"
    "|支气管|带状|弥散性|系统性|结节性|亚临床|青少年|儿童|小儿|高危型|高级别|低级别|不典型|非典型|顽固性|功能性|器质性"
    "|应激性|占位性|多灶性"
)
_ORGANS = (
    "右眼|左眼|双眼|右耳|左耳|双耳|右手|左手|双手|右脚|左脚|双脚|右腿|左腿|双腿|中指|无名指|小指|脚掌|"
    "颅内|颅底|颅脑|颅骨|头皮|头部|脑干|小脑|大脑|脑部|脑|基底节区?|额叶|颞叶|垂体|眼部|眼底|视网膜|视神经|角膜"
    "|结膜|黄斑|晶状体|玻璃体|眼睑|耳部|中耳|内耳|外耳道|鼓膜|鼻部|鼻腔|鼻窦|鼻中隔|鼻咽|口腔|牙周|牙髓|舌|咽喉|咽"
    "|喉|声带|扁桃体|腮腺|颈部|颈动脉|颈椎|甲状腺|甲状旁腺|淋巴结|淋巴|食管|食道|气管|支气管|肺部|上叶|下叶|中叶"
    "|肺叶|肺|胸腔|胸膜|胸部|胸椎|胸骨|乳腺|乳房|乳头|乳|心脏|心包|心房|心室|心肌|心内膜|瓣膜|二尖瓣|三尖瓣|主动脉"
    "|肺动脉|冠状动脉|冠脉|动脉|静脉|血管|肝脏|肝内|肝|胆囊|胆管|胆总管|胆|胰腺|胰头|胰|脾脏|脾|胃部|胃窦|胃底|胃"
    "|十二指肠|小肠|回肠|盲肠|阑尾|结肠|大肠|直肠|肠道|肠|肛门|肛周|腹膜|腹腔|腹股沟|腹壁|肾脏|肾上腺|肾盂|肾小球"
    "|肾|输尿管|膀胱|尿道|尿路|泌尿系|前列腺|睾丸|附睾|精索|阴茎|子宫内膜|子宫|宫颈|宫腔|卵巢|输卵管|附件|盆腔|阴道"
    "|外阴|胎盘|羊水|脊柱|脊髓|脊神经|腰椎间盘|颈椎间盘|椎间盘|腰椎|腰部|腰肌|骶骨|尾骨|骨盆|髋臼|髋部|髋关节"
    "|股骨颈|股骨头|股骨|髌骨|胫骨|腓骨|胫腓骨|膝盖|膝关节|膝部|膝|半月板|十字交叉韧带|十字韧带|前交叉韧带|交叉韧带"
    "|韧带|肌腱|跟腱|踝关节|踝部|踝|脚踝|跟骨|足部|足底|脚趾|足趾|趾骨|跖骨|锁骨|肩胛骨|肩袖|肩关节|肩部|肱骨"
    "|肘关节|尺骨|桡骨|尺桡骨|腕关节|手腕|掌骨|指骨|手指|拇指|食指|肋骨|关节|滑膜|骨髓|骨|软组织|肌肉|横纹肌|皮肤"
    "|皮下|面部|面神经|三叉神经|坐骨神经|周围神经|神经|腺叶|上肢|下肢|前臂|小腿|大腿|胳膊|手臂|造血|血液|凝血|免疫"
    "|内分泌|肝肾|心肺|下丘脑|海马体|滑囊|咽部|牙龈|指甲|脚后跟|鼻骨|下颌|颌骨|蛛网膜下腔|硬膜下|硬膜外|房间隔"
    "|室间隔"
)
_AILMENTS = (
    "癌|腺癌|鳞癌|鳞状细胞癌|导管癌|小叶癌|瘤|肿瘤|肉瘤|腺瘤|肌瘤|血管瘤|囊腺瘤|间质瘤|炎|结石|结节|息肉|囊肿|脓肿"
    "|血肿|骨折|骨裂|脱位|脱臼|撕裂伤?|断裂|裂伤|损伤|挫伤|拉伤|扭伤|擦伤|烧伤|烫伤|挫裂伤|出血|梗死|梗塞|栓塞|血栓"
    "|狭窄|闭塞|堵塞|硬化|粥样硬化|纤维化|坏死|萎缩|肥大|增生|积水|积液|水肿|肿大|感染|溃疡|糜烂|穿孔|梗阻|破裂"
    "|衰竭|功能不全|机能不全|关闭不全|功能障碍|功能减退|功能亢进|功能衰竭|功能低下|功能异常|发育不良|发育不全|畸形"
    "|缺损|缺如|脱垂|突出症?|膨出|膨隆|异位|下垂|病变|占位|钙化|扩张|夹层|瘘|脱落|脱离|混浊|移植术后|切除术后|术后"
    "|综合征|不孕|麻痹|劳损|退变|错位|骨刺|粘连|卡压|失调|紊乱|缺血|供血不足|疱疹|结核|阴影|失明|失聪|残疾|瘫痪|截肢"
    "|离断伤?|缺失"
)
"""An illness is a part of the body and what ails it: 右肺上叶磨玻璃结节."""
_ILLNESS, _MEDICINE, _TREATMENT = one_of(_ILLNESSES), one_of(_MEDICINES), one_of(_TREATMENTS)
_STAGE = (
    "(?:[(]?(?:第?[0-9一二三四ⅠⅡⅢⅣIVX]{1,4}[A-Ca-c]?[期级]|极?[轻中重]度|中重度|轻中度|失?代偿期|[一二ⅠⅡ12]型"
    "|[0-6][a-cA-C]?类|[0-6][a-cA-C](?![A-Za-z0-9])|[早中晚末]期|复发|转移"
    "|急性期|活动期|缓解期|后遗症"
    "|[0-9一二三四][a-cA-C]?类)[)]?)?"
)
_NAMED_SO = (
    f"{HAN}{{1,12}}?(?:病|癌|炎|瘤|症|综合征|衰竭|骨折|障碍|结核|梗死|中毒|畸形|栓塞|出血|积液|硬化|坏死|脱位|撕裂"
    f"|断裂|穿孔|梗阻|增生|感染|肥大|萎缩|缺损|闭锁|狭窄|衰弱|退化|缺乏症?|失明|失聪|瘫痪|离断伤?)"
    f"(?![人因房例历友毒菌变史])(?:变)?{_STAGE}"
)
"""An illness that is on no list, known by how its name ends: enough after a verb that takes nothing else."""
_MORE = "(?:[症病炎](?![人因房例历友])|后遗症)?"
_ILL = f"{NARROWED}{_ILLNESS}{_MORE}{_STAGE}"
_EN_NAMED_SO = (
    "(?:(?:stage|grade|type) [0-9ivab]{1,4} )?(?:[a-z'-]+ ){0,3}?(?:[a-z]{3,}(?:itis|oma|osis|emia|aemia|pathy"
    "|algia|plegia|phrenia|trophy)"
    "|(?:[a-z'-]+ )(?:cancer|disease|syndrome|disorder|failure|infection|fracture|palsy|deficiency|addiction"
    "|dependency|injury|tumou?r|disc|stenosis|replacement|transplant|dementia|allergy|allergies|intolerance)"
    "|(?:heart|kidney|lung|liver|brain|thyroid|spinal|eye|back|skin|mental health|birth|genetic|neurological)"
    " (?:defect|condition|problems?|murmur|trouble))"
    "(?![a-z])"
)
"""And in English."""
_EN_ABOUT = (
    "(?:[a-z'-]+ ){0,4}?(?:drugs?|treatments?|cures?|vaccines?|tests?|app|books?|papers?|models?|methods?"
    "|company's?|for|against|about|exam|team"
    "|research|poster|laptop|lab|stud(?:y|ies)|lectured|lectures|class|clinic|talk|thesis|dissertation"
    "|professor|job)(?![a-z])"
)
"""What is about an illness, and no one's."""
_EN_ILL = (
    f"(?!{_EN_ABOUT})(?:{NARROWED}{one_of(latin(_ILLNESSES))}|{_EN_NAMED_SO})(?: stage [0-9ivab]+)?(?! (?:patients"
    "|research"
    "|awareness|specialist|charity|foundation|clinic|drug|prevention|vaccine))"
)
_EN_SHORT = "(?:type [12] )?(?:dm2?|nstemi|stemi|aki|pad|pvd|nafld|hfref|hfpef|iddm|niddm|mi|pe|ra|copd)(?![a-z])"
"""What is short for an illness, behind a label."""
_ALLERGENS = (
    "磺胺|链霉素|花粉|海鲜|花生|鸡蛋|牛奶|芒果|尘螨|碘造影剂|药物|坚果|虾|酒精|小麦|麸质|大豆|乳糖|蟹|螨虫|猫毛"
    "|狗毛|桃子|peanuts|latex|shellfish|pollen|tree nuts|nuts|eggs?|dairy|gluten|sulfa"
)
_ALLERGEN = one_of(_MEDICINES, _ALLERGENS)

_BLOOD = "(?:A|B|AB|O)[+-]?型?(?:血|,?[ ]?RH[ (]?[阴阳]性)?(?![A-Za-z0-9])"
_EN_STATES = (
    "HIV[- ]positive|HIV[+]|legally blind|hard of hearing|wheelchair[- ]bound|bedridden|incontinent"
    "|insulin[- ]dependent"
    "|paraplegic|quadriplegic|tetraplegic|paralysed|paralyzed|intubated|immunocompromised|immunosuppressed"
    "|neurodivergent"
    "|dyslexic|pregnant|deaf|nonverbal|non-verbal|diabetic|epileptic|asthmatic|bipolar|schizophrenic|autistic"
    "|anorexic|bulimic"
    "|clinically depressed|suicidal|terminally ill|in remission|in a coma|on dialysis|on antidepressants"
    "|on chemotherapy|on insulin|anaemic|anemic|haemophiliac|hemophiliac|infertile|recovering alcoholic"
    "|recovering addict|hospitali[sz]ed|lactose[- ]intolerant|gluten[- ]intolerant|colou?r[- ]?blind|housebound"
    "|bed-bound"
    "|on the spectrum|menopausal|in labou?r"
)
_PLAIN_TREATMENTS = (
    "化疗|放疗|透析|血透|腹透|药流|引产|清宫|剖宫产|剖腹产|试管婴儿|电休克|骨髓移植|干细胞移植|肾移植|肝移植"
    "|换肾|换肝|近视手术"
    "|半飞秒近视手术|半飞秒|全飞秒|环扎|血浆置换|靶向治疗|免疫治疗|内分泌治疗|造瘘|切除术"
)
"""Those that need no verb."""
_EN_PLAIN_TREATMENTS = (
    "chemo|chemotherapy|radiotherapy|immunotherapy|dialysis|double mastectomy|mastectomy|hysterectomy"
    "|lumpectomy|prostatectomy|thyroidectomy"
    "|bone marrow transplant|stem cell transplant|kidney transplant|liver transplant|gastric bypass|colostomy"
)
_EN_BODY = (
    "arm|leg|wrist|ankle|hip|ribs?|collarbone|foot|hand|finger|toe|thumb|knee|elbow|shoulder|jaw|nose|back|neck"
    "|pelvis|femur|tibia|fibula|humerus"
    "|radius|ulna|spine|skull|acl|mcl|meniscus|achilles|hamstring|rotator cuff|spleen|kneecap|tailbone"
    "|vertebrae?|heel"
)
_CURES = (
    "化疗|放疗|透析|血透|吃药|服药|打胰岛素|戒毒|住院|输液|看心理医生|看精神科|做心理咨询|养病|保胎|康复治疗"
    "|ABA|ABA干预|行为干预|干预训练|干预治疗|康复训练|康复干预|感统训练|言语训练|语言训练|语训|言语治疗|物理治疗|针灸"
    "|理疗|雾化"
    "|心理疏导|心理治疗|电疗|牵引|复健|靶向|免疫治疗|介入"
)
_EVENTS = (
    "已怀孕|怀有身孕|意外怀孕|堕过胎|自杀未遂|企图自杀|割腕自杀|自杀倾向|中风后|住过精神病院|住精神病院"
    "|进过精神病院|进了精神病院|送入精神病院|转入精神病院|住过ICU|进了ICU|送入ICU|转入ICU|住进ICU|抢救无效|is pregnant"
    "|weeks pregnant|suicide attempt|attempted suicide|had a miscarriage|had a stroke|had an abortion"
    "|miscarried|lost the baby|years sober|been sober|months sober|overdosed|relapsed"
    "|goes to AA|in recovery|in therapy|self-harmed|cut herself|cut himself"
)
_TESTED = (
    "HIV|TPPA|RPR|HBsAg|乙肝表面抗原|幽门螺杆菌|甲流|乙流|支原体|衣原体|诺如|轮状病毒|PPD|T-SPOT|HLA-B27|艾滋病"
    "|梅毒|乙肝|丙肝|核酸|结核|新冠|抗原|抗体|HPV|毒品|尿检|妊娠|COVID|COVID-19"
)
_MEASURES = (
    "血压|血糖|体温|心率|血脂|尿酸|胆固醇|肌酐|转氨酶|谷丙转氨酶|白细胞|红细胞|血小板|血红蛋白|甘油三酯|肝功能"
    "|肾功能|肝功|心电图|甲状腺功能|甲功|血氧|黄疸|眼压|糖化血红蛋白|糖化|胆红素|肿瘤标志物|病毒载量|CD4"
    "|精子活力|精子质量|精子密度|AMH|孕酮|HCG|尿糖|肺功能|疼痛评分|PHQ-9|GAD-7|DNA定量|甲胎蛋白|癌胚抗原|尿蛋白|血沉"
    "|蛋白尿|视力|骨密度|心率"
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
    "|处方|医嘱|用药|带药|出院带药|服药|服药史|服用药物|药物|治疗药物|治疗|检查所见|影像所见|异常项|当前用药"
    "|所患疾病|健康告知|健康声明|特殊体质|身体状况|身体情况|请假事由|疾病情况|过敏情况|过敏信息|健康问题|病种|疾病名称"
    "|患病情况|体检结果|体检结论|体检报告|检查结果|检验结果|化验结果|健康状况"
    "|健康情况|病名|伤情|基础疾病|基础病|慢性病|既往疾病|现患疾病|病症|就诊科室及病情|dx|ddx|pmh|pmhx|hx|psh"
    "|problem list|就诊原因|住院原因|入院原因|请假原因|病假事由|diagnos[ie]s|chief complaint"
    "|presenting complaint|reason for visit|rx|meds|past medical history"
    "|medical history|medications?|medical conditions?|health conditions?|allergy|allergies"
    "|known conditions?|existing conditions?|pre-existing conditions?|underlying conditions?|chronic conditions?"
    "|conditions"
    "|health issues|health problems|health notes|medical notes|comorbidities|current meds|disability|disabilities|pmhx"
)
_SERIOUS = (
    "酗酒|吸毒成瘾|酒精依赖|腰突|颈椎病|尘肺|矽肺|弱精|不孕|不育|三高|甲减|血癌|骨松|妥瑞|皮蛇|耳背|重度抑郁|中度抑郁"
    "|轻度抑郁"
    "|产后抑郁|双相|多囊|腹水|HIV|HPV|IgA肾病|"
    + "|".join(
        word
        for word in han(_ILLNESSES).split("|")
        if len(word) > 2 or (word[-1] in "痘疹疝癣疣疟癌梗衰瘫肝亢减风瘤病盲聋弱呆痫喘炎折毒滋血疹")
    )
)
"""Those that no figure of speech takes for something else."""
_EN_AMBIGUOUS = (
    "cancer|tumou?r|stroke|depression|anxiety|aids|tia|als|gad|sle|cad|chf|cva|ulcers?|angina|ocd|obesity|fracture"
    "|arrhythmia|hld|bpd|mdd|bph|uti|osa|covid|covid-19"
    "|HPV|EB病毒|lithium|prep|spiro|steroids|birth control|concerta|antidepressants?"
)
"""English words that tell of more than health; a verb must take them."""
_EN_SERIOUS = "|".join(word for word in latin(_ILLNESSES).split("|") if word not in _EN_AMBIGUOUS.split("|"))
_EN_NARROWED = (
    "(?:(?:known|early|early stage|late[- ]stage|suspected|newly diagnosed|poorly controlled|well[- ]controlled"
    "|uncontrolled"
    "|longstanding|mild to moderate|vascular|lewy body|frontotemporal|clinical|type [0-9]|stage (?:[0-9]|i{1,3}v?)"
    "|severe|mild|moderate"
    "|acute|chronic|early[- ]onset|end[- ]stage|metastatic"
    "|triple[- ]negative|left|right|bilateral|breast|lung|prostate|colon|rectal|ovarian|cervical|pancreatic"
    "|liver|kidney"
    "|thyroid|skin|bladder|stomach|brain|bone|testicular|throat|spinal cord|rheumatoid|congestive|major"
    "|treatment-resistant"
    "|juvenile|gestational|advanced|terminal|inoperable|recurrent|drug-resistant|congenital|generali[sz]ed"
    "|non-hodgkin'?s?"
    "|hodgkin'?s?|acute myeloid|lymphoblastic|severe) ?){1,4}"
)
_EN_FIRST = (
    "|known|early|late|suspected|newly|poorly|well|uncontrolled|longstanding|vascular|lewy|frontotemporal|clinical"
    "|type|stage|severe|mild|moderate|acute|chronic|early|end|metastatic"
    "|triple|left|right|bilateral|breast|lung|prostate"
    "|colon|rectal|ovarian|cervical|pancreatic|liver|kidney|thyroid|skin|bladder|stomach|brain|bone|testicular"
    "|throat|spinal"
    "|rheumatoid|congestive|major|treatment-resistant|juvenile|gestational|advanced|terminal|inoperable|recurrent"
    "|drug-resistant|congenital|generali[sz]ed|non-hodgkin|hodgkin"
)
_EN_ILLNESS = (
    f"(?:(?:{_EN_NARROWED})?{one_of(_EN_SERIOUS)}|{_EN_NARROWED}(?<=[ ])(?:cancer|tumou?r|disease|failure"
    f"|injury|infection"
    "|fracture|depression|anxiety|autism|dementia|arthritis|stroke|miscarriage|concussion))(?![a-z])"
    "(?:,? stage [0-9iv]{1,4}|, t[0-9]{1,2} (?:in)?complete| flare(?:[- ]?up)?| attack| episode| relapse| diagnosis)?"
)
_EN_RECORD = (
    "(?<=(?<![A-Za-z])(?:(?-i:Mrs?|Ms|Miss|Mstr|Pt)|patient|DOB|NHS|MRN|aged?|y/?o"
    "|year[- ]old)(?![a-z])[^\\n]{0,80}?[0-9]"
    "[^\\n]{0,80}?[,.;:(-] ?)"
)
"""Behind a clause of a letter or a note about one patient."""
_TIMES = "[一二三四五六七八九十两几多0-9]{1,2}"
_PROCEDURES = (
    "试管(?:婴儿)?|移植|胚胎移植|化疗|放疗|透析|手术|人流|流产|剖腹产|剖宫产|人工授精|取卵|促排|住院|复发|中风|心梗"
    "|脑梗|开刀"
    "|搭桥|宫外孕|胎停|保胎|自杀|割腕|发病|介入|穿刺|活检|电击|电疗|MECT|靶向|免疫治疗|干预|蓝光|输血|洗胃|清宫|刮宫"
    "|碎石"
)
"""What is told of a person by how often it is done."""
_CYCLE, _TESTS_HERSELF = "例假|月经|大姨妈|姨妈|生理期", "验孕棒|验孕|早孕试纸|试纸|孕检|HCG"
_SO_LONG = "(?:[一二两三四五六七八九十0-9半几快]{1,3}个?多?(?:月|天|周|星期|礼拜))"
_DEVICES = (
    "心脏起搏器|起搏器|心脏支架|支架|人工电子耳|电子耳|人工心瓣|人工瓣膜|人工晶体|节育环|假肢|义肢|尿袋|尿管|导尿管"
    "|胃管|鼻饲管|呼吸机|助听器|人工耳蜗|造口袋|粪袋|胰岛素泵|引流管"
    "|引流袋"
    "|钢板|钢钉|假眼|义眼|人工关节|石膏|ECMO"
)
_WORN = "装|戴|挂|插|安|放|植|打|靠|上"
_SCREENED = "唐筛|糖筛|糖耐|无创|羊穿|四维|大排畸|宫颈筛查|TCT|钼靶|骨密度|听力筛查|肿标|新生儿筛查"
_CONDITIONS = (
    "术后(?:发热|发烧|高热|出血|感染|疼痛|渗血|渗液|昏迷|谵妄)|夜间躁动|躁动不安|大小便失禁|意识不清|意识模糊|神志不清"
    "|昏迷不醒|生活不能自理|卧床不起|言语不清|口齿不清|吞咽困难|幻听幻视|不省人事|病危|病重|割过腕|割了腕"
    "|[跳轻][楼河桥生]未遂"
    "|(?:耳朵|眼睛)(?:都)?(?:听不见|听不清|看不见|看不清|不好使?|瞎了|聋了)|腿脚不(?:便|好|利索)|行动不便|走不了路"
    "|站不起来|下不了地"
    "|截[过了]肢|化过疗|放过疗|住过院|开[过了]刀|动[过了]手术|搭[过了]桥|流[过了]产|打[过了]胎|植[过了]皮|换[过了]肾"
    "|中过风|是(?:假|义)(?:肢|眼)"
    "|有?轻生念头|有?自杀念头|自杀过|自残过|割腕(?:过|了|住院|被|[两三几0-9]次)|有自残|自残行为|服毒自杀"
    "|喝农药自杀|烧炭自杀|洗过?胃|离不开轮椅|坐轮椅"
    "|坐着轮椅"
    "|瘫痪在床|瘫在床上|瘫在床|下不了床|看精神科|看心理科|挂了?精神科|失去生育能力|怀不上孩子|怀了[二三双]胎"
    "|怀着[二三双]胎|怀的[二三双]胎"
    "|怀了双胞胎|怀着双胞胎|怀上了|洗肾"
)
_SIGNS = (
    "术|夜间躁|躁动|大小便|意识|神志|昏迷|生活不能|卧床|言语|口齿|吞咽|幻听|不省|病危|病重|割|跳|轻生|有|自杀|自残"
    "|服毒|喝农药|耳朵|眼睛|腿脚|行动不|走不|站不|下不|截|化过|放过|住过|开|动|搭|流|打|植|换|中过|是假|是义"
    "|烧炭|洗|离不开|坐|瘫|下不了|看精|看心|挂|失去生|怀不上|怀了|怀着|怀的|怀上"
)
_BECAUSE = (
    "(?![药毒菌苗防疫科室]|患者|病人|专家|研究|问题|风险|高发|检测|筛查|的(?:人|患者|孩子|老人|原因|危害)|者"
    "|引[起发]的|所[致引]"
    "|[^,。;]{0,10}的(?:人|患者|老人|孩子|病人|人群)|而[来生])"
)
_EN_HELD = (
    "uses an? (?:wheelchair|walker|mobility scooter|hearing aid|stairlift)|wears hearing aids|wears an? hearing aid"
    "|(?:has|carries|needs|wears|uses|got) an? (?:pacemaker|epi-?pen|stoma|colostomy bag|feeding tube|catheter"
    "|prosthetic (?:leg|arm)"
    "|insulin pump|stent|hearing aid|cochlear implant|inhaler)"
)
_EN_LOST = (
    "(?:his|her|my) (?:left |right |both )?(?:legs?|arms?|hand|foot|eye|eyesight|hearing|sight|vision|breast|kidney"
    "|fingers?"
    "|pregnancy|voice)(?=[ ]?[,.;!)]|$| (?:in|to|at|when|after|because|and|from|during|due|last|on|since|as)(?![a-z]))"
)
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
    "医生说是|大夫说是|医生说|大夫说|怀疑是|疑似|考虑为|考虑是|佢有|确诊|确诊为|确诊患有|确诊患|确诊患上|确诊感染"
    "|确诊了|诊断为|诊断出|诊断患有|诊断是|查出|查出来|查出有"
    "|查出来是|查出患有|查出患"
    "|患(?![有上者了])|患了"
    "|检查出|发现患有|发现患|发现得了|患有|患上|患上了|罹患|身患|得了|得过|感染了|感染|感染过|突发|因患|由于患"
    "|病因为|病因是|死于"
)
_EN_SUFFERS = (
    "because of|due to|off work with|signed off with|off sick with|diagnosed with|suffers from|suffered from"
    "|suffering from|suffer from|treated for|has|have|had"
    "|got|have got|has got|'ve got|hospitali[sz]ed for|hospitali[sz]ed with|tested positive for|positive for"
    "|following a|after a|history of"
    "|admitted for|admitted with|died of"
    "|living with|recovering from|is recovering from|recovered from|presented with|presents with"
    "|presents today with|presents for follow-?up of|follow-up of|battling"
    "|fighting|survivor of|survived|i've had|managing|struggles with|struggled with|struggling with"
    "|being treated for|in remission from|was born with|born with|lives with|contracted|caught|developed"
    "|complications of|complications from|lost to"
)
_TOOK = "吃|在服用|停了|服用|口服|注射|吃着|在吃|正在吃|开了|开具了|使用|打|笃|食|食紧|靠|靠吃"
_EN_TOOK = (
    "takes|take|took|taking|prescribed|was given|is on|am on|allergic to|start|starts|started|starting|continue"
    "|continues|restart"
    "|increase|on|switch to|switched to|started on|stopped|quit|weaned off|came off|put on|stop"
)
_UNDERWENT = "接受|接受了|接受过|做了|做过|行了|做完|进行了|进行过|植入|植入了|经历了|曾行|已行|于我院行"
_EN_UNDERWENT = (
    "leave for|scheduled for|underwent|undergoing|received|receiving|had|had an?|needs|need|start|starts|started"
    "|starting|begins"
    "|due to|because of|out for|off for|recovering from|recovered from|after|began|finishes|finished|finishing"
    "|completed|going through|due for|waiting for|awaiting|having"
)
_EN_COMPLAINS = (
    "c/o|presents today with|presents with|presented with|complains of|complained of|complaining of|reports|reported"
)
_REPORTS = (
    "体检结果|体检报告|检测结果|检测报告|化验单|化验结果|化验报告|检验结果|检验单|检验报告|抽血结果|复查结果"
    "|test result|lab result"
)
_NARROWING = one_of(_NARROWERS, _ORGANS)
_BARE_ILLNESS = (
    f"(?:(?:{_NARROWING}){{0,8}}{one_of(_SERIOUS)}|(?:{_NARROWING}){{1,8}}(?:[0-6][a-cA-C]?[类级])?{one_of(_AILMENTS)})"
    f"{_MORE}(?:复发|扩散|转移|发作|急性发作|恢复期|术后|感染者|携带者|抗病毒治疗|规律治疗|第[一二三四1-4]期"
    "|[(][^()]{1,12}[)])?"
    f"{_STAGE}(?:[0-9.]{{1,4}}[ ]?[cm]m)?(?:[^,。;:、]{{0,8}}?(?:弱?阳性|隔离))?"
    "(?:(?:长期)?(?:透析|化疗|放疗|治疗|吃药|服药|住院|卧床|坐轮椅|[急慢]性发作)?"
    "(?:了|已|有)?[0-9一二三四五六七八九十两几多半]{1,3}多?个?[年月天周])?"
)
_DOSE = (
    "(?:(?:缓释|肠溶|控释|分散)?(?:片|胶囊|注射液|颗粒|针)?[ ]?[0-9]{1,4}(?:[.][0-9]{1,3})?[ ]?(?:mg|g|ml|mcg"
    "|[uμ]g|IU|U"
    "|毫克|克|毫升|单位|片|粒|支|袋)(?![A-Za-z])(?:/[a-z]+)?"
    "(?:[ ]?(?:qd|bid|tid|qid|qn|q[0-9]{1,2}h|prn|po|iv|im|weekly|daily|nightly|once a day|twice a day|肌注"
    "|静滴|静推|口服"
    "|皮下|每[日天晚]?[0-9一二三两]?次?))?)"
)
_CONSEQUENCE = (
    "(?=[^。;]{0,8}(?:住院|入院|就诊|就医|急诊|手术|去世|病故|送医|请假|病假|休学|休养|休息|静养"
    "|行[^,。;]{1,10}术|抢救|死亡|复查|停工|停薪|缺席|缺勤|离职|退学|住进|转院))"
)
_ALLERGIC = "(?:类药物|类|制剂)?(?:严重|轻度)?过敏(?![者原性症的]|史[:]?|试验|反应|怎|吗|[，,]?(?:禁|慎))"
_RECORDED = (
    f"(?:{_BARE_ILLNESS}|{_MEDICINE}{_DOSE}|{NARROWED}{one_of(_ILLNESSES, _SYMPTOMS, _MEDICINES, _TREATMENTS)}{_MORE}"
    "(?:过敏(?!史|原))?"
    f"|{one_of(_ALLERGENS)}过敏(?!史|原))(?!的|标准|依据|方法|指南|是|等)"
)
_HIDDEN_WORDS = (
    "梅毒|艾滋|癫痫|淋病|乙肝|丙肝|抑郁|癌症|肺癌|肝癌"
    "|胃癌|乳腺癌|白血病|精神病|精神分裂|尖锐湿疣|肺结核|糖尿病|怀孕|流产|堕胎"
)
_HIDDEN_FIRST = "|".join(dict.fromkeys(word[0] for word in _HIDDEN_WORDS.split("|")))
_HIDDEN = f"(?:{'|'.join('[/~*|_.]'.join(word) for word in _HIDDEN_WORDS.split('|'))})"
"""What is written so that a search does not find it: 梅/毒."""
_YEARS = "(?:已?有?|长达|约)[ ]?[0-9一二三四五六七八九十数多]{1,3}余?[年月]"


_BARE_MEDICINE = f"{_MEDICINE}{_DOSE}?(?:(?:,? and |, |、|和){_MEDICINE}{_DOSE}?)*"


class MedicalRecognizer(Statement):
    """Illness, symptom, treatment, medicine and test result of a person, and the number of the record that holds them
    (PIPL 28(1); GB/T 45574-2025 Annex A, medical and health information; GB/T 35273-2020 Annex B, health)."""

    entity = "MEDICAL"
    release = "3.6.0"
    forms = (
        listed(f"{_DIAGNOSES}|{_RECORDS}", _RECORDED, "(?!如|例如|指|包括|[^。;|]{0,10}(?:是否|有无))[^。;|]{0,12}?"),
        listed("过敏史|过敏药物|过敏原|过敏源|过敏食物|药物过敏|食物过敏|allergies|allergy", _ALLERGEN, "(?:对)?"),
        labelled(
            _DIAGNOSES,
            f"{HAN}{{1,8}}(?:癌|炎|瘤|病变|综合征|衰竭|骨折|梗死|中毒|血栓|囊肿|息肉|病)(?=[,。;、( ]|$)",
        ),
        labelled(
            f"{_DIAGNOSES}|既往史|既往病史|病史|基础疾病|基础病|现患疾病|所患疾病|家族史|体检结果|检查结果",
            f"(?:[0-9]型)?{_NAMED_SO}",
            "(?:[0-9][.、)] ?)?",
        ),
        labelled(
            "diagnos[ie]s|dx|pmh|pmhx|hx|past medical history|medical history|medical conditions?|problem list"
            "|impression"
            "|assessment|indication|comorbidities|known conditions?|chronic conditions?|existing conditions?"
            "|health conditions?",
            f"(?:{_EN_ILL}|{_EN_SHORT})(?:, (?:{_EN_ILL}|{_EN_SHORT}))*",
        ),
        labelled(
            "主诉|现病史|就诊原因|入院原因|病情",
            "[^,。;|:]{0,12}?(?:疼痛|[腹胸头腰背腿喉颈胃关节]痛|疼|发热|发烧|咳|喘|晕|呕|腹泻|便血|出血|肿|痒"
            "|麻木|闷|心悸|乏力|失眠|不适|困难|抽搐|昏迷|外伤)[^,。;"
            "|:]{0,8}?(?:[0-9一二三四五六七八九十半余]{1,3}余?(?:小时|天|周|个?月|年)|(?=[,。;|]|$))",
        ),
        labelled(
            "评估|评估结果|评估结论|测评结果|量表结果|筛查结果|心理评估|初步评估|印象",
            "[轻中重极]度(?:抑郁|焦虑|失眠|应激|强迫)(?:状态|情绪)?(?=[,。;|)]|$|[ ](?![≥>0-9(]))",
        ),
        Begun(
            "one who has it, in a list",
            f"{_NARROWERS}|{_ORGANS}|{_SERIOUS}",
            "(?:患者|病人|病友|携带者)(?=[,、)。;])",
            DEFINITE,
            before=(
                f"(?<=(?:{A_NAME}|{PERSONS_NAME}|(?:居民|村民|住户|业主|员工|学生|会员|客户)(?!们){HAN}{{2,3}})[(,、] ?"
                "(?:[^,。;()]{1,12}[,、] ?){0,3}[^,。;()]{0,12}(?:日?生|岁|[男女]|族|[0-9]{6}[0-9Xx])[,、] ?"
                "|[男女][,、] ?[0-9]{1,3}周?岁[,、] ?|[0-9]{1,3}周?岁[,、] ?[男女][,、] ?)"
            ),
            whole=_BARE_ILLNESS,
        ),
        Begun(
            "given, English",
            "gave",
            " (?:me|him|her) (?:an? )?(?P<value>std|sti|chlamydia|gonorrh?o?ea|herpes|hpv|syphilis|hiv"
            "|hepatitis [a-c]|crabs|covid)"
            "(?![a-z]| (?:tests?|vaccin|shots?|jabs?|boosters?|results?|info|leaflets?|pills?|kits?))",
            CUE,
        ),
        stated(f"{_DIAGNOSES}|{_RECORDS}", _RECORDED),
        Begun("record number", _PLACES, f"{_NUMBER}(?:{TIE})?(?P<value>[A-Za-z]{{0,4}}-?[0-9]{{4,16}}){AFTER}", LABEL),
        Form(
            "record number, English",
            f"(?<![A-Za-z]){_EN_NUMBER}[.]?[ ]?(?:[:#=]|is)[ ]{{0,2}}(?P<value>[A-Za-z]{{0,4}}-?[0-9]{{4,12}}){AFTER}",
            LABEL,
        ),
        Begun(
            "illness of a department",
            "科室|就诊科室|挂号科室",
            f"[ ]?[:][ ]?[^,。;(]{{2,12}}[(](?P<value>{_BARE_ILLNESS})(?:复诊|初诊|随访|复查|术后)?[)]",
            LABEL,
        ),
        Begun(
            "paper of an illness",
            f"{_NARROWERS}|{_ORGANS}|{_SERIOUS}",
            "(?=的?(?:残疾证|病?假条|诊断书|诊断证明)(?!模板|样本|范本|下载|怎|格式|图片|如何))",
            DEFINITE,
            whole=_BARE_ILLNESS,
        ),
        Begun(
            "hurt",
            f"{_NARROWERS}|{_ORGANS}",
            "",
            DEFINITE,
            before=(
                f"(?<=(?:原告|申请人|上诉人|受害人|被害人|伤者|死者|患者|当事人|事主)(?:{A_NAME}|某某?)?(?:因此|因"
                "|所受|致|受伤致|遭受)?)"
            ),
            whole=f"(?:{_NARROWING}){{1,3}}(?:[、及和](?:{_NARROWING}){{1,3}})?{one_of(_AILMENTS)}",
        ),
        Begun(
            "degree of disability",
            "肢体|视力|听力|言语|智力|精神|多重",
            "(?:残疾)?[一二三四1-4]级(?:残疾)?(?![以的至、/或-]|标准)",
            DEFINITE,
            before="(?<=证[(: ]|持|评定为|鉴定为|系|患有|[,。;(:])",
        ),
        Begun(
            "degree of an injury",
            "构成|评定为|鉴定为|定为|评为",
            "(?P<value>[一二三四五六七八九十]{1,2}级(?:伤残|残疾))(?![以的至、/或-]|标准|赔偿)",
            DEFINITE,
        ),
        Form(
            "lies ill",
            f"(?P<value>(?:瘫痪|卧病|病重|重病|偏瘫|失能|失智|痴呆|常年患病)(?:在床|卧床|多年)?的(?:{KIN}"
            f"|老[父母]亲?))",
            CUE,
        ),
        Begun(
            "found out when",
            "查出|确诊|得了|患上",
            f"了?(?P<value>{_ILL})(?![^,。;]{{0,4}}(?:患者|病例|人数|怎|吗|的人))",
            DEFINITE,
            before=(
                "(?<=(?:[0-9]{4}年(?:[0-9]{1,2}月)?|去年|前年|今年|上周|上个月|上月|后来|出来后|前[几两]天|产后)"
                f"(?:{HAN}{{0,3}}(?:体检|检查|医院|又|被|就|也)?))"
            ),
        ),
        Begun(
            "because of it",
            "因|因为|由于|因患|因为患",
            f"(?:患有?|得了|有)?(?P<value>{_BARE_ILLNESS}){_BECAUSE}",
            CUE,
            before="(?<![原病])",
        ),
        Begun(
            "no cure",
            "因|患|身患",
            f"(?:患)?(?P<value>{NARROWED}(?:{_BARE_ILLNESS}|{_ILLNESS}))[^,。;]{{0,4}}(?:医治|救治|抢救|治疗|经治)无效",
            DEFINITE,
        ),
        Begun(
            "medicine for it",
            "吃|服用|服|开|拿|取|配|领",
            f"(?:了|着|过|点|些|的|的是|治)?(?P<value>{_BARE_ILLNESS}|{_ILLNESS})的药(?!效|店|厂|企|理)",
            CUE,
        ),
        Begun(
            "how often",
            "第|做第|二次|两次|三次|四次|五次|多次|2次|3次|4次|5次|6次",
            "",
            CUE,
            whole=(
                f"(?:做)?(?:第{_TIMES}次|(?<!第)(?:[二两三四五多]|(?<![0-9])[1-9])次)(?:做|的)?(?:{_PROCEDURES})"
                f"(?![室费率者史]|成功|方案|报销|比例|的(?:成功|费用|费|人|比例))"
            ),
        ),
        Begun(
            "worn",
            _WORN,
            f"(?:了|着|过|有|上)?(?:[一二两三四0-9]{{1,2}}[个根只条])?(?:{_DEVICES})(?![厂的]|公司|手术|费|多少)",
            CUE,
        ),
        Begun(
            "screened", _SCREENED, "(?:结果)?(?:是|显示|提示)?(?:高风险|高危|临界风险|异常|没过|不过|没通过|偏高)", CUE
        ),
        Begun("state", _SIGNS, "", CUE, whole=f"(?:{_CONDITIONS})(?!的(?:人|患者|老人))"),
        Begun(
            "tried for a child", "备孕", "(?:了)?(?:[0-9一二三四五六七八九十两几半]{1,3}多?个?[年月]|困难|失败)", CUE
        ),
        Begun(
            "illness of a record, English",
            latin(_ILLNESSES) + _EN_FIRST,
            "(?=[ ]?[,.;)]|$)",
            DEFINITE,
            before=_EN_RECORD + "(?:history of |hx of |h/o )?",
            whole=_EN_ILLNESS,
        ),
        Begun(
            "medicine of a record, English",
            "on|takes|taking|started on|continues on|continues",
            f" (?P<value>(?!(?:{_EN_AMBIGUOUS})(?![a-z])){_BARE_MEDICINE})(?=[ ]?[,.;)]|$)",
            DEFINITE,
            before=_EN_RECORD,
        ),
        Begun("held, English", "uses|wears|has|carries|needs|got", "", CUE, whole=f"(?:{_EN_HELD})(?![a-z])"),
        Begun("lost, English", "lost", f" {_EN_LOST}", CUE),
        Begun(
            "round of treatment, English",
            "on|in|doing|starting|through|after|finished|completed",
            " (?:my|our|her|his|an?|another|the) (?:[a-z]+ )?(?:round|cycle|course) of (?:ivf|iui|chemo(?:therapy)?"
            "|radiation"
            "|radiotherapy|immunotherapy|ect)(?![a-z])",
            CUE,
        ),
        Begun(
            "expected, English",
            "due|expecting",
            "",
            CUE,
            whole=(
                "(?:due (?:in|on|this|next|any) [a-z]+ with (?:our|my|her|a|their|baby|twins)|expecting (?:a baby|twins"
                "|(?:our|my|her|their|another) (?:first|second|third|fourth|child|baby|one)))(?![a-z])"
            ),
        ),
        Begun(
            "wished well, English",
            "after|from|following",
            " (?:the|your|his|her|my|their) (?P<value>(?:[a-z]+ ){0,2}?(?:surgery|operation|transplant|bypass|c-section"
            "|hysterectomy|mastectomy|miscarriage|stroke|heart attack|chemo|procedure))(?![a-z])",
            DEFINITE,
            before="(?<=(?:get well|get better|recover(?:y|ing)?|healing|on the mend|feel better) ?(?:soon )?)",
        ),
        told("是|系|是个|是名", "(?:渐冻人|玻璃人|瓷娃娃|唐宝宝|唐氏儿|植物人|糖友|肾友|癌友)(?!们|的)", "one of them"),
        Begun(
            "late",
            _CYCLE,
            f"(?:[^,。;]{{0,4}}?(?:推迟|延迟|晚|迟|停|断)了?{_SO_LONG}?|[^,。;]{{0,4}}?{_SO_LONG}?(?:都|还"
            "|也)?(?:没有?来|不来|不调|不准|紊乱))",
            CUE,
        ),
        Begun(
            "tested herself",
            _TESTS_HERSELF,
            "[^,。;]{0,6}?(?:两[道条][杠线]|一深一浅|双杠|强?阳性?|弱阳|中队长|中招)(?!怎|是什么|吗|的)",
            CUE,
        ),
        Begun(
            "short-sighted",
            "近视|散光|老花|远视|视力|裸眼视力|矫正视力",
            "(?:都|已经|大概|有|快|是|只有|达到?|仅|:|了|左眼|右眼|双眼){0,3}(?:(?:[1-9][0-9]{1,3}"
            "|[一二三四五六七八九两几]百(?:多"
            "|[一二三四五六七八九]?十?))(?:多)?度"
            "|[0-4][.][0-9])(?!以[上下]|至|-|的)",
            CUE,
        ),
        Begun(
            "fell ill with",
            "得",
            f"(?:的是|了|过|上)?(?P<value>{_ILL})(?![者药]|病毒|的(?:人|患者|概率|风险|原因)|[几概]率|风险|吗)",
            CUE,
            before="(?<![觉懂获使值取记显变不没舍免难晓认说看吃来长跑做好大多博赢求])",
        ),
        Begun(
            "keeps taking",
            "一直|目前|现在|每天|每晚|长期|还在|正在|最近|天天|常年|仍|坚持",
            f"(?:都|要|得|也|在|还|只能){{0,3}}(?:吃|服用?|口服|打|注射|靠吃?|食)(?:着"
            f"|紧)?(?P<value>{_MEDICINE}{_DOSE}?)"
            "(?=[ ]?(?:[,。;!)0-9]|$|才|控制|维持|度日|睡|缓释))",
            DEFINITE,
            before="(?<!患者|病人|的人|老人|人群|[病症者炎]|应|可|需)",
        ),
        labelled(
            "残疾类别|残疾类型|残疾种类|残疾情况|残疾等级",
            "(?:肢体|视力|听力|言语|智力|精神|多重)(?:残疾)?(?:[一二三四1-4]级)?(?![、/或])",
        ),
        Begun("hidden", _HIDDEN_FIRST, "", CUE, whole=_HIDDEN),
        Form("years of illness", f"(?P<value>{_ILLNESS}病?史){_YEARS}", LABEL),
        bare(f"{_NARROWERS}|{_ORGANS}|{_SERIOUS}", _BARE_ILLNESS, "bare illness"),
        bare(latin(_ILLNESSES) + _EN_FIRST, _EN_ILLNESS, "bare illness, English"),
        told(
            "on|in|in and out of|out of|checked into|went to",
            "(?:home oxygen|oxygen|insulin pump|insulin|dialysis|prep|methadone|chemo(?:therapy)?|chemotherapy"
            "|antidepressants"
            "|antipsychotics|blood thinners|steroids|lithium|a ventilator|a feeding tube|bed rest|suicide watch"
            "|rehab(?: for"
            " [a-z]+)?|hospice|the icu|intensive care|labor|remission|psychiatric care|detox|therapy for [a-z]+"
            "|a psych ward"
            "|a coma|palliative care|recovery from [a-z]+)(?![a-z])",
            "on, English",
        ),
        bare(
            f"type|{_EN_STATES}",
            f"(?:type [12] )?{one_of(_EN_STATES)}{PHRASE_ENDS}",
            "bare state, English",
            before=copula("diagnosed"),
        ),
        bare(_EN_PLAIN_TREATMENTS, name="bare treatment, English"),
        Begun(
            "broke, English",
            "broke|fractured|tore|sprained|dislocated|shattered|ruptured|injured|hurt|broken",
            f" (?:his|her|my) (?:left |right )?{one_of(_EN_BODY)}",
            CUE,
        ),
        Begun(
            "measured, English",
            "BP|blood pressure|A1c|HbA1c|LDL|cholesterol|blood sugar|glucose|BMI|SpO2|heart rate|creatinine"
            "|eGFR|TSH|PSA|CD4|viral load",
            "(?: level| count| reading)?(?:[:=]| of| is| was| at)? ?[0-9]{1,4}(?:[./][0-9]{1,3})?(?:%| ?(?:mmHg"
            "|mg/dL|mmol/L|bpm|copies))?(?![0-9A-Za-z])",
            CUE,
        ),
        Form(
            "expects or fears to, English",
            "(?<![A-Za-z])(?:(?:my|her) period (?:is|was) (?:[a-z0-9]+ (?:days?|weeks?|months?) )?late|missed (?:my"
            "|her) period"
            "|(?:pregnancy )?test (?:is|was|came back|came out) positive)(?![a-z])",
            CUE,
        ),
        Begun("status post", "s/p", " [A-Za-z -]{3,24}?(?: 20[0-9]{2})?(?=[,.;]|$)", CUE),
        bare(_MEDICINES, f"(?!(?:{_EN_AMBIGUOUS})(?![a-z])){_BARE_MEDICINE}", "bare medicine"),
        bare(
            f"{_NARROWERS}|{_ORGANS}|{_PLAIN_TREATMENTS}",
            f"(?:(?:{_NARROWING}){{0,5}}(?:{one_of(_PLAIN_TREATMENTS)}|{_TREATMENT}术)"
            f"|(?:{_NARROWING}){{1,5}}{_TREATMENT})",
            "bare treatment",
        ),
        labelled("血型|blood type|blood group", _BLOOD),
        Form("blood, in full", "血型(?:A|B|AB|O)型?(?:R[Hh][阴阳]性)?(?![A-Za-z0-9])", CUE),
        labelled(_REPORTS, f"{one_of(_TESTED)}[^,。;]{{0,6}}?(?:弱?阳性|弱阳|positive)(?!的|者)"),
        stated("血型", _BLOOD),
        told("blood type is|blood group is", _BLOOD, "blood, English"),
        told(_SUFFERS, _ILL),
        told(_EN_SUFFERS, _EN_ILL, "told, English"),
        told("diagnosed with|suffers from|suffering from|treated for", _ILL, "told, in both"),
        told(
            "有|是|系|属于",
            f"{_NO_NARROWING}{NARROWED}{_ILLNESS}{_MORE}(?:患者|病人)?{_NO_SUBJECT}{GOES_ON}",
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
            f"(?!(?:[a-z'-]+ ){{1,3}}(?:with|from|for|of|has|had|have|is|was|got) )(?:{_EN_ILL}"
            f"|(?:[a-z]+ ){{0,3}}?{one_of(latin(_TREATMENTS))})"
            "(?! (?:is a common|research|doctor|book))",
            "own, English",
        ),
        told("is|am|was|as|i'm|he's|she's|been|'s", f"(?:a |an )?{one_of(_EN_STATES)}", "is, English"),
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
        bare(f"{_ALLERGENS}|{han(_MEDICINES)}", f"{one_of(_ALLERGENS, han(_MEDICINES))}{_ALLERGIC}", "allergic"),
        told("对", f"{_ALLERGEN}(?:[、和及]{_ALLERGEN})*(?:类药物)?(?:都|严重)?过敏", "allergy"),
        told(
            "allergic to",
            f"(?:{_ALLERGEN}|(?!(?:the|hard|work|this|that|commit|change|fun|being|doing|people|most"
            "|everything)(?![a-z]))[a-z]+"
            "(?: [a-z]+)?(?=[ ]?[,.;!)]|$| (?:and|or|so|but|which)(?![a-z])))",
            "allergy, English",
        ),
        Begun("test result", _TESTED, "[^,。;]{0,14}?(?:弱?阳性|弱阳|positive)", CUE),
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
            "(?!小于|低于|不超过|应)[^,。;0-9]{0,4}(?:[0-9]{1,4}(?:[./][0-9]{1,3})?[ ]?(?:mmHg|[mμu]mol/L|m?g/[dD]?L"
            "|I?U/m?[lL]|℃|°C"
            "|度|次/分|%)?(?![0-9.]|[ ]?[-~至—～])"
            "|测不到|检测不到|未检出|转阴|转阳|(?:略|明显|轻度|有点|严重|都|均)?(?:偏高|偏低|升高|降低|异常|超标|过高"
            "|过低|不正常|不稳))",
            CUE,
        ),
        Begun(
            "pregnancy",
            "怀孕|孕",
            "(?:(?<=怀孕)了|(?:期|龄)?[0-9一二三四五六七八九十]{1,2}个?[+]?[周月]|早期|晚期|中期)",
            CUE,
        ),
        Begun("miscarriage", "流产|堕胎|人流|引产|小产", "(?:过|了|史|[一两二三]|之?后|以后|那次)", CUE),
        Form("abortion, parted", "[打流堕刮](?:过|了|掉)(?:好?[几0-9一二两三四]{1,2}[次回个])?(?:胎|产|宫)", CUE),
        Begun("event", _EVENTS, "", CUE),
        Form(
            "depressed for years",
            "(?P<value>(?:抑郁|焦虑|失眠)(?:了)?(?:[0-9一二三四五六七八九十两几好多]{1,3}(?:个月|年)))",
            CUE,
        ),
        Begun("pinyin", _PINYIN, "(?=[ ]?(?:[,;.]|[0-9]|bing ?shi|$))", DEFINITE),
        Form(
            "abortive",
            "(?:做|试)(?:过|了)[0-9一二三四五两几]{0,2}次?(?:试管(?:婴儿)?|人工授精)|(?:流产|胎停"
            "|早产|宫外孕|保胎|剖腹产|难产)了",
            CUE,
        ),
        Begun(
            "organ gone",
            f"左侧|右侧|双侧|{_ORGANS}",
            f"(?:{_NARROWING}){{0,3}}(?:都|被|全?已经?|也)?(?:(?:切|摘|割|拿)(?:除|掉)?(?:了|掉)(?:一半|一个|一侧)?"
            "|(?<=被)[^,。;]{0,6}?(?:绞|轧|压|砸|切|锯|烫|烧|夹|割)(?:断|伤|掉|碎|烂))",
            CUE,
        ),
        Begun(
            "organ taken out, hurt or mended",
            "切|摘|割|拔|拿掉|伤|摔断|摔伤|扭伤|撞断|撞伤|砸伤|砸断|压断|断|骨折|装|植入|放|搭|换",
            f"(?:除|掉)?(?:了|过|着)(?:[0-9一二三四两半个根条颗枚]{{0,3}})(?:{_NARROWING}|胆|腰|腿|脚|手|臂|智齿|牙"
            "|包皮"
            f"|支架|起搏器|桥|钢板|钢钉"
            "|人工|假体){1,3}",
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
            f"(?:自[述诉]|(?<={HAN})诉"
            f"|诉)(?P<value>[^,。;:]{{0,6}}?(?:{one_of(_SYMPTOMS)})[^,。;:]{{0,6}}?)(?=[0-9一二三四五六七八九十"
            f"半]{{1,3}}余?个?[天周月年]"
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
        "[轻中重极]度(?:抑郁|焦虑|失眠|应激|强迫)|gave (?:me|him|her) ",
        "渐冻人|玻璃人|瓷娃娃|唐宝宝|唐氏儿|植物人|[糖肾癌]友|被[^,。;\\n]{0,6}?[绞轧压砸切锯烫烧夹割][断伤掉碎烂]"
        f"|(?:leave|scheduled) for [^,.;:\\n]*(?:{latin(_TREATMENTS)})",
        f"[次个](?:做|的)?(?:{_PROCEDURES})|(?:{_WORN})[了着过有上]?(?:[一二两三四0-9]{{1,2}}[个根只条])?(?:{_DEVICES})"
        f"|(?:{_SCREENED})(?:结果)?[是显提高临异没不偏]|备孕",
        f"{_CONDITIONS}|{_CYCLE}|{_TESTS_HERSELF}|散光|老花|远视|视力|残疾[类种情等]|照[了过着]?[^,。;\\n]{{0,3}}蓝光",
        "period (?:is|was) |missed (?:my|her) period|test (?:is|was|came) |allergic to",
        f"{_EN_HELD}|lost (?:his|her|my) |(?:round|cycle|course) of (?:ivf|iui|chemo|radi|immuno|ect)"
        "|due (?:in|on|this|next|any) [a-z]+ with|expecting (?:a baby|twins|our|my|her|their|another)",
        "(?:well|better|recovery?|recovering|healing|mend) (?:soon )?(?:after|from|following) (?:the|your|his|her|my"
        "|their) ",
        _HIDDEN,
        "[一二三四五六七八九十1-9]级(?:伤残|残疾)|证[(](?:肢体|视力|听力|言语|智力|精神|多重)",
        f"(?:瘫痪|卧病|病重|重病|偏瘫|失能|失智|痴呆|常年患病)(?:在床|卧床|多年)?的(?:{KIN}|老[父母])",
        f"(?:{_ORGANS}|{_NARROWERS})(?:{_AILMENTS})|(?:{_EN_FIRST[1:]})[ -][a-z' -]{{0,30}}(?:cancer|tumou?r"
        f"|disease|failure|injury"
        "|infection|fracture|depression|anxiety|autism|dementia|arthritis|stroke|miscarriage|concussion)",
        _PINYIN,
        "(?:烧|咳嗽|拉肚子|呕吐|腹泻|上吐下泻|流鼻血|头疼|头晕)(?:到|了|快)?[0-9一二两三四五六七八九十]"
        "|(?:[切摘割]除?|拿)[了掉]|(?:切|摘|割|拔|掉|伤|断|装|植入|放|搭|换)(?:除"
        "|掉)?[了过着][0-9一二三四两半个根条颗枚左右双]{0,3}"
        f"(?:{_ORGANS}|胆|腰|腿|脚|手|臂|智齿|牙|包皮|支架|起搏器|桥|钢板|钢钉|人工|假体)",
        "(?:抑郁|焦虑|失眠)了?[0-9一二三四五六七八九十两几好多]|(?:流产|胎停|早产|宫外孕|保胎|剖腹产|难产)了"
        f"|诉[^,。;\\n]{{0,6}}(?:{han(_SYMPTOMS)})",
        f"(?:{_EN_SUFFERS}|my|his|her|dx|pmh|hx|diagnos[ie]s|history"
        f"|conditions?)[ :]{{1,3}}[^,.;:。!?\\n]*(?:itis|oma|osis|emia|pathy|algia|plegia|phrenia|trophy"
        "|cancer|disease|syndrome|disorder|failure|infection|fracture|palsy|deficiency|addiction|dependency"
        "|injury|tumou?r|disc|stenosis|replacement|transplant|dementia|allergy|allergies|intolerance|defect"
        "|condition|problems?|murmur|trouble)(?:[^a-z]|$)",
        f"(?:had|underwent|having|needs|needed|recover(?:ing|ed) from) [^,.;:\\n]*(?:{latin(_TREATMENTS)})",
        f"(?:{_DIAGNOSES}|{_RECORDS})(?:[\"'”」】)]|[ ]{{0,3}}(?:[:=|]|是|为|[ ]))",
        f"(?:{_PLACES}){_NUMBER}|{_EN_NUMBER}",
        f"病?史{_YEARS}",
        "血型|blood group|(?:blood type)(?:[\"'”」】)]|[ ]{0,3}(?:[:=|]|是|为|[ ]))",
        f"(?:{_SUFFERS})[^,.;:。、!?\\n]{{1,14}}(?:病|癌|炎|瘤|症|综合征|衰竭|骨折|障碍|结核|梗死|中毒|畸形|栓塞"
        "|出血|积液|硬化|坏死|脱位|撕裂|断裂|穿孔|梗阻|增生|感染|肥大|萎缩|缺损|闭锁|狭窄|衰弱|退化|缺乏|失明|失聪"
        "|瘫痪|离断)",
        "住院|入院|就诊|就医|急诊|去世|病故|送医|请假|病假|休学",
        # Hyperscan takes no expression of more than some 8,000 bytes.
        *("|".join(han(_ILLNESSES).split("|")[half::2]) for half in (0, 1)),
        f"{han(_MEDICINES)}|{han(_TREATMENTS)}",
        f"(?:^|[^a-z])(?:{_EN_PLAIN_TREATMENTS})[^a-z]|(?:broken?|fractured|tore|sprained|dislocated|shattered"
        f"|ruptured|injured|hurt) (?:his|her|my) ",
        f'[,:|("/-] (?:an? )?(?:type [12] )?(?:{_EN_STATES})[^a-z]',
        "(?:^|[^a-z])(?:BP|blood pressure|A1c|HbA1c|LDL|cholesterol|blood sugar|glucose|BMI|SpO2|heart rate"
        "|creatinine|eGFR|TSH|PSA|CD4|viral load)"
        "(?: level| count| reading)?(?:[:=]| of| is| was| at)? ?[0-9]",
        "(?:on|in|of|into|to) (?:home oxygen|oxygen|an insulin pump|insulin|dialysis|prep|methadone|chemo"
        "|antidepressants"
        "|antipsychotics|blood thinners|steroids|lithium|a ventilator|a feeding tube|bed rest|suicide watch"
        "|rehab|hospice"
        "|the icu|intensive care|labor|remission|psychiatric care|detox|therapy for|a psych ward|a coma"
        "|palliative care"
        "|recovery from)|s/p ",
        f"(?:^|[^a-z])(?:{latin(_MEDICINES)})(?:[^a-z]|$)",
        f"(?:^|[^a-z])(?:{_EN_SERIOUS})(?:[^a-z]|$)",
        f"(?:[^\\x00-\\x7f]|(?:{_EN_SUFFERS}|{_EN_TOOK}|{_EN_UNDERWENT}|{_EN_COMPLAINS}|my|his|her) )"
        f"(?:[^,.;:。、!?/|(\\n]*[^a-z,.;:。、!?/|(\\n])?(?:{_EN_AMBIGUOUS}|{latin(_TREATMENTS)}"
        f"|{latin(_SYMPTOMS)})(?:[^a-z]|$)",
        f"过敏|allergic to|(?:{_TESTED})[^,。;\\n]{{0,14}}(?:阳性|弱阳|positive)"
        f"|孕[了期龄早中晚0-9一二三四五六七八九十]"
        "|[打流堕刮][过了掉][^,。;\\n]{0,5}[胎产宫]"
        f"|(?:流产|堕胎|人流|引产|小产)"
        f"[过了史一两二三之后以那]|{_EVENTS}",
        f"(?:{_MEASURES})[^,。;0-9\\n]{{0,4}}(?:[0-9]|略|明显|轻度|有点|严重|都|均|偏|升高|降低|异常|超标|过|不|测|检"
        "|未|转)",
        f"(?:is|am|was|as|been|'m|'s){ARTICLE}(?:an? )?(?:{_EN_STATES})",
        f"(?:正在|在|刚|还在|一直在|仍在|需要?|每周|定期|曾|去|天天|住院){ARTICLE}(?:做|接受)?(?:{_CURES})",
    )

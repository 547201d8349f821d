"""What is recorded of a person's body: face, fingerprint, voice, iris, genes."""

from detectors.recognisers.identifier import AFTER, Form
from detectors.recognisers.statement import ARTICLE, CUE, DEFINITE, LABEL, TIE, Begun, Statement, one_of, told

_TRAITS = (
    "人脸|面部|面容|脸部|指纹|十指指纹|掌纹|指静脉|掌静脉|虹膜|声纹|眼纹|耳廓|耳纹|步态|视网膜|基因|DNA|唇纹|足纹|心电"
)
_MORE_TRAITS = (
    "正脸照片|正脸|人脸照片|面部照片|脸部照片|指模|手模|样貌|DNA血样|血样|唾液|口腔拭子|毛发样本|足迹|掌形"
    "|掌静脉|静脉|指静脉|食指指纹|拇指指纹|大拇指的?指纹"
    "|食指|拇指|指印|手印|血卡|声音样本|语音样本|笔迹样本|人像"
)
"""And what only somebody who takes it makes a trait."""
_RECORDS = (
    "(?:识别)?(?:特征|生物)?(?:信息|数据|特征值|特征码|特征|模板|样本|图像|照片|编号|编码|序列|图谱|采集|向量|录入)"
)
_TRAIT = f"{one_of(_TRAITS)}"
_DATA = "(?:识别|生物)?(?:特征向量|特征数据|特征信息|特征值|特征码|特征|信息|数据|模板|样本|图像|图谱|图片|分型)"
_BEFORE_DATA = (
    "(?<=[我他她]的|其|本人|本人的|员工|员工的|职工|职工的|嫌疑人|嫌疑人的|学生|学生的|考生|考生的|学员|学员的"
    "|业主|业主的"
    "|租客|租客的|申请人|申请人的|患者|患者的|应聘者|应聘者的|被告人|被告人的|当事人|当事人的|死者|死者的|被害人"
    "|被害人的)"
)
_VECTOR = "[\\[({]{0,2}-?[0-9]{1,3}[.][0-9]{1,17}(?:, ?-?[0-9]{1,3}[.][0-9]{1,17}){2,511}"
_CODE = "(?:[A-Za-z]{1,8}[-_])?[A-Za-z0-9_+/=-]{8,200}"
_BLOCKS = "[0-9A-Fa-f]{2,8}(?:[ :-][0-9A-Fa-f]{2,8}){2,63}"
"""A code in blocks: 3FA9 07C2."""
_KEYS = (
    "(?:face|facial|iris|retina|palm|palmprint|gait|vein)[_ -]?(?:vec|vector|emb|embedding|encoding|template|tpl"
    "|feature|features|feat|descriptor|code|signature|sig|minutiae)(?:_?(?:id|vec|b64|base64|hex|data|hash|v[0-9]))?"
    "|(?:fingerprint|fp|finger)[_ -]?(?:template|tpl|minutiae|feature|features|feat)(?:_?(?:id|b64|base64|hex"
    "|data|hash))?"
    "|(?:voiceprint|voice|speaker)[_ -]?(?:vec|vector|emb|embedding|encoding|template|feature|features)"
    "|voiceprint(?:_?id)?|faceprint(?:_?id)?|iriscode|dna[_ -](?:profile|sample)(?:_?id)?"
    "|biometric[_ -]?(?:template|data|hash|id)"
)
"""What a program calls it, in keys and columns."""
_FINGERS = "[左右]手(?:拇指|食指|中指|无名指|小指|大拇指)|[左右](?:眼|手)"
_TAKEN = (
    "采集|采样|采|录入|录制|录取|录进|录上|录(?![入制取])|登记|提取|抽取|按捺|捺印|比对|入库|匹配|存储|保存"
    "|备案|泄露|留存|留档|存档|绑定|上传|下发|注册|吻合|一致"
    "|删除|克隆|盗用|冒用|出售|比中|拿走|卖|倒卖|外泄|流出|窃取|识别|核验|验证|建模|同步|导入|扫描"
)
_DONE = "(?:在|于|到|至|进|入|了|过|成功(?!率)|失败(?![率次])|完成|完毕|备案|通过|好了|不[了上到]|去了?)"
_HAN_VERBS = (
    "采集|采(?![购纳访用取])|采样|收集|录入|录制|录取|录|登记|提取|抽取|提供|上传|比对|存储|保存|留存|留下|留"
    "|核验|泄露|扫描|扫|验|按捺|按下|按|捺印|摁|捺|使用|用|删除|刷|拍摄"
    "|拍|导出|贩卖|绑定|交出|抽|取"
)
"""All the ways to take it, to keep it and to lose it."""
_LOCI = (
    "D3S1358|vWA|FGA|D8S1179|D21S11|D18S51|D5S818|D13S317|D7S820|D16S539|TH01|TPOX|CSF1PO|D2S1338|D19S433|D1S1656"
    "|D12S391|Penta D|Penta E|Amelogenin|DYS391"
)
_GENES = (
    "BRCA1|BRCA2|APOE|TP53|EGFR|MTHFR|CFTR|KRAS|G6PD|ALDH2|CYP2C19|CYP2D6|CYP2C9|VKORC1|HLA-B|HLA-A|HLA-DRB1|HTT"
    "|GJB2|SLC26A4|DMD|SMN1|HBB|HBA1|PAH|F5|F8|FMR1|LDLR|MLH1|MSH2|PALB2|ATM|RET|SLCO1B1|UGT1A1|COMT|LRRK2|PSEN1"
)
_ALLELES = (
    "(?:[ACGT]{2}(?![A-Za-z])|[(]?[ACGT][;/|][ACGT][)]?|ε[234]/ε[234]|e[234]/e[234]"
    "|[*][0-9]{1,3}(?:/[*][0-9]{1,3})|c[.][0-9_+-]{1,12}[A-Za-z>]{1,12}"
    "|p[.][A-Z][a-z]{0,2}[0-9]{1,5}[A-Za-z*]{1,4}"
    "|杂合|纯合|突变阳性|突变型|致病性?突变|致病|mutation|positive|carrier|heterozygous|homozygous)"
)
_ANY_TRAIT = one_of(_TRAITS, _MORE_TRAITS)
_DATUM = f"(?:{_RECORDS}|的?照片|血样)?"
_EN_TRAITS = (
    "thumb ?prints?|hand ?prints?|latent prints|hand[- ]geometry(?: scan)?|vein scan|voice samples?"
    "|gait signature|cheek swab|buccal swab"
    "|saliva(?: sample)?|dna swab|ear ?prints?|iris template|retinal scan|facial geometry|face template"
    "|face data|irises"
    "|fingerprints?|face ?prints?|faceprint|voiceprints?|iris scans?|iris|retina scans?|retina|palm ?prints?"
    "|facial scans?|face scans?|facial features|facial recognition|dna|dna sample|dna profile|gait"
)
_HAS_TAKEN = (
    "(?![^,.;。:!?]{0,8}(?:未|没|不予|不会|须|应))[^,.;。:!?]{0,8}?"
    f"(?:(?:已经?|被|都|也|于|与|和)[^,.;。:!?]{{0,6}}?{one_of(_TAKEN)}{_DONE}{{0,2}}|{one_of(_TAKEN)}{_DONE}{{1,2}}"
    "|(?:磨平|磨损|读不到|刷不开|识别不了|打不开|认不出|刷不上)了?)"
)
"""What is done with a trait. It belongs to the finding unless the trait's data are named: `声纹已注册`, `声纹样本`."""
_WAS_TAKEN = (
    "(?:(?: and [a-z ]{3,20})?,? (?:(?:was|were|has been|have been|is|are)(?: also| all| already)? )?"
    "(?:taken|scanned|collected|recorded|captured|enrolled|stored|registered|matched|kept|leaked|cloned|sold|deleted"
    "|hacked|scraped|uploaded|match(?:ed|es)?|from the|on file)"
    "(?: at [0-9.]+| both eyes|(?: on)? [0-9]{1,2} [A-Z][a-z]+| [a-z]+(?=[.,;]|$))?(?![A-Za-z])"
    f"|[ ]?(?:已|被){{1,2}}{one_of(_TAKEN)})"
)


class BiometricRecognizer(Statement):
    """Face, fingerprint, palm and ear print, voiceprint, iris and genes of a person, as data or as taken (PIPL 28(1);
    GB/T 45574-2025 Annex A, biometrics)."""

    entity = "BIOMETRIC"
    release = "4.0.0"
    joined_by = "(?<=[0-9XYACGT*234])[,、; ]{1,2}"
    forms = (
        Form(
            "template",
            f"(?<!数据|证书|文件|浏览器|设备|数字|内容|公钥|密钥|音频|文本){one_of(_TRAITS)}(?:{_RECORDS}(?:ID"
            "|Base64|哈希)?|ID)[\"'”]?[ ]?[:=是为][ ]?[\"'“]?"
            f"(?P<value>(?=[A-Za-z_+/=-]{{0,60}}[0-9]){_CODE}){AFTER}",
            LABEL,
        ),
        Begun("vector", _TRAITS, f"(?:{_RECORDS}){{0,3}}(?:{TIE})?(?P<value>{_VECTOR}\\]?)", LABEL),
        Form(
            "vector, English",
            "(?<![A-Za-z])(?:fingerprint|face|facial|voiceprint|voice|iris|palm|dna|gait)[ _-]?(?:template|embedding"
            "|feature|vector|print|encoding|descriptor)s?(?:[ _-](?:vector|data))?(?:[ _](?:of|for) [^:=\\n]{1,24}?)?"
            f"{TIE}(?P<value>{_VECTOR}\\]?)",
            LABEL,
        ),
        Form(
            "template, English",
            "(?<![A-Za-z])(?:fingerprint|face|facial|voiceprint|voice|iris|palm|dna|gene"
            "|biometric)[ _-]?(?:template|embedding|sample|profile|print|vector|scan)(?:[ _-]?(?:id|data|no"
            "|number|hash|code))"
            f"{TIE}(?P<value>(?=[A-Za-z_+/=-]{{0,60}}[0-9]){_CODE}){AFTER}",
            LABEL,
        ),
        Form(
            "key",
            f"(?<![A-Za-z0-9])(?P<value>(?:{_KEYS})[\"']?[ ]?[:=]?[ ]?[\"'“]?(?:{_VECTOR}\\]?"
            f"|-?[0-9][.][0-9]+(?: -?[0-9][.][0-9]+){{2,511}}"
            f"|(?:(?<=(?:print|biometric)_?id[^A-Za-z0-9]{{1,4}})(?=[A-Za-z_-]{{0,60}}[0-9]){_CODE}"
            f"|(?=[A-Za-z+/]{{0,60}}[0-9=])[A-Za-z0-9+/=]{{12,400}})){AFTER}"
            f"(?:[;,] ?(?:embedding|vector|vec|template|hash|score)[:=] ?(?:{_VECTOR}\\]?|{_CODE}))?)",
            LABEL,
        ),
        Form(
            "template told",
            "(?<!数据|证书|文件|浏览器|设备|数字|内容|公钥|密钥|音频"
            f"|文本)(?P<value>(?:(?:{_FINGERS})的?)?{one_of(_TRAITS)}(?:{_RECORDS}){{1,2}}(?:ID|Base64"
            "|哈希)?[\"'”]?[ ]?[:=是为]?[ ]?[\"'“]?"
            f"(?:{_BLOCKS}|(?=[A-Za-z_+/-]{{0,60}}[0-9=])[A-Za-z0-9_+/=-]{{16,400}})){AFTER}",
            LABEL,
        ),
        Form(
            "short tandem repeats",
            "(?P<value>(?:(?:STR|DNA|基因)?(?:分型|图谱"
            f"|profile)(?:结果)?[: ]{{0,2}})?{one_of(_LOCI)}(?:{TIE})(?:[0-9]{{1,2}}(?:[.][0-9])?"
            f"|[XY])[,/、 -]{{1,2}}(?:[0-9]{{1,2}}(?:[.][0-9])?|[XY])){AFTER}",
            LABEL,
        ),
        Form(
            "genotype",
            f"(?P<value>(?:rs[0-9]{{3,10}}|{one_of(_GENES)})[^,。;\n]{{0,12}}?(?:[:(]| |="
            f"|,)?{_ALLELES}(?:[ ,]?(?:杂合|纯合)?(?:致病)?(?:性)?(?:突变|变异)?)?)",
            CUE,
        ),
        Form(
            "genotypes",
            "(?P<value>rs[0-9]{3,10}[ :=(]{1,2}[ACGT]{1}[/;"
            "|]?[ACGT][)]?(?:, ?rs[0-9]{3,10}[ :=(]{1,2}[ACGT][/;|]?[ACGT][)]?)+)",
            DEFINITE,
        ),
        Begun(
            "told",
            _HAN_VERBS,
            f"(?:了|过|完|到|咗|走|下)?{ARTICLE}(?![不没]|是否|(?:支付|识别|开门|解锁|打卡|登录)(?:功能"
            f"|服务))[^,.;。:!?0-9]{{0,10}}?"
            f"(?P<value>(?:(?:{_FINGERS}|十指|[两十]个|[两十]枚|双手)的?)*{_ANY_TRAIT}{_DATUM}"
            f"(?:(?:[、,和及与跟同]|以及){{1,2}}[^,.;。:!?、]{{0,4}}?{_ANY_TRAIT}{_DATUM}){{0,4}})"
            "(?!般|状|似|技术|识别|识别技术|功能|支付|锁|机|门禁机|仪|系统|算法|数据集|的权限)",
            CUE,
            before="(?<![没无未不非勿别请])",
        ),
        Form("somebody's", f"{_BEFORE_DATA}(?P<value>{_TRAIT}{_DATA})(?!库|保护|安全|处理|系统|标准|规定|管理)", CUE),
        told(
            "做了|做过|接受了|接受过|进行了|进行过|做完|委托",
            "(?:个人|司法|全基因组)?(?:基因检测|基因测序|DNA检测|DNA鉴定|亲子鉴定|全基因组测序)",
            "had tested",
        ),
        Begun(
            "taken",
            f"{_TRAITS}|{_MORE_TRAITS}|脸",
            "",
            CUE,
            whole=(
                f"(?P<value>{one_of(_TRAITS, _MORE_TRAITS)}{_RECORDS})(?={_HAS_TAKEN}|[ ](?:was|were|has been) [a-z])"
                f"|(?P<value>{one_of(_TRAITS, _MORE_TRAITS, '脸')}{_DATUM}{_HAS_TAKEN})"
            ),
        ),
        Begun(
            "compared",
            "DNA|指纹|人脸|声纹|虹膜",
            "(?=(?:比对|检验)(?:结果|报告|结论)?(?:显示|为|是|:|证实|确认|提示|一致|吻合|成功|通过))",
            CUE,
        ),
        Begun(
            "tested",
            "基因检测|基因测序|DNA检测|DNA鉴定|亲子鉴定|全基因组测序",
            "(?:结果|报告|结论)?(?:显示|为|是|:|证实|确认|提示|一致|吻合)",
            CUE,
        ),
        Begun(
            "taken, English",
            _EN_TRAITS,
            "",
            CUE,
            whole=(
                f"(?P<value>{one_of(_EN_TRAITS)}(?: data| samples?| images?| records?| templates?))(?={_WAS_TAKEN})"
                f"|(?P<value>{one_of(_EN_TRAITS)}{_WAS_TAKEN})"
            ),
        ),
        Begun(
            "took, English",
            "scanned|collected|recorded|captured|enrolled|took|take|takes|taking|stored|stores|provided"
            "|submitted|gave|have|has|had|scan|leaked|kept"
            "|keeps|uploaded|uses|swabbed|sent|registered|sold|lost|digitized|capture|record|store|keep",
            f" (?P<value>(?:his|her|my|(?:the |this )?[a-z]+'s) (?:left |right )?(?:{one_of(_EN_TRAITS)}"
            f"|(?<=(?:scan|scanned) (?:my|his|her) )(?:palm|face|eyes?|thumb))(?:(?:,| and|, and) (?:an? |his "
            f"|her |my )?"
            f"{one_of(_EN_TRAITS)}(?: scan)?)*(?: on file| to an? dna site)?)(?! (?:sensor|reader|scanner|lock"
            f"|door))",
            CUE,
            before="(?<!not )(?<!to )(?<!n't )",
        ),
    )
    prefilter = (
        _TRAITS,
        f"(?:{_HAN_VERBS})[^,.;。:!?\\n]{{0,14}}(?:{_MORE_TRAITS})|(?:{_MORE_TRAITS}"
        f"|脸)[^,.;。:!?\\n]{{0,16}}(?:{_TAKEN}|磨平|磨损|读不到|刷不|打不开|认不出)",
        "scan(?:ned)? (?:my|his|her) (?:palm|face|eyes?|thumb)",
        f"(?:{_EN_TRAITS})[a-z, ]* (?:taken|scanned|collected|recorded|captured|enrolled|stored|registered"
        f"|matched|kept|leaked|cloned|sold|deleted"
        "|hacked|scraped|uploaded|match(?:ed|es)?|from the|on file)",
        "(?:fingerprint|face|facial|voiceprint|voice|iris|palm|dna|gene|biometric)[ _-]?(?:template|embedding"
        "|sample|profile|print|vector|scan)"
        "[ _-]?(?:id|data|no|number|hash|code)",
        f"(?:{_LOCI})(?:[\"'”」】)]|[ ]{{0,3}}[:=| ])",
        "rs[0-9]{3,10}[^,。;\\n]{0,12}(?:[ACGT]|ε|杂合|纯合|突变|mutation)",
        f"(?:^|[^a-z0-9])(?:{_GENES})(?:[^a-z0-9,。;\\n][^,。;\\n]{{0,14}})?{_ALLELES}",
        f"(?:{_KEYS})[\"']?[ ]?[:=]?[ ]?[\"'“]?[\\[({{]{{0,2}}-?[0-9A-Za-z]{{0,9}}[0-9A-Za-z+/=_-]{{0,60}}[0-9]",
        "基因组测序|基因测序|亲子鉴定",
        "(?:fingerprint|face|facial|voiceprint|voice|iris|palm|dna|gait)[ _-]?(?:template|embedding|feature"
        "|vector|print"
        "|encoding|descriptor)[^\\n]{0,50}[0-9][.]",
        f"(?:{_EN_TRAITS})[a-z ]*[已被]",
        f"(?:{_EN_TRAITS})[a-z ]* (?:was|were|has been|have been|is|are|match(?:ed|es)?) "
        f"|(?:his|her|my|'s) (?:{_EN_TRAITS})",
    )

"""Weibo accounts."""

from detectors.recognisers.identifier import HAN, Form, Identifier

_WORD = "(?:微博|围脖|weibo)"
_NAMED = "(?:账号|帐号|账户|昵称|名字?|号码?|用户名|ID|UID|name|zhang[ ]?hao|ni[ ]?cheng|(?<=[ ])hao)"
_IS = "[\"']?[ ]{0,2}(?:是|为|[:=]|is[ ])[ \"']{0,3}@?"
_NAME = f"[{HAN}\\p{{Hiragana}}\\p{{Katakana}}A-Za-z0-9_\\-]{{2,30}}"
_NO_NAME = "(?!请|必填|选填|暂无|未|点击|登录)"
_NO_OFFICE = (
    f"(?![{HAN}A-Za-z0-9_]{{0,12}}(?:日报|晚报|早报|新闻|官[方微博]|发布|公司|集团|卫视|电视台|频道|杂志|报社|政府"
    "|大学|学院|法院|检察|公安|警方"
    "|消防|博物馆|图书馆|银行|中国|在线|网(?![名友])|新华社|通讯社|央视|电台|广播|文旅|委员会|协会|基金会|俱乐部"
    "|旗舰|品牌|观察|周刊))"
)
"""Offices and the press have accounts, too."""
_LATIN = "[A-Za-z0-9_\\-]{4,30}"


class WeiboIdRecognizer(Identifier):
    """Weibo account: a number (UID, 10 digits), or a nickname of 2 to 30 Chinese characters, letters, digits, `_` or
    `-` (Weibo's rule). Any word looks like that: only a label with a colon, an `@` after the word, or the address of
    the account's page tells.
    """

    entity = "WEIBO_ID"
    release = "2.2.0"
    forms = (
        Form(
            "after its label",
            f"(?<![A-Za-z0-9_.]){_WORD}[ _]?(?:{_NAMED}[ ]?){{1,2}}{_IS}(?P<value>{_NO_NAME}{_NAME})",
            0.7,
        ),
        Form(
            "touching its label",
            f"(?<![A-Za-z0-9_.]){_WORD}[ ]?{_NAMED}[ ]?@?(?P<value>{_LATIN})(?![A-Za-z0-9_\\-])",
            0.6,
        ),
        Form(
            "after the word",
            f"(?<![A-Za-z0-9_.]){_WORD}[ ]{{0,2}}[:=][ ]{{0,2}}(?P<value>{_LATIN})(?![A-Za-z0-9_\\-])",
            0.6,
        ),
        Form(
            "after the slang",
            f"(?:围脖|(?<![A-Za-z0-9])WB)[ ]?[:=][ ]{{0,2}}(?P<value>(?=[^A-Za-z_\\n]{{0,29}}[A-Za-z_]){_NAME})",
            0.6,
        ),
        Form(
            "searched for",
            f"{_WORD}(?:上|里)?(?:直接)?(?:搜索?|关注|找|私信|加|叫|名?是|戳|互粉"
            f"|互关)[我一下: ]{{0,4}}@(?P<value>(?=[^\n]{{0,29}}[0-9_]){_NAME})",
            0.65,
        ),
        Form("mine", f"[我他她]的?(?:新浪)?{_WORD}(?:叫|是|名|号)[ :]{{0,2}}@(?P<value>{_NAME})", 0.7),
        Form("after @", f"{_WORD}(?:[ ]?{_NAMED})?[ :]{{0,3}}@{_NO_OFFICE}(?P<value>{_NAME})", 0.7),
        Form("page", "weibo[.](?:com|cn)/(?:u/|n/|profile/)?(?P<value>[0-9]{6,11})(?![0-9A-Za-z])", 0.7),
    )
    prefilter = (
        f"{_WORD}[ _]?(?:{_NAMED}[ ]?){{1,2}}{_IS}[^\\n]",
        f"{_WORD}.{{1,8}}@",
        f"{_WORD}[ ]?{_NAMED}[ ]?@?[A-Za-z0-9_\\-]{{4}}",
        f"{_WORD}(?:[ ]?{_NAMED})?[ :=]{{0,3}}[:=@]",
        "(?:围脖|WB)[ ]?[:=]",
        "weibo[.](?:com|cn)/(?:u/|n/|profile/)?[0-9]{6}",
    )

    @staticmethod
    def canonical(value: str) -> str:
        """The account in lower case."""
        return value.lower()

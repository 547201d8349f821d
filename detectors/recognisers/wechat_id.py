"""WeChat accounts."""

from presidio_analyzer import Pattern

from detectors.recognisers.identifier import Identifier

_WORD = "(?:微信|WeChat|Weixin|威信|薇信|[vw]x)"
_TELLING = (
    f"(?:{_WORD}[ ]?(?:号码?|號|账号|帐号|ID)[ ]{{0,2}}(?:是|为|[:：=]|is)?|{_WORD}[ ]{{0,2}}(?:是|为"
    f"|[:：]))[ \u3000]{{0,3}}"
)
_BARE = f"{_WORD}[ ]{{0,2}}"
_VALUE = "[A-Za-z][A-Za-z0-9_\\-]{5,19}"
_GIVEN = "wxid_[A-Za-z0-9_]{6,20}"
_END = "(?![A-Za-z0-9_\\-@.])|(?=[.](?![A-Za-z0-9]))"


class WechatIdRecognizer(Identifier):
    """WeChat ID: 6 to 20 letters, digits, `_` or `-`, a letter first (Tencent's rule). Any word looks like
    that, so only a label directly before it tells; a label without colon wants a digit or `_` in the value.
    `wxid_…` is the form the system gives, and tells itself.
    """

    entity = "WECHAT_ID"
    forms = (
        Pattern("given by the system", f"(?<![A-Za-z0-9_]){_GIVEN}(?:{_END})", 0.8),
        Pattern("after its label", f"(?<![A-Za-z0-9_]){_TELLING}(?P<value>{_VALUE})(?:{_END})", 0.7),
        Pattern(
            "after the bare word",
            f"(?<![A-Za-z0-9_]){_BARE}(?P<value>(?=[A-Za-z]+[0-9_]){_VALUE})(?:{_END})",
            0.6,
        ),
    )
    prefilter = ("(?i:wxid_)", f"(?i:{_TELLING}[A-Za-z])", f"(?i:{_BARE}[A-Za-z])")

    @staticmethod
    def canonical(value: str) -> str:
        """The account in lower case: WeChat IDs are not case-sensitive."""
        return value.lower()

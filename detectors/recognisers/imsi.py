"""Subscriber numbers of SIM cards."""

from detectors.recognisers.identifier import AFTER, BEFORE, DIGIT, GAP, IS, Form, Identifier

_VALUE = f"4(?:60|5[45]|66){GAP}{DIGIT}{{2}}{GAP}{DIGIT}{{10}}"
_ABOUT = "(?:SIM|手机卡|电话卡|流量卡|基站|信令|核心网|卡号|HLR|HSS|VLR|MSC|subscriber|subscription)"
_WORD = "(?:IMSI|移动用户识别码|移动用户识别号)"


class ImsiRecognizer(Identifier):
    """IMSI: country code, here of China (460), Hong Kong (454), Macau (455) or Taiwan (466), network code, subscriber
    (3GPP TS 23.003, 2.2; ITU-T E.212). It has no check: a word beside it is needed.
    """

    entity = "IMSI"
    release = "2.2.0"
    forms = (
        Form("after its label", f"{_WORD}{IS}(?P<value>{_VALUE}){AFTER}", 0.95),
        Form("15 digits", f"{BEFORE}{_VALUE}{AFTER}", 0.3),
    )
    prefilter = (f"{_WORD}.*{_VALUE}", f"{_VALUE}.*{_WORD}", f"{_ABOUT}.*{_VALUE}")
    context_words = (
        "IMSI", "移动用户识别码", "移动用户识别号", "SIM", "sim卡", "手机卡", "电话卡", "流量卡", "基站", "信令",
        "核心网", "卡号", "驻留", "HLR", "HSS", "VLR", "MSC", "subscriber", "subscription",
    )  # fmt: skip
    counter_context = ("订单", "单号", "流水", "条码", "order", "银行卡", "信用卡")

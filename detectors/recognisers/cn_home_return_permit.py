"""Mainland travel permits of people from Hong Kong and Macau."""

from detectors.recognisers.identifier import AFTER, BEFORE, GAP, Form, Identifier


class CnHomeReturnPermitRecognizer(Identifier):
    """Home-return permit: H (Hong Kong) or M (Macau) and 8 digits; until 2013 two more digits counted the
    renewals (National Immigration Administration). No check digit, so a word beside it is needed.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_HOME_RETURN_PERMIT"
    release = "2.2.0"
    reach = 80
    forms = (
        Form("permit", f"{BEFORE}[HM](?:{GAP}[0-9]){{8}}(?:{GAP}[0-9]{{2}})?{AFTER}", 0.35),
        Form(
            "touching letters",
            "(?<![A-Za-z])(?:permit|huixiangzheng(?:hao)?|hxzh?|回乡证号?码?)(?P<value>[HM][0-9]{8}(?:[0-9]{2})?)(?![0-9])",
            0.6,
        ),
    )
    context_words = (
        "回乡证", "回乡卡", "来往内地", "港澳居民", "通行证", "hui xiang zheng", "hui xiang zheng hao", "hxz", "hxzh",
        "home return permit", "home visit permit", "mainland travel permit", "hrp", "hkm", "hk permit",
    )  # fmt: skip
    counter_context = ("型号", "订单", "单号", "model", "order")

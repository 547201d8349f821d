"""Unified social credit codes of sole traders."""

from detectors.recognisers.cn_social_credit_code import CnSocialCreditCodeRecognizer, code
from detectors.recognisers.identifier import AFTER, BEFORE, Form


class CnSoleTraderCodeRecognizer(CnSocialCreditCodeRecognizer):
    """Unified social credit code that begins with 92, which registers an individual business (GB 32100-2015):
    it names the person who trades.
    """

    entity = "CN_SOLE_TRADER_CODE"
    release = "2.2.0"
    forms = (Form("code", BEFORE + code("92") + AFTER, 0.3),)
    prefilter = (code("92"),)

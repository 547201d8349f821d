"""Presidio recognisers of personal information in Chinese and English text, one identifier one file.

They need no model and no network, and run in any stock `AnalyzerEngine`:

    for recogniser in recognisers("zh"):
        registry.add_recognizer(recogniser)
"""

from detectors.reading import read_one
from detectors.recognisers.address_en import EnglishAddressRecognizer
from detectors.recognisers.address_zh import ChineseAddressRecognizer
from detectors.recognisers.bank_card import BankCardRecognizer
from detectors.recognisers.cn_home_return_permit import CnHomeReturnPermitRecognizer
from detectors.recognisers.cn_licence_plate import CnLicencePlateRecognizer
from detectors.recognisers.cn_passport import CnPassportRecognizer
from detectors.recognisers.cn_resident_id import CnResidentIdRecognizer
from detectors.recognisers.cn_social_credit_code import CnSocialCreditCodeRecognizer
from detectors.recognisers.cn_taiwan_permit import CnTaiwanPermitRecognizer
from detectors.recognisers.email_address import EmailAddressRecognizer
from detectors.recognisers.identifier import Identifier
from detectors.recognisers.ip_address import IpAddressRecognizer
from detectors.recognisers.minor import MinorRecognizer
from detectors.recognisers.person_en import EnglishPersonRecognizer
from detectors.recognisers.person_zh import ChinesePersonRecognizer
from detectors.recognisers.phone_number import PhoneNumberRecognizer
from detectors.recognisers.qq_number import QqNumberRecognizer
from detectors.recognisers.wechat_id import WechatIdRecognizer

RECOGNISERS: tuple[type[Identifier], ...] = (
    CnResidentIdRecognizer,
    BankCardRecognizer,
    CnPassportRecognizer,
    CnHomeReturnPermitRecognizer,
    CnTaiwanPermitRecognizer,
    PhoneNumberRecognizer,
    EmailAddressRecognizer,
    IpAddressRecognizer,
    WechatIdRecognizer,
    QqNumberRecognizer,
    CnLicencePlateRecognizer,
    MinorRecognizer,
    ChinesePersonRecognizer,
    EnglishPersonRecognizer,
    ChineseAddressRecognizer,
    EnglishAddressRecognizer,
    CnSocialCreditCodeRecognizer,
)
LANGUAGES = ("zh", "en")
"""Every recogniser serves both: Chinese text holds English names, and English text Chinese addresses."""


def recognisers(language: str) -> list[Identifier]:
    """One of each recogniser, for one language."""
    return [recogniser(supported_language=language) for recogniser in RECOGNISERS]


_BY_ENTITY = {recogniser.entity: recogniser for recogniser in reversed(RECOGNISERS)}


def canonical_form(entity_type: str, value: str) -> str:
    """The one form of a value, so that `138 0013 8000` and `+8613800138000` are one subject and one mask."""
    return _BY_ENTITY[entity_type].canonical(read_one(value).text)

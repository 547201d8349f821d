"""Presidio recognisers of personal information in Chinese and English text, one identifier one file.

They need no model and no network, and run in any stock `AnalyzerEngine`, from the registry file `REGISTRY` or one by
one:

    for recogniser in recognisers("zh"):
        registry.add_recognizer(recogniser)
"""

from pathlib import Path

from detectors.reading import read_one
from detectors.recognisers.address_en import EnglishAddressRecognizer
from detectors.recognisers.address_zh import ChineseAddressRecognizer
from detectors.recognisers.alipay_account import AlipayAccountRecognizer
from detectors.recognisers.bank_card import BankCardRecognizer
from detectors.recognisers.biometric import BiometricRecognizer
from detectors.recognisers.birth_date import BirthDateRecognizer
from detectors.recognisers.cn_foreigner_residence_id import CnForeignerResidenceIdRecognizer
from detectors.recognisers.cn_home_return_permit import CnHomeReturnPermitRecognizer
from detectors.recognisers.cn_licence_plate import CnLicencePlateRecognizer
from detectors.recognisers.cn_military_id import CnMilitaryIdRecognizer
from detectors.recognisers.cn_passport import CnPassportRecognizer
from detectors.recognisers.cn_provident_fund import CnProvidentFundRecognizer
from detectors.recognisers.cn_residence_permit import CnResidencePermitRecognizer
from detectors.recognisers.cn_resident_id import CnResidentIdRecognizer
from detectors.recognisers.cn_social_credit_code import CnSocialCreditCodeRecognizer
from detectors.recognisers.cn_social_security import CnSocialSecurityRecognizer
from detectors.recognisers.cn_sole_trader_code import CnSoleTraderCodeRecognizer
from detectors.recognisers.cn_taiwan_permit import CnTaiwanPermitRecognizer
from detectors.recognisers.credit_information import CreditInformationRecognizer
from detectors.recognisers.criminal_record import CriminalRecordRecognizer
from detectors.recognisers.email_address import EmailAddressRecognizer
from detectors.recognisers.employer import EmployerRecognizer
from detectors.recognisers.ethnicity import EthnicityRecognizer
from detectors.recognisers.financial_account import FinancialAccountRecognizer
from detectors.recognisers.financial_status import FinancialStatusRecognizer
from detectors.recognisers.hk_id import HkIdRecognizer
from detectors.recognisers.iban_code import IbanCodeRecognizer
from detectors.recognisers.id_card_photo import IdCardPhotoRecognizer
from detectors.recognisers.identifier import Identifier
from detectors.recognisers.imei import ImeiRecognizer
from detectors.recognisers.imsi import ImsiRecognizer
from detectors.recognisers.ip_address import IpAddressRecognizer
from detectors.recognisers.mac_address import DeviceMacAddressRecognizer
from detectors.recognisers.macau_id import MacauIdRecognizer
from detectors.recognisers.medical import MedicalRecognizer
from detectors.recognisers.minor import MinorRecognizer
from detectors.recognisers.passport_mrz import PassportMrzRecognizer
from detectors.recognisers.password import PasswordRecognizer
from detectors.recognisers.person_en import EnglishPersonRecognizer
from detectors.recognisers.person_zh import ChinesePersonRecognizer
from detectors.recognisers.phone_number import PhoneNumberRecognizer
from detectors.recognisers.politics import PoliticsRecognizer
from detectors.recognisers.precise_location import PreciseLocationRecognizer
from detectors.recognisers.qq_number import QqNumberRecognizer
from detectors.recognisers.religion import ReligionRecognizer
from detectors.recognisers.sexual_life import SexualLifeRecognizer
from detectors.recognisers.specific_identity import SpecificIdentityRecognizer
from detectors.recognisers.taiwan_id import TaiwanIdRecognizer
from detectors.recognisers.us_driver_license import UsDriverLicenseRecognizer
from detectors.recognisers.us_ssn import UsSocialSecurityNumberRecognizer
from detectors.recognisers.wechat_id import WechatIdRecognizer
from detectors.recognisers.weibo_id import WeiboIdRecognizer

RECOGNISERS: tuple[type[Identifier], ...] = (
    CnResidentIdRecognizer,
    CnResidencePermitRecognizer,
    CnForeignerResidenceIdRecognizer,
    BankCardRecognizer,
    PassportMrzRecognizer,
    CnPassportRecognizer,
    CnHomeReturnPermitRecognizer,
    CnTaiwanPermitRecognizer,
    HkIdRecognizer,
    MacauIdRecognizer,
    TaiwanIdRecognizer,
    CnMilitaryIdRecognizer,
    CnSocialSecurityRecognizer,
    CnProvidentFundRecognizer,
    UsSocialSecurityNumberRecognizer,
    UsDriverLicenseRecognizer,
    IbanCodeRecognizer,
    FinancialAccountRecognizer,
    PasswordRecognizer,
    PhoneNumberRecognizer,
    EmailAddressRecognizer,
    ImeiRecognizer,
    ImsiRecognizer,
    DeviceMacAddressRecognizer,
    IpAddressRecognizer,
    WechatIdRecognizer,
    QqNumberRecognizer,
    WeiboIdRecognizer,
    AlipayAccountRecognizer,
    CnLicencePlateRecognizer,
    CnSoleTraderCodeRecognizer,
    PreciseLocationRecognizer,
    BiometricRecognizer,
    MedicalRecognizer,
    ReligionRecognizer,
    SpecificIdentityRecognizer,
    FinancialStatusRecognizer,
    CriminalRecordRecognizer,
    CreditInformationRecognizer,
    IdCardPhotoRecognizer,
    SexualLifeRecognizer,
    PoliticsRecognizer,
    EthnicityRecognizer,
    MinorRecognizer,
    ChinesePersonRecognizer,
    EnglishPersonRecognizer,
    ChineseAddressRecognizer,
    EnglishAddressRecognizer,
    BirthDateRecognizer,
    EmployerRecognizer,
    CnSocialCreditCodeRecognizer,
)
LANGUAGES = ("zh", "en")
"""Every recogniser serves both: Chinese text holds English names, and English text Chinese addresses."""
REGISTRY = Path(__file__).with_name("registry.yaml")
"""For Presidio's `RecognizerRegistryProvider`."""


def recognisers(language: str) -> list[Identifier]:
    """One of each recogniser, for one language."""
    return [recogniser(supported_language=language) for recogniser in RECOGNISERS]


_BY_ENTITY = {recogniser.entity: recogniser for recogniser in reversed(RECOGNISERS)}


def canonical_form(entity_type: str, value: str) -> str:
    """The one form of a value, so that `138 0013 8000` and `+8613800138000` are one subject and one mask.

    What a model found, or overlapping findings together, may be no value of the type: it is its own form.
    """
    read = read_one(value).text
    try:
        return _BY_ENTITY[entity_type].canonical(read)
    except ValueError:
        return read

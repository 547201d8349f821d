"""The kinds of personal information we look for: how sensitive each is, and on whose authority.

One table, read by people: the class of a kind is PIPL Art. 28 with GB/T 45574-2025 Annex A (`sensitive`),
sensitive by the harm test of the same article (`harm`; our policy where Annex A is silent), other personal
information under PIPL Art. 4 (`general`), or none (`not_personal`). Its order settles which of two findings
of equal span and score stands.
"""

from dataclasses import dataclass

from provenance.records import Role, Sensitivity


@dataclass(frozen=True)
class EntityType:
    """A kind of finding. `structured`: its form alone tells it, so it is masked in locators and URLs too."""

    name: str
    sensitivity: Sensitivity
    role: Role
    structured: bool
    citation: str


_NOT, _GENERAL, _HARM, _SENSITIVE = Sensitivity
_ID, _NAME, _SAYS = Role

CATALOGUE: dict[str, EntityType] = {
    entity.name: entity
    for entity in (
        # documents
        EntityType("CN_RESIDENT_ID", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B; GB 11643"),
        EntityType("CN_RESIDENCE_PERMIT", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("CN_FOREIGNER_RESIDENCE_ID", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("BANK_CARD", _SENSITIVE, _ID, True, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("PASSPORT_MRZ", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B; ICAO 9303"),
        EntityType("CN_PASSPORT", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("CN_HOME_RETURN_PERMIT", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("CN_TAIWAN_PERMIT", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("HK_ID", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("MACAU_ID", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("TAIWAN_ID", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("CN_MILITARY_ID", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("CN_SOCIAL_SECURITY", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("CN_PROVIDENT_FUND", _SENSITIVE, _ID, True, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("US_SSN", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("US_DRIVER_LICENSE", _HARM, _ID, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        # accounts and devices
        EntityType("IBAN_CODE", _SENSITIVE, _ID, True, "PIPL 28(1); GB/T 45574-2025 Annex A; ISO 13616"),
        EntityType("FINANCIAL_ACCOUNT", _SENSITIVE, _ID, True, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("PASSWORD", _SENSITIVE, _SAYS, True, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("PHONE_NUMBER", _GENERAL, _ID, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("EMAIL_ADDRESS", _GENERAL, _ID, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("IMEI", _GENERAL, _ID, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("IMSI", _GENERAL, _ID, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("MAC_ADDRESS", _GENERAL, _ID, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("IP_ADDRESS", _GENERAL, _SAYS, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("WECHAT_ID", _GENERAL, _ID, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("QQ_NUMBER", _GENERAL, _ID, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("WEIBO_ID", _GENERAL, _ID, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("ALIPAY_ACCOUNT", _SENSITIVE, _ID, True, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("CN_LICENCE_PLATE", _GENERAL, _ID, True, "PIPL 4"),
        EntityType("CN_SOLE_TRADER_CODE", _GENERAL, _ID, True, "PIPL 4; GB 32100"),
        # what is said of somebody
        EntityType("PRECISE_LOCATION", _SENSITIVE, _SAYS, False, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("BIOMETRIC", _SENSITIVE, _SAYS, False, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("MEDICAL", _SENSITIVE, _SAYS, False, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("RELIGION", _SENSITIVE, _SAYS, False, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("SPECIFIC_IDENTITY", _SENSITIVE, _SAYS, False, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("FINANCIAL_STATUS", _SENSITIVE, _SAYS, False, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("CRIMINAL_RECORD", _SENSITIVE, _SAYS, False, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("CREDIT_INFORMATION", _SENSITIVE, _SAYS, False, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("ID_CARD_PHOTO", _SENSITIVE, _SAYS, False, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("SEXUAL_LIFE", _HARM, _SAYS, False, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("POLITICS", _HARM, _SAYS, False, "PIPL 28(1)"),
        EntityType("ETHNICITY", _HARM, _SAYS, False, "PIPL 28(1)"),
        EntityType("MINOR", _SENSITIVE, _SAYS, False, "PIPL 28(1), 31"),
        EntityType("PERSON", _GENERAL, _NAME, False, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("ADDRESS", _GENERAL, _SAYS, False, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("BIRTH_DATE", _GENERAL, _SAYS, False, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("EMPLOYER", _GENERAL, _SAYS, False, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("CN_SOCIAL_CREDIT_CODE", _NOT, _SAYS, True, "GB 32100: names an organisation"),
    )
}

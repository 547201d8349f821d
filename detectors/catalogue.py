"""The kinds of personal information we look for: how sensitive each is, and on whose authority.

One table, read by people: the class of a kind is PIPL Art. 28 with GB/T 45574-2025 Annex A (`sensitive`),
sensitive by the harm test of the same article (`harm`; our policy where Annex A is silent), other personal
information under PIPL Art. 4 (`general`), or none (`not_personal`). Its order settles which of two findings
of equal span and score stands.
"""

from dataclasses import dataclass

from provenance.records import Sensitivity


@dataclass(frozen=True)
class EntityType:
    """A kind of finding. `structured`: its form alone tells it, so it is masked in locators and URLs too."""

    name: str
    sensitivity: Sensitivity
    structured: bool
    citation: str


CATALOGUE: dict[str, EntityType] = {
    entity.name: entity
    for entity in (
        EntityType("CN_RESIDENT_ID", Sensitivity.HARM, True, "PIPL 28(1); GB/T 35273-2020 Annex B; GB 11643"),
        EntityType("BANK_CARD", Sensitivity.SENSITIVE, True, "PIPL 28(1); GB/T 45574-2025 Annex A"),
        EntityType("CN_PASSPORT", Sensitivity.HARM, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("CN_HOME_RETURN_PERMIT", Sensitivity.HARM, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("CN_TAIWAN_PERMIT", Sensitivity.HARM, True, "PIPL 28(1); GB/T 35273-2020 Annex B"),
        EntityType("PHONE_NUMBER", Sensitivity.GENERAL, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("EMAIL_ADDRESS", Sensitivity.GENERAL, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("IP_ADDRESS", Sensitivity.GENERAL, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("WECHAT_ID", Sensitivity.GENERAL, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("QQ_NUMBER", Sensitivity.GENERAL, True, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("CN_LICENCE_PLATE", Sensitivity.GENERAL, True, "PIPL 4"),
        EntityType("MINOR", Sensitivity.SENSITIVE, False, "PIPL 28(1), 31"),
        EntityType("PERSON", Sensitivity.GENERAL, False, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("ADDRESS", Sensitivity.GENERAL, False, "PIPL 4; GB/T 35273-2020 Annex A"),
        EntityType("CN_SOCIAL_CREDIT_CODE", Sensitivity.NOT_PERSONAL, True, "GB 32100: names an organisation"),
    )
}

"""The catalogue says of every kind of personal information what the law and the standards say."""

import re

import pytest

from detectors.catalogue import CATALOGUE, Role
from detectors.recognisers import RECOGNISERS
from provenance.records import Sensitivity

PIPL_28 = {  # the list of PIPL 28(1), with the groups of GB/T 45574-2025 Annex A that spell it out
    "biometrics": {"BIOMETRIC"},
    "religious belief": {"RELIGION"},
    "specific identity": {"SPECIFIC_IDENTITY"},
    "medical and health": {"MEDICAL"},
    "financial accounts": {
        "BANK_CARD", "IBAN_CODE", "FINANCIAL_ACCOUNT", "PASSWORD", "ALIPAY_ACCOUNT", "CN_PROVIDENT_FUND",
        "FINANCIAL_STATUS",
    },
    "location and whereabouts": {"PRECISE_LOCATION"},
    "minors under fourteen": {"MINOR"},
}  # fmt: skip
ANNEX_A_OTHER = {  # GB/T 45574-2025 Annex A, the group 'other'
    "credit information": {"CREDIT_INFORMATION"},
    "criminal records": {"CRIMINAL_RECORD"},
    "photograph of the resident ID card": {"ID_CARD_PHOTO"},
}
HARM = {  # not in Annex A: sensitive by the harm test of PIPL 28(1)
    "identity documents, GB/T 35273-2020 Annex B": {
        "CN_RESIDENT_ID", "CN_RESIDENCE_PERMIT", "CN_FOREIGNER_RESIDENCE_ID", "PASSPORT_MRZ", "CN_PASSPORT",
        "CN_HOME_RETURN_PERMIT", "CN_TAIWAN_PERMIT", "HK_ID", "MACAU_ID", "TAIWAN_ID", "CN_MILITARY_ID",
        "CN_SOCIAL_SECURITY", "US_SSN", "US_DRIVER_LICENSE",
    },
    "sexual life, GB/T 35273-2020 Annex B": {"SEXUAL_LIFE"},
    "in no annex: our policy": {"POLITICS", "ETHNICITY"},
}  # fmt: skip
GENERAL = {  # PIPL 4, with the groups of GB/T 35273-2020 Annex A
    "basic personal data": {"PERSON", "PHONE_NUMBER", "EMAIL_ADDRESS", "ADDRESS", "BIRTH_DATE"},
    "education and work": {"EMPLOYER"},
    "network identity": {"IP_ADDRESS", "WECHAT_ID", "QQ_NUMBER", "WEIBO_ID"},
    "devices": {"IMEI", "IMSI", "MAC_ADDRESS"},
    "in no annex": {"CN_LICENCE_PLATE", "CN_SOLE_TRADER_CODE"},
}
PART = re.compile(
    r"PIPL (?:4|28\(1\))(?:, 31)?|GB/T 35273-2020 Annex [AB]|GB/T 45574-2025 Annex A"
    r"|GB (?:11643|32100)(?:: names an organisation)?|ISO 13616|ICAO 9303"
)


def types(*groups):
    return {name for group in groups for names in group.values() for name in names}


def of_class(sensitivity):
    return {name for name, entity in CATALOGUE.items() if entity.sensitivity is sensitivity}


def test_what_the_law_and_annex_a_list_is_sensitive_and_nothing_else_is():
    assert of_class(Sensitivity.SENSITIVE) == types(PIPL_28, ANNEX_A_OTHER)


def test_what_only_the_harm_test_makes_sensitive_has_its_own_class():
    assert of_class(Sensitivity.HARM) == types(HARM)


def test_other_personal_information_is_general():
    assert of_class(Sensitivity.GENERAL) == types(GENERAL)


def test_a_company_is_no_person():
    assert of_class(Sensitivity.NOT_PERSONAL) == {"CN_SOCIAL_CREDIT_CODE"}


@pytest.mark.parametrize("entity", CATALOGUE.values(), ids=str)
def test_a_citation_names_clauses_that_say_so(entity):
    parts = entity.citation.split("; ")
    assert all(PART.fullmatch(part) for part in parts), entity.citation
    assert len(set(parts)) == len(parts)
    article = {Sensitivity.SENSITIVE: "PIPL 28(1)", Sensitivity.HARM: "PIPL 28(1)", Sensitivity.GENERAL: "PIPL 4"}
    if entity.sensitivity in article:
        assert parts[0].split(",")[0] == article[entity.sensitivity]
    assert ("GB/T 45574-2025 Annex A" in parts) == (entity.name in types(PIPL_28, ANNEX_A_OTHER) - {"MINOR"})
    cites_annex_b = entity.name in types(HARM) - HARM["in no annex: our policy"]
    assert ("GB/T 35273-2020 Annex B" in parts) == cites_annex_b
    assert ("GB/T 35273-2020 Annex A" in parts) == (entity.name in types(GENERAL) - GENERAL["in no annex"])


def test_minors_are_protected_by_the_article_on_consent_of_their_parents():
    assert CATALOGUE["MINOR"].citation == "PIPL 28(1), 31"


def test_every_type_has_a_recogniser_and_every_recogniser_a_type():
    assert {recogniser.entity for recogniser in RECOGNISERS} == CATALOGUE.keys()


STATEMENTS = {
    "BIOMETRIC", "MEDICAL", "RELIGION", "SPECIFIC_IDENTITY", "FINANCIAL_STATUS", "CRIMINAL_RECORD",
    "CREDIT_INFORMATION", "ID_CARD_PHOTO", "SEXUAL_LIFE", "POLITICS", "ETHNICITY", "MINOR",
}  # fmt: skip


@pytest.mark.parametrize("recogniser", [r for r in RECOGNISERS if r.entity in STATEMENTS])
def test_a_recogniser_of_statements_cites_what_the_catalogue_cites(recogniser):
    entity = CATALOGUE[recogniser.entity]
    docstring = " ".join((recogniser.__doc__ or "").split())
    assert entity.role is Role.ATTRIBUTE
    assert not entity.structured
    for standard in ("GB/T 45574-2025 Annex A", "GB/T 35273-2020 Annex B"):
        if standard in entity.citation:
            assert standard in docstring
    assert "PIPL 28(1)" in docstring or "GB/T 45574-2025" in docstring

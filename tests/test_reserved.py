"""Reserved values are of the right form, and of nobody."""

import ipaddress

import pytest

from detectors.catalogue import CATALOGUE
from detectors.recognisers import canonical_form
from detectors.recognisers.bank_card import BankCardRecognizer
from detectors.recognisers.cn_resident_id import CnResidentIdRecognizer
from detectors.recognisers.cn_social_credit_code import CnSocialCreditCodeRecognizer
from detectors.reserved import CARRIERS, RESERVED


def test_every_kind_of_the_catalogue_has_at_least_eight_values_and_a_sentence_per_language():
    assert RESERVED.keys() == CARRIERS.keys() == CATALOGUE.keys()
    for entity_type, values in RESERVED.items():
        assert len(values) >= 8, entity_type
        assert CARRIERS[entity_type].keys() == {"zh", "en"}
    assert len(RESERVED["PERSON"]) >= 20


def test_no_two_values_of_a_kind_are_the_same_person():
    for entity_type, values in RESERVED.items():
        assert len({canonical_form(entity_type, value) for value in values}) == len(values), entity_type


@pytest.mark.parametrize("number", [n for n in RESERVED["CN_RESIDENT_ID"] if len(n) == 18])
def test_resident_numbers_pass_their_check_and_were_born_before_1850(number):
    assert CnResidentIdRecognizer().validate_result(number) is True
    assert 1840 <= int(number[6:10]) < 1850


@pytest.mark.parametrize("number", [n for n in RESERVED["CN_RESIDENT_ID"] if len(n) == 15])
def test_resident_numbers_of_15_digits_are_of_people_born_in_the_1840s(number):
    assert number[12:] >= "996"
    assert canonical_form("CN_RESIDENT_ID", number)[6:9] == "184"


@pytest.mark.parametrize("number", RESERVED["BANK_CARD"])
def test_cards_pass_luhn(number):
    assert BankCardRecognizer().validate_result(number) is not False


@pytest.mark.parametrize("code", RESERVED["CN_SOCIAL_CREDIT_CODE"])
def test_credit_codes_pass_their_check_under_a_division_that_is_not(code):
    assert CnSocialCreditCodeRecognizer().validate_result(code) is True
    assert code[2:4] == "99"


@pytest.mark.parametrize("address", RESERVED["EMAIL_ADDRESS"])
def test_domains_are_those_of_rfc_2606(address):
    domain = address.rpartition("@")[2]
    assert domain.endswith((".invalid", ".test", ".example", "example.com", "example.org", "example.net"))


@pytest.mark.parametrize("address", RESERVED["IP_ADDRESS"])
def test_internet_addresses_are_those_of_rfc_5737_and_3849(address):
    networks = [ipaddress.ip_network(n) for n in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")]
    assert any(ipaddress.ip_address(address) in network for network in networks)


@pytest.mark.parametrize("number", RESERVED["QQ_NUMBER"])
def test_qq_numbers_are_beyond_32_bits(number):
    assert int(number) > 2**32

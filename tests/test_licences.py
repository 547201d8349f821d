"""SPDX expressions and what they permit: known answers, and the algebra of AND, OR and strictness."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import DeclarationError
from provenance.licences import (
    _TERMS,
    UNKNOWN,
    _licensing,
    canonical,
    parse,
    strictness,
    suggestion,
    terms,
)
from provenance.records import LicenceTerms

FREE = LicenceTerms(commercial=True, derivatives=True, share_alike=False, attribution=False)
NOTICE = LicenceTerms(commercial=True, derivatives=True, share_alike=False, attribution=True)
COPYLEFT = LicenceTerms(commercial=True, derivatives=True, share_alike=True, attribution=True)


def creative_commons(elements: str) -> LicenceTerms:
    """As the Creative Commons deeds have it: NC forbids commerce, ND derivatives, SA demands the same licence."""
    return LicenceTerms("NC" not in elements, "ND" not in elements, "SA" in elements, True)


# ---------------------------------------------------------------------------- expressions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MIT", "MIT"),
        ("mit", "MIT"),  # SPDX 2.3 Annex D.2: identifiers match whatever the case
        (" cc-by-4.0 ", "CC-BY-4.0"),
        ("mit or apache-2.0", "MIT OR Apache-2.0"),
        ("MIT OR (Apache-2.0 AND BSD-3-Clause)", "MIT OR (Apache-2.0 AND BSD-3-Clause)"),
        ("(MIT OR Apache-2.0) AND BSD-3-Clause", "(MIT OR Apache-2.0) AND BSD-3-Clause"),
        ("GPL-3.0", "GPL-3.0-only"),  # deprecated identifiers become those that replaced them
        ("GPL-2.0+", "GPL-2.0-or-later"),
        ("EUPL-1.1+", "EUPL-1.1+"),
        ("GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0"),
        ("LicenseRef-contract-7", "LicenseRef-contract-7"),
        ("DocumentRef-spdx:LicenseRef-1", "DocumentRef-spdx:LicenseRef-1"),
        ("LicenseRef-Apache", "LicenseRef-Apache"),  # private, whatever its name sounds like
        ("MIT AND LicenseRef-contract", "MIT AND LicenseRef-contract"),
        ("NOASSERTION", "NOASSERTION"),
        ("NONE", "NONE"),
        ("((((MIT))))", "MIT"),
    ],
)
def test_an_expression_has_one_spelling(text: str, expected: str) -> None:
    assert parse(text) == expected
    assert canonical(text) == expected
    assert parse(expected) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "other", "unknown", "custom", "麻省理工许可", "MIT License", "MIT,Apache-2.0", "MIT/Apache-2.0",
        "MIT AND", "OR MIT", "MIT Apache-2.0", "(MIT", "MIT)", "NONE OR MIT", "MIT AND NOASSERTION", "noassertion",
        "LicenseRef-", "LicenseRef-a b", "LicenseRef-合同", "Classpath-exception-2.0", "MIT WITH Apache-2.0",
        "MIT WITH nothing-2.0", "LicenseRef-x WITH MIT", "MIT OR Classpath-exception-2.0", "nothing+", "+",
        "MIT; DROP TABLE", "MIT OR (" * 100 + "MIT" + ")" * 100, "(" * 5000, "https://example.org/licence",
    ],
)  # fmt: skip
def test_what_is_no_expression_is_refused_and_its_terms_are_unknown(text: str) -> None:
    with pytest.raises(DeclarationError, match="is not an SPDX licence expression"):
        parse(text)
    assert terms(text) == UNKNOWN
    assert canonical(text) == text


def test_the_message_names_the_place_the_finding_and_the_remedy() -> None:
    with pytest.raises(DeclarationError) as raised:
        parse("cc by 4.0", "data/sources/x.yaml")
    assert str(raised.value) == (
        "data/sources/x.yaml: licence 'cc by 4.0' is not an SPDX licence expression; did you mean 'CC-BY-4.0'? "
        "Use 'LicenseRef-…' for a private contract, 'NOASSERTION' for what is not known"
    )
    with pytest.raises(DeclarationError, match="expression; use 'LicenseRef-…'"):
        parse("all rights reserved, ask us")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("cc by 4.0", "CC-BY-4.0"),
        ("CC BY-NC-SA 3.0", "CC-BY-NC-SA-3.0"),
        ("Attribution-NonCommercial 4.0 International", "CC-BY-NC-4.0"),
        ("Creative Commons Attribution-ShareAlike 3.0 Unported License", "CC-BY-SA-3.0"),
        ("apache 2", "Apache-2.0"),
        ("Apache License, Version 2.0", "Apache-2.0"),
        ("apache", "Apache-2.0"),
        ("gpl3", "GPL-3.0-only"),
        ("GPL v3", "GPL-3.0-only"),
        ("LGPLv2.1", "LGPL-2.1-only"),
        ("MIT License", "MIT"),
        ("BSD 3-Clause License", "BSD-3-Clause"),
        ("CC0", "CC0-1.0"),
        ("odbl", "ODbL-1.0"),
        ("Public Domain", "CC-PDM-1.0"),
        ("none", "NONE"),
        ("openrail", None),
        ("MIT/Apache-2.0", None),
        ("所有权利保留", None),
    ],
)
def test_the_nearest_identifier_is_suggested(name: str, expected: str | None) -> None:
    assert suggestion(name) == expected


# ---------------------------------------------------------------------------- terms


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("CC0-1.0", FREE), ("Unlicense", FREE), ("PDDL-1.0", FREE), ("MIT-0", FREE), ("0BSD", FREE),
        ("MIT", NOTICE), ("Apache-2.0", NOTICE), ("BSD-2-Clause", NOTICE), ("BSD-3-Clause", NOTICE),
        ("ISC", NOTICE), ("MulanPSL-2.0", NOTICE), ("ODC-By-1.0", NOTICE), ("OGL-UK-3.0", NOTICE),
        ("CDLA-Permissive-2.0", NOTICE), ("AFL-3.0", NOTICE), ("MS-PL", NOTICE), ("Artistic-2.0", NOTICE),
        ("GPL-2.0-only", COPYLEFT), ("GPL-3.0-or-later", COPYLEFT), ("LGPL-3.0-only", COPYLEFT),
        ("AGPL-3.0-only", COPYLEFT), ("MPL-2.0", COPYLEFT), ("EPL-2.0", COPYLEFT), ("EUPL-1.2", COPYLEFT),
        ("GFDL-1.3-or-later", COPYLEFT), ("ODbL-1.0", COPYLEFT), ("CDLA-Sharing-1.0", COPYLEFT),
        ("CC-BY-1.0", NOTICE), ("CC-BY-2.5-AU", NOTICE), ("CC-BY-3.0-IGO", NOTICE), ("CC-BY-4.0", NOTICE),
        ("CC-BY-SA-2.1-JP", COPYLEFT), ("CC-BY-SA-3.0", COPYLEFT), ("CC-BY-SA-4.0", COPYLEFT),
        ("CC-BY-NC-2.0", creative_commons("NC")), ("CC-BY-NC-4.0", creative_commons("NC")),
        ("CC-BY-ND-4.0", creative_commons("ND")), ("CC-BY-NC-ND-3.0-IGO", creative_commons("NC ND")),
        ("CC-BY-NC-SA-2.0-UK", creative_commons("NC SA")), ("CC-BY-NC-SA-4.0", creative_commons("NC SA")),
        ("PolyForm-Noncommercial-1.0.0", LicenceTerms(False, True, False, True)),
        ("OpenSSL", UNKNOWN),  # well known, but nobody has read it for this table
        ("C-UDA-1.0", UNKNOWN), ("BUSL-1.1", UNKNOWN), ("NOASSERTION", UNKNOWN), ("NONE", UNKNOWN),
        ("LicenseRef-contract", UNKNOWN),
        ("EUPL-1.1+", COPYLEFT),
        ("GPL-2.0-only WITH Classpath-exception-2.0", COPYLEFT),
    ],
)  # fmt: skip
def test_what_a_licence_permits(expression: str, expected: LicenceTerms) -> None:
    assert terms(expression) == expected


def test_every_listed_identifier_is_on_the_spdx_list_and_stands_in_one_family() -> None:
    from provenance.licences import _FAMILIES

    listed = [identifier for _, identifiers in _FAMILIES for identifier in identifiers.split()]
    assert len(listed) == len(set(listed)) == len(_TERMS)
    assert set(listed) <= set(_licensing().known_symbols)


def test_every_creative_commons_licence_of_the_spdx_list_is_read_by_its_name() -> None:
    names = [name for name in _licensing().known_symbols if name.startswith("CC-BY")]
    assert len(names) > 40
    for name in names:
        assert terms(name) == creative_commons(name)


def test_terms_of_a_private_licence_are_told() -> None:
    told = LicenceTerms(commercial=True, derivatives=False)
    assert terms("LicenseRef-contract", told) == told
    assert terms("MIT AND LicenseRef-contract", told) == LicenceTerms(True, False, None, True)
    assert terms("MIT", told) == NOTICE


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("MIT AND CC-BY-NC-4.0", creative_commons("NC")),
        ("CC0-1.0 AND GPL-3.0-only", COPYLEFT),
        ("MIT AND LicenseRef-x", LicenceTerms(None, None, None, True)),
        ("CC-BY-NC-4.0 AND LicenseRef-x", LicenceTerms(False, None, None, True)),
        ("MIT OR CC-BY-NC-4.0", NOTICE),
        ("MIT OR LicenseRef-x", NOTICE),
        ("CC-BY-NC-4.0 OR LicenseRef-x", UNKNOWN),
        # The licensee takes one part whole: free commerce from one and no share-alike from the other is not on offer.
        ("CC-BY-NC-4.0 OR GPL-3.0-only", COPYLEFT),
        ("CC-BY-NC-4.0 OR CC-BY-ND-4.0", creative_commons("ND")),
        ("(MIT OR GPL-3.0-only) AND CC-BY-SA-4.0", COPYLEFT),
        ("MIT AND (CC-BY-NC-4.0 OR CC0-1.0)", NOTICE),
    ],
)
def test_and_binds_to_all_and_or_leaves_the_choice(expression: str, expected: LicenceTerms) -> None:
    assert terms(expression) == expected


SOME = st.sampled_from(["MIT", "CC0-1.0", "GPL-3.0-only", "CC-BY-NC-4.0", "CC-BY-ND-4.0", "LicenseRef-x", "ODbL-1.0"])


@given(SOME, SOME)
def test_and_is_never_less_strict_and_or_never_stricter_than_either_part(one: str, other: str) -> None:
    both, either = strictness(f"{one} AND {other}"), strictness(f"{one} OR {other}")
    assert both >= max(strictness(one), strictness(other))
    assert either == min(strictness(one), strictness(other))
    assert both == strictness(f"{other} AND {one}")


# ---------------------------------------------------------------------------- strictness

FROM_FREE_TO_STRICT = [
    "CC0-1.0", "MIT", "CC-BY-SA-4.0", "CC-BY-ND-4.0", "LicenseRef-unknown", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0",
    "CC-BY-NC-ND-4.0",
]  # fmt: skip


def test_strictness_orders_licences() -> None:
    ranks = [strictness(expression) for expression in FROM_FREE_TO_STRICT]
    assert ranks == sorted(set(ranks))
    assert strictness("CC0-1.0") == 0


# ---------------------------------------------------------------------------- expert classes

SAME = {
    "Apache License 2.0": "Apache-2.0",
    "MIT License": "MIT",
    "Artistic License 2.0": "Artistic-2.0",
    "BSD 2-Clause License": "BSD-2-Clause",
    "BSD 3-Clause License": "BSD-3-Clause",
    "Academic Free License v3.0": "AFL-3.0",
    "GNU General Public License v3.0": "GPL-3.0-only",
    **{f"CC BY {v}": f"CC-BY-{v}" for v in ("2.0", "2.5", "3.0", "4.0")},
    **{f"CC BY-SA {v}": f"CC-BY-SA-{v}" for v in ("3.0", "4.0")},
    **{f"CC BY-NC {v}": f"CC-BY-NC-{v}" for v in ("2.0", "3.0", "4.0")},
    **{f"CC BY-NC-SA {v}": f"CC-BY-NC-SA-{v}" for v in ("3.0", "4.0")},
    **{f"CC BY-NC-ND {v}": f"CC-BY-NC-ND-{v}" for v in ("3.0", "4.0")},
    "CC BY-ND 4.0": "CC-BY-ND-4.0",
}


def test_experts_classed_the_same_licences_the_same_way(real_data: Path) -> None:
    """Use, attribution and share-alike as the Data Provenance Initiative's lawyers annotated them."""
    classes = json.loads((real_data / "dpi" / "constants" / "license_classes.json").read_text("utf-8"))
    compared = [name for name in SAME if name in classes]
    assert len(compared) >= 12
    for name in compared:
        use, attribution, share_alike = classes[name]
        ours = terms(SAME[name])
        assert (ours.commercial, ours.attribution) == (use == "All", attribution == "1"), name
        if ours.derivatives:  # they class a licence without derivatives as share-alike
            assert ours.share_alike == (share_alike == "1"), name

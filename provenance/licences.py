"""SPDX licence expressions: read strictly, and what they permit of what matters to a training set.

An expression is `MIT`, `CC-BY-SA-4.0 OR GPL-3.0-only`, `LicenseRef-…` for a private contract, `NOASSERTION`
for "not known" or `NONE` for "no licence" (SPDX 2.3, Annex D; the last two stand alone). What a licence
permits comes from the tables below; a licence that is not in them is unknown, never guessed, and unknown
never clears.
"""

import difflib
import re
from functools import cache, lru_cache, reduce
from typing import TYPE_CHECKING, Any

from provenance.errors import DeclarationError
from provenance.records import LicenceTerms

if TYPE_CHECKING:
    from license_expression import Licensing

NOASSERTION = "NOASSERTION"
NONE = "NONE"

UNKNOWN = LicenceTerms()

_FAMILIES: tuple[tuple[LicenceTerms, str], ...] = (
    # Public domain, or as near to it as the law allows: no condition at all.
    (
        LicenceTerms(commercial=True, derivatives=True, share_alike=False, attribution=False),
        "0BSD CC0-1.0 CC-PDDC CC-PDM-1.0 DL-DE-ZERO-2.0 MIT-0 PDDL-1.0 Unlicense WTFPL",
    ),
    # Permissive: keep the notice.
    (
        LicenceTerms(commercial=True, derivatives=True, share_alike=False, attribution=True),
        """
        AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Apache-1.0 Apache-1.1 Apache-2.0 Artistic-2.0 BlueOak-1.0.0
        BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause BSL-1.0
        CDLA-Permissive-1.0 CDLA-Permissive-2.0 CECILL-B DL-DE-BY-2.0 ECL-2.0 etalab-2.0 HPND ICU ISC MIT
        MS-PL MulanPSL-1.0 MulanPSL-2.0 NCSA NLOD-1.0 NLOD-2.0 O-UDA-1.0 ODC-By-1.0 OGL-Canada-2.0 OGL-UK-1.0
        OGL-UK-2.0 OGL-UK-3.0 OGDL-Taiwan-1.0 PostgreSQL PSF-2.0 Python-2.0 Unicode-3.0 Unicode-DFS-2016
        UPL-1.0 W3C X11 Zlib ZPL-2.1
        """,
    ),
    # Copyleft: what is made of it carries the same licence.
    (
        LicenceTerms(commercial=True, derivatives=True, share_alike=True, attribution=True),
        """
        AGPL-3.0-only AGPL-3.0-or-later CDDL-1.0 CDDL-1.1 CDLA-Sharing-1.0 CECILL-2.0 CECILL-2.1 CECILL-C
        CPL-1.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2
        GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-only GFDL-1.3-or-later
        GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.2-no-invariants-only
        GFDL-1.2-no-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later
        GPL-1.0-only GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later
        LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later
        MPL-1.0 MPL-1.1 MPL-2.0 MS-RL ODbL-1.0 OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0
        """,
    ),
    # No commercial use.
    (
        LicenceTerms(commercial=False, derivatives=True, share_alike=False, attribution=True),
        "NCGL-UK-2.0 PolyForm-Noncommercial-1.0.0",
    ),
)

_TERMS = {identifier: terms for terms, identifiers in _FAMILIES for identifier in identifiers.split()}

_CREATIVE_COMMONS = re.compile(r"CC-BY(?P<elements>(?:-NC|-ND|-SA)*)-[1-4]\.[0-5](?:-[A-Z]{2,3})?")
"""Creative Commons writes its terms into the name; a ported licence ends in its jurisdiction."""

MAX_LENGTH = 500
"""Of an expression, in characters; it bounds how deep one can nest."""

_LICENSE_REF = re.compile(r"(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+")

_EVERYDAY_NAMES = {
    "apache": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "cc-0": "CC0-1.0",
    "cc-zero": "CC0-1.0",
    "creative-commons-zero": "CC0-1.0",
    "gpl": "GPL-3.0-only",
    "lgpl": "LGPL-3.0-only",
    "noassertion": NOASSERTION,
    "none": NONE,
    "odbl": "ODbL-1.0",
    "odc-by": "ODC-By-1.0",
    "pddl": "PDDL-1.0",
    "public-domain": "CC-PDM-1.0",
}


# ---------------------------------------------------------------------------- expressions


def parse(text: str, where: str | None = None) -> str:
    """The expression in its canonical spelling: `mit or gpl-3.0` gives `MIT OR GPL-3.0-only`.

    Raises `DeclarationError`, beginning with `where`, for what is not an SPDX licence expression.
    """
    try:
        return _render(_tree(text))
    except _NotAnExpression as error:
        prefix = f"{where}: " if where else ""
        found = " ".join(text.split())[:80]
        raise DeclarationError(
            f"{prefix}licence '{found}' is not an SPDX licence expression; {error}"
            f"{'Use' if str(error) else 'use'} 'LicenseRef-…' for a private contract, "
            f"'NOASSERTION' for what is not known"
        ) from error


def canonical(expression: str) -> str:
    """The canonical spelling, or the text itself where it is no expression."""
    try:
        return _render(_tree(expression))
    except _NotAnExpression:
        return expression


class _NotAnExpression(ValueError):
    """Its text is the remedy, ready to stand in a message."""


@cache
def _licensing() -> "Licensing":
    """The SPDX licence list alone: the package's own list takes some `LicenseRef-…` for SPDX licences."""
    from license_expression import LicenseSymbol, Licensing, get_license_index

    symbols = []
    for entry in get_license_index():
        names = [entry.get("spdx_license_key"), *entry.get("other_spdx_license_keys", ())]
        names = [n for n in names if n and " " not in n and not n.startswith("LicenseRef-")]
        if names:
            symbols.append(LicenseSymbol(names[0], aliases=names[1:], is_exception=entry["is_exception"]))
    return Licensing(symbols)


def _tree(text: str) -> Any:
    """The parsed expression. Raises `_NotAnExpression`."""
    from license_expression import ExpressionError, ExpressionParseError

    if text in (NOASSERTION, NONE):
        return text
    if len(text) > MAX_LENGTH:
        raise _NotAnExpression(f"it is longer than {MAX_LENGTH} characters. ")
    try:
        tree = _licensing().parse(text)
    except (ExpressionError, ExpressionParseError) as error:
        raise _NotAnExpression(_did_you_mean(text)) from error
    if tree is None:
        raise _NotAnExpression("")
    for symbol in tree.symbols:
        licence = getattr(symbol, "license_symbol", symbol)
        if not _is_licence(licence):
            raise _NotAnExpression(_did_you_mean(licence.key))
        exception = getattr(symbol, "exception_symbol", None)
        if exception is not None and not exception.is_exception:
            raise _NotAnExpression(f"'{exception.key}' is not an exception to stand after WITH. ")
    return tree


def _is_licence(symbol: Any) -> bool:
    """A listed licence, one with `+` for any later version of it, or a private one."""
    known = _licensing().known_symbols
    listed = known.get(symbol.key) or (known.get(symbol.key[:-1]) if symbol.key.endswith("+") else None)
    return not listed.is_exception if listed else _is_private(symbol.key)


def _is_private(key: str) -> bool:
    return _LICENSE_REF.fullmatch(key) is not None


def _render(tree: Any) -> str:
    return tree if isinstance(tree, str) else str(tree.render())


def _did_you_mean(name: str) -> str:
    near = suggestion(name)
    return f"did you mean '{near}'? " if near else ""


def suggestion(name: str) -> str | None:
    """The SPDX identifier a name most likely stands for, if any is near: `cc by 4.0` gives `CC-BY-4.0`."""
    plain = re.sub(r"\b(the|licen[cs]e[ds]?|version|international|unported)\b|[()]", " ", name.lower())
    plain = plain.replace("creative commons", "cc").replace("attribution", "by")
    plain = plain.replace("noncommercial", "nc").replace("non-commercial", "nc")
    plain = plain.replace("sharealike", "sa").replace("noderivatives", "nd").replace("noderivs", "nd")
    plain = re.sub(r"(?<![a-z])v(?=\d)|(?<=[a-z])v?(?=\d)", "-", plain)
    slug = re.sub(r"[^a-z0-9.+]+", "-", plain).strip("-")
    if slug in _EVERYDAY_NAMES:
        return _EVERYDAY_NAMES[slug]
    licences = [s for s in _licensing().known_symbols.values() if not s.is_exception]
    known = {spelling.lower(): s.key for s in licences for spelling in (s.key, *s.aliases)}
    near = known.get(f"{slug}.0")
    close = [] if near or "/" in name else difflib.get_close_matches(slug, known, n=1, cutoff=0.75)
    return known[close[0]] if close else near


# ---------------------------------------------------------------------------- terms


@lru_cache(maxsize=4096)
def terms(expression: str, licenseref_terms: LicenceTerms | None = None) -> LicenceTerms:
    """What an expression permits and demands; `None` where the tables do not know.

    AND binds to all of its parts. OR leaves the choice to the licensee, who takes the least strict part
    whole. WITH only ever adds permissions, so the licence before it answers. `licenseref_terms` are those of
    every `LicenseRef-…` in the expression. What is no expression is unknown.
    """
    try:
        tree = _tree(expression)
    except _NotAnExpression:
        return UNKNOWN
    return UNKNOWN if isinstance(tree, str) else _terms_of(tree, licenseref_terms or UNKNOWN)


def _terms_of(node: Any, private: LicenceTerms) -> LicenceTerms:
    parts = [_terms_of(part, private) for part in node.args] if hasattr(node, "operator") else []
    if parts and node.operator.strip() == "AND":
        return reduce(_both, parts)
    if parts:
        return min(parts, key=_rank)
    key = getattr(node, "license_symbol", node).key
    return private if _is_private(key) else _terms_of_identifier(key.removesuffix("+"))


def _terms_of_identifier(identifier: str) -> LicenceTerms:
    if listed := _TERMS.get(identifier):
        return listed
    if match := _CREATIVE_COMMONS.fullmatch(identifier):
        elements = match["elements"].split("-")
        return LicenceTerms(
            commercial="NC" not in elements,
            derivatives="ND" not in elements,
            share_alike="SA" in elements,
            attribution=True,
        )
    return UNKNOWN


def _both(one: LicenceTerms, other: LicenceTerms) -> LicenceTerms:
    return LicenceTerms(
        commercial=_all(one.commercial, other.commercial),
        derivatives=_all(one.derivatives, other.derivatives),
        share_alike=_any(one.share_alike, other.share_alike),
        attribution=_any(one.attribution, other.attribution),
    )


def _all(one: bool | None, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _any(one: bool | None, other: bool | None) -> bool | None:
    if one or other:
        return True
    return None if one is None or other is None else False


# ---------------------------------------------------------------------------- strictness


def strictness(expression: str, licenseref_terms: LicenceTerms | None = None) -> int:
    """How much an expression forbids and demands, from 0 (nothing) to 80: commercial use weighs most, then
    derivatives, share-alike and attribution; what is not known lies between the two answers."""
    return _rank(terms(expression, licenseref_terms))


def _rank(of: LicenceTerms) -> int:
    permissions, demands = {True: 0, None: 1, False: 2}, {False: 0, None: 1, True: 2}
    digits = (
        permissions[of.commercial],
        permissions[of.derivatives],
        demands[of.share_alike],
        demands[of.attribution],
    )
    return reduce(lambda rank, digit: rank * 3 + digit, digits, 0)

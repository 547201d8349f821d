"""Residence permits of people from Hong Kong, Macau and Taiwan."""

from detectors.recognisers.cn_resident_id import ANYHOW, check_character, eighteen, is_birth
from detectors.recognisers.identifier import GAP, Form, Identifier

_REGION = f"8{GAP}[123](?:{GAP}0){{4}}"


class CnResidencePermitRecognizer(Identifier):
    """Residence permit number: built as a resident identity number, under 810000 for Hong Kong, 820000 for Macau and
    830000 for Taiwan (State Council, 国办发〔2018〕81号).

    The check is one half of the proof, the date of birth the other; one half alone needs a word beside it.
    """

    COUNTRY_CODE = "cn"
    entity = "CN_RESIDENCE_PERMIT"
    forms = (Form("18 digits", f"(?<![0-9])(?={_REGION})(?=(?P<value>{ANYHOW})(?![0-9A-Za-z]))", 0.3),)
    prefilter = (_REGION,)
    context_words = (
        "居住证", "身份证", "证件号", "证件编号", "港澳台居民", "jzz", "ju zhu zheng",
        "residence permit", "id card", "id number",
    )  # fmt: skip

    def validate_result(self, pattern_text: str) -> bool | None:
        """True when check and date hold; None when one does; False when neither."""
        number = eighteen(pattern_text)
        proofs = (check_character(number[:17]) == number[17]) + is_birth(number[6:14])
        return True if proofs == 2 else None if proofs else False

    @staticmethod
    def canonical(value: str) -> str:
        """The number without its groups."""
        return eighteen(value)

"""Names of people in Chinese text."""

from collections.abc import Iterator
from typing import Any

from detectors import names
from detectors.reading import Readings
from detectors.recognisers.identifier import Found, FoundAtOnce, Identifier
from detectors.utf8 import points


class ChinesePersonRecognizer(Identifier):
    """Names of people, Chinese or transliterated, by what they are made of and what stands beside them.

    A label ('姓名：'), a title ('…先生'), kin ('其妻…'), what the person has ('…的手机号') or a personal number near
    lets a likely name count; in plain prose only a name that no cut into words explains does. A surname alone
    ('老李', '王先生') points to nobody, and persons of the past, of novels and of exercises, by lists and by the words
    around (`detectors.bearers`), are no natural persons alive: made with `of_anybody`, the recogniser finds their names
    too, as who must mask every name wants it.
    """

    entity = "PERSON"
    release = "3.16.0"

    def __init__(
        self, supported_language: str = "zh", name: str | None = None, of_anybody: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(supported_language, name, **kwargs)
        self._of_anybody = of_anybody

    def found_at_once(self, readings: Readings) -> FoundAtOnce:
        """All names in many texts."""
        return FoundAtOnce(*names.names_of_each(readings.code_points, readings.bounds, self._of_anybody))

    def find_alike(self, line: str, above: str = "") -> Iterator[Found]:
        """All names in a line."""
        seen = len(above) + 1 if above else 0
        text = f"{above}\n{line}" if above else line
        found = names.names(points(text), self._of_anybody)
        for start, end, score in zip(found.starts.tolist(), found.ends.tolist(), found.scores.tolist(), strict=True):
            if start >= seen:
                yield Found(start - seen, end - seen, score)

"""What a column is called that a value stands under: in SQL, `INSERT INTO people (name, qq) VALUES ('…', '…')`."""

from collections.abc import Iterator

import regex

_INSERTED = regex.compile(
    "insert[ ](?:ignore[ ])?into[ ][^\\s()]{1,64}[ ]?[(](?P<columns>[^()]{1,400})[)][ ]?values?[ ]?(?=[(])",
    regex.IGNORECASE,
)
_ROW = regex.compile("[ ,]{0,3}[(](?P<values>(?:[^()'\"]|'[^']*'|\"[^\"]*\")*+)[)]")
_VALUE = regex.compile("(?:'(?P<value>[^']*)'|\"(?P<value>[^\"]*)\"|(?P<value>[^,'\"]*))(?:,[ ]?|$)")


def inserted(column: str) -> str:
    """What is searched for fast on a line that has such a column."""
    return f"insert (?:ignore )?into [^()\\n]{{1,66}}[(][^()\\n]*(?:{column})[^()\\n]*[)][ ]?values?[ ]?[(]"


def values_under(line: str, column: "regex.Pattern[str]") -> Iterator[tuple[int, int]]:
    """Where the values stand, without their quotes, of the columns whose whole name matches."""
    for match in _INSERTED.finditer(line):
        columns = [name.strip("` \"'[]") for name in match["columns"].split(",")]
        wanted = {index for index, name in enumerate(columns) if column.fullmatch(name)}
        position = match.end()
        while wanted and (row := _ROW.match(line, position)):
            for index, value in enumerate(_VALUE.finditer(line, row.start("values"), row.end("values"))):
                if index in wanted:
                    yield value.span("value")
            position = row.end()

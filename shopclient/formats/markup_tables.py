"""Tables that web cabinets save as ``.xls``: HTML, or the XML of Excel 2003; told by what is in the file."""

from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Final

from shopclient.formats.records import Row

_ROWS: Final = frozenset({"tr", "row", "ss:row"})
_CELLS: Final = frozenset({"td", "th", "cell", "ss:cell"})
_SHEETS: Final = frozenset({"table", "ss:table"})
_HIDDEN: Final = frozenset({"style", "script", "title", "comment", "styles", "documentproperties"})
_BEGINS: Final = ("<html", "<!doctype html", "<table", "<meta", "<?xml", "<head", "<body")
_MOST_COLUMNS: Final = 1_000


def is_markup(beginning: str) -> bool:
    """Tell whether a text begins as such a table; other XML has none, and is refused like any text."""
    plain = beginning.lstrip("\ufeff \t\r\n").lower()
    return plain.startswith(_BEGINS)


def rows_of(lines: Iterable[str]) -> list[Row]:
    """Return the rows of the largest table, each as wide as its last filled cell, with its line."""
    reader = _Reader()
    for line in lines:
        reader.feed(line)
    reader.close()
    return max(reader.tables, key=len, default=[])


class _Reader(HTMLParser):
    """Collects cells; an end tag that is left out, as browsers allow, ends with the next one that begins."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[Row]] = []
        self._cells: list[str] = []
        self._text: list[str] | None = None
        self._span, self._line, self._hidden = 1, 1, 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _SHEETS:
            self._end_row()
            self.tables.append([])
        elif tag in _ROWS:
            self._end_row()
            self._line = self.getpos()[0]
        elif tag in _CELLS:
            self._end_cell()
            self._begin_cell(given)
        elif tag == "br" and self._text is not None:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _CELLS:
            self._end_cell()
        elif tag in _ROWS or tag in _SHEETS:
            self._end_row()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._hidden:
            self._text.append(" ".join(data.split()) if data.strip() else " ")

    def _begin_cell(self, given: dict[str, str]) -> None:
        place = _number(given.get("ss:index", ""))  # the cells before it are empty
        if place:
            self._cells += [""] * (min(place, _MOST_COLUMNS) - 1 - len(self._cells))
        over = _number(given.get("colspan", "")) or _number(given.get("ss:mergeacross", "")) + 1
        self._span, self._text = min(over, _MOST_COLUMNS), []

    def _end_cell(self) -> None:
        if self._text is not None and len(self._cells) < _MOST_COLUMNS:
            self._cells += ["".join(self._text).strip(), *[""] * (self._span - 1)]
        self._text = None

    def _end_row(self) -> None:
        self._end_cell()
        if any(self._cells) and self.tables:
            self.tables[-1].append(Row(self._line, tuple(self._cells)))
        self._cells = []


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0

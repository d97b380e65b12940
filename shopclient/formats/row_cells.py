"""The cells of one field of a row, read one by one; what cannot be taken becomes a fault."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from shopclient.domain.errors import Refusal, TextInvalid
from shopclient.domain.texts_in import clean_line
from shopclient.formats.cells import bare
from shopclient.formats.client_fields import Field
from shopclient.formats.records import Row
from shopclient.formats.several import divided

_T = TypeVar("_T")

_BREAKS = re.compile(r"[\r\n\t]+")
# What people and programs write where there is nothing; a fault on every such row would hide the others.
_WORDS_FOR_NOTHING = (
    "-|--|—|–|0|?|.|x|n/a|na|#n/a|null|none|nan|nil|unknown|no|"
    "нет|нет данных|не указано|не указан|неизвестно|отсутствует|пусто|#н/д|"
    "немає|ні|немає даних|не вказано|невідомо|відсутній|відсутня"
)
_NOTHING = frozenset(_WORDS_FOR_NOTHING.split("|"))
#: Fields whose texts may have several lines.
_OF_LINES = frozenset({Field.NOTES, Field.REMARK, Field.TALK, Field.CUSTOM, Field.ADDRESS})


@dataclass(frozen=True, slots=True)
class Fault:
    """A value that was not taken: *value* as it stands in the file, *reason* a stable word."""

    line: int
    field: str
    value: str
    reason: str


class RowCells:
    """The cells of a list, by field; *faults* are those of the row that is read."""

    def __init__(
        self, header: Sequence[str], fields: Sequence[Field | None], *, guarded: bool = True
    ) -> None:
        self.faults: list[Fault] = []
        self.header = header
        self._bare = bare if guarded else str.strip
        self._columns: dict[Field, list[int]] = {}
        self._places: dict[tuple[Field, ...], list[tuple[int, Field]]] = {}
        for index, field in enumerate(fields):
            if field:
                self._columns.setdefault(field, []).append(index)
        self._labels = {
            index + 1: index for index in self._columns.get(Field.LABEL, []) if index + 1 < len(header)
        }

    def __contains__(self, field: Field) -> bool:
        return field in self._columns

    def columns(self, field: Field) -> Sequence[int]:
        """Return the columns of a field, from 0."""
        return self._columns.get(field, ())

    def filled(self, row: Row, *fields: Field) -> Iterator[tuple[int, Field, str]]:
        """Yield (column, field, text) of the filled cells of *fields*, in the order of the columns."""
        places = self._places.get(fields)
        if places is None:
            places = sorted((index, field) for field in fields for index in self._columns.get(field, ()))
            self._places[fields] = places
        for index, field in places:
            cell = row.cells[index]
            if cell and (text := self._bare(cell)):
                yield index, field, text

    def title(self, row: Row, column: int) -> str:
        """Return what a cell is: the label beside it if the list has such a column, else the heading.

        Of ``Event: wedding`` it is what follows the colon.
        """
        label = row.cells[self._labels[column]].strip() if column in self._labels else ""
        heading = self.header[column]
        return label or heading.partition(": ")[2] or heading

    def line(self, row: Row, field: Field, read: Callable[[str], str] = clean_line) -> str:
        """Return the first text of a field; empty where there is none."""
        if field not in self._columns:
            return ""
        return next(iter(self.lines(row, field, read)), "")

    def lines(self, row: Row, field: Field, read: Callable[[str], str] = clean_line) -> list[str]:
        """Return the texts of a field's columns."""
        if field not in self._columns:
            return []
        texts = (self.take(row, field, cell, read) for _, _, cell in self.filled(row, field))
        return [text for text in texts if text]

    def first(self, row: Row, field: Field, read: Callable[[str], _T | None]) -> _T | None:
        """Return the value of a field's first filled column."""
        if field not in self._columns:
            return None
        return next((self.take(row, field, cell, read) for _, _, cell in self.filled(row, field)), None)

    def several(
        self, row: Row, field: Field, pieces_of: Callable[[str], list[str]], read: Callable[[str], str]
    ) -> tuple[str, ...]:
        """Return the values of a field, each once, that may be several in a cell."""
        if field not in self._columns:
            return ()
        pieces = [piece for _, _, cell in self.filled(row, field) for piece in divided(cell, pieces_of)]
        texts = [text for piece in pieces if (text := self.take(row, field, piece, read))]
        return tuple(dict.fromkeys(texts) if len(texts) > 1 else texts)

    def take(self, row: Row, field: Field, text: str, read: Callable[[str], _T | None]) -> _T | None:
        """Return what *read* makes of a text; None, and a fault, if it refuses."""
        try:
            return read(text if field in _OF_LINES else _on_one_line(text))
        except Refusal as refusal:
            if text.strip().casefold() in _NOTHING:
                return None
            self.faults.append(Fault(row.line, field, text, _reason(refusal)))
            return None


def _on_one_line(text: str) -> str:
    # Cells are broken into lines for looks; other control characters are for the field to refuse.
    return text if text.isprintable() else _BREAKS.sub(" ", text)


def _reason(refusal: Refusal) -> str:
    return f"text_{refusal.why}" if isinstance(refusal, TextInvalid) else refusal.code

"""What an import shows of any list: its columns, its figures, and the faults as a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Protocol, TypeVar

from shopclient.domain.errors import FileTrouble
from shopclient.services.import_values import Problem
from shopclient.services.stopping import Stopped

_T = TypeVar("_T")
_EXAMPLES = 3


class Counts(Protocol):
    """What an import does, or would do; more of it in the figures of its sort of list."""

    @property
    def read(self) -> int:
        """How many lines were read."""

    @property
    def left(self) -> int:
        """How many of them brought nothing."""

    @property
    def faults(self) -> tuple[Problem, ...]:
        """What was not taken, in the order of lines."""

    @property
    def has_any(self) -> bool:
        """Whether anything comes in at all."""


@dataclass(frozen=True)
class Column:
    """One column of a list: its heading, a few of its values, and the word for what it is taken for."""

    heading: str
    examples: tuple[str, ...]
    field: str  # "ignored" for what nobody recognised
    title: str = ""  # in place of a heading that no list has, but the program made


def examples_of(cells: Sequence[str]) -> tuple[str, ...]:
    """Return some different values of a column's first *cells*."""
    filled = (cell.strip() for cell in cells)
    return tuple(dict.fromkeys(cell for cell in filled if cell))[:_EXAMPLES]


def until_stopped(
    stop: Event, tell: Callable[[int, int], None], work: Callable[[Callable[[int, int], None]], _T]
) -> _T | None:
    """Do *work*, which tells how far it is; None if *stop* was set before the end."""

    def progress(done: int, total: int) -> None:
        if stop.is_set():
            raise Stopped
        tell(done, total)

    try:
        return work(progress)
    except Stopped:
        return None


def save_csv(text: str, path: Path) -> Path:
    """Write a CSV that a spreadsheet opens.

    Raises:
        FileTrouble: The disk refused.
    """
    try:
        # The mark at the beginning tells spreadsheets that it is UTF-8.
        path.write_text(text, encoding="utf-8-sig", newline="")
    except OSError as error:
        raise FileTrouble(str(path), str(error)) from error
    return path

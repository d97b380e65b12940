"""What can be set on the page of the rules: one entry a key of the programme, in plain words.

An entry names its key as TOML does, below the table of its subject: ``birthday_bonus.amount``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Choices = Sequence[tuple[object, str]]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A key with its words; *help* says what it does where the label alone does not."""

    key: str
    label: str
    help: str = ""
    reshapes: bool = False  # other entries come or go with it
    locked: str = ""  # why it cannot be changed; empty: it can

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the programme that it edits."""
        return (self.key,)


@dataclass(frozen=True, kw_only=True)
class Line(Entry):
    """A line of text."""


@dataclass(frozen=True, kw_only=True)
class Typed(Entry):
    """A value that is typed: *sort* tells how it is shown; *optional* ones may be left empty."""

    sort: str = "text"  # money, percent, factor, day, time, rule or text
    unit: str = ""
    optional: bool = False
    empty: str = ""  # what an empty field means, shown in it


@dataclass(frozen=True, kw_only=True)
class Number(Entry):
    """A whole number of *unit* (``days``, ``months``, ``times`` or nothing).

    *least_words* is said instead of the least one.
    """

    least: int = 0
    most: int = 36_500
    unit: str = ""
    least_words: str = ""


@dataclass(frozen=True, kw_only=True)
class Flag(Entry):
    """Yes or no."""


@dataclass(frozen=True, kw_only=True)
class Choice(Entry):
    """One of a few values, each with its words."""

    choices: Choices


@dataclass(frozen=True, kw_only=True)
class Several(Entry):
    """Any of a few values; *none_words* says what it means if none is chosen."""

    choices: Choices
    none_words: str = ""


@dataclass(frozen=True, kw_only=True)
class Either(Entry):
    """Exactly one of several typed keys below *key* ("" for the subject's own table)."""

    options: tuple[Typed, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(f"{self.key}.{each.key}" if self.key else each.key for each in self.options)


@dataclass(frozen=True, kw_only=True)
class Rows(Entry):
    """A list of small tables, each a line of typed columns."""

    columns: tuple[Typed, ...]
    add: str
    remove: str
    hidden: str = ""  # a column that is filled in by itself: the key of a line


@dataclass(frozen=True)
class Section:
    """Entries that belong together, under a title."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Tab:
    """A page of the form; a form of one page shows no tabs."""

    title: str
    sections: tuple[Section, ...]

    def entries(self) -> Iterator[Entry]:
        """Yield every entry."""
        for section in self.sections:
            yield from section.entries

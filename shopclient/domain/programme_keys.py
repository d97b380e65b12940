"""What a table of the programme is made of: its keys, each with a reader and a writer.

Reading refuses the first wrong key or value by its path; what is left out is left to the defaults of the
class (command line, "The programme as TOML").
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from shopclient.domain.errors import ProgramInvalid

Reader = Callable[[Any, "Where"], Any]
Writer = Callable[[Any, int], Any]
T = TypeVar("T")


@dataclass(frozen=True)
class Where:
    """The place of a value, for a refusal, and the currency's decimals."""

    path: str
    decimals: int

    def refuse(self, value: object, allowed: str) -> ProgramInvalid:
        """Return the refusal of *value* at this place."""
        return ProgramInvalid(self.path, _spelt(value), allowed)

    def inside(self, name: str) -> "Where":
        """Return the place of a key below this one."""
        return Where(f"{self.path}.{name}" if self.path else name, self.decimals)

    def item(self, index: int) -> "Where":
        """Return the place of an item of the list here."""
        return Where(f"{self.path}[{index}]", self.decimals)


def _spelt(value: object) -> str:
    # As a person typed it, never as Python would: TOML and JSON spell all of these nearly alike.
    if isinstance(value, bool | list | dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


@dataclass(frozen=True)
class Key:
    """A key: the attribute that holds its value, its reader and its writer."""

    attribute: str
    read: Reader
    write: Writer


@dataclass(frozen=True)
class Table(Generic[T]):
    """A table: what is made of it, its keys in the contract's order, and those that must be there."""

    make: Callable[..., T]
    keys: Mapping[str, Key]
    required: tuple[str, ...] = ()

    def given(self, value: Any, where: Where) -> dict[str, Any]:
        """Return what *value* says, by attribute.

        Raises:
            ProgramInvalid: No table, a key that is missing or unknown, or a wrong value.
        """
        if not isinstance(value, Mapping):
            raise where.refuse(value, "a table")
        if not set(self.required) <= set(value):
            raise where.refuse(value, f"a table with {', '.join(self.required)}")
        for name in value:
            if name not in self.keys:
                raise where.inside(name).refuse(value[name], ", ".join(self.keys))
        return {
            key.attribute: key.read(value[name], where.inside(name))
            for name, key in self.keys.items()
            if name in value
        }

    def read(self, value: Any, where: Where) -> T:
        """Return what *value* describes; errors as ``given``."""
        return self.make(**self.given(value, where))

    def write(self, value: T, decimals: int) -> dict[str, Any]:
        """Return *value* with all its keys; one that TOML has no word for (None) is left out."""
        return {
            name: key.write(getattr(value, key.attribute), decimals)
            for name, key in self.keys.items()
            if getattr(value, key.attribute) is not None
        }

    def read_all(self, value: Any, where: Where) -> tuple[T, ...]:
        """Return what a list of such tables describes; errors as ``given``."""
        if not isinstance(value, list):
            raise where.refuse(value, "a list of tables")
        return tuple(self.read(item, where.item(index)) for index, item in enumerate(value))

    def write_all(self, values: tuple[T, ...], decimals: int) -> list[dict[str, Any]]:
        """Return a list of such tables."""
        return [self.write(value, decimals) for value in values]

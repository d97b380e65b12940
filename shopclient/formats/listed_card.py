"""A card as a list has it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True)
class ListedCard:
    """A card of a former program, or of our own export; *kind* and *state* as the list has them.

    Days in ISO; *replaced_by* is a number, *reason* why it is blocked.
    """

    number: str
    kind: str = ""
    state: str = ""
    issued_on: str = ""
    activated_on: str = ""
    reason: str = ""
    replaced_by: str = ""


def listed(number: str, told: Mapping[str, Any]) -> ListedCard:
    """Return a card with what an object of our own export tells of it."""
    names = (each.name for each in fields(ListedCard))
    said = {name: told[name] for name in names if isinstance(told.get(name), str)}
    return ListedCard(**{**said, "number": number})

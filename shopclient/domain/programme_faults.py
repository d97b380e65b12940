"""A programme that is still being written: what of it can be read, and everything that is wrong in it.

Loading refuses at the first fault. Whoever edits wants to see all of them, each at its place, and what the
rest would do meanwhile.
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from shopclient.domain.errors import ProgramInvalid
from shopclient.domain.programme import Programme
from shopclient.domain.programme_checks import check_programme
from shopclient.domain.programme_toml import read_kept_programme

Step = str | int
_STEP = re.compile(r"([a-z0-9_]+)|\[([0-9]+)\]")
_MOST = 200  # each fault costs a reading; nobody mends more at a time


@dataclass(frozen=True)
class Fault:
    """A *value* at *key* that cannot stand there; *apart* tells that it does not fit another one."""

    key: str
    value: str
    allowed: str
    apart: bool


@dataclass(frozen=True)
class Judged:
    """What the sound part of a tree describes, and what is wrong in the rest."""

    programme: Programme
    faults: tuple[Fault, ...]


def steps_of(path: str) -> tuple[Step, ...]:
    """Return ``card_kind[0].levels[1].from`` as its steps."""
    return tuple(name or int(index) for name, index in _STEP.findall(path))


def path_of(steps: tuple[Step, ...]) -> str:
    """Return steps as a path, as ``ProgramInvalid`` writes it."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return text.removeprefix(".")


def judge(tree: Mapping[str, Any]) -> Judged:
    """Return what *tree* describes without its faults, and all of these.

    What is at fault is left out: a key then has its default, an item of a list is passed over.
    """
    rest, taken, faults = deepcopy(dict(tree)), _Taken(), list[Fault]()
    for _ in range(_MOST):
        is_apart = False
        try:
            programme = read_kept_programme(rest)
            is_apart = True
            check_programme(programme)
        except ProgramInvalid as invalid:
            steps = steps_of(invalid.key)
            fault = Fault(path_of(taken.original(steps)), invalid.value, invalid.allowed, is_apart)
            # An item goes with a key that it needs: that was said already.
            if not any(known.key.startswith(f"{fault.key}.") for known in faults):
                faults.append(fault)
            _take_out(rest, steps, taken)
        else:
            return Judged(programme, tuple(faults))
    return Judged(Programme(), tuple(faults))


class _Taken:
    """Which items were taken out of which lists, so that faults keep the places that the editor knows."""

    def __init__(self) -> None:
        self._gone: dict[tuple[Step, ...], list[int]] = {}

    def note(self, steps: tuple[Step, ...]) -> None:
        *where, place = self.original(steps)
        if isinstance(place, int):
            self._gone.setdefault(tuple(where), []).append(place)

    def original(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """Return *steps* as they were before anything was taken out."""
        known: tuple[Step, ...] = ()
        for step in steps:
            place = step
            if isinstance(place, int):
                for gone in sorted(self._gone.get(known, ())):
                    place += gone <= place
            known = (*known, place)
        return known


def _take_out(tree: dict[str, Any], steps: tuple[Step, ...], taken: _Taken) -> None:
    """Take what *steps* lead to out of *tree*: a key, an item, or what holds a key that is missing."""
    holder: Any = tree
    for step in steps[:-1]:
        holder = holder[step]
    if isinstance(steps[-1], int):
        taken.note(steps)
    del holder[steps[-1]]

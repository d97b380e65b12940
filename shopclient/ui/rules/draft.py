"""The rules while they are edited: a tree as TOML holds it, with what was typed in it, and the way back."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from shopclient.domain.programme import Programme
from shopclient.domain.programme_faults import Judged, judge
from shopclient.domain.programme_toml import write_programme

Tree = dict[str, Any]


class Draft:
    """Changes one after another; each can be taken back."""

    def __init__(self, programme: Programme) -> None:
        self.base = programme
        self.tree: Tree = write_programme(programme)
        self._past: list[Tree] = []
        self._last: object = None

    def change(self, what: object, alter: Callable[[Tree], None]) -> bool:
        """Let *alter* change the tree; changes of the same *what* in a row are one step back."""
        before = deepcopy(self.tree)
        alter(self.tree)
        if self.tree == before:
            return False
        if what is None or what != self._last:
            self._past.append(before)
        self._last = what
        return True

    def undo(self) -> bool:
        """Take the last change back; False if there is none."""
        self._last = None
        if not self._past:
            return False
        self.tree = self._past.pop()
        return True

    def judged(self) -> Judged:
        """Return what the draft describes, and what is wrong in it."""
        return judge(self.tree)

    def is_touched(self) -> bool:
        """Whether it is other than the rules that it began with."""
        judged = self.judged()
        return bool(judged.faults) or judged.programme != self.base

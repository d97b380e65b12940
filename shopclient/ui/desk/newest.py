"""A question asked anew before it was answered: only the newest answer counts."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from shopclient.ui.background import Runner

T = TypeVar("T")


class Newest:
    """Asks one kind of question off the GUI thread; what was overtaken is answered to nobody."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._number = 0
        self.is_asked = False  # an answer is on its way

    def ask(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Ask in the place of whatever was asked before; outcomes as ``Runner.run``."""
        self._number += 1
        self.is_asked = True
        number = self._number
        self._runner.run(work, partial(self._tell, number, done), partial(self._tell, number, failed))

    def drop(self) -> None:
        """Wait for no answer any more."""
        self._number += 1
        self.is_asked = False

    def _tell(self, number: int, tell: Callable[[T], None], answer: T) -> None:
        if number == self._number:
            self.is_asked = False
            tell(answer)

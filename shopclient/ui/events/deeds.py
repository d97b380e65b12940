"""Carries out what is done about customer days: off the GUI thread, said with its way back, read again."""

from collections.abc import Callable
from functools import partial
from typing import Any

from shopclient.domain.customer_days import CustomerDay
from shopclient.ui.context import Context
from shopclient.ui.events.reading import EventsShown

#: Makes of what a deed answered the way back.
Back = Callable[[Any], Callable[[], object]]


class Deeds:
    """Knows the day in front, and what is shown of all of them."""

    def __init__(self, context: Context, reload: Callable[[], None]) -> None:
        self.context, self.reload = context, reload
        self.shown: EventsShown | None = None
        self.number: int | None = None  # of the day in front

    @property
    def day(self) -> CustomerDay | None:
        """The day in front."""
        return None if self.shown is None or self.shown.day is None else self.shown.day.kept.day

    def do(
        self, work: Callable[[], Any], said: str, back: Back, then: Callable[[Any], object] | None = None
    ) -> None:
        """Do it, say it with its way back, and read again, or go on with *then*."""

        def done(result: Any) -> None:
            self.tell(said, back(result))
            if then is None:
                self.reload()
            else:
                then(result)

        self.context.runner.run(work, done, self.context.complain)

    def tell(self, said: str, back: Callable[[], object]) -> None:
        """Say what was done, with its way back."""
        undo = self.context.words.translate("Events", "Undo")
        self.context.toast(said, undo, partial(self._take_back, back), takes_back=True)

    def _take_back(self, back: Callable[[], object]) -> None:
        self.context.runner.run(back, self._on_taken_back, self.context.complain)

    def _on_taken_back(self, _answer: object) -> None:
        self.context.toast(self.context.words.translate("Events", "Taken back."))
        self.reload()

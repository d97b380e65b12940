"""A day wished well for at the counter, noted by one click."""

from functools import partial
from typing import TYPE_CHECKING

from shopclient.services import occasions
from shopclient.services.occasion_views import Greeted

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView


class Greeting:
    """Notes that a client was greeted; the toast takes it back."""

    def __init__(self, view: "TillView", context: "Context") -> None:
        self._view, self._context = view, context
        view.human.greeted.connect(self._on_greeted)

    def _on_greeted(self, occurrence: str) -> None:
        work = partial(occasions.greet, self._context.shop, occurrence, "done")
        self._context.runner.run(work, self._on_noted, self._on_refused)

    def _on_noted(self, greeted: Greeted) -> None:
        words = self._context.words
        self._context.toast(
            words.translate("Till", "Noted as greeted."),
            words.translate("Till", "Take it back"),
            partial(self._take_back, greeted),
            takes_back=True,
        )
        self._view.sale.take_focus()

    def _take_back(self, greeted: Greeted) -> None:
        work = partial(occasions.take_back, self._context.shop, greeted)
        self._context.runner.run(work, lambda _: None, self._on_refused)

    def _on_refused(self, error: BaseException) -> None:
        self._context.complain(error)

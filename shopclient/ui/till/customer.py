"""Who is being served: a card or a client looked up, shown, and remembered for the next time."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from shopclient.domain.errors import CardReplaced
from shopclient.services.at_counter import AtCounter, at_counter

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView

#: Tells whose purchase it is from now on: a card, or a client without one, or nobody.
Settled = Callable[[str | None, int | None], None]


class Customer:
    """Looks up whom a scan or a search means; an answer that was overtaken by a newer question is dropped."""

    def __init__(self, view: "TillView", context: "Context", settled: Settled) -> None:
        self._view, self._context, self._settled = view, context, settled
        self._asked = 0
        self.is_looked_up = False  # a question is on its way
        self.last: dict[str, object] = {}  # the one served last, as ``open_with`` takes it
        self.successor = ""  # the number of the card that replaced the one read

    def look_up(self, *, card: str | None = None, client: int | None = None) -> None:
        """Ask who that is, and show the answer."""
        self._asked += 1
        self.is_looked_up = True
        number = self._asked
        work = partial(at_counter, self._context.shop, card=card, client=None if card else client)
        self._context.runner.run(work, partial(self._on_found, number), partial(self._on_refused, number))

    def leave(self) -> None:
        """Be ready for the next one."""
        self._asked += 1
        self.is_looked_up = False
        self._view.client.show_nobody()
        self._show_rest(None)

    def _on_found(self, number: int, found: AtCounter) -> None:
        if number != self._asked:
            return
        self.is_looked_up = False
        card, client = found.card, None if found.card else found.client
        self.last = {"card": card} if card else {"client": client}
        self._view.client.show_person(found)
        self._show_rest(found)
        self._settled(card, client)

    def _on_refused(self, number: int, error: BaseException) -> None:
        if number != self._asked:
            return
        self.is_looked_up = False
        self.successor = error.replaced_by if isinstance(error, CardReplaced) else ""
        self._view.client.show_trouble(self._context.sentence(error), self.successor)
        self._show_rest(None)
        self._settled(None, None)

    def _show_rest(self, found: AtCounter | None) -> None:
        self._view.show_who(is_known=found is not None)
        self._view.human.show_line(found.line if found else None)
        # An empty account and one in debt have nothing to spend.
        has_bonuses = found is not None and (found.balance or 0) > 0
        self._view.sale.bill.show_account(has_bonuses=has_bonuses)

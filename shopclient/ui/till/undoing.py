"""Taking operations back: the last one by key or toast, any of the list by its row."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from shopclient.services import undoing
from shopclient.services.operations import request
from shopclient.services.till_values import Undone
from shopclient.ui.till.booked import Booked
from shopclient.ui.till.figures import Figures

if TYPE_CHECKING:
    from shopclient.ui.context import Context


class Undoing:
    """Takes back what *booked* knows, or what was chosen; *complain* says why not."""

    def __init__(self, complain: Callable[[str], None], context: "Context", booked: Booked) -> None:
        self._complain, self._context, self._booked = complain, context, booked
        self._figures = Figures(context.currency, context.words)
        self._ids: dict[str, str] = {}  # of each undo asked for: a retry books once
        self._running: set[str] = set()

    def note(self, op_key: str) -> None:
        """Remember what was booked here."""
        self._booked.note(op_key)

    def undo_last(self) -> None:
        """Take back the newest operation of this till that still stands."""
        if self._booked.newest:
            self.undo(self._booked.newest)
        else:
            self._context.toast(
                self._context.words.translate(
                    "Till",
                    "Nothing recorded here is left to undo. Older operations are undone in the list (Del).",
                )
            )

    def undo(self, op_key: str) -> None:
        """Take one operation back."""
        if op_key in self._running:
            return
        self._running.add(op_key)
        own_id = self._ids.setdefault(op_key, str(uuid4()))
        asked = request(own_id, op="undo", operation=op_key)
        work = partial(undoing.undo, self._context.shop, asked, op_key)
        self._context.runner.run(work, partial(self._on_undone, op_key), partial(self._on_refused, op_key))

    def _on_undone(self, op_key: str, done: Undone) -> None:
        self._forget(op_key)
        self._complain("")
        words = self._context.words
        money = self._figures.money(abs(done.money_back))
        if done.money_back > 0:
            text = words.translate("Till", "Undone. Give back {money}.").format(money=money)
        elif done.money_back < 0:
            text = words.translate("Till", "Undone. Take {money} from the client again.").format(money=money)
        else:
            text = words.translate("Till", "Undone.")
        self._context.toast(text)

    def _on_refused(self, op_key: str, error: BaseException) -> None:
        self._forget(op_key)
        self._complain(self._context.sentence(error))

    def _forget(self, op_key: str) -> None:
        # Also after a refusal: what cannot be undone must not stand in the way of what can.
        self._running.discard(op_key)
        self._booked.forget(op_key)

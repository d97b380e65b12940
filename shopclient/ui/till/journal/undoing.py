"""Taking operations back: the last one by key or toast, any of the list by its row."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from shopclient.services import undoing
from shopclient.services.operations import Request, request
from shopclient.services.shop import Shop
from shopclient.services.till_values import Undone
from shopclient.services.undo_preview import UndoPreview, preview_if_grave
from shopclient.ui.desk.booked import Booked
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.journal.undo_words import undo_lines, undo_title

if TYPE_CHECKING:
    from shopclient.ui.context import Context


#: Asks whether to do a deed: its title, lines below, the deed's name, what does it.
Ask = Callable[[str, list[str], str, Callable[[], object]], object]


class Undoing:
    """Takes back what *booked* knows, or what was chosen; *complain* says why not.

    What is of another day, or has returns, is undone only once it was said what that does: *ask* shows it.
    """

    def __init__(
        self, complain: Callable[[str], None], context: "Context", booked: Booked, ask: Ask | None = None
    ) -> None:
        self._complain, self._context, self._booked, self._ask = complain, context, booked, ask
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
                ),
                kind="note",
            )

    def undo(self, op_key: str, *, is_agreed: bool = False) -> None:
        """Take one operation back; *is_agreed*: it was said what that does."""
        if op_key in self._running:
            return
        self._running.add(op_key)
        own_id = self._ids.setdefault(op_key, str(uuid4()))
        asked = request(own_id, op="undo", operation=op_key)
        work = partial(_undo_or_foresee, self._context.shop, asked, op_key, is_agreed=is_agreed)
        self._context.runner.run(work, partial(self._on_done, op_key), partial(self._on_refused, op_key))

    def _on_done(self, op_key: str, done: Undone | UndoPreview) -> None:
        if isinstance(done, UndoPreview):
            self._running.discard(op_key)
            self._foresee(done)
        else:
            self._on_undone(op_key, done)

    def _foresee(self, preview: UndoPreview) -> None:
        """Say what the undo would do, and do it only then."""
        words = self._context.words
        self._complain("")
        if self._ask is None:
            self._complain(
                words.translate("Till", "This undo changes more than its sum: do it in the list of the till.")
            )
            return
        deed = words.translate("Till", "Undo it")
        lines = undo_lines(preview, self._figures)
        agreed = partial(self.undo, preview.op_key, is_agreed=True)
        self._ask(undo_title(preview, self._figures), lines, deed, agreed)

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


def _undo_or_foresee(shop: Shop, asked: Request, op_key: str, *, is_agreed: bool) -> Undone | UndoPreview:
    preview = None if is_agreed else preview_if_grave(shop, op_key)
    return undoing.undo(shop, asked, op_key) if preview is None else preview

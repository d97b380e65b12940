"""Purchases put aside while another client is served, and brought back by the same key."""

from functools import partial
from typing import TYPE_CHECKING

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.desk.face import Parked
from shopclient.ui.desk.sale_desk import SaleDesk
from shopclient.ui.till.figures import Figures

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView

_KEY = KEYS[Command.PARK][0]


class Parking:
    """Tells the desk what is put aside, taken up again or dropped."""

    def __init__(self, view: "TillView", context: "Context", desk: SaleDesk) -> None:
        self._view, self._context, self._desk = view, context, desk
        self._figures = Figures(context.currency, context.words)
        self._rows = view.parked
        self._rows.taken.connect(self._take)
        self._rows.dropped.connect(self._drop)
        self._rows.added.connect(self._park)
        self._rows.entered.connect(view.area.ensureWidgetVisible)  # below the sum where all is one column

    def carry_out(self) -> None:
        """Put the purchase aside, or bring one back: with several, and with one at the till, it is chosen."""
        face = self._desk.face
        is_free = face.sale.is_empty and not face.is_looked_up
        if face.is_saving:
            return
        if not face.parked and is_free:
            self._say_how()
        elif not face.parked:
            self._park()
        elif self._rows.is_chosen_from:
            self._take_or_add(is_free=is_free)
        elif is_free and len(face.parked) == 1:
            self._take(face.parked[0].key)
        else:
            self._rows.choose(can_add=not is_free)

    def leave(self) -> bool:
        """Go back to the sum if one was being chosen; tell whether it was."""
        if self._rows.is_chosen_from:
            self._view.show_sale()
            return True
        return False

    def _take_or_add(self, *, is_free: bool) -> None:
        key = self._rows.focused_key()
        if not is_free:
            self._park()
        elif key:
            self._take(key)

    def _park(self) -> None:
        parked = self._desk.aside.park()
        if parked is None:
            return
        words = self._context.words
        text = words.translate("Till", "Put aside: {who}. {key} brings it back.")
        self._context.toast(
            text.format(who=self._named(parked), key=_KEY),
            words.translate("Till", "Bring it back"),
            partial(self._take, parked.key),
            takes_back=True,
        )
        self._view.show_sale()

    def _take(self, key: str) -> None:
        self._desk.aside.take(key)
        self._view.show_sale()

    def _drop(self, key: str) -> None:
        dropped = self._desk.aside.drop(key)
        if dropped is None:
            return
        words = self._context.words
        text = words.translate("Till", "Dropped, nothing was recorded: {who}.")
        self._context.toast(
            text.format(who=self._named(dropped)),
            words.translate("Till", "Put it aside again"),
            partial(self._desk.aside.put, dropped),
            takes_back=True,
        )
        if not self._desk.face.parked:
            self._view.show_sale()

    def _named(self, parked: Parked) -> str:
        """Return whose it is and what it came to, as far as that is known."""
        who = parked.who or self._context.words.translate("Till", "a purchase without a client")
        return who if parked.due is None else f"{who}, {self._figures.money(parked.due)}"

    def _say_how(self) -> None:
        words = self._context.words
        text = words.translate("Till", "Nothing is put aside. {key} puts the purchase that is typed aside.")
        self._context.toast(text.format(key=_KEY), kind="note")

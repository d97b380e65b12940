"""A return: chosen in the list, tried while the sum is typed, booked by the same key as a purchase."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.domain.sum_typing import typed_sum
from shopclient.services import returns
from shopclient.services.journal import JournalRow
from shopclient.services.operations import request
from shopclient.services.return_lines import ReturnLine, return_lines
from shopclient.services.returns import Wanted
from shopclient.services.till_values import Refunded
from shopclient.ui.desk.open_sale import written
from shopclient.ui.places import Place
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.journal.undoing import Undoing

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView


class Returning:
    """One return at a time; the purchase that was being typed waits behind it."""

    def __init__(self, view: "TillView", context: "Context", undoing: Undoing) -> None:
        self._view, self._context, self._undoing = view, context, undoing
        self._panel = view.back
        self._figures = Figures(context.currency, context.words)
        self._decimals = DECIMALS.get(context.currency, 2)
        self._row: JournalRow | None = None
        self._op_key = ""
        self._asked = 0
        self._saving = False
        self._panel.typed.connect(self._on_typed)
        self._panel.lines_chosen.connect(self._on_lines_chosen)
        self._panel.whole_asked.connect(self._on_whole_asked)
        self._panel.confirmed.connect(self.confirm)
        self._panel.left.connect(self.leave)

    @property
    def is_open(self) -> bool:
        """Whether a return stands in the place of the purchase."""
        return self._row is not None

    def begin(self, row: JournalRow) -> None:
        """Open the return of a purchase, all of it to begin with."""
        if self._saving:
            return
        self._row, self._op_key = row, str(uuid4())
        self._panel.show_sale(row, is_today=row.day == self._context.shop.today())
        self._on_whole_asked()
        self._view.show_return()
        work = partial(return_lines, self._context.shop, row.op_key)
        self._context.runner.run(work, partial(self._on_lines, row), lambda _error: None)

    def leave(self) -> None:
        """Go back to the purchase; nothing is booked."""
        if self.is_open and not self._saving:
            self._row = None
            self._view.show_sale()

    def confirm(self) -> None:
        """Book the return as it is shown."""
        amount = self._amount()
        if self._row is None or amount is None or self._saving:
            return
        self._saving = True
        self._panel.show_saving(is_saving=True)
        reason = self._panel.questions.reasons().written()
        wanted = self._wanted(self._row, amount)
        asked = request(
            self._op_key, op="refund", sale=self._row.op_key, amount=amount, lines=wanted.lines, reason=reason
        )
        work = partial(returns.refund, self._context.shop, asked, self._row.op_key, wanted, reason=reason)
        self._context.runner.run(work, self._on_booked, self._on_refused)

    def _on_whole_asked(self) -> None:
        if self._row is not None:
            text = written(self._row.left, self._decimals, self._context.language)
            self._panel.choice.untick()
            self._panel.show_text(text)
            self._panel.take_focus()
            self._try()

    def _on_lines(self, row: JournalRow, lines: Sequence[ReturnLine]) -> None:
        if row is self._row:
            self._panel.show_lines(lines)

    def _on_typed(self, _text: str) -> None:
        self._panel.choice.untick()
        self._try()

    def _on_lines_chosen(self) -> None:
        if self._row is not None:
            choice = self._panel.choice
            value = choice.value() if choice.positions() else self._row.left
            self._panel.show_text(written(value, self._decimals, self._context.language))
            self._try()

    def _try(self) -> None:
        amount = self._amount()
        self._asked += 1
        if self._row is None or amount is None:
            self._panel.show_preview(None)
            return
        number = self._asked
        wanted = self._wanted(self._row, amount)
        work = partial(returns.preview_refund, self._context.shop, self._row.op_key, wanted)
        self._context.runner.run(work, partial(self._on_tried, number), partial(self._on_untried, number))

    def _amount(self) -> Cents | None:
        """Return the sum typed; None, with the reason under the field, if it is none."""
        self._panel.show_refused("")
        text = self._panel.edit.text()
        if not text.strip():
            return None
        try:
            return typed_sum(text, self._decimals)
        except Refusal as refusal:
            self._panel.show_refused(self._context.sentence(refusal))
            return None

    def _on_tried(self, number: int, back: Refunded) -> None:
        if number == self._asked:
            self._panel.show_preview(back)

    def _on_untried(self, number: int, error: BaseException) -> None:
        if number == self._asked:
            self._panel.show_preview(None)
            self._panel.show_refused(self._context.sentence(error))

    def _on_booked(self, back: Refunded) -> None:
        self._saving = False
        self._panel.show_saving(is_saving=False)
        self._undoing.note(back.op_key)
        words = self._context.words
        text = words.translate("Till", "Return recorded. Give back {money}.")
        self._context.toast(
            text.format(money=self._figures.money(back.money_back)),
            words.translate("Till", "Undo the return"),
            partial(self._context.navigate, Place.TILL, undo=back.op_key),
            outlives=True,
        )
        self.leave()

    def _on_refused(self, error: BaseException) -> None:
        self._saving = False
        self._panel.show_saving(is_saving=False)
        self._panel.message.show_text(self._context.sentence(error))
        self._panel.take_focus()

    def _wanted(self, row: JournalRow, amount: Cents) -> Wanted:
        lines = self._panel.choice.positions()
        if lines:
            return Wanted(lines=lines)
        # All of it is asked for as such: value sold onto a gift card comes back only so, never by a sum.
        return returns.ALL if amount == row.left else Wanted(amount)

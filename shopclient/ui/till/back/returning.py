"""A return: chosen in the list, tried while the sum is typed, booked by the same key as a purchase."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import OperationIdReused, Refusal
from shopclient.domain.money import Cents
from shopclient.domain.sum_typing import typed_sum
from shopclient.services import returns
from shopclient.services.drafts import booked_sales
from shopclient.services.journal import JournalRow, operation_row
from shopclient.services.operations import request
from shopclient.services.return_lines import ReturnLine, return_lines
from shopclient.services.returns import Wanted
from shopclient.services.shop import Shop
from shopclient.services.till_values import Refunded
from shopclient.ui.desk.open_sale import written
from shopclient.ui.places import Place
from shopclient.ui.till.back.keeping import ReturnDraft, ReturnKeeping
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.journal.undoing import Undoing

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView


class Returning:
    """One return at a time; the purchase that was being typed waits behind it."""

    def __init__(
        self, view: "TillView", context: "Context", undoing: Undoing, go_on: Callable[[], object]
    ) -> None:
        """*go_on* is told when a return is booked."""
        self._view, self._context, self._undoing, self._go_on = view, context, undoing, go_on
        self._panel = view.back
        self._figures = Figures(context.currency, context.words)
        self._decimals = DECIMALS.get(context.currency, 2)
        self._row: JournalRow | None = None
        self._op_key = ""
        self._awaited: tuple[int, ...] = ()  # lines to be ticked as soon as they are read
        self._keeping = ReturnKeeping(context)
        self._asked = 0
        self._saving = False
        self._panel.typed.connect(self._on_typed)
        self._panel.lines_chosen.connect(self._on_lines_chosen)
        self._panel.whole_asked.connect(self._on_whole_asked)
        self._panel.answered.connect(self._keep)
        self._panel.confirmed.connect(self.confirm)
        self._panel.left.connect(self.leave)
        drafts = context.drafts
        if drafts is not None and not drafts.is_read:
            drafts.was_read.connect(self._take_up)
        self._take_up()

    @property
    def is_open(self) -> bool:
        """Whether a return stands in the place of the purchase."""
        return self._row is not None

    @property
    def row(self) -> JournalRow | None:
        """The purchase whose return stands there."""
        return self._row

    def begin(self, row: JournalRow) -> None:
        """Open the return of a purchase: as it was left, or else all of it to begin with."""
        if self._saving:
            return
        kept = self._keeping.of(row.op_key)
        self._row, self._op_key = row, kept.op_key if kept else str(uuid4())
        self._panel.show_sale(row, is_today=row.day == self._context.shop.today())
        self._awaited = kept.lines if kept else ()
        if kept is None:
            self._on_whole_asked()
        else:
            self._panel.questions.show_reasons(kept.answers)
            self._panel.show_text(kept.text)
            self._try()
        self._view.show_return()
        work = partial(return_lines, self._context.shop, row.op_key)
        self._context.runner.run(work, partial(self._on_lines, row), self._on_no_lines)
        self._keep()

    def leave(self) -> None:
        """Go back to the purchase; nothing is booked, and what was typed is there when it is opened again."""
        row = self._row
        if row is None or self._saving:
            return
        self._keep(is_open=False)
        self._close()
        if self._keeping.of(row.op_key) is not None:
            words = self._context.words
            self._context.toast(
                words.translate("Till", "The return is put aside as it was; nothing is recorded."),
                words.translate("Till", "Back to the return"),
                partial(self._find, row.op_key),
                takes_back=True,
            )

    def stay(self) -> None:
        """Say quietly that the one who was scanned waits behind the return."""
        words = self._context.words
        self._context.toast(
            words.translate("Till", "The return stays open. Who was scanned is served after it (Esc).")
        )

    def confirm(self) -> None:
        """Book the return as it is shown."""
        amount = self._amount()
        if self._row is None or amount is None or self._saving or self._awaited:
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
            self._keep()

    def _on_lines(self, row: JournalRow, lines: Sequence[ReturnLine]) -> None:
        if row is not self._row:
            return
        self._panel.show_lines(lines)
        awaited, self._awaited = self._awaited, ()
        if awaited:
            self._panel.choice.tick(awaited)
            self._on_lines_chosen()

    def _on_no_lines(self, _error: BaseException) -> None:
        self._awaited = ()  # it goes by the sum

    def _on_typed(self, _text: str) -> None:
        self._awaited = ()
        self._panel.choice.untick()
        self._try()
        self._keep()

    def _on_lines_chosen(self) -> None:
        if self._row is not None:
            choice = self._panel.choice
            value = choice.value() if choice.positions() else self._row.left
            self._panel.show_text(written(value, self._decimals, self._context.language))
            self._try()
            self._keep()

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
        if self._row is not None:
            self._keeping.keep(self._row.op_key, None, is_open=False)
            self._close()
        self._go_on()

    def _on_refused(self, error: BaseException) -> None:
        self._saving = False
        if isinstance(error, OperationIdReused):
            # It was booked before and its answer was lost: what comes next is another return.
            self._op_key = str(uuid4())
            self._keep()
        self._panel.show_saving(is_saving=False)
        self._panel.message.show_text(self._context.sentence(error))
        self._panel.take_focus()

    def _wanted(self, row: JournalRow, amount: Cents) -> Wanted:
        lines = self._panel.choice.positions()
        if lines:
            return Wanted(lines=lines)
        # All of it is asked for as such: value sold onto a gift card comes back only so, never by a sum.
        return returns.ALL if amount == row.left else Wanted(amount)

    def _close(self) -> None:
        self._row = None
        self._view.show_sale()

    # What is kept of it

    def _keep(self, *, is_open: bool = True) -> None:
        """Keep what a person would miss: a return of all, without an answer, is begun anew as fast."""
        if self._row is None:
            return
        panel = self._panel
        lines = self._awaited or panel.choice.positions()
        draft = ReturnDraft(panel.edit.text(), lines, panel.questions.reasons(), self._op_key)
        whole = written(self._row.left, self._decimals, self._context.language)
        is_touched = draft != ReturnDraft(whole, op_key=self._op_key)
        self._keeping.keep(self._row.op_key, draft if is_touched else None, is_open=is_open)

    def _take_up(self) -> None:
        """Go on with the return that stood open when the program ended, or spoke another language."""
        self._keeping.read()
        if self._keeping.open or self._keeping.keys():
            work = partial(_still_open, self._context.shop, self._keeping.open, list(self._keeping.keys()))
            self._context.runner.run(work, self._on_known, lambda _error: None)

    def _on_known(self, known: tuple[JournalRow | None, Collection[str]]) -> None:
        row, booked = known
        for op_key, sale in self._keeping.keys().items():
            if op_key in booked:  # in the last moment: it is not taken again
                self._keeping.keep(sale, None, is_open=False)
                row = None if row is not None and row.op_key == sale else row
        if row is not None and row.refundable and self._row is None:
            self.begin(row)

    def _find(self, sale: str) -> None:
        work = partial(operation_row, self._context.shop, sale)
        self._context.runner.run(work, self._on_found, lambda _error: None)

    def _on_found(self, row: JournalRow | None) -> None:
        if row is not None and row.refundable:
            self.begin(row)


def _still_open(shop: Shop, sale: str, keys: Collection[str]) -> tuple[JournalRow | None, Collection[str]]:
    return operation_row(shop, sale), booked_sales(shop, keys)

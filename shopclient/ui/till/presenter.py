"""What happens when a card is scanned, a sum typed and the money taken."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import OperationIdReused, QuoteChanged, Refusal
from shopclient.services import till
from shopclient.services.journal import JournalPage, JournalRow, last_operations
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt
from shopclient.ui.actions import Command
from shopclient.ui.places import Place
from shopclient.ui.till.customer import Customer
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.greeting import Greeting
from shopclient.ui.till.open_sale import OpenSale
from shopclient.ui.till.returning import Returning
from shopclient.ui.till.undoing import Undoing

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView

_LISTED = 30


class TillPresenter:
    """One sale at a time, from the first digit or scan to the toast that says it is recorded."""

    def __init__(self, view: "TillView", context: "Context") -> None:
        self._view, self._context = view, context
        self._figures = Figures(context.currency, context.words)
        self._decimals = DECIMALS.get(context.currency, 2)
        self._sale = OpenSale()
        self._cleared = OpenSale()  # what Esc put away, until the next key
        self._warned_of = OpenSale()  # it was said that closing drops this one
        self._leave: Callable[[], object] | None = None  # what waits until this sale is recorded or dropped
        self._receipt: Receipt | None = None  # of what is typed now; None until it is reckoned
        self._asked = 0  # counts questions to the till: only the last one's answer is shown
        self._confirmed = False  # Enter came before the sum was reckoned
        self._saving = False
        self._waiting: Callable[[], None] | None = None  # a card scanned while a sale was being saved
        self._customer = Customer(view, context, self._on_settled)
        self._undoing = Undoing(view, context)
        self._returning = Returning(view, context, self._undoing)
        self._greeting = Greeting(view, context)
        self._connect()

    def reload(self) -> None:
        """Read the list again, and the person and the bill that are shown."""
        work = partial(_journal_of_today, self._context.shop)
        self._context.runner.run(work, self._view.operations.show_page, self._on_unread)
        if self._saving:
            return  # what is being booked is not reckoned anew under the seller's hands
        if self._sale.card is not None or self._sale.client is not None:
            self._receipt = None
            self._customer.look_up(card=self._sale.card, client=self._sale.client)
        else:
            self._reckon()

    def open_with(self, **arguments: object) -> None:
        """Take a scanned card, a client from the file, or the one served before; or take a sale back."""
        undo = arguments.get("undo")
        if isinstance(undo, str):
            self._undoing.undo(undo)
            return
        if self._saving:
            self._waiting = partial(self.open_with, **arguments)
            return
        wanted = self._customer.last if arguments.get("recall") else arguments
        card, client = wanted.get("card"), wanted.get("client")
        if isinstance(card, str):
            self._bring(card, None)
        elif isinstance(client, int):
            self._bring(None, client)
        self._returning.leave()
        self._view.show_sale()

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Return what the till does at the window's keys."""
        return {
            Command.RECORD: self._on_record_asked,
            Command.SPEND: self._on_spend_toggled,
            Command.RECALL: partial(self.open_with, recall=True),
            Command.CLEAR: self._on_clear_asked,
            Command.UNDO: self._on_undo_asked,
        }

    def may_leave(self) -> bool:
        """Tell whether no sum is typed that is not recorded; one that was warned of may go."""
        return self._saving or not self._sale.text.strip() or self._sale == self._warned_of

    def warn_of_leaving(self, leave: Callable[[], object]) -> None:
        """Say that this sale is not recorded, and *leave* after it; who closes nevertheless drops it."""
        self._warned_of, self._leave = self._sale, leave
        self._returning.leave()
        self._view.show_sale()
        words = self._context.words
        text = words.translate(
            "Till", "This purchase is not recorded yet. F9 records it; the same step again drops it."
        )
        self._view.sale.message.show_text(text)

    def _connect(self) -> None:
        view = self._view
        view.sale.typed.connect(self._on_typed)
        view.sale.confirmed.connect(self._on_confirmed)
        view.sale.spend_toggled.connect(self._on_spend_toggled)
        view.sale.spend_typed.connect(self._on_spend_typed)
        view.client.find_asked.connect(partial(view.carry_out, Command.FIND))
        view.client.new_client_asked.connect(partial(view.carry_out, Command.NEW_CLIENT))
        view.client.successor_asked.connect(self._on_successor_asked)
        view.operations.table.undo_asked.connect(self._on_row_undo_asked)
        view.operations.table.return_asked.connect(self._returning.begin)

    # Who it is, and what is typed

    def _bring(self, card: str | None, client: int | None) -> None:
        # Whoever stood here before takes all of his own along but the sum.
        self._change(card=None, client=None, asked="", spend_most=False)
        self._view.sale.bill.spend.clear()
        self._customer.look_up(card=card, client=client)

    def _on_settled(self, card: str | None, client: int | None) -> None:
        if card is None and client is None:
            self._confirmed = False
        self._sale = replace(self._sale.opened(), card=card, client=client)
        self._reckon()

    def _on_successor_asked(self) -> None:
        self._bring(self._customer.successor, None)

    def _on_typed(self, text: str) -> None:
        self._change(text=text)
        self._reckon()

    def _on_spend_toggled(self) -> None:
        if self._returning.is_open or self._saving or not self._view.sale.bill.spend.isVisibleTo(self._view):
            return
        spends = self._sale.spend_most or bool(self._sale.asked)
        self._change(spend_most=not spends, asked="")
        self._view.sale.bill.spend.clear()
        self._reckon()

    def _on_spend_typed(self, text: str) -> None:
        self._change(asked=text.strip(), spend_most=False)
        self._reckon()

    def _change(self, **values: object) -> None:
        self._cleared = OpenSale()
        self._confirmed = False
        self._sale = replace(self._sale.opened(), **values)  # type: ignore[arg-type]  # fields of OpenSale
        self._view.sale.message.show_text("")

    # What it comes to

    def _reckon(self) -> None:
        self._receipt = None
        self._asked += 1
        panel = self._view.sale
        panel.show_refused("")
        if not self._sale.text.strip():
            panel.bill.show_nothing()
            return
        try:
            draft = self._sale.draft(self._decimals)
        except Refusal as refusal:
            panel.bill.show_nothing()
            panel.show_refused(self._context.sentence(refusal))
            return
        if self._customer.is_looked_up:
            return  # reckoned when it is known whose purchase it is
        number, work = self._asked, partial(till.quote, self._context.shop, draft)
        self._context.runner.run(work, partial(self._on_quoted, number), partial(self._on_unquoted, number))

    def _on_quoted(self, number: int, receipt: Receipt) -> None:
        if number != self._asked:
            return
        self._receipt = receipt
        self._view.sale.bill.show_receipt(receipt)
        if self._confirmed:
            self._book()

    def _on_unquoted(self, number: int, error: BaseException) -> None:
        if number == self._asked:
            self._confirmed = False
            self._view.sale.bill.show_nothing()
            self._view.sale.message.show_text(self._context.sentence(error))

    # Booked

    def _on_record_asked(self) -> None:
        if self._returning.is_open:
            self._returning.confirm()
        else:
            self._on_confirmed()

    def _on_confirmed(self) -> None:
        panel = self._view.sale
        if self._saving:
            return
        if self._is_nothing():
            # Only here: a purchase of 0.00 from the command line is booked as it comes.
            panel.show_refused(self._context.words.translate("Till", "Type the sum of the purchase first."))
            panel.take_focus()
        elif self._receipt is not None:
            self._book()
        else:
            self._confirmed = not panel.field.error()

    def _is_nothing(self) -> bool:
        """Tell whether there is no sum yet: nothing typed, or nothing but zeros."""
        return not self._sale.text.strip(" \u00a00.,")

    def _book(self) -> None:
        if self._receipt is None:
            return
        self._saving, self._confirmed = True, False
        self._view.sale.message.show_text("")
        self._view.sale.show_saving(is_saving=True)
        draft = self._sale.draft(self._decimals, expect_due=self._receipt.due)
        work = partial(till.sell, self._context.shop, self._sale.request(draft), draft)
        self._context.runner.run(work, self._on_sold, self._on_unsold)

    def _on_sold(self, receipt: Receipt) -> None:
        self._saving = False
        self._view.sale.show_saving(is_saving=False)
        self._undoing.note(receipt.op_key)
        self._begin_anew()
        words = self._context.words
        text = words.translate("Till", "Purchase recorded: {money}.")
        if receipt.client_name:
            text = words.translate("Till", "{name}: purchase recorded, {money}.")
        self._context.toast(
            text.format(name=receipt.client_name, money=self._figures.money(receipt.due)),
            words.translate("Till", "Undo the purchase"),
            partial(self._context.navigate, Place.TILL, undo=receipt.op_key),
            outlives=True,
        )
        self._serve_waiting()
        self._leave_if_wanted()

    def _on_unsold(self, error: BaseException) -> None:
        self._saving = False
        panel = self._view.sale
        panel.show_saving(is_saving=False)
        if isinstance(error, OperationIdReused):
            # It was booked before and its answer was lost: what comes next is another purchase.
            self._sale = replace(self._sale, op_key="").opened()
        if isinstance(error, QuoteChanged):
            self._reckon()
        panel.message.show_text(self._context.sentence(error))
        panel.take_focus()
        self._waiting = None

    def _serve_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _leave_if_wanted(self) -> None:
        leave, self._leave = self._leave, None
        if leave is not None:
            leave()

    # Put away and brought back

    def _on_clear_asked(self) -> None:
        if self._returning.is_open:
            self._returning.leave()
            return
        if self._saving:
            return
        put_away = self._sale
        self._begin_anew()
        if not put_away.is_empty:
            self._cleared = put_away
            words = self._context.words
            self._context.toast(
                words.translate("Till", "Cleared; nothing was recorded."),
                words.translate("Till", "Bring it back"),
                self._bring_back,
            )
        self._leave_if_wanted()

    def _bring_back(self) -> None:
        if self._cleared.is_empty:
            return
        self._sale, self._cleared = self._cleared, OpenSale()
        self._view.sale.show_text(self._sale.text)
        if self._sale.card is not None or self._sale.client is not None:
            self._customer.look_up(card=self._sale.card, client=self._sale.client)
        else:
            self._reckon()
        self._view.show_sale()

    def _begin_anew(self) -> None:
        self._sale, self._cleared = OpenSale(), OpenSale()
        self._customer.leave()
        self._view.sale.show_text("")
        self._view.sale.bill.spend.clear()
        self._view.sale.message.show_text("")
        self._reckon()
        self._view.show_sale()

    def _on_undo_asked(self) -> None:
        if self._cleared.is_empty:
            self._undoing.undo_last()
        else:
            self._bring_back()

    def _on_row_undo_asked(self, row: JournalRow) -> None:
        self._undoing.undo(row.op_key)

    def _on_unread(self, error: BaseException) -> None:
        self._view.operations.message.show_text(self._context.sentence(error))


def _journal_of_today(shop: Shop) -> JournalPage:
    return last_operations(shop, shop.today(), _LISTED)

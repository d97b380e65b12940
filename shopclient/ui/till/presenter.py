"""What happens when a card is scanned, a sum typed and the money taken: the desk decides, the view shows."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopclient.services.till_values import Receipt
from shopclient.ui.actions import Command
from shopclient.ui.desk.open_sale import OpenSale
from shopclient.ui.places import Place
from shopclient.ui.till.back.returning import Returning
from shopclient.ui.till.bill.departments import Departments
from shopclient.ui.till.bill.explaining import Explaining
from shopclient.ui.till.bill.gift_cards import GiftCards
from shopclient.ui.till.client.card_steps import CardSteps
from shopclient.ui.till.client.greeting import Greeting
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.journal.operations import Operations
from shopclient.ui.till.parking import Parking
from shopclient.ui.till.said import told_recorded
from shopclient.ui.till.showing import Showing
from shopclient.ui.till.slips import Slips

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView


class TillPresenter(QObject):
    """Wires the till's screen to the desk; goes with the screen, while the desk and its sale stay."""

    def __init__(self, view: "TillView", context: "Context") -> None:
        super().__init__(view)
        self._view, self._context = view, context
        self.desk = context.open_desk(context)
        self._figures = Figures(context.currency, context.words)
        self._warned_of = OpenSale()  # it was said that closing drops this one
        self._leave: Callable[[], object] | None = None  # what waits until this sale is recorded or dropped
        self._showing = Showing(view, context)
        self.operations = Operations(view, context, self.desk.booked)
        self._undoing = self.operations.undoing
        self._returning = Returning(view, context, self._undoing, self.operations.go_on)
        self._greeting = Greeting(view, context)
        self._parking = Parking(view, context, self.desk)
        self._explaining = Explaining(view, context, self.desk)
        self._departments = Departments(view, context, self.desk)
        self._gift_cards = GiftCards(view, context, self.desk)
        self._connect()
        self.slips = Slips(view, context, self.desk)  # tells its troubles after the purchase was told
        self._showing.show(self.desk.face)
        self._cards = CardSteps(view, context, self.desk)

    def reload(self) -> None:
        """Read the list again, and the person and the bill that are shown."""
        self.operations.reload()
        self.desk.refresh()

    def open_with(self, **arguments: object) -> None:
        """Take a scanned card, a client from the file, or the one served before; or take a sale back."""
        undo, card, client = (arguments.get(name) for name in ("undo", "card", "client"))
        if isinstance(undo, str):
            self._undoing.undo(undo)
            return
        if self.operations.takes(card, client):
            return
        if arguments.get("recall"):
            self.desk.recall()
        elif isinstance(card, str):
            self.desk.bring(card=card)
        elif isinstance(client, int):
            self.desk.bring(client=client)
        else:
            return  # who comes back to the till finds it as it was left
        if self._returning.is_open:
            self.operations.totals.leave()
            self._returning.stay()
        elif not self.desk.face.is_saving:
            self._show_sale()

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Return what the till does at the window's keys."""
        return {
            Command.RECORD: self._on_record_asked,
            Command.SPEND: self._on_spend_toggled,
            Command.RECALL: partial(self.open_with, recall=True),
            Command.LOST_CARD: self._cards.lose,
            Command.ACCEPT: self._cards.accept,
            Command.DECLINE: self._cards.decline,
            Command.DEPARTMENTS: self._departments.toggle,
            Command.GIFT_CARD: self._gift_cards.sell,
            Command.CLEAR: self._on_clear_asked,
            Command.UNDO: self._on_undo_asked,
            Command.PARK: self._on_park_asked,
            Command.PRINT: self._on_print_asked,
            **self.operations.commands(),
        }

    def may_leave(self) -> bool:
        """Tell whether what is typed is kept, or was warned of; else closing would lose it."""
        face, drafts = self.desk.face, self._context.drafts
        is_kept = drafts is not None and not drafts.is_failing
        return is_kept or face.is_saving or face.sale.is_blank or face.sale == self._warned_of

    def warn_of_leaving(self, leave: Callable[[], object]) -> None:
        """Say that this sale is not recorded, and *leave* after it; who closes nevertheless drops it."""
        self._warned_of, self._leave = self.desk.face.sale, leave
        self._show_sale()
        words = self._context.words
        text = words.translate(
            "Till", "This purchase is not recorded yet. F9 records it; the same step again drops it."
        )
        self._view.sale.message.show_text(text)

    def _connect(self) -> None:
        view, desk = self._view, self.desk
        view.sale.typed.connect(desk.type_sum)
        view.sale.edit.typed_ahead.connect(desk.type_ahead)
        view.sale.confirmed.connect(self._on_confirmed)
        view.sale.spend_toggled.connect(self._on_spend_toggled)
        view.sale.spend_typed.connect(desk.ask_spend)
        view.client.find_asked.connect(partial(view.carry_out, Command.FIND))
        view.client.new_client_asked.connect(partial(view.carry_out, Command.NEW_CLIENT))
        view.operations.table.return_asked.connect(self._returning.begin)
        desk.changed.connect(self._on_changed)
        desk.recorded.connect(self._on_recorded)
        desk.refused.connect(view.sale.take_focus)

    def _on_changed(self) -> None:
        face = self.desk.face
        if self._warned_of != OpenSale() and face.sale != self._warned_of:
            self._warned_of = OpenSale()
            self._view.sale.message.show_text("")
        if face.cleared.is_empty and (face.is_looked_up or not face.sale.is_empty):
            self._context.way_back.close(self._bring_back)  # something else was begun
        self._showing.show(face)

    def _on_confirmed(self) -> None:
        # What a card at the counter waits for comes first: the sum stays as it is typed.
        if not self._cards.enter():
            self.desk.record()

    def _on_spend_toggled(self) -> None:
        if not self._returning.is_open:
            self.desk.toggle_spend()

    def _on_record_asked(self) -> None:
        if self._returning.is_open:
            self._returning.confirm()
        else:
            self.desk.record()

    def _on_recorded(self, receipt: Receipt) -> None:
        words = self._context.words
        self._context.toast(
            told_recorded(self.desk.face, receipt, self._figures),
            words.translate("Till", "Undo the purchase"),
            partial(self._context.navigate, Place.TILL, undo=receipt.op_key),
            outlives=True,
            **self.slips.offer(receipt),
        )
        self.operations.go_on()
        if not self._returning.is_open:
            self._view.show_sale()
        self._leave_if_wanted()

    def _leave_if_wanted(self) -> None:
        leave, self._leave = self._leave, None
        if leave is not None:
            leave()

    def _on_print_asked(self) -> None:
        if self.operations.totals.is_open:
            self.operations.totals.print()
        else:
            self.slips.show()

    def _on_clear_asked(self) -> None:
        if self.slips.put_away() or self.operations.leave():
            return
        if self._returning.is_open:
            self._returning.leave()
            return
        if self._parking.leave() or self._gift_cards.leave():
            return
        words = self._context.words
        if self.desk.clear():
            self._context.toast(
                words.translate("Till", "Cleared; nothing was recorded."),
                words.translate("Till", "Bring it back"),
                self._bring_back,
                takes_back=True,
            )
        self._view.show_sale()
        self._leave_if_wanted()

    def _on_park_asked(self) -> None:
        self._returning.leave()
        self._parking.carry_out()

    def _bring_back(self) -> None:
        self.desk.bring_back()
        self._view.show_sale()

    def _on_undo_asked(self) -> None:
        if self._context.way_back.take():
            return
        if self.desk.face.cleared.is_empty:
            if not self._cards.undo():
                self._undoing.undo_last()
        else:
            self._bring_back()

    def _show_sale(self) -> None:
        self._returning.leave()
        self.operations.totals.leave()
        self._view.show_sale()

"""What the strip shows of the desk's sale, and what its keys do."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from shopclient.domain.errors import Refusal
from shopclient.services.card_steps import CardStep
from shopclient.services.till_values import Receipt
from shopclient.texts.errors import short_card
from shopclient.texts.explain import explanations
from shopclient.texts.why import Figure, steps
from shopclient.ui.actions import KEYS, Actions, Command
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.desk.open_sale import OpenSale, grouped
from shopclient.ui.strip.view import StripView
from shopclient.ui.till.bill.gift_words import GiftWords
from shopclient.ui.till.client.card_words import title_of
from shopclient.ui.till.client.facts import allergies_of
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.journal.undoing import Undoing
from shopclient.ui.till.said import not_booked, told_recorded, wrong_sum
from shopclient.ui.widgets.toast import News

if TYPE_CHECKING:
    from shopclient.ui.context import Context

_DECIDED = frozenset({"blank", "blocked", "expired", "ticket"})
_TAKEN_BY_ENTER = frozenset({"blank", "replaced"})


class StripPresenter(QObject):
    """A second view of the window's one sale; what the strip has no room for is asked of the window."""

    left = Signal()  # Esc with nothing to put away: back to the program that it was called from
    till_asked = Signal()  # for what the strip has no room for, to be seen in the window

    def __init__(
        self,
        view: StripView,
        context: "Context",
        others: Mapping[Command, Callable[[], object]],
    ) -> None:
        super().__init__(view)
        self.view, self._context = view, context
        self._figures = Figures(context.currency, context.words)
        self.desk = context.open_desk(context)
        self._undoing = Undoing(self._complain, replace(context, toast=self._say), self.desk.booked)
        self._complaint = ""  # of an undo; gone with the next thing done
        self._on_done: Callable[[], None] | None = None
        self.commands = Actions(view)
        self.commands.own(others)
        self.commands.offer(self._own_commands())
        self._connect()
        self._show()

    def _connect(self) -> None:
        view, desk, context = self.view, self.desk, self._context
        view.edit.typed.connect(desk.type_sum)
        view.edit.typed_ahead.connect(desk.type_ahead)
        view.edit.returnPressed.connect(self._on_enter)
        view.record.clicked.connect(desk.record)
        view.spend.clicked.connect(desk.toggle_spend)
        view.spend.typed.connect(desk.ask_spend)
        view.spend.left.connect(view.take_focus)
        view.due.clicked.connect(self.commands[Command.COPY_DUE].trigger)
        view.done.asked.connect(self._do_what_is_offered)
        view.message.asked.connect(self._on_help_asked)
        desk.changed.connect(self._show)
        desk.recorded.connect(self._on_recorded)
        desk.refused.connect(view.take_focus)
        context.scans.claim(view, self._on_scan)

    def _own_commands(self) -> Mapping[Command, Callable[[], object]]:
        return {
            Command.RECORD: self.desk.record,
            Command.SPEND: self.desk.toggle_spend,
            Command.RECALL: self.desk.recall,
            Command.CLEAR: self._on_clear_asked,
            Command.UNDO: self._on_undo_asked,
        }

    def _on_scan(self, code: str) -> None:
        self.desk.bring(card=code)
        self.view.take_focus()

    def _on_enter(self) -> None:
        # As in the window, what a card at the counter waits for comes first: the sum stays as it is typed.
        if self._takes_enter(self.desk.face):
            self._on_help_asked()
        else:
            self.desk.record()

    @staticmethod
    def _takes_enter(face: DeskFace) -> bool:
        return face.found is None and face.step is not None and face.step.code in _TAKEN_BY_ENTER

    # What is shown

    def _show(self) -> None:
        view, face = self.view, self.desk.face
        if not face.sale.is_empty:
            self._complaint = ""
            self._say("")
        self._show_who(face)
        if view.edit.text() not in {face.sale.text, grouped(face.sale.text)}:
            view.edit.show_text(face.sale.text)
        self._show_bill(face)
        self._show_trouble(face)
        view.show_saving(is_saving=face.is_saving)

    def _show_who(self, face: DeskFace) -> None:
        found = face.found
        never = None if found is None else allergies_of(found, self._figures)
        self.view.show_never("" if never is None else never.text)
        if found is None:
            self.view.show_who("")
            return
        number = short_card(found.card) if found.card else ""
        name = found.name or self.tr("Bearer of card {number}").format(number=number)
        balance = "" if found.balance is None else self._figures.bonuses(found.balance)
        self.view.show_who(name, balance, "err" if found.debt else "points")

    def _show_bill(self, face: DeskFace) -> None:
        view, figures, receipt = self.view, self._figures, face.receipt
        view.due.show_value(figures.money(receipt.due if receipt else 0), is_known=receipt is not None)
        view.show_notice("\n".join(self._notices(face)))
        earned = figures.bonuses(receipt.earned) if receipt and receipt.earned else ""
        view.show_earned(self.tr("+ {sum} in bonuses").format(sum=earned) if earned else "")
        view.show_lines(self._lines(face.sale))
        spent = figures.amount(-receipt.spent) if receipt and receipt.spent else ""
        most = figures.amount(receipt.spendable) if receipt and receipt.spendable else ""
        view.spend.show_spending(spent, most if face.has_bonuses else "")

    def _lines(self, sale: OpenSale) -> str:
        """Return the lines that the sum is made of, the one in the field as the last; "" for one."""
        if not sale.lines:
            return ""
        try:
            sums = [line.reckoned(self.desk.decimals).amount for line in sale.finished.lines]
        except Refusal:  # what is typed is no sum yet, which is said below
            sums = [line.reckoned(self.desk.decimals).amount for line in sale.lines]
        text = self.tr("%n line(s), {sum}: {sums}", "", len(sums))
        amount, money = self._figures.amount, self._figures.money
        return text.format(sum=money(sum(sums)), sums=" + ".join(amount(each) for each in sums))

    def _notices(self, face: DeskFace) -> list[str]:
        """Return what is to be known of the bill, and of its gift cards, which only the till lists."""
        words, currency = self._figures.words, self._figures.currency
        said, _ = GiftWords(self._figures).said(face)
        notices = [said] if said else []
        if face.receipt is not None:
            notices += steps(Figure.GIFT_CARDS, face.receipt.explain, words, currency)
            notices += explanations(face.receipt.notices, words, currency)
        return notices

    def _show_trouble(self, face: DeskFace) -> None:
        key = "Enter" if self._takes_enter(face) else ""
        self.view.message.show_text(*self._trouble(face), key)

    def _trouble(self, face: DeskFace) -> tuple[str, str]:
        """Return what is the matter, and the words of what helps."""
        if wrong := wrong_sum(face, self._context):
            return wrong, ""
        refused = not_booked(face, self._context)
        if face.fault is None and face.step is not None:
            said = title_of(face.step, self._figures)
            return f"{said} {refused}".rstrip(), self._help(face.step)
        if refused or face.trouble is None:
            return refused or self._complaint, ""
        return self._context.sentence(face.trouble), ""

    def _help(self, step: CardStep) -> str:
        if step.replaced_by:
            return self.tr("Take the new card")
        # What is to be decided about a card has its place there.
        return self.tr("Open the till") if step.code in _DECIDED or step.enrol else ""

    def _on_help_asked(self) -> None:
        step = self.desk.face.step
        if step is not None and step.replaced_by:
            self.desk.bring(card=step.replaced_by)
            self.view.take_focus()
        else:
            self.till_asked.emit()

    # What was done

    def _on_recorded(self, receipt: Receipt) -> None:
        said = told_recorded(self.desk.face, receipt, self._figures)
        undo = self._context.words.translate("Till", "Undo the purchase")
        self._say(said, undo, lambda: self._undoing.undo(receipt.op_key))
        self.view.take_focus()

    def _on_clear_asked(self) -> None:
        if self.desk.face.sale.is_empty:
            self.desk.clear()  # also what stands there of a card that was refused
            self.left.emit()
        elif self.desk.clear():
            words = self._context.words
            text = words.translate("Till", "Cleared; nothing was recorded.")
            self._say(text, words.translate("Till", "Bring it back"), self.desk.bring_back)
        self.view.take_focus()

    def _on_undo_asked(self) -> None:
        if self.desk.face.cleared.is_empty:
            self._undoing.undo_last()
        else:
            self.desk.bring_back()
            self._say("")  # what it offered is done

    def _do_what_is_offered(self) -> None:
        deed = self._on_done
        self.view.take_focus()
        if deed is not None:
            deed()

    def say(self, text: str) -> None:
        """Say what was done."""
        self._say(text)

    def _say(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        *,
        outlives: bool = False,
        other: str = "",
        on_other: Callable[[], None] | None = None,
        takes_back: bool = False,
        kind: News = "done",
    ) -> None:
        if kind == "trouble":
            self._complain(text)
            return
        self._on_done = on_action
        self.view.done.show_text(text, action, KEYS[Command.UNDO][0])

    def _complain(self, text: str) -> None:
        self._complaint = text
        self._show_trouble(self.desk.face)

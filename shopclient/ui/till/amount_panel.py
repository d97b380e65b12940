"""The right side of the till: the sum, what it comes to, and the one button."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import theme
from shopclient.ui.till.bill import Bill
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.message_line import MessageLine
from shopclient.ui.till.open_sale import grouped
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import Field
from shopclient.ui.widgets.inputs import AmountEdit
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.surfaces import Card

RECORD_KEY = KEYS[Command.RECORD][0]


class SumEdit(AmountEdit):
    """The sum's field; whatever is typed stays, since a wrong sum is said, never silently made another."""

    def __init__(self, sign: str, name: str) -> None:
        super().__init__(sign, name)
        # With a validator "1,2,3" would become 1,23.
        self.textEdited.connect(self._on_edited)
        self.setValidator(None)  # type: ignore[arg-type]  # Qt takes none; the stub does not say so

    def show_text(self, text: str) -> None:
        """Write a sum, its digits in groups."""
        self.setText(grouped(text))

    def _on_edited(self, text: str) -> None:
        # Not while a digit is put in the middle: the cursor would jump.
        if self.cursorPosition() == len(text) and grouped(text) != text:
            self.setText(grouped(text))

    def event(self, event: QEvent) -> bool:
        # Nothing to undo here: the key belongs to the window, which undoes the last operation.
        if event.type() == QEvent.Type.ShortcutOverride and not self.isUndoAvailable():
            keys = QKeySequence(event.keyCombination())  # type: ignore[attr-defined]  # a QKeyEvent
            if keys in QKeySequence.keyBindings(QKeySequence.StandardKey.Undo):
                event.ignore()
                return False
        return super().event(event)


class SidePanel(Card):
    """A card with a sum at its top, a middle scrolled where room is short, and a button at its foot."""

    def fill(self, sum_field: Field, middle: QWidget, message: MessageLine, button: Button) -> None:
        """Lay out the parts, from the top down."""
        for part in (sum_field, ScrollArea(middle), message, button):
            self.body.addWidget(part)
        self.body.setStretch(1, 1)

    def restyle(self) -> None:
        super().restyle()
        px = theme().px
        self.body.setContentsMargins(px(24), px(18), px(24), px(24))
        self.body.setSpacing(px(16))
        self.setMinimumWidth(px(330))


class AmountPanel(SidePanel):
    """A purchase: the sum, discount, bonuses, to pay."""

    typed = Signal(str)
    spend_toggled = Signal()
    spend_typed = Signal(str)
    confirmed = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__(24)
        name = self.tr("Purchase amount")
        self.edit = SumEdit(figures.sign, name)
        self.field = Field(name, self.edit)
        self.bill = Bill(figures)
        self.message = MessageLine()
        self.button = Button("", "primary", "check", RECORD_KEY, height=56)
        self.fill(self.field, self.bill, self.message, self.button)
        self.show_saving(is_saving=False)
        self.edit.textEdited.connect(self.typed)
        self.edit.returnPressed.connect(self.confirmed)
        self.button.clicked.connect(self.confirmed)
        self.bill.spend.toggled.connect(self.spend_toggled)
        self.bill.spend.typed.connect(self.spend_typed)
        self.bill.spend.confirmed.connect(self.confirmed)

    def show_text(self, text: str) -> None:
        """Write the sum, as if typed."""
        self.edit.show_text(text)

    def show_refused(self, text: str) -> None:
        """Say under the field what is wrong with the sum; an empty text takes it back."""
        if text:
            self.field.show_error(text)
        else:
            self.field.clear_error()

    def show_saving(self, *, is_saving: bool) -> None:
        """Show that the purchase is on its way to the file; the sum cannot be changed meanwhile."""
        self.button.setText(self.tr("Recording…") if is_saving else self.tr("Record the purchase"))
        self.button.setEnabled(not is_saving)
        self.edit.setReadOnly(is_saving)

    def take_focus(self) -> None:
        """Be ready for the next sum."""
        self.edit.setFocus()
        self.edit.selectAll()

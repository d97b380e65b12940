"""Slips and paper: what follows a purchase, on which printer and paper; the form for a day without power."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.jobs.slips import WIDTHS
from shopclient.ui.preferred import Preferred
from shopclient.ui.settings.columns import Columns, titled
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, LineField
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import FlowLayout
from shopclient.ui.widgets.surfaces import Card

_LONGEST_THANKS = 120


class PaperCard(Card):
    """Each choice tells the name of a preference and its value; the buttons lead to the form."""

    preferred = Signal(str, object)
    form_asked = Signal()
    entry_asked = Signal()

    def __init__(self, now: Preferred, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._printer = now.slip_printer
        afters = [
            ("nothing", self.tr("Nothing")),
            ("offer", self.tr("Offer the slip")),
            ("print", self.tr("Print it")),
        ]
        widths = zip(WIDTHS, (self.tr("58 mm"), self.tr("80 mm"), self.tr("A6")), strict=True)
        self.after = Segments(afters, self.tr("After each purchase"))
        self.roll = Segments(list(widths), self.tr("Paper of the slip"))
        self.printer = ChoiceField(self.tr("Printer of the slip"))
        self.thanks = LineField(self.tr("Last line of the slip"), now.slip_thanks)
        self.thanks.editor.setPlaceholderText(self.tr("Thank you, come again!"))
        self.thanks.editor.setMaxLength(_LONGEST_THANKS)
        self.form_button = Button(self.tr("Form for a day without power"), "outline", "printer")
        self.entry_button = Button(self.tr("Enter a paper form"), "outline", "clipboard-check")
        self.after.set_value(now.slip_after if now.slip_after in dict(afters) else "nothing")
        self.roll.set_value(now.slip_width if now.slip_width in WIDTHS else "80")
        self.show_printers(())
        self._parts = Columns(
            [
                (titled(self.tr("After each purchase"), self.after), self.printer),
                (titled(self.tr("Paper of the slip"), self.roll), self.thanks),
            ]
        )
        self._fill()
        self.after.chosen.connect(lambda value: self.preferred.emit("slip_after", value))
        self.roll.chosen.connect(lambda value: self.preferred.emit("slip_width", value))
        self.printer.editor.activated.connect(self._on_printer)
        self.thanks.editor.editingFinished.connect(self.finish)
        self.form_button.clicked.connect(self.form_asked)
        self.entry_button.clicked.connect(self.entry_asked)

    def show_printers(self, names: Sequence[str]) -> None:
        """Offer the printers of this computer; one that was chosen and is not there now stays chosen."""
        known = [*names, *([self._printer] if self._printer and self._printer not in names else [])]
        self.printer.set_choices([("", self.tr("As the system")), *((name, name) for name in known)])
        self.printer.set_value(self._printer)

    def set_columns(self, count: int) -> None:
        """Let the choices and the fields stand beside each other, or in one column."""
        self._parts.set_count(count)

    def finish(self) -> None:
        """Tell the last line as it is typed: a window that closes takes the focus from nothing."""
        self.preferred.emit("slip_thanks", self.thanks.text())

    def _on_printer(self) -> None:
        self._printer = str(self.printer.value())
        self.preferred.emit("slip_printer", self._printer)

    def _fill(self) -> None:
        self.body.addWidget(SectionHeader("receipt", self.tr("Slips and paper")))
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(self._parts)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self.form_button)
        buttons.addWidget(self.entry_button)
        self.body.addSpacing(theme().px(18))
        self.body.addLayout(buttons)
        self.body.addStretch(1)

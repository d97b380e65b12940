"""The card of the page that says how many cards are made, and on what paper."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.printing.sheets import Sheet
from shopclient.services.cards import LARGEST_BATCH
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.cards.sheet_picture import SheetPicture
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, SpinField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card


class BatchCard(Card):
    """Count, paper, first cell, and the button that makes the cards."""

    changed = Signal()

    def __init__(self, sheets: Sequence[tuple[Sheet, str]], parent: QWidget | None = None) -> None:
        super().__init__(20, parent=parent)
        self._sheets = {sheet.name: sheet for sheet, _ in sheets}
        self._many = 10
        self.count_field = SpinField(self.tr("New cards"), 1, LARGEST_BATCH, self._many)
        self.start_field = SpinField(self.tr("Start at cell"), 1, 10, 1)
        self.sheet_field = ChoiceField(self.tr("Paper"), [(sheet.name, words) for sheet, words in sheets])
        self.sheet_field.editor.setSizeAdjustPolicy(
            self.sheet_field.editor.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sheet_picture = SheetPicture(self.tr("used"))
        self.sheet_picture.setAccessibleName(self.tr("The first sheet"))
        self.pages_label = Label("", "second", "text2")
        self.pages_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.message = Label("", "second", "err", wrap=True)
        self.later_button = Button(self.tr("Make the PDF later"), "quiet")
        self.button = Button("", "primary", "file-type-pdf", KEYS[Command.RECORD][0], height=44)
        self._arrange()
        self.show_message("")
        self.sheet_field.editor.activated.connect(self._on_sheet_chosen)
        self.sheet_picture.start_chosen.connect(self.start_field.set_value)
        for field in (self.count_field, self.start_field):
            field.editor.valueChanged.connect(self._on_changed)
        self._on_sheet_chosen()

    @property
    def sheet(self) -> Sheet:
        """The chosen paper."""
        return self._sheets[str(self.sheet_field.value())]

    @property
    def start(self) -> int:
        """The first free cell, 1 first."""
        return self.start_field.value()

    @property
    def count(self) -> int:
        """How many cards are to be made."""
        return self.count_field.value()

    def set_single(self, single: bool) -> None:
        """Make one card only, or as many as were asked for before."""
        if single == self.count_field.isEnabled():
            self.count_field.setEnabled(not single)
            many = self.count_field.value()
            self.count_field.set_value(1 if single else self._many)
            self._many = many
        self._on_changed()

    def show_pages(self, text: str) -> None:
        """Say how many sheets it will be."""
        self.pages_label.setText(text)

    def show_message(self, text: str, *, undrawn: bool = False) -> None:
        """Say what hinders; while issued cards are *undrawn*, the button draws them and issues nothing."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.later_button.setVisible(undrawn)
        self.button.setText(self.tr("Make the PDF again") if undrawn else self.tr("Issue and make PDF"))

    def _arrange(self) -> None:
        row = spaced(QHBoxLayout(), 12)
        row.addWidget(self.count_field, 1)
        row.addWidget(self.start_field, 1)
        gap = theme().px(14)
        self.body.addLayout(row)
        self.body.addSpacing(gap)
        self.body.addWidget(self.sheet_field)
        self.body.addSpacing(gap)
        self.body.addWidget(self.sheet_picture)
        self.body.addSpacing(theme().px(8))
        self.body.addWidget(self.pages_label)
        self.body.addStretch(1)
        self.body.addSpacing(gap)
        self.body.addWidget(self.message)
        self.body.addSpacing(theme().px(8))
        self.body.addWidget(self.button)
        self.body.addWidget(self.later_button)

    def _on_sheet_chosen(self) -> None:
        self.start_field.editor.setRange(1, self.sheet.cells)
        self.start_field.setEnabled(self.sheet.cells > 1)
        self._on_changed()

    def _on_changed(self) -> None:
        self.sheet_picture.show_sheet(self.sheet, self.start, self.count)
        self.changed.emit()

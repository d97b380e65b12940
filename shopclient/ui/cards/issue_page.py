"""Making new cards: which kind, for whom, on what paper; the card as it will be in the middle."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopclient.printing.sheets import Sheet
from shopclient.ui.cards.batch_card import BatchCard
from shopclient.ui.cards.card_picture import CardPicture
from shopclient.ui.cards.client_picker import ClientPicker
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card, Divider

_KIND_WIDTH, _BATCH_WIDTH = 320, 328
_KIND_LEAST = 260  # of the kind's card, where the card stands under it
_SIDE = 28  # of the page
_WIDEST = 16_777_215  # what Qt takes for no limit


class IssuePage(QWidget):
    """The parts of the page; the presenter decides what they show."""

    kind_chosen = Signal(str)
    holder_chosen = Signal(str)

    def __init__(self, sheets: Sequence[tuple[Sheet, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind_field = ChoiceField(self.tr("Kind"))
        self.brings = Label("", "second", "text2", wrap=True)
        self.holders = Segments(
            [("bearer", self.tr("For the bearer")), ("named", self.tr("For a client"))], self.tr("For whom")
        )
        self.holder_words = Label("", "second", "text2", wrap=True)
        self.picker = ClientPicker()
        self.picture = CardPicture()
        self.picture.setAccessibleName(self.tr("The front of the card"))
        self.batch = BatchCard(sheets)
        self._kind_card = self._make_kind_card()
        self._front = self._make_front()
        self._grid = spaced(QGridLayout(), 20)
        content = _Content((self._kind_card, self._front, self.batch))
        whole = spaced(QVBoxLayout(content), 0, (_SIDE, 16, _SIDE, 20))
        whole.addLayout(self._grid, 1)
        self.area = ScrollArea(content)
        outer = spaced(QVBoxLayout(self))
        outer.addWidget(self.area)
        self.kind_field.editor.activated.connect(
            lambda _place: self.kind_chosen.emit(str(self.kind_field.value()))
        )
        self.holders.chosen.connect(lambda holder: self.holder_chosen.emit(str(holder)))
        self._columns = 0
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_button(self) -> None:
        """Bring the button that issues, or draws again, into sight: what is said above it may push it off."""
        # Later: what was said has its room by then.
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.batch.later_button))

    def show_kinds(self, kinds: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the programme's kinds."""
        self.kind_field.set_choices(kinds)
        self.kind_field.set_value(chosen)

    def show_kind(self, brings: str, holder: str, *, both: bool, words: str) -> None:
        """Show what the kind brings and for whom a card may be."""
        self.brings.setText(brings)
        self.holders.setVisible(both)
        self.holders.set_value(holder)
        self.holder_words.setText(words)
        self.holder_words.setVisible(not both)
        self.picker.setVisible(holder == "named")

    def show_face(self, face: QImage) -> None:
        """Show the card as it will be."""
        self.picture.show_face(face)
        self.batch.sheet_picture.show_face(face)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _make_kind_card(self) -> Card:
        card = Card(20)
        card.body.addWidget(self.kind_field)
        card.body.addSpacing(theme().px(10))
        card.body.addWidget(self.brings)
        card.body.addSpacing(theme().px(16))
        card.body.addWidget(Divider())
        card.body.addSpacing(theme().px(16))
        card.body.addWidget(self.holders, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.holder_words)
        card.body.addSpacing(theme().px(12))
        card.body.addWidget(self.picker)
        card.body.addStretch(1)
        return card

    def _make_front(self) -> QWidget:
        front = QWidget()
        column = spaced(QVBoxLayout(front), 8)
        column.addWidget(
            Label(self.tr("Front, 85.6 × 54 mm"), "label", "text2"), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.specimen = Label(
            self.tr("A specimen: each card gets a number of its own."), "second", "muted", wrap=True
        )
        self.specimen.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.specimen)
        column.addStretch(1)
        return front

    def _lay_out(self) -> None:
        """Put the parts beside each other, or the card under its kind, or all in one column."""
        columns = self._columns_that_fit()
        if columns == self._columns:
            return
        self._columns = columns
        for part in (self._kind_card, self._front, self.batch):
            self._grid.removeWidget(part)
        middle = columns == 3
        self._grid.addWidget(self._kind_card, 0, 0)
        self._grid.addWidget(self._front, 0 if middle else 1, 1 if middle else 0)
        if columns == 1:
            self._grid.addWidget(self.batch, 2, 0)
        else:
            self._grid.addWidget(self.batch, 0, columns - 1, 1 if middle else 2, 1)
        self._set_batch_width()
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column == (1 if middle else 0) else 0)
        for row in range(3):
            self._grid.setRowStretch(row, 1 if row == {3: 0, 2: 1, 1: 2}[columns] else 0)

    def _columns_that_fit(self) -> int:
        px, picture = theme().px, self.picture.sizeHint().width()
        around = px(_BATCH_WIDTH + 20 + 2 * _SIDE) + self.area.verticalScrollBar().sizeHint().width()
        if self.width() >= around + px(_KIND_WIDTH + 20) + picture:
            return 3
        left = max(picture, self._kind_card.minimumSizeHint().width(), px(_KIND_LEAST))
        return 2 if self.width() >= around + left else 1

    def _set_batch_width(self) -> None:
        self.batch.setMinimumWidth(theme().px(_BATCH_WIDTH))
        self.batch.setMaximumWidth(_WIDEST if self._columns == 1 else theme().px(_BATCH_WIDTH))

    def _restyle(self) -> None:
        px = theme().px
        self._kind_card.setMinimumWidth(px(_KIND_WIDTH) if theme().text_scale < 130 else 0)
        self._columns = 0
        self._lay_out()


class _Content(QWidget):
    """Holds the parts, and asks for no more width than the widest of them needs in one column."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = parts

    def minimumSizeHint(self) -> QSize:
        widths = (max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts)
        return QSize(max(widths) + 2 * theme().px(_SIDE), super().minimumSizeHint().height())

"""Above the list of bonuses about to burn: the way back, the title, how far ahead, in which order."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopclient.domain.burning import FARTHEST_AHEAD, USUAL_AHEAD
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import SpinField
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import FlowLayout, spaced

#: The farthest of the spans offered by name.
FARTHEST_SPAN: Final = 30
_SPANS: Final = (7, USUAL_AHEAD, FARTHEST_SPAN)
_OTHER: Final = 0
_ONE_LINE: Final = 700  # a narrower heading has its title on a line of its own


class BurningHead(QWidget):
    """The way back, the title with the total, and what prints the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = Button(self.tr("Day"), "quiet", "chevron-left", "Esc")
        self.print_button = Button(self.tr("Print"), "outline", "printer", "F12")
        self._title = QWidget()
        titles = spaced(QVBoxLayout(self._title), 2)
        titles.addWidget(Label(self.tr("Bonuses about to expire"), "page", wrap=True))
        self.total_label = ElidedLabel("", "body", "text2")
        titles.addWidget(self.total_label)
        self._is_stacked: bool | None = None
        self._grid = spaced(QGridLayout(self), 10, (20, 0, 28, 0))
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.back_button, 0, 0)
        self._grid.addWidget(self.print_button, 0, 2)
        self._stack()
        theme().changed.connect(self._stack)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    def _stack(self) -> None:
        is_stacked = self.width() < theme().px(_ONE_LINE)
        if is_stacked == self._is_stacked:
            return
        self._is_stacked = is_stacked
        self._grid.removeWidget(self._title)
        self._title.setContentsMargins(theme().px(8) if is_stacked else 0, 0, 0, 0)
        self._grid.addWidget(self._title, *((1, 0, 1, 3) if is_stacked else (0, 1, 1, 1)))


class BurningChoices(QWidget):
    """How many days ahead, and in which order."""

    days_chosen = Signal(int)
    order_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spans = [(span, self.tr("%n day(s)", "", span)) for span in _SPANS]
        self.span = Segments([*spans, (_OTHER, self.tr("Other"))], self.tr("How many days ahead"))
        self.span.set_value(USUAL_AHEAD)
        self.span.chosen.connect(self._on_span)
        self.days_field = SpinField("", 1, FARTHEST_AHEAD, 60)
        self.days_field.editor.setAccessibleName(self.tr("How many days ahead"))
        self.days_field.editor.setKeyboardTracking(False)
        self.days_field.editor.valueChanged.connect(self.days_chosen)
        orders = [("day", self.tr("By day")), ("sum", self.tr("By sum"))]
        self.order = Segments(orders, self.tr("In which order"))
        self.order.chosen.connect(self.order_chosen)
        flow = spaced(FlowLayout(self, gap=12), 12)
        for widget in (self.span, self.days_field, self.order):
            flow.addWidget(widget)
        self.days_field.hide()

    def look_ahead(self, days: int) -> None:
        """Choose one of the spans offered by name."""
        self.span.set_value(days)
        self._on_span(days)

    def is_farthest(self) -> bool:
        """Tell whether none of the named spans reaches farther."""
        return self.span.value() in {_OTHER, FARTHEST_SPAN}

    def _on_span(self, span: int) -> None:
        self.days_field.setVisible(span == _OTHER)
        if span == _OTHER:
            self.days_field.editor.setFocus()
        self.days_chosen.emit(span or self.days_field.value())

"""The legend of the calendar, which is its filter, too: each kind of entry is shown or left out."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QWidget

from shopclient.services.calendar_views import ENTRY_KINDS, THEME
from shopclient.texts.calendar import CATEGORIES, THEMES, sort_name
from shopclient.texts.words import Words
from shopclient.ui.calendar.entries import COLOURS, ICONS, Kind, Shown
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import CalmChoice
from shopclient.ui.widgets.painted import draw_box, draw_focus, draw_icon, draw_text, text_width
from shopclient.ui.widgets.spacing import FlowLayout

_ICON, _HEIGHT = 14, 28


class Legend(QWidget):
    """A key for each kind of entry; ``sort_box``, the choice of a sort of holidays, stands elsewhere."""

    changed = Signal(object)  # Shown

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = {kind: LegendKey(text, kind) for kind, text in self._texts().items()}
        self.sort_box = CalmChoice()
        self.sort_box.setAccessibleName(self.tr("Holidays of which sort"))
        # Not as wide as its longest entry: the title beside it has the first claim on the room.
        self.sort_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sort_box.setMinimumContentsLength(9)
        self.sort_box.addItem(self.tr("All holidays"), "")
        for each in (*CATEGORIES, *(f"{THEME}{key}" for key in THEMES)):
            self.sort_box.addItem(sort_name(each, words), each)
        self.sort_box.insertSeparator(1)
        self.sort_box.insertSeparator(2 + len(CATEGORIES))
        flow = FlowLayout(self, gap=6)
        for kind in ENTRY_KINDS:
            self.keys[kind].toggled.connect(self._tell)
            flow.addWidget(self.keys[kind])
        self.sort_box.currentIndexChanged.connect(self._tell)

    def shown(self) -> Shown:
        """Return what is chosen."""
        kinds = frozenset(kind for kind, key in self.keys.items() if key.isChecked())
        return Shown(kinds, self.sort_box.currentData())

    def show_all(self) -> None:
        """Leave nothing out."""
        for key in self.keys.values():
            key.setChecked(True)
        self.sort_box.setCurrentIndex(0)

    def _tell(self, _value: object) -> None:
        self.changed.emit(self.shown())

    def _texts(self) -> Mapping[Kind, str]:
        return {
            "loved": self.tr("Favourite holidays"),
            "other": self.tr("Other holidays"),
            "birthday": self.tr("Birthdays"),
            "family": self.tr("Family and own days"),
            "name_day": self.tr("Name days"),
            "shop": self.tr("Customer days"),
            "plan": self.tr("Plans"),
            "closed": self.tr("Closed"),
        }


class LegendKey(QPushButton):
    """A kind of entry with its sign and colour; struck out while it is left out."""

    def __init__(self, text: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(text_width(self.text(), "caption") + px(8 + _ICON + 5 + 8), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, px = theme().tokens, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        on = self.isChecked()
        colour, ground = COLOURS[self._kind]
        fill = (getattr(tokens, ground) if ground else tokens.surface2) if on else ""
        if self.underMouse() and not on:
            fill = tokens.row_hover
        draw_box(painter, box, px(7), fill, "" if on else tokens.divider)
        sign = getattr(tokens, colour) if on else tokens.muted
        draw_icon(painter, ICONS[self._kind], px(_ICON), sign, QPointF(px(8 + _ICON / 2), box.center().y()))
        words = box.adjusted(px(8 + _ICON + 5), 0, -px(6), 0)
        draw_text(painter, words, self.text(), "caption", tokens.text if on else tokens.muted)
        if not on:
            middle = round(box.center().y())
            painter.drawLine(QPointF(words.left(), middle), QPointF(words.right() - px(2), middle))
        if self.hasFocus():
            draw_focus(painter, box, px(7))
        painter.end()

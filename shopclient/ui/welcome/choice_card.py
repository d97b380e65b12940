"""A choice as a card: an icon, what it is, what it means."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import draw_box, draw_focus
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile


class ChoiceCard(QPushButton):
    """One of several cards; the chosen one has a ring and a soft ground."""

    def __init__(self, icon: str, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{title}. {text}" if text else title)
        self.text_label = Label(text, "body", "text2", wrap=True)
        self.text_label.setVisible(bool(text))
        words = spaced(QVBoxLayout(), 3)
        words.addStretch(1)
        for label in (Label(title, "subtitle", wrap=True), self.text_label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        words.addStretch(1)
        self._row = spaced(QHBoxLayout(self), 16, (16, 14, 16, 14))
        tile = IconTile(icon, size=44, circle=True)
        tile.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row.addWidget(tile, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str) -> None:
        """Say something else about the choice."""
        self.text_label.setText(text)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        page = self.parentWidget()
        cards = page.findChildren(ChoiceCard) if page else [self]
        place = cards.index(self) + step
        if 0 <= place < len(cards):
            cards[place].setChecked(True)
            cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, radius = theme().tokens, theme().px(10)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        rest = tokens.row_hover if self.underMouse() else tokens.surface
        fill = tokens.row_hover if self.isChecked() else rest
        draw_box(painter, box, radius, fill, tokens.accent if self.isChecked() else tokens.border)
        if self.isChecked():
            draw_box(painter, box, radius, line=tokens.accent, width=2)
        if self.hasFocus():
            draw_focus(painter, box.adjusted(4, 4, -4, -4), radius - 3)
        painter.end()

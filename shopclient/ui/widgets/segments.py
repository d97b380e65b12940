"""A choice between a few words that are all seen."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import Painted, draw_box, draw_focus, draw_text, text_width
from shopclient.ui.widgets.spacing import spaced


class Segments(Painted):
    """One of a few values; choosing tells ``chosen``, arrow keys move between the words."""

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[Hashable, str]], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        row = spaced(QHBoxLayout(self), 2, (3, 3, 3, 3))
        for place, (_, words) in enumerate(choices):
            button = _Segment(words)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idToggled.connect(self._on_toggled)
        self._group.button(0).setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._on_clicked)

    def value(self) -> Hashable:
        """Return the chosen value."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: Hashable) -> None:
        """Choose *value* without telling.

        Raises:
            ValueError: It is not among the choices.
        """
        self._group.button(self._values.index(value)).setChecked(True)

    def paint(self, painter: QPainter) -> None:
        draw_box(painter, self.rect(), theme().px(8), theme().tokens.surface2)

    def _on_toggled(self, place: int, is_chosen: bool) -> None:
        # Qt moves the way of the Tab key to the chosen word only when a person chose it.
        policy = Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
        self._group.button(place).setFocusPolicy(policy)
        if is_chosen:
            self.setFocusProxy(self._group.button(place))

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._values[place])


class _Segment(QPushButton):
    """One word of the choice."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._shown(), "name") + theme().px(32), theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, radius = theme().tokens, theme().px(6)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked():
            draw_box(painter, box, radius, tokens.surface, tokens.border)
        elif self.underMouse():
            draw_box(painter, box, radius, tokens.row_hover)
        if self.hasFocus():
            draw_focus(painter, box, radius)
        colour = tokens.text if self.isChecked() else tokens.text2
        draw_text(painter, box, self._shown(), "name", colour, Qt.AlignmentFlag.AlignHCenter)
        painter.end()

    def _shown(self) -> str:
        return self.text().replace("&&", "&")

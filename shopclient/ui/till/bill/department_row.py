"""The shop's departments under the sum: one key or click takes the sum typed as a line of that department."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopclient.domain.programme import Department
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import plain_tip
from shopclient.ui.widgets.painted import cap_size, draw_box, draw_cap, draw_focus, draw_text, text_width
from shopclient.ui.widgets.spacing import FlowLayout

_DIGITS = 9
_WIDEST = 180  # of a name; a longer one ends with an ellipsis
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class DepartmentRow(QWidget):
    """A chip for each department; Alt and a digit take the first nine, arrows move over all of them."""

    chosen = Signal(str)
    left = Signal()  # the arrow went before the first
    asked = Signal()  # a digit is pressed: the row is to be seen

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=6)
        self.chips: list[DepartmentChip] = []
        self._keys: list[QShortcut] = []
        self._before: QWidget | None = None
        self.hide()

    def follow(self, before: QWidget) -> None:
        """Come after *before* in the order of Tab."""
        self._before = before

    def show_departments(self, departments: Sequence[Department]) -> None:
        """Offer *departments*; the row itself is opened by its key."""
        for old in (*self.chips, *self._keys):
            if isinstance(old, QWidget):
                old.hide()
            old.setParent(None)
            old.deleteLater()
        self.chips, self._keys = [], []
        for place, department in enumerate(departments):
            self._add(place, department)

    def show_chosen(self, key: str | None) -> None:
        """Mark the department that the sum in the field is of."""
        for chip in self.chips:
            chip.setChecked(chip.department == key)

    def take_focus(self) -> None:
        """Go to the chosen chip, or to the first."""
        chip = next((chip for chip in self.chips if chip.isChecked()), self.chips[0] if self.chips else None)
        if chip is not None:
            chip.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        at = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        elif at + step < 0:
            self.left.emit()
        elif at + step < len(self.chips):
            self.chips[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, place: int, department: Department) -> None:
        chip = DepartmentChip(department, str(place + 1) if place < _DIGITS else "")
        chip.clicked.connect(lambda: self.chosen.emit(chip.department))
        self._flow.addWidget(chip)
        chip.show()  # now, not with the next event: the focus may come before it
        before = self.chips[-1] if self.chips else self._before
        if before is not None:
            QWidget.setTabOrder(before, chip)
        self.chips.append(chip)
        if place < _DIGITS:
            # Of the panel around: it holds as well while the row is not open.
            key = QShortcut(QKeySequence(f"Alt+{place + 1}"), self.parentWidget() or self)
            key.activated.connect(self.asked)
            key.activated.connect(chip.click)
            self._keys.append(key)


class DepartmentChip(QPushButton):
    """A department's name, and the digit that takes it."""

    def __init__(self, department: Department, digit: str) -> None:
        super().__init__((department.name or department.key).replace("&", "&&"))
        self.department = department.key
        self._digit = digit
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the sum
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)
        self._restyle()

    def nextCheckState(self) -> None:
        """Leave the mark to whoever answers the click: it follows what the sale says."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() in _STEPS:
            event.ignore()  # the row moves on
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        px = theme().px
        cap = int(cap_size(self._digit).width()) + px(8) if self._digit else 0
        return QSize(self._name_width() + cap + px(20), px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, tokens = theme().px, theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, on = QRectF(self.rect()), self.isChecked()
        rest = tokens.row_hover if self.underMouse() else ""
        draw_box(painter, box, px(6), tokens.soft if on else rest, tokens.accent if on else tokens.border)
        left = px(10)
        if self._digit:
            cap = cap_size(self._digit)
            corner = QPointF(px(6), (self.height() - cap.height()) / 2)
            draw_cap(painter, corner, self._digit, tokens.surface2, "", tokens.text2)
            left = px(6) + int(cap.width()) + px(8)
        name = QRectF(left, 0, self._name_width(), self.height())
        draw_text(painter, name, self._shown(), "label", tokens.accent if on else tokens.text)
        if self.hasFocus():
            draw_focus(painter, box, px(6))
        painter.end()

    def _shown(self) -> str:
        return self.text().replace("&&", "&")

    def _name_width(self) -> int:
        return min(text_width(self._shown(), "label"), theme().px(_WIDEST))

    def _restyle(self) -> None:
        cut = text_width(self._shown(), "label") > theme().px(_WIDEST)
        self.setToolTip(plain_tip(self._shown()) if cut else "")
        self.updateGeometry()
        self.update()

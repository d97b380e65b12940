"""The chip of one condition that holds: its words open its menu, its cross takes it off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from shopclient.texts.client_filter import Term
from shopclient.ui.theme import theme
from shopclient.ui.widgets.chips import FilterChip
from shopclient.ui.widgets.labels import plain_tip

_LONGEST = 36  # letters
_CROSS = 30  # pixels at the right end that belong to the cross
_OFF = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down})


class TermChip(FilterChip):
    """Always on: without its condition there is no chip."""

    menu_asked = Signal()
    taken_off = Signal()

    def __init__(self, term: Term, icon: str = "") -> None:
        whole = len(term.text) <= _LONGEST
        super().__init__(term.text if whole else f"{term.text[:_LONGEST].rstrip()}…", icon)
        self.term = term
        self.setChecked(True)
        self.setAccessibleName(term.text)
        how = self.tr("Enter changes it, Del takes it off")
        self.setAccessibleDescription(how)
        self.setToolTip(plain_tip(how if whole else term.text))

    def nextCheckState(self) -> None:
        """Stay on, whatever is pressed."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or not self.rect().contains(at):
            return
        if at.x() >= self.width() - theme().px(_CROSS):
            self.taken_off.emit()
        else:
            self.menu_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OFF:
            self.taken_off.emit()
        elif event.key() in _OPEN:
            self.menu_asked.emit()
        else:
            super().keyPressEvent(event)

"""The purchases put aside for another client: a quiet line for each, the oldest first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.desk.face import Parked
from shopclient.ui.theme import theme
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.painted import Painted, cap_size, draw_box, draw_cap, draw_focus, draw_icon
from shopclient.ui.widgets.surfaces import Band

_KEY = KEYS[Command.PARK][0]
_TAKES = "Enter"
_NARROW = 520  # below, the name needs the room of the words before it


class ParkedRow(Painted):
    """Who waits, with which sum; Enter or a click goes on with it, Del drops it."""

    taken = Signal()
    dropped = Signal()
    stepped = Signal(int)  # up or down

    def __init__(self, parked: Parked, figures: Figures) -> None:
        super().__init__()
        self.key = parked.key
        self._cap = ""
        self._who = parked.who or self.tr("a purchase without a client")
        self.name = ElidedLabel(self.tr("Put aside: {who}").format(who=self._who), "name")
        typed = parked.sale.text.strip() or self.tr("no sum yet")
        self.due = Label(typed if parked.due is None else figures.money(parked.due), "name")
        self.drop = IconButton(self.tr("Drop this purchase"), "x", "quiet", height=32)
        self.drop.clicked.connect(self.dropped)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.name, 1)
        self._row.addWidget(self.due)
        self._row.addWidget(self.drop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self.name.text()}, {self.due.text()}")
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme().px(_NARROW)
        self.name.setText(self._who if is_narrow else self.tr("Put aside: {who}").format(who=self._who))

    def show_key(self, key: str) -> None:
        """Say which key goes on with it; empty for none."""
        self._cap = key
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(40))

    def restyle(self) -> None:
        px = theme().px
        cap = int(cap_size(_KEY).width()) + px(12)  # in every line, so that the sums stand in a column
        self._row.setContentsMargins(px(42), 0, px(8) + cap, 0)
        self._row.setSpacing(px(12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit()
        elif event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()) and event.button() == Qt.MouseButton.LeftButton:
            self.taken.emit()

    def paint(self, painter: QPainter) -> None:
        px, tokens, box = theme().px, theme().tokens, QRectF(self.rect())
        if self.underMouse():
            draw_box(painter, box, px(8), tokens.row_hover)
        middle = self.height() / 2
        draw_icon(painter, "clock", px(20), tokens.muted, QPointF(px(22), middle))
        if self._cap:
            size = cap_size(self._cap)
            corner = QPointF(self.width() - px(10) - size.width(), middle - size.height() / 2)
            draw_cap(painter, corner, self._cap, tokens.surface, tokens.divider, tokens.text2)
        if self.hasFocus():
            draw_focus(painter, box, px(8))


class ParkedRows(Band):
    """Takes no room while nothing is put aside."""

    taken = Signal(str)  # the key of the sale to go on with
    dropped = Signal(str)
    entered = Signal(QWidget)  # the line that has the focus now
    added = Signal()  # what is at the till is to be put aside, too

    def __init__(self, figures: Figures) -> None:
        super().__init__("surface2", padding=4, gap=2, radius=10)
        self._figures = figures
        self._shown: tuple[Parked, ...] = ()
        self._before: QWidget | None = None
        self.rows: list[ParkedRow] = []
        self.add = Button(self.tr("Put this purchase aside, too"), "quiet", "plus", _KEY, height=36)
        self.add.clicked.connect(self.added)
        self.add.hide()
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def follow(self, before: QWidget) -> None:
        """Come after *before* in the order of Tab."""
        self._before = before

    @property
    def is_chosen_from(self) -> bool:
        """Whether the focus is here: Enter goes on with a sale."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def show_parked(self, parked: Sequence[Parked]) -> None:
        """Show a line for each."""
        if self._shown == tuple(parked):
            return
        self._shown = tuple(parked)
        was_here = self.is_chosen_from
        self.add.hide()
        for row in self.rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._make_row(each, place) for place, each in enumerate(parked)]
        self.setVisible(bool(self.rows))
        if was_here and self.rows:
            self.rows[0].setFocus()
        self._show_keys()

    def choose(self, *, can_add: bool) -> None:
        """Take the focus; *can_add*: what is at the till may be put aside as well."""
        self.add.setVisible(can_add)
        self.rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focused_key(self) -> str:
        """Return the key of the sale whose line has the focus; empty if none has."""
        return next((row.key for row in self.rows if row.hasFocus()), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._show_keys)
        return super().eventFilter(watched, event)

    def _show_keys(self) -> None:
        """Say at each line which key takes it: the one that leads here, or Enter where the focus stands."""
        is_chosen_from = self.is_chosen_from
        for place, row in enumerate(self.rows):
            waiting = _KEY if place == 0 and not is_chosen_from else ""
            row.show_key(_TAKES if row.hasFocus() else waiting)
            if row.hasFocus():
                self.entered.emit(row)
        if not is_chosen_from:
            self.add.hide()

    def _make_row(self, parked: Parked, place: int) -> ParkedRow:
        row = ParkedRow(parked, self._figures)
        row.taken.connect(lambda: self.taken.emit(parked.key))
        row.dropped.connect(lambda: self.dropped.emit(parked.key))
        row.stepped.connect(lambda steps: self._step(row, steps))
        row.installEventFilter(self)
        self.body.insertWidget(place, row)
        row.show()  # at once, so that it can take the focus
        if self._before is not None:
            QWidget.setTabOrder(self.rows[-1].drop if place and self.rows else self._before, row)
            QWidget.setTabOrder(row, row.drop)
        return row

    def _step(self, row: ParkedRow, steps: int) -> None:
        place = min(max(self.rows.index(row) + steps, 0), len(self.rows) - 1)
        self.rows[place].setFocus()

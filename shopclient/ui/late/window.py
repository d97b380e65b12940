"""The window of late entries: the day once, then a line a purchase; all by keys."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.programme import Department
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.late.row import AMOUNT, NUMBER, SPEND, TIME, UNDO, LateRow
from shopclient.ui.theme import theme
from shopclient.ui.till.bill.department_row import DepartmentRow
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from shopclient.ui.late.presenter import LatePresenter


class LateWindow(QWidget):
    """A sheet of lines; it stands beside the till and never in front of it."""

    record_asked = Signal()
    undo_asked = Signal()
    form_asked = Signal()
    day_typed = Signal()
    presenter: "LatePresenter"

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        theme().dress(self)
        self._sign = sign  # of the currency
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Enter a paper form"))
        self.rows: list[LateRow] = []
        self._heads: list[tuple[Label, int]] = []
        self.may_close: Callable[[], bool] = lambda: True
        self.day = LineField(self.tr("Day of the form"))
        self.scan_sign = QWidget(self)  # there to be seen while this window has the keyboard
        self.scan_sign.resize(0, 0)
        self.scan_sign.hide()
        self.departments = DepartmentRow()
        self._department_hint = Label(
            self.tr("Department of the line: Alt and its digit"), "caption", "muted"
        )
        self._department_hint.hide()
        self.message = Label("", "body", "err", wrap=True)
        self.message.hide()
        self.toast = Toast()
        self.form_button = Button(self.tr("Print the form"), "ghost", "printer")
        self.record_button = Button("", "primary", "check", KEYS[Command.RECORD][0], height=44)
        self._lines = spaced(QVBoxLayout(), 10)
        self._build()
        self.show_count(0)
        self.record_button.clicked.connect(self.record_asked)
        self.form_button.clicked.connect(self.form_asked)
        self.day.editor.editingFinished.connect(self.day_typed)
        self.day.editor.returnPressed.connect(self._on_day)
        for command, signal in ((Command.RECORD, self.record_asked), (Command.UNDO, self.undo_asked)):
            for keys in KEYS[command]:
                QShortcut(QKeySequence(keys), self, signal.emit)
        QShortcut(QKeySequence(KEYS[Command.CLEAR][0]), self, self.close)
        self._restyle()
        theme().changed.connect(self._restyle)

    def add_row(self) -> LateRow:
        """Add a line at the end and return it."""
        row = LateRow(len(self.rows) + 1, self)
        self.rows.append(row)
        self._lines.addWidget(row)
        return row

    def show_count(self, lines: int, *, is_open: bool = False, is_saving: bool = False) -> None:
        """Say on the button how many lines it would record; lines in red only can be asked about too."""
        text = self.tr("Record %n purchase(s)", "", lines) if lines else self.tr("Record")
        self.record_button.setText(self.tr("Recording…") if is_saving else text)
        self.record_button.setEnabled((bool(lines) or is_open) and not is_saving)

    def show_departments(self, departments: Sequence[Department]) -> None:
        """Offer the shop's departments, if it has any."""
        self.departments.show_departments(departments)
        for part in (self._department_hint, self.departments):
            part.setVisible(bool(departments))

    def say(self, text: str) -> None:
        """Say what is the matter with the sheet; empty for nothing."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.scan_sign.setVisible(self.isActiveWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and (focus := self.focusWidget()) is not None:
            # What is said at the foot takes room from the line that is being typed.
            self.area.ensureWidgetVisible(next((row for row in self.rows if row.isAncestorOf(focus)), focus))
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def _on_day(self) -> None:
        if self.rows:
            self.rows[0].focus_on("time")

    def _build(self) -> None:
        how = self.tr(
            "A line for each purchase: Enter goes on, a scan goes into the line. A line without a time has"
            " that of the line above."
        )
        head = spaced(QHBoxLayout(), 20)
        head.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(how, "second", "text2", wrap=True), 1)
        sheet = Card((16, 14, 14, 14), gap=10)
        lines = QWidget()
        column = spaced(QVBoxLayout(lines), 10, (0, 0, 8, 4))
        column.addLayout(self._titles())
        column.addLayout(self._lines)
        column.addStretch(1)
        self.area = ScrollArea(lines)
        self.area.viewport().installEventFilter(self)
        sheet.body.addWidget(self.area, 1)
        foot = spaced(QHBoxLayout(), 12)
        foot.addWidget(self.form_button)
        foot.addStretch(1)
        foot.addWidget(self.record_button)
        whole = spaced(QVBoxLayout(self), 14, (18, 18, 18, 18))
        whole.addLayout(head)
        departments = spaced(QVBoxLayout(), 6)
        departments.addWidget(self._department_hint)
        departments.addWidget(self.departments)
        whole.addLayout(departments)
        whole.addWidget(sheet, 1)
        whole.addWidget(self.message)
        whole.addWidget(self.toast)
        whole.addLayout(foot)

    def _titles(self) -> QHBoxLayout:
        row = spaced(QHBoxLayout(), 8)
        # The sign goes to the next line together with its word.
        total = self.tr("Sum before discount, {sign}").replace(", {", ",\u00a0{").format(sign=self._sign)
        names = (
            ("", NUMBER),
            (self.tr("Time"), TIME),
            (self.tr("Card or client"), 0),
            (total, AMOUNT),
            (self.tr("Bonuses"), SPEND),
            ("", UNDO),
        )
        for name, width in names:
            label = Label(name, "caption", "muted", wrap=True)
            side = Qt.AlignmentFlag.AlignRight if width in {AMOUNT, SPEND} else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignBottom)
            row.addWidget(label, 0 if width else 1)
            self._heads.append((label, width))
        return row

    def _restyle(self) -> None:
        px = theme().px
        for label, width in self._heads:
            if width:
                label.setFixedWidth(px(width))
        self.day.setFixedWidth(px(150))
        self.setMinimumSize(px(490), px(310))
        self.resize(px(860), px(620))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme().colour("window"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

"""The head of the calendar: where one is, the steps from there, what is shown, what goes out and comes in."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QWidget

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import text_width
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import spaced

Mode = Literal["month", "week", "year", "list"]


class CalendarHead(QWidget):
    """A title with its buttons, in one row or more."""

    stepped = Signal(int)  # so many months, weeks or years, as the mode has it
    today_asked = Signal()
    mode_chosen = Signal(object)  # Mode
    print_asked = Signal()
    export_asked = Signal()
    import_asked = Signal()

    def __init__(self, sort_box: QComboBox, parent: QWidget | None = None) -> None:
        """Take *sort_box*, the choice of a sort of holidays, which stands beside the modes."""
        super().__init__(parent)
        self.back_button = IconButton("", "chevron-left", "outline")
        self.forward_button = IconButton("", "chevron-right", "outline")
        self.today_button = Button(self.tr("Today"), "outline", key="Home")
        self.title_label = Label("", "page", wrap=True)
        self._room = 0
        self.modes = Segments(
            [
                ("month", self.tr("Month")),
                ("week", self.tr("Week")),
                ("year", self.tr("Year")),
                ("list", self.tr("List")),
            ],
            self.tr("What is shown of the calendar"),
        )
        self.print_button = IconButton(self.tr("Print the month"), "printer", "outline")
        self.export_button = IconButton(self.tr("Export to another calendar"), "upload", "outline")
        self.import_button = IconButton(self.tr("Bring in a calendar"), "download", "outline")
        self._sort_box = sort_box
        self._lay_out()
        self._connect()

    def show_title(self, title: str, mode: Mode) -> None:
        """Say where one is, and by what the steps go."""
        self.title_label.setText(title)
        self.arrange(self._room)
        self.modes.set_value(mode)
        back, forward = {
            "week": (self.tr("Previous week"), self.tr("Next week")),
            "year": (self.tr("Previous year"), self.tr("Next year")),
        }.get(mode, (self.tr("Previous month"), self.tr("Next month")))
        for button, name, key in ((self.back_button, back, "PgUp"), (self.forward_button, forward, "PgDn")):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})")

    def arrange(self, room: int) -> None:
        """Stand in as many rows as are needed in *room* pixels."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._room, px = room, theme().px
        boxes = self._sort_box.sizeHint().width() + px(10) + self._deeds.sizeHint().width()
        steps = (self.back_button, self.forward_button, self.today_button)
        where = sum(each.sizeHint().width() + px(6) for each in steps) + px(14)
        where += text_width(self.title_label.text(), "page")
        self._how.setDirection(across if room >= boxes else down)
        self._rows.setDirection(across if room >= where + px(16) + boxes else down)

    def _lay_out(self) -> None:
        where, deeds = spaced(QHBoxLayout(), 6), spaced(QHBoxLayout(), 6)
        self._deeds = deeds
        for widget in (self.back_button, self.forward_button, self.today_button):
            where.addWidget(widget)
        where.addSpacing(8)
        where.addWidget(self.title_label, 1)
        deeds.addWidget(self.modes)
        deeds.addSpacing(8)
        for button in (self.print_button, self.export_button, self.import_button):
            deeds.addWidget(button)
        deeds.addStretch(1)
        self._how = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 10)
        self._how.addWidget(self._sort_box, 0, Qt.AlignmentFlag.AlignLeft)
        self._how.addLayout(deeds)
        self._rows = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 8)
        self._rows.addLayout(where, 1)
        self._rows.addLayout(self._how)

    def _connect(self) -> None:
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.forward_button.clicked.connect(lambda: self.stepped.emit(1))
        self.today_button.clicked.connect(self.today_asked)
        self.modes.chosen.connect(self.mode_chosen)
        for button, command in ((self.print_button, Command.PRINT), (self.export_button, Command.EXPORT)):
            button.setToolTip(f"{button.accessibleName()} ({KEYS[command][0]})")
        self.print_button.clicked.connect(self.print_asked)
        self.export_button.clicked.connect(self.export_asked)
        self.import_button.clicked.connect(self.import_asked)

"""A line below the top bar for what concerns the whole day: a file read only, a full disk, a wrong clock."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.domain.clock_jumps import Jump
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label, plain_tip
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile

if TYPE_CHECKING:
    from shopclient.services.file_state import FileState

_MEGABYTE = 1_000_000
_SHORT_BELOW = 420  # of the window, in pixels at 100 %: there the till could not show its sum


Notice = Literal["moved", "read", "full", "clock", "room"]
_URGENCY: tuple[Notice, ...] = ("moved", "read", "full", "clock", "room")


class NoticeBar(QWidget):
    """Says the most urgent of what is wrong; what was read and closed does not come again the same day."""

    #: Somebody looked at the date and says that it is right.
    clock_trusted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[Notice, str] = {}
        self._closed: set[Notice] = set()
        self._asks_about_clock = False
        self.label = Label("", "body", wrap=True)
        self.close_button = IconButton(self.tr("Close"), "x", "ghost", height=32)
        self.close_button.clicked.connect(self._on_close)
        self.trust_button = Button(self.tr("The date is right"), height=32)
        self.trust_button.clicked.connect(self._on_trusted)
        band = Band("warn_soft", padding=(14, 8, 8, 8))
        row = spaced(QHBoxLayout(), 12)
        row.addWidget(IconTile("alert-triangle", "warn", size=28, ground="warn_soft"))
        row.addWidget(self.label, 1)
        row.addWidget(self.trust_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        band.body.addLayout(row)
        outer = spaced(QHBoxLayout(self), 0, (28, 0, 28, 8))
        outer.addWidget(band)
        self._arrange()

    def show_state(self, state: "FileState | None") -> None:
        """Say what the disk does not allow."""
        for notice in ("moved", "read", "full", "room"):
            self._texts.pop(notice, None)
        if state is None:
            pass
        elif state.moved:
            self._texts["moved"] = self.tr(
                "This shop went to another computer. Here everything can be looked up and nothing recorded,"
                " so that nobody sells on two computers; if it stays here after all, Settings let you take"
                " that back."
            )
        elif not state.writable:
            self._texts["read"] = self.tr(
                "The shop’s file can only be read. Everything can be looked up, nothing can be recorded:"
                " allow writing to the file and its folder, then start the program again."
            )
        elif state.full:
            self._texts["full"] = self.tr(
                "The disk is full. Everything can be looked up, nothing can be recorded until some space is"
                " freed; then the till goes on by itself."
            )
        elif state.tight:
            text = self.tr(
                "Little room is left on the disk: {megabytes} MB. Free some space today, or soon nothing can"
                " be recorded."
            )
            self._texts["room"] = text.format(megabytes=(state.free or 0) // _MEGABYTE)
        self._arrange()

    def show_jump(self, jump: Jump) -> None:
        """Say that the clock jumped; far ahead, nothing burns until somebody says that the date is right."""
        if jump.stops_burning:
            text = self.tr(
                "The computer’s clock went ahead by %n day(s). Until the date is confirmed no bonuses"
                " expire.",
                "",
                jump.by.days,
            )
        else:
            text = self.tr(
                "The computer’s clock went back. Check the date and the time; what is recorded keeps its"
                " order."
            )
        self._closed.discard("clock")
        self._texts["clock"] = text
        self._asks_about_clock = jump.stops_burning
        self._arrange()

    def _on_trusted(self) -> None:
        self._texts.pop("clock", None)
        self._arrange()
        self.clock_trusted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        """Say it in full, or only its first sentence where the screen below needs the room."""
        shown = self._shown()
        text = self._texts[shown] if shown else ""
        is_low = self.window().height() < theme().px(_SHORT_BELOW)
        short = text.partition(". ")[0].removesuffix(".") + "." if text and is_low else text
        if self.label.text() != short:
            self.label.setText(short)
        self.label.setAccessibleName(text)
        self.setToolTip(plain_tip(text) if short != text else "")

    def _arrange(self) -> None:
        shown = self._shown()
        self._say()
        self.trust_button.setVisible(shown == "clock" and self._asks_about_clock)
        self.close_button.setVisible(shown != "moved")
        self.setVisible(shown is not None)

    def _shown(self) -> Notice | None:
        waiting = self._texts.keys() - self._closed
        return next((notice for notice in _URGENCY if notice in waiting), None)

    def _on_close(self) -> None:
        if shown := self._shown():
            self._closed.add(shown)
        self._arrange()

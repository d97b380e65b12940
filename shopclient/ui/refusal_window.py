"""What is shown instead of the shop when its file cannot be opened: why, and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.tiles import IconTile

#: Put a copy in place, do the same again, open the file that a restore left alone, open another file.
Way = Literal["copy", "again", "former", "file"]


@dataclass(frozen=True)
class Refused:
    """What is said."""

    sentence: str  # why the file is not open, and what to do
    ways: tuple[Way, ...]  # the first is the one that helps the most
    folder: str  # where another file is looked for first
    copies: Sequence[str] = ()  # the newest copies of the file, one a line, the newest first
    title: str = ""  # instead of "The shop's file is not open"
    note: str = ""  # what became of the files before it came to this


class RefusalWindow(QWidget):
    """A sentence and the ways on, the best of them first, and out."""

    again_asked = Signal()
    former_asked = Signal()
    file_chosen = Signal(str)
    restore_asked = Signal()

    def __init__(self, refused: Refused) -> None:
        super().__init__()
        theme().dress(self)
        self._folder = refused.folder
        self.setWindowTitle(self.tr("Shopclient"))
        self.title_label = Label(refused.title or self.tr("The shop’s file is not open"), "panel", wrap=True)
        self.sentence_label = Label(refused.sentence, "body", "text2", wrap=True)
        self.sentence_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note_label = Label(refused.note, "body", "text2", wrap=True)
        self.note_label.setVisible(bool(refused.note))
        self.copy_labels = [ElidedLabel(line) for line in refused.copies]
        self.again_button = Button(self.tr("Try again"), "outline", "refresh", height=40)
        self.former_button = Button(self.tr("Open the former file"), "outline", "database", height=40)
        self.file_button = Button(self.tr("Choose another file"), "outline", "folder", height=40)
        self.restore_button = Button(self.tr("Restore a copy…"), "outline", "history", height=40)
        self.quit_button = Button(self.tr("Quit"), "quiet", height=40)
        self.again_button.clicked.connect(self.again_asked)
        self.former_button.clicked.connect(self.former_asked)
        self.file_button.clicked.connect(self._on_file_asked)
        self.restore_button.clicked.connect(self.restore_asked)
        self.quit_button.clicked.connect(self.close)
        page = self._lay_out(refused.ways)
        self.setMinimumWidth(min(theme().px(680), self.screen().availableGeometry().width()))
        # Of itself a window asks for no more than a line for a sentence that wraps.
        self.resize(self.minimumWidth(), page.heightForWidth(self.minimumWidth()))

    def _lay_out(self, ways: Sequence[Way]) -> QVBoxLayout:
        said = spaced(QVBoxLayout(), 8)
        for label in (self.title_label, self.sentence_label, self.note_label):
            said.addWidget(label)
        if self.copy_labels:
            said.addSpacing(theme().px(4))
            said.addWidget(Label(self.tr("The newest copies of this file:"), "body", "text2"))
        for line in self.copy_labels:
            said.addWidget(line)
        head = spaced(QHBoxLayout(), 16)
        tile = IconTile("alert-triangle", "warn", size=44, circle=True)
        head.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        page = spaced(QVBoxLayout(self), 24, (32, 32, 32, 24))
        page.addLayout(head)
        page.addStretch(1)
        page.addWidget(self._deeds(ways))
        return page

    def _deeds(self, ways: Sequence[Way]) -> QWidget:
        buttons: dict[Way, Button] = {
            "copy": self.restore_button,
            "again": self.again_button,
            "former": self.former_button,
            "file": self.file_button,
        }
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=8)
        shown = [buttons[way] for way in ways]
        shown[0].set_kind("primary")
        for button in (*shown, self.quit_button):
            flow.addWidget(button)
        for before, after in zip(shown, [*shown[1:], self.quit_button], strict=True):
            QWidget.setTabOrder(before, after)
        for button in buttons.values():
            if button not in shown:
                button.setParent(deeds)
                button.hide()
        shown[0].setFocus()  # Enter takes the best way
        return deeds

    def _on_file_asked(self) -> None:
        kinds = self.tr("Shop files (*.shopclient);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose another file"), self._folder, kinds)
        if path:
            self.file_chosen.emit(path)

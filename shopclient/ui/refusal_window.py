"""What is shown instead of the shop when its file cannot be opened: why, and what to do."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.texts import days
from shopclient.ui.theme import theme
from shopclient.ui.widgets.button_faces import Kind
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.tiles import IconTile


class RefusalWindow(QWidget):
    """A sentence and the ways on: again, another file, a copy of this one where that helps, or out."""

    again_asked = Signal()
    file_chosen = Signal(str)
    restore_asked = Signal()

    def __init__(
        self,
        sentence: str,
        folder: str,
        copies: Sequence[tuple[Path, datetime]] = (),
        language: str = "en",
        *,
        restores: bool = False,
    ) -> None:
        """Say *sentence*.

        Args:
            sentence: Why the file is not open, and what to do.
            folder: Where another file is looked for first.
            copies: The newest copies of the file, the newest first, and when they were made (UTC).
            language: In which days are written.
            restores: Whether a copy would help.
        """
        super().__init__()
        self._folder = folder
        self.setWindowTitle(self.tr("Shopclient"))
        self.sentence_label = Label(sentence, "body", "text2", wrap=True)
        self.sentence_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_labels = [ElidedLabel(_named(*copy, language)) for copy in copies]
        again: Kind = "outline" if restores else "primary"
        self.again_button = Button(self.tr("Try again"), again, "refresh", height=40)
        self.file_button = Button(self.tr("Choose another file"), "outline", "folder", height=40)
        self.restore_button = Button(self.tr("Restore a copy…"), "primary", "history", height=40)
        self.restore_button.setVisible(restores)
        self.quit_button = Button(self.tr("Quit"), "quiet", height=40)
        self.again_button.clicked.connect(self.again_asked)
        self.file_button.clicked.connect(self._on_file_asked)
        self.restore_button.clicked.connect(self.restore_asked)
        self.quit_button.clicked.connect(self.close)
        page = self._lay_out()
        self.setMinimumWidth(min(theme().px(680), self.screen().availableGeometry().width()))
        # Of itself a window asks for no more than a line for a sentence that wraps.
        self.resize(self.minimumWidth(), page.heightForWidth(self.minimumWidth()))

    def _lay_out(self) -> QVBoxLayout:
        said = spaced(QVBoxLayout(), 8)
        said.addWidget(Label(self.tr("The shop’s file is not open"), "panel"))
        said.addWidget(self.sentence_label)
        if self.copy_labels:
            said.addSpacing(theme().px(4))
            said.addWidget(Label(self.tr("The newest copies of this file:"), "body", "text2"))
        for label in self.copy_labels:
            said.addWidget(label)
        head = spaced(QHBoxLayout(), 16)
        tile = IconTile("alert-triangle", "warn", size=44, circle=True)
        head.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        deeds = QWidget()
        foot = FlowLayout(deeds, gap=8)
        for button in (self.restore_button, self.again_button, self.file_button, self.quit_button):
            foot.addWidget(button)
        page = spaced(QVBoxLayout(self), 24, (32, 32, 32, 24))
        page.addLayout(head)
        page.addStretch(1)
        page.addWidget(deeds)
        return page

    def _on_file_asked(self) -> None:
        kinds = self.tr("Shop files (*.shopclient);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose another file"), self._folder, kinds)
        if path:
            self.file_chosen.emit(path)


def _named(copy: Path, made_at: datetime, language: str) -> str:
    moment = made_at.astimezone()  # the clock on this computer's wall
    return f"{days.day(moment.date(), language)}, {moment:%H:%M} – {copy.name}"

"""What is shown instead of the shop when its file cannot be opened: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile


class RefusalWindow(QWidget):
    """A sentence and three ways on: again, another file, or out."""

    again_asked = Signal()
    file_chosen = Signal(str)

    def __init__(self, sentence: str, folder: str) -> None:
        super().__init__()
        self._folder = folder
        self.setWindowTitle(self.tr("Shopclient"))
        self.sentence_label = Label(sentence, "body", "text2", wrap=True)
        self.sentence_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again_button = Button(self.tr("Try again"), "primary", "refresh", height=40)
        self.file_button = Button(self.tr("Choose another file"), "outline", "folder", height=40)
        self.quit_button = Button(self.tr("Quit"), "quiet", height=40)
        self.again_button.clicked.connect(self.again_asked)
        self.file_button.clicked.connect(self._on_file_asked)
        self.quit_button.clicked.connect(self.close)
        self._lay_out()
        self.setMinimumWidth(theme().px(620))

    def _lay_out(self) -> None:
        said = spaced(QVBoxLayout(), 8)
        said.addWidget(Label(self.tr("The shop’s file is not open"), "panel"))
        said.addWidget(self.sentence_label)
        head = spaced(QHBoxLayout(), 16)
        tile = IconTile("alert-triangle", "warn", size=44, circle=True)
        head.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        foot = spaced(QHBoxLayout(), 8)
        foot.addWidget(self.again_button)
        foot.addWidget(self.file_button)
        foot.addStretch(1)
        foot.addWidget(self.quit_button)
        page = spaced(QVBoxLayout(self), 24, (32, 32, 32, 24))
        page.addLayout(head)
        page.addStretch(1)
        page.addLayout(foot)

    def _on_file_asked(self) -> None:
        kinds = self.tr("Shop files (*.shopclient);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose another file"), self._folder, kinds)
        if path:
            self.file_chosen.emit(path)

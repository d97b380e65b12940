"""What is in a packed shop, as both computers show it: to be compared by eye."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.move_contents import Contents
from shopclient.texts.moving import check_line, contents_lines, packed_line
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band


class ContentsBox(QWidget):
    """The shop, its figures line by line, and the number that both computers must show."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.title_label = Label("", "title", wrap=True)
        self.path_label = ElidedLabel("", "second", "text2")
        self.lines_label = Label("", "body", wrap=True)
        self.check_label = Label("", "name", wrap=True)
        self.check_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        band = Band("band", padding=16, gap=6)
        for label in (self.title_label, self.path_label, self.lines_label):
            band.body.addWidget(label)
        band.body.addSpacing(theme().px(4))
        band.body.addWidget(self.check_label)
        spaced(QVBoxLayout(self)).addWidget(band)

    def show_contents(self, contents: Contents, path: str) -> None:
        """Show what is in the file at *path*."""
        self.title_label.setText(packed_line(contents, self._words))
        self.path_label.setText(path)
        self.lines_label.setText("\n".join(contents_lines(contents, self._words)))
        self.check_label.setText(check_line(contents, self._words))

"""What is asked when the program ends and its last copy could not be made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from shopclient.domain.errors import DiskFull
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile


class UncopiedWindow(QDialog):
    """Accepted: the copy is to be tried again; else the program ends without it."""

    def __init__(self, why: str) -> None:
        """Say *why* there is no copy."""
        super().__init__(None)
        theme().dress(self)
        self.setWindowTitle(self.tr("Shopclient"))
        safe = self.tr(
            "Everything recorded is in the shop’s file; only the copy of it is missing. The program"
            " tries again when it is used next."
        )
        self.sentence_label = Label(why, "body", "text2", wrap=True)
        self.again_button = Button(self.tr("Try again"), "primary", "refresh", height=40)
        self.leave_button = Button(self.tr("Close without a copy"), "outline", height=40)
        self.again_button.clicked.connect(self.accept)
        self.leave_button.clicked.connect(self.reject)
        said = spaced(QVBoxLayout(), 8)
        said.addWidget(Label(self.tr("The last copy could not be made"), "panel", wrap=True))
        said.addWidget(Label(safe, "body", wrap=True))
        said.addWidget(self.sentence_label)
        head = spaced(QHBoxLayout(), 16)
        tile = IconTile("alert-triangle", "warn", size=44, circle=True)
        head.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        foot = spaced(QHBoxLayout(), 8)
        foot.addWidget(self.again_button)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        page = spaced(QVBoxLayout(self), 24, (32, 32, 32, 24))
        page.addLayout(head)
        page.addStretch(1)
        page.addLayout(foot)
        self.setMinimumWidth(min(theme().px(620), self.screen().availableGeometry().width()))
        self.resize(self.minimumWidth(), page.heightForWidth(self.minimumWidth()))


def why_uncopied(error: BaseException, words: Words) -> str:
    """Return the sentence for what kept a copy from being made."""
    if isinstance(error, DiskFull):  # elsewhere it speaks of what was typed, and here nothing was
        text = words.translate(
            "UncopiedWindow", "There is no free space on the disk of {path}. Free some space and try again."
        )
        return text.format(path=error.path)
    return sentence(error, words)

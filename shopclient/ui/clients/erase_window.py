"""Erasing a person for good: what goes, what stays, and the name typed as a confirmation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shopclient.domain.names import fold
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import column, row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.tiles import IconTile

_TYPED = 40  # letters


class EraseWindow(QDialog):
    """*erase_asked* comes only when the name was typed; Esc leaves everything as it is."""

    erase_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        theme().dress(self)
        self._name = name
        self.setWindowTitle(self.tr("Erase a client"))
        goes = self.tr(
            "Name, phones, family, notes, presents, conversations, photo and files go, also from the history"
            " and from copies that are restored later. The cards are blocked."
        )
        stays = self.tr(
            "The sums of the purchases stay under a bare number, so that reports are right. It cannot be"
            " undone."
        )
        self.field = LineField(self.tr("To confirm, type the name: {name}").format(name=name))
        self.erase_button = Button(self.tr("Erase for good"), "danger", "trash", height=40)
        self.keep_button = Button(self.tr("Keep the client"), "outline", "", "Esc", height=40)
        self.erase_button.clicked.connect(self._on_erase)
        self.keep_button.clicked.connect(self.reject)
        for button in (self.erase_button, self.keep_button):
            button.setAutoDefault(False)
        self.field.editor.returnPressed.connect(self._on_erase)
        said = column(
            Label(self.tr("Erase {name}?").format(name=name), "panel", wrap=True),
            Label(goes, "body", wrap=True),
            Label(stays, "body", wrap=True),
            self.field,
            gap=12,
        )
        head = row(gap=16)
        tile = IconTile("alert-triangle", "err", size=44, circle=True)
        head.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        page = QVBoxLayout(self)
        px = theme().px
        page.setContentsMargins(px(28), px(24), px(28), px(20))
        page.setSpacing(px(20))
        content = QWidget()
        content.setLayout(head)
        page.addWidget(ScrollArea(content), 1)
        page.addWidget(FlowBox(self.keep_button, self.erase_button, gap=10))
        room = self.screen().availableGeometry()
        width = min(px(620), room.width())
        high = head.heightForWidth(width - 2 * px(28)) + px(40 + 24 + 20 + 20 + 12)
        self.resize(width, min(high, room.height()))
        self.field.editor.setFocus()

    def _on_erase(self) -> None:
        if _letters(self.field.text()) != _letters(self._name):
            self.field.show_error(self.tr("Type the name exactly as it stands above."))
            self.field.editor.setFocus()
            return
        self.erase_asked.emit()


def _letters(name: str) -> str:
    """Return what of a name is to be typed: no key writes some signs, and nobody types 400 letters."""
    folded = fold(name)
    return "".join(sign for sign in folded if sign.isalnum())[:_TYPED] or folded

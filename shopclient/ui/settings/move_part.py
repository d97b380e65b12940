"""The shop on its way to another computer, or about to go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile


class MovePart(QWidget):
    """A sentence, and one button: to pack the shop, or to let it be sold in here again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state_label = Label("", "body", "text2", wrap=True)
        self.out_button = Button(self.tr("Move to a new computer…"), "outline", "upload", height=40)
        self.back_button = Button(self.tr("The shop stays here…"), "outline", "arrow-back-up", height=40)
        deeds = spaced(QHBoxLayout(), 10)
        for button in (self.out_button, self.back_button):
            deeds.addWidget(button)
        deeds.addStretch(1)
        column = spaced(QVBoxLayout(self), 6)
        column.addWidget(Label(self.tr("Moving to a new computer"), "title"))
        column.addWidget(self.state_label)
        column.addSpacing(4)
        column.addLayout(deeds)
        self.show_here()

    def show_here(self) -> None:
        """Show that the shop is here and may go."""
        self._show(
            self.tr("Everything in one file: packed here, carried over, taken over there."),
            "text2",
            self.out_button,
        )

    def show_gone(self, text: str) -> None:
        """Show that it went, in the words of *text*."""
        self._show(text, "warn", self.back_button)

    def _show(self, text: str, colour: str, shown: Button) -> None:
        self.state_label.set_colour(colour)
        self.state_label.setText(text)
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        for button in (self.out_button, self.back_button):
            button.setVisible(button is shown)
        if had_focus and self.isVisible():
            shown.setFocus()


class StayWindow(QDialog):
    """Asks once more before the shop is sold in here again; Esc leaves everything as it is."""

    def __init__(self, archive: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        theme().dress(self)
        self.setWindowTitle(self.tr("The shop stays here"))
        what = self.tr(
            "Was {name} taken over on another computer already? Then stop: from now on both would sell, and"
            " nothing brings their purchases together again."
        )
        self.stay_button = Button(self.tr("Sell here again"), "danger", "", height=40)
        self.leave_button = Button(self.tr("Leave it"), "outline", "", "Esc", height=40)
        self.stay_button.clicked.connect(self.accept)
        self.leave_button.clicked.connect(self.reject)
        words = spaced(QVBoxLayout(), 12)
        words.addWidget(Label(self.tr("Does the shop stay on this computer?"), "panel", wrap=True))
        words.addWidget(Label(what.format(name=archive or "…"), "body", wrap=True))
        then = self.tr("If it was not, delete that file, so that nobody takes it over later.")
        words.addWidget(Label(then, "body", wrap=True))
        head = spaced(QHBoxLayout(), 16)
        tile = IconTile("alert-triangle", "warn", size=44, circle=True)
        head.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot = spaced(QHBoxLayout(), 10)
        foot.addStretch(1)
        for button in (self.leave_button, self.stay_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        page = spaced(QVBoxLayout(self), 20, (28, 24, 28, 20))
        page.addLayout(head)
        page.addStretch(1)
        page.addLayout(foot)
        self.setMinimumWidth(min(theme().px(620), self.screen().availableGeometry().width()))
        self.resize(self.minimumWidth(), page.heightForWidth(self.minimumWidth()))
        self.leave_button.setFocus()

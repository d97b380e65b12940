"""Two pages of one window: which copy, and what comes of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.texts.words import Words
from shopclient.ui.restore.confirm_page import ConfirmPage
from shopclient.ui.restore.copies_page import CopiesPage
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced

if TYPE_CHECKING:
    from shopclient.ui.restore.presenter import RestorePresenter

_WIDTH, _HEIGHT = 860, 600


class RestoreWindow(QDialog):
    """Shows the copies; the shop's file is not touched before ``wished``."""

    wished = Signal(object)  # a Wish
    presenter: "RestorePresenter"

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme().dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a copy"))
        self.copies_page = CopiesPage(words)
        self.confirm_page = ConfirmPage(words)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.copies_page)
        self.pages.addWidget(ScrollArea(self.confirm_page))
        self.other_button = Button(self.tr("Other file…"), "outline", "folder", height=40)
        self.back_button = Button(self.tr("Back"), "ghost", "chevron-left", height=40)
        self.close_button = Button(self.tr("Leave it"), "quiet", height=40)
        self.next_button = Button(self.tr("Next"), "primary", height=40)
        self.restore_button = Button(self.tr("Put this copy in place"), "danger", height=40)
        self._lay_out()
        self.close_button.clicked.connect(self.close)
        self.show_list()
        room = self.screen().availableGeometry()
        self.resize(min(theme().px(_WIDTH), room.width()), min(theme().px(_HEIGHT), room.height()))

    def show_list(self) -> None:
        """Show which copies there are."""
        self.pages.setCurrentIndex(0)
        self._show_buttons(self.other_button, self.next_button)
        self.copies_page.table.setFocus()

    def show_confirm(self) -> None:
        """Show what comes of the chosen one."""
        self.pages.setCurrentIndex(1)
        self._show_buttons(self.back_button, self.restore_button)
        self.back_button.setFocus()

    def done(self, result: int) -> None:
        self.presenter.close()  # Esc, the button and the window's own cross all come this way
        super().done(result)

    def _show_buttons(self, *shown: Button) -> None:
        for button in (self.other_button, self.back_button, self.next_button, self.restore_button):
            button.setVisible(button in shown)

    def _lay_out(self) -> None:
        foot = spaced(QHBoxLayout(), 10)
        foot.addWidget(self.other_button)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        for button in (self.close_button, self.next_button, self.restore_button):
            foot.addWidget(button)
        column = spaced(QVBoxLayout(self), 16, (24, 24, 24, 20))
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

"""The menu bar: hidden until F10, it shows every action with its keys."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar

from shopclient.ui.actions import Actions, Command
from shopclient.ui.places import Place

_SALE = (
    Command.RECORD,
    Command.SPEND,
    Command.DEPARTMENTS,
    Command.GIFT_CARD,
    Command.COPY_DUE,
    Command.PARK,
    Command.HAD_CARD,
    Command.CLEAR,
    Command.UNDO,
)
_OUTPUT = (
    *(Command.PRINT, Command.EXPORT, Command.TOTALS),
    *(Command.SIGN_UP_FORM, Command.PAPER_FORM, Command.PAPER_ENTRY),
)
_WINDOW = (
    Command.REFRESH,
    Command.FULL_SCREEN,
    Command.STRIP,
    Command.CUSTOMER_SCREEN,
    Command.MENU,
    Command.QUIT,
)


class MenuBar(QMenuBar):
    """All actions, sorted into menus; it goes again when it has served."""

    def __init__(self, actions: Actions, places: Mapping[Place, str], window: QMainWindow) -> None:
        super().__init__(window)
        self._actions = actions
        for place, name in places.items():
            actions.place(place).setText(name)
        for command, text in self._texts().items():
            actions[command].setText(text)
        go = self._add(self.tr("Go to"))
        for place in places:
            go.addAction(actions.place(place))
        self._fill(go, Command.FIND, Command.NEXT_PANE, Command.PREVIOUS_PANE)
        self._fill(
            self._add(self.tr("Client")),
            Command.NEW_CLIENT,
            Command.RECALL,
            Command.LOST_CARD,
            Command.ACCEPT,
            Command.DECLINE,
            Command.BURNING,
            Command.IMPORT_LIST,
            Command.DOUBLES,
            Command.HOLIDAYS,
        )
        self._fill(self._add(self.tr("Sale")), *_SALE)
        self._fill(self._add(self.tr("Output")), *_OUTPUT)
        self._fill(self._add(self.tr("Window")), *_WINDOW)
        self.hide()

    def toggle(self) -> None:
        """Show the bar with its first menu open, or hide it."""
        if self.isVisible():
            self.hide()
            return
        self.show()
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.setActiveAction(self.actions()[0])

    def leave(self) -> None:
        """Hide the bar: work goes on elsewhere."""
        self.hide()

    def _add(self, title: str) -> QMenu:
        menu = self.addMenu(title)
        menu.aboutToHide.connect(self._on_menu_hides)
        return menu

    def _on_menu_hides(self) -> None:
        # A neighbouring menu may open in its stead: look when that has happened.
        QTimer.singleShot(0, self, self._hide_if_done)

    def _hide_if_done(self) -> None:
        if QApplication.activePopupWidget() is None:
            self.hide()

    def _fill(self, menu: QMenu, *commands: Command) -> None:
        for command in commands:
            menu.addAction(self._actions[command])

    def _texts(self) -> dict[Command, str]:
        return {
            Command.FIND: self.tr("Find or scan"),
            Command.RECALL: self.tr("Last client again"),
            Command.NEW_CLIENT: self.tr("New client"),
            Command.REFRESH: self.tr("Read again"),
            Command.NEXT_PANE: self.tr("Next part of the window"),
            Command.PREVIOUS_PANE: self.tr("Previous part of the window"),
            Command.SPEND: self.tr("Spend bonuses"),
            Command.RECORD: self.tr("Record the purchase"),
            Command.DEPARTMENTS: self.tr("Departments of the purchase"),
            Command.PARK: self.tr("Put the purchase aside or bring it back"),
            Command.GIFT_CARD: self.tr("Gift card"),
            Command.HAD_CARD: self.tr("“I had a card!” after the purchase"),
            Command.LOST_CARD: self.tr("Card lost"),
            Command.ACCEPT: self.tr("Take what the till offers"),
            Command.DECLINE: self.tr("Put the offer away"),
            Command.COPY_DUE: self.tr("Copy the sum to pay"),
            Command.TOTALS: self.tr("Totals of the day"),
            Command.BURNING: self.tr("Bonuses about to expire"),
            Command.STRIP: self.tr("Narrow till beside other programs"),
            Command.CUSTOMER_SCREEN: self.tr("Customer’s screen"),
            Command.MENU: self.tr("Menu"),
            Command.FULL_SCREEN: self.tr("Full screen"),
            Command.PRINT: self.tr("Print"),
            Command.EXPORT: self.tr("Export"),
            Command.PAPER_FORM: self.tr("Form for a day without power"),
            Command.PAPER_ENTRY: self.tr("Enter a paper form"),
            Command.SIGN_UP_FORM: self.tr("Sign-up form with consents"),
            Command.IMPORT_LIST: self.tr("Bring in a list of clients"),
            Command.DOUBLES: self.tr("Who is in the client file twice"),
            Command.HOLIDAYS: self.tr("Look through the holidays"),
            Command.UNDO: self.tr("Undo the last operation"),
            Command.CLEAR: self.tr("Clear or close"),
            Command.QUIT: self.tr("Quit"),
        }

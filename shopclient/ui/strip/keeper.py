"""Opens the strip in the window's stead and the window in the strip's; copies; finds the way back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from shopclient.domain.currencies import DECIMALS
from shopclient.services.till_values import Receipt
from shopclient.ui.actions import Command
from shopclient.ui.background import ScopedRunner
from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.strip.caller import Caller
from shopclient.ui.strip.copied import copied
from shopclient.ui.strip.placing import written_place

if TYPE_CHECKING:  # the strip is loaded when it is first asked for
    from shopclient.ui.main_window import MainWindow
    from shopclient.ui.strip.presenter import StripPresenter

_SETTLED = 150  # milliseconds until whoever took the keyboard has it
_ASKED_OF_WINDOW = (
    *(Command.FIND, Command.NEW_CLIENT, Command.DEPARTMENTS, Command.PARK, Command.GIFT_CARD),
    *(Command.HAD_CARD, Command.LOST_CARD, Command.TOTALS, Command.PRINT, Command.MENU),
)


class StripKeeper(QObject):
    """The strip of one window and one language."""

    def __init__(self, window: "MainWindow", context: Context, caller: Caller) -> None:
        super().__init__(window)
        self._window, self._caller = window, caller
        self._runner = ScopedRunner(context.runner)
        self._context = replace(context, runner=self._runner)
        self.strip: StripPresenter | None = None
        caller.called.connect(self.call)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    @property
    def is_open(self) -> bool:
        """Whether the strip is in the window's stead."""
        return self.strip is not None and self.strip.view.isVisible()

    def open(self) -> None:
        """Show the strip, ready for a sum, in the window's stead.

        The window's till is behind it: what follows a purchase there, such as a slip, follows one here.
        """
        waiting = QApplication.activeModalWidget()
        if waiting is not None:
            waiting.activateWindow()  # until it is answered, nothing could be typed into the strip
            return
        self._window.go(Place.TILL)
        if self.strip is None:
            from shopclient.ui.strip import open_strip

            self.strip = open_strip(self._context, self._commands())
            self.strip.view.closed.connect(self._on_closed)
            self.strip.left.connect(self._caller.give_back)
            self.strip.till_asked.connect(self.close)
            self.strip.desk.recorded.connect(self._on_recorded)
        self.strip.view.come(self._context.preferences.now.strip_place)
        self._window.hide()

    def close(self) -> None:
        """Bring the window back in the strip's stead."""
        if self.strip is not None and self.is_open:
            self.strip.view.close()

    def call(self) -> None:
        """Bring the strip, whatever program is in front; called once more, give that its keyboard back."""
        if self.strip is not None and self._caller.is_in_front(self.strip.view.winId()):
            self._caller.give_back()
            return
        self._caller.remember()
        self.open()
        if self.strip is not None and self.is_open:
            self._caller.give_front(self.strip.view.winId())

    def copy_due(self) -> None:
        """Copy what is to pay, else what was paid last, as the program of the cash register takes it."""
        face = self._context.open_desk(self._context).face
        receipt = face.receipt or face.last
        if receipt is None:
            text = self.tr("There is nothing to copy yet.")
        else:
            text = self.tr("Copied: {sum}").format(sum=self._copy(receipt))
        if self.strip is not None and self.is_open:
            self.strip.say(text)
        else:
            self._context.toast(text)

    def drop(self) -> None:
        """Let the strip go, without the window in its stead."""
        self._runner.close()
        if self.strip is not None:
            self.strip.view.closed.disconnect(self._on_closed)
            self.strip.view.close()
            self.strip.view.deleteLater()
            self.strip = None
        self.deleteLater()

    def _commands(self) -> dict[Command, Callable[[], object]]:
        asked: dict[Command, Callable[[], object]] = {
            command: partial(self._ask_window, command) for command in _ASKED_OF_WINDOW
        }
        screen = self._window.commands[Command.CUSTOMER_SCREEN]
        own: dict[Command, Callable[[], object]] = {
            Command.STRIP: self.close,
            Command.COPY_DUE: self.copy_due,
            Command.CUSTOMER_SCREEN: screen.trigger,
        }
        return {**asked, **own}

    def _ask_window(self, command: Command) -> None:
        """Let the window do what the strip has no room for."""
        self.close()
        self._window.commands[command].trigger()

    def _on_closed(self) -> None:
        if self.strip is not None:
            self._context.preferences.change(strip_place=written_place(self.strip.view.place))
        self._window.show()
        self._window.activateWindow()

    def _on_recorded(self, receipt: Receipt) -> None:
        if not self.is_open:
            return
        if self._context.preferences.now.copies_when_recorded:
            self._copy(receipt)
        self._caller.give_back()

    def _copy(self, receipt: Receipt) -> str:
        decimals = DECIMALS.get(self._context.currency, 2)
        text = copied(receipt.due, decimals, self._context.preferences.now.copied_mark)
        QGuiApplication.clipboard().setText(text)
        return text

    def _on_state(self, state: Qt.ApplicationState) -> None:
        # Who clicks the strip comes from the program that took the keyboard before.
        if state == Qt.ApplicationState.ApplicationInactive and self.is_open:
            QTimer.singleShot(_SETTLED, self, self._caller.remember)

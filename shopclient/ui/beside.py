"""What stands beside the window: the till strip above other programs, and the customer's screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopclient.ui.actions import Command
from shopclient.ui.context import Context
from shopclient.ui.customer_screen.keeper import ScreenKeeper
from shopclient.ui.strip.caller import Caller
from shopclient.ui.strip.keeper import StripKeeper

if TYPE_CHECKING:
    from shopclient.ui.main_window import MainWindow


class Beside(QObject):
    """Makes both anew in each language, as the window does its screens; the key of the strip stays heard."""

    def __init__(self, window: "MainWindow", context: Context) -> None:
        super().__init__(window)
        self._window, self._preferences = window, context.preferences
        self.caller = Caller(self)
        self._make(context)
        self.caller.hear(self._preferences.now.strip_key)
        self._preferences.changed.connect(self._on_preference)
        self.screen.open_at_start()

    def commands(self) -> dict[Command, Callable[[], object]]:
        """Return what these windows do at the main window's keys."""
        return {
            Command.STRIP: self.strip.open,
            Command.CUSTOMER_SCREEN: self.screen.toggle,
            Command.COPY_DUE: self.strip.copy_due,
        }

    def use(self, context: Context) -> None:
        """Go on in *context*; what was open is opened anew."""
        has_strip, has_screen = self.strip.is_open, self.screen.is_open
        self._drop()
        self._make(context)
        if has_strip:
            self.strip.open()
        if has_screen:
            self.screen.toggle()

    def close(self) -> None:
        """Take all of it away: the window goes."""
        self._drop()
        self.caller.close()
        self.deleteLater()

    def _make(self, context: Context) -> None:
        self.strip = StripKeeper(self._window, context, self.caller)
        self.screen = ScreenKeeper(self._window, context)

    def _drop(self) -> None:
        self.strip.drop()
        self.screen.drop()

    def _on_preference(self, name: str) -> None:
        if name == "strip_key":
            self.caller.hear(self._preferences.now.strip_key)

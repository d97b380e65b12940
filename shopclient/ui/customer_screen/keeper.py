"""Puts the customer's screen on a monitor, and takes it from there."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from shopclient.ui.background import ScopedRunner
from shopclient.ui.context import Context

if TYPE_CHECKING:  # loaded when it is first asked for
    from shopclient.ui.customer_screen.view import CustomerView
    from shopclient.ui.main_window import MainWindow


class ScreenKeeper(QObject):
    """The customer's screen of one window and one language."""

    def __init__(self, window: "MainWindow", context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._runner = ScopedRunner(context.runner)
        self._context = replace(context, runner=self._runner)
        self.view: CustomerView | None = None
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screen_removed)

    @property
    def is_open(self) -> bool:
        """Whether it is shown."""
        return self.view is not None and self.view.isVisible()

    def toggle(self) -> None:
        """Fill a second monitor, be a window where there is none, or go."""
        if self.view is not None and self.is_open:
            self.view.close()
            return
        own = self._window.screen()
        self.show_on(next((each for each in QGuiApplication.screens() if each is not own), own))

    def open_at_start(self) -> None:
        """Open on the monitor that the preferences name; without it nobody would see it."""
        wanted, screens = self._context.preferences.now.customer_screen, QGuiApplication.screens()
        if 0 < wanted <= len(screens):
            self.show_on(screens[wanted - 1])

    def show_on(self, screen: QScreen) -> None:
        """Fill *screen*; beside the window, on one and the same monitor, be a window, too."""
        if self.view is None:
            from shopclient.ui.customer_screen import open_customer_screen

            self.view = open_customer_screen(self._context)
            self.view.resize(self.view.sizeHint())
        worked_in = QApplication.activeWindow()
        if screen is self._window.screen():
            self.view.setWindowState(Qt.WindowState.WindowNoState)
            self.view.show()
        else:
            self.view.setScreen(screen)
            self.view.setGeometry(screen.geometry())
            self.view.setWindowState(Qt.WindowState.WindowFullScreen)
            self.view.show()  # showFullScreen() would ask for the keyboard
        if worked_in is not None:
            worked_in.activateWindow()  # not every system heeds that the new one wants no keyboard

    def drop(self) -> None:
        """Let it go."""
        self._runner.close()
        if self.view is not None:
            self.view.close()
            self.view.deleteLater()
            self.view = None
        self.deleteLater()

    def _on_screen_removed(self) -> None:
        # Qt moves it to a monitor that is left, where it would lie over the till.
        QTimer.singleShot(0, self, self._leave_full_screen)

    def _leave_full_screen(self) -> None:
        if self.view is not None and self.view.isFullScreen() and self.view.screen() is self._window.screen():
            self.view.setWindowState(Qt.WindowState.WindowNoState)
            self.view.resize(self.view.sizeHint())

"""The icon beside the clock: it keeps the day's window coming while no other window is open.

Nobody is ever left with a hidden window: without a place for such icons nothing is hidden.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from shopclient.ui.icons import icon
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.system.tray_place import has_tray
from shopclient.ui.theme import theme

_SIZE = 22


class Tray(QObject):
    """Shows the icon, and hides *window* instead of closing it, as long as the person prefers it so.

    With *starts_hidden* the icon is there until the window is shown, whatever is preferred.
    """

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        preferences: Preferences,
        *,
        starts_hidden: bool = False,
        available: Callable[[], bool] = has_tray,
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._preferences = app, window, preferences
        self._available, self._starts_hidden = available, starts_hidden
        self.icon: QSystemTrayIcon | None = None
        window.installEventFilter(self)
        window.left.connect(self._on_left)
        preferences.changed.connect(self._on_preference)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Of the window, before it hears it: where it would be closed, it is hidden.
        if event.type() == QEvent.Type.Close and self._hides():
            event.ignore()
            self._window.hide()
            return True
        return super().eventFilter(watched, event)

    def _hides(self) -> bool:
        wanted = self.icon is not None and self._preferences.now.stays_in_tray
        return wanted and not self._window.is_leaving

    def _on_preference(self, name: str) -> None:
        if name in {"stays_in_tray", "language"}:
            self._follow()

    def _follow(self) -> None:
        """Show the icon or take it away; while it is there, the program outlives its windows."""
        wanted = (self._preferences.now.stays_in_tray or self._starts_hidden) and self._available()
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None
        if wanted:
            self.icon = self._make_icon()
            self.icon.show()
        self._app.setQuitOnLastWindowClosed(not wanted)

    def _make_icon(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(icon("heart-handshake", _SIZE, theme().tokens.accent), self)
        made.setToolTip(self.tr("Shopclient"))
        menu = QMenu()
        menu.addAction(self.tr("Open Shopclient"), self.open_window)
        menu.addAction(self.tr("Whose holiday is today"), self._open_today)
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self._window.leave)
        made.setContextMenu(menu)
        made.destroyed.connect(menu.deleteLater)
        made.activated.connect(self._on_activated)
        return made

    def open_window(self) -> None:
        """Show the window."""
        self._window.come_to_front()

    def _open_today(self) -> None:
        self.open_window()
        self._window.go(Place.TODAY)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.open_window()

    def _on_left(self) -> None:
        if self.icon is not None:
            self.icon.hide()
            self._app.quit()

"""The days on which a client may be greeted now, and two reasons that need no day, as a menu."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from shopclient.services.greeting_days import NearDay, near_days
from shopclient.texts import days, greetings
from shopclient.ui.context import Context
from shopclient.ui.greeting import open_greeting, open_kind_word


class GreetMenu(QObject):
    """Asks for the days of one client and offers them under *button*."""

    def __init__(self, context: Context, button: QWidget) -> None:
        super().__init__(button)
        self._context, self._button = context, button

    def ask(self, client: int) -> None:
        """Read the days of *client* and show the menu."""
        work = partial(near_days, self._context.shop, client)
        self._context.runner.run(work, partial(self._show, client), self._context.complain)

    def menu(self, client: int, found: tuple[NearDay, ...]) -> QMenu:
        """Return the menu for *client*."""
        menu = QMenu(self._button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window = self._button.window()
        for near in found:
            text = self._words_of(near).replace("&", "&&")
            menu.addAction(text).triggered.connect(
                lambda _on=False, key=near.occurrence: open_greeting(self._context, key, window)
            )
        if found:
            menu.addSeparator()
        menu.addAction(self.tr("Say thank you")).triggered.connect(
            lambda: open_kind_word(self._context, client, "thanks", window)
        )
        menu.addAction(self.tr("Ask where they have been")).triggered.connect(
            lambda: open_kind_word(self._context, client, "win_back", window)
        )
        return menu

    def _show(self, client: int, found: tuple[NearDay, ...]) -> None:
        self.menu(client, found).popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _words_of(self, near: NearDay) -> str:
        words = self._context.words
        if near.holiday is not None:
            what = near.holiday.name(words.language)
        else:
            what = near.title or greetings.cause(near.cause, words)
        who = f"{near.name}: " if near.name else ""
        return f"{who}{what} – {days.days_left(near.days_left, words)}"

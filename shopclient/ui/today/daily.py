"""When the reminder opens: at the first start of a day, and at midnight while the program runs.

Source: dates and holidays 15, 18.
"""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from shopclient.services.changes import Change
from shopclient.services.occasion_views import Mark
from shopclient.ui.actions import Command
from shopclient.ui.context import Context
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.stack import ScreenStack
from shopclient.ui.theme import theme
from shopclient.ui.today.day_watch import DayWatch
from shopclient.ui.today.presenter import Reading, read_day
from shopclient.ui.today.reminder import Reminder

_FOOT: Final = 64  # pixels at 100 %, which stay free for what is said
_NAVIGATION: Final = 184  # pixels at 100 %, which stay free for going elsewhere

if TYPE_CHECKING:
    from shopclient.services.shop import Shop


class DailyReminder(QObject):
    """Opens the reminder over *window*, once on each day of the shop."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.reminder: Reminder | None = None
        self.watch = DayWatch(context, self)
        self.watch.changed.connect(self._on_new_day)
        context.changes.changed.connect(self._on_changed)
        context.scans.scanned.connect(self._make_way)
        self._watch_work()

    def start(self) -> None:
        """Open it if that is due, and wait for midnight."""
        self.watch.start()
        self._give_gifts()
        self.open_if_due()

    def open_if_due(self) -> None:
        """Open it unless it was shown today already, or there is nobody to think of."""
        work = partial(read_if_due, self._context.shop)
        self._context.runner.run(work, self._open, self._say)

    def _watch_work(self) -> None:
        # Who goes on to other work has read the list.
        for stack in self._window.findChildren(ScreenStack):
            stack.currentChanged.connect(self._make_way)
        for command in (Command.FIND, Command.NEW_CLIENT, Command.RECALL):
            action = self._window.findChild(QAction, command.value)
            if isinstance(action, QAction):
                action.triggered.connect(self._make_way)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Of the window's keys, before anything in it hears them: Esc puts away what lies uppermost.
        if (
            self.reminder is not None
            and isinstance(event, QKeyEvent)
            and event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
            and event.key() == Qt.Key.Key_Escape
        ):
            if event.type() == QEvent.Type.KeyPress:
                self._make_way()
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self._is_today_in_front():
            self._make_way()  # the same list is worked through there, and this would lie over it
        return super().eventFilter(watched, event)

    def _is_today_in_front(self) -> bool:
        return isinstance(self._window, MainWindow) and self._window.place == Place.TODAY

    def _open(self, reading: Reading | None) -> None:
        if reading is None or reading.board.is_empty:
            return
        reminder = Reminder(self._context.words, self._context.currency, self._window)
        reminder.marked.connect(self._on_marked)
        reminder.greet_asked.connect(self._on_greet_asked)
        reminder.day_asked.connect(self._on_day_asked)
        reminder.print_asked.connect(self._on_print_asked)
        reminder.painted.connect(partial(self._on_painted, reading))
        reminder.closed.connect(self._on_closed)
        self.destroyed.connect(reminder.close)
        reminder.show_board(reading.board)
        reminder.move(self._corner(reminder))
        self.reminder = reminder
        reminder.show()
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def _corner(self, reminder: Reminder) -> QPoint:
        # At the left: the sum and the button that takes the money are at the right.
        margin = theme().px(12)
        if not self._window.isVisible():
            room = reminder.screen().availableGeometry()
            size = QPoint(reminder.width() + margin, reminder.height() + margin)
            return room.bottomRight() - size
        left = self._window.width() - margin - reminder.width()
        left = min(theme().px(_NAVIGATION) + margin, max(left, margin))
        # Above the foot of the window, where it says what was done.
        foot = theme().px(_FOOT) + reminder.height()
        top = max(self._window.height() - margin - foot, margin)
        return self._window.mapToGlobal(QPoint(left, top))

    def _on_painted(self, reading: Reading) -> None:
        from shopclient.services.shown_days import mark_shown

        work = partial(mark_shown, self._context.shop, reading.board.day)
        self._context.runner.run(work, lambda _: None, self._say)

    def _on_marked(self, occurrences: tuple[str, ...], mark: Mark) -> None:
        from shopclient.services.occasions import greet_all

        work = partial(greet_all, self._context.shop, occurrences, mark)
        self._context.runner.run(work, lambda _: None, self._say)

    def _on_greet_asked(self, occurrence: str) -> None:
        from shopclient.ui.greeting import open_greeting

        open_greeting(self._context, occurrence, self._window)

    def _on_day_asked(self) -> None:
        self._show_window()
        self._context.navigate(Place.TODAY)

    def _show_window(self) -> None:
        # The program may have started with the computer, and only this window with it.
        if not self._window.isVisible():
            self._window.show()
            self._window.activateWindow()

    def _on_print_asked(self) -> None:
        self._show_window()
        self._context.navigate(Place.TODAY)
        action = self._window.findChild(QAction, Command.PRINT.value)
        if isinstance(action, QAction):
            action.trigger()

    def _on_changed(self, changed: frozenset[Change]) -> None:
        if self.reminder is not None and changed & {Change.CLIENT, Change.GREETING}:
            self._context.runner.run(partial(read_day, self._context.shop), self._refresh, self._say)

    def _refresh(self, reading: Reading) -> None:
        if self.reminder is not None:
            self.reminder.show_board(reading.board)

    def _make_way(self) -> None:
        # A card means a sale: the next Enter belongs to the till, not to a person in this list.
        if self.reminder is not None:
            self.reminder.close()

    def _on_new_day(self) -> None:
        self._make_way()
        # The screens read their day again as after any change.
        self._context.shop.changes.publish(frozenset({Change.DAY}))
        self._give_gifts()
        self.open_if_due()

    def _give_gifts(self) -> None:
        from shopclient.services.gift_round import give_gifts_of_day

        work = partial(give_gifts_of_day, self._context.shop)
        self._context.runner.run(work, lambda _: None, self._say)

    def _on_closed(self) -> None:
        self.reminder = None
        if (handle := self._window.windowHandle()) is not None:
            handle.removeEventFilter(self)

    def _say(self, error: BaseException) -> None:
        self._context.complain(error)


def open_reminder_if_due(context: Context, window: QWidget) -> DailyReminder:
    """Let the reminder open over *window* now if it is due, and at every midnight from now on."""
    daily = DailyReminder(context, window)
    daily.start()
    return daily


def read_if_due(shop: "Shop") -> Reading | None:
    """Return the shop's day unless its list was shown already; runs off the GUI thread."""
    from shopclient.services.shown_days import last_shown

    day = shop.today()
    return None if last_shown(shop) == day else read_day(shop, day)

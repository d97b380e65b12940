"""The running window, its workers, and the shop once its file is open."""

import glob
import logging
import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from shopclient.domain.errors import FileDamaged, FileNotFound
from shopclient.services.clock import Clock
from shopclient.texts.updating import updating
from shopclient.texts.words import Words
from shopclient.ui.appearance import language_of
from shopclient.ui.background import PoolRunner
from shopclient.ui.context import Context, Wish
from shopclient.ui.main_window import MainWindow
from shopclient.ui.preferences import Preferences
from shopclient.ui.scanner import Scanner
from shopclient.ui.screens import SCREENS

if TYPE_CHECKING:  # SQLAlchemy loads after the first paint
    from shopclient.services.restore import Restored
    from shopclient.services.shop import Shop
    from shopclient.ui.copy_keeper import CopyKeeper
    from shopclient.ui.single_instance import FirstWindow
    from shopclient.ui.tray import Tray


_log = logging.getLogger(__name__)

# Enough for every screen to have something to show, few enough to be made while one looks on.
_DEMO_CLIENTS, _DEMO_PURCHASES = 150, 900


@dataclass(frozen=True)
class Next:
    """What to open after this: a file, or (None) a demonstration shop; and what to put in its place first."""

    file: Path | None
    wish: Wish | None = None


class Desktop(QObject):
    """Paints the window, then opens *file* in a worker; keeps what lives as long as the shop is open."""

    #: The name of the copy that is kept of an older file before it is brought to this version.
    updating = Signal(str)

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        clock: Clock,
        file: Path,
        *,
        demo: bool = False,
        wish: Wish | None = None,
    ) -> None:
        super().__init__(app)
        self._wish = wish  # until it is done: what was refused can be tried again
        self._restored: Restored | None = None
        self.updating.connect(self._show_update)
        self._app, self._preferences, self._clock = app, preferences, clock
        self._file, self._demo = file, demo
        self._runner = PoolRunner(self)
        self._shop: Shop | None = None
        self._copies: CopyKeeper | None = None
        self._daily: list[QObject] = []  # what follows the shop's days
        self._scanner: Scanner | None = None
        self._first: FirstWindow | None = None
        self._tray: Tray | None = None
        self._was_opened = False
        self._wants_strip = self._wants_tray = False
        self._other: QWidget | None = None  # what is shown in the window's stead
        # For benchmarks and tests: "1" tells the first paint and ends, "screen" tells the first screen with
        # its data, too, "stay" tells the paint and goes on.
        self._reports = os.environ.get("SHOPCLIENT_REPORT_FIRST_PAINT", "")
        self.window: MainWindow | None = None
        self.next: Next | None = None

    def begin(self, address: str, *, strip: bool = False, tray: bool = False) -> None:
        """Show the window, open the file behind it, and listen at *address* (if any) for later starts.

        With *strip* the till strip takes the window's place as soon as the file is open. With *tray* the
        window stays hidden where there is an icon that brings it.
        """
        self._wants_strip, self._wants_tray = strip, tray
        if self._demo or self._wish is not None or self._file.exists():
            self._show_window()
        elif self._has_copies():
            # A shop that was here and is gone: a new, empty one in its place would be no help.
            self.refuse(FileNotFound(str(self._file)))
        else:
            self._welcome()
        if address:
            QTimer.singleShot(0, self, partial(self._listen, address))

    def refuse(self, error: BaseException) -> None:
        """Show why there is no shop to be seen, and what to do about it."""
        from shopclient.ui.refusal_window import RefusalWindow
        from shopclient.ui.refused_file import Attempt, refused

        attempt = Attempt(self._file, self._wish is not None, self._restored)
        refusal = RefusalWindow(refused(error, attempt, Words(language_of(self._preferences))))
        refusal.restore_asked.connect(partial(self._offer_copies, refusal))
        refusal.again_asked.connect(self._try_again)
        refusal.former_asked.connect(partial(self._go_on_with, self._file))
        refusal.file_chosen.connect(lambda path: self._go_on_with(Path(path)))
        self._other = refusal
        refusal.show()
        if self.window is not None:
            self.window.close_beside()
            self.window.hide()

    def _offer_copies(self, parent: QWidget) -> None:
        from shopclient.ui.restore import open_restore

        words = Words(language_of(self._preferences))
        window = open_restore(self._file, self._runner, self._clock, words, parent=parent)
        window.wished.connect(self._restore)
        window.open()

    def _restore(self, wish: Wish) -> None:
        self.next = Next(self._file, wish)
        self._app.quit()

    def _try_again(self) -> None:
        self.next = Next(self._file, self._wish)
        self._app.quit()

    def finish(self) -> None:
        """Let running work end, make the last copy, close the file."""
        if self.window is not None and self.window.lasting is not None:
            self.window.lasting.stop()
        self._runner.finish()
        if self.window is not None and self.window.lasting is not None:
            self.window.lasting.drafts.finish()
        if self.window is not None:
            self.window.close_beside()
        self._copy_at_the_end()
        if self._first is not None:
            self._first.close()
        if self._shop is not None:
            self._shop.close()
        for window in (self.window, self._other):
            if window is not None:
                window.hide()
                window.deleteLater()
        self.deleteLater()

    def _copy_at_the_end(self) -> None:
        """Make the last copy, again and again as long as it fails and somebody wants it."""
        if self._copies is None:
            return
        # Else the answer, as the last window that closes, would end whatever loop comes after it.
        self._app.setQuitOnLastWindowClosed(False)
        while (error := self._copies.finish()) is not None and self._is_wanted_again(error):
            pass  # it was made room, or the stick is back
        self._app.setQuitOnLastWindowClosed(True)

    def _is_wanted_again(self, error: Exception) -> bool:
        if self._other is not None:
            return False  # it was said already what is wrong with the file
        from shopclient.ui.uncopied_window import UncopiedWindow, why_uncopied

        return bool(UncopiedWindow(why_uncopied(error, Words(language_of(self._preferences)))).exec())

    def _show_window(self) -> None:
        self.window = MainWindow(self._preferences, SCREENS)
        self.window.painted.connect(self._on_painted)
        self.window.opened.connect(self._on_screens_opened)
        self.window.restore_wanted.connect(self._restore)
        # From the start: a card that is scanned while the file is being opened is served afterwards.
        self._scanner = Scanner(self._app, self._preferences.now.scan_gap, self)
        self._scanner.scanned.connect(self.window.scans.take)
        if self._wish is not None:
            self.window.show_wait(self.tr("The copy is being put in place."))
        if self._demo:
            self.window.show_wait(self.tr("The demonstration shop is being made. It takes a few seconds."))
        if self._needs_tray():
            self._tray = self._open_tray(self.window)
            if self._wants_tray and self._tray.icon is not None:
                QTimer.singleShot(0, self, self._on_painted)  # it will not be painted before it is called
                return
        self.window.show()
        # Where no window manager hands out the focus, nobody else would; elsewhere it is ours anyway.
        self.window.activateWindow()

    def _needs_tray(self) -> bool:
        return self._wants_tray or self._preferences.now.stays_in_tray

    def _open_tray(self, window: MainWindow) -> "Tray":
        from shopclient.ui.tray import Tray

        return Tray(self._app, window, self._preferences, starts_hidden=self._wants_tray)

    def _on_painted(self) -> None:
        if self._was_opened:
            return  # it began hidden, and is shown for the first time
        self._was_opened = True
        if self._reports:
            self._report("first-paint")
        if self._reports == "1":
            self._app.quit()
            return
        # Whatever is heavy comes now, and in a worker: the window is there and answers.
        self._runner.run(self._open_shop, self._on_opened, self.refuse)

    def _open_shop(self) -> "Shop":
        if self._demo and not self._file.exists():
            from shopclient.services.demo import make_demo

            language = language_of(self._preferences)
            make_demo(self._file, self._clock, _DEMO_CLIENTS, _DEMO_PURCHASES, language=language)
        from shopclient.services.files import open_shop

        if self._wish is not None:
            from shopclient.services.restore import restore

            self._restored = restore(self._wish.copy, self._file, self._clock, force=self._wish.force)
            self._wish = None
        return open_shop(
            self._file, self._clock, look=False, updating=lambda copy: self.updating.emit(copy.name)
        )

    def _has_copies(self) -> bool:
        # Asked before the first paint: without the modules that a copy is made with.
        return any(self._file.parent.glob(f"{glob.escape(self._file.stem)}.copies/*"))

    def _show_update(self, copy: str) -> None:
        if self.window is not None:
            self.window.show_wait(updating(Path(copy), Words(language_of(self._preferences))))

    def _on_opened(self, shop: "Shop") -> None:
        from shopclient.services.files import look_over
        from shopclient.ui.copy_keeper import CopyKeeper
        from shopclient.ui.file_watch import FileWatch

        if self.window is None:
            return
        self._shop = shop
        FileWatch(shop.path, shop.changes, self)
        if not self._demo:
            self._copies = CopyKeeper(shop, self._runner, self)
        self.window.frame.top_bar.show_demo(self._demo)
        self._preferences.changed.connect(self._on_preference)
        # A demonstration goes with all that was typed in it.
        drafts = self._file.parent / "drafts" if self._demo else None
        self.window.use(shop, self._clock, self._runner, drafts)
        # Behind the first screen, which would have to wait for it: 10 ms a megabyte (trust 3.2).
        self._runner.run(partial(look_over, shop.path), lambda _whole: None, self._on_looked_over_in_vain)

    def _on_looked_over_in_vain(self, error: BaseException) -> None:
        if isinstance(error, FileDamaged):
            self.refuse(error)
        else:
            _log.warning("the file could not be looked over: %s", error)

    def _on_preference(self, name: str) -> None:
        if name == "stays_in_tray" and self._tray is None and self.window is not None:
            self._tray = self._open_tray(self.window)
        if name == "scan_gap" and self._scanner is not None:
            self._scanner.set_gap(self._preferences.now.scan_gap)

    def _on_screens_opened(self, context: Context) -> None:
        from shopclient.ui.today.badge import DayBadge
        from shopclient.ui.today.daily import open_reminder_if_due

        if self.window is None:
            return
        # After a switch of language they are made anew, in the other language.
        for former in self._daily:
            former.deleteLater()
        badge = DayBadge(context, self.window)
        badge.count()
        self._daily = [badge, open_reminder_if_due(context, self.window)]
        if self._restored is not None:
            self._tell_restored(self._restored)
        if self._wants_strip:
            self._wants_strip = False
            self._call_strip()
        if self._reports == "screen":
            QTimer.singleShot(0, self, self._report_screen)

    def _tell_restored(self, done: "Restored") -> None:
        from shopclient.ui.refused_file import told_of

        self._restored = None
        if self.window is not None:
            self.window.say(told_of(done, Words(language_of(self._preferences))))

    def _welcome(self) -> None:
        """Greet the owner of a shop that has no file yet; go on with what came of it."""
        from shopclient.ui.welcome import open_welcome

        welcome = open_welcome(self._preferences, self._runner, self._clock, self._file)
        welcome.finished.connect(self._go_on_with)
        welcome.demo_wanted.connect(self._go_on_with_demo)
        self._other = welcome
        welcome.show()
        welcome.activateWindow()

    def _go_on_with(self, file: Path) -> None:
        self.next = Next(file)
        self._app.quit()

    def _go_on_with_demo(self) -> None:
        self.next = Next(None)
        self._app.quit()

    def _listen(self, address: str) -> None:
        from shopclient.ui.single_instance import FirstWindow

        self._first = FirstWindow(address, self)
        self._first.called.connect(self._come_to_front)
        self._first.strip_called.connect(self._call_strip)

    def _come_to_front(self) -> None:
        _log.info("started again: the first window comes to the front")
        if self._other is not None:
            self._other.raise_()
            self._other.activateWindow()
        elif self.window is not None:
            self.window.come_to_front()

    def _call_strip(self) -> None:
        if self._other is None and self.window is not None and self.window.beside is not None:
            self.window.beside.strip.call()
        else:
            self._wants_strip = self._other is None  # until the file is open
            self._come_to_front()

    def _report_screen(self) -> None:
        self._runner.finish()  # until the screen's data is there
        self._app.processEvents()
        self._report("first-screen")
        self._app.quit()

    def _report(self, what: str) -> None:
        sys.stderr.write(f"{what} {process_time()}\n")  # seconds of CPU; the clock is in the asker's hand
        sys.stderr.flush()

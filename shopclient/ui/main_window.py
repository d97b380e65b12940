"""The window: its places and the way between them. No trade is done here."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from shopclient.services.changes import Change
from shopclient.services.clock import Clock
from shopclient.texts.words import Words
from shopclient.ui.actions import Actions, Command
from shopclient.ui.appearance import language_of
from shopclient.ui.background import Runner
from shopclient.ui.change_relay import ChangeRelay
from shopclient.ui.context import Context
from shopclient.ui.finder import Finder
from shopclient.ui.frame import Frame
from shopclient.ui.menus import MenuBar
from shopclient.ui.panes import Pane, enter_next
from shopclient.ui.places import Place
from shopclient.ui.preferences import Preferences
from shopclient.ui.scan_desk import ScanDesk
from shopclient.ui.screen import Screen
from shopclient.ui.screens import OpenScreen
from shopclient.ui.shop_facts import ShopFacts, read_facts
from shopclient.ui.stack import ScreenStack
from shopclient.ui.theme import theme
from shopclient.ui.way_back import WayBack
from shopclient.ui.ways import WAYS
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.window_size import take_size

if TYPE_CHECKING:  # loads after the first paint
    from shopclient.services.file_state import FileState
    from shopclient.services.shop import Shop
    from shopclient.ui.beside import Beside
    from shopclient.ui.clock_guard import ClockGuard
    from shopclient.ui.lasting import Lasting
    from shopclient.ui.paper_work import PaperWork
    from shopclient.ui.strip.caller import KeyState
    from shopclient.ui.widgets.toast import News

_TOAST_STAYS = 10_000  # milliseconds to take something back
_TROUBLE_STAYS = 60_000  # nobody may miss what was not done
_MINUTE = 60_000  # milliseconds, after which copy and disk are told anew


class MainWindow(QMainWindow):
    """Empty until ``use`` hands it an open shop; then it shows the shop's screens."""

    painted = Signal()  # once, when it was really on the screen
    opened = Signal(object)  # the Context, when the shop's first screen is in front
    left = Signal()  # closed for good
    restore_wanted = Signal(object)  # a Wish: which copy is to take the file's place

    def __init__(self, preferences: Preferences, screens: Mapping[Place, OpenScreen]) -> None:
        super().__init__()
        theme().dress(self)
        self._preferences, self._screens = preferences, screens
        self._was_painted = False
        self.is_leaving = False  # for good; else it may be hidden beside the clock
        self._facts: ShopFacts | None = None
        self._outliving: Callable[[], None] | None = None  # says once more what was said last
        self._stack: ScreenStack | None = None
        self._paper: PaperWork | None = None
        self._way_back = WayBack(lambda: self.frame.toast)
        self._shop: tuple[Shop, Clock, Runner, ChangeRelay] | None = None
        self.lasting: Lasting | None = None
        self.scans = ScanDesk(self._on_scan, self)
        self.scans.hold()
        told = self.tr("The card is read; it is shown as soon as the shop is open.")
        self.scans.held.connect(partial(self.show_wait, told))
        self.commands = Actions(self)
        for place in screens:
            self.commands.add_place(place, partial(self.go, place))
        self._build()
        self.clock_guard: ClockGuard | None = None
        self.beside: Beside | None = None
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._look_again)
        take_size(self, preferences.now.geometry)

    @property
    def place(self) -> Place | None:
        """The place in front."""
        front = self._stack.currentWidget() if self._stack else None
        return next((place for place in self._screens if front and self.screen_of(place) is front), None)

    def screen_of(self, place: Place) -> Screen | None:
        """Return the screen of *place* if it was visited."""
        return self._stack.screen_of(place) if self._stack else None

    def use(self, shop: "Shop", clock: Clock, runner: Runner, drafts: Path | None = None) -> None:
        """Show *shop*: read what surrounds its screens, then bring the first one.

        What is typed is kept in the folder *drafts*, or beside the preferences.
        """
        from shopclient.ui.lasting import Lasting

        relay = ChangeRelay(shop.changes, self)
        relay.changed.connect(self._on_changed)
        self._shop = (shop, clock, runner, relay)
        folder = drafts or self._preferences.folder / "drafts"
        self.lasting = Lasting(shop, runner, folder, lambda: self._context, self)
        runner.run(lambda: read_facts(shop), self._begin, self._on_trouble)

    def go(self, place: Place, **arguments: object) -> None:
        """Bring *place* to the front and pass its screen *arguments*; without a screen nothing happens."""
        if self._stack is None or place not in self._screens:
            return
        if place != self.place:
            self.finder.forget()
        screen = self._stack.bring(place)
        self.frame.side_bar.nav.select(place)
        self.commands.offer(screen.commands())
        if arguments:
            screen.open_with(**arguments)

    def say(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        *,
        outlives: bool = False,
        other: str = "",
        on_other: Callable[[], None] | None = None,
        takes_back: bool = False,
        kind: "News" = "done",
    ) -> None:
        """Say at the foot of the window what was done; see ``ShowToast``."""
        again = partial(self.say, text, action, on_action, outlives=True, other=other, on_other=on_other)
        stays = _TROUBLE_STAYS if kind == "trouble" else _TOAST_STAYS
        self._way_back.offer(on_action if takes_back else None)
        self._outliving = again if outlives else None
        self.frame.toast.show_text(
            text, action, on_action, kind=kind, stays=stays, other=other, on_other=on_other
        )
        self.frame.arrange_toast()

    def show_wait(self, text: str) -> None:
        """Say in the place of the screens why they are not there yet."""
        waiting = QWidget()
        middle = spaced(QVBoxLayout(waiting), 0, (28, 28, 28, 28))
        middle.addWidget(EmptyState("building-store", text), 0, Qt.AlignmentFlag.AlignCenter)
        self.frame.show_content(waiting)

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Tell whether nothing typed would be lost; else show it, and *leave* once its fate is decided."""
        if self._paper is not None and not self._paper.may_leave():
            return False
        place = self._stack.unsaved() if self._stack else None
        if self._stack is None or place is None:
            return True
        self.come_to_front()
        self.go(place)
        self._stack.bring(place).ask_to_leave(leave)
        return False

    def close_beside(self) -> None:
        """Take away what stands beside the window."""
        if self._paper is not None:
            self._paper.close()
        if self.beside is not None:
            self.beside.close()
            self.beside = None

    def come_to_front(self) -> None:
        """Be the window that the person sees and types into."""
        if self.beside is not None and self.beside.strip.is_open:
            self.beside.strip.close()
            return
        if not self.isActiveWindow():
            self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
            self.show()
            self.raise_()
        # Also while it is active: where a window in front of it has just closed, that may not hold.
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self.commands.meant_by(event)  # by what no shortcut and no field took
        field = self.focusWidget()
        if command is Command.UNDO and isinstance(field, QLineEdit) and field.isUndoAvailable():
            field.undo()
        elif command is not None:
            self.commands[command].trigger()
        elif event.key() == Qt.Key.Key_Escape:
            self.frame.toast.dismiss()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # Told when the picture has gone out, not while it is being drawn.
            QTimer.singleShot(0, self, self.painted.emit)

    def leave(self) -> None:
        """Close the window for good, also where it would only be hidden."""
        self.is_leaving = True
        self.is_leaving = self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave(self.leave):
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().data()).hex()
        self._preferences.change(geometry=geometry, last_screen=self.place or "")
        self.close_beside()
        event.accept()
        self.left.emit()

    def _build(self) -> None:
        self.setWindowTitle(self._facts.name if self._facts and self._facts.name else self.tr("Shopclient"))
        self.frame = Frame(self._screens)
        self.menu_bar = MenuBar(self.commands, self._names(), self)
        self.setMenuBar(self.menu_bar)
        self.setCentralWidget(self.frame)
        self.frame.set_open(is_open=False)
        self.scans.scanned.connect(self.menu_bar.leave)
        self.frame.side_bar.chosen.connect(self.go)
        self.frame.side_bar.menu_asked.connect(self.menu_bar.toggle)
        self.finder = Finder(self.frame.top_bar.search, self.frame)
        self.finder.picked.connect(self._on_picked)
        self.finder.card_typed.connect(self.scans.take)
        self.finder.left.connect(self._enter_screen)
        self.commands.own(self._own_commands())

    def _names(self) -> dict[Place, str]:
        names = self.frame.side_bar.names()
        return {place: names[place] for place in self._screens}

    def _begin(self, facts: ShopFacts) -> None:
        self._facts = facts
        self._open_screens(self._first_place())
        self._minute.start(_MINUTE)
        if self.lasting is not None:
            self.lasting.drafts.read()
        self._watch_clock()

    def _watch_clock(self) -> None:
        from shopclient.ui.clock_guard import ClockGuard

        if self._shop is not None and self.clock_guard is None:
            shop, _, runner, _ = self._shop
            self.clock_guard = ClockGuard(shop, runner, lambda: self.frame.notice_bar, self)

    def _open_screens(self, place: Place | None) -> None:
        if self._shop is None or self._facts is None or self.lasting is None:
            return
        shop, clock, runner, relay = self._shop
        words = Words(language_of(self._preferences))
        context = Context(
            shop, clock, runner, relay, self._preferences, words,
            self._facts.currency, self.scans, self.go, self.say, self.may_leave, self.restore_wanted.emit,
            self.lasting.desk, self.lasting.drafts, self._strip_key,
            self._way_back, self.lasting.post,
        )  # fmt: skip
        self._context = context
        self._take_paper(context)
        self.lasting.use_currency(context.currency)
        self._stack = ScreenStack(self._screens, context)
        self._stack.counted.connect(self.frame.side_bar.nav.set_badge)
        self.frame.show_content(self._stack)
        self.frame.set_open(is_open=True)
        self.finder.use(context)
        self._show_facts(self._facts)
        if place is not None:
            self.go(place)
        self._open_beside(context)
        self.opened.emit(context)
        self.scans.open()

    def _strip_key(self) -> "KeyState":
        return self.beside.caller.key_state if self.beside is not None else "off"

    def _open_beside(self, context: Context) -> None:
        from shopclient.ui.beside import Beside

        if self.beside is None:
            self.beside = Beside(self, context)
        else:
            self.beside.use(context)
        self.commands.own({**self._own_commands(), **self.beside.commands()})

    def _take_paper(self, context: Context) -> None:
        from shopclient.ui.paper_work import PaperWork

        if self._paper is None:
            self._paper = PaperWork(context, self)
        self._paper.use(context)

    def _first_place(self) -> Place | None:
        last = next((place for place in self._screens if place == self._preferences.now.last_screen), None)
        return last or next(iter(self._screens), None)

    def _speak_anew(self) -> None:
        place, stack = self.place, self._stack
        still_said = self._outliving if self.frame.toast.isVisible() else None
        if stack is not None:
            stack.close_screens()
        self._stack = None
        # The old frame goes with everything in it, its words and its half-drawn lists.
        self._build()
        self._open_screens(place)
        if still_said is not None:
            still_said()  # a purchase was recorded a moment ago, and may be taken back

    def _show_facts(self, facts: ShopFacts) -> None:
        before, self._facts = self._facts, facts
        self.setWindowTitle(facts.name or self.tr("Shopclient"))
        self.frame.side_bar.show_shop(facts.name)
        self.frame.top_bar.show_seller(facts.seller)
        self.frame.notice_bar.show_state(facts.state)
        self._show_copy()
        if before is not None and before.currency != facts.currency:
            self._speak_anew()  # every screen was opened with the other one

    def _show_copy(self) -> None:
        if self._shop is not None and self._facts is not None:
            now = self._shop[0].now
            facts, words = self._facts, self._context.words
            self.frame.top_bar.show_copy(facts.copied_at, now, words, facts.second_days)

    def _look_again(self) -> None:
        """Tell how old the copy is, and what the disk allows: other programs fill it, and empty it."""
        self._show_copy()
        if self._shop is not None:
            from shopclient.services.file_state import state_of

            shop, _, runner, _ = self._shop
            runner.run(partial(state_of, shop.path), self._show_state, lambda _error: None)

    def _show_state(self, state: "FileState | None") -> None:
        if self._facts is not None:
            self._facts = replace(self._facts, state=state)
        self.frame.notice_bar.show_state(state)

    def _on_changed(self, changed: frozenset[Change]) -> None:
        if self._shop is not None and changed & {Change.PROGRAMME, Change.COPY, Change.DAY}:
            shop, _, runner, _ = self._shop
            runner.run(lambda: read_facts(shop), self._show_facts, self._on_trouble)

    def _on_trouble(self, error: BaseException) -> None:
        from shopclient.texts.errors import sentence

        self.say(sentence(error, Words(language_of(self._preferences))))

    def _on_scan(self, code: str) -> None:
        self.come_to_front()
        self.go(Place.TILL, card=code)

    def _on_picked(self, client: int) -> None:
        self.go(Place.CLIENTS if self.place == Place.CLIENTS else Place.TILL, client=client)

    def _own_commands(self) -> dict[Command, Callable[[], object]]:
        return {
            **{command: partial(self.go, place, **there) for command, (place, there) in WAYS.items()},
            Command.FIND: self.finder.focus,
            Command.REFRESH: self._refresh,
            Command.NEXT_PANE: lambda: self._step(1),
            Command.PREVIOUS_PANE: lambda: self._step(-1),
            Command.MENU: self.menu_bar.toggle,
            Command.FULL_SCREEN: lambda: self.setWindowState(
                self.windowState() ^ Qt.WindowState.WindowFullScreen
            ),
            Command.PAPER_FORM: lambda: self._paper.show_form() if self._paper else None,
            Command.PAPER_ENTRY: lambda: self._paper.enter() if self._paper else None,
            Command.SIGN_UP_FORM: lambda: self._paper.show_sign_up() if self._paper else None,
            Command.CLEAR: self.frame.toast.dismiss,
            Command.QUIT: self.leave,
        }

    def _refresh(self) -> None:
        screen = self._stack.currentWidget() if self._stack else None
        if isinstance(screen, Screen):
            screen.reload()

    def _enter_screen(self) -> None:
        screen = self._stack.currentWidget() if self._stack else None
        panes = screen.panes() if isinstance(screen, Screen) else ()
        next(iter(panes), Pane(self.frame.content)).enter()

    def _step(self, steps: int) -> None:
        own = [Pane(self.frame.side_bar.nav), Pane(self.frame.top_bar.search)]
        screen = self._stack.currentWidget() if self._stack else None
        content = screen.panes() if isinstance(screen, Screen) else ()
        enter_next(own, content, Pane(self.frame.content), self.focusWidget(), steps)

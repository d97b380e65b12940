"""Every action of the window in one registry: its text, its keys, and who carries it out.

Each has a key without letters, since Ctrl+letter is dead where only a Cyrillic layout is installed
(look-and-use 0.2); letters stand behind it as doubles.
"""

import sys
from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from shopclient.ui.places import Place


class Command(StrEnum):
    """What can be asked for by key or menu; a screen offers its share in ``Screen.commands``."""

    FIND = "find"
    RECALL = "recall"
    NEW_CLIENT = "new_client"
    REFRESH = "refresh"
    NEXT_PANE = "next_pane"
    PREVIOUS_PANE = "previous_pane"
    SPEND = "spend"
    RECORD = "record"
    DEPARTMENTS = "departments"
    PARK = "park"
    GIFT_CARD = "gift_card"
    HAD_CARD = "had_card"
    LOST_CARD = "lost_card"
    ACCEPT = "accept"
    DECLINE = "decline"
    COPY_DUE = "copy_due"
    TOTALS = "totals"
    BURNING = "burning"
    MENU = "menu"
    FULL_SCREEN = "full_screen"
    STRIP = "strip"
    CUSTOMER_SCREEN = "customer_screen"
    PRINT = "print"
    EXPORT = "export"
    PAPER_FORM = "paper_form"
    PAPER_ENTRY = "paper_entry"
    SIGN_UP_FORM = "sign_up_form"
    IMPORT_LIST = "import_list"
    DOUBLES = "doubles"
    HOLIDAYS = "holidays"
    UNDO = "undo"
    CLEAR = "clear"
    QUIT = "quit"


KEYS: Mapping[Command, tuple[str, ...]] = {
    Command.FIND: ("F2", "Ctrl+F"),
    Command.RECALL: ("F3",),
    Command.NEW_CLIENT: ("F4", "Ctrl+N"),
    Command.REFRESH: ("F5",),
    Command.NEXT_PANE: ("F6",),
    Command.PREVIOUS_PANE: ("Shift+F6",),
    Command.SPEND: ("F8",),
    Command.RECORD: ("F9",),
    Command.DEPARTMENTS: ("F7",),
    Command.PARK: ("Shift+F3",),
    Command.GIFT_CARD: ("Shift+F8",),
    Command.HAD_CARD: ("Shift+F9",),
    Command.LOST_CARD: ("Shift+F4",),
    Command.ACCEPT: ("Alt+Enter", "Alt+Return"),
    Command.DECLINE: ("Alt+Del",),
    Command.COPY_DUE: ("Ctrl+F9",),
    Command.TOTALS: ("Shift+F7",),
    Command.BURNING: ("Ctrl+F8",),
    Command.MENU: ("F10",),
    Command.FULL_SCREEN: ("F11",),
    Command.STRIP: ("Shift+F11",),
    Command.CUSTOMER_SCREEN: ("Ctrl+F11",),
    Command.PRINT: ("F12", "Ctrl+P"),
    Command.EXPORT: ("Shift+F12", "Ctrl+E"),
    Command.PAPER_FORM: ("Ctrl+Shift+F12",),
    Command.PAPER_ENTRY: ("Ctrl+Shift+F9",),
    Command.SIGN_UP_FORM: ("Ctrl+F12",),
    Command.IMPORT_LIST: ("Ctrl+Shift+F4",),
    Command.DOUBLES: ("Ctrl+F7",),
    Command.HOLIDAYS: ("Ctrl+F5",),
    Command.UNDO: ("Alt+Backspace", "Ctrl+Z"),
    Command.CLEAR: ("Esc",),
    Command.QUIT: ("Alt+F4", "Ctrl+Q"),
}

#: The letters of those keys where nothing but a Cyrillic layout is installed. They are no shortcuts of their
#: own: beside another layout Qt would find two for one key, and carry out neither.
CYRILLIC: Mapping[str, str] = {"А": "F", "Т": "N", "З": "P", "У": "E", "Я": "Z", "Й": "Q"}


class Actions:
    """The window's actions: those of the window itself, and those that the screen in front offers."""

    def __init__(self, window: QWidget) -> None:
        self._own: dict[Command, Callable[[], object]] = {}
        self._offered: Mapping[Command, Callable[[], object]] = {}
        self._actions = {command: self._make(window, command) for command in Command}
        self._places: dict[Place, QAction] = {}
        self._window = window

    def __getitem__(self, command: Command) -> QAction:
        return self._actions[command]

    def own(self, handlers: Mapping[Command, Callable[[], object]]) -> None:
        """Take what the window does itself, where the screen in front does not do it in its own way."""
        self._own = dict(handlers)
        self._enable()

    def offer(self, handlers: Mapping[Command, Callable[[], object]]) -> None:
        """Take what the screen that came to the front does; what returns False is left to the window."""
        self._offered = handlers
        self._enable()

    def place(self, place: Place) -> QAction:
        """Return the action that opens *place*."""
        return self._places[place]

    def add_place(self, place: Place, go: Callable[[], None]) -> None:
        """Let Ctrl and the digit of *place* open it."""
        action = QAction(self._window)
        action.setObjectName(place.value)
        action.setShortcut(QKeySequence(f"Ctrl+{place.digit}"))
        action.triggered.connect(lambda _checked=False: go())
        self._window.addAction(action)
        self._places[place] = action

    def meant_by(self, event: QKeyEvent) -> Command | None:
        """Return what Ctrl and a Cyrillic letter stand for, if that can be done now."""
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return None
        # Keys with letters are counted as Unicode does, all others far above.
        keys = f"Ctrl+{CYRILLIC.get(chr(min(event.key(), sys.maxunicode)))}"
        return next((each for each in Command if keys in KEYS[each] and self[each].isEnabled()), None)

    def _make(self, window: QWidget, command: Command) -> QAction:
        action = QAction(window)
        action.setObjectName(command.value)
        action.setShortcuts([QKeySequence(keys) for keys in KEYS[command]])
        action.triggered.connect(lambda _checked=False: self._carry_out(command))
        window.addAction(action)
        return action

    def _carry_out(self, command: Command) -> None:
        offered, own = self._offered.get(command), self._own.get(command)
        if (offered is None or offered() is False) and own is not None:
            own()

    def _enable(self) -> None:
        # A disabled action leaves its key to whatever has the focus, such as Esc to an open list.
        # What the window itself does at Esc is done only where nothing else wanted the key.
        for command, action in self._actions.items():
            is_own = command in self._own and command is not Command.CLEAR
            action.setEnabled(command in self._offered or is_own)

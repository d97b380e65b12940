"""What kinds of thing changed: published after a commit, so that screens know what to read again."""

from collections.abc import Callable
from enum import Enum, auto

Listener = Callable[[frozenset["Change"]], None]


class Change(Enum):
    """A kind of thing that a transaction may change."""

    CLIENT = auto()
    CARD = auto()
    LEDGER = auto()
    GREETING = auto()
    MESSAGE = auto()  # what is written to clients, and the rules of it
    PLAN = auto()  # what is planned for an occasion
    EVENT = auto()  # customer days, their guests and draws
    HOLIDAY = auto()  # the shop's own layer of the catalogue
    PROGRAMME = auto()
    COPY = auto()
    IMPORT = auto()  # a list of another program was brought in
    DAY = auto()  # the shop's date, at midnight


class Changes:
    """A list of listeners; called in the thread that committed."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> None:
        """Call *listener* after every commit that changed something."""
        self._listeners.append(listener)

    def publish(self, changed: frozenset[Change]) -> None:
        """Tell every listener what changed."""
        for listener in list(self._listeners):
            listener(changed)

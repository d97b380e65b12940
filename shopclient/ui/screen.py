"""What the window asks of every screen."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.services.changes import Change
from shopclient.ui.actions import Command
from shopclient.ui.panes import Pane


class Screen(QWidget):
    """One of the window's places; what it shows, it reads in ``reload``."""

    #: How many things wait here; shown beside the place's name in the navigation.
    counted = Signal(int)

    #: Kinds of change after which it must read again.
    interests: frozenset[Change] = frozenset()

    def reload(self) -> None:
        """Read everything shown again; called at the first visit, and after changes while it is visible."""

    def open_with(self, **arguments: object) -> None:
        """Take what ``Context.navigate`` passed; called after the screen was brought to the front."""

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        """Return what this screen does at the window's keys while it is in front.

        A deed that returns False leaves its key to the window.
        """
        return {}

    def panes(self) -> Sequence[Pane]:
        """Return the parts that F6 goes through, from the left; none where the screen is one."""
        return ()

    def may_leave(self) -> bool:
        """Tell whether the window may close, or open its screens anew, and nothing typed is lost."""
        return True

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        """Ask what is to become of unsaved text, and *leave* once it is decided; called while in front."""

"""What the window asks of every screen."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from shopclient.services.changes import Change
from shopclient.ui.actions import Command


class Screen(QWidget):
    """One of the window's places; what it shows, it reads in ``reload``."""

    #: Kinds of change after which it must read again.
    interests: frozenset[Change] = frozenset()

    def reload(self) -> None:
        """Read everything shown again; called at the first visit, and after changes while it is visible."""

    def open_with(self, **arguments: object) -> None:
        """Take what ``Context.navigate`` passed; called after the screen was brought to the front."""

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Return what this screen does at the window's keys while it is in front."""
        return {}

"""The window in which one person is greeted: prepared words, a way to say them, a note that it was done.

Nothing is sent or dialled but by a press of a key in it.
"""

from PySide6.QtWidgets import QWidget

from shopclient.services.greeting_case import Unasked
from shopclient.ui.context import Context
from shopclient.ui.greeting.window import GreetingWindow


def open_greeting(context: Context, occurrence: str, parent: QWidget | None = None) -> GreetingWindow:
    """Show the window for the people of *occurrence* (``c12/birthday/2026/1``), beside the main window."""
    from shopclient.ui.greeting.presenter import open_case

    return open_case(context, parent, occurrence=occurrence)


def open_kind_word(
    context: Context, client: int, cause: Unasked, parent: QWidget | None = None
) -> GreetingWindow:
    """Show the same window for a thank-you, or for whom nobody has seen for long."""
    from shopclient.ui.greeting.presenter import open_case

    return open_case(context, parent, client=client, cause=cause)

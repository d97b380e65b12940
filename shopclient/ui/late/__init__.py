"""The window in which a paper journal is typed in, when the till runs again."""

from PySide6.QtWidgets import QWidget

from shopclient.domain.currencies import SIGNS
from shopclient.ui.context import Context
from shopclient.ui.late.window import LateWindow


def open_late(context: Context, parent: QWidget | None = None) -> LateWindow:
    """Show an empty sheet of lines beside the window; no till waits for it."""
    from shopclient.ui.late.presenter import LatePresenter

    window = LateWindow(SIGNS.get(context.currency, context.currency), parent)
    window.presenter = LatePresenter(window, context)
    window.show()
    window.day.editor.setFocus()
    window.day.editor.selectAll()
    return window

"""Prints the month that is shown: drawn in a worker, shown with its printer."""

from datetime import date
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir, mkdtemp
from typing import TYPE_CHECKING
from weakref import finalize

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shopclient.domain.disk import disk_refusal
from shopclient.texts.words import Words
from shopclient.ui.calendar.entries import Shown
from shopclient.ui.context import Context

if TYPE_CHECKING:
    from shopclient.services.shop import Shop


class MonthPaper(QObject):
    """Draws a month and shows it; it can be saved there, too."""

    def __init__(self, context: Context, view: QWidget) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        self._is_running = False

    def print(self, month: date, shown: Shown) -> None:
        """Print the month of *month* as it is shown."""
        if self._is_running:
            return
        self._is_running = True
        work = partial(_draw, self._context.shop, month, shown, self._context.words)
        self._context.runner.run(work, self._show, self._fail)

    def _show(self, path: Path) -> None:
        from shopclient.ui.pdf import open_pdf

        self._is_running = False
        finalize(self, rmtree, path.parent, ignore_errors=True)
        open_pdf(self._context, path, self._view.window(), is_kept=False)

    def _fail(self, error: BaseException) -> None:
        self._is_running = False
        self._context.complain(error)


def _draw(shop: "Shop", month: date, shown: Shown, words: Words) -> Path:
    """Draw in a folder of its own, which goes with the screen."""
    from shopclient.ui.calendar.paper import draw

    try:
        folder = Path(mkdtemp(prefix="shopclient-"))
    except OSError as error:
        raise disk_refusal(error, gettempdir()) from error
    name = words.translate("Calendar", "Calendar {month}.pdf").format(month=f"{month:%Y-%m}")
    try:
        draw(shop, month, shown, words, folder / name)
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise
    return folder / name

"""Paper for a day without power, from anywhere in the window: the form, and the sheet it is typed into."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir, mkdtemp
from typing import TYPE_CHECKING
from weakref import finalize

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shopclient.domain.disk import disk_refusal
from shopclient.texts.words import Words
from shopclient.ui.context import Context

if TYPE_CHECKING:  # loads after the first paint
    from shopclient.services.shop import Shop
    from shopclient.ui.late.window import LateWindow


class PaperWork(QObject):
    """Draws the form and keeps the one sheet of late entries."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._parent = context, window
        self._late: LateWindow | None = None

    def use(self, context: Context) -> None:
        """Speak as the window does from now on; an open sheet stays as it is."""
        self._context = context

    @property
    def late(self) -> "LateWindow | None":
        """The sheet, while it is open."""
        return self._late if self._late is not None and shiboken6.isValid(self._late) else None

    def show_form(self) -> None:
        """Draw the form, and show it with its printer."""
        work = partial(_draw, self._context.shop, self._context.words)
        self._context.runner.run(work, self._show, self._say)

    def show_sign_up(self) -> None:
        """Draw the form with which somebody becomes a client, and show it with its printer."""
        work = partial(_draw_sign_up, self._context.shop, self._context.words)
        self._context.runner.run(work, self._show, self._say)

    def enter(self) -> None:
        """Open the sheet, or bring it to the front as it was left."""
        late = self.late
        if late is None:
            from shopclient.ui.late import open_late

            late = self._late = open_late(self._context, self._parent)
            late.form_asked.connect(self.show_form)
        elif not late.isActiveWindow():
            late.show()
            late.raise_()
            late.activateWindow()

    def may_leave(self) -> bool:
        """Tell whether nothing typed on the sheet would be lost; else show it. Asked again, it may."""
        late = self.late
        if late is None or late.may_close():
            return True
        self.enter()
        return False

    def close(self) -> None:
        """Take the sheet away; its open lines are kept with the other drafts."""
        if (late := self.late) is not None:
            late.may_close = lambda: True
            late.close()

    def _show(self, path: Path) -> None:
        from shopclient.ui.pdf import open_pdf

        finalize(self, rmtree, path.parent, ignore_errors=True)
        open_pdf(self._context, path, self.late or self._parent, is_kept=False, is_beside=True)

    def _say(self, error: BaseException) -> None:
        self._context.complain(error)


def _draw(shop: "Shop", words: Words) -> Path:
    """Draw in a folder of this form's own, which goes with the window."""
    from shopclient.jobs.paper_form import draw_form_in

    return _in_folder(partial(draw_form_in, shop, words))


def _draw_sign_up(shop: "Shop", words: Words) -> Path:
    from shopclient.jobs.sign_up import draw_sign_up_in

    return _in_folder(partial(draw_sign_up_in, shop, words))


def _in_folder(draw: Callable[[Path], Path]) -> Path:
    try:
        folder = Path(mkdtemp(prefix="shopclient-"))
    except OSError as error:
        raise disk_refusal(error, gettempdir()) from error
    try:
        return draw(folder)
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise

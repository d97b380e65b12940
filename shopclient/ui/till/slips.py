"""The customer's slip at the till: looked at by key, offered or printed after a purchase; it stops nobody."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir, mkdtemp
from typing import TYPE_CHECKING, Any
from weakref import finalize

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from shopclient.domain.disk import disk_refusal
from shopclient.jobs.slips import SlipWish, draw_slip_in, slip_bytes
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt

if TYPE_CHECKING:
    from shopclient.services.journal import JournalRow
    from shopclient.ui.context import Context
    from shopclient.ui.desk.sale_desk import SaleDesk
    from shopclient.ui.pdf.at_once import FindPrinter, Outcome
    from shopclient.ui.till.view import TillView


def _show_pdf(context: "Context", path: Path, view: "TillView") -> QWidget:
    from shopclient.ui.pdf import open_pdf

    return open_pdf(context, path, view.window(), is_kept=False, is_beside=True)


@dataclass(frozen=True)
class SlipDevices:
    """What slips ask of the desktop: a window that shows one, and a printer; None is the system's."""

    show_pdf: Callable[["Context", Path, "TillView"], QWidget | None] = _show_pdf
    find_printer: "FindPrinter | None" = None


class Slips(QObject):
    """Draws and prints in the background, after the sale is durable; what goes wrong may be tried again."""

    def __init__(
        self, view: "TillView", context: "Context", desk: "SaleDesk", devices: SlipDevices | None = None
    ) -> None:
        super().__init__(view)
        self._view, self._context, self._desk = view, context, desk
        self.devices = devices or SlipDevices()
        self._unprinted: list[SlipWish] = []
        self._is_printing = False
        self._shown: QWidget | None = None  # the window of the slip shown last
        desk.recorded.connect(self._on_recorded)
        # Work goes on: it must not lie over the till.
        context.scans.scanned.connect(self.put_away)
        view.sale.typed.connect(lambda _text: self.put_away())
        view.operations.table.slip_asked.connect(self._on_row_asked)

    def show(self) -> None:
        """Show the slip of what is in front: a return's purchase, a row, who asks for the balance, the last.

        A row that was chosen and left is older than the client who came since.
        """
        table, view = self._view.operations.table, self._view
        row: JournalRow | None = table.chosen_row()
        face = self._desk.face
        if view.side.currentWidget() is view.back:
            self.show_slip(SlipWish(view.back.returned))
        elif row is not None and table.hasFocus():
            self.show_slip(SlipWish(row.op_key))
        elif face.sale.card is not None and face.sale.is_blank:
            self.show_slip(SlipWish(card=face.sale.card))
        elif row is not None:
            self.show_slip(SlipWish(row.op_key))
        elif face.last is not None:
            self.show_slip(SlipWish(face.last.op_key))
        elif table.rows.rowCount():
            self.show_slip(SlipWish(table.rows.row(0).op_key))
        else:
            words = self._context.words
            self._context.toast(
                words.translate("Slips", "Nothing is recorded today, so there is no slip to show yet.")
            )

    def show_slip(self, wish: SlipWish) -> None:
        """Draw a slip and show it, from where it is printed or saved."""
        wish = self._dressed(wish)
        work = partial(_draw, self._context.shop, wish)
        self._context.runner.run(
            work, self._on_drawn, partial(self._on_failed, partial(self.show_slip, wish))
        )

    def put_away(self) -> bool:
        """Close the slip that is shown; tell whether there was one."""
        shown = self._shown
        is_waited_for = QApplication.activeModalWidget() is not None  # where to print it, or to save it
        if shown is None or not shiboken6.isValid(shown) or not shown.isVisible() or is_waited_for:
            return False
        return shown.close()

    def offer(self, receipt: Receipt) -> dict[str, Any]:
        """Return the second button of the toast that tells of a purchase, if slips are offered there."""
        if self._context.preferences.now.slip_after != "offer":
            return {}
        text = self._context.words.translate("Slips", "Slip")
        return {"other": text, "on_other": partial(self.show_slip, SlipWish(receipt.op_key))}

    def _on_recorded(self, receipt: Receipt) -> None:
        if self._context.preferences.now.slip_after == "print":
            self._print(SlipWish(receipt.op_key))

    def _on_row_asked(self, row: "JournalRow") -> None:
        self.show_slip(SlipWish(row.op_key))

    def _print(self, wish: SlipWish) -> None:
        self._unprinted.append(wish)
        self._print_next()

    def _print_next(self) -> None:
        """Print one after the other: a printer that does not answer holds one worker, and no sale's."""
        if self._is_printing or not self._unprinted:
            return
        self._is_printing = True
        wish = self._unprinted.pop(0)
        printer = self._context.preferences.now.slip_printer
        work = partial(_print, self._context.shop, self._dressed(wish), printer, self.devices.find_printer)
        again = partial(self._print, wish)
        self._context.runner.run(work, partial(self._on_printed, again), partial(self._on_unprinted, again))

    def _dressed(self, wish: SlipWish) -> SlipWish:
        now = self._context.preferences.now
        return SlipWish(wish.op_key, wish.card, now.slip_width, now.slip_thanks)

    def _on_drawn(self, path: Path) -> None:
        finalize(self, rmtree, path.parent, ignore_errors=True)
        former = self._shown if self.put_away() else None
        self._shown = self.devices.show_pdf(self._context, path, self._view)
        if former is not None and self._shown is not None:
            self._shown.setGeometry(former.geometry())

    def _on_printed(self, again: Callable[[], None], outcome: "Outcome") -> None:
        self._is_printing = False
        self._print_next()
        words = self._context.words
        if outcome == "sent":
            return
        text = words.translate(
            "Slips",
            "Recorded, but the slip is not printed: the printer did not take it. Check that it is on.",
        )
        if outcome == "no_printer":
            text = words.translate(
                "Slips", "Recorded, but the slip is not printed: its printer is not there. Settings name it."
            )
        self._say(text, again)

    def _on_unprinted(self, again: Callable[[], None], error: BaseException) -> None:
        self._is_printing = False
        self._print_next()
        self._on_failed(again, error)

    def _on_failed(self, again: Callable[[], None], error: BaseException) -> None:
        said = self._context.words.translate("Slips", "No slip, but all that was recorded is safe. {reason}")
        self._say(said.format(reason=self._context.sentence(error)), again)

    def _say(self, text: str, again: Callable[[], None]) -> None:
        self._context.toast(text, self._context.words.translate("Slips", "Try again"), again, kind="trouble")


def _draw(shop: Shop, wish: SlipWish) -> Path:
    """Draw in a folder of this slip's own: readable by nobody else, and away with the screen."""
    try:
        folder = Path(mkdtemp(prefix="shopclient-"))
    except OSError as error:
        raise disk_refusal(error, gettempdir()) from error
    try:
        return draw_slip_in(shop, wish, folder)
    except BaseException:
        rmtree(folder, ignore_errors=True)
        raise


def _print(shop: Shop, wish: SlipWish, printer: str, find: "FindPrinter | None") -> "Outcome":
    from shopclient.ui.pdf.at_once import print_at_once

    data = slip_bytes(shop, wish)
    return print_at_once(data, printer) if find is None else print_at_once(data, printer, find)

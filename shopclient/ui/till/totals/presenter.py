"""The day's totals opened by key: looked at, turned to other days, copied, printed."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING
from weakref import finalize

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from shopclient.domain.disk import disk_refusal
from shopclient.services.day_totals import DayTotals, day_totals
from shopclient.services.shop import Shop
from shopclient.texts.days import day, weekday
from shopclient.ui.desk.newest import Newest
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.slips import SlipDevices
from shopclient.ui.till.totals.words import column_heads, totals_lines, totals_notes, totals_sum, totals_text

if TYPE_CHECKING:
    from shopclient.printing.totals_sheet import TotalsSheet
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView


class Totals(QObject):
    """Shows one day at a time; a sale goes on beside it."""

    def __init__(self, view: "TillView", context: "Context", devices: SlipDevices | None = None) -> None:
        super().__init__(view)
        self._view, self._context = view, context
        self.devices = devices or SlipDevices()
        self._panel = view.totals
        self._figures = Figures(context.currency, context.words)
        self._asking = Newest(context.runner)
        self._shown: DayTotals | None = None
        self._panel.day_asked.connect(self._on_day_asked)
        self._panel.copy_asked.connect(self.copy)
        self._panel.print_asked.connect(self.print)
        self._panel.left.connect(self.leave)
        view.operations.totals_button.clicked.connect(self.toggle)

    @property
    def is_open(self) -> bool:
        """Whether the totals stand in the place of the list."""
        return self._shown is not None

    def toggle(self) -> None:
        """Open the totals of today, or close them."""
        if not self.leave():
            today = self._context.shop.today()
            self._asking.ask(partial(day_totals, self._context.shop, today), self._open, self._on_refused)

    def refresh(self) -> None:
        """Add the day up anew, after something was booked."""
        if self._shown is not None:
            self._ask(self._shown.day)

    def leave(self) -> bool:
        """Go back to the list; tell whether the totals were open."""
        was_open = self.is_open
        self._asking.drop()
        self._shown = None
        if was_open:
            self._view.show_totals(is_open=False)
        return was_open

    def copy(self) -> None:
        """Put the totals on the clipboard, as a spreadsheet takes them."""
        if self._shown is not None:
            text = totals_text(_heading(self._shown, self._figures), self._shown, self._figures)
            QGuiApplication.clipboard().setText(text)
            self._context.toast(self._context.words.translate("DayTotals", "Copied."))

    def print(self) -> None:
        """Put the totals on paper, and show it."""
        if self._shown is None:
            return
        # A folder of this print's own: readable by nobody else, and away with the program.
        folder = Path(mkdtemp(prefix="shopclient-"))
        finalize(self, rmtree, folder, ignore_errors=True)
        name = self._context.words.translate("DayTotals", "Totals {day}.pdf")
        target = folder / name.format(day=f"{self._shown.day:%Y-%m-%d}")
        work = partial(_draw, self._context.shop, self._shown, self._figures, target)
        self._context.runner.run(work, partial(self._on_drawn, target), self._on_refused)

    def _on_drawn(self, target: Path, _nothing: None) -> None:
        self.devices.show_pdf(self._context, target, self._view)

    def _open(self, totals: DayTotals) -> None:
        self._show(totals)
        self._view.show_totals(is_open=True)
        self._panel.setFocus()

    def _on_day_asked(self, days: int) -> None:
        today = self._context.shop.today()
        if self._shown is not None:
            self._ask(min(self._shown.day + timedelta(days=days), today) if days else today)

    def _ask(self, day: date) -> None:
        self._asking.ask(partial(day_totals, self._context.shop, day), self._show, self._on_refused)

    def _show(self, totals: DayTotals) -> None:
        self._shown = totals
        self._panel.show_totals(totals, self._context.shop.today())

    def _on_refused(self, error: BaseException) -> None:
        self._panel.message.show_text(self._context.sentence(error))
        if not self.is_open:
            self._view.operations.message.show_text(self._context.sentence(error))


def _heading(totals: DayTotals, figures: Figures) -> str:
    name = weekday(totals.day, figures.words.language)
    return f"{name[0].upper()}{name[1:]}, {day(totals.day, figures.words.language)}"


def _sheet(shop: Shop, totals: DayTotals, figures: Figures) -> "TotalsSheet":
    from shopclient.printing.totals_sheet import SheetLine, TotalsSheet

    lines = totals_lines(totals, figures)
    total = totals_sum(totals, figures)
    subject = figures.words.translate("DayTotals", "Day’s totals")
    name = shop.programme().shop.name
    return TotalsSheet(
        heading=_heading(totals, figures),
        under=" · ".join(part for part in (name, subject) if part),
        heads=column_heads(figures),
        lines=tuple(SheetLine(line.name, line.money, line.bonuses) for line in lines),
        total=SheetLine(total.name, total.money, total.bonuses),
        notes=tuple(totals_notes(totals, figures)),
    )


def _draw(shop: Shop, totals: DayTotals, figures: Figures, target: Path) -> None:
    from shopclient.printing.totals_sheet import draw_totals

    try:
        draw_totals(target, _sheet(shop, totals, figures))
    except OSError as error:
        raise disk_refusal(error, str(target)) from error

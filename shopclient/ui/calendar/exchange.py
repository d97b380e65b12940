"""The calendar on its way to other programs and from them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from shopclient.services.calendar_views import EntryKind
from shopclient.texts import numbers
from shopclient.texts.calendar import sort_name
from shopclient.ui.calendar.choosers import Choosers
from shopclient.ui.calendar.entries import Shown
from shopclient.ui.calendar.way_back import WayBack
from shopclient.ui.context import Context

if TYPE_CHECKING:
    from shopclient.services.calendar_import import Proposed, TakenIn
    from shopclient.ui.calendar.export_window import ExportWindow
    from shopclient.ui.calendar.import_window import ImportWindow
    from shopclient.ui.calendar.view import CalendarView


class CalendarExchange:
    """Exports what is chosen, and brings in what was looked through."""

    def __init__(self, view: "CalendarView", context: Context, way_back: WayBack) -> None:
        self._view, self._context, self._way_back = view, context, way_back
        self.choose = Choosers()
        self.export_window: ExportWindow | None = None
        self.import_window: ImportWindow | None = None

    def export(self, shown: Shown) -> None:
        """Ask which kinds go; of holidays those of the sort that is shown."""
        from shopclient.ui.calendar.export_window import ExportWindow

        names: dict[EntryKind, str] = {kind: key.text() for kind, key in self._view.legend.keys.items()}
        sort = sort_name(shown.sort, self._context.words) if shown.sort else ""
        window = self.export_window = ExportWindow(names, sort, self._view.window())
        window.export_asked.connect(partial(self._write, window, shown.sort))
        window.open()

    def bring_in(self) -> None:
        """Ask for a file, and show what would become of it."""
        path = self.choose.calendar(self._view)
        if path is None:
            return

        def work() -> "tuple[Proposed, ...]":
            from shopclient.jobs.calendar_import import look_through

            return look_through(self._context.shop, path)

        self._run(work, partial(self._look, path.name))

    def _write(self, window: "ExportWindow", sort: str, kinds: frozenset[EntryKind]) -> None:
        target = self.choose.target(window)
        if target is None:
            return
        context = self._context

        def work() -> int | None:
            from shopclient.jobs.calendar_export import export_calendar

            return export_calendar(context.shop, target, kinds, context.words, sort)

        window.export_button.setEnabled(False)
        context.runner.run(work, partial(self._written, window, target), partial(self._unwritten, window))

    def _written(self, window: "ExportWindow", target: Path, number: int | None) -> None:
        words = self._context.words
        if number is None:
            from shopclient.services.calendar_series import MOST_PEOPLE

            text = words.translate(
                "Calendar", "More than {most} days of people are too many for a telephone: leave a kind out."
            )
            window.export_button.setEnabled(True)
            window.show_fault(text.format(most=numbers.whole(MOST_PEOPLE, words.language)))
            return
        window.accept()
        text = words.translate("Calendar", "Exported to {file}: %n entries.", n=number)
        self._context.toast(text.format(file=target.name))

    def _unwritten(self, window: "ExportWindow", error: BaseException) -> None:
        window.export_button.setEnabled(True)
        window.show_fault(self._context.sentence(error))

    def _look(self, file: str, proposed: "tuple[Proposed, ...]") -> None:
        from shopclient.ui.calendar.import_window import ImportWindow

        words = self._context.words
        if not proposed:
            text = words.translate("Calendar", "No days stand in {file}.")
            self._context.toast(text.format(file=file), kind="note")
            return
        window = self.import_window = ImportWindow(proposed, file, words, self._view.window())
        window.import_asked.connect(partial(self._take_in, window))
        window.open()

    def _take_in(self, window: "ImportWindow", chosen: "tuple[Proposed, ...]") -> None:
        from shopclient.services.calendar_import import take_in

        window.accept()
        self._run(partial(take_in, self._context.shop, chosen), self._taken)

    def _taken(self, taken: "TakenIn") -> None:
        from shopclient.services.calendar_import import take_back

        text = self._context.words.translate("Calendar", "%n day(s) are brought in.", n=len(taken.uids))
        self._way_back.say(text, partial(take_back, self._context.shop, taken))

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._context.runner.run(work, done, self._context.complain)

"""What happens on the Today screen: the list is read, an occasion is noted, a slip is taken back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING
from weakref import finalize

from shopclient.domain.burning import Burning
from shopclient.services.occasion_views import Greeted, Mark, OccasionView
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.today.board import Board

if TYPE_CHECKING:
    from shopclient.services.shop import Shop
    from shopclient.ui.today.burning_presenter import BurningPresenter
    from shopclient.ui.today.view import TodayView


@dataclass(frozen=True)
class Reading:
    """The day as it was read; *clients* is how many the file has, or 1 if it has any."""

    board: Board
    clients: int


class TodayPresenter:
    """Decides what the Today screen does."""

    def __init__(self, view: "TodayView", context: Context, show_pdf: Callable[[Path], None]) -> None:
        self._view, self._context, self._show_pdf = view, context, show_pdf
        self._board: Board | None = None
        self._last: tuple[Greeted, ...] = ()
        self.burning: BurningPresenter | None = None  # made when it is first asked for
        view.marked.connect(self._on_marked)
        view.greet_asked.connect(self._on_greet_asked)
        view.plan_asked.connect(self._on_plan_asked)
        view.more_asked.connect(self._read)
        view.client_asked.connect(self._on_client_asked)
        view.event_asked.connect(self._on_event_asked)
        view.letter_asked.connect(self._on_letter_asked)
        view.clients_asked.connect(self._on_clients_asked)
        view.burning_asked.connect(self._on_burning_asked)

    def load(self) -> None:
        """Read the day and show it."""
        self._read()
        # Apart, so that a shop with many bonuses does not wait for them to see its day.
        soon = partial(read_burning_soon, self._context.shop)
        self._context.runner.run(soon, self._show_burning, lambda _error: None)
        if (burning := self._in_burning()) is not None:
            burning.load()

    def _read(self) -> None:
        work = partial(read_day, self._context.shop, shown=dict(self._view.shown))
        self._context.runner.run(work, self._show, self._show_error)

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the screen does at the window's keys, by what is in front at that moment."""
        return {
            Command.UNDO: self._undo,
            Command.PRINT: lambda: burning.print() if (burning := self._in_burning()) else self._print(),
            Command.CLEAR: self._leave_burning,
            Command.RECORD: self._finish_text,
            Command.BURNING: self._on_burning_asked,
        }

    def may_leave(self) -> bool:
        """Keep a wording that is being changed; False where it cannot stand as it is."""
        return self.burning is None or self.burning.page.text_card.close_editor()

    def _in_burning(self) -> "BurningPresenter | None":
        """Return the list of bonuses about to burn while it is in front."""
        return self.burning if self.burning and self._view.shows(self.burning.page) else None

    def _on_burning_asked(self) -> None:
        if self.burning is None:
            from shopclient.ui.today.burning_presenter import BurningPresenter

            self.burning = BurningPresenter(self._context, self._leave_burning, self._show_pdf)
        self._view.show_page(self.burning.page)
        self.burning.load(self.burning.page.focus_list)

    def _leave_burning(self) -> bool:
        burning = self._in_burning()
        if burning is None:
            return False
        card = burning.page.text_card
        if card.is_open:
            card.close_editor()
        else:
            self._view.show_page(None)
        return True

    def _finish_text(self) -> bool:
        burning = self._in_burning()
        return (
            burning is not None and burning.page.text_card.is_open and burning.page.text_card.close_editor()
        )

    def _undo(self) -> None:
        if (burning := self._in_burning()) is None or not burning.take_back():
            self._take_back()

    def _show_burning(self, found: Burning) -> None:
        self._view.show_burning(found, self._context.currency)

    def _print(self) -> None:
        """Put the list on paper, and show it."""
        board = self._board
        if board is None:
            return
        if board.is_empty:
            words = self._context.words
            self._context.toast(
                words.translate(
                    "Today",
                    "Nobody has a holiday today or in the next 7 days, and nobody was missed: there is"
                    " nothing to print.",
                )
            )
            return
        name = self._context.words.translate("Today", "Today {day}.pdf")
        # A folder of this print's own: readable by nobody else, and away with the program.
        folder = Path(mkdtemp(prefix="shopclient-"))
        finalize(self, rmtree, folder, ignore_errors=True)
        target = folder / name.format(day=f"{board.day:%Y-%m-%d}")
        work = partial(_draw, self._context.shop, board, self._context.words, target)
        self._context.runner.run(work, lambda _nothing: self._show_pdf(target), self._say_error)

    def _show(self, reading: Reading) -> None:
        self._board = reading.board
        self._view.show_board(reading.board, reading.clients)

    def _show_error(self, error: BaseException) -> None:
        self._view.show_trouble(self._context.sentence(error))

    def _on_marked(self, occurrences: tuple[str, ...], mark: Mark) -> None:
        from shopclient.services.occasions import greet_all

        work = partial(greet_all, self._context.shop, occurrences, mark)
        self._context.runner.run(work, self._on_noted, self._say_error)

    def _on_greet_asked(self, occurrence: str) -> None:
        from shopclient.ui.greeting import open_greeting

        open_greeting(self._context, occurrence, self._view.window())

    def _on_plan_asked(self, item: OccasionView) -> None:
        from shopclient.ui.today.planning import plan_for

        plan_for(self._context, item)

    def _on_noted(self, greeted: tuple[Greeted, ...]) -> None:
        self._last = greeted
        words = self._context.words
        said = {
            "done": words.translate("Today", "Noted as greeted."),
            "later": words.translate("Today", "Put off until tomorrow."),
            "skipped": words.translate("Today", "Skipped this time."),
        }[greeted[0].state]
        self._context.toast(said, words.translate("Today", "Take it back"), self._take_back)

    def _take_back(self) -> None:
        from shopclient.services.occasions import take_back

        if self._last:
            work = partial(take_back, self._context.shop, *self._last)
            self._last = ()
            self._context.runner.run(work, lambda _: None, self._say_error)

    def _say_error(self, error: BaseException) -> None:
        self._context.complain(error)

    def _on_client_asked(self, client: int) -> None:
        self._context.navigate(Place.CLIENTS, client=client)

    def _on_letter_asked(self, holiday: str) -> None:
        self._context.navigate(Place.CAMPAIGNS, part="messages", letter=holiday)

    def _on_event_asked(self, event: int) -> None:
        self._context.navigate(Place.CAMPAIGNS, part="events", event=event)

    def _on_clients_asked(self, what: str) -> None:
        self._context.navigate(Place.CLIENTS, **{what: True})


def _draw(shop: "Shop", board: Board, words: Words, target: Path) -> None:
    from shopclient.ui.today.paper import draw

    draw(shop, board, words, target)


def read_burning_soon(shop: "Shop") -> Burning:
    """Return whose bonuses burn in the usual number of days; runs off the GUI thread."""
    from shopclient.services.burning_soon import burning_soon

    return burning_soon(shop).laid_out()


def read_day(shop: "Shop", today: date | None = None, shown: Mapping[str, int] | None = None) -> Reading:
    """Return the shop's day laid out; runs off the GUI thread."""
    from shopclient.services.client_search import count
    from shopclient.services.day_page import day_page
    from shopclient.services.shown_days import missed_since

    day = today or shop.today()
    board = Board(day_page(shop, day, missed_since(shop, day), shown=shown))
    return Reading(board, 1 if board.pressing else count(shop))

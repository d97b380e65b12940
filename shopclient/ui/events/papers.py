"""What a customer day puts on paper: tickets of its draw, predictions; looked at first, then printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir, mkdtemp
from typing import TYPE_CHECKING
from weakref import finalize

from shopclient.domain.disk import disk_refusal
from shopclient.jobs import tickets
from shopclient.services import events, predictions
from shopclient.services.draws import HeldDraw
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from shopclient.ui.context import Context

if TYPE_CHECKING:
    from shopclient.ui.events.view import EventsView


def _show(context: Context, path: Path, view: "EventsView") -> object:
    from shopclient.ui.pdf import open_pdf

    return open_pdf(context, path, view.window(), is_kept=False)


class Papers:
    """Draws off the GUI thread, into a folder of its own that goes with the screen."""

    def __init__(self, view: "EventsView", context: Context) -> None:
        self._view, self._context = view, context
        self.show_pdf: Callable[[Context, Path, EventsView], object] = _show

    def tickets(self, held: HeldDraw) -> None:
        """Show the tickets of a draw."""
        self._run(partial(_tickets, self._context.shop, held, self._context.words))

    def predictions(self) -> None:
        """Show a page of predictions."""
        self._run(partial(_predictions, self._context.shop, self._context.words))

    def _run(self, work: Callable[[], Path]) -> None:
        self._context.runner.run(work, self._on_drawn, self._context.complain)

    def _on_drawn(self, path: Path) -> None:
        finalize(self._view, rmtree, path.parent, ignore_errors=True)
        self.show_pdf(self._context, path, self._view)


def _tickets(shop: Shop, held: HeldDraw, words: Words) -> Path:
    title = next((each.day.title for each in events.everything(shop) if each.id == held.event), "")
    return tickets.draw_tickets_in(_folder(), held, title, shop.programme().shop.name, words)


def _predictions(shop: Shop, words: Words) -> Path:
    name = shop.programme().shop.name
    return tickets.draw_predictions_in(_folder(), predictions.predictions(shop), "", name, words)


def _folder() -> Path:
    try:
        return Path(mkdtemp(prefix="shopclient-"))
    except OSError as error:
        raise disk_refusal(error, gettempdir()) from error

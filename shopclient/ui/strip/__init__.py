"""The till strip: the till as one row above the program of the cash register."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from shopclient.ui.actions import Command
from shopclient.ui.context import Context

if TYPE_CHECKING:
    from shopclient.ui.strip.presenter import StripPresenter


def open_strip(context: Context, others: Mapping[Command, Callable[[], object]]) -> "StripPresenter":
    """Return the strip, its window not shown yet; *others* is what the main window does."""
    from shopclient.ui.strip.presenter import StripPresenter
    from shopclient.ui.strip.view import StripView
    from shopclient.ui.till.figures import Figures

    return StripPresenter(StripView(Figures(context.currency, context.words)), context, others)

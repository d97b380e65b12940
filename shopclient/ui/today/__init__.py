"""The Today screen and the window that opens by itself once a day."""

from pathlib import Path

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_today(context: Context) -> Screen:
    """Return the Today screen; it reads the day in its first ``reload``."""
    from shopclient.ui.today.presenter import TodayPresenter
    from shopclient.ui.today.view import TodayView

    view = TodayView(context.words, context.currency)

    def show_pdf(path: Path) -> None:
        from shopclient.ui.pdf import open_pdf

        open_pdf(context, path, view.window(), is_kept=False)

    # Qt holds a receiver that is not a QObject only weakly: unkept, the screen would go deaf.
    view.presenter = TodayPresenter(view, context, show_pdf)
    return view

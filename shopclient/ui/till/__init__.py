"""The till: who stands there, the sum, what is to pay; everything by keyboard."""

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_till(context: Context) -> Screen:
    """Return the till's screen, ready to be shown."""
    from shopclient.ui.till.presenter import TillPresenter
    from shopclient.ui.till.view import TillView

    view = TillView(context)
    # Qt holds a receiver that is not a QObject only weakly: unkept, the till would go deaf.
    view.presenter = TillPresenter(view, context)
    return view

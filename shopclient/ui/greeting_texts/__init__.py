"""The library of greetings' texts, as a part of the place Campaigns."""

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_texts(context: Context) -> Screen:
    """Return the library; it is read in the first ``reload``."""
    from shopclient.ui.greeting_texts.presenter import TextsPresenter
    from shopclient.ui.greeting_texts.view import TextsView

    view = TextsView(context.words)
    # Qt holds a receiver that is not a QObject only weakly: unkept, the part would go deaf.
    view.presenter = TextsPresenter(view, context)
    return view

"""Letters and messages: what waits, what went, what did not; and a letter to many."""

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_messages(context: Context) -> Screen:
    """Return the part of Campaigns with everything that is written to clients."""
    from shopclient.ui.messages.presenter import MessagesPresenter
    from shopclient.ui.messages.view import MessagesView

    view = MessagesView(context.words)
    view.presenter = MessagesPresenter(view, context)
    return view

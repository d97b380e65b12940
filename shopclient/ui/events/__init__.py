"""Customer days: planned with a countdown, guests asked and counted, prizes drawn, told what they brought."""

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_events(context: Context) -> Screen:
    """Return the screen of customer days."""
    from shopclient.ui.events.presenter import EventsPresenter
    from shopclient.ui.events.view import EventsView

    view = EventsView(context)
    view.presenter = EventsPresenter(view, context)
    return view

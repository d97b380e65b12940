"""Pictures of customer days: one that is prepared, its guests, its draw, and what the last one brought."""

from collections.abc import Callable
from functools import partial

from shopclient.services import events
from shopclient.services.shop import Shop
from shopclient.ui.campaigns.view import CampaignsView
from shopclient.ui.events.view import EventsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place

Visit = Callable[[MainWindow], None]


def event_visits(shop: Shop) -> dict[str, Visit]:
    """Return how each picture is come to."""
    ahead, past = (each.id for each in events.everything(shop)[:2])
    return {
        "day": partial(_show, event=ahead, part=0),
        "day-guests": partial(_show, event=ahead, part=1),
        "day-draw": partial(_show, event=ahead, part=2),
        "day-result": partial(_show, event=past, part=3),
        "day-form": partial(_in_form, event=ahead),
    }


def _at(window: MainWindow, event: int, part: int) -> EventsView | None:
    window.go(Place.CAMPAIGNS, part="events", event=event)
    campaigns = window.screen_of(Place.CAMPAIGNS)
    view = campaigns.part if isinstance(campaigns, CampaignsView) else None
    if not isinstance(view, EventsView):
        return None
    if view.is_form_open:
        view.form.close_button.click()
    view.show_part(part)
    return view


def _show(window: MainWindow, event: int, part: int) -> None:
    _at(window, event, part)


def _in_form(window: MainWindow, event: int) -> None:
    view = _at(window, event, 0)
    if view is not None:
        view.change_button.click()

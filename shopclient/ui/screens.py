"""Which screens there are: the one place that a new screen is added to.

Each is imported when it is first visited: the window is painted before any of them is loaded.
"""

from collections.abc import Callable, Mapping

from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.screen import Screen

OpenScreen = Callable[[Context], Screen]


def _today(context: Context) -> Screen:
    from shopclient.ui.today import open_today

    return open_today(context)


def _till(context: Context) -> Screen:
    from shopclient.ui.till import open_till

    return open_till(context)


def _clients(context: Context) -> Screen:
    from shopclient.ui.clients import open_clients

    return open_clients(context)


def _cards(context: Context) -> Screen:
    from shopclient.ui.cards import open_cards

    return open_cards(context)


def _calendar(context: Context) -> Screen:
    from shopclient.ui.calendar import open_calendar

    return open_calendar(context)


def _campaigns(context: Context) -> Screen:
    from shopclient.ui.campaigns import open_campaigns

    return open_campaigns(context)


def _settings(context: Context) -> Screen:
    from shopclient.ui.settings import open_settings

    return open_settings(context)


SCREENS: Mapping[Place, OpenScreen] = {
    Place.TODAY: _today,
    Place.TILL: _till,
    Place.CLIENTS: _clients,
    Place.CARDS: _cards,
    Place.CALENDAR: _calendar,
    Place.CAMPAIGNS: _campaigns,
    Place.SETTINGS: _settings,
}

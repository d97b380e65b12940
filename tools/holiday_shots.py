"""Pictures of the holidays: the list, one day moved, and the form of one of the shop's own."""

from collections.abc import Callable
from datetime import date
from functools import partial

from shopclient.domain.holiday_typing import HolidayDraft
from shopclient.services import own_holidays
from shopclient.services.shop import Shop
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.settings.view import SettingsView

Visit = Callable[[MainWindow], None]


def holiday_visits(shop: Shop) -> dict[str, Visit]:
    """Return how each picture is come to."""
    names = {"en": "Day of our street", "ru": "День нашей улицы", "uk": "День нашої вулиці"}
    draft = HolidayDraft(names, "nth SAT 2 09", "own", ("city", "family"))
    own = own_holidays.add(shop, draft)
    own_holidays.move_date(shop, "ramadan_start", 2027, 1, date(2027, 2, 9))
    return {
        "holidays": partial(_at, key="pioneer_day"),
        "holidays-moved": partial(_at, key="ramadan_start"),
        "holidays-form": lambda window: _in_form(window, own.key),
    }


def _at(window: MainWindow, key: str) -> None:
    window.go(Place.SETTINGS, holiday=key)


def _in_form(window: MainWindow, key: str) -> None:
    _at(window, key)
    settings = window.screen_of(Place.SETTINGS)
    if isinstance(settings, SettingsView) and (holidays := settings.presenter.holidays):
        holidays.page.detail.change_button.click()

"""A holiday of the demonstration's own, and who loves it."""

from collections.abc import Mapping, Sequence

from shopclient.domain.holiday_typing import HolidayDraft
from shopclient.services import favourites, own_holidays
from shopclient.services.shop import Shop

_RULE = "nth SAT 2 09"
_LOVED_BY = (2, 5)  # places among the clients


def add_days(shop: Shop, told: Mapping[str, str], language: str, ids: Sequence[int]) -> None:
    """Add the holiday of *told*, a language's own words, and note that two clients love it."""
    draft = HolidayDraft({language: told["name"]}, _RULE, themes=("city", "family", "friendship"))
    key = own_holidays.add(shop, draft).key
    for place, reason in zip(_LOVED_BY, (told["first"], told["second"]), strict=True):
        if place < len(ids):
            favourites.love(shop, ids[place], key, reason)

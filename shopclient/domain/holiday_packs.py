"""Packs of holidays by what they are, and which of them a shop of a country is shown by default.

A pack decides what lists and the calendar offer. What a client loves is there whatever the pack, and so is
all that somebody looks up by name. Source: dates and holidays 19.
"""

from collections.abc import Mapping
from typing import Final

from shopclient.domain.holidays import Holiday

#: In the order in which people are shown them; each is a category of the catalogue.
PACKS: Final = (
    *("own", "state", "international", "family", "professional", "hobby", "commerce", "folk"),
    *("religious_orthodox", "religious_catholic", "religious_muslim", "religious_jewish"),
    *("religious_hindu", "chinese", "nameday", "soviet", "memorial"),
)
_OTHER: Final = "international"
_SOVIET: Final = "soviet"
_NAME_DAYS: Final = "nameday"
_FAITHS: Final = ("religious_orthodox", "religious_catholic", "religious_muslim", "religious_jewish")
#: Faiths with many people in a country; where it is not named, the two Christian ones.
_FAITHS_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "RU": ("religious_orthodox", "religious_muslim"),
    "UA": ("religious_orthodox", "religious_catholic"),
    "BY": ("religious_orthodox", "religious_catholic"),
    "KZ": ("religious_muslim", "religious_orthodox"),
    "AZ": ("religious_muslim",),
    "UZ": ("religious_muslim",),
    "IL": ("religious_jewish",),
    "PL": ("religious_catholic",),
    "LT": ("religious_catholic",),
}
_CHRISTIAN: Final = ("religious_orthodox", "religious_catholic")
#: Here Soviet days are no custom of the country; in Ukraine their symbols are restricted by law.
_NOT_SOVIET: Final = frozenset({"UA", "LT", "LV", "EE", "PL", "CZ", "GE", "MD"})
_RESTRICTED: Final = frozenset({"UA"})
_OFFICIAL: Final = frozenset({"state", "memorial"})
_ARMED: Final = frozenset({"military", "war"})


def pack_of(holiday: Holiday) -> str:
    """Return the one pack that a holiday is in."""
    return holiday.category if holiday.category in PACKS else _OTHER


def is_pack_shown(pack: str, country: str, chosen: Mapping[str, bool]) -> bool:
    """Tell whether a pack is shown in *country* (ISO 3166), unless the shop has *chosen* otherwise."""
    if pack in chosen:
        return chosen[pack]
    if pack in _FAITHS:
        return pack in _FAITHS_OF.get(country, _CHRISTIAN)
    if pack == _SOVIET:
        return country not in _NOT_SOVIET
    return pack not in {_NAME_DAYS, "religious_hindu", "chinese"}


def is_offered(holiday: Holiday, country: str, chosen: Mapping[str, bool]) -> bool:
    """Tell whether lists and the calendar show a holiday in *country*: by its pack, its country, its years.

    What the shop added is always shown, unless it is hidden.
    """
    if holiday.hidden:
        return False
    if holiday.origin == "own":
        return True
    if not is_pack_shown(pack_of(holiday), country, chosen):
        return False
    here = country.casefold()
    if holiday.countries:
        return here in holiday.countries
    return not _is_soviet(holiday) or is_pack_shown(_SOVIET, country, chosen)


def warns_of_symbols(holiday: Holiday, country: str) -> bool:
    """Tell whether the law of *country* restricts showing the symbols of such a day in public.

    Source: dates and holidays 19: warn, do not forbid.
    """
    return country in _RESTRICTED and _is_soviet(holiday)


def _is_soviet(holiday: Holiday) -> bool:
    """Tell a day of the Soviet state from one that only was kept then, too, such as 8 March."""
    is_of_army = _SOVIET in holiday.themes and not _ARMED.isdisjoint(holiday.themes)
    return holiday.category == _SOVIET or (holiday.category in _OFFICIAL and is_of_army)

"""What packs of holidays are called, and what is to be known about a holiday."""

from collections.abc import Mapping

from shopclient.domain.holiday_packs import PACKS, warns_of_symbols
from shopclient.domain.holidays import Catalogue, Holiday
from shopclient.texts.words import Words


def packs(words: Words) -> Mapping[str, str]:
    """Return the names of all packs by their keys, in the order in which they are shown."""
    named = {
        "own": words.translate("Holidays", "of the shop’s own"),
        "state": words.translate("Holidays", "state"),
        "international": words.translate("Holidays", "international"),
        "family": words.translate("Holidays", "family"),
        "professional": words.translate("Holidays", "professions"),
        "hobby": words.translate("Holidays", "hobbies and tastes"),
        "commerce": words.translate("Holidays", "trade"),
        "folk": words.translate("Holidays", "folk"),
        "religious_orthodox": words.translate("Holidays", "Orthodox"),
        "religious_catholic": words.translate("Holidays", "Catholic and Protestant"),
        "religious_muslim": words.translate("Holidays", "Muslim"),
        "religious_jewish": words.translate("Holidays", "Jewish"),
        "religious_hindu": words.translate("Holidays", "Hindu and Buddhist"),
        "chinese": words.translate("Holidays", "Chinese"),
        "nameday": words.translate("Holidays", "name days"),
        "soviet": words.translate("Holidays", "Soviet"),
        "memorial": words.translate("Holidays", "days of memory"),
    }
    return {key: named[key] for key in PACKS}


def warnings(holidays: Catalogue, holiday: Holiday, country: str, year: int, words: Words) -> list[str]:
    """Return what a person should know before counting on a holiday, in the shop's *country* and *year*."""
    told = []
    last = holidays.last_known_year(holiday.key)
    if last is not None and last <= year + 1:
        text = words.translate(
            "Holidays", "Its days are known up to {year} only. Add the later ones when they are announced."
        )
        told.append(text.format(year=last))
    if holiday.until is not None and holiday.until < year:
        text = words.translate("Holidays", "It has not been kept since {year} by this rule.")
        told.append(text.format(year=holiday.until + 1))
    if holiday.unsure:
        told.append(words.translate("Holidays", "Look its date up before you count on it."))
    if holiday.roughly:
        told.append(
            words.translate(
                "Holidays",
                "It may be kept a day earlier or later near you. Move the day if need be.",
            )
        )
    if warns_of_symbols(holiday, country):
        told.append(symbols_warning(words))
    return told


def symbols_warning(words: Words) -> str:
    """Return what to heed on a day whose symbols the law restricts."""
    return words.translate(
        "Holidays",
        "The law of Ukraine restricts Soviet symbols in public. Congratulate in person, without them.",
    )

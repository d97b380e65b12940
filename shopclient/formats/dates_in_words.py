"""Dates with the month as a word, in three languages: ``12 мая 1980``, ``5 травня``, ``May 5, 1980``."""

import re
from typing import Final

_MONTHS: Final = (
    "января|январь|янв|січня|січень|січ|january|jan",
    "февраля|февраль|фев|февр|лютого|лютий|лют|february|feb",
    "марта|март|мар|березня|березень|бер|march|mar",
    "апреля|апрель|апр|квітня|квітень|кві|квіт|april|apr",
    "мая|май|травня|травень|тра|трав|may",
    "июня|июнь|июн|червня|червень|чер|черв|june|jun",
    "июля|июль|июл|липня|липень|лип|july|jul",
    "августа|август|авг|серпня|серпень|сер|серп|august|aug",
    "сентября|сентябрь|сен|сент|вересня|вересень|вер|september|sep|sept",
    "октября|октябрь|окт|жовтня|жовтень|жов|жовт|october|oct",
    "ноября|ноябрь|ноя|нояб|листопада|листопад|лис|лист|november|nov",
    "декабря|декабрь|дек|грудня|грудень|гру|груд|december|dec",
)
_NUMBERS: Final = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split("|")}
_WORD = r"(?P<month>[a-zа-яіїєґ]{3,10})\.?"
_DAY = r"(?P<day>\d{1,2})(?:-?(?:го|е|st|nd|rd|th))?\.?"
_YEAR = r"(?:,?[\s-]*(?P<year>\d{4}))?\s*(?:г|р|года|року|year)?\.?"
_FORMS: Final = tuple(
    re.compile(form) for form in (rf"{_DAY}[\s-]*{_WORD}{_YEAR}", rf"{_WORD}[\s-]*{_DAY}{_YEAR}")
)


def in_figures(text: str) -> str | None:
    """Return ``12.5.1980`` or ``12.5``; None if it is no date with a month in words."""
    said = " ".join(text.lower().split())
    for form in _FORMS:
        found = form.fullmatch(said)
        month = _NUMBERS.get(found["month"]) if found else None
        if found and month:
            return f"{found['day']}.{month}.{found['year']}" if found["year"] else f"{found['day']}.{month}"
    return None

"""Days, ages and spans of time in words."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from shopclient.texts.words import Words

_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
    "uk": QLocale(QLocale.Language.Ukrainian, QLocale.Country.Ukraine),
}
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def day(moment: date, language: str) -> str:
    """Return a date with its month in words: ``19 мая 2026``, ``19 May 2026``."""
    return f"{day_month(moment.day, moment.month, language)} {moment.year}"


def day_month(number: int, month: int, language: str) -> str:
    """Return a day of any year: ``19 мая``."""
    return f"{number} {_LOCALES[language].monthName(month, QLocale.FormatType.LongFormat)}"


def short_day(moment: date, language: str) -> str:
    """Return a date for tables: ``19.05.2026``; in English the month stays a word: ``19 May 2026``."""
    if language == "en":
        name = _LOCALES["en"].monthName(moment.month, QLocale.FormatType.ShortFormat)
        return f"{moment.day} {name} {moment.year}"
    return f"{moment:%d.%m}.{moment.year}"


def weekday(moment: date, language: str) -> str:
    """Return the day of the week in full, as inside a sentence: ``вторник``, ``Tuesday``."""
    return _LOCALES[language].standaloneDayName(moment.isoweekday(), QLocale.FormatType.LongFormat)


def short_weekday(moment: date, language: str) -> str:
    """Return the day of the week in two or three letters: ``вт``, ``Tue``."""
    return _LOCALES[language].standaloneDayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)


def heading(moment: date, language: str) -> str:
    """Return a date as the title of a day: ``Вторник, 19 мая``."""
    name = weekday(moment, language)
    return f"{name[0].upper()}{name[1:]}, {day_month(moment.day, moment.month, language)}"


def month(number: int, language: str) -> str:
    """Return a month by itself: ``май``, ``May``."""
    return _LOCALES[language].standaloneMonthName(number, QLocale.FormatType.LongFormat)


def short_month(moment: date, language: str) -> str:
    """Return the month as on a calendar leaf, ``мая``; without the point that a short form may end in."""
    locale = _LOCALES[language]
    return locale.toString(QDate(moment.year, moment.month, moment.day), "d MMM").split()[-1].rstrip(".")


def days_left(days: int, words: Words) -> str:
    """Return how far away a day is: ``today``, ``tomorrow``, ``in 3 days``, ``yesterday``, ``3 days ago``."""
    if days == 0:
        return words.translate("Days", "today")
    if days == 1:
        return words.translate("Days", "tomorrow")
    if days == -1:
        return words.translate("Days", "yesterday")
    if days < 0:
        return words.translate("Days", "%n day(s) ago", n=-days)
    return words.translate("Days", "in %n day(s)", n=days)


def days(number: int, words: Words) -> str:
    """Return a count of days: ``41 days``."""
    return words.translate("Days", "%n day(s)", n=number)


def age(years: int, words: Words) -> str:
    """Return an age: ``1 year``, ``41 years``."""
    return words.translate("Days", "%n year(s)", n=years)


def turns(years: int, words: Words) -> str:
    """Return the age that a birthday brings: ``turns 7``."""
    return words.translate("Days", "turns %n", n=years)


def ago(span: timedelta, words: Words) -> str:
    """Return how long ago something was; a span below a minute, or a clock set back, is ``just now``."""
    if span >= _DAY:
        return words.translate("Days", "%n day(s) ago", n=span // _DAY)
    if span >= _HOUR:
        return words.translate("Days", "%n h ago", n=span // _HOUR)
    minutes = span // timedelta(minutes=1)
    return (
        words.translate("Days", "%n min ago", n=minutes)
        if minutes > 0
        else words.translate("Days", "just now")
    )

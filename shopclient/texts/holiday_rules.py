"""When a holiday is kept, in words: ``the third Sunday of October``."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from shopclient.domain.date_rules import (
    Amended,
    ByMoon,
    DayOfYear,
    Fixed,
    FromEaster,
    Julian,
    NthWeekday,
    OnDates,
    OnOrAfter,
    PlainRule,
    Rule,
)
from shopclient.texts import days
from shopclient.texts.words import Words

_MONDAY: Final = date(2024, 1, 1)
#: Weekdays of one gender in Russian and Ukrainian agree with their ordinal in one way.
_GENDERS: Final = ("He", "He", "She", "He", "She", "She", "It")


def rule_words(rule: Rule, words: Words) -> str:
    """Return when a holiday is kept by *rule*, and in which years if it is not in all."""
    if not isinstance(rule, Amended):
        return _plain(rule, words)
    told = _plain(rule.rule, words)
    if rule.since is not None and rule.until is not None:
        text = words.translate("HolidayRules", "{rule}, from {first} to {last}")
        return text.format(rule=told, first=rule.since, last=rule.until)
    if rule.since is not None:
        return words.translate("HolidayRules", "{rule}, since {first}").format(rule=told, first=rule.since)
    if rule.until is not None:
        return words.translate("HolidayRules", "{rule}, until {last}").format(rule=told, last=rule.until)
    return told


def weekday_name(weekday: int, words: Words) -> str:
    """Return the name of a day of the week, 0 = Monday."""
    return days.weekday(_MONDAY + timedelta(days=weekday), words.language)


def _plain(rule: PlainRule, words: Words) -> str:
    language = words.language
    told: str
    match rule:
        case Fixed(2, 29):
            told = words.translate("HolidayRules", "29 February of leap years")
        case Fixed(month, day):
            told = days.day_month(day, month, language)
        case Julian(month, day):
            text = words.translate("HolidayRules", "{day} of the old calendar")
            told = text.format(day=days.day_month(day, month, language))
        case NthWeekday():
            told = _nth(rule, words)
        case DayOfYear(number):
            told = words.translate("HolidayRules", "day {number} of the year").format(number=number)
        case FromEaster():
            told = _from_easter(rule, words)
        case OnOrAfter(month, day, weekday):
            text = words.translate("HolidayRules", "{weekday} on {day} or right after it")
            named = days.day_month(day, month, language)
            told = text.format(weekday=weekday_name(weekday, words), day=named)
        case ByMoon():
            told = _by_moon(rule, words)
        case OnDates(listed):
            text = words.translate("HolidayRules", "on listed days, the last in {year}")
            told = text.format(year=listed[-1].year)
    return told


def _nth(rule: NthWeekday, words: Words) -> str:
    forms = {"He": _of_he, "She": _of_she, "It": _of_it}[_GENDERS[rule.weekday]](words)
    month = days.day_month(1, rule.month, words.language).partition(" ")[2]
    return forms[rule.nth].format(weekday=weekday_name(rule.weekday, words), month=month)


def _of_he(words: Words) -> Mapping[int, str]:
    return {
        1: words.translate("WeekdayOfHe", "the first {weekday} of {month}"),
        2: words.translate("WeekdayOfHe", "the second {weekday} of {month}"),
        3: words.translate("WeekdayOfHe", "the third {weekday} of {month}"),
        4: words.translate("WeekdayOfHe", "the fourth {weekday} of {month}"),
        5: words.translate("WeekdayOfHe", "the fifth {weekday} of {month}"),
        -1: words.translate("WeekdayOfHe", "the last {weekday} of {month}"),
    }


def _of_she(words: Words) -> Mapping[int, str]:
    return {
        1: words.translate("WeekdayOfShe", "the first {weekday} of {month}"),
        2: words.translate("WeekdayOfShe", "the second {weekday} of {month}"),
        3: words.translate("WeekdayOfShe", "the third {weekday} of {month}"),
        4: words.translate("WeekdayOfShe", "the fourth {weekday} of {month}"),
        5: words.translate("WeekdayOfShe", "the fifth {weekday} of {month}"),
        -1: words.translate("WeekdayOfShe", "the last {weekday} of {month}"),
    }


def _of_it(words: Words) -> Mapping[int, str]:
    return {
        1: words.translate("WeekdayOfIt", "the first {weekday} of {month}"),
        2: words.translate("WeekdayOfIt", "the second {weekday} of {month}"),
        3: words.translate("WeekdayOfIt", "the third {weekday} of {month}"),
        4: words.translate("WeekdayOfIt", "the fourth {weekday} of {month}"),
        5: words.translate("WeekdayOfIt", "the fifth {weekday} of {month}"),
        -1: words.translate("WeekdayOfIt", "the last {weekday} of {month}"),
    }


def _from_easter(rule: FromEaster, words: Words) -> str:
    orthodox = rule.church == "orthodox"
    count = abs(rule.days)
    if not rule.days:
        return (
            words.translate("HolidayRules", "Orthodox Easter")
            if orthodox
            else words.translate("HolidayRules", "Western Easter")
        )
    if rule.days > 0:
        return (
            words.translate("HolidayRules", "%n day(s) after Orthodox Easter", n=count)
            if orthodox
            else words.translate("HolidayRules", "%n day(s) after Western Easter", n=count)
        )
    return (
        words.translate("HolidayRules", "%n day(s) before Orthodox Easter", n=count)
        if orthodox
        else words.translate("HolidayRules", "%n day(s) before Western Easter", n=count)
    )


def _by_moon(rule: ByMoon, words: Words) -> str:
    text = {
        "hijri": words.translate("HolidayRules", "day {day} of month {month} of the Islamic calendar"),
        "hebrew": words.translate("HolidayRules", "day {day} of month {month} of the Jewish calendar"),
        "lunar_chinese": words.translate(
            "HolidayRules", "day {day} of month {month} of the Chinese calendar"
        ),
    }[rule.calendar]
    return text.format(day=rule.day, month=rule.month)

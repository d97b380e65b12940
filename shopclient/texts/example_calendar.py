"""What the rules of the calendar mean, by the days that come next."""

from collections.abc import Mapping
from datetime import date, timedelta

from shopclient.domain.closed_days import is_closed
from shopclient.domain.date_rules import Fixed, Julian, PlainRule, parse_rule
from shopclient.domain.errors import DateInvalid, RuleInvalid, RuleUnsupported
from shopclient.domain.occasions import occurrences
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme import CalendarRules, ShopDay
from shopclient.domain.recurrence import next_dates
from shopclient.texts.days import day, weekday
from shopclient.texts.words import Words

_TIMES = 3
_YEAR = timedelta(days=366)
_LEAP_DAY = PersonDate(2, 29, 2000)
_CHRISTMAS: Mapping[str, PlainRule] = {"new": Fixed(12, 25), "old": Julian(12, 25)}


def reckoning_lines(calendar: CalendarRules, today: date, words: Words) -> list[str]:
    """Return when somebody of 29 February is greeted, and how far the day's list looks back and ahead."""
    born = words.translate("Examples", "Born on 29 February: greeted on {days}.")
    greeted = occurrences(_LEAP_DAY, today, today + 4 * _YEAR, calendar.feb29)
    lines = [born.format(days=", ".join(day(each.date, words.language) for each in greeted[:_TIMES]))]
    christmas = next_dates(_CHRISTMAS[calendar.church_style], today, 1)
    text = words.translate("Examples", "Christmas of the church: {day}.")
    lines += [text.format(day=day(each, words.language)) for each in christmas]
    if calendar.catch_up_days:
        text = words.translate("Examples", "Today’s list still shows what was missed since {day}.")
        first = today - timedelta(days=calendar.catch_up_days)
        lines.append(text.format(day=day(first, words.language)))
    else:
        lines.append(words.translate("Examples", "Today’s list does not show what was missed."))
    text = words.translate("Examples", "Kindred holidays are looked for up to {day}.")
    last = today + timedelta(days=calendar.kindred_days_ahead)
    return [*lines, text.format(day=day(last, words.language))]


def closed_lines(calendar: CalendarRules, today: date, words: Words) -> list[str]:
    """Return the next days on which the shop is closed."""
    ahead = (today + timedelta(days=number) for number in range(_YEAR.days))
    closed = [each for each in ahead if is_closed(calendar, each)][:_TIMES]
    if not closed:
        return [words.translate("Examples", "Open every day of the coming year.")]
    text = words.translate("Examples", "Closed next on {days}.")
    lines = [text.format(days=", ".join(_named(each, words) for each in closed))]
    for each in calendar.closures:
        if today <= each.until:
            length = (each.until - each.since).days + 1
            text = words.translate("Examples", "Closed from {first} to {last}: %n day(s).", n=length)
            first, last = (day(one, words.language) for one in (each.since, each.until))
            lines.append(text.format(first=first, last=last))
    return lines


def own_day_lines(calendar: CalendarRules, today: date, words: Words) -> list[str]:
    """Return when each day of the shop's own comes next."""
    return [_own_day(each, today, words) for each in calendar.shop_days]


def _own_day(own: ShopDay, today: date, words: Words) -> str:
    try:
        found = next_dates(parse_rule(own.rule), today, _TIMES)
    except (RuleInvalid, RuleUnsupported, DateInvalid):
        found = []
    name = own.title or own.key
    if not found:
        return words.translate("Examples", "{name}: it never comes.").format(name=name)
    text = words.translate("Examples", "{name}: {days}.")
    return text.format(name=name, days=", ".join(_named(each, words) for each in found))


def _named(when: date, words: Words) -> str:
    return f"{weekday(when, words.language)} {day(when, words.language)}"

"""What is to be done before a day comes: a present a week ahead, a reminder the day before.

Source: dates and holidays 16, 17.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shopclient.domain.closed_days import is_closed, open_day_before
from shopclient.domain.errors import ValueInvalid, inside
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.programme import CalendarRules
from shopclient.domain.texts_in import clean_line

#: The list of the day looks so far ahead: an earlier task would be seen by nobody.
FARTHEST: Final = 7
MOST: Final = 5  # of one kind
_LONGEST: Final = 60

#: Tasks that have words in every language; any other is told as it was typed.
GIFT: Final = "@gift"
DECIDE: Final = "@decide"
REMIND: Final = "@remind"
EARLY: Final = "@early"

#: Whose days are prepared for; bonuses that burn have a list of their own.
KINDS: Final = (
    *(OccasionKind.BIRTHDAY, OccasionKind.FAMILY_BIRTHDAY, OccasionKind.ANNIVERSARY),
    *(OccasionKind.NAME_DAY, OccasionKind.HOLIDAY),
)


@dataclass(frozen=True, slots=True)
class Lead:
    """So many *days* before, 1 to 7, *task* is to be done."""

    days: int
    task: str


@dataclass(frozen=True)
class Leads:
    """The tasks of each kind of occasion; *early*: greet the day before what falls on a day off."""

    of: Mapping[OccasionKind, tuple[Lead, ...]]
    early: bool = True


DEFAULT: Final = Leads(
    {
        OccasionKind.BIRTHDAY: (Lead(7, GIFT), Lead(1, REMIND)),
        OccasionKind.FAMILY_BIRTHDAY: (Lead(1, REMIND),),
        OccasionKind.ANNIVERSARY: (Lead(7, GIFT), Lead(1, REMIND)),
        OccasionKind.NAME_DAY: (Lead(1, REMIND),),
        OccasionKind.HOLIDAY: (Lead(7, DECIDE), Lead(1, REMIND)),
    }
)


def task_of(leads: Leads, calendar: CalendarRules, kind: OccasionKind, day: date, today: date) -> str:
    """Return what is to be done *today* for an occasion on *day* that nobody greeted yet, or nothing.

    A task that falls on a day off is due on the last open day before. One whose day went by unseen, as where
    the date was entered late, is due at once; the nearest to the day counts.
    """
    if day <= today:
        return ""
    if leads.early and is_closed(calendar, day) and open_day_before(calendar, day) <= today:
        return EARLY
    due = [
        lead
        for lead in leads.of.get(kind, ())
        if open_day_before(calendar, day - timedelta(days=lead.days)) <= today
    ]
    return min(due, key=lambda lead: lead.days).task if due else ""


def cleaned_leads(leads: Sequence[Lead]) -> tuple[Lead, ...]:
    """Return the tasks of one kind as they are kept, the earliest first; those without words are left out.

    Raises:
        ValueInvalid: They are too many, or a day is none of 1 … 7. TextInvalid: A task cannot be kept.
    """
    found = []
    for place, lead in enumerate(leads):
        if not lead.task.strip():
            continue
        with inside(f"leads[{place}]"):
            if not 1 <= lead.days <= FARTHEST:
                raise ValueInvalid("days", str(lead.days), f"1 … {FARTHEST}")
            found.append(Lead(lead.days, clean_line(lead.task, _LONGEST)))
    if len(found) > MOST:
        raise ValueInvalid("leads", str(len(found)), f"0 … {MOST}")
    return tuple(sorted(found, key=lambda lead: -lead.days))

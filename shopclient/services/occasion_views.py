"""What the list of the day answers: frozen values, safe in any thread."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from shopclient.domain.holidays import Holiday
from shopclient.domain.money import Cents
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.phones import Phone, shown
from shopclient.domain.rhythm import Risk
from shopclient.domain.stages import Stage

#: What can be noted about an occurrence.
Mark = Literal["done", "skipped", "later"]
#: Where an occurrence stands: noted, or else told by its day.
OccasionState = Literal["due", "coming", "missed", "done", "skipped", "later"]


@dataclass(frozen=True)
class ClientShown:
    """The client to be greeted, or whose family it is about."""

    id: int
    name: str
    number: Phone | None  # the first one
    card_kind: str  # the name of the first card's kind, or empty
    stage: Stage

    @property
    def phone(self) -> str:
        """The first phone as people read it, or empty; worked out when asked for, since a day may be long."""
        return shown(self.number) if self.number else ""


@dataclass(frozen=True)
class RelativeShown:
    """Somebody of a client's family whose day it is."""

    id: int
    name: str
    relation: str  # a code of domain.relations.RELATIONS, or the shop's own word
    hobbies: tuple[str, ...]


@dataclass(frozen=True)
class KindredOf:
    """The favourite that is far off, of whose kin an offered holiday is."""

    holiday: Holiday
    date: dt.date | None  # when it comes round; None: its rule has ended
    themes: tuple[str, ...]  # what both are about, the rarest first
    score: float  # how near they are, from 0.2 to 1


@dataclass(frozen=True)
class About:
    """What helps to decide what to do for a client: how much it is worth, and what was done before.

    *yearly* is the turnover of twelve months. *silent_days* since the last purchase and the *usual_days*
    between two are told of those who have a rhythm. *before* is the day on which the same occasion was
    greeted a year ago, *gift* what was given then. *task* is what is to be done today for a day that comes,
    as ``domain.leads`` names it; empty if nothing is.
    """

    yearly: Cents = Cents(0)
    risk: Risk = ""
    silent_days: int | None = None
    usual_days: int | None = None
    before: dt.date | None = None
    gift: str = ""
    family: tuple[tuple[str, str], ...] = ()  # in whose families the person stands: as what, and of whom
    plan_done: int = 0  # steps of the plan for this occasion
    plan_steps: int | None = None  # None: there is no plan
    task: str = ""


@dataclass(frozen=True)
class OccasionView:
    """One occasion of one person on one of its days."""

    occurrence: str  # as `parse_occurrence_key` reads it
    state: OccasionState
    client: ClientShown
    relative: RelativeShown | None  # None: the client's own occasion
    kind: OccasionKind
    holiday: Holiday | None  # of the catalogue, if that is what it is; of a kindred day the one offered
    title: str  # the client's own name for an own date, else empty
    reason: str  # why the client loves the holiday, in the client's own words
    date: dt.date
    days_left: int  # negative for a day gone by
    turns: int | None
    jubilee: bool
    marked_at: dt.datetime | None  # on the shop's clock
    kindred_of: KindredOf | None
    put_off: bool  # "later" was said on this very day: out of the way until tomorrow
    about: About = About()
    #: Other occasions of the same person on the same day, told and noted together with this one.
    also: tuple["OccasionView", ...] = ()

    @property
    def occurrences(self) -> tuple[str, ...]:
        """All that one deed is about."""
        return self.occurrence, *(each.occurrence for each in self.also)

    @property
    def missed(self) -> bool:
        """Whether its day went by and nothing was noted."""
        return self.state == "missed"

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.state in {"due", "coming", "missed"} or (self.state == "later" and not self.put_off)


@dataclass(frozen=True)
class TodayList:
    """The occasions around one day: due, then coming by day, then those gone by, the newest first."""

    date: dt.date
    since: dt.date | None  # the list was last shown on this day; None: nothing can have been missed
    items: tuple[OccasionView, ...]
    own_days: tuple["OwnDayView", ...] = ()  # of the shop


@dataclass(frozen=True)
class OwnDayView:
    """A day of the shop's own, on one of its days."""

    occurrence: str
    state: OccasionState
    key: str
    title: str
    date: dt.date
    days_left: int
    marked_at: dt.datetime | None
    put_off: bool
    event: int | None = None  # the customer day that is planned for it


@dataclass(frozen=True)
class DayCount:
    """How many of the day's occasions are done."""

    done: int
    total: int

    @property
    def left(self) -> int:
        """How many are still to be done."""
        return self.total - self.done


@dataclass(frozen=True)
class Greeted:
    """What was noted; *before* is what stood there, *repeated* that it stood there already."""

    occurrence: str
    state: Mark
    repeated: bool
    before: Mark | None = None


#: What a human line is about, the most important first.
HumanLineCode = Literal[
    "archived",
    "birthday",
    "family_birthday",
    "anniversary",
    "name_day",
    "holiday",
    "silent",
    "favourite",
    "taste",
    "note",
    "ask_favourite",
    "ask_birthday",
]


@dataclass(frozen=True)
class HumanLine:
    """The one thing to know about a person before saying good day.

    *code* says which of the values hold: a relative for ``family_birthday``, a holiday for ``holiday`` (near)
    and ``favourite`` (whenever it is) with the client's reason as *text*; the rest have their *text* alone.
    """

    code: HumanLineCode
    days_left: int | None = None  # 0 today, up to 7; down to -3 for a day that nobody marked
    turns: int | None = None
    relative: RelativeShown | None = None
    holiday: Holiday | None = None
    text: str = ""
    occurrence: str = ""
    done: bool = False  # greeted already
    silent_days: int | None = None  # of ``silent``: since the last visit, more than is usual
    usual_days: int | None = None  # between two visits

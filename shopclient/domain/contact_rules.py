"""When a client may be written to or called, and what stands against it (requirements R28, R39, R77)."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

#: Ways that reach a client wherever he is: never in the quiet hours.
RINGING: Final = frozenset({"phone", "sms", "messenger", "email"})

#: Ways by which something is sent: only to who agreed, and not twice a day.
SENDING: Final = frozenset({"sms", "messenger", "email", "letter"})


@dataclass(frozen=True)
class ContactRules:
    """The shop's own measure; *quiet_from* = *quiet_to* is no quiet hour at all, a limit of 0 is none."""

    quiet_from: time = time(21)
    quiet_to: time = time(9)
    a_month: int = 4
    a_day: int = 1
    only_agreed: bool = True  # what is sent needs a consent; else it is enough that nobody said no


class Bar(StrEnum):
    """What may stand against a contact, the most lasting first."""

    UNKNOWN = "unknown"  # no such client, or adding him was taken back
    ERASED = "erased"
    MERGED = "merged"
    DIED = "died"
    MOVED = "moved"
    DO_NOT_CALL = "do_not_call"
    ARCHIVED = "archived"
    CHANNEL_REFUSED = "channel_refused"
    CONSENT_REFUSED = "consent_refused"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    CONSENT_MISSING = "consent_missing"
    NO_ADDRESS = "no_address"
    ENOUGH_THIS_MONTH = "enough_this_month"
    ENOUGH_TODAY = "enough_today"
    QUIET_HOURS = "quiet_hours"


@dataclass(frozen=True)
class Obstacle:
    """One thing that stands against a contact by *channel*.

    *until* is the moment on the shop's clock at which it passes by itself; None if it does not. *count* is
    how often the client was told something already, *other* the client whom a merged one became.
    """

    bar: Bar
    channel: str
    until: datetime | None = None
    count: int = 0
    other: int | None = None

    @property
    def passes(self) -> bool:
        """Whether it is enough to wait."""
        return self.until is not None


def quiet_until(moment: datetime, rules: ContactRules) -> datetime | None:
    """Return when the quiet hours around *moment* end, both on the shop's clock; None if there are none."""
    start, end, now = rules.quiet_from, rules.quiet_to, moment.time()
    over_midnight = start > end
    is_quiet = (now >= start or now < end) if over_midnight else start <= now < end
    if not is_quiet:
        return None
    morning = datetime.combine(moment.date(), end)
    return morning + timedelta(days=1) if over_midnight and now >= start else morning


def next_day(moment: datetime) -> datetime:
    """Return the midnight after *moment*."""
    return datetime.combine(moment.date() + timedelta(days=1), time())


def next_month(moment: datetime) -> datetime:
    """Return the beginning of the month after that of *moment*."""
    return datetime.combine((moment.date().replace(day=1) + timedelta(days=32)).replace(day=1), time())

"""Refusals of customer days and their draws."""

from datetime import date, datetime

from shopclient.domain.errors.base import Refusal


class EventUnknown(Refusal):
    """There is no such customer day (any more)."""

    code = "event_unknown"
    number: str


class EventKnown(Refusal):
    """The yearly day has its project of that year already, by the name of *title*."""

    code = "event_known"
    field = "on_day"
    title: str
    year: int


class EventBackwards(Refusal):
    """The last day of it lies before the first one."""

    code = "event_backwards"
    field = "until_day"
    first: date


class PrizesMissing(Refusal):
    """A draw without a prize."""

    code = "prizes_missing"
    field = "prizes"


class TicketsTooFew(Refusal):
    """There are more *prizes* than tickets."""

    code = "tickets_too_few"
    field = "tickets"
    prizes: int


class PrizesTooDear(Refusal):
    """All prizes together cost more than the limit of the day; in minor units."""

    code = "prizes_too_dear"
    field = "prizes"
    prize_cost: int
    cost_limit: int


class DrawRedeemed(Refusal):
    """A draw that cannot be taken back: *count* of its prizes were handed over."""

    code = "draw_redeemed"
    count: int


class TicketUnknown(Refusal):
    """No ticket of a draw has this code, or its draw was taken back."""

    code = "ticket_unknown"
    field = "card"
    number: str


class TicketUsed(Refusal):
    """The prize of this ticket was handed over before."""

    code = "ticket_used"
    field = "card"
    number: str
    prize: str
    given_on: datetime


class TicketEmpty(Refusal):
    """The ticket carries no prize, only its *prediction* if it has one."""

    code = "ticket_empty"
    field = "card"
    number: str
    prediction: str

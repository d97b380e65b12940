"""Draws of a customer day: tickets with codes that nobody can guess, each prize handed over once.

What was drawn is kept with its seed for ever, also if the draw is taken back; who handed over what and when
is a log of its own. How the lots fall is told in ``domain/drawing.py``.

Source: requirements R21, R27.
"""

import json
import secrets
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shopclient.domain.card_numbers import look_up_forms
from shopclient.domain.drawing import Prize, drawn, in_lot_order, may_be_ticket, new_code, require_drawable
from shopclient.domain.errors import DrawRedeemed, EventUnknown, TicketEmpty, TicketUnknown, TicketUsed
from shopclient.domain.money import Cents
from shopclient.models import Card, Draw, Event, EventPrize, Prediction, Ticket, TicketDeed
from shopclient.services.changes import Change
from shopclient.services.clock import day_of
from shopclient.services.events import load
from shopclient.services.shop import Shop, Tx

RandomBelow = Callable[[int], int]


@dataclass(frozen=True)
class DrawnTicket:
    """One ticket; without a *prize* it carries its *prediction*, or nothing. *cost* in minor units."""

    number: int
    code: str
    prize: str
    cost: Cents
    prediction: str
    redeemed_at: datetime | None  # on the shop's clock


@dataclass(frozen=True)
class HeldDraw:
    """A draw that was held, and how it stands: what *prizes* it had, who has theirs already."""

    id: int
    event: int
    seed: str
    drawn_at: datetime  # on the shop's clock
    prizes: tuple[Prize, ...]
    tickets: tuple[DrawnTicket, ...]

    @property
    def redeemed(self) -> int:
        """How many prizes were handed over."""
        return sum(1 for ticket in self.tickets if ticket.redeemed_at is not None)

    @property
    def cost(self) -> Cents:
        """What the prizes handed over cost at most."""
        return Cents(sum(ticket.cost for ticket in self.tickets if ticket.redeemed_at is not None))


@dataclass(frozen=True)
class SeenTicket:
    """A ticket at the counter, and its day; *is_early*: that has not come yet."""

    ticket: DrawnTicket
    title: str
    on_day: date
    is_early: bool

    @property
    def is_good(self) -> bool:
        """Whether there is a prize to be handed over."""
        return bool(self.ticket.prize) and self.ticket.redeemed_at is None


@dataclass(frozen=True)
class Won:
    """A prize that was handed over at the till just now, and the day that it belongs to."""

    code: str
    prize: str
    event: int
    title: str


def hold(
    shop: Shop, event: int, tickets: int, seed: str = "", random_below: RandomBelow = secrets.randbelow
) -> HeldDraw:
    """Draw the prizes of a day among so many *tickets*, and return the draw.

    Tickets without a prize get predictions of the shop's list, in an order of the seed, too.

    Args:
        shop: The open shop.
        event: The day's number.
        tickets: How many tickets there are, with a prize or without.
        seed: 32 hexadecimal digits; a fresh one unless it is given, for a draw that is to be repeated.
        random_below: As ``secrets.randbelow``; codes never follow from the seed.

    Raises:
        EventUnknown; PrizesMissing, TicketsTooFew, PrizesTooDear: As ``require_drawable``.
    """
    with shop.writing() as tx:
        row = load(tx.session, event)
        prizes = _prizes_of(tx.session, event)
        require_drawable(prizes, tickets, None if row.cost_limit is None else Cents(row.cost_limit))
        draw = Draw(
            event_id=event,
            seed=seed or secrets.token_hex(16),
            prizes=json.dumps([asdict(prize) for prize in prizes], ensure_ascii=False),
            tickets=tickets,
            drawn_at=tx.local,
            staff_id=tx.staff_id,
        )
        tx.session.add(draw)
        tx.session.flush()
        tx.session.add_all(_tickets(tx, draw, prizes, random_below))
        tx.session.flush()
        tx.changed(Change.EVENT)
        return _held(tx.session, draw)


def take_back(shop: Shop, draw: int) -> None:
    """Take a draw back: its tickets are good no more; what it was stays in the log.

    Raises:
        EventUnknown: There is no such draw. DrawRedeemed: Prizes were handed over.
    """
    with shop.writing() as tx:
        row = _load(tx.session, draw)
        mine = (Ticket.draw_id == draw, Ticket.redeemed_at.is_not(None))
        redeemed = tx.session.scalar(select(func.count()).where(*mine)) or 0
        if redeemed:
            raise DrawRedeemed(redeemed)
        row.taken_back_at = tx.local
        tx.changed(Change.EVENT)


def bring_back(shop: Shop, draw: int) -> None:
    """Let a draw that was taken back be good again. Raises: EventUnknown."""
    with shop.writing() as tx:
        _load(tx.session, draw).taken_back_at = None
        tx.changed(Change.EVENT)


def draws(shop: Shop, event: int) -> tuple[HeldDraw, ...]:
    """Return the draws of a day that are good, the newest first."""
    with shop.reading() as session:
        good = select(Draw).where(Draw.event_id == event, Draw.taken_back_at.is_(None))
        return tuple(_held(session, row) for row in session.scalars(good.order_by(Draw.id.desc())))


def ticket_of(shop: Shop, number: str) -> SeenTicket | None:
    """Return the good ticket that a code as read is; other forms than a ticket's cost no look at the file."""
    with shop.reading() as session:
        prefix = shop.programme_in(session)[1].shop.card_prefix
        if not any(may_be_ticket(form, prefix) for form in look_up_forms(number)):
            return None
        try:
            ticket, event = _ticket(session, number)
        except TicketUnknown:
            return None
        told = DrawnTicket(
            *(ticket.number, ticket.code, ticket.prize, Cents(ticket.cost)),
            *(ticket.prediction, ticket.redeemed_at),
        )
        today = day_of(shop.now, shop.programme_in(session)[1].shop)
        return SeenTicket(told, event.title, event.on_day, event.on_day > today)


def redeem(shop: Shop, number: str) -> Won:
    """Hand over the prize of a ticket, scanned or typed, and note that it was; once and never again.

    Raises:
        TicketUnknown: There is none, or its draw or day was dropped.
        TicketUsed: It was done before. TicketEmpty: The ticket has no prize.
    """
    with shop.writing() as tx:
        ticket, event = _ticket(tx.session, number)
        if not ticket.prize:
            raise TicketEmpty(ticket.code, ticket.prediction)
        if ticket.redeemed_at is not None:
            raise TicketUsed(ticket.code, ticket.prize, ticket.redeemed_at)
        _note(tx, ticket, "redeem")
        return Won(ticket.code, ticket.prize, event.id, event.title)


def take_back_prize(shop: Shop, code: str) -> None:
    """Note that a prize was not handed over after all; the ticket is good again. Raises: TicketUnknown."""
    with shop.writing() as tx:
        ticket, _event = _ticket(tx.session, code)
        if ticket.redeemed_at is not None:
            _note(tx, ticket, "take_back")


def _note(tx: Tx, ticket: Ticket, what: str) -> None:
    now = tx.local if what == "redeem" else None
    tx.session.execute(update(Ticket).where(Ticket.code == ticket.code).values(redeemed_at=now))
    tx.session.add(TicketDeed(code=ticket.code, what=what, at=tx.local, staff_id=tx.staff_id))
    tx.changed(Change.EVENT)


def _ticket(session: Session, number: str) -> tuple[Ticket, Event]:
    good = select(Ticket, Event).join(Draw, Draw.id == Ticket.draw_id).join(Event, Event.id == Draw.event_id)
    good = good.where(Draw.taken_back_at.is_(None), Event.removed_at.is_(None))
    found = session.execute(good.where(Ticket.code.in_(look_up_forms(number)))).first()
    if found is None:
        raise TicketUnknown(number)
    return found.Ticket, found.Event


def _tickets(tx: Tx, draw: Draw, prizes: tuple[Prize, ...], random_below: RandomBelow) -> Iterator[Ticket]:
    won = drawn(draw.seed, prizes, draw.tickets)
    told = _predictions(tx.session, draw.seed)
    codes = _codes(tx, draw.tickets, random_below)
    blanks = 0
    for number, (prize, code) in enumerate(zip(won, codes, strict=True), start=1):
        ticket = Ticket(draw_id=draw.id, number=number, code=code)
        if prize is not None:
            ticket.prize, ticket.cost = prize.name, prize.cost
        elif told:
            ticket.prediction = told[blanks % len(told)]
            blanks += 1
        yield ticket


def _codes(tx: Tx, count: int, random_below: RandomBelow) -> list[str]:
    """Return fresh codes that no card has, and no ticket."""
    prefix, codes = tx.programme.shop.card_prefix, dict[str, None]()
    while len(codes) < count:
        codes |= dict.fromkeys(new_code(prefix, random_below) for _ in range(count - len(codes)))
        given = select(func.json_each(json.dumps(list(codes))).table_valued("value").c.value)
        taken = select(Ticket.code).where(Ticket.code.in_(given))
        for known in tx.session.scalars(taken.union(select(Card.number).where(Card.number.in_(given)))):
            del codes[known]
    return list(codes)


def _predictions(session: Session, seed: str) -> list[str]:
    texts = list(session.scalars(select(Prediction.text).order_by(Prediction.position)))
    return [texts[number - 1] for number in in_lot_order(seed, range(1, len(texts) + 1))]


def _prizes_of(session: Session, event: int) -> tuple[Prize, ...]:
    rows = session.scalars(
        select(EventPrize).where(EventPrize.event_id == event).order_by(EventPrize.position)
    )
    return tuple(Prize(row.name, row.count, Cents(row.cost)) for row in rows)


def _load(session: Session, draw: int) -> Draw:
    row = session.get(Draw, draw)
    if row is None:
        raise EventUnknown(str(draw))
    return row


def _held(session: Session, draw: Draw) -> HeldDraw:
    rows = session.scalars(select(Ticket).where(Ticket.draw_id == draw.id).order_by(Ticket.number))
    return HeldDraw(
        draw.id,
        draw.event_id,
        draw.seed,
        draw.drawn_at,
        tuple(Prize(each["name"], each["count"], Cents(each["cost"])) for each in json.loads(draw.prizes)),
        tuple(
            DrawnTicket(row.number, row.code, row.prize, Cents(row.cost), row.prediction, row.redeemed_at)
            for row in rows
        ),
    )

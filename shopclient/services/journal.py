"""The till's journal of a day: its last operations and the sums that the drawer must agree with."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import Cents
from shopclient.domain.programme import ShopInfo
from shopclient.models import Card, Client, Operation
from shopclient.services.clock import day_of
from shopclient.services.operations import undone
from shopclient.services.shop import Shop

OperationWhat = Literal["sale", "refund", "undo", "adjust", "attach"]


@dataclass(frozen=True)
class JournalRow:
    """One operation of the till; sums signed, in minor units."""

    op_key: str
    at: datetime  # on the shop's clock
    what: OperationWhat
    client: int | None
    client_name: str | None
    card: str | None
    due: Cents
    spent: Cents
    gift: Cents  # paid with gift cards
    bonuses: Cents
    undone: bool
    left: Cents  # of a sale: the value that can still be returned: money, gift cards and bonuses
    number: int  # in the order of booking
    day: date
    reason: str  # of a return or a correction: domain.return_reasons
    moved: bool  # of a sale: it was given to a card after payment
    is_late: bool  # entered on a later day than its own

    @property
    def value(self) -> Cents:
        """What a purchase cost in money, gift cards and bonuses."""
        return Cents(self.due + self.gift + self.spent)

    @property
    def undoable(self) -> bool:
        """Whether it can be taken back as if it had never been."""
        return self.what != "undo" and not self.undone

    @property
    def returned(self) -> Cents:
        """How much of a lasting sale's value came back."""
        return Cents(self.value - self.left) if self.what == "sale" and not self.undone else Cents(0)

    @property
    def movable(self) -> bool:
        """Whether it is a sale that can be given to another card: bonuses and gift cards stay as paid."""
        return self.what == "sale" and not self.undone and not self.returned

    @property
    def refundable(self) -> bool:
        """Whether something of it can be returned."""
        return self.what == "sale" and not self.undone and self.left > 0


@dataclass(frozen=True)
class JournalPage:
    """The newest operations of a day, how many of its sales last, and its money, returns deducted."""

    rows: tuple[JournalRow, ...]
    sales_today: int
    money_today: Cents


def last_operations(shop: Shop, day: date, limit: int) -> JournalPage:
    """Return the newest *limit* operations of a business day, and the sums of the whole day.

    An undo is not listed beside what it took back on the same day: that row says so itself. What an action
    at the till brings by itself (a gift, a gift card's payment) and what nobody did there (bonuses burnt,
    two clients made one) has no row.
    """
    with shop.reading() as session:
        rows = rows_of(shop, session, Operation.business_day == day, limit=limit)
        sums = session.execute(_SUMS.where(Operation.business_day == day)).one()
    return JournalPage(rows, sums.sales or 0, Cents(sums.money or 0))


def operation_row(shop: Shop, op_key: str) -> JournalRow | None:
    """Return the row of one operation; None if there is none with this id that has a row."""
    with shop.reading() as session:
        return next(iter(rows_of(shop, session, Operation.op_key == op_key, limit=1)), None)


def rows_of(
    shop: Shop, session: Session, *conditions: ColumnElement[bool], limit: int
) -> tuple[JournalRow, ...]:
    """Return the newest operations that fit, at the most *limit*, of any day."""
    info = shop.programme_in(session)[1].shop
    return tuple(_row(row, info) for row in session.execute(_ROWS.where(*conditions).limit(limit)))


def _row(row: Any, info: ShopInfo) -> JournalRow:
    is_sale = row.what == "sale" and not row.undone
    return JournalRow(
        op_key=row.op_key,
        at=row.happened_at,
        what=row.what,
        client=row.client_id,
        client_name=row.client_name,
        card=row.card,
        due=Cents(row.due),
        spent=Cents(row.spent),
        gift=Cents(row.gift),
        bonuses=Cents(row.bonuses),
        undone=row.undone,
        left=Cents(row.due + row.spent + row.gift + (row.returned or 0)) if is_sale else Cents(0),
        number=row.id,
        day=row.business_day,
        reason=row.reason,
        moved=bool(row.moved),
        is_late=day_of(row.recorded_at, info) > row.business_day,
    )


_SHOWN = ("sale", "refund", "adjust", "attach")


def _returned() -> Any:
    """Return the SQL sum, below 0, of the value that the lasting returns of a sale brought back."""
    back = aliased(Operation)
    return (
        select(func.sum(back.gross))
        .where(back.ref_id == Operation.id, back.what == "refund", ~undone(back))
        .correlate(Operation)
        .scalar_subquery()
    )


def _moved() -> Any:
    """Return the SQL condition that a sale was given to another card since, and that this lasts."""
    later = aliased(Operation)
    given = exists().where(later.ref_id == Operation.id, later.what == "attach", ~undone(later))
    return given.correlate(Operation)


def _shown() -> ColumnElement[bool]:
    """Return the condition that an operation has a row of its own."""
    target = aliased(Operation)
    of_another_day = exists().where(
        target.id == Operation.ref_id,
        target.what.in_(_SHOWN),
        target.business_day != Operation.business_day,
    )
    return or_(
        Operation.what.in_(_SHOWN),
        and_(Operation.what == "undo", of_another_day.correlate(Operation)),
    )


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(
            *(Operation.id, Operation.op_key, Operation.what, Operation.reason, Operation.client_id),
            *(Operation.business_day, Operation.happened_at, Operation.recorded_at),
            Client.name.label("client_name"),
            Card.number.label("card"),
            *(Operation.due, Operation.spent, Operation.gift, Operation.bonuses),
            _moved().label("moved"),
            undone().label("undone"),
            _returned().label("returned"),
        )
        .outerjoin(Client, Client.id == Operation.client_id)
        .outerjoin(Card, Card.id == Operation.card_id)
        .where(_shown())
        .order_by(Operation.id.desc())
    )


def _sums() -> Select[int, int]:
    return select(
        func.count().filter(Operation.what == "sale", ~undone()).label("sales"),
        func.sum(Operation.due).label("money"),
    )


# Built once: building costs as much as running.
_ROWS, _SUMS = _rows(), _sums()

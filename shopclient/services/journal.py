"""The till's journal of a day: its last operations and the sums that the drawer must agree with."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import Cents
from shopclient.domain.programme import ShopInfo
from shopclient.models import Card, Client, Operation, SaleLine
from shopclient.services.clock import day_of
from shopclient.services.operations import undone
from shopclient.services.shop import Shop

OperationWhat = Literal["sale", "refund", "undo", "adjust", "attach"]


@dataclass(frozen=True)
class JournalRow:
    """One operation of the till; sums signed, in minor units. A moved sale is its present owner's."""

    op_key: str
    at: datetime  # on the shop's clock
    what: OperationWhat
    client: int | None
    client_name: str | None
    card: str | None
    due: Cents
    spent: Cents
    gift: Cents  # paid with gift cards
    sold_onto: Cents  # of it, value that was put on gift cards
    bonuses: Cents
    undone: bool
    left: Cents  # of a sale: the value that can still be returned: money, gift cards and bonuses
    number: int  # in the order of booking
    day: date
    reason: str  # of a return or a correction: domain.return_reasons
    moved: bool  # of a sale: it was given to a card after payment
    former_name: str | None  # the client of a sale that was moved, as it was sold
    former_card: str | None
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
    def is_loading(self) -> bool:
        """Whether nothing was sold but value for gift cards, which is nobody's turnover."""
        return bool(self.sold_onto) and self.value <= self.sold_onto

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
    is_moved = row.owner is not None
    return JournalRow(
        op_key=row.op_key,
        at=row.happened_at,
        what=row.what,
        client=row.owner_id if is_moved else row.client_id,
        client_name=row.owner_name if is_moved else row.client_name,
        card=row.owner_card if is_moved else row.card,
        due=Cents(row.due),
        spent=Cents(row.spent),
        gift=Cents(row.gift),
        sold_onto=Cents(row.sold_onto or 0),
        bonuses=Cents(row.owner_bonuses if is_moved else row.bonuses),
        undone=row.undone,
        left=Cents(row.due + row.spent + row.gift + (row.returned or 0)) if is_sale else Cents(0),
        number=row.id,
        day=row.business_day,
        reason=row.reason,
        moved=is_moved,
        former_name=row.client_name if is_moved else None,
        former_card=row.card if is_moved else None,
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


def _last_moving() -> Any:
    """Return the SQL id of what gave a sale to another card last, and lasts; none for any other operation."""
    later = aliased(Operation)
    given = select(func.max(later.id)).where(
        later.ref_id == Operation.id, later.what == "attach", ~undone(later)
    )
    return case((Operation.what == "sale", given.correlate(Operation).scalar_subquery()))


def _sold_onto() -> Any:
    """Return the SQL sum of the value that a sale put on gift cards."""
    value = select(func.sum(SaleLine.amount)).where(
        SaleLine.operation_id == Operation.id, SaleLine.gift_card_id.is_not(None)
    )
    return case((Operation.what == "sale", value.correlate(Operation).scalar_subquery()))


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
    owner, owner_client, owner_card = aliased(Operation), aliased(Client), aliased(Card)
    return (
        select(
            *(Operation.id, Operation.op_key, Operation.what, Operation.reason, Operation.client_id),
            *(Operation.business_day, Operation.happened_at, Operation.recorded_at),
            Client.name.label("client_name"),
            Card.number.label("card"),
            *(Operation.due, Operation.spent, Operation.gift, Operation.bonuses),
            _sold_onto().label("sold_onto"),
            owner.id.label("owner"),
            owner.client_id.label("owner_id"),
            owner_client.name.label("owner_name"),
            owner_card.number.label("owner_card"),
            owner.bonuses.label("owner_bonuses"),
            undone().label("undone"),
            _returned().label("returned"),
        )
        .outerjoin(Client, Client.id == Operation.client_id)
        .outerjoin(Card, Card.id == Operation.card_id)
        .outerjoin(owner, owner.id == _last_moving())
        .outerjoin(owner_client, owner_client.id == owner.client_id)
        .outerjoin(owner_card, owner_card.id == owner.card_id)
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

"""The day's totals: money and bonuses apart, so that the cash drawer agrees.

Money is of the day on which it came in or went out. What was booked and undone on one business day is as if
it had never been; what is undone later goes back on the day of its undo.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, case, exists, func, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import Cents
from shopclient.domain.programme import ShopInfo
from shopclient.models import Account, Entry, Operation, SaleLine
from shopclient.services.clock import utc_moment
from shopclient.services.operations import undone
from shopclient.services.shop import Shop
from shopclient.services.undoing import part_key


@dataclass(frozen=True)
class DayMoney:
    """What went through the drawer, and what paid in its place; sums in minor units."""

    taken: Cents = Cents(0)
    given_back: Cents = Cents(0)
    gift_sold: Cents = Cents(0)  # value put onto gift cards: a part of what was taken
    gift_paid: Cents = Cents(0)  # with gift cards, less what returns put back on them
    discounts: Cents = Cents(0)

    @property
    def drawer(self) -> Cents:
        """What the drawer holds more, or less, than in the morning."""
        return Cents(self.taken - self.given_back)


@dataclass(frozen=True)
class DayBonuses:
    """What moved on the clients' accounts, each sum above 0 unless it was taken back again."""

    spent: Cents = Cents(0)
    given_back: Cents = Cents(0)  # spent ones, by returns
    earned: Cents = Cents(0)
    taken_back: Cents = Cents(0)  # earned ones, by returns
    gifts: Cents = Cents(0)
    corrected: Cents = Cents(0)  # by hand, signed
    burnt: Cents = Cents(0)

    @property
    def change(self) -> Cents:
        """How much more the clients have than in the morning."""
        came = self.earned + self.given_back + self.gifts + self.corrected
        return Cents(came - self.spent - self.taken_back - self.burnt)


@dataclass(frozen=True)
class DayTotals:
    """A business day of the till; *late* is how much of it was entered on a later day."""

    day: date
    money: DayMoney
    bonuses: DayBonuses
    sales: int  # lasting ones
    refunds: int  # lasting ones
    undone: int  # purchases and returns of this day that were taken back, whenever
    late: int
    late_money: Cents
    loads: int = 0  # of the sales, those of nothing but value for gift cards


def day_totals(shop: Shop, day: date) -> DayTotals:
    """Return the sums of a business day; its money, discounts and counts are those of ``reports.takings``."""
    with shop.reading() as session:
        info = shop.programme_in(session)[1].shop
        sums = _Sums(session.execute(_SUMS, {"day": day}))
        counts = session.execute(_COUNTS, {"day": day}).one()
        late = session.execute(_LATE, {"day": day, "over": _end_of(day, info)}).one()
        drawer = _Drawer(counts.taken or 0, -(counts.given or 0))
        drawer.count_undos(session.execute(_UNDOS, {"day": day}).all())
        money = _money(sums, drawer, _gift_sold(session, day))
        bonuses = _bonuses(sums, _given_back(session, day))
    return DayTotals(
        day=day,
        money=money,
        bonuses=bonuses,
        sales=counts.sales,
        refunds=counts.refunds,
        undone=counts.undone,
        late=late.entered,
        late_money=Cents(late.money or 0),
        loads=counts.loads,
    )


class _Sums:
    """Sums of a day by what was done; an undo stands beside the deed that it took back."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self._sums: dict[tuple[str, str], int] = defaultdict(int)
        for row in rows:
            for name in _SUMMED:
                self._sums[row.deed, name] += getattr(row, name)

    def of(self, name: str, *deeds: str) -> int:
        return sum(self._sums[deed, name] for deed in deeds)


class _Drawer:
    """What came into the drawer, and what went out, one action after the other.

    It begins with the purchases and the returns of the day that were not undone on it.
    """

    def __init__(self, taken: int, given_back: int) -> None:
        self.taken, self.given_back = taken, given_back

    def count_undos(self, undos: Sequence[Any]) -> None:
        """Count undos of what other days had booked; a sale's takes its returns back in the same action."""
        by_key = {undo.op_key: undo for undo in undos}
        for sale in [undo for undo in undos if undo.deed == "sale"]:
            parts = (by_key.pop(part_key(sale.op_key, undo.target), None) for undo in undos)
            self._count(sale.due + sum(part.due for part in parts if part is not None))
        for undo in by_key.values():
            if undo.deed == "refund":
                self._count(undo.due)

    def _count(self, money: int) -> None:
        if money > 0:
            self.taken += money
        else:
            self.given_back -= money


def _money(sums: _Sums, drawer: _Drawer, gift_sold: int) -> DayMoney:
    return DayMoney(
        taken=Cents(drawer.taken),
        given_back=Cents(drawer.given_back),
        gift_sold=Cents(gift_sold),
        gift_paid=Cents(sums.of("gift", "sale", "refund")),
        discounts=Cents(sums.of("discount", "sale", "refund")),
    )


def _bonuses(sums: _Sums, given_back: int) -> DayBonuses:
    spent = sums.of("spent", "sale")
    return DayBonuses(
        spent=Cents(spent),
        given_back=Cents(given_back),
        # A sale that was moved earns at one client what the other one loses.
        earned=Cents(spent + sums.of("bonuses", "sale", "attach", "detach")),
        taken_back=Cents(given_back - sums.of("bonuses", "refund")),
        gifts=Cents(sums.of("bonuses", "gift")),
        corrected=Cents(sums.of("bonuses", "adjust")),
        burnt=Cents(-sums.of("bonuses", "expire")),
    )


def _gift_sold(session: Session, day: date) -> int:
    """Return the money for value put onto gift cards, less what came back of it."""
    that_day = Operation.business_day == day
    booked = _LOADED.where(Operation.id == SaleLine.operation_id, that_day)
    undo = _LOADED.where(Operation.ref_id == SaleLine.operation_id, Operation.what == "undo", that_day)
    return (session.scalar(booked) or 0) - (session.scalar(undo) or 0)


def _given_back(session: Session, day: date) -> int:
    """Return the spent bonuses that returns gave back, less those of returns undone on this day."""
    back, undo = aliased(Operation), aliased(Operation)
    given = (
        select(func.sum(Entry.amount))
        .join(back, back.id == Entry.operation_id)
        .where(back.what == "refund", Entry.what == "give_back")
    )
    booked = session.scalar(given.where(back.business_day == day))
    taken = given.join(undo, undo.ref_id == back.id).where(undo.what == "undo", undo.business_day == day)
    return (booked or 0) - (session.scalar(taken) or 0)


def _end_of(day: date, info: ShopInfo) -> datetime:
    """Return the moment in UTC with which the business day is over."""
    return utc_moment(datetime.combine(day + timedelta(days=1), info.day_ends), info)


_SUMMED = ("due", "gift", "discount", "spent", "bonuses")
_DAY = bindparam("day", type_=Operation.business_day.type)
_TARGET = aliased(Operation)
_DEED = case((Operation.what == "undo", _TARGET.what), else_=Operation.what)
# Gift cards hold money that was paid in advance, no bonuses.
_SUMS = (
    select(_DEED.label("deed"), *(func.sum(getattr(Operation, name)).label(name) for name in _SUMMED))
    .outerjoin(_TARGET, _TARGET.id == Operation.ref_id)
    .outerjoin(Account, Account.id == Operation.account_id)
    .where(Operation.business_day == _DAY, func.coalesce(Account.is_gift, 0) == 0)
    .group_by(_DEED)
)
_TILL = Operation.what.in_(("sale", "refund"))


def _undone_that_day() -> Any:
    later = aliased(Operation)
    undo = exists().where(
        later.ref_id == Operation.id, later.what == "undo", later.business_day == Operation.business_day
    )
    return undo.correlate(Operation)


def _is_loading() -> Any:
    lines = exists().where(SaleLine.operation_id == Operation.id)
    is_gift = SaleLine.gift_card_id.is_not(None)
    return and_(lines.where(is_gift).correlate(Operation), ~lines.where(~is_gift).correlate(Operation))


_COUNTS = select(
    func.count().filter(Operation.what == "sale", ~undone()).label("sales"),
    func.count().filter(Operation.what == "sale", ~undone(), _is_loading()).label("loads"),
    func.count().filter(Operation.what == "refund", ~undone()).label("refunds"),
    func.count().filter(_TILL, undone()).label("undone"),
    func.sum(Operation.due).filter(Operation.what == "sale", ~_undone_that_day()).label("taken"),
    func.sum(Operation.due).filter(Operation.what == "refund", ~_undone_that_day()).label("given"),
).where(Operation.business_day == _DAY)
_UNDOS = (
    select(Operation.op_key, Operation.due, _TARGET.what.label("deed"), _TARGET.op_key.label("target"))
    .join(_TARGET, _TARGET.id == Operation.ref_id)
    .where(
        Operation.what == "undo",
        Operation.business_day == _DAY,
        _TARGET.business_day != Operation.business_day,
        _TARGET.what.in_(("sale", "refund")),
    )
)
_LATE = select(func.count().label("entered"), func.sum(Operation.due).label("money")).where(
    Operation.business_day == _DAY,
    Operation.what.in_(("sale", "refund", "undo")),
    Operation.recorded_at >= bindparam("over", type_=Operation.recorded_at.type),
)
_LOADED = select(func.sum(SaleLine.due)).where(SaleLine.gift_card_id.is_not(None))

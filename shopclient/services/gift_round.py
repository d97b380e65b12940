"""The day's gifts booked at the day's first start, for everybody whose window begins (loyalty rules 3)."""

from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, func, literal_column, select
from sqlalchemy.orm import Session

from shopclient.domain.card_kinds import CardKind, DayBonus
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.occasions import occurrences
from shopclient.models import Account, Card, Client, Favourite
from shopclient.services.gifts import give_day_gifts
from shopclient.services.holidays import holidays_of
from shopclient.services.occasion_rows import loved_holidays
from shopclient.services.shop import Shop, Tx


def give_gifts_of_day(shop: Shop) -> int:
    """Book the birthday and holiday gifts that are due today; return for how many accounts there was one.

    What is due counts for a client at the till whether it is booked or not; booked, the reports have it too.
    """
    with shop.reading() as session:
        kinds = shop.programme_in(session)[1].kinds
    if not any(kind.birthday_bonus.amount or kind.holiday_bonus.amount for kind in kinds):
        return 0
    with shop.writing() as tx:
        return give_gifts_in(tx)


def give_gifts_in(tx: Tx) -> int:
    """Book the gifts of the transaction's day; return for how many accounts there was one."""
    found = {account: kind for kind in tx.programme.kinds for account in _accounts(tx, kind)}
    for account, kind in found.items():
        give_day_gifts(tx, kind, account, tx.today)
    return len(found)


def _accounts(tx: Tx, kind: CardKind) -> set[int]:
    """Return the accounts with an active card of *kind* whose client has a day in one of its windows."""
    found: set[int] = set()
    if kind.birthday_bonus.amount:
        found |= _with(tx.session, kind, _born_in(tx.today, kind.birthday_bonus))
    if kind.holiday_bonus.amount:
        keys = _holidays_in(tx.session, tx.today, kind.holiday_bonus)
        loves = select(Favourite.client_id).where(Favourite.holiday_key.in_(keys))
        found |= _with(tx.session, kind, Client.id.in_(loves))
    return found


def _with(session: Session, kind: CardKind, wanted: ColumnElement[bool]) -> set[int]:
    query = (
        select(Account.id)
        .join(Client, Client.id == Account.client_id)
        .join(Card, Card.account_id == Account.id)
        .where(wanted, Card.kind_key == kind.key, Card.state == "active")
        # Not "is null": its index would lead to every client there is.
        .where(func.coalesce(Client.merged_into_id, 0) == 0)
    )
    return set(session.scalars(query))


def _born_in(today: date, window: DayBonus) -> ColumnElement[bool]:
    # One day more on either side: 29 February is kept on a day of its own (dates and holidays 3).
    start = -window.days_after - 1
    days = [today + timedelta(days=step) for step in range(start, window.days_before + 2)]
    texts = {f"{day.month:02}-{day.day:02}" for day in days}
    if texts & {"02-28", "03-01"}:
        texts.add("02-29")
    # The index holds only the birthdays that are known.
    return and_(Client.birthday.is_not(None), func.substr(Client.birthday, literal_column("-5")).in_(texts))


def _holidays_in(session: Session, today: date, window: DayBonus) -> list[str]:
    start, end = today - timedelta(days=window.days_after), today + timedelta(days=window.days_before)
    holidays = holidays_of(session)
    found = []
    for key in loved_holidays(session):
        try:
            if any(occurrences(rule, start, end) for rule in holidays.rules(key)):
                found.append(key)
        except (DateInvalid, RuleUnsupported):
            continue  # a holiday without a table for this year has no day
    return found

"""Gifts of people's own days in a trial: where their windows stay, they come when they came.

What is known of a client may have become known in the middle of the period (a birthday typed in, two files
made one), and what it was before is kept nowhere. When a gift was booked says it better than the file of
today: so gifts of a window that the rules on trial leave as it was are booked at the same moments, to the
same accounts, as much as the rules on trial give. Where the window is another one, the file of today decides.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy import select

from shopclient.domain.card_kinds import CardKind, DayBonus
from shopclient.domain.programme import Programme
from shopclient.models import Card, Gift
from shopclient.services.burning import start_of
from shopclient.services.client_days import What
from shopclient.services.gifts import DueGift, give
from shopclient.services.shop import Tx
from shopclient.services.trial_deeds import rows

Kept = frozenset[tuple[str, What]]  # kinds of card and the days whose window is as it was

_DAYS: tuple[What, ...] = ("birthday", "holiday")
#: What an operation was booked on the way of, if it was: the next one of its account in the same moment.
_LED_TO = """
SELECT card_id, business_day FROM was WHERE id > ? AND id < ? + 50 AND account_id = ? AND recorded_at = ?
    AND what NOT IN ('gift', 'expire') ORDER BY id LIMIT 1
"""


def kept_windows(tx: Tx, programme: Programme) -> Kept:
    """Return the windows of *programme* that all the rules of the period had, too."""
    used = [tx.programme_of(number) for [number] in rows(tx, "SELECT DISTINCT programme_id FROM was")]
    return frozenset(
        (kind.key, what)
        for kind in programme.kinds
        for what in _DAYS
        if all(_window(each, kind.key, what) == _window(programme, kind.key, what) for each in used)
        and _window(programme, kind.key, what) is not None
    )


def without(programme: Programme, kept: Kept) -> Programme:
    """Return *programme* giving none of the *kept* gifts by itself."""
    kinds = []
    for kind in programme.kinds:
        birthday, holiday = kind.birthday_bonus, kind.holiday_bonus
        if (kind.key, "birthday") in kept:
            birthday = DayBonus()
        if (kind.key, "holiday") in kept:
            holiday = DayBonus()
        kinds.append(replace(kind, birthday_bonus=birthday, holiday_bonus=holiday))
    return replace(programme, kinds=tuple(kinds))


def led_to(tx: Tx, row: Any) -> Any:
    """Return card and business day of the deed that a gift or a burn was booked on the way of, or None."""
    return rows(tx, _LED_TO, row["id"], row["id"], row["account_id"], row["recorded_at"]).fetchone()


def give_again(tx: Tx, row: Any, programme: Programme, kept: Kept, day: date) -> None:
    """Give a gift that was given then, if its window is *kept*, on business day *day*, by *programme*."""
    key = rows(tx, "SELECT key FROM was_gift WHERE operation_id = ?", row["id"]).fetchone()
    what: Literal["birthday", "holiday"] = row["reason"]
    kind = _kind(tx, row, programme, what)
    if key is None or kind is None or (kind.key, what) not in kept:
        return
    bonus, first = _bonus(kind, what), date.fromisoformat(row["business_day"])
    ends = first + timedelta(days=bonus.life_days) if bonus.life_days else None
    if (ends is None or ends > day) and tx.session.get(Gift, key[0]) is None:
        gift = DueGift(key[0], row["account_id"], bonus.amount, first, ends)
        give(tx, gift, start_of(first, programme.shop.day_ends))


def _kind(tx: Tx, row: Any, programme: Programme, what: What) -> CardKind | None:
    """Return the kind of the card that a gift came by: of its deed, or, in the day's round, the last."""
    deed = led_to(tx, row)
    query = select(Card.kind_key).where(Card.account_id == row["account_id"], Card.state == "active")
    if deed is not None and deed["card_id"] is not None:
        query = select(Card.kind_key).where(Card.id == deed["card_id"])
    keys = set(tx.session.scalars(query))
    found = [kind for kind in programme.kinds if kind.key in keys and _bonus(kind, what).amount]
    return found[-1] if found else None


def _bonus(kind: CardKind, what: What) -> DayBonus:
    return kind.birthday_bonus if what == "birthday" else kind.holiday_bonus


def _window(programme: Programme, key: str, what: What) -> tuple[int, int] | None:
    for kind in programme.kinds:
        bonus = _bonus(kind, what)
        if kind.key == key and bonus.amount:
            return bonus.days_before, bonus.days_after
    return None

"""The shop's programme: loaded whole, kept by version."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from sqlalchemy import func, select

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.errors import ProgramChanged, ProgramInvalid
from shopclient.domain.programme import BonusDays, Department, DiscountRule, Programme
from shopclient.domain.programme_toml import write_programme
from shopclient.models import Card, Operation, ProgrammeVersion
from shopclient.services.changes import Change
from shopclient.services.clock import day_of
from shopclient.services.shop import Shop, Tx

_Keyed = CardKind | Department | DiscountRule | BonusDays


@dataclass(frozen=True)
class Changed:
    """What became of the things of one sort, by their keys."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True)
class Loaded:
    """What a load changed; *rules* is whether shop, calendar or shop-wide rules did."""

    kinds: Changed
    departments: Changed
    discounts: Changed
    bonus_days: Changed
    rules: bool


@dataclass(frozen=True)
class Opened:
    """The programme in force with what it may not change, and the version before it (None: the first)."""

    programme: Programme
    former: Programme | None
    cards: Mapping[str, int]  # how many of each kind there are, by its key
    is_booked: bool  # sums are booked: the currency stays


def open_programme(shop: Shop) -> Opened:
    """Return what somebody who edits the programme needs to know."""
    with shop.reading() as session:
        number, programme = shop.programme_in(session)
        former = session.scalar(select(func.max(ProgrammeVersion.id)).where(ProgrammeVersion.id < number))
        counts = session.execute(select(Card.kind_key, func.count()).group_by(Card.kind_key))
        return Opened(
            programme,
            None if former is None else shop.programme_version(session, former),
            {row[0]: row[1] for row in counts},
            bool(session.scalar(select(func.count()).select_from(Operation))),
        )


@dataclass(frozen=True)
class Replaced:
    """The rules that others took the place of on *day*."""

    day: date
    old: Programme
    new: Programme


def replaced_between(shop: Shop, since: date, until: date) -> list[Replaced]:
    """Return the changes of the rules that sales of the period went by, up to those in force."""
    with shop.reading() as session:
        newest, programme = shop.programme_in(session)
        used = (
            select(Operation.programme_id)
            .where(Operation.business_day.between(since, until), Operation.what == "sale")
            .distinct()
        )
        query = select(ProgrammeVersion.id, ProgrammeVersion.loaded_at)
        rows = session.execute(
            query.where(ProgrammeVersion.id.in_(used) | (ProgrammeVersion.id == newest)).order_by("id")
        ).all()
        return [
            Replaced(
                day_of(row.loaded_at, programme.shop),
                shop.programme_version(session, before.id),
                shop.programme_version(session, row.id),
            )
            for before, row in pairwise(rows)
        ]


def load(shop: Shop, programme: Programme, over: Programme | None = None) -> Loaded:
    """Put a programme in force instead of the present one; cards keep their kinds by key.

    *over* is the programme that is to be replaced, for one who has edited it; None: whatever is in force.

    Raises:
        ProgramChanged: Another one than *over* is in force by now.
        ProgramInvalid: A kind that cards have would be gone or become prepaid or no longer so, or the
            currency of booked sums would change.
    """
    with shop.writing() as tx:
        old = tx.programme
        if over is not None and over != old:
            raise ProgramChanged()
        _refuse_lost_kinds(tx, programme)
        _refuse_turned_gift_cards(tx, programme)
        _refuse_new_currency(tx, programme)
        if programme != old:
            document = json.dumps(write_programme(programme), ensure_ascii=False)
            tx.session.add(ProgrammeVersion(document=document, loaded_at=tx.now))
            tx.changed(Change.PROGRAMME)
        return _compared(old, programme)


def _compared(old: Programme, new: Programme) -> Loaded:
    return Loaded(
        kinds=_changed(old.kinds, new.kinds),
        departments=_changed(old.departments, new.departments),
        discounts=_changed(old.discounts, new.discounts),
        bonus_days=_changed(old.bonus_days, new.bonus_days),
        rules=(old.shop, old.calendar, old.rules) != (new.shop, new.calendar, new.rules),
    )


def _changed(old: Sequence[_Keyed], new: Sequence[_Keyed]) -> Changed:
    before, after = {one.key: one for one in old}, {one.key: one for one in new}
    return Changed(
        added=tuple(key for key in after if key not in before),
        removed=tuple(key for key in before if key not in after),
        changed=tuple(key for key in after if key in before and after[key] != before[key]),
    )


def _refuse_lost_kinds(tx: Tx, programme: Programme) -> None:
    kept = [kind.key for kind in programme.kinds]
    lost = select(Card.kind_key, func.count()).where(Card.kind_key.not_in(kept)).group_by(Card.kind_key)
    row = tx.session.execute(lost).first()
    if row is not None:
        raise ProgramInvalid(
            "card_kind", ", ".join(kept), f"the kind {row[0]!r}, which cards have ({row[1]})"
        )


def _refuse_turned_gift_cards(tx: Tx, programme: Programme) -> None:
    # The value on a prepaid card is money that was taken; as bonuses it would burn, and bonuses are no money.
    for index, kind in enumerate(programme.kinds):
        old = next((one for one in tx.programme.kinds if one.key == kind.key), kind)
        if kind.gift != old.gift and tx.session.scalar(
            select(func.count()).select_from(Card).where(Card.kind_key == kind.key)
        ):
            raise ProgramInvalid(
                f"card_kind[{index}].gift",
                str(kind.gift).lower(),
                f"{str(old.gift).lower()}, as cards have it",
            )


def _refuse_new_currency(tx: Tx, programme: Programme) -> None:
    # Sums are kept in minor units of the shop's currency: another one would turn roubles into yen.
    currency = tx.programme.shop.currency
    booked = tx.session.scalar(select(func.count()).select_from(Operation))
    if booked and programme.shop.currency != currency:
        raise ProgramInvalid(
            "shop.currency", programme.shop.currency, f"{currency}, which sums are booked in"
        )

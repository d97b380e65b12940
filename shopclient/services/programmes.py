"""The shop's programme: loaded whole, kept by version."""

import json
from dataclasses import dataclass

from sqlalchemy import func, select

from shopclient.domain.errors import ProgramInvalid
from shopclient.domain.programme import Programme
from shopclient.domain.programme_toml import write_programme
from shopclient.models import Card, Operation, ProgrammeVersion
from shopclient.services.changes import Change
from shopclient.services.shop import Shop, Tx


@dataclass(frozen=True)
class Loaded:
    """What a load changed: the keys of kinds, and whether anything else did."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    rules_changed: bool


def load(shop: Shop, programme: Programme) -> Loaded:
    """Put a programme in force instead of the present one; cards keep their kinds by key.

    Raises:
        ProgramInvalid: A kind that cards have would be gone, or the currency of booked sums would change.
    """
    with shop.writing() as tx:
        old = tx.programme
        _refuse_lost_kinds(tx, programme)
        _refuse_new_currency(tx, programme)
        if programme != old:
            document = json.dumps(write_programme(programme), ensure_ascii=False)
            tx.session.add(ProgrammeVersion(document=document, loaded_at=tx.now))
            tx.changed(Change.PROGRAMME)
        before, after = ({kind.key: kind for kind in one.kinds} for one in (old, programme))
        return Loaded(
            added=tuple(key for key in after if key not in before),
            removed=tuple(key for key in before if key not in after),
            changed=tuple(key for key in after if key in before and after[key] != before[key]),
            rules_changed=(old.shop, old.calendar, old.rules)
            != (programme.shop, programme.calendar, programme.rules),
        )


def _refuse_lost_kinds(tx: Tx, programme: Programme) -> None:
    kept = [kind.key for kind in programme.kinds]
    lost = select(Card.kind_key, func.count()).where(Card.kind_key.not_in(kept)).group_by(Card.kind_key)
    row = tx.session.execute(lost).first()
    if row is not None:
        raise ProgramInvalid(
            "card_kind", ", ".join(kept), f"the kind {row[0]!r}, which cards have ({row[1]})"
        )


def _refuse_new_currency(tx: Tx, programme: Programme) -> None:
    # Sums are kept in minor units of the shop's currency: another one would turn roubles into yen.
    currency = tx.programme.shop.currency
    booked = tx.session.scalar(select(func.count()).select_from(Operation))
    if booked and programme.shop.currency != currency:
        raise ProgramInvalid(
            "shop.currency", programme.shop.currency, f"{currency}, which sums are booked in"
        )

"""`report burning`: whose bonuses burn in the coming days, with the ready text for each."""

from datetime import date
from typing import Any

from shopclient.domain.burning import Burn, BurningHolder
from shopclient.domain.money import plain, plain_percent
from shopclient.services.burning_soon import burning_between
from shopclient.services.ready_texts import burning_texts
from shopclient.services.shop import Shop
from shopclient.texts.burning import Sender, ready_text


def burning(shop: Shop, first: date | None, last: date | None) -> dict[str, Any]:
    """Return the document; the days are from tomorrow and for two weeks unless others are given."""
    info = shop.programme().shop
    found = burning_between(shop, first, last)
    sender, own = Sender(info.name, info.language, info.currency), burning_texts(shop)
    return {
        "from": found.first.isoformat(),
        "to": found.last.isoformat(),
        "amount": plain(found.amount, info.decimals),
        "clients": [
            {
                "id": each.client,
                "name": each.name,
                "phone": each.phone or None,
                **_sums(each, info.decimals),
                "share_percent": plain_percent(each.share),
                "burns": [_burn(burn, info.decimals) for burn in each.burns],
                "text": ready_text(each, sender, own),
            }
            for each in found.clients
        ],
        "cards": [{"card": each.card, **_sums(each, info.decimals)} for each in found.cards],
        "left_out": {"clients": found.left_out, "amount": plain(found.left_out_amount, info.decimals)},
    }


def _sums(holder: BurningHolder, decimals: int) -> dict[str, Any]:
    return {
        "amount": plain(holder.amount, decimals),
        "on": holder.burns[0].on.isoformat(),
        "balance": plain(holder.balance, decimals),
        "last_visit": holder.last_visit.isoformat() if holder.last_visit else None,
    }


def _burn(burn: Burn, decimals: int) -> dict[str, Any]:
    return {
        "on": burn.on.isoformat(),
        "amount": plain(burn.amount, decimals),
        "occurrence": burn.occurrence,
        "state": burn.state or "due",
    }

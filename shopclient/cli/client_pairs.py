"""`clients doubles`: who is probably in the client file twice."""

import argparse
from dataclasses import asdict
from typing import Any

from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, whole
from shopclient.services.double_pairs import find_pairs
from shopclient.services.double_rows import PairSide, pair_rows

_MOST = 10_000


def register(clients_group: Commands) -> None:
    """Add the command to those of the client file."""
    told = add(
        clients_group,
        "doubles",
        _doubles,
        "pairs who are probably one person, the surest first; `clients merge` makes them one",
        "clients doubles --json",
    )
    told.add_argument("--limit", type=whole("--limit", 1, _MOST), default=100)


def _doubles(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        pairs = find_pairs(shop)
        rows = pair_rows(shop, pairs[: arguments.limit])
    finally:
        shop.close()
    told = [
        {"one": _side(row.one), "other": _side(row.other), "agree": row.agree, "differ": row.differ}
        for row in rows
    ]
    return {"found": len(pairs), "doubles": told}


def _side(side: PairSide) -> dict[str, Any]:
    birthday = None if side.birthday is None else side.birthday.iso()
    last = side.last_purchase.isoformat() if side.last_purchase else None
    told = asdict(side)
    told.pop("called")  # for initials alone
    return {
        **told,
        "phone": side.phone or None,
        "email": side.email or None,
        "birthday": birthday,
        "cards": list(side.cards),
        "last_purchase": last,
    }

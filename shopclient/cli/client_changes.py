"""`clients history`, `undo`, `archive`, `unarchive`: what was changed, taken back, put away."""

import argparse
from collections.abc import Callable
from typing import Any

from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, client_id, whole
from shopclient.domain.people import LARGEST_ID
from shopclient.services import archiving, client_history, clients
from shopclient.services.client_history import ClientChange
from shopclient.services.shop import Shop

_MOST_TOLD = 1_000


def register(clients_group: Commands) -> None:
    """Add the commands of this module to those of the client file."""
    told = add(clients_group, "history", _history, "every change of a client", "clients history 12 --json")
    told.add_argument("client", metavar="ID")
    told.add_argument("--limit", type=whole("--limit", 1, _MOST_TOLD), default=50)
    undo = add(clients_group, "undo", _undo, "take one change back, whatever came later", "clients undo 345")
    undo.add_argument("change", metavar="NUMBER", type=whole("NUMBER", 1, LARGEST_ID))
    for name, run, what in (
        ("archive", _archive, "put clients into the archive: in no list, but their cards work"),
        ("unarchive", _unarchive, "bring clients back out of the archive"),
    ):
        put = add(clients_group, name, run, what, f"clients {name} 12 57")
        put.add_argument("clients", metavar="ID", nargs="+")


def _history(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        client = clients.get(shop, client_id(arguments.client)).id
        changes = client_history.history(shop, client, arguments.limit)
    finally:
        shop.close()
    return {"changes": [_change(change) for change in changes]}


def _change(change: ClientChange) -> dict[str, Any]:
    return {
        "number": change.number,
        "at": change.at.isoformat(),
        "who": change.who,
        "deed": change.deed,
        "undoes": change.undoes,
        "undone": change.undone,
        "fields": [
            {"field": each.field, "item": each.item, "part": each.part, "old": each.old, "new": each.new}
            for each in change.fields
        ],
    }


def _undo(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        return {"undone": arguments.change, "change": client_history.undo_change(shop, arguments.change)}
    finally:
        shop.close()


def _archive(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    return _marked(call, arguments, archiving.archive)


def _unarchive(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    return _marked(call, arguments, archiving.unarchive)


def _marked(
    call: Call, arguments: argparse.Namespace, mark: Callable[..., tuple[int, ...]]
) -> dict[str, Any]:
    shop: Shop = call.shop()
    try:
        return {"changes": list(mark(shop, *(client_id(each) for each in arguments.clients)))}
    finally:
        shop.close()

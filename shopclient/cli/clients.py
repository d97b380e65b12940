"""`clients …`: import, export, find, show, add, merge, erase."""

import argparse
from contextlib import nullcontext
from typing import Any

from shopclient.cli import client_changes, client_dossier, client_pairs, import_list
from shopclient.cli.call import Call
from shopclient.cli.json_in import read_objects
from shopclient.cli.parsing import Commands, add, client_id, group, path, read_source, whole
from shopclient.domain.client_filter import EVERYBODY
from shopclient.domain.errors import inside
from shopclient.domain.money import plain
from shopclient.domain.person_tree import read_person, write_person
from shopclient.jobs import export_clients, import_clients
from shopclient.services import (
    client_search,
    clients,
    erasing,
    import_undoing,
    merging,
    segments,
)
from shopclient.services.client_views import ClientFile, ClientRow
from shopclient.services.imports import Rules
from shopclient.services.shop import Shop

_MOST_FOUND = 100_000


def register(commands: Commands) -> Commands:
    """Add the commands of this module."""
    group_ = group(commands, "clients", "the client file")
    bring = add(group_, "import", _import, "import a list", "clients import list.csv --kind simple --dry-run")
    bring.add_argument("path", type=path)
    bring.add_argument("--dry-run", action="store_true", help="do all the work and keep nothing")
    bring.add_argument("--mapping", type=path, help="JSON or TOML: header of a column → field")
    bring.add_argument("--kind", help="kind of the cards in the list; default: the programme's first")
    bring.add_argument("--sheet", help="sheet of a workbook; default: the first that holds rows")
    bring.add_argument(
        "--doubles",
        choices=("skip", "fill", "replace", "add"),
        default="fill",
        help="clients who are there: leave them, complete them (default), replace, or add them again",
    )
    add(group_, "imports", _imports, "the newest imports, with their numbers", "clients imports")
    back = add(group_, "import-undo", _take_back, "take a whole import back", "clients import-undo 3")
    back.add_argument("number", type=whole("NUMBER", 1, _MOST_FOUND), metavar="NUMBER")
    out = add(group_, "export", _export, "write all clients", "clients export clients.xlsx")
    out.add_argument("path", type=path, metavar="FILE.csv|xlsx|vcf|json")
    out.add_argument(
        "--vcard", choices=("3.0", "4.0"), default="4.0", help="3.0 is for telephones; only 4.0 holds all"
    )
    find = add(group_, "find", _find, "find clients", "clients find федоров --json")
    find.add_argument("text")
    find.add_argument("--limit", type=whole("--limit", 1, _MOST_FOUND), default=50)
    find.add_argument("--segment", metavar="NAME", help="only those who are in this segment now")
    show = add(group_, "show", _show, "the whole file of one client", "clients show 12 --json")
    show.add_argument("client", metavar="ID")
    new = add(group_, "add", _add, "add clients from JSON", "clients add person.json")
    new.add_argument("path", type=path, help="one object or a list of objects")
    gone = add(
        group_,
        "erase",
        _erase,
        "erase a person for good, the sums stay: it cannot be undone",
        "clients erase 57",
    )
    gone.add_argument("client", metavar="ID")
    join = add(
        group_,
        "merge",
        _merge,
        "make two files of one client one; `clients history` and `clients undo` part them again",
        "clients merge 12 57",
    )
    join.add_argument("keep", metavar="KEEP", help="the client whose file stays")
    join.add_argument("other", metavar="OTHER", help="the one whose cards, balance and notes join it")
    client_changes.register(group_)
    client_pairs.register(group_)
    client_dossier.register(group_)
    return group_


def _import(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        people = import_clients.read(shop, arguments.path, mapping=arguments.mapping, sheet=arguments.sheet)
        report = import_clients.run(
            *(shop, people, arguments.kind),
            trial=arguments.dry_run,
            rules=Rules(arguments.doubles),
            file_name=arguments.path.name,
        )
        return import_clients.as_tree(report, shop.programme().shop.decimals, call.words)
    finally:
        shop.close()


def _imports(call: Call, _arguments: argparse.Namespace) -> dict[str, Any]:
    return import_list.newest(call, "clients", "updated")


def _take_back(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        back = import_undoing.take_back(shop, arguments.number)
    finally:
        shop.close()
    stayed = [{"id": one.client, "name": one.name, "why": one.why} for one in back.stayed]
    return {"gone": back.gone, "restored": back.restored, "stayed": stayed}


def _export(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        done = export_clients.export_clients(shop, arguments.path, arguments.vcard)
    finally:
        shop.close()
    form = arguments.path.suffix.lower().removeprefix(".")
    return {"file": str(arguments.path), "clients": done, "left_out": sorted(export_clients.LEFT_OUT[form])}


def _find(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        asked = segments.named(shop, arguments.segment).asked if arguments.segment else EVERYBODY
        page = client_search.find(shop, arguments.text, arguments.limit, asked=asked)
    finally:
        shop.close()
    return {"clients": [_row(row) for row in page.rows]}


def _row(row: ClientRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "phone": row.phone or None,
        "cards": list(row.cards),
        "stage": row.stage,
        "last_purchase": row.last_purchase.isoformat() if row.last_purchase else None,
    }


def _show(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        client = clients.get(shop, client_id(arguments.client))
        return _file(client, shop)
    finally:
        shop.close()


def _file(client: ClientFile, shop: Shop) -> dict[str, Any]:
    decimals = shop.programme().shop.decimals
    return {
        "id": client.id,
        **write_person(client.person),
        "name": client.person.full_name,
        "archived": client.archived,
        "stage": client.stage,
        "cards": [
            {"number": card.number, "kind": card.kind_key, "state": card.state} for card in client.cards
        ],
        "balance": plain(client.bonuses, decimals),
        "debt": plain(client.debt, decimals),
        "turnover": plain(client.turnover, decimals),
        "purchases": client.purchases,
        "last_purchase": client.last_purchase.isoformat() if client.last_purchase else None,
        "timeline": [
            {
                "at": item.at.isoformat(),
                "what": item.what,
                "amount": plain(item.amount, decimals),
                "bonuses": plain(item.bonuses, decimals),
                "operation": item.op_key,
                "undone": item.undone,
            }
            for item in clients.booked(shop, client.id)
        ],
    }


def _merge(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        merged = merging.merge(shop, client_id(arguments.keep), client_id(arguments.other))
        return {
            "id": merged.id,
            "name": merged.name,
            "cards": list(merged.cards),
            "balance": plain(merged.balance, shop.programme().shop.decimals),
        }
    finally:
        shop.close()


def _erase(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        erased = erasing.erase(shop, client_id(arguments.client))
    finally:
        shop.close()
    return {
        "id": erased.id,
        "name": erased.name,
        "cards_blocked": list(erased.cards),
        "file_compacted": erased.is_compact,
    }


def _add(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    trees, many = read_objects(read_source(arguments.path))
    shop = call.shop()
    try:
        with shop.writing() as tx:
            added = []
            for index, tree in enumerate(trees):
                with inside(f"[{index}]") if many else nullcontext():
                    added.append(clients.add_in(tx, read_person(tree)))
        return {"clients": [{"id": one, "name": clients.get(shop, one).person.full_name} for one in added]}
    finally:
        shop.close()

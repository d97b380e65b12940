"""`purchases …`: a journal of former purchases brought in, and taken back."""

import argparse
from typing import Any

from shopclient.cli import import_list
from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, group, path, whole
from shopclient.jobs import import_purchases
from shopclient.services import purchase_undoing

_MOST_IMPORTS = 100_000


def register(commands: Commands) -> Commands:
    """Add the commands of this module."""
    group_ = group(commands, "purchases", "purchases of the past")
    bring = add(
        group_,
        "import",
        _import,
        "import a journal of purchases: they count for history, turnover and stages",
        "purchases import journal.csv --dry-run",
    )
    bring.add_argument("path", type=path)
    bring.add_argument("--earn", action="store_true", help="let them earn the cashback of their cards")
    bring.add_argument("--dry-run", action="store_true", help="do all the work and keep nothing")
    bring.add_argument("--sheet", help="sheet of a workbook; default: the first that holds rows")
    add(group_, "imports", _imports, "the newest imports, with their numbers", "purchases imports")
    back = add(group_, "import-undo", _take_back, "take a whole import back", "purchases import-undo 3")
    back.add_argument("number", type=whole("NUMBER", 1, _MOST_IMPORTS), metavar="NUMBER")
    return group_


def _import(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        report = import_purchases.run(
            shop, arguments.path, earns=arguments.earn, trial=arguments.dry_run, sheet=arguments.sheet
        )
        return import_purchases.as_tree(report, shop.programme().shop.decimals)
    finally:
        shop.close()


def _imports(call: Call, _arguments: argparse.Namespace) -> dict[str, Any]:
    return import_list.newest(call, "purchases", "matched")


def _take_back(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        back = purchase_undoing.take_back(shop, arguments.number)
    finally:
        shop.close()
    return {"gone": back.gone, "let_go": back.let_go, "stayed": back.stayed}

"""`program try`: what a period would have looked like under other rules, as one document."""

import argparse
import csv
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date
from typing import Any, TextIO

from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, day, path, read_toml
from shopclient.domain.cells import as_text
from shopclient.domain.errors import ValueInvalid
from shopclient.domain.money import Cents, plain
from shopclient.domain.programme_toml import read_programme
from shopclient.domain.trial import Figures, PersonTried, ReceiptTried, ThenAndNow, Trial
from shopclient.services.shop import Shop
from shopclient.services.table_files import table_file
from shopclient.services.trial import last_months, try_programme

_QUARTER = 3
_SUMS = ("discount", "spent", "due", "earned")


def register(program: Commands) -> None:
    """Add the command to those of ``program``."""
    command = add(
        program,
        "try",
        _try,
        "what a period would have looked like under other rules; the file is not changed",
        "program try rules.toml --from 2026-08-01 --to 2026-10-31 --json",
    )
    command.add_argument("path", type=path)
    command.add_argument("--from", dest="first", metavar="D", help="the first day; else three months back")
    command.add_argument("--to", dest="last", metavar="D", help="the last day; else today")
    command.add_argument("--receipts", type=path, metavar="F", help="write each receipt to this CSV file")


def _try(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    programme = read_programme(read_toml(arguments.path))
    shop = call.shop()
    try:
        since, until = _period(shop, day(arguments.first), day(arguments.last))
        decimals = shop.programme().shop.decimals
        with ExitStack() as stack:
            each = None
            if arguments.receipts is not None:
                file = stack.enter_context(table_file(arguments.receipts, shop.path, arguments.path))
                each = _writer(file, decimals)
            found = try_programme(shop, programme, since, until, each=each)
    finally:
        shop.close()
    return {} if found is None else _tree(found, decimals)


def _period(shop: Shop, first: date | None, last: date | None) -> tuple[date, date]:
    until = last or shop.today()
    since = first or last_months(until, _QUARTER)[0]
    if since > until:
        raise ValueInvalid("--to", until.isoformat(), "a day not before --from")
    return since, until


def _writer(file: TextIO, decimals: int) -> Callable[[ReceiptTried], None]:
    writer = csv.writer(file, delimiter=";")
    writer.writerow(["id", "day", "card", "client", "gross", *_SUMS, *(f"{name}_would_be" for name in _SUMS)])

    def write(receipt: ReceiptTried) -> None:
        sums = [plain(amount, decimals) for amount in (receipt.gross, *receipt.then, *receipt.now)]
        who = as_text(receipt.card), receipt.client or ""
        writer.writerow([as_text(receipt.op_key), receipt.day.isoformat(), *who, *sums])

    return write


def _tree(found: Trial, decimals: int) -> dict[str, Any]:
    return {
        "from": found.since.isoformat(),
        "to": found.until.isoformat(),
        "receipts": found.receipts,
        "differing": found.differing,
        "left_out": found.left_out,
        "left_out_money": plain(found.left_out_money, decimals),
        **_both(found.figures, decimals),
        "kinds": [
            {"kind": kind.key or None, "receipts": kind.receipts, **_both(kind.figures, decimals)}
            for kind in found.kinds
        ],
        "winners": _people(found.winners, decimals),
        "losers": _people(found.losers, decimals),
    }


def _both(both: ThenAndNow, decimals: int) -> dict[str, dict[str, str]]:
    return {"then": _figures(both.then, decimals), "now": _figures(both.now, decimals)}


def _figures(figures: Figures, decimals: int) -> dict[str, str]:
    return {
        "money": plain(figures.money, decimals),
        "discounts": plain(figures.discounts, decimals),
        "bonuses_given": plain(figures.given, decimals),
        "bonuses_spent": plain(figures.spent, decimals),
        "bonuses_burnt": plain(figures.burnt, decimals),
        "cost": plain(figures.cost, decimals),
        "owed": plain(figures.owed, decimals),
    }


def _people(people: Sequence[PersonTried], decimals: int) -> dict[str, Any]:
    told = [
        {
            "client": each.client,
            "name": each.name,
            "card": each.card,
            "then": plain(each.then, decimals),
            "now": plain(each.now, decimals),
            "gain": plain(each.gain, decimals),
        }
        for each in people
    ]
    total = Cents(sum(each.gain for each in people))
    return {"count": len(told), "gain": plain(total, decimals), "clients": told}

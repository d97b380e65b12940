"""`holidays dates` and `holidays rule`: when a holiday or a rule falls."""

import argparse
from typing import Any

from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, group, whole
from shopclient.domain.date_rules import Rule, parse_rule
from shopclient.domain.errors import ValueInvalid
from shopclient.domain.holidays import Catalogue
from shopclient.domain.recurrence import dates
from shopclient.services.holidays import catalogue, shop_holidays

MOST_YEARS = 500


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    holidays = group(commands, "holidays", "the catalogue of holidays")
    named = add(
        holidays, "dates", _dates, "dates of a holiday", "holidays dates pioneer_day --from 2026 --to 2027"
    )
    named.add_argument("key")
    by_rule = add(
        holidays, "rule", _rule, "dates of a rule", "holidays rule 'nth SUN 1 10' --from 2026 --to 2027"
    )
    by_rule.add_argument("rule")
    for command in (named, by_rule):
        for option, name in (("--from", "first"), ("--to", "last")):
            year = whole(option, 1, 9999)
            command.add_argument(option, dest=name, type=year, required=True, metavar="YEAR")


def _dates(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    # Dates can be asked before there is a shop; where there is one, its own holidays and changes count.
    known = _of_shop(call) if call.path.exists() else catalogue()
    return _answer(known.rule(arguments.key), arguments)


def _of_shop(call: Call) -> Catalogue:
    shop = call.shop()
    try:
        return shop_holidays(shop)
    finally:
        shop.close()


def _rule(_call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    return _answer(parse_rule(arguments.rule), arguments)


def _answer(rule: Rule, arguments: argparse.Namespace) -> dict[str, Any]:
    if arguments.last - arguments.first > MOST_YEARS:
        raise ValueInvalid("--to", str(arguments.last), f"at most {MOST_YEARS} years after --from")
    years = range(arguments.first, arguments.last + 1)
    return {"dates": [day.isoformat() for year in years for day in dates(rule, year)]}

"""`today` and `greet`: whose day it is, and what was done about it."""

import argparse
from operator import itemgetter
from typing import Any

from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, day, whole
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.services import occasions
from shopclient.services.occasion_views import OccasionView, OwnDayView, TodayList
from shopclient.texts.kindred import kinship
from shopclient.texts.occasions import title
from shopclient.texts.words import Words


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    today = add(
        commands, "today", _today, "whose holiday is today, and whose is coming", "today --ahead 7 --json"
    )
    today.add_argument("--date", metavar="D", help="a day instead of today, 2026-05-19")
    ahead = whole("--ahead", 0, occasions.FARTHEST)
    today.add_argument("--ahead", type=ahead, default=7, metavar="N", help="days ahead; default 7")
    today.add_argument("--since", metavar="D", help="the day the list was last shown")
    greet = add(commands, "greet", _greet, "note what became of an occasion", "greet c12/birthday/2026/1")
    greet.add_argument("occurrence")
    greet.add_argument("--state", choices=("done", "skipped", "later"), default="done")


def _today(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        listed = occasions.upcoming(
            shop, day(arguments.date), ahead=arguments.ahead, since=day(arguments.since)
        )
        name = shop.programme().shop.name
    finally:
        shop.close()
    return {"date": listed.date.isoformat(), "items": _items(listed, name, call.words)}


def _items(listed: TodayList, shop_name: str, words: Words) -> list[dict[str, Any]]:
    """Return people's occasions and the shop's own days in one order: what comes, then what was missed."""
    people = [((item.days_left < 0, abs(item.days_left), 0), _item(item, words)) for item in listed.items]
    own = [((day.days_left < 0, abs(day.days_left), 1), _own_day(day, shop_name)) for day in listed.own_days]
    return [tree for _, tree in sorted([*people, *own], key=itemgetter(0))]


def _item(item: OccasionView, words: Words) -> dict[str, Any]:
    relative, kindred = item.relative, item.kindred_of
    tree: dict[str, Any] = {
        "occurrence": item.occurrence,
        "state": item.state,
        "client": {"id": item.client.id, "name": item.client.name, "phone": item.client.phone or None},
        "person": {"name": relative.name, "relation": relative.relation} if relative else "self",
        "occasion": item.kind.value,
        "title": title(item, words),
        "date": item.date.isoformat(),
        "days_left": item.days_left,
        "missed": item.missed,
    }
    why = kinship(item, words) if kindred else None
    optional = {
        "key": item.holiday.key if item.holiday else None,
        "turns": item.turns,
        "reason": item.reason or why,
        "kindred_of": kindred.holiday.key if kindred else None,
        "why": why,
    }
    return {**tree, **{name: value for name, value in optional.items() if value is not None}}


def _own_day(day: OwnDayView, shop_name: str) -> dict[str, Any]:
    return {
        "occurrence": day.occurrence,
        "state": day.state,
        "client": {"id": None, "name": shop_name, "phone": None},
        "person": "self",
        "occasion": OccasionKind.SHOP_DAY.value,
        "title": day.title,
        "date": day.date.isoformat(),
        "days_left": day.days_left,
        "missed": day.state == "missed",
        "key": day.key,
    }


def _greet(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        greeted = occasions.greet(shop, arguments.occurrence, arguments.state)
    finally:
        shop.close()
    return {"occurrence": greeted.occurrence, "state": greeted.state, "repeated": greeted.repeated}

"""`report …`: figures for the owner, one document each."""

import argparse
from datetime import date
from typing import Any

from shopclient.cli.burning import burning
from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, day, path
from shopclient.domain.errors import NotYet, ValueInvalid
from shopclient.domain.money import plain, plain_percent
from shopclient.services import plan_report, reports, rhythm
from shopclient.services.plans import KeptPlan
from shopclient.services.shop import Shop

#: Reports of the contract that this version does not make yet; refused by name.
_LATER = (
    *("stages", "retention", "ltv", "abcxyz", "pareto", "new_and_repeat", "programme_effect"),
    *("costs", "losses", "coverage"),
)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    report = add(
        commands,
        "report",
        _report,
        "figures for the owner: takings, bonus_liability, burning (whose bonuses burn soon), "
        "at_risk (who falls behind the own rhythm), campaigns (what plans brought)",
        "report takings --from 2026-11-01 --to 2026-11-30 --json",
    )
    report.add_argument("name", metavar="NAME", choices=(*_WORK, *_LATER))
    report.add_argument("--from", dest="first", metavar="D", help="the first business day that counts")
    report.add_argument(
        "--to", dest="last", metavar="D", help="the last one; of bonus_liability: as of its end, since ever"
    )
    for option in ("--xlsx", "--pdf"):
        report.add_argument(option, type=path, metavar="F", help="not in this version yet")


def _report(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    if arguments.name in _LATER:
        raise NotYet(f"report {arguments.name}")
    for option in ("xlsx", "pdf"):
        if getattr(arguments, option) is not None:
            raise NotYet(f"--{option}")
    first, last = day(arguments.first), day(arguments.last)
    if first is not None and last is not None and first > last:
        raise ValueInvalid("--to", last.isoformat(), "a day not before --from")
    shop = call.shop()
    try:
        return _WORK[arguments.name](shop, first, last)
    finally:
        shop.close()


def _takings(shop: Shop, first: date | None, last: date | None) -> dict[str, Any]:
    decimals = shop.programme().shop.decimals
    found = reports.takings(shop, first, last)
    return {
        "money": plain(found.money, decimals),
        "bonuses_spent": plain(found.bonuses_spent, decimals),
        "discounts": plain(found.discounts, decimals),
        "sales": found.sales,
        "refunds": found.refunds,
    }


def _bonus_liability(shop: Shop, _first: date | None, last: date | None) -> dict[str, Any]:
    decimals = shop.programme().shop.decimals
    found = reports.bonus_liability(shop, last)
    sums = ("liability", "debts", "pending", "active", "issued", "spent", "burned")
    return {
        **{name: plain(getattr(found, name), decimals) for name in sums},
        "accounts_with_bonus": found.accounts_with_bonus,
        "redemption_rate_percent": plain_percent(found.redemption_rate),
        "burned_percent": plain_percent(found.burned_rate),
        "burns": [{"on": on.isoformat(), "amount": plain(amount, decimals)} for on, amount in found.burns],
    }


def _at_risk(shop: Shop, _first: date | None, last: date | None) -> dict[str, Any]:
    decimals = shop.programme().shop.decimals
    return {
        "clients": [
            {
                "id": each.id,
                "name": each.name,
                "silent_days": each.silent_days,
                "own_rhythm_days": _halves(each.rhythm.twice),
                "yearly_turnover": plain(each.yearly, decimals),
            }
            for each in rhythm.at_risk(shop, last)
        ]
    }


def _campaigns(shop: Shop, first: date | None, last: date | None) -> dict[str, Any]:
    decimals = shop.programme().shop.decimals
    found = plan_report.campaigns(shop, first, last)
    return {
        "plans": [_plan(each, decimals) for each in found.plans],
        "clients": found.clients,
        "came_back": found.came_back,
        "turnover": plain(found.turnover, decimals),
        "cost": plain(found.cost, decimals),
    }


def _plan(kept: KeptPlan, decimals: int) -> dict[str, Any]:
    plan = kept.plan
    return {
        "id": kept.id,
        "title": plan.title,
        "date": plan.on_day.isoformat(),
        "state": plan.state,
        "clients": len(plan.guests),
        "came_back": kept.returned,
        "within_days": plan.back_days,
        "turnover": plain(kept.turnover, decimals),
        "budget": None if plan.budget is None else plain(plan.budget, decimals),
        "cost": None if plan.cost is None else plain(plan.cost, decimals),
    }


def _halves(twice: int) -> int | float:
    """Return days of which there may be half a one."""
    return twice / 2 if twice % 2 else twice // 2


_WORK = {
    "takings": _takings,
    "bonus_liability": _bonus_liability,
    "burning": burning,
    "at_risk": _at_risk,
    "campaigns": _campaigns,
}

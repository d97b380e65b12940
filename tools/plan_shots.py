"""Pictures of plans: one in preparation, one that was carried out, the form, and who is cooling."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from shopclient.domain.money import Cents
from shopclient.domain.plans import Plan, PlanGuest
from shopclient.services import plans, rhythm
from shopclient.services.shop import Shop
from shopclient.texts import plans as texts
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.campaigns.view import CampaignsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place

_DAY = date(2026, 5, 26)


def plan_visits(shop: Shop) -> dict[str, Callable[[MainWindow], None]]:
    """Return what is to be drawn, in this order; the first of them makes a plan."""
    return {
        "plan": lambda window: _begun(window, shop),
        "plan-done": lambda window: _part(window).open_with(plan=plans.everything(shop)[-1].id),
        "plan-form": _form,
        "client-cooling": lambda window: _cooling(window, shop),
    }


def _part(window: MainWindow) -> CampaignsView:
    window.go(Place.CAMPAIGNS, part="plans")
    view = window.screen_of(Place.CAMPAIGNS)
    assert isinstance(view, CampaignsView)
    return view


def _begun(window: MainWindow, shop: Shop) -> None:
    words = Words(shop.programme().shop.language)
    first = rhythm.at_risk(shop)[0]
    steps = texts.ready_steps("drum_and_verses", words)
    plan = Plan(first.name, _DAY, budget=Cents(500_000), steps=steps, guests=(PlanGuest(first.id),))
    number = plans.add(shop, replace(plan, people="Olga, Viktor"))
    plans.tick(shop, number, 0, done=True)
    _part(window).open_with(plan=number)


def _form(window: MainWindow) -> None:
    _part(window).commands()[Command.NEW_CLIENT]()


def _cooling(window: MainWindow, shop: Shop) -> None:
    _part(window).commands()[Command.CLEAR]()
    window.go(Place.CLIENTS, client=rhythm.at_risk(shop)[0].id)

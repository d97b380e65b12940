"""A plan from the day it is made to the evening on which the owner counts what it brought."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from shopclient.domain.errors import PlanUnknown, TextInvalid, ValueInvalid
from shopclient.domain.money import Cents
from shopclient.domain.people import Favourite
from shopclient.domain.plans import Plan, PlanGuest, PlanStep
from shopclient.services import client_history, erasing, merging, occasions, plans
from shopclient.services.plan_report import campaigns
from tests.services.content import content
from tests.services.loyalty_desk import Desk

OpenDesk = Callable[..., Desk]


def state_of(desk: Desk, occurrence: str) -> list[str]:
    found = occasions.upcoming(desk.shop, ahead=60).items
    return [item.state for item in found if item.occurrence == occurrence]


def test_a_plan_is_made_ticked_off_finished_and_brings_somebody_back(open_desk: OpenDesk) -> None:
    desk = open_desk(calendar={"closed_weekdays": [7]})  # 21 November 2026 is a Saturday
    shop = desk.shop
    loves = (Favourite("cat_day_ru"),)
    galina, boris = (desk.client(name, favourites=loves) for name in ("Галина", "Борис"))
    mine = f"c{galina}/holiday:cat_day_ru/2027/1"
    day = date(2027, 3, 1)
    steps = (PlanStep("стихи", "Ольга", 8), PlanStep("барабан", "", 1), PlanStep("", "никто"))
    plan = Plan(
        " День кошек ", day, holiday="cat_day_ru", budget=Cents(300_000), steps=steps,
        guests=(PlanGuest(galina, mine), PlanGuest(boris), PlanGuest(galina)),
    )  # fmt: skip
    number = plans.add(shop, plan)
    kept = plans.get(shop, number)
    assert kept.plan == replace(plan, title="День кошек", guests=plan.guests[:2], steps=steps[:2])
    assert kept.deadline == date(2027, 2, 22)
    untouched = content(shop)

    desk.days_pass(
        93
    )  # Monday, 22 February; the verses were due on Saturday, since the shop is closed on Sunday
    assert plans.get(shop, number).late == 1
    plans.tick(shop, number, 0, done=True)
    with shop.reading() as session:
        assert plans.marks_of(session, [mine, "c9/birthday/2027/1"]) == {
            mine: plans.PlanMark(number, 1, 2, "open")
        }
        assert [each.id for each in plans.between(shop, session, day, day)] == [number]
    plans.tick(shop, number, 0, done=False)
    assert content(shop) == untouched

    desk.days_pass(7)
    assert state_of(desk, mine) == ["due"]
    finished = plans.finish(shop, number, Cents(250_000), "Смеялась, потом плакала")
    assert state_of(desk, mine) == ["done"]
    plans.reopen(shop, number, finished)
    assert (content(shop), state_of(desk, mine)) == (untouched, ["due"])
    plans.finish(shop, number, Cents(250_000), "Смеялась, потом плакала")

    desk.days_pass(30)
    desk.sell(8_000_00, client=galina, key="back")
    desk.days_pass(1)  # too late to count
    desk.sell(1_000_00, client=galina)
    desk.sell(1_000_00, client=boris)
    kept = plans.get(shop, number)
    assert [(each.name, each.on, each.turnover) for each in kept.came_back] == [
        ("Галина", date(2027, 3, 31), 8_000_00),
        ("Борис", None, 0),
    ]
    assert (kept.returned, kept.turnover) == (1, 8_000_00)
    dropped = plans.add(shop, replace(plan, state="dropped"))
    told = campaigns(shop, day, day)
    assert [each.id for each in told.plans] == [number]
    assert (told.clients, told.came_back, told.turnover, told.cost) == (2, 1, 8_000_00, 2_500_00)
    assert campaigns(shop, date(2027, 3, 2), None).plans == ()
    plans.remove(shop, dropped)
    desk.undo("back")
    assert plans.get(shop, number).returned == 0


def test_a_plan_can_be_changed_dropped_and_had_again(open_desk: OpenDesk) -> None:
    shop = open_desk().shop
    first = Plan("Первый", date(2026, 12, 20))
    soon, later = plans.add(shop, first), plans.add(shop, Plan("Второй", date(2026, 12, 25), lead_days=20))
    assert [each.id for each in plans.everything(shop)] == [later, soon]  # by the deadline
    untouched = content(shop)
    before = plans.change(shop, later, replace(first, title="Иначе", state="dropped"))
    assert [each.id for each in plans.everything(shop)] == [soon, later]
    plans.change(shop, later, before)
    plans.remove(shop, soon)
    with pytest.raises(PlanUnknown):
        plans.get(shop, soon)
    plans.bring_back(shop, soon)
    assert content(shop) == untouched
    for wrong in (replace(first, title=" "), replace(first, budget=Cents(-1)), replace(first, back_days=0)):
        with pytest.raises((TextInvalid, ValueInvalid)):
            plans.change(shop, soon, wrong)
    assert content(shop) == untouched


def test_plans_follow_a_person_and_forget_one_who_was_erased(open_desk: OpenDesk) -> None:
    desk = open_desk()
    shop = desk.shop
    galina, twin, boris = (desk.client(name) for name in ("Галина", "Галина", "Борис"))
    hers = plans.add(shop, Plan("Для Галины", shop.today(), guests=(PlanGuest(twin),), result="плакала"))
    both = plans.add(shop, Plan("Для двоих", shop.today(), guests=(PlanGuest(twin), PlanGuest(boris))))
    untouched = content(shop)
    merging.merge(shop, galina, twin)
    assert [each.id for each in plans.of_client(shop, galina)] == [both, hers]
    [merged] = [each for each in client_history.history(shop, galina) if each.deed == "merge"]
    client_history.undo_change(shop, merged.number)
    assert content(shop) == untouched
    erasing.erase(shop, twin)
    assert plans.of_client(shop, galina) == ()
    assert [each.plan.title for each in plans.everything(shop)] == ["–", "Для двоих"]

"""A customer day from the idea to the figures: planned, asked to, held, and taken back at every step."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.customer_days import CustomerDay, Duty, GiftRule, Readiness, Step, readiness
from shopclient.domain.drawing import Prize
from shopclient.domain.errors import (
    ClientUnknown,
    EventBackwards,
    EventKnown,
    EventUnknown,
    OccurrenceUnknown,
    TextInvalid,
    ValueInvalid,
)
from shopclient.domain.money import Cents
from shopclient.domain.people import Person, Relative
from shopclient.domain.person_dates import parse_person_date
from shopclient.services import (
    clients,
    event_guests,
    events,
    hidden_gifts,
    occasions,
    shop_days,
    till,
    undoing,
)
from shopclient.services.event_figures import figures
from shopclient.services.event_guests import GuestNote
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.services.trial import try_programme
from tests.services.conftest import ShopClock

DAY = CustomerDay(
    kind="client_day",
    title="День клиента",
    on_day=date(2027, 3, 19),
    day_key="client_day",
    places=40,
    steps=(Step("Придумать сюрприз", 30), Step("Напечатать билетики", 7)),
    duties=(Duty("Вера", "встречает", "10–14"),),
    prizes=(Prize("Скидка 10 %", 3, Cents(50_000)), Prize("Пирог", 1, Cents(120_000))),
    cost_limit=Cents(300_000),
)


def sell(shop: Shop, key: str, amount: int, client: int | None = None) -> None:
    till.sell(shop, request(key), SaleDraft.of([Cents(amount)], client=client))


def test_the_yearly_day_is_planned_changed_copied_and_dropped(shop: Shop) -> None:
    number = events.add(shop, DAY)

    kept = events.get(shop, number)
    assert kept.day == replace(DAY, until_day=DAY.on_day)
    done = tuple(replace(step, done_on=date(2027, 2, 1)) for step in DAY.steps[:1]) + DAY.steps[1:]
    before = events.change(shop, number, replace(kept.day, steps=done, result="Понравился пирог"))
    assert readiness(events.get(shop, number).day, date(2027, 3, 15)) == Readiness(1, 2, 1)
    assert before == kept.day

    with pytest.raises(EventKnown):
        events.add(shop, replace(DAY, on_day=date(2027, 3, 20)))
    again = events.copy(shop, number, date(2028, 3, 19))
    copy = events.get(shop, again).day
    assert (copy.prizes, copy.duties, copy.result) == (DAY.prizes, DAY.duties, "")
    assert [step.done_on for step in copy.steps] == [None, None]
    assert [each.id for each in events.everything(shop)] == [again, number]

    events.remove(shop, number)
    with pytest.raises(EventUnknown):
        events.get(shop, number)
    other = events.add(shop, DAY)
    with pytest.raises(EventKnown):
        events.bring_back(shop, number)
    events.remove(shop, other)
    events.bring_back(shop, number)
    assert events.get(shop, number).day.result == "Понравился пирог"


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        (replace(DAY, title="  "), TextInvalid),
        (replace(DAY, until_day=date(2027, 3, 18)), EventBackwards),
        (replace(DAY, places=0), ValueInvalid),
        (replace(DAY, prizes=(Prize("Пирог", 0),)), ValueInvalid),
        (replace(DAY, gift=GiftRule("монета", 0)), ValueInvalid),
    ],
)
def test_what_cannot_be_is_not_planned(shop: Shop, wrong: CustomerDay, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        events.add(shop, wrong)
    assert events.everything(shop) == ()


def test_families_with_children_of_some_age_are_asked_and_come(shop: Shop) -> None:
    petya = Relative("son", "Петя", parse_person_date("2019-06-01"))
    grown = Relative("daughter", "Ася", parse_person_date("2001-06-01"))
    unknown = Relative("son", "Юра", parse_person_date("--06-01"))
    anna = clients.add(shop, Person(last="Бондар", first="Анна", family=(grown, petya)))
    clients.add(shop, Person(first="Борис", family=(grown, unknown)))
    clients.add(shop, Person(first="Вера", family=(petya,), state="do_not_call"))
    tanya = clients.add(shop, Person(first="Таня", birthday=parse_person_date("2018-11-22")))
    vova = clients.add(shop, Person(first="Вова", family=(Relative("granddaughter", "Таня", known=tanya),)))
    event = events.add(shop, CustomerDay("children", "Детский час", date(2026, 11, 28)))
    of_seven = ClientFilter(child_from=7, child_to=7)  # Таня turns eight tomorrow

    assert event_guests.ask(shop, event, of_seven) == (anna, vova)
    assert event_guests.ask(shop, event, of_seven) == ()
    listed = event_guests.guests(shop, event)
    assert [(each.name, each.children) for each in listed] == [
        ("Бондар Анна", (("Петя", 7),)),
        ("Вова", (("Таня", 8),)),
    ]
    assert events.get(shop, event).day.asked == of_seven

    before = event_guests.change(shop, event, GuestNote(anna, 3, "yes"))
    assert before == GuestNote(anna)
    assert event_guests.came(shop, event, anna) == GuestNote(anna, 3, "yes")
    boris = clients.add(shop, Person(first="Боря"))
    assert event_guests.came(shop, event, boris) is None  # without an invitation, and welcome
    kept = events.get(shop, event)
    assert (kept.guests, kept.coming, kept.came) == (3, 4, 4)

    event_guests.take_off(shop, event, [boris])
    notes = event_guests.take_off(shop, event, [anna])
    assert events.get(shop, event).guests == 1
    event_guests.put_back(shop, event, notes)
    assert events.get(shop, event).came == 3
    with pytest.raises(ClientUnknown):
        event_guests.change(shop, event, GuestNote(boris))


def test_each_second_large_purchase_hides_a_coin(shop: Shop) -> None:
    rule = GiftRule("Монета в карман", 2, Cents(100_00), 2)
    events.add(shop, CustomerDay("other", "День портного", date(2026, 11, 21), gift=rule))
    told = []
    for place, amount in enumerate((500_00, 50_00, 300_00, 200_00, 100_00, 900_00, 900_00)):
        sell(shop, f"s{place}", amount)
        told.append(hidden_gifts.gift_of(shop, f"s{place}"))

    assert [gift.number if gift else 0 for gift in told] == [0, 0, 1, 0, 2, 0, 0]  # two coins, no more
    assert hidden_gifts.gift_of(shop, "s2") == told[2]  # asked again, it is the same coin
    undoing.undo(shop, request("u"), "s4")
    sell(shop, "next", 400_00)
    gift = hidden_gifts.gift_of(shop, "next")  # the sixth that counts
    assert gift is not None
    assert (gift.gift, gift.number) == ("Монета в карман", 2)
    # A trial books the day anew: what lay in its purchases stands in no way.
    assert try_programme(shop, shop.programme(), shop.today(), shop.today()) is not None


def test_the_days_before_are_held_against_the_days_after(shop: Shop, clock: ShopClock) -> None:
    anna, boris = (clients.add(shop, Person(first=name)) for name in ("Анна", "Борис"))
    event = events.add(shop, CustomerDay("tasting", "Чаепитие", date(2026, 11, 23)))
    sell(shop, "before", 100_00, anna)
    ahead = figures(shop, event).everybody
    assert (ahead.before.last, ahead.during, ahead.after) == (date(2026, 11, 20), None, None)
    clock.moment = datetime(2026, 11, 23, 9, tzinfo=UTC)
    sell(shop, "on the day", 300_00, anna)
    event_guests.came(shop, event, anna)
    assert figures(shop, event).everybody.after is None
    for key, client in (("a", anna), ("b", boris), ("c", boris)):
        clock.moment += timedelta(days=1)
        sell(shop, key, 200_00, client)
    clock.moment += timedelta(hours=1)

    found = figures(shop, event)

    everybody, guests = found.everybody, found.guests
    assert everybody.after is not None
    assert guests.after is not None
    assert everybody.during is not None
    assert everybody.before.days == everybody.after.days == 2  # the third day still goes on
    assert (everybody.before.purchases, everybody.during.purchases, everybody.after.purchases) == (1, 1, 2)
    assert (everybody.after.clients, everybody.after.money) == (2, 400_00)
    assert (guests.before.purchases, guests.after.purchases, guests.after.money) == (1, 1, 200_00)


def test_a_planned_day_stands_in_the_list_of_the_day_and_is_noted_once(shop: Shop, clock: ShopClock) -> None:
    assert occasions.upcoming(shop).own_days == ()  # nobody keeps 19 March who has not planned it
    [yearly] = shop_days.coming(shop)
    assert (yearly.key, yearly.on_day, yearly.event) == ("client_day", date(2027, 3, 19), None)
    planned = events.add(shop, DAY)
    tea = events.add(
        shop, CustomerDay("tasting", "Неделя чая", date(2026, 11, 24), until_day=date(2026, 11, 26))
    )
    [yearly] = shop_days.coming(shop)
    assert yearly.event == planned

    [item] = occasions.upcoming(shop).own_days
    assert (item.occurrence, item.days_left, item.event) == (f"shop/shop_day:e{tea}/2026/1", 3, tea)
    clock.moment = datetime(2026, 11, 26, 9, tzinfo=UTC)
    [item] = occasions.upcoming(shop).own_days
    assert (item.days_left, item.state) == (0, "due")
    assert not occasions.greet(shop, item.occurrence, "done").repeated
    assert occasions.greet(shop, item.occurrence, "done").repeated
    clock.moment = datetime(2027, 3, 19, 9, tzinfo=UTC)
    [item] = occasions.upcoming(shop).own_days
    assert (item.occurrence, item.title) == ("shop/shop_day:client_day/2027/1", "День клиента")
    events.remove(shop, planned)
    with pytest.raises(OccurrenceUnknown):
        occasions.greet(shop, item.occurrence, "done")

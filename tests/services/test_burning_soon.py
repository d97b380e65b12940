"""An evening with the list of those whose bonuses burn soon."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from benchmarks.statements import sent_by
from shopclient.domain.burning import Burning, BurningHolder
from shopclient.domain.errors import OccurrenceUnknown, ValueInvalid
from shopclient.domain.people import Person
from shopclient.services import clients
from shopclient.services.burning_soon import burning_between, burning_soon
from shopclient.services.occasions import greet, greet_all, take_back, upcoming
from shopclient.services.ready_texts import burning_texts, keep_burning_text
from tests.services.loyalty_desk import Desk

Open = Callable[..., Desk]
TODAY = date(2026, 11, 21)


@pytest.fixture
def desk(open_desk: Open) -> Desk:
    return open_desk({"cashback_percent": "5", "max_share_percent": "30"})


def owner(desk: Desk, name: str, **details: Any) -> str:
    """Add a client with a card and return the card's number."""
    return desk.card(client=desk.client(name, **details))


def credit(desk: Desk, card: str, amount: int, days: int | None) -> None:
    """Give bonuses that burn in so many days."""
    burns = None if days is None else desk.shop.today() + timedelta(days=days)
    desk.adjust(card, amount, burns_on=burns)


def told(found: Burning) -> list[tuple[str, int, date]]:
    return [(each.name, each.amount, each.next.on) for each in found.clients]


def the(found: Burning, name: str) -> BurningHolder:
    [one] = [each for each in found.clients if each.name == name]
    return one


def test_who_burns_first_comes_first_and_of_one_day_the_largest_sum(desk: Desk) -> None:
    nina, oleg, vera = (owner(desk, name) for name in ("Нина", "Олег", "Вера"))
    credit(desk, nina, 12_000, 5)
    credit(desk, oleg, 90_000, 5)
    credit(desk, vera, 300, 2)
    found = burning_soon(desk.shop, ahead=7)
    assert told(found) == [
        ("Вера", 300, TODAY + timedelta(days=2)),
        ("Олег", 90_000, TODAY + timedelta(days=5)),
        ("Нина", 12_000, TODAY + timedelta(days=5)),
    ]
    assert (found.first, found.last, found.amount) == (
        *(TODAY + timedelta(days=1), TODAY + timedelta(days=7)),
        102_300,
    )


def test_only_the_days_asked_for_and_nothing_that_is_gone_today(desk: Desk) -> None:
    card = owner(desk, "Нина")
    for days in (1, 7, 8, None):
        credit(desk, card, 1_000 + (days or 0), days)
    desk.days_pass(1)  # what burns on this day cannot be spent any more, booked or not
    assert told(burning_soon(desk.shop, ahead=6)) == [("Нина", 1_007, TODAY + timedelta(days=7))]
    assert [burn.amount for burn in the(burning_soon(desk.shop, ahead=7), "Нина").burns] == [1_007, 1_008]
    with pytest.raises(ValueInvalid):
        burning_soon(desk.shop, ahead=0)


def test_a_clients_accounts_are_one_line_with_what_is_known_beside(desk: Desk) -> None:
    client = desk.client("Олена", middle="Петрівна", language="uk", phones=("+380 50 123-45-67",))
    first, second = desk.card(client=client), desk.card(client=client)
    desk.sell(100_000, first)
    credit(desk, first, 4_000, 3)
    credit(desk, second, 6_000, 3)
    [found] = burning_soon(desk.shop).clients
    assert (found.amount, found.balance, found.last_visit, found.share) == (10_000, 15_000, TODAY, 3_000)
    assert (found.first, found.middle, found.language) == ("Олена", "Петрівна", "uk")
    assert found.phone == "+380 50 123 45 67"


def test_bonuses_not_active_yet_burn_as_well_but_are_no_balance(desk: Desk) -> None:
    card = owner(desk, "Нина")
    soon, later = TODAY + timedelta(days=2), TODAY + timedelta(days=9)
    desk.adjust(card, 500, active_from=soon, burns_on=later)
    [found] = burning_soon(desk.shop).clients
    assert (found.amount, found.balance, found.last_visit) == (500, 0, None)


def test_what_is_spent_burns_no_more(desk: Desk) -> None:
    card = owner(desk, "Нина")
    credit(desk, card, 12_000, 5)
    desk.sell(100_000, card, spend=9_000)
    assert told(burning_soon(desk.shop)) == [("Нина", 3_000, TODAY + timedelta(days=5))]


def test_a_sale_taken_back_is_no_visit(desk: Desk) -> None:
    card = owner(desk, "Нина")
    desk.sell(10_000, card, key="first")
    desk.days_pass(2)
    desk.sell(10_000, card, key="second")
    desk.undo("second")
    credit(desk, card, 100, 5)
    assert the(burning_soon(desk.shop), "Нина").last_visit == TODAY


def test_bearers_cards_stand_apart_and_gift_cards_hold_no_bonuses(open_desk: Open) -> None:
    desk = open_desk(
        {"cashback_percent": "5", "life_days": 10},
        {"key": "g", "name": "Prepaid", "gift": True, "valid_months": 1},
    )
    card = desk.card()
    desk.sell([(100_000, "")], card, gift=[(desk.card("g"), 50_000)])
    found = burning_soon(desk.shop)
    assert found.clients == ()
    assert [(each.card, each.amount, each.open) for each in found.cards] == [(card, 5_000, False)]


@pytest.mark.parametrize("state", ["died", "moved", "do_not_call"])
def test_who_wants_no_calls_is_left_out_and_counted(desk: Desk, state: str) -> None:
    credit(desk, owner(desk, "Нина"), 1_000, 5)
    credit(desk, owner(desk, "Олег", state=state), 700, 5)
    found = burning_soon(desk.shop)
    assert [each.name for each in found.clients] == ["Нина"]
    assert (found.left_out, found.left_out_amount) == (1, 700)


def test_nobody_is_reminded_twice_of_the_same_but_of_what_is_new(desk: Desk) -> None:
    card = owner(desk, "Нина")
    credit(desk, card, 1_000, 5)
    [nina] = burning_soon(desk.shop).open
    greet_all(desk.shop, [burn.occurrence for burn in nina.burns], "done")
    desk.days_pass(1)
    assert burning_soon(desk.shop).open == ()
    credit(desk, card, 400, 8)
    [again] = burning_soon(desk.shop).open
    assert [burn.amount for burn in again.left_to_say().burns] == [400]
    assert [burn.amount for burn in again.burns] == [1_000, 400]


def test_later_means_tomorrow_and_a_slip_is_taken_back_whole(desk: Desk) -> None:
    card = owner(desk, "Нина")
    for days in (3, 5):
        credit(desk, card, 1_000, days)
    [nina] = burning_soon(desk.shop).open
    noted = greet_all(desk.shop, [burn.occurrence for burn in nina.burns], "later")
    assert burning_soon(desk.shop).open == ()
    take_back(desk.shop, *noted)
    assert burning_soon(desk.shop).open != ()
    greet_all(desk.shop, [burn.occurrence for burn in nina.burns], "later")
    desk.days_pass(1)
    assert burning_soon(desk.shop).open != ()


def test_a_reminder_is_noted_by_its_key_and_is_no_occasion(desk: Desk) -> None:
    client = desk.client("Нина")
    credit(desk, desk.card(client=client), 1_000, 5)
    assert greet(desk.shop, f"c{client}/burn:11-26/2026/1", "later").repeated is False
    assert burning_soon(desk.shop).open == ()
    assert upcoming(desk.shop).items == ()
    for wrong in (f"c{client}/burn/2026/1", "c99/burn:11-26/2026/1", "shop/burn:11-26/2026/1"):
        with pytest.raises(OccurrenceUnknown):
            greet(desk.shop, wrong, "done")


def test_one_wrong_key_notes_nothing(desk: Desk) -> None:
    credit(desk, owner(desk, "Нина"), 1_000, 5)
    [nina] = burning_soon(desk.shop).open
    with pytest.raises(OccurrenceUnknown):
        greet_all(desk.shop, [nina.burns[0].occurrence, "c99/burn:11-26/2026/1"], "done")
    assert burning_soon(desk.shop).open != ()


def test_day_by_day_everybody_stands_with_what_burns_then(desk: Desk) -> None:
    nina, oleg = owner(desk, "Нина"), owner(desk, "Олег")
    for card, amount, days in ((nina, 1_000, 3), (nina, 200, 5), (oleg, 900, 5)):
        credit(desk, card, amount, days)
    found = burning_soon(desk.shop)
    assert [(day, [(each.name, each.amount) for each in people]) for day, people in found.by_day] == [
        (TODAY + timedelta(days=3), [("Нина", 1_000)]),
        (TODAY + timedelta(days=5), [("Олег", 900), ("Нина", 200)]),
    ]


def test_days_may_be_named(desk: Desk) -> None:
    credit(desk, owner(desk, "Нина"), 1_000, 40)
    day = TODAY + timedelta(days=40)
    assert told(burning_between(desk.shop, day, day)) == [("Нина", 1_000, day)]
    assert burning_between(desk.shop, TODAY, TODAY).clients == ()


def test_the_list_takes_as_many_statements_for_many_as_for_one(desk: Desk) -> None:
    credit(desk, owner(desk, "Нина"), 1_000, 5)
    burning_soon(desk.shop)
    one = len(sent_by(desk.shop, lambda: burning_soon(desk.shop)))
    with desk.shop.writing() as tx:
        ids = [clients.add_in(tx, Person(first=f"Клиент {number}")) for number in range(20)]
    for each in ids:
        credit(desk, desk.card(client=each), 1_000, 5)
    assert len(sent_by(desk.shop, lambda: burning_soon(desk.shop))) == one
    assert len(burning_soon(desk.shop).clients) == 21


def test_the_shops_own_wording_is_kept_by_language(desk: Desk) -> None:
    keep_burning_text(desk.shop, "ru", " {имя}, ждём! ")
    keep_burning_text(desk.shop, "uk", "{ім’я}, чекаємо!")
    keep_burning_text(desk.shop, "uk", " ")
    assert burning_texts(desk.shop) == {"ru": "{имя}, ждём!"}

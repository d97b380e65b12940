"""Each scanned code has its sentence and its next step; nothing happens unless the step is taken."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from shopclient.domain.card_numbers import new_number
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme_toml import read_programme
from shopclient.models import Base
from shopclient.services import card_deeds, cards, clients, corrections, programmes
from shopclient.services.card_deeds import Order
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.theme import Theme
from shopclient.ui.widgets.buttons import Button
from tests.fresh import fresh_shop
from tests.ui.till.counter import Counter, HeldRunner, open_counter, plain

RULES = {
    "shop": {"name": "Липа и рожь", "currency": "RUB"},
    "card_kind": [
        {
            "key": "simple",
            "name": "Простая",
            "discount_percent": "5",
            "welcome_bonus": "100",
            "upgrade_to": "gold",
            "upgrade_turnover": "1000",
        },
        {"key": "gold", "name": "Золотая", "discount_percent": "10"},
        {"key": "month", "name": "На месяц", "valid_months": 1},
        {"key": "club", "name": "Клубная", "holders": ["named"], "discount_percent": "20"},
        {"key": "old", "name": "Прежняя", "holders": ["bearer"], "ready_made_numbers": True},
    ],
}
NO_MODIFIER, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


class Clock:
    """Stands still until a test moves it."""

    moment = datetime(2026, 11, 21, 7, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(tmp_path: Path, clock: Clock) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(RULES), clock)
    yield shop
    shop.close()


@pytest.fixture
def counter(qtbot: QtBot, shop: Shop, clock: Clock, tmp_path: Path, theme: Theme) -> Counter:
    return open_counter(qtbot, shop, clock, tmp_path)


@pytest.fixture
def olga(shop: Shop) -> int:
    return clients.add(shop, Person(name="Ольга Лаврова"))


def issue(shop: Shop, kind: str = "simple", **order: Any) -> str:
    return str(card_deeds.issue(shop, None, Order(kind, **order))["cards"][0]["number"])


def rows(shop: Shop) -> dict[str, int]:
    """Count what the file holds."""
    with shop.reading() as session:
        counts = {name: text(f'SELECT count(*) FROM "{name}"') for name in Base.metadata.tables}  # noqa: S608 - own names
        return {name: session.scalar(query) or 0 for name, query in counts.items()}


def notice(counter: Counter) -> tuple[str, str]:
    """Return what is said of the code that was read."""
    trouble = counter.view.client.trouble
    assert trouble.isVisible()
    return plain(trouble.title.text()), plain(trouble.text.text())


def steps(counter: Counter) -> list[str]:
    """Return the buttons of what is offered, but for those that are always there."""
    client = counter.view.client
    place = client.trouble if client.trouble.isVisible() else client.offer
    found = [each.label() for each in place.findChildren(Button) if each.isVisible()]
    return [plain(label) for label in found if label not in {"Find", "New client"}]


def state(shop: Shop, card: str) -> tuple[str, str, int | None]:
    shown = cards.show(shop, card)
    return shown.state, shown.kind_key, shown.client


def accept(counter: Counter) -> None:
    counter.press(Qt.Key.Key_Return, ALT)


def shown_balance(counter: Counter) -> str:
    return plain(counter.view.client.person.balance.text())


# Each code


def unknown(_shop: Shop, _clock: Clock) -> str:
    return new_number("20", lambda _: 7)


def misread(_shop: Shop, _clock: Clock) -> str:
    return "2000000000014"


def goods(_shop: Shop, _clock: Clock) -> str:
    return "4006381333931"


def foreign(_shop: Shop, _clock: Clock) -> str:
    return "KRD-9988"


def blank(shop: Shop, _clock: Clock) -> str:
    return issue(shop, blank=True)


def blocked(shop: Shop, _clock: Clock) -> str:
    card = issue(shop)
    card_deeds.block(shop, request("block"), card, "утеряна")
    return card


def replaced(shop: Shop, _clock: Clock) -> str:
    card = issue(shop)
    card_deeds.replace_card(shop, request("swap"), card)
    return card


def expired(shop: Shop, clock: Clock) -> str:
    card = issue(shop, "month")
    clock.moment += timedelta(days=31)
    return card


@pytest.mark.parametrize(
    ("make", "title", "advice", "offered"),
    [
        (unknown, "is not one of our cards", "", []),
        (misread, "The number was read with a mistake", "", []),
        (goods, "is the code of goods, not a card", "", []),
        (foreign, "belongs to another shop", "it keeps its number", ["Enrol as “Прежняя”"]),
        (blank, "is new: not given out yet", "100 bonuses as a welcome", ["Give the card out"]),
        (
            blocked,
            "is blocked since 21 November 2026: утеряна",
            "are safe: 100",
            ["Unblock", "Take a new number"],
        ),
        (replaced, "was replaced by card", "are on the new card", ["Take the new card"]),
        (expired, "was good until 20 December 2026", "A new card goes on", ["Take a new number"]),
    ],
)
def test_each_code_has_its_sentence_and_its_step_and_writes_nothing(
    counter: Counter,
    shop: Shop,
    clock: Clock,
    make: Callable[[Shop, Clock], str],
    title: str,
    advice: str,
    offered: list[str],
) -> None:
    code = make(shop, clock)
    counter.type("500")
    before = rows(shop)
    counter.scan(code)

    said = notice(counter)
    assert title in said[0]
    assert advice in said[1]
    assert bool(said[1]) == bool(advice)
    assert steps(counter) == offered
    counter.press(Qt.Key.Key_Escape)  # the step is not taken
    assert counter.view.client.nobody.isVisible()
    assert rows(shop) == before


# A blank card


def test_a_blank_card_is_given_out_by_enter_and_the_sum_stays(counter: Counter, shop: Shop) -> None:
    card = issue(shop, blank=True)
    counter.type("500")
    counter.scan(card)
    assert counter.to_pay == "500.00 ₽"
    counter.enter()

    assert state(shop, card) == ("active", "simple", None)
    assert (counter.view.sale.edit.text(), counter.to_pay, shown_balance(counter)) == (
        "500",
        "475.00 ₽",
        "100",
    )
    assert "100 bonuses as a welcome" in plain(counter.notes.toasts[-1])
    counter.scan(card)  # the trigger was held too long
    counter.enter()
    assert (counter.booked[0].card, counter.booked[0].due) == (card, 475_00)


def test_a_card_given_out_is_taken_back_by_the_toast(counter: Counter, shop: Shop) -> None:
    card = issue(shop, blank=True)
    counter.scan(card)
    counter.enter()
    assert counter.notes.undo is not None
    counter.notes.undo()

    assert state(shop, card) == ("blank", "simple", None)
    assert steps(counter) == ["Give the card out"]
    assert counter.notes.toasts[-1] == "Taken back."
    counter.enter()
    assert shown_balance(counter) == "100"


def test_the_key_of_undo_takes_the_newest_deed_back_until_a_purchase_is_recorded(
    counter: Counter, shop: Shop
) -> None:
    first, second = issue(shop, blank=True), issue(shop, blank=True)
    counter.scan(first)
    counter.enter()
    counter.press(Qt.Key.Key_Backspace, ALT)
    assert state(shop, first)[0] == "blank"
    counter.scan(second)
    counter.enter()
    counter.type("100")
    counter.press(Qt.Key.Key_F9)
    counter.press(Qt.Key.Key_Backspace, ALT)
    assert counter.booked[0].undone
    assert state(shop, second)[0] == "active"


def test_a_blank_card_read_twice_is_still_blank(counter: Counter, shop: Shop) -> None:
    card = issue(shop, blank=True)
    before = rows(shop)
    counter.scan(card)
    counter.scan(card)
    assert (state(shop, card)[0], rows(shop)) == ("blank", before)
    assert steps(counter) == ["Give the card out"]


def test_a_card_in_a_name_only_waits_for_its_client(counter: Counter, shop: Shop, olga: int) -> None:
    with shop.writing() as tx:  # as the printers bring them: in nobody's name yet
        account = cards.open_account(tx, None, None)
        card = cards.issue_in(tx, tx.programme.kind("club"), None, account, "blank").number
    counter.type("100")
    counter.scan(card)
    assert "is given in a name only. Find the client (F2)" in notice(counter)[1]
    assert steps(counter) == []
    counter.view.open_with(client=olga)

    assert steps(counter) == ["Give it to Ольга Лаврова", "Not now"]
    before = rows(shop)
    counter.enter()
    assert state(shop, card) == ("active", "club", olga)
    assert counter.to_pay == "80.00 ₽"
    assert rows(shop)["card"] == before["card"]


def test_a_client_without_a_card_is_given_the_blank_one(counter: Counter, shop: Shop, olga: int) -> None:
    card = issue(shop, blank=True)
    counter.view.open_with(client=olga)
    counter.scan(card)
    assert steps(counter) == ["Give it to Ольга Лаврова", "Give the card out", "Not now"]
    counter.enter()
    assert state(shop, card) == ("active", "simple", olga)
    assert counter.view.client.person.name.text() == "Ольга Лаврова"


def test_who_has_a_card_gets_a_second_one_only_when_asked(counter: Counter, shop: Shop, olga: int) -> None:
    own, card = issue(shop, client=olga), issue(shop, blank=True)
    counter.scan(own)
    counter.scan(card)
    assert steps(counter) == ["Give the card out", "Give it to Ольга Лаврова", "Not now"]
    counter.type("100")
    counter.enter()  # her own card is served still
    assert (counter.booked[0].card, state(shop, card)[0]) == (own, "blank")
    counter.scan(own)
    counter.scan(card)
    next(each for each in counter.view.client.offer.findChildren(Button) if "Ольга" in each.label()).click()
    assert state(shop, card) == ("active", "simple", olga)
    assert counter.view.client.person.isVisible()


def test_who_is_served_stays_until_the_step_of_another_card_is_taken(
    counter: Counter, shop: Shop, clock: Clock, olga: int
) -> None:
    own, other = issue(shop, client=olga), blocked(shop, clock)
    counter.scan(own)
    counter.type("100")
    counter.scan(other)
    assert counter.view.client.person.name.text() == "Ольга Лаврова"
    assert steps(counter) == ["Unblock", "Take a new number", "Not now"]
    counter.press(Qt.Key.Key_Delete, ALT)
    assert not counter.view.client.offer.isVisible()
    counter.scan(other)
    accept(counter)
    assert state(shop, other)[0] == "active"
    counter.enter()
    assert counter.booked[0].card == other


def test_a_waiting_card_that_is_put_away_stays_blank(counter: Counter, shop: Shop, olga: int) -> None:
    card = issue(shop, blank=True)
    counter.scan(card)
    counter.view.open_with(client=olga)
    before = rows(shop)
    counter.press(Qt.Key.Key_Delete, ALT)

    assert not counter.view.client.offer.isVisible()
    counter.type("100")
    counter.enter()
    assert (counter.booked[0].client, counter.booked[0].card) == (olga, None)
    assert state(shop, card)[0] == "blank"
    assert rows(shop)["card"] == before["card"]


# A blocked card, and a lost one


def test_a_found_card_is_unblocked_in_one_step(counter: Counter, shop: Shop, clock: Clock) -> None:
    card = blocked(shop, clock)
    counter.type("100")
    counter.scan(card)
    counter.enter()
    counter.enter()  # a purchase of nobody's, not an unblocking
    assert state(shop, card)[0] == "blocked"
    counter.type("200")
    counter.scan(card)
    accept(counter)

    assert state(shop, card)[0] == "active"
    assert counter.to_pay == "190.00 ₽"


def test_a_lost_card_goes_on_in_the_next_blank_one(counter: Counter, shop: Shop, olga: int) -> None:
    lost, fresh = issue(shop, client=olga), issue(shop, "gold", blank=True)
    corrections.adjust(shop, request("gift"), lost, Cents(300_00), "к юбилею")
    counter.type("100")
    counter.view.open_with(client=olga)
    counter.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)

    assert state(shop, lost)[0] == "blocked"
    assert plain(counter.view.client.offer.title.text()).endswith("is blocked; its bonuses are safe: 400.")
    assert counter.notes.toasts == []  # the same words twice would only hide something
    assert steps(counter) == ["Take a new number", "Unblock", "Not now"]
    counter.scan(fresh)
    QApplication.processEvents()

    assert (state(shop, fresh), cards.show(shop, lost).replaced_by) == (("active", "simple", olga), fresh)
    assert plain(counter.notes.toasts[-1]).endswith("the bonuses are on it: 400.")
    assert (shown_balance(counter), counter.to_pay) == ("400", "95.00 ₽")
    assert counter.notes.undo is not None
    counter.notes.undo()
    assert (state(shop, fresh)[0], state(shop, lost)[0]) == ("blank", "blocked")


def test_a_lost_card_that_is_found_in_the_pocket(counter: Counter, shop: Shop, olga: int) -> None:
    lost = issue(shop, client=olga)
    counter.scan(lost)
    counter.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    counter.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.AltModifier)
    assert state(shop, lost)[0] == "active"
    assert counter.view.client.person.lost.isVisible()


def test_without_a_printed_card_a_new_number_goes_on(counter: Counter, shop: Shop, olga: int) -> None:
    lost = issue(shop, client=olga)
    counter.scan(lost)
    counter.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    accept(counter)

    fresh = cards.show(shop, lost).replaced_by
    assert fresh is not None
    assert (state(shop, fresh), shown_balance(counter)) == (("active", "simple", olga), "100")


def test_what_was_lost_by_one_is_not_given_to_the_next(counter: Counter, shop: Shop, olga: int) -> None:
    lost, fresh = issue(shop, client=olga), issue(shop, blank=True)
    counter.scan(lost)
    counter.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    counter.press(Qt.Key.Key_Escape)
    counter.scan(fresh)
    QApplication.processEvents()

    assert state(shop, fresh)[0] == "blank"
    assert steps(counter) == ["Give the card out"]


def test_a_blank_card_after_a_blocked_one_goes_on_when_confirmed(
    counter: Counter, shop: Shop, clock: Clock
) -> None:
    card, fresh = blocked(shop, clock), issue(shop, blank=True)
    counter.scan(card)
    counter.scan(fresh)
    assert state(shop, fresh)[0] == "blank"
    assert steps(counter)[0].startswith("Go on with the account of card")
    counter.enter()
    assert (shown_balance(counter), cards.show(shop, card).replaced_by) == ("100", fresh)


# A number of another program, and a card without a name


def test_a_foreign_number_is_enrolled_when_asked(counter: Counter, shop: Shop) -> None:
    counter.scan("KRD-9988")
    accept(counter)
    assert state(shop, "KRD9988") == ("active", "old", None)
    assert counter.view.client.person.isVisible()


def test_a_bearers_card_is_put_in_a_name_and_back(counter: Counter, shop: Shop, olga: int) -> None:
    card = issue(shop)
    counter.scan(card)
    counter.view.open_with(client=olga)
    title = plain(counter.view.client.offer.title.text())
    assert "with 100 bonuses has no name. Is it Ольга Лаврова’s?" in title
    assert state(shop, card)[2] is None
    accept(counter)

    assert state(shop, card)[2] == olga
    assert (counter.view.client.person.name.text(), shown_balance(counter)) == ("Ольга Лаврова", "100")
    assert counter.notes.undo is not None
    counter.notes.undo()
    assert state(shop, card) == ("active", "simple", None)


# The better kind


def test_the_better_kind_is_given_when_confirmed_and_taken_back(counter: Counter, shop: Shop) -> None:
    card = issue(shop)
    sell(counter, card, "2000")
    counter.scan(card)
    counter.type("100")
    offer = counter.view.client.offer
    assert plain(offer.title.text()) == "“Золотая” is reached: discount 10% instead of 5%."
    accept(counter)

    assert (state(shop, card)[1], counter.to_pay) == ("gold", "90.00 ₽")
    assert not offer.isVisible()
    assert counter.notes.undo is not None
    counter.notes.undo()
    assert (state(shop, card)[1], counter.to_pay) == ("simple", "95.00 ₽")


def test_what_a_better_kind_takes_is_said_with_what_it_brings(counter: Counter, shop: Shop) -> None:
    rules = deepcopy(RULES)
    usual, gold, *_ = cast("list[dict[str, object]]", rules["card_kind"])
    usual |= {"discount_percent": "0", "cashback_percent": "5"}
    gold |= {"discount_percent": "3", "cashback_percent": "3"}
    programmes.load(shop, read_programme(rules))
    card = issue(shop)
    sell(counter, card, "2000")
    counter.scan(card)
    said = plain(counter.view.client.offer.title.text())
    assert said == "“Золотая” is reached: discount 3% instead of 0%, bonuses 3% instead of 5%."


def test_a_better_kind_reached_by_this_purchase_comes_with_it(counter: Counter, shop: Shop) -> None:
    card = issue(shop)
    counter.scan(card)
    assert not counter.view.client.offer.isVisible()
    counter.type("2000")
    accept(counter)
    assert (state(shop, card)[1], counter.to_pay) == ("simple", "1,900.00 ₽")
    counter.press(Qt.Key.Key_F9)

    assert (counter.booked[0].due, state(shop, card)[1]) == (1_900_00, "gold")


def test_a_better_kind_put_away_is_not_offered_again_in_this_visit(counter: Counter, shop: Shop) -> None:
    card = issue(shop)
    sell(counter, card, "2000")
    counter.scan(card)
    counter.press(Qt.Key.Key_Delete, ALT)
    counter.type("100")
    assert not counter.view.client.offer.isVisible()
    counter.press(Qt.Key.Key_F9)
    assert state(shop, card)[1] == "simple"
    counter.scan(card)
    assert counter.view.client.offer.isVisible()


# In a hurry


def test_the_next_customers_scan_is_not_overrun_by_a_deed(
    qtbot: QtBot, shop: Shop, clock: Clock, tmp_path: Path, theme: Theme, olga: int
) -> None:
    runner = HeldRunner()
    counter = open_counter(qtbot, shop, clock, tmp_path, runner)
    runner.release()
    first, second = issue(shop, blank=True), issue(shop, client=olga)
    runner.release()
    counter.scan(first)
    runner.release()
    counter.enter()
    counter.enter()  # impatient: one card, one deed
    counter.scan(second)
    runner.release()

    assert state(shop, first)[0] == "active"
    assert counter.view.client.person.name.text() == "Ольга Лаврова"
    assert len([each for each in counter.notes.toasts if "given out" in each]) == 1


def test_keys_without_an_offer_do_nothing(counter: Counter, shop: Shop) -> None:
    before = rows(shop)
    counter.type("100")
    accept(counter)
    counter.press(Qt.Key.Key_Delete, ALT)
    counter.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert (rows(shop), counter.to_pay) == (before, "100.00 ₽")
    assert Command.ACCEPT in counter.view.commands()


def test_tab_comes_from_the_sum_to_the_step(counter: Counter, shop: Shop) -> None:
    counter.scan(issue(shop, blank=True))
    counter.view.sale.button.setFocus()
    walked = []
    for _ in range(3):
        counter.press(Qt.Key.Key_Tab)
        assert isinstance(counter.focused, Button)
        walked.append(counter.focused.label())
    assert walked == ["Give the card out", "Find", "New client"]


def test_a_long_name_does_not_widen_the_till(counter: Counter, shop: Shop) -> None:
    client = clients.add(shop, Person(name=f"Анна {'Я' * 150}"))
    least = counter.window.minimumSizeHint().width()
    counter.view.open_with(client=client)
    counter.scan(issue(shop, blank=True))
    assert steps(counter)[0].startswith("Give it to Анна ЯЯ")
    assert counter.window.minimumSizeHint().width() <= max(least, 840)


def sell(counter: Counter, card: str, amount: str) -> None:
    counter.scan(card)
    counter.type(amount)
    counter.press(Qt.Key.Key_F9)


def test_a_step_that_the_disk_refuses_is_told_as_a_trouble(
    qtbot: QtBot, shop: Shop, clock: Clock, tmp_path: Path, theme: Theme
) -> None:
    runner = HeldRunner()
    counter = open_counter(qtbot, shop, clock, tmp_path, runner)
    blank = issue(shop, blank=True)
    counter.scan(blank)
    runner.release()
    runner.loses_answers = True
    counter.enter()
    runner.release()

    assert "disk" in counter.notes.toasts[-1]
    assert counter.notes.sign == "trouble"  # no tick: nothing was done


def test_an_offer_and_a_human_line_leave_the_list_its_room(counter: Counter, shop: Shop) -> None:
    vera = clients.add(shop, Person(name="Вера Гай", birthday=PersonDate(11, 22)))
    ripe, plainly = issue(shop, client=vera), issue(shop)
    for card in (ripe, plainly):
        sell(counter, card, "2000")
    offer = counter.view.client.offer
    counter.scan(plainly)
    assert (offer.isVisible(), offer.tile.isVisible()) == (True, True)
    counter.scan(ripe)
    assert (offer.isVisible(), counter.view.human.isVisible(), offer.tile.isVisible()) == (True, True, False)

"""Before new rules are saved: what the last months would have been under them."""

import sys
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme, write_programme
from shopclient.services import cards, clients, programmes, till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock
from tests.ui.desk import speak, squeezed
from tests.ui.rules.conftest import Desk, Open


@pytest.fixture
def busy_shop(shop: Shop, clock: ShopClock) -> Shop:
    """A shop in which Nina buys every tenth day of two months."""
    nina = clients.add(shop, Person(first="Нина", last="Берёзкина"))
    card = cards.issue_named(shop, "simple", nina).number
    now = clock.moment
    for number in range(6):
        clock.moment = now - timedelta(days=60 - 10 * number)
        till.sell(shop, request(f"sale {number}"), SaleDraft.of([Cents(100_000)], card=card))
    clock.moment = now
    return shop


def review(desk: Desk, percent: str = "8") -> None:
    """Change the cashback and look at the differences."""
    desk.presenter.editing.draft.change(
        None, lambda tree: tree["card_kind"][0].update(cashback_percent=percent)
    )
    desk.presenter.save()
    assert desk.page.is_reviewing()


def test_the_owner_sees_cost_and_winners_before_saving(busy_shop: Shop, open_rules: Open) -> None:
    desk = open_rules(busy_shop)
    review(desk)
    trial = desk.page.trial
    for _ in range(2):  # from "save" over the period to the button
        QTest.keyClick(desk.focused(), Qt.Key.Key_Tab)
    assert desk.focused() is trial.try_button
    QTest.keyClick(trial.try_button, Qt.Key.Key_Space)
    told = trial.result.text().replace("\xa0", " ")
    assert "6 of 6" in told
    assert "cost 180.00 ₽ more: 480.00 ₽ instead of 300.00 ₽" in told
    assert "Нина Берёзкина" in told
    assert "+180.00 ₽" in told
    assert "Nobody would have got less." in told
    assert busy_shop.programme().kinds[0].cashback == 500


def test_rules_that_were_changed_in_the_period_are_named(busy_shop: Shop, open_rules: Open) -> None:
    tree = write_programme(busy_shop.programme())
    tree["card_kind"][0]["life_days"] = 5
    programmes.load(busy_shop, read_programme(tree))
    desk = open_rules(busy_shop)
    review(desk)
    desk.page.trial.try_button.click()
    told = desk.page.trial.result.replaced_label.text().replace("\xa0", " ").splitlines()
    assert told[0].startswith("“As it was” is by the rules of those days.")
    assert len(told) == 2
    assert "Card “Простая”" in told[1]
    assert "5 days" in told[1]


def test_what_can_be_done_stays_in_sight_beside_what_was_found(busy_shop: Shop, open_rules: Open) -> None:
    desk = open_rules(busy_shop)
    review(desk)
    desk.page.trial.try_button.click()
    page = desk.page
    assert page.save_button.isVisible()
    assert (page.head.back_button.label(), page.save_button.label()) == ("Back to the form", "Save")
    assert not page.former_button.isVisible()
    page.head.back_button.click()
    assert not page.is_reviewing()
    assert page.head.back_button.label() == "Back"


def test_only_what_would_differ_is_told_of_a_kind_and_each_try_once(
    busy_shop: Shop, open_rules: Open
) -> None:
    desk = open_rules(busy_shop)
    review(desk)
    for _ in range(2):
        desk.page.trial.try_button.click()
    told = desk.page.trial.result.text().replace("\xa0", " ").splitlines()
    assert [line for line in told if "→" in line] == ["bonuses given 300.00 ₽ → 480.00 ₽"]
    assert told.count("Difference") == 1


def test_a_change_of_the_rules_forgets_what_was_tried(busy_shop: Shop, open_rules: Open) -> None:
    desk = open_rules(busy_shop)
    review(desk)
    desk.page.trial.try_button.click()
    assert desk.page.trial.result.isVisible()
    desk.presenter.close()
    review(desk, "3")
    assert not desk.page.trial.result.isVisible()
    desk.page.trial.try_button.click()
    assert "cost 120.00 ₽ less" in desk.page.trial.result.text().replace("\xa0", " ")


def test_a_shop_that_sold_nothing_is_told_what_to_do(shop: Shop, open_rules: Open) -> None:
    desk = open_rules(shop)
    review(desk)
    desk.page.trial.try_button.click()
    assert "no purchases" in desk.page.trial.result.text().replace("\xa0", " ")
    assert "Choose a longer period" in desk.page.trial.result.text().replace("\xa0", " ")


def test_escape_stops_a_trial_and_leaves_the_page_where_it_is(busy_shop: Shop, open_rules: Open) -> None:
    desk = open_rules(busy_shop)
    review(desk)
    trial = desk.page.trial
    stopped: list[bool] = []

    def stop(*_progress: Any) -> None:
        if not stopped:
            assert trial.stop_button.isVisible()
            desk.presenter.close()
            stopped.append(desk.page.is_reviewing())

    watch(trial.bar.set_value, trial.bar, stop)
    trial.try_button.click()
    assert stopped == [True]
    assert not trial.result.isVisible()
    assert trial.try_button.isVisible()
    trial.try_button.click()
    assert "6 of 6" in trial.result.text()


def watch(original: Callable[..., None], bar: Any, then: Callable[..., None]) -> None:
    """Let *then* happen as soon as the bar has moved."""

    def moved(value: int, maximum: int) -> None:
        original(value, maximum)
        if maximum:
            then()

    bar.set_value = moved


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_a_full_disk_says_so_and_keeps_nothing(busy_shop: Shop, open_rules: Open) -> None:
    import resource

    desk = open_rules(busy_shop)
    review(desk)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
    try:
        desk.page.trial.try_button.click()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "full" in desk.page.trial.state_label.text()
    assert desk.page.trial.try_button.isVisible()
    assert not [each for each in busy_shop.path.parent.iterdir() if "unfinished" in each.name]


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_nothing_is_squeezed(busy_shop: Shop, open_rules: Open, language: str) -> None:
    speak(language)
    desk = open_rules(busy_shop, language, (700, 500), 150)
    review(desk)
    desk.page.trial.try_button.click()
    assert squeezed(desk.page) == []

"""Sums, bonuses and percentages as each language writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.money import parse_signed_amount
from shopclient.texts.numbers import MINUS, NBSP, amount, bonuses, money, percent, signed, whole


@pytest.mark.parametrize(
    ("cents", "currency", "language", "shown"),
    [
        (125_000, "RUB", "ru", "1 250,00 ₽"),
        (125_050, "UAH", "uk", "1 250,50 ₴"),
        (-125_050, "RUB", "ru", "−1 250,50 ₽"),
        (123_456_789, "USD", "en", "$1,234,567.89"),
        (-5, "EUR", "en", "−€0.05"),
        (-5, "EUR", "uk", "−0,05 €"),
        (125_000, "RUB", "en", "1,250.00 ₽"),
        (500, "JPY", "ru", "500 JPY"),
        (1_234, "KWD", "en", "1.234 KWD"),
        (0, "RUB", "ru", "0,00 ₽"),
    ],
)
def test_a_sum_with_its_currency(cents: int, currency: str, language: str, shown: str) -> None:
    assert money(cents, currency, language) == shown.replace(" ", NBSP)


@given(st.integers(-(10**13), 10**13), st.sampled_from(["ru", "uk"]))
def test_a_sum_can_be_typed_in_as_it_is_shown(cents: int, language: str) -> None:
    shown = amount(cents, "RUB", language)
    if abs(cents) <= 99_999_999_999:
        assert parse_signed_amount(shown, 2) == cents
    assert " " not in shown
    assert "-" not in shown


@pytest.mark.parametrize(
    ("cents", "language", "shown"),
    [
        (124_500, "ru", "1 245"),
        (4_813, "uk", "48,13"),
        (4_810, "en", "48.10"),
        (-12_000, "ru", "−120"),
        (0, "ru", "0"),
    ],
)
def test_whole_bonuses_go_without_decimals(cents: int, language: str, shown: str) -> None:
    assert bonuses(cents, "RUB", language) == shown.replace(" ", NBSP)


@pytest.mark.parametrize(
    ("rate", "language", "shown"),
    [
        (500, "ru", "5 %"),
        (750, "uk", "7,5 %"),
        (1_333, "en", "13.33%"),
        (0, "en", "0%"),
        (-50, "ru", "−0,5 %"),
    ],
)
def test_a_percentage_is_as_short_as_it_can_be(rate: int, language: str, shown: str) -> None:
    assert percent(rate, language) == shown.replace(" ", NBSP)


@pytest.mark.parametrize(
    ("shown", "movement"), [("48,13", "+48,13"), (f"{MINUS}5", f"{MINUS}5"), ("0", "0"), ("0,00", "0,00")]
)
def test_a_movement_carries_its_sign(shown: str, movement: str) -> None:
    assert signed(shown) == movement


def test_digits_stand_in_threes() -> None:
    assert whole(-1_234_567, "ru") == f"{MINUS}1{NBSP}234{NBSP}567"
    assert whole(1_234_567, "en") == "1,234,567"

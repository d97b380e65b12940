"""The reminder that a client is sent: in the client's language, and literally."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from shopclient.domain.burning import Burn, BurningHolder
from shopclient.domain.money import Bps, Cents
from shopclient.texts import burning
from shopclient.texts.burning import Sender
from shopclient.texts.words import LANGUAGES, Words

SENDER = Sender("Липа и рожь", "ru", "RUB")
MAY = date(2026, 5, 24)


def holder(**known: Any) -> BurningHolder:
    burns = known.pop("burns", (Burn(MAY, Cents(12_000), "c1/burn:05-24/2026/1"),))
    person = {"name": "Олена Коваль", "first": "Олена", "language": "uk", "client": 1, **known}
    return BurningHolder(burns, Cents(34_050), None, Bps(5_000), **person)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            "Олена, your bonuses expire on 24 May: 120. "
            "Come and use them: they pay for up to 50% of a purchase.",
        ),
        (
            "ru",
            "Олена, 24 мая сгорят бонусы: 120. "
            "Приходите их потратить: ими можно оплатить до 50\u00a0% покупки.",
        ),
        (
            "uk",
            "Нагадуємо: 24 травня згорять ваші бонуси: 120. "
            "Приходьте їх витратити: ними можна сплатити до 50\u00a0% покупки.",
        ),
    ],
)
def test_it_speaks_the_clients_language(language: str, expected: str) -> None:
    assert burning.ready_text(holder(language=language), SENDER, {}) == expected


def test_who_has_no_language_is_written_to_in_the_shops() -> None:
    assert burning.ready_text(holder(language=""), SENDER, {}).startswith("Олена, 24 мая сгорят бонусы")
    assert burning.language_for(holder(language="kk"), SENDER) == "ru"


def test_the_shops_own_wording_with_every_field() -> None:
    own = {"uk": "{ім’я}|{сума}|{день}|{останній день}|{частка}|{баланс}|{магазин}"}
    said = burning.ready_text(holder(middle="Петрівна"), SENDER, own)
    assert said == "Олена Петрівна|120|24 травня|23 травня|50\u00a0%|340,50|Липа и рожь"


@pytest.mark.parametrize("field", ["{name}", "{ім'я}", "{Имя}", "{ name }"])
def test_a_field_is_known_in_every_language_and_however_it_is_typed(field: str) -> None:
    assert burning.ready_text(holder(), SENDER, {"uk": field}) == "Олена"
    assert burning.unknown_fields(field) == []


@pytest.mark.parametrize(
    "name", ["{x}", "{sum}", "{0.__class__}", "%s %n", "<b>Олена</b>", "A&B", "\\g<0>", "{"]
)
def test_what_stands_in_a_name_stays_as_it_is(name: str) -> None:
    odd = holder(name=name, first=name)
    assert burning.ready_text(odd, SENDER, {"uk": "{name}: {sum}"}) == f"{name}: 120"


def test_a_field_that_nobody_knows_is_told_and_left_alone() -> None:
    text = "{name}, {phone}!"
    assert burning.unknown_fields(text) == ["phone"]
    assert burning.ready_text(holder(), SENDER, {"uk": text}) == "Олена, {phone}!"


def test_it_tells_only_of_what_was_not_told_yet() -> None:
    told = Burn(date(2026, 5, 21), Cents(5_000), "c1/burn:05-21/2026/1", state="done")
    fresh = (Burn(MAY, Cents(100), "a"), Burn(date(2026, 6, 2), Cents(250), "b"))
    own = {"uk": "{сума}: {день}"}
    assert burning.ready_text(holder(burns=(told, *fresh)), SENDER, own) == "3,50: 24 травня – 2 червня"
    assert burning.ready_text(holder(burns=(told,)), SENDER, own) == "50: 21 травня"


def test_without_a_first_name_the_whole_one_is_the_address() -> None:
    assert burning.address(holder(first="")) == "Олена Коваль"
    assert burning.address(holder(middle="Петрівна")) == "Олена Петрівна"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_programs_own_text_has_only_fields_that_are_known(language: str) -> None:
    text = burning.default_text(language)
    assert burning.unknown_fields(text) == []
    # Ukrainian would put a name that it speaks to into the vocative: its text does without.
    wanted = ("sum", "day", "share") if language == "uk" else ("name", "sum", "day", "share")
    assert all(f"{{{burning.field_names(language)[name]}}}" in text for name in wanted)


def test_what_else_is_known_is_said_in_one_line() -> None:
    words, today = Words("ru"), date(2026, 5, 19)
    first = holder()
    assert burning.standing(first, today, "RUB", words) == "баланс 340,50 · покупок ещё не было"
    visited = replace(first, last_visit=date(2026, 5, 7))
    assert burning.standing(visited, today, "RUB", words) == "баланс 340,50 · последний визит 12 дней назад"
    assert burning.burns_when(first.next, today, words) == "24 мая, через 5 дней"


def test_those_left_out_are_counted_or_not_mentioned() -> None:
    assert burning.left_out(0, 0, "RUB", Words("en")) == ""
    assert burning.left_out(2, 12_000, "RUB", Words("en")) == (
        "Not in the list (died, moved away, want no calls): 2 clients; bonuses: 120."
    )

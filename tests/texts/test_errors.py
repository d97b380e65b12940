"""Every refusal has its sentence, in three languages, in the manner of a shop."""

import re
from datetime import date
from pathlib import Path
from typing import get_type_hints

import pytest

import shopclient
from shopclient.domain import errors
from shopclient.domain.errors import (
    CardBlocked,
    CardExpired,
    CardMisread,
    CardStateWrong,
    CardUnknown,
    ChangedSince,
    FileDamaged,
    GiftCardWrong,
    NotEnoughBonuses,
    OperationNotUndoable,
    QuoteChanged,
    Refusal,
    SaleAttached,
)
from shopclient.texts.errors import SENTENCES, sentence, short_card
from shopclient.texts.numbers import NBSP
from shopclient.texts.programme import card_state
from shopclient.texts.words import LANGUAGES, Words


def kinds() -> list[type[Refusal]]:
    """Every refusal of the house; a room may have some for itself, which nobody gets to read."""
    return [kind for kind in Refusal.__subclasses__() if kind.__module__.startswith(errors.__name__)]


def example(kind: type[Refusal]) -> Refusal:
    """A refusal with a value of the right type in each field."""
    types = {name: text for name, text in get_type_hints(kind).items() if name in kind.__annotations__}
    values: dict[object, object] = {int: 12_345, date: date(2026, 11, 21)}
    return kind(**{name: values.get(hint, f"«{name}»") for name, hint in types.items()})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_sentence(language: str) -> None:
    words = Words(language)
    said = {kind.__name__: sentence(example(kind), words, "RUB") for kind in kinds()}
    assert {name for name, text in said.items() if text[-1:] not in tuple(".?!")} == set()
    assert {name for name, text in said.items() if re.search(r"[{}]", text)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_uses_only_what_its_refusal_knows(language: str) -> None:
    words = Words(language)
    unknown = []
    for key, say in SENTENCES.items():
        kind = key[0] if isinstance(key, tuple) else key
        gaps = set(re.findall(r"\{(\w+)\}", say(words)))
        unknown += [(kind.__name__, gap) for gap in gaps - set(example(kind).data())]
    assert unknown == []


def test_no_sentence_blames_or_speaks_like_a_computer() -> None:
    words = Words("en")
    said = [say(words).lower() for say in SENTENCES.values()]
    assert [text for text in said if re.search(r"\b(error|invalid|failed|illegal|oops|please)\b", text)] == []


def test_a_card_is_named_by_its_ends() -> None:
    assert "2000…15" in sentence(CardUnknown("2000000000015"), Words("en"))
    assert short_card("KRD-123") == "KRD-123"


def test_sums_and_bonuses_are_written_as_such() -> None:
    words = Words("en")
    assert "96.00" in sentence(QuoteChanged(9_500, 9_600), words, "USD")
    assert (
        sentence(NotEnoughBonuses(8_000, 10_050), words, "RUB") == "There are 80 bonuses, 100.50 are needed."
    )
    assert f"1{NBSP}000,00{NBSP}₽" in sentence(errors.RefundExceedsSale(100_000, 200_000), Words("ru"), "RUB")


def test_a_block_without_a_reason_shows_no_empty_brackets() -> None:
    assert "(lost)" in sentence(CardBlocked("2000000000015", "lost"), Words("en"))
    assert "(" not in sentence(CardBlocked("2000000000015", ""), Words("en"))


def test_a_number_read_well_that_is_none_of_ours_leads_to_the_search() -> None:
    assert "(F2)" in sentence(CardMisread("2000000000015"), Words("en"))
    assert "(F2)" not in sentence(CardMisread("2000000000016"), Words("en"))


def test_braces_in_data_are_only_data() -> None:
    assert "{0}{x}" in sentence(errors.AmountInvalid("{0}{x}"), Words("en"))


def test_a_long_path_is_read_from_its_end_and_a_long_text_from_its_beginning() -> None:
    said = sentence(FileDamaged(f"/{'very/' * 60}shop.shopclient", "x"), Words("en"))
    assert "/shop.shopclient" in said
    assert len(said) < 250
    assert "aaaa…" in sentence(errors.AmountInvalid("a" * 5_000), Words("en"))


def test_a_fault_of_ours_says_nothing_of_its_inside() -> None:
    said = sentence(KeyError("secret"), Words("en"))
    assert "secret" not in said
    assert "safe" in said


def test_a_card_past_its_months_names_its_last_day_as_people_do() -> None:
    refusal = CardExpired("2000000000015", date(2026, 12, 20))
    assert sentence(refusal, Words("en")).startswith("Card 2000…15 was good until 20 December 2026. Issue")
    assert "20 декабря 2026" in sentence(refusal, Words("ru"))


@pytest.mark.parametrize("state", ["blank", "active", "blocked", "replaced", "expired", "closed"])
def test_each_state_that_stands_in_the_way_is_said(state: str) -> None:
    said = {
        language: sentence(CardStateWrong("2000000000015", state), Words(language)) for language in LANGUAGES
    }
    assert all("2000…15" in text for text in said.values())
    for language in LANGUAGES:
        assert card_state(state, Words(language))


def test_every_reason_of_a_refusal_with_reasons_is_written_in_the_source() -> None:
    """A sentence for a reason that nobody gives would never be read."""
    house = Path(shopclient.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in house.glob("services/*.py"))
    reasons = [
        (kind.__name__, why)
        for kind, why in (key for key in SENTENCES if isinstance(key, tuple))
        if kind in {GiftCardWrong, OperationNotUndoable, SaleAttached}
    ]
    assert len(reasons) == 8
    assert [(name, why) for name, why in reasons if not re.search(rf'{name}\([^\n]*"{why}"', source)] == []


def test_what_was_changed_since_is_named_in_words() -> None:
    for place, said in (
        ("notes", "notes"),
        ("family[Глеб].birthday", "family, Глеб, birthday"),
        ("family[daughter].favourites[new_year].reason", "family, daughter, favourite holidays, reason"),
        ("dates[Наш [первый] день]", "own dates, Наш [первый] день"),
    ):
        assert sentence(ChangedSince(place), Words("en")).startswith(f"“{said}” was changed again")

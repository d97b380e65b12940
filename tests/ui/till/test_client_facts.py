"""What the counter says of an account besides its balance."""

from dataclasses import replace
from datetime import date

import pytest

from shopclient.domain.money import Bps, Cents
from shopclient.services.at_counter import AtCounter
from shopclient.services.counter_extras import Beside
from shopclient.texts.words import Words
from shopclient.ui.till.client.facts import debt_of, facts_of
from shopclient.ui.till.figures import Figures
from tests.ui.till.counter import plain

OLGA = AtCounter(
    card="2000000000015",
    client=1,
    name="Ольга",
    kind="simple",
    kind_name="Простая",
    discount=Bps(500),
    cashback=Bps(0),
    has_levels=False,
    ahead=None,
    balance=Cents(300_00),
    pending=Cents(0),
    debt=Cents(0),
    visits=3,
    last_visit=2,
)


def said(found: AtCounter, language: str = "en") -> list[tuple[str, str]]:
    return [(plain(each.text), each.kind) for each in facts_of(found, Figures("RUB", Words(language)))]


def test_an_account_without_anything_to_say_says_nothing() -> None:
    assert said(OLGA) == []
    assert debt_of(OLGA, Figures("RUB", Words("en"))) == ""


def test_what_is_never_to_be_offered_comes_first() -> None:
    anna = replace(
        OLGA, allergies=("nuts", "<b>honey</b>"), burn=(date(2026, 11, 22), Cents(120_00)), burns_in=1
    )
    assert said(anna)[0] == ("allergy: nuts, <b>honey</b>", "err")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "40.00 bonuses are owed after a return; the next purchases pay them off."),
        ("ru", "После возврата за клиентом долг в бонусах: 40,00. Его погасят следующие покупки."),
        ("uk", "Після повернення за клієнтом борг у бонусах: 40,00. Його погасять наступні покупки."),
    ],
)
def test_a_debt_is_a_sentence(language: str, sentence: str) -> None:
    debtor = replace(OLGA, debt=Cents(40_00), balance=Cents(-40_00))
    assert plain(debt_of(debtor, Figures("RUB", Words(language)))) == sentence


@pytest.mark.parametrize(
    ("days", "on", "text", "kind"),
    [
        (1, date(2026, 11, 22), "120 expire on 22 November, tomorrow", "warn"),
        (14, date(2026, 12, 5), "120 expire on 5 December, in 14 days", "warn"),
        (15, date(2026, 12, 6), "120 expire on 6 December", "neutral"),
        (365, date(2027, 11, 21), "120 expire on 21 November 2027", "neutral"),
    ],
)
def test_what_burns_next_warns_when_it_is_soon(days: int, on: date, text: str, kind: str) -> None:
    burning = replace(OLGA, burn=(on, Cents(120_00)), burns_in=days)
    assert said(burning) == [(text, kind)]


def test_a_limit_of_the_day_is_said_when_it_matters() -> None:
    reached = ("no more bonuses to spend today: the day’s limit is reached", "warn")
    assert said(replace(OLGA, spend_left=Cents(0))) == [reached]
    assert said(replace(OLGA, may_spend=False)) == [reached]
    assert said(replace(OLGA, spend_left=Cents(50_00))) == [("up to 50 bonuses to spend today", "neutral")]
    assert said(replace(OLGA, spend_left=Cents(500_00))) == []


@pytest.mark.parametrize(
    ("beside", "text"),
    [
        (Beside(1, 0), "карта 2000…15; на этом счёте ещё 1 карта"),
        (Beside(5, 0), "карта 2000…15; на этом счёте ещё 5 карт"),
        (Beside(0, 2), "карта 2000…15; ещё 2 карты со своими счетами"),
        (Beside(2, 0, ("Пётр", "Нина")), "карта 2000…15; общий счёт: Пётр, Нина"),
    ],
)
def test_it_says_which_card_it_is_of_several(beside: Beside, text: str) -> None:
    assert said(replace(OLGA, beside=beside), "ru") == [(text, "neutral")]


def test_what_is_on_its_way_and_the_stamps() -> None:
    more = replace(OLGA, pending=Cents(50_00), pending_from=date(2026, 11, 23), stamps=3, stamps_every=10)
    assert [text for text, _ in said(more)] == ["50 not active yet, from 23 November", "3 of 10 stamps"]

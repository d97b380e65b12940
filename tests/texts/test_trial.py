"""What a trial says in front of what it did without."""

from datetime import date

from shopclient.domain.money import Cents
from shopclient.domain.trial import Figures, ThenAndNow, Trial
from shopclient.texts import trial as told
from shopclient.texts.words import Words

SINCE, UNTIL = date(2026, 8, 1), date(2026, 10, 31)
NOTHING = ThenAndNow(Figures(), Figures())


def words_of(receipts: int, refused: int, language: str) -> tuple[str, str]:
    left_out = {"sale": refused, "refund": 1} if refused else {}
    trial = Trial(SINCE, UNTIL, receipts, 0, NOTHING, (), (), left_out, Cents(1_234_00 * refused))
    words = Words(language)
    return told.headline(SINCE, UNTIL, receipts, 0, words, refused), told.refused_words(trial, "RUB", words)


def test_purchases_that_the_till_would_refuse_are_told_in_front() -> None:
    _, refused = words_of(75, 5, "en")
    assert refused.startswith("The trial does without 5 purchases for 6,170.00")
    assert ", of 80 in all:" in refused
    _, refused = words_of(79, 1, "ru")
    assert refused.startswith("Пересчитано без 1 покупки на 1")
    assert words_of(80, 0, "ru")[1] == ""


def test_a_trial_of_nothing_but_refusals_is_no_quiet_quarter() -> None:
    headline, _ = words_of(0, 80, "en")
    assert "not one of 80 purchases can be tried with these rules" in headline
    assert "no purchases" in words_of(0, 0, "en")[0]

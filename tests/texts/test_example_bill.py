"""What an example leads to is said with its days and sums."""

from dataclasses import replace
from datetime import date, time

from shopclient.domain.card_kinds import CardKind, DayBonus, Level
from shopclient.domain.example_bill import Scene, play
from shopclient.domain.money import Bps, Cents
from shopclient.domain.programme import Programme, Rules, ShopInfo
from shopclient.texts.example_bill import afterwards, closing_line, gift_lines, level_lines, return_lines
from shopclient.texts.words import Words

EN = Words("en")
DAY = date(2026, 11, 21)
SHOP = ShopInfo(currency="EUR")
KIND = CardKind("k", "Green", cashback=Bps(500))


def then(kind: CardKind, *others: CardKind) -> list[str]:
    shop, scene = Programme(SHOP, kinds=(kind, *others)), Scene(DAY, Cents(100_000), "k")
    return afterwards(shop, scene, play(shop, scene), EN)


def test_bonuses_wait_and_burn() -> None:
    assert then(KIND) == []
    assert then(replace(KIND, activation_days=3, life_days=30)) == [
        "The bonuses can be spent from 24 November 2026 on.",
        "They expire on 24 December 2026 if they are not spent.",
    ]


def test_a_better_card_is_offered_and_a_card_ends() -> None:
    gold = CardKind("gold", "Gold")
    kind = replace(KIND, upgrade_to="gold", upgrade_turnover=Cents(100_000), valid_months=12)
    assert then(kind, gold) == [
        "The till offers the card “Gold” after this purchase.",
        "A card given out on 21 November 2026 is good until 20 November 2027.",
    ]
    assert len(then(replace(kind, upgrade_turnover=Cents(100_001)), gold)) == 1


def test_gifts_have_their_days() -> None:
    bonus = DayBonus(Cents(10_000), days_before=3, days_after=7, life_days=30)
    kind = replace(KIND, birthday_bonus=bonus, welcome_bonus=Cents(100), welcome_life_days=5)
    assert gift_lines(kind, DAY, EN, "EUR") == [
        "Birthday on 1 December 2026: €100 in bonuses from 28 November 2026 to 8 December 2026.",
        "The gift expires on 28 December 2026.",
        "A welcome given on 21 November 2026 expires on 26 November 2026.",
    ]


def test_half_of_it_comes_back() -> None:
    scene = Scene(DAY, Cents(100_000), "k", balance=Cents(20_000), spends=True)

    def back(**rules: object) -> list[str]:
        shop = Programme(SHOP, kinds=(KIND,), rules=replace(Rules(), **rules))  # type: ignore[arg-type]  # names are the rules'
        return return_lines(shop, play(shop, scene), DAY, EN)

    assert back() == [
        "If half of it comes back: €400.00 is given back in money.",
        "€100.00 in bonuses comes back to the card.",
        "It can be spent at least until 4 December 2026.",
        "€20.00 of the earned bonuses is taken back.",
        "If they are spent by then, the card owes €20.00.",
    ]
    assert back(refund_shortfall="clamp")[-1] == "If they are spent by then, they are forgiven."
    assert "€20.00 is kept" in back(refund_shortfall="withhold")[-1]
    assert "€0.00 in bonuses" in back(refund_spent="never")[1]


def test_a_level_stays_or_is_lost() -> None:
    levels = (Level(Cents(0), Bps(300)), Level(Cents(1_000_000), Bps(1_000)))
    kind = replace(KIND, levels=levels)
    kept, lost = (
        level_lines(Programme(SHOP, rules=Rules(level_ratchet=ratchet)), kind, EN)
        for ratchet in (True, False)
    )
    assert "€10,000 and brings half of it back has afterwards: discount 10%, 5%" in kept[0]
    assert "discount 3%, 5%" in lost[0]
    assert level_lines(Programme(SHOP), KIND, EN) == []


def test_the_end_of_the_day() -> None:
    assert "midnight" in closing_line(SHOP, DAY, EN)
    assert closing_line(replace(SHOP, day_ends=time(3, 30)), DAY, EN) == (
        "What is sold before 03:30 on 21 November 2026 belongs to 20 November 2026."
    )

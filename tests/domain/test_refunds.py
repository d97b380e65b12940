"""Returns in parts: money, bonuses, gift cards, earnings of a sale come back exactly, however it is cut."""

from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.money import Cents
from shopclient.domain.refunds import Parts, by_amount, by_lines

NOTHING = Parts(Cents(0), Cents(0), Cents(0), Cents(0))


def parts(value: int, bonuses: int = 0, gift: int = 0, earned: int = 0) -> Parts:
    return Parts(Cents(value), Cents(bonuses), Cents(gift), Cents(earned))


def plus(one: Parts, other: Parts) -> Parts:
    return parts(
        one.value + other.value,
        one.bonuses + other.bonuses,
        one.gift + other.gift,
        one.earned + other.earned,
    )


def test_half_of_a_sale_brings_half_of_each_part() -> None:
    # Worked example 7.
    assert by_amount(parts(100_000, 20_000, earned=4_000), NOTHING, 50_000, 1) == parts(
        50_000, 10_000, earned=2_000
    )


def test_part_k_is_half_up_of_all_returned_so_far_less_the_parts_before() -> None:
    whole = parts(300, 100, earned=10)  # thirds: 33.3 and 66.7 bonuses, 3.3 and 6.7 earned
    first = by_amount(whole, NOTHING, 100, 1)
    second = by_amount(whole, first, 100, 1)
    third = by_amount(whole, plus(first, second), 100, 1)
    assert [(one.bonuses, one.earned) for one in (first, second, third)] == [(33, 3), (34, 4), (33, 3)]


def test_gift_cards_are_a_share_of_what_bonuses_leave() -> None:
    # Of 2 one was paid with a bonus and one with a gift card: the first kopeck cannot bring both back.
    whole = parts(2, 1, 1)
    first = by_amount(whole, NOTHING, 1, 1)
    assert (first.bonuses, first.gift, first.money) == (1, 0, 0)
    assert by_amount(whole, first, 1, 1) == parts(1, 0, 1)


def test_earned_bonuses_are_taken_back_to_the_bonus_unit() -> None:
    whole = parts(1_000, earned=500)
    first = by_amount(whole, NOTHING, 300, 100)
    assert first.earned == 200  # 1.50 is half up 2 whole points
    assert by_amount(whole, first, 700, 100).earned == 300


def test_lines_come_back_with_their_own_shares() -> None:
    whole = parts(300, 100, earned=20)
    bottle = parts(100, 100)  # all bonuses were spent on it
    assert by_lines(whole, NOTHING, [bottle], 1) == bottle


def test_an_amount_after_a_line_gives_no_more_money_than_its_value() -> None:
    whole = parts(200, 50)
    first = by_lines(whole, NOTHING, [parts(100, 50)], 1)  # the line on which all bonuses were spent
    second = by_amount(whole, first, 50, 1)
    assert (second.bonuses, second.money) == (0, 50)
    assert by_amount(whole, plus(first, second), 50, 1).money == 50


def test_a_line_after_an_amount_takes_only_what_is_left() -> None:
    whole = parts(200, 100, earned=10)
    first = by_amount(whole, NOTHING, 100, 1)
    second = by_lines(whole, first, [parts(100, 100, earned=10)], 1)
    assert plus(first, second) == whole


@st.composite
def sold_lines(draw: st.DrawFn) -> list[Parts]:
    lines = []
    for _ in range(draw(st.integers(1, 4))):
        money, bonuses, gift = (draw(st.integers(0, 200)) for _ in range(3))
        earned = draw(st.integers(0, 40))
        lines.append(parts(money + bonuses + gift, bonuses, gift, earned))
    return lines


@given(sold_lines(), st.lists(st.integers(0, 400), max_size=6), st.sampled_from([1, 10]), st.data())
def test_however_a_sale_is_cut_every_part_comes_back_once(
    lines: list[Parts], amounts: list[int], unit: int, data: st.DataObject
) -> None:
    whole = NOTHING
    for line in lines:
        whole = plus(whole, line)
    before, left = NOTHING, list(lines)
    for amount in [*amounts, whole.value]:
        rest = whole.less(before)
        last = left[-1] if left else NOTHING
        if 0 < last.value <= rest.value and data.draw(st.booleans()):
            part = by_lines(whole, before, [left.pop()], unit)
            assert part.value == last.value
        elif min(amount, rest.value):
            part = by_amount(whole, before, min(amount, rest.value), unit)
            assert part.value == min(amount, rest.value)
        else:
            continue
        for name in ("money", "bonuses", "gift", "earned"):
            assert 0 <= getattr(part, name) <= getattr(rest, name), name
        before = plus(before, part)
    rest = whole.less(before)
    if rest.value:
        before = plus(before, by_amount(whole, before, rest.value, unit))
    if whole.value:
        assert before == whole


@given(st.integers(1, 10**9), st.integers(0, 10**9), st.integers(0, 10**9), st.integers(0, 10**9), st.data())
def test_parts_by_amount_are_those_of_the_formula(
    value: int, bonuses: int, gift: int, earned: int, data: st.DataObject
) -> None:
    bonuses = min(bonuses, value)
    whole = parts(value, bonuses, min(gift, value - bonuses), earned)
    before, reached = NOTHING, 0
    for _ in range(3):
        if reached == value:
            break
        wanted = data.draw(st.integers(1, value - reached))
        reached += wanted
        before = plus(before, by_amount(whole, before, wanted, 1))
        assert before.bonuses == (2 * bonuses * reached + value) // (2 * value)
        assert before.earned == (2 * earned * reached + value) // (2 * value)
        rest, rest_reached = value - bonuses, reached - before.bonuses
        assert before.gift == ((2 * whole.gift * rest_reached + rest) // (2 * rest) if rest else 0)

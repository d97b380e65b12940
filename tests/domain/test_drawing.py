"""A draw: each prize as often as it is there, the same for the same seed, and codes that are no cards."""

import secrets

from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.card_numbers import is_ean13, judge_unknown
from shopclient.domain.drawing import Prize, drawn, may_be_ticket, new_code, ticket_prefix, total_cost
from shopclient.domain.money import Cents

SEEDS = st.text("0123456789abcdef", min_size=32, max_size=32)
PRIZES = st.lists(
    st.builds(Prize, st.sampled_from("ABCDE"), st.integers(1, 5), st.integers(0, 10**6).map(Cents)),
    max_size=4,
)


@given(SEEDS, PRIZES, st.integers(0, 30))
def test_each_prize_is_won_as_often_as_it_is_there(seed: str, prizes: list[Prize], blanks: int) -> None:
    count = sum(prize.count for prize in prizes)
    won = drawn(seed, prizes, count + blanks)

    assert len(won) == count + blanks
    assert [prize for prize in won if prize is None] == [None] * blanks
    assert sum(prize.cost for prize in won if prize) == total_cost(prizes)
    assert {prize.name for prize in won if prize} == {prize.name for prize in prizes}
    assert drawn(seed, prizes, count + blanks) == won


@given(SEEDS, st.integers(1, 40))
def test_fewer_prizes_leave_the_dearer_ones_where_they_were(seed: str, tickets: int) -> None:
    both = drawn(seed, (Prize("dear"), Prize("cheap", tickets - 1)), tickets) if tickets > 1 else ()
    alone = drawn(seed, (Prize("dear"),), tickets)
    if both:
        places = [[prize.name if prize else "" for prize in won].index("dear") for won in (both, alone)]
        assert places[0] == places[1]


@given(st.integers(20, 29).map(str))
def test_a_code_is_never_made_like_a_card(card_prefix: str) -> None:
    code = new_code(card_prefix, secrets.randbelow)

    assert is_ean13(code)
    assert may_be_ticket(code, card_prefix)
    assert ticket_prefix(card_prefix) != card_prefix
    assert judge_unknown(code, card_prefix) == "foreign"

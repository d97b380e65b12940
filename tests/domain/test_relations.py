"""Who is who to whom, both ways round."""

import pytest

from shopclient.domain.relations import RELATIONS, Sex, reverse, sex_of


@pytest.mark.parametrize(
    ("relation", "sex", "other"),
    [
        ("son", "female", "mother"),
        ("son", "male", "father"),
        ("son", None, "parent"),
        ("wife", "male", "husband"),
        ("godmother", "male", "godson"),
        ("mother_in_law", "female", "daughter_in_law"),
        ("boss", "female", "employee"),
        ("pet", None, "owner"),
        ("colleague", "male", "colleague"),
        ("кума", "male", ""),
    ],
)
def test_the_other_way_round(relation: str, sex: Sex | None, other: str) -> None:
    assert reverse(relation, sex) == other


@pytest.mark.parametrize("relation", RELATIONS)
def test_twice_round_is_the_same_kind_of_relation(relation: str) -> None:
    for sex in (None, "female", "male"):
        other = reverse(relation, sex)
        assert other in RELATIONS
        assert reverse(reverse(other, sex_of(relation)), sex) == other

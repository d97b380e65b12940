"""Whatever is typed into a field of a person is kept to the letter, or refused right there."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date
from itertools import cycle
from typing import Any

import pytest

from shopclient.domain.custom_fields import CustomField
from shopclient.domain.errors import Refusal
from shopclient.domain.people import Person
from shopclient.domain.person_cleaning import clean_person
from shopclient.domain.person_tree import read_person, write_person
from shopclient.services.holidays import catalogue
from tests.nasty import CORE, FORMULAS, REFUSED, SIGN, long_person, nasty_person

OWN = {"own": CustomField("own", "Own", "text")}


def kept(person: Person) -> Person:
    return clean_person(person, "RU", date(2026, 11, 21), catalogue(), OWN).person


def leaves(tree: Any, path: str = "") -> Iterator[tuple[Any, Any, str]]:
    """Yield each text of *tree* that a person typed: what holds it, its key, and its place."""
    pairs = tree.items() if isinstance(tree, Mapping) else enumerate(tree)
    for key, value in pairs:
        place = f"{path}[{key}]" if isinstance(key, int) else f"{path}.{key}" if path else key
        if isinstance(value, list | dict):
            yield from leaves(value, place)
        elif isinstance(value, str) and SIGN in value:
            yield tree, key, place


def test_markup_formulas_quotes_and_other_scripts_are_kept_to_the_letter() -> None:
    assert kept(nasty_person(("own",))) == nasty_person(("own",))
    assert kept(long_person()) == long_person()
    begun = {value[:2] for holder, key, _ in leaves(write_person(nasty_person())) for value in [holder[key]]}
    assert {formula[:2] for formula in FORMULAS} <= begun
    assert all(SIGN in str(part) for part in (CORE, nasty_person().notes))


def test_what_no_screen_can_show_is_refused_at_its_own_field() -> None:
    tree = write_person(nasty_person(("own",)))
    del tree["name"]
    unfit, places = cycle(REFUSED), [place for _, _, place in leaves(tree)]
    assert len(places) > 25
    for number, place in enumerate(places):
        broken = deepcopy(tree)
        holder, key, _ = list(leaves(broken))[number]
        holder[key] = next(unfit)
        with pytest.raises(Refusal) as refused:
            kept(read_person(broken))
        assert refused.value.at == place

"""A purchase that is kept comes back as it was, and damaged drafts are told from sound ones."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.money import Cents
from shopclient.ui.desk.draft import TillDraft, from_tree, to_tree
from shopclient.ui.desk.face import Parked
from shopclient.ui.desk.open_sale import OpenLine, OpenSale

SALES = st.builds(
    OpenSale,
    op_key=st.text(),
    text=st.text(),
    asked=st.text(),
    spend_most=st.booleans(),
    card=st.none() | st.text(),
    client=st.none() | st.integers(),
    lines=st.lists(st.builds(OpenLine, st.text(), st.none() | st.text(), st.none() | st.text())).map(tuple),
    gift_cards=st.lists(st.text()).map(tuple),
    department=st.none() | st.text(),
    sold_onto=st.none() | st.text(),
)
PARKED = st.builds(Parked, SALES, st.text(), st.none() | st.integers().map(Cents))


@given(st.builds(TillDraft, SALES, st.lists(PARKED, max_size=3).map(tuple)))
def test_what_is_kept_comes_back_as_it_was(draft: TillDraft) -> None:
    tree = to_tree(draft)
    if tree is None:
        assert draft == TillDraft()
    else:
        assert from_tree(json.loads(json.dumps(tree))) == draft


def a_tree() -> dict[str, Any]:
    sale = OpenSale("a", "12", lines=(OpenLine("5"),))
    draft = TillDraft(sale, (Parked(sale, "Олена", Cents(1)),))
    tree: dict[str, Any] = json.loads(json.dumps(to_tree(draft)))
    assert from_tree(tree) == draft
    return tree


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (("sale",), None),
        (("sale", "text"), 12),
        (("sale", "client"), "5"),
        (("sale", "client"), True),
        (("sale", "spend_most"), 1),
        (("sale", "lines"), {}),
        (("sale", "lines"), ["5"]),
        (("sale", "gift_cards"), [5]),
        (("sale", "unknown"), ""),
        (("parked",), "ab"),
        (("parked",), [{}]),
        (("sale", "card"), 7.0),
    ],
)
def test_what_was_never_kept_so_is_refused(at: tuple[str, ...], value: object) -> None:
    tree = a_tree()
    part = tree
    for key in at[:-1]:
        part = part[key]
    part[at[-1]] = value
    with pytest.raises((TypeError, ValueError)):
        from_tree(tree)

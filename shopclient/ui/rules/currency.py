"""Another currency: the same sums, with its decimals."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import AmountInvalid, AmountTooLarge
from shopclient.domain.money import MAX_AMOUNT, parse_amount, plain
from shopclient.ui.rules.draft import Tree
from shopclient.ui.rules.editors import get, put
from shopclient.ui.rules.entries import Either, Entry, Rows, Typed
from shopclient.ui.rules.facts import Facts
from shopclient.ui.rules.subjects import subjects_of, table_of, tabs_of


def in_currency(tree: Tree, old: str, facts: Facts) -> Tree:
    """Return *tree*, whose sums are written with the decimals of *old*, with those of its own currency.

    A hundredth becomes a whole unit where there are no smaller ones: 0.01 is "nothing is rounded".
    """
    fresh = deepcopy(tree)
    before, after = DECIMALS[old], facts.decimals
    # A gift card has sums that its form does not show.
    open_kinds = [{**kind, "gift": False} for kind in tree["card_kind"]]
    every = replace(facts, tree={**tree, "card_kind": open_kinds})
    for subject in subjects_of(every):
        for tab in tabs_of(subject, every):
            for entry in tab.entries():
                _convert(entry, table_of(subject, fresh), before, after)
    fresh["rules"]["bonus_unit"] = plain(1, after)
    return fresh


def _convert(entry: Entry, table: dict[str, Any], before: int, after: int) -> None:
    if isinstance(entry, Rows):
        for item in get(table, entry.key) or []:
            for column in entry.columns:
                _convert(column, item, before, after)
    elif isinstance(entry, Either):
        inner = get(table, entry.key) if entry.key else table
        for option in entry.options:
            _convert(option, inner or {}, before, after)
    elif isinstance(entry, Typed) and entry.sort == "money" and get(table, entry.key) is not None:
        put(table, entry.key, _rewritten(str(get(table, entry.key)), before, after))


def _rewritten(text: str, before: int, after: int) -> str:
    try:
        cents = parse_amount(text, before)
    except (AmountInvalid, AmountTooLarge):
        return text
    if cents <= 1:
        return plain(cents, after)  # the smallest sum stays the smallest
    return plain(min(max(cents * 10**after // 10**before, 1), MAX_AMOUNT), after)

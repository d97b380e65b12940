"""Items that come and go: what a new one begins with, and who still needs one that is to go."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, Final

from shopclient.domain.card_kinds import CardKind, StampReward
from shopclient.domain.money import Bps
from shopclient.domain.programme import BonusDays, Department, DiscountRule
from shopclient.domain.programme_tables import BONUS_DAYS, CARD_KIND, DEPARTMENT, DISCOUNT
from shopclient.domain.ready_programmes import RATE, levels_in
from shopclient.ui.rules.draft import Tree
from shopclient.ui.rules.facts import Facts, name_of

#: In the order in which they are offered; each is one click for a shop that wants nothing else.
READY_KINDS: Final = ("cashback", "discount", "levels", "stamps", "gift", "club")
_TENTH: Final = 10


def new_item(table: str, ready: str, facts: Facts) -> dict[str, Any]:
    """Return a new item of *table*, as the tree holds one; *ready* is one of ``READY_KINDS`` for cards."""
    key = free_key(facts.tree, table, ready or table)
    translate = facts.words.translate
    decimals = facts.decimals
    if table == "department":
        name = translate("Rules", "New department")
        return DEPARTMENT.write(Department(key, name), decimals)
    if table == "discount":
        name = translate("Rules", "New discount")
        return DISCOUNT.write(DiscountRule(key, name, percent=Bps(1_000)), decimals)
    if table == "bonus_days":
        return BONUS_DAYS.write(BonusDays(key, translate("Rules", "Double bonuses")), decimals)
    return CARD_KIND.write(_new_kind(key, ready, facts), decimals)


def _new_kind(key: str, ready: str, facts: Facts) -> CardKind:
    name = ready_words(ready, facts)[0]
    made: dict[str, CardKind] = {
        "cashback": CardKind(key, name, cashback=RATE),
        "discount": CardKind(key, name, discount=RATE),
        "levels": CardKind(key, name, levels=levels_in(facts.decimals)),
        "stamps": CardKind(key, name, stamps_every=_TENTH, stamp_reward=StampReward()),
        "gift": CardKind(key, name, holders=("bearer",), gift=True),
        "club": CardKind(key, name, holders=("named",), club=True, discount=Bps(1_000), design="gold"),
    }
    return made[ready]


def ready_words(ready: str, facts: Facts) -> tuple[str, str]:
    """Return what a ready kind of card is called, and what it brings."""
    translate = facts.words.translate
    rate = facts.percent(RATE)
    return {
        "cashback": (
            translate("Programme", "Bonus card"),
            translate("Rules", "{percent} of every purchase comes back as bonuses.").format(percent=rate),
        ),
        "discount": (
            translate("Programme", "Discount card"),
            translate("Rules", "{percent} off every purchase.").format(percent=rate),
        ),
        "levels": (
            translate("Programme", "Loyalty card"),
            translate("Rules", "The more was bought, the higher the discount."),
        ),
        "stamps": (
            translate("Rules", "Stamp card"),
            translate("Rules", "Every tenth purchase is free."),
        ),
        "gift": (
            translate("Rules", "Gift card"),
            translate("Rules", "It is sold with a value and pays with it."),
        ),
        "club": (
            translate("Rules", "Club card"),
            translate("Rules", "For invited clients, in their name."),
        ),
    }[ready]


def free_key(tree: Mapping[str, Any], table: str, wish: str) -> str:
    """Return *wish*, or *wish* and a number, which no item of *table* has yet."""
    taken = {item.get("key") for item in tree.get(table, ())}
    numbered = (f"{wish}_{number}" for number in range(2, 10_000))
    return wish if wish not in taken else next(key for key in numbered if key not in taken)


def add(tree: Tree, table: str, item: dict[str, Any]) -> int:
    """Put *item* at the end of *table* and return its place."""
    tree.setdefault(table, []).append(item)
    return len(tree[table]) - 1


def copy(tree: Tree, table: str, index: int, name: str) -> int:
    """Put a copy called *name* after the item at *index* and return its place."""
    item = deepcopy(tree[table][index])
    item["key"] = free_key(tree, table, str(item["key"]))
    item["name"] = name
    tree[table].insert(index + 1, item)
    return index + 1


def move(tree: Tree, table: str, index: int, steps: int) -> int:
    """Move the item at *index* so many places on and return its place."""
    place = min(max(index + steps, 0), len(tree[table]) - 1)
    tree[table].insert(place, tree[table].pop(index))
    return place


def is_retired(tree: Mapping[str, Any], key: str) -> bool:
    """Tell whether the kind of card *key* is no longer given out."""
    return any(kind.get("key") == key and kind.get("retired") for kind in tree["card_kind"])


def users_of(tree: Mapping[str, Any], table: str, key: str) -> list[str]:
    """Return the names of those that name the item *key* of *table*, which so cannot go."""
    column = {"card_kind": "kinds", "department": "departments"}.get(table)
    found = [
        name_of(item)
        for other in ("discount", "bonus_days")
        for item in tree.get(other, ())
        if column and key in item.get(column, ())
    ]
    if table == "card_kind":
        found += [name_of(kind) for kind in tree["card_kind"] if kind.get("upgrade_to") == key]
    return found

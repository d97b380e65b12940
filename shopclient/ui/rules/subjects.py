"""What can be chosen at the left of the page: parts of the rules, and items that come and go."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from shopclient.domain.programme_faults import steps_of
from shopclient.ui.rules import item_entries, kind_entries, shop_entries
from shopclient.ui.rules.entries import Entry, Tab
from shopclient.ui.rules.facts import Facts, name_of

#: Tables that hold a list of items, in the order of the page.
LISTS: Final = ("card_kind", "discount", "bonus_days", "department")

_SHOP_PARTS: Final[Mapping[tuple[str, str], Callable[[Facts], tuple[Tab, ...]]]] = {
    ("rules", "together"): shop_entries.together_tabs,
    ("rules", "earning"): shop_entries.earning_tabs,
    ("rules", "rounding"): shop_entries.rounding_tabs,
    ("rules", "returns"): shop_entries.return_tabs,
    ("rules", "guards"): shop_entries.guard_tabs,
    ("shop", ""): shop_entries.shop_tabs,
    ("calendar", ""): shop_entries.calendar_tabs,
}
_ITEMS: Final[Mapping[str, Callable[[Facts, int], tuple[Tab, ...]]]] = {
    "card_kind": kind_entries.kind_tabs,
    "discount": item_entries.discount_tabs,
    "bonus_days": item_entries.bonus_days_tabs,
    "department": item_entries.department_tabs,
}


@dataclass(frozen=True)
class Subject:
    """A part of the shop's rules, the item at *index* of a list, or (index -1) the place to add one."""

    table: str
    part: str = ""
    index: int | None = None

    @property
    def is_item(self) -> bool:
        """Whether it is an item that is there."""
        return self.index is not None and self.index >= 0

    @property
    def adds(self) -> bool:
        """Whether it is the place where an item is added."""
        return self.index == -1


@dataclass(frozen=True)
class Group:
    """Subjects under one heading."""

    title: str
    subjects: tuple[tuple[Subject, str, str], ...]  # with icon and words


def groups_of(facts: Facts) -> tuple[Group, ...]:
    """Return everything that can be chosen."""
    translate = facts.words.translate
    purchases = (
        (Subject("rules", "together"), "tag", translate("Rules", "Several discounts")),
        (Subject("rules", "earning"), "coins", translate("Rules", "Bonuses and levels")),
        (Subject("rules", "rounding"), "selector", translate("Rules", "Rounding")),
        (Subject("rules", "returns"), "receipt-refund", translate("Rules", "Returns")),
        (Subject("rules", "guards"), "lock", translate("Rules", "Limits")),
    )
    shop = (
        (Subject("shop"), "building-store", translate("Rules", "Shop and money")),
        (Subject("calendar"), "calendar-heart", translate("Rules", "Calendar")),
    )
    return (
        _items(
            facts, "card_kind", translate("Rules", "Kinds of card"), translate("Rules", "New kind of card")
        ),
        Group(translate("Rules", "Every purchase"), purchases),
        _items(
            facts, "discount", translate("Rules", "Discounts of the shop"), translate("Rules", "New discount")
        ),
        _items(
            facts,
            "bonus_days",
            translate("Rules", "Days with more bonuses"),
            translate("Rules", "New bonus days"),
        ),
        _items(facts, "department", translate("Rules", "Departments"), translate("Rules", "New department")),
        Group(translate("Rules", "The shop"), shop),
    )


def tabs_of(subject: Subject, facts: Facts) -> tuple[Tab, ...]:
    """Return the form of *subject*; none where something is added."""
    if subject.adds:
        return ()
    if subject.is_item and subject.index is not None:
        return _ITEMS[subject.table](facts, subject.index)
    return _SHOP_PARTS[subject.table, subject.part](facts)


def table_of(subject: Subject, tree: Mapping[str, Any]) -> Any:
    """Return the table of *tree* that *subject* edits."""
    table = tree[subject.table]
    return table[subject.index] if subject.is_item else table


def path_to(subject: Subject) -> str:
    """Return the path of the subject's table, as faults name it."""
    return f"{subject.table}[{subject.index}]" if subject.is_item else subject.table


def subjects_of(facts: Facts) -> Iterator[Subject]:
    """Yield every subject that has a form."""
    for group in groups_of(facts):
        yield from (subject for subject, _icon, _words in group.subjects if not subject.adds)


def place_of(key: str, facts: Facts) -> tuple[Subject, Entry] | None:
    """Return where the fault at *key* is mended; None if nowhere."""
    for subject in subjects_of(facts):
        for tab in tabs_of(subject, facts):
            for entry in tab.entries():
                if holds(subject, entry, key):
                    return subject, entry
    steps = steps_of(key)
    whole = Subject(str(steps[0]), index=int(steps[1])) if len(steps) > 1 and steps[0] in LISTS else None
    first = next((tab.sections[0].entries[0] for tab in tabs_of(whole, facts)), None) if whole else None
    return (whole, first) if whole and first else None


def holds(subject: Subject, entry: Entry, key: str) -> bool:
    """Tell whether the fault at *key* belongs to *entry* of *subject*."""
    for one in entry.keys:
        path = f"{path_to(subject)}.{one}"
        if key == path or key.startswith((f"{path}.", f"{path}[")):
            return True
    # What holds several keys is named as a whole where they do not agree.
    return bool(entry.keys != (entry.key,)) and key == f"{path_to(subject)}.{entry.key}".rstrip(".")


def _items(facts: Facts, table: str, title: str, new: str) -> Group:
    icon = {"card_kind": "id-badge-2", "discount": "tag", "bonus_days": "confetti", "department": "star"}[
        table
    ]
    items = [
        (Subject(table, index=index), icon, name_of(item))
        for index, item in enumerate(facts.tree.get(table, ()))
    ]
    return Group(title, (*items, (Subject(table, index=-1), "plus", new)))

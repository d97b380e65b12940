"""What a save would change, in plain words: under each subject a line a rule, with what will hold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from shopclient.domain.programme import Programme
from shopclient.domain.programme_toml import write_programme
from shopclient.ui.rules.editors import get
from shopclient.ui.rules.entries import Choice, Either, Entry, Flag, Number, Rows, Several, Tab, Typed
from shopclient.ui.rules.facts import Facts, name_of
from shopclient.ui.rules.subjects import LISTS, Subject, groups_of, tabs_of
from shopclient.ui.rules.typed import shown


@dataclass(frozen=True)
class Difference:
    """What changes in one subject, called *title*."""

    title: str
    lines: tuple[str, ...]


def differences(old: Programme, new: Programme, facts: Facts) -> list[Difference]:
    """Return what is other in *new* than in *old*, subject by subject."""
    before = replace(facts, tree=write_programme(old))
    after = replace(facts, tree=write_programme(new))
    found = [*_of_shop(before, after), *(each for table in LISTS for each in _of_items(table, before, after))]
    return [each for each in found if each.lines]


def _of_shop(before: Facts, after: Facts) -> Iterator[Difference]:
    for group in groups_of(after):
        for subject, _icon, title in group.subjects:
            if subject.index is None:
                old, new = before.tree[subject.table], after.tree[subject.table]
                yield Difference(title, tuple(_of_table(tabs_of(subject, after), old, new, before, after)))


def _of_items(table: str, before: Facts, after: Facts) -> Iterator[Difference]:
    translate = after.words.translate
    old = {str(item["key"]): (place, item) for place, item in enumerate(before.tree[table])}
    new = {str(item["key"]): (place, item) for place, item in enumerate(after.tree[table])}
    for key, (_place, item) in old.items():
        if key not in new:
            yield Difference(_titled(table, item, after), (translate("Rules", "It is taken out."),))
    for key, (place, item) in new.items():
        title = _titled(table, item, after)
        if key not in old:
            yield Difference(title, (translate("Rules", "It is new."),))
        else:
            tabs = tabs_of(Subject(table, index=place), after)
            yield Difference(title, tuple(_of_table(tabs, old[key][1], item, before, after)))
    stayed = [key for key in old if key in new]
    if stayed != [key for key in new if key in old]:
        group = next(group for group in groups_of(after) if group.subjects[-1][0].table == table)
        yield Difference(group.title, (translate("Rules", "They stand in another order."),))


def _titled(table: str, item: Mapping[str, Any], facts: Facts) -> str:
    translate = facts.words.translate
    words = {
        "card_kind": translate("Rules", "Card “{name}”"),
        "discount": translate("Rules", "Discount “{name}”"),
        "bonus_days": translate("Rules", "Bonus days “{name}”"),
        "department": translate("Rules", "Department “{name}”"),
    }[table]
    return words.format(name=name_of(item))


def _of_table(
    tabs: tuple[Tab, ...], old: Mapping[str, Any], new: Mapping[str, Any], before: Facts, after: Facts
) -> Iterator[str]:
    text = after.words.translate("Rules", "{rule}: {new} (was: {old}).")
    for tab in tabs:
        for section in tab.sections:
            for entry in section.entries:
                if any(get(old, key) != get(new, key) for key in entry.keys):
                    label = f"{section.title}: {entry.label}" if section.title else entry.label
                    was, will = said(entry, old, before), said(entry, new, after)
                    yield text.format(rule=label, new=will, old=was)


def said(entry: Entry, table: Mapping[str, Any], facts: Facts) -> str:
    """Return what *table* holds at *entry*, in words."""
    translate, value = facts.words.translate, get(table, entry.key)
    words = f"“{value}”" if value else translate("Rules", "nothing")
    if isinstance(entry, Either):
        words = _either(entry, table if not entry.key else value or {}, facts)
    elif isinstance(entry, Rows):
        words = "; ".join(_row(entry, item, facts) for item in value or ()) or translate("Rules", "none")
    elif isinstance(entry, Several):
        chosen = ", ".join(each for one, each in entry.choices if one in (value or ()))
        words = chosen or entry.none_words.rstrip(".") or translate("Rules", "none")
    elif isinstance(entry, Choice):
        words = next((each for one, each in entry.choices if one == value), str(value)).rstrip(".")
    elif isinstance(entry, Flag):
        words = translate("Rules", "yes") if value else translate("Rules", "no")
    elif isinstance(entry, Number):
        words = facts.counted(int(value), entry.unit)
        words = entry.least_words if value == entry.least and entry.least_words else words
    elif isinstance(entry, Typed):
        words = _typed(entry, value, facts)
    return words


def _typed(entry: Typed, value: object, facts: Facts) -> str:
    if value is None:
        return facts.words.translate("Rules", "nothing")
    text = shown(entry, value, facts)
    if entry.unit == "%" and facts.words.language == "en":
        return f"{text}%"
    return f"{text}\u00a0{entry.unit}" if entry.unit else text


def _either(entry: Either, table: Mapping[str, Any], facts: Facts) -> str:
    for each in entry.options:
        if each.key in table:
            return f"{each.label} {_typed(each, table[each.key], facts)}"
    return facts.words.translate("Rules", "nothing")


def _row(entry: Rows, item: Mapping[str, Any], facts: Facts) -> str:
    given = [each for each in entry.columns if each.key in item]
    return ", ".join(f"{each.label} {_typed(each, item[each.key], facts)}" for each in given)

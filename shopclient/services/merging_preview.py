"""Two files beside each other before they become one: what differs, what is proposed, what warns."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from shopclient.domain.money import Cents
from shopclient.domain.names import fold, latin
from shopclient.domain.people import Person
from shopclient.domain.person_tree import write_kept
from shopclient.services import client_doubles, clients, families, staff
from shopclient.services.apart import apart_from
from shopclient.services.client_views import ClientFile
from shopclient.services.merging_choices import CHOOSABLE, LONG, Side
from shopclient.services.shop import Shop

#: Lists of which the joined file holds what either had.
_UNITED: Final = (
    *("phones", "emails", "addresses", "family", "favourites", "dates", "hobbies", "tastes", "sizes"),
    *("allergies", "tags", "channels", "custom"),
)
_NAMES = ("last", "first", "middle", "name")


@dataclass(frozen=True)
class MergeSide:
    """One of the two: who it is, and what comes along whatever is chosen."""

    id: int
    name: str
    phone: str
    cards: tuple[str, ...]
    balance: Cents
    turnover: Cents
    purchases: int
    last_purchase: date | None


@dataclass(frozen=True)
class MergeField:
    """A field in which the two differ, as in the JSON of a client; the fuller one is *proposed*."""

    field: str
    keep: Any
    other: Any
    proposed: Side
    may_both: bool


@dataclass(frozen=True)
class MergePreview:
    """The two, what is to be chosen, the lists that come together, and why they may be two people.

    *warnings*: ``apart`` (somebody said that they are two), ``name``, ``birthday``, ``organisation``.
    """

    keep: MergeSide
    other: MergeSide
    fields: tuple[MergeField, ...]
    united: tuple[tuple[str, tuple[Any, ...]], ...]
    warnings: tuple[str, ...]
    total: Cents  # the balance that both have together


def preview(shop: Shop, keep: int, other: int) -> MergePreview:
    """Return what a merge of *other* into *keep* would do. Raises: ClientUnknown, ClientErased."""
    first, second = clients.get(shop, keep), clients.get(shop, other)
    one, two = _values(shop, first), _values(shop, second)
    fields = tuple(
        MergeField(name, one.get(name, ""), two.get(name, ""), _proposed(name, one, two), name in LONG)
        for name in CHOOSABLE
        if one.get(name, "") != two.get(name, "")
    )
    trees = write_kept(first.person), write_kept(second.person)
    united = tuple(
        (name, (*trees[0].get(name, ()), *trees[1].get(name, ()))) for name in _UNITED if name in trees[1]
    )
    with shop.reading() as session:
        told = ("apart",) if second.id in apart_from(session, first.id) else ()
    return MergePreview(
        *(_side(first), _side(second), fields, united, (*told, *_warnings(first.person, second.person))),
        Cents(first.bonuses + second.bonuses),
    )


def _side(file: ClientFile) -> MergeSide:
    return MergeSide(
        file.id,
        file.person.full_name,
        next(iter(file.person.phones), ""),
        tuple(card.number for card in file.cards),
        file.bonuses,
        file.turnover,
        file.purchases,
        file.last_purchase,
    )


def _values(shop: Shop, file: ClientFile) -> dict[str, Any]:
    person = file.person
    tree = write_kept(person)
    values = {name: tree[name] for name in CHOOSABLE if name in tree}
    home = None if person.household is None else families.home_of(shop, file.id)
    names = {each.id: each.name for each in staff.everybody(shop)} if person.keeper else {}
    values |= {"name": person.full_name, "household": "" if home is None else home.name or "…"}
    values |= {"keeper": names.get(person.keeper or 0, "")}
    return {name: value for name, value in values.items() if value not in ("", None)}


def _proposed(name: str, one: dict[str, Any], two: dict[str, Any]) -> Side:
    own, theirs = one.get(name, ""), two.get(name, "")
    if own == "" or theirs == "":
        return "other" if own == "" else "keep"
    if name in LONG:
        return "both"
    if name == "state":
        return "other" if theirs == "do_not_call" else "keep"
    if name == "score":
        return "other" if two.get("score_on", "") > one.get("score_on", "") else "keep"
    return "other" if len(str(theirs)) > len(str(own)) and name in {"name", "birthday"} else "keep"


def _warnings(one: Person, two: Person) -> tuple[str, ...]:
    found = []
    words, others = (set(latin(fold(person.list_name)).split()) for person in (one, two))
    if (
        words
        and others
        and not (words <= others or others <= words)
        and not client_doubles.is_alike(one, two)
    ):
        found.append("name")
    born, theirs = one.birthday, two.birthday
    if born is not None and theirs is not None and not client_doubles.agree(born, theirs):
        found.append("birthday")
    if one.is_organisation != two.is_organisation:
        found.append("organisation")
    return tuple(found)

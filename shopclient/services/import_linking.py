"""Whom the people of a list name: others of the list, the people of the shop, households."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select

from shopclient.domain.names import fold
from shopclient.domain.people import Person
from shopclient.domain.texts_in import clean_line
from shopclient.models import Household, Staff
from shopclient.services import clients
from shopclient.services.client_saving import Deed
from shopclient.services.import_matching import Match
from shopclient.services.import_preparing import Prepared
from shopclient.services.shop import Tx


@dataclass(frozen=True)
class _Waiting:
    """A client who names others by their numbers in the list."""

    client: int
    referred_by: str
    family_known: Sequence[str]
    family: Sequence[tuple[str, str]]  # relation and name of each, as the list has them


class Linking:
    """Remembers over a whole import who came under which number, and who named whom."""

    def __init__(self) -> None:
        self._clients: dict[str, int] = {}
        self._taken: dict[int, str] = {}  # client → number
        self._staff: dict[str, int] = {}
        self._homes: dict[tuple[str, str], int] = {}
        self._waiting: list[_Waiting] = []

    def own(self, found: Match, number: str) -> Match:
        """Return who a row of our own list is, whose client has this *number* there.

        Each row is a person of its own: who came under another number is at most alike.
        """
        fit = [each for each in found.fit if self._taken.get(each, number) == number]
        same = next((each for each in fit if str(each) == number), fit[0] if fit else None)
        others = (each for each in (found.same, *found.alike) if each is not None and same is None)
        return Match(same, tuple(dict.fromkeys(others)))

    def linked(self, tx: Tx, item: Prepared) -> Prepared:
        """Return a row whose person has the keeper, the household and whoever is known already."""
        said, new = item.row.beside, dict[str, Any]()
        if item.clean is None:
            return item
        if said.keeper.strip():
            new["keeper"] = self._keeper(tx, said.keeper)
        if said.household.strip():
            new["household"] = self._home(tx, said.household, said.home)
        if said.referred_by in self._clients:
            new["referred_by"] = self._clients[said.referred_by]
        if not new:
            return item
        row = replace(item.row, person=replace(item.row.person, **new))
        return replace(item, row=row, clean=replace(item.clean, person=replace(item.clean.person, **new)))

    def came(self, item: Prepared, client: int) -> None:
        """Remember which client a row became, and whom it names that is not known yet."""
        said, person = item.row.beside, item.row.person
        if said.number:
            self._clients.setdefault(said.number, client)
            self._taken.setdefault(client, said.number)
        if (said.referred_by and person.referred_by is None) or any(said.family_known):
            family = tuple((each.relation, each.name) for each in person.family)
            self._waiting.append(_Waiting(client, said.referred_by, said.family_known, family))

    def parts(self, most: int) -> Iterator[list[_Waiting]]:
        """Yield those who named others, some at a time, once all have come."""
        for start in range(0, len(self._waiting), most):
            yield self._waiting[start : start + most]

    def settle(self, tx: Tx, waiting: Sequence[_Waiting], batch: int) -> None:
        """Let clients name those who came."""
        for each in waiting:
            person = clients.person_in(tx.session, each.client)
            full = self._named(person, each)
            if full != person:
                clients.replace_in(tx, each.client, full, Deed("import", batch))

    def _named(self, person: Person, each: _Waiting) -> Person:
        referrer = self._clients.get(each.referred_by)
        if person.referred_by is None and referrer not in {None, each.client}:
            person = replace(person, referred_by=referrer)
        known = {
            who: self._clients[number]
            for who, number in zip(each.family, each.family_known, strict=False)
            if self._clients.get(number, each.client) != each.client
        }
        family = tuple(
            replace(one, known=known[one.relation, one.name])
            if one.known is None and (one.relation, one.name) in known
            else one
            for one in person.family
        )
        return replace(person, family=family)

    def _keeper(self, tx: Tx, name: str) -> int:
        key = fold(name)
        if key not in self._staff:
            self._staff |= {fold(row.name): row.id for row in tx.session.scalars(select(Staff))}
        if key not in self._staff:
            self._staff[key] = _added(tx, Staff(name=clean_line(name), role="seller"))
        return self._staff[key]

    def _home(self, tx: Tx, name: str, number: str) -> int:
        """Return the household: the one of that number here, too, the only one of that name, or a new one."""
        key = (number or fold(name), fold(name))
        if key not in self._homes:
            made = set(self._homes.values())
            query = select(Household).where(Household.name == clean_line(name))
            there = [row.id for row in tx.session.scalars(query) if row.id not in made]
            same = [each for each in there if str(each) == number] or (there if len(there) == 1 else [])
            self._homes[key] = same[0] if same else _added(tx, Household(name=clean_line(name)))
        return self._homes[key]


def _added(tx: Tx, row: Staff | Household) -> int:
    tx.session.add(row)
    tx.session.flush()
    return row.id

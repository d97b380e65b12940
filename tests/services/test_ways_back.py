"""Deeds of the client file taken back in any order, customers between: only the history is left of them.

Two shops live the same days; only in one of them things are done and undone. At the end both hold the same.
"""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from sqlalchemy import func, select

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.money import Cents
from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme_toml import read_programme
from shopclient.models import Client, Operation, Revision
from shopclient.services import (
    archiving,
    attachments,
    cards,
    client_gifts,
    client_history,
    clients,
    consents,
    contacts,
    families,
    favourites,
    import_undoing,
    imports,
    merging,
    photos,
    segments,
    till,
)
from shopclient.services.checks import check
from shopclient.services.import_values import Incoming
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.conftest import HOME
from tests.fresh import fresh_shop
from tests.full import examples
from tests.services.conftest import PROGRAMME, ShopClock
from tests.services.content import content, told

_PEOPLE = (
    Person(name="Анна Ветрова", phones=("+7 916 123-27-40",), hobbies=("сад",)),
    Person(name="Аня Ветрова", emails=("anya@example.org",), notes="мята", tags=("соседка",)),
    Person(name="Пётр Зорин", phones=("+7 903 455-30-48",), birthday=PersonDate(11, 21, 1980)),
    Person(name="Ира Лес", favourites=(Favourite("pioneer_day", "горн"),)),
)
_FAMILY = (
    Relative("son", "Глеб", PersonDate(5, 19, 2015), ("футбол",), school_class="4 «Б»"),
    Relative("pet", "Мурка", species="cat"),
)
WHO = st.integers(0, len(_PEOPLE) - 1)


@cache
def newborn() -> Path:
    """Return a shop of four clients with a card and a purchase each, to begin every life with."""
    path = HOME / "newborn-ways.db"
    shop = fresh_shop(path, read_programme(PROGRAMME), ShopClock())
    for number, person in enumerate(_PEOPLE):
        client = clients.add(shop, replace(person, family=_FAMILY))
        with shop.writing() as tx:
            cards.keep_number(tx, "simple", f"77-{number}", client)
        till.sell(shop, request(f"first {number}"), SaleDraft.of([Cents(50_000)], card=f"77-{number}"))
    shop.close()
    return path


@dataclass
class Open:
    """A deed that is not taken back yet: whose files it touches, and how it is taken back."""

    what: str
    whose: frozenset[int]
    back: Callable[[], object]


def _edited(shop: Shop, client: int, **fields: object) -> Callable[[], object]:
    file = clients.get(shop, client)
    clients.update(shop, client, file.version, replace(file.person, **fields))  # type: ignore[arg-type]  # any field
    return _last_undone(shop, client)


def _last_undone(shop: Shop, client: int) -> Callable[[], object]:
    number = client_history.history(shop, client, 1)[0].number
    return lambda: client_history.undo_change(shop, number)


def _notes(shop: Shop, client: int, number: int) -> Callable[[], object]:
    return _edited(shop, client, notes=f"новое {number}", tags=("иная", "соседка"), state="moved", score=7)


def _phones(shop: Shop, client: int, number: int) -> Callable[[], object]:
    return _edited(shop, client, phones=(f"+7 916 555-{number % 90 + 10}-10",), birthday=PersonDate(2, 29))


def _family(shop: Shop, client: int, number: int) -> Callable[[], object]:
    [boy, *_] = clients.get(shop, client).person.family
    new = Relative("daughter", f"Майя {number}", hobbies=("танцы",))
    return _edited(shop, client, family=(new, replace(boy, name="Глеб Иванович", birthday=None)))


def _promote(shop: Shop, client: int, number: int) -> Callable[[], object]:
    [boy, *_] = clients.get(shop, client).person.family
    done = families.promote(shop, client, boy.id or 0)
    return lambda: families.take_back(shop, done.changes)


def _love(shop: Shop, client: int, number: int) -> Callable[[], object]:
    favourites.love(shop, client, "komsomol_day", f"костёр {number}")
    return _last_undone(shop, client)


def _archive(shop: Shop, client: int, number: int) -> Callable[[], object]:
    archiving.archive(shop, client)
    return _last_undone(shop, client) if number % 2 else lambda: archiving.unarchive(shop, client)


def _talk(shop: Shop, client: int, number: int) -> Callable[[], object]:
    noted = contacts.log(shop, client, contacts.ContactNote("call", f"сказано {number}", "complaint"))
    return lambda: contacts.take_back(shop, noted)


def _present(shop: Shop, client: int, number: int) -> Callable[[], object]:
    kept = client_gifts.add(shop, client, client_gifts.Present(f"чай {number}", "день рождения"))
    if number % 2:
        client_gifts.advance(shop, kept.id)
    return lambda: client_gifts.remove(shop, kept.id)


def _consent(shop: Shop, client: int, number: int) -> Callable[[], object]:
    if number % 3:
        given = consents.give(shop, client, "greeting", "spoken")
        if number % 3 == 1:
            consents.withdraw(shop, given)
    else:
        given = consents.refuse(shop, client, "greeting", "spoken")
    return lambda: consents.take_back(shop, given)


def _file(shop: Shop, client: int, number: int) -> Callable[[], object]:
    source = shop.path.with_name(f"договор {number}.txt")
    source.write_text(f"{number}")
    attached = attachments.attach(shop, client, source)
    return lambda: attachments.remove(shop, attached)


def _photo(shop: Shop, client: int, number: int) -> Callable[[], object]:
    change = photos.put(shop, client, b"JPEG %d" % number) or 0
    return lambda: client_history.undo_change(shop, change)


def _segment(shop: Shop, client: int, number: int) -> Callable[[], object]:
    made = segments.add(shop, f"группа {number}", ClientFilter(birth_month=1 + number % 12))
    return lambda: segments.remove(shop, made)


def _list(shop: Shop, client: int, number: int) -> Callable[[], object]:
    person = clients.get(shop, client).person
    known = Person(name=person.list_name, phones=person.phones, emails=person.emails, source="список")
    newcomer = Person(name=f"Новый {number}", family=_FAMILY)
    rows = (
        Incoming(2, known, f"88-{number}", Cents(5_000), Cents(90_000)),
        Incoming(3, newcomer, f"99-{number}", Cents(700)),
    )
    batch = imports.bring_in(shop, rows).batch or 0
    return lambda: import_undoing.take_back(shop, batch)


#: By what they touch: of one client only one of a kind is open at a time, else the later would be in the way.
DEEDS = {
    "notes": (_notes,),
    "phones": (_phones,),
    "family": (_family, _promote),
    "favourites": (_love,),
    "archive": (_archive,),
    "talk": (_talk,),
    "present": (_present,),
    "consent": (_consent,),
    "file": (_file,),
    "photo": (_photo,),
    "segment": (_segment,),
}
#: What joins or fills whole files: nothing else is done to these clients meanwhile.
_WIDE = frozenset({"merge", "list", "home"})


class WaysBack(RuleBasedStateMachine):
    """Some days in which people change their minds."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=HOME))
        clock = ShopClock()
        for name in ("deeds", "none"):
            shutil.copyfile(newborn(), self.folder / f"{name}.db")
        self.shop, self.calm = (Shop(self.folder / f"{name}.db", clock) for name in ("deeds", "none"))
        with self.shop.reading() as session:
            self.ids = list(session.scalars(select(Client.id).order_by(Client.id)))
        self.undone: list[Open] = []
        self.count = 0

    @rule(what=st.sampled_from(sorted(DEEDS)), who=WHO, how=st.integers(0, 5))
    def do(self, what: str, who: int, how: int) -> None:
        client = self.ids[who]
        if self._is_free(what, client):
            deeds = DEEDS[what]
            self._done(what, deeds[how % len(deeds)](self.shop, client, 6 * self.count + how), client)

    @rule(one=WHO, other=WHO, how=st.sampled_from(["keep", "other", "both"]))
    def merge(self, one: int, other: int, how: str) -> None:
        keep, gone = self.ids[one], self.ids[other]
        if one != other and self._is_free("merge", keep, gone):
            merging.merge(self.shop, keep, gone, {"notes": how})
            number = next(
                each.number for each in client_history.history(self.shop, keep) if each.deed == "merge"
            )
            self._done("merge", lambda: client_history.undo_change(self.shop, number), keep, gone)

    @rule(one=WHO, other=WHO)
    def live_together(self, one: int, other: int) -> None:
        pair = self.ids[one], self.ids[other]
        if one != other and self._is_free("home", *pair):
            moved = families.live_together(self.shop, pair, f"Липовая, {self.count}")
            self._done("home", lambda: families.take_back(self.shop, moved), *pair)

    @rule(who=WHO)
    def bring_a_list(self, who: int) -> None:
        client = self.ids[who]
        if self._is_free("list", client):
            self._done("list", _list(self.shop, client, self.count), client)

    @rule(who=WHO, amount=st.integers(100, 90_000), spends=st.booleans())
    def sell(self, who: int, amount: int, *, spends: bool) -> None:
        """Let somebody buy, but not in the middle of a merge or an import: that would make it final."""
        if any(each.what in _WIDE - {"home"} and self.ids[who] in each.whose for each in self.undone):
            return
        self.count += 1
        draft = SaleDraft.of([Cents(amount)], card=f"77-{who}", spend="max" if spends else Cents(0))
        for shop in (self.shop, self.calm):
            till.sell(shop, request(f"sale {self.count}"), draft)

    @precondition(lambda self: self.undone)
    @rule(which=st.integers(0, 20))
    def take_back(self, which: int) -> None:
        self.undone.pop(which % len(self.undone)).back()

    def teardown(self) -> None:
        while self.undone:
            self.undone.pop().back()
        assert told(self.shop) == told(self.calm)
        assert content(self.shop) == content(self.calm)
        assert check(self.shop) == []
        self._remember_both()
        for shop in (self.shop, self.calm):
            shop.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _remember_both(self) -> None:
        """The ledger holds each transfer and its reverse, the history each deed and what took it back."""
        with self.shop.reading() as session:
            transfers = select(func.count(), func.sum(Operation.turnover)).where(Operation.what == "transfer")
            number, moved = session.execute(transfers).one()
            noted = session.scalar(select(func.count()).select_from(Revision)) or 0
        assert (number % 4, moved or 0) == (0, 0)
        assert noted >= len(self.ids) + 2 * self.count_of_deeds

    def _is_free(self, what: str, *whose: int) -> bool:
        return not any(
            each.whose & set(whose) and (each.what == what or _WIDE & {each.what, what})
            for each in self.undone
        )

    def _done(self, what: str, back: Callable[[], object], *whose: int) -> None:
        self.undone.append(Open(what, frozenset(whose), back))
        self.count += 1
        self.count_of_deeds += what != "segment"

    count_of_deeds = 0


WaysBack.TestCase.settings = settings(
    max_examples=examples(6),
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
test_everything_can_be_taken_back = WaysBack.TestCase

"""Families as the file knows them: relatives who become clients, both sides of a relation, households."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.errors import RelativeUnfit
from shopclient.domain.given_names import guessed_sex
from shopclient.domain.money import Cents
from shopclient.domain.people import Person, Relative
from shopclient.domain.relations import Sex, reverse, sex_of
from shopclient.domain.texts_in import clean_line
from shopclient.models import Client, Household
from shopclient.models import Relative as RelativeRow
from shopclient.services import client_history, client_records, clients
from shopclient.services.changes import Change
from shopclient.services.client_figures import figures_of
from shopclient.services.clock import day_of
from shopclient.services.shop import Shop, Tx


@dataclass(frozen=True)
class Promoted:
    """A relative who is a client now, and the numbers of the changes that made it so, the last one first."""

    client: int
    changes: tuple[int, ...]


@dataclass(frozen=True)
class Known:
    """Another client, and what that one is to the one who was asked about ("" where nobody knows)."""

    id: int
    name: str
    relation: str = ""


@dataclass(frozen=True)
class Home:
    """A household and the clients who live in it; *turnovers* are theirs, in the order of the members."""

    id: int
    name: str
    members: tuple[Known, ...]
    turnovers: tuple[Cents, ...] = ()

    @property
    def turnover(self) -> Cents:
        """What all of them bought, together."""
        return Cents(sum(self.turnovers))


def promote(shop: Shop, client_id: int, relative_id: int) -> Promoted:
    """Give somebody of a client's family a file of his own; nothing that was noted is lost.

    Name, birthday, hobbies, tastes, favourites, phone, e-mail and notes go over, the school class as a tag;
    the family's row stays, and points at the new file, which in turn names the client.

    Raises:
        ClientUnknown: There is no such client.
        RelativeUnfit: It is a pet, a client already, or not of this family any more.
        NameMissing: Neither name nor phone is known.
    """
    with shop.writing() as tx:
        person = clients.person_in(tx.session, client_id)
        relative = next((each for each in person.family if each.id == relative_id), None)
        if relative is None:
            raise RelativeUnfit(str(relative_id), "gone")
        if relative.known is not None or relative.species:
            raise RelativeUnfit(relative.name, "pet" if relative.species else "known")
        new = clients.add_in(tx, _grown(person, relative, client_id))
        family = tuple(replace(each, known=new) if each.id == relative_id else each for each in person.family)
        clients.replace_in(tx, client_id, replace(person, family=family))
        changes = (client_history.last_in(tx.session, each) for each in (client_id, new))
        return Promoted(new, tuple(changes))


def take_back(shop: Shop, changes: Sequence[int]) -> None:
    """Take several changes back, in this order, all or none. Raises: as ``client_history.undo_change``."""
    with shop.writing() as tx:
        for number in changes:
            client_history.undo_in(tx, number)


def known_to(shop: Shop, client_id: int) -> tuple[Known, ...]:
    """Return the clients who name this one in their families, with what they are to him: the reverse names.

    Whom he names himself is left out.
    """
    with shop.reading() as session:
        named = set(
            session.scalars(
                select(RelativeRow.known_id).where(
                    RelativeRow.client_id == client_id, RelativeRow.known_id.is_not(None)
                )
            )
        )
        query = (
            select(Client.id, Client.name, RelativeRow.relation)
            .join(RelativeRow, RelativeRow.client_id == Client.id)
            .where(RelativeRow.known_id == client_id, Client.is_listed == 1)
            .order_by(Client.sort_key)
        )
        return tuple(
            Known(row.id, row.name, reverse(row.relation, _sex(session, row.id, row.name)))
            for row in session.execute(query)
            if row.id not in named
        )


def names_of(shop: Shop, ids: Iterable[int]) -> dict[int, str]:
    """Return the names of clients by their ids; an erased or unknown one has none."""
    with shop.reading() as session:
        query = select(Client.id, Client.name).where(Client.id.in_(set(ids)), Client.erased_at.is_(None))
        return {row.id: row.name for row in session.execute(query)}


def live_together(shop: Shop, ids: Sequence[int], name: str = "") -> tuple[int, ...]:
    """Let clients be one household: that of the first who has one, else a new one called *name*.

    Returns the numbers of the changes, the last one first, for ``take_back``.

    Raises:
        ClientUnknown: There is no such client. TextInvalid: A new household needs a name.
    """
    with shop.writing() as tx:
        return live_together_in(tx, ids, name)


def live_together_in(tx: Tx, ids: Sequence[int], name: str = "") -> tuple[int, ...]:
    """Let clients be one household within a running transaction, as ``live_together``."""
    people = {client_id: clients.person_in(tx.session, client_id) for client_id in ids}
    home = next((person.household for person in people.values() if person.household), None)
    if home is None:
        row = Household(name=clean_line(name))
        tx.session.add(row)
        tx.session.flush()
        home = row.id
    return _moved(tx, people, home)


def move_out(shop: Shop, client_id: int) -> tuple[int, ...]:
    """Let a client live alone; return the numbers of the changes, none if so it was."""
    with shop.writing() as tx:
        return _moved(tx, {client_id: clients.person_in(tx.session, client_id)}, None)


def rename_home(shop: Shop, home: int, name: str) -> str:
    """Call a household otherwise, and return what it was called. Raises: TextInvalid."""
    with shop.writing() as tx:
        row = tx.session.get_one(Household, home)
        before, row.name = row.name, clean_line(name)
        tx.changed(Change.CLIENT)
        return before


def home_of(shop: Shop, client_id: int) -> Home | None:
    """Return the household that a client lives in, the others first by name; None for who lives alone."""
    with shop.reading() as session:
        home = session.scalar(
            select(Household)
            .join(Client, Client.household_id == Household.id)
            .where(Client.id == client_records.living(session, client_id))
        )
        if home is None:
            return None
        query = select(Client.id, Client.name).where(Client.household_id == home.id, Client.is_listed == 1)
        members = tuple(Known(row.id, row.name) for row in session.execute(query.order_by(Client.sort_key)))
        programme = shop.programme_in(session)[1]
        ids = [member.id for member in members]
        figures = figures_of(session, programme, ids, day_of(shop.now, programme.shop))
        return Home(home.id, home.name, members, tuple(figures[each].turnover for each in ids))


def _grown(person: Person, relative: Relative, client_id: int) -> Person:
    to_him = reverse(relative.relation, guessed_sex(person.full_name)) or "friend"
    return Person(
        name=relative.name,
        phones=(relative.phone,) if relative.phone else (),
        emails=(relative.email,) if relative.email else (),
        birthday=relative.birthday,
        hobbies=relative.hobbies,
        tastes=relative.tastes,
        favourites=relative.favourites,
        tags=(relative.school_class,) if relative.school_class else (),
        notes=relative.notes,
        household=person.household,
        state="prospect",
        family=(Relative(to_him, person.full_name, known=client_id),),
    )


def _moved(tx: Tx, people: dict[int, Person], home: int | None) -> tuple[int, ...]:
    changes = [
        client_history.last_in(tx.session, client_id)
        for client_id, person in people.items()
        if person.household != home and clients.replace_in(tx, client_id, replace(person, household=home))
    ]
    return tuple(reversed(changes))


def _sex(session: Session, client_id: int, name: str) -> Sex | None:
    """Return what a client's name tells, or else the words that other files have for the client."""
    told = guessed_sex(name)
    if told is not None:
        return told
    words = session.scalars(select(RelativeRow.relation).where(RelativeRow.known_id == client_id))
    return next((sex for sex in map(sex_of, words) if sex is not None), None)

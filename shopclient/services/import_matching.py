"""Which client of the file a row of an older program's list is about."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.names import fold
from shopclient.domain.people import Person
from shopclient.models import Account, Card, Client
from shopclient.services import client_records
from shopclient.services.client_doubles import similar_in


@dataclass(frozen=True)
class KnownCard:
    """A card of the file, and whose it is; None for the bearer's."""

    account_id: int
    client_id: int | None


@dataclass(frozen=True)
class Match:
    """The client who is the row's very person, or None; else those who may be."""

    same: int | None
    alike: tuple[int, ...] = ()


def known_card(session: Session, number: str) -> KnownCard | None:
    """Return the card with this normal *number*, if the file has it."""
    query = (
        select(Card.account_id, Account.client_id)
        .join(Account, Account.id == Card.account_id)
        .where(Card.number == number)
    )
    row = session.execute(query).one_or_none()
    return KnownCard(row.account_id, row.client_id) if row is not None else None


def match(session: Session, person: Person, card: str, country: str) -> Match:
    """Return who *person* is in the file; *card* is a normal number, empty without a card.

    The same are: the holder of the card; who has the same phone or e-mail, or the same birthday and name;
    for a row of a name alone, the only client of this name. No word of the name may speak against it.
    """
    held = known_card(session, card) if card else None
    if held is not None and held.client_id is not None and _may_be(session, person, held.client_id):
        return Match(held.client_id)
    alike = similar_in(session, person, country)
    same = next((each for each in alike if _may_be(session, person, each)), None)
    if same is not None or alike or person.phones or person.emails or person.birthday:
        return Match(same, alike)
    return _by_name_alone(session, person, card)


def _may_be(session: Session, person: Person, client_id: int) -> bool:
    """Tell that no word of the name speaks against it."""
    words = set(fold(person.list_name).split())
    known = set(fold(_person(session, client_id).list_name).split())
    return not words or not known or words <= known or known <= words


def _by_name_alone(session: Session, person: Person, card: str) -> Match:
    name = fold(person.list_name)
    if not name:
        return Match(None)
    living = select(Client.id).where(
        Client.sort_key == name, Client.taken_back_at.is_(None), Client.merged_into_id.is_(None)
    )
    namesakes = tuple(session.scalars(living.order_by(Client.id)))
    if card:
        # Two people of one name may each have a card: that is for the shop to see.
        return Match(None, namesakes)
    # Who is known by nothing but this name either is what an earlier run made of this very row.
    bare = [each for each in namesakes if _is_bare(_person(session, each))]
    only = bare[:1] if bare else namesakes if len(namesakes) == 1 else ()
    same = next((each for each in only if _same_address(_person(session, each), person)), None)
    return Match(same, namesakes)


def _is_bare(known: Person) -> bool:
    return not (known.phones or known.emails or known.birthday)


def _same_address(one: Person, other: Person) -> bool:
    known, said = ({fold(address) for address in each.addresses} for each in (one, other))
    return not known or not said or bool(known & said)


def _person(session: Session, client_id: int) -> Person:
    return client_records.person_of(client_records.load(session, client_id))

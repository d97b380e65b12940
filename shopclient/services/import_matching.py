"""Which client of the file each row of a list is about; the file is asked for many rows at once."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from shopclient.domain.names import fold, orders_of
from shopclient.domain.person_cleaning import CleanPerson
from shopclient.domain.person_dates import PersonDate, parse_person_date
from shopclient.domain.phones import Phone, shown


@dataclass(frozen=True)
class Match:
    """The client who is the row's very person, or None; else those who may be.

    *fit* are all who could be taken for the very person, *same* first of them.
    """

    same: int | None
    alike: tuple[int, ...] = ()
    fit: tuple[int, ...] = ()


@dataclass(frozen=True)
class KnownCard:
    """A card of the file, and whose it is; None for the bearer's. A *free* one an undone import left."""

    id: int
    account_id: int
    client_id: int | None
    is_free: bool = False


@dataclass(frozen=True)
class _Client:
    """What decides whether a client is the person of a row."""

    words: frozenset[str]
    birthday: PersonDate | None
    is_bare: bool
    addresses: frozenset[str]
    digits: frozenset[str]  # of the phones
    notes: str = ""
    is_archived: bool = False


@dataclass
class OddEmails:
    """Addresses of the file that are not written in small letters, which no index finds by them."""

    seen: int = 0
    clients: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def read_on(self, session: Session) -> None:
        """Read those that came since."""
        last = session.scalar(_LAST_EMAIL) or 0
        for row in session.execute(_ODD_EMAILS, {"seen": self.seen}):
            self.clients[row.address.casefold()].append(row.client_id)
        self.seen = last


@dataclass
class WordsOfNames:
    """Which words the names of the file are made of, in whatever order: most rows' names are nobody's.

    Asked for in each of their orders these would be a third of what a long list asks the file. Who is given
    another name while the list comes in is found by that as it is written.
    """

    seen: int = 0
    hashes: set[int] = field(default_factory=set)

    def read_on(self, session: Session) -> None:
        """Read those of the clients who came since."""
        for client, key in session.execute(_NAMES_SINCE, {"seen": self.seen}):
            self.seen = client
            self.hashes.add(_of_words(key))

    def orders(self, person: CleanPerson) -> Iterable[str]:
        """Return the keys that a client of the file may be listed under who is the row's person."""
        return _keys(person) if _of_words(person.sort_key) in self.hashes else (person.sort_key,)


def _of_words(key: str) -> int:
    return hash(frozenset(key.split()))


class Known:
    """What the file knows of the people of some rows, and of those that were added since."""

    def __init__(
        self,
        session: Session,
        people: Sequence[CleanPerson],
        numbers: Iterable[str],
        odd: OddEmails,
        names: WordsOfNames,
    ) -> None:
        names.read_on(session)
        self._session = session
        self.cards = {
            row.number: KnownCard(row.id, row.account_id, row.client_id, bool(row.is_free))
            for row in session.execute(_CARDS, _list(numbers))
        }
        self._phones = _lists(
            session, _PHONES, (one.e164 for each in people for one in each.phones if one.e164)
        )
        self._names = _lists(session, _NAMES, (key for each in people for key in names.orders(each)))
        self._emails = self._emails_of(people, odd)
        found = {card.client_id for card in self.cards.values() if card.client_id is not None}
        found.update(*self._phones.values(), *self._names.values(), *self._emails.values())
        self._clients = dict(_clients(session, found))

    def add(self, client_id: int, person: CleanPerson) -> None:
        """Know somebody more."""
        self._clients[client_id] = _Client(
            person.words,
            person.person.birthday,
            not (person.phones or person.person.emails or person.person.birthday),
            frozenset(fold(each) for each in person.person.addresses),
            frozenset(phone.digits for phone in person.phones),
            person.person.notes,
        )
        self._note(client_id, person)

    def grew(self, client_id: int, person: CleanPerson) -> None:
        """Know anew what a client is, to whom the row of *person* has just brought something."""
        self._clients.update(_clients(self._session, [client_id]))
        self._note(client_id, person)

    def _note(self, client_id: int, person: CleanPerson) -> None:
        for phone in person.phones:
            if phone.e164:
                self._phones[phone.e164].append(client_id)
        for email in person.person.emails:
            self._emails[email.casefold()].append(client_id)
        self._names[person.sort_key].append(client_id)

    def is_archived(self, client_id: int) -> bool:
        """Tell whether somebody who was known before lies in the archive."""
        known = self._clients.get(client_id)
        return known is not None and known.is_archived

    def match(self, person: CleanPerson, numbers: Iterable[str], met: Collection[int] = frozenset()) -> Match:
        """Return who *person* is in the file; *numbers* are those of the cards, as the file keeps them.

        The same are: the holder of a card; who has the same phone or e-mail, or the same birthday and name;
        for a row of a name alone, the only client of this name whom no row of the list was about (*met*) so
        far: each row of a list is somebody else. No word of the name may speak against it.
        """
        for number in numbers:
            card = self.cards.get(number)
            if card is not None and card.client_id in self._clients and self._may_be(person, card.client_id):
                return Match(card.client_id, fit=(card.client_id,))
        alike = tuple(sorted(self._similar(person)))
        fit = tuple(each for each in alike if self._may_be(person, each))
        told = person.person
        if alike or told.phones or told.emails or told.birthday:
            return Match(fit[0] if fit else None, alike, fit)
        return self._by_name_alone(person, met, has_card=bool(tuple(numbers)))

    def _similar(self, person: CleanPerson) -> set[int]:
        found = {each for one in person.phones if one.e164 for each in self._phones.get(one.e164, ())}
        for email in person.person.emails:
            found.update(self._emails.get(email.casefold(), ()))
        # A number that is none of any country's, "4-12-30", is known beside a name only.
        local = {one.digits for one in person.phones if not one.e164}
        if local:
            found.update(
                each for each in self._namesakes(person.sort_key) if local & self._clients[each].digits
            )
        born = person.person.birthday
        if born is not None:
            for key in _keys(person):
                if key in self._names:
                    found.update(each for each in self._namesakes(key) if _agree(self._clients[each], born))
        return found & self._clients.keys()

    def _namesakes(self, key: str) -> list[int]:
        return [each for each in self._names.get(key, ()) if each in self._clients]

    def _may_be(self, person: CleanPerson, client_id: int) -> bool:
        """Tell that no word of the name speaks against it."""
        words, known = person.words, self._clients[client_id].words
        return not words or not known or words <= known or known <= words

    def _by_name_alone(self, person: CleanPerson, met: Collection[int], *, has_card: bool) -> Match:
        if not person.person.list_name:
            return Match(None)
        namesakes = tuple(sorted({each for key in _keys(person) for each in self._namesakes(key)}))
        if has_card:
            # Two people of one name may each have a card: that is for the shop to see.
            return Match(None, namesakes)
        said = {fold(each) for each in person.person.addresses}
        free = tuple(each for each in namesakes if each not in met or said & self._clients[each].addresses)
        # Who is known by nothing but this name either is what an earlier run made of this very row.
        bare = tuple(each for each in free if self._clients[each].is_bare)
        only = tuple(sorted(bare, key=lambda each: self._lacks(each, person, said)))
        only = only or (free if len(namesakes) == 1 else ())
        fit = tuple(each for each in only if self._same_address(each, said))
        return Match(only[0] if only[:1] == fit[:1] and only else None, namesakes, fit)

    def _lacks(self, client_id: int, person: CleanPerson, said: set[str]) -> tuple[bool, bool]:
        """Tell what of the row a client lacks: address and notes; of namesakes, who lacks least is meant."""
        known = self._clients[client_id]
        return bool(said and not said & known.addresses), person.person.notes not in known.notes

    def _same_address(self, client_id: int, said: set[str]) -> bool:
        known = self._clients[client_id].addresses
        return not known or not said or bool(known & said)

    def _emails_of(self, people: Sequence[CleanPerson], odd: OddEmails) -> dict[str, list[int]]:
        wanted = {email.casefold() for each in people for email in each.person.emails}
        found = _lists(self._session, _EMAILS, wanted)
        if wanted:
            odd.read_on(self._session)
            for email in wanted & odd.clients.keys():
                found[email] += odd.clients[email]
        return found


def _keys(person: CleanPerson) -> Iterable[str]:
    """Return the keys that the row's person may be listed under; with a phone alone, only the very name."""
    told = person.person
    is_told_by_name = told.birthday is not None or not (told.phones or told.emails)
    return orders_of(person.sort_key) if is_told_by_name else (person.sort_key,)


def _agree(client: _Client, born: PersonDate) -> bool:
    known = client.birthday
    if known is None or (known.month, known.day) != (born.month, born.day):
        return False
    return known.year is None or born.year is None or known.year == born.year


def _list(values: Iterable[Any]) -> dict[str, str]:
    return {"values": json.dumps(list(dict.fromkeys(values)), ensure_ascii=False)}


def _lists(session: Session, query: Any, values: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for row in session.execute(query, _list(values)):
        found[row.value].append(row.client_id)
    return found


def _clients(session: Session, ids: Iterable[int]) -> Iterator[tuple[int, _Client]]:
    for row in session.execute(_CLIENTS, _list(ids)):
        # Shown by the phone, for want of a name: that is no name.
        is_named = (
            row.has_parts or row.typed is None or row.name != shown(Phone(row.e164, row.digits, row.typed))
        )
        yield (
            row.id,
            _Client(
                frozenset(row.sort_key.split() if is_named else ()),
                None if row.birthday is None else parse_person_date(row.birthday),
                row.typed is None and row.birthday is None and not row.has_email,
                frozenset(fold(each) for each in json.loads(row.addresses)),
                frozenset(json.loads(row.all_digits)),
                row.notes,
                row.archived_at is not None,
            ),
        )


_CARDS = text(
    """
    SELECT card.id, number, account_id, client_id,
        state = 'closed' AND is_kept AND client_id IS NULL AS is_free
    FROM card JOIN account ON account.id = account_id WHERE number IN (SELECT value FROM json_each(:values))
    """
)
_PHONES = text(
    "SELECT e164 AS value, client_id FROM client_phone WHERE e164 IN (SELECT value FROM json_each(:values))"
)
_EMAILS = text(
    "SELECT address AS value, client_id FROM client_email "
    "WHERE address IN (SELECT value FROM json_each(:values))"
)
_LAST_EMAIL = text("SELECT max(id) FROM client_email")
_ODD_EMAILS = text(
    "SELECT id, address, client_id FROM client_email "
    "WHERE id > :seen AND (address <> lower(address) OR address GLOB '*[^ -~]*') ORDER BY id"
)
_NAMES_SINCE = text("SELECT id, sort_key FROM client WHERE id > :seen ORDER BY id")
_NAMES = text(
    "SELECT sort_key AS value, id AS client_id FROM client "
    "WHERE sort_key IN (SELECT value FROM json_each(:values)) "
    # The plus keeps SQLite off the index of who was merged, which leads to everybody.
    "AND +merged_into_id IS NULL AND taken_back_at IS NULL"
)
# Who lies in the archive is somebody whom the shop knows: nobody need be written down twice.
_CLIENTS = text(
    """
    SELECT client.id, client.name, sort_key, birthday, last <> '' OR first <> '' OR middle <> '' AS has_parts,
        e164, digits, typed, notes, archived_at,
        EXISTS (SELECT 1 FROM client_email WHERE client_id = client.id) AS has_email,
        (SELECT json_group_array(text) FROM client_label
            WHERE client_id = client.id AND what = 'address') AS addresses,
        (SELECT json_group_array(digits) FROM client_phone WHERE client_id = client.id) AS all_digits
    FROM client LEFT JOIN client_phone ON client_phone.client_id = client.id AND position = 0
    WHERE client.id IN (SELECT value FROM json_each(:values))
        AND merged_into_id IS NULL AND taken_back_at IS NULL AND erased_at IS NULL
    """
)

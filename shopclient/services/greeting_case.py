"""What there is to know before somebody is greeted: who, why, how to reach, and what was said before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.contact_rules import Obstacle
from shopclient.domain.errors import OccurrenceUnknown
from shopclient.domain.greeting_texts import Cause, GreetingText
from shopclient.domain.holidays import Holiday
from shopclient.domain.kindred import Kinship
from shopclient.domain.money import Cents
from shopclient.domain.names import fold
from shopclient.domain.occasions import Occasion, occurrences
from shopclient.domain.occurrence_keys import OccasionKind, OccurrenceKey, parse_occurrence_key
from shopclient.domain.people import CHANNELS, Person, Relative
from shopclient.domain.person_dates import is_jubilee
from shopclient.domain.phones import Phone, shown
from shopclient.domain.programme import Programme
from shopclient.domain.relations import CHILDREN
from shopclient.models import ClientPhone, Greeting, Message
from shopclient.models import Relative as RelativeRow
from shopclient.services import client_records, greeting_texts
from shopclient.services.client_figures import figures_of
from shopclient.services.clock import day_of, local_moment
from shopclient.services.contact_leave import may_contact
from shopclient.services.holidays import holidays_of
from shopclient.services.occasion_rows import Candidate, Scope, candidates
from shopclient.services.shop import Shop

#: Reasons to write that no calendar gives.
Unasked = Literal["thanks", "win_back"]

_GROWN: Final = 18
_BY_KEY: Final[Mapping[str, Cause]] = {"new_year": "new_year", "womens_day": "womens_day"}
_TOLD_SHOWN: Final = 3


@dataclass(frozen=True)
class Told:
    """A text that went to this client: by which channel, on which day of the shop's."""

    key: str
    body: str
    channel: str
    on: date
    occurrence: str


@dataclass(frozen=True)
class GreetingCase:
    """Everything for one greeting; *relative* is whose day it is, if not the client's own."""

    client: int
    person: Person
    occurrence: str
    cause: Cause
    kind: OccasionKind | None  # None: no day at all
    relative: Relative | None
    holiday: Holiday | None
    favourite: Holiday | None  # the one loved best, on a day of its kin
    title: str
    reason: str
    day: date
    days_left: int
    turns: int | None
    jubilee: bool
    state: str  # done, skipped, later or empty
    marked_at: datetime | None
    phones: tuple[Phone, ...]
    bonuses: Cents
    shop: str
    shop_language: str
    today: date
    told: tuple[Told, ...]  # the newest first
    obstacles: Mapping[str, tuple[Obstacle, ...]]  # by channel of domain.people.CHANNELS
    texts: tuple[GreetingText, ...]

    @property
    def belated(self) -> bool:
        """Whether the day has gone by."""
        return self.days_left < 0

    @property
    def phone(self) -> str:
        """The first number as people read it, or empty."""
        return shown(self.phones[0]) if self.phones else ""

    @property
    def given(self) -> dict[str, date]:
        """Key of a text → the day on which this client got it last."""
        return {told.key: told.on for told in reversed(self.told) if told.key}

    @property
    def before(self) -> tuple[Told, ...]:
        """What went to this client on the same occasion in other years, the newest first."""
        same = self.occurrence.rsplit("/", 2)[0]
        alike = (told for told in self.told if told.occurrence.rsplit("/", 2)[0] == same)
        return tuple(told for told in alike if told.occurrence != self.occurrence)[:_TOLD_SHOWN]

    def given_before(self, body: str) -> date | None:
        """Return when these very words went to this client; None if they never did."""
        wanted = fold(body)
        return next(
            (told.on for told in self.told if told.channel != "phone" and fold(told.body) == wanted), None
        )


def read_case(shop: Shop, occurrence: str) -> GreetingCase:
    """Return what there is to know before the people of *occurrence* are greeted.

    Raises:
        OccurrenceUnknown: No day of a client, or of a client's family, comes round so.
        ClientUnknown, ClientErased: There is no such client any more.
    """
    key = parse_occurrence_key(occurrence)
    with shop.reading() as session:
        return CaseReader(session, shop).of_day(key)


def read_unasked(shop: Shop, client: int, cause: Unasked) -> GreetingCase:
    """Return the same for a thank-you or a "where have you been", for which there is no day.

    Raises:
        ClientUnknown, ClientErased: There is no such client.
    """
    with shop.reading() as session:
        return CaseReader(session, shop).of_client(client, cause)


@dataclass(frozen=True)
class DaySpoken:
    """What kind of day it is, before the client is read."""

    cause: Cause
    date: date
    turns: int | None = None
    title: str = ""
    reason: str = ""
    holiday: Holiday | None = None
    favourite: Holiday | None = None


class CaseReader:
    """Reads one case, all in one state of the file."""

    def __init__(self, session: Session, shop: Shop) -> None:
        self._session = session
        self._programme: Programme = shop.programme_in(session)[1]
        self._now = local_moment(shop.now, self._programme.shop)
        self.today = day_of(shop.now, self._programme.shop)
        self.holidays = holidays_of(session)

    def of_day(self, key: OccurrenceKey) -> GreetingCase:
        client = key.client
        if key.relative is not None:
            row = self._session.get(RelativeRow, key.relative)
            client = None if row is None else row.client_id
        if client is None:
            raise OccurrenceUnknown(str(key))
        person = client_records.person_of(client_records.load(self._session, client))
        relative = next((each for each in person.family if each.id == key.relative), None)
        return self.case(
            client, person, str(key), key.kind, relative, self._day(key, client, person, relative)
        )

    def of_client(self, client: int, cause: Unasked) -> GreetingCase:
        client = client_records.living(self._session, client)
        person = client_records.person_of(client_records.load(self._session, client))
        occurrence = f"{cause}/{self.today.isoformat()}"
        return self.case(client, person, occurrence, None, None, DaySpoken(cause, self.today))

    def _day(self, key: OccurrenceKey, client: int, person: Person, relative: Relative | None) -> DaySpoken:
        if key.kind is OccasionKind.KINDRED:
            return self._kindred(key, person)
        scope = Scope(clients=[client])
        feb29 = self._programme.calendar.feb29
        for each in candidates(self._session, scope, feb29, everybody=True):
            occasion = each.occasion
            if (occasion.person, occasion.kind, occasion.name) == (key.person, key.kind, key.name):
                return self._of_candidate(key, each, relative)
        raise OccurrenceUnknown(str(key))

    def _of_candidate(self, key: OccurrenceKey, found: Candidate, relative: Relative | None) -> DaySpoken:
        when, turns = _coming(key, found.occasion)
        holiday = self.holidays[key.name] if key.kind is OccasionKind.HOLIDAY else None
        cause = _cause(key.kind, holiday, relative, turns)
        return DaySpoken(cause, when, turns, found.title, found.reason, holiday)

    def _kindred(self, key: OccurrenceKey, person: Person) -> DaySpoken:
        if key.name not in self.holidays:
            raise OccurrenceUnknown(str(key))
        rule = self.holidays.rule(key.name, person.church_style)
        when, _ = _coming(key, Occasion(key.person, key.kind, rule, key.name))
        kinship = Kinship(self.holidays)
        loved = [
            (kin.score, favourite)
            for favourite in person.favourites
            if favourite.key in self.holidays
            for kin in kinship.of(favourite.key, [key.name])
        ]
        best = max(loved, key=lambda each: each[0], default=None)
        favourite = None if best is None else self.holidays[best[1].key]
        cause: Cause = "holiday" if favourite is None else "kindred"
        reason = "" if best is None else best[1].reason
        return DaySpoken(cause, when, None, "", reason, self.holidays[key.name], favourite)

    def case(
        self,
        client: int,
        person: Person,
        occurrence: str,
        kind: OccasionKind | None,
        relative: Relative | None,
        day: DaySpoken,
    ) -> GreetingCase:
        """Return everything about a client whose *day* is known."""
        session = self._session
        noted = session.get(Greeting, occurrence)
        figures = figures_of(session, self._programme, [client], self.today)[client]
        return GreetingCase(
            client=client,
            person=person,
            occurrence=occurrence,
            cause=day.cause,
            kind=kind,
            relative=relative,
            holiday=day.holiday,
            favourite=day.favourite,
            title=day.title,
            reason=day.reason,
            day=day.date,
            days_left=(day.date - self.today).days,
            turns=day.turns,
            jubilee=day.turns is not None and is_jubilee(day.turns),
            state=noted.state if noted else "",
            marked_at=local_moment(noted.marked_at, self._programme.shop) if noted else None,
            phones=_phones(session, client),
            bonuses=figures.bonuses,
            shop=self._programme.shop.name,
            shop_language=self._programme.shop.language,
            today=self.today,
            told=self._told(client),
            obstacles={way: may_contact(session, client, way, self._now) for way in CHANNELS},
            texts=tuple(greeting_texts.texts_in(session)),
        )

    def _told(self, client: int) -> tuple[Told, ...]:
        query = (
            select(Message)
            .where(Message.client_id == client, Message.state.in_(("queued", "sending", "sent", "answered")))
            .order_by(Message.told_at.desc(), Message.id.desc())
        )
        info = self._programme.shop
        return tuple(
            Told(row.text_key, row.body, row.channel, day_of(row.told_at, info), row.occurrence)
            for row in self._session.scalars(query)
        )


def _coming(key: OccurrenceKey, occasion: Occasion) -> tuple[date, int | None]:
    # A date that was moved by hand may have come into another year.
    first, last = date(key.year - 1, 1, 1), date(key.year + 1, 12, 31)
    for each in occurrences(occasion.source, first, last, occasion.feb29):
        if (each.year, each.ordinal) == (key.year, key.ordinal):
            return each.date, each.turns
    raise OccurrenceUnknown(str(key))


def _cause(
    kind: OccasionKind, holiday: Holiday | None, relative: Relative | None, turns: int | None
) -> Cause:
    if holiday is not None:
        if holiday.quiet:
            return "memorial"
        return "family_holiday" if relative else _BY_KEY.get(holiday.key, "holiday")
    if kind is OccasionKind.FAMILY_BIRTHDAY:
        is_child = relative is not None and relative.relation in CHILDREN
        is_young = turns is None or turns < _GROWN
        return "child_birthday" if is_child and is_young else "family_birthday"
    if kind is OccasionKind.BIRTHDAY and turns is not None and is_jubilee(turns):
        return "jubilee"
    return {
        OccasionKind.BIRTHDAY: "birthday",
        OccasionKind.NAME_DAY: "name_day",
        OccasionKind.ANNIVERSARY: "anniversary",
    }.get(kind, "holiday")  # type: ignore[return-value]  # of a dict of literals mypy says str


def _phones(session: Session, client: int) -> tuple[Phone, ...]:
    columns = (ClientPhone.e164, ClientPhone.digits, ClientPhone.typed)
    query = select(*columns).where(ClientPhone.client_id == client).order_by(ClientPhone.position)
    return tuple(Phone(row.e164, row.digits, row.typed) for row in session.execute(query))

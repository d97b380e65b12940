"""Whether a client may be written to or called now: asked at the moment of sending, never of planning.

Source: dates and holidays 19; requirements R28, R39, R77; trust 6.4: nothing is sent without a consent.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, Final, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.contact_rules import (
    RINGING,
    SENDING,
    Bar,
    ContactRules,
    Obstacle,
    next_day,
    next_month,
    quiet_until,
)
from shopclient.domain.people import LARGEST_ID
from shopclient.models import (
    Client,
    ClientChannel,
    ClientConsent,
    ClientEmail,
    ClientLabel,
    ClientPhone,
    Contact,
)
from shopclient.services.contact_rules import contact_rules

#: What it is about, which is what a consent is given for.
Purpose = Literal["greeting", "messages"]

#: Clients asked for in one statement.
_PART: Final = 500
#: Ways of the log by which the shop told something; a call that nobody answered told nothing.
_TOLD: Final = ("call", "sms", "messenger", "email", "letter")
_SENT: Final = ("sms", "messenger", "email", "letter")
_NOT_TOLD: Final = ("no_answer", "answered")


def may_contact(
    session: Session, client_id: int, channel: str, moment: datetime, purpose: Purpose = "greeting"
) -> tuple[Obstacle, ...]:
    """Return what stands against reaching a client by *channel* at *moment*; nothing does if it is empty.

    Args:
        session: Reads only.
        client_id: Whom; of somebody who was merged the obstacle names the file that lives on.
        channel: One of ``domain.people.CHANNELS``.
        moment: On the shop's clock.
        purpose: A greeting on a day of the client's, or news and offers; each has a consent of its own.
    """
    return who_may_be_contacted(session, (client_id,), channel, moment, purpose)[client_id]


def who_may_be_contacted(
    session: Session,
    clients: Collection[int],
    channel: str,
    moment: datetime,
    purpose: Purpose = "greeting",
) -> dict[int, tuple[Obstacle, ...]]:
    """Return the same of many, in the order of *clients*, by a few statements for some hundred of them."""
    rules = contact_rules(session)
    ids = list(clients)
    found: dict[int, tuple[Obstacle, ...]] = {}
    for start in range(0, len(ids), _PART):
        part = ids[start : start + _PART]
        asked = _Asked.read(session, part, channel, moment, purpose, rules)
        found.update((each, tuple(asked.obstacles(each))) for each in part)
    return found


@dataclass(frozen=True)
class _Asked:
    """What is known of some clients as far as it decides whether they may be reached."""

    channel: str
    moment: datetime
    rules: ContactRules
    people: dict[int, Any]
    refused: frozenset[int]
    consents: dict[int, Any]
    reachable: frozenset[int]
    this_month: dict[int, int]
    today: dict[int, int]

    @classmethod
    def read(
        cls,
        session: Session,
        ids: list[int],
        channel: str,
        moment: datetime,
        purpose: Purpose,
        rules: ContactRules,
    ) -> "_Asked":
        ids = [each for each in ids if 0 < each <= LARGEST_ID]
        month = datetime.combine(moment.date().replace(day=1), time())
        day = datetime.combine(moment.date(), time())
        return cls(
            channel,
            moment,
            rules,
            _people(session, ids),
            _refused(session, ids, channel),
            _consents(session, ids, purpose),
            _reachable(session, ids, channel),
            _told(session, ids, month, next_month(moment), _TOLD) if rules.a_month else {},
            _told(session, ids, day, next_day(moment), _SENT) if rules.a_day else {},
        )

    def obstacles(self, client: int) -> Iterator[Obstacle]:
        """Yield what stands against reaching *client*, the most lasting first."""
        row = self.people.get(client)
        if row is None or row.taken_back_at is not None:
            yield self._one(Bar.UNKNOWN)
        elif row.erased_at is not None:
            yield self._one(Bar.ERASED)
        elif row.merged_into_id is not None:
            yield Obstacle(Bar.MERGED, self.channel, other=row.merged_into_id)
        else:
            yield from self._of_the_person(client, row)
            yield from self._of_the_moment(client)

    def _of_the_person(self, client: int, row: Any) -> Iterator[Obstacle]:
        if row.state in {"died", "moved", "do_not_call"}:
            yield self._one(Bar(row.state))
        if row.archived_at is not None:
            yield self._one(Bar.ARCHIVED)
        if client in self.refused:
            yield self._one(Bar.CHANNEL_REFUSED)
        consent = self.consents.get(client)
        if consent is not None and consent.withdrawn_on is not None:
            never = consent.given_on is None
            yield self._one(Bar.CONSENT_REFUSED if never else Bar.CONSENT_WITHDRAWN)
        elif consent is None and self.rules.only_agreed and self.channel in SENDING:
            yield self._one(Bar.CONSENT_MISSING)
        if client not in self.reachable:
            yield self._one(Bar.NO_ADDRESS)

    def _of_the_moment(self, client: int) -> Iterator[Obstacle]:
        month, today = self.this_month.get(client, 0), self.today.get(client, 0)
        if self.rules.a_month and month >= self.rules.a_month and self.channel != "visit":
            yield Obstacle(Bar.ENOUGH_THIS_MONTH, self.channel, next_month(self.moment), month)
        if self.rules.a_day and today >= self.rules.a_day and self.channel in SENDING:
            yield Obstacle(Bar.ENOUGH_TODAY, self.channel, next_day(self.moment), today)
        if self.channel in RINGING and (until := quiet_until(self.moment, self.rules)) is not None:
            yield Obstacle(Bar.QUIET_HOURS, self.channel, until)

    def _one(self, bar: Bar) -> Obstacle:
        return Obstacle(bar, self.channel)


def _people(session: Session, ids: list[int]) -> dict[int, Any]:
    columns = (Client.merged_into_id, Client.erased_at, Client.taken_back_at, Client.archived_at)
    query = select(Client.id, Client.state, *columns).where(Client.id.in_(ids))
    return {row.id: row for row in session.execute(query)}


def _refused(session: Session, ids: list[int], channel: str) -> frozenset[int]:
    query = select(ClientChannel.client_id).where(
        ClientChannel.client_id.in_(ids), ClientChannel.channel == channel, ClientChannel.wish == "refused"
    )
    return frozenset(session.scalars(query))


def _consents(session: Session, ids: list[int], purpose: Purpose) -> dict[int, Any]:
    """Return the newest answer of each; who was never asked has none."""
    query = (
        select(ClientConsent.client_id, ClientConsent.given_on, ClientConsent.withdrawn_on)
        .where(ClientConsent.client_id.in_(ids), ClientConsent.purpose == purpose)
        .order_by(ClientConsent.id)
    )
    return {row.client_id: row for row in session.execute(query)}


def _reachable(session: Session, ids: list[int], channel: str) -> frozenset[int]:
    if channel == "visit":
        return frozenset(ids)
    if channel == "email":
        query = select(ClientEmail.client_id).where(ClientEmail.client_id.in_(ids))
    elif channel == "letter":
        query = select(ClientLabel.client_id).where(
            ClientLabel.client_id.in_(ids), ClientLabel.what == "address"
        )
    else:
        query = select(ClientPhone.client_id).where(ClientPhone.client_id.in_(ids))
    return frozenset(session.scalars(query))


def _told(
    session: Session, ids: list[int], start: datetime, end: datetime, ways: tuple[str, ...]
) -> dict[int, int]:
    """Count what the shop told each of its own accord from *start* on and before *end*."""
    query = (
        select(Contact.client_id, func.count().label("times"))
        .where(Contact.client_id.in_(ids), Contact.at >= start, Contact.at < end, Contact.incoming == 0)
        .where(Contact.channel.in_(ways), Contact.result.not_in(_NOT_TOLD))
        .group_by(Contact.client_id)
    )
    return {row.client_id: row.times for row in session.execute(query)}

"""What is shown of planned occasions: whose they are, what was noted, how far the client has come."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.occasions import OccasionItem
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.phones import Phone
from shopclient.domain.programme import Programme
from shopclient.models import ClientPhone, Greeting
from shopclient.services.client_figures import Figures, figures_of
from shopclient.services.clock import business_day, local_moment
from shopclient.services.holidays import holidays_of
from shopclient.services.occasion_rows import Candidate
from shopclient.services.occasion_views import ClientShown, Mark, OccasionState, OccasionView

T = TypeVar("T")

#: SQLite takes some 32,000 values in one statement.
_CHUNK: Final = 10_000
_OF_CATALOGUE: Final = frozenset({OccasionKind.HOLIDAY, OccasionKind.KINDRED})


class Shown:
    """Makes of planned occasions what is shown, each kind of row read once for all of them."""

    def __init__(self, session: Session, programme: Programme, day: date) -> None:
        self._session, self._programme, self._day = session, programme, day
        self._holidays = holidays_of(session)

    def views(self, planned: Sequence[tuple[OccasionItem, Candidate]]) -> tuple[OccasionView, ...]:
        greetings = self._greetings([item.key for item, _ in planned])
        clients = self._clients({each.client_id: each.client_name for _, each in planned})
        return tuple(
            self._view(item, each, clients[each.client_id], greetings.get(item.key)) for item, each in planned
        )

    def _view(
        self, item: OccasionItem, each: Candidate, client: ClientShown, noted: tuple[Mark, datetime] | None
    ) -> OccasionView:
        mark, marked_at = noted or (None, None)
        kind = item.occasion.kind
        return OccasionView(
            occurrence=item.key,
            state=mark or by_day(item.days_left),
            client=client,
            relative=each.relative,
            kind=kind,
            holiday=self._holidays[item.occasion.name] if kind in _OF_CATALOGUE else None,
            title=each.title,
            reason=each.reason,
            date=item.date,
            days_left=item.days_left,
            turns=item.turns,
            jubilee=item.jubilee,
            marked_at=marked_at,
            kindred_of=each.kindred_of,
            put_off=mark == "later" and marked_at is not None and self._business_day(marked_at) >= self._day,
        )

    def _greetings(self, keys: Sequence[str]) -> dict[str, tuple[Mark, datetime]]:
        columns = (Greeting.occurrence, Greeting.state, Greeting.marked_at)
        return {
            row.occurrence: (row.state, local_moment(row.marked_at, self._programme.shop))
            for chunk in _chunks(keys)
            for row in self._session.execute(select(*columns).where(Greeting.occurrence.in_(chunk)))
        }

    def _clients(self, names: dict[int, str]) -> dict[int, ClientShown]:
        phones, figures = self._phones(list(names)), self._figures(list(names))
        return {
            client_id: ClientShown(
                client_id, name, phones.get(client_id), _kind_of(figures[client_id]), figures[client_id].stage
            )
            for client_id, name in names.items()
        }

    def _phones(self, ids: Sequence[int]) -> dict[int, Phone]:
        columns = (ClientPhone.client_id, ClientPhone.e164, ClientPhone.digits, ClientPhone.typed)
        first = ClientPhone.position == 0
        return {
            row.client_id: Phone(row.e164, row.digits, row.typed)
            for chunk in _chunks(ids)
            for row in self._session.execute(select(*columns).where(ClientPhone.client_id.in_(chunk), first))
        }

    def _figures(self, ids: Sequence[int]) -> dict[int, Figures]:
        figures: dict[int, Figures] = {}
        for chunk in _chunks(ids):
            figures |= figures_of(self._session, self._programme, chunk, self._day)
        return figures

    def _business_day(self, moment: datetime) -> date:
        return business_day(moment, self._programme.shop.day_ends)


def by_day(days_left: int) -> OccasionState:
    """Return where an occurrence stands of which nothing was noted."""
    if days_left == 0:
        return "due"
    return "coming" if days_left > 0 else "missed"


def _kind_of(figures: Figures) -> str:
    return figures.cards[0].kind_name if figures.cards else ""


def _chunks(values: Sequence[T]) -> Iterable[Sequence[T]]:
    return (values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK))

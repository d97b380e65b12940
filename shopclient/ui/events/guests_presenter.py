"""What happens at the list of guests: asked by a filter, answers noted, who comes marked at the door."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, cast

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.customer_days import Answer
from shopclient.services import client_search, event_guests
from shopclient.services.at_counter import AtCounter, at_counter
from shopclient.services.client_views import ClientPage, ClientRow
from shopclient.services.draws import SeenTicket, ticket_of
from shopclient.services.event_guests import Guest, GuestNote
from shopclient.services.shop import Shop
from shopclient.texts import events as texts
from shopclient.ui.clients.suggestions import Pick
from shopclient.ui.events.deeds import Deeds
from shopclient.ui.events.guests_page import GuestsPage
from shopclient.ui.places import Place

_OFFERED = 8


class GuestsPresenter:
    """Notes what the page tells of the guests of the day in front."""

    def __init__(self, page: GuestsPage, deeds: Deeds) -> None:
        self._page, self._deeds, self._context = page, deeds, deeds.context
        self._shop, self._words = deeds.context.shop, deeds.context.words
        self._searches = 0  # only the newest answer holds
        page.asked.connect(self._ask)
        page.door.picked.connect(lambda key: self._came_in(int(key)))
        page.came.connect(self._on_came)
        page.answered.connect(self._on_answered)
        page.people_changed.connect(self._on_people)
        page.taken_off.connect(self._on_taken_off)
        page.opened.connect(lambda client: self._context.navigate(Place.CLIENTS, client=client))
        page.letter_asked.connect(self._write)
        self._context.scans.claim(page, self._on_scan)

    def look_for(self, text: str) -> list[Pick] | None:
        """Look for clients to be put on the list, as one types."""
        self._searches += 1
        if not text.strip():
            return []
        work = partial(client_search.find, self._shop, text, _OFFERED)
        self._context.runner.run(work, partial(self._on_found, self._searches), self._context.complain)
        return None

    def _ask(self, asked: ClientFilter) -> None:
        if self._deeds.number is not None:
            number = self._deeds.number
            work = partial(event_guests.ask, self._shop, number, asked)
            self._context.runner.run(work, partial(self._on_asked, number), self._context.complain)

    def _on_asked(self, number: int, new: tuple[int, ...]) -> None:
        if not new:
            self._context.toast(self._words.translate("Events", "Nobody new is found."), kind="note")
            return
        said = self._words.translate("Events", "%n new guest(s) on the list.", n=len(new))
        self._deeds.tell(said, partial(event_guests.take_off, self._shop, number, new))
        self._deeds.reload()

    def _came_in(self, client: int) -> None:
        """Put somebody on the list; on the day itself, note that they came."""
        day = self._deeds.day
        if day is None or self._deeds.shown is None or self._deeds.number is None:
            return
        number = self._deeds.number
        if day.on_day <= self._deeds.shown.today <= day.last_day:
            work: Callable[[], Any] = partial(event_guests.came, self._shop, number, client)
            self._deeds.do(
                work, self._words.translate("Events", "Came."), partial(self._back_to, number, client)
            )
            return
        work = partial(event_guests.put_on, self._shop, number, client)
        said = self._words.translate("Events", "On the list.")
        self._deeds.do(work, said, lambda new: partial(event_guests.take_off, self._shop, number, new))

    def _back_to(self, number: int, client: int, before: GuestNote | None) -> Callable[[], object]:
        if before is None:
            return partial(event_guests.take_off, self._shop, number, (client,))
        return partial(event_guests.put_back, self._shop, number, (before,))

    def _write(self) -> None:
        if self._deeds.number is not None:
            self._context.navigate(Place.CAMPAIGNS, part="messages", guests_of=self._deeds.number)

    def _on_scan(self, code: str) -> None:
        """Take a card that is scanned at the door; the ticket of a draw is the till's."""
        work = partial(_whose, self._shop, code)
        self._context.runner.run(work, partial(self._on_card, code), self._context.complain)

    def _on_card(self, code: str, found: AtCounter | SeenTicket) -> None:
        if isinstance(found, SeenTicket):
            self._context.navigate(Place.TILL, card=code)
        elif found.client is None:
            self._context.toast(
                self._words.translate("Events", "That card has no name: find the guest by name."),
                kind="note",
            )
        else:
            self._came_in(found.client)

    def _on_came(self, guest: Guest) -> None:
        note = guest.note
        if note.came_at is None:
            number = cast(int, self._deeds.number)
            work = partial(event_guests.came, self._shop, number, note.client)
            said = self._words.translate("Events", "Came: {name}").format(name=guest.name)
            self._deeds.do(work, said, partial(self._back_to, number, note.client))
        else:
            said = self._words.translate("Events", "Did not come after all: {name}").format(name=guest.name)
            self._note(replace(note, came_at=None), said)

    def _on_answered(self, guest: Guest, answer: str) -> None:
        said = f"{guest.name}: {texts.answer(cast(Answer, answer), self._words)}"
        self._note(replace(guest.note, answer=cast(Answer, answer)), said)

    def _on_people(self, guest: Guest, people: int) -> None:
        said = self._words.translate("Events", "{name}: %n come", n=people).format(name=guest.name)
        self._note(replace(guest.note, people=people), said)

    def _note(self, note: GuestNote, said: str) -> None:
        number = cast(int, self._deeds.number)
        work = partial(event_guests.change, self._shop, number, note)
        self._deeds.do(
            work, said, lambda before: partial(event_guests.put_back, self._shop, number, (before,))
        )

    def _on_taken_off(self, guest: Guest) -> None:
        number = cast(int, self._deeds.number)
        work = partial(event_guests.take_off, self._shop, number, (guest.note.client,))
        said = self._words.translate("Events", "Off the list: {name}").format(name=guest.name)
        self._deeds.do(work, said, lambda notes: partial(event_guests.put_back, self._shop, number, notes))

    def _on_found(self, asked: int, page: ClientPage) -> None:
        if asked == self._searches:
            self._page.door.show_picks([Pick(str(row.id), _line(row)) for row in page.rows])


def _whose(shop: Shop, code: str) -> AtCounter | SeenTicket:
    return ticket_of(shop, code) or at_counter(shop, card=code)


def _line(row: ClientRow) -> str:
    return f"{row.list_name}, {row.phone}" if row.phone else row.list_name

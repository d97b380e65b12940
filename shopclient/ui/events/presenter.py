"""What happens on the screen of customer days; each deed is said with what takes it back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.customer_days import Answer, CustomerDay, Duty, Step, readiness
from shopclient.domain.drawing import Prize
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.services import client_search, draws, event_guests, events, predictions
from shopclient.services.at_counter import at_counter
from shopclient.services.client_views import ClientPage, ClientRow
from shopclient.services.draws import HeldDraw
from shopclient.services.event_guests import Guest, GuestNote
from shopclient.services.shop import Shop
from shopclient.services.shop_days import YearlyDay
from shopclient.texts import events as texts
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.clients.suggestions import Pick
from shopclient.ui.context import Context
from shopclient.ui.events.papers import Papers
from shopclient.ui.events.reading import EventsShown, read
from shopclient.ui.places import Place

if TYPE_CHECKING:
    from shopclient.ui.events.view import EventsView

_OFFERED = 8
_GUESTS = 1
Back = Callable[[Any], Callable[[], object]]


class EventsPresenter:
    """Knows the day in front; deeds run off the GUI thread, and the window reads again after each."""

    def __init__(self, view: "EventsView", context: Context) -> None:
        self._view, self._context = view, context
        self._chosen: int | None = None
        self._shown: EventsShown | None = None
        self._editing: int | None = None  # the day in the form; None: a new one
        self._copied: int | None = None
        self._reads = self._searches = 0  # only the newest answer of each kind holds
        self._was_warned = False
        self._papers = Papers(view, context)
        self._connect()

    @property
    def _shop(self) -> Shop:
        return self._context.shop

    @property
    def _words(self) -> Words:
        return self._context.words

    @property
    def _day(self) -> CustomerDay | None:
        return None if self._shown is None or self._shown.day is None else self._shown.day.kept.day

    def reload(self) -> None:
        """Read everything again."""
        self._reads += 1
        work = partial(read, self._shop, self._chosen)
        self._context.runner.run(work, partial(self._show, self._reads), self._context.complain)

    def open_with(self, **arguments: object) -> None:
        """Bring the day ``event``, a number, to the front, or begin a day ``on`` a date."""
        event = arguments.get("event")
        if isinstance(event, int) and not self._view.is_form_open:
            self._chosen = event
            self.reload()

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the screen does at the window's keys."""
        return {
            Command.NEW_CLIENT: partial(self._plan, None),
            Command.RECORD: self._on_record,
            Command.SPEND: lambda: self._answer("invited"),
            Command.PRINT: self._on_print,
            Command.CLEAR: self._on_clear,
        }

    def may_leave(self) -> bool:
        """Tell whether nothing typed would be lost, or whoever typed it was told."""
        return self._was_warned or not (self._view.is_form_open and self._view.form.is_changed)

    def warn_of_leaving(self) -> None:
        """Say that the form is not saved; the next time it is let go."""
        self._was_warned = True
        self._view.form.warn_of_leaving()

    def look_for(self, text: str) -> list[Pick] | None:
        """Look for clients to be put on the list, as one types."""
        self._searches += 1
        if not text.strip():
            return []
        work = partial(client_search.find, self._shop, text, _OFFERED)
        self._context.runner.run(work, partial(self._on_found, self._searches), self._context.complain)
        return None

    def _connect(self) -> None:
        view = self._view
        view.day_chosen.connect(self._on_day_chosen)
        view.plan_asked.connect(self._plan)
        view.change_asked.connect(self._change)
        view.copy_asked.connect(self._copy)
        view.remove_asked.connect(self._remove)
        view.form.save_asked.connect(self._save)
        view.form.close_asked.connect(self._close_form)
        view.plan.steps_changed.connect(self._on_steps)
        view.plan.duties_changed.connect(self._on_duties)
        guests, draw = view.guests, view.draw
        guests.asked.connect(self._ask)
        guests.door.picked.connect(lambda key: self._came_in(int(key)))
        guests.came.connect(self._on_came)
        guests.answered.connect(self._on_answered)
        guests.people_changed.connect(self._on_people)
        guests.taken_off.connect(self._on_taken_off)
        guests.opened.connect(lambda client: self._context.navigate(Place.CLIENTS, client=client))
        draw.prizes_changed.connect(self._on_prizes)
        draw.limit_changed.connect(self._on_limit)
        draw.draw_asked.connect(self._hold)
        draw.take_back_asked.connect(self._take_draw_back)
        draw.print_asked.connect(self._papers.tickets)
        draw.predictions_changed.connect(self._keep_predictions)
        draw.ready_asked.connect(self._add_ready)
        draw.slips_asked.connect(self._papers.predictions)
        view.figures.result_given.connect(self._on_result)
        self._context.scans.claim(guests, self._on_scan)

    def _show(self, asked: int, shown: EventsShown) -> None:
        if asked != self._reads:
            return
        self._shown = shown
        self._chosen = shown.day.kept.id if shown.day is not None else None
        self._view.show_all(shown)
        ahead = [kept.day for kept in shown.days if kept.day.last_day >= shown.today]
        self._view.counted.emit(sum(readiness(day, shown.today).late for day in ahead))

    def _on_day_chosen(self, number: int) -> None:
        self._chosen = number
        self.reload()

    # The form

    def _plan(self, yearly: YearlyDay | None) -> None:
        """Begin a day: the project of a yearly one, as last year's if there was one, or one of one's own."""
        if self._shown is None or self._view.is_form_open:
            return
        if yearly is not None and yearly.last is not None:
            work = partial(events.copy, self._shop, yearly.last, yearly.on_day)
            said = self._words.translate("Events", "Planned as last time. Look what is to be otherwise.")
            self._do(work, said, lambda number: partial(events.remove, self._shop, number), self._choose)
            return
        words, today = self._context.words, self._shown.today
        if yearly is None:
            day = CustomerDay("other", "", today)
        else:
            steps = texts.ready_steps("client_day", words)
            name = self._view.yearly_name(yearly)
            day = CustomerDay("client_day", name, yearly.on_day, day_key=yearly.key, steps=steps)
        self._open_form(None, day, self._words.translate("Events", "A new customer day"))

    def _change(self) -> None:
        if self._day is not None:
            self._open_form(self._chosen, self._day, self._words.translate("Events", "Change the day"))

    def _copy(self) -> None:
        """Begin the same day a year later; a yearly one on its next date."""
        if self._day is None or self._shown is None:
            return
        key = self._day.day_key
        yearly = next((each for each in self._shown.yearly if each.key == key and each.event is None), None)
        on_day = yearly.on_day if yearly is not None else _year_later(self._day)
        work = partial(events.copy, self._shop, cast(int, self._chosen), on_day)
        said = self._words.translate("Events", "Planned once more. Look what is to be otherwise.")
        self._do(work, said, lambda number: partial(events.remove, self._shop, number), self._choose)

    def _open_form(self, number: int | None, day: CustomerDay, heading: str) -> None:
        self._editing, self._was_warned = number, False
        self._view.form.show_day(day, heading)
        self._view.show_form()

    def _save(self) -> None:
        day = self._view.form.typed()
        if day is None:
            return
        if self._editing is None and not day.steps:
            day = replace(day, steps=texts.ready_steps(day.kind, self._context.words))
        number = self._editing
        work: Callable[[], Any] = partial(events.add, self._shop, day)
        if number is not None:
            work = partial(events.change, self._shop, number, day)
        self._context.runner.run(work, partial(self._on_saved, number), self._on_unsaved)

    def _on_saved(self, number: int | None, result: Any) -> None:
        self._view.close_form()
        if number is None:
            self._tell(
                self._words.translate("Events", "The day is planned."),
                partial(events.remove, self._shop, result),
            )
            self._choose(result)
        else:
            back = partial(events.change, self._shop, number, result)
            self._tell(self._words.translate("Events", "Saved."), back)
            self.reload()

    def _on_unsaved(self, error: BaseException) -> None:
        if isinstance(error, Refusal):
            self._view.form.refuse(error)
        else:
            self._context.complain(error)

    def _close_form(self) -> None:
        if self._view.form.is_changed and not self._was_warned:
            self.warn_of_leaving()
            return
        self._was_warned = False
        self._view.close_form()
        self.reload()

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.reload()

    def _remove(self) -> None:
        if self._chosen is not None:
            number = self._chosen
            back = partial(events.bring_back, self._shop, number)
            self._do(
                partial(events.remove, self._shop, number),
                self._words.translate("Events", "Dropped."),
                lambda _: back,
            )

    # What is planned for the day

    def _on_steps(self, steps: tuple[Step, ...], said: str) -> None:
        self._replan(said, steps=steps)

    def _on_duties(self, duties: tuple[Duty, ...], said: str) -> None:
        self._replan(said, duties=duties)

    def _on_prizes(self, prizes: tuple[Prize, ...], said: str) -> None:
        self._replan(said, prizes=prizes)

    def _on_limit(self, limit: Cents | None) -> None:
        self._replan(self._words.translate("Events", "The limit is noted."), cost_limit=limit)

    def _on_result(self, cost: Cents | None, result: str) -> None:
        self._replan(self._words.translate("Events", "Noted."), cost=cost, result=result)

    def _replan(self, said: str, **values: Any) -> None:
        if self._day is not None and self._chosen is not None:
            number, day = self._chosen, replace(self._day, **values)
            work = partial(events.change, self._shop, number, day)
            self._do(work, said, lambda before: partial(events.change, self._shop, number, before))

    # Guests

    def _ask(self, asked: ClientFilter) -> None:
        if self._chosen is not None:
            number = self._chosen
            work = partial(event_guests.ask, self._shop, number, asked)
            self._context.runner.run(work, partial(self._on_asked, number), self._context.complain)

    def _on_asked(self, number: int, new: tuple[int, ...]) -> None:
        if not new:
            self._context.toast(self._words.translate("Events", "Nobody new is found."), kind="note")
            return
        said = self._words.translate("Events", "%n new guest(s) on the list.", n=len(new))
        self._tell(said, partial(event_guests.take_off, self._shop, number, new))
        self.reload()

    def _came_in(self, client: int) -> None:
        """Put somebody on the list; on the day itself, note that they came."""
        day = self._day
        if day is None or self._shown is None or self._chosen is None:
            return
        number = self._chosen
        if day.on_day <= self._shown.today <= day.last_day:
            work: Callable[[], Any] = partial(event_guests.came, self._shop, number, client)
            self._do(work, self._words.translate("Events", "Came."), partial(self._back_to, number, client))
            return
        work = partial(event_guests.put_on, self._shop, number, client)
        said = self._words.translate("Events", "On the list.")
        self._do(work, said, lambda new: partial(event_guests.take_off, self._shop, number, new))

    def _back_to(self, number: int, client: int, before: GuestNote | None) -> Callable[[], object]:
        if before is None:
            return partial(event_guests.take_off, self._shop, number, (client,))
        return partial(event_guests.put_back, self._shop, number, (before,))

    def _on_scan(self, code: str) -> None:
        """Take a card that is scanned at the door."""
        work = partial(at_counter, self._shop, card=code)
        self._context.runner.run(work, self._on_card, self._context.complain)

    def _on_card(self, found: Any) -> None:
        if found.client is None:
            self._context.toast(
                self._words.translate("Events", "That card has no name: find the guest by name."), kind="note"
            )
        else:
            self._came_in(found.client)

    def _on_came(self, guest: Guest) -> None:
        note = guest.note
        if note.came_at is None:
            number = cast(int, self._chosen)
            work = partial(event_guests.came, self._shop, number, note.client)
            said = self._words.translate("Events", "Came: {name}").format(name=guest.name)
            self._do(work, said, partial(self._back_to, number, note.client))
        else:
            said = self._words.translate("Events", "Did not come after all: {name}").format(name=guest.name)
            self._note(replace(note, came_at=None), said)

    def _on_answered(self, guest: Guest, answer: str) -> None:
        said = f"{guest.name}: {texts.answer(cast(Answer, answer), self._context.words)}"
        self._note(replace(guest.note, answer=cast(Answer, answer)), said)

    def _on_people(self, guest: Guest, people: int) -> None:
        said = self._words.translate("Events", "{name}: %n come", n=people).format(name=guest.name)
        self._note(replace(guest.note, people=people), said)

    def _note(self, note: GuestNote, said: str) -> None:
        number = cast(int, self._chosen)
        work = partial(event_guests.change, self._shop, number, note)
        self._do(work, said, lambda before: partial(event_guests.put_back, self._shop, number, (before,)))

    def _on_taken_off(self, guest: Guest) -> None:
        number = cast(int, self._chosen)
        work = partial(event_guests.take_off, self._shop, number, (guest.note.client,))
        said = self._words.translate("Events", "Off the list: {name}").format(name=guest.name)
        self._do(work, said, lambda notes: partial(event_guests.put_back, self._shop, number, notes))

    def _on_found(self, asked: int, page: ClientPage) -> None:
        if asked == self._searches:
            self._view.guests.door.show_picks([Pick(str(row.id), _line(row)) for row in page.rows])

    def _answer(self, answer: str) -> bool:
        in_front = not self._view.is_form_open and self._view.tabs.currentIndex() == _GUESTS
        return in_front and self._view.guests.answer_chosen(answer)

    # The draw

    def _hold(self, tickets: int) -> None:
        if self._chosen is not None:
            work = partial(draws.hold, self._shop, self._chosen, tickets)
            self._context.runner.run(work, self._on_held, self._on_not_held)

    def _on_held(self, held: HeldDraw) -> None:
        said = self._words.translate("Events", "Drawn: %n ticket(s). Print them now.", n=len(held.tickets))
        self._tell(said, partial(draws.take_back, self._shop, held.id))
        self.reload()

    def _on_not_held(self, error: BaseException) -> None:
        if isinstance(error, Refusal):
            self._view.draw.show_refusal(error)
        else:
            self._context.complain(error)

    def _take_draw_back(self, held: HeldDraw) -> None:
        back = partial(draws.bring_back, self._shop, held.id)
        work = partial(draws.take_back, self._shop, held.id)
        self._do(
            work,
            self._words.translate("Events", "The draw is taken back; its tickets are good no more."),
            lambda _: back,
        )

    def _keep_predictions(self, lines: tuple[str, ...]) -> None:
        work = partial(predictions.keep, self._shop, lines)
        said = self._words.translate("Events", "The list is kept.")
        self._do(work, said, lambda before: partial(predictions.keep, self._shop, before))

    def _add_ready(self) -> None:
        typed = self._view.draw.list.text().splitlines()
        self._keep_predictions((*typed, *predictions.ready_made(self._context.language)))

    # Keys

    def _on_record(self) -> bool:
        if self._view.is_form_open:
            self._save()
            return True
        return self._answer("yes")

    def _on_print(self) -> bool:
        held = self._view.draw.held
        if self._view.is_form_open or held is None:
            return False
        self._papers.tickets(held)
        return True

    def _on_clear(self) -> bool:
        if self._view.is_form_open:
            self._close_form()
            return True
        return False

    # Doing

    def _do(
        self, work: Callable[[], Any], said: str, back: Back, then: Callable[[Any], object] | None = None
    ) -> None:
        """Do it, say it with its way back, and read again."""

        def done(result: Any) -> None:
            self._tell(said, back(result))
            if then is None:
                self.reload()
            else:
                then(result)

        self._context.runner.run(work, done, self._context.complain)

    def _tell(self, said: str, back: Callable[[], object]) -> None:
        undo = self._words.translate("Events", "Undo")
        self._context.toast(said, undo, partial(self._take_back, back), takes_back=True)

    def _take_back(self, back: Callable[[], object]) -> None:
        self._context.runner.run(back, lambda _: self.reload(), self._context.complain)


def _line(row: ClientRow) -> str:
    return f"{row.list_name}, {row.phone}" if row.phone else row.list_name


def _year_later(day: CustomerDay) -> Any:
    try:
        return day.on_day.replace(year=day.on_day.year + 1)
    except ValueError:  # a 29 February
        return day.on_day.replace(year=day.on_day.year + 1, day=28)

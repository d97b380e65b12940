"""What happens on the screen of customer days; each deed is said with what takes it back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from shopclient.domain.customer_days import CustomerDay, Duty, Step, readiness
from shopclient.domain.drawing import Prize
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.services import events
from shopclient.services.shop import Shop
from shopclient.services.shop_days import YearlyDay
from shopclient.texts import events as texts
from shopclient.texts.words import Words
from shopclient.ui.actions import Command
from shopclient.ui.context import Context
from shopclient.ui.events.deeds import Deeds
from shopclient.ui.events.draw_presenter import DrawPresenter
from shopclient.ui.events.guests_presenter import GuestsPresenter
from shopclient.ui.events.papers import Papers
from shopclient.ui.events.reading import EventsShown, read
from shopclient.ui.places import Place

if TYPE_CHECKING:
    from shopclient.ui.events.view import EventsView

_GUESTS = 1


class EventsPresenter:
    """Knows the day in front; deeds run off the GUI thread, and the window reads again after each."""

    def __init__(self, view: "EventsView", context: Context) -> None:
        self._view, self._context = view, context
        self._deeds = Deeds(context, self.reload)
        self._editing: int | None = None  # the day in the form; None: a new one
        self._reads = 0  # only the newest answer holds
        self._was_warned = False
        self._papers = Papers(view, context)
        self.guests = GuestsPresenter(view.guests, self._deeds)
        self._draw = DrawPresenter(view.draw, self._deeds, self._papers)
        self._connect()

    @property
    def _shop(self) -> Shop:
        return self._context.shop

    @property
    def _words(self) -> Words:
        return self._context.words

    def reload(self) -> None:
        """Read everything again."""
        self._reads += 1
        work = partial(read, self._shop, self._deeds.number)
        self._context.runner.run(work, partial(self._show, self._reads), self._context.complain)

    def open_with(self, **arguments: object) -> None:
        """Bring the day ``event``, a number, to the front."""
        event = arguments.get("event")
        if isinstance(event, int) and not self._view.is_form_open:
            self._deeds.number = event
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

    def _connect(self) -> None:
        view = self._view
        view.day_chosen.connect(self._on_day_chosen)
        view.plan_asked.connect(self._plan)
        view.change_asked.connect(self._change)
        view.copy_asked.connect(self._copy)
        view.remove_asked.connect(self._remove)
        view.yearly_asked.connect(lambda: self._context.navigate(Place.SETTINGS, rules="calendar"))
        view.form.save_asked.connect(self._save)
        view.form.close_asked.connect(self._close_form)
        view.plan.steps_changed.connect(self._on_steps)
        view.plan.duties_changed.connect(self._on_duties)
        view.draw.prizes_changed.connect(self._on_prizes)
        view.draw.limit_changed.connect(self._on_limit)
        view.figures.result_given.connect(self._on_result)

    def _show(self, asked: int, shown: EventsShown) -> None:
        if asked != self._reads:
            return
        self._deeds.shown = shown
        self._deeds.number = shown.day.kept.id if shown.day is not None else None
        self._view.show_all(shown)
        ahead = [kept.day for kept in shown.days if kept.day.last_day >= shown.today]
        self._view.counted.emit(sum(readiness(day, shown.today).late for day in ahead))

    def _on_day_chosen(self, number: int) -> None:
        self._deeds.number = number
        self.reload()

    # The form

    def _plan(self, yearly: YearlyDay | None) -> None:
        """Begin a day: the project of a yearly one, as last year's if there was one, or one of one's own."""
        if self._deeds.shown is None or self._view.is_form_open:
            return
        if yearly is not None and yearly.last is not None:
            work = partial(events.copy, self._shop, yearly.last, yearly.on_day)
            said = self._words.translate("Events", "Planned as last time. Look what is to be otherwise.")
            self._deeds.do(
                work, said, lambda number: partial(events.remove, self._shop, number), self._choose
            )
            return
        words, today = self._context.words, self._deeds.shown.today
        if yearly is None:
            day = CustomerDay("other", "", today)
        else:
            steps = texts.ready_steps("client_day", words)
            name = self._view.yearly_name(yearly)
            day = CustomerDay("client_day", name, yearly.on_day, day_key=yearly.key, steps=steps)
        self._open_form(None, day, self._words.translate("Events", "A new customer day"))

    def _change(self) -> None:
        if self._deeds.day is not None:
            self._open_form(
                self._deeds.number, self._deeds.day, self._words.translate("Events", "Change the day")
            )

    def _copy(self) -> None:
        """Begin the same day a year later; a yearly one on its next date."""
        if self._deeds.day is None or self._deeds.shown is None:
            return
        key = self._deeds.day.day_key
        yearly = next(
            (each for each in self._deeds.shown.yearly if each.key == key and each.event is None), None
        )
        on_day = yearly.on_day if yearly is not None else _year_later(self._deeds.day)
        work = partial(events.copy, self._shop, cast(int, self._deeds.number), on_day)
        said = self._words.translate("Events", "Planned once more. Look what is to be otherwise.")
        self._deeds.do(work, said, self._dropping, self._choose)

    def _dropping(self, number: int) -> Callable[[], object]:
        return partial(events.remove, self._shop, number)

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
            self._deeds.tell(
                self._words.translate("Events", "The day is planned."),
                partial(events.remove, self._shop, result),
            )
            self._choose(result)
        else:
            back = partial(events.change, self._shop, number, result)
            self._deeds.tell(self._words.translate("Events", "Saved."), back)
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
        self._deeds.number = number
        self.reload()

    def _remove(self) -> None:
        if self._deeds.number is not None:
            number = self._deeds.number
            back = partial(events.bring_back, self._shop, number)
            self._deeds.do(
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
        if self._deeds.day is not None and self._deeds.number is not None:
            number, day = self._deeds.number, replace(self._deeds.day, **values)
            work = partial(events.change, self._shop, number, day)
            self._deeds.do(work, said, lambda before: partial(events.change, self._shop, number, before))

    # Keys

    def _answer(self, answer: str) -> bool:
        in_front = not self._view.is_form_open and self._view.tabs.currentIndex() == _GUESTS
        return in_front and self._view.guests.answer_chosen(answer)

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


def _year_later(day: CustomerDay) -> Any:
    try:
        return day.on_day.replace(year=day.on_day.year + 1)
    except ValueError:  # a 29 February
        return day.on_day.replace(year=day.on_day.year + 1, day=28)

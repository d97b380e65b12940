"""Plans in the calendar: made from a day, carried to another one, each with its way back."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from shopclient.services.calendar_views import DayHoliday, DayThing
from shopclient.texts import days
from shopclient.ui.calendar.way_back import WayBack
from shopclient.ui.context import Context
from shopclient.ui.places import Place

if TYPE_CHECKING:
    from shopclient.ui.calendar.view import CalendarView

#: The draft of what is typed for a new plan.
PLACE = "calendar.plan"


class DayPlanning:
    """Makes and moves plans."""

    def __init__(self, view: "CalendarView", context: Context, way_back: WayBack) -> None:
        self._view, self._context, self._way_back = view, context, way_back
        self._moving: DayThing | None = None
        line = view.plan_line
        line.saved.connect(self._save)
        line.left.connect(self.leave)
        line.typed.connect(self._keep)
        view.move_asked.connect(self._begin_move)
        view.plan_moved.connect(self._move)

    def begin(self, day: date, holiday: DayHoliday | None) -> None:
        """Ask what is to be done on *day*; what was typed before and never saved is there again."""
        self._view.plan_line.open(day, holiday, self._kept(day))

    def restore(self) -> None:
        """Show what was typed and never saved when the program ended, without taking the cursor there."""
        kept = self._context.drafts.kept(PLACE) if self._context.drafts else None
        if kept and not self._view.plan_line.is_open:
            day, title = date.fromisoformat(str(kept["day"])), str(kept["title"])
            self._view.plan_line.open(day, None, title, enters=False)

    def leave(self) -> bool:
        """Put the line away, or let a plan stay where it is; False where neither was begun."""
        if self._moving is not None:
            self._end_move()
            return True
        if not self._view.plan_line.is_open:
            return False
        self._view.plan_line.close_form()
        self._keep("")
        self._view.enter_grid()
        return True

    def take_day(self, day: date) -> bool:
        """Move the plan that waits for a day to *day*; False where none waits."""
        moving = self._moving
        if moving is None:
            return False
        self._end_move()
        self._move(moving.ref, day)
        return True

    def _begin_move(self, plan: DayThing) -> None:
        self._moving = plan
        self._view.show_moving(plan.title)
        self._view.enter_grid()

    def _end_move(self) -> None:
        self._moving = None
        self._view.show_moving("")

    def _move(self, number: str, day: date) -> None:
        from shopclient.services.plans import move

        work = partial(move, self._context.shop, int(number), day)
        self._run(work, partial(self._on_moved, number, day))

    def _on_moved(self, number: str, day: date, before: date) -> None:
        from shopclient.services.plans import move

        if before != day:
            words = self._context.words
            text = words.translate("Calendar", "The plan is moved to {day}.")
            undo = partial(move, self._context.shop, int(number), before)
            self._way_back.say(text.format(day=days.day(day, words.language)), undo)

    def _save(self, title: str) -> None:
        from shopclient.services.calendar_planning import plan_day

        line = self._view.plan_line
        if line.day is not None:
            work = partial(plan_day, self._context.shop, line.day, title, line.holiday)
            self._run(work, self._on_saved)

    def _on_saved(self, number: int) -> None:
        self._view.plan_line.close_form()
        self._keep("")
        self._view.enter_grid()
        from shopclient.services.plans import remove

        words = self._context.words
        self._way_back.say(
            words.translate("Calendar", "The plan is made."),
            partial(remove, self._context.shop, number),
            words.translate("Calendar", "Open the plan"),
            partial(self._context.navigate, Place.CAMPAIGNS, part="plans", plan=number),
        )

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._context.runner.run(work, done, self._context.complain)

    def _kept(self, day: date) -> str:
        kept = self._context.drafts.kept(PLACE) if self._context.drafts else None
        return str(kept["title"]) if kept and kept.get("day") == day.isoformat() else ""

    def _keep(self, title: str) -> None:
        day = self._view.plan_line.day
        if self._context.drafts is not None:
            tree = {"day": day.isoformat(), "title": title} if title and day else None
            self._context.drafts.keep(PLACE, tree)

"""What happens among the plans; each deed is said with what takes it back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from shopclient.domain.errors import Refusal
from shopclient.domain.plans import Plan, PlanGuest, PlanStep
from shopclient.services import client_search, plans
from shopclient.services.client_views import ClientPage
from shopclient.services.plans import Finished, KeptPlan
from shopclient.services.shop import Shop
from shopclient.texts import plans as texts
from shopclient.ui.actions import Command
from shopclient.ui.clients.suggestions import Pick
from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.plans.reading import PlansShown, read

if TYPE_CHECKING:
    from shopclient.ui.plans.view import PlansView

_OFFERED = 8


class PlansPresenter(QObject):
    """Knows the plan in front; deeds run off the GUI thread, and the window reads again after each."""

    def __init__(self, view: "PlansView", context: Context) -> None:
        super().__init__(view)
        self._view, self._context = view, context
        self._chosen: int | None = None
        self._shown: PlansShown | None = None
        self._editing: int | None = None  # the plan in the form; None: a new one
        self._reads = self._searches = 0  # only the newest answer of each kind holds
        self._was_warned = False
        view.chosen.connect(self._choose)
        view.new_asked.connect(self._begin)
        view.change_asked.connect(self._change)
        view.drop_asked.connect(self._drop)
        view.remove_asked.connect(self._remove)
        view.form.save_asked.connect(self._save)
        view.form.close_asked.connect(self._close_form)
        page = view.page
        page.steps_changed.connect(self._on_steps)
        page.ticked.connect(self._on_ticked)
        page.template_chosen.connect(self._on_template)
        page.pick.picked.connect(lambda key: self._add_guest(int(key)))
        page.guest_removed.connect(self._remove_guest)
        page.guest_opened.connect(lambda client: context.navigate(Place.CLIENTS, client=client))
        page.finish_asked.connect(self._finish)

    @property
    def _shop(self) -> Shop:
        return self._context.shop

    @property
    def _front(self) -> KeptPlan | None:
        return None if self._shown is None else self._shown.chosen

    def reload(self) -> None:
        """Read everything again."""
        self._reads += 1
        work = partial(read, self._shop, self._chosen)
        self._context.runner.run(work, partial(self._show, self._reads), self._context.complain)

    def open_with(self, **arguments: object) -> None:
        """Bring the plan ``plan``, a number, to the front; or begin a ``new`` one, a Plan."""
        number, new = arguments.get("plan"), arguments.get("new")
        if isinstance(number, int) and not self._view.is_form_open:
            self._choose(number)
        elif isinstance(new, Plan) and not self._view.is_form_open:
            self._open_form(None, new, self.tr("A new plan"))

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        """Return what this part does at the window's keys."""
        return {
            Command.NEW_CLIENT: self._begin,
            Command.RECORD: self._on_record,
            Command.CLEAR: self._on_clear,
        }

    def may_leave(self) -> bool:
        """Tell whether nothing typed would be lost, or whoever typed it was told."""
        self._keep_result()
        return self._was_warned or not (self._view.is_form_open and self._view.form.is_changed)

    def warn_of_leaving(self) -> None:
        """Say that the form is not saved; the next time it is let go."""
        self._was_warned = True
        self._view.form.warn_of_leaving()

    def look_for(self, text: str) -> list[Pick] | None:
        """Look for clients that the plan may be for, as one types."""
        self._searches += 1
        if not text.strip():
            return []
        work = partial(client_search.find, self._shop, text, _OFFERED)
        self._context.runner.run(work, partial(self._on_found, self._searches), self._context.complain)
        return None

    def _on_found(self, asked: int, page: ClientPage) -> None:
        if asked == self._searches:
            self._view.page.pick.show_picks(
                [Pick(str(row.id), ", ".join(filter(None, (row.name, row.phone)))) for row in page.rows]
            )

    def _show(self, asked: int, shown: PlansShown) -> None:
        if asked != self._reads:
            return
        self._shown = shown
        self._chosen = None if shown.chosen is None else shown.chosen.id
        self._view.show_all(shown)
        self._view.counted.emit(sum(1 for each in shown.plans if each.plan.state == "open"))

    def _choose(self, number: int) -> None:
        self._keep_result()
        self._chosen = number
        self.reload()

    # The form

    def _begin(self) -> None:
        if self._shown is not None and not self._view.is_form_open:
            self._open_form(None, Plan("", self._shown.today), self.tr("A new plan"))

    def _change(self) -> None:
        if self._front is not None:
            self._open_form(self._front.id, self._front.plan, self.tr("Change the plan"))

    def _open_form(self, number: int | None, plan: Plan, heading: str) -> None:
        self._editing, self._was_warned = number, False
        self._view.form.show_plan(plan, heading)
        self._view.show_form()

    def _save(self) -> None:
        plan = self._view.form.typed()
        if plan is None:
            return
        number = self._editing
        work: Callable[[], Any] = partial(plans.add, self._shop, plan)
        if number is not None:
            work = partial(plans.change, self._shop, number, plan)
        self._context.runner.run(work, partial(self._on_saved, number), self._on_unsaved)

    def _on_saved(self, number: int | None, answer: Any) -> None:
        self._view.close_form()
        if number is None:
            said, back = self.tr("The plan is made."), partial(plans.remove, self._shop, answer)
            self._tell(said, back)
            self._choose(answer)
        else:
            self._tell(self.tr("Saved."), partial(plans.change, self._shop, number, answer))
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

    # The plan in front

    def _on_steps(self, steps: tuple[PlanStep, ...], said: str) -> None:
        self._replan(said, steps=steps)

    def _on_template(self, key: str) -> None:
        said = self.tr("The list is there. Take out what is not needed.")
        self._replan(said, template=key, steps=texts.ready_steps(key, self._context.words))

    def _on_ticked(self, place: int, done: bool) -> None:
        if self._front is None:
            return
        number, text = self._front.id, self._front.plan.steps[place].text
        said = self.tr("Done: {text}") if done else self.tr("To be done again: {text}")
        back = partial(plans.tick, self._shop, number, place, done=not done)
        work = partial(plans.tick, self._shop, number, place, done=done)
        self._do(work, said.format(text=text), lambda _: back)

    def _add_guest(self, client: int) -> None:
        if self._front is not None:
            guests = (*self._front.plan.guests, PlanGuest(client))
            self._replan(self.tr("The client is on the list."), guests=guests)

    def _remove_guest(self, client: int) -> None:
        if self._front is not None:
            guests = tuple(each for each in self._front.plan.guests if each.client != client)
            self._replan(self.tr("The client is off the list."), guests=guests)

    def _keep_result(self) -> None:
        """Save what is typed of the result, where somebody goes on without saying that it is all."""
        kept, page = self._front, self._view.page
        if kept is None or not page.is_changed:
            return
        is_sum, cost = page.typed_cost()
        if is_sum:
            plan = replace(kept.plan, cost=cost, result=page.result.text())
            work = partial(plans.change, self._shop, kept.id, plan)
            self._context.runner.run(work, lambda _before: None, self._context.complain)

    def _drop(self) -> None:
        if self._front is None:
            return
        if self._front.plan.state == "dropped":
            self._replan(self.tr("The plan is taken up again."), state="open")
        else:
            self._replan(self.tr("The plan is not carried out."), state="dropped")

    def _remove(self) -> None:
        if self._front is not None:
            back = partial(plans.bring_back, self._shop, self._front.id)
            work = partial(plans.remove, self._shop, self._front.id)
            self._do(work, self.tr("The plan is removed."), lambda _: back)

    def _finish(self) -> None:
        kept, page = self._front, self._view.page
        is_sum, cost = page.typed_cost()
        if kept is None or not is_sum:
            return
        result = page.result.text()
        if kept.plan.state == "done":
            self._replan(self.tr("Saved."), cost=cost, result=result)
            return
        work = partial(plans.finish, self._shop, kept.id, cost, result)
        said = self.tr("Done. Whoever it was for is greeted.")
        if not any(guest.occurrence for guest in kept.plan.guests):
            said = self.tr("Done.")
        self._do(work, said, partial(self._reopening, kept.id))

    def _reopening(self, number: int, finished: Finished) -> Callable[[], object]:
        return partial(plans.reopen, self._shop, number, finished)

    def _on_record(self) -> None:
        if self._view.is_form_open:
            self._save()
        else:
            self._finish()

    def _on_clear(self) -> object:
        if not self._view.is_form_open:
            return False
        self._close_form()
        return None

    def _replan(self, said: str, **values: Any) -> None:
        if self._front is None:
            return
        number, plan = self._front.id, replace(self._front.plan, **values)
        work = partial(plans.change, self._shop, number, plan)
        self._do(work, said, lambda before: partial(plans.change, self._shop, number, before))

    def _do(self, work: Callable[[], Any], said: str, back: Callable[[Any], Callable[[], object]]) -> None:
        """Do *work* and say so; what *back* makes of its answer takes it back."""
        self._context.runner.run(work, lambda answer: self._tell(said, back(answer)), self._context.complain)

    def _tell(self, said: str, back: Callable[[], object]) -> None:
        def take_back() -> None:
            self._context.runner.run(back, lambda _done: None, self._context.complain)

        self._context.toast(said, self.tr("Undo"), take_back, takes_back=True)

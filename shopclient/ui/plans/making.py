"""From an occasion to its plan with one step: the one that there is, or a new one that can be taken back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from shopclient.domain.plans import Plan
from shopclient.services import plans
from shopclient.services.shop import Shop
from shopclient.ui.context import Context
from shopclient.ui.places import Place


def open_plan(context: Context, number: int) -> None:
    """Bring the plan *number* to the front."""
    context.navigate(Place.CAMPAIGNS, part="plans", plan=number)


def make_plan(context: Context, plan: Plan, made: Callable[[], None] | None = None) -> None:
    """Make *plan* and show it; where one of its occasions has a plan already, show that one."""

    def done(answer: tuple[int, bool]) -> None:
        number, is_new = answer
        open_plan(context, number)
        if is_new:
            context.toast(
                QCoreApplication.translate("Plans", "The plan is made. What is to be done, and by when?"),
                QCoreApplication.translate("Plans", "Undo"),
                partial(_take_back, context, number),
                takes_back=True,
            )
        if made is not None:
            made()

    context.runner.run(partial(_made, context.shop, plan), done, context.complain)


def _made(shop: Shop, plan: Plan) -> tuple[int, bool]:
    asked = [guest.occurrence for guest in plan.guests if guest.occurrence]
    with shop.reading() as session:
        known = plans.marks_of(session, asked)
    if known:
        return next(iter(known.values())).id, False
    return plans.add(shop, plan), True


def _take_back(context: Context, number: int) -> None:
    context.runner.run(partial(plans.remove, context.shop, number), lambda _done: None, context.complain)

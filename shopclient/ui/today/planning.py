"""From somebody's occasion to a plan for it."""

from shopclient.domain.plans import Plan, PlanGuest
from shopclient.services.occasion_views import OccasionView
from shopclient.texts import occasions
from shopclient.texts.kindred import short_name
from shopclient.ui.context import Context


def plan_for(context: Context, item: OccasionView) -> None:
    """Show the plan for *item*, or make one; what is left to do is asked there."""
    from shopclient.ui.plans.making import make_plan

    words, holiday = context.words, item.holiday
    day = short_name(holiday, words) if holiday else occasions.title(item, words)
    whose = item.relative.name if item.relative else item.client.name
    plan = Plan(
        title=f"{day} · {whose}",
        on_day=item.date,
        holiday=holiday.key if holiday else "",
        guests=(PlanGuest(item.client.id, item.occurrence),),
    )
    make_plan(context, plan)

"""The plans of the shop: what is to be done for whom, by when, and what came of it."""

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_plans(context: Context) -> Screen:
    """Return the part of Campaigns that holds the plans."""
    from shopclient.ui.plans.presenter import PlansPresenter
    from shopclient.ui.plans.view import PlansView

    view = PlansView(context)
    view.presenter = PlansPresenter(view, context)
    return view

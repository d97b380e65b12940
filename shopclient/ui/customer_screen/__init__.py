"""The customer's screen: a second window, for the buyer's eyes."""

from shopclient.ui.context import Context
from shopclient.ui.customer_screen.view import CustomerView


def open_customer_screen(context: Context) -> CustomerView:
    """Return the window, not shown yet."""
    from shopclient.ui.customer_screen.presenter import CustomerPresenter

    view = CustomerView()
    CustomerPresenter(view, context)  # lives with its view
    return view

"""The client file in the window: list, file, editor, import."""

from shopclient.ui.clients.choosers import Choosers
from shopclient.ui.clients.presenter import ClientsPresenter
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.context import Context


def open_clients(context: Context, choosers: Choosers | None = None) -> ClientsView:
    """Return the screen of the clients; *choosers* ask for files, by default with the system's dialogs."""
    view = ClientsView(context)
    # Kept by the view: Qt holds a receiver that is no QObject only weakly.
    view.presenter = ClientsPresenter(view, context, choosers or Choosers())
    return view

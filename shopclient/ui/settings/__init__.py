"""The Settings screen: look, shop, rules, file and copies."""

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_settings(context: Context) -> Screen:
    """Return the Settings screen."""
    from shopclient.ui.settings.deeds import Deeds
    from shopclient.ui.settings.presenter import SettingsPresenter
    from shopclient.ui.settings.view import SettingsView

    view = SettingsView(context)
    view.presenter = SettingsPresenter(view, context, Deeds())
    return view

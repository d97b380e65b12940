"""The first start of the program: a shop of one's own in four short pages, or the demonstration."""

from pathlib import Path

from shopclient.services.clock import Clock
from shopclient.ui.background import Runner
from shopclient.ui.moving.choosers import ChooseSource, choose_packed_source
from shopclient.ui.preferences import Preferences
from shopclient.ui.welcome.choosers import choose_file
from shopclient.ui.welcome.pages import ChooseFile
from shopclient.ui.welcome.view import WelcomeView


def open_welcome(
    preferences: Preferences,
    runner: Runner,
    clock: Clock,
    file: Path,
    choose: ChooseFile = choose_file,
    choose_packed: ChooseSource = choose_packed_source,
) -> WelcomeView:
    """Return the wizard; *file* is where the shop's data is proposed to lie."""
    return WelcomeView(preferences, runner, clock, file, choose, choose_packed)

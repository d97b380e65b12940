"""The place Campaigns: parts under tabs, each made when it is first looked at, and its keys with it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from shopclient.services.changes import Change
from shopclient.services.shop import Shop
from shopclient.ui.actions import Command
from shopclient.ui.campaigns.parts import Part
from shopclient.ui.campaigns.view import CampaignsView
from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.screen import Screen
from tests.services.conftest import ShopClock
from tests.ui.shell_kit import open_window


class Leaf(Screen):
    """A part that writes down what is asked of it."""

    def __init__(self, interest: Change, key: Command) -> None:
        super().__init__()
        self.interests, self.key = frozenset({interest}), key
        self.heard: list[object] = []
        self.saved = True
        QVBoxLayout(self).addWidget(QLineEdit())

    def reload(self) -> None:
        self.heard.append("reload")

    def open_with(self, **arguments: object) -> None:
        self.heard.append(arguments)

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        return {self.key: lambda: self.heard.append(self.key)}

    def may_leave(self) -> bool:
        return self.saved

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        self.heard.append("asked")


def test_a_part_is_made_and_read_when_it_is_looked_at(
    qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path
) -> None:
    made: dict[str, Leaf] = {}

    def part(key: str, interest: Change, command: Command) -> Part:
        def open_it(_context: Context) -> Screen:
            made[key] = Leaf(interest, command)
            return made[key]

        return Part(key, lambda _words: key, open_it)

    parts = [part("one", Change.CLIENT, Command.PRINT), part("two", Change.LEDGER, Command.EXPORT)]
    screens = {Place.CAMPAIGNS: lambda context: CampaignsView(context, parts)}
    window = open_window(qtbot, shop, clock, tmp_path, screens)
    one = made["one"]
    assert list(made) == ["one"]
    assert one.heard == ["reload"]
    assert window.commands[Command.PRINT].isEnabled()

    window.go(Place.CAMPAIGNS, part="two", plan=7)
    two = made["two"]
    assert two.heard == ["reload", {"plan": 7}]
    assert window.commands[Command.EXPORT].isEnabled()
    assert not window.commands[Command.PRINT].isEnabled()

    shop.changes.publish(frozenset({Change.CLIENT}))  # the part behind reads again once it is in front
    assert two.heard[2:] == ["reload"]
    assert one.heard == ["reload"]
    view = window.screen_of(Place.CAMPAIGNS)
    assert isinstance(view, CampaignsView)
    view.tabs.setCurrentIndex(0)
    assert one.heard == ["reload", "reload"]

    two.saved = False  # what is typed there holds the window, and is shown
    window.close()
    assert view.part is two
    assert two.heard[3:] == ["asked"]
    two.saved = True

"""The Campaigns screen: a title, a tab for each part, and the part in front."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from shopclient.ui.actions import Command
from shopclient.ui.campaigns.parts import Part
from shopclient.ui.context import Context
from shopclient.ui.panes import Pane
from shopclient.ui.places import Place
from shopclient.ui.screen import Screen
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tabs import Tabs


class CampaignsView(Screen):
    """Parts under tabs; one that was never looked at is not made, one behind another goes stale."""

    def __init__(self, context: Context, parts: Sequence[Part]) -> None:
        super().__init__()
        self._context, self._parts = context, parts
        self._opened: dict[int, Screen] = {}
        self._stale: set[int] = set()
        self.tabs = Tabs()
        self.tabs.setAccessibleName(self.tr("Parts"))
        for part in parts:
            self.tabs.add(part.title(context.words))
        self._pages = QStackedWidget()
        title = spaced(QHBoxLayout(), 14, (28, 4, 28, 0))
        title.addWidget(Label(self.tr("Campaigns"), "page"))
        title.addStretch(1)
        tabs = spaced(QHBoxLayout(), 0, (16, 4, 28, 0))
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        column = spaced(QVBoxLayout(self), 0)
        column.addLayout(title)
        column.addLayout(tabs)
        column.addWidget(self._pages, 1)
        self._bring(0)
        self.tabs.currentChanged.connect(self._on_tab)

    @property
    def part(self) -> Screen:
        """The part in front."""
        return self._opened[self.tabs.currentIndex()]

    def reload(self) -> None:
        self._stale.update(self._opened)
        self._refresh()

    def open_with(self, **arguments: object) -> None:
        key = arguments.pop("part", self._parts[self.tabs.currentIndex()].key)
        self.tabs.setCurrentIndex(next(place for place, part in enumerate(self._parts) if part.key == key))
        if not self.tabs.hasFocus():
            self.part.setFocus(Qt.FocusReason.OtherFocusReason)  # the part before took it along
        if arguments:
            self.part.open_with(**arguments)

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        return self.part.commands()

    def panes(self) -> Sequence[Pane]:
        return (Pane(self.tabs), *(self.part.panes() or (Pane(self.part),)))

    def may_leave(self) -> bool:
        return all(part.may_leave() for part in self._opened.values())

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        place = next(place for place, part in self._opened.items() if not part.may_leave())
        self.tabs.setCurrentIndex(place)
        self.part.ask_to_leave(leave)

    def _on_tab(self, place: int) -> None:
        self._bring(place)
        self._refresh()
        # The window asks for the commands of the part once more.
        self._context.navigate(Place.CAMPAIGNS)

    def _bring(self, place: int) -> None:
        if place not in self._opened:
            part = self._parts[place].open(self._context)
            part.counted.connect(lambda number: self.tabs.set_count(place, number or None))
            self._pages.addWidget(part)
            self._opened[place] = part
            self._stale.add(place)
            self.interests = self.interests | part.interests
        self._pages.setCurrentWidget(self._opened[place])
        self.setFocusProxy(self._opened[place])

    def _refresh(self) -> None:
        place = self.tabs.currentIndex()
        if place in self._stale:
            self._stale.discard(place)
            self._opened[place].reload()

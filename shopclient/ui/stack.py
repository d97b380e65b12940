"""The screens of the window: opened at the first visit, read again when something changed."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from shopclient.services.changes import Change
from shopclient.ui.background import ScopedRunner
from shopclient.ui.context import Context
from shopclient.ui.places import Place
from shopclient.ui.screen import Screen
from shopclient.ui.screens import OpenScreen


class ScreenStack(QStackedWidget):
    """One screen in front; hidden ones go stale after a change and read again when they are shown."""

    counted = Signal(object, int)  # Place, how many things wait there

    def __init__(self, screens: Mapping[Place, OpenScreen], context: Context) -> None:
        super().__init__()
        self._openers, self._context = screens, context
        self._screens: dict[Place, Screen] = {}
        self._runners: list[ScopedRunner] = []
        self._stale: set[Place] = set()
        context.changes.changed.connect(self._on_changed)

    def bring(self, place: Place) -> Screen:
        """Show the screen of *place* and return it."""
        is_new = place not in self._screens
        if is_new:
            self._screens[place] = self._open(place)
        screen = self._screens[place]
        self.setCurrentWidget(screen)
        # What Qt has chosen in a new screen is its first button, not where its work begins.
        held = None if is_new and screen.focusProxy() is not None else screen.focusWidget()
        (held or screen).setFocus(Qt.FocusReason.OtherFocusReason)
        if place in self._stale:
            self._stale.discard(place)
            screen.reload()
        return screen

    def screen_of(self, place: Place) -> Screen | None:
        """Return the screen of *place* if it was visited."""
        return self._screens.get(place)

    def unsaved(self) -> Place | None:
        """Return the first place where something typed would be lost; None: the window may close."""
        return next((place for place, screen in self._screens.items() if not screen.may_leave()), None)

    def close_screens(self) -> None:
        """Let the screens go: what their work still brings is told to nobody."""
        for runner in self._runners:
            runner.close()
        self._context.changes.changed.disconnect(self._on_changed)

    def _open(self, place: Place) -> Screen:
        runner = ScopedRunner(self._context.runner)
        self._runners.append(runner)
        screen = self._openers[place](replace(self._context, runner=runner))
        screen.counted.connect(lambda number: self.counted.emit(place, number))
        self.addWidget(screen)
        self._stale.add(place)
        return screen

    def _on_changed(self, changed: frozenset[Change]) -> None:
        for place, screen in self._screens.items():
            if not changed & screen.interests:
                continue
            if screen is self.currentWidget():
                screen.reload()
            else:
                self._stale.add(place)

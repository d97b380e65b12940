"""The panes of the window: what F6 goes through, each with a place of its own for the cursor."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Pane:
    """A part of the window, and where in it the cursor goes at first; None: where Tab comes to first."""

    part: QWidget
    lead: QWidget | None = None

    def holds(self, widget: QWidget | None) -> bool:
        """Tell whether *widget* stands in it."""
        return widget is not None and (self.part is widget or self.part.isAncestorOf(widget))

    def enter(self) -> None:
        """Put the cursor where it was in it last, or where it goes at first."""
        for part in (self.part.focusWidget(), self.lead, _first(self.part)):
            if part is not None and part.isVisible() and part.isEnabled():
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return


def enter_next(
    own: Sequence[Pane], content: Sequence[Pane], whole: Pane, focus: QWidget | None, steps: int
) -> None:
    """Enter the pane *steps* after the one with the *focus*.

    Those of the window itself come first, then the screen's; *whole* is all of the screen.
    """
    panes = [*own, *(content or [whole])]
    # What stands in the screen beside all of its panes belongs to the first one.
    beside = len(own) if whole.holds(focus) else 0
    here = next((number for number, pane in enumerate(panes) if pane.holds(focus)), beside)
    panes[(here + steps) % len(panes)].enter()


def _first(pane: QWidget) -> QWidget | None:
    """Return the first part that Tab would come to."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return pane
    part = pane.nextInFocusChain()
    while part is not None and part is not pane:
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None
        if takes and part.isVisible() and part.isEnabled() and pane.isAncestorOf(part):
            return part
        part = part.nextInFocusChain()
    return None

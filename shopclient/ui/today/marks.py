"""What can be done about an occasion, as buttons at the end of its row; or what was noted."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.services.occasion_views import OccasionView
from shopclient.ui.widgets.button_faces import Kind
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile


class MarkButtons(QWidget):
    """Greet, tick off, later, skip, plan; once something was noted, what it was.

    *lead* makes the first deed the screen's primary one; *compact* fits them into a side card; *single*
    offers to greet and to tick off only.
    """

    marked = Signal(str)  # Mark
    greet_asked = Signal()
    plan_asked = Signal()

    def __init__(
        self,
        item: OccasionView,
        *,
        lead: bool = False,
        compact: bool = False,
        single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.greet_button: Button | None = None
        self.greeted_button: Button | None = None
        self.plan_button: Button | None = None
        self.is_lead = lead and item.open
        self._row = spaced(QHBoxLayout(self), 2)
        has_plan = item.about.plan_steps is not None
        # Time enough to prepare something is what a kindred day is offered for.
        plans_first = item.kindred_of is not None and item.open
        if not item.open:
            self._tell(item, compact)
        elif not single:
            self._offer_more(item)
        if item.open and not compact and not has_plan and not plans_first:
            self._offer_new_plan("")
        if item.open:
            self._offer_greeted()
            self._offer_greet(lead and not (has_plan and not compact), compact or plans_first, single)
        if has_plan and not compact:
            self._offer_plan(item)
        elif plans_first and not compact:
            self._offer_new_plan("soft")

    def _offer_more(self, item: OccasionView) -> None:
        if item.days_left <= 0 or item.kindred_of is not None:
            self._add(IconButton(self.tr("Later: show it again tomorrow"), "clock", height=32), "later")
        self._add(IconButton(self.tr("Skip this time"), "x", height=32), "skipped")

    def _offer_new_plan(self, kind: Kind | Literal[""]) -> None:
        text, icon = self.tr("Make a plan"), "calendar-plus"
        button: Button = Button(text, kind, icon, height=40) if kind else IconButton(text, icon, height=32)
        self.plan_button = self._add_plan(button)

    def _offer_plan(self, item: OccasionView) -> None:
        done, steps = item.about.plan_done, item.about.plan_steps
        text = self.tr("Plan: {done} of {steps}").format(done=done, steps=steps) if steps else self.tr("Plan")
        self.plan_button = self._add_plan(Button(text, "soft", "clipboard-check", height=40))

    def _add_plan(self, button: Button) -> Button:
        button.setAutoDefault(True)
        button.clicked.connect(self.plan_asked)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _offer_greeted(self) -> None:
        self.greeted_button = IconButton(self.tr("Mark as greeted"), "check", height=32)
        self._add(self.greeted_button, "done")

    def _offer_greet(self, lead: bool, compact: bool, single: bool) -> None:
        kind: Kind = "primary" if lead else "soft"
        text = self.tr("Greet")
        if single:
            button = Button(text, kind, height=32)
        elif compact:
            button = IconButton(text, "gift", kind, height=32)
        else:
            button = Button(text, kind, "gift", height=40)
        button.setObjectName("greet")
        button.setAutoDefault(True)
        button.clicked.connect(self.greet_asked)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.greet_button = button

    def _add(self, button: Button, mark: str) -> None:
        button.setObjectName(mark)
        button.setAutoDefault(True)  # Enter presses it, as in a dialog
        button.clicked.connect(lambda: self.marked.emit(mark))
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _tell(self, item: OccasionView, compact: bool) -> None:
        time = f"{item.marked_at:%H:%M}".lstrip("0") if item.marked_at else ""
        icon, colour, text = {
            "done": ("circle-check", "ok", self.tr("Done at {time}").format(time=time)),
            "later": ("clock", "muted", self.tr("Until tomorrow")),
            "skipped": ("minus", "muted", self.tr("Skipped")),
        }[item.state]
        self._row.addWidget(IconTile(icon, colour, size=28, ground="surface"))
        self._row.addWidget(Label(text, "second" if compact else "label", colour))

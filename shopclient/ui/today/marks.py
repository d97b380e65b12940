"""What can be noted about an occasion, as buttons at the end of its row; or what was noted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.services.occasion_views import OccasionView
from shopclient.ui.widgets.button_faces import Kind
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile


class MarkButtons(QWidget):
    """Greeted, later, skip; once something was noted, what it was.

    *lead* makes the first deed the screen's primary one; *compact* fits the three into a side card; *single*
    offers the first only.
    """

    marked = Signal(str)  # Mark

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
        self.greeted_button: Button | None = None
        self.is_lead = lead and item.open
        self._row = spaced(QHBoxLayout(self), 2)
        if item.open:
            if not single:
                self._offer_more(item)
            self._offer_greeted(lead, compact)
        else:
            self._tell(item, compact)

    def _offer_more(self, item: OccasionView) -> None:
        if item.days_left <= 0:
            self._add(IconButton(self.tr("Later: show it again tomorrow"), "clock", height=32), "later")
        self._add(IconButton(self.tr("Skip this time"), "x", height=32), "skipped")

    def _offer_greeted(self, lead: bool, compact: bool) -> None:
        if compact:
            kind: Kind = "primary" if lead else "soft"
            greeted: Button = IconButton(self.tr("Mark as greeted"), "check", kind, height=32)
        else:
            greeted = Button(self.tr("Mark as greeted"), "primary" if lead else "soft", "check", height=40)
        self._add(greeted, "done")
        self.greeted_button = greeted

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

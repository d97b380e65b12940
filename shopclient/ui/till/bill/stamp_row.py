"""The stamps of a purchase: those before it, its own, and how many make the reward."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from shopclient.domain.bill import Reason
from shopclient.ui.till.bill.why_name import WhyName
from shopclient.ui.widgets.figures import Stamps
from shopclient.ui.widgets.spacing import FlowLayout

_MOST = 10  # more would not fit beside each other
_REWARDS = frozenset({"stamp_reward", "stamp_bonus"})


class StampRow(QWidget):
    """Dots and their count; hidden where a purchase brings no stamp."""

    def __init__(self) -> None:
        super().__init__()
        self.stamps = Stamps()
        self.name = WhyName("", "body", "text2")
        flow = FlowLayout(self, gap=10)
        flow.addWidget(self.stamps)
        flow.addWidget(self.name)
        self.hide()

    def show_steps(self, reasons: Iterable[Reason]) -> None:
        """Show the stamp that one of *reasons* tells of."""
        found = next((each for each in reasons if each.code == "stamp" or each.code in _REWARDS), None)
        self.setVisible(found is not None)
        if found is None:
            return
        every = int(found.data["every"])
        count = every if found.code in _REWARDS else int(found.data["count"])
        self.stamps.setVisible(every <= _MOST)
        self.stamps.set_stamps(count - 1, every, 1)
        text = self.tr("stamp {count} of {every}")
        if count == every:
            text = self.tr("the reward: {count} of {every}")
        elif every <= _MOST:
            text = self.tr("{count} of {every}")  # the dots say of what
        self.name.setText(text.format(count=count, every=every))

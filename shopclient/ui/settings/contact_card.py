"""When and how often clients are written to: quiet hours, limits, and whether a consent is needed."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.domain.contact_rules import ContactRules
from shopclient.services.contact_rules import MOST
from shopclient.ui.settings.columns import Columns
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField, SpinField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.switch import Switch

_HALVES = (0, 30)


class ContactCard(Card):
    """Tells the whole of the rules at each finished change."""

    changed = Signal(object)  # ContactRules

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._shown = ContactRules()
        self.quiet_from = ChoiceField(self.tr("Quiet hours from"), _hours())
        self.quiet_to = ChoiceField(self.tr("Quiet hours until"), _hours())
        self.a_month = SpinField(self.tr("Calls, letters and messages a month at most"), 0, MOST)
        self.a_day = SpinField(self.tr("Letters and messages a day at most"), 0, MOST)
        for field in (self.a_month, self.a_day):
            field.editor.setSpecialValueText(self.tr("no limit"))
            field.editor.editingFinished.connect(self.finish)
        for choice in (self.quiet_from, self.quiet_to):
            choice.editor.activated.connect(self.finish)
        self.only_agreed = Switch(self.tr("Send only to clients who agreed"))
        self.only_agreed.clicked.connect(self.finish)
        self._parts = Columns([(self.quiet_from, self.quiet_to), (self.a_month, self.a_day)])
        self._fill()
        self.show_rules(self._shown)

    def show_rules(self, rules: ContactRules) -> None:
        """Show what holds."""
        self._shown = rules
        for field, moment in ((self.quiet_from, rules.quiet_from), (self.quiet_to, rules.quiet_to)):
            if moment not in dict(_hours()):
                field.set_choices(sorted([*_hours(), (moment, f"{moment:%H:%M}")]))
            field.set_value(moment)
        self.a_month.set_value(rules.a_month)
        self.a_day.set_value(rules.a_day)
        self.only_agreed.setChecked(rules.only_agreed)

    def typed(self) -> ContactRules:
        """Return the rules as they are chosen."""
        start, end = self.quiet_from.value(), self.quiet_to.value()
        return ContactRules(
            start if isinstance(start, time) else self._shown.quiet_from,
            end if isinstance(end, time) else self._shown.quiet_to,
            self.a_month.value(),
            self.a_day.value(),
            self.only_agreed.isChecked(),
        )

    def finish(self) -> None:
        """Tell the rules if they are others than those that were shown."""
        rules = self.typed()
        if rules != self._shown:
            self._shown = rules
            self.changed.emit(rules)

    def set_columns(self, count: int) -> None:
        """Let the fields stand beside each other, or in one column."""
        self._parts.set_count(count)

    def _fill(self) -> None:
        said = self.tr(
            "Asked at the very moment of sending. Whoever died, moved away, asked not to be called, refused"
            " this way or withdrew the consent is never written to. The same time twice: no quiet hours."
        )
        self.body.addWidget(SectionHeader("clock", self.tr("When clients are written to")))
        for gap, part in (
            *((6, Label(said, "body", "text2", wrap=True)), (14, self._parts)),
            (14, self.only_agreed),
        ):
            self.body.addSpacing(theme().px(gap))
            self.body.addWidget(part)


def _hours() -> list[tuple[time, str]]:
    return [(time(hour, half), f"{hour:02}:{half:02}") for hour in range(24) for half in _HALVES]

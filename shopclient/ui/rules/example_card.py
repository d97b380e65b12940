"""The example beside the form: a purchase that can be changed, what it comes to, and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.errors import AmountInvalid, AmountTooLarge
from shopclient.domain.example_bill import Scene
from shopclient.domain.money import parse_amount
from shopclient.ui.clients.layout import clear
from shopclient.ui.rules.entries import Choices
from shopclient.ui.rules.facts import Facts
from shopclient.ui.rules.unit_edit import UnitEdit
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField, Field, SpinField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band, Card, Divider
from shopclient.ui.widgets.switch import Switch

_SUMS = ("amount", "turnover", "balance")


@dataclass(frozen=True)
class Result:
    """The example reckoned, in words: rows of a label and a sum, what is to pay, and lines of text."""

    rows: Sequence[tuple[str, str]]
    due: str
    earned: str
    why: Sequence[str]
    then: Sequence[str]
    told: Sequence[str] = ()  # the card in the words for clients


class ExampleCard(Card):
    """Tells ``scene_changed`` when the person changed the purchase."""

    scene_changed = Signal(object)  # the Scene

    def __init__(self) -> None:
        super().__init__(20)
        self._scene: Scene | None = None
        self._facts: Facts | None = None
        self.lines = {name: UnitEdit() for name in _SUMS}
        names = (self.tr("A purchase of"), self.tr("Bought before for"), self.tr("Bonuses on the card"))
        self.fields = {key: Field(name, self.lines[key]) for key, name in zip(_SUMS, names, strict=True)}
        self.kind = ChoiceField(self.tr("With the card"))
        self.stamps = SpinField(self.tr("Purchases before"), 0, 1_000)
        self.own_day = ChoiceField(
            self.tr("The day is"),
            [
                ("", self.tr("a day like others")),
                ("birthday", self.tr("the client’s birthday")),
                ("holiday", self.tr("the favourite holiday")),
            ],
        )
        self.spends = Switch(self.tr("Pay with bonuses"))
        for choice in (self.kind, self.own_day):
            combo = choice.editor
            combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.due_label = Label("", "figure")
        self.earned_label = Label("", "name", "ok", wrap=True)
        self.why_label = Label("", "second", "text2", wrap=True)
        self.then_label = Label("", "second", "text2", wrap=True)
        waiting = self.tr("Something in the form is to be mended. Until then: as it was before.")
        self._waiting = Label(waiting, "second", "warn", wrap=True)
        self._waiting.hide()
        self.told_label = Label("", "second", "text2", wrap=True)
        self._told = QWidget()
        told = spaced(QVBoxLayout(self._told), 4)
        told.addWidget(Label(self.tr("In plain words"), "label"))
        told.addWidget(self.told_label)
        self._why = Band("row_hover", padding=12, radius=8)
        self._rows = QVBoxLayout()
        self._lay_out()
        self._listen()

    def show_scene(self, scene: Scene, offered: frozenset[str], kinds: Choices, facts: Facts) -> None:
        """Show the purchase; of it, what is *offered* can be changed."""
        self._scene, self._facts = scene, facts
        for name, line in self.lines.items():
            line.set_unit(facts.sign)
            if not line.hasFocus():
                line.setText(facts.money(getattr(scene, name)).replace(facts.sign, "").strip("\u00a0 "))
                self.fields[name].clear_error()
        self.kind.set_choices(kinds)
        self.kind.set_value(scene.kind)
        self.kind.setVisible("kind" in offered)
        self.stamps.editor.blockSignals(True)
        self.stamps.set_value(scene.stamps)
        self.stamps.editor.blockSignals(False)
        self.own_day.set_value(scene.own_day)
        self.own_day.setVisible("own_day" in offered)
        self.spends.setChecked(scene.spends)
        self.spends.setVisible("spends" in offered)
        self._pair(offered)

    def show_waiting(self) -> None:
        """Say that the result is that of the rules before something in them went wrong."""
        self._waiting.show()

    def show_result(self, result: Result) -> None:
        """Show what it comes to."""
        self._waiting.hide()
        clear(self._rows)
        for words, shown in result.rows:
            self._rows.addLayout(_row(Label(words, "body", "text2"), Label(shown, "body")))
        self.due_label.setText(result.due)
        self.earned_label.setText(result.earned)
        self.earned_label.setVisible(bool(result.earned))
        self.why_label.setText("\n".join(result.why))
        self._why.setVisible(bool(result.why))
        self.then_label.setText("\n".join(result.then))
        self.then_label.setVisible(bool(result.then))
        self.told_label.setText("\n".join(result.told))
        self._told.setVisible(bool(result.told))

    def result_text(self) -> str:
        """Return what is to pay and why, as it is shown."""
        shown = (self.due_label, self.earned_label, self.why_label, self.then_label, self.told_label)
        return "\n".join(label.text() for label in shown)

    def _listen(self) -> None:
        for name, line in self.lines.items():
            line.textEdited.connect(lambda _text, name=name: self._on_sum(name))
        self.kind.editor.activated.connect(lambda: self._tell(kind=self.kind.value()))
        self.own_day.editor.activated.connect(lambda: self._tell(own_day=self.own_day.value()))
        self.stamps.editor.valueChanged.connect(lambda value: self._tell(stamps=value))
        self.spends.clicked.connect(lambda checked: self._tell(spends=checked))

    def _on_sum(self, name: str) -> None:
        facts = self._facts
        if facts is None:
            return
        try:
            cents = parse_amount(self.lines[name].text() or "0", facts.decimals)
        except (AmountInvalid, AmountTooLarge):
            self.fields[name].show_error(self.tr("Type a sum, such as 250 or 99.50."))
            return
        self.fields[name].clear_error()
        self._tell(**{name: cents})

    def _tell(self, **values: object) -> None:
        if self._scene is not None:
            self._scene = replace(self._scene, **values)  # type: ignore[arg-type]  # the names are the scene's
            self.scene_changed.emit(self._scene)

    def _lay_out(self) -> None:
        px = theme().px
        self._grid = grid = spaced(QGridLayout(), 12)
        grid.addWidget(self.kind, 0, 0, 1, 2)
        grid.addWidget(self.own_day, 3, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for place, field in enumerate((*self.fields.values(), self.stamps)):
            grid.addWidget(field, 1 + place // 2, place % 2)
        spaced(self._rows, 4)
        self._why.body.addWidget(self.why_label)
        self.body.addWidget(SectionHeader("receipt", self.tr("Example")))
        self.body.addSpacing(px(8))
        self.body.addLayout(grid)
        self.body.addSpacing(px(8))
        self.body.addWidget(self.spends)
        self.body.addWidget(self._waiting)
        for part in (
            Divider(),
            self._rows,
            self._due_row(),
            self.earned_label,
            self._why,
            self.then_label,
            self._told,
        ):
            self.body.addSpacing(px(10))
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
        self.body.addStretch(1)

    def _pair(self, offered: frozenset[str]) -> None:
        """Put what can be changed two by two; what cannot leaves no hole."""
        figures: dict[str, Field] = {**self.fields, "stamps": self.stamps}
        shown = [field for name, field in figures.items() if name in offered]
        for field in figures.values():
            self._grid.removeWidget(field)
        for place, field in enumerate(shown):
            self._grid.addWidget(field, 1 + place // 2, place % 2)
        for name, field in figures.items():
            field.setVisible(name in offered)

    def _due_row(self) -> QHBoxLayout:
        return _row(Label(self.tr("To pay"), "title"), self.due_label)


def _row(words: QWidget, shown: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addWidget(words, 1)
    line.addWidget(shown, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return line

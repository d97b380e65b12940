"""Which lines of a purchase come back: each a chip that Space ticks."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.money import Cents
from shopclient.domain.texts_in import shortened
from shopclient.services.return_lines import ReturnLine
from shopclient.texts.errors import short_card
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.chips import FilterChip
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced

_LONGEST = 24


class ReturnChoice(QWidget):
    """Lines to choose from; hidden for a purchase of one plain sum."""

    chosen = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._chips: list[tuple[ReturnLine, FilterChip]] = []
        column = spaced(QVBoxLayout(self), 6)
        column.addWidget(Label(self.tr("Only these lines"), "second", "text2"))
        self._flow = FlowLayout(gap=8)
        column.addLayout(self._flow)
        self.hide()

    def show_lines(self, lines: Sequence[ReturnLine]) -> None:
        """Offer *lines*; what came back already cannot be chosen again."""
        for _, chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [(line, self._chip(line)) for line in lines]
        self.setVisible(len(lines) > 1)

    def positions(self) -> tuple[int, ...]:
        """Return the lines that are ticked; none for a return by sum."""
        return tuple(line.position for line, chip in self._chips if chip.isChecked())

    def value(self) -> Cents:
        """Return what the ticked lines give back in all."""
        return Cents(sum(line.value for line, chip in self._chips if chip.isChecked()))

    def untick(self) -> None:
        """Choose by the sum again."""
        self.tick(())

    def tick(self, positions: Collection[int]) -> None:
        """Choose these lines and no others, but what came back already."""
        for line, chip in self._chips:
            chip.blockSignals(True)
            chip.setChecked(line.position in positions and not line.is_back)
            chip.blockSignals(False)

    def _chip(self, line: ReturnLine) -> FilterChip:
        name = shortened(line.department, _LONGEST) or self.tr("Line {number}").format(
            number=line.position + 1
        )
        if line.gift_card:
            name = self.tr("Gift card {number}").format(number=short_card(line.gift_card))
        value = self._figures.amount(line.value)
        said = self.tr("{name}: came back") if line.is_back else self.tr("{name}: {sum}")
        chip = FilterChip(said.format(name=name, sum=value))
        chip.setEnabled(not line.is_back)
        chip.toggled.connect(lambda _on: self.chosen.emit())
        self._flow.addWidget(chip)
        return chip

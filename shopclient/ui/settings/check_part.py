""" "Check data": when it was done last, how far it has come, what was found."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.widgets.buttons import Button, hand_over
from shopclient.ui.widgets.figures import ThinBar
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced

_SHOWN = 8


class CheckPart(QWidget):
    """One button that begins, another that stops."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state_label = Label("", "body", "text2", wrap=True)
        self.bar = ThinBar()
        self.found_label = Label("", "body", wrap=True)
        self.check_button = Button(self.tr("Check data"), "outline", "shield-check", height=40)
        self.stop_button = Button(self.tr("Stop"), "ghost", "x", height=40)
        self.details_button = Button(self.tr("Copy the details"), "ghost", "copy", height=40)
        deeds = spaced(QHBoxLayout(), 10)
        for button in (self.check_button, self.stop_button, self.details_button):
            deeds.addWidget(button)
        deeds.addStretch(1)
        column = spaced(QVBoxLayout(self), 6)
        column.addWidget(Label(self.tr("Is the data sound?"), "title"))
        column.addWidget(self.state_label)
        column.addWidget(self.bar)
        column.addWidget(self.found_label)
        column.addSpacing(4)
        column.addLayout(deeds)
        self.show_state("")
        self.show_found(())
        self.show_progress(None)

    def show_state(self, text: str, colour: str = "text2") -> None:
        """Say when the data was checked last and what came of it; *colour* is a token."""
        self.state_label.set_colour(colour)
        self.state_label.setText(text)
        self.state_label.setVisible(bool(text))

    def show_progress(self, progress: tuple[int, int] | None) -> None:
        """Show how many steps of how many are done; None when nothing is going on."""
        self.bar.setVisible(progress is not None)
        if progress is None:
            hand_over(self.stop_button, self.check_button)
        self.stop_button.setVisible(progress is not None)
        if progress is not None:
            self.bar.set_value(*progress)
            self.show_found(())

    def show_found(self, lines: Sequence[str]) -> None:
        """Show a sentence for each kind of fault; none where all is sound."""
        shown = list(lines[:_SHOWN])
        if len(lines) > _SHOWN:
            shown.append(self.tr("And %n more.", "", len(lines) - _SHOWN))
        self.found_label.setText("\n".join(shown))
        self.found_label.setVisible(bool(shown))
        self.details_button.setVisible(bool(shown))

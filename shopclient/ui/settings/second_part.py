"""The second place for copies: where it is, and when a copy got there last."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.ui.widgets.buttons import Button, hand_over
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced


class SecondPart(QWidget):
    """A folder, a sentence about it, and two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path_label = ElidedLabel("", "body", "text2")
        self.state_label = Label("", "body", "text2", wrap=True)
        self.choose_button = Button(self.tr("Choose a folder…"), "outline", "folder", height=40)
        self.forget_button = Button(self.tr("No second place"), "ghost", height=40)
        self.buttons = (self.choose_button, self.forget_button)
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=10)
        for button in self.buttons:
            flow.addWidget(button)
        column = spaced(QVBoxLayout(self), 6)
        column.addWidget(Label(self.tr("Copies in a second place"), "title"))
        column.addWidget(self.path_label)
        column.addWidget(self.state_label)
        column.addSpacing(4)
        column.addWidget(deeds)
        self.show_place("", "")

    def show_place(self, path: str, state: str, colour: str = "text2") -> None:
        """Show the folder *path*, "" for none, and what is known of it; *colour* is a token."""
        self.path_label.setText(path)
        self.path_label.setVisible(bool(path))
        self.state_label.set_colour(colour)
        self.state_label.setText(state)
        self.choose_button.setText(self.tr("Another folder…") if path else self.tr("Choose a folder…"))
        if not path:
            hand_over(self.forget_button, self.choose_button)
        self.forget_button.setVisible(bool(path))

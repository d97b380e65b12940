"""How to talk to a client: first of all that is known, right under the name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.people import Person
from shopclient.ui.clients.layout import row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label, TwoLines
from shopclient.ui.widgets.tiles import IconTile

#: Characters of a hint that is shown whole; a longer one would push the file out of the window.
_SHORT = 300


class TalkLine(QWidget):
    """Form of address, what the client is called, and what to mind; hidden where nothing is noted."""

    def __init__(self, person: Person) -> None:
        super().__init__()
        form = {"formal": self.tr("formally, “вы”"), "informal": self.tr("as a friend, “ты”")}
        called = (
            self.tr("call the client “{name}”").format(name=person.salutation) if person.salutation else ""
        )
        manner = ", ".join(part for part in (called, form.get(person.address_form, "")) if part)
        line = row(IconTile("message-circle", "accent", size=28), gap=10)
        texts = QVBoxLayout()
        texts.setSpacing(theme().px(2))
        if manner:
            texts.addWidget(TwoLines(manner, "name"))
        if person.talk:
            is_short = len(person.talk) <= _SHORT
            texts.addWidget(Label(person.talk, wrap=True) if is_short else TwoLines(person.talk))
        line.addLayout(texts, 1)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        if (
            not manner and not person.talk
        ):  # never shown here: without a parent it would be a window of its own
            self.hide()

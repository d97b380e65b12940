"""What each way of greeting needs below the words: a number, links, a subject, a picture; its own keys."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.contact_rules import Obstacle
from shopclient.domain.message_parts import Parts
from shopclient.services.greeting_case import GreetingCase
from shopclient.texts import contact_leave, greetings
from shopclient.texts.words import Words
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band

#: The ways in the order in which they are offered; a card is handed over, which is a visit.
WAYS = ("phone", "sms", "messenger", "email", "visit", "letter")
#: Messengers, and what they are called everywhere.
MESSENGERS = (("whatsapp", "WhatsApp"), ("telegram", "Telegram"), ("viber", "Viber"))
#: Pictures of the card, as ``printing.greeting_pictures`` names them.
PICTURES = ("flowers", "balloons", "stars", "snow", "sprig")


class WayPanel(QWidget):
    """Shows the parts of the chosen way; what stands against it takes their place."""

    link_asked = Signal(str)  # "call", "sms" or a messenger
    copy_asked = Signal()
    number_copied = Signal()
    print_asked = Signal()
    missed = Signal(str)  # nobody was reached: a result of the log

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._way = ""
        self.barred = Band("warn_soft", padding=14)
        self._bar_text = Label("", "body", wrap=True)
        self.barred.body.addWidget(self._bar_text)
        self.number = Label("", "figure")
        self.count = Label("", "second", "text2", wrap=True)
        self.answer = LineField(
            self.tr("What was answered"), placeholder=self.tr("was glad, will drop in on Friday")
        )
        self.subject = LineField(self.tr("Subject"))
        self.picture = ChoiceField(
            self.tr("Picture"), [(name, greetings.picture(name, words)) for name in PICTURES]
        )
        self.folding = Label(
            self.tr(
                "One side of an A4 sheet: fold it in half across, then in half again, the picture outside."
            ),
            *("second", "text2"),
            wrap=True,
        )
        self.call_button = Button(self.tr("Dial"), "soft", "phone", height=36)
        self.copy_number_button = Button(self.tr("Copy the number"), "ghost", "copy", height=36)
        self.no_answer_button = Button(self.tr("No answer"), "outline", height=36)
        self.later_button = Button(self.tr("Asked to call later"), "outline", "clock", height=36)
        self.sms_button = Button(self.tr("Open in the SMS program"), "soft", "external-link", height=36)
        self.copy_button = Button(self.tr("Copy the text"), "soft", "copy", height=36)
        self.print_button = Button(self.tr("Print"), "soft", "printer", "F12", height=36)
        self.messenger_buttons = [Button(name, "soft", "external-link", height=36) for _, name in MESSENGERS]
        self._listen()
        self._parts = self._lay_out()

    def show_case(self, case: GreetingCase) -> None:
        """Show the number and the proposals of one case."""
        self.number.setText(case.phone)
        self.picture.set_value(greetings.picture_for(case.cause))

    def show_way(self, way: str, obstacles: Sequence[Obstacle]) -> None:
        """Show what the way needs, or what stands against it."""
        self._way = way
        self._bar_text.setText("\n".join(contact_leave.sentence(each, self._words) for each in obstacles))
        self.barred.setVisible(bool(obstacles))
        for part, ways in self._parts.items():
            part.setVisible(not obstacles and way in ways)

    def show_count(self, parts: Parts) -> None:
        """Say how long the message is, and how many parts it takes."""
        signs = self.tr("%n sign(s)", "", parts.signs)
        messages = self.tr("%n message(s)", "", parts.parts)
        left = self.tr("%n left in this one", "", parts.left)
        text = f"{signs} · {messages} · {left}"
        if parts.is_wide and parts.parts > 1:
            text += "\n" + self.tr("With Cyrillic letters one message holds 70 signs, in several 67 each.")
        self.count.setText(text)

    def _listen(self) -> None:
        self.call_button.clicked.connect(lambda: self.link_asked.emit("call"))
        self.sms_button.clicked.connect(lambda: self.link_asked.emit("sms"))
        self.copy_button.clicked.connect(self.copy_asked)
        self.copy_number_button.clicked.connect(self.number_copied)
        self.print_button.clicked.connect(self.print_asked)
        self.no_answer_button.clicked.connect(lambda: self.missed.emit("no_answer"))
        self.later_button.clicked.connect(lambda: self.missed.emit("call_back"))
        for button, (name, _) in zip(self.messenger_buttons, MESSENGERS, strict=True):
            button.clicked.connect(lambda _on=False, name=name: self.link_asked.emit(name))

    def _lay_out(self) -> dict[QWidget, tuple[str, ...]]:
        """Return each part with the ways that it belongs to."""
        answered = FlowBox(self.no_answer_button, self.later_button, gap=8)
        keys = FlowBox(self.copy_button, self.sms_button, *self.messenger_buttons, self.print_button, gap=8)
        shown: dict[QWidget, tuple[str, ...]] = {
            FlowBox(self.number, self.call_button, self.copy_number_button, gap=12): ("phone",),
            self.answer: ("phone",),
            answered: ("phone",),
            self.count: ("sms", "messenger"),
            self.subject: ("email",),
            self.picture: ("visit",),
            self.folding: ("visit",),
            keys: ("sms", "messenger", "visit", "letter"),
        }
        column = spaced(QVBoxLayout(self), 10)
        column.addWidget(self.barred)
        for part in shown:
            column.addWidget(part)
        within: dict[QWidget, tuple[str, ...]] = {
            self.copy_button: ("sms", "messenger"),
            self.sms_button: ("sms",),
            self.print_button: ("visit", "letter"),
        }
        messengers: dict[QWidget, tuple[str, ...]] = dict.fromkeys(self.messenger_buttons, ("messenger",))
        return {**shown, **within, **messengers}

"""One message beside the list: all of it, how it stands, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.mail import Trouble
from shopclient.services.message_reading import MessageView
from shopclient.texts import messages
from shopclient.texts.words import Words
from shopclient.ui.messages.rows import Looks
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.fields import TextField
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card, Divider

_LONGEST_ANSWER = 2_000


class MessagePanel(Card):
    """Tells what was pressed, with the message that is shown."""

    client_asked = Signal(object)
    taken_back = Signal(object)
    again_asked = Signal(object)
    settled = Signal(object, bool)  # whether it went
    answered = Signal(object, str)

    def __init__(self, looks: Looks, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(20, parent=parent)
        self._looks, self._words = looks, words
        self.row: MessageView | None = None
        self.name = ElidedLabel("", "panel")
        self.chip = Chip()
        self.address = ElidedLabel("", "second", "text2")
        self.why = Label("", "second", "text2", wrap=True)
        self.subject = Label("", "title", wrap=True)
        self.text = Label("", "body", wrap=True)
        self.reply = Label("", "body", "ok", wrap=True)
        self.answer = TextField(self.tr("What the client answered"), lines=2)
        self.answer_button = Button(self.tr("Note the answer"), "soft", "message-circle")
        self.went_button = Button(self.tr("It went"), "primary", "check")
        self.again_button = Button("", "outline", "send")
        self.back_button = Button("", "outline", "arrow-back-up", "Del")
        self.client_button = Button(self.tr("Open the client"), "ghost", "user")
        self._lay_out()
        self._connect()

    def show_message(self, row: MessageView | None) -> None:
        """Show *row*; an answer that is being typed for the same message stays."""
        if row is None or self.row is None or row.number != self.row.number:
            self.answer.set_text("")
        self.row = row
        self.setVisible(row is not None)
        if row is None:
            return
        state = self._looks.state(row)
        self.name.setText(row.name)
        self.chip.show_state(*self._looks.chip(row))
        self.address.setText(row.address or messages.channel(row.channel, self._words))
        self._say(self.why, self._explained(row, state))
        self._rule.setVisible(self.why.isVisibleTo(self))
        self._say(self.subject, row.subject)
        self.text.setText(row.body)
        answer = self.tr("Answered: {text}").format(text=row.answer) if row.answer else ""
        self._say(self.reply, answer)
        self._offer(state)

    def take_back(self) -> None:
        """Take the message back, or out of the list, where that can be done."""
        if self.row is not None and self.back_button.isVisibleTo(self):
            self.taken_back.emit(self.row)

    def _offer(self, state: str) -> None:
        self.answer.setVisible(state == "sent")
        self.answer_button.setVisible(state == "sent")
        self.went_button.setVisible(state == "unsure")
        self.again_button.setVisible(state in {"unsure", "failed"})
        self.again_button.setText(self.tr("Send it again") if state == "unsure" else self.tr("Try again"))
        self.back_button.setVisible(state in {"queued", "failed"})
        self.back_button.setText(
            self.tr("Take it back") if state == "queued" else self.tr("Take it out of the list")
        )

    def _explained(self, row: MessageView, state: str) -> str:
        if state == "unsure" and row.trouble == Trouble.RESTORED:
            return self.tr(
                "An older state of the file was brought back, in which this letter waited: it may have gone"
                " since. Look among the sent letters of the mailbox, or ask the client; then say what became"
                " of it."
            )
        if state == "unsure":
            return self.tr(
                "The program was cut off while this letter was being sent. Look among the sent letters of the"
                " mailbox, or ask the client; then say what became of it."
            )
        told = self._looks.why(row)
        return f"{told}: {row.detail}" if told and row.detail else told

    def _say(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _connect(self) -> None:
        self.client_button.clicked.connect(lambda: self.client_asked.emit(self.row))
        self.back_button.clicked.connect(self.take_back)
        self.went_button.clicked.connect(lambda: self.settled.emit(self.row, True))
        self.again_button.clicked.connect(self._on_again)
        self.answer_button.clicked.connect(self._on_answer)

    def _on_again(self) -> None:
        if self.row is not None and self.row.state == "sending":
            self.settled.emit(self.row, False)
        else:
            self.again_asked.emit(self.row)

    def _on_answer(self) -> None:
        if text := self.answer.text():
            self.answered.emit(self.row, text)
        else:
            self.answer.show_error(self.tr("Type what was answered."))
            self.answer.setFocus()

    def _lay_out(self) -> None:
        px = theme().px
        letter = QWidget()
        inside = spaced(QVBoxLayout(letter), 8)
        inside.addWidget(self.why)
        self._rule = Divider()
        inside.addWidget(self._rule)
        for part in (self.subject, self.text, self.reply):
            inside.addWidget(part)
        inside.addStretch(1)
        inside.addWidget(self.answer)
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=8)
        buttons = (self.went_button, self.again_button, self.answer_button, self.back_button)
        for button in (*buttons, self.client_button):
            flow.addWidget(button)
        inside.addWidget(deeds)
        self.body.addWidget(self.name)
        self.body.addSpacing(px(4))
        self.body.addWidget(self.address)
        self.body.addSpacing(px(10))
        self.body.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(px(10))
        self.body.addWidget(ScrollArea(letter), 1)

"""A letter to many: for whom, in which words, how each will read it, and who is left out and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.placeholders import shown_names
from shopclient.jobs.mailing import FITTING
from shopclient.services.mailing_people import NoReader, Reader
from shopclient.services.messages import NewMessage
from shopclient.texts import contact_leave
from shopclient.texts.words import Words
from shopclient.ui.settings.columns import titled
from shopclient.ui.settings.look_card import LANGUAGES
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField, TextField
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card, Divider
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Cell, Column

_LONGEST_SUBJECT = 150
_LONGEST_LINE = 300
_LEFT_OUT_HEIGHT = 250
_NO_LIMIT = 16_777_215  # of Qt
_WIDE = 900  # below, the parts stand under each other
_LEAST = 280
_LEAST_LEFT_OUT = 170


class LetterPage(QWidget):
    """Shows one letter as it is typed; each change is told."""

    closed = Signal()
    audience_chosen = Signal()
    typed = Signal()  # words of the letter, or its language
    own_line_typed = Signal(str)
    turned = Signal(int)  # to the reader before, or after
    send_asked = Signal()
    client_asked = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.back_button = IconButton(self.tr("Back to the list"), "chevron-left")
        self.audience = ChoiceField(self.tr("For whom"))
        purposes = [("greeting", self.tr("Greeting")), ("messages", self.tr("News and offers"))]
        self.purpose = Segments(purposes, self.tr("What it is"))
        self.language = Segments(LANGUAGES, self.tr("Language of the letter"))
        self.subject = LineField(self.tr("Subject"))
        self.subject.editor.setMaxLength(_LONGEST_SUBJECT)
        self.text = TextField(self.tr("Text"), lines=9)
        self._fields = QWidget()
        self._flow = FlowLayout(self._fields, gap=6)
        self.field_buttons: dict[str, Button] = {}
        self.reader_name = ElidedLabel("", "panel")
        self.reader_address = ElidedLabel("", "second", "text2")
        self.place = Label("", "second", "muted")
        self.before_button = IconButton(self.tr("The reader before"), "chevron-left")
        self.after_button = IconButton(self.tr("The next reader"), "chevron-right")
        self.shown_subject = Label("", "title", wrap=True)
        self.shown_text = Label("", "body", wrap=True)
        self.own_line = LineField(self.tr("A line for this reader alone"))
        self.own_line.editor.setMaxLength(_LONGEST_LINE)
        self.left_out = TableView(self._columns(), self.tr("Left out"), tall=True, padding=12)
        self._left_title = SectionHeader("info-circle", "", colour="warn")
        self.nobody = Label("", "body", "text2", wrap=True)
        self.send_button = Button("", "primary", "send", "F9", height=44)
        self._lay_out()
        self._connect()
        self.show_fields(words.language)

    def show_fields(self, language: str, fields: Sequence[str] = FITTING) -> None:
        """Offer the *fields* of a text as they are called in *language*."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        names = shown_names(language)
        self.field_buttons = {}
        for field in fields:
            button = Button(f"{{{names[field]}}}", "soft", height=32)
            button.setAccessibleName(self.tr("Put in the field {field}").format(field=names[field]))
            button.clicked.connect(lambda _on=False, name=names[field]: self._put_in(name))
            self._flow.addWidget(button)
            self.field_buttons[field] = button

    def show_reader(self, reader: Reader | None, letter: NewMessage | None, place: int, count: int) -> None:
        """Show how one reader will read it; no letter while it is unfit, no reader where nobody gets it."""
        self._preview.setVisible(reader is not None)
        self._fit()
        self.nobody.setVisible(reader is None)
        self.before_button.setEnabled(place > 0)
        self.after_button.setEnabled(place < count - 1)
        self.send_button.setVisible(count > 0)
        self.send_button.setText(self.tr("Send %n letter(s)", "", count))
        if reader is None:
            return
        self.reader_name.setText(reader.person.full_name)
        self.reader_address.setText(reader.address)
        self.place.setText(self.tr("{number} of {count}").format(number=place + 1, count=count))
        self.shown_subject.setText(letter.subject if letter else "")
        self.shown_subject.setVisible(letter is not None and bool(letter.subject))
        self.shown_text.setText(letter.body if letter else "")

    def show_left_out(self, people: Sequence[NoReader]) -> None:
        """List who gets no letter, and why."""
        self._left_card.setVisible(bool(people))
        self._left_title.title_label.setText(self.tr("Left out: %n", "", len(people)))
        self.left_out.set_rows(people)

    def show_refused(self, field: Field, said: str) -> None:
        """Say at *field* what is wrong, and bring it into sight."""
        field.show_error(said)
        field.setFocus()
        # Once the sentence has its room.
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(field))

    def show_nobody(self, said: str) -> None:
        """Say why there is nobody to write to."""
        self.nobody.setText(said)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Who, and why"), lambda each: Cell(each.name, self._why(each), avatar=each.name))
        ]

    def _why(self, each: NoReader) -> str:
        told = [contact_leave.reason(one, self._words) for one in each.obstacles]
        return ", ".join(told) or self.tr("greeting already noted, or passed over")

    def _put_in(self, name: str) -> None:
        cursor = self.text.editor.textCursor()
        cursor.insertText(f"{{{name}}}")
        self.text.editor.setFocus()

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.closed)
        self.audience.editor.activated.connect(self.audience_chosen)
        self.purpose.chosen.connect(self.audience_chosen)
        self.language.chosen.connect(self.typed)
        self.subject.editor.textEdited.connect(self.typed)
        self.text.editor.textChanged.connect(self.typed)
        self.own_line.editor.textEdited.connect(self.own_line_typed)
        self.before_button.clicked.connect(lambda: self.turned.emit(-1))
        self.after_button.clicked.connect(lambda: self.turned.emit(1))
        self.send_button.clicked.connect(self.send_asked)
        self.left_out.opened.connect(lambda each: self.client_asked.emit(each.client))

    def _on_language(self, language: str) -> None:
        self.show_fields(language)
        self.typed.emit()

    def _lay_out(self) -> None:
        head = spaced(QHBoxLayout(), 8, (28, 0, 28, 0))
        head.addWidget(self.back_button)
        head.addWidget(Label(self.tr("Letter to many"), "panel"))
        head.addStretch(1)
        head.addWidget(self.send_button)
        body = QWidget()
        self._row = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, body), 16, (28, 0, 28, 20))
        self._row.addWidget(self._make_form(), 11)
        self._row.addWidget(self._make_side(), 9)
        column = spaced(QVBoxLayout(self), 12, (0, 10, 0, 0))
        column.addLayout(head)
        self._scroll = ScrollArea(body)
        column.addWidget(self._scroll, 1)
        # In the order of the work: what stands above comes last.
        QWidget.setTabOrder(self.own_line.editor, self.left_out)
        QWidget.setTabOrder(self.left_out, self.send_button)
        self._fit()
        theme().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_form(self) -> QWidget:
        card = Card(20, gap=14)
        choices = QWidget()
        flow = FlowLayout(choices, gap=14)
        flow.addWidget(titled(self.tr("What it is"), self.purpose))
        flow.addWidget(titled(self.tr("Language of the letter"), self.language))
        for part in (self.audience, choices, self.subject, self.text, self._fields):
            card.body.addWidget(part)
        card.body.addStretch(1)
        return card

    def _make_side(self) -> QWidget:
        side = QWidget()
        column = spaced(QVBoxLayout(side), 12)
        column.addWidget(self._make_preview(), 2)
        column.addWidget(self.nobody, 0, Qt.AlignmentFlag.AlignTop)
        self._left_card = Card((16, 14, 8, 8), gap=6)
        self._left_card.body.addWidget(self._left_title)
        self._left_card.body.addWidget(self.left_out, 1)
        column.addWidget(self._left_card, 1)
        return side

    def _make_preview(self) -> QWidget:
        self._preview = Card(20, gap=8)
        turning = spaced(QHBoxLayout(), 6)
        turning.addWidget(self.reader_name, 1)
        for part in (self.place, self.before_button, self.after_button):
            turning.addWidget(part)
        letter = QWidget()
        inside = spaced(QVBoxLayout(letter), 8)
        inside.addWidget(self.shown_subject)
        inside.addWidget(self.shown_text)
        inside.addStretch(1)
        self._preview.body.addLayout(turning)
        self._preview.body.addWidget(self.reader_address)
        self._preview.body.addWidget(Divider())
        self._preview.body.addWidget(ScrollArea(letter), 1)
        self._preview.body.addWidget(self.own_line)
        return self._preview

    def _fit(self) -> None:
        is_wide = self.width() >= theme().px(_WIDE)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        self._preview.setMinimumHeight(theme().px(_LEAST))
        self._left_card.setMinimumHeight(theme().px(_LEAST_LEFT_OUT))
        # Beside a preview the list is short; alone it takes the room that there is.
        beside = not self._preview.isHidden()
        self._left_card.setMaximumHeight(theme().px(_LEFT_OUT_HEIGHT) if beside else _NO_LIMIT)

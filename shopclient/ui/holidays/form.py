"""The form of one holiday: what it is called, when it is kept with its next five days, what it is about."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.date_rules import Amended, parse_rule
from shopclient.domain.errors import DateInvalid, Refusal, RuleUnsupported
from shopclient.domain.holiday_typing import HolidayDraft
from shopclient.domain.holidays import Holiday
from shopclient.domain.names import fold
from shopclient.services.holiday_book import coming_days
from shopclient.texts import days
from shopclient.texts.holiday_words import packs
from shopclient.texts.themes import theme as theme_name
from shopclient.texts.words import LANGUAGES, Words
from shopclient.ui.holidays.rule_fields import RuleFields
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Band, Card
from shopclient.ui.widgets.switch import Switch

_MEMORIAL: Final = "memorial"
_UNSEEN: Final = ("country:", "name:", "no-greeting", _MEMORIAL)


class HolidayForm(Card):
    """Tells what was typed; what is wrong is said at its field."""

    save_asked = Signal(object)  # HolidayDraft
    left = Signal()
    edited = Signal()
    look_at = Signal(object)  # a field that is to be seen

    def __init__(self, words: Words, known: Sequence[str], today: date) -> None:
        """Make the form; *known* are the themes of the catalogue."""
        super().__init__(20)
        self._words, self._today = words, today
        self._themes = {fold(theme_name(key, words)): key for key in known}
        self._unseen: tuple[str, ...] = ()
        self._unsaid: Mapping[str, str] = {}
        self.title_label = Label("", "panel", wrap=True)
        self.names = {language: LineField(self._name_label(language)) for language in self._languages()}
        self.rule = RuleFields(words)
        self.days_label = Label("", "second", "text2", wrap=True)
        self.category = ChoiceField(self.tr("What kind of holiday it is"), list(packs(words).items()))
        hint = self.tr("school, children, spring")
        self.themes = LineField(self.tr("What it is about: themes, with commas"), placeholder=hint)
        self.memorial = Switch(self.tr("A day of memory: no cheer is proposed"))
        self.note = LineField(self.tr("Note"))
        self.since, self.until = LineField(self.tr("Since the year")), LineField(self.tr("Until the year"))
        self.save_button = Button(self.tr("Save"), "primary", "check", "F9", height=40)
        self.leave_button = Button(self.tr("Leave it"), "quiet", "", "Esc", height=40)
        self._lay_out()
        self._listen()
        self._fields: dict[str, Field] = {
            **{f"name_{language}": field for language, field in self.names.items()},
            "note": self.note,
            "themes": self.themes,
            "since": self.since,
            "until": self.until,
        }
        self._before = self.draft()

    def show_holiday(self, holiday: Holiday | None) -> None:
        """Show what is known of *holiday*; None: a new one."""
        title = self.tr("A holiday of your own") if holiday is None else holiday.name(self._words.language)
        self.title_label.setText(title)
        if holiday is not None:
            for language, field in self.names.items():
                field.set_text(holiday.names.get(language) or "")
            self.rule.show_rule(parse_rule(holiday.rule))
            self.category.set_value(holiday.category)
            seen = [each for each in holiday.themes if not each.startswith(_UNSEEN)]
            self._unseen = tuple(each for each in holiday.themes if each not in seen and each != _MEMORIAL)
            self.themes.set_text(", ".join(theme_name(each, self._words) for each in seen))
            self.memorial.setChecked(_MEMORIAL in holiday.themes)
            # What the catalogue notes is for those who keep the catalogue, in their language.
            self.note.setVisible(holiday.origin == "own")
            self.note.set_text(holiday.note)
            self.since.set_text(str(holiday.since or ""))
            self.until.set_text(str(holiday.until or ""))
        self._before = self.draft()
        self._show_days()

    def show_draft(self, draft: HolidayDraft) -> None:
        """Show what was typed of the holiday that is shown, and not saved."""
        for language, field in self.names.items():
            field.set_text(draft.names.get(language, ""))
        self.rule.show_text(draft.rule)
        self.category.set_value(draft.category)
        seen = [each for each in draft.themes if each not in self._unseen and each != _MEMORIAL]
        self.themes.set_text(", ".join(theme_name(each, self._words) for each in seen))
        self.memorial.setChecked(_MEMORIAL in draft.themes)
        self.note.set_text(draft.note)
        self.since.set_text(str(draft.since or ""))
        self.until.set_text(str(draft.until or ""))
        self._on_edited()

    def draft(self) -> HolidayDraft:
        """Return what is typed."""
        return HolidayDraft(
            names={language: field.text() for language, field in self.names.items()},
            rule=self.rule.rule(),
            category=str(self.category.value()),
            themes=self._typed_themes(),
            note=self.note.text(),
            since=_year(self.since.text()),
            until=_year(self.until.text()),
        )

    def is_touched(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.draft() != self._before

    def show_error(self, error: Refusal, sentence: str) -> None:
        """Say why it cannot be saved, at the field that it is about."""
        place = error.place or ""
        field = self._fields.get(place)
        if field is not None:
            field.show_error(sentence)
            field.setFocus()
            self.look_at.emit(field)
        elif place == "rule":
            self.rule.show_error(sentence)
            self.look_at.emit(self.rule)
        else:
            first = next(iter(self.names.values()))
            first.show_error(sentence)
            first.setFocus()
            self.look_at.emit(first)

    def typed_at(self, place: str) -> str:
        """Return what is written in the line of *place*."""
        field = self._fields.get(place)
        return field.text() if isinstance(field, LineField) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.save()
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Ask for what is typed to be saved."""
        self.save_asked.emit(self.draft())

    def _languages(self) -> tuple[str, ...]:
        own = self._words.language
        return (own, *(each for each in LANGUAGES if each != own))

    def _name_label(self, language: str) -> str:
        if language == self._words.language:
            return self.tr("What it is called")
        return {
            "en": self.tr("In English, if you like"),
            "ru": self.tr("In Russian, if you like"),
            "uk": self.tr("In Ukrainian, if you like"),
        }[language]

    def _typed_themes(self) -> tuple[str, ...]:
        typed = [each.strip() for each in self.themes.text().split(",") if each.strip()]
        named = [self._themes.get(fold(each), each) for each in typed]
        memorial = (_MEMORIAL,) if self.memorial.isChecked() else ()
        return (*named, *self._unseen, *memorial)

    def _show_days(self) -> None:
        draft = self.draft()
        try:
            rule = Amended(parse_rule(draft.rule), draft.since, draft.until)
            found = coming_days(rule, self._today)
        except (Refusal, DateInvalid, RuleUnsupported):
            self.days_label.setText(self.tr("By this rule no day is found yet."))
            return
        if not found:
            self.days_label.setText(self.tr("By this rule it does not come any more."))
            return
        language = self._words.language
        named = [
            f"{days.short_day(each.day, language)} ({days.short_weekday(each.day, language)})"
            for each in found
        ]
        self.days_label.setText(self.tr("Next: {days}").format(days=", ".join(named)))

    def _on_edited(self) -> None:
        self._show_days()
        self.edited.emit()

    def _listen(self) -> None:
        for field in (*self.names.values(), self.themes, self.note, self.since, self.until):
            field.editor.textEdited.connect(self._on_edited)
        self.rule.edited.connect(self._on_edited)
        self.category.editor.activated.connect(self._on_edited)
        self.memorial.toggled.connect(self._on_edited)
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.left)

    def _lay_out(self) -> None:
        column = spaced(QVBoxLayout(), 12)
        first, *others = self.names.values()
        column.addWidget(self.title_label)
        column.addWidget(first)
        column.addWidget(self.rule)
        band = Band("band", padding=12)
        band.body.addWidget(self.days_label)
        column.addWidget(band)
        column.addWidget(self.category)
        column.addWidget(self.themes)
        column.addWidget(self.memorial)
        column.addWidget(self.note)
        column.addLayout(_beside(self.since, self.until))
        column.addLayout(_beside(*others))
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=10)
        for button in (self.save_button, self.leave_button):
            flow.addWidget(button)
        column.addSpacing(theme().px(4))
        column.addWidget(deeds)
        self.body.addLayout(column)


def _beside(*fields: Field) -> QHBoxLayout:
    line = spaced(QHBoxLayout(), 12)
    for field in fields:
        line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return line


def _year(text: str) -> int | None:
    """Return a typed year; one that is none becomes 0, which is refused at its field."""
    if not text:
        return None
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0

"""When a holiday is kept, put together from a few choices: nobody has to know how rules are written."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.date_rules import (
    ByMoon,
    DayOfYear,
    Fixed,
    FromEaster,
    Julian,
    NthWeekday,
    OnDates,
    OnOrAfter,
    PlainRule,
    parse_rule,
)
from shopclient.domain.errors import RuleInvalid
from shopclient.texts import days
from shopclient.texts.holiday_rules import weekday_name
from shopclient.texts.words import Words
from shopclient.ui.widgets.fields import ChoiceField, Field, SpinField, TextField
from shopclient.ui.widgets.spacing import spaced

_WEEKDAYS: Final = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_FARTHEST: Final = 366
_PROGRAMMERS: Final = 256  # a number of a day that people know

Values = Mapping[str, object]


class RuleFields(QWidget):
    """The kind of rule, and below it the fields of that kind; what was chosen in another kind stays there."""

    edited = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.kind = ChoiceField(self.tr("When it is kept"), self._kinds())
        self.parts: dict[str, RulePart] = {}
        self._column = spaced(QVBoxLayout(self), 12)
        self._column.addWidget(self.kind)
        self.kind.editor.activated.connect(self._on_kind)
        self._bring()

    def rule(self) -> str:
        """Return the rule as it is written; what is half typed makes one that cannot be read."""
        return self._bring().rule()

    def show_rule(self, rule: PlainRule) -> None:
        """Show the fields of *rule*, filled in."""
        kind, values = _read(rule)
        self.kind.set_value(kind)
        self._bring().show_values(values)

    def show_text(self, text: str) -> None:
        """Show a rule as ``rule`` wrote it, also one that was typed by half."""
        try:
            self.show_rule(parse_rule(text))
        except RuleInvalid:
            kind, _, rest = text.partition(" ")
            if kind in _PATTERNS:
                self.kind.set_value(kind)
                part = self._bring()
                if isinstance(days := part.fields.get("days"), TextField):
                    days.set_text(rest)

    def show_error(self, text: str) -> None:
        """Say what is wrong with the rule, at its last field."""
        field = list(self._bring().fields.values())[-1]
        field.show_error(text)
        field.setFocus()

    def _on_kind(self) -> None:
        self._bring()
        self.edited.emit()

    def _bring(self) -> "RulePart":
        kind = str(self.kind.value())
        if kind not in self.parts:
            part = self.parts[kind] = RulePart(self._fields(kind), _PATTERNS[kind])
            part.edited.connect(self.edited)
            self._column.addWidget(part)
        for name, part in self.parts.items():
            part.setVisible(name == kind)
        return self.parts[kind]

    def _kinds(self) -> list[tuple[object, str]]:
        return [
            ("fixed", self.tr("on one day of every year")),
            ("nth", self.tr("on a weekday of a month")),
            ("after", self.tr("on the first such weekday from a day on")),
            ("easter_orthodox", self.tr("so many days from Orthodox Easter")),
            ("easter_western", self.tr("so many days from Western Easter")),
            ("julian", self.tr("on a day of the church’s old calendar")),
            ("dayofyear", self.tr("on the day of the year with a number")),
            ("hijri", self.tr("on a day of the Islamic calendar")),
            ("hebrew", self.tr("on a day of the Jewish calendar")),
            ("lunar_chinese", self.tr("on a day of the Chinese calendar")),
            ("dates", self.tr("on days that are listed")),
        ]

    def _fields(self, kind: str) -> dict[str, Field]:
        if kind in {"nth", "after"}:
            first = {"nth": self._nth(), "weekday": self._weekday()}
            second = {"weekday": self._weekday(), "day": self._day(31)}
            return {**(first if kind == "nth" else second), "month": self._month()}
        if kind.startswith("easter"):
            label = self.tr("Days after Easter; with a minus: before it")
            return {"days": SpinField(label, -_FARTHEST, _FARTHEST)}
        if kind == "dayofyear":
            return {"number": SpinField(self.tr("Number of the day"), 1, _FARTHEST, _PROGRAMMERS)}
        if kind == "dates":
            hint = self.tr("01.05.2026, 20.05.2027")
            return {"days": TextField(self.tr("Days with their years"), placeholder=hint, lines=2)}
        if kind in {"fixed", "julian"}:
            return {"day": self._day(31), "month": self._month()}
        return {"day": self._day(30), "month": SpinField(self.tr("Month of that calendar"), 1, 12, 1)}

    def _day(self, most: int) -> Field:
        return SpinField(self.tr("Day"), 1, most, 1)

    def _month(self) -> Field:
        names = [(number, days.month(number, self._words.language)) for number in range(1, 13)]
        return ChoiceField(self.tr("Month"), names)

    def _weekday(self) -> Field:
        names = [(code, weekday_name(place, self._words)) for place, code in enumerate(_WEEKDAYS)]
        return ChoiceField(self.tr("Weekday"), names)

    def _nth(self) -> Field:
        numbers = [(n, self.tr("No. {number}").format(number=n)) for n in range(1, 6)]
        return ChoiceField(self.tr("Which of the month"), [*numbers, (-1, self.tr("the last"))])


_PATTERNS: Final = {
    "fixed": "fixed {month:02}-{day:02}",
    "julian": "julian {month:02}-{day:02}",
    "nth": "nth {weekday} {nth} {month:02}",
    "after": "after {month:02}-{day:02} {weekday}",
    "easter_orthodox": "easter_orthodox {days:+}",
    "easter_western": "easter_western {days:+}",
    "dayofyear": "dayofyear {number}",
    "hijri": "hijri {month:02}-{day:02}",
    "hebrew": "hebrew {month:02}-{day:02}",
    "lunar_chinese": "lunar_chinese {month:02}-{day:02}",
    "dates": "dates {days}",
}


class RulePart(QWidget):
    """The fields of one kind of rule, side by side, and how they make its text."""

    edited = Signal()

    def __init__(self, fields: Mapping[str, Field], pattern: str) -> None:
        super().__init__()
        self.fields, self._pattern = fields, pattern
        line = spaced(QHBoxLayout(self), 12)
        for field in fields.values():
            line.addWidget(field, 1)
            if isinstance(field, ChoiceField):
                field.editor.activated.connect(self.edited)
            elif isinstance(field, SpinField):
                field.editor.valueChanged.connect(self.edited)
            elif isinstance(field, TextField):
                field.editor.textChanged.connect(self.edited)

    def rule(self) -> str:
        """Return the rule that the fields make."""
        return self._pattern.format(**{name: _value(field) for name, field in self.fields.items()})

    def show_values(self, values: Values) -> None:
        """Fill the fields in."""
        for name, value in values.items():
            field = self.fields[name]
            if isinstance(field, ChoiceField):
                field.set_value(value)
            elif isinstance(field, SpinField):
                field.set_value(cast(int, value))
            elif isinstance(field, TextField):
                field.set_text(str(value))


def _value(field: Field) -> object:
    if isinstance(field, TextField):
        return " ".join(_iso(each) for each in re.split(r"[\s,;]+", field.text()) if each)
    return field.value() if isinstance(field, ChoiceField | SpinField) else ""


def _iso(typed: str) -> str:
    """Return ``2026-05-01`` of ``01.05.2026``; anything else as it was typed."""
    found = re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", typed)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else typed


def typed_day(day: date) -> str:
    """Return a day as people type it: ``01.05.2026``."""
    return f"{day:%d.%m}.{day.year}"


def _read(rule: PlainRule) -> tuple[str, Values]:
    found: tuple[str, Values]
    match rule:
        case Fixed(month, day):
            found = "fixed", {"month": month, "day": day}
        case Julian(month, day):
            found = "julian", {"month": month, "day": day}
        case NthWeekday(weekday, nth, month):
            found = "nth", {"weekday": _WEEKDAYS[weekday], "nth": nth, "month": month}
        case OnOrAfter(month, day, weekday):
            found = "after", {"weekday": _WEEKDAYS[weekday], "day": day, "month": month}
        case FromEaster(church, number):
            found = f"easter_{church}", {"days": number}
        case DayOfYear(number):
            found = "dayofyear", {"number": number}
        case ByMoon(calendar, month, day):
            found = calendar, {"month": month, "day": day}
        case OnDates(listed):
            found = "dates", {"days": ", ".join(typed_day(day) for day in listed)}
    return found

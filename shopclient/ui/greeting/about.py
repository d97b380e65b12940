"""Beside the words: who is greeted, why, how near the day is, and what was said in other years."""

from PySide6.QtCore import Qt, Signal

from shopclient.services.greeting_case import GreetingCase, Told
from shopclient.texts import days, greetings, occasions
from shopclient.texts.relations import relation
from shopclient.texts.words import Words
from shopclient.ui.clients.layout import row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Card, Divider


class AboutCard(Card):
    """Made anew for each reading of the case."""

    client_asked = Signal()

    def __init__(self, case: GreetingCase, words: Words) -> None:
        super().__init__(20, gap=10)
        self._words = words
        name = case.person.full_name
        head = row(Avatar(name, 44), gap=12)
        head.addWidget(Label(name, "panel", wrap=True), 1)
        self.body.addLayout(head)
        self.body.addWidget(Label(occasion(case, words), "title", wrap=True))
        if case.kind is not None:
            when = f"{days.weekday(case.day, words.language)}, {days.day(case.day, words.language)}"
            self.body.addWidget(Label(when[:1].upper() + when[1:], "second", "text2", wrap=True))
            left = days.days_left(case.days_left, words)
            self.body.addLayout(row(Chip(left, "warn" if case.belated else "gift", height=24), 1))
        if case.relative is not None:
            kin = f"{case.relative.name} · {relation(case.relative.relation, words)}"
            self.body.addWidget(Label(" · ".join([kin, *case.relative.hobbies[:2]]), "body", wrap=True))
        if case.favourite is not None:
            loved = self.tr("The favourite: {holiday}").format(holiday=case.favourite.name(words.language))
            self.body.addWidget(Label(loved, "body", wrap=True))
        if case.reason:
            said = occasions.quoted(case.reason, words.language)
            self.body.addWidget(Label(said, "body", "text2", wrap=True))
        if case.person.talk:
            self.body.addWidget(Label(case.person.talk, "second", "text2", wrap=True))
        if worth := [*case.person.hobbies[:3], *case.person.tastes[:3]]:
            self.body.addWidget(Label(self.tr("Worth a word of your own"), "label", "text2", wrap=True))
            self.body.addWidget(Label(" · ".join(worth), "second", "text2", wrap=True))
        self.body.addWidget(Divider())
        self.body.addWidget(Label(self.tr("Said on this day before"), "label", "text2"))
        for told in case.before:
            self.body.addWidget(self._told(told))
        if not case.before:
            self.body.addWidget(Label(self.tr("Nothing yet."), "second", "muted", wrap=True))
        self.body.addStretch(1)
        self.file_button = Button(self.tr("Open the client’s file"), "ghost", "external-link", height=32)
        self.file_button.clicked.connect(self.client_asked)
        self.body.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.setSpacing(theme().px(10))

    def _told(self, told: Told) -> Label:
        way = greetings.channel(told.channel, self._words)
        line = f"{told.on.year} · {way}: {' '.join(told.body.split())}"
        return Label(line if len(line) <= 160 else f"{line[:160]}…", "second", "text2", wrap=True)


def occasion(case: GreetingCase, words: Words) -> str:
    """Return what day it is: ``Pioneer Day``, ``Birthday, turns 50``."""
    if case.holiday is not None:
        return case.holiday.name(words.language)
    if case.title:
        return case.title
    named = greetings.cause(case.cause, words)
    if case.turns is None:
        return named
    return f"{named}, {days.turns(case.turns, words) if case.days_left >= 0 else days.age(case.turns, words)}"

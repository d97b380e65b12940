"""The family in a client's file: relatives, pets, contact persons, clients who name him, the household."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.domain.money import Cents
from shopclient.services.families import Known
from shopclient.texts import days, numbers
from shopclient.texts.relations import relation
from shopclient.texts.words import Words
from shopclient.ui.clients import say
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.dossier import ComingDay, Kin
from shopclient.ui.clients.file_row import FileRow
from shopclient.ui.clients.kin_rows import GROWN_UP
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.life import WholeFile
from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card, Divider
from shopclient.ui.widgets.tiles import IconTile


class FamilyCard(Card):
    """Who belongs to the client; somebody with a file of his own opens it."""

    def __init__(self, whole: WholeFile, words: Words, currency: str, asks: Asks) -> None:
        super().__init__(20)
        self._whole, self._words, self._currency, self._asks = whole, words, currency, asks
        is_firm = whole.dossier.file.person.is_organisation
        add = IconButton(
            self.tr("Add a contact person") if is_firm else self.tr("Add a relative"), "plus", height=32
        )
        add.clicked.connect(lambda: asks.edit.emit("family"))
        title = self.tr("Contact persons") if is_firm else self.tr("Family and close ones")
        self.body.addWidget(SectionHeader("users", title, add))
        self.body.addSpacing(theme().px(6))
        for kin in whole.dossier.family:
            self.body.addWidget(self._row(kin))
        for known in whole.life.known_to:
            self.body.addWidget(self._known(known, relation(known.relation, words)))
        if not whole.dossier.family and not whole.life.known_to:
            text = self.tr("Nobody is noted yet: children, their names and birthdays.")
            if is_firm:
                text = self.tr("Nobody is noted yet: who decides, who pays, when their birthdays are.")
            self.body.addWidget(Label(text, "body", "muted", wrap=True))
        self._show_home()

    def _row(self, kin: Kin) -> FileRow:
        relative = kin.relative
        if relative.known is not None and relative.known in self._whole.life.names:
            relative = replace(relative, name=self._whole.life.names[relative.known])
            kin = replace(kin, relative=relative)
        name = say.kin_name(kin, self._words)
        is_child = kin.age is not None and kin.age < GROWN_UP
        lead: QWidget = Avatar(relative.name or name, 36, child=is_child)
        if relative.species:
            lead = IconTile("heart", "chart4", size=36, circle=True)
        second = say.kin_line(kin, self._words)
        shown = FileRow(name, second, right=self._right(kin), lead=lead)
        if relative.known is not None:
            known = relative.known
            shown.set_opens(True)
            shown.opened.connect(lambda: self._asks.client.emit(known))
        return shown

    def _right(self, kin: Kin) -> QWidget:
        line = row(gap=4)
        when = _when(kin.coming, self._words)
        if when is not None:
            line.addWidget(when)
        relative = kin.relative
        if relative.known is None and not relative.species and relative.id is not None and relative.name:
            number = relative.id
            own = IconButton(
                self.tr("Give {name} a file of his or her own").format(name=relative.name),
                "user-plus",
                height=32,
            )
            own.clicked.connect(lambda: self._asks.promote.emit(number))
            line.addWidget(own)
        if relative.known is not None and relative.known not in self._at_home():
            known = relative.known
            together = IconButton(self.tr("They live together"), "home", height=32)
            together.clicked.connect(lambda: self._asks.live_with.emit(known))
            line.addWidget(together)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _known(self, known: Known, second: str) -> FileRow:
        shown = FileRow(known.name, second, lead=Avatar(known.name, 36))
        shown.set_opens(True)
        shown.opened.connect(lambda: self._asks.client.emit(known.id))
        return shown

    def _at_home(self) -> set[int]:
        home = self._whole.life.home
        return set() if home is None else {member.id for member in home.members}

    def _show_home(self) -> None:
        home = self._whole.life.home
        if home is None:
            return
        own = self._whole.dossier.file.id
        self.body.addSpacing(theme().px(8))
        self.body.addWidget(Divider())
        self.body.addSpacing(theme().px(8))
        text = self.tr("Household “{name}”").format(name=home.name)
        leave = IconButton(self.tr("Lives there no more"), "logout", height=32)
        leave.clicked.connect(self._asks.move_out)
        line = row(gap=8)
        line.addWidget(Label(text, "second", "muted", wrap=True), 1)
        line.addWidget(leave)
        self.body.addLayout(line)
        for member, turnover in zip(home.members, home.turnovers, strict=True):
            self.body.addLayout(self._member(member, turnover, is_own=member.id == own))
        if len(home.members) > 1:
            self.body.addLayout(self._sum_line(Label(self.tr("together"), "name"), home.turnover, "name"))

    def _member(self, member: Known, turnover: Cents, *, is_own: bool) -> QHBoxLayout:
        if is_own:
            return self._sum_line(Label(member.name, wrap=True), turnover)
        link = Button(member.name, "ghost", "home", height=32, shortens=True)
        link.clicked.connect(lambda: self._asks.client.emit(member.id))
        return self._sum_line(link, turnover)

    def _sum_line(self, lead: QWidget, sum_: Cents, role: Role = "second") -> QHBoxLayout:
        line = row(gap=8)
        line.addWidget(lead, 1 if isinstance(lead, Label) else 0)
        line.addStretch(0 if isinstance(lead, Label) else 1)
        text = numbers.money(sum_, self._currency, self._words.language)
        line.addWidget(Label(text, role, "text2"), 0, Qt.AlignmentFlag.AlignRight)
        return line


def _when(coming: ComingDay | None, words: Words) -> QWidget | None:
    if coming is None:
        return None
    if say.is_near(coming.days_left):
        return Chip(days.days_left(coming.days_left, words), "gift", height=24)
    return Label(days.day_month(coming.day.day, coming.day.month, words.language), "second", "text2")

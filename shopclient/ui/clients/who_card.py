"""Who the client is to the shop: how he came, who recommended him, who is in charge, how to reach him."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from shopclient.domain.custom_fields import CustomField
from shopclient.texts import client_changes, days
from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import column, row
from shopclient.ui.clients.life import WholeFile
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card

_TREE = 8  # people of the tree that are shown


class WhoCard(Card):
    """Facts as lines: what is not known is not shown."""

    def __init__(self, whole: WholeFile, words: Words, asks: Asks) -> None:
        super().__init__(20)
        self._whole, self._words, self._asks = whole, words, asks
        edit = IconButton(self.tr("Change who it is"), "pencil", height=32)
        edit.clicked.connect(lambda: asks.edit.emit("source"))
        self.body.addWidget(SectionHeader("user", self.tr("Who it is"), edit))
        self.body.addSpacing(theme().px(6))
        lines = list(self._lines())
        for name, text in lines:
            self.body.addLayout(
                column(Label(name, "second", "muted", wrap=True), Label(text, "body", wrap=True), gap=1)
            )
            self.body.addSpacing(theme().px(8))
        if not lines and not whole.life.tree.above and not whole.life.tree.below:
            text = self.tr("How the client came and who recommended the shop is not noted yet.")
            self.body.addWidget(Label(text, "body", "muted", wrap=True))
        self._show_channels()
        self._show_tree()

    def _lines(self) -> Iterator[tuple[str, str]]:
        person, life = self._whole.dossier.file.person, self._whole.life
        if person.source:
            yield self.tr("How the client came"), person.source
        if life.keeper:
            yield self.tr("In charge of the client"), life.keeper
        if person.language:
            yield self.tr("Speaks"), client_changes.value("language", person.language, self._words)
        if person.born_about is not None:
            yield self.tr("Year of birth"), self.tr("about {year}").format(year=person.born_about)
        if person.wallet_share is not None:
            yield (
                self.tr("Share of such purchases made here"),
                self.tr("{percent} %").format(percent=person.wallet_share),
            )
        if person.score is not None:
            asked = person.score_on
            day = "" if asked is None else f", {days.short_day(asked, self._words.language)}"
            yield self.tr("Would recommend us"), self.tr("{score} of 10").format(score=person.score) + day
        if person.checked_on is not None:
            yield (
                self.tr("Phone and address were checked"),
                days.short_day(person.checked_on, self._words.language),
            )
        if person.sizes:
            yield self.tr("Sizes"), ", ".join(person.sizes)
        for own in person.custom:
            field = self._whole.life.fields[own.key]
            yield field.title, self._own_value(field, own.value)

    def _own_value(self, field: CustomField, value: str) -> str:
        if field.kind == "yes_no":
            return self.tr("yes") if value == "yes" else self.tr("no")
        if field.kind == "date":
            return days.short_day(date.fromisoformat(value), self._words.language)
        return value

    def _show_channels(self) -> None:
        wishes = self._whole.dossier.file.person.channels
        chips = [self._channel_chip(each.channel, is_welcome=each.wish == "wished") for each in wishes]
        if chips:
            self.body.addWidget(FlowBox(*chips))
            self.body.addSpacing(theme().px(8))

    def _show_tree(self) -> None:
        tree = self._whole.life.tree
        if tree.above:
            self.body.addWidget(Label(self.tr("Recommended by"), "second", "muted"))
            for each in tree.above:
                self.body.addWidget(self._link(each.id, each.name, 0))
        if tree.below:
            self.body.addWidget(Label(self.tr("Came on the client’s recommendation"), "second", "muted"))
            for each in tree.below[:_TREE]:
                self.body.addWidget(self._link(each.id, each.name, each.depth - 1))
            if more := len(tree.below) - _TREE:
                text = self.tr("and %n more", "", more) if more > 0 else ""
                self.body.addWidget(ElidedLabel(text, "second", "muted"))

    def _link(self, client: int, name: str, depth: int) -> QWidget:
        link = Button(name, "ghost", "user", height=32, shortens=True)
        link.clicked.connect(lambda: self._asks.client.emit(client))
        holder = QWidget()
        line = row(link, 1)
        line.setContentsMargins(theme().px(18) * depth, 0, 0, 0)
        holder.setLayout(line)
        return holder

    def _channel_chip(self, code: str, *, is_welcome: bool) -> Chip:
        welcome, refused = self.tr("{channel}: welcome"), self.tr("{channel}: not wanted")
        text = (welcome if is_welcome else refused).format(channel=self._channel(code))
        return Chip(text, "ok" if is_welcome else "err", "check" if is_welcome else "x", height=24)

    def _channel(self, code: str) -> str:
        return {
            "phone": self.tr("calls"),
            "sms": self.tr("SMS"),
            "messenger": self.tr("messengers"),
            "email": self.tr("e-mails"),
            "letter": self.tr("letters"),
            "visit": self.tr("visits"),
        }[code]

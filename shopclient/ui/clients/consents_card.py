"""What the client agreed to, in the file: asked or not, given or withdrawn, and to which words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.services.consents import Consent
from shopclient.texts import consents, days
from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import Label, plain_tip
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card


class ConsentsCard(Card):
    """One line for each purpose; nobody asked yet is a question, not a no."""

    def __init__(self, standing: tuple[Consent, ...], words: Words, asks: Asks) -> None:
        super().__init__(20)
        self._words, self._asks = words, asks
        self.body.addWidget(SectionHeader("shield-check", self.tr("Consents")))
        self.body.addSpacing(theme().px(6))
        for consent in standing:
            self.body.addWidget(self._line(consent))

    def _line(self, consent: Consent) -> QWidget:
        purpose = consents.purpose(consent.purpose, self._words)
        name = Label(purpose, "name", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(theme().px(4))
        head = row(gap=8)
        head.addWidget(name, 1)
        head.addWidget(self._state(consent))
        texts.addLayout(head)
        if consent.on is not None:
            texts.addWidget(Label(self._second(consent), "second", "muted", wrap=True))
        texts.addWidget(FlowBox(*self._deeds(consent, purpose)))
        holder = QWidget()
        holder.setLayout(texts)
        texts.setContentsMargins(0, theme().px(4), 0, theme().px(4))
        wording = consent.wording.text if consent.wording else consents.wording(consent.purpose, self._words)
        name.setToolTip(plain_tip(wording))
        return holder

    def _state(self, consent: Consent) -> Chip:
        if consent.state == "given":
            return Chip(self.tr("agreed"), "ok", "check", height=24)
        if consent.state == "withdrawn":
            return Chip(self.tr("withdrawn"), "err", "x", height=24)
        if consent.state == "refused":
            return Chip(self.tr("refused"), "err", "x", height=24)
        return Chip(self.tr("not asked yet"), "warn", height=24)

    def _second(self, consent: Consent) -> str:
        day = "" if consent.on is None else days.day(consent.on, self._words.language)
        parts = [day, consents.way(consent.how, self._words)]
        if consent.wording is not None:
            parts.append(self.tr("wording {version}").format(version=consent.wording.version))
        return ", ".join(parts)

    def _deeds(self, consent: Consent, purpose: str) -> list[QWidget]:
        number = consent.number
        if consent.state == "given" and number is not None:
            withdraw = Button(self.tr("Withdraw"), "ghost", height=32)
            withdraw.setAccessibleName(f"{withdraw.label()}: {purpose}")
            withdraw.clicked.connect(lambda: self._asks.withdraw.emit(number))
            return [withdraw]
        ways = [("spoken", self.tr("Agreed in words")), ("paper", self.tr("Agreed on paper"))]
        if consent.state == "ask":
            ways.append(("refused", self.tr("Refused")))
        return [self._give(consent.purpose, way, text, purpose) for way, text in ways]

    def _give(self, code: str, way: str, text: str, purpose: str) -> Button:
        give = Button(text, "ghost", height=32)
        give.setAccessibleName(f"{text}: {purpose}")
        give.clicked.connect(lambda: self._asks.consent.emit(code, way))
        return give

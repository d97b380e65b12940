"""Two files of one client beside each other, and what is to stay; nothing happens before the last key."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services import merging_preview
from shopclient.services.merging_preview import MergePreview, MergeSide
from shopclient.texts import client_changes, numbers
from shopclient.ui.clients import say
from shopclient.ui.clients.client_pick import ClientPick
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import clear, column, row
from shopclient.ui.clients.merge_row import MergeRow
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.surfaces import Band, Divider
from shopclient.ui.widgets.tiles import IconTile


class MergeWindow(QDialog):
    """Accepted by its own button only; *merge_asked* tells who joins whom, and the choices."""

    merge_asked = Signal(int, int, object)

    def __init__(self, context: Context, keep: int, other: int | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        theme().dress(self)
        self._context, self._keep, self._other = context, keep, other
        self.setWindowTitle(self.tr("Make two files one"))
        self.rows: list[MergeRow] = []
        self.pick = ClientPick(
            context, self.tr("The other file of the same client"), placeholder=self.tr("name, phone or card")
        )
        self.pick.besides = keep
        self.pick.changed.connect(self._on_picked)
        self.swap_button = Button(self.tr("Keep the other number"), "ghost", "refresh", height=40)
        self.swap_button.clicked.connect(self._swap)
        self.merge_button = Button(self.tr("Make them one"), "primary", "users", "Ctrl+Enter", height=40)
        self.merge_button.clicked.connect(self._ask)
        self.cancel_button = Button(self.tr("Leave them two"), "outline", "", "Esc", height=40)
        self.cancel_button.clicked.connect(self.reject)
        for button in (self.swap_button, self.merge_button, self.cancel_button):
            button.setAutoDefault(False)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.merge_button.click)
        self.fault_label = Label("", "body", "err", wrap=True)
        self._lay_out()
        room = self.screen().availableGeometry()
        self.resize(min(theme().px(860), room.width()), min(theme().px(620), room.height()))
        self._read()

    def show_fault(self, text: str) -> None:
        """Say why it was not done."""
        self.fault_label.setText(text)
        self.fault_label.setVisible(bool(text))

    def _lay_out(self) -> None:
        px = theme().px
        content = QWidget()
        self._inside = QVBoxLayout(content)
        self._inside.setContentsMargins(0, 0, px(10), 0)
        self._inside.setSpacing(px(14))
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(20), px(24), px(20))
        page.setSpacing(px(12))
        page.addWidget(Label(self.tr("Two files, one client"), "panel"))
        page.addWidget(self.pick)
        page.addWidget(ScrollArea(content), 1)
        page.addWidget(Divider())  # what is cut off above it goes on below
        page.addWidget(self.fault_label)
        page.addWidget(FlowBox(self.merge_button, self.cancel_button, self.swap_button, gap=10))
        self.pick.setVisible(self._other is None)
        self.show_fault("")

    def _on_picked(self) -> None:
        self._other = self.pick.client
        self._read()

    def _swap(self) -> None:
        if self._other is not None:
            self._keep, self._other = self._other, self._keep
            self.pick.hide()
            self._read()

    def _read(self) -> None:
        for button in (self.merge_button, self.swap_button):
            button.setEnabled(self._other is not None)
        self.show_fault("")
        if self._other is None:
            self._show_nobody()
            return
        work = partial(merging_preview.preview, self._context.shop, self._keep, self._other)
        self._context.runner.run(work, self._show, self._fail)

    def _show_nobody(self) -> None:
        clear(self._inside)
        self.rows = []
        text = self.tr("Look up the other file by name, phone or card. Nothing is changed before you say so.")
        self._inside.addWidget(Label(text, "body", "text2", wrap=True))
        self._inside.addStretch(1)
        self.pick.search.setFocus()

    def _show(self, found: MergePreview) -> None:
        clear(self._inside)
        heads = QHBoxLayout()
        heads.setSpacing(theme().px(10))
        heads.addWidget(self._head(found.keep, self.tr("This number stays")), 1)
        heads.addWidget(self._head(found.other, self.tr("Joins it")), 1)
        self._inside.addLayout(heads)
        if found.warnings:
            self._inside.addWidget(self._warning(found.warnings))
        self.rows = [MergeRow(each, self._context.words) for each in found.fields]
        for each in self.rows:
            self._inside.addWidget(each)
        self._inside.addWidget(Label(self._rest(found), "body", "text2", wrap=True))
        self._inside.addStretch(1)
        self.merge_button.setFocus()

    def _head(self, side: MergeSide, role: str) -> QWidget:
        words, currency = self._context.words, self._context.currency
        bought = self.tr("%n purchase(s)", "", side.purchases)
        balance = numbers.bonuses(side.balance, currency, words.language)
        last = say.last_visit(side.last_purchase, self._context.shop.today(), words)
        lines = (
            " · ".join(part for part in (f"№ {side.id}", side.phone) if part),
            f"{bought} · {last}" if side.last_purchase else bought,
            self.tr("bonuses {number}").format(number=balance),
            ", ".join(say.card_number(card) for card in side.cards),
        )
        band = Band("band", padding=14, gap=2)
        texts = [ElidedLabel(line, "second", "text2") for line in lines if line]
        name = ElidedLabel(side.name, "title")
        band.body.addWidget(Label(role, "caption", "muted"))
        inside = row(Avatar(side.name, 44), gap=12)
        inside.addLayout(column(name, *texts, gap=2), 1)
        band.body.addLayout(inside)
        band.body.addStretch(1)
        return band

    def _warning(self, codes: tuple[str, ...]) -> QWidget:
        sentences = {
            "apart": self.tr("It was noted that these are two people. Are they one after all?"),
            "name": self.tr("The names are different: are they one person?"),
            "birthday": self.tr("The birthdays are different: are they one person?"),
            "organisation": self.tr("One is a person, the other an organisation."),
        }
        band = Band("warn_soft", padding=12)
        line = row(IconTile("alert-triangle", "warn", ground="warn_soft"), gap=10)
        line.addLayout(column(*(Label(sentences[code], "name", wrap=True) for code in codes), gap=2), 1)
        band.body.addLayout(line)
        return band

    def _rest(self, found: MergePreview) -> str:
        words = self._context.words
        total = numbers.bonuses(found.total, self._context.currency, words.language)
        said = [
            self.tr(
                "Cards, purchases, conversations, presents, files and consents of both come together; bonuses"
                " then: {number}. It can be undone as long as nothing is booked on the joined file."
            ).format(number=total)
        ]
        lists = ", ".join(client_changes.field(name, words) for name, _items in found.united)
        if lists:
            said.append(self.tr("Put together, each thing once: {lists}.").format(lists=lists))
        return "\n".join(said)

    def _ask(self) -> None:
        if self._other is not None:
            chosen = {each.field: each.chosen for each in self.rows}
            self.merge_asked.emit(self._keep, self._other, chosen)

    def _fail(self, error: BaseException) -> None:
        self.show_fault(self._context.sentence(error))
        self.merge_button.setEnabled(False)

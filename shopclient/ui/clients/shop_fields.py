"""What matters about a client to the shop alone, in the form."""

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.ui.clients.around import Around
from shopclient.ui.clients.client_pick import ClientPick
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.layout import row
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField
from shopclient.ui.widgets.switch import Switch

_BEST = 10


class ShopFields(QWidget):
    """Where the client came from, who keeps him, how much of his wallet is here, how content he is."""

    edited = Signal()
    reshaped = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.source = LineField(
            self.tr("How the client came"), placeholder=self.tr("saw the sign, from the fair")
        )
        self.referred_by = ClientPick(
            context, self.tr("Recommended by"), placeholder=self.tr("name or phone of a client")
        )
        self.keeper = ChoiceField(self.tr("In charge of the client"))
        self.wallet_share = LineField(
            self.tr("Share of the wallet, %"), placeholder=self.tr("how much is bought here: 30")
        )
        self.score = ChoiceField(
            self.tr("Would recommend us, 0–10"),
            [(None, self.tr("not asked")), *((each, str(each)) for each in range(_BEST, -1, -1))],
        )
        self.state = ChoiceField(
            self.tr("State"),
            [
                ("prospect", self.tr("not a client yet")),
                ("client", self.tr("client")),
                ("moved", self.tr("moved away")),
                ("died", self.tr("died")),
                ("do_not_call", self.tr("do not call")),
            ],
        )
        self.checked = Switch(self.tr("Phone and address were checked today"))
        self._lay_out()
        self._listen()

    def show_around(self, around: Around, own_id: int | None) -> None:
        """Take who works here, and whose file it is: nobody recommends himself."""
        self._around = around
        self.referred_by.besides = own_id
        people = [(each.id, each.name or self.tr("the owner")) for each in around.colleagues]
        self.keeper.set_choices([(None, self.tr("nobody in particular")), *people])

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed here."""
        return replace(
            rest,
            source=self.source.text(),
            referred_by=self.referred_by.client,
            keeper=cast(int | None, self.keeper.value()),
            wallet_share=self.wallet_share.text(),
            score=cast(int | None, self.score.value()),
            state=cast(Any, self.state.value()),
            checked=self.checked.isChecked(),
        )

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*."""
        client = draft.referred_by
        self.referred_by.show_client(client, self._around.names.get(client, "") if client else "")
        self.source.set_text(draft.source)
        self.keeper.set_value(draft.keeper)
        self.wallet_share.set_text(draft.wallet_share)
        self.score.set_value(draft.score)
        self.state.set_value(draft.state)
        self.checked.setChecked(draft.checked)

    def field_at(self, what: str) -> Field | None:
        """Return the field of a person's attribute; None if it is not here."""
        fields: dict[str, Field] = {
            "source": self.source,
            "referred_by": self.referred_by.field,
            "keeper": self.keeper,
            "wallet_share": self.wallet_share,
            "score": self.score,
            "state": self.state,
        }
        return fields.get(what)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        column.addWidget(self.source)
        column.addWidget(self.referred_by)
        for pair in ((self.keeper, self.state), (self.wallet_share, self.score)):
            line = row(gap=12)
            for part in pair:
                line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
        column.addWidget(self.checked)

    def _listen(self) -> None:
        for line in (self.source, self.wallet_share):
            line.editor.textEdited.connect(self.edited)
        for choice in (self.keeper, self.score, self.state):
            choice.editor.activated.connect(self.edited)
        self.checked.clicked.connect(self.edited)
        self.referred_by.changed.connect(self.edited)
        self.referred_by.reshaped.connect(self.reshaped)

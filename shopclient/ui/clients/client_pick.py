"""A line that looks a client up, and then shows who was chosen."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.services import client_search
from shopclient.services.client_views import ClientPage, ClientRow
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.suggestions import Pick, PickField
from shopclient.ui.context import Context
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.buttons import IconButton
from shopclient.ui.widgets.fields import Field
from shopclient.ui.widgets.labels import ElidedLabel

_OFFERED = 8


class ClientPick(QWidget):
    """Nobody or one client; *besides* is never offered: the one whose file it is."""

    changed = Signal()
    reshaped = Signal()  # another thing takes the focus now

    def __init__(self, context: Context, label: str, *, placeholder: str = "") -> None:
        super().__init__()
        self._context = context
        self._asked = 0  # counts what is looked for: only the newest answer holds
        self.client: int | None = None
        self.besides: int | None = None
        self._names: dict[int, str] = {}
        self.search = PickField(label, self._look_for, placeholder=placeholder)
        self.search.picked.connect(self._on_picked)
        self.remove_button = IconButton(self.tr("Nobody"), "x", height=40)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self._avatar, self._name_label = Avatar("", 36), ElidedLabel("", "name")
        who = QWidget()
        line = row(self._avatar, gap=10)
        line.addWidget(self._name_label, 1)
        line.addWidget(self.remove_button)
        who.setLayout(line)
        self.chosen = Field(label, who)
        self.chosen.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its button takes the focus
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.search)
        self._column.addWidget(self.chosen)
        self.show_client(None, "")

    @property
    def name(self) -> str:
        """The name of who is chosen; empty for nobody."""
        return self._names.get(self.client, "") if self.client is not None else ""

    @property
    def field(self) -> Field:
        """What is marked when it is refused."""
        return self.search if self.client is None else self.chosen

    def show_client(self, client: int | None, name: str) -> None:
        """Show who is chosen; None for nobody."""
        self.client = client
        if client is not None:
            self._names[client] = name
        self.search.setVisible(client is None)
        self.chosen.setVisible(client is not None)
        self._avatar.show_person(name)
        self._name_label.setText(name)

    def _look_for(self, text: str) -> list[Pick] | None:
        self._asked += 1
        if not text.strip():
            return []
        work = partial(client_search.find, self._context.shop, text, _OFFERED)
        self._context.runner.run(work, partial(self._on_found, self._asked), self._on_failed)
        return None

    def _on_found(self, asked: int, page: ClientPage) -> None:
        if asked != self._asked:
            return
        self._names.update({each.id: each.name for each in page.rows})
        found = (each for each in page.rows if each.id != self.besides)
        self.search.show_picks([Pick(str(each.id), _line(each)) for each in found])

    def _on_failed(self, error: BaseException) -> None:
        self.search.show_error(self._context.sentence(error))

    def _on_picked(self, key: str) -> None:
        client = int(key)
        self.show_client(client, self._names[client])
        self.reshaped.emit()
        self.remove_button.setFocus()
        self.changed.emit()

    def _on_remove_clicked(self) -> None:
        self.show_client(None, "")
        self.reshaped.emit()
        self.search.setFocus()
        self.changed.emit()


def _line(client: ClientRow) -> str:
    return f"{client.name} · {client.phone}" if client.phone else client.name

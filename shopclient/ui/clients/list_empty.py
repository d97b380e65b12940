"""What the list says where there is nobody to show, and what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.domain.client_filter import ClientFilter
from shopclient.ui.clients.layout import centred, clear
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.surfaces import Card

_TEXT = 520  # longer lines are hard to read


class EmptyCard(Card):
    """No client at all, or none that answers to what is asked."""

    new_asked = Signal()
    import_asked = Signal()
    everybody_asked = Signal()  # without the conditions

    def __init__(self) -> None:
        super().__init__()
        self._says: tuple[str, ...] = ()

    def show_no_clients(self) -> None:
        """Say how the first clients come in."""
        add = Button(self.tr("Add a client"), "primary", "user-plus", "F4", height=44)
        add.clicked.connect(self.new_asked)
        bring = Button(self.tr("Import a list"), "outline", "file-import", height=44)
        bring.clicked.connect(self.import_asked)
        text = self.tr("Add the first one, or bring your list from Excel, 1C or another program.")
        self._show("users", self.tr("No clients yet"), text, add, bring)

    def show_nobody(self, typed: str, asked: ClientFilter, segment: str) -> None:
        """Say that nobody answers to *typed* and to the conditions, those of *segment* if it has a name."""
        if asked.is_empty:
            self._show_not_found(typed)
            return
        everybody = Button(self.tr("Show everybody"), "outline", "users", height=44)
        if typed:
            everybody.setText(self.tr("Search among everybody"))
        everybody.clicked.connect(self.everybody_asked)
        text = self.tr("Take a condition off above, or show everybody.")
        if typed:
            title = self.tr("Nobody found among these")
        elif asked == ClientFilter(archived=True):
            title = self.tr("The archive is empty")
            text = self.tr("Del in the list puts a client here: out of the way, but nothing is lost.")
        elif segment:
            title = self.tr("Nobody is in “{segment}” now").format(segment=segment)
        else:
            title = self.tr("Nobody answers to these conditions")
        self._show("filter", title, text, everybody)

    def _show_not_found(self, typed: str) -> None:
        text = self.tr(
            "Try a part of the name, the last digits of the phone or the number of the card. Letters typed in"
            " the wrong keyboard layout are understood, too."
        )
        words = self.tr("New client: {typed}").format(typed=" ".join(typed.split()))
        add = Button(words, "outline", "user-plus", "F4", height=44, shortens=True)
        add.clicked.connect(self.new_asked)
        self._show("search", self.tr("Nobody found"), text, add)

    def _show(self, icon: str, title: str, text: str, *buttons: Button) -> None:
        says = (title, *(button.label() for button in buttons))
        if says == self._says:
            return  # at each key that finds nobody
        self._says = says
        clear(self.body)
        content = QWidget()
        content.setLayout(centred(EmptyState(icon, title, text, *buttons), _TEXT))
        self.body.addWidget(ScrollArea(content), 1)

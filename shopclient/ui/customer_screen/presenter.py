"""Keeps the customer's screen in step with the sale: idle, being served, thanked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from shopclient.services.changes import Change
from shopclient.services.till_values import Receipt
from shopclient.ui.customer_screen.content import idle, serving, thanks
from shopclient.ui.customer_screen.view import CustomerView
from shopclient.ui.till.figures import Figures

if TYPE_CHECKING:
    from shopclient.ui.context import Context

THANKS_STAY = 8_000  # milliseconds, unless the next one is served sooner


class CustomerPresenter(QObject):
    """Shows the desk's sale as the buyer may see it; *timer* ends the thanks."""

    def __init__(self, view: CustomerView, context: "Context", timer: QTimer | None = None) -> None:
        super().__init__(view)
        self._view, self._context = view, context
        self._figures = Figures(context.currency, context.words)
        self._shop = ""
        self._first_name = ""  # of whoever is served, for the thanks
        self.desk = context.open_desk(context)
        self.timer = timer or QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._show)
        self.desk.changed.connect(self._on_changed)
        self.desk.recorded.connect(self._on_recorded)
        context.changes.changed.connect(self._on_shop_changed)
        self._read_shop()
        self._show()

    def _on_changed(self) -> None:
        face = self.desk.face
        if face.is_saving:
            return  # what was shown stays until it is booked
        if not face.sale.is_empty:
            found = face.found if face.sale.has_person else None
            self._first_name = found.first_name if found else ""
        elif self.timer.isActive() and not face.is_looked_up:
            return  # the thanks are for whoever went; the next one ends them
        self._show()

    def _show(self) -> None:
        self.timer.stop()
        face = self.desk.face
        if face.sale.is_empty:
            self._view.show_content(idle(self._shop, self._context.words))
        else:
            self._view.show_content(serving(face, self._figures))

    def _on_recorded(self, receipt: Receipt) -> None:
        self.timer.start(THANKS_STAY)
        self._view.show_content(thanks(receipt, self._first_name, self._figures))

    def _on_shop_changed(self, changed: frozenset[Change]) -> None:
        if Change.PROGRAMME in changed:
            self._read_shop()

    def _read_shop(self) -> None:
        shop = self._context.shop
        self._context.runner.run(lambda: shop.programme().shop.name, self._on_read, lambda _error: None)

    def _on_read(self, name: str) -> None:
        self._shop = name
        if self.desk.face.sale.is_empty and not self.timer.isActive():
            self._show()

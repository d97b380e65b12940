"""The lines of a purchase: a key takes the sum typed as one of a department, the list changes them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from shopclient.domain.errors import Refusal
from shopclient.domain.programme import Department, Programme
from shopclient.services.changes import Change
from shopclient.services.till_values import Receipt
from shopclient.texts.errors import short_card
from shopclient.ui.desk.open_sale import OpenLine, OpenSale
from shopclient.ui.till.bill.bill_rows import BillRow
from shopclient.ui.till.figures import Figures

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.desk.sale_desk import SaleDesk
    from shopclient.ui.till.view import TillView


class Departments(QObject):
    """Shows the finished lines above the figures, and the shop's departments under the sum."""

    def __init__(self, view: "TillView", context: "Context", desk: "SaleDesk") -> None:
        super().__init__(view)
        self._panel, self._keys, self._context, self._desk = view.sale, view.hints, context, desk
        self._figures = Figures(context.currency, context.words)
        self._known: tuple[Department, ...] = ()
        self._shown: tuple[OpenSale, Receipt | None] | None = None
        row, rows = self._panel.departments, self._panel.bill.rows
        row.chosen.connect(self.take)
        row.left.connect(self._panel.edit.setFocus)
        rows.opened.connect(self._on_opened)
        rows.removed.connect(self._on_removed)
        rows.left.connect(self._panel.edit.setFocus)
        desk.changed.connect(self._show)
        context.changes.changed.connect(self._on_changed)
        self._read()

    def toggle(self) -> None:
        """Open the row of departments, or close it."""
        if not self._known:
            words = self._context.words
            text = words.translate(
                "Till", "The shop has no departments. They are made in Settings, in the rules."
            )
            self._context.toast(text, kind="note")
            return
        self._panel.toggle_departments()
        self._panel.edit.setFocus()

    def take(self, key: str) -> None:
        """Take the sum typed as a line of this department; without a sum, let the next one be of it."""
        sale = self._desk.face.sale
        if self._desk.face.is_saving:
            return
        if not sale.text.strip():
            self._desk.aim(department=None if key == sale.department else key)
        elif self._is_sum(sale):
            self._desk.set_lines((*sale.lines, OpenLine(sale.text, key)))
        self._panel.edit.setFocus()

    # Shown

    def _show(self) -> None:
        face = self._desk.face
        receipt = face.receipt if face.is_reckoned and face.sale.lines else None
        shown, self._shown = self._shown, (face.sale, receipt)
        if shown is not None and shown[0] is face.sale and shown[1] is receipt:
            return
        rows = [self._row(place, line, receipt) for place, line in enumerate(face.sale.lines)]
        self._panel.show_rows(rows)
        self._panel.departments.show_chosen(face.sale.department)
        self._panel.show_aim(self._aim(face.sale))

    def _row(self, place: int, line: OpenLine, receipt: Receipt | None) -> BillRow:
        words = self._context.words
        discount = 0
        value = self._figures.reckoned(line.text).removeprefix("= ") or line.text
        if receipt is not None and place < len(receipt.lines):
            discount = receipt.lines[place].discount
            value = self._figures.amount(receipt.lines[place].amount)
        if line.gift_card is not None:
            name = words.translate("Till", "Onto card {card}").format(card=short_card(line.gift_card))
            return BillRow("gift", name, value)
        name = self._name(line.department) or words.translate("Till", "Without a department")
        return BillRow("tag", name, value, self._figures.amount(-discount) if discount else "")

    def _aim(self, sale: OpenSale) -> str:
        words = self._context.words
        if sale.sold_onto is not None:
            text = words.translate("Till", "Value onto gift card {card}")
            return text.format(card=short_card(sale.sold_onto))
        if sale.department is not None:
            text = words.translate("Till", "Purchase amount: {department}")
            return text.format(department=self._name(sale.department))
        return ""

    def _name(self, key: str | None) -> str:
        found = next((each for each in self._known if each.key == key), None)
        return (found.name or found.key) if found is not None else (key or "")

    # Changed in the list

    def _on_opened(self, place: int) -> None:
        """Put the line back into the field; what was being typed there becomes a line instead."""
        sale = self._desk.face.sale
        if place >= len(sale.lines) or self._desk.face.is_saving or not self._is_sum(sale):
            return
        line, lines = sale.lines[place], sale.finished.lines
        rest = lines[:place] + lines[place + 1 :]
        self._desk.set_lines(rest, line.text, line.department)
        if line.gift_card is not None:
            self._desk.aim(sold_onto=line.gift_card)
        self._panel.take_focus()
        self._panel.edit.selectAll()  # it is there to be typed anew

    def _on_removed(self, place: int) -> None:
        sale = self._desk.face.sale
        if place >= len(sale.lines) or self._desk.face.is_saving:
            return
        rest = sale.lines[:place] + sale.lines[place + 1 :]
        self._change_lines(sale, rest)
        words = self._context.words
        text = words.translate("Till", "Line taken off: {sum}.").format(sum=sale.lines[place].text)
        back = words.translate("Till", "Bring it back")
        self._context.toast(text, back, lambda: self._restore(sale, place), takes_back=True)
        if not rest:
            self._panel.edit.setFocus()

    def _restore(self, before: OpenSale, place: int) -> None:
        """Put a line that was taken off back to its place, if the same purchase is still there."""
        sale = self._desk.face.sale
        if sale.op_key == before.op_key:
            self._change_lines(sale, (*sale.lines[:place], before.lines[place], *sale.lines[place:]))

    def _change_lines(self, sale: OpenSale, lines: tuple[OpenLine, ...]) -> None:
        self._desk.set_lines(lines, sale.text, sale.department)
        if sale.sold_onto is not None:
            self._desk.aim(sold_onto=sale.sold_onto)

    def _is_sum(self, sale: OpenSale) -> bool:
        """Tell whether what is in the field is a sum, or nothing; what is wrong is said under it already."""
        try:
            return not sale.text.strip() or sale.amount(self._desk.decimals) >= 0
        except Refusal:
            return False

    # Read

    def _on_changed(self, changed: frozenset[Change]) -> None:
        if Change.PROGRAMME in changed:
            self._read()

    def _read(self) -> None:
        self._context.runner.run(self._context.shop.programme, self._on_read, self._on_unread)

    def _on_read(self, programme: Programme) -> None:
        self._known = programme.departments
        self._panel.offer_departments(self._known)
        self._keys.show_departments_key(has_departments=bool(self._known))
        self._shown = None
        self._show()

    def _on_unread(self, error: BaseException) -> None:
        """Go on without departments: what keeps the file from being read is said by the list beside."""

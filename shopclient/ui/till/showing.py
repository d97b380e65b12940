"""Brings the till's widgets to what the desk's face says; what is the same already is left alone."""

from typing import TYPE_CHECKING

from shopclient.ui.desk.face import DeskFace
from shopclient.ui.desk.open_sale import grouped
from shopclient.ui.till.said import not_booked, wrong_sum

if TYPE_CHECKING:
    from shopclient.ui.context import Context
    from shopclient.ui.till.view import TillView


class Showing:
    """Remembers what is shown, so that a digit typed costs no more than what it changes."""

    def __init__(self, view: "TillView", context: "Context") -> None:
        self._view, self._context = view, context
        self._shown: DeskFace | None = None

    def show(self, face: DeskFace) -> None:
        """Show *face*."""
        shown, self._shown = self._shown, face
        if shown is None or (shown.found, shown.trouble) != (face.found, face.trouble):
            self._show_person(face)
        self._view.parked.show_parked(face.parked)
        self._show_typed(face, shown or DeskFace())
        if shown is None or shown.receipt is not face.receipt:
            self._show_bill(face)
        if shown is None or shown.is_saving != face.is_saving:
            self._view.sale.show_saving(is_saving=face.is_saving)
        # Each refusal is told anew, also of the same kind: the field takes back what is typed over.
        if shown is None or shown.wrong is not face.wrong or shown.lacks_sum != face.lacks_sum:
            self._view.sale.show_refused(wrong_sum(face, self._context))
        if shown is None or _said(shown) != _said(face):
            self._view.sale.message.show_text(not_booked(face, self._context))

    def _show_person(self, face: DeskFace) -> None:
        view, found, trouble = self._view, face.found, face.trouble
        # What a code is that brings nobody, ``CardSteps`` says, with what can be done.
        text = "" if trouble is None or face.step is not None else self._context.sentence(trouble)
        if found is not None:
            view.client.show_person(found)
        elif trouble is not None:
            view.client.show_trouble(text)
        else:
            view.client.show_nobody()
        view.show_who(is_known=found is not None)
        if found is None:
            view.who.show_trouble(text)
        view.human.show_line(found.line if found else None)
        view.sale.bill.show_account(has_bonuses=face.has_bonuses)

    def _show_typed(self, face: DeskFace, shown: DeskFace) -> None:
        """Write what was typed in another view; in this one it stands already."""
        panel, sale = self._view.sale, face.sale
        if panel.edit.text() not in {sale.text, grouped(sale.text)}:
            panel.show_text(sale.text)
        same = (shown.sale.asked, shown.sale.spend_most) == (sale.asked, sale.spend_most)
        if not same and panel.bill.spend.edit.text().strip() != sale.asked:
            panel.bill.spend.clear()

    def _show_bill(self, face: DeskFace) -> None:
        if face.receipt is None:
            self._view.sale.bill.show_nothing()
        else:
            self._view.sale.bill.show_receipt(face.receipt)


def _said(face: DeskFace) -> tuple[object, ...]:
    return face.fault, face.is_unused_said, face.idle_gifts, face.sale.gift_cards

"""Sales put aside for another client: what is put aside, and what is left when one comes back."""

from dataclasses import replace

from shopclient.ui.desk.asking import Asking
from shopclient.ui.desk.face import DeskFace, Parked
from shopclient.ui.desk.meanwhile import Meanwhile
from shopclient.ui.desk.open_sale import OpenSale
from shopclient.ui.desk.scanned import Whom
from shopclient.ui.desk.shown import Shown


class Aside:
    """Puts the sale at the desk aside and takes one up again; nothing is typed, scanned or booked here."""

    def __init__(self, shown: Shown, asking: Asking, meanwhile: Meanwhile) -> None:
        self._shown, self._asking, self._meanwhile = shown, asking, meanwhile

    def park(self) -> Parked | None:
        """Put the sale aside, and serve who was scanned meanwhile; None if there is none, or in a save."""
        parked = self._park()
        if parked is not None:
            self._meanwhile.serve()
        return parked

    def take(self, key: str) -> None:
        """Go on with the sale of this id, reckoned anew; what is being typed is put aside in its stead."""
        wanted = self._find(key)
        if wanted is not None and not self._shown.face.is_saving:
            self._park()
            self._shown.put(parked=self._without(wanted))
            self._asking.take_up(wanted.sale)

    def drop(self, key: str) -> Parked | None:
        """Forget the sale of this id; return it, so that it can be put aside again."""
        dropped = self._find(key)
        if dropped is not None:
            self._shown.show(parked=self._without(dropped))
        return dropped

    def put(self, *parked: Parked) -> None:
        """Let sales stand aside, before those that do: they are older."""
        self._shown.show(parked=(*parked, *self._shown.face.parked))

    def resume(self, sale: OpenSale, parked: tuple[Parked, ...]) -> None:
        """Go on with what an earlier run of the program left; what was begun since then comes first."""
        face = self._shown.face
        if not face.sale.is_empty or face.is_looked_up or face.is_saving:
            parked = (*parked, *([] if sale.is_empty else [Parked(sale)]))
            sale = OpenSale()
        if parked:
            self.put(*parked)
        if not sale.is_empty:
            self._asking.take_up(sale)

    def _park(self) -> Parked | None:
        parked = to_put_aside(self._shown.face, self._asking.asked)
        if parked is not None:
            self._shown.put(parked=(*self._shown.face.parked, parked))
            self._asking.take_up(OpenSale())
        return parked

    def _find(self, key: str) -> Parked | None:
        return next((each for each in self._shown.face.parked if each.key == key), None)

    def _without(self, parked: Parked) -> tuple[Parked, ...]:
        return tuple(each for each in self._shown.face.parked if each.key != parked.key)


def to_put_aside(face: DeskFace, asked: Whom) -> Parked | None:
    """Return what is put aside of *face*, with who is *asked* about just now; None if there is nothing."""
    if face.is_saving or (face.sale.is_empty and not face.is_looked_up):
        return None
    if face.is_looked_up:  # whose it is must not be lost with the answer
        card, client = asked
        face = replace(face, sale=replace(face.sale, card=card, client=client), found=None)
    return face.put_aside()

"""Sales put aside for another client: what is put aside, and what is left when one comes back."""

from dataclasses import replace

from shopclient.ui.desk.face import DeskFace, Parked
from shopclient.ui.desk.open_sale import OpenSale
from shopclient.ui.desk.scanned import Whom


def to_put_aside(face: DeskFace, asked: Whom) -> Parked | None:
    """Return what is put aside of *face*, with who is *asked* about just now; None if there is nothing."""
    if face.is_saving or (face.sale.is_empty and not face.is_looked_up):
        return None
    if face.is_looked_up:  # whose it is must not be lost with the answer
        card, client = asked
        face = replace(face, sale=replace(face.sale, card=card, client=client), found=None)
    return face.put_aside()


def parked_one(face: DeskFace, key: str) -> Parked | None:
    """Return the sale of this id that stands aside."""
    return next((each for each in face.parked if each.key == key), None)


def without(face: DeskFace, parked: Parked) -> DeskFace:
    """Return *face* with one less that stands aside."""
    return replace(face, parked=tuple(each for each in face.parked if each.key != parked.key))


def resumed(
    face: DeskFace, sale: OpenSale, parked: tuple[Parked, ...]
) -> tuple[OpenSale, tuple[Parked, ...]]:
    """Return what an earlier run left, to be typed on and to stand aside: what was begun since is first."""
    if not face.sale.is_empty or face.is_looked_up or face.is_saving:
        return OpenSale(), (*parked, *([] if sale.is_empty else [Parked(sale)]))
    return sale, parked

"""The unfinished purchase and those put aside as a tree of plain values, to be kept, and the way back."""

from dataclasses import asdict, dataclass, fields
from typing import Any

from shopclient.domain.money import Cents
from shopclient.services.drafts import Tree
from shopclient.ui.desk.face import DeskFace, Parked
from shopclient.ui.desk.open_sale import OpenLine, OpenSale


@dataclass(frozen=True)
class TillDraft:
    """What a person would miss of the till."""

    sale: OpenSale = OpenSale()
    parked: tuple[Parked, ...] = ()  # the oldest first


def draft_of(face: DeskFace) -> TillDraft:
    """Return what is to be kept of a till that looks so."""
    return TillDraft(OpenSale() if face.sale.is_empty else face.sale, face.parked)


def to_tree(draft: TillDraft) -> Tree | None:
    """Return the tree of a draft; None for one in which nothing is."""
    return None if draft == TillDraft() else asdict(draft)


def from_tree(tree: Tree) -> TillDraft:
    """Return the draft that ``to_tree`` wrote, read back from JSON.

    Raises:
        TypeError, ValueError: It is no such tree.
    """
    known = _fields(TillDraft, tree)
    return TillDraft(_sale(known["sale"]), tuple(_parked(each) for each in _listed(known["parked"])))


def _parked(tree: object) -> Parked:
    known = _fields(Parked, tree)
    due = known["due"]
    if due is not None and type(due) is not int:
        raise ValueError(due)
    return Parked(_sale(known["sale"]), _text(known["who"]), None if due is None else Cents(due))


def _sale(tree: object) -> OpenSale:
    known = _fields(OpenSale, tree)
    client, most = known["client"], known["spend_most"]
    if type(most) is not bool or not (client is None or type(client) is int):
        raise ValueError(client)
    return OpenSale(
        _text(known["op_key"]),
        _text(known["text"]),
        _text(known["asked"]),
        most,
        _text_or_none(known["card"]),
        client,
        tuple(_line(each) for each in _listed(known["lines"])),
        tuple(_text(each) for each in _listed(known["gift_cards"])),
        _text_or_none(known["department"]),
        _text_or_none(known["sold_onto"]),
    )


def _line(tree: object) -> OpenLine:
    known = _fields(OpenLine, tree)
    return OpenLine(
        _text(known["text"]), _text_or_none(known["department"]), _text_or_none(known["gift_card"])
    )


def _fields(cls: type[Any], tree: object) -> Tree:
    """Return *tree* if it has the fields of *cls* and no others."""
    if not isinstance(tree, dict) or set(tree) != {each.name for each in fields(cls)}:
        raise ValueError(tree)
    return tree


def _listed(value: object) -> list[object]:
    if not isinstance(value, list | tuple):
        raise TypeError(value)
    return list(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)

"""What is typed of a client as a tree of plain values, to be kept, and the way back."""

from dataclasses import asdict, fields
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from shopclient.services.drafts import Tree
from shopclient.ui.clients.draft import Draft

T = TypeVar("T")


def to_tree(draft: Any) -> Tree:
    """Return the tree of a draft, which is a dataclass."""
    return asdict(draft)


def from_tree(tree: object) -> Draft:
    """Return the draft that ``to_tree`` wrote, read back from JSON; a field that it lacks is an empty one.

    Raises:
        TypeError, ValueError: It is no such tree.
    """
    return read_tree(Draft, tree)


def read_tree(kind: type[T], tree: object) -> T:
    """Return the dataclass *kind* of the values in *tree*, each of them of the type that its field has.

    Raises:
        TypeError, ValueError: It is no tree of that kind.
    """
    hints = get_type_hints(kind)
    names = {each.name for each in fields(kind)}  # type: ignore[arg-type]  # only dataclasses come here
    if not isinstance(tree, dict) or not names.issuperset(tree):
        raise ValueError(tree)
    return kind(**{name: _value(hints[name], value) for name, value in tree.items()})


def _value(kind: Any, value: Any) -> Any:
    origin, args = get_origin(kind), get_args(kind)
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise TypeError(value)
        return tuple(_value(args[0], each) for each in value)
    if isinstance(kind, type):
        return _plain(kind, value)
    if args and not any(isinstance(each, type) for each in args):  # words of which one is chosen
        return _one_of(args, value)
    return None if value is None else _value(args[0], value)


def _plain(kind: type, value: Any) -> Any:
    if kind in {str, int, bool}:
        if type(value) is not kind:
            raise TypeError(value)
        return value
    return read_tree(kind, value)


def _one_of(words: tuple[Any, ...], value: Any) -> Any:
    if value not in words:
        raise ValueError(value)
    return value

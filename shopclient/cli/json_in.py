"""JSON read strictly: what other readers would guess at is refused, so that no value is taken for another."""

import json
import math
from typing import Any

from shopclient.domain.errors import BadJson, JsonBroken, KeyDoubled, inside


def read_json(data: bytes) -> Any:
    """Return the tree that *data*, JSON in UTF-8, describes.

    Raises:
        JsonBroken: It is no JSON from a certain place on.
        KeyDoubled: An object has a key twice, of which one would be lost.
        BadJson: ``encoding``, ``number`` (NaN, infinite or of thousands of digits), ``surrogate`` (half a
            letter, which could be neither shown nor kept), ``deep``.
    """
    try:
        tree = json.loads(
            data.decode("utf-8-sig"),
            parse_constant=_refuse_number,
            parse_float=_finite,
            object_pairs_hook=_object,
        )
        json.dumps(tree, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise JsonBroken(error.lineno, error.colno) from error
    except UnicodeDecodeError as error:
        raise BadJson("encoding") from error
    except UnicodeEncodeError as error:
        raise BadJson("surrogate") from error
    except RecursionError as error:
        raise BadJson("deep") from error
    except ValueError as error:  # a whole number longer than Python reads
        raise BadJson("number") from error
    return tree


def read_objects(data: bytes) -> tuple[list[dict[str, Any]], bool]:
    """Return the object or the objects that *data* holds, and whether it was a list.

    Raises:
        BadJson: ``object``: it is something else; and the refusals of ``read_json``.
    """
    tree = read_json(data)
    trees = tree if isinstance(tree, list) else [tree]
    if not all(isinstance(one, dict) for one in trees):
        raise BadJson("object")
    return trees, isinstance(tree, list)


def _refuse_number(_text: str) -> None:
    raise BadJson("number")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):  # 1e999
        raise BadJson("number")
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for key, value in pairs:
        if key in tree:
            with inside(key):
                raise KeyDoubled(key)
        tree[key] = value
    return tree

"""`program load` and `program dump`: the shop's rules as TOML."""

import argparse
from typing import Any

import tomli_w

from shopclient.cli import programme_try
from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, group, path, read_toml
from shopclient.domain.programme_toml import read_programme, write_programme
from shopclient.services import programmes


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    program = group(commands, "program", "the shop's rules and kinds of card")
    load = add(program, "load", _load, "put a programme in force", "program load rules.toml")
    load.add_argument("path", type=path)
    add(program, "dump", _dump, "write the programme in force as TOML", "program dump > rules.toml")
    programme_try.register(program)


def _load(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    programme = read_programme(read_toml(arguments.path))
    shop = call.shop()
    try:
        loaded = programmes.load(shop, programme)
    finally:
        shop.close()
    return {
        **_keys(loaded.kinds),
        "departments": _keys(loaded.departments),
        "discounts": _keys(loaded.discounts),
        "bonus_days": _keys(loaded.bonus_days),
        "rules_changed": loaded.rules,
    }


def _keys(changed: programmes.Changed) -> dict[str, Any]:
    return {
        "added": list(changed.added),
        "removed": list(changed.removed),
        "changed": list(changed.changed),
    }


def _dump(call: Call, _arguments: argparse.Namespace) -> dict[str, Any] | None:
    shop = call.shop()
    try:
        tree = write_programme(shop.programme())
    finally:
        shop.close()
    if call.as_json:
        return tree
    call.say(tomli_w.dumps(tree).rstrip("\n"))
    return None

"""`move …`: the shop goes to another computer, in three steps."""

import argparse
from pathlib import Path
from typing import Any

from shopclient.cli.call import Call
from shopclient.cli.parsing import Commands, add, group, path
from shopclient.domain.currencies import DECIMALS
from shopclient.domain.money import Cents, plain
from shopclient.domain.move_contents import Contents
from shopclient.paths import data_folder
from shopclient.services import moving_in, moving_out
from shopclient.services.carried_settings import keep_settings
from shopclient.services.moving_out import Computer
from shopclient.texts.copies import wall_moment


def register(commands: Commands) -> Commands:
    """Add the commands of this module."""
    group_ = group(commands, "move", "the shop goes to another computer: out, over, in")
    out = add(
        group_,
        "out",
        _out,
        "pack the shop, with all that belongs to it, into one new file; here it is only read from then on",
        "move out E:/shop.shopmove",
    )
    out.add_argument("target", type=path)
    show = add(group_, "show", _show, "what is in a packed shop", "move show E:/shop.shopmove")
    show.add_argument("source", type=path)
    into = add(
        group_,
        "in",
        _in,
        "take a packed shop over as the shop's file of this computer",
        "move in E:/shop.shopmove",
    )
    into.add_argument("source", type=path)
    add(group_, "back", _back, "let a shop that was packed be sold in here again", "move back")
    return group_


def _out(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        contents = moving_out.pack(shop, arguments.target, Computer.of(data_folder()))
    finally:
        shop.close()
    return _tree(arguments.target, contents)


def _show(_call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    return _tree(arguments.source, moving_in.look_into(arguments.source))


def _in(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    computer = Computer.of(data_folder())
    taken = moving_in.take_in(arguments.source, call.path, call.clock, computer.drafts)
    keep_settings(computer.settings, taken.settings)
    kept = {"replaced": str(taken.replaced)} if taken.replaced else {}
    return {"taken": str(taken.path), **kept, **_tree(arguments.source, taken.contents)}


def _back(call: Call, _arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        was_moved = moving_out.moved_away(shop) is not None
        moving_out.take_back(shop)
    finally:
        shop.close()
    return {"file": str(call.path), "taken_back": was_moved}


def _tree(place: Path, contents: Contents) -> dict[str, Any]:
    figures = contents.figures
    decimals = DECIMALS.get(figures.currency, 2)
    packed = wall_moment(contents.made_at, figures.zone).replace(tzinfo=None)
    missing = {"missing": list(contents.missing)} if contents.missing else {}
    return {
        "packed": str(place),
        "packed_at": packed.isoformat(timespec="seconds"),
        "check": contents.check,
        "shop": figures.shop,
        "clients": figures.clients,
        "cards": figures.cards,
        "bonuses": plain(Cents(figures.bonuses), decimals),
        "gift_cards": plain(Cents(figures.gift_cards), decimals),
        "operations": figures.operations,
        "last_at": None if figures.last_at is None else figures.last_at.isoformat(timespec="seconds"),
        "files": contents.files,
        **missing,
        "drafts": contents.has_drafts,
        "settings": list(contents.settings),
    }

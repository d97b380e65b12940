"""`init`, `demo`, `backup`, `restore`, `check`, `export-all`: the shop's file as a whole."""

import argparse
from typing import Any

from shopclient.cli.call import Call, error_tree
from shopclient.cli.parsing import Commands, add, path, read_toml, whole
from shopclient.domain.errors import Refusal
from shopclient.domain.programme_toml import read_programme
from shopclient.jobs.export_all import export_all
from shopclient.services import copies, file_check, files, second_place
from shopclient.services.attachment_carrying import missing_beside
from shopclient.services.checks import Finding
from shopclient.services.erased_list import place_of
from shopclient.services.restore import restore
from shopclient.services.shop import Shop
from shopclient.services.whole_copy import copy_whole

_MOST_INVENTED = 1_000_000


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    init = add(
        commands, "init", _init, "make a new shop file", "init --currency RUB --name 'Лавка' --country RU"
    )
    init.add_argument("--currency", required=True, help="ISO 4217 code, e.g. UAH")
    init.add_argument("--name", help="the shop's name")
    init.add_argument("--country", help="ISO 3166 code, e.g. UA")
    init.add_argument("--timezone", help="e.g. Europe/Kyiv")
    init.add_argument("--program", type=path, help="the programme as TOML")
    demo = add(
        commands, "demo", _demo, "write a demonstration shop", "demo shop.shopclient --clients 300 --seed 1"
    )
    demo.add_argument("path", type=path)
    demo.add_argument("--clients", type=whole("--clients", 0, _MOST_INVENTED), default=300)
    demo.add_argument("--purchases", type=whole("--purchases", 0, _MOST_INVENTED), default=3000)
    demo.add_argument("--seed", type=whole("--seed", 0, 2**63 - 1), default=1)
    backup = add(
        commands, "backup", _backup, "write a checked copy of the file", "backup E:/copies/shop.shopclient"
    )
    backup.add_argument("target", type=path, nargs="?")
    back = add(
        commands,
        "restore",
        _restore,
        "put a copy in the place of the file, which is kept beside it",
        "restore E:/copies/shop.shopclient",
    )
    back.add_argument("copy", type=path)
    back.add_argument(
        "--force",
        action="store_true",
        help="also a copy of another shop or one whose ledger has faults, and over what is no shop's file",
    )
    leave = add(commands, "export-all", _export_all, "write everything in open formats", "export-all E:/shop")
    leave.add_argument("folder", type=path, help="a new or an empty folder")
    add(commands, "check", _check, "look the file and its ledger over", "check --json")


def _export_all(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        done = export_all(shop, arguments.folder)
    finally:
        shop.close()
    return {"folder": str(arguments.folder), "clients": done.clients, "files": list(done.files)}


def _init(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    tree = read_toml(arguments.program) if arguments.program else {}
    shop = dict(tree.get("shop", {}))
    given = {"currency": arguments.currency, "name": arguments.name, "country": arguments.country}
    given["timezone"] = arguments.timezone
    shop.update({key: value for key, value in given.items() if value is not None})
    programme = read_programme({**tree, "shop": shop})
    files.make_shop(call.path, programme, call.clock)
    return {"file": str(call.path), "currency": programme.shop.currency, "name": programme.shop.name}


def _demo(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    from shopclient.services.demo import make_demo

    made = make_demo(
        arguments.path, call.clock, arguments.clients, arguments.purchases, arguments.seed, call.language
    )
    return {"file": str(arguments.path), "clients": made.clients, "purchases": made.purchases}


def _backup(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    shop = call.shop()
    try:
        if arguments.target is None:
            return _backup_beside(call, shop)
        done = copy_whole(shop.path, arguments.target)
        files_beside = {"files": done.files} if done.files else {}
        return {"copy": str(done.path), **files_beside, **_missing(done.missing)}
    finally:
        shop.close()


def _backup_beside(call: Call, shop: Shop) -> dict[str, Any]:
    copy = copies.copy_now(shop)
    answer: dict[str, Any] = {"copy": str(copy.path), "sound": not copy.faulty}
    answer |= _missing(missing_beside(shop.path))
    if second_place.second_place(shop.path) is None:
        return answer
    try:
        carried = second_place.carry(shop)
    except Refusal as refusal:
        # The copy beside the file is there, and its name must be told; what is amiss elsewhere, too.
        trouble = error_tree(refusal, call.words, call.currency)
        call.complain(" ".join(trouble["message"].split()))
        return {**answer, "second": None, "second_error": trouble}
    return {**answer, "second": None if carried is None else str(carried)}


def _restore(call: Call, arguments: argparse.Namespace) -> dict[str, Any]:
    done = restore(arguments.copy, call.path, call.clock, force=arguments.force)
    if place_of(done.path).exists():
        # Who was erased since the copy was made is forgotten at each opening: at once, not at the next one.
        files.open_shop(done.path, call.clock, look=False).close()
    kept = {"replaced": done.replaced, "copy": done.copy}
    return {
        "restored": str(done.path),
        **{name: None if place is None else str(place) for name, place in kept.items()},
        **_missing(done.missing),
    }


def _missing(names: tuple[str, ...]) -> dict[str, Any]:
    """Return the names of files of clients that were nowhere to be found, if there are any."""
    return {"missing": list(names)} if names else {}


def _check(call: Call, _arguments: argparse.Namespace) -> dict[str, Any]:
    findings = file_check.check_file(call.path, call.clock)
    return {"ok": not findings, "findings": [_finding(one) for one in findings]}


def _finding(one: Finding) -> dict[str, Any]:
    tree: dict[str, Any] = {"code": one.code, "detail": one.detail}
    return {**tree, "more": one.more} if one.more else tree

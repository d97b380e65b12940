"""Small helpers of the commands' parsers."""

import argparse
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from shopclient.cli.call import Call

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse names it nowhere else
else:
    Commands = Any

Work = Callable[[Call, argparse.Namespace], Mapping[str, Any] | None]


def add(commands: Commands, name: str, work: Work, does: str, example: str) -> argparse.ArgumentParser:
    """Add a command that *does* something by *work*, with its example."""
    command = commands.add_parser(
        name, help=does, description=does, epilog=f"Example: shopclient {example}", allow_abbrev=False
    )
    command.set_defaults(run=work)
    return command


def group(commands: Commands, name: str, does: str) -> Commands:
    """Add a command that has commands of its own."""
    parent = commands.add_parser(name, help=does, description=does)
    return parent.add_subparsers(required=True, metavar="COMMAND")

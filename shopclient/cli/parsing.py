"""Small helpers of the commands' parsers."""

import argparse
import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from shopclient.cli.call import Call
from shopclient.domain.errors import ClientUnknown, FileNotFound, FileTrouble, ProgramInvalid, ValueInvalid
from shopclient.domain.people import LARGEST_ID
from shopclient.domain.texts_in import shortened
from shopclient.services.clock import parse_day

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse names it nowhere else
else:
    Commands = Any

_WHOLE = re.compile(r"-?[0-9]{1,100}")

Work = Callable[[Call, argparse.Namespace], Mapping[str, Any] | None]


class Parser(argparse.ArgumentParser):
    """A parser whose complaints stay short, whatever was typed."""

    def error(self, message: str) -> NoReturn:
        """End with the usage and one line of complaint."""
        super().error(shortened(message, 300))


def path(text: str) -> Path:
    """Return the path that *text* names; an empty text would name the folder that the caller is in."""
    if not text:
        raise argparse.ArgumentTypeError("the name of a file is empty")
    return Path(text)


def read_source(source: Path) -> bytes:
    """Return what a file that the caller named holds.

    Raises:
        FileNotFound, FileTrouble: It is not there, or cannot be read.
    """
    try:
        return source.read_bytes()
    except FileNotFoundError as error:
        raise FileNotFound(str(source)) from error
    except (OSError, ValueError) as error:
        raise FileTrouble(str(source), str(getattr(error, "strerror", error))) from error


def read_toml(source: Path) -> dict[str, Any]:
    """Return the tree of a TOML file.

    Raises:
        FileNotFound, FileTrouble: It is not there, or cannot be read.
        ProgramInvalid: It is not TOML.
    """
    try:
        return tomllib.loads(read_source(source).decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProgramInvalid(source.name, str(error), "TOML in UTF-8") from error


def whole(option: str, least: int, most: int) -> Callable[[str], int]:
    """Return a reader of whole numbers of *option*; what is no number is wrong usage, as elsewhere.

    The reader raises:
        ValueInvalid: The number lies below *least* or above *most*.
    """

    def read(text: str) -> int:
        if not _WHOLE.fullmatch(text):
            raise argparse.ArgumentTypeError(f"not a whole number: {shortened(text)}")
        if not least <= int(text) <= most:
            raise ValueInvalid(option, text, f"{least} … {most}")
        return int(text)

    return read


def client_id(text: str) -> int:
    """Return the id of a client that *text* names.

    Raises:
        ClientUnknown: It is no id that a client could have.
    """
    if not (text.isascii() and text.isdigit() and len(text) < 20 and 0 < int(text) <= LARGEST_ID):
        raise ClientUnknown(text)
    return int(text)


def day(text: str | None) -> date | None:
    """Return the day that *text* writes, ``2026-05-19``; None for None.

    Not a reader of argparse's: a wrong date is a refusal with its sentence, not wrong usage.

    Raises:
        DayInvalid: It is no day.
    """
    return None if text is None else parse_day(text)


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

"""The command line: finds the command, calls it, turns refusals into one plain line."""

import argparse
import logging
import os
import sys
from io import TextIOWrapper
from pathlib import Path

from shopclient import __version__
from shopclient.cli import (
    cards,
    clients,
    files,
    holidays,
    moving,
    programme,
    purchases,
    reports,
    till_stream,
    today,
)
from shopclient.cli.call import Call, OutputLost, dumps, error_tree
from shopclient.cli.options import Options, UsageWrong, split_options
from shopclient.cli.parsing import Parser
from shopclient.cli.tables import as_table
from shopclient.domain.disk import disk_refusal
from shopclient.domain.errors import FileDamaged, FileForeign, FileNotFound, Refusal, TextInvalid
from shopclient.domain.texts_in import shortened
from shopclient.services.copies import copies
from shopclient.texts.errors import sentence, with_copy
from shopclient.texts.words import language_of_system

EXIT_REFUSED = 1
EXIT_USAGE = 2
#: In the order in which their commands are listed.
_MODULES = (files, moving, programme, clients, purchases, cards, till_stream, today, holidays, reports)

_log = logging.getLogger(__name__)


def run(argv: list[str]) -> int:
    """Carry out one command and return its exit code: 0 done, 1 refused, 2 wrong usage."""
    _open_streams()
    try:
        return _run(argv)
    except OutputLost:
        return EXIT_REFUSED
    finally:
        _let_go_of_output()


def _run(argv: list[str]) -> int:
    try:
        options = split_options(argv)
    except UsageWrong as wrong:
        return _misused(wrong)
    call = Call(options.file, options.language or language_of_system(), options.as_json)
    try:
        arguments = _read_arguments(options.rest, argv)
    except SystemExit as leaving:  # argparse has said what it had to say
        return leaving.code if isinstance(leaving.code, int) else EXIT_USAGE
    except Refusal as refusal:
        return _refuse(call, options, refusal)
    return _carry_out(call, arguments, options)


def _misused(wrong: UsageWrong) -> int:
    sys.stderr.write(f"shopclient: {shortened(str(wrong), 300)}\n")
    return EXIT_USAGE


def _read_arguments(rest: list[str], argv: list[str]) -> argparse.Namespace:
    for word in argv:
        if any("\ud800" <= sign <= "\udfff" for sign in word):
            # Bytes that are no letters: they could be neither kept nor named in an answer.
            raise TextInvalid(word, "control")
    return build_parser().parse_args(rest)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; each has its own help with an example."""
    parser: argparse.ArgumentParser = Parser(
        prog="shopclient",
        description="The client file and the loyalty cards of one small shop. "
        "Without a command the window opens.",
        epilog="For every command: --file PATH, --language en|ru|uk, --json. "
        "Window only: --demo opens a throw-away demonstration shop, --strip the till strip,"
        " --tray the day's window alone, with the icon beside the clock.",
    )
    parser.add_argument("--version", action="version", version=f"Shopclient {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in _MODULES:
        module.register(commands)
    return parser


def _open_streams() -> None:
    """Put something in the place of closed streams, and let help and complaints hold any letter.

    Before any file is opened: it would take the place of a closed stream, and be written to as one.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nothing = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - open as long as the program
            setattr(sys, name, nothing)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _let_go_of_output() -> None:
    """Flush what was said; what nobody takes is forgotten, or Python would complain of it at exit."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _carry_out(call: Call, arguments: argparse.Namespace, options: Options) -> int:
    try:
        answer = arguments.run(call, arguments)
        if answer is not None:
            call.answer(answer, as_table)
    except Refusal as refusal:
        return _refuse(call, options, refusal)
    except UsageWrong as wrong:
        return _misused(wrong)
    except OutputLost:
        raise
    except OSError as error:
        return _refuse(call, options, disk_refusal(error, str(error.filename or call.path)))
    except Exception as error:
        _log.exception("a fault of ours")
        call.complain(sentence(error, call.words))
        if options.as_json:
            call.say(dumps({"error": {"code": "fault", "message": sentence(error, call.words)}}))
        return EXIT_REFUSED
    return 0


def _refuse(call: Call, options: Options, refusal: Refusal) -> int:
    error = error_tree(refusal, call.words, call.currency)
    if isinstance(refusal, FileDamaged | FileForeign | FileNotFound) and refusal.path == str(call.path):
        for newest in copies(call.path)[:1]:
            error["message"] = with_copy(error["message"], str(newest.path), call.words)
    call.complain(" ".join(error["message"].split()))
    if options.as_json:
        call.say(dumps({"error": error}))
    return EXIT_REFUSED

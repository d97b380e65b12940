"""One call of the command line: which file, which language, and where the answer goes."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from shopclient.domain.errors import Refusal, TextInvalid
from shopclient.domain.texts_in import shortened
from shopclient.paths import data_folder, real_path
from shopclient.services.clock import Clock
from shopclient.services.files import open_shop
from shopclient.services.shop import Shop
from shopclient.texts.errors import sentence
from shopclient.texts.updating import updating
from shopclient.texts.words import Words

#: What a command answers: a plain tree, printed as JSON or as a table.
Answer = Mapping[str, Any]

DEFAULT_FILE = "shop.shopclient"


def now() -> datetime:
    """Return the present moment in UTC; the one clock of a call."""
    return datetime.now(UTC)


def default_file() -> Path:
    """Return the file that is meant when no other is named: SHOPCLIENT_FILE, else the user's own."""
    named = os.environ.get("SHOPCLIENT_FILE")
    return Path(named) if named else data_folder() / DEFAULT_FILE


class OutputLost(Exception):
    """Whoever reads the standard output went away, or there is no room for it."""


@dataclass
class Call:
    """The options common to all commands, and the streams."""

    file: Path | None = None
    language: str = "en"
    as_json: bool = False
    stdin: IO[bytes] = field(default_factory=lambda: sys.stdin.buffer)
    stdout: IO[bytes] = field(default_factory=lambda: sys.stdout.buffer)
    stderr: IO[bytes] = field(default_factory=lambda: sys.stderr.buffer)
    clock: Clock = now
    currency: str = ""  # ISO 4217, once the file is open

    @property
    def path(self) -> Path:
        """The shop's file that this call works on, not a link to it."""
        return real_path(self.file or default_file())

    @property
    def words(self) -> Words:
        """Translations of the language asked for."""
        return Words(self.language)

    def shop(self) -> Shop:
        """Open the shop's file; of an older one it is said that it is brought to this version.

        Raises:
            FileNotFound, FileForeign, FileTooNew, FileDamaged, FileInUse.
        """
        shop = open_shop(
            self.path, self.clock, updating=lambda copy: self.complain(updating(copy, self.words))
        )
        self.currency = shop.programme().shop.currency
        return shop

    def say(self, text: str) -> None:
        """Write a line to the standard output, at once, in UTF-8 whatever the terminal believes.

        Raises:
            OutputLost: Nobody reads it.
        """
        try:
            _write(self.stdout, text)
        except OSError as error:
            raise OutputLost from error

    def complain(self, text: str) -> None:
        """Write a line to the standard error, if anybody reads it."""
        with suppress(OSError):
            _write(self.stderr, text)

    def answer(self, tree: Answer, table: Callable[[Answer], str]) -> None:
        """Print an answer: one JSON document, or what *table* makes of it."""
        self.say(dumps(tree) if self.as_json else table(tree))


def dumps(tree: Answer) -> str:
    """Return a tree as one line of JSON, letters as they are."""
    return json.dumps(tree, ensure_ascii=False)


def error_tree(refusal: Refusal, words: Words, currency: str) -> dict[str, str]:
    """Return a refusal as the contract writes it: code, sentence and, where there is one, the field.

    A text that cannot be kept is one of many in a client's JSON: the sentence names its place, too.
    """
    where = f"{refusal.at}: " if isinstance(refusal, TextInvalid) and refusal.at else ""
    tree = {"code": refusal.code, "message": where + sentence(refusal, words, currency)}
    return tree if refusal.place is None else {**tree, "field": shortened(refusal.place)}


def _write(stream: IO[bytes], text: str) -> None:
    # Data may hold what a file of an older program smuggled in; a lone surrogate must not end the stream.
    stream.write(text.encode("utf-8", "replace") + b"\n")
    stream.flush()

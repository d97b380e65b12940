"""The options that every command takes, before or after its name."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Options:
    """What was asked for all commands alike; *rest* is the command itself."""

    file: Path | None = None
    language: str | None = None
    as_json: bool = False
    rest: list[str] = field(default_factory=list)


class UsageWrong(Exception):
    """The words of the command line do not fit; the text says which."""


def split_options(argv: list[str]) -> Options:
    """Take the common options out of *argv*, wherever they stand.

    Raises:
        UsageWrong: An option lacks its value, or the language is unknown.
    """
    options = Options()
    words = iter(argv)
    for word in words:
        name, has_value, value = word.partition("=")
        if word == "--json":
            options.as_json = True
        elif name in {"--file", "--language"}:
            given = value if has_value else next(words, None)
            if not given:
                raise UsageWrong(f"{name} needs a value")
            _keep(options, name, given)
        else:
            options.rest.append(word)
    return options


def _keep(options: Options, name: str, value: str) -> None:
    if name == "--file":
        options.file = Path(value)
    elif value in {"en", "ru", "uk"}:
        options.language = value
    else:
        raise UsageWrong(f"--language is en, ru or uk, not {value}")

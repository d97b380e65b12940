"""Texts of the program on their way to the translators: out of the code, into *.ts, into *.qm.

The texts are read with `ast` and given to lupdate in the one form that it understands fully: its own reader
of Python loses counts given by name, and guesses at classes.
"""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "ru", "uk")


@dataclass(frozen=True)
class Text:
    """One text of the code; *counted* where it has a form for each kind of number."""

    context: str
    source: str
    comment: str
    counted: bool


def texts_of(tree: ast.AST, inside: str = "") -> Iterator[Text]:
    """Yield the texts of self.tr("…") and translate("Context", "…") in *tree*, in their order.

    Args:
        tree: A parsed module or a part of it.
        inside: The class that the part belongs to; it is the context of tr().
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and (text := _text_of(node, inside)):
            yield text
        yield from texts_of(node, node.name if isinstance(node, ast.ClassDef) else inside)


def _text_of(call: ast.Call, inside: str) -> Text | None:
    if not isinstance(call.func, ast.Attribute | ast.Name):
        return None
    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id
    words: list[object] = [
        argument.value if isinstance(argument, ast.Constant) else None for argument in call.args
    ]
    if name == "tr" and inside:
        words.insert(0, inside)
    elif name != "translate":
        return None
    context, source, comment = (*words, None, None, None)[:3]
    if not isinstance(context, str) or not isinstance(source, str):
        return None
    counted = len(words) > 3 or any(keyword.arg == "n" for keyword in call.keywords)
    return Text(context, source, comment if isinstance(comment, str) else "", counted)


def texts_of_program() -> list[Text]:
    """Return every text of the program, module by module in the order of their paths."""
    files = sorted((ROOT / "shopclient").rglob("*.py"), key=lambda file: file.relative_to(ROOT).as_posix())
    return [text for file in files for text in texts_of(ast.parse(file.read_bytes()))]


def update(folder: Path, scripts: Path) -> None:
    """Let the *.ts of *folder* follow the code: new texts come in unfinished, vanished ones go.

    Args:
        folder: Where en.ts, ru.ts and uk.ts are, or are to be.
        scripts: Where pyside6-lupdate is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as scratch:
        listing = Path(scratch) / "texts.py"
        listing.write_text("".join(map(_as_call, texts_of_program())), encoding="utf-8")
        for language in LANGUAGES:
            command = [
                str(scripts / "pyside6-lupdate"),
                str(listing),
                "-silent",
                "-no-obsolete",
                "-locations",
                "none",
            ]
            command += ["-source-language", "en", "-target-language", language]
            # English needs only what the code cannot say: "1 card", "2 cards".
            command += ["-pluralonly"] if language == "en" else []
            subprocess.run([*command, "-ts", str(folder / f"{language}.ts")], check=True)


def _as_call(text: Text) -> str:
    words = [json.dumps(word, ensure_ascii=False) for word in (text.context, text.source, text.comment)]
    return f"translate({', '.join(words)}{', 1' if text.counted else ''})\n"


def compile_stale(scripts: Path) -> None:
    """Make the *.qm that are missing or older than their *.ts."""
    for source in sorted(FOLDER.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        # Written aside and moved: a program that starts meanwhile never reads half a file.
        fresh = source.with_suffix(f".{os.getpid()}.qm")
        command = [str(scripts / "pyside6-lrelease"), "-silent", str(source), "-qm", str(fresh)]
        subprocess.run(command, check=True)
        fresh.replace(compiled)


def messages(file: Path) -> list[ElementTree.Element]:
    """Return the texts of a *.ts with their translations."""
    return list(ElementTree.parse(file).iter("message"))


def unfinished(file: Path) -> int:
    """Return how many texts of a *.ts still want a translation."""
    return sum(message.find("translation[@type]") is not None for message in messages(file))


def scripts_of_this_python() -> Path:
    """Return where the programs of the running environment are."""
    return Path(sys.executable).parent

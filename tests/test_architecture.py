"""The house rules that no tool knows: who may import whom, and what may not stand where (ARCHITECTURE.md)."""

import ast
import gc
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

import pytest

from tools.environment import ROOT

# A room may import itself, the standard library, and these.
ROOMS = {
    "domain": "convertdate dateutil email_validator hijridate phonenumbers pytrovich shevchenko tyme4py",
    "models": "shopclient.domain sqlalchemy alembic",
    "services": "shopclient.domain shopclient.models shopclient.paths sqlalchemy PIL",
    "formats": "shopclient.domain shopclient.paths charset_normalizer icalendar python_calamine xlsxwriter",
    "printing": "shopclient.domain shopclient.paths reportlab barcode",
    "jobs": "shopclient.domain shopclient.services shopclient.formats shopclient.printing shopclient.texts"
    " shopclient.paths keyring tomli_w",
    "texts": "shopclient.domain shopclient.paths PySide6.QtCore",
    "cli": "shopclient.domain shopclient.services shopclient.jobs shopclient.printing shopclient.texts"
    " shopclient.paths tomli_w",
    "ui": "shopclient.domain shopclient.services shopclient.jobs shopclient.printing shopclient.texts"
    " shopclient.paths PySide6 shiboken6 pypdfium2",
}
DATABASE = {"models", "services"}
RULES = {"domain", "models", "services"}
LONGEST = 400
# Loaded when first needed: together they would more than double the time to the first window.
LAZY = [
    *["PIL", "alembic", "barcode", "charset_normalizer", "convertdate", "dateutil", "email_validator"],
    *["hijridate", "icalendar", "keyring", "phonenumbers", "pypdfium2", "python_calamine", "reportlab"],
    *["pytrovich", "shevchenko", "tyme4py", "xlsxwriter"],
]
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s.+\sSET|DELETE\s+FROM|PRAGMA)\b", re.DOTALL
)


@dataclass(frozen=True)
class Module:
    """One file of the program: its path below the checkout, and what it says."""

    path: PurePosixPath
    text: str

    @property
    def room(self) -> str:
        """The room it stands in; "" for the files beside the rooms."""
        return self.path.parts[1] if len(self.path.parts) > 2 else ""

    @property
    def nodes(self) -> tuple[ast.AST, ...]:
        """All that it says, the module itself first."""
        return parse(self.text)

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """Every call, with the dotted name that is called as far as it is one: "self.tr", "float"."""
        for node in self.nodes:
            if isinstance(node, ast.Call):
                yield dotted(node.func), node


@cache
def parse(text: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(text)))


@cache
def program() -> list[Module]:
    modules = [
        Module(PurePosixPath(file.relative_to(ROOT).as_posix()), file.read_text(encoding="utf-8"))
        for file in sorted((ROOT / "shopclient").rglob("*.py"))
    ]
    gc.disable()  # it would look for garbage among a million nodes, each of which stays
    for module in modules:
        parse(module.text)
    gc.freeze()
    gc.enable()
    return modules


def dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def imports(module: Module) -> Iterator[str]:
    """Every imported name in full, wherever the import stands: "shopclient.domain.money.Cents"."""
    for node in module.nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = module.path.parts[: -node.level] if node.level else ()
            start = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{start}.{alias.name}" for alias in node.names)


def may_import(room: str, name: str) -> bool:
    top = name.partition(".")[0]
    if top == "sqlite3":
        return room in DATABASE
    if top in sys.stdlib_module_names or name == "shopclient.__version__":
        return True
    allowed = [f"shopclient.{room}", *ROOMS[room].split()]
    return any(f"{name}.".startswith(f"{prefix}.") for prefix in allowed)


def foreign_imports(module: Module) -> Iterator[str]:
    if module.room:
        yield from (name for name in imports(module) if not may_import(module.room, name))


def clocks(module: Module) -> Iterator[str]:
    for name, _ in module.calls():
        if module.room in RULES and re.search(
            r"\b(datetime\.(now|utcnow|today)|date\.today|time\.(time|time_ns|localtime))$", name
        ):
            yield name


def floats(module: Module) -> Iterator[str]:
    if module.room in RULES:
        yield from ("float()" for name, _ in module.calls() if name == "float")
        for node in module.nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, float):
                yield str(node.value)


def sql_outside(module: Module) -> Iterator[str]:
    if module.room not in DATABASE:
        for node in module.nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.search(node.value):
                yield node.value


def bare_labels(module: Module) -> Iterator[str]:
    """A label that guesses whether it holds HTML would let a customer's name become markup."""
    if module.room == "ui" and module.path.parts[2] != "widgets":
        yield from (name for name, _ in module.calls() if name.split(".")[-1] == "QLabel")


def hidden_texts(module: Module) -> Iterator[str]:
    """Texts that the translators would never get to see: built, not written, inside tr() or translate()."""
    for name, call in module.calls():
        *owner, last = name.split(".")
        moves = owner[-1:] in (["painter"], ["canvas"], ["transform"])
        wanted = 1 if last == "tr" else 2 if last == "translate" and len(call.args) > 1 and not moves else 0
        for argument in call.args[:wanted]:
            passes_on = module.room == "texts" and isinstance(argument, ast.Name)
            if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)) and not passes_on:
                yield ast.unparse(call)


def bare_windows(module: Module) -> Iterator[str]:
    """A window that does not ask for the style sheet looks as the system likes, and all in it does."""
    for node in module.nodes:
        if isinstance(node, ast.ClassDef) and module.room == "ui":
            told = {dotted(each.func) for each in ast.walk(node) if isinstance(each, ast.Call)}
            if "self.setWindowTitle" in told and not any(name.endswith(".dress") for name in told):
                yield node.name


def long_files(module: Module) -> Iterator[str]:
    if (lines := module.text.count("\n")) > LONGEST:
        yield f"{lines} lines"


def missing_docstrings(module: Module) -> Iterator[str]:
    [tree, *_] = module.nodes
    assert isinstance(tree, ast.Module)
    if ast.get_docstring(tree) is None and not module.path.name.startswith("_"):
        yield "no docstring"


HOUSE_RULES: dict[Callable[[Module], Iterator[str]], tuple[str, str]] = {
    foreign_imports: ("ui/till/view.py", "def f():\n    from ...models.card import Card\n"),
    clocks: ("services/till.py", "import datetime as dt\nmoment = dt.datetime.now(dt.UTC)\n"),
    floats: ("domain/money.py", "tax = 0.2\n"),
    sql_outside: ("ui/till/view.py", "query = 'SELECT name FROM client'\n"),
    bare_labels: ("ui/till/view.py", "label = QLabel(client.name)\n"),
    hidden_texts: ("ui/till/view.py", "self.tr(f'Card {number}')\n"),
    bare_windows: (
        "ui/till/view.py",
        "class W(QDialog):\n    def __init__(self):\n        self.setWindowTitle('')\n",
    ),
    long_files: ("domain/money.py", "\n" * (LONGEST + 1)),
    missing_docstrings: ("domain/money.py", "x = 1\n"),
}
by_rule = pytest.mark.parametrize("rule", HOUSE_RULES, ids=lambda rule: str(rule.__name__))


@by_rule
def test_the_house_keeps_the_rule(rule: Callable[[Module], Iterator[str]]) -> None:
    offences = [f"{module.path}: {offence}" for module in program() for offence in rule(module)]
    assert offences == []


@by_rule
def test_a_breach_of_the_rule_is_seen(rule: Callable[[Module], Iterator[str]]) -> None:
    path, text = HOUSE_RULES[rule]
    assert list(rule(Module(PurePosixPath("shopclient") / path, text)))


@pytest.mark.parametrize(
    ("path", "line", "fine"),
    [
        ("domain/money.py", "import decimal", True),
        ("domain/money.py", "import sqlite3", False),
        ("domain/money.py", "from shopclient import paths", False),
        ("services/till.py", "from shopclient.domain.money import Cents", True),
        ("services/till.py", "from shopclient.texts import words", False),
        ("texts/words.py", "from PySide6.QtCore import QTranslator", True),
        ("texts/words.py", "from PySide6 import QtCore", True),
        ("texts/words.py", "from PySide6.QtGui import QFont", False),
        ("cli/run.py", "from ..services import till", True),
        ("cli/run.py", "from .. import models", False),
        ("ui/till/view.py", "from . import presenter", True),
        ("ui/till/view.py", "import shopclient.app", False),
        ("printing/slip.py", "import reportlab_plugins", False),
        ("app.py", "import sqlalchemy", True),
    ],
)
def test_who_may_import_whom(path: str, line: str, fine: bool) -> None:
    module = Module(PurePosixPath("shopclient") / path, line)
    assert (list(foreign_imports(module)) == []) == fine


def test_every_room_has_its_rule() -> None:
    assert {module.room for module in program()} == {"", *ROOMS}


def test_nothing_heavy_is_loaded_before_the_window() -> None:
    asked = f"import sys, shopclient.app; print(*sorted(set({LAZY!r}) & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr

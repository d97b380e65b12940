"""The page of the rules on a real shop, and the tables that a programme is made of."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclient.domain.programme import Programme
from shopclient.domain.programme_toml import read_programme
from shopclient.services.shop import Shop
from shopclient.ui.rules.editors import Editor
from shopclient.ui.rules.page import RulesPage
from shopclient.ui.rules.presenter import RulesPresenter
from shopclient.ui.rules.subjects import Subject
from shopclient.ui.theme import theme
from tests.services.conftest import ShopClock, clock, shop
from tests.ui.desk import Notes, make_context

__all__ = ["clock", "shop"]

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def every_key() -> Programme:
    """A programme in which nothing has its default."""
    return read_programme(tomllib.loads((DATA / "programme_every_key.toml").read_text(encoding="utf-8")))


@dataclass
class Desk:
    """The page with what happened around it."""

    page: RulesPage
    presenter: RulesPresenter
    shop: Shop
    notes: Notes
    left: list[bool]

    def choose(self, table: str, part: str = "", index: int | None = None) -> None:
        self.presenter.editing.choose(Subject(table, part, index))

    def editor(self, key: str) -> Editor:
        return self.page.form.editor(key)

    def focused(self) -> QWidget:
        widget = self.page.focusWidget()
        assert widget is not None
        return widget


Open = Callable[..., Desk]


@pytest.fixture
def open_rules(qtbot: QtBot, qapp: QApplication, clock: ShopClock, tmp_path: Path) -> Open:
    """Open the page of *shop* in a language, 1126 by 640 pixels large unless said."""

    def call(file: Shop, language: str = "en", size: tuple[int, int] = (1126, 640), scale: int = 100) -> Desk:
        theme().apply(qapp, "light", scale)
        notes, left = Notes(), list[bool]()
        context = make_context(file, clock, tmp_path, language, notes)
        page = RulesPage()
        presenter = RulesPresenter(page, context, lambda: None, lambda: left.append(True))
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):  # a field that is left must know of it
            page.show()
            page.activateWindow()
        presenter.open()
        return Desk(page, presenter, file, notes, left)

    return call

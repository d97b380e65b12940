"""Pictures of a move to another computer: what is asked, packed, left behind, and taken over."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopclient.services.moving_out import take_back
from shopclient.services.shop import Shop
from shopclient.texts.words import Words
from shopclient.ui.background import InlineRunner
from shopclient.ui.main_window import MainWindow
from shopclient.ui.moving.in_window import MoveInWindow
from shopclient.ui.places import Place
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.widgets.scroll import ScrollArea


def move_windows(window: MainWindow, shop: Shop, folder: Path, words: Words) -> Iterator[tuple[str, QWidget]]:
    """Give each window with the picture's name; *folder* stands for the stick, and the shop stays here."""
    window.go(Place.SETTINGS)
    settings = window.screen_of(Place.SETTINGS)
    if not isinstance(settings, SettingsView):
        return
    moves = settings.presenter.move
    settings.file.moving.out_button.click()
    if (leaving := moves.leaving) is None:
        return
    yield "move-out", leaving
    packed = folder / "shop.shopmove"
    leaving.pack_into(packed)
    yield "move-packed", leaving
    leaving.accept()
    bar = settings.findChildren(ScrollArea)[0].verticalScrollBar()
    bar.setValue(settings.file.moving.mapTo(settings, settings.file.moving.rect().topLeft()).y() // 2)
    yield "move-left-behind", window
    settings.file.moving.back_button.click()
    if moves.staying is not None:
        yield "move-stay", moves.staying
        moves.staying.reject()

    def clock() -> datetime:
        return shop.now

    target = folder / "new.shopclient"
    coming = MoveInWindow(
        target, InlineRunner(), clock, words, folder / "drafts", choose=lambda _parent: packed
    )
    coming.show()
    yield "move-in", coming
    coming.choose()
    yield "move-in-compared", coming
    coming.close()
    take_back(shop)

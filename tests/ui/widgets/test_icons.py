"""Icons come in the colour and size asked for."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopclient import paths
from shopclient.ui.icons import icon, pixmap
from shopclient.ui.style_sheet import arrows
from shopclient.ui.theme import Theme
from shopclient.ui.tokens import DARK, LIGHT, Tokens

ALL = sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", ALL)
def test_every_icon_is_drawn_in_one_colour(theme: Theme, name: str) -> None:
    image = pixmap(name, 20, "#B3261E", 2.0).toImage()
    seen = [image.pixelColor(x, y) for x in range(40) for y in range(40)]
    solid = [colour for colour in seen if colour.alpha() == 255]
    assert solid
    for colour in solid:  # blending may round a part by one
        assert abs(colour.red() - 0xB3) + abs(colour.green() - 0x26) + abs(colour.blue() - 0x1E) <= 1


def test_a_dense_screen_gets_more_pixels_of_the_same_size(theme: Theme) -> None:
    dense = pixmap("home", 20, "#000000", 1.5)
    assert (dense.width(), dense.deviceIndependentSize().width()) == (30, 20)
    assert {size.width() for size in icon("home", 20, "#000000").availableSizes()} == {20, 40}


def test_the_stroke_of_a_large_text_is_not_thinned(theme: Theme) -> None:
    plain = pixmap("check", 20, "#000000", scale=200).toImage()
    thin = pixmap("check", 20, "#000000", scale=100).toImage()
    assert plain != thin


def test_an_unknown_icon_is_refused(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon", 20, "#000000")


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_the_arrows_of_the_style_sheet_are_in_the_colour_of_the_theme(tokens: Tokens) -> None:
    for picture in arrows(tokens):
        assert f'stroke="{tokens.text2}"' in picture.read_text(encoding="utf-8")


def test_drawing_leaves_no_file_behind(theme: Theme, qapp: QApplication) -> None:
    before = set(Path(tempfile.gettempdir()).glob("shopclient-*"))
    theme.apply(qapp, "dark")
    theme.apply(qapp, "light")
    assert set(Path(tempfile.gettempdir()).glob("shopclient-*")) <= before

"""Whoever sees badly can still read everything, in both themes."""

import pytest

from shopclient.ui.tokens import DARK, LIGHT, Tokens
from shopclient.ui.widgets.button_faces import Kind, button_face
from shopclient.ui.widgets.chips import ChipKind, chip_face
from tests.ui.widgets.contrast import contrast

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "surface", "surface2", "row_hover")
CHIPS: list[ChipKind] = ["neutral", "level", "ok", "warn", "err", "gift", "points", "accent", "outline"]
BUTTONS: list[Kind] = ["primary", "soft", "outline", "ghost", "quiet", "danger", "on_dark"]


@THEMES
@pytest.mark.parametrize("ground", [*GROUNDS, "soft"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, ground: str) -> None:
    for name in ("text", "text2", "muted", "points", "ok", "warn", "err", "link"):
        assert contrast(tokens.named(name), tokens.named(ground)) >= 4.5, name


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_borders_rings_and_pictures_can_be_seen(tokens: Tokens, ground: str) -> None:
    for name in ("border", "focus", "accent", "ok", "chart1", "chart2", "chart3", "chart4", "scroll_thumb"):
        assert contrast(tokens.named(name), tokens.named(ground)) >= 3, name


@THEMES
@pytest.mark.parametrize("name", ["chart1", "chart2", "chart3", "chart4", "points"])
def test_initials_can_be_read_in_their_circles(tokens: Tokens, name: str) -> None:
    assert contrast(tokens.named(name), tokens.named(f"{name}_soft")) >= 4.5


@THEMES
def test_words_of_the_band_and_of_marked_letters_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.text, tokens.band) >= 4.5
    assert contrast(tokens.text2, tokens.band) >= 4.5
    assert contrast(tokens.text, tokens.match) >= 4.5


@THEMES
def test_the_dark_strips_can_be_read(tokens: Tokens) -> None:
    for ground in (tokens.nav, tokens.nav_hover):
        assert contrast(tokens.on_nav, ground) >= 4.5
        assert contrast(tokens.nav_muted, ground) >= 4.5
    assert contrast(tokens.on_nav_selected, tokens.nav_selected) >= 4.5
    assert contrast(tokens.on_nav, tokens.nav_selected) >= 4.5
    assert contrast(tokens.on_nav_accent, tokens.nav_accent) >= 4.5
    for words in (tokens.on_nav_selected, tokens.nav_accent, tokens.nav_muted):
        assert contrast(words, tokens.toast) >= 4.5
    for sign in (tokens.nav_ok, tokens.nav_warn, tokens.nav_accent):
        assert contrast(sign, tokens.toast) >= 3


@THEMES
@pytest.mark.parametrize("kind", CHIPS)
def test_chips_can_be_read(tokens: Tokens, kind: ChipKind) -> None:
    face = chip_face(kind, tokens)
    assert contrast(face.text, face.fill or tokens.surface) >= 4.5
    assert contrast(face.icon, face.fill or tokens.surface) >= 3


@THEMES
@pytest.mark.parametrize("hot", [False, True], ids=["at rest", "under the pointer"])
@pytest.mark.parametrize("enabled", [False, True], ids=["unavailable", "ready"])
@pytest.mark.parametrize("kind", BUTTONS)
def test_buttons_can_be_read(tokens: Tokens, kind: Kind, enabled: bool, hot: bool) -> None:
    face = button_face(kind, tokens, enabled=enabled, hot=hot)
    under = tokens.toast if kind == "on_dark" else tokens.surface
    assert contrast(face.text, face.fill or under) >= 4.5
    if kind in {"primary", "soft", "outline", "danger"}:
        assert contrast(face.text, face.cap) >= 4.5

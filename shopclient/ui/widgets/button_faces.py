"""The colours of buttons by kind and state."""

from typing import Literal, NamedTuple

from shopclient.ui.tokens import Tokens, mix

Kind = Literal["primary", "soft", "outline", "ghost", "quiet", "danger", "on_dark"]

BARE: frozenset[Kind] = frozenset({"ghost", "quiet", "on_dark"})


class Face(NamedTuple):
    """The colours of a button at one moment; empty for none."""

    fill: str
    line: str
    text: str
    cap: str


def button_face(kind: Kind, tokens: Tokens, *, enabled: bool, hot: bool) -> Face:
    """Return how a button of *kind* looks; *hot* is one under the pointer or pressed."""
    if not enabled:
        return Face("" if kind in BARE else tokens.surface2, "", tokens.muted, tokens.surface2)
    fill = _fill(kind, tokens, hot=hot)
    text = {
        "primary": tokens.on_accent,
        "danger": tokens.on_accent,
        "soft": tokens.accent,
        "outline": tokens.text,
        "ghost": tokens.link,
        "quiet": tokens.text2,
        "on_dark": tokens.nav_accent,
    }[kind]
    solid = kind in {"primary", "danger", "soft"}
    cap = mix(text, fill, 0.12 if kind == "soft" else 0.18) if solid else tokens.surface2
    return Face(fill, tokens.border if kind == "outline" else "", text, cap)


def _fill(kind: Kind, tokens: Tokens, *, hot: bool) -> str:
    rest, over = {
        "primary": (tokens.accent, tokens.hover),
        "danger": (tokens.err, mix(tokens.text, tokens.err, 0.2)),
        "soft": (tokens.soft, mix(tokens.accent, tokens.soft, 0.1)),
        "outline": (tokens.surface, tokens.row_hover),
        "ghost": ("", mix(tokens.accent, tokens.surface, 0.08)),
        "quiet": ("", tokens.row_hover),
        "on_dark": ("", mix(tokens.nav_accent, tokens.toast, 0.15)),
    }[kind]
    return over if hot else rest

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
        text = tokens.nav_muted if kind == "on_dark" else tokens.muted
        return Face("" if kind in BARE else tokens.surface2, "", text, tokens.surface2)
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
    # The cap goes towards the text on dark fills and away from it on soft ones, so that its key is read.
    caps = {"soft": (tokens.surface, 0.6), "primary": (text, 0.12), "danger": (text, 0.12)}
    cap = mix(caps[kind][0], fill, caps[kind][1]) if kind in caps else tokens.surface2
    return Face(fill, tokens.border if kind == "outline" else "", text, cap)


def _fill(kind: Kind, tokens: Tokens, *, hot: bool) -> str:
    rest, over = {
        "primary": (tokens.accent, tokens.hover),
        "danger": (tokens.err, mix(tokens.text, tokens.err, 0.2)),
        "soft": (tokens.soft, mix(tokens.accent, tokens.soft, 0.1)),
        "outline": (tokens.surface, tokens.row_hover),
        "ghost": ("", mix(tokens.accent, tokens.surface, 0.08)),
        "quiet": ("", tokens.row_hover),
        "on_dark": ("", mix(tokens.nav_accent, tokens.toast, 0.08)),
    }[kind]
    return over if hot else rest

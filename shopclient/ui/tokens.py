"""The colours of the two themes, and those made of them."""

from dataclasses import dataclass


def mix(top: str, ground: str, share: float) -> str:
    """Return *share* (0-1) of the colour *top* laid over *ground*, all as ``#RRGGBB``."""
    parts = (
        round(int(top[at : at + 2], 16) * share + int(ground[at : at + 2], 16) * (1 - share))
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


@dataclass(frozen=True)
class Tokens:
    """One theme's colours as ``#RRGGBB``; those computed from others are properties.

    Source:
        look and use, 5.6: every pair of text and ground there holds 4.5, of control and ground 3.
    """

    dark: bool
    window: str
    surface: str
    surface2: str
    text: str
    text2: str
    muted: str
    border: str
    divider: str
    accent: str
    hover: str
    on_accent: str
    soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    err: str
    err_soft: str
    points: str
    nav: str
    on_nav: str
    nav_selected: str
    on_nav_selected: str
    focus: str
    link: str
    chart1: str
    chart2: str
    chart3: str
    chart4: str
    # The navigation and the toast are dark in both themes, so their accent is one.
    nav_accent: str = "#6CB2F5"
    on_nav_accent: str = "#0A1929"
    nav_ok: str = "#6FD08C"
    nav_warn: str = "#F2B457"

    @property
    def hairline(self) -> str:
        """The thin line of cards and rows; ornament only."""
        return mix(self.divider, self.surface, 0.75 if self.dark else 0.62)

    @property
    def nav_muted(self) -> str:
        """Digits and second lines on the navigation."""
        return mix(self.on_nav, self.nav, 0.68)

    @property
    def nav_hover(self) -> str:
        """An entry of the navigation under the pointer."""
        return mix(self.nav_selected, self.nav, 0.5)

    @property
    def band(self) -> str:
        """The ground of the holiday band."""
        return mix(self.soft, self.surface, 0.75) if self.dark else self.soft

    @property
    def row_hover(self) -> str:
        """A row under the pointer."""
        return mix(self.surface2, self.surface, 0.5)

    @property
    def match(self) -> str:
        """The tint behind letters that a search matched."""
        return mix(self.accent, self.surface, 0.25)

    @property
    def toast(self) -> str:
        """The ground of a toast: dark in both themes, and never lost on the window."""
        return self.surface2 if self.dark else self.nav

    @property
    def scroll_thumb(self) -> str:
        """The thumb of a scroll bar."""
        return self.border

    @property
    def chart1_soft(self) -> str:
        """The first chart colour as a ground."""
        return self._soft_chart(self.chart1)

    @property
    def chart2_soft(self) -> str:
        """The second chart colour as a ground."""
        return self._soft_chart(self.chart2)

    @property
    def chart3_soft(self) -> str:
        """The third chart colour as a ground."""
        return self._soft_chart(self.chart3)

    @property
    def chart4_soft(self) -> str:
        """The fourth chart colour as a ground."""
        return self._soft_chart(self.chart4)

    @property
    def points_soft(self) -> str:
        """The colour of bonuses as a ground."""
        return self.softened(self.points)

    def named(self, token: str) -> str:
        """Return the colour of *token*, empty for an empty name.

        Raises:
            AttributeError: There is no such token.
        """
        return str(getattr(self, token)) if token else ""

    def softened(self, colour: str) -> str:
        """Return *colour* as a ground for its own text and icons."""
        return mix(colour, self.surface, 0.18 if self.dark else 0.10)

    def _soft_chart(self, colour: str) -> str:
        # With a tenth the second chart colour would fall under 4.5 in the light theme.
        return mix(colour, self.surface, 0.18 if self.dark else 0.07)


LIGHT = Tokens(
    dark=False,
    window="#F5F6F8",
    surface="#FFFFFF",
    surface2="#EBEEF2",
    text="#16202C",
    text2="#4A5663",
    muted="#5B6774",
    border="#7B8694",
    divider="#D5DAE1",
    accent="#0B5FAE",
    hover="#094E90",
    on_accent="#FFFFFF",
    soft="#DCEAF8",
    ok="#1A6B33",
    ok_soft="#DDF2E3",
    warn="#8A4B00",
    warn_soft="#FDEFD8",
    err="#B3261E",
    err_soft="#FBE4E2",
    points="#6A1B9A",
    nav="#1D2939",
    on_nav="#E8EDF3",
    nav_selected="#33475F",
    on_nav_selected="#FFFFFF",
    focus="#0B5FAE",
    link="#0B5FAE",
    chart1="#0B5FAE",
    chart2="#B45309",
    chart3="#1A6B33",
    chart4="#8E24AA",
)

DARK = Tokens(
    dark=True,
    window="#14181D",
    surface="#1D232A",
    surface2="#28303A",
    text="#EEF2F6",
    text2="#BAC4CF",
    muted="#9AA6B3",
    border="#7E8A98",
    divider="#36404B",
    accent="#6CB2F5",
    hover="#8CC4F8",
    on_accent="#0A1929",
    soft="#1B3550",
    ok="#6FD08C",
    ok_soft="#173523",
    warn="#F2B457",
    warn_soft="#3D2C10",
    err="#FF9A92",
    err_soft="#45201D",
    points="#D7A6F0",
    nav="#0E1216",
    on_nav="#D6DEE6",
    nav_selected="#2A3B4F",
    on_nav_selected="#FFFFFF",
    focus="#8CC4F8",
    link="#7DBBF7",
    chart1="#6CB2F5",
    chart2="#F2B457",
    chart3="#6FD08C",
    chart4="#D7A6F0",
)

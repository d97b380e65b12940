"""What things lie on: cards, bands, lines."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.tokens import mix
from shopclient.ui.widgets.painted import Painted, draw_box
from shopclient.ui.widgets.spacing import Margins

_SHADOW = 2


class Card(Painted):
    """A raised panel; ``body`` is its vertical layout.

    *padding* is 24 in a main and 20 in a side card, or left, top, right and bottom apart, *gap* lies between
    the parts; both are set here, for a change of the text size sets them again.
    """

    def __init__(
        self, padding: int | Margins = 24, *, gap: int = 0, radius: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._padding = (padding,) * 4 if isinstance(padding, int) else padding
        self._gap = gap
        self._radius = radius
        self.body = QVBoxLayout(self)
        self.restyle()

    def set_padding(self, padding: Margins) -> None:
        """Leave other room at the edges."""
        self._padding = padding
        self.restyle()

    def restyle(self) -> None:
        # At least a pixel: a table that reaches the edge would paint over the border.
        left, top, right, bottom = (max(theme().px(side), 1) for side in self._padding)
        self.body.setContentsMargins(left, top, right, bottom + _SHADOW)
        self.body.setSpacing(theme().px(self._gap))

    def paint(self, painter: QPainter) -> None:
        tokens = theme().tokens
        radius = theme().px(self._radius)
        box = QRectF(self.rect()).adjusted(0, 0, 0, -_SHADOW)
        if not tokens.dark:
            for offset in (2, 1):
                shade = mix(tokens.text, tokens.window, 0.03 * (3 - offset))
                draw_box(painter, box.translated(0, offset), radius, shade)
        draw_box(painter, box, radius, tokens.surface, tokens.hairline)


class Band(Painted):
    """A soft strip without a border; ``body`` is its vertical layout.

    *colour* is a token; *rounded* tells whether all corners are round, or only the upper two, as at the top
    of a card.
    """

    def __init__(
        self,
        colour: str = "band",
        *,
        padding: int | Margins = 16,
        gap: int = 0,
        radius: int = 10,
        top_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._colour = colour
        self._padding = (padding,) * 4 if isinstance(padding, int) else padding
        self._gap = gap
        self._radius = radius
        self._top_only = top_only
        self.body = QVBoxLayout(self)
        self.restyle()

    def set_padding(self, padding: Margins) -> None:
        """Leave other room at the edges."""
        self._padding = padding
        self.restyle()

    def set_colour(self, token: str) -> None:
        """Fill the strip with the colour of *token*."""
        self._colour = token
        self.update()

    def restyle(self) -> None:
        self.body.setContentsMargins(*(theme().px(side) for side in self._padding))
        self.body.setSpacing(theme().px(self._gap))

    def paint(self, painter: QPainter) -> None:
        radius = theme().px(self._radius)
        painter.setClipRect(self.rect())
        box = QRectF(self.rect()).adjusted(0, 0, 0, radius if self._top_only else 0)
        draw_box(painter, box, radius, theme().colour(self._colour).name())


class Divider(Painted):
    """A thin line across, or from top to bottom; ornament only."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if vertical else free, free if vertical else fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), theme().colour("hairline"))

"""Sheets that cards are printed on, as data: paper, card, first card's place, pitch, columns and rows."""

from dataclasses import dataclass
from typing import Literal

from shopclient.domain.errors import SheetUnknown
from shopclient.printing.measures import Pair

A4: Pair = (210.0, 297.0)
LETTER: Pair = (215.9, 279.4)
#: ID-1 of ISO/IEC 7810, the size of a bank card.
CR80: Pair = (85.60, 53.98)

DEFAULT_SHEET = "a4-10-plain"

_LARGEST_BLEED = 2.0


@dataclass(frozen=True)
class Sheet:
    """One geometry of paper, in millimetres; *origin* is the left top corner of the first card.

    *products* are the trade names of perforated papers with this geometry; none for plain paper.
    """

    name: str
    page: Pair
    card: Pair
    origin: Pair
    pitch: Pair
    columns: int
    rows: int
    products: tuple[str, ...] = ()
    crop_marks: bool = False

    @property
    def cells(self) -> int:
        """How many cards one page holds."""
        return self.columns * self.rows

    @property
    def bleed(self) -> Pair:
        """How far a card's background runs over its edges: never into the neighbour's."""
        across, down = (
            _LARGEST_BLEED if count == 1 else max(0.0, min(_LARGEST_BLEED, (pitch - card) / 2))
            for count, pitch, card in zip((self.columns, self.rows), self.pitch, self.card, strict=True)
        )
        return round(across, 3), round(down, 3)

    def corner(self, cell: int) -> Pair:
        """Return the left top corner of *cell*, 0 first, row by row, in mm from the page's left top."""
        row, column = divmod(cell, self.columns)
        return self.origin[0] + column * self.pitch[0], self.origin[1] + row * self.pitch[1]


def sheet_named(name: str) -> Sheet:
    """Return the sheet with this name.

    Raises:
        SheetUnknown: There is none.
    """
    for sheet in SHEETS:
        if sheet.name == name:
            return sheet
    raise SheetUnknown(name)


def _a4(name: str, card: Pair, origin: Pair, pitch: Pair, rows: Literal[4, 5], *products: str) -> Sheet:
    return Sheet(name, A4, card, origin, pitch, 2, rows, products)


def _letter(name: str, origin: Pair, pitch: Pair, rows: Literal[4, 5], *products: str) -> Sheet:
    return Sheet(name, LETTER, (88.9, 50.8), origin, pitch, 2, rows, products)


# Perforated sheets after the template files of gLabels 3.4.1; the maker's own page is the authority.
SHEETS: tuple[Sheet, ...] = (
    Sheet(DEFAULT_SHEET, A4, CR80, (15.4, 9.55), (93.6, 55.98), 2, 5, crop_marks=True),
    Sheet("cr80", CR80, CR80, (0.0, 0.0), CR80, 1, 1),
    _a4(
        "avery-c32011-10",
        (85, 54),
        (15, 13.5),
        (95, 54),
        5,
        "Avery C32011-10",
        "Decadry OCC-3342",
        "Geha P70",
    ),
    _a4("avery-c32015", (85, 54), (17, 31.5), (91, 60), 4, "Avery C32015", "Avery Zweckform 32015"),
    _a4("zweckform-32010", (85, 54), (14.11, 14.11), (94.9, 53.97), 5, "Avery Zweckform 32010"),
    _a4("sigel-lp800", (85, 55), (15, 10), (95, 55), 5, "Sigel LP800"),
    _a4("sigel-lp795", (85, 55), (14, 10.5), (95, 55), 5, "Sigel LP795"),
    _a4("sattleford-vm-6059", (85, 54), (16, 14), (95, 54), 5, "Sattleford VM-6059"),
    _a4("sattleford-vm-6066", (85, 54), (14, 13), (95, 54), 5, "Sattleford VM-6066"),
    _a4("sattleford-vm-6067", (85, 54), (15, 13), (95, 54), 5, "Sattleford VM-6067"),
    _a4("dataline-57127", (86, 54), (20.5, 10.5), (91, 55.5), 5, "Dataline 57127"),
    _a4("dataline-57125", (86, 54), (16, 11), (91, 55.62), 5, "Dataline 57125"),
    _a4("your-design-vm-5112", (85, 54.25), (12, 21), (100, 68.75), 4, "Your Design VM-5112"),
    _a4("your-design-vm-6310", (85, 53.5), (12, 18), (100, 69), 4, "Your Design VM-6310"),
    _a4("avery-l7414", (90, 52), (15, 18.5), (90, 52), 5, "Avery L7414"),
    _a4("avery-j8414", (87, 50.8), (14.82, 20.42), (93.13, 50.8), 5, "Avery J8414"),
    _letter(
        "avery-5371",
        (19.05, 12.7),
        (88.9, 50.8),
        5,
        "Avery 5371",
        "Avery 5871",
        "Avery 8371",
        "Avery 8871",
        "Avery 28371",
    ),
    _letter("avery-8373", (12.7, 19.05), (101.6, 63.5), 4, "Avery 8373", "Avery 5881", "Avery 28373"),
)

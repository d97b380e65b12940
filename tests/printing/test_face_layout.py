"""Where things stand on a card, measured by ruler: inside the cut, apart from each other, always alike."""

from itertools import combinations
from pathlib import Path

import pytest

from shopclient.printing.card_face import CardFace
from shopclient.printing.designs import DESIGNS
from shopclient.printing.face_layout import MODULE, SAFE, FaceLayout, TextLine, lay_out
from shopclient.printing.measures import MM, Box
from shopclient.printing.sheets import CR80, SHEETS
from tests.printing.paper import face, numbered

GOLDEN = Path(__file__).parent.parent / "golden" / "card_layout.txt"

HOLDERS = [
    None,
    "Ян Го",
    "Фёдоров Пётр Алексеевич",
    "Константинопольская-Преображенская Александра Владимировна",
    "Щербаківська-Їжакевич Соломія Олександрівна",
    "Bartholomew Featherstonehaugh-Cholmondeley",
    "Ш" * 200,
]
SHOPS = [
    "Ёж",
    "Кав’ярня «Ґанок»",
    "Торговый дом «Константинопольские пряности и восточные сладости Йорданова»",
    "W" * 120,
]
KINDS = [
    "Gold",
    "Картка постійного покупця, 10 % від кожної покупки",
    "Привилегированная накопительная карта" * 3,
]
LINES: list[tuple[str, ...]] = [
    (),
    ("5 % back",),
    (
        "Возвращаем 5 % бонусами с каждой покупки в любом отделе магазина",
        "+7 495 555-01-42",
        "ул. Липовая, 14",
    ),
]
CARDS = sorted({sheet.card for sheet in SHEETS})


def points(card: tuple[float, float]) -> tuple[float, float]:
    return card[0] * MM, card[1] * MM


def placed(layout: FaceLayout) -> tuple[TextLine, ...]:
    return layout.fixed + layout.own


def overlap(one: Box, two: Box) -> bool:
    return (
        one.x < two.x + two.width
        and two.x < one.x + one.width
        and one.y < two.y + two.height
        and two.y < one.y + one.height
    )


@pytest.mark.parametrize("card", CARDS)
def test_the_longest_names_stay_in_the_safe_area_and_apart(card: tuple[float, float]) -> None:
    width, height = points(card)
    for shop in SHOPS:
        for kind in KINDS:
            for holder in HOLDERS:
                for lines in LINES:
                    layout = lay_out(
                        CardFace(shop, kind, holder, numbered(1), "gold", lines), (width, height)
                    )
                    boxes = [line.box for line in placed(layout)]
                    for box in [*boxes, layout.plate]:
                        assert box.x >= SAFE
                        assert box.y >= SAFE
                        assert box.x + box.width <= width - SAFE
                        assert box.y + box.height <= height - SAFE
                    outside = [line.box for line in placed(layout) if line.part != "number"]
                    for one, two in combinations([*outside, layout.plate], 2):
                        assert not overlap(one, two), (card, shop, kind, holder, lines)


@pytest.mark.parametrize("card", CARDS)
def test_the_code_has_its_quiet_zones_and_its_height(card: tuple[float, float]) -> None:
    layout = lay_out(face(), points(card))
    plate, bars = layout.plate, layout.bars
    [number] = [line.box for line in placed(layout) if line.part == "number"]

    assert pytest.approx(4 / 300 * 25.4) == MODULE / MM
    assert bars.width == pytest.approx(95 * MODULE)
    assert bars.height == pytest.approx(12 * MM)
    assert bars.x - plate.x >= 11 * MODULE - 1e-9
    # The bars move right by up to one dot to meet the grid.
    assert plate.x + plate.width - bars.x - bars.width >= 7 * MODULE + 0.24 - 1e-9
    assert not overlap(number, bars)
    assert plate.x <= number.x
    assert number.x + number.width <= plate.x + plate.width
    assert plate.y <= number.y


def test_a_card_without_a_holder_has_no_gap_where_the_name_would_be() -> None:
    named, bearer = (lay_out(face(holder=holder), points(CR80)) for holder in ("Анна Жук", None))
    [kind], [bearer_kind] = (
        [line for line in placed(each) if line.part == "kind"] for each in (named, bearer)
    )

    assert bearer_kind.y < kind.y
    assert all(line.part != "holder" for line in placed(bearer))


def test_small_lines_have_one_size_and_keep_their_order() -> None:
    lines = ("Возвращаем 5 % бонусами с покупки", "ул. Липовая, 14")
    layout = lay_out(CardFace("Ёж", "Карта", None, numbered(1), "simple", lines), points(CR80))
    small = sorted((line for line in placed(layout) if line.part == "line"), key=lambda line: -line.y)

    assert len({line.size for line in small}) == 1
    assert " ".join(line.text for line in small) == " ".join(lines)


def test_what_stands_on_a_card_is_checked_at_once() -> None:
    with pytest.raises(ValueError, match="no design 'silver'"):
        CardFace("Ёж", "Карта", None, numbered(1), "silver")
    with pytest.raises(ValueError, match="room for 3"):
        CardFace("Ёж", "Карта", None, numbered(1), "simple", ("1", "2", "3", "4"))


def test_inks_are_legible_on_every_design() -> None:
    """WCAG contrast against the lightest place that the text of the design stands on."""
    grounds = {"simple": (1.0, 1.0, 1.0), "gold": (0.09, 0.29, 0.25)}
    for name, design in DESIGNS.items():
        for part in ("shop", "kind", "holder", "line"):
            assert _contrast(design.inks[part], grounds[name]) >= 4.5, (name, part)


def _contrast(one: tuple[float, float, float], two: tuple[float, float, float]) -> float:
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(ink: tuple[float, float, float]) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in ink)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def described() -> str:
    """Return the layout of a few faces as text, in millimetres from the card's left bottom."""
    rows = []
    for holder in ("Мария Ковалёва", "Константинопольская-Преображенская Александра Владимировна", None):
        layout = lay_out(face(holder=holder), points(CR80))
        rows.append(f"# {holder}")
        rows += [
            f"{line.part:7}{line.size:6.2f} pt  x {line.x / MM:6.2f}  y {line.y / MM:6.2f}"
            f"  width {line.box.width / MM:6.2f}  {line.text}"
            for line in placed(layout)
        ]
        for name, box in (("plate", layout.plate), ("bars", layout.bars)):
            corner, size = (
                f"{a / MM:6.2f} {b / MM:6.2f}" for a, b in ((box.x, box.y), (box.width, box.height))
            )
            rows.append(f"{name:7} at {corner}  size {size}")
    return "\n".join(rows) + "\n"


def test_the_layout_is_the_one_that_was_looked_at() -> None:
    """After a wanted change: look at the cards, then run ``python -m tests.printing.test_face_layout``."""
    assert described() == GOLDEN.read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.write_text(described(), encoding="utf-8")

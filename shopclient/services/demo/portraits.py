"""Portraits of people whom nobody has ever met, drawn of a few shapes."""

import io
from typing import Final

_SIDE = 240
#: Ground, clothes, skin, hair of each.
_COLOURS: Final = (
    ("#E7D9C8", "#7A4E6D", "#F0C9A8", "#B9B4AE"),
    ("#CFE3DC", "#35605A", "#E9BB97", "#5B3A29"),
    ("#F3D9D0", "#B5523B", "#F3CFB3", "#8A4B2A"),
    ("#D9DEEE", "#3E4C7C", "#EFC8AC", "#D8D5D0"),
    ("#F1E5BF", "#6B7A2E", "#D9A679", "#2E2320"),
    ("#DCE9F2", "#2F6690", "#F2CDB0", "#C58B3B"),
)
_HEAD: Final = (78, 58, 162, 158)
_CAP: Final = (70, 46, 170, 132)


def portrait(number: int) -> bytes:
    """Return a small JPEG of somebody with long hair, or, each third, with short hair."""
    from PIL import Image, ImageDraw

    ground, clothes, skin, hair = _COLOURS[number % len(_COLOURS)]
    picture = Image.new("RGB", (_SIDE, _SIDE), ground)
    draw = ImageDraw.Draw(picture)
    if number % 3:
        draw.rounded_rectangle((66, 72, 174, 186), 30, hair)
    draw.ellipse((36, 172, 204, 320), clothes)
    draw.rounded_rectangle((104, 140, 136, 196), 14, skin)
    draw.ellipse(_CAP, hair)
    draw.ellipse(_HEAD, skin)
    draw.chord(_CAP, 190, 350, hair)
    for left in (102, 132):
        draw.ellipse((left, 104, left + 7, 112), "#3A2F2A")
    draw.arc((105, 112, 135, 136), 20, 160, "#9A4A3F", 4)
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=85)
    return target.getvalue()

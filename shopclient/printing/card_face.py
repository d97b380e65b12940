"""What stands on one face of a card."""

from dataclasses import dataclass

from shopclient.printing.designs import DESIGNS

#: Small lines that a face has room for.
MOST_LINES = 3


@dataclass(frozen=True)
class CardFace:
    """What stands on one card, as finished strings; *number* is an EAN-13, *lines* are small print."""

    shop_name: str
    kind_name: str
    holder: str | None
    number: str
    design: str = "simple"
    lines: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.design not in DESIGNS:
            raise ValueError(f"no design {self.design!r}, only {', '.join(DESIGNS)}")
        if len(self.lines) > MOST_LINES:
            raise ValueError(f"{len(self.lines)} small lines, a card has room for {MOST_LINES}")

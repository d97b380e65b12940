"""What is kept ready of each client's purchases and money, so that no list has to count it."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base


class ClientFigure(Base):
    """One client's figures; triggers keep them equal to what the operations say, and nobody else writes them.

    They count lasting purchases, and those of clients who were merged with this one. A rhythm follows from
    the first day, the last one and the count.
    """

    __tablename__ = "client_figure"

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    purchases: Mapped[int] = mapped_column(default=0)
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    paid: Mapped[int] = mapped_column(default=0)  # minor units, without a card, less what came back
    turnover: Mapped[int] = mapped_column(default=0)  # minor units, of the client's accounts since the first
    held: Mapped[int] = mapped_column(default=0)  # bonuses in minor units, of any day, less debt

"""What is kept ready of each client's purchases and money, so that no list has to count it."""

from datetime import date

from sqlalchemy import Computed, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base


class ClientFigure(Base):
    """One client's figures; triggers keep them equal to what the operations say, and nobody else writes them.

    They count lasting purchases, and those of clients who were merged with this one. What a rhythm is, says
    ``domain.rhythm``.
    """

    __tablename__ = "client_figure"
    __table_args__ = (
        # Who is silent for too long today is found without a look at the others.
        Index("ix_client_figure_risk", "lost_on", "cools_on", sqlite_where=text("rhythm IS NOT NULL")),
    )

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    purchases: Mapped[int] = mapped_column(default=0)
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    paid: Mapped[int] = mapped_column(default=0)  # minor units, without a card, less what came back
    turnover: Mapped[int] = mapped_column(default=0)  # minor units, of the client's accounts since the first
    held: Mapped[int] = mapped_column(default=0)  # bonuses in minor units, of any day, less debt
    visits: Mapped[int] = mapped_column(default=0)  # days of purchase
    rhythm: Mapped[int | None]  # twice the median gap in days; None while there are too few gaps
    cools_on: Mapped[date | None] = mapped_column(
        Computed("date(last_day, '+' || (rhythm * 3 / 4 + 1) || ' days')", persisted=False)
    )
    lost_on: Mapped[date | None] = mapped_column(
        Computed("date(last_day, '+' || (rhythm * 3 / 2 + 1) || ' days')", persisted=False)
    )


class PurchaseDay(Base):
    """A day on which a client bought, and how many days after the one before; kept by triggers, too."""

    __tablename__ = "purchase_day"
    __table_args__ = (
        # The median gap of a client is a step into this.
        Index("ix_purchase_day_gap", "client_id", "gap", sqlite_where=text("gap IS NOT NULL")),
    )

    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    gap: Mapped[int | None]  # None: the first day

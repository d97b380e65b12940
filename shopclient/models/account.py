"""Accounts, lots and ledger entries: where bonuses live."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import AMOUNT_LIMIT, Base, Id


class Account(Base):
    """What one client, family or bearer has with the shop; several cards may lead to it.

    ``debt`` and ``turnover`` are caches: triggers keep them equal to what the ledger says.
    """

    __tablename__ = "account"
    __table_args__ = (
        CheckConstraint(f"opening_turnover BETWEEN 0 AND {AMOUNT_LIMIT}", name="opening_turnover"),
        CheckConstraint("debt >= 0", name="debt"),
        # A filter by turnover reads the index alone.
        Index("ix_account_client", "client_id", "is_gift", "merged_into_id", "turnover", "opening_turnover"),
    )

    id: Mapped[Id]
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"))
    opening_turnover: Mapped[int] = mapped_column(default=0)  # minor units, from an older program
    debt: Mapped[int] = mapped_column(default=0)  # minor units
    turnover: Mapped[int] = mapped_column(default=0)  # minor units of money paid since, returns deducted
    opened_at: Mapped[datetime]
    is_gift: Mapped[int] = mapped_column(default=0)  # 1: prepaid value of a gift card, no bonuses
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))


class Lot(Base):
    """One accrual of bonuses; ``left`` is a cache that triggers keep equal to the sum of its entries."""

    __tablename__ = "lot"
    __table_args__ = (
        CheckConstraint(f"granted BETWEEN 1 AND {AMOUNT_LIMIT}", name="granted"),
        CheckConstraint('"left" BETWEEN 0 AND granted', name="left"),
        CheckConstraint("burns_on > active_from", name="burns_after_active"),
        # What a till needs of an account is the few lots that still hold something; all it asks of them is
        # in the index, as is what the list of coming burns asks of everybody's.
        Index(
            "ix_lot_open", "account_id", "burns_on", "active_from", "left", sqlite_where=text('"left" > 0')
        ),
    )

    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    operation_id: Mapped[int] = mapped_column(
        ForeignKey("operation.id", deferrable=True, initially="DEFERRED"), index=True
    )
    granted: Mapped[int]  # minor units
    left: Mapped[int] = mapped_column(default=0)  # minor units
    active_from: Mapped[date]
    burns_on: Mapped[date | None]
    origin_id: Mapped[int | None] = mapped_column(ForeignKey("lot.id"), index=True)  # which it carries on


class Entry(Base):
    """One line of an account's bonuses; lines are added, never changed or removed.

    A line without a lot is debt: what had to be taken back and was spent already.
    """

    __tablename__ = "entry"
    __table_args__ = (
        CheckConstraint(f"amount <> 0 AND abs(amount) <= {AMOUNT_LIMIT}", name="amount"),
        CheckConstraint(
            "what IN ('earn', 'spend', 'burn', 'take_back', 'give_back', 'adjust', 'gift', 'opening', "
            "'transfer')",
            name="what",
        ),
    )

    id: Mapped[Id]
    operation_id: Mapped[int] = mapped_column(
        ForeignKey("operation.id", deferrable=True, initially="DEFERRED"), index=True
    )
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    lot_id: Mapped[int | None] = mapped_column(ForeignKey("lot.id"), index=True)
    what: Mapped[str]
    amount: Mapped[int]  # minor units, signed

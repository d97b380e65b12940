"""Operations: everything that moved money or bonuses, once and for ever."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import AMOUNT_LIMIT, Base, Id, LocalMoment


class Operation(Base):
    """One sale, return, undo, correction or opening balance; never changed or removed.

    Sums are signed, so that columns can be added up: a return and an undo carry the opposite signs
    of what they take back. ``bonuses`` equals the sum of the operation's entries (a trigger checks it).
    """

    __tablename__ = "operation"
    __table_args__ = (
        CheckConstraint("length(op_key) BETWEEN 1 AND 200", name="op_key"),
        CheckConstraint("what IN ('sale', 'refund', 'undo', 'adjust', 'opening', 'transfer')", name="what"),
        CheckConstraint("what <> 'adjust' OR length(reason) > 0", name="adjust_has_reason"),
        CheckConstraint("(what IN ('refund', 'undo')) = (ref_id IS NOT NULL)", name="ref"),
        CheckConstraint(
            "business_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'", name="business_day"
        ),
        *(
            CheckConstraint(f"abs({column}) <= {AMOUNT_LIMIT}", name=column)
            for column in ("gross", "discount", "spent", "due", "rounded", "earned", "bonuses", "turnover")
        ),
        # An operation can be undone once only.
        Index("uq_operation_undone", "ref_id", unique=True, sqlite_where=text("what = 'undo'")),
        Index("ix_operation_account_turnover", "account_id", "turnover"),
    )

    id: Mapped[Id]
    op_key: Mapped[str] = mapped_column(unique=True)  # chosen by the caller; the window makes a UUID
    request_hash: Mapped[str]  # SHA-256 of the request as sent
    what: Mapped[str]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    card_id: Mapped[int | None] = mapped_column(ForeignKey("card.id"))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"))
    business_day: Mapped[date] = mapped_column(index=True)
    happened_at: Mapped[datetime] = mapped_column(LocalMoment())  # on the shop's clock
    recorded_at: Mapped[datetime]
    gross: Mapped[int] = mapped_column(default=0)  # minor units, as all sums below
    discount: Mapped[int] = mapped_column(default=0)
    spent: Mapped[int] = mapped_column(default=0)
    due: Mapped[int] = mapped_column(default=0)
    rounded: Mapped[int] = mapped_column(default=0)
    earned: Mapped[int] = mapped_column(default=0)
    bonuses: Mapped[int] = mapped_column(default=0)
    turnover: Mapped[int] = mapped_column(default=0)
    ref_id: Mapped[int | None] = mapped_column(ForeignKey("operation.id"), index=True)
    reason: Mapped[str] = mapped_column(default="")
    answer: Mapped[str]  # JSON: what was answered, to answer a repeated request alike


class SaleLine(Base):
    """One line of a sale with its own shares, from which returns are reckoned."""

    __tablename__ = "sale_line"

    operation_id: Mapped[int] = mapped_column(
        ForeignKey("operation.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    amount: Mapped[int]  # minor units, as all sums below
    discount: Mapped[int]
    spent: Mapped[int]
    due: Mapped[int]

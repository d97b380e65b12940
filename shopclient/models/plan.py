"""Plans for occasions: what is to be done, for whom, and what came of it."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import AMOUNT_LIMIT, Base, Id


class Plan(Base):
    """One plan; a removed one stays until the message that offers it back is gone, and longer."""

    __tablename__ = "plan"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'done', 'dropped')", name="state"),
        CheckConstraint("lead_days BETWEEN 0 AND 366", name="lead_days"),
        CheckConstraint("back_days BETWEEN 1 AND 366", name="back_days"),
        CheckConstraint(f"budget BETWEEN 0 AND {AMOUNT_LIMIT}", name="budget"),
        CheckConstraint(f"cost BETWEEN 0 AND {AMOUNT_LIMIT}", name="cost"),
    )

    id: Mapped[Id]
    title: Mapped[str]
    on_day: Mapped[date] = mapped_column(index=True)
    state: Mapped[str]
    template: Mapped[str]
    holiday_key: Mapped[str]
    people: Mapped[str]  # of the shop
    notes: Mapped[str]
    lead_days: Mapped[int]
    back_days: Mapped[int]
    budget: Mapped[int | None]  # minor units
    cost: Mapped[int | None]  # minor units
    result: Mapped[str]
    added_at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    removed_at: Mapped[datetime | None]


class PlanStep(Base):
    """One line of a plan's checklist."""

    __tablename__ = "plan_step"
    __table_args__ = (CheckConstraint("days_before BETWEEN 0 AND 366", name="days_before"),)

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    who: Mapped[str]
    days_before: Mapped[int]
    done_on: Mapped[date | None]


class PlanGuest(Base):
    """A client whom a plan is for; after a merge one may stand there twice, and counts once."""

    __tablename__ = "plan_guest"
    __table_args__ = (Index("ix_plan_guest_occurrence", "occurrence", sqlite_where=text("occurrence <> ''")),)

    id: Mapped[Id]
    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id"), index=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    occurrence: Mapped[str]  # as domain.occurrence_keys writes it, or empty

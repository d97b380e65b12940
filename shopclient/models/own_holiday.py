"""The shop's own layer over the shipped catalogue of holidays."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shopclient.models.base import Base


class OwnHoliday(Base):
    """A holiday that the shop added, or what it changed of a shipped one: NULL is as shipped, year 0 none."""

    __tablename__ = "own_holiday"
    __table_args__ = (
        CheckConstraint("length(key) BETWEEN 1 AND 80", name="key"),
        CheckConstraint(
            "key NOT LIKE 'own!_%' ESCAPE '!' OR rule IS NOT NULL "
            "AND coalesce(name_en, name_ru, name_uk) IS NOT NULL",
            name="whole",
        ),
        CheckConstraint("is_hidden IN (0, 1)", name="is_hidden"),
    )

    key: Mapped[str] = mapped_column(primary_key=True)
    name_en: Mapped[str | None]
    name_ru: Mapped[str | None]
    name_uk: Mapped[str | None]
    rule: Mapped[str | None]
    category: Mapped[str | None]
    themes: Mapped[str | None]  # words with a space between them, as in the catalogue
    note: Mapped[str | None]
    since: Mapped[int | None]
    until: Mapped[int | None]
    is_hidden: Mapped[bool]


class HolidayShift(Base):
    """One date of a holiday that was moved by hand, by so many days; year and ordinal are by the rule."""

    __tablename__ = "holiday_shift"
    __table_args__ = (
        CheckConstraint("ordinal IN (1, 2)", name="ordinal"),
        CheckConstraint("days BETWEEN -60 AND 60 AND days != 0", name="days"),
    )

    key: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    days: Mapped[int]

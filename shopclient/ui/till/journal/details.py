"""What there is to know of one operation beside its row: its lines, what paid, why goods came back."""

from collections.abc import Iterator, Sequence

from shopclient.domain.return_reasons import read_reasons
from shopclient.services.journal import JournalRow
from shopclient.services.return_lines import ReturnLine
from shopclient.texts.days import short_day
from shopclient.texts.errors import short_card
from shopclient.ui.till.figures import Figures


def details_title(row: JournalRow, figures: Figures) -> str:
    """Return number, day and time of an operation."""
    text = figures.words.translate("OperationDetails", "No. {number}, {day}, {time}")
    day = short_day(row.day, figures.words.language)
    return text.format(number=row.number, day=day, time=f"{row.at:%H:%M}")


def details_lines(row: JournalRow, lines: Sequence[ReturnLine], figures: Figures) -> list[str]:
    """Return what is told below the title; *lines* are those of a purchase."""
    return [
        *_goods(lines, figures),
        *_paid(row, figures),
        *_moved(row, figures),
        *_reasons(row, figures),
        *([figures.words.translate("OperationDetails", "Entered on a later day.")] if row.is_late else []),
    ]


def _goods(lines: Sequence[ReturnLine], figures: Figures) -> Iterator[str]:
    words = figures.words
    for line in lines if len(lines) > 1 or any(line.department or line.gift_card for line in lines) else ():
        name = line.department or words.translate("OperationDetails", "Line {number}").format(
            number=line.position + 1
        )
        if line.gift_card:
            text = words.translate("OperationDetails", "Gift card {number}")
            name = text.format(number=short_card(line.gift_card))
        text = words.translate("OperationDetails", "{name}: {value}")
        if line.is_back:
            text = words.translate("OperationDetails", "{name}: {value}, came back")
        elif line.value != line.amount:
            text = words.translate("OperationDetails", "{name}: {value} instead of {listed}")
        yield text.format(name=name, value=figures.money(line.value), listed=figures.money(line.amount))


def _paid(row: JournalRow, figures: Figures) -> Iterator[str]:
    words = figures.words
    if row.what != "sale":
        return
    parts = [words.translate("OperationDetails", "Paid {sum} in money").format(sum=figures.money(row.due))]
    if row.spent:
        parts.append(
            words.translate("OperationDetails", "{sum} in bonuses").format(sum=figures.bonuses(row.spent))
        )
    if row.gift:
        parts.append(
            words.translate("OperationDetails", "{sum} with gift cards").format(sum=figures.money(row.gift))
        )
    yield ", ".join(parts)
    if row.returned:
        yield words.translate("OperationDetails", "Came back: {sum}").format(sum=figures.money(row.returned))


def _moved(row: JournalRow, figures: Figures) -> Iterator[str]:
    if not row.moved:
        return
    words, former = figures.words, row.former_name
    if former is None and row.former_card is not None:
        text = words.translate("OperationDetails", "card {number}")
        former = text.format(number=short_card(row.former_card))
    if former is None:
        yield words.translate("OperationDetails", "Put on the card after payment.")
    else:
        yield words.translate("OperationDetails", "Moved after payment; before: {former}.").format(
            former=former
        )


def _reasons(row: JournalRow, figures: Figures) -> Iterator[str]:
    words, told = figures.words, read_reasons(row.reason)
    for text, said in (
        (words.translate("OperationDetails", "The goods did not suit: {said}"), told.goods),
        (words.translate("OperationDetails", "The service did not suit: {said}"), told.staff),
        (words.translate("OperationDetails", "The moment of sale did not suit: {said}"), told.moment),
        (words.translate("OperationDetails", "Reason: {said}"), told.other),
    ):
        if said:
            yield text.format(said=said)

"""What an undo would do, in words for the one who is about to do it."""

from collections.abc import Iterator

from shopclient.services.undo_preview import UndoPreview
from shopclient.texts.days import short_day
from shopclient.texts.errors import short_card
from shopclient.ui.till.figures import Figures


def undo_title(preview: UndoPreview, figures: Figures) -> str:
    """Return the question."""
    words = figures.words
    asked = {
        "sale": words.translate("UndoWords", "Undo the purchase of {day}, {who}, {sum}?"),
        "refund": words.translate("UndoWords", "Undo the return of {day}, {who}, {sum}?"),
        "adjust": words.translate("UndoWords", "Undo the correction of {day}, {who}?"),
        "attach": words.translate("UndoWords", "Take the purchase off the card again: {day}, {who}?"),
    }[preview.what]
    who = preview.client_name or words.translate("UndoWords", "without a client")
    if preview.card and not preview.client_name:
        who = words.translate("UndoWords", "card {number}").format(number=short_card(preview.card))
    return asked.format(
        day=short_day(preview.day, words.language), who=who, sum=figures.money(abs(preview.sum))
    )


def undo_lines(preview: UndoPreview, figures: Figures) -> list[str]:
    """Return what would become of everything that hangs on it."""
    return [*_money_lines(preview, figures), *_bonus_lines(preview, figures), *_level_lines(preview, figures)]


def _money_lines(preview: UndoPreview, figures: Figures) -> Iterator[str]:
    words, money = figures.words, preview.money_back
    if money > 0:
        yield words.translate("UndoWords", "{sum} goes back to the client.").format(sum=figures.money(money))
    elif money < 0:
        text = words.translate("UndoWords", "{sum} is to be taken from the client again.")
        yield text.format(sum=figures.money(-money))
    if preview.refunds:
        sums = ", ".join(figures.money(each) for each in reversed(preview.refunds))
        count = len(preview.refunds)
        yield words.translate("UndoWords", "%n return(s) of it are undone, too: {sums}.", n=count).format(
            sums=sums
        )
    if preview.was_moved:
        yield words.translate("UndoWords", "It goes off the card that it was put on after payment.")


def _bonus_lines(preview: UndoPreview, figures: Figures) -> Iterator[str]:
    words, before, after = figures.words, preview.before, preview.after
    if before is None or after is None:
        return
    if before.balance != after.balance:
        text = words.translate("UndoWords", "Bonuses: {before} now, {after} afterwards.")
        if after.balance < 0:
            text = words.translate(
                "UndoWords", "Bonuses: {before} now, {after} afterwards, a debt paid by the next ones."
            )
        yield text.format(before=figures.bonuses(before.balance), after=figures.bonuses(after.balance))
    if preview.burnt:
        text = words.translate("UndoWords", "{sum} of the bonuses it was paid with have expired meanwhile.")
        yield text.format(sum=figures.bonuses(preview.burnt))


def _level_lines(preview: UndoPreview, figures: Figures) -> Iterator[str]:
    words, before, after = figures.words, preview.before, preview.after
    if before is None or after is None:
        return
    changes = (
        (words.translate("UndoWords", "Level: {after} discount instead of {before}."), "discount"),
        (words.translate("UndoWords", "Level: {after} in bonuses instead of {before}."), "cashback"),
    )
    for text, name in changes:
        then, now = getattr(after, name), getattr(before, name)
        if then != now:
            yield text.format(after=figures.percent(then), before=figures.percent(now))

"""What is in a packed shop, in words: the same lines on the old computer and on the new one."""

from shopclient.domain.money import Cents
from shopclient.domain.move_contents import Contents
from shopclient.texts.copies import missing_files, moment, wall_moment
from shopclient.texts.numbers import bonuses, money
from shopclient.texts.words import Words


def contents_lines(contents: Contents, words: Words) -> list[str]:
    """Return what is in it: the shop and its figures, what else goes along, and what does not."""
    return [*_shop_lines(contents, words), *_along_lines(contents, words)]


def check_line(contents: Contents, words: Words) -> str:
    """Return the sentence with the number that is to be compared by eye."""
    text = words.translate("Moving", "Check number: {number}. The other computer must show the same one.")
    return text.format(number=contents.check)


def packed_line(contents: Contents, words: Words) -> str:
    """Return which shop it is, and when it was packed by the clock on its wall."""
    figures = contents.figures
    packed = moment(wall_moment(contents.made_at, figures.zone), words.language)
    text = words.translate("Moving", "“{shop}”, packed on {moment}")
    return text.format(shop=figures.shop, moment=packed)


def _shop_lines(contents: Contents, words: Words) -> list[str]:
    figures = contents.figures
    lines = [
        words.translate("Moving", "%n client(s)", n=figures.clients),
        words.translate("Moving", "%n card(s)", n=figures.cards),
        words.translate("Moving", "Bonuses on the cards: {sum}").format(
            sum=bonuses(Cents(figures.bonuses), figures.currency, words.language)
        ),
    ]
    if figures.gift_cards:
        left = money(Cents(figures.gift_cards), figures.currency, words.language)
        lines.append(words.translate("Moving", "On gift cards: {sum}").format(sum=left))
    if figures.last_at is None:
        lines.append(words.translate("Moving", "Nothing was recorded yet"))
    else:
        last = words.translate("Moving", "%n operation(s), the last one on {moment}", n=figures.operations)
        lines.append(last.format(moment=moment(figures.last_at, words.language)))
    return lines


def _along_lines(contents: Contents, words: Words) -> list[str]:
    lines = []
    if contents.files:
        lines.append(words.translate("Moving", "%n file(s) of clients", n=contents.files))
    if contents.missing:
        lines.append(missing_files(contents.missing, words))
    if contents.has_drafts:
        lines.append(words.translate("Moving", "What is typed and not recorded yet"))
    if contents.settings:
        lines.append(
            words.translate("Moving", "Settings of this place of work; printers and screens are chosen anew")
        )
    return lines

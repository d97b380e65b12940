"""Sheets of cards as a person chooses them."""

from collections.abc import Sequence

from shopclient.texts.words import Words


def sheet_name(products: Sequence[str], cells: int, words: Words) -> str:
    """Return what a sheet is called.

    Args:
        products: Trade names of papers like it; none for plain ones.
        cells: How many cards it holds.
        words: The reader's language.
    """
    if products:
        text = words.translate("Sheets", "{product}, %n card(s)", n=cells)
        return text.format(product=products[0])
    if cells == 1:
        return words.translate("Sheets", "Card printer, a card a page")
    return words.translate("Sheets", "Plain A4 to be cut, %n card(s)", n=cells)

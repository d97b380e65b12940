"""The form for a day without power as a PDF, to be printed while there still is some."""

from pathlib import Path

from shopclient.domain.disk import disk_refusal
from shopclient.services.shop import Shop
from shopclient.texts.paper_form import asked_once, columns, form_title, how_to
from shopclient.texts.words import Words


def draw_form_in(shop: Shop, words: Words, folder: Path) -> Path:
    """Draw the form in *folder* in the language of *words*, the seller's; return where it is; for a worker.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    from shopclient.printing.paper_form import FormColumn, PaperForm, draw_form

    info = shop.programme().shop
    form = PaperForm(
        title=form_title(words),
        shop=info.name,
        asked=asked_once(words),
        columns=tuple(FormColumn(*column) for column in columns(info.currency, words)),
        how=how_to(words),
    )
    target = folder / f"{form.title}.pdf"
    try:
        draw_form(target, form)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
    return target

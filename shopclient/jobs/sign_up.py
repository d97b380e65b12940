"""The form with which somebody becomes a client, with the shop's words of each consent, as a PDF."""

from pathlib import Path

from shopclient.domain.disk import disk_refusal
from shopclient.services import consents
from shopclient.services.shop import Shop
from shopclient.texts import consents as consent_words
from shopclient.texts import sign_up
from shopclient.texts.words import Words


def wordings_in(shop: Shop, words: Words) -> dict[str, tuple[str, int]]:
    """Return for each purpose the words in force in the language of *words*, and their version.

    Version 0 stands for ours, until the shop writes its own.
    """
    found = {each.purpose: each for each in consents.wordings(shop) if each.language == words.language}
    return {
        purpose: (found[purpose].text, found[purpose].version)
        if purpose in found
        else (consent_words.wording(purpose, words), 0)
        for purpose in consents.PURPOSES
    }


def draw_sign_up_in(shop: Shop, words: Words, folder: Path) -> Path:
    """Draw the form in *folder* in the language of *words* and return where it is; for a worker.

    Raises:
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    from shopclient.printing.sign_up_form import SignUpForm, draw_sign_up

    form = SignUpForm(
        heading=sign_up.heading(words),
        shop=shop.programme().shop.name,
        asked=sign_up.asked(words),
        agreement=sign_up.agreement(words),
        terms=tuple(text for text, _version in wordings_in(shop, words).values()),
        rights=sign_up.rights(words),
        signing=sign_up.signing(words),
    )
    target = folder / f"{form.heading}.pdf"
    try:
        draw_sign_up(target, form)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
    return target

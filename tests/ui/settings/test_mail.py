"""The mailbox and the rules of contacts in Settings: typed, tried, kept, forgotten – and each taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.contact_rules import ContactRules
from shopclient.domain.mail import MailAccount
from shopclient.jobs import mail_password
from shopclient.services.contact_rules import read_contact_rules
from shopclient.services.mail_account import mail_account
from shopclient.services.shop import Shop
from shopclient.ui.settings.contact_card import ContactCard
from shopclient.ui.settings.mail_card import MailCard
from shopclient.ui.settings.mail_presenter import MailPresenter
from shopclient.ui.widgets.fields import LineField
from tests.jobs.post_office import PASSWORD, post_office
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context, type_in


@pytest.fixture(autouse=True)
def no_safe() -> Iterator[None]:
    """A computer that keeps no passwords: what is kept is kept by the program."""
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # theirs
    yield
    keyring.set_keyring(before)
    mail_password._kept_here.clear()


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def presenter(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, notes: Notes) -> MailPresenter:
    card, rules = MailCard(), ContactCard()
    presenter = MailPresenter(card, rules, make_context(shop, clock, tmp_path, "en", notes))
    for part in (card, rules):
        qtbot.addWidget(part)
        part.resize(900, 500)
        part.show()
    presenter.reload()
    return presenter


def retype(field: LineField, text: str) -> None:
    field.editor.selectAll()
    type_in(field.editor, text)


def undo(notes: Notes) -> None:
    assert notes.undo is not None
    notes.undo()
    QCoreApplication.processEvents()


def test_a_known_provider_fills_in_its_server_and_the_mailbox_is_kept(
    presenter: MailPresenter, shop: Shop, notes: Notes
) -> None:
    card = presenter.card
    retype(card.address, "lavka@ukr.net")
    card.address.editor.editingFinished.emit()
    assert (card.host.text(), card.port.value(), card.user.text()) == ("smtp.ukr.net", 465, "lavka@ukr.net")
    card.security.set_value("starttls")
    card.security.chosen.emit("starttls")
    assert card.port.value() == 587
    retype(card.host, "smtp ukr net")
    card.save_button.click()
    assert "smtp ukr net" in card.host.error()
    assert mail_account(shop) is None
    retype(card.host, "smtp.ukr.net")
    retype(card.password, PASSWORD)
    card.save_button.click()
    kept = MailAccount("smtp.ukr.net", 587, "starttls", "lavka@ukr.net", "lavka@ukr.net")
    assert mail_account(shop) == kept
    assert (card.password.editor.text(), card.is_touched()) == ("", False)
    assert "no safe" in card.note.text()  # and never a word of it in the file
    assert PASSWORD.encode() not in shop.path.read_bytes()

    card.forget_button.click()
    assert (mail_account(shop), card.address.text(), card.forget_button.isVisible()) == (None, "", False)
    undo(notes)
    assert (mail_account(shop), card.address.text()) == (kept, "lavka@ukr.net")
    assert mail_password.password_of(kept) == PASSWORD
    retype(card.name, "Липа и рожь")
    card.finish()
    assert mail_account(shop) == replace(kept, name="Липа и рожь")
    undo(notes)
    assert mail_account(shop) == kept


def test_a_trial_letter_says_at_the_field_what_is_wrong(
    presenter: MailPresenter, notes: Notes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = presenter.card
    with post_office(tmp_path) as office:
        monkeypatch.setenv("SSL_CERT_FILE", str(office.ca))
        for field, text in (
            (card.address, "lavka@example.com"),
            (card.host, "localhost"),
            (card.user, "shop"),
        ):
            type_in(field.editor, text)
        card.port.set_value(office.port)
        card.security.set_value("starttls")
        card.trial_button.click()
        assert "not known on this computer" in card.password.error()
        retype(card.password, "wrong")
        card.trial_button.click()
        assert "does not let shop in" in card.password.error()
        retype(card.password, PASSWORD)
        card.trial_button.click()
    assert office.recipients == ["lavka@example.com"]
    assert "lavka@example.com" in notes.toasts[-1]
    card.trial_button.click()
    assert "does not answer" in card.host.error()
    assert card.trial_button.isEnabled()


def test_rules_of_contacts_hold_at_once_and_are_taken_back(
    presenter: MailPresenter, shop: Shop, notes: Notes
) -> None:
    rules = presenter.rules
    rules.quiet_from.set_value(time(20, 30))
    rules.quiet_from.editor.activated.emit(0)
    assert read_contact_rules(shop) == ContactRules(quiet_from=time(20, 30))
    rules.a_month.set_value(0)
    rules.a_month.editor.editingFinished.emit()
    rules.only_agreed.click()
    assert read_contact_rules(shop) == ContactRules(time(20, 30), a_month=0, only_agreed=False)
    undo(notes)
    assert read_contact_rules(shop).only_agreed
    assert rules.only_agreed.isChecked()

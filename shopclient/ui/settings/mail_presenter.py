"""What happens on the cards of the mailbox and of the rules of contacts."""

from dataclasses import dataclass
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject

from shopclient.domain.contact_rules import ContactRules
from shopclient.domain.errors import MailPasswordMissing, Refusal
from shopclient.domain.mail import MailAccount
from shopclient.services.contact_rules import keep_contact_rules, read_contact_rules
from shopclient.services.mail_account import clean_account, keep_mail_account, mail_account
from shopclient.services.message_sending import Letter
from shopclient.services.shop import Shop
from shopclient.ui.context import Context
from shopclient.ui.settings.contact_card import ContactCard
from shopclient.ui.settings.mail_card import MailCard, TypedMail


@dataclass(frozen=True)
class _Read:
    account: MailAccount | None
    has_password: bool
    has_safe: bool
    rules: ContactRules


@dataclass(frozen=True)
class _Kept:
    before: MailAccount | None
    password: str | None  # of the mailbox before, where it was forgotten with it


class MailPresenter(QObject):
    """Keeps the mailbox, tries it, and keeps the rules; each change has its way back."""

    def __init__(self, card: MailCard, rules: ContactCard, context: Context) -> None:
        super().__init__(card)
        self.card, self.rules, self._context = card, rules, context
        card.save_asked.connect(self._on_save)
        card.trial_asked.connect(self._on_trial)
        card.forget_asked.connect(self._on_forget)
        rules.changed.connect(self._on_rules)

    def reload(self) -> None:
        """Read the mailbox and the rules."""
        self._context.runner.run(partial(_read, self._context.shop), self._show, self._context.complain)

    def _show(self, read: _Read) -> None:
        self.card.show_account(read.account, has_password=read.has_password, has_safe=read.has_safe)
        self.rules.show_rules(read.rules)

    def _on_save(self, typed: TypedMail) -> None:
        work = partial(_save, self._context.shop, typed)
        self._context.runner.run(work, self._on_saved, self._on_refused)

    def _on_saved(self, before: MailAccount | None) -> None:
        self.card.show_saved()
        undo = partial(self._put_back, _Kept(before, None))
        self._context.toast(self.tr("The mailbox is saved."), self.tr("Undo the change"), undo)
        self.reload()

    def _on_forget(self) -> None:
        work = partial(_forget, self._context.shop)
        self._context.runner.run(work, self._on_forgotten, self._context.complain)

    def _on_forgotten(self, kept: _Kept) -> None:
        undo = partial(self._put_back, kept)
        self._context.toast(self.tr("The mailbox is forgotten."), self.tr("Bring it back"), undo)
        self._show_anew()

    def _put_back(self, kept: _Kept) -> None:
        work = partial(_put_back, self._context.shop, kept)
        self._context.runner.run(work, lambda _nothing: self._show_anew(), self._context.complain)

    def _show_anew(self) -> None:
        self.card.clear()
        self.reload()

    def _on_trial(self, typed: TypedMail) -> None:
        words = self._context.words
        subject = words.translate("Mail", "A test letter of Shopclient")
        body = words.translate("Mail", "If you read this, letters to your clients go out from this mailbox.")
        letter = Letter(0, typed.account.address, subject, body, uuid4().hex, to_many=False)
        self.card.show_busy(is_busy=True)
        work = partial(_try, self._context.shop, typed, letter)
        self._context.runner.run(work, self._on_tried, self._on_not_tried)

    def _on_tried(self, address: str) -> None:
        self.card.show_busy(is_busy=False)
        said = self.tr("The test letter went to {address}. Look whether it is in the mailbox.")
        self._context.toast(said.format(address=address))

    def _on_not_tried(self, error: BaseException) -> None:
        self.card.show_busy(is_busy=False)
        self._on_refused(error)

    def _on_refused(self, error: BaseException) -> None:
        field = self.card.field_of(error.place or "") if isinstance(error, Refusal) else None
        if field is None:
            self._context.complain(error)
            return
        field.show_error(self._context.sentence(error))
        field.editor_widget.setFocus()

    def _on_rules(self, rules: ContactRules) -> None:
        work = partial(keep_contact_rules, self._context.shop, rules)
        self._context.runner.run(work, self._on_rules_kept, self._context.complain)

    def _on_rules_kept(self, before: ContactRules) -> None:
        def back() -> None:
            work = partial(keep_contact_rules, self._context.shop, before)
            self._context.runner.run(work, lambda _nothing: self.reload(), self._context.complain)

        self._context.toast(self.tr("Saved."), self.tr("Undo the change"), back)


def _read(shop: Shop) -> _Read:
    from shopclient.jobs.mail_password import has_safe, password_of

    account, rules = mail_account(shop), read_contact_rules(shop)
    if account is None:
        return _Read(None, has_password=False, has_safe=True, rules=rules)
    return _Read(account, password_of(account) is not None, has_safe(), rules)


def _save(shop: Shop, typed: TypedMail) -> MailAccount | None:
    from shopclient.jobs.mail_password import keep_password

    account = clean_account(typed.account)
    before = keep_mail_account(shop, account)
    if typed.password:
        keep_password(account, typed.password)
    return before


def _forget(shop: Shop) -> _Kept:
    from shopclient.jobs.mail_password import forget_password, password_of

    before = keep_mail_account(shop, None)
    password = None if before is None else password_of(before)
    if before is not None:
        forget_password(before)
    return _Kept(before, password)


def _put_back(shop: Shop, kept: _Kept) -> None:
    from shopclient.jobs.mail_password import keep_password

    keep_mail_account(shop, kept.before)
    if kept.before is not None and kept.password:
        keep_password(kept.before, kept.password)


def _try(shop: Shop, typed: TypedMail, letter: Letter) -> str:
    from shopclient.jobs.mail_password import password_of
    from shopclient.jobs.mail_round import send_trial

    account = clean_account(typed.account)
    password = typed.password or password_of(account)
    if password is None:
        raise MailPasswordMissing(account.address)
    send_trial(account, password, letter, shop)
    return account.address

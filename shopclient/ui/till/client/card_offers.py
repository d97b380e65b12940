"""What the counter offers to do about a card: decided from what is seen, done only when it is confirmed."""

from dataclasses import dataclass, replace
from enum import StrEnum

from shopclient.domain.money import Cents
from shopclient.domain.texts_in import shortened
from shopclient.services.at_counter import AtCounter
from shopclient.services.card_steps import CardStep
from shopclient.services.counter_extras import BetterKind
from shopclient.texts.errors import sentence, short_card
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.till.client.card_words import advice_of, title_of
from shopclient.ui.till.figures import Figures

_NAME = 28  # signs of a name on a button: a longer one would widen the till


class Deed(StrEnum):
    """What can be done with a card at the counter."""

    ACTIVATE = "activate"  # give a blank card out, to the bearer or in the name that it has
    GIVE = "give"  # give a blank card to the client
    GO_ON = "go_on"  # let a blank card go on in the place of a lost one
    NEW_NUMBER = "new_number"  # let a new number go on in its place
    UNBLOCK = "unblock"
    SUCCESSOR = "successor"  # take the card that replaced the one read
    ENROL = "enrol"
    NAME = "name"  # put the bearer's card in the client's name
    UPGRADE = "upgrade"
    REDEEM = "redeem"  # hand over the prize of a ticket


@dataclass(frozen=True)
class Choice:
    """One deed offered: its words, and what it is done to."""

    deed: Deed
    label: str
    card: str
    client: int | None = None
    name: str = ""  # the client's
    old: str = ""  # the card that is replaced, or the kind that the card had
    kind: str = ""
    kind_name: str = ""
    balance: Cents = Cents(0)


@dataclass(frozen=True)
class Offer:
    """What is said, and what may be done; the first choice has the key."""

    title: str
    text: str = ""
    choices: tuple[Choice, ...] = ()
    by_enter: bool = False  # Enter in the field of the sum takes the first choice
    declines: bool = False  # it can be put away for this visit
    is_trouble: bool = False  # the card is no good, or it is none of the shop's
    key: str = ""  # what was put away is not offered again

    @property
    def icon(self) -> str:
        """The picture beside it."""
        if self.is_trouble:
            return "alert-triangle"
        deed = None if self.first is None else self.first.deed
        return (
            {Deed.UPGRADE: "crown", Deed.REDEEM: "gift"}.get(deed, "credit-card") if deed else "credit-card"
        )

    @property
    def first(self) -> Choice | None:
        """What the key does."""
        return self.choices[0] if self.choices else None


@dataclass(frozen=True)
class _Waiting:
    """A card whose account waits for a new card."""

    number: str
    balance: Cents
    client: int | None


class Offers:
    """Makes the offer for what stands at the counter, in the words of one language."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self._words = figures.words

    def for_face(self, face: DeskFace, declined: frozenset[str], promised: str) -> Offer | None:
        """Return what is offered; *declined* keys are put away, a *promised* kind waits for the purchase."""
        if face.is_saving:
            return None
        if face.step is not None:
            return self._for_step(face.step, face)
        found = face.found
        if found is None:
            return None
        if face.trouble is not None:
            said = sentence(face.trouble, self._words, self._figures.currency)
            return Offer(said, is_trouble=True)
        offers = (
            self._waiting_blank(found, face.before),
            self._resting(found),
            self._naming(found, face.before),
            self._better(found, face, promised),
        )
        return next((each for each in offers if each is not None and each.key not in declined), None)

    # A code that brought nobody

    def _for_step(self, step: CardStep, face: DeskFace) -> Offer:
        found, before = face.found, face.before
        choices: tuple[Choice, ...] = ()
        if step.code == "blank":
            choices = self._of_blank(step, before, found or before)
        elif step.code == "blocked":
            choices = (self._unblock(step.number), self._new_number(step.number, step.balance))
        elif step.code == "expired":
            choices = (self._new_number(step.number, step.balance),)
        elif step.code == "replaced":
            take = self._words.translate("CardSteps", "Take the new card")
            choices = (Choice(Deed.SUCCESSOR, take, step.replaced_by),)
        elif step.ticket is not None and step.ticket.is_good:
            hand = self._words.translate("CardSteps", "Hand the prize over")
            choices = (Choice(Deed.REDEEM, hand, step.number, name=step.ticket.ticket.prize),)
        elif step.enrol:
            choices = self._enrolling(step, found or before)
        is_unused = step.ticket is not None and step.ticket.ticket.redeemed_at is None
        is_early = step.ticket is not None and step.ticket.is_early  # Enter alone does not hand it over
        is_calm = step.code in {"blank", "replaced"} or is_unused
        # Whoever is served stays with Enter: a step that brings another one has a key of its own.
        is_next = found is None or (bool(choices) and _stays(found, choices[0], before))
        return Offer(
            title_of(step, self._figures),
            advice_of(step, self._figures),
            choices,
            by_enter=is_calm and bool(choices) and is_next and not is_early,
            declines=found is not None and bool(choices),
            is_trouble=not is_calm,
        )

    def _of_blank(
        self, step: CardStep, before: AtCounter | CardStep | None, here: AtCounter | CardStep | None
    ) -> tuple[Choice, ...]:
        """Return to whom a blank card may be given; who is at the counter without a card comes first."""
        activate = Choice(Deed.ACTIVATE, self._words.translate("CardSteps", "Give the card out"), step.number)
        if step.client is not None:
            return (activate,)
        choices: list[Choice] = []
        waiting = _waiting(before)
        if waiting is not None:
            choices.append(self._go_on(waiting, step.number))
        if isinstance(here, AtCounter) and here.client is not None and step.for_client:
            choices.append(self._give(step.number, here.client, here.name))
        if step.for_bearer:
            has_card = isinstance(here, AtCounter) and here.card is not None and waiting is None
            choices.insert(0 if has_card else len(choices), activate)
        return tuple(choices)

    def _enrolling(self, step: CardStep, before: AtCounter | CardStep | None) -> tuple[Choice, ...]:
        text = self._words.translate("CardSteps", "Enrol as “{kind}”")
        named = self._words.translate("CardSteps", "Enrol as “{kind}” for {name}")
        client = before.client if isinstance(before, AtCounter) else None
        name = before.name if isinstance(before, AtCounter) else ""
        choices = []
        for kind in step.enrol:
            if client is not None and kind.for_client:
                label = named.format(kind=_short(kind.name), name=_short(name))
                choice = Choice(Deed.ENROL, label, step.number, client, name)
            elif kind.for_bearer:
                choice = Choice(Deed.ENROL, text.format(kind=_short(kind.name)), step.number)
            else:
                continue
            choices.append(replace(choice, kind=kind.key, kind_name=kind.name))
        return tuple(choices)

    # Somebody is there

    def _waiting_blank(self, found: AtCounter, before: AtCounter | CardStep | None) -> Offer | None:
        """Offer the blank card that was scanned before its client was found."""
        if not isinstance(before, CardStep) or before.code != "blank" or before.client is not None:
            return None
        if found.client is None or not before.for_client:
            return None
        number = short_card(before.number)
        choices = [self._give(before.number, found.client, found.name)]
        text = ""
        if found.resting is not None:
            waiting = _Waiting(found.resting.number, found.resting.balance, found.client)
            choices.insert(0, self._go_on(waiting, before.number))
        elif found.card is not None:
            text = self._words.translate("CardSteps", "A second card: it shares the account of the first.")
        title = self._words.translate("CardSteps", "The new card {number} waits here. Give it to {name}?")
        title = title.format(number=number, name=_short(found.name))
        key = f"blank {before.number}"
        return Offer(title, text, tuple(choices), by_enter=True, declines=True, key=key)

    def _resting(self, found: AtCounter) -> Offer | None:
        """Offer a new card to a client whose only one is good for nothing."""
        resting = found.resting
        if resting is None:
            return None
        title = self._words.translate("CardSteps", "Card {number} is blocked; its bonuses are safe: {sum}.")
        choices = [self._new_number(resting.number, resting.balance)]
        if resting.state == "expired":
            title = self._words.translate(
                "CardSteps", "Card {number} is past its date; its bonuses are safe: {sum}."
            )
        else:
            choices.append(self._unblock(resting.number))
        title = title.format(number=short_card(resting.number), sum=self._figures.bonuses(resting.balance))
        text = self._words.translate(
            "CardSteps", "Scan a printed card: it goes on with the account. Or take a new number."
        )
        return Offer(title, text, tuple(choices), declines=True, key=f"resting {resting.number}")

    def _naming(self, found: AtCounter, before: AtCounter | CardStep | None) -> Offer | None:
        """Offer to put the bearer's card that stood here in the name of the client who was found then."""
        if not isinstance(before, AtCounter) or before.card is None or not before.may_be_named:
            return None
        if found.client is None:
            return None
        number, sum_ = short_card(before.card), self._figures.bonuses(before.balance or 0)
        title = self._words.translate(
            "CardSteps", "Card {number} with {sum} bonuses has no name. Is it {name}’s?"
        )
        label = self._words.translate("CardSteps", "Put it in this name")
        choice = Choice(Deed.NAME, label, before.card, found.client, found.name)
        title = title.format(number=number, sum=sum_, name=_short(found.name))
        text = self._words.translate("CardSteps", "Until then this purchase is not on that card.")
        return Offer(title, text, (choice,), declines=True, key=f"name {before.card} {found.client}")

    def _better(self, found: AtCounter, face: DeskFace, promised: str) -> Offer | None:
        better = found.better
        if better is None or found.card is None:
            return None
        receipt = face.receipt
        with_this = receipt is not None and any(each.code == "upgrade_offered" for each in receipt.notices)
        if better.missing > 0 and not with_this:
            return None
        key = f"better {found.card} {better.key}"
        title = self._brings(found, better)
        if not better.is_allowed:
            text = self._words.translate(
                "CardSteps", "It is given in a name only: find the client (F2) or add a new one (F4)."
            )
            return Offer(title, text, declines=True, key=key)
        if promised == better.key:
            given = self._words.translate(
                "CardSteps", "“{kind}” is given as soon as this purchase is recorded."
            )
            return Offer(given.format(kind=_short(better.name)), title, declines=True, key=key)
        text = self._words.translate("CardSteps", "This purchase reaches it.") if better.missing > 0 else ""
        choice = Choice(
            Deed.UPGRADE,
            self._words.translate("CardSteps", "Give “{kind}”").format(kind=_short(better.name)),
            found.card,
            found.client,
            found.name,
            old=found.kind,
            kind=better.key,
            kind_name=better.name,
        )
        return Offer(title, text, (choice,), declines=True, key=key)

    def _brings(self, found: AtCounter, better: BetterKind) -> str:
        """Return what another kind brings against what there is now, and what it takes."""
        words, percent, kind = self._words, self._figures.percent, _short(better.name)
        rates = (
            (
                words.translate("CardSteps", "discount {new} instead of {now}"),
                better.discount,
                found.discount,
            ),
            (words.translate("CardSteps", "bonuses {new} instead of {now}"), better.cashback, found.cashback),
        )
        other = [each for each in rates if each[1] != each[2]]
        if not other:
            return words.translate("CardSteps", "“{kind}” is reached.").format(kind=kind)
        other.sort(key=lambda each: each[1] < each[2])  # what is gained comes first
        what = ", ".join(text.format(new=percent(new), now=percent(now)) for text, new, now in other)
        return words.translate("CardSteps", "“{kind}” is reached: {what}.").format(kind=kind, what=what)

    # Choices

    def _give(self, card: str, client: int, name: str) -> Choice:
        label = self._words.translate("CardSteps", "Give it to {name}").format(name=_short(name))
        return Choice(Deed.GIVE, label, card, client, name)

    def _go_on(self, waiting: _Waiting, card: str) -> Choice:
        label = self._words.translate("CardSteps", "Go on with the account of card {number}: {sum}")
        label = label.format(number=short_card(waiting.number), sum=self._figures.bonuses(waiting.balance))
        return Choice(Deed.GO_ON, label, card, old=waiting.number, balance=waiting.balance)

    def _new_number(self, old: str, balance: Cents) -> Choice:
        label = self._words.translate("CardSteps", "Take a new number")
        return Choice(Deed.NEW_NUMBER, label, "", old=old, balance=balance)

    def _unblock(self, card: str) -> Choice:
        return Choice(Deed.UNBLOCK, self._words.translate("CardSteps", "Unblock"), card)


def _short(name: str) -> str:
    return shortened(name, _NAME)


def _stays(found: AtCounter, choice: Choice, before: AtCounter | CardStep | None) -> bool:
    """Tell whether *found*, who has no card, gets the card of *choice*."""
    is_given = choice.deed is Deed.GIVE or (choice.deed is Deed.GO_ON and isinstance(before, AtCounter))
    return is_given and found.card is None


def _waiting(before: AtCounter | CardStep | None) -> _Waiting | None:
    """Return the card that stood here and whose account waits for a new one."""
    if isinstance(before, AtCounter) and before.resting is not None:
        return _Waiting(before.resting.number, before.resting.balance, before.client)
    if isinstance(before, CardStep) and before.code in {"blocked", "expired"}:
        return _Waiting(before.number, before.balance, before.client)
    return None

"""Sentences for clients, cards, the till and the rules."""

from shopclient.domain import errors
from shopclient.texts.refusals import Sentences

SHOP: Sentences = {
    errors.CardUnknown: lambda words: words.translate(
        "Refusals", "Card {number} is not one of our cards. Look the client up by name or phone (F2)."
    ),
    errors.CardMisread: lambda words: words.translate(
        "Refusals", "The number was read with a mistake. Scan the card again."
    ),
    (errors.CardMisread, "read_well"): lambda words: words.translate(
        "Refusals",
        "The number was read with a mistake, or it is not one of our cards. Scan the card again, or look"
        " the client up by name or phone (F2).",
    ),
    errors.CardForeign: lambda words: words.translate(
        "Refusals", "Card {number} belongs to another shop. Look the client up by name or phone (F2)."
    ),
    errors.GoodsCode: lambda words: words.translate(
        "Refusals", "{number} is the code of goods, not a card. Scan the client’s card."
    ),
    errors.CardBlocked: lambda words: words.translate(
        "Refusals", "Card {number} is blocked ({reason}). Its bonuses are safe; nothing is booked on it."
    ),
    (errors.CardBlocked, "no_reason"): lambda words: words.translate(
        "Refusals", "Card {number} is blocked. Its bonuses are safe; nothing is booked on it."
    ),
    errors.CardBlank: lambda words: words.translate(
        "Refusals", "Card {number} was printed and not given out yet. Give it to a client first."
    ),
    errors.CardReplaced: lambda words: words.translate(
        "Refusals", "Card {number} was replaced by card {replaced_by}. Scan the new card."
    ),
    errors.CardExists: lambda words: words.translate(
        "Refusals", "Number {number} is taken already. Choose another one."
    ),
    errors.CardNotPrintable: lambda words: words.translate(
        "Refusals",
        "Card {number} keeps the number of a former program, of which no EAN-13 can be drawn. "
        "The card works; to print one, issue the client a new card.",
    ),
    errors.ClientUnknown: lambda words: words.translate(
        "Refusals", "There is no such client. Look the client up by name or phone (F2)."
    ),
    errors.ClientErased: lambda words: words.translate(
        "Refusals", "This person was erased. The sums are kept under the number {client}, without a name."
    ),
    errors.ChangeUnknown: lambda words: words.translate(
        "Refusals", "There is no such change in the history. Open the client again."
    ),
    errors.ChangeUndone: lambda words: words.translate(
        "Refusals", "This change is undone already. Nothing was changed."
    ),
    errors.ChangedSince: lambda words: words.translate(
        "Refusals", "“{name}” was changed again since. Undo the later change first."
    ),
    errors.ImportUnknown: lambda words: words.translate(
        "Refusals", "There is no import {number}. Look at the list of imports."
    ),
    errors.ImportUndone: lambda words: words.translate(
        "Refusals", "This import was taken back already. Nothing was changed."
    ),
    errors.ChangeFinal: lambda words: words.translate(
        "Refusals", "This change cannot be undone. Correct the client’s file instead."
    ),
    (errors.ChangeFinal, "erase"): lambda words: words.translate(
        "Refusals", "What was erased is gone for good and cannot be brought back."
    ),
    (errors.ChangeFinal, "used"): lambda words: words.translate(
        "Refusals", "This client has cards or purchases already. Put the client into the archive instead."
    ),
    (errors.ChangeFinal, "booked"): lambda words: words.translate(
        "Refusals",
        "The joined file has purchases, cards or burnt bonuses of its own since, "
        "and nobody can say whose they are. The two stay one.",
    ),
    (errors.ChangeFinal, "merged"): lambda words: words.translate(
        "Refusals", "This file was joined with a third one since. Undo that first."
    ),
    errors.ClientChanged: lambda words: words.translate(
        "Refusals", "This client was changed elsewhere meanwhile. Your text is kept; compare and save again."
    ),
    errors.NameMissing: lambda words: words.translate("Refusals", "A client needs a name or a phone."),
    errors.KindUnknown: lambda words: words.translate(
        "Refusals", "There is no kind of card “{key}”. Choose one from the list."
    ),
    errors.HolderRequired: lambda words: words.translate(
        "Refusals", "Cards of this kind are issued in a name. Choose the client first."
    ),
    errors.HolderNotAllowed: lambda words: words.translate(
        "Refusals", "Cards of this kind are for the bearer. Choose another kind for this client."
    ),
    errors.NotEnoughBonuses: lambda words: words.translate(
        "Refusals", "There are {available} bonuses, {asked} are needed."
    ),
    errors.OperationIdReused: lambda words: words.translate(
        "Refusals", "The operation {op_id} is booked already with other content. Nothing was booked twice."
    ),
    errors.BookedBefore: lambda words: words.translate(
        "Refusals",
        "{due} was recorded already; only the answer was lost. What is typed now would be a second purchase:"
        " record it (F9) only if there is one.",
    ),
    (errors.BookedBefore, "undone"): lambda words: words.translate(
        "Refusals", "{due} was recorded already, and undone since. F9 records it anew."
    ),
    errors.OperationUnknown: lambda words: words.translate("Refusals", "There is no operation {op_id}."),
    errors.OperationNotUndoable: lambda words: words.translate(
        "Refusals", "This operation cannot be undone. Book a return or a correction instead."
    ),
    (errors.OperationNotUndoable, "moved_on"): lambda words: words.translate(
        "Refusals", "This purchase was put on another card since. Undo that first."
    ),
    (errors.OperationNotUndoable, "returned"): lambda words: words.translate(
        "Refusals", "Some of this purchase came back since. Undo the return first."
    ),
    (errors.OperationNotUndoable, "card_used"): lambda words: words.translate(
        "Refusals", "The card was used or changed since. If it should not work, block it."
    ),
    errors.AlreadyUndone: lambda words: words.translate(
        "Refusals", "This operation is undone already. Nothing was changed."
    ),
    errors.SaleUnknown: lambda words: words.translate(
        "Refusals", "There is no sale {op_id}. Choose it from the last operations."
    ),
    errors.RefundExceedsSale: lambda words: words.translate(
        "Refusals", "Only {left} of this purchase is left to return."
    ),
    errors.QuoteChanged: lambda words: words.translate(
        "Refusals",
        "The sum to pay has changed: {now} instead of {shown}. The purchase is not recorded; tell the client"
        " and record it again.",
    ),
    errors.ProgramInvalid: lambda words: words.translate(
        "Refusals",
        "The rules were not loaded: “{key}” is “{value}”, possible is {allowed}. The old rules stay in"
        " force.",
    ),
    errors.ProgramChanged: lambda words: words.translate(
        "Refusals",
        "The rules were changed elsewhere meanwhile. Yours are kept here; look at the new ones before"
        " saving.",
    ),
    errors.HolidayUnknown: lambda words: words.translate(
        "Refusals", "The catalogue has no holiday “{key}”. Choose one from the list."
    ),
    errors.OccurrenceUnknown: lambda words: words.translate(
        "Refusals", "There is no such occasion any more. The list was read again."
    ),
    errors.CardExpired: lambda words: words.translate(
        "Refusals", "Card {number} was good until {last_day}. Issue the client a new card; the bonuses go on."
    ),
    errors.CardStateWrong: lambda words: words.translate(
        "Refusals", "Card {number} is not in a state for this. Look at the card first."
    ),
    (errors.CardStateWrong, "blank"): lambda words: words.translate(
        "Refusals", "Card {number} was not given out yet. Give it to a client first."
    ),
    (errors.CardStateWrong, "active"): lambda words: words.translate(
        "Refusals", "Card {number} is active already. Nothing was changed."
    ),
    (errors.CardStateWrong, "blocked"): lambda words: words.translate(
        "Refusals", "Card {number} is blocked. Make it good again first."
    ),
    (errors.CardStateWrong, "replaced"): lambda words: words.translate(
        "Refusals", "Card {number} was replaced by another one. Use the new card."
    ),
    (errors.CardStateWrong, "used"): lambda words: words.translate(
        "Refusals", "Card {number} leads to another account already. Take a printed card that was never used."
    ),
    (errors.CardStateWrong, "expired"): lambda words: words.translate(
        "Refusals", "Card {number} is past its date. Issue the client a new card."
    ),
    errors.CardHasClient: lambda words: words.translate(
        "Refusals", "Card {number} belongs to a client already. Join the two clients instead."
    ),
    errors.NumberNotAllowed: lambda words: words.translate(
        "Refusals", "Cards of the kind “{key}” get their numbers from the program. Leave the number out."
    ),
    errors.KindRetired: lambda words: words.translate(
        "Refusals", "Cards of the kind “{key}” are no longer given out. Choose another kind."
    ),
    errors.UpgradeNotAllowed: lambda words: words.translate(
        "Refusals", "This card cannot become one of the kind “{key}”. Choose another kind."
    ),
    errors.GiftCardWrong: lambda words: words.translate(
        "Refusals", "Card {number} is no gift card. Scan a gift card."
    ),
    (errors.GiftCardWrong, "pays_only"): lambda words: words.translate(
        "Refusals", "Card {number} is a gift card: it can only pay. Scan the client’s card."
    ),
    (errors.GiftCardWrong, "own_account"): lambda words: words.translate(
        "Refusals", "A gift card holds its own value and shares it with no other card."
    ),
    errors.GiftCardEmpty: lambda words: words.translate(
        "Refusals", "Gift card {number} is empty. Pay in another way."
    ),
    errors.GiftCardUsed: lambda words: words.translate(
        "Refusals", "Gift card {number} has paid already, so its sale cannot be taken back."
    ),
    errors.DepartmentUnknown: lambda words: words.translate(
        "Refusals", "There is no department “{key}”. Choose one from the list."
    ),
    errors.LimitReached: lambda words: words.translate(
        "Refusals",
        "Card {number} has paid with bonuses as often as one day allows ({limit}). Take money this time.",
    ),
    errors.PinRequired: lambda words: words.translate(
        "Refusals", "Spending {asked} bonuses wants the PIN of the owner or a senior."
    ),
    errors.SaleAttached: lambda words: words.translate(
        "Refusals", "This sale is on that card already. Nothing was changed."
    ),
    (errors.SaleAttached, "bonuses_spent"): lambda words: words.translate(
        "Refusals", "Bonuses or a reward of another card paid for this sale. Undo it and sell anew."
    ),
    (errors.SaleAttached, "returned"): lambda words: words.translate(
        "Refusals", "Some of this sale came back already. Correct the bonuses by hand instead."
    ),
    (errors.SaleAttached, "no_card"): lambda words: words.translate(
        "Refusals",
        "This client has no card yet, so there is nothing to put the bonuses on. Issue a card first.",
    ),
}

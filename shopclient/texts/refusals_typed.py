"""Sentences for what a person typed or a file contained."""

from shopclient.domain import errors
from shopclient.texts.refusals import Sentences

TYPED: Sentences = {
    errors.AmountInvalid: lambda words: words.translate(
        "Refusals", "“{value}” is not a sum of money. Type it like 1250 or 1250.50."
    ),
    errors.AmountTooLarge: lambda words: words.translate(
        "Refusals", "“{value}” is more than the program books at once. Check the sum."
    ),
    errors.AmountBelowZero: lambda words: words.translate(
        "Refusals", "“{value}” comes to less than nothing. Check what is taken off."
    ),
    errors.PercentInvalid: lambda words: words.translate(
        "Refusals", "“{value}” is not a percentage. Type a number from 0 to 100, like 5 or 7.5."
    ),
    errors.DateInvalid: lambda words: words.translate(
        "Refusals", "There is no such date: “{value}”. Type it like 31.12.1985 or 31.12."
    ),
    errors.DayInvalid: lambda words: words.translate(
        "Refusals", "“{value}” is not a day. Write it like 2026-12-31."
    ),
    errors.MomentInvalid: lambda words: words.translate(
        "Refusals",
        "“{value}” is not a moment of the years {first} to {last}. Write it by the shop’s clock, without an"
        " offset, like 2026-11-21T10:00:00.",
    ),
    errors.MomentTooEarly: lambda words: words.translate(
        "Refusals",
        "“{value}” lies before what is to be taken back, which is of {earliest}. Name a later moment.",
    ),
    errors.DateInFuture: lambda words: words.translate(
        "Refusals", "“{value}” has not come yet. Check the date."
    ),
    errors.TextInvalid: lambda words: words.translate("Refusals", "“{value}” cannot be kept. Type it anew."),
    (errors.TextInvalid, "empty"): lambda words: words.translate("Refusals", "Nothing is typed here yet."),
    errors.TextTooLong: lambda words: words.translate(
        "Refusals", "The text is longer than {limit} characters: “{value}”. Shorten it."
    ),
    (errors.TextInvalid, "control"): lambda words: words.translate(
        "Refusals", "The text contains signs that cannot be seen. Type it anew instead of pasting it."
    ),
    errors.PhoneInvalid: lambda words: words.translate(
        "Refusals", "“{value}” has too few digits for a phone number."
    ),
    errors.EmailInvalid: lambda words: words.translate(
        "Refusals", "“{value}” is not an e-mail address. It looks like name@example.com."
    ),
    errors.ValueInvalid: lambda words: words.translate(
        "Refusals", "{name}: “{value}” does not fit. Possible: {allowed}."
    ),
    errors.FieldUnknown: lambda words: words.translate(
        "Refusals", "“{name}” is not known here. Check how it is written."
    ),
    errors.FieldsApart: lambda words: words.translate(
        "Refusals", "“{name}” and “{other}” do not go together. Leave one of them out."
    ),
    errors.FieldMissing: lambda words: words.translate("Refusals", "“{name}” is missing."),
    errors.BadJson: lambda words: words.translate("Refusals", "This is not JSON that can be read: {why}."),
    (errors.BadJson, "encoding"): lambda words: words.translate(
        "Refusals", "This JSON is not written in UTF-8. Save it in UTF-8."
    ),
    (errors.BadJson, "number"): lambda words: words.translate(
        "Refusals", "This JSON has a number that is none, or far too long. Correct it."
    ),
    (errors.BadJson, "surrogate"): lambda words: words.translate(
        "Refusals", "This JSON has half of a letter in it, which cannot be kept. Type the text anew."
    ),
    (errors.BadJson, "deep"): lambda words: words.translate(
        "Refusals", "This JSON has too many brackets within brackets."
    ),
    (errors.BadJson, "object"): lambda words: words.translate(
        "Refusals", "This JSON is not an object in braces, nor a list of them."
    ),
    errors.JsonBroken: lambda words: words.translate(
        "Refusals", "This is not JSON: look at line {line}, sign {column}."
    ),
    errors.KeyDoubled: lambda words: words.translate(
        "Refusals", "“{name}” stands there twice. Leave only one of them."
    ),
    errors.CountInvalid: lambda words: words.translate(
        "Refusals", "“{value}” cards cannot be made at once. Type a number from 1 to {most}."
    ),
    errors.OpUnknown: lambda words: words.translate("Refusals", "The till has no operation “{op}”."),
    errors.NotYet: lambda words: words.translate(
        "Refusals", "“{what}” does not work in this version yet. Nothing was changed."
    ),
    errors.RuleInvalid: lambda words: words.translate(
        "Refusals", "“{rule}” is not a rule for dates. Check how it is written."
    ),
    errors.NoDates: lambda words: words.translate(
        "Refusals", "By “{rule}” not a single day falls into these years."
    ),
    errors.YearsInvalid: lambda words: words.translate(
        "Refusals", "“{value}” will not do. Write years such as 2026, the first before the last."
    ),
    errors.MovedTooFar: lambda words: words.translate(
        "Refusals", "{day} is more than {most} days away from {by_rule}, where the rule has this holiday."
    ),
    errors.RuleUnsupported: lambda words: words.translate(
        "Refusals", "Dates by the rule “{rule}” cannot be reckoned in this version yet."
    ),
    errors.SheetUnknown: lambda words: words.translate(
        "Refusals", "There is no sheet “{name}”. Choose one from the list."
    ),
    errors.CellInvalid: lambda words: words.translate(
        "Refusals", "“{value}” is not a place on the sheet. Type a number from 1 to {cells}."
    ),
}

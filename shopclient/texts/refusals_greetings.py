"""Sentences for the texts of greetings."""

from shopclient.domain import errors
from shopclient.texts.refusals import Sentences

GREETINGS: Sentences = {
    errors.PlaceholderUnknown: lambda words: words.translate(
        "Refusals", "There is no field “{name}” in braces. Choose one of the fields offered here."
    ),
    errors.TextGivenBefore: lambda words: words.translate(
        "Refusals",
        "These very words went to this person on {on}. Take another text, or add a line of your own.",
    ),
    errors.GreetingTextUnknown: lambda words: words.translate(
        "Refusals", "This text is not in the library any more. Choose another one."
    ),
}

"""What a table of sentences is made of.

A table maps a class of refusals, or a class and its ``why``, to a sentence whose ``{gaps}`` have the names of
the refusal's own values. Each sentence is a function, so that its text is written once, inside
``translate``, where the translators' tools find it.
"""

from collections.abc import Callable

from shopclient.domain.errors import Refusal
from shopclient.texts.words import Words

Sentence = Callable[[Words], str]
Sentences = dict[type[Refusal] | tuple[type[Refusal], str], Sentence]

"""Sentences for letters that cannot go out: the mailbox, its server, what is in the list already."""

from shopclient.domain import errors
from shopclient.texts.refusals import Sentences

MAIL: Sentences = {
    errors.MailNotSet: lambda words: words.translate(
        "Refusals", "No mailbox is set up yet. Name it in Settings, then send the letters again."
    ),
    errors.MailPasswordMissing: lambda words: words.translate(
        "Refusals", "The password of {address} is not known on this computer. Enter it in Settings."
    ),
    errors.MailUnreachable: lambda words: words.translate(
        "Refusals",
        "The mail server {host} does not answer. Check the internet connection and the server’s name; the"
        " letters wait. It said: “{detail}”.",
    ),
    errors.MailUntrusted: lambda words: words.translate(
        "Refusals",
        "The connection to {host} is not safe, so nothing was sent, and no password. Check the server’s name"
        " and the kind of connection. It said: “{detail}”.",
    ),
    errors.MailLoginRefused: lambda words: words.translate(
        "Refusals",
        "The mail server does not let {user} in. Check the password: many providers want one that is made for"
        " programs. It said: “{detail}”.",
    ),
    errors.MailRefused: lambda words: words.translate(
        "Refusals", "The mail server {host} did not take the letter. It said: “{detail}”."
    ),
    errors.HostInvalid: lambda words: words.translate(
        "Refusals", "“{value}” is not the name of a server. It looks like smtp.example.com."
    ),
    errors.MessageUnknown: lambda words: words.translate(
        "Refusals", "That message is not in the list any more. Nothing was changed."
    ),
    errors.MessageGone: lambda words: words.translate(
        "Refusals", "That message has gone on in the meantime. Nothing was changed; look how it stands now."
    ),
    errors.MessageKnown: lambda words: words.translate(
        "Refusals", "This client was told in this way on this occasion already. Nothing was noted twice."
    ),
}

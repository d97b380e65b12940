"""What is to be done before a day, in words."""

from shopclient.domain.leads import DECIDE, EARLY, GIFT, REMIND
from shopclient.texts.words import Words


def task_words(task: str, words: Words) -> str:
    """Return a task in words; one that was typed as it was typed."""
    known = {
        GIFT: words.translate("Leads", "get the present ready"),
        DECIDE: words.translate("Leads", "decide how to congratulate"),
        REMIND: words.translate("Leads", "have everything ready for tomorrow"),
        EARLY: words.translate("Leads", "closed on that day: congratulate today"),
    }
    return known.get(task, task)


def task_typed(text: str, words: Words) -> str:
    """Return what was typed as it is kept: what means one of ours stays translated."""
    return next((task for task in (GIFT, DECIDE, REMIND) if task_words(task, words) == text.strip()), text)

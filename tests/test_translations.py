"""Every text of the program is translated, and every translation fits its text."""

import ast
import re
import shutil
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from tools import translations
from tools.translations import FOLDER, LANGUAGES

FORMS = {"en": 2, "ru": 3, "uk": 3}
ENDINGS = ("…", ":", "?", "!", ".")
#: Whom a text speaks to is named in the vocative in Ukrainian; no program can form that of every name.
SPEAKING_TO = {
    "Hello, {name}!",
    "Thank you, {name}!",
    "{name}, your bonuses expire on {day}: {sum}. "
    "Come and use them: they pay for up to {share} of a purchase.",
}


def messages(language: str) -> list[Element]:
    return translations.messages(FOLDER / f"{language}.ts")


def source(message: Element) -> str:
    return message.findtext("source") or ""


def forms(message: Element) -> list[str]:
    """The translations of one text: one, or one for each kind of number."""
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def gaps(text: str) -> list[str]:
    """What is filled in later: {name}, {name:>5}; %n stands apart, since "one card" may do without it."""
    return sorted(re.findall(r"\{[^}]*\}", text))


def wanted_gaps(text: str, language: str) -> list[str]:
    return [gap for gap in gaps(text) if gap != "{name}" or language != "uk" or text not in SPEAKING_TO]


def test_files_follow_the_code(tmp_path: Path) -> None:
    for language in LANGUAGES:
        shutil.copy(FOLDER / f"{language}.ts", tmp_path)

    translations.update(tmp_path, translations.scripts_of_this_python())

    behind = [
        language
        for language in LANGUAGES
        if (tmp_path / f"{language}.ts").read_bytes() != (FOLDER / f"{language}.ts").read_bytes()
    ]
    assert behind == [], "run: make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    unfinished = [
        source(message)
        for message in messages(language)
        if not all(forms(message)) or message.find("translation[@type]") is not None
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_of_text_and_translation_are_the_same(language: str) -> None:
    wrong = [
        (source(message), form)
        for message in messages(language)
        for form in forms(message)
        if gaps(form) != wanted_gaps(source(message), language)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_its_form(language: str) -> None:
    counted = [message for message in messages(language) if message.get("numerus") == "yes"]
    assert [source(message) for message in counted if len(forms(message)) != FORMS[language]] == []
    # Only English has a form for the single number one; elsewhere it also serves 21 and 101.
    speaking = slice(1 if language == "en" else 0, None)
    # A word that stands below its figure follows the number without saying it.
    telling = [each for each in counted if "%n" in source(each)]
    silent = [source(each) for each in telling if not all("%n" in form for form in forms(each)[speaking])]
    assert silent == []


def test_a_class_that_others_build_on_translates_under_its_own_name() -> None:
    """tr() looks under the name of the object's class; of a text with a count it looks no further."""
    trees = (
        ast.parse(file.read_bytes()) for file in sorted((translations.ROOT / "shopclient").rglob("*.py"))
    )
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    built_on = {ast.unparse(base).partition("[")[0] for each in classes for base in each.bases}
    said = [
        f"{each.name}: {ast.unparse(call)}"
        for each in classes
        if each.name in built_on
        for call in ast.walk(each)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and ast.unparse(call.func) == "self.tr"
    ]
    assert said == []


def test_a_text_with_a_count_asks_for_forms() -> None:
    uncounted = [text for text in translations.texts_of_program() if "%n" in text.source and not text.counted]
    assert uncounted == []


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_translation_ends_as_its_text_does(language: str) -> None:
    wrong = [
        (source(message), form)
        for message in messages(language)
        for form in forms(message)
        for mark in ENDINGS
        if source(message).endswith(mark) != form.endswith(mark)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_space_is_lost_or_doubled(language: str) -> None:
    wrong = [
        form
        for message in messages(language)
        for form in forms(message)
        if form != form.strip() or "  " in form
    ]
    assert wrong == []

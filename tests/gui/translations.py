"""Brings the translations up to the texts in the program: one command after texts were added or changed.

    python -m tests.gui.translations            rewrites the .ts files and makes the .qm files of them
    python -m tests.gui.translations --missing  prints what is still to be translated, as JSON
    python -m tests.gui.translations FILE       takes translations from FILE first: {"text": {"fr": "…", …}}

Texts are found where `translate(context, text)`, `QT_TRANSLATE_NOOP(context, text)` and `Phrase(text, …)` say
them; those of the settings and of the keys of a show are in their tables. A text that is used nowhere any more
goes.
"""

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from briefing_app import resources
from briefing_app.gui.phrases import CONTEXT
from briefing_app.presenting.keys import KEY_TABLE
from briefing_app.settings import OPTIONS

TAGS = ("ar", "es", "fr", "ru", "zh")
_FOLDER = resources.assets() / "translations"
CODE = Path(resources.__file__).parent
_FUNCTIONS = ("translate", "QT_TRANSLATE_NOOP")
_ENGLISH = ("cli", "export/pptx/lint")  # the command line, and a report on files for those who make them


class Made(NamedTuple):
    """A phrase as the program makes it: how many values it is given there, and where that is."""

    template: str
    values: int
    place: str


def texts() -> dict[str, list[str]]:
    """All texts by context, in the order in which they are found."""
    found: dict[str, dict[str, None]] = {}
    for path in sorted(CODE.rglob("*.py")):
        for context, text in _texts_of(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(context, {})[text] = None
    for phrase in phrases():
        found.setdefault(CONTEXT, {})[phrase.template] = None
    settings = found.setdefault("Settings", {})
    for option in OPTIONS:
        settings.update(dict.fromkeys(filter(None, (option.label, option.hint, *option.labels))))
    found.setdefault("ShowKeys", {}).update(dict.fromkeys(binding.text for binding in KEY_TABLE))
    return {context: list(found[context]) for context in sorted(found)}


def _texts_of(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        values = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant)]
        constants = [value for value in values if isinstance(value, str) and value]
        if name in _FUNCTIONS and len(constants) == 2:
            yield constants[0], constants[1]


def phrases() -> Iterator[Made]:
    """Every place where a phrase for the windows is made."""
    for path in sorted(CODE.rglob("*.py")):
        place = path.relative_to(CODE).as_posix()
        if place.startswith(_ENGLISH) or path.name == "phrases.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase" and node.args:
                yield _made(node, f"{place}:{node.lineno}")
    yield Made(", ", 0, "briefing_app/phrases.py")


def _made(call: ast.Call, place: str) -> Made:
    template = call.args[0]
    if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
        raise ValueError(f"{place}: the template of a phrase is written where it is made")
    return Made(template.value, len(call.args) - 1, place)


def file_of(tag: str) -> Path:
    """The .ts file of a language."""
    return _FOLDER / f"briefing_{tag}.ts"


def finished(tag: str) -> dict[tuple[str, str], str]:
    """(context, text) → translation, of those that are done."""
    done = {}
    for context in ElementTree.parse(file_of(tag)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                done[context.findtext("name") or "", message.findtext("source") or ""] = translation.text or ""
    return done


def missing(tag: str) -> list[str]:
    """Texts without a translation."""
    done = finished(tag)
    lacking = (
        text for context, all_texts in texts().items() for text in all_texts if (context, text) not in done
    )
    return list(dict.fromkeys(lacking))


def write(tag: str, news: dict[str, dict[str, str]]) -> None:
    """Write the .ts file anew, with `news` where it has nothing, and the .qm file beside it."""
    done = finished(tag)
    elsewhere = {text: translation for (_, text), translation in done.items()}
    root = ElementTree.Element("TS", version="2.1", language=tag, sourcelanguage="en")
    for name, all_texts in texts().items():
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in all_texts:
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = text
            translation = ElementTree.SubElement(message, "translation")
            translation.text = done.get((name, text)) or news.get(text, {}).get(tag, elsewhere.get(text))
            if not translation.text:
                translation.set("type", "unfinished")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file_of(tag).write_text(f"{head}{body}\n", encoding="utf-8")
    compiled = file_of(tag).with_suffix(".qm")
    command = [
        str(Path(sys.executable).with_name("pyside6-lrelease")),
        "-silent",
        str(file_of(tag)),
        "-qm",
        str(compiled),
    ]
    subprocess.run(command, check=True)


def main() -> None:
    if sys.argv[1:] == ["--missing"]:
        print(json.dumps({tag: missing(tag) for tag in TAGS}, ensure_ascii=False, indent=1))
        return
    news = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")) if sys.argv[1:] else {}
    for tag in TAGS:
        write(tag, news)


if __name__ == "__main__":
    main()

"""XML of a stranger's file, read without entities, network or trust; elements are found by their local names.

The names are the same in transitional and strict files, whose namespaces differ; so namespaces are passed over.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from briefing_app.errors import FormatError, RefusedError
from briefing_app.phrases import Phrase

if TYPE_CHECKING:
    from lxml.etree import _Element

    Element: TypeAlias = _Element
else:
    Element = object

PART_SIZE = 32 * 1024 * 1024  # bytes of one XML part

_TRUE = frozenset({"1", "true", "on"})


def parsed(data: bytes, label: str) -> Element:
    """The root of an XML part. Raises FormatError for broken XML, RefusedError for one with a DOCTYPE."""
    from lxml import etree  # late: only an import needs it

    if len(data) > PART_SIZE:
        raise RefusedError(
            Phrase("{0}: is larger than {1} MB.", label, PART_SIZE >> 20),
            Phrase("Leave out what is not needed."),
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FormatError(
            Phrase("{0}: is not valid XML ({1}).", label, error), Phrase("Save the file again, then import it.")
        ) from error
    document = root.getroottree().docinfo
    if getattr(document, "doctype", ""):
        hint = Phrase("No presentation program writes that. Do not open the file unless you know who made it.")
        raise RefusedError(Phrase("{0}: holds a DOCTYPE.", label), hint)
    return root


def name(element: Element) -> str:
    """The local name of an element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element | None, wanted: str) -> str:
    """An attribute by its local name, "" where it is not there; one without a namespace comes first."""
    if element is None:
        return ""
    value = element.get(wanted)
    if value is not None:
        return str(value)
    return next((str(v) for k, v in element.attrib.items() if str(k).endswith("}" + wanted)), "")


def reference(element: Element | None, wanted: str) -> str:
    """An attribute that must have a namespace: `r:id`, where a plain `id` means something else."""
    attributes = element.attrib.items() if element is not None else ()
    return next((str(v) for k, v in attributes if str(k).endswith("}" + wanted)), "")


def flag(element: Element | None, wanted: str) -> bool:
    """Whether an attribute says yes."""
    return attribute(element, wanted) in _TRUE


def number(element: Element | None, wanted: str, default: int = 0) -> int:
    """An attribute as a whole number; `default` where it is none, or is absurd."""
    text = attribute(element, wanted)
    digits = text[1:] if text[:1] in "+-" else text
    return int(text) if digits.isascii() and digits.isdigit() and len(digits) < 16 else default


def child(element: Element | None, *path: str) -> Element | None:
    """The first descendant down these local names."""
    for step in path:
        if element is None:
            return None
        element = next((e for e in element if name(e) == step), None)
    return element


def children(element: Element | None, wanted: str) -> Iterator[Element]:
    """The children of this local name."""
    return (e for e in (element if element is not None else ()) if name(e) == wanted)


def first(element: Element | None, wanted: str) -> Element | None:
    """The first descendant of this local name, at any depth."""
    return next(every(element, wanted), None)


def every(element: Element | None, wanted: str) -> Iterator[Element]:
    """The descendants of this local name, at any depth."""
    return iter(()) if element is None else element.iter("{*}" + wanted)


def text_of(element: Element | None) -> str:
    """The text of all `t` and `v` descendants."""
    if element is None:
        return ""
    return "".join(e.text or "" for e in element.iter("{*}t", "{*}v"))

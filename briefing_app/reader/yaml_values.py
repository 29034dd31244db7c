"""Front matter that is more than flat words: libyaml, without aliases and tags, with YAML 1.2's core types."""

import math
import re
from typing import Any

import yaml

from briefing_app import limits
from briefing_app.phrases import NOTHING, Phrase
from briefing_app.reader.front_matter import parsed_date

_NESTING = (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken, yaml.BlockSequenceStartToken,
            yaml.BlockMappingStartToken)  # fmt: skip
_UNNESTING = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken, yaml.BlockEndToken)


class _Loader(yaml.CSafeLoader):
    """libyaml with the types of YAML 1.2's core schema, and dates."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - as PyYAML wants it


def _resolve(tag: str, pattern: str, first: str) -> None:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern, re.ASCII), list(first))


def _construct_date(_loader: _Loader, node: yaml.ScalarNode) -> Any:
    return parsed_date(node.value) or node.value


def _construct_float(_loader: _Loader, node: yaml.ScalarNode) -> Any:
    value = float(node.value)
    return value if math.isfinite(value) else node.value


_resolve("bool", r"(?:true|True|TRUE|false|False|FALSE)$", "tTfF")
_resolve("null", r"(?:~|null|Null|NULL|)$", "~nN")
_Loader.yaml_implicit_resolvers.setdefault("", []).append(("tag:yaml.org,2002:null", re.compile("$")))
_resolve("int", r"[-+]?(?:0|[1-9][0-9]{0,14})$", "-+0123456789")
_resolve("float", r"[-+]?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,15}(?:[eE][-+]?[0-9]{1,3})?$", "-+0123456789")
_resolve("timestamp", r"[0-9]{4}-[0-9]{2}-[0-9]{2}$", "0123456789")
_Loader.add_constructor("tag:yaml.org,2002:timestamp", _construct_date)
_Loader.add_constructor("tag:yaml.org,2002:float", _construct_float)


def load(source: str) -> tuple[dict[str, Any], Phrase, int]:
    """Read any YAML mapping: (values, what is wrong, its line from 1 in `source`)."""
    try:
        refused = _refused(source)
        if refused:
            return {}, *refused
        values = yaml.load(source, _Loader)  # noqa: S506 - a safe loader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return {}, Phrase("The front matter is not YAML: {0}.", error.problem), mark.line + 1 if mark else 1
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return {}, Phrase("The front matter is not YAML: {0}.", str(error).splitlines()[0]), 1
    if values is None:
        return {}, NOTHING, 1
    if not isinstance(values, dict):
        return {}, Phrase("The front matter is not a list of “key: value” lines."), 1
    return {str(key): value for key, value in values.items()}, NOTHING, 1


def _refused(source: str) -> tuple[Phrase, int] | None:
    """What is not accepted however valid, with its line; checked on tokens, before anything is built."""
    depth = 0
    for token in yaml.scan(source, _Loader):
        if isinstance(token, (yaml.AliasToken, yaml.AnchorToken, yaml.TagToken)):
            return Phrase("The front matter may not hold anchors, aliases or tags."), token.start_mark.line + 1
        depth += isinstance(token, _NESTING) - isinstance(token, _UNNESTING)
        if depth > limits.NESTING_LEVELS:
            return Phrase("The front matter is nested too deep."), token.start_mark.line + 1
    return None


class _Dumper(yaml.CSafeDumper):
    """PyYAML's, without anchors."""

    def ignore_aliases(self, _data: Any) -> bool:
        return True


def dump(key: str, value: Any) -> str:
    r"""Return `key: value` as YAML, ending in "\n"."""
    return yaml.dump({key: value}, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)

"""Hostile Markdown, front matter and CSV."""

from collections.abc import Iterator

from tests.trust.corpus.hostile import Hostile, Way

_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_CONTROL = "".join(chr(code) for code in (*range(1, 9), 11, 12, *range(14, 32), 127, *range(128, 160)))


def texts() -> Iterator[Hostile]:
    """Every hostile text."""
    for name, text in _storms():
        yield Hostile(f"markdown-{name}", Way.MARKDOWN, f"# Title\n\n{text}\n".encode(), harmless=True)
    for name, data in _spoilt():
        yield Hostile(f"markdown-{name}", Way.MARKDOWN, data)
    for name, values in _front_matter():
        yield Hostile(f"front-matter-{name}", Way.MARKDOWN, f"---\n{values}\n---\n# Title\n\nText.\n".encode())
    for name, values in _library_front_matter():
        text = f"---\n{values}\n---\n# Title\n\nText.\n"
        is_word = name.startswith(("themes", "audiences")) and not name.endswith(("-0", "-1"))
        files = {"slide.md": text.encode()}
        yield Hostile(f"slide-{name}", Way.SETTINGS, b'name = "L"\n', harmless=is_word, files=files)
    for name, rows in _charts():
        text = f"# A chart\n\n```chart\n{rows}\n```\n"
        yield Hostile(f"chart-{name}", Way.MARKDOWN, text.encode(), harmless=True)
    for name, path in _leading_out():
        yield Hostile(f"picture-{name}", Way.MARKDOWN, f"# Title\n\n![A picture]({path})\n".encode())


def _storms() -> Iterator[tuple[str, str]]:
    """Small inputs that cost a careless reader much: 5 KB, and the most that a line and a file may have."""
    marks = (
        "[",
        "![",
        "]",
        "](",
        "[^",
        "[@",
        "*",
        "**",
        "_",
        "`",
        "``` ",
        "|",
        "<",
        "<!--",
        "&",
        "\\",
        "~",
        "^",
    )
    marks += ("{{", "}}", ":::", "$", "[a](", "> ", "- ", "1. ", "# ", "|-|", "&#", "<div>", "*a_", "**a*")
    for number, mark in enumerate(marks):
        yield f"storm-{number:02}-5k", mark * (5_000 // len(mark))
        yield f"storm-{number:02}-lines", "\n".join([mark * 8] * 600)
    for depth in (33, 300, 5_000):
        yield f"quotes-{depth}", ">" * depth + " deep"
        yield f"lists-{depth}", "\n".join("  " * min(n, 400) + "- x" for n in range(min(depth, 1_000)))
        yield f"emphasis-{depth}", "*a **b " * depth
    yield "footnotes", "\n".join(f"Text[^{n}]\n\n[^{n}]: Note[^{n + 1}]" for n in range(1_500))
    yield "wide-table", "|" + "a|" * 1_500 + "\n|" + "-|" * 1_500 + "\n|" + "b|" * 1_500
    yield "long-table", "|a|b|\n|-|-|\n" + "|1|2|\n" * 8_000
    yield "bidi", _BIDI * 200 + "\n\n" + "left \u202e thgir" * 50
    yield "control", _CONTROL * 20
    yield "combining", "a" + "\u0301" * 8_000
    yield "surrogates-in-entities", "&#xD800;&#xDFFF;&#0;&#x110000;&#99999999999;" * 50
    yield "one-letter-words", "a " * 8_000
    yield "emoji", "👩‍👩‍👧‍👦" * 500
    yield "references", "\n".join(f"[a{n}]: <b{n}>" for n in range(1_000))
    yield "builds", "\n\n. . .\n\n".join(["- x"] * 400)


def _spoilt() -> Iterator[tuple[str, bytes]]:
    yield "too-long-line", b"# T\n\n" + b"word " * 5_000
    yield "too-large", b"# T\n\n" + b"Some text in a line.\n" * 14_000
    yield "not-utf8", b"# T\n\n\xff\xfe\xfa text"
    yield "utf16", "# T\n\nText".encode("utf-16")
    yield "surrogates", b"# T\n\n\xed\xa0\x80"
    yield "far-too-large", b"x" * (17 * 1024 * 1024)
    yield "html", b'# T\n\n<script src="http://example.org/x.js"></script><iframe src="file:///etc/passwd">'
    yield "script-link", b"# T\n\n[a](javascript:alert(1)) [b](file:///etc/passwd) [c](data:text/html,x)"
    yield "unknown-variable", b"# T\n\n{{event.__class__}} {{deck.path}}"


def _front_matter() -> Iterator[tuple[str, str]]:
    laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "\n".join(
        f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    yield "laughs", laughs
    yield "alias", "title: &a x\nplace: *a"
    yield "merge-key", "a: &a {b: c}\n<<: *a"
    for number, tag in enumerate(
        ("!!python/object/apply:os.system", "!!python/name:os.system", "!!binary", "!x")
    ):
        yield f"tag-{number}", f"title: {tag} [touch /tmp/owned]"
    yield "nested", "title: " + "[" * 500 + "]" * 500
    yield "nested-mapping", "a: " + "{a: " * 200 + "1" + "}" * 200
    yield "too-large", "title: " + "x" * 17_000
    yield "unclosed", "title: [a"
    yield "tab", "title:\n\t- a"
    yield "list", "- a\n- b"
    yield "scalar", "just words"
    yield "nul", 'title: "a\\0b"\nminutes: [1'
    yield "two-documents", "title: a\n--- \ntitle: b\n..."
    yield "unknown-theme", "theme: ../../../etc/passwd"


def _library_front_matter() -> Iterator[tuple[str, str]]:
    for key in ("layout", "minutes", "priority", "status", "reviewed", "review_by", "themes", "audiences"):
        for number, value in enumerate(("{a: 1}", "[[1, 2], {b: c}]", "1e999", "2026-99-99", "../../etc")):
            yield f"{key}-{number}", f"{key}: {value}"


def _charts() -> Iterator[tuple[str, str]]:
    yield "formulas", "type: bar\n\nname,=cmd|' /C calc'!A0\n=1+1,1\n+1,2\n-1,3\n@SUM(A1),4"
    yield "huge-numbers", "a,b\nx,1e308\ny,-1e308\nz,1e-320"
    yield "not-numbers", "a,b\nx,nan\ny,inf\nz,-inf\nw,0x10"
    yield "wide", ",".join(["a"] * 2_000) + "\n" + ",".join(["1"] * 2_000)
    yield "long", "a,b\n" + "x,1\n" * 4_000
    yield "quotes", 'a,b\n"' + '""' * 2_000 + ",1"
    yield "unclosed-quote", 'a,b\n"x,1\ny,2'
    yield "empty", ""
    yield "ragged", "a,b,c\n1\n1,2,3,4,5\n,,,"
    yield "nul", "a,b\nx\u0001,1"
    yield "external", "type: http://example.org/x\n\na,b\nx,[Book.xlsx]Sheet!A1"


def _leading_out() -> Iterator[tuple[str, str]]:
    yield "absolute", "/etc/passwd"
    yield "above", "../outside/secret.png"
    yield "far-above", "../../../../../../../../etc/passwd"
    yield "file-url", "file:///etc/passwd"
    yield "remote", "http://example.org/x.png"
    yield "share", "//host/share/x.png"
    yield "windows-share", "\\\\\\\\host\\\\share\\\\x.png"
    yield "drive", "C:/Windows/win.ini"
    yield "data", "data:image/png;base64,iVBORw0KGgo="
    yield "device", "/dev/zero"
    yield "nul", "a%00.png"
    yield "link", "link.png"
    yield "pipe", "../outside/pipe"
    yield "folder", "."

import json

import pytest

from briefing_app.cli.main import main

FILES = {
    "library.toml": 'name = "L"\nlanguage = "en"\n',
    "risk/a.md": "---\naudiences: [public]\n---\n# Risk factors\n\nArmed conflict [@outcome]\n\n"
    "![x](../media/x.png)\n",
    "risk/a.fr.md": "# Facteurs de risque\n",
    "b.md": "# Thank you\n\nArmed with knowledge [@unknown]\n",
    "sources.yaml": "- id: outcome\n  title: Outcome\n- id: unused\n  title: Unused\n",
    "briefings/first.md": "---\ntitle: First\n---\n## One\n\n- [A](../risk/a.md)\n- [Gone](../gone.md)\n",
}


@pytest.fixture
def library(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "library"
    for path, text in FILES.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


def run(capsys, *arguments):
    code = main([str(a) for a in arguments], open_window=lambda path: 0)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_search_prints_hits_as_json_of_the_documented_form(library, capsys):
    code, out, _ = run(capsys, "search", "armed", "conflict", "--library", library, "--json")
    (hit,) = json.loads(out)
    assert code == 0
    assert hit.keys() >= {"id", "language", "title", "path", "snippet", "score", "facets"}
    assert (hit["id"], hit["snippet"][:22]) == ("risk/a", "**Armed** **conflict**")


def test_search_can_be_narrowed_and_limited(library, capsys):
    _, out, _ = run(capsys, "search", "armed", "--library", library, "--json", "--facet", "audiences=public")
    assert [hit["id"] for hit in json.loads(out)] == ["risk/a"]
    _, out, _ = run(capsys, "search", "armed", "--library", library, "--json", "--limit", 1)
    assert len(json.loads(out)) == 1


def test_search_sees_what_changed_since_last_time(library, capsys):
    run(capsys, "search", "armed", "--library", library)
    (library / "new.md").write_text("# Brand new")
    assert "Brand new" in run(capsys, "search", "brand", "--library", library)[1]


def test_search_without_hits_is_exit_code_1_and_a_wrong_facet_2(library, capsys):
    assert run(capsys, "search", "nothing", "--library", library)[0] == 1
    code, _, err = run(capsys, "search", "armed", "--library", library, "--facet", "colour=red")
    assert code == 2
    assert "audiences" in err
    assert run(capsys, "search", "armed", "--library", library / "gone")[0] == 3


def test_verify_lists_what_is_wrong_and_exits_with_1(library, capsys):
    code, out, _ = run(capsys, "library", "verify", library, "--json")
    assert code == 1
    found = {(f["code"], f["where"]["path"]) for f in json.loads(out)}
    assert found >= {
        ("picture-missing", "risk/a.md"),
        ("source-unknown", "b.md"),
        ("source-unused", "sources.yaml"),
        ("entry-missing", "briefings/first.md"),
    }


def test_list_and_matrix_show_slides_and_languages(library, capsys):
    _, out, _ = run(capsys, "library", "list", library)
    assert "risk/a\tfr\tFacteurs de risque" in out
    _, out, _ = run(capsys, "library", "matrix", library, "--json")
    row = next(row for row in json.loads(out) if row["id"] == "risk/a")
    assert (row["languages"]["fr"], row["languages"]["zh"]) == ("present", "missing")


def test_where_used_finds_outlines_slides_and_pictures(library, capsys):
    assert run(capsys, "library", "where-used", library, "risk/a")[1] == "briefings/first.md\n"
    assert run(capsys, "library", "where-used", library, "outcome")[1] == "risk/a.md\n"
    assert run(capsys, "library", "where-used", library, "../media/x.png")[0] == 0
    assert run(capsys, "library", "where-used", library, "nobody")[0] == 1


def test_index_and_duplicates_report(library, capsys):
    (library / "copy.md").write_text(FILES["b.md"])
    assert json.loads(run(capsys, "library", "index", library, "--json")[1]) == {"library": "L", "slides": 4}
    (pair,) = json.loads(run(capsys, "library", "duplicates", library, "--json")[1])
    assert (pair["first"], pair["second"], pair["likeness"]) == ("b.md", "copy.md", 1.0)

"""The library at size: indexing, searching, counting, against plain baselines in the same run.

python tests/benchmarks/library.py [--sizes 1000 10000 100000] [--folder DIR] [--queries N]
"""

import argparse
import datetime
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from briefing_app.library.index.refresh import refresh
from briefing_app.library.index.schema import index_path
from briefing_app.library.index.search import LibraryIndex
from briefing_app.library.vocabulary import LibraryConfig
from tests.helpers.compiled import keep_byte_code

TODAY = datetime.date(2026, 11, 24)
CONFIG = LibraryConfig("Benchmark")
LATIN = {
    "en": "prevention genocide risk factors early warning state duty protect community"
    " report council mandate evidence"
    " hate speech incitement armed conflict instability"
    " justice memory regional mechanism adviser review source",
    "fr": "prévention génocide facteurs risque alerte précoce État devoir protéger communauté"
    " rapport conseil mandat"
    " preuve discours haine incitation conflit armé instabilité justice mémoire mécanisme régional conseiller",
    "es": "prevención genocidio factores riesgo alerta temprana Estado deber proteger comunidad"
    " informe consejo mandato"
    " prueba discurso odio incitación conflicto armado inestabilidad justicia memoria mecanismo asesor",
    "ru": "предотвращение геноцид факторы риска раннее предупреждение государство обязанность защищать"
    " община доклад"
    " совет мандат доказательства вражда подстрекательство вооружённый конфликт справедливость память",
    "ar": "الوقاية الإبادة الجماعية عوامل الخطر الإنذار المبكر الدولة واجب الحماية المجتمع تقرير"
    " المجلس الولاية الأدلة"
    " خطاب الكراهية التحريض النزاع المسلح العدالة الذاكرة الآلية الإقليمية المستشار",
}
HAN = (
    "预防灭绝种族风险因素早期预警国家义务保护社区报告理事会任务证据仇恨言论煽动武装冲突正义记忆"
    "区域机制顾问审查来源公约惩治罪行"
)
LANGUAGES = (*LATIN, "zh")
THEMES = ("early-warning", "foundations", "definitions", "hate-speech", "accountability", "research", "actors")
AUDIENCES = ("member-states", "un-system", "civil-society", "parliamentarians", "public", "academia")


class Writer:
    """Makes slides with words distributed as in real text: few common, many rare."""

    def __init__(self) -> None:
        self.random = random.Random(7)
        self.words = {tag: self._vocabulary(text.split()) for tag, text in LATIN.items()}

    def _vocabulary(self, known: list[str]) -> list[str]:
        """The known words first, then 6 000 made of their parts."""
        made = {self.random.choice(known)[:4] + self.random.choice(known)[-4:] for _ in range(400)}
        made |= {
            a[:3] + b[-3:] + c[-2:]
            for a, b, c in ([self.random.choice(known) for _ in "abc"] for _ in range(9_000))
        }
        return [*known, *sorted(made)[:6_000]]

    def phrase(self, tag: str, length: int) -> str:
        """So many words, common ones most often."""
        if tag == "zh":
            return "".join(self.random.choice(HAN) for _ in range(length * 2))
        words = self.words[tag]
        last = len(words) - 1
        return " ".join(words[min(last, int(self.random.paretovariate(0.55)) - 1)] for _ in range(length))

    def slide(self, tag: str, number: int) -> str:
        """One slide file of about 1.2 KB."""
        pick = self.random.sample
        items = "\n".join(f"- {self.phrase(tag, 9)} [@doc{self.random.randrange(200)}, p. 4]" for _ in range(5))
        return (
            f"---\nlayout: text\nthemes: [{', '.join(pick(THEMES, 2))}]\ncrimes: [genocide, war-crimes]\n"
            f"horizon: [{self.random.choice(('short', 'medium', 'long'))}]\n"
            f"audiences: [{', '.join(pick(AUDIENCES, 3))}]\n"
            f"regions: [all]\nminutes: 2\npriority: must\nstatus: cleared\nreviewed: 2026-02-01\n"
            f"review_by: 202{self.random.randrange(5, 9)}-12-31\n---\n"
            f"# {self.phrase(tag, 6)} {number}\n\n{items}\n\n"
            f"::: notes\n{self.phrase(tag, 70)}.\n:::\n"
        )


def make_library(root: Path, size: int) -> None:
    """A library of `size` slide files in six languages, forty slides a folder."""
    writer = Writer()
    for number in range(size):
        tag = LANGUAGES[number % len(LANGUAGES)]
        name = number // len(LANGUAGES)
        folder = root / f"part{name // 200}" / f"chapter{name // 40}"
        if number % 200 < len(LANGUAGES):
            folder.mkdir(parents=True, exist_ok=True)
        path = folder / (f"slide{name}.md" if tag == "en" else f"slide{name}.{tag}.md")
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(writer.slide(tag, number), encoding="utf-8")


def plain_index(root: Path, target: Path) -> None:
    """The baseline: one process, read, CSafeLoader, FTS5 with its defaults."""
    import yaml

    db = sqlite3.connect(target)
    db.execute("CREATE VIRTUAL TABLE f USING fts5(path UNINDEXED, title, body, tokenize='unicode61')")
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, encoding="utf-8") as file:
                text = file.read()
            head, _, body = text[4:].partition("\n---\n")
            meta = yaml.load(head, Loader=yaml.CSafeLoader)
            title, _, rest = body[2:].partition("\n")
            db.execute("INSERT INTO f VALUES(?, ?, ?)", (path, f"{title} {' '.join(meta['themes'])}", rest))
    db.commit()
    db.close()


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def walk_and_stat(root: Path) -> None:
    for folder, _, names in os.walk(root):
        for name in names:
            os.stat(os.path.join(folder, name))


def prefixes(index: LibraryIndex, count: int) -> Iterator[str]:
    """Every prefix of `count` queries taken from titles and bodies of the library."""
    chosen = random.Random(3)
    texts = [(tag, words) for _, tag, words, _ in index.texts()]
    for _ in range(count):
        tag, words = chosen.choice(texts)
        if tag == "zh":
            start = chosen.randrange(max(1, len(words) - 4))
            query = words[start : start + 4].strip()
        else:
            parts = words.split()
            start = chosen.randrange(max(1, min(len(parts) - 2, 30)))
            query = " ".join(parts[start : start + 2])
        for end in range(1, len(query) + 1):
            yield query[:end]


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


class MemoryWatch:
    """The most memory (PSS) that this process and its children had, in MB, looked at twenty times a second."""

    def __enter__(self) -> "MemoryWatch":
        self.peak = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(0.05):
            self.peak = max(self.peak, sum(map(_memory, _family(os.getpid()))))


def _family(process: int) -> Iterator[int]:
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _memory(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def show(what: str, value: str, goal: str, is_met: bool) -> None:
    print(f"  {what:<44} {value:>26}   goal {goal:<22} {'ok' if is_met else 'MISSED'}", flush=True)


def measure(size: int, base: Path, queries: int) -> None:
    """All figures for one size."""
    root, cache = base / f"library-{size}", base / f"cache-{size}"
    if not root.is_dir():
        root.mkdir(parents=True)
        make_library(root, size)
    path = index_path(cache, root)
    print(f"{size} slides", flush=True)
    measure_indexing(root, path, base / f"plain-{size}.sqlite", size)
    measure_changes(root, path)
    measure_search(path, base / f"plain-{size}.sqlite", queries)


def measure_indexing(root: Path, path: Path, plain: Path, size: int) -> None:
    for old in (path, plain):
        for suffix in ("", "-wal", "-shm"):
            Path(f"{old}{suffix}").unlink(missing_ok=True)
    walk_and_stat(root)
    baseline = timed(lambda: plain_index(root, plain))
    listed: list[float] = []
    started = time.perf_counter()

    def report(done: int, total: int) -> None:
        if not listed:
            listed.append(time.perf_counter() - started)

    with MemoryWatch() as memory:
        first = timed(lambda: refresh(path, root, CONFIG, today=TODAY, report=report))
    show(
        "first index / plain loop",
        f"{first:.2f} s / {baseline:.2f} s = {first / baseline:.2f}",
        "<= 1.0",
        first <= baseline,
    )
    show("list usable after", f"{listed[0]:.2f} s", "<= 1.5 s", listed[0] <= 1.5)
    show("peak memory, all processes", f"{memory.peak:.0f} MB", "<= 250 MB", memory.peak <= 250)
    index_size = path.stat().st_size / size / 1024
    print(f"  index {index_size:.1f} KB a slide")


def measure_changes(root: Path, path: Path) -> None:
    walking = statistics.median(timed(lambda: walk_and_stat(root)) for _ in range(3))
    again = statistics.median(timed(lambda: refresh(path, root, CONFIG, today=TODAY)) for _ in range(3))
    show(
        "nothing changed / walk and stat",
        f"{again:.3f} s / {walking:.3f} s = {again / walking:.2f}",
        "<= 2",
        again <= 2 * walking,
    )
    files = sorted(root.rglob("*.md"))[::20][:50]
    beyond = []
    for first in range(0, 50, 10):  # in turn, since the two differ by less than a walk and the next
        for file in files[first : first + 10]:
            file.write_text(file.read_text(encoding="utf-8").replace("# ", "# changed ", 1), encoding="utf-8")
        ten = timed(lambda: refresh(path, root, CONFIG, today=TODAY))
        beyond.append(ten - timed(lambda: refresh(path, root, CONFIG, today=TODAY)))
    ten = statistics.median(beyond)
    show("ten changed, beyond nothing changed", f"{ten * 1000:.0f} ms", "<= 50 ms", ten <= 0.05)


def measure_search(path: Path, plain: Path, count: int) -> None:
    index = LibraryIndex(path)
    queries = list(prefixes(index, count))
    times = [timed(lambda query=query: index.search(query, limit=50)) * 1000 for query in queries]
    baseline = plain_search(plain, queries[::7])
    p95, p99 = percentile(times, 0.95), percentile(times, 0.99)
    show(
        f"as you type, {len(queries)} keys: p95, p99",
        f"{p95:.1f} ms, {p99:.1f} ms",
        "<= 16 ms, <= 33 ms",
        p95 <= 16 and p99 <= 33,
    )
    plain95 = percentile(baseline, 0.95)
    show(
        "p95 / plain bm25's p95",
        f"{p95:.1f} / {plain95:.1f} = {p95 / plain95:.2f}",
        "<= 0.2",
        p95 <= 0.2 * plain95,
    )
    counts = [timed(lambda query=query: index.counts(query)) * 1000 for query in queries[::11]]
    show(
        "facet counts: p95, worst",
        f"{percentile(counts, 0.95):.1f} ms, {max(counts):.1f} ms",
        "<= 100 ms",
        max(counts) <= 100,
    )
    pairs = [HAN[i : i + 2] for i in range(len(HAN) - 1)]
    han = [timed(lambda pair=pair: index.search(pair, limit=50)) * 1000 for pair in pairs]
    show(
        "two Chinese characters: p95", f"{percentile(han, 0.95):.1f} ms", "<= 5 ms", percentile(han, 0.95) <= 5
    )
    index.close()


def plain_search(path: Path, queries: list[str]) -> list[float]:
    """The baseline: every hit ranked by bm25, snippets by FTS5, in ms."""
    db = sqlite3.connect(path)
    sql = "SELECT path, snippet(f, -1, '[', ']', '…', 12) FROM f WHERE f MATCH ? ORDER BY bm25(f) LIMIT 50"
    times = []
    for query in queries:
        words = [word for word in query.replace('"', " ").split() if word]
        if words:
            match = " ".join(f'"{word}"' for word in words[:-1]) + f' "{words[-1]}" *'
            times.append(timed(lambda match=match: db.execute(sql, (match,)).fetchall()) * 1000)
    db.close()
    return times


def measure_start() -> None:
    """`briefing-app search` from start to answer."""
    environment = {**os.environ, "XDG_CACHE_HOME": tempfile.mkdtemp()}
    ours = [sys.executable, "-m", "briefing_app", "search", "prevention", "--limit", "5"]
    bare = [sys.executable, "-c", "import sqlite3, json"]
    here = Path(__file__).resolve().parents[2]

    def run(command: list[str]) -> float:
        return timed(
            lambda: subprocess.run(command, cwd=here, env=environment, capture_output=True, check=True)
        )

    run(ours)
    pairs = [(run(ours), run(bare)) for _ in range(15)]
    one, other = (statistics.median(times) for times in zip(*pairs, strict=True))
    show(
        "search from the shell / bare Python",
        f"{one * 1000:.0f} / {other * 1000:.0f} ms = {one / other:.2f}",
        "<= 3",
        one <= 3 * other,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    parser.add_argument("--folder", type=Path, help="keep the generated libraries here")
    parser.add_argument("--queries", type=int, default=500, help="typed letter by letter")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        keep_byte_code(os.environ, Path(temporary) / "compiled")  # for the processes of the index too
        measure_start()
        for size in options.sizes:
            measure(size, options.folder or Path(temporary), options.queries)


if __name__ == "__main__":
    main()

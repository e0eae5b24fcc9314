#!/usr/bin/env python3
"""The rules between folders, checked by reading every #include: layers.py [ROOT] prints what breaks them.

Adding a folder means adding a line to MAY_INCLUDE: the folders it may know, besides itself.
"""
import functools
import pathlib
import re
import statistics
import sys

_CORE_VALUES = {"core/base", "core/plan", "core/pki"}
_CORE = _CORE_VALUES | {"core/bundle", "core/inspect", "core/milvus", "core/probe", "core/export"}
MAY_INCLUDE = {
    "core/base": set(),
    "core/plan": {"core/base"},
    "core/pki": {"core/plan", "core/base"},
    "core/bundle": _CORE_VALUES,
    "core/inspect": _CORE_VALUES | {"core/bundle"},
    "core/milvus": _CORE_VALUES,
    "core/probe": _CORE_VALUES,
    "core/export": _CORE_VALUES | {"core/bundle", "core/milvus"},
    "ui/text": _CORE,
    "ui/theme": set(),
    "ui/widgets": _CORE | {"ui/theme", "ui/text"},
    "ui/pages": _CORE | {"ui/theme", "ui/text", "ui/widgets"},
    "ui/shell": _CORE | {"ui/theme", "ui/text", "ui/widgets", "ui/pages"},
    "app/cli": _CORE | {"ui/text"},
    "app/wizard": _CORE | {"ui/theme", "ui/text", "ui/widgets", "ui/pages", "ui/shell"},
}

# header (as written between the brackets or quotes) -> the only folders that may include it
LIBRARIES = {
    r"openssl/": {"core/pki", "core/probe"},
    r"yaml-cpp/|yaml\.h$": {"core/milvus"},
    r"grpc|google/protobuf/|.*\.pb\.h$": {"core/probe"},
    r"archive(_entry)?\.h$": {"core/export"},
    r"libpsl\.h$": {"core/plan"},
}
NO_WINDOW = {folder for folder in MAY_INCLUDE if folder.startswith("core/")} | {"ui/text", "app/cli"}
MEDIAN_LINES = 150

_INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
_WORDS = re.compile(r"\btr\(|\btranslate\(|QT_TR(ANSLATE)?_NOOP|Q_DECLARE_TR_FUNCTIONS")


def sources(root):
    for top in ("app", "core", "ui"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path


@functools.cache
def _qt_headers():
    folders = [path for base in ("/usr/include", "/usr/local/include", "/opt/homebrew/include")
               for path in pathlib.Path(base).glob("**/QtWidgets/QWidget")]
    if not folders:
        raise FileNotFoundError("Qt's headers are not on this machine")
    return folders[0].parent.parent


def _is_window_header(header):
    if re.match(r"Qt(Gui|Widgets)\b", header):
        return True
    return "/" not in header and any((_qt_headers() / module / header).exists() for module in ("QtGui", "QtWidgets"))


def _folder(root, path):
    return "/".join(path.relative_to(root).parts[:2])


def broken_includes(root):
    """Each include that the rules forbid, as "file:line: why"."""
    for path in sources(root):
        folder = _folder(root, path)
        if folder not in MAY_INCLUDE:
            yield f"{path.relative_to(root)}:1: tests/arch/layers.py does not know the folder {folder}"
            continue
        for number, line in enumerate(path.read_text().splitlines(), 1):
            where = f"{path.relative_to(root)}:{number}"
            if folder.startswith("core/") and _WORDS.search(line.split("//")[0]):
                yield f"{where}: core says no words; they live in ui/text"
            match = _INCLUDE.match(line)
            if not match:
                continue
            header = match[1]
            target = "/".join(header.split("/")[:2])
            if re.match(r"(app|core|ui)/", header) and target != folder and target not in MAY_INCLUDE[folder]:
                yield f"{where}: {folder} must not know {target}"
            for pattern, owners in LIBRARIES.items():
                if re.match(pattern, header) and folder not in owners:
                    yield f"{where}: {header} belongs to {', '.join(sorted(owners))}"
            if folder in NO_WINDOW and _is_window_header(header):
                yield f"{where}: {header} needs a window; {folder} has none"


def cycles(root):
    """Files that include one another in a circle; the rules above already keep folders from it."""
    graph = {}
    for path in sources(root):
        own = str(path.relative_to(root))
        graph[own] = [match[1] for match in map(_INCLUDE.match, path.read_text().splitlines()) if match]
    done = set()

    def visit(name, trail):
        if name in trail:
            yield " -> ".join(trail[trail.index(name):] + [name])
        elif name in graph and name not in done:
            for header in graph[name]:
                yield from visit(header, trail + [name])
            done.add(name)

    for name in graph:
        yield from visit(name, [])


def median_lines(root):
    return statistics.median(len(path.read_text().splitlines()) for path in sources(root))


def violations(root):
    found = list(broken_includes(root)) + list(cycles(root))
    median = median_lines(root)
    if median >= MEDIAN_LINES:
        found.append(f"the median source file has {median:g} lines; it stays under {MEDIAN_LINES}")
    return found


if __name__ == "__main__":
    here = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2]).resolve()
    lines = violations(here)
    print("\n".join(lines) or "the layers hold")
    sys.exit(1 if lines else 0)

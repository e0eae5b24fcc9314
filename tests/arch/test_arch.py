#!/usr/bin/env python3
"""The project's own rules: layers, file sizes, layout, texts, translations; each shown to find a planted breach."""
import pathlib
import shutil
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

import cases
import catalogue
import layers
import tidy
from cases import case, check


def _none(found, what):
    found = list(found)
    check(not found, f"{len(found)} {what}:\n" + "\n".join(found[:40]))


@case("includes point only downwards, libraries stay in their folders, and the median file is short")
def _layers():
    _none(layers.violations(ROOT), "breaches of the layers")


def _planted(path, text, words):
    """The checker has to name the file in which `text` was planted, with these words."""
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        for top in ("app", "core", "ui"):
            shutil.copytree(ROOT / top, tree / top)
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        with (tree / path).open("a") as file:
            file.write(text + "\n")
        found = layers.violations(tree)
        check(any(path in line and words in line for line in found), f"not found: {path} {text!r}; found: {found}")


for sentence, *plant in (
    ("an upward include in core is found", "core/base/clock.h", '#include "core/plan/plan.h"', "must not know"),
    ("a page known to a widget is found", "ui/widgets/card.h", '#include "ui/pages/page.h"', "must not know"),
    ("a widget known to the command line is found", "app/cli/main.cpp", '#include "ui/widgets/card.h"', "must not know"),
    ("a Qt widget in core is found", "core/plan/plan.h", "#include <QLabel>", "needs a window"),
    ("a Qt widget by its module in core is found", "core/plan/plan.h", "#include <QtWidgets/QLabel>", "needs a window"),
    ("a Qt Gui class in core is found", "core/base/clock.h", "#include <QImage>", "needs a window"),
    ("a Qt widget in the words is found", "ui/text/words.h", "#include <QLabel>", "needs a window"),
    ("OpenSSL outside pki and probe is found", "core/bundle/files.h", "#include <openssl/x509.h>", "belongs to"),
    ("OpenSSL in a page is found", "ui/pages/page.h", "#include <openssl/ssl.h>", "belongs to"),
    ("yaml-cpp outside milvus is found", "core/plan/plan.h", "#include <yaml-cpp/yaml.h>", "belongs to"),
    ("gRPC outside probe is found", "app/cli/main.cpp", "#include <grpcpp/grpcpp.h>", "belongs to"),
    ("generated gRPC code outside probe is found", "ui/pages/page.h", '#include "milvus.grpc.pb.h"', "belongs to"),
    ("libarchive outside export is found", "core/bundle/files.h", "#include <archive.h>", "belongs to"),
    ("a translated word in core is found", "core/base/clock.cpp", 'auto word = QObject::tr("day");', "no words"),
    ("a folder without a rule is found", "core/cloud/sky.h", "#pragma once", "does not know the folder"),
    ("two headers that include each other are found", "core/base/code.h", '#include "core/base/finding.h"', " -> "),
):
    case(sentence, *plant)(_planted)


@case("a tree of long files is found")
def _long_files():
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        (tree / "core/base").mkdir(parents=True)
        (tree / "core/base/long.cpp").write_text("\n" * 200)
        check(any("median" in line for line in layers.violations(tree)), "200 lines passed")


@case("no tracked file names a registry, a developer's machine, or work that was put off")
def _texts():
    _none(tidy.forbidden_text(ROOT, tidy.tracked(ROOT)), "texts that do not belong here")


@case("a planted host, path and put-off note are found")
def _planted_texts():
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        plants = ["https://registry." + "npmjs.org/x", "cd /wor" + "k/main", "// TO" + "DO later"]
        for number, text in enumerate(plants):
            (tree / f"{number}.txt").write_text(text + "\n")
        found = list(tidy.forbidden_text(tree, sorted(tree.iterdir())))
        check(len(found) == 3, f"found only {found}")


@case("every C++ file is laid out by .clang-format")
def _layout():
    _none(tidy.misformatted(ROOT, tidy.tracked(ROOT)), "places laid out differently (clang-format -i mends them)")


@case("a badly laid out file is found")
def _planted_layout():
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        shutil.copy(ROOT / ".clang-format", tree)
        (tree / "x.cpp").write_text("int  main( ){return 0 ;}\n")
        check(tidy.misformatted(tree, [tree / "x.cpp"]), "passed")


@case("every text of the window and the command has a Chinese translation with the same placeholders")
def _translations():
    with tempfile.TemporaryDirectory() as folder:
        found = []
        catalogues = sorted((ROOT / "translations").glob("*_zh_CN.ts"))
        check(catalogues, "there is no Chinese catalogue in translations/")
        sources = [path.read_text() for part in ("app", "ui") for path in (ROOT / part).rglob("*.[ch]*")]
        for original in catalogues:
            fresh = catalogue.refreshed(original, ROOT, pathlib.Path(folder))
            found += [*catalogue.problems(fresh), *catalogue.strangers(fresh, sources)]
        _none(found, "texts of the Chinese catalogue want work")


_TS = """<TS version="2.1" language="zh_CN"><context><name>Plant</name>
<message><source>&amp;Open %1</source><translation{kind}>{text}</translation></message></context></TS>"""


def _planted_translation(kind, text, words):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "x_zh_CN.ts"
        path.write_text(_TS.format(kind=kind, text=text))
        found = list(catalogue.problems(path))
        check(bool(words) == bool(found) and all(words in line for line in found), f"found {found}")


for sentence, *plant in (
    ("a good translation passes", "", "打开 %1(&amp;O)", ""),
    ("an unfinished translation is found", ' type="unfinished"', "打开 %1(&amp;O)", "not translated"),
    ("an empty translation is found", "", "", "not translated"),
    ("a lost placeholder is found", "", "打开(&amp;O)", "placeholders"),
    ("a lost mnemonic is found", "", "打开 %1", "mnemonics"),
):
    case(sentence, *plant)(_planted_translation)



def _planted_context(source, words):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "x_zh_CN.ts"
        path.write_text(_TS.format(kind="", text="打开 %1(&amp;O)"))
        found = list(catalogue.strangers(path, [source]))
        check(bool(words) == bool(found) and all(words in line for line in found), f"found {found}")


for sentence, *plant in (
    ("a context of a source passes", "Q_DECLARE_TR_FUNCTIONS(Plant)", ""),
    ("a context of no source is found", "namespace a {\nclass Plant : public QWidget\n{\n    Q_OBJECT", "no source"),
):
    case(sentence, *plant)(_planted_context)

if __name__ == "__main__":
    cases.main()

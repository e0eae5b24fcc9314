#!/usr/bin/env python3
"""The running wizard before an independent audit of its accessibility tree: every page, both languages, Tab from end to end.

Tab meets each control at the same place in every language, so it goes from end to end in English only; with
MILVUS_TLS_FULL=1 in the others too.
"""
import os
import pathlib
import re
import subprocess
import tempfile

from support import product, tools
from support.words import Words

import cases
from cases import case, check

FIRST, LAST = 1, 8
#: so that nothing scrolls: the judge knows a place again by its position
MAXIMISE = ["key:alt+space", "key:x", "wait:2"]
LANGUAGES = ("en", "zh_CN")
WITH_TAB = LANGUAGES if os.environ.get("MILVUS_TLS_FULL") else LANGUAGES[:1]


def _audit(language, arguments, steps, folder, size="1280x900"):
    """What the judge prints; it has to find no error. It takes what is scrolled out of sight for lost, so a long page
    needs a high screen."""
    tool = tools.outside_tool("atspi_dump.py")
    result = subprocess.run(
        ["/usr/bin/python3", tool, "--strict", "--quiet", "--size", size, "--timeout", "560", *steps, "--", tools.BIN / "milvus-tls-wizard", "--lang", language, *arguments],
        capture_output=True, text=True, cwd=folder)
    if result.returncode == 3:
        raise cases.Skip(result.stderr.strip())
    check(result.returncode == 0, f"{result.stdout[-6000:]}{result.stderr[-1000:]}")
    return result.stdout


def _pages(language):
    words = Words(language)
    forward = "|".join(words(name) for name in ("Next", "Generate certificates"))
    with tempfile.TemporaryDirectory() as folder:
        output = _audit(language, [], ["--walk", "--next", f"^({forward})$", "--delay", "1.5"], folder)
    pages = len(re.findall(r"^=== (?:start|page)", output, re.M))
    check(pages >= LAST, f"walked only {pages} pages:\n{output[-3000:]}")


def _pages_with_tab(language):
    words = Words(language)
    steps = ["--tab", "--delay", "0.2"]
    for step in MAXIMISE:
        steps += ["--do", step]
    for number in range(FIRST + 1, LAST + 1):
        button = words("Generate certificates" if number == 5 else "Next")
        steps += ["--do", f"press:^{button}$", "--do", "wait:2", "--do", f"dump:page {number}",
                  "--do", f"tab:page {number}"]
    with tempfile.TemporaryDirectory() as folder:
        # found beside the program: Configure then has a change to show and its buttons below the page
        pathlib.Path(folder, "milvus.yaml").write_text("common:\n  security:\n    tlsMode: 0\n")
        output = _audit(language, [], steps, folder, size="1280x1400")
    pressed, orders = len(re.findall(r"^press .*: pressed$", output, re.M)), len(re.findall(r"^--- Tab order", output, re.M))
    check(pressed == LAST - FIRST and orders == LAST, f"walked {pressed} pages on:\n{output[-3000:]}")


def _any_time(language):
    """The inspector of a file, and by its button the page of expiry and renewal."""
    words = Words(language)
    with tempfile.TemporaryDirectory() as folder:
        bundle = pathlib.Path(folder) / "tls"
        product.done("generate", "--out", bundle)
        steps = ["--delay", "0.3", "--settle", "2.5"]
        for step in (*MAXIMISE, "dump:inspector", "tab:inspector",
                     f"press:^{words('Renew, add names, new programs…')}$", "wait:1.5", "dump:renewal", "tab:renewal"):
            if not step.startswith("tab:") or language in WITH_TAB:
                steps += ["--do", step]
        output = _audit(language, [bundle / "server.pem", bundle / "ca.pem"], steps, folder, size="1280x2200")
    check("=== renewal" in output, output[-3000:])
    orders = [int(count) for count in re.findall(r"^--- Tab order at \w+ \((\d+) stops", output, re.M)]
    check(language not in WITH_TAB or len(orders) == 2 and min(orders) >= 10, output[-3000:])


for each in LANGUAGES:
    if each in WITH_TAB:
        case(f"all pages have no error, and Tab reaches everything and traps nobody in {each}", each)(_pages_with_tab)
    else:
        case(f"all pages have no error in {each}", each)(_pages)
    case(f"inspector and renewal have no error{', and Tab reaches all of them' if each in WITH_TAB else ''} in {each}",
         each)(_any_time)

if __name__ == "__main__":
    cases.main()

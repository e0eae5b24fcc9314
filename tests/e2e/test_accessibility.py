#!/usr/bin/env python3
"""The running wizard before an independent audit of its accessibility tree: every page, both languages, both sizes."""
import re
import subprocess
import tempfile

from support import tools
from support.words import Words

import cases
from cases import case, check


def _audited(language, size, scale):
    tool = tools.outside_tool("atspi_dump.py")
    words = Words(language)
    forward = "|".join(words(name) for name in ("Next", "Generate certificates"))
    with tempfile.TemporaryDirectory() as folder:
        result = subprocess.run(
            ["/usr/bin/python3", tool, "--walk", "--strict", "--quiet", "--size", size, "--next", f"^({forward})$",
             "--delay", "1.5", "--env", f"QT_SCALE_FACTOR={scale}", "--timeout", "240", "--", tools.BIN / "milvus-tls-wizard",
             "--lang", language],
            capture_output=True, text=True, cwd=folder)
    if result.returncode == 3:
        raise cases.Skip(result.stderr.strip())
    pages = len(re.findall(r"^=== (?:start|page)", result.stdout, re.M))
    check(pages >= 8, f"walked only {pages} pages:\n{result.stdout[-3000:]}{result.stderr[-1000:]}")
    check(result.returncode == 0, f"{result.stdout[-6000:]}{result.stderr[-1000:]}")


for language, size, scale in (("en", "1280x900", "1"), ("zh_CN", "1280x900", "1")):
    case(f"a walk through all pages finds no error: {language}, {size}, scale {scale}", language, size, scale)(_audited)

if __name__ == "__main__":
    cases.main()

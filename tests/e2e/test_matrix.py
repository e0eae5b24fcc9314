#!/usr/bin/env python3
"""The nine files of each preset before every independent X.509 and TLS implementation at hand."""
import os
import re
import subprocess
import tempfile

from support import product, tools

import cases
from cases import case, check

#: what the documentation's preset is told off for: its certificates last ten years
LONG_VALIDITY = re.compile(r"FAIL lint\.(server|client)\.validity-length ")


def _judged(preset, allowed):
    script = tools.outside_tool("verify_matrix.sh")
    with tempfile.TemporaryDirectory() as folder:
        product.done("generate", "--out", f"{folder}/tls", "--preset", preset)
        result = subprocess.run([script, "--install", "--ip", "127.0.0.1", "--fails", f"{folder}/tls"],
                                capture_output=True, text=True, env=os.environ | {"LC_ALL": "C.UTF-8"})
    failures = [line for line in result.stdout.splitlines() if line.startswith("FAIL")]
    check(re.search(r"^[1-9]\d* passed", result.stdout, re.M), f"no verdict: {result.stdout}{result.stderr}")
    other = [line for line in failures if not (allowed and allowed.search(line))]
    check(not other, "\n".join(other))


for preset, allowed in (("recommended", None), ("long-lived", None), ("milvus-docs", LONG_VALIDITY)):
    exception = " but for their long validity" if allowed else ""
    case(f"every verifier accepts the files of the preset {preset}{exception}", preset, allowed)(_judged)

if __name__ == "__main__":
    cases.main()

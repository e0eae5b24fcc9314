#!/usr/bin/env python3
"""The built-in rehearsal server, judged by Milvus's own SDKs, and the whole job without any Milvus."""
import json
import pathlib
import tempfile

from support import product, sdk

import cases
from cases import case, check, equal

MODES = ("one-way", "mutual")


def _bundle(folder):
    product.done("generate", "--out", f"{folder}/tls")
    return pathlib.Path(folder) / "tls"


def _connects(connect, files, mode):
    with tempfile.TemporaryDirectory() as folder:
        bundle = _bundle(folder)
        with product.Rehearsal("--bundle", bundle, "--mode", mode) as server:
            answer = connect(server.port, **files(bundle, mode))
            check(answer.connected, lambda: f"not connected: {answer.words[-1500:]}")
        equal(server.exit_code, 0, "exit code after Ctrl+C")


def _snippet(generation, mode):
    with tempfile.TemporaryDirectory() as folder:
        bundle = _bundle(folder)
        with product.Rehearsal("--bundle", bundle, "--mode", mode) as server:
            code = product.done("snippet", "--bundle", bundle, "--sdk", "pymilvus", "--mode", mode, "--host",
                                f"localhost:{server.port}")
            answer = sdk.run_python(generation, "-c", code)
            check(answer.connected, lambda: f"not connected: {answer.words[-1500:]}")


def _python(generation):
    return lambda port, **files: sdk.python(generation, port, **files)


for mode in MODES:
    for generation in (2, 3):
        case(f"pymilvus {generation}.x connects to the rehearsal server, {mode}", _python(generation), sdk.python_files,
             mode)(_connects)
        case(f"pymilvus {generation}.x runs the snippet against the rehearsal server, {mode}", generation,
             mode)(_snippet)
    case(f"the Node SDK connects to the rehearsal server, {mode}", sdk.node, sdk.node_files, mode)(_connects)


def _refused(connect, files):
    with tempfile.TemporaryDirectory() as folder:
        bundle = _bundle(folder)
        with product.Rehearsal("--bundle", bundle, "--mode", "mutual") as server:
            answer = connect(server.port, timeout=3, **files(bundle, "one-way"))
            check(not answer.connected, lambda: f"connected: {answer.words}")


case("pymilvus without a client certificate is refused by the rehearsal server", _python(3), sdk.python_files)(_refused)
case("the Node SDK without a client certificate is refused by the rehearsal server", sdk.node, sdk.node_files)(_refused)


@case("quickstart needs no display, no question and no Milvus, and ends with proof and the next commands")
def _quickstart():
    with tempfile.TemporaryDirectory() as folder:
        words = product.done("quickstart", "--out", f"{folder}/tls")
        check(words.count("milvus-tls ") >= 3, f"fewer than three next commands:\n{words}")
        made = {path.name for path in (pathlib.Path(folder) / "tls").iterdir() if not path.name.startswith(".")}
        wanted = {f"{who}.{kind}" for who in ("server", "client") for kind in ("key", "csr", "pem")}
        check(wanted | {"ca.key", "ca.pem", "ca.srl"} <= made, f"made only {made}")


@case("quickstart reports the same as one JSON object")
def _quickstart_json():
    with tempfile.TemporaryDirectory() as folder:
        answer = product.report("quickstart", "--out", f"{folder}/tls")
        equal(answer["ok"], True, "ok")
        equal(json.loads(json.dumps(answer))["command"], "quickstart", "command")


if __name__ == "__main__":
    cases.main()

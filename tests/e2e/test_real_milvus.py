#!/usr/bin/env python3
"""The whole job on a real Milvus 2.3.5, judged by the product's own test and by Milvus's SDKs."""
import pathlib

from support import product, sdk
from support.milvus import Milvus
from support.setup import MODES, PRESETS, running

import cases
from cases import case, check, equal


def _lets_in(answer):
    check(answer.connected, lambda: f"not connected: {answer.words[-1500:]}")


def _refuses(answer):
    check(not answer.connected, lambda: f"connected: {answer.words}")


def _live_test(preset, mode):
    answer = running(preset, mode).test()
    check(answer["ok"], f"findings {answer['findings']}")
    status = {stage["id"]: stage["status"] for stage in answer["stages"]}
    wanted = ["files", "resolve", "connect", "tls", "chain", "name", "milvus", "proof-plaintext"]
    wanted += ["client-certificate", "proof-no-certificate", "proof-stranger"] if mode == "mutual" else []
    equal({stage: status.get(stage) for stage in wanted}, dict.fromkeys(wanted, "ok"), "stages")
    connection = answer["connection"]
    equal(connection["tlsVersion"], "TLS 1.3", "TLS version")
    equal(connection["alpn"], "h2", "ALPN")
    check(connection["serverVersion"].startswith("v2.3.5"), f"version {connection['serverVersion']}")
    equal(connection["healthy"], True, "healthy")
    check("default" in connection["databases"], f"databases {connection['databases']}")
    equal(connection["enforced"], True if mode == "mutual" else None, "enforced")


def _python(generation, preset, mode):
    setup = running(preset, mode)
    _lets_in(sdk.python(generation, setup.milvus.port, **sdk.python_files(setup.bundle, mode)))


def _node(preset, mode):
    setup = running(preset, mode)
    _lets_in(sdk.node(setup.milvus.port, **sdk.node_files(setup.bundle, mode)))


def _snippet(generation, preset, mode):
    setup = running(preset, mode)
    code = product.done("snippet", "--bundle", setup.bundle, "--sdk", "pymilvus", "--mode", mode, "--host",
                        f"localhost:{setup.milvus.port}")
    file = pathlib.Path(setup.bundle).parent / f"snippet{generation}.py"
    file.write_text(code)
    _lets_in(sdk.run_python(generation, file))


def _node_snippet(preset, mode):
    setup = running(preset, mode)
    code = product.done("snippet", "--bundle", setup.bundle, "--sdk", "node", "--mode", mode, "--host",
                        f"localhost:{setup.milvus.port}")
    file = pathlib.Path(setup.bundle).parent / "snippet.js"
    file.write_text(code)
    _lets_in(sdk.run_node(file))


def _python_without_certificate(generation, preset):
    setup = running(preset, "mutual")
    _refuses(sdk.python(generation, setup.milvus.port, timeout=3, **sdk.python_files(setup.bundle, "one-way")))


def _python_stranger(generation, preset):
    setup, other = running(preset, "mutual"), running(preset, "one-way").bundle
    stranger = sdk.python_files(other, "mutual") | {"ca_pem_path": f"{setup.bundle}/ca.pem"}
    _refuses(sdk.python(generation, setup.milvus.port, timeout=3, **stranger))


def _node_without_certificate(preset):
    setup = running(preset, "mutual")
    _refuses(sdk.node(setup.milvus.port, timeout=3, **sdk.node_files(setup.bundle, "one-way")))


def _node_stranger(preset):
    setup, other = running(preset, "mutual"), running(preset, "one-way").bundle
    stranger = sdk.node_files(other, "mutual") | {"rootCertPath": f"{setup.bundle}/ca.pem"}
    _refuses(sdk.node(setup.milvus.port, timeout=3, **stranger))


def _python_plaintext(generation, preset, mode):
    _refuses(sdk.python(generation, running(preset, mode).milvus.port, timeout=3, secure=False))


def _asked(server, *arguments):
    """What `configure` with --server says."""
    return product.report("configure", "--server", server, *arguments)


@case("a running Milvus without TLS is asked for its version")
def _version_in_plain_text():
    bundle = running("recommended", "mutual").bundle
    with Milvus() as milvus:
        server = f"localhost:{milvus.start().port}"
        answer = _asked(server, "--bundle", bundle, "--config", milvus.config)
        equal(answer["milvusVersion"], "2.3.5", "version")
        equal(answer["ok"], True, "ok")
        # 2.3 reads no user.yaml, which is known only by the answer
        equal(product.codes(_asked(server, "--bundle", bundle, "--as", "user-yaml")), ["TLS-328"], "findings")
        equal(_asked(server, "--check", "--config", milvus.config)["milvusVersion"], "2.3.5", "version for --check")


def _version_over_tls(mode):
    setup = running("recommended", mode)
    server = f"localhost:{setup.milvus.port}"
    answer = _asked(server, "--bundle", setup.bundle, "--config", setup.milvus.config)
    equal(answer["milvusVersion"], "2.3.5", "version")
    answer = _asked(server, "--check", "--config", setup.milvus.config)
    equal(product.codes(answer), ["TLS-368"], "findings without files")
    check(answer["findings"][0]["fix"], "no words")
    other = running("recommended", "mutual" if mode == "one-way" else "one-way").bundle
    equal(product.codes(_asked(server, "--bundle", other)), ["TLS-106"], "findings with another CA's files")


for mode in MODES:
    case(f"a running Milvus with {mode} TLS is asked for its version", mode)(_version_over_tls)


@case("the version of nobody, and of two answers at once")
def _version_of_nobody():
    bundle = running("recommended", "mutual").bundle
    equal(product.codes(_asked("localhost:1", "--bundle", bundle)), ["TLS-102"], "findings at a closed port")
    equal(product.codes(_asked("localhost:1", "--milvus-version", "2.5.4", "--bundle", bundle)), ["TLS-001"],
          "findings for both options")


for preset, key in PRESETS.items():
    for mode in MODES:
        kind = f"{key} and {mode} TLS"
        case(f"the live test is green with its proofs: {kind}", preset, mode)(_live_test)
        for generation in (2, 3):
            case(f"pymilvus {generation}.x connects: {kind}", generation, preset, mode)(_python)
            case(f"pymilvus {generation}.x runs the product's snippet unchanged: {kind}", generation, preset,
                 mode)(_snippet)
        case(f"the Node SDK connects: {kind}", preset, mode)(_node)
        case(f"the Node SDK runs the product's snippet unchanged: {kind}", preset, mode)(_node_snippet)
        case(f"pymilvus in plaintext is refused: {kind}", 3, preset, mode)(_python_plaintext)
    for generation in (2, 3):
        case(f"pymilvus {generation}.x without a client certificate is refused: {key} and mutual TLS", generation,
             preset)(_python_without_certificate)
        case(f"pymilvus {generation}.x with a stranger's certificate is refused: {key} and mutual TLS", generation,
             preset)(_python_stranger)
    case(f"the Node SDK without a client certificate is refused: {key} and mutual TLS", preset)(_node_without_certificate)
    case(f"the Node SDK with a stranger's certificate is refused: {key} and mutual TLS", preset)(_node_stranger)

if __name__ == "__main__":
    cases.main()

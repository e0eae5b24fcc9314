#!/usr/bin/env python3
"""One thing wrong at a time, against a real Milvus 2.3.5: the live test names it by the right code."""
import contextlib
import socket

from support import product, spoil
from support.milvus import Milvus, MilvusEnded
from support.ports import free_ports
from support.setup import Setup, running

import cases
from cases import case, check, equal

PRESET = "recommended"


def _names(answer, code):
    """The first problem is this one, and it comes with words for cause and fix."""
    equal(answer["ok"], False, "ok")
    found = product.codes(answer)
    check(found and found[0] == code, lambda: f"wanted {code}, got {answer['findings']}")
    first = next(finding for finding in answer["findings"] if finding["severity"] == "problem")
    check(first["message"] and first["fix"], f"no words: {first}")


@contextlib.contextmanager
def _spoilt_server(mode, spoil_bundle):
    """A Milvus that runs with files spoilt after they were made and configured; also the files as they were."""
    setup = Setup(PRESET, mode)
    whole = setup.copy_of_bundle()
    spoil_bundle(setup.bundle)
    with setup:
        yield setup, whole


@case("the CA of another set")
def _wrong_ca():
    setup = running(PRESET, "one-way")
    bundle = setup.copy_of_bundle()
    spoil.take_over(bundle, running(PRESET, "mutual").bundle, "ca.pem")
    _names(setup.test(bundle=bundle), "TLS-106")


@case("the whole set of another server, in mutual mode")
def _wrong_set():
    _names(running(PRESET, "mutual").test(bundle=running(PRESET, "one-way").bundle), "TLS-106")


@case("a name that the certificate does not hold")
def _wrong_name():
    _names(running(PRESET, "one-way").test("--server-name", "milvus.example"), "TLS-104")


@case("an address that the certificate does not hold")
def _wrong_address():
    _names(running(PRESET, "mutual").test(host="127.0.0.2"), "TLS-104")


@case("a server certificate that expired")
def _server_expired():
    with _spoilt_server("one-way", lambda bundle: spoil.reissue(bundle, "server", "2 years ago")) as (setup, _):
        _names(setup.test(), "TLS-107")


@case("a server certificate that is not valid yet")
def _server_too_early():
    with _spoilt_server("mutual", lambda bundle: spoil.reissue(bundle, "server", "2 years")) as (setup, _):
        _names(setup.test(), "TLS-108")


@case("a client certificate that expired")
def _client_expired():
    setup = running(PRESET, "mutual")
    bundle = setup.copy_of_bundle()
    spoil.reissue(bundle, "client", "2 years ago")
    _names(setup.test(bundle=bundle), "TLS-142")


@case("a client certificate of another CA")
def _client_of_stranger():
    setup = running(PRESET, "mutual")
    bundle = setup.copy_of_bundle()
    spoil.take_over(bundle, running(PRESET, "one-way").bundle, "client.pem", "client.key")
    _names(setup.test(bundle=bundle), "TLS-141")


@case("a client key of another certificate")
def _client_key():
    setup = running(PRESET, "mutual")
    bundle = setup.copy_of_bundle()
    spoil.other_key(bundle, "client")
    _names(setup.test(bundle=bundle), "TLS-140")


@case("a server key of another certificate: Milvus ends, the files are named, and nothing answers")
def _server_key():
    setup = Setup(PRESET, "mutual")
    try:
        spoil.other_key(setup.bundle, "server")
        try:
            setup.start()
            raise AssertionError("Milvus started")
        except MilvusEnded as words:
            check("private key" in str(words), f"Milvus said {words}")
        inspected = product.report("inspect", setup.bundle)
        check("TLS-204" in product.codes(inspected), f"inspect found {inspected['findings']}")
        _names(setup.test(), "TLS-102")
    finally:
        setup.close()


@case("a missing client certificate file")
def _client_file_missing():
    setup = running(PRESET, "mutual")
    bundle = setup.copy_of_bundle()
    (bundle / "client.pem").unlink()
    _names(setup.test(bundle=bundle), "TLS-010")


@case("mutual expected, one-way found")
def _server_is_one_way():
    _names(running(PRESET, "one-way").test(mode="mutual"), "TLS-130")


@case("one-way expected, mutual found")
def _server_is_mutual():
    _names(running(PRESET, "mutual").test(mode="one-way"), "TLS-133")


@case("a server that was stopped")
def _stopped():
    with Setup(PRESET, "mutual") as setup:
        check(setup.test()["ok"], "not green while it ran")
        setup.milvus.stop()
        _names(setup.test(), "TLS-102")


@case("a Milvus without TLS")
def _plaintext():
    with Milvus() as milvus:
        milvus.start()
        bundle = running(PRESET, "mutual").bundle
        _names(product.report("test", f"localhost:{milvus.port}", "--bundle", bundle, "--mode", "mutual"), "TLS-105")


@case("a port where something accepts and says nothing")
def _silent():
    with socket.create_server(("127.0.0.1", free_ports(1)[0])) as silent:
        port = silent.getsockname()[1]
        bundle = running(PRESET, "mutual").bundle
        _names(product.report("test", f"127.0.0.1:{port}", "--bundle", bundle, "--mode", "mutual"), "TLS-112")


@case("sign-in demanded and none given")
def _sign_in():
    with _authorizing("mutual") as setup:
        _names(setup.test(), "TLS-119")


@case("a wrong password")
def _wrong_password():
    with _authorizing("mutual") as setup:
        word = setup.bundle.parent / "password"
        word.write_text("not it\n")
        _names(setup.test("--user", "root", "--password-file", word), "TLS-120")


@case("the right password gets in")
def _right_password():
    with _authorizing("mutual") as setup:
        word = setup.bundle.parent / "password"
        word.write_text("Milvus\n")
        answer = setup.test("--user", "root", "--password-file", word)
        check(answer["ok"], f"findings {answer['findings']}")


@contextlib.contextmanager
def _authorizing(mode):
    setup = Setup(PRESET, mode)
    text = setup.milvus.config.read_text()
    setup.milvus.config.write_text(text.replace("authorizationEnabled: false", "authorizationEnabled: true"))
    with setup:
        yield setup


if __name__ == "__main__":
    cases.main()

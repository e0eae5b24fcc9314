#!/usr/bin/env python3
"""The product's files before every independent X.509 and TLS implementation at hand; MILVUS_TLS_FULL=1: every kind."""
import functools
import os
import pathlib
import re
import subprocess
import tempfile

from support import product, tools

import cases
from cases import case, check, equal

FULL = "MILVUS_TLS_FULL" in os.environ
CHINESE = ("--country", "CN", "--state", "上海市", "--locality", "上海", "--organization", "向量数据科技有限公司",
           "--organizational-unit", "研发部")
SUBJECTS = {"a Chinese subject": CHINESE, "a common name only": ()}
KEYS = ("ec-p256", "ec-p384", "rsa-2048", "rsa-3072", "rsa-4096")
#: kind of names -> those of the certificate, and those that are dialled: hosts, addresses
NAMES = {
    "one name": (["localhost"], ["localhost"], []),
    "an IPv4 address": (["milvus.internal", "192.168.7.9"], ["milvus.internal"], ["192.168.7.9"]),
    "an IPv6 address": (["milvus.internal", "fd00::19"], ["milvus.internal"], ["fd00::19"]),
    "a wildcard": (["*.milvus.internal"], ["a.milvus.internal", "b-2.milvus.internal"], []),
    "an international name": (["例え.jp"], ["xn--r8jz45g.jp"], []),
    "a hundred names": ([f"node-{i}.milvus.internal" for i in range(80)] + [f"10.9.8.{i}" for i in range(1, 21)],
                        ["node-0.milvus.internal", "node-79.milvus.internal"], ["10.9.8.1", "10.9.8.20"]),
}
#: What the judges hold against their own good sets too, so that no set can be without it.
INHERENT = re.compile(
    r"FAIL (lint\.ca\.name-constraints "  # a limit of the CA to its names is a choice, and off in these sets
    r"|npm\.grpc-js\.oneway-pinned-leaf )")  # this library takes no leaf for a root, whoever signed it
#: what presets are told off for whose certificates last 825 days, and ten years
LONG_VALIDITY = re.compile(r"FAIL lint\.(server|client)\.validity-short ")
VERY_LONG_VALIDITY = re.compile(r"FAIL lint\.(server|client)\.validity-(short|length) ")
#: The script stores Chinese text as something else, and a CA with another name would be another CA.
GARBLED_CA = re.compile(r"FAIL lint\.ca\.subject-name ")
#: While the server is from the new CA and the client from the old one, verifiers that read only the first CA of ca.pem
#: cannot know both; the server's comes first, so it is the client they refuse.
FIRST_CA_ONLY = re.compile(r"FAIL (lint|botan|bearssl|erlang|npm)\.")


@functools.cache
def _judge():
    script = tools.outside_tool("verify_matrix.sh")
    with tempfile.TemporaryDirectory() as nothing:  # installs what is missing, once
        subprocess.run([script, "--install", "--only", "^$", nothing], capture_output=True)
    return script


def _objections(folder, hosts=("localhost",), addresses=(), only="."):
    """What is held against the files, a line each."""
    arguments = ["--strict", "--fails", "--only", only]
    arguments += [word for host in hosts for word in ("--host", host)]
    arguments += [word for address in addresses for word in ("--ip", address)]
    result = subprocess.run([_judge(), *arguments, folder], capture_output=True, text=True,
                            env=os.environ | {"LC_ALL": "C.UTF-8"})
    check(re.search(r"^[1-9]\d* passed", result.stdout, re.M), f"no verdict: {result.stdout}{result.stderr}")
    lines = [line for line in result.stdout.splitlines() if line.startswith("FAIL")]
    return [line for line in lines if not INHERENT.match(line)]


def _pass(folder, *arguments, allowed=None):
    other = [line for line in _objections(folder, *arguments) if not (allowed and allowed.match(line))]
    check(not other, "\n".join(other))


def _made(folder, key, names, subject):
    sans = [word for name in NAMES[names][0] for word in ("--san", name)]
    product.done("generate", "--out", folder, "--key", key, *SUBJECTS[subject], *sans)
    return folder


def _preset(preset, allowed):
    with tempfile.TemporaryDirectory() as root:
        product.done("generate", "--out", f"{root}/tls", "--preset", preset)
        _pass(f"{root}/tls", ("localhost",), ("127.0.0.1",), allowed=allowed)


def _kind(key, names, subject):
    with tempfile.TemporaryDirectory() as root:
        _, hosts, addresses = NAMES[names]
        _pass(_made(f"{root}/tls", key, names, subject), hosts, addresses)


def _later(change):
    with tempfile.TemporaryDirectory() as root:
        folder = pathlib.Path(root) / "tls"
        hosts, allowed = change(folder)
        _pass(folder, hosts, allowed=allowed)


def _renewed(*arguments):
    def change(folder):
        _made(folder, "ec-p256", "one name", "a Chinese subject")
        product.done("renew", "--bundle", folder, *arguments)
        return ["localhost"] + [word for word in arguments if "." in word], None
    return change


def _rotated(moves):
    def change(folder):
        _made(folder, "ec-p256", "one name", "a Chinese subject")
        for _ in range(moves):
            product.done("rotate", "--bundle", folder, "--to", "next")
        return ["localhost"], FIRST_CA_ONLY if moves == 2 else None
    return change


#: the documentation's gen.sh, with its openssl.cnf
_GEN = """set -e
subject="/C=CN/O=milvus/OU=milvus/CN=localhost"
printf '[req]\\ndistinguished_name=dn\\nreq_extensions=v3_req\\n[dn]\\n[v3_req]\\nbasicConstraints=CA:FALSE\\nkeyUsage=nonRepudiation,digitalSignature,keyEncipherment\\nsubjectAltName=DNS:localhost,DNS:*.ronething.cn\\n' > openssl.cnf
openssl genrsa -out ca.key 2048
openssl req -new -x509 -key ca.key -out ca.pem -days 3650 -subj "/C=CN/ST=CITY/L=CITY/O=milvus/OU=milvus/CN=localhost"
for name in server client; do
  openssl genpkey -algorithm RSA -out $name.key
  openssl req -new -nodes -key $name.key -out $name.csr -subj "$subject" -config ./openssl.cnf
  openssl x509 -req -days 3650 -in $name.csr -out $name.pem -CA ca.pem -CAkey ca.key -CAcreateserial -extfile ./openssl.cnf -extensions v3_req
done
rm openssl.cnf
"""


def _repaired(city, allowed=None):
    def change(folder):
        folder.mkdir()
        subprocess.run(["sh", "-c", _GEN.replace("CITY", city)], cwd=folder, check=True, capture_output=True)
        product.done("repair", folder)
        return ["localhost"], allowed
    return change


LATER = {
    "a set renewed with new keys": _renewed(),
    "a set renewed with its keys": _renewed("--keep-key"),
    "a set with one more name": _renewed("--add-san", "milvus.example.org"),
    "a set with the new CA beside the old one": _rotated(1),
    "a set with the server from the new CA, but for those that read one CA only": _rotated(2),
    "a set with all from the new CA, the old one still there": _rotated(3),
    "a set that has changed its CA": _rotated(4),
    "the files of the documentation's script after the repair": _repaired("Shanghai"),
    "the same with 上海, but for the name of its CA, which a repair keeps": _repaired("上海", GARBLED_CA),
}
#: those that CI judges
CI = ("a set that has changed its CA", "the files of the documentation's script after the repair")


def _knob_set(folder, knob):
    """A set as the judges make it to try themselves."""
    script = _judge()
    made = subprocess.run(["bash", "-c", 'set -u; hosts=(localhost) ips=(127.0.0.1); '
                           'eval "$(sed -n "/^make_set() {/,/^}/p" "$0")"; make_set "$1" "$2"', script, folder, knob],
                          capture_output=True, text=True)
    check((pathlib.Path(folder) / "client.pem").exists(), f"no set: {made.stdout}{made.stderr}")


#: how the judges spoil a set -> the code that says so
SPOILT = {"no-san": "TLS-211", "both-eku": "TLS-216", "no-ca-ku": "TLS-210", "long": "TLS-219", "leaf-ca": "TLS-218",
          "wrong-eku": "TLS-214", "ku-rsa-on-ec": "TLS-234", "swapped-keys": "TLS-204", "key-in-pem": "TLS-223",
          "open-mode": "TLS-224", "flipped": "TLS-077"}
#: what comes along with a flaw
ALONG = {"no-san": {"TLS-241"}, "key-in-pem": {"TLS-224"}}
#: what is said of every set of theirs: begun this moment
ALWAYS = {"TLS-256"}


def _spoilt(knob, code):
    with tempfile.TemporaryDirectory() as root:
        _knob_set(f"{root}/tls", knob)
        answer = product.report("inspect", f"{root}/tls")
        codes = {finding["code"] for finding in answer["findings"]} - ALWAYS - ALONG.get(knob, set())
        equal(codes, {code}, "codes")


def _good(knob, wanted):
    with tempfile.TemporaryDirectory() as root:
        _knob_set(f"{root}/tls", knob)
        answer = product.report("inspect", f"{root}/tls")
        equal({finding["code"] for finding in answer["findings"]} - ALWAYS, wanted, "codes")


for preset, allowed in (("recommended", None), ("long-lived", LONG_VALIDITY), ("milvus-docs", VERY_LONG_VALIDITY)):
    exception = " but for their long validity" if allowed else ""
    case(f"every verifier accepts the files of the preset {preset}{exception}", preset, allowed)(_preset)

for number, key in enumerate(KEYS):
    for names in NAMES:
        for subject in SUBJECTS:
            if FULL or (number, names, subject) in ((1, "a wildcard", "a Chinese subject"),
                                                    (3, "a hundred names", "a common name only")):
                case(f"every verifier accepts {key}, {names}, {subject}", key, names, subject)(_kind)
if FULL:
    for subject in SUBJECTS:
        case(f"those that know Ed25519 accept it, {subject}", "ed25519", "one name", subject)(_kind)

for what, change in LATER.items():
    if FULL or what in CI:
        case(f"every verifier accepts {what}", change)(_later)

for knob, code in SPOILT.items():
    case(f"the flaw of the judges' set {knob} is named, and no other", knob, code)(_spoilt)
for knob in ("good", "rsa", "p384"):
    case(f"nothing is found in the judges' good set {knob}", knob, set())(_good)
case("in the judges' good Ed25519 set its few readers are named", "ed25519", {"TLS-240"})(_good)

if __name__ == "__main__":
    cases.main()

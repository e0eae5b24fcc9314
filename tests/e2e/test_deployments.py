#!/usr/bin/env python3
"""Every deployment file that the product writes or changes, judged by those who read it: the real Docker Compose, the
real Helm chart, the real definitions of the Milvus and cert-manager resources, systemd."""
import atexit
import copy
import functools
import itertools
import pathlib
import shutil
import tempfile

from support import deployed, product

import cases
from cases import case, check, equal

MODES = {"one-way": "1", "mutual": "2"}
FILES = {"TLS_SERVERPEMPATH": "server.pem", "TLS_SERVERKEYPATH": "server.key", "TLS_CAPEMPATH": "ca.pem"}

ODD_FOLDERS = ("my tls", "证书", "$HOME", "${PATH}", "a:b", "it's \"mine\" #1", "100 % {x}")

#: The file that the project itself offers for a single server.
PROJECT = """version: '3.5'

services:
  etcd:
    container_name: milvus-etcd
    image: quay.io/coreos/etcd:v3.5.18
    environment:
      - ETCD_AUTO_COMPACTION_MODE=revision
      - ETCD_AUTO_COMPACTION_RETENTION=1000
      - ETCD_QUOTA_BACKEND_BYTES=4294967296
      - ETCD_SNAPSHOT_COUNT=50000
    volumes:
      - ${DOCKER_VOLUME_DIRECTORY:-.}/volumes/etcd:/etcd
    command: etcd -advertise-client-urls=http://etcd:2379 -listen-client-urls http://0.0.0.0:2379 --data-dir /etcd
    healthcheck:
      test: ["CMD", "etcdctl", "endpoint", "health"]
      interval: 30s
      timeout: 20s
      retries: 3

  minio:
    container_name: milvus-minio
    image: minio/minio:RELEASE.2023-03-20T20-16-18Z
    environment:
      MINIO_ACCESS_KEY: minioadmin
      MINIO_SECRET_KEY: minioadmin
    ports:
      - "9001:9001"
      - "9000:9000"
    volumes:
      - ${DOCKER_VOLUME_DIRECTORY:-.}/volumes/minio:/minio_data
    command: minio server /minio_data --console-address ":9001"

  standalone:
    container_name: milvus-standalone
    image: milvusdb/milvus:v2.5.4
    command: ["milvus", "run", "standalone"]
    security_opt:
    - seccomp:unconfined
    environment:
      ETCD_ENDPOINTS: etcd:2379
      MINIO_ADDRESS: minio:9000
    volumes:
      - ${DOCKER_VOLUME_DIRECTORY:-.}/volumes/milvus:/var/lib/milvus
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:9091/healthz"]
      interval: 30s
      start_period: 90s
      timeout: 20s
      retries: 3
    ports:
      - "19530:19530"
      - "9091:9091"
    depends_on:
      - "etcd"
      - "minio"

networks:
  default:
    name: milvus
"""

#: By sentence: a file, and the service that has to change in it.
SHAPES = {
    "the project's own": (PROJECT, "standalone"),
    "the project's own with Windows line ends": (PROJECT.replace("\n", "\r\n"), "standalone"),
    "the project's own without a last line end": (PROJECT.rstrip("\n"), "standalone"),
    "nothing but an image": ("services:\n  m:\n    image: milvusdb/milvus:v2.6.5\n", "m"),
    "a cluster, where the proxy takes the connections": ("""
x-milvus: &milvus
  image: milvusdb/milvus:v2.5.4
  environment: &environment
    ETCD_ENDPOINTS: etcd:2379
services:
  etcd: {image: "quay.io/coreos/etcd:v3.5.18"}
  querynode:
    <<: *milvus
    command: [milvus, run, querynode]
  proxy:
    image: milvusdb/milvus:v2.5.4
    command: [milvus, run, proxy]
    environment:
      ETCD_ENDPOINTS: etcd:2379
    ports:
      - "19530:19530"
""", "proxy"),
    "the long forms of mounts and ports": ("""
services:
    milvus:
        image: registry.example:5000/milvusdb/milvus:v2.4.9-gpu
        environment:
            - ETCD_USE_EMBED=true
            - "COMMON_STORAGETYPE=local"
        volumes:
            -   type: volume
                source: data
                target: /var/lib/milvus
        ports:
            -   target: 19530
                published: "19530"
                protocol: tcp
        deploy:
            resources:
                reservations:
                    devices:
                        - driver: nvidia
                          capabilities: ["gpu"]
volumes:
    data: {}
""", "milvus"),
    "lists in brackets": ("""
services:
  m:
    image: "milvusdb/milvus:v2.5.4"
    environment: {ETCD_USE_EMBED: "true"}
    volumes: [data:/var/lib/milvus]
    ports: ["19530:19530", '9091:9091']
volumes: {data: }
""", "m"),
    "empty lists and comments between": ("""# ours
services:
  m: # the service
    image: milvusdb/milvus:v2.5.4
    environment: {} # none yet
    # no mounts yet
    volumes: []

    ports: []

    restart: always # the end
# the end of all
""", "m"),
    "the network of the host": ("services:\n  m:\n    image: milvusdb/milvus:v2.5.4\n    network_mode: host\n", "m"),
    "a profile, and what other tools read from it": ("""
services:
  milvus:
    image: milvusdb/milvus:v2.5.4
    profiles: [search]
    labels:
      com.example.owner: "search; $$5"
    volumes:
      - data:/var/lib/milvus
      - /etc/localtime:/etc/localtime:ro
    ports:
      - 127.0.0.1:19530:19530
      - 9091
volumes:
  data:
""", "milvus"),
}


@functools.cache
def _bundle():
    """One set for all rows; only its place matters here."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="e2e-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    product.done("generate", "--out", folder / "tls", "--san", "DNS:localhost", "--san", "IP:::1")
    return folder / "tls"


class _Folder:
    """A folder with a Compose file and a set of its own; a context manager."""

    def __init__(self, text, bundle="tls"):
        self._folder = tempfile.TemporaryDirectory(prefix="e2e-")
        self.path = pathlib.Path(self._folder.name)
        self.file = self.path / "docker-compose.yml"
        self.file.write_text(text, newline="")
        self.bundle = self.path / bundle
        shutil.copytree(_bundle(), self.bundle)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def configure(self, *arguments):
        return product.report("configure", "--bundle", self.bundle, "--as", "compose", *arguments)


def _variables(mode, rest):
    """The environment that Milvus needs so that it uses TLS."""
    wanted = {name: f"/milvus/tls/{file}" for name, file in FILES.items()}
    wanted["COMMON_SECURITY_TLSMODE"] = MODES[mode]
    return wanted | ({"PROXY_HTTP_ENABLED": "false"} if rest == "off" else {"PROXY_HTTP_PORT": rest})


def _judge(folder, before, service, variables, has_rest):
    """Docker Compose sees the mounts, the port and the environment that were meant, and nothing else that is new.

    REST is published where gRPC is."""
    after = deployed.compose(folder.path)
    changed = after["services"][service]
    mounts = {mount["target"]: mount for mount in changed.get("volumes", [])}
    for name in FILES.values():
        mount = mounts.get(f"/milvus/tls/{name}")
        check(mount, lambda: f"{name} is not mounted: {list(mounts)}")
        equal((mount["type"], mount["source"], mount.get("read_only")), ("bind", str(folder.bundle / name), True), name)
    rest = [one for one in changed.get("ports", []) if one["target"] == 8080]
    grpc = [one.get("host_ip") for one in changed.get("ports", []) if one["target"] == 19530] if has_rest else []
    equal([(one.get("published"), one["protocol"], one.get("host_ip")) for one in rest],
          [("8080", "tcp", address) for address in grpc], "the port of REST")
    for name, value in variables.items():
        equal(changed["environment"].get(name), value, name)

    old = copy.deepcopy(after)
    added = old["services"][service]
    added["environment"] = {name: value for name, value in added.get("environment", {}).items()
                            if name not in variables}
    added["volumes"] = [mount for mount in added["volumes"] if not mount["target"].startswith("/milvus/tls/")]
    added["ports"] = [one for one in added.get("ports", []) if one["target"] != 8080]
    original = before["services"][service]
    for section, empty in (("environment", {}), ("volumes", []), ("ports", [])):
        original[section] = original.get(section) or empty
    equal(old, before, "all that was not to change")


def _in_place(shape, mode, rest):
    text, service = SHAPES[shape]
    with _Folder(text) as folder:
        before = deployed.compose(folder.path)
        answer = folder.configure("--config", folder.file, "--mode", mode, "--rest-port", rest, "--write")
        check(answer["ok"] and answer["written"], lambda: f"not written: {answer['findings']}")
        _judge(folder, before, service, _variables(mode, rest), rest != "off")


for _shape in SHAPES:
    case(f"changed in place, {_shape}: Docker Compose sees what was meant", _shape, "mutual", "8080")(_in_place)
for _mode, _rest in itertools.product(MODES, ("8080", "off")):
    case(f"changed in place, {_mode}, REST {_rest}", "the project's own", _mode, _rest)(_in_place)


def _override(mode, rest):
    with _Folder(PROJECT) as folder:
        before = deployed.compose(folder.path)
        answer = folder.configure("--mode", mode, "--rest-port", rest)
        (folder.path / answer["file"]).write_text(answer["content"])
        _judge(folder, before, "standalone", _variables(mode, rest), rest != "off")


for _mode, _rest in itertools.product(MODES, ("8080", "off")):
    case(f"a file beside the project's own, {_mode}, REST {_rest}", _mode, _rest)(_override)


def _odd_folder(name):
    for is_override in (False, True):
        with _Folder(PROJECT, name) as folder:
            before = deployed.compose(folder.path)
            options = () if is_override else ("--config", folder.file, "--write")
            answer = folder.configure(*options)
            check(answer["ok"], lambda: f"refused: {answer['findings']}")
            if is_override:
                (folder.path / answer["file"]).write_text(answer["content"])
            _judge(folder, before, "standalone", _variables("mutual", "8080"), True)


for _name in ODD_FOLDERS:
    case(f"a set in a folder named {_name}", _name)(_odd_folder)


@case("a mounted milvus.yaml keeps the settings: only mounts and port are new")
def _mounted_configuration():
    text = PROJECT.replace("/volumes/milvus:/var/lib/milvus",
                           "/volumes/milvus:/var/lib/milvus\n      - ./milvus.yaml:/milvus/configs/milvus.yaml")
    with _Folder(text) as folder:
        (folder.path / "milvus.yaml").write_text("proxy:\n  port: 19530\n")
        before = deployed.compose(folder.path)
        answer = folder.configure("--config", folder.file, "--write")
        check(answer["ok"], lambda: f"refused: {answer['findings']}")
        _judge(folder, before, "standalone", {}, True)


@case("what an override says against it is changed in the override")
def _override_against():
    with _Folder(PROJECT) as folder:
        before = deployed.compose(folder.path)
        override = folder.path / "docker-compose.override.yml"
        override.write_text("services:\n  standalone:\n    environment:\n      COMMON_SECURITY_TLSMODE: 0\n")
        check(not folder.configure("--config", folder.file, "--write")["ok"], "it did not see the override")
        equal(deployed.compose(folder.path)["services"]["standalone"]["environment"]["COMMON_SECURITY_TLSMODE"], "0",
              "what Compose makes of it")
        check(folder.configure("--config", override, "--write")["ok"], "refused")
        _judge(folder, before, "standalone", _variables("mutual", "8080"), True)


@case("an earlier set gives way to this one")
def _earlier_set():
    with _Folder(PROJECT) as folder:
        answer = folder.configure("--config", folder.file, "--mode", "one-way", "--write")
        check(answer["ok"], lambda: f"refused: {answer['findings']}")
        first = deployed.compose(folder.path)
        newer = folder.path / "newer"
        folder.bundle.rename(newer)
        folder.bundle = newer
        check(folder.configure("--config", folder.file, "--mode", "mutual", "--write")["ok"], "refused")
        _judge(folder, first | {"services": first["services"] | {"standalone": _without_tls(first)}}, "standalone",
               _variables("mutual", "8080"), True)


def _planted(right, wrong, words):
    text, service = SHAPES["the project's own"]
    with _Folder(text) as folder:
        before = deployed.compose(folder.path)
        check(folder.configure("--config", folder.file, "--write")["ok"], "refused")
        changed = folder.file.read_text()
        check(right in changed, lambda: f"there is no {right!r} in\n{changed}")
        folder.file.write_text(changed.replace(right, wrong, 1))
        try:
            _judge(folder, before, service, _variables("mutual", "8080"), True)
        except AssertionError as fault:
            check(words in str(fault), f"it was refused for another reason: {fault}")
        else:
            raise AssertionError("the judge let it pass")


for _right, _wrong, _words in (
        ("    ports:\n", "    port:\n", "refuses it"),
        ("/server.key:ro", "/server.key", "server.key"),
        ("./tls/ca.pem:", "./tls/ca.key:", "ca.pem"),
        ('"8080:8080"', '"8081:8080"', "REST"),
        ("/milvus/tls/server.pem\n", "/milvus/tls/server.crt\n", "TLS_SERVERPEMPATH"),
        ("milvusdb/milvus:v2.5.4", "milvusdb/milvus:v2.6.5", "not to change")):
    case(f"the judge sees {_wrong.strip()!r} in a Compose file", _right, _wrong, _words)(_planted)


def _without_tls(config):
    service = copy.deepcopy(config["services"]["standalone"])
    service["volumes"] = [mount for mount in service["volumes"] if not mount["target"].startswith("/milvus/tls/")]
    service["ports"] = [port for port in service["ports"] if port["target"] != 8080]
    for name in _variables("mutual", "8080"):
        service["environment"].pop(name)
    return service


def _shown(form, *arguments):
    """The file of this form as text."""
    answer = product.report("configure", "--bundle", _bundle(), "--as", form, *arguments)
    check(answer["ok"], lambda: f"{form} was refused: {answer['findings']}")
    return answer["content"]


def _settings(settings, mode, rest, folder="/milvus/tls"):
    """Milvus's own keys, wherever they stand."""
    equal(settings, {"proxy": {"http": {"enabled": False} if rest == "off" else {"port": int(rest)}},
                     "tls": {"serverPemPath": f"{folder}/server.pem", "serverKeyPath": f"{folder}/server.key",
                             "caPemPath": f"{folder}/ca.pem"},
                     "common": {"security": {"tlsMode": int(MODES[mode])}}}, "Milvus's keys")


def _chart(mode, rest, kind):
    values = _bundle().parent / f"values-{mode}-{rest}-{kind}.yaml"
    values.write_text(_shown("helm", "--mode", mode, "--rest-port", rest))
    resources = [one for one in deployed.helm(values, "--set", f"cluster.enabled={str(kind == 'cluster').lower()}")
                 if isinstance(one, dict)]
    texts = [one["data"]["user.yaml"] for one in resources
             if one["kind"] == "ConfigMap" and "user.yaml" in (one.get("data") or {})]
    equal(len(texts), 1, "the number of user.yaml files")
    _settings(deployed.loaded(texts[0])[0], mode, rest)
    name = {"cluster": "t-milvus-proxy", "standalone": "t-milvus-standalone"}[kind]
    pods = [one["spec"]["template"]["spec"] for one in resources
            if one["kind"] == "Deployment" and one["metadata"]["name"] == name]
    equal(len(pods), 1, f"the number of deployments {name}")
    secrets = {volume["name"] for volume in pods[0]["volumes"]
               if volume.get("secret", {}).get("secretName") == "milvus-tls"}
    mounts = {mount["mountPath"]: mount for mount in pods[0]["containers"][0]["volumeMounts"]}
    check("/milvus/configs/user.yaml" in mounts, lambda: f"user.yaml is not mounted: {list(mounts)}")
    mount = mounts.get("/milvus/tls")
    check(mount and mount["name"] in secrets and mount["readOnly"], lambda: f"the secret is not mounted: {mounts}")


for _mode, _rest, _kind in itertools.product(MODES, ("8080", "off"), ("standalone", "cluster")):
    case(f"the chart's {_kind} with our values, {_mode}, REST {_rest}", _mode, _rest, _kind)(_chart)


@case("a user.yaml that the release has already is kept in the chart's values")
def _values_beside():
    own = _bundle().parent / "own-values.yaml"
    own.write_text("image: {all: {tag: v2.6.15}}\nextraConfigFiles:\n  user.yaml: |+\n    # ours: {{ not a template }}\n"
                   "    queryNode: {gracefulTime: 7}\n    proxy:\n      maxNameLength: 99\n"
                   "volumes:\n- name: mine # ours\n  emptyDir: {}\nvolumeMounts: [{name: mine, mountPath: /mine}]\n")
    answer = product.report("configure", "--bundle", _bundle(), "--as", "helm", "--config", own)
    check(answer["ok"], lambda: f"refused: {answer['findings']}")
    ours = _bundle().parent / "values-beside.yaml"
    ours.write_text(answer["content"])
    resources = deployed.helm(own, "-f", ours)
    pod, = [one["spec"]["template"]["spec"] for one in resources
            if isinstance(one, dict) and one["kind"] == "Deployment" and one["metadata"]["name"] == "t-milvus-proxy"]
    check({"mine", "milvus-tls"} <= {volume["name"] for volume in pod["volumes"]}, lambda: f"volumes: {pod['volumes']}")
    mounted = {mount["mountPath"] for mount in pod["containers"][0]["volumeMounts"]}
    check({"/mine", "/milvus/tls"} <= mounted, lambda: f"mounts: {mounted}")
    texts = [one["data"]["user.yaml"] for one in resources
             if isinstance(one, dict) and one["kind"] == "ConfigMap" and "user.yaml" in (one.get("data") or {})]
    settings, = deployed.loaded(texts[0])
    equal(settings.pop("queryNode"), {"gracefulTime": 7}, "what was there")
    equal(settings["proxy"].pop("maxNameLength"), 99, "what was there")
    _settings(settings, "mutual", "8080")


def _operator(mode, rest):
    text = _shown("operator", "--mode", mode, "--rest-port", rest, "--server-path", "/certs")
    equal(deployed.faults(text, "milvus-operator-crds"), [], "faults")
    resource, = deployed.loaded(text)
    _settings(resource["spec"]["config"], mode, rest, "/certs")
    components = resource["spec"]["components"]
    equal(components.get("standalone", {}).get("serviceRestfulPort"), None if rest == "off" else int(rest), "REST")
    equal([(one["name"], one["secret"]["secretName"]) for one in components["volumes"]],
          [("milvus-tls", "milvus-tls")], "volumes")
    equal(components["volumeMounts"], [{"name": "milvus-tls", "mountPath": "/certs", "readOnly": True}], "mounts")


for _mode, _rest in itertools.product(MODES, ("8080", "off")):
    case(f"the Milvus resource holds by its real definition, {_mode}, REST {_rest}", _mode, _rest)(_operator)


@case("a Milvus resource that is there gets a part that fits it by its real definition")
def _resource_beside():
    own = _bundle().parent / "own-resource.yaml"
    own.write_text("apiVersion: milvus.io/v1beta1\nkind: Milvus\nmetadata: {name: prod, namespace: vec}\nspec:\n"
                   "  mode: cluster\n  components:\n    image: milvusdb/milvus:v2.6.0\n    volumes:\n"
                   "    - name: mine # ours\n      emptyDir: {}\n    volumeMounts: [{name: mine, mountPath: /mine}]\n"
                   "    proxy:\n      volumes: [{name: own, emptyDir: {}}]\n")
    text = _shown("operator", "--config", own)
    equal(deployed.faults(text, "milvus-operator-crds"), [], "faults")
    resource, = deployed.loaded(text)
    equal(resource["metadata"], {"name": "prod", "namespace": "vec"}, "whose")
    components = resource["spec"]["components"]
    equal([one["name"] for one in components["volumes"]], ["mine", "milvus-tls"], "volumes")
    equal([one["mountPath"] for one in components["volumeMounts"]], ["/mine", "/milvus/tls"], "mounts")
    equal([one["name"] for one in components["proxy"]["volumes"]], ["own", "milvus-tls"], "volumes of the proxy")
    equal(components["proxy"]["serviceRestfulPort"], 8080, "REST")


def _cert_manager(mode):
    text = _shown("cert-manager", "--mode", mode)
    equal(deployed.faults(text, "cert-manager-crds"), [], "faults")
    equal([one["kind"] for one in deployed.loaded(text)],
          ["Issuer", "Certificate"] + (["Certificate"] if mode == "mutual" else []), "kinds")


for _mode in MODES:
    case(f"the cert-manager resources hold by their real definitions, {_mode}", _mode)(_cert_manager)


def _refused(form, definitions, right, wrong, words):
    text = _shown(form)
    check(right in text, f"{form} has no {right!r}")
    found = deployed.faults(text.replace(right, wrong, 1), definitions)
    check(any(words in fault for fault in found), lambda: f"the judge let {wrong!r} pass: {found}")


for _form, _definitions, _right, _wrong, _words in (
        ("operator", "milvus-operator-crds", "  components:\n", "  components:\n    tlsMode: 2\n", "tlsMode"),
        ("operator", "milvus-operator-crds", "serviceRestfulPort", "serviceRestPort", "serviceRestPort"),
        ("operator", "milvus-operator-crds", "        readOnly: true", "        readonly: true", "readonly"),
        ("operator", "milvus-operator-crds", "serviceRestfulPort: 8080", "serviceRestfulPort: off", "integer"),
        ("operator", "milvus-operator-crds", "v1beta1", "v1beta9", "nothing defines"),
        ("cert-manager", "cert-manager-crds", "    algorithm: ECDSA\n", "    algorithm: Ecdsa\n", "ECDSA"),
        ("cert-manager", "cert-manager-crds", "  dnsNames:\n", "  dnsnames:\n", "dnsnames"),
        ("cert-manager", "cert-manager-crds", "    secretName: milvus-ca\n", "    secret: milvus-ca\n", "secret")):
    case(f"the judge refuses {_wrong.strip()!r} in the file for {_form}", _form, _definitions, _right, _wrong,
         _words)(_refused)


def _drop_in(name, planted=""):
    """What systemd says against a drop-in for a set in a folder of this name."""
    with tempfile.TemporaryDirectory(prefix="e2e-") as folder:
        bundle = pathlib.Path(folder) / name
        shutil.copytree(_bundle(), bundle)
        unit = pathlib.Path(folder) / "milvus.service"
        unit.write_text("[Service]\nExecStart=/bin/true\n")
        text = product.report("configure", "--bundle", bundle, "--as", "systemd")["content"]
        check(text.count("\nEnvironment=") == 5, text)
        drop_in = unit.with_suffix(".service.d") / "tls.conf"
        drop_in.parent.mkdir()
        drop_in.write_text(text + planted)
        return deployed.systemd(unit)


def _systemd(name):
    equal(_drop_in(name), "", "systemd's words")


for _name in ("tls", *ODD_FOLDERS):
    case(f"systemd takes the drop-in for a set in a folder named {_name}", _name)(_systemd)


@case("systemd sees a planted fault in the drop-in")
def _planted_systemd():
    check("ignoring" in _drop_in("tls", 'Environment="A=%Q"\n'), "it let the fault pass")


if __name__ == "__main__":
    cases.main()

"""Where the programs under test and the outside programs are: build/test-env, or what the environment names."""
import os
import pathlib
import shutil
import sys

from cases import Skip

SOURCE = pathlib.Path(__file__).resolve().parents[3]
BIN = pathlib.Path(os.environ.get("MILVUS_TLS_BIN", SOURCE / "build/dev/bin"))
_ENV = SOURCE / "build/test-env"
if not (BIN / "milvus-tls").exists():
    sys.exit(f"{BIN} holds no milvus-tls: build it, or name another folder in MILVUS_TLS_BIN")


def _tool(variable, default, what):
    path = pathlib.Path(os.environ.get(variable) or default)
    if not path.exists():
        raise Skip(f"{what} is not here; packaging/test sets it up, or {variable} names it")
    return path


def real_milvus():
    """Folder with bin/milvus, its libraries, and configs/."""
    return _tool("MILVUS_TLS_REAL_MILVUS", _ENV / "milvus", "a real Milvus")


def pymilvus(generation):
    """A Python that has pymilvus of generation 2 or 3."""
    return _tool(f"MILVUS_TLS_PYMILVUS_{generation}", _ENV / f"pymilvus-{generation}/bin/python",
                 f"pymilvus {generation}.x")


def node():
    """The Node program and the folder of modules with the Milvus SDK."""
    default = _ENV / "node/bin/node"
    if not default.exists():
        default = shutil.which("node") or default
    return (_tool("MILVUS_TLS_NODE", default, "Node"),
            _tool("MILVUS_TLS_NODE_SDK", _ENV / "node-sdk/node_modules", "the Node SDK"))


def compose():
    """Docker Compose, as a program without Docker."""
    return _tool("MILVUS_TLS_COMPOSE", _ENV / "compose/docker-compose", "Docker Compose")


def judges():
    """A Python with the libraries that judge YAML and JSON."""
    return _tool("MILVUS_TLS_JUDGES", _ENV / "judges/bin/python", "a Python with jsonschema and PyYAML")


def helm():
    """Helm, as a program."""
    return _tool("MILVUS_TLS_HELM", _ENV / "helm/bin/helm", "Helm")


def program(name):
    """A program of the path."""
    path = shutil.which(name)
    if not path:
        raise Skip(f"the program {name} is not installed")
    return path


def outside_tool(name):
    """A tool of MILVUS_TLS_TEST_TOOLS."""
    folder = os.environ.get("MILVUS_TLS_TEST_TOOLS")
    if not folder:
        raise Skip("MILVUS_TLS_TEST_TOOLS is not set")
    path = pathlib.Path(folder) / name
    if not path.exists():
        raise Skip(f"MILVUS_TLS_TEST_TOOLS has no {name}")
    return path

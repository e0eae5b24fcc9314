"""Outside judges of deployment files: the real Docker Compose, the real chart, the real resource definitions."""
import json
import os
import pathlib
import subprocess

from cases import Skip, check

from . import tools

_DEFINITIONS = pathlib.Path(__file__).parent / "definitions.py"


def compose(folder):
    """What Docker Compose makes of the files that it finds in this folder by itself."""
    result = subprocess.run([tools.compose(), "--profile", "*", "config", "--format", "json"], cwd=folder,
                            capture_output=True, text=True, timeout=60,
                            env={"PATH": os.environ["PATH"], "HOME": str(folder)})
    check(result.returncode == 0, lambda: f"Docker Compose refuses it: {result.stderr}")
    return json.loads(result.stdout.replace("$$", "$"))  # it writes a file that Compose can read again


def helm(values, *options):
    """The resources, as dictionaries, that the chart makes of our values."""
    chart = _data("kubernetes/milvus-helm/charts/milvus")
    result = subprocess.run([tools.helm(), "template", "t", chart, "-f", values, *options],
                            capture_output=True, text=True, timeout=120)
    check(result.returncode == 0, lambda: f"helm refuses it: {result.stderr}")
    return loaded(result.stdout)


def loaded(text):
    """The documents of a YAML text, read by a library of the judges' own."""
    return _ask("documents", text)


def faults(text, *definitions):
    """What the API server would refuse or drop in these manifests; `definitions` are folders of resource definitions."""
    return _ask("faults", text, *(_data(f"kubernetes/{folder}") for folder in definitions))


def systemd(unit):
    """What systemd has to say against a unit and the drop-ins beside it; empty when it takes all of them."""
    result = subprocess.run([tools.program("systemd-analyze"), "verify", unit], capture_output=True, text=True,
                            timeout=60)
    return result.stdout + result.stderr


def _ask(question, text, *folders):
    result = subprocess.run([tools.judges(), _DEFINITIONS, question, *map(str, folders)], input=text,
                            capture_output=True, text=True, timeout=120)
    check(result.returncode == 0, lambda: f"the judge ended: {result.stderr}")
    return json.loads(result.stdout)


def _data(name):
    folder = os.environ.get("MILVUS_TLS_TEST_DATA")
    if not folder:
        raise Skip("MILVUS_TLS_TEST_DATA is not set")
    path = pathlib.Path(folder) / name
    if not path.exists():
        raise Skip(f"MILVUS_TLS_TEST_DATA has no {name}")
    return path

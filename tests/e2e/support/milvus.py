"""A real Milvus 2.3.5 with files and configuration of the test's choice, on its own ports, in its own folder."""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from . import tools
from .ports import free_ports

_PORTS = ("etcd", "etcd_peer", "proxy", "proxy_internal", "root_coord", "query_coord", "data_coord", "index_coord",
          "query_node", "data_node", "index_node", "metrics", "rest")

_ETCD = """name: default
data-dir: {data}/etcd
listen-client-urls: http://127.0.0.1:{etcd}
advertise-client-urls: http://127.0.0.1:{etcd}
listen-peer-urls: http://127.0.0.1:{etcd_peer}
initial-advertise-peer-urls: http://127.0.0.1:{etcd_peer}
initial-cluster: default=http://127.0.0.1:{etcd_peer}
log-level: error
"""


class MilvusEnded(Exception):
    """The server ended instead of becoming healthy; the message is the end of what it said."""


class Milvus:
    """Writes a configuration folder on creation, so that a test can change `config` before start().

    Use as a context manager. The end is SIGKILL to the server's own process (SIGTERM takes 40 s) and the removal of
    its folder.
    """

    def __init__(self, folder=None, **ports):
        """On free ports, but for those given by name (proxy=19530); in `folder`, or a temporary one."""
        self._home = tools.real_milvus()
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="milvus-"))
        self.config = self.folder / "configs/milvus.yaml"
        self._output = self.folder / "output.log"
        self._process = None
        (self.folder / "configs").mkdir(parents=True)
        (self.folder / "logs").mkdir()
        shutil.copy(self._home / "configs/glog.conf", self.folder / "configs")
        self.ports = dict(zip(_PORTS, free_ports(len(_PORTS)))) | ports
        self.port = self.ports["proxy"]
        self.config.write_text(self._shipped_config())
        (self.folder / "configs/etcd.yaml").write_text(_ETCD.format(data=self.folder / "data", **self.ports))

    def _shipped_config(self):
        """The milvus.yaml that ships with this server, with all comments, for our ports and folders."""
        values = {f"{name}_port": port for name, port in self.ports.items()}
        values |= {"etcd_data_dir": f"{self.folder}/data/etcd\n  config:\n    path: {self.folder}/configs/etcd.yaml",
                   "local_storage_dir": f"{self.folder}/data", "rocksmq_data_dir": f"{self.folder}/data/rocksmq",
                   "system_log_path": f"{self.folder}/logs"}

        def fill(match):
            name, default = match.groups()
            return str(values.get(name, default))

        template = (self._home / "configs/config.yaml.template").read_text()
        return re.sub(r"{{ *(\w+)(?:\(\w+\))?(?:: *(.*?))? *}}", fill, template)

    def start(self):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LD_LIBRARY_PATH": str(self._home / "bin"),
                       "DEPLOY_MODE": "STANDALONE", "METRICS_PORT": str(self.ports["metrics"]),
                       "MILVUS_RUN_DIR": str(self.folder / "run")}
        with self._output.open("ab") as output:
            self._process = subprocess.Popen([self._home / "bin/milvus", "run", "standalone"], cwd=self.folder,
                                             env=environment, stdin=subprocess.DEVNULL, stdout=output,
                                             stderr=output, start_new_session=True)
        deadline = time.monotonic() + 60
        while not self._healthy():
            if self._process.poll() is not None or time.monotonic() > deadline:
                words = self.log().split("\ngoroutine ")[0][-3000:]  # Go's stacks follow
                self.stop()
                raise MilvusEnded(words)
            time.sleep(0.1)
        return self

    def _healthy(self):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.ports['metrics']}/healthz", timeout=2) as answer:
                return answer.status == 200 and b"OK" in answer.read()
        except (urllib.error.URLError, OSError):
            return False

    def log(self):
        return self._output.read_text(errors="replace")

    def stop(self):
        if self._process and self._process.poll() is None:
            os.kill(self._process.pid, signal.SIGKILL)
        if self._process:
            self._process.wait()
        self._process = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

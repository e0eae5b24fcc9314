"""A real Milvus made secure by the product alone: generate, configure --write, start."""
import atexit
import functools
import pathlib
import shutil
import tempfile

from . import product
from .milvus import Milvus

#: preset of `milvus-tls generate` -> the key it makes
PRESETS = {"milvus-docs": "RSA-2048", "recommended": "P-256"}
MODES = ("one-way", "mutual")


class Setup:
    def __init__(self, preset, mode):
        self.mode = mode
        self._folder = tempfile.TemporaryDirectory(prefix="e2e-")
        self.bundle = pathlib.Path(self._folder.name) / "tls"
        product.done("generate", "--out", self.bundle, "--preset", preset)
        self.milvus = Milvus()
        self.configured = product.report(
            "configure", "--bundle", self.bundle, "--mode", mode, "--config", self.milvus.config, "--milvus-version",
            "2.3.5", "--rest-port", self.milvus.ports["rest"], "--write")

    def start(self):
        self.milvus.start()
        return self

    def test(self, *arguments, host="localhost", bundle=None, mode=None):
        """`milvus-tls test --json` against this server, with its own files unless told otherwise."""
        return product.report("test", f"{host}:{self.milvus.port}", "--bundle", bundle or self.bundle, "--mode",
                              mode or self.mode, *arguments)

    def copy_of_bundle(self):
        """A folder whose files a test may spoil."""
        copy = pathlib.Path(tempfile.mkdtemp(dir=self._folder.name)) / "tls"
        shutil.copytree(self.bundle, copy)
        return copy

    def close(self):
        self.milvus.__exit__()
        self._folder.cleanup()

    __enter__ = start

    def __exit__(self, *_):
        self.close()


@functools.cache
def running(preset, mode):
    """One server for each kind of set-up, shared by the rows of a file and ended with it."""
    setup = Setup(preset, mode)
    atexit.register(setup.close)
    return setup.start()

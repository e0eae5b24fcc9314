#!/usr/bin/env python3
"""The change from one CA to the next on a real Milvus: in each state old and new programs get in, or are refused."""
import atexit
import functools
import pathlib
import shutil
import subprocess
import tempfile

from support import product, sdk
from support.setup import Setup

import cases
from cases import case, check, equal

#: state of the folder after so many moves, and which programs get in then: the state whose ca.pem a program has, the
#: state whose client certificate it has, whether it is let in
STATES = {
    "none": ((0, 0, True),),
    "new-ca": ((0, 0, True), (1, 1, True)),
    "new-server": ((0, 0, False), (1, 1, True)),
    "new-clients": ((1, 1, True), (1, 3, True), (3, 3, True), (0, 3, False)),
    "finished": ((1, 3, True), (3, 3, True), (4, 4, True), (1, 1, False), (0, 0, False)),
}


class Rotation:
    """One Milvus and its folder, moved from state to state; Milvus is started anew each time, as a user does."""

    def __init__(self):
        self.state = 0
        self._given = pathlib.Path(tempfile.mkdtemp(prefix="given-"))
        self.setup = Setup("recommended", "mutual").start()
        self._keep()

    def _keep(self):
        """What a program is handed out in this state."""
        folder = self._given / str(self.state)
        folder.mkdir()
        for name in ("ca.pem", "client.pem", "client.key"):
            shutil.copy(self.setup.bundle / name, folder)

    def move_to(self, state):
        while self.state < state:
            answer = product.report("rotate", "--bundle", self.setup.bundle, "--to", "next")
            check(answer["ok"], f"findings {answer['findings']}")
            self.state += 1
            equal(answer["state"], tuple(STATES)[self.state % 4], "state")
            self._keep()
            if self.state == state:
                self.setup.milvus.stop()
                # What the killed server had noted of itself would keep the next one waiting for it.
                shutil.rmtree(self.setup.milvus.folder / "data")
                self.setup.milvus.start()

    def program(self, ca, certificate):
        """A folder with the ca.pem of one state and the client certificate of another."""
        folder = pathlib.Path(tempfile.mkdtemp(dir=self._given))
        shutil.copy(self._given / str(ca) / "ca.pem", folder)
        for name in ("client.pem", "client.key"):
            shutil.copy(self._given / str(certificate) / name, folder)
        return folder

    def close(self):
        self.setup.close()
        shutil.rmtree(self._given, ignore_errors=True)


@functools.cache
def rotation():
    made = Rotation()
    atexit.register(made.close)
    return made


def _pymilvus_connects(folder, port, timeout):
    try:
        return sdk.python(2, port, timeout=timeout, **sdk.python_files(folder, "mutual")).connected
    except subprocess.TimeoutExpired:  # some of its versions try a server they do not trust again and again
        return False


def _programs_of(number, ca, certificate, is_in):
    rotating = rotation()
    rotating.move_to(number)
    folder = rotating.program(ca, certificate)
    answer = rotating.setup.test("--no-proofs", bundle=folder)
    equal(answer["ok"], is_in, f"the live test, which found {answer['findings']}")
    equal(_pymilvus_connects(folder, rotating.setup.milvus.port, timeout=15 if is_in else 3), is_in, "pymilvus")


def _folder_of(number):
    rotating = rotation()
    rotating.move_to(number)
    answer = rotating.setup.test()  # with the folder itself, and with the proofs
    check(answer["ok"], f"findings {answer['findings']}")
    equal(answer["connection"]["enforced"], True, "enforced")


for number, (state, programs) in enumerate(STATES.items()):
    case(f"{state}: the folder itself passes the live test with its proofs", number)(_folder_of)
    for ca, certificate, is_in in programs:
        given = f"ca.pem of state {ca} and the certificate of state {certificate}"
        case(f"{state}: a program with {given} {'gets in' if is_in else 'is refused'}", number, ca, certificate,
             is_in)(_programs_of)

if __name__ == "__main__":
    cases.main()

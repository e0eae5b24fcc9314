#!/usr/bin/env python3
"""The built wizard in a real X server, driven by accessible names from its first page to a green test of a real Milvus.

Saves a picture of each page under pictures/LANGUAGE beside the programs. With MILVUS_TLS_PICTURES=FOLDER they go there, made
small, and show the usual ports and the home folder MILVUS_TLS_PICTURES_HOME: that is how the README's are made.
"""
import os
import pathlib
import shutil
import subprocess
import tempfile

from support import desktop, product, tools
from support.milvus import Milvus
from support.window import Window
from support.words import Words

import cases
from cases import case, check, equal

FOR_README = os.environ.get("MILVUS_TLS_PICTURES")
HOME = FOR_README and os.environ.get("MILVUS_TLS_PICTURES_HOME")
PICTURES = pathlib.Path(FOR_README or tools.BIN.parent / "pictures").resolve()


class Wizard(Window):
    """The program in a home folder of its own, so that every start is a first one."""

    def __init__(self, language, folder=None):
        self._language = language
        self.words = Words(language)
        self._home = _home()
        self.bundle = self._home / "milvus/tls"
        super().__init__([tools.BIN / "milvus-tls-wizard", "--lang", language], self._home, folder)

    def __exit__(self, *details):
        super().__exit__(*details)
        shutil.rmtree(self._home)

    def go(self, button, heading):
        """Presses a button by its English words and waits for the page with this heading."""
        self.press(self.words(button))
        self.wait_for(self.words(heading), seconds=30)

    def take_picture(self, name):
        file = PICTURES / self._language / f"{name}.png"
        self.picture(file)
        if FOR_README:
            subprocess.run(["mogrify", "+dither", "-colors", "256", file], check=True)
            subprocess.run(["optipng", "-quiet", "-strip", "all", file], check=True)


def _home():
    if not HOME:
        return pathlib.Path(tempfile.mkdtemp(prefix="home-"))
    pathlib.Path(HOME).mkdir(exist_ok=True)
    return pathlib.Path(HOME)


def _milvus():
    if not FOR_README:
        return Milvus()
    return Milvus(folder=HOME and f"{HOME}/milvus", proxy=19530, rest=8080)


def _whole_job(language):
    with _milvus() as milvus, Wizard(language, milvus.config.parent) as wizard:
        words = wizard.words
        wizard.wait_for(words("Who has to prove who they are?"))
        wizard.wait(lambda: str(milvus.config.name) in wizard.text(), "the milvus.yaml of this folder")
        wizard.take_picture("1-goal")
        wizard.go("Next", "What do programs call this Milvus?")
        wizard.take_picture("2-names")
        wizard.go("Next", "How strong, and how long?")
        wizard.take_picture("3-keys")
        wizard.go("Next", "Everything as you want it?")
        wizard.take_picture("4-review")
        wizard.go("Generate certificates", "Your nine files are ready")
        wizard.take_picture("5-certificates")
        wizard.go("Next", "Tell Milvus to use them")
        wizard.take_picture("6-configure")
        if not wizard.find(words("REST port"), "spin button"):
            wizard.press(".*" + words("REST port %1") + ".*", role=None)  # unfolds the fields
        wizard.set_value(words("REST port"), milvus.ports["rest"])
        wizard.wait(lambda: str(milvus.ports["rest"]) in wizard.content(words("Changes")), "the other port in the diff")
        wizard.press(words("Apply to %1"))
        wizard.wait_for(words("%1 is changed.") + ".*")
        check("tlsMode: 2" in milvus.config.read_text(), "milvus.yaml is as it was")
        milvus.start()
        wizard.press(words("Next"))
        wizard.fill(words("Server"), f"localhost:{milvus.port}", role="text")
        wizard.press(words("Test again (F5)"))
        wizard.wait_for(words("Milvus is encrypted, and strangers are kept out"), seconds=30)
        wizard.take_picture("7-live-test")
        check(f":{milvus.port}" in wizard.text(), lambda: f"tested something else:\n{wizard.text()}")
        wizard.go("Next", "Give each program what it needs")
        wizard.take_picture("8-hand-out")
        # what the window made stands on its own
        answer = product.report("test", f"localhost:{milvus.port}", "--bundle", wizard.bundle, "--mode", "mutual")
        equal(answer["ok"], True, f"the command's verdict {answer['findings']}")


for language in ("en", "zh_CN"):
    case(f"from the first page to a green test of a real Milvus in {language}", language)(_whole_job)


def _rehearsal(language):
    """Six presses and no typing."""
    with Wizard(language) as wizard:
        wizard.wait_for(wizard.words("Who has to prove who they are?"))
        for button in ("Next", "Next", "Next", "Generate certificates", "Next"):
            before = wizard.text()
            wizard.press(wizard.words(button))
            wizard.wait(lambda: wizard.text() != before, "another page")
        wizard.go("Next", "Milvus is encrypted, and strangers are kept out")
        wizard.wait_for(wizard.words("This is the built-in rehearsal server.") + ".*")


for language in ("en", "zh_CN"):
    case(f"six presses and no typing to a green rehearsal in {language}", language)(_rehearsal)

if __name__ == "__main__":
    try:
        desktop.start()
    except cases.Skip:
        pass  # each row says so
    cases.main()

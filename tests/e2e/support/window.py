"""A program's window as a screen reader meets it: found, read and operated by accessible names only."""
import os
import pathlib
import re
import subprocess
import time

from cases import check

from . import desktop

ACTIVATE = ("Press", "press", "Toggle", "click", "Click", "activate")


class Window:
    """Starts the program on the private desktop and waits for its window; a context manager that ends it."""

    def __init__(self, command, home, folder=None, size=(1040, 700)):
        desktop.start()
        import pyatspi  # after the desktop: see there
        self._atspi = pyatspi
        self._command = [str(part) for part in command]
        self._size = size
        self._folder = folder or home
        self._environment = os.environ | {"HOME": str(home)}

    def __enter__(self):
        self._process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.PIPE, text=True, cwd=self._folder,
                                         env=self._environment)
        self._application = self.wait(self._find_application, "the program on the accessibility bus", 30)
        self._ask_each_time()
        self._frame = self.wait(self._find_frame, "a window", 10)
        subprocess.run(["xdotool", "windowsize", "--sync", self._frame, *map(str, self._size)], timeout=10)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()

    def _ask_each_time(self):
        """Makes the library ask the program each time instead of believing its own memory of it."""
        from gi.repository import Atspi
        Atspi.Accessible.set_cache_mask(self._application, Atspi.Cache.NONE)

    def _find_application(self):
        for child in self._children(self._atspi.Registry.getDesktop(0)):
            if child.get_process_id() == self._process.pid and child.childCount:
                return child
        return None

    def _find_frame(self):
        ids = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self._process.pid), "--name", "."],
                             capture_output=True, text=True).stdout.split()
        return ids[-1] if ids else None

    # reading

    @staticmethod
    def _children(node):
        try:
            return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child]
        except Exception:  # the object went away while it was read
            return []

    def _showing(self, node):
        return node.getState().contains(self._atspi.STATE_SHOWING)

    def walk(self, node=None):
        """Everything that shows, in reading order."""
        for child in self._children(node or self._application):
            try:
                shown = self._showing(child)
            except Exception:
                continue
            if shown:
                yield child
                yield from self.walk(child)

    def find(self, name, role=None):
        """The first thing that shows with this accessible name (a regular expression, whole) and role, or None."""
        pattern = re.compile(name)
        for node in self.walk():
            try:
                if pattern.fullmatch(node.name or "") and (role is None or node.getRoleName() == role):
                    return node
            except Exception:
                continue
        return None

    def names(self, role=None):
        return [node.name for node in self.walk() if node.name and (role is None or node.getRoleName() == role)]

    def text(self):
        """All names and texts that show, a line each: for messages and for looking for a sentence."""
        return "\n".join(dict.fromkeys(self.names()))

    def content(self, name):
        """The text in the view or field with this name."""
        return self.wait_for(name).queryText().getText(0, -1)

    def wait(self, condition, what, seconds=15):
        deadline = time.monotonic() + seconds
        while True:
            result = condition()
            if result:
                return result
            ended = self._process.poll()
            check(ended is None, lambda: f"the program ended with {ended}: {self._process.stderr.read()[-3000:]}")
            check(time.monotonic() < deadline, lambda: f"{what() if callable(what) else what} did not come")
            time.sleep(0.1)

    def wait_for(self, name, role=None, seconds=15):
        return self.wait(lambda: self.find(name, role), lambda: f"{role or 'thing'} {name!r} (there is:\n{self.text()})",
                         seconds)

    # acting

    def press(self, name, role="push button", seconds=15):
        """Activates a control as a screen reader does; waits until it is there and enabled."""
        def enabled():
            node = self.find(name, role)
            return node if node and node.getState().contains(self._atspi.STATE_ENABLED) else None

        node = self.wait(enabled, lambda: f"an enabled {role} {name!r} (there is:\n{self.text()})", seconds)
        action = node.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        action.doAction(next((names.index(verb) for verb in ACTIVATE if verb in names), 0))

    def fill(self, name, text, role=None):
        """Puts text into the field with this name, in place of what it holds."""
        node = self.wait_for(name, role)
        editable = node.queryEditableText()
        check(editable.setTextContents(text), f"{name!r} takes no text")

    def set_value(self, name, number, role="spin button"):
        self.wait_for(name, role).queryValue().currentValue = number

    def key(self, combination):
        subprocess.run(["xdotool", "key", "--clearmodifiers", combination], check=True)

    def picture(self, path):
        """A picture of the window's inside, once it has been painted: what is read out may be there earlier."""
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        take = ["import", "-silent", "-window", self._frame]
        before = None
        for _ in range(20):
            now = subprocess.run([*take, "rgb:-"], check=True, capture_output=True, timeout=20).stdout
            if now == before:
                break
            before = now
            time.sleep(0.3)
        subprocess.run([*take, str(path)], check=True, timeout=20)

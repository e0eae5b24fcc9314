"""A private desktop without a screen: X server, session bus, window manager and home folder of its own.

Start it before `pyatspi` is imported: that library ties itself to the session bus that it finds then.
"""
import atexit
import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from cases import Skip

SIZE = "1280x900"
_started = []


def start():
    """Starts the desktop of this process, once, and puts its addresses into the environment."""
    if _started:
        return
    _need_system_python()
    for program in ("Xvfb", "dbus-daemon", "openbox", "xdotool", "import"):
        if not shutil.which(program):
            raise Skip(f"{program} is not installed")
    home = pathlib.Path(tempfile.mkdtemp(prefix="desktop-"))
    atexit.register(_end, home)
    (home / "run").mkdir(mode=0o700)
    for name in ("WAYLAND_DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                 "XDG_DATA_HOME", "XDG_STATE_HOME", "QT_SCALE_FACTOR"):
        os.environ.pop(name, None)
    os.environ |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
                   "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}
    os.environ["DISPLAY"] = ":" + _say_on_pipe(
        lambda pipe: ["Xvfb", "-displayfd", str(pipe), "-screen", "0", SIZE + "x24", "-nolisten", "tcp", "-noreset"])
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = _say_on_pipe(
        lambda pipe: ["dbus-daemon", "--session", "--nofork", f"--print-address={pipe}"])
    _spawn(["openbox"])
    time.sleep(0.5)  # until it manages windows; it says nothing when it does
    subprocess.run(["xdotool", "mousemove", *SIZE.split("x")], check=True)  # what it rests on would look chosen


def _need_system_python():
    """The accessibility library belongs to the system's Python: goes on in that one when this is another."""
    if importlib.util.find_spec("pyatspi"):
        return
    system = "/usr/bin/python3"
    if sys.executable == system or not pathlib.Path("/usr/lib/python3/dist-packages/pyatspi").exists():
        raise Skip("pyatspi is not installed")
    os.execv(system, [system, *sys.argv])


def _spawn(command, **options):
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, **options)
    _started.append(process)
    return process


def _say_on_pipe(command):
    """Starts a program that writes its address to a file descriptor once it is ready."""
    read, write = os.pipe()
    _spawn(command(write), pass_fds=[write])
    os.close(write)
    with os.fdopen(read) as pipe:
        address = pipe.readline().strip()
    if not address:
        raise RuntimeError(f"{command('…')[0]} did not start")
    return address


def _end(home):
    for process in reversed(_started):
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    shutil.rmtree(home, ignore_errors=True)

"""The built `milvus-tls` as a user meets it: a process with arguments, exit code and JSON."""
import json
import os
import subprocess

from cases import check

from . import tools

GOOD, FINDINGS, WRONG_USE, NOT_DONE = range(4)


def run(*arguments, timeout=120, **options):
    """The finished process; its output is text."""
    return subprocess.run([tools.BIN / "milvus-tls", *map(str, arguments)], capture_output=True, text=True,
                          stdin=subprocess.DEVNULL, timeout=timeout, **options)


def done(*arguments):
    """The output of a call that has to end well."""
    result = run(*arguments)
    check(result.returncode == GOOD, lambda: f"milvus-tls {' '.join(map(str, arguments))} ended with "
                                             f"{result.returncode}:\n{result.stdout}{result.stderr}")
    return result.stdout


def report(*arguments):
    """The one JSON object that --json prints; `ok` has to agree with the exit code."""
    result = run(*arguments, "--json")
    try:
        answer = json.loads(result.stdout)
    except json.JSONDecodeError:
        raise AssertionError(f"no JSON, exit {result.returncode}:\n{result.stdout}{result.stderr}") from None
    check(answer["ok"] == (result.returncode == GOOD),
          f"ok is {answer['ok']} and the exit code {result.returncode}:\n{result.stderr}")
    return answer


def codes(answer, severity="problem"):
    return [finding["code"] for finding in answer["findings"] if finding["severity"] == severity]


class Rehearsal:
    """`milvus-tls rehearse` on a free port; a context manager that ends it as Ctrl+C does."""

    def __init__(self, *arguments):
        self._command = [tools.BIN / "milvus-tls", "rehearse", "--json", "--port", "0", *map(str, arguments)]

    def __enter__(self):
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
                                         env=os.environ | {"LC_ALL": "C.UTF-8"})
        words = ""
        for line in self._process.stdout:  # it prints one object and goes on
            words += line
            if line.rstrip() == "}":
                self.port = json.loads(words)["port"]
                return self
        self.__exit__()
        raise AssertionError(f"milvus-tls rehearse said {words!r} and ended with {self.exit_code}")

    def __exit__(self, *_):
        self._process.send_signal(2)
        self.exit_code = self._process.wait(timeout=10)
        self._process.stdout.close()

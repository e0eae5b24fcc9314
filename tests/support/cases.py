"""The runner of the Python tests: rows named like sentences, one result line each, one line of totals.

A test file marks its functions with @case("sentence") and ends with cases.main(). A row is passed, failed (any
exception) or skipped (Skip, with the reason). `test_x.py WORDS…` runs only the rows whose sentence holds the words.
"""
import pathlib
import sys
import time
import traceback

_rows = []


class Skip(Exception):
    """What is needed is not here; the message says what."""


def case(sentence, *args):
    """Registers a function as a row; further arguments are given to it, so one function can serve several rows."""

    def mark(function):
        _rows.append((sentence, function, args))
        return function

    return mark


def check(condition, words):
    """Like assert, but always on and with words of its own."""
    if not condition:
        raise AssertionError(words() if callable(words) else words)


def equal(got, wanted, what):
    check(got == wanted, f"{what}: got {got!r}, wanted {wanted!r}")


def _place(error):
    """Where in the tests it went wrong, outermost first."""
    frames = traceback.extract_tb(error.__traceback__)[1:-1]
    return "  at " + ", ".join(f"{pathlib.Path(frame.filename).name}:{frame.lineno}" for frame in frames)


def main():
    wanted = sys.argv[1:]
    count = {"PASS": 0, "FAIL": 0, "SKIP": 0}
    for sentence, function, args in _rows:
        if not all(word in sentence for word in wanted):
            continue
        began, result, detail = time.monotonic(), "PASS", ""
        try:
            function(*args)
        except Skip as reason:
            result, detail = "SKIP", str(reason)
        except AssertionError as reason:
            result, detail = "FAIL", f"{reason}\n{_place(reason)}"
        except Exception:  # a row must not keep the others from running
            result, detail = "FAIL", traceback.format_exc()
        count[result] += 1
        print(f"{result} {sentence} ({time.monotonic() - began:.1f} s){': ' + detail if detail else ''}", flush=True)
    print(f"Totals: {count['PASS']} passed, {count['FAIL']} failed, {count['SKIP']} skipped", flush=True)
    if not sum(count.values()):
        sys.exit("no row has these words")
    sys.exit(1 if count["FAIL"] else 0)

#!/usr/bin/env python3
"""Adds up what a ctest run reported: summary.py RESULTS.xml (JUnit form, with the whole output of each test).

Counts the rows inside the tests, as QTest and tests/e2e/support/cases.py total them. A test that ended without a total
counts as one. Prints each skipped row with its reason, the names of the tests that failed, and the one line of totals.
Exit 0 when nothing failed.
"""
import re
import sys
import xml.etree.ElementTree

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.M)
SKIPPED = re.compile(r"^SKIP\s*:? (.*)$", re.M)


def main():
    passed = failed = skipped = 0
    reasons, bad = [], []
    for test in xml.etree.ElementTree.parse(sys.argv[1]).getroot().iter("testcase"):
        output = test.findtext("system-out") or ""
        went_well = test.get("status") == "run"
        totals = [[int(number) for number in row] for row in TOTALS.findall(output)]
        passed += sum(row[0] for row in totals) or (went_well and not totals)
        failures = sum(row[1] for row in totals)
        failed += failures or (not went_well)  # a crash or time-out says no total
        skipped += sum(row[2] for row in totals)
        reasons += [f"{test.get('name')}: {reason}" for reason in SKIPPED.findall(output)]
        if failures or not went_well:
            bad.append(test.get("name"))
    print()
    for reason in reasons:
        print(f"skipped: {reason}")
    for name in bad:
        print(f"failed: {name}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()

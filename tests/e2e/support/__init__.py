"""What the end-to-end tests share. Importing it also makes tests/support/cases.py importable as `cases`."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))

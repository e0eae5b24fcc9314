"""What the text of tracked files must not hold, and how C++ files are laid out."""
import re
import shutil
import subprocess

from cases import Skip

_TEXT = {".cpp", ".h", ".py", ".txt", ".md", ".json", ".proto", ".ts", ".yaml", ".yml", ".sh", ".cmake", ""}
_FORBIDDEN = {
    "a package registry's host": re.compile(
        r"\b(?:registry|files|deb|security|proxy|sum|repo1?|index|static|snapshot)\."
        r"(?:npmjs|pythonhosted|debian|golang|maven|crates)\b|\bpypi\.(?:org|python)\b|nodesource\.(?:com)"),
    "a path of one developer's machine": re.compile(r"(?<![\w$}])/(?:work|farm)/[a-z.]"),
    "work that was put off": re.compile(r"\b(?:TO" r"DO|FIX" r"ME)\b"),
}


def tracked(root):
    """All files of the project; by git where there is one, else by walking (an unpacked archive)."""
    names = subprocess.run(["git", "-c", f"safe.directory={root}", "-C", root, "ls-files", "-z"],
                           capture_output=True, text=True)
    if names.returncode == 0:
        files = [root / name for name in names.stdout.split("\0") if name]
    else:
        files = [path for path in root.rglob("*") if "build" not in path.relative_to(root).parts[:1]]
    return [path for path in files if path.is_file() and path.suffix in _TEXT]


def forbidden_text(root, files):
    for path in files:
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
            for what, pattern in _FORBIDDEN.items():
                if pattern.search(line):
                    yield f"{path.relative_to(root)}:{number}: {what}: {line.strip()[:80]}"


def misformatted(root, files):
    """What clang-format would lay out differently: one line for each place."""
    if not shutil.which("clang-format"):
        raise Skip("clang-format is not installed")
    sources = [path for path in files if path.suffix in (".cpp", ".h")]
    result = subprocess.run(["clang-format", "--dry-run", "--ferror-limit=1", "-Werror", *sources], cwd=root,
                            capture_output=True, text=True)
    return [line for line in result.stderr.splitlines() if "error:" in line]

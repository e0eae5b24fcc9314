"""Translations: nothing left in English, nothing lost on the way."""
import collections
import re
import shutil
import subprocess
import xml.etree.ElementTree

from cases import Skip


def _lupdate():
    for program in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")):
        if program and shutil.which(program):
            return program
    raise Skip("lupdate is not installed")


def refreshed(catalogue, root, folder):
    """A copy of the catalogue in `folder`, brought up to date with the sources: new texts in it are unfinished."""
    copy = folder / catalogue.name
    shutil.copy(catalogue, copy)
    subprocess.run([_lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-I", root, root / "ui", root / "app", "-ts", copy],
                   cwd=root, check=True, capture_output=True)
    return copy


def _marks(text):
    return collections.Counter(re.findall(r"%L?(?:n|\d{1,2})", text))


def _mnemonics(text):
    return re.findall(r"&(?=[^&\s])", text.replace("&&", ""))


def problems(catalogue):
    """Each message that is not translated, or whose translation drops or adds a placeholder or a mnemonic."""
    for context in xml.etree.ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            where = f"{context.findtext('name')}: {source[:60]!r}"
            if translation.get("type") == "unfinished" or not all(forms):
                yield f"{where} is not translated"
                continue
            for form in forms:
                if set(_marks(form)) != set(_marks(source)):
                    yield f"{where} has other placeholders in {form[:60]!r}"
                if len(_mnemonics(form)) != len(_mnemonics(source)):
                    yield f"{where} has other mnemonics in {form[:60]!r}"


def _contexts(text):
    """Under which names a source file asks for its texts when it runs."""
    yield from re.findall(r"Q_DECLARE_TR_FUNCTIONS\((.+?)\)", text)
    yield from re.findall(r"QT_TRANSLATE_NOOP\(\s*\"(.+?)\"", text)
    for name in re.findall(r"class (\w+)[^;{]*\{\s*Q_OBJECT", text):
        yield from (f"{space}::{name}" for space in re.findall(r"^namespace ([\w:]+) \{", text, re.M))


def strangers(catalogue, sources):
    """Each context that no source asks for: lupdate has misread a file, and its texts stay in English."""
    known = {name for text in sources for name in _contexts(text)}
    for context in xml.etree.ElementTree.parse(catalogue).getroot().iter("context"):
        if context.findtext("name") not in known:
            yield f"{context.findtext('name')} is a context that no source asks for"

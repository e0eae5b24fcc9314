"""The words a window shows in a language, from the committed catalogue, so that tests name controls in any language."""
import functools
import re
import xml.etree.ElementTree

from cases import check

from . import tools


@functools.cache
def _catalogue(language):
    """What each English text, without the mark of its mnemonic, is called in the language: one or more ways."""
    words = {}
    path = tools.SOURCE / f"translations/milvus-tls_{language}.ts"
    for message in xml.etree.ElementTree.parse(path).getroot().iter("message"):
        ways = words.setdefault(accessible(message.findtext("source")), [])
        translation = accessible(message.findtext("translation") or "")
        if translation and translation not in ways:
            ways.append(translation)
    return words


def accessible(text):
    """A label as accessibility names it: without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Words:
    """Words("zh_CN")("Next") is the accessible name of that button in Chinese, as a pattern; %1 stands for anything."""

    def __init__(self, language):
        self._language = language

    def __call__(self, source):
        ways = [source]
        if self._language != "en":
            ways = _catalogue(self._language).get(source)
            check(ways, f"{self._language} has no words for {source!r}")
        return "(?:" + "|".join(re.sub(r"%\d", ".*", re.escape(way)) for way in ways) + ")"

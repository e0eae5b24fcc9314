"""The words a window shows in a language, from the committed catalogue, so that tests name controls in any language."""
import functools
import re
import xml.etree.ElementTree

from cases import check

from . import tools


@functools.cache
def _catalogue(language):
    words = {}
    path = tools.SOURCE / f"translations/milvus-tls_{language}.ts"
    for message in xml.etree.ElementTree.parse(path).getroot().iter("message"):
        words.setdefault(message.findtext("source"), message.findtext("translation"))
    return words


def accessible(text):
    """A label as accessibility names it: without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Words:
    """Words("zh_CN")("&Next") is the accessible name of that button in Chinese, as a pattern; %1 stands for anything."""

    def __init__(self, language):
        self._language = language

    def __call__(self, source):
        text = source
        if self._language != "en":
            check(_catalogue(self._language).get(source), f"{self._language} has no words for {source!r}")
            text = _catalogue(self._language)[source]
        return re.sub(r"%\d", ".*", re.escape(accessible(text)))

#pragma once

#include "core/milvus/commentfilter.h"
#include "core/milvus/keys.h"
#include "core/milvus/repair.h"
#include "tests/core/milvus/samples.h"
#include "tests/core/milvus/withoutpatch.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <yaml-cpp/yaml.h>

/// What must hold of a patch and of a repair, whatever the file is. A check that fails marks the
/// running row as failed.
namespace patchchecks {

using namespace Qt::StringLiterals;

/// All values of a file but ours, by yaml-cpp's own tree: a second opinion on what a patch changed.
inline void flatten(const YAML::Node &node, const QString &path, int depth, QStringList &lines)
{
    constexpr int deepest = 12; // the suite has a node that holds itself
    static const QStringList ours = {u".tls.serverPemPath"_s, u".tls.serverKeyPath"_s,
                                     u".tls.caPemPath"_s,     u".common.security.tlsMode"_s,
                                     u".proxy.http.port"_s,   u".proxy.http.enabled"_s};
    if (ours.contains(path) || depth > deepest)
        return;
    if (node.IsMap()) {
        for (const auto &pair : node) {
            const QString key =
                pair.first.IsScalar() ? QString::fromStdString(pair.first.Scalar()) : u"?"_s;
            flatten(pair.second, path + u'.' + key, depth + 1, lines);
        }
    } else if (node.IsSequence()) {
        for (std::size_t i = 0; i < node.size(); ++i)
            flatten(node[i], path + u"[%1]"_s.arg(i), depth + 1, lines);
    } else {
        const QString value =
            node.IsScalar() ? QString::fromStdString(node.Tag() + ' ' + node.Scalar()) : u"null"_s;
        lines.append(path + u" = "_s + value);
    }
}

inline QStringList otherValues(const QByteArray &text)
{
    QStringList lines;
    flatten(YAML::Load(text.toStdString()), {}, 0, lines);
    lines.removeIf(
        [](const QString &line) { return line.endsWith(u" = null"); }); // a section that was empty
    return lines;
}

/// Comments cut short must not change what a reader sees, not even whether it can read at all.
inline void checkCommentFilter(const QByteArray &text)
{
    const QByteArray filtered = milvus::withShortComments(text);
    QCOMPARE(filtered.count('\n'), text.count('\n'));
    const auto read = [](const QByteArray &bytes) {
        try {
            return otherValues(bytes);
        } catch (const YAML::ParserException &error) {
            return QStringList{
                u"error in line %1, column %2"_s.arg(error.mark.line).arg(error.mark.column)};
        } catch (const YAML::Exception &error) {
            return QStringList{QString::fromUtf8(error.what())};
        }
    };
    QCOMPARE(read(filtered), read(text));
}

/// Every value of a file under its folded name; of a name that stands twice the last: what a merge
/// of twins has to keep, by yaml-cpp's own tree.
inline void collect(const YAML::Node &node, const QByteArray &path, int depth,
                    QHash<QByteArray, QString> &values)
{
    constexpr int deepest = 12; // the suite has a node that holds itself
    if (depth > deepest)
        return;
    if (node.IsMap() && node.size() > 0) {
        values.remove(path);
        for (const auto &pair : node) {
            const QByteArray key = pair.first.IsScalar()
                                       ? QByteArray::fromStdString(pair.first.Scalar())
                                       : QByteArrayLiteral("?");
            collect(pair.second, path + '.' + milvus::foldKey(key), depth + 1, values);
        }
        return;
    }
    QString value;
    if (node.IsScalar())
        value = QString::fromStdString(node.Tag() + ' ' + node.Scalar());
    else if (node.IsSequence())
        value = u"list of %1"_s.arg(node.size());
    values.insert(path, value);
}

inline QHash<QByteArray, QString> lastValues(const QByteArray &text)
{
    QHash<QByteArray, QString> values;
    try {
        collect(YAML::Load(text.toStdString()), {}, 0, values);
    } catch (const YAML::Exception &) { // it refuses more than Milvus does
        return {};
    }
    values.removeIf([](const std::pair<const QByteArray &, QString &> &one) {
        return one.second.isEmpty(); // an empty section, or one beside its twin
    });
    return values;
}

/// The settings that a file has now, where it has them all: what a patch back would ask for.
inline std::optional<milvus::TlsSettings> settingsIn(const QHash<QByteArray, QString> &values)
{
    milvus::TlsSettings settings;
    const auto take = [&](const char *key, QString &text) {
        const QString written = values.value(key);
        text = written.section(u' ', 1);
        return !text.isEmpty();
    };
    QString mode;
    bool isNumber = false;
    const bool hasAll = take(".common.security.tlsmode", mode) &&
                        take(".tls.serverpempath", settings.serverPemPath) &&
                        take(".tls.serverkeypath", settings.serverKeyPath) &&
                        take(".tls.capempath", settings.caPemPath);
    settings.tlsMode = mode.toInt(&isNumber);
    settings.restPort.reset();
    return hasAll && isNumber && mode == QString::number(settings.tlsMode) ? std::optional(settings)
                                                                           : std::nullopt;
}

/// An independent reader finds what was asked for, and the old values give the old bytes back.
inline void checkValues(const QByteArray &text, const milvus::Patch &patch)
{
    const milvus::TlsSettings asked = samples::mutual();
    const QHash<QByteArray, QString> after = lastValues(patch.after);
    const auto found = settingsIn(after);
    QVERIFY(found);
    QCOMPARE(found->tlsMode, asked.tlsMode);
    QCOMPARE(found->serverPemPath, asked.serverPemPath);
    QCOMPARE(found->serverKeyPath, asked.serverKeyPath);
    QCOMPARE(found->caPemPath, asked.caPemPath);
    QCOMPARE(after.value(".proxy.http.port").section(u' ', 1), u"8080"_s);
    QVERIFY(!after.value(".proxy.http.enabled").endsWith(u"false")); // the port would be of no use
    const auto first = settingsIn(lastValues(text));
    if (!first)
        return;
    milvus::TlsSettings on = asked;
    on.restPort.reset(); // a port that was not there cannot be asked for
    const auto patched = milvus::planPatch(text, on, {}, u"milvus.yaml"_s);
    QVERIFY(patched);
    const auto back = milvus::planPatch(patched->after, *first, {}, u"milvus.yaml"_s);
    QVERIFY(back);
    QCOMPARE(back->after, text);
}

/// Nothing but what was said, and nothing more the second time.
inline void comparePatch(const QByteArray &text, const milvus::Patch &patch)
{
    QCOMPARE(withoutPatch(patch), text);
    QCOMPARE(otherValues(patch.after), otherValues(text));
    const auto again = milvus::planPatch(patch.after, samples::mutual(), {}, u"milvus.yaml"_s);
    QVERIFY(again);
    QCOMPARE(again->after, patch.after);
}

/// Either nothing happens, or nothing but what was said: the patch, where there is one.
inline base::Result<milvus::Patch> checkPatch(const QByteArray &text)
{
    checkCommentFilter(text);
    auto patch = milvus::planPatch(text, samples::mutual(), {}, u"milvus.yaml"_s);
    if (patch)
        comparePatch(text, *patch);
    return patch;
}

inline QByteArrayList comments(const QByteArray &text)
{
    QByteArrayList found;
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().startsWith('#') && !found.contains(line.trimmed()))
            found << line.trimmed();
    }
    std::ranges::sort(found);
    return found;
}

inline QByteArray withoutIndents(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    for (QByteArray &line : lines) {
        while (line.startsWith(' ') || line.startsWith('\t') || line.startsWith("- ") ||
               line.startsWith("-\t"))
            line = line.sliced(1);
    }
    return lines.join('\n');
}

/// Either nothing happens, or the repair and nothing but it.
inline void checkRepair(const QByteArray &text, base::Code code)
{
    const auto patch = milvus::planRepair(text, code, {}, u"milvus.yaml"_s);
    if (!patch || patch->after == text)
        return;
    QCOMPARE(withoutPatch(*patch), text);
    const auto again = milvus::planRepair(patch->after, code, {}, u"milvus.yaml"_s);
    QVERIFY(again);
    QCOMPARE(again->after, patch->after);
    if (code == base::Code::YamlTab)
        QCOMPARE(withoutIndents(patch->after), withoutIndents(text));
    if (code == base::Code::YamlKeyRepeated) {
        QCOMPARE(lastValues(patch->after), lastValues(text));
        const QByteArrayList kept = comments(patch->after);
        for (const QByteArray &comment : comments(text))
            QVERIFY2(kept.contains(comment), comment.constData());
    }
    const bool isDead = code == base::Code::DeadKeyTlsEnabled ||
                        code == base::Code::DeadKeyProxyTls || code == base::Code::DeadKeyCiphers;
    const auto merged =
        isDead ? milvus::planRepair(text, base::Code::YamlKeyRepeated, {}, u"milvus.yaml"_s)
               : patch;
    if (isDead && merged && merged->after == text) {
        const QHash<QByteArray, QString> before = lastValues(text);
        const QHash<QByteArray, QString> after = lastValues(patch->after);
        for (auto value = after.begin(); value != after.end(); ++value)
            QCOMPARE(value.value(), before.value(value.key()));
        for (auto value = before.begin(); value != before.end(); ++value) {
            static const QRegularExpression dead(
                u"tls\\.?enabled|proxy\\.?tls|version|ciphersuites"_s);
            QVERIFY2(after.contains(value.key()) ||
                         dead.match(QString::fromUtf8(value.key())).hasMatch(),
                     value.key().constData());
        }
    }
    for (const base::Finding &finding : patch->findings)
        QVERIFY(finding.code != code);
}

inline void checkRepairs(const QByteArray &text)
{
    for (const base::Code code : milvus::repairableCodes()) {
        checkRepair(text, code);
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace patchchecks

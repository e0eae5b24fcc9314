#include "tests/core/milvus/patchchecks.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

/// Files a person may have made of the real one: moved, doubled, cut, indented, commented, with
/// other line ends. Never a byte more than said, and never another value.
class MutationsTest : public QObject
{
    Q_OBJECT

    static constexpr int rounds = 25; ///< of each row
    QByteArrayList m_real;            ///< whole files of Milvus, as far as they are here
    int m_tried = 0;
    int m_patched = 0;
    int m_repaired = 0;

private slots:
    void initTestCase()
    {
        QDirIterator files(qEnvironmentVariable("MILVUS_TLS_TEST_DATA") + u"/milvus-yaml"_s,
                           {u"v2*.yaml"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_real << file.readAll();
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d files, %d of them patched, %d repaired", m_tried, m_patched, m_repaired);
        if (QTest::currentTestFailed() || m_tried < 1000) // some rows alone
            return;
        QVERIFY(m_patched > m_tried / 4);
        QVERIFY(m_repaired > m_tried / 10);
    }

    void mutations_data()
    {
        QTest::addColumn<int>("seed");
        const int files = qEnvironmentVariableIsSet("MILVUS_TLS_FULL") ? 10'000 : 2'000;
        for (int seed = 0; seed < files / rounds; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void mutations()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        for (int round = 0; round < rounds; ++round) {
            QByteArrayList lines = first(seed, round, random).split('\n');
            for (int step = random.bounded(1, 5); step > 0; --step)
                mutate(lines, random);
            const QByteArray text = lines.join(random.bounded(3) == 0 ? "\r\n" : "\n");
            check(text);
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << text;
                return;
            }
        }
    }

private:
    /// Mostly the parts that matter here, now and then a whole file of a thousand lines.
    [[nodiscard]] QByteArray first(int seed, int round, QRandomGenerator &random) const
    {
        if (!m_real.isEmpty() && round == 0 && seed % 10 == 0)
            return m_real[(seed / 10) % m_real.size()];
        return random.bounded(2) == 0 ? samples::current() : samples::withoutTls();
    }

    void check(const QByteArray &text)
    {
        ++m_tried;
        if (const auto patch = patchchecks::checkPatch(text)) {
            ++m_patched;
            patchchecks::checkValues(text, *patch);
        }
        patchchecks::checkRepairs(text);
        const auto repaired = milvus::planRepairs(text, {}, u"milvus.yaml"_s);
        if (!repaired)
            return;
        QCOMPARE(withoutPatch(*repaired), text);
        m_repaired += repaired->after == text ? 0 : 1;
    }

    /// Where the block that holds a line begins and ends: from one line without indentation to the
    /// next.
    static std::pair<qsizetype, qsizetype> blockAround(const QByteArrayList &lines, qsizetype at)
    {
        const auto begins = [&](qsizetype line) {
            return !lines[line].isEmpty() && QByteArrayView(" \t#-").indexOf(lines[line][0]) < 0;
        };
        qsizetype begin = at;
        while (begin > 0 && !begins(begin))
            --begin;
        qsizetype end = at + 1;
        while (end < lines.size() && !begins(end))
            ++end;
        return {begin, end};
    }

    static void mutate(QByteArrayList &lines, QRandomGenerator &random)
    {
        const qsizetype at = random.bounded(static_cast<int>(lines.size()));
        const qsizetype to = random.bounded(static_cast<int>(lines.size()));
        switch (random.bounded(21)) {
        case 0:
            lines.move(at, to);
            break;
        case 1:
            lines.insert(to, lines[at]);
            break;
        case 2:
            lines.removeAt(at);
            if (lines.isEmpty())
                lines.append(QByteArray());
            break;
        case 3:
            lines[at].prepend("  ");
            break;
        case 4:
            lines[at].prepend('\t');
            break;
        case 5:
            lines.insert(at, QByteArray(random.bounded(8), ' ') + "# tlsMode: 7");
            break;
        case 6:
            lines[at] += "  # tls:";
            break;
        case 7:
            lines.insert(at, {});
            break;
        case 8:
            lines[at].replace(": ", random.bounded(2) == 0 ? ":   " : ": &a ");
            break;
        case 9:
            lines.first().prepend("\xEF\xBB\xBF");
            break;
        case 10: { // a block twice, perhaps with another value in it
            QByteArrayList block = lines.sliced(at, std::min<qsizetype>(lines.size() - at, 9));
            block[random.bounded(static_cast<int>(block.size()))].replace(": ", ": 1");
            for (qsizetype i = 0; i < block.size(); ++i)
                lines.insert(random.bounded(2) == 0 ? lines.size() : to + i, block[i]);
            break;
        }
        case 11: // what guides tell people to append
            lines << "tls:"
                  << "  serverPemPath: /mine.pem # own"
                  << "common:"
                  << "  security:"
                  << "    # both sides"
                  << "    tlsMode: 2";
            break;
        case 12:
            lines << "# TLS"
                  << "proxy:"
                  << "  tls:"
                  << "    enabled: true"
                  << "    minVersion: \"1.3\""
                  << "    cipherSuites:"
                  << "      - A";
            break;
        case 13:
            lines.insert(at, QByteArray(lines[at].indexOf(lines[at].trimmed()), ' ') +
                                 "tlsEnabled: true");
            break;
        case 14: // tabs all over
            for (QByteArray &line : lines) {
                while (line.trimmed().size() + 2 <= line.size() && line.contains("  ") &&
                       line.indexOf("  ") < line.indexOf(line.trimmed()))
                    line.replace(line.indexOf("  "), 2, "\t");
            }
            break;
        case 15: // deep
            for (QByteArray &line : lines)
                line.prepend("        ");
            lines.prepend(random.bounded(2) == 0 ? "log:" : "-");
            break;
        case 16:
            lines[at] += '\r';
            break;
        case 17:
            lines[at].replace(": ", ":\n  # in between\n    ");
            break;
        case 18: { // a whole block elsewhere
            const auto [begin, end] = blockAround(lines, at);
            const QByteArrayList block = lines.sliced(begin, end - begin);
            lines.remove(begin, end - begin);
            qsizetype target = std::min(to, lines.size());
            while (target < lines.size() && lines[target].startsWith(' '))
                ++target;
            for (qsizetype i = 0; i < block.size(); ++i)
                lines.insert(target + i, block[i]);
            if (lines.isEmpty())
                lines.append(QByteArray());
            break;
        }
        case 19: // comments at odd places
            lines.insert(at, "#" + QByteArray(random.bounded(3), '\t') + lines[at]);
            lines[to].replace(':', random.bounded(2) == 0 ? ": #" : " : ");
            break;
        default: // twice the indentation everywhere
            for (QByteArray &line : lines)
                line.prepend(QByteArray(line.indexOf(line.trimmed()), ' '));
        }
    }
};

PRODUCT_TEST(MutationsTest)
#include "tst_milvusmutations.moc"

#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A test with a folder of its own, made anew for each row by `init()` of the test.
class FolderTest : public QObject
{
protected:
    [[nodiscard]] QString at(const QString &name) const
    {
        return QDir(QFileInfo(m_folder->path()).canonicalFilePath()).filePath(name);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

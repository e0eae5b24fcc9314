#pragma once

#include "core/base/files.h"
#include "madeset.h"
#include "ui/pages/configurepage.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/diffpane.h"
#include "ui/widgets/diffview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

inline const QByteArray milvusYaml = "# Configure external tls.\n"
                                     "tls:\n"
                                     "  serverPemPath: configs/cert/server.pem\n"
                                     "  serverKeyPath: configs/cert/server.key\n"
                                     "  caPemPath: configs/cert/ca.pem\n"
                                     "\n"
                                     "proxy:\n"
                                     "  port: 19530\n"
                                     "  http:\n"
                                     "    enabled: true # Whether to enable the http server\n"
                                     "    port:  # high-level restful api\n"
                                     "\n"
                                     "common:\n"
                                     "  security:\n"
                                     "    tlsMode: 0\n";

/// A Compose file in the shape Milvus publishes; `mounts`: entries of the service's volumes.
inline QByteArray composeFile(const QByteArrayList &mounts, const QByteArray &environment = {})
{
    QByteArray text = "services:\n"
                      "  standalone:\n"
                      "    image: milvusdb/milvus:v2.5.4\n"
                      "    command: [\"milvus\", \"run\", \"standalone\"]\n" +
                      environment + "    volumes:\n";
    for (const QByteArray &mount : mounts)
        text += "      - " + mount + '\n';
    return text + "    ports:\n"
                  "      - \"19530:19530\"\n";
}

/// A page over a made set and a milvus.yaml of its own.
struct Stage
{
    explicit Stage(const QByteArray &yaml = milvusYaml)
    {
        if (!yaml.isNull()) {
            path = set.folder.filePath(u"milvus.yaml"_s);
            if (!base::writeNewFile(path, yaml))
                qWarning("cannot write milvus.yaml");
        }
        set.session.plan.deployment.kind = plan::Deployment::Kind::BareBinary;
        set.session.plan.deployment.configPath = path;
        set.session.plan.deployment.milvusVersion = u"2.5.4"_s;
    }

    pages::ConfigurePage &open()
    {
        page = std::make_unique<pages::ConfigurePage>(set.session);
        page->resize(900, 700);
        page->show();
        wait([this] { page->enter(); });
        return *page;
    }

    /// Does `act` and waits for what it shows.
    template<typename Act> void wait(Act act)
    {
        QSignalSpy previewed(page.get(), &pages::ConfigurePage::previewed);
        act();
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 5000);
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }

    void press(const QString &text)
    {
        QPushButton *const pressed = button(text);
        if (pressed)
            QTest::mouseClick(pressed, Qt::LeftButton);
        else
            QTest::qFail(qPrintable(u"no button "_s + text), __FILE__, __LINE__);
    }

    /// How a Milvus in Compose would look: its file, and what the wizard finds in it.
    void useCompose(const QByteArray &text)
    {
        plan::Deployment &deployment = set.session.plan.deployment;
        deployment.kind = plan::Deployment::Kind::Compose;
        deployment.composePath = set.folder.filePath(u"docker-compose.yml"_s);
        deployment.composeService = u"standalone"_s;
        deployment.serverPath = u"/milvus/tls"_s;
        if (!base::writeNewFile(deployment.composePath, text))
            qWarning("cannot write docker-compose.yml");
    }

    [[nodiscard]] QStringList problems() const
    {
        return page->findChild<widgets::BannerList *>()->texts();
    }

    [[nodiscard]] QByteArray onDisk() const { return base::readFile(path).value_or(QByteArray()); }
    [[nodiscard]] QString diff() const
    {
        using View = widgets::DiffView;
        return page->findChild<View *>()->pane(View::Part::Unified)->toPlainText();
    }
    [[nodiscard]] QString code() const
    {
        return page->findChild<widgets::CodeView *>()->toPlainText();
    }

    MadeSet set;
    QString path;
    std::unique_ptr<pages::ConfigurePage> page;
};

#include "app/wizard/commandline.h"
#include "app/wizard/nodisplay.h"
#include "core/base/coredumps.h"
#include "core/pki/memory.h"
#include "ui/shell/wizard.h"
#include "ui/widgets/announcer.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Arguments are read before there is a window, so that --help and --version need no display.
std::optional<int> answerWithoutWindow(int &argc, char **argv, shell::Options &options)
{
    const QCoreApplication application(argc, argv);
    const wizard::CommandLine command = wizard::parse(QCoreApplication::arguments());
    options = command.options;
    if (!command.print)
        return std::nullopt;
    std::fputs(command.print->toLocal8Bit().constData(), command.exitCode == 0 ? stdout : stderr);
    return command.exitCode;
}

QIcon windowIcon()
{
    QIcon icon;
    for (const int side : {32, 64, 128})
        icon.addFile(u":/icons/milvus-tls-wizard-%1.png"_s.arg(side));
    return icon;
}

} // namespace

int main(int argc, char **argv)
{
    base::forbidCoreDumps();
    pki::wipeFreedMemory();
    QCoreApplication::setOrganizationName(u"milvus-tls"_s);
    QCoreApplication::setApplicationName(u"milvus-tls-wizard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MILVUS_TLS_VERSION));
    QGuiApplication::setDesktopFileName(u"milvus-tls-wizard"_s);
    shell::Options options;
    if (const auto status = answerWithoutWindow(argc, argv, options))
        return *status;

    std::optional<wizard::NoDisplayGuard> guard{std::in_place};
    QApplication application(argc, argv);
    guard.reset();
    QApplication::setWindowIcon(windowIcon());
    widgets::installAccessibility();
    shell::Wizard running(options);
    running.start();
    return QApplication::exec();
}

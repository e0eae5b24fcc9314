#include "app/wizard/nodisplay.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace wizard {

namespace {

constexpr int couldNotBeDone = 3;

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return; // the platform plugins' complaints say the same in many lines
    std::fputs("There is no display to open the window on. The same job without one: milvus-tls "
               "quickstart\n",
               stderr);
    std::_Exit(couldNotBeDone);
}

} // namespace

NoDisplayGuard::NoDisplayGuard()
{
    qInstallMessageHandler(onMessage);
}

NoDisplayGuard::~NoDisplayGuard()
{
    qInstallMessageHandler(nullptr);
}

} // namespace wizard

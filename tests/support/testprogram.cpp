#include "testprogram.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace {

std::map<QByteArray, testprogram::Run> &tests()
{
    static std::map<QByteArray, testprogram::Run> known;
    return known;
}

} // namespace

testprogram::Registered::Registered(const char *file, Run run)
{
    tests().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName().toUtf8().mid(4), run);
}

int main(int count, char **words)
{
    const auto found = count > 1 ? tests().find(words[1]) : tests().end();
    if (found == tests().end()) {
        std::fputs("The first argument is one of:\n", stderr);
        for (const auto &[name, run] : tests())
            std::fprintf(stderr, "    %s\n", name.constData());
        return 2;
    }
    words[1] = words[0];
    return found->second(count - 1, words + 1);
}

#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "core/base/coredumps.h"
#include "core/pki/memory.h"
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <langinfo.h>

#include <clocale>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    return arguments;
}

/// Qt speaks UTF-8 only and says so on stderr where the locale does not; this program's stderr is
/// for its own sentences.
void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::string_view(::nl_langinfo(CODESET)) == "UTF-8")
        return;
    if (const char *all = std::getenv("LC_ALL")) { // keeps the language, which LANG also tells
        ::setenv("LANG", all, 1);
        ::unsetenv("LC_ALL");
    }
    ::setenv("LC_CTYPE", "C.UTF-8", 1);
}

/// The value of `--lang`, wherever it stands: it must be known before the first sentence.
QString wantedLanguage(const QStringList &arguments)
{
    const QString assigned = u"--lang="_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(assigned))
            return arguments[i].sliced(assigned.size());
        if (arguments[i] == u"--lang")
            return arguments.value(i + 1);
    }
    return {};
}

/// `milvus-tls --json test …` means `milvus-tls test … --json`.
void moveLeadingOptions(QStringList &arguments)
{
    qsizetype count = 0;
    while (count < arguments.size()) {
        if (arguments[count] == u"--lang")
            count += 2;
        else if (arguments[count] == u"--json" || arguments[count].startsWith(u"--lang="_s))
            ++count;
        else
            break;
    }
    const QStringList leading = arguments.first(std::min(count, arguments.size()));
    arguments = arguments.sliced(leading.size()) + leading;
}

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

QString overview()
{
    QList<QStringList> rows;
    for (const cli::Command *command : cli::allCommands()) {
        cli::CommandLine line(QString::fromLatin1(command->name));
        command->describe(line);
        rows << QStringList{line.name(), line.summary()};
    }
    return cli::Tr::tr("Encrypts the connections to Milvus and proves it.") + u"\n\n"_s +
           cli::Tr::tr("Usage: %1").arg(u"milvus-tls COMMAND …"_s) + u"\n\n"_s +
           cli::aligned(rows).join(u'\n') + u"\n\n"_s +
           cli::Tr::tr("milvus-tls COMMAND --help tells more about one of them.") + u'\n';
}

int runCommand(const cli::Command &command, const QStringList &arguments, cli::Output &out)
{
    cli::CommandLine line(QString::fromLatin1(command.name));
    command.describe(line);
    if (const auto parsed = line.parse(arguments); !parsed)
        return out.fail(parsed.error());
    if (line.wantsHelp()) {
        print(line.help());
        return cli::Good;
    }
    return command.run(line, out);
}

int start(QCoreApplication &app, QStringList arguments)
{
    const bool isJson = arguments.contains(u"--json"_s);
    QLocale locale = QLocale::system();
    const QString language = wantedLanguage(arguments);
    const bool isKnown = language.isEmpty() || text::parseLanguage(language, locale);
    text::installTranslations(app, locale);
    moveLeadingOptions(arguments);
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    cli::Output out(name, isJson);
    if (!isKnown)
        return out.fail(
            cli::wrongUse(
                cli::Tr::tr("There is no language “%1” here: use en or zh_CN.").arg(language))
                .value());
    if (name == u"--help" || name == u"-h" || name == u"help") {
        print(overview());
        return cli::Good;
    }
    if (name == u"--version") {
        print(u"milvus-tls "_s + QStringLiteral(MILVUS_TLS_VERSION) + u'\n');
        return cli::Good;
    }
    for (const cli::Command *command : cli::allCommands())
        if (name == QLatin1String(command->name))
            return runCommand(*command, arguments, out);
    if (name.isEmpty())
        return out.fail(
            cli::wrongUse(cli::Tr::tr("A command is missing: milvus-tls --help lists them."))
                .value());
    return out.fail(
        cli::wrongUse(
            cli::Tr::tr("There is no command “%1”: milvus-tls --help lists them.").arg(name))
            .value());
}

} // namespace

int main(int argc, char *argv[])
{
    base::forbidCoreDumps();
    pki::wipeFreedMemory();
    ensureUtf8();
    // Our arguments are ours: the application object must not pick its own out of them.
    int noArguments = 1;
    QCoreApplication app(noArguments, argv);
    QCoreApplication::setApplicationName(u"milvus-tls"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MILVUS_TLS_VERSION));
    return start(app, argumentsOf(argc, argv));
}

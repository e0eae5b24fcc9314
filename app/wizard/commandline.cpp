#include "app/wizard/commandline.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

constexpr int wrongUse = 2;

CommandLine refused(const QString &reason)
{
    return {{}, reason + u"\nTry: milvus-tls-wizard --help\n"_s, wrongUse};
}

} // namespace

CommandLine parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes certificates for Milvus, sets Milvus up to use them, "
                                     u"and proves that the connection is encrypted.\n"
                                     "Example: milvus-tls-wizard --lang zh_CN\n"
                                     "Example: milvus-tls-wizard ~/milvus/tls/server.pem\n"
                                     "The same without a window: milvus-tls --help"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this text."_s);
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption language(
        u"lang"_s, u"Language of the window: %1."_s.arg(shell::Language::available().join(u", "_s)),
        u"language"_s);
    const QCommandLineOption scheme(u"theme"_s, u"Colours: system, light or dark."_s, u"theme"_s);
    const QCommandLineOption folder(u"folder"_s, u"Folder for the nine files."_s, u"folder"_s);
    parser.addOptions({help, language, scheme, folder});
    parser.addPositionalArgument(
        u"files"_s, u"Certificates, keys, requests or folders to inspect."_s, u"[files…]"_s);
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(version))
        return {{}, u"milvus-tls-wizard %1\n"_s.arg(QStringLiteral(MILVUS_TLS_VERSION)), 0};

    CommandLine result;
    result.options.language = parser.value(language);
    if (parser.isSet(language) && !shell::Language::available().contains(result.options.language))
        return refused(u"There is no language “%1”. Known: %2."_s.arg(
            result.options.language, shell::Language::available().join(u", "_s)));
    if (parser.isSet(scheme)) {
        theme::Scheme chosen = theme::Scheme::System;
        if (!shell::parseScheme(parser.value(scheme), chosen))
            return refused(
                u"There is no theme “%1”. Known: system, light, dark."_s.arg(parser.value(scheme)));
        result.options.scheme = chosen;
    }
    result.options.folder = parser.value(folder);
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        result.options.files.append(QDir::current().absoluteFilePath(file));
    return result;
}

} // namespace wizard

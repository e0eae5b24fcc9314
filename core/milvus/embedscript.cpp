#include "core/milvus/embedscript.h"

#include "core/base/files.h"
#include "core/milvus/dockerrun.h"
#include "core/milvus/publishedports.h"
#include "core/milvus/startcommand.h"
#include "core/milvus/version.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

QString withoutComments(const QByteArray &text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (!line.trimmed().startsWith(u'#'))
            lines.append(line);
    }
    return lines.join(u'\n');
}

/// Takes the options of one `docker run`.
class RunOptions
{
public:
    RunOptions(const QString &folder, EmbedScript &found)
        : m_folder(folder)
        , m_found(found)
    {}

    void takeAll(const QList<ShellArgument> &words)
    {
        static const QRegularExpression form(
            u"\\A(?:(--(?:volume|mount|env|env-file|publish|user|group-add|network|net))"
            "(?:=(.*))?|(-[vepu])=?(.*))\\z"_s,
            QRegularExpression::DotMatchesEverythingOption);
        for (qsizetype at = 0; at < words.size(); ++at) {
            static const QRegularExpression joined(u"\\A-[dit]+([vepuw].*)\\z"_s); // "-de"
            const auto inner = joined.match(words.at(at).text);
            const QString text = inner.hasMatch() ? u'-' + inner.captured(1) : words.at(at).text;
            const auto match = form.match(text);
            if (!match.hasMatch()) {
                notice({text, words.at(at).isKnown});
                at += takesNext(text) ? 1 : 0;
                continue;
            }
            const bool isShort = match.hasCaptured(3);
            const QString name = match.captured(isShort ? 3 : 1);
            ShellArgument value{match.captured(isShort ? 4 : 2), words.at(at).isKnown};
            const bool isBehind = isShort ? value.text.isEmpty() : !match.hasCaptured(2);
            if (isBehind && at + 1 < words.size())
                value = words.at(++at);
            take(name, value);
        }
    }

private:
    /// Options that are not followed, but may give Milvus another configuration.
    void notice(const ShellArgument &word)
    {
        static const QRegularExpression others(
            u"\\A(?:--(?:workdir|entrypoint|volumes-from|tmpfs)(?:=.*)?|-w.*)\\z"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const bool isHidden = !word.isKnown && word.text.startsWith(u'$'); // options in a variable
        if (isHidden || others.match(word.text).hasMatch())
            m_found.unseen << word.text;
    }

    /// Whether the next word is the value of this option.
    static bool takesNext(const QString &word)
    {
        static const QRegularExpression alone(
            u"\\A(?:-[ditPq]+|--(?:detach|interactive|tty|rm|init|privileged|publish-all|quiet|"
            "read-only|no-healthcheck|oom-kill-disable|sig-proxy))\\z"_s);
        return word.startsWith(u'-') && !word.contains(u'=') && !alone.match(word).hasMatch();
    }

    void take(const QString &name, const ShellArgument &value)
    {
        if (name == u"-v" || name == u"--volume")
            takeVolume(value);
        else if (name == u"--mount")
            takeMount(value);
        else if (name == u"-e" || name == u"--env")
            takeVariable(value.isKnown ? value.text : value.text.section(u'=', 0, 0), m_own);
        else if (name == u"--env-file")
            takeFile(value);
        else if (name == u"-p" || name == u"--publish")
            takePublished(value.text, m_found.published);
        else if (name == u"-u" || name == u"--user")
            m_found.user.user = value.text;
        else if (name == u"--group-add")
            m_found.user.groups << value.text;
        else
            m_found.isOnHostNetwork = value.text == u"host";
        m_found.environment.insert(m_own); // they win over those of files
    }

    /// A name without a slash is a volume of Docker's.
    [[nodiscard]] QString sourceOf(const QString &written) const
    {
        const bool isPath = (written.startsWith(u'/') || written.startsWith(u'.')) &&
                            !written.contains(u'$') && !written.contains(u'`');
        return isPath ? QDir::cleanPath(QDir(m_folder).absoluteFilePath(written)) : QString();
    }

    void takeVolume(const ShellArgument &value)
    {
        const QStringList parts = value.text.split(u':');
        const bool isAlone = parts.size() == 1;
        m_found.mounts.append({isAlone ? QString() : sourceOf(parts.first()),
                               QDir::cleanPath(parts.at(isAlone ? 0 : 1))});
    }

    void takeMount(const ShellArgument &value)
    {
        QHash<QString, QString> fields;
        for (const QString &field : value.text.split(u','))
            fields.insert(field.section(u'=', 0, 0), field.section(u'=', 1));
        const auto first = [&](std::initializer_list<const char *> names) {
            for (const char *name : names)
                if (fields.contains(QLatin1String(name)))
                    return fields.value(QLatin1String(name));
            return QString();
        };
        const QString target = first({"target", "destination", "dst"});
        const bool isBind = fields.value(u"type"_s) == u"bind";
        if (!target.isEmpty())
            m_found.mounts.append(
                {isBind ? sourceOf(first({"source", "src"})) : QString(), QDir::cleanPath(target)});
    }

    void takeFile(const ShellArgument &value)
    {
        const QString path = QDir(m_folder).absoluteFilePath(value.text);
        const auto text =
            value.isKnown
                ? base::readFile(path, base::mebibyte)
                : base::Result<QByteArray>(base::fail(base::Code::FileMissing, {value.text}));
        if (text)
            m_found.environment.insert(readEnvFile(*text, EnvFileReader::DockerRun));
        else
            m_found.unseen << (value.isKnown ? path : value.text);
    }

    const QString &m_folder;
    EmbedScript &m_found;
    Variables m_own; ///< of -e
};

/// What the container runs may set more.
void takeCommand(const QList<ShellArgument> &command, EmbedScript &found)
{
    QStringList words;
    for (const ShellArgument &word : command) {
        const bool looksKnown = !word.isKnown && !isComputed(word.text); // by a default
        words << (looksKnown ? word.text.section(u'=', 0, 0) + u"=$"_s : word.text);
    }
    if (words.isEmpty())
        return; // the image's own
    const Start start = followCommand(words, {found.environment, found.workingFolder});
    found.environment = start.variables;
    found.workingFolder = start.folder;
    if (start.isClear())
        return;
    found.unseen << words.first().section(u'/', -1);
    for (QString &value : found.environment)
        value = QString();
}

} // namespace

std::optional<EmbedScript> readEmbedScript(const QByteArray &text, const QString &folder)
{
    static const QRegularExpression form(u"\\bmilvus(?:-dev|-gpu)?:([A-Za-z0-9._-]+)"_s);
    const QString script = withoutComments(text);
    const QList<ShellArgument> arguments = dockerRunArguments(script, folder);
    if (arguments.isEmpty())
        return {};
    EmbedScript found;
    const qsizetype image = imageAmong(arguments);
    const auto tag = form.match(arguments.at(image).text);
    if (const auto version = parseVersion(tag.capturedView(1)))
        found.version = version->text();
    RunOptions(folder, found).takeAll(arguments.first(image));
    static const QRegularExpression changing(
        u"(?:^|[\\s;&|])(cp|mv|ln|sed|install|tee)\\s[^\\n;|&]*\\b(?:user|milvus)\\.yaml\\b"_s);
    if (const auto change = changing.match(script); change.hasMatch()) // before Milvus starts
        found.unseen << change.captured(1);
    takeCommand(arguments.sliced(std::min(image + 1, arguments.size())), found);
    return found;
}

std::optional<EmbedScript> embedScriptBeside(const QString &configPath)
{
    const QDir folder = QFileInfo(configPath).absoluteDir();
    const auto text = base::readFile(folder.filePath(QString(embedScriptName)), base::mebibyte);
    if (!text)
        return {};
    EmbedScript unread;
    unread.startsMilvus = false;
    unread.unseen << u"docker run"_s;
    return readEmbedScript(*text, folder.path()).value_or(unread);
}

} // namespace milvus

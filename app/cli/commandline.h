#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>

namespace cli {

/// The options of one subcommand: declared, parsed, and printed as help. Every subcommand also has
/// --json, --lang and --help. Unknown, repeated and missing options are WrongUse with one sentence.
class CommandLine
{
public:
    explicit CommandLine(const QString &name);

    void setSummary(const QString &summary) { m_summary = summary; }
    void setExample(const QString &example) { m_example = example; }
    /// Words without an option: "HOST:PORT", "PATH…" (any number, at least one), "[CODE]".
    void setPositional(const QString &syntax, const QString &description);
    void flag(const QString &name, const QString &description);
    void option(const QString &name, const QString &value, const QString &description);
    void repeatable(const QString &name, const QString &value, const QString &description);
    void required(const QString &name, const QString &value, const QString &description);

    base::Result<> parse(const QStringList &arguments);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] bool wantsHelp() const { return isSet(QStringLiteral("help")); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList positionals() const { return m_parser.positionalArguments(); }
    /// A whole number, `otherwise` when the option is not given.
    [[nodiscard]] base::Result<int> number(const QString &name, int otherwise) const;

    [[nodiscard]] QString help() const;

private:
    enum class Count { Once, Required, Any };
    struct Option
    {
        QString name;
        QString value; ///< empty: a flag
        QString description;
        Count count;
    };

    void declare(const Option &option);
    [[nodiscard]] base::Result<> checkCounts() const;
    [[nodiscard]] base::Result<> checkPositionals() const;
    [[nodiscard]] bool lacksValue(const QString &name) const;

    QString m_name;
    QString m_summary;
    QString m_example;
    QString m_positional;
    QString m_positionalDescription;
    QList<Option> m_options;
    QCommandLineParser m_parser;
};

/// WrongUse with what is wrong, in a translated sentence; its full stop comes with the message.
[[nodiscard]] tl::unexpected<base::Error> wrongUse(QString what);

} // namespace cli

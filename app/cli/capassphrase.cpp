#include "app/cli/capassphrase.h"

#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "ui/text/words.h"

#include <QFile>

#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QString prefix = u"ca-"_s;

/// The terminal with echo off, until it goes out of scope.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_terminal < 0 || ::tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            ::close(m_terminal);
    }

    [[nodiscard]] bool isSilent() const { return m_isSilent; }

    void write(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        static_cast<void>(
            ::write(m_terminal, bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }

    [[nodiscard]] base::Secret readLine() const
    {
        constexpr std::size_t most = 1024;
        std::vector<char> line;
        line.reserve(most); // never moved, so nothing is left behind
        char octet = 0;
        while (line.size() < most && ::read(m_terminal, &octet, 1) == 1 && octet != '\n')
            line.push_back(octet);
        return base::Secret(std::move(line));
    }

private:
    int m_terminal;
    termios m_before = {};
    bool m_isSilent = false;
};

} // namespace

void describeCaPassphrase(CommandLine &line, const QString &description)
{
    describePassphrase(line, description, prefix);
}

base::Result<base::Secret> caPassphraseOf(const CommandLine &line)
{
    return passphraseOf(line, prefix);
}

base::Result<base::Secret> askPassphrase(const QString &question)
{
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return base::fail(base::Code::PasswordUnavailable, {Tr::tr("the terminal")});
    terminal.write(Tr::tr("Passphrase of %1: ").arg(text::visible(question)));
    base::Secret typed = terminal.readLine();
    terminal.write(u"\n"_s);
    if (typed.isEmpty())
        return base::fail(base::Code::PasswordUnavailable, {Tr::tr("the terminal")});
    return typed;
}

base::Result<base::Secret> askNewPassphrase()
{
    auto first = askPassphrase(u"ca.key"_s);
    if (!first)
        return first;
    const auto second = askPassphrase(Tr::tr("ca.key once more"));
    if (!second)
        return tl::make_unexpected(second.error());
    if (first->view() != second->view())
        return wrongUse(Tr::tr("The two passphrases differ."));
    return first;
}

bool canAsk()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

bool isWorthAsking(const base::Error &error, int attempts)
{
    constexpr int mostAttempts = 3;
    const bool isAboutIt =
        error.code == base::Code::CaKeyEncrypted || error.code == base::Code::PassphraseWrong;
    return isAboutIt && attempts <= mostAttempts && canAsk();
}

} // namespace cli

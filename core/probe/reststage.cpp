#include "core/probe/reststage.h"

#include "core/probe/chainjudgement.h"
#include "core/probe/clientrefusal.h"
#include "core/probe/handshakeerror.h"
#include "core/probe/httpanswer.h"
#include "core/probe/namejudgement.h"

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr std::chrono::seconds answerLimit(10);
constexpr int notFound = 404;
constexpr int unauthorized = 401;

class RestTest
{
public:
    explicit RestTest(const RestQuestion &question)
        : m_request(question.request)
        , m_files(question.files)
        , m_watch(question.watch)
        , m_target{m_request.restHost.isEmpty() ? m_request.host : m_request.restHost,
                   m_request.restPort}
        , m_name(m_request.serverName.isEmpty() ? m_target.host : m_request.serverName)
    {}

    base::Result<StageEnd> run()
    {
        auto addresses = resolve(m_target.host, m_target.port, m_watch.part(connectLimit));
        if (!addresses)
            return tl::make_unexpected(addresses.error());
        m_addresses = std::move(*addresses);
        // 2.3 and newer know the first; the second is what newer ones are documented with.
        auto answer = ask("GET /v1/vector/collections HTTP/1.0\r\n", {});
        if (answer && answer->status == notFound)
            answer = ask("POST /v2/vectordb/collections/list HTTP/1.0\r\n", "{}");
        return answer ? judge(*answer) : tl::make_unexpected(answer.error());
    }

private:
    [[nodiscard]] QString url() const { return u"https://"_s + m_target.text(); }
    [[nodiscard]] bool isMutual() const { return m_request.mode == plan::Mode::Mutual; }

    [[nodiscard]] base::Error closed(const QString &detail) const
    {
        return {base::Code::RestPortClosed, {url()}, detail};
    }

    /// One connection with one question.
    [[nodiscard]] base::Result<HttpAnswer> ask(QByteArrayView line, QByteArrayView body)
    {
        auto reached = connectToAny(m_addresses, m_target, m_watch.part(connectLimit));
        if (!reached)
            return tl::make_unexpected(ofConnecting(reached.error()));
        TlsClient client(std::move(reached->socket), m_name,
                         Identity{m_files.client, m_files.clientKey.get()}, Speaks::Http1);
        const Watch watch = m_watch.part(answerLimit);
        Outcome outcome = client.shakeHands(watch);
        if (outcome == Outcome::Good) {
            if (const auto trusted = trust(client.serverChain()); !trusted)
                return tl::make_unexpected(trusted.error());
            if (isMutual() && !client.wasAskedForCertificate())
                return base::fail(base::Code::ModeIsOneWay, {m_target.text()});
            base::Secret request = requestText(line, body);
            QByteArray answer;
            outcome = client.exchange(request.view(), answer, watch);
            if (outcome == Outcome::Good)
                return parse(answer);
        }
        return tl::make_unexpected(ofOutcome(outcome, client, watch));
    }

    [[nodiscard]] base::Error ofConnecting(const base::Error &error) const
    {
        switch (error.code) {
        case base::Code::ConnectionRefused:
        case base::Code::ConnectTimeout:
        case base::Code::ConnectionClosed:
            return closed(error.detail);
        default:
            return error;
        }
    }

    [[nodiscard]] base::Error ofOutcome(Outcome outcome, const TlsClient &client,
                                        const Watch &watch) const
    {
        const bool isOfGrpc =
            outcome == Outcome::NotHttp2 ||
            (outcome == Outcome::Alert && client.alert() == SSL_AD_NO_APPLICATION_PROTOCOL);
        if (isOfGrpc) // both share a port, and gRPC has it
            return closed(u"HTTP/2"_s);
        if (isClientRefusal(outcome, client))
            return clientRefusal(client, m_files, m_request.mode, m_target.host);
        return handshakeError(outcome, client, m_target, watch);
    }

    [[nodiscard]] base::Result<> trust(const QList<pki::CertificateView> &shown) const
    {
        if (const auto objection = objectionToServer(shown, m_files, m_target.host))
            return tl::make_unexpected(*objection);
        const auto matched = matchName(shown.first(), m_name);
        return matched ? base::Result<>() : tl::make_unexpected(matched.error());
    }

    [[nodiscard]] base::Secret requestText(QByteArrayView line, QByteArrayView body) const
    {
        std::vector<char> text;
        const auto add = [&](QByteArrayView part) {
            text.insert(text.end(), part.begin(), part.end());
        };
        text.reserve(1024 + static_cast<std::size_t>(m_request.password.view().size()));
        add(line);
        add("Host: ");
        add(m_target.text().toUtf8());
        add("\r\nAccept: application/json\r\nContent-Type: application/json\r\n");
        if (!m_request.user.isEmpty()) {
            add("Authorization: Bearer ");
            add(m_request.user.toUtf8());
            add(":");
            add(m_request.password.view());
            add("\r\n");
        }
        add("Content-Length: ");
        add(QByteArray::number(body.size()));
        add("\r\n\r\n");
        add(body);
        return base::Secret(std::move(text));
    }

    [[nodiscard]] base::Error notMilvus(const QByteArray &answer) const
    {
        constexpr qsizetype shown = 64;
        return {base::Code::NotMilvus,
                {m_target.host, QString::number(m_target.port)},
                QString::fromLatin1(answer.left(shown).toPercentEncoding(" /.:-{}\""))};
    }

    [[nodiscard]] base::Result<HttpAnswer> parse(const QByteArray &bytes) const
    {
        auto answer = parseHttpAnswer(bytes);
        if (!answer)
            return tl::make_unexpected(notMilvus(bytes));
        return std::move(*answer);
    }

    [[nodiscard]] base::Result<StageEnd> judge(const HttpAnswer &answer) const
    {
        const auto code = answer.milvusCode();
        if (!code)
            return tl::make_unexpected(notMilvus(answer.body));
        if (answer.isGood())
            return StageEnd{Status::Ok, {url()}};
        const QString detail = QString::fromUtf8(answer.body.left(200));
        if (answer.status == unauthorized && m_request.user.isEmpty())
            return base::fail(base::Code::SignInMissing, {}, detail);
        if (answer.status == unauthorized)
            return base::fail(base::Code::SignInRefused, {m_request.user}, detail);
        return base::fail(base::Code::RpcRefused, {u"REST"_s, QString::number(*code)}, detail);
    }

    const Request &m_request;
    const ClientFiles &m_files;
    const Watch &m_watch;
    Target m_target;
    QString m_name;
    QList<Address> m_addresses;
};

} // namespace

base::Result<StageEnd> askRest(const RestQuestion &question)
{
    return RestTest(question).run();
}

} // namespace probe

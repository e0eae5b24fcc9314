#include "realmilvus.h"

#include "opensslserver.h"
#include "peer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr auto variable = "MILVUS_TLS_REAL_MILVUS";

QDir installation()
{
    return QDir(qEnvironmentVariable(variable));
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("fixture: %s", qPrintable(file.errorString()));
}

QString etcdYaml(const QString &folder, int clientPort, int peerPort)
{
    return uR"(name: default
data-dir: %1/data/etcd
listen-client-urls: http://127.0.0.1:%2
advertise-client-urls: http://127.0.0.1:%2
listen-peer-urls: http://127.0.0.1:%3
initial-advertise-peer-urls: http://127.0.0.1:%3
initial-cluster: default=http://127.0.0.1:%3
log-level: error
)"_s.arg(folder)
        .arg(clientPort)
        .arg(peerPort);
}

QString milvusYaml(const QString &folder, int etcdPort, int port, int restPort,
                   const RealMilvus::Options &options)
{
    QString nodes;
    for (const char *node :
         {"rootCoord", "queryCoord", "dataCoord", "indexNode", "queryNode", "dataNode"})
        nodes += u"%1: {port: %2}\n"_s.arg(QLatin1StringView(node)).arg(closedPort());
    return uR"(etcd: {endpoints: "127.0.0.1:%2", rootPath: by-dev, use: {embed: true}, data: {dir: %1/data/etcd}, config: {path: %1/configs/etcd.yaml}}
localStorage: {path: %1/data}
rocksmq: {path: %1/data/rocksmq}
tls: {serverPemPath: %3/server.pem, serverKeyPath: %3/server.key, caPemPath: %3/ca.pem}
common: {storageType: local, security: {tlsMode: %4, authorizationEnabled: %5}}
proxy: {port: %6, internalPort: %7%9}
log: {level: warn, file: {rootPath: %1/logs}}
%8)"_s.arg(folder)
        .arg(etcdPort)
        .arg(options.certificateFolder)
        .arg(options.tlsMode)
        .arg(options.signIn ? u"true"_s : u"false"_s)
        .arg(port)
        .arg(closedPort())
        .arg(nodes, restPort == port ? QString() : u", http: {port: %1}"_s.arg(restPort));
}

/// The milvus.yaml of the wheel with "{{ name(type): default }}" filled in.
QByteArray shippedYaml(const QString &folder, int etcdPort, int port)
{
    QFile file(installation().filePath(u"configs/config.yaml.template"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("fixture: %s", qPrintable(file.errorString()));
    QHash<QString, QString> values = {{u"etcd_port"_s, QString::number(etcdPort)},
                                      {u"etcd_data_dir"_s, folder + u"/data/etcd"_s},
                                      {u"local_storage_dir"_s, folder + u"/data"_s},
                                      {u"rocksmq_data_dir"_s, folder + u"/data/rocksmq"_s},
                                      {u"system_log_path"_s, folder + u"/logs"_s},
                                      {u"proxy_port"_s, QString::number(port)}};
    static const QRegularExpression form(u"\\{\\{ (\\w+)(?:\\(\\w+\\))?(?:: ([^}]*?))? \\}\\}"_s);
    const QString text = QString::fromUtf8(file.readAll());
    QString filled;
    qsizetype end = 0;
    for (const auto &match : form.globalMatch(text)) {
        const QString name = match.captured(1);
        const bool isPort = name.endsWith(u"_port"_s) && !values.contains(name);
        filled += text.sliced(end, match.capturedStart() - end);
        filled += isPort ? QString::number(closedPort()) : values.value(name, match.captured(2));
        end = match.capturedEnd();
    }
    return (filled + text.sliced(end)).toUtf8();
}

/// GET /healthz, in as few words as it takes.
QByteArray askHealth(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience = {1, 0}; // a Milvus that has lost a part of itself may never answer
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<in_port_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::array<char, 4096> answer = {};
    constexpr QByteArrayView question("GET /healthz HTTP/1.0\r\n\r\n");
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
        ::send(socket, question.data(), static_cast<std::size_t>(question.size()), MSG_NOSIGNAL) >
            0)
        static_cast<void>(::recv(socket, answer.data(), answer.size() - 1, 0));
    ::close(socket);
    return QByteArray(answer.data());
}

} // namespace

QString RealMilvus::whyNot()
{
    if (!qEnvironmentVariableIsSet(variable))
        return u"%1 is not set: no real Milvus at hand"_s.arg(QLatin1StringView(variable));
    if (!installation().exists(u"bin/milvus"_s))
        return u"%1 holds no bin/milvus"_s.arg(installation().path());
    return {};
}

RealMilvus::RealMilvus(const Options &options)
    : m_port(closedPort())
    , m_restPort(options.ownRestPort ? closedPort() : m_port)
    , m_metricsPort(closedPort())
{
    const QString folder = m_folder.path();
    QDir(folder).mkpath(u"configs"_s);
    const int etcdPort = closedPort();
    write(folder + u"/configs/etcd.yaml"_s, etcdYaml(folder, etcdPort, closedPort()));
    const QString configuration =
        options.change
            ? QString::fromUtf8(options.change(shippedYaml(folder, etcdPort, m_port), m_restPort))
            : milvusYaml(folder, etcdPort, m_port, m_restPort, options);
    write(folder + u"/configs/milvus.yaml"_s, configuration);
    QFile::copy(installation().filePath(u"configs/glog.conf"_s), folder + u"/configs/glog.conf"_s);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, installation().filePath(u"bin"_s));
    environment.insert(u"DEPLOY_MODE"_s, u"STANDALONE"_s);
    environment.insert(u"METRICS_PORT"_s, QString::number(m_metricsPort));
    environment.insert(u"MILVUS_RUN_DIR"_s, folder + u"/run"_s);
    environment.insert(u"ETCD_CONFIG_PATH"_s, folder + u"/configs/etcd.yaml"_s);
    environment.remove(u"MILVUSCONF"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(folder);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(installation().filePath(u"bin/milvus"_s), {u"run"_s, u"standalone"_s});
}

RealMilvus::~RealMilvus()
{
    m_process.kill(); // SIGTERM takes it 40 s
    m_process.waitForFinished();
}

bool RealMilvus::waitUntilHealthy()
{
    constexpr int patience = 60000;
    constexpr int pause = 100;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < patience) {
        m_process.waitForFinished(pause);
        if (m_process.state() == QProcess::NotRunning)
            return false;
        m_log += m_process.readAll();
        if (askHealth(m_metricsPort).endsWith("OK"))
            return true;
    }
    return false;
}

QByteArray RealMilvus::log()
{
    return m_log + m_process.readAll();
}

QByteArray RealMilvus::lastWords()
{
    constexpr qsizetype most = 2000;
    static const QRegularExpression why(u"^.*(panic|fatal|in use|ERROR).*$"_s,
                                        QRegularExpression::MultilineOption |
                                            QRegularExpression::CaseInsensitiveOption);
    QByteArray words;
    for (const auto &match : why.globalMatch(QString::fromUtf8(log())))
        words += match.captured().toUtf8() + '\n';
    return words.isEmpty() ? log().right(most) : words.right(most);
}

} // namespace support

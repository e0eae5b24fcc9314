#include "core/export/sdk/sdk.h"

using namespace Qt::StringLiterals;

namespace exporter::sdk {

namespace {

constexpr auto goText = quotedFor<Language::Go>;

const QStringList &head()
{
    static const QStringList lines = uR"(package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"log"
	"os"

	"github.com/milvus-io/milvus/client/v2/milvusclient"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func main() {)"_s.split(u'\n');
    return lines;
}

QStringList tlsConfig(const Target &target)
{
    QStringList lines = {u"\tca, err := os.ReadFile("_s + goText(target.ca) + u")"_s,
                         u"\tcheck(err)"_s, u"\troots := x509.NewCertPool()"_s,
                         u"\troots.AppendCertsFromPEM(ca)"_s};
    if (target.isMutual)
        lines << u"\tpair, err := tls.LoadX509KeyPair("_s
              << u"\t\t"_s + goText(target.certificate) + u','
              << u"\t\t"_s + goText(target.key) + u')' << u"\tcheck(err)"_s;
    // Aligned as gofmt would have it.
    const QString gap = target.isMutual ? u"  "_s : QString();
    lines << u"\tconfig := &tls.Config{"_s << u"\t\tRootCAs:    "_s + gap + u"roots,"_s
          << u"\t\tServerName: "_s + gap + goText(target.checkedName()) + u',';
    if (target.isMutual)
        lines << u"\t\tCertificates: []tls.Certificate{pair},"_s;
    return lines << u"\t}"_s;
}

} // namespace

Snippet go(const Target &target)
{
    QStringList lines = head() + tlsConfig(target);
    // Dial options are what both the released client (2.6.2) and the newer TLSConfig field obey.
    lines
        << QString()
        << u"\toptions := append([]grpc.DialOption{}, milvusclient.DefaultGrpcOpts...)"_s
        << u"\toptions = append(options, grpc.WithTransportCredentials(credentials.NewTLS(config)))"_s
        << u"\tctx := context.Background()"_s
        << u"\tclient, err := milvusclient.New(ctx, &milvusclient.ClientConfig{"_s
        << u"\t\tAddress:     "_s + goText(target.hostAndPort()) + u','
        << u"\t\tDialOptions: options,"_s;
    if (!target.user.isEmpty())
        lines << u"\t\tUsername:    "_s + goText(target.user) + u','
              << u"\t\tPassword:    os.Getenv(\"MILVUS_PASSWORD\"),"_s;
    lines
        << u"\t})"_s << u"\tcheck(err)"_s << u"\tdefer client.Close(ctx)"_s
        << u"\tversion, err := client.GetServerVersion(ctx, milvusclient.NewGetServerVersionOption())"_s
        << u"\tcheck(err)"_s << u"\tfmt.Println(version)"_s << u"}"_s;
    return {toCode(lines), u"go"_s, Trap::GoSystemRoots};
}

} // namespace exporter::sdk

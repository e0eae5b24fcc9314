#include "core/export/sdk/sdk.h"

using namespace Qt::StringLiterals;

namespace exporter::sdk {

namespace {

constexpr auto shellText = quotedFor<Language::Shell>;

} // namespace

Snippet rest(const Target &target)
{
    QStringList parts;
    // The header goes through a pipe: other users of the computer can read a program's arguments.
    if (!target.user.isEmpty())
        parts << u"printf 'Authorization: Bearer %s:%s\\n' "_s + shellText(target.user) +
                     u" \"$MILVUS_PASSWORD\" | curl -H @- -sS --cacert "_s + shellText(target.ca);
    else
        parts << u"curl -sS --cacert "_s + shellText(target.ca);
    if (target.isMutual)
        parts << u"--cert "_s + shellText(target.certificate)
              << u"--key "_s + shellText(target.key);
    if (!target.nameOverride.isEmpty())
        parts << u"--connect-to "_s +
                     shellText(u"::"_s + hostAndPort(target.host, target.restPort));
    parts << u"-X POST -H 'Content-Type: application/json' -d '{}'"_s
          << shellText(u"https://"_s + hostAndPort(target.checkedName(), target.restPort) +
                       u"/v2/vectordb/collections/list"_s);
    QStringList lines;
    if (target.restPort == 0)
        lines << u"# REST is switched off (proxy.http.enabled: false): give it a port first."_s;
    else
        lines << parts.join(u" \\\n    "_s);
    return {toCode(lines), u"shell"_s, Trap::RestOwnPort};
}

} // namespace exporter::sdk

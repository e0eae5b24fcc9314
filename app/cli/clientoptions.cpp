#include "app/cli/clientoptions.h"

#include "app/cli/tr.h"
#include "app/cli/values.h"

using namespace Qt::StringLiterals;

namespace cli {

void describeClients(CommandLine &line)
{
    line.repeatable(u"client"_s, u"NAME"_s,
                    Tr::tr("A further program with a certificate of its own: client-NAME.key, "
                           ".csr and .pem; repeat it."));
    line.option(u"clients-file"_s, u"FILE"_s,
                Tr::tr("The same for every name in this file, one on each line."));
}

base::Result<bundle::ClientNames> clientsOf(const CommandLine &line)
{
    const QStringList typed = line.values(u"client"_s);
    auto names = line.isSet(u"clients-file"_s)
                     ? bundle::readClientList(absolutePath(line.value(u"clients-file"_s)), typed)
                     : base::Result<bundle::ClientNames>(bundle::checkClientNames(typed));
    if (names)
        for (base::Finding &finding : names->findings)
            if (finding.where.isEmpty())
                finding.where = u"--client"_s;
    return names;
}

} // namespace cli

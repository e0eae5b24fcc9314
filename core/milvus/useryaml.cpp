#include "core/milvus/patch.h"
#include "core/milvus/rendertext.h"

namespace milvus {

QByteArray userYaml(const TlsSettings &settings)
{
    return "# For milvus.yaml, or for a user.yaml beside it in Milvus's configs folder, which "
           "Milvus "
           "2.4 and newer read last.\n" +
           settingsText(settings, 0);
}

} // namespace milvus

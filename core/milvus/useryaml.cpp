#include "core/milvus/patch.h"
#include "core/milvus/rendertext.h"

namespace milvus {

QByteArray userYaml(const TlsSettings &settings)
{
    return "# user.yaml: lies beside milvus.yaml in Milvus's configs folder; Milvus 2.4 and newer "
           "read it last.\n" +
           settingsText(settings, 0);
}

} // namespace milvus

#include "core/milvus/yamlversion.h"

namespace milvus {

QString yamlCppVersion()
{
    return QStringLiteral(MILVUS_TLS_YAML_CPP_VERSION);
}

} // namespace milvus

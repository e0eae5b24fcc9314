#include "core/milvus/yamlversion.h"

#include <yaml.h>

namespace milvus {

QString yamlCppVersion()
{
    return QStringLiteral(MILVUS_TLS_YAML_CPP_VERSION);
}

QString libyamlVersion()
{
    return QString::fromLatin1(yaml_get_version_string());
}

} // namespace milvus

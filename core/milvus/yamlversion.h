#pragma once

#include <QString>

namespace milvus {

/// Version of the yaml-cpp this was built with, "0.7.0": the library itself does not tell.
QString yamlCppVersion();

/// Version of the libyaml this runs with, "0.2.5".
QString libyamlVersion();

} // namespace milvus

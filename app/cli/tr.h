#pragma once

#include <QCoreApplication>

namespace cli {

/// Carries tr() for the free functions of this folder.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace cli

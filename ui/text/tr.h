#pragma once

#include <QCoreApplication>

namespace text {

/// Carries tr() for the free functions of this folder, in the context that the tables of entries
/// also use.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace text

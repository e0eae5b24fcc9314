#pragma once

#include "core/probe/connecting.h"
#include "core/probe/livetest.h"
#include "core/probe/milvuscalls.h"

namespace probe {

/// What Milvus answered.
struct MilvusAnswers
{
    bool answered = false; ///< any call was answered, also with a refusal to sign in
    QString version;
    std::optional<bool> healthy;
    QStringList databases;
    QStringList collections;
    std::optional<base::Error> problem; ///< the first one; Canceled when canceled
};

/// Asks GetVersion, CheckHealth, Connect, ListDatabases and ShowCollections in this order, each
/// with its own 10 s, and stops at the first problem. What an old server does not know
/// (UNIMPLEMENTED) is left out. milvus-tls.md 4.3, 4.4.
MilvusAnswers askMilvus(MilvusCalls &calls, const Target &target, const SignIn &signIn,
                        const Watch &watch);

/// GetVersion alone, without a sign-in; the other answers stay empty.
MilvusAnswers askMilvusVersion(MilvusCalls &calls, const Target &target, const Watch &watch);

} // namespace probe

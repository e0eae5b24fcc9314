#pragma once

#include "core/export/scriptca.h"

#include <QStringList>

namespace exporter {

/// `text` as the value of an openssl.cnf line, so that it means exactly `text` (config(5) of
/// OpenSSL): no variable, comment, quotation or line end comes out of it. Pure.
QString confValue(const QString &text);

/// The fields of a subject that say something, by their short names and in NFC, in the order in
/// which a certificate made here has them. Pure.
QList<std::pair<QString, QString>> subjectFields(const plan::Subject &subject);

/// The openssl.cnf for all three certificates of a plan, or for the two that a given CA signs: the
/// script sets `name` to ca, server or client, and the sections of that name say what goes into its
/// subject, its request and its certificate. Also has what `openssl ca` wants to sign with, and
/// `withNamed` the sections of the clients with files of their own, whose names the script sets.
/// Pure but for the clock.
QStringList opensslConf(const plan::Plan &plan, bool withNamed = false, const ScriptCa &ca = {});

} // namespace exporter

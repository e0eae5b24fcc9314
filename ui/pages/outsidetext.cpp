#include "ui/pages/outsidetext.h"

#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

struct OutsideWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::ObjectWords)
};

QString certificateRole(inspect::Role role)
{
    switch (role) {
    case inspect::Role::Ca:
        return OutsideWords::tr("CA");
    case inspect::Role::Server:
        return OutsideWords::tr("Server");
    case inspect::Role::Client:
        return OutsideWords::tr("Client");
    case inspect::Role::Other:
        return OutsideWords::tr("Certificate");
    }
    Q_UNREACHABLE();
}

} // namespace

QString keyText(const pki::KeyFacts &key)
{
    if (!key.curve.isEmpty())
        return key.curve;
    if (key.algorithm == "RSA"_L1)
        return u"RSA %1"_s.arg(key.bits);
    return text::visible(key.algorithm);
}

QString roleText(const inspect::Object &object)
{
    switch (object.kind) {
    case inspect::Kind::Certificate:
        return certificateRole(object.role);
    case inspect::Kind::PrivateKey:
        return OutsideWords::tr("Private key");
    case inspect::Kind::Request:
        return OutsideWords::tr("Request");
    case inspect::Kind::Serial:
        return OutsideWords::tr("Serial number");
    case inspect::Kind::Unknown:
        return OutsideWords::tr("Not recognised");
    }
    Q_UNREACHABLE();
}

QString objectTitle(const inspect::Object &object)
{
    return u"%1 · %2"_s.arg(roleText(object), text::visible(object.file));
}

} // namespace pages

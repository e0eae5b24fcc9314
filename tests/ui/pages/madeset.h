#pragma once

#include "core/bundle/generate.h"
#include "core/plan/hostname.h"
#include "ui/pages/session.h"

#include <QTemporaryDir>

/// A real set of nine files in a folder of its own, as the session holds it after Generate.
struct MadeSet
{
    explicit MadeSet(const QStringList &names = {QStringLiteral("localhost"),
                                                 QStringLiteral("127.0.0.1")})
    {
        plan::Plan &plan = session.plan;
        plan.folder = folder.filePath(QStringLiteral("tls"));
        plan.deployment = {};
        plan.names.clear();
        for (const QString &name : names)
            plan.names += plan::parseName(name)->name;
        const base::Job job;
        const auto report = bundle::generate(plan, true, job);
        if (!report) {
            qWarning("%s: %s", qPrintable(base::codeId(report.error().code)),
                     qPrintable(report.error().detail));
            return;
        }
        session.generated = *report;
        session.generatedFrom = plan;
    }

    [[nodiscard]] QString file(bundle::File which) const
    {
        return bundle::filePath(session.plan.folder, which);
    }

    QTemporaryDir folder;
    pages::Session session;
};

#pragma once

#include "core/plan/plan.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

namespace shell {

/// What is remembered between two starts, in QSettings: the window, language, theme, folders and
/// the organisation details. Never a key, a password or the content of a file (ux-rules 73).
class Settings
{
public:
    [[nodiscard]] QString language() const; ///< "en", "zh_CN"; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] theme::Scheme scheme() const;
    void setScheme(theme::Scheme scheme);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] bool oldBesideNew() const; ///< how changes of a file are looked at
    void setOldBesideNew(bool on);
    [[nodiscard]] QStringList recentFolders() const; ///< newest first, only those that still exist
    void addRecentFolder(const QString &folder);
    /// Fills in the organisation details of the last set; false when none are remembered.
    bool restoreSubject(plan::Subject &subject) const;
    void rememberSubject(const plan::Subject &subject);
    void forgetAnswers(); ///< organisation details and recent folders
};

QString schemeId(theme::Scheme scheme); ///< "system", "light", "dark"
bool parseScheme(const QString &text, theme::Scheme &scheme);

} // namespace shell

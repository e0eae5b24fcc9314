#pragma once

#include "ui/pages/clockquestion.h"
#include "ui/pages/passphrasedialog.h"
#include "ui/widgets/task.h"

namespace pages {

/// A job that signs with the CA: when its key turns out to be protected, the passphrase is asked
/// for by dialog and the job runs again with it; when the clock looks wrong, whether to go on. The
/// passphrase is wiped when the job has ended.
template<typename T> class CaTask
{
public:
    using Work = std::function<base::Result<T>(const base::Secret &passphrase, const base::Job &)>;
    using OnProgress = typename widgets::Task<T>::OnProgress;
    using OnDone = typename widgets::Task<T>::OnDone;

    /// `passphrase` is tried first; empty: none. A dialog that is closed without one ends in
    /// Canceled.
    void start(QWidget *window, base::Secret passphrase, Work work, OnDone onDone,
               OnProgress onProgress = {})
    {
        const auto secret = std::make_shared<base::Secret>(std::move(passphrase));
        m_task.start([secret, work](const base::Job &job) { return work(*secret, job); },
                     [this, window, secret, work, onDone, onProgress](const auto &result) {
                         base::Secret used = std::move(*secret);
                         if (!result && result.error().code == base::Code::ClockWrong &&
                             trustsClock(result.error(), window)) {
                             start(window, std::move(used), work, onDone, onProgress);
                             return;
                         }
                         used.wipe();
                         if (!isLocked(result)) {
                             onDone(result);
                             return;
                         }
                         PassphraseDialog dialog(result.error(), window);
                         if (dialog.exec() == QDialog::Accepted)
                             start(window, dialog.passphrase(), work, onDone, onProgress);
                         else
                             onDone(base::fail(base::Code::Canceled));
                     },
                     onProgress);
    }

    void cancel() { m_task.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

private:
    static bool isLocked(const base::Result<T> &result)
    {
        return !result && (result.error().code == base::Code::CaKeyEncrypted ||
                           result.error().code == base::Code::PassphraseWrong);
    }

    widgets::Task<T> m_task;
};

} // namespace pages

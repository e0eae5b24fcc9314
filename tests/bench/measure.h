#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

/// Milliseconds that something takes; ends the program when it does not succeed.
template<typename Work> double millisecondsOf(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    if (!work()) {
        QTextStream(stderr) << "a run did not end well" << Qt::endl;
        std::exit(1);
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

inline double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// "generate, RSA-2048 …: 0.52 (bar 0.55)"; the word at the end says when a bar is missed.
inline void tell(const QString &what, double value, double bar, bool most = true)
{
    const bool held = most ? value <= bar : value >= bar;
    QTextStream(stdout) << QStringLiteral("%1: %2 (%3 %4)%5")
                               .arg(what)
                               .arg(value, 0, 'f', 2)
                               .arg(most ? QStringLiteral("at most") : QStringLiteral("at least"))
                               .arg(bar)
                               .arg(held ? QString() : QStringLiteral(" MISSED"))
                        << Qt::endl;
}

#include "app/cli/interrupt.h"

#include <array>
#include <atomic>
#include <csignal>

namespace cli {

namespace {

constexpr std::array watchedSignals = {SIGINT, SIGTERM, SIGHUP};

std::atomic<base::Job *> watched = nullptr;
static_assert(std::atomic<base::Job *>::is_always_lock_free, "read inside a signal handler");

void onSignal(int)
{
    if (base::Job *job = watched.load())
        job->cancel(); // an atomic store, nothing else
}

void handle(void (*handler)(int))
{
    for (const int number : watchedSignals) {
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

Interrupt::Interrupt(base::Job &job)
{
    watched.store(&job);
    handle(onSignal);
}

Interrupt::~Interrupt()
{
    handle(SIG_DFL);
    watched.store(nullptr);
}

} // namespace cli

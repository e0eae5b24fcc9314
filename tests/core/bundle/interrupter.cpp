// Runs a program and kills it, or fails it, at one of the calls with which it changes the disk. The
// calls of all its threads are counted together, in the order in which the kernel sees them.
//     interrupter log FILE PROGRAM [ARGUMENT]…     writes the name of each call, a line each
//     interrupter kill N PROGRAM [ARGUMENT]…       SIGKILL in place of the N-th call
//     interrupter ENOSPC|EIO N PROGRAM [ARGUMENT]… the N-th call fails with this error
// Ends as the program does. It asks the kernel (seccomp) to be told of each call before it is made.

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Call
{
    int number;
    const char *name;
};

constexpr std::array calls = {
#ifdef __NR_mkdir // newer processors have the forms with "at" only
    Call{__NR_mkdir, "mkdir"},       Call{__NR_rename, "rename"},
    Call{__NR_unlink, "unlink"},     Call{__NR_rmdir, "rmdir"},
    Call{__NR_link, "link"},         Call{__NR_chmod, "chmod"},
    Call{__NR_lchown, "lchown"},
#endif
    Call{__NR_mkdirat, "mkdirat"},   Call{__NR_renameat2, "renameat2"},
    Call{__NR_unlinkat, "unlinkat"}, Call{__NR_linkat, "linkat"},
    Call{__NR_fchmod, "fchmod"},     Call{__NR_fchmodat, "fchmodat"},
    Call{__NR_fsync, "fsync"},       Call{__NR_fdatasync, "fdatasync"},
    Call{__NR_syncfs, "syncfs"},     Call{__NR_ftruncate, "ftruncate"},
    Call{__NR_openat, "openat"},     Call{__NR_write, "write"},
};

const char *nameOf(int number)
{
    const auto found = std::find_if(calls.begin(), calls.end(),
                                    [number](const Call &call) { return call.number == number; });
    return found == calls.end() ? "?" : found->name;
}

/// The program for the kernel: tell of these calls, of openat only when it may create a file, of
/// write only when it is not to the standard output or error.
std::vector<sock_filter> filter()
{
    const auto load = [](std::size_t offset) {
        return sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<__u32>(offset)};
    };
    const auto jump = [](unsigned kind, long value, unsigned yes, unsigned no) {
        return sock_filter{static_cast<__u16>(BPF_JMP | kind | BPF_K), static_cast<__u8>(yes),
                           static_cast<__u8>(no), static_cast<__u32>(value)};
    };
    const sock_filter tell = {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_USER_NOTIF};
    const sock_filter pass = {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW};
    // The lower half of an argument comes first on every processor that we build for.
    const std::size_t file = offsetof(seccomp_data, args);
    const std::size_t flags = file + 2 * sizeof(__u64);
    std::vector<sock_filter> program = {load(offsetof(seccomp_data, nr))};
    for (const Call &call : calls) {
        if (call.number == __NR_openat || call.number == __NR_write)
            continue;
        program.insert(program.end(), {jump(BPF_JEQ, call.number, 0, 1), tell});
    }
    program.insert(program.end(), {jump(BPF_JEQ, __NR_openat, 0, 4), load(flags),
                                   jump(BPF_JSET, O_CREAT, 0, 1), tell, pass});
    program.insert(program.end(), {jump(BPF_JEQ, __NR_write, 0, 4), load(file),
                                   jump(BPF_JGT, STDERR_FILENO, 0, 1), tell, pass});
    program.push_back(pass);
    return program;
}

struct Started
{
    int listener = -1;
    pid_t process = -1;
};

/// On a thread of its own, since the filter holds for the thread that installs it and for its
/// children; the listener belongs to all of us.
Started start(char **words)
{
    Started started;
    std::thread([&] {
        std::vector<sock_filter> program = filter();
        const sock_fprog given = {static_cast<unsigned short>(program.size()), program.data()};
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
            return;
        started.listener = static_cast<int>(syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER,
                                                    SECCOMP_FILTER_FLAG_NEW_LISTENER, &given));
        if (started.listener < 0)
            return;
        started.process = fork();
        if (started.process == 0) {
            execvp(words[0], words);
            _exit(127);
        }
    }).join();
    return started;
}

/// Writes into pipes and events are no changes of the disk.
bool isOnDisk(const seccomp_notif &told)
{
    if (told.data.nr != __NR_write && told.data.nr != __NR_fchmod)
        return true;
    const std::string link =
        "/proc/" + std::to_string(told.pid) + "/fd/" + std::to_string(told.data.args[0]);
    std::array<char, 4096> target = {};
    return readlink(link.c_str(), target.data(), target.size() - 1) > 0 && target[0] == '/' &&
           std::strncmp(target.data(), "/dev/", 5) != 0;
}

struct Order
{
    std::FILE *log = nullptr;
    long number = 0; ///< of the call that is met, from 1; 0: none
    int error = 0;   ///< 0: the program is killed
};

/// Answers until no process with the filter is left.
void answer(const Started &started, const Order &order)
{
    long count = 0;
    for (pollfd waiting = {started.listener, POLLIN, 0}; poll(&waiting, 1, -1) >= 0;) {
        if ((waiting.revents & POLLIN) == 0)
            return;
        seccomp_notif told = {};
        if (ioctl(started.listener, SECCOMP_IOCTL_NOTIF_RECV, &told) != 0)
            continue; // it was killed meanwhile
        seccomp_notif_resp reply = {told.id, 0, 0, SECCOMP_USER_NOTIF_FLAG_CONTINUE};
        if (isOnDisk(told)) {
            ++count;
            if (order.log)
                std::fprintf(order.log, "%s\n", nameOf(told.data.nr));
            if (count == order.number && order.error == 0) {
                kill(started.process, SIGKILL);
                return;
            }
            if (count == order.number)
                reply = {told.id, 0, -order.error, 0};
        }
        ioctl(started.listener, SECCOMP_IOCTL_NOTIF_SEND, &reply);
    }
}

} // namespace

int main(int count, char **words)
{
    if (count < 4)
        return 2;
    const std::string what = words[1];
    Order order;
    if (what == "log")
        order.log = std::fopen(words[2], "we");
    else
        order.number = std::atol(words[2]);
    order.error = what == "ENOSPC" ? ENOSPC : what == "EIO" ? EIO : 0;
    const Started started = start(words + 3);
    if (started.process < 0) {
        std::perror("interrupter");
        return 3;
    }
    answer(started, order);
    if (order.log)
        std::fclose(order.log);
    int status = 0;
    waitpid(started.process, &status, 0);
    if (WIFSIGNALED(status))
        kill(getpid(), WTERMSIG(status));
    return WEXITSTATUS(status);
}

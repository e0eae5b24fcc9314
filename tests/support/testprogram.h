#pragma once

#include <QtTest>

/// The tests of a folder are one program; its first argument names the test to run, the others go
/// to Qt Test: `tests_core_pki names "a wildcard at the left"`.
namespace testprogram {

using Run = int (*)(int count, char **words);

/// Makes a test known under the name of its file, without "tst_" and ".cpp". Before main().
struct Registered
{
    Registered(const char *file, Run run);
};

template<typename Application, typename Test> int run(int count, char **words)
{
    const Application application(count, words);
    Test test;
    return QTest::qExec(&test, count, words);
}

} // namespace testprogram

/// The one test class of a file; with WINDOW_TEST it may show widgets.
#define PRODUCT_TEST(Test)                                                                         \
    static const testprogram::Registered registered##Test(                                         \
        __FILE__, &testprogram::run<QCoreApplication, Test>);
#define WINDOW_TEST(Test)                                                                          \
    static const testprogram::Registered registered##Test(__FILE__,                                \
                                                          &testprogram::run<QApplication, Test>);

#include "app/cli/exitcode.h"

#include <algorithm>
#include <array>

namespace cli {

ExitCode exitCodeOf(base::Code code)
{
    using base::Code;
    constexpr std::array typed = {
        Code::WrongUse,         Code::AnswersInvalid, Code::VersionInvalid,
        Code::RenderingUnknown, Code::FormatUnknown,  Code::SdkUnknown,
        Code::PassphraseNeeded, Code::ClientUnknown,  Code::ContainerUserUnknown,
        Code::GroupUnknown,     Code::ScriptNameTaken};
    const bool isOfPlan = code >= Code::NameEmpty && code < Code::HostNotFound;
    return isOfPlan || std::ranges::find(typed, code) != typed.end() ? WrongUse : NotDone;
}

} // namespace cli

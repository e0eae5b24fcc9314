#include "ui/theme/theme.h"

namespace theme {

namespace {

struct Row
{
    Color meaning;
    QRgb light;
    QRgb dark;
};

constexpr Row table[] = {
    {Color::Page, 0xfff3f4f6, 0xff2d2d2d},        {Color::Sidebar, 0xffe8eaee, 0xff252525},
    {Color::Card, 0xffffffff, 0xff353535},        {Color::Border, 0xffd3d7dd, 0xff4c4c4c},
    {Color::Text, 0xff1b1d21, 0xfff2f2f2},        {Color::Muted, 0xff59606b, 0xffbababa},
    {Color::Accent, 0xff1a5fb4, 0xff8ab4f8},      {Color::OnAccent, 0xffffffff, 0xff14233b},
    {Color::AccentTint, 0xffe4eefb, 0xff22314d},  {Color::Ok, 0xff1b6e3c, 0xff7bd88f},
    {Color::OkTint, 0xffe2f4e8, 0xff1d3a25},      {Color::Warning, 0xff8a4b00, 0xffffb74d},
    {Color::WarningTint, 0xffffefdc, 0xff42310f}, {Color::Problem, 0xffa51d2d, 0xffff8a80},
    {Color::ProblemTint, 0xfffde7e9, 0xff4a2024}, {Color::Info, 0xff1a5fb4, 0xff8ab4f8},
    {Color::InfoTint, 0xffe4eefb, 0xff22314d},    {Color::Added, 0xffd6f5dd, 0xff1d3a25},
    {Color::Removed, 0xfffbdcdc, 0xff4a2024},     {Color::Control, 0xff868d97, 0xff8c8c8c},
    {Color::Hover, 0xffeef2f7, 0xff3f3f3f},
};

} // namespace

QColor color(Color meaning, bool dark)
{
    for (const Row &row : table) {
        if (row.meaning == meaning)
            return QColor::fromRgb(dark ? row.dark : row.light);
    }
    Q_UNREACHABLE();
}

QColor color(Color meaning)
{
    return color(meaning, isDark());
}

} // namespace theme

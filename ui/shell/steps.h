#pragma once

#include "ui/pages/page.h"

#include <array>

namespace shell {

/// The eight steps in their order.
constexpr std::array<pages::Step, 8> sequence{
    pages::Step::Goal,         pages::Step::Names,     pages::Step::Keys,     pages::Step::Review,
    pages::Step::Certificates, pages::Step::Configure, pages::Step::LiveTest, pages::Step::HandOut};

/// Places outside the sequence, for any time.
constexpr std::array<pages::Step, 2> anyTime{pages::Step::Inspect, pages::Step::Renewal};

/// 0 to 7, or -1 outside the sequence.
int positionOf(pages::Step step);
/// The section of the help about this page, counted from 1.
int helpSection(pages::Step step);
/// "Names": for the step list and the window title.
QString stepTitle(pages::Step step);
/// The page of a step, made anew; the parent owns it.
pages::Page *createPage(pages::Step step, pages::Session &session, QWidget *parent);

/// Where the user is; survives the rebuilding of the window.
struct Place
{
    pages::Step step = pages::Step::Goal;
    int furthest = 0; ///< position of the last step that may be jumped to
};

} // namespace shell

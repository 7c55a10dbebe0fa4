#include "ui/theme/palettes.h"

namespace spotter {

namespace {

struct Row {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr Row rows[] = {
    {QPalette::Window, 0xfff2f4f6, 0xff22262b},
    {QPalette::WindowText, 0xff1b1f24, 0xffe6e9ed},
    {QPalette::Base, 0xffffffff, 0xff191c20},
    {QPalette::AlternateBase, 0xfff1f3f6, 0xff20242a},
    {QPalette::Text, 0xff1b1f24, 0xffe6e9ed},
    {QPalette::PlaceholderText, 0xff5c6570, 0xff9aa5b1},
    {QPalette::Button, 0xffe7eaee, 0xff31373f},
    {QPalette::ButtonText, 0xff1b1f24, 0xffe6e9ed},
    {warningRole, 0xff9b1c1c, 0xffff9d94},
    {QPalette::ToolTipBase, 0xff2b3036, 0xffe6e9ed},
    {QPalette::ToolTipText, 0xfff7f8f9, 0xff191c20},
    {QPalette::Highlight, 0xff0a5dad, 0xff5aa7f0},
    {QPalette::HighlightedText, 0xffffffff, 0xff0d1218},
    {QPalette::Link, 0xff0a5dad, 0xff7cbcf7},
    {QPalette::LinkVisited, 0xff6a3fa0, 0xffc3a6f2},
    {QPalette::Light, 0xffffffff, 0xff474f59},
    {QPalette::Midlight, 0xffeceff2, 0xff3a414a},
    {QPalette::Mid, 0xffb3bac3, 0xff4c545e},
    {QPalette::Dark, 0xff8b939d, 0xff14171a},
    {QPalette::Shadow, 0xff565d66, 0xff0b0d0f},
};

// What cannot be used now is paler, and still to be read.
constexpr Row disabledRows[] = {
    {QPalette::WindowText, 0xff767e88, 0xff87919c},
    {QPalette::Text, 0xff767e88, 0xff87919c},
    {QPalette::ButtonText, 0xff737b85, 0xff8f99a4},
    {QPalette::PlaceholderText, 0xff8b939d, 0xff717a84},
    {QPalette::Highlight, 0xff9aa3ad, 0xff4c545e},
    {QPalette::HighlightedText, 0xff1b1f24, 0xffe6e9ed},
};

QColor colourOf(const Row &row, Scheme scheme)
{
    return QColor::fromRgb(scheme == Scheme::Dark ? row.dark : row.light);
}

} // namespace

QPalette paletteOf(Scheme scheme)
{
    QPalette palette;
    for (const Row &row : rows)
        palette.setColor(row.role, colourOf(row, scheme));
    for (const Row &row : disabledRows)
        palette.setColor(QPalette::Disabled, row.role, colourOf(row, scheme));
    return palette;
}

} // namespace spotter

// Fusion with a ring around what has the keyboard's focus that is seen from an arm's length, in both themes. It takes
// the place of the plain styles that Qt falls back to where the desktop brings none of its own.
#pragma once

#include <QProxyStyle>

namespace spotter {

class StudioStyle : public QProxyStyle {
    Q_OBJECT

public:
    StudioStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace spotter

// An icon that stands by itself, as a label: drawn again when the palette or the screen's scale changes. Says nothing
// to a screen reader.
#pragma once

#include "ui/icons.h"

#include <QEvent>
#include <QLabel>

namespace spotter {

class IconLabel : public QLabel {
public:
    /// \p name as for themedIcon(); \p side in logical pixels.
    IconLabel(const QString &name, int side, QWidget *parent = nullptr)
        : QLabel(parent)
        , m_icon(themedIcon(name))
        , m_side(side)
    {
        draw();
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ScreenChangeInternal
            || event->type() == QEvent::Show)
            draw();
        return QLabel::event(event);
    }

private:
    void draw() { setPixmap(m_icon.pixmap(QSize(m_side, m_side), devicePixelRatioF())); }

    QIcon m_icon;
    int m_side;
};

} // namespace spotter

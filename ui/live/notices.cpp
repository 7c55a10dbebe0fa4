#include "ui/live/notices.h"

#include "ui/live/banner.h"

#include <QTimer>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr std::size_t mostLines = 3;

} // namespace

Notices::Notices(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
}

void Notices::tell(const QString &key, const QString &sentence, std::chrono::milliseconds shownFor)
{
    forget(key);
    if (m_lines.size() == mostLines)
        forget(m_lines.front().key);
    auto *banner = new Banner;
    layout()->addWidget(banner);
    banner->tell(sentence, false);
    m_lines.push_back({key, banner});
    if (shownFor.count() > 0)
        QTimer::singleShot(shownFor, banner, [this, key] { forget(key); });
}

void Notices::forget(const QString &key)
{
    std::erase_if(m_lines, [&](const Line &line) {
        if (line.key != key)
            return false;
        line.banner->hide();
        line.banner->deleteLater();
        return true;
    });
}

QStringList Notices::sentences() const
{
    QStringList all;
    for (const Line &line : m_lines) {
        if (!line.banner->isHidden())
            all << line.banner->message();
    }
    return all;
}

} // namespace spotter

#include "ui/review/frames_strip.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/token_look.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr int picture_px = 66;
constexpr int most = 16; ///< pictures; of a longer chunk the last ones

QString percent(double share)
{
    return FramesStrip::tr("%1 %", "a share").arg(qRound(share * 100));
}

} // namespace

FramesStrip::FramesStrip(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_close(new QToolButton)
    , m_row(new QWidget)
{
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_heading->setFocusPolicy(Qt::TabFocus); // so that the keyboard reaches its words
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 4);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_row);
    connect(m_close, &QToolButton::clicked, this, &FramesStrip::close);
    connect(&m_pictures, &ChunkPictures::drawn, this, &FramesStrip::showPictures);
    connect(&m_pictures, &ChunkPictures::failed, this, [this](const QString &sentence) {
        m_heading->setText(sentence);
        m_heading->setToolTip(sentence);
    });
    keepTranslated(this, [this] {
        setAccessibleName(tr("Frames behind the decision"));
        m_close->setAccessibleName(tr("Close the frames"));
        m_close->setToolTip(tr("Close (Esc)"));
        tell();
    });
    hide();
}

void FramesStrip::showDecision(
    const TimelineItem &decision, const QString &film, const ChunkSpan &span, std::function<double(SessionTime)> level)
{
    m_decision = decision;
    m_level = std::move(level);
    ChunkSpan shown = span;
    shown.frames = std::min(shown.frames, most);
    showPictures({});
    m_pictures.want(film, shown, decision.from, int(picture_px * devicePixelRatioF()));
    show();
}

void FramesStrip::close()
{
    m_pictures.forget();
    hide();
}

void FramesStrip::showPictures(const std::vector<SeenPicture> &pictures)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    m_words.clear();
    m_times.clear();
    // Time runs from left to right, whatever the layout.
    row->setLayoutDirection(Qt::LeftToRight);
    for (const SeenPicture &seen : pictures) {
        const int at = int(m_times.size());
        auto *picture = new QLabel;
        QPixmap drawn = QPixmap::fromImage(seen.picture);
        drawn.setDevicePixelRatio(devicePixelRatioF());
        picture->setPixmap(drawn);
        picture->setProperty("frame", at);
        picture->setCursor(Qt::PointingHandCursor);
        picture->installEventFilter(this);
        auto *words = new QLabel;
        grid->addWidget(picture, 0, at, Qt::AlignCenter);
        grid->addWidget(words, 1, at, Qt::AlignCenter);
        m_words.push_back(words);
        m_times.push_back(seen.time);
    }
    row->setMinimumHeight(picture_px + fontMetrics().height()); // as high before they are drawn
    grid->setColumnStretch(int(m_times.size()), 1);
    layout()->replaceWidget(m_row, row);
    m_row->deleteLater();
    m_row = row;
    tell();
}

void FramesStrip::tell()
{
    const QString decided = tr("%1 at %2, %3 sure: %4")
                                .arg(tokenName(m_decision.token), clockText(m_decision.from),
                                    percent(m_decision.confidence), causeText(m_decision.cause));
    m_heading->setText(
        m_times.empty() ? decided : tr("%1. The coach saw %n frame(s):", nullptr, int(m_times.size())).arg(decided));
    m_heading->setToolTip(m_heading->text());
    QStringList frames;
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        const QString time = QLocale().toString(toSeconds(m_times[i]), 'f', 2);
        m_words[i]->setText(tr("%1 s · %2", "time, movement").arg(time, percent(m_level(m_times[i]))));
        m_words[i]->setToolTip(tr("Movement in this frame"));
        frames << m_words[i]->text();
    }
    m_heading->setAccessibleName(m_heading->text());
    m_heading->setAccessibleDescription(frames.join(QStringLiteral(", ")));
}

void FramesStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

bool FramesStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        const auto at = std::size_t(watched->property("frame").toInt());
        if (at < m_times.size())
            Q_EMIT momentChosen(m_times[at]);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace spotter

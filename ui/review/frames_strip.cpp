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
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr int picture_px = 66;
constexpr double border_px = 3;
constexpr int tick_px = 18;
constexpr int most = 16; ///< pictures; of a longer chunk the last ones

QString percent(double share, int decimals = 0)
{
    return FramesStrip::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', decimals));
}

} // namespace

FramesStrip::FramesStrip(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_close(new QToolButton)
    , m_row(new QWidget)
{
    m_heading->setObjectName(QStringLiteral("framesHeading"));
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

void FramesStrip::showDecision(const TimelineItem &decision)
{
    m_pictures.forget();
    m_decision = decision;
    m_scored = {};
    showPictures({});
    show();
}

void FramesStrip::showFrames(const QString &film, const ScoredFrames &kept, const ChunkSpan &span)
{
    const int height_px = int(picture_px * devicePixelRatioF());
    m_scored = kept.frames.empty() ? ScoredFrames() : kept;
    if (kept.frames.empty()) {
        ChunkSpan shown = span;
        shown.frames = std::min(shown.frames, most);
        return m_pictures.want(film, shown, m_decision.from, height_px);
    }
    if (m_scored.frames.size() > most)
        m_scored.frames.erase(m_scored.frames.begin(), m_scored.frames.end() - most);
    std::vector<SessionTime> times;
    std::vector<SeenPicture> blank; // the scores do not wait for the film, which may be gone
    for (const ScoredFrame &frame : m_scored.frames) {
        times.push_back(frame.time);
        blank.push_back({frame.time, {}});
    }
    showPictures(blank);
    m_pictures.want(film, times, height_px);
}

void FramesStrip::close()
{
    m_pictures.forget();
    hide();
}

/// With the mark of the chosen ones: a border, and a tick in the corner.
QPixmap FramesStrip::marked(const QImage &picture, bool chosen) const
{
    QPixmap drawn = QPixmap::fromImage(picture);
    drawn.setDevicePixelRatio(devicePixelRatioF());
    if (drawn.isNull() || !chosen)
        return drawn;
    const QRectF all(QPointF(), drawn.deviceIndependentSize());
    const QColor colour = palette().color(QPalette::Highlight);
    QPainter painter(&drawn);
    painter.setPen(QPen(colour, border_px, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(all.adjusted(border_px / 2, border_px / 2, -border_px / 2, -border_px / 2));
    const QRectF corner(all.right() - tick_px, 0, tick_px, tick_px);
    painter.fillRect(corner, colour);
    themedIcon(QStringLiteral("accept"))
        .paint(&painter, corner.adjusted(2, 2, -2, -2).toRect(), Qt::AlignCenter, QIcon::Selected);
    return drawn;
}

void FramesStrip::showPictures(const std::vector<SeenPicture> &pictures)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    m_words.clear();
    m_shown = pictures;
    // Time runs from left to right, whatever the layout.
    row->setLayoutDirection(Qt::LeftToRight);
    for (std::size_t at = 0; at < m_shown.size(); ++at) {
        auto *picture = new QLabel;
        picture->setPixmap(marked(m_shown[at].picture, isChosen(at)));
        picture->setProperty("frame", int(at));
        picture->setCursor(Qt::PointingHandCursor);
        picture->installEventFilter(this);
        auto *words = new QLabel;
        QFont font = words->font();
        font.setBold(isChosen(at));
        words->setFont(font);
        grid->addWidget(picture, 0, int(at), Qt::AlignCenter);
        grid->addWidget(words, 1, int(at), Qt::AlignCenter);
        m_words.push_back(words);
    }
    row->setMinimumHeight(picture_px + fontMetrics().height()); // as high before they are drawn
    grid->setColumnStretch(int(m_shown.size()), 1);
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
    const int count = int(m_shown.size());
    QString heading = decided;
    if (count > 0 && m_scored.scoring == FrameScoring::Attention)
        heading = tr("%1. The model saw %n frame(s) and chose those ticked:", nullptr, count).arg(decided);
    else if (count > 0 && m_scored.scoring == FrameScoring::Movement)
        heading = tr("%1. The coach saw %n frame(s):", nullptr, count).arg(decided);
    else if (count > 0)
        heading = tr("%1. The coach saw %n frame(s); no scores were kept then:", nullptr, count).arg(decided);
    m_heading->setText(heading);
    m_heading->setToolTip(heading);
    const bool byMovement = m_scored.scoring == FrameScoring::Movement;
    const int decimals = byMovement ? 0 : 1; // shares of frames that are much alike
    const QString meaning = byMovement ? tr("Movement in this frame") : tr("Its share of the model's attention");
    QStringList frames;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const QString time = tr("%1 s").arg(QLocale().toString(toSeconds(m_shown[i].time), 'f', 2));
        if (i >= m_scored.frames.size()) {
            m_words[i]->setText(time);
            frames << time;
            continue;
        }
        const QString words = tr("%1 · %2", "time, score").arg(time, percent(m_scored.frames[i].score, decimals));
        const QString told = isChosen(i) ? tr("%1, chosen", "a frame").arg(words) : words;
        m_words[i]->setText(words);
        m_words[i]->setToolTip(isChosen(i) ? tr("%1, chosen", "a frame").arg(meaning) : meaning);
        m_words[i]->setAccessibleName(told);
        frames << told;
    }
    if (m_scored.scoring != FrameScoring::None)
        frames << meaning;
    m_heading->setAccessibleName(m_heading->text());
    m_heading->setAccessibleDescription(frames.join(QStringLiteral("; ")));
}

void FramesStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.empty())
        showPictures(std::vector(m_shown));
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
        if (at < m_shown.size())
            Q_EMIT momentChosen(m_shown[at].time);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace spotter

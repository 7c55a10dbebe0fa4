#include "ui/welcome/welcome_page.h"

#include "core/values/remembered.h"
#include "ui/keep_translated.h"
#include "ui/live/source_board.h"

#include <QLabel>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr QLatin1String startedKey("started");
constexpr QLatin1String sourceKey("source"); // kept by the versions before this page
constexpr int columnWidth_px = 480;

} // namespace

WelcomePage::WelcomePage(SourceBoard *board, QWidget *parent)
    : QScrollArea(parent)
    , m_board(board)
    , m_title(new QLabel)
    , m_words(new QLabel)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *inner = new QWidget;
    inner->setFixedWidth(columnWidth_px);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_board);
    // Stretches and no alignment: with one, wrapped lines would get the height of their widest form.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(inner);
    middle->addStretch(1);
    auto *whole = new QVBoxLayout(content);
    whole->addStretch(1);
    whole->addLayout(middle);
    whole->addStretch(2);
    setWidget(content);
    keepTranslated(this, [this] { showWords(); });
    connect(m_board, &SourceBoard::camerasChanged, this, &WelcomePage::showWords);
}

void WelcomePage::setFirst(bool first)
{
    m_first = first;
    showWords();
}

void WelcomePage::showWords()
{
    if (m_first) {
        m_title->setText(tr("Welcome to Spotter"));
        m_words->setText(tr("Spotter watches you exercise, counts repetitions, and says what to change and what is "
                            "good. Everything happens on this computer: no picture leaves it. Choose what it shall "
                            "watch."));
    } else {
        m_title->setText(m_board->hasCameras() ? tr("Choose a source") : tr("No camera found"));
        m_words->setText(tr("A video file may also be dropped here. The sample session shows what Spotter does."));
    }
}

bool WelcomePage::isFirstStart()
{
    const QSettings kept = remembered();
    return !kept.contains(startedKey) && !kept.contains(sourceKey);
}

void WelcomePage::rememberStart()
{
    remembered().setValue(startedKey, true);
}

} // namespace spotter

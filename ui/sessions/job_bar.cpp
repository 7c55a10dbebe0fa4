#include "ui/sessions/job_bar.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/live_region.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr int mostLines = 5;

QToolButton *button(const QString &icon)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(icon));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

JobBar::JobBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(button(QStringLiteral("stop")))
    , m_close(button(QStringLiteral("close")))
    , m_troubles(new QListWidget)
    , m_region(new LiveRegion(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_close->setObjectName(QStringLiteral("jobClose"));
    m_close->setAutoRaise(true);
    m_troubles->setWordWrap(true);
    m_troubles->setFrameShape(QFrame::NoFrame);
    m_troubles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addLayout(row);
    column->addWidget(m_troubles);
    connect(m_cancel, &QToolButton::clicked, this, &JobBar::cancelled);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    keepTranslated(this, [this] {
        m_progress->setAccessibleName(tr("Progress"));
        m_troubles->setAccessibleName(tr("What could not be done"));
        m_cancel->setAccessibleName(tr("Stop this"));
        m_cancel->setToolTip(m_cancel->accessibleName());
        m_close->setAccessibleName(tr("Close this message"));
        m_close->setToolTip(m_close->accessibleName());
    });
    hide();
}

void JobBar::showProgress(const QString &text, double share)
{
    m_progress->setValue(int(share * 100));
    m_troubles->hide();
    showParts(text, true);
}

void JobBar::showResult(const QString &text, const QStringList &troubles)
{
    m_troubles->clear();
    m_troubles->addItems(troubles);
    int height_px = 0; // more are scrolled
    for (int row = 0; row < m_troubles->count(); ++row) {
        m_troubles->item(row)->setIcon(themedIcon(QStringLiteral("warning")));
        height_px += row < mostLines ? m_troubles->sizeHintForRow(row) : 0;
    }
    m_troubles->setFixedHeight(height_px);
    m_troubles->setHidden(troubles.isEmpty());
    showParts(text, false);
    m_region->announce((QStringList(text) + troubles).join(QLatin1Char('\n')));
}

void JobBar::showParts(const QString &text, bool isRunning)
{
    m_text->setText(text);
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_close->setVisible(!isRunning);
    setVisible(true);
}

QString JobBar::text() const
{
    return m_text->text();
}

QStringList JobBar::troubles() const
{
    QStringList all;
    for (int row = 0; row < m_troubles->count(); ++row)
        all << m_troubles->item(row)->text();
    return all;
}

} // namespace spotter

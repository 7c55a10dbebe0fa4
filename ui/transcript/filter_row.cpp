#include "ui/transcript/filter_row.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/token_look.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace spotter {

namespace {

constexpr int leastCharacters = 9; ///< of a choice; longer ones widen with the panel

QToolButton *makeToggle(const QString &name)
{
    auto *toggle = new QToolButton;
    toggle->setObjectName(name);
    toggle->setCheckable(true);
    return toggle;
}

QIcon shapeIcon(ActionToken token, const QWidget &shownOn)
{
    constexpr int size_px = 16;
    const double scale = shownOn.devicePixelRatioF();
    QPixmap picture(QSize(size_px, size_px) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(tokenShape(token, QRectF(3, 3, size_px - 6, size_px - 6)), tokenColour(token, shownOn.palette()));
    return QIcon(picture);
}

void name(QWidget *control, const QString &text)
{
    control->setAccessibleName(text);
    control->setToolTip(text);
}

} // namespace

FilterRow::FilterRow(TranscriptFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_feedback(makeToggle(QStringLiteral("showFeedback")))
    , m_praise(makeToggle(QStringLiteral("showPraise")))
    , m_notes(makeToggle(QStringLiteral("showNotes")))
    , m_reviewed(new QComboBox)
    , m_confidence(new QSpinBox)
    , m_count(new QLabel)
    , m_clear(new QToolButton)
{
    m_notes->setIcon(themedIcon(QStringLiteral("mark")));
    m_clear->setObjectName(QStringLiteral("showAllLines"));
    m_clear->setIcon(themedIcon(QStringLiteral("clear")));
    m_clear->setAutoRaise(true);
    m_reviewed->setObjectName(QStringLiteral("showReviewed"));
    m_reviewed->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reviewed->setMinimumContentsLength(leastCharacters);
    m_count->setWordWrap(true);
    m_confidence->setObjectName(QStringLiteral("showConfidence"));
    m_confidence->setRange(0, 100);
    m_confidence->setSingleStep(5);
    for (int i = 0; i < 3; ++i)
        m_reviewed->addItem({});

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 2, 4, 4);
    grid->setHorizontalSpacing(2);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_feedback, 0, 0);
    grid->addWidget(m_praise, 0, 1);
    grid->addWidget(m_notes, 0, 2);
    grid->addWidget(m_reviewed, 0, 3);
    grid->addWidget(m_confidence, 0, 4);
    grid->addWidget(m_count, 1, 0, 1, 4);
    grid->addWidget(m_clear, 1, 4, Qt::AlignTrailing);
    grid->setColumnStretch(3, 1);

    keepTranslated(this, [this] {
        name(m_feedback, tr("Show feedback"));
        name(m_praise, tr("Show praise"));
        name(m_notes, tr("Show notes"));
        m_reviewed->setItemText(int(TranscriptFilter::Reviewed::All), tr("all lines"));
        m_reviewed->setItemText(int(TranscriptFilter::Reviewed::Not), tr("to review"));
        m_reviewed->setItemText(int(TranscriptFilter::Reviewed::Yes), tr("reviewed"));
        tellReviewed();
        name(m_confidence, tr("Show lines that the coach was at least so sure of"));
        m_confidence->setPrefix(tr("≥ "));
        m_confidence->setSuffix(tr(" %"));
        name(m_clear, tr("Show all lines"));
        name(m_count, tr("Lines shown"));
        refreshCount();
    });
    refresh();
    drawShapes();
    for (QToolButton *toggle : {m_feedback, m_praise, m_notes})
        connect(toggle, &QToolButton::toggled, this, &FilterRow::apply);
    connect(m_reviewed, &QComboBox::currentIndexChanged, this, &FilterRow::apply);
    connect(m_confidence, &QSpinBox::valueChanged, this, &FilterRow::apply);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_filter.setWanted({}); });
    connect(&filter, &TranscriptFilter::wantedChanged, this, &FilterRow::refresh);
    const QAbstractItemModel *lines = filter.sourceModel();
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&filter), lines}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &FilterRow::refreshCount);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FilterRow::refreshCount);
        connect(model, &QAbstractItemModel::modelReset, this, &FilterRow::refreshCount);
    }
}

void FilterRow::apply()
{
    m_filter.setWanted({.feedback = m_feedback->isChecked(),
        .praise = m_praise->isChecked(),
        .notes = m_notes->isChecked(),
        .reviewed = TranscriptFilter::Reviewed(m_reviewed->currentIndex()),
        .confidence = m_confidence->value() / 100.0});
}

void FilterRow::refresh()
{
    const TranscriptFilter::Wanted wanted = m_filter.wanted();
    const QSignalBlocker blockers[] = {QSignalBlocker(m_feedback), QSignalBlocker(m_praise), QSignalBlocker(m_notes),
        QSignalBlocker(m_reviewed), QSignalBlocker(m_confidence)};
    m_feedback->setChecked(wanted.feedback);
    m_praise->setChecked(wanted.praise);
    m_notes->setChecked(wanted.notes);
    m_reviewed->setCurrentIndex(int(wanted.reviewed));
    m_confidence->setValue(qRound(wanted.confidence * 100));
    m_clear->setDisabled(wanted == TranscriptFilter::Wanted{});
    tellReviewed();
    refreshCount();
}

/// The choice is told whole where it has no room.
void FilterRow::tellReviewed()
{
    m_reviewed->setAccessibleName(tr("Show by review"));
    m_reviewed->setToolTip(m_reviewed->accessibleName() + QLatin1Char('\n') + m_reviewed->currentText());
}

void FilterRow::refreshCount()
{
    m_count->setText(
        tr("%1 of %n line(s) shown", nullptr, m_filter.sourceModel()->rowCount()).arg(m_filter.rowCount()));
}

void FilterRow::drawShapes()
{
    m_feedback->setIcon(shapeIcon(ActionToken::Feedback, *this));
    m_praise->setIcon(shapeIcon(ActionToken::Correct, *this));
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawShapes();
}

} // namespace spotter

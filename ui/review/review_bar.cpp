#include "ui/review/review_bar.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/review/review_player.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <cmath>

namespace spotter {

namespace {

constexpr std::array rates{0.25, 0.5, 1.0, 2.0, 4.0};
constexpr std::array icons{"back", "play", "forward", "", "", "clear", "accept", "save"};

} // namespace

ReviewBar::ReviewBar(ReviewPlayer &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_rate(new QComboBox)
    , m_clock(new QLabel)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto *made = new QToolButton;
        made->setFocusPolicy(Qt::StrongFocus);
        made->setIconSize(QSize(20, 20));
        if (*icons[i])
            made->setIcon(themedIcon(QLatin1String(icons[i])));
        made->setAutoRaise(i == Back || i == Forward || i == ClearRange);
        m_buttons[i] = made;
    }
    m_buttons[NextUnreviewed]->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_buttons[Export]->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const double rate : rates)
        m_rate->addItem(QStringLiteral("×") + QLocale().toString(rate), rate);
    m_rate->setCurrentIndex(2);
    QFont digits = m_clock->font();
    digits.setPointSizeF(digits.pointSizeF() * 1.15);
    m_clock->setFont(digits);
    m_clock->setMinimumWidth(QFontMetrics(digits).horizontalAdvance(QStringLiteral("00:00:00.0 / 00:00:00.0")));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    for (const Button which : {Back, Play, Forward})
        row->addWidget(m_buttons[which]);
    row->addWidget(m_rate);
    row->addSpacing(8);
    row->addWidget(m_clock);
    row->addStretch(1);
    for (const Button which : {In, Out, ClearRange})
        row->addWidget(m_buttons[which]);
    row->addSpacing(8);
    row->addWidget(m_buttons[NextUnreviewed]);
    row->addWidget(m_buttons[Export]);

    connect(m_buttons[Back], &QToolButton::clicked, &player, [&player] { player.step(-1); });
    connect(m_buttons[Play], &QToolButton::clicked, &player, &ReviewPlayer::togglePlaying);
    connect(m_buttons[Forward], &QToolButton::clicked, &player, [&player] { player.step(1); });
    connect(
        m_rate, &QComboBox::activated, &player, [this](int at) { m_player.setRate(m_rate->itemData(at).toDouble()); });
    connect(&player, &ReviewPlayer::changed, this, &ReviewBar::tell);
    connect(&player, &ReviewPlayer::positionChanged, this, &ReviewBar::tellClock);
    keepTranslated(this, [this] { tell(); });
}

void ReviewBar::setRange(const ReviewRange &range)
{
    m_range = range;
    tell();
}

void ReviewBar::setUnreviewed(int count)
{
    m_unreviewed = count;
    tell();
}

void ReviewBar::tell()
{
    const bool playing = m_player.isPlaying();
    const auto name = [this](Button which, const QString &text, const QString &keys) {
        m_buttons[which]->setText(text);
        m_buttons[which]->setAccessibleName(text);
        m_buttons[which]->setToolTip(tr("%1 (%2)", "what, keys").arg(text, keys));
    };
    name(Back, tr("Frame before"), QStringLiteral(","));
    name(Play, playing ? tr("Pause") : tr("Play"), tr("Space"));
    name(Forward, tr("Next frame"), QStringLiteral("."));
    name(In, m_range.in ? tr("In %1").arg(clockText(*m_range.in)) : tr("In"), QStringLiteral("I"));
    name(Out, m_range.out ? tr("Out %1").arg(clockText(*m_range.out)) : tr("Out"), QStringLiteral("O"));
    name(ClearRange, tr("Clear in and out"), QStringLiteral("Shift+I"));
    name(NextUnreviewed, m_unreviewed > 0 ? tr("%n to review", nullptr, m_unreviewed) : tr("All reviewed"),
        QStringLiteral("N"));
    name(Export, tr("Export…"), QStringLiteral("Ctrl+E"));
    m_buttons[Play]->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_buttons[ClearRange]->setEnabled(m_range.in || m_range.out);
    m_buttons[NextUnreviewed]->setEnabled(m_unreviewed > 0);
    m_rate->setAccessibleName(tr("Speed"));
    m_rate->setToolTip(tr("Speed. J, K and L play backwards, pause and play; again faster"));
    const auto shown = std::ranges::find(rates, std::abs(m_player.rate()));
    m_rate->setCurrentIndex(int(shown - rates.begin()));
    m_clock->setAccessibleName(tr("Place in the session"));
    tellClock();
}

void ReviewBar::tellClock()
{
    const QString way = m_player.isPlaying() && m_player.rate() < 0 ? QStringLiteral("◀ ") : QString();
    m_clock->setText(way + QStringLiteral("%1 / %2").arg(clockText(m_player.position()), clockText(m_player.length())));
}

} // namespace spotter

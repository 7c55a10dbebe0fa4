#include "ui/sessions/filter_bar.h"

#include "ui/keep_translated.h"
#include "ui/sessions/sessions_filter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace spotter {

namespace {

constexpr int leastCharacters = 10; ///< of a filter; longer ones widen with the page

struct Since {
    const char *text; ///< translated in context "spotter::FilterBar"
    int days;         ///< 0: whenever it was
};

constexpr Since sinceWhen[]{
    {QT_TRANSLATE_NOOP("spotter::FilterBar", "Any time"), 0},
    {QT_TRANSLATE_NOOP("spotter::FilterBar", "Last 7 days"), 7},
    {QT_TRANSLATE_NOOP("spotter::FilterBar", "Last 30 days"), 30},
    {QT_TRANSLATE_NOOP("spotter::FilterBar", "Last 12 months"), 365},
};

/// Whole, where a long choice is cut in the field.
void tellChoice(QComboBox &box)
{
    box.setToolTip(FilterBar::tr("%1: %2", "what is chosen").arg(box.accessibleName(), box.currentText()));
}

QComboBox *filterBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastCharacters);
    QObject::connect(box, &QComboBox::currentTextChanged, box, [box] { tellChoice(*box); });
    return box;
}

/// None: the first line, which is all of them.
std::optional<QString> wanted(const QComboBox &box)
{
    return box.currentIndex() > 0 ? std::optional(box.currentText()) : std::nullopt;
}

} // namespace

FilterBar::FilterBar(SessionsFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_shown(filterBox(QStringLiteral("shownSessions")))
    , m_whose{filterBox(QStringLiteral("person")), filterBox(QStringLiteral("exercise"))}
    , m_since(filterBox(QStringLiteral("since")))
    , m_count(new QLabel)
{
    m_shown->addItems({{}, {}, {}, {}});
    for (QComboBox *box : m_whose)
        box->addItem({}); // all of them
    for (const Since &since : sinceWhen)
        m_since->addItem({}, since.days);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 6);
    for (QComboBox *box : boxes())
        row->addWidget(box, 1);
    row->addStretch(1);
    row->addWidget(m_count);

    connect(m_shown, &QComboBox::currentIndexChanged, &filter,
        [&filter](int shown) { filter.setShown(SessionsFilter::Shown(shown)); });
    QComboBox *person = m_whose[SessionFields::Person];
    connect(person, &QComboBox::activated, &filter, [&filter, person] { filter.setPerson(wanted(*person)); });
    QComboBox *exercise = m_whose[SessionFields::Exercise];
    connect(exercise, &QComboBox::activated, &filter, [&filter, exercise] { filter.setExercise(wanted(*exercise)); });
    connect(m_since, &QComboBox::activated, &filter, [this] {
        const int days = m_since->currentData().toInt();
        m_filter.setSince(days > 0 ? std::optional(QDate::currentDate().addDays(-days)) : std::nullopt);
    });
    keepTranslated(this, [this] { tell(); });
}

/// As they stand beside each other.
std::array<QComboBox *, 4> FilterBar::boxes() const
{
    return {m_shown, m_whose[SessionFields::Person], m_whose[SessionFields::Exercise], m_since};
}

void FilterBar::setKnown(SessionFields::Field field, const QStringList &known)
{
    QComboBox *box = m_whose.at(field);
    const std::optional<QString> before = wanted(*box);
    while (box->count() > 1)
        box->removeItem(1);
    box->addItems(known);
    box->setCurrentIndex(before ? std::max(0, box->findText(*before)) : 0);
    if (before && box->currentIndex() == 0) // nobody is called so any more
        Q_EMIT box->activated(0);
}

void FilterBar::tellCount()
{
    m_count->setText(tr("%n session(s)", nullptr, m_filter.rowCount()));
}

void FilterBar::tell()
{
    m_shown->setAccessibleName(tr("Which sessions are shown"));
    const QStringList shown{tr("All sessions"), tr("Not yet reviewed"), tr("With rejected lines"), tr("Trash")};
    for (int i = 0; i < shown.size(); ++i)
        m_shown->setItemText(i, shown[i]);
    m_whose[SessionFields::Person]->setItemText(0, tr("All persons"));
    m_whose[SessionFields::Person]->setAccessibleName(tr("Whose sessions are shown"));
    m_whose[SessionFields::Exercise]->setItemText(0, tr("All exercises"));
    m_whose[SessionFields::Exercise]->setAccessibleName(tr("Sessions of which exercise are shown"));
    m_since->setAccessibleName(tr("Sessions of when are shown"));
    for (int i = 0; i < m_since->count(); ++i)
        m_since->setItemText(i, tr(sinceWhen[i].text));
    for (QComboBox *box : boxes())
        tellChoice(*box);
    tellCount();
}

} // namespace spotter

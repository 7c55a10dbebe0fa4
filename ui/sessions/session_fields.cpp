#include "ui/sessions/session_fields.h"

#include "ui/keep_translated.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace spotter {

namespace {

constexpr int leastCharacters = 14;

} // namespace

const QString &valueOf(const LibraryEntry &session, SessionFields::Field field)
{
    return field == SessionFields::Person ? session.person : session.exercise;
}

SessionFields::SessionFields(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    for (const Field field : {Person, Exercise}) {
        auto *box = new QComboBox;
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastCharacters);
        box->lineEdit()->installEventFilter(this);
        m_fields[field] = box;
        m_labels[field] = new QLabel;
        m_labels[field]->setBuddy(box);
        row->addWidget(m_labels[field]);
        row->addWidget(box, 1);
        row->addSpacing(8);
        connect(box, &QComboBox::activated, this, [this, field] { keep(field); });
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, field] { keep(field); });
    }
    row->addStretch(2);
    keepTranslated(this, [this] {
        m_labels[Person]->setText(tr("Person:"));
        m_labels[Exercise]->setText(tr("Exercise:"));
        m_fields[Person]->setAccessibleName(tr("Who exercised"));
        m_fields[Person]->setToolTip(tr("Who exercised in the chosen sessions"));
        m_fields[Exercise]->setAccessibleName(tr("What was exercised"));
        for (QComboBox *box : m_fields)
            box->lineEdit()->setAccessibleName(box->accessibleName());
        m_fields[Exercise]->setToolTip(tr("What was exercised in the chosen sessions"));
    });
    showSessions({});
}

void SessionFields::showSessions(const std::vector<LibraryEntry> &chosen)
{
    setEnabled(!chosen.empty());
    for (const Field field : {Person, Exercise}) {
        const bool same = std::ranges::all_of(chosen,
            [&](const LibraryEntry &session) { return valueOf(session, field) == valueOf(chosen.front(), field); });
        const QString value = same && !chosen.empty() ? valueOf(chosen.front(), field) : QString();
        m_fields[field]->lineEdit()->setPlaceholderText(same ? QString() : tr("several"));
        // What somebody is writing is not taken from them by what arrives meanwhile.
        if (m_fields[field]->lineEdit()->hasFocus() && value == m_shown[field])
            continue;
        m_shown[field] = value;
        take(field);
    }
}

void SessionFields::take(Field field)
{
    const QSignalBlocker quiet(m_fields[field]);
    m_fields[field]->setEditText(m_shown[field]);
}

void SessionFields::setKnown(Field field, const QStringList &known)
{
    QComboBox *box = m_fields[field];
    const QSignalBlocker quiet(box);
    const QString written = box->currentText();
    box->clear();
    box->addItems(known);
    box->setEditText(written);
}

void SessionFields::keep(Field field)
{
    const QString value = m_fields[field]->currentText().simplified();
    if (value == m_shown[field])
        return;
    m_shown[field] = value;
    Q_EMIT written(field, value);
}

/// Escape takes back what was written.
bool SessionFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    for (const Field field : {Person, Exercise}) {
        if (m_fields[field]->lineEdit() == watched)
            take(field);
    }
    return true;
}

} // namespace spotter

#include "ui/transcript/line_buttons.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/transcript/transcript_delegate.h"
#include "ui/transcript/transcript_model.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace spotter {

namespace {

QToolButton *makeButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedSize(TranscriptDelegate::buttonSize_px, TranscriptDelegate::buttonSize_px);
    return button;
}

void name(QToolButton *button, const QString &text, const QString &key)
{
    button->setAccessibleName(text);
    button->setToolTip(LineButtons::tr("%1 (%2)").arg(text, key));
}

} // namespace

LineButtons::LineButtons(QWidget *parent)
    : QFrame(parent)
    , m_accept(makeButton(QStringLiteral("acceptLine"), QStringLiteral("accept")))
    , m_reject(makeButton(QStringLiteral("rejectLine"), QStringLiteral("reject")))
    , m_rewrite(makeButton(QStringLiteral("rewriteLine"), QStringLiteral("edit")))
    , m_remove(makeButton(QStringLiteral("removeLine"), QStringLiteral("remove")))
{
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QToolButton *button : {m_accept, m_reject, m_rewrite, m_remove})
        row->addWidget(button);
    m_accept->setCheckable(true);
    m_reject->setCheckable(true);
    m_rewrite->setCheckable(true);
    keepTranslated(this, [this] {
        name(m_accept, tr("Accept"), QStringLiteral("A"));
        name(m_reject, tr("Reject"), QStringLiteral("D"));
        name(m_rewrite, tr("Rewrite"), QStringLiteral("E"));
        name(m_remove, tr("Remove the note"), QStringLiteral("Del"));
    });
    connect(m_accept, &QToolButton::clicked, this, &LineButtons::acceptClicked);
    connect(m_reject, &QToolButton::clicked, this, &LineButtons::rejectClicked);
    connect(m_rewrite, &QToolButton::clicked, this, &LineButtons::rewriteClicked);
    connect(m_remove, &QToolButton::clicked, this, &LineButtons::removeClicked);
    hide();
}

void LineButtons::showFor(const QModelIndex &line)
{
    const bool isNote = line.data(TranscriptModel::KindRole).toInt() == int(TranscriptModel::Kind::Note);
    const auto verdict = Verdict(line.data(TranscriptModel::VerdictRole).toInt());
    m_accept->setHidden(isNote);
    m_reject->setHidden(isNote);
    m_remove->setVisible(isNote);
    m_accept->setChecked(verdict == Verdict::Accepted);
    m_reject->setChecked(verdict == Verdict::Rejected);
    m_rewrite->setChecked(verdict == Verdict::Rewritten);
    adjustSize();
    show();
}

} // namespace spotter

#include "ui/live/empty_page.h"

#include "ui/actions.h"
#include "ui/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace spotter {

namespace {

QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text());
    button->setMinimumWidth(240);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMinimumWidth(420);
    return label;
}

} // namespace

EmptyPage::EmptyPage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *picture = new QLabel;
    picture->setPixmap(themedIcon(QStringLiteral("camera")).pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *title = wrapped(tr("No camera found"));
    title->setProperty("role", QStringLiteral("title"));
    auto *advice = wrapped(tr("Plug one in: its picture appears here by itself. "
                              "Or take a video file: drop it here, or open it. "
                              "The sample session shows what Spotter does."));

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(picture), static_cast<QWidget *>(title),
             static_cast<QWidget *>(advice), static_cast<QWidget *>(buttonFor(actions[Act::OpenSample])),
             static_cast<QWidget *>(buttonFor(actions[Act::OpenVideo]))})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

} // namespace spotter

#include "ui/page_keys.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace spotter {

namespace {

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QComboBox *>(widget);
}

} // namespace

PageKeys::PageKeys(QWidget *page, std::vector<Key> keys)
    : QObject(page)
    , m_page(page)
    , m_keys(std::move(keys))
{
    qApp->installEventFilter(this);
}

PageKeys::~PageKeys()
{
    qApp->removeEventFilter(this);
}

void PageKeys::setOthers(std::function<bool(const QKeySequence &)> takes, std::function<void(const QKeySequence &)> act)
{
    m_takes = std::move(takes);
    m_actOther = std::move(act);
}

QList<KeyHelp> PageKeys::help() const
{
    QList<KeyHelp> all;
    for (const Key &key : m_keys)
        all.push_back({QCoreApplication::translate("Review", key.text), key.keys});
    return all;
}

QString PageKeys::use(const QKeySequence &pressed) const
{
    const Key *key = keyFor(pressed);
    return key ? QCoreApplication::translate("Review", key->text) : QString();
}

const PageKeys::Key *PageKeys::keyFor(const QKeySequence &pressed) const
{
    const auto found = std::ranges::find_if(m_keys, [&](const Key &key) { return key.keys.contains(pressed); });
    return found == m_keys.end() ? nullptr : &*found;
}

bool PageKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *focused = qobject_cast<QWidget *>(watched);
    if (!focused || !m_page->isVisible() || focused->window() != m_page->window() || QApplication::activePopupWidget())
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const auto modifiers = press->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (!(modifiers & Qt::ControlModifier) && takesText(focused))
        return false;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(press->key())));
    if (press->key() == Qt::Key_Space && qobject_cast<QAbstractButton *>(focused))
        return false; // it presses the button, as everywhere
    const Key *key = keyFor(pressed);
    if (!key && !(m_takes && m_takes(pressed)))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // and not the same key of the Coach page
        return true;
    }
    if (key)
        key->act();
    else if (!press->isAutoRepeat())
        m_actOther(pressed);
    return true;
}

} // namespace spotter

// The keys of a page, wherever the window's focus is, unless somebody types a text or has a list open; those with Ctrl
// work while a text is typed too. GUI thread.
#pragma once

#include "ui/tells_keys.h"

#include <QObject>

#include <functional>

class QWidget;

namespace spotter {

class PageKeys : public QObject {
    Q_OBJECT

public:
    struct Key {
        const char *text; ///< translated in context "Review"
        QList<QKeySequence> keys;
        std::function<void()> act;
    };

    /// Works while \p page is seen.
    PageKeys(QWidget *page, std::vector<Key> keys);
    ~PageKeys() override;

    /// Keys that come and go: \p takes says whether it is one, and \p act does what it does, once
    /// however long the key is held.
    void setOthers(std::function<bool(const QKeySequence &)> takes, std::function<void(const QKeySequence &)> act);
    /// What it does; empty: nothing.
    QString use(const QKeySequence &pressed) const;
    QList<KeyHelp> help() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Key *keyFor(const QKeySequence &pressed) const;

    QWidget *m_page;
    std::vector<Key> m_keys;
    std::function<bool(const QKeySequence &)> m_takes;
    std::function<void(const QKeySequence &)> m_actOther;
};

} // namespace spotter

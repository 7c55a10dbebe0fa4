// The keys of the Review page, wherever its focus is, unless somebody types a text or has a list open. GUI thread.
#pragma once

#include "ui/tells_keys.h"

#include <QObject>

#include <functional>

class QWidget;

namespace spotter {

class ReviewKeys : public QObject {
    Q_OBJECT

public:
    struct Key {
        const char *text; ///< translated in context "Review"
        QList<QKeySequence> keys;
        std::function<void()> act;
    };

    /// Works while \p page is seen.
    ReviewKeys(QWidget *page, std::vector<Key> keys);
    ~ReviewKeys() override;

    QList<KeyHelp> help() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Key *keyFor(const QKeySequence &pressed) const;

    QWidget *m_page;
    std::vector<Key> m_keys;
};

} // namespace spotter

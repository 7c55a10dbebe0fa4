// Shows help pages by name, with a history to go back and forward in, links between pages, words marked, and pictures no wider
// than it is.
#pragma once

#include <QTextBrowser>
#include <QTextCursor>

#include <functional>

namespace spotter {

class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    /// Gives the Markdown of a page by its name; none where there is no such page.
    using Pages = std::function<std::optional<QString>(const QString &name)>;

    explicit HelpBrowser(Pages pages, QWidget *parent = nullptr);

    void openPage(const QString &name);
    /// Marks every place where one of \p words stands, on every page shown until other words are given; and goes to the
    /// first. Empty: none.
    void mark(const QStringList &words);
    int places() const { return int(extraSelections().size()); }

Q_SIGNALS:
    void pageOpened(const QString &name);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);
    void showMarks(bool goThere);
    QImage fitted(const QUrl &picture) const;

    Pages m_pages;
    QStringList m_words;
    QList<QUrl> m_pictures; ///< of the page
    QTextCursor m_setting;  ///< while a page is set: it is laid out once, not again with every paragraph
};

} // namespace spotter

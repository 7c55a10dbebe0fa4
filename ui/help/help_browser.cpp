#include "ui/help/help_browser.h"

#include "ui/help/about.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>

namespace spotter {

namespace {

constexpr QLatin1String licenceScheme("licence");

} // namespace

HelpBrowser::HelpBrowser(Pages pages, QWidget *parent)
    : QTextBrowser(parent)
    , m_pages(std::move(pages))
{
    setOpenLinks(false);
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &page) {
        showMarks(true);
        Q_EMIT pageOpened(page.fileName());
    });
}

void HelpBrowser::openPage(const QString &name)
{
    setSource(QUrl(name), QTextDocument::MarkdownResource);
}

void HelpBrowser::mark(const QStringList &words)
{
    m_words = words;
    showMarks(true);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, QUrl(QStringLiteral("qrc:/help/") + name.fileName()));
    if (name.scheme() == licenceScheme)
        return licencePage(name.path());
    if (const std::optional<QString> markdown = m_pages(name.fileName()))
        return *markdown;
    return {};
}

void HelpBrowser::follow(const QUrl &link)
{
    if (link.scheme() == licenceScheme)
        setSource(link, QTextDocument::MarkdownResource);
    else if (link.isRelative() && m_pages(link.fileName()))
        openPage(link.fileName());
    else if (!link.isRelative())
        QDesktopServices::openUrl(link);
}

void HelpBrowser::showMarks(bool goThere)
{
    QList<ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(palette().brush(QPalette::Highlight));
    look.setForeground(palette().brush(QPalette::HighlightedText));
    for (const QString &word : std::as_const(m_words)) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            marks.append({at, look});
    }
    setExtraSelections(marks);
    if (!goThere || marks.isEmpty())
        return;
    const auto first =
        std::ranges::min_element(marks, {}, [](const ExtraSelection &mark) { return mark.cursor.selectionStart(); });
    QTextCursor place = first->cursor;
    place.clearSelection();
    setTextCursor(place);
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks(false);
}

} // namespace spotter

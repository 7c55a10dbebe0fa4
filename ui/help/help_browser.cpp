#include "ui/help/help_browser.h"

#include "ui/help/about.h"

#include <QDesktopServices>
#include <QEvent>
#include <QImage>
#include <QScrollBar>

namespace spotter {

namespace {

constexpr QLatin1String licenceScheme("licence");
constexpr int margin_px = 16;

} // namespace

HelpBrowser::HelpBrowser(Pages pages, QWidget *parent)
    : QTextBrowser(parent)
    , m_pages(std::move(pages))
{
    setOpenLinks(false);
    document()->setDocumentMargin(margin_px);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &page) {
        m_setting.endEditBlock();
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
    if (type == QTextDocument::ImageResource) {
        m_pictures << name;
        return fitted(name);
    }
    m_pictures.clear();
    m_setting = QTextCursor(document());
    m_setting.beginEditBlock();
    if (name.scheme() == licenceScheme)
        return licencePage(name.path());
    if (const std::optional<QString> markdown = m_pages(name.fileName()))
        return *markdown;
    return {};
}

/// As wide as the page at most, and sharp there.
QImage HelpBrowser::fitted(const QUrl &picture) const
{
    const QImage whole(QStringLiteral(":/help/") + picture.fileName());
    const int width_px = int((viewport()->width() - 2 * margin_px) * devicePixelRatioF());
    if (width_px <= 0 || whole.width() <= width_px)
        return whole;
    // Not in its own few colours: scaling would dither.
    QImage image = whole.convertToFormat(QImage::Format_RGB32).scaledToWidth(width_px, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    for (const QUrl &picture : std::as_const(m_pictures))
        document()->addResource(QTextDocument::ImageResource, picture, fitted(picture));
    if (!m_pictures.isEmpty())
        document()->markContentsDirty(0, document()->characterCount());
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

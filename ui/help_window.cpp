#include "ui/help_window.h"

#include "ui/actions.h"
#include "ui/icons.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace spotter {

namespace {

constexpr QLatin1String firstPage("index.md");
constexpr int textRole = Qt::UserRole;
constexpr int fileRole = Qt::UserRole + 1;

/// Of a page that begins with "# Title".
QString titleOf(const QString &markdown)
{
    const QString first = markdown.section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : first.trimmed();
}

QString aboutText()
{
    return HelpWindow::tr(
        "# Spotter %1\n\n"
        "A studio for coaching in front of a camera: it counts, watches tempo and range, and says what to "
        "change. Everything is computed on this machine; no picture leaves it.\n\n"
        "Built with Qt %2 (in use: %3).\n\n"
        "`spotter --version` tells more about this machine.\n")
        .arg(QCoreApplication::applicationVersion(), QStringLiteral(QT_VERSION_STR), QLatin1String(qVersion()));
}

} // namespace

HelpWindow::HelpWindow(const Actions &actions, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(new QListWidget)
    , m_text(new QTextBrowser)
{
    setWindowTitle(tr("Spotter Help"));
    setWindowIcon(programIcon());
    m_pages->setAccessibleName(tr("Pages"));
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);

    const QDir help(QStringLiteral(":/help"));
    QStringList files = help.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    if (files.removeOne(firstPage))
        files.prepend(firstPage);
    for (const QString &name : std::as_const(files)) {
        QFile page(help.filePath(name));
        if (page.open(QIODevice::ReadOnly))
            addPage({}, QString::fromUtf8(page.readAll()), name);
    }
    m_keysRow = m_pages->count();
    addPage(tr("Keys"), tr("# Keys") + QStringLiteral("\n\n") + actions.keyTable());
    m_aboutRow = m_pages->count();
    addPage(tr("About Spotter"), aboutText());

    auto *split = new QSplitter;
    split->addWidget(m_pages);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({200, 620});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
    resize(860, 620);

    auto *close = new QAction(this);
    close->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    connect(m_pages, &QListWidget::currentRowChanged, this, &HelpWindow::open);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
}

void HelpWindow::addPage(const QString &title, const QString &markdown, const QString &file)
{
    auto *page = new QListWidgetItem(title.isEmpty() ? titleOf(markdown) : title, m_pages);
    page->setData(textRole, markdown);
    page->setData(fileRole, file);
}

void HelpWindow::open(int row)
{
    m_text->setMarkdown(m_pages->item(row)->data(textRole).toString());
}

void HelpWindow::followLink(const QUrl &link)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(fileRole).toString() == link.fileName() && link.isRelative())
            return m_pages->setCurrentRow(row);
    }
    if (!link.isRelative())
        QDesktopServices::openUrl(link);
}

void HelpWindow::showStart()
{
    m_pages->setCurrentRow(0);
    show();
    raise();
    activateWindow();
}

void HelpWindow::showKeys()
{
    showStart();
    m_pages->setCurrentRow(m_keysRow);
}

void HelpWindow::showAbout()
{
    showStart();
    m_pages->setCurrentRow(m_aboutRow);
}

} // namespace spotter

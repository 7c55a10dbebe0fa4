#include "ui/sessions/session_exchange.h"

#include "core/values/remembered.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/sessions/job_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace spotter {

namespace {

const QString importFolderKey = QStringLiteral("import/folder");
const QString exportFolderKey = QStringLiteral("export/sessions");

// In the order of SessionsOrder::Kind.
constexpr std::array<const char *, std::size_t(SessionsOrder::Kind::KindCount)> kindTexts{
    QT_TRANSLATE_NOOP("spotter::SessionExchange", "&All of it (JSON)…"),
    QT_TRANSLATE_NOOP("spotter::SessionExchange", "&Table of events (CSV)…"),
    QT_TRANSLATE_NOOP("spotter::SessionExchange", "Data set in the layout of &QEVD…"),
    QT_TRANSLATE_NOOP("spotter::SessionExchange", "&Labels to train on (JSON lines)…"),
    QT_TRANSLATE_NOOP("spotter::SessionExchange", "&Report on one page (PDF)…"),
};

QToolButton *button(const QString &icon, QMenu *menu)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(icon));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setMenu(menu);
    return made;
}

QStringList pathsOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

SessionExchange::SessionExchange(
    SessionLibrary &library, ExportQueue &exports, std::function<QStringList()> chosen, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_exports(exports)
    , m_chosen(std::move(chosen))
    , m_job(library)
    , m_importMenu(new QMenu(this))
    , m_exportMenu(new QMenu(this))
    , m_importBar(new JobBar)
    , m_exportBar(new JobBar)
{
    m_import = button(QStringLiteral("down"), m_importMenu);
    m_export = button(QStringLiteral("up"), m_exportMenu);
    m_import->setObjectName(QStringLiteral("importSessions"));
    m_export->setObjectName(QStringLiteral("exportSessions"));
    m_importBar->setObjectName(QStringLiteral("importBar"));
    m_exportBar->setObjectName(QStringLiteral("exportBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_importBar);
    column->addWidget(m_exportBar);
    fillMenus();

    connect(m_importBar, &JobBar::cancelled, &m_job, &ImportJob::cancel);
    connect(m_exportBar, &JobBar::cancelled, this, [this] { m_exports.cancel(m_exporting.row()); });
    connect(&m_job, &ImportJob::progressed, this, [this](double share, const QString &left) {
        m_share = share;
        m_left = left;
        tellImport();
    });
    connect(&m_job, &ImportJob::refused, this, [this](const Error &error) { m_refused << error.sentence(); });
    connect(&m_job, &ImportJob::ended, this, [this](int count, bool brokenOff) {
        m_imported = count;
        m_brokenOff = brokenOff;
        tellImport();
        Q_EMIT imported();
    });
    connect(&exports, &ExportQueue::changed, this, &SessionExchange::tellExport);
    keepTranslated(this, [this] { translate(); });
}

void SessionExchange::fillMenus()
{
    m_importMenu->addAction(QString(), this, &SessionExchange::chooseFiles);
    m_importMenu->addAction(QString(), this, &SessionExchange::chooseFolder);
    for (std::size_t i = 0; i < kindTexts.size(); ++i)
        m_exportMenu->addAction(QString(), this, [this, i] { chooseTarget(SessionsOrder::Kind(i)); });
}

void SessionExchange::translate()
{
    m_import->setText(tr("Import"));
    m_import->setAccessibleName(tr("Import sessions"));
    m_import->setToolTip(tr("Bring sessions in that Spotter has exported, or films of QEVD (Ctrl+I). Files and folders "
                            "can be dropped on the list too."));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the chosen sessions"));
    m_export->setToolTip(tr("Write the chosen sessions into a folder (Ctrl+E)"));
    m_importMenu->actions().at(0)->setText(tr("&Files…"));
    m_importMenu->actions().at(1)->setText(tr("F&older, such as a data set…"));
    for (std::size_t i = 0; i < kindTexts.size(); ++i)
        m_exportMenu->actions().at(qsizetype(i))->setText(tr(kindTexts.at(i)));
    if (!m_importBar->isHidden())
        tellImport();
    if (!m_exportBar->isHidden())
        tellExport();
}

void SessionExchange::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Import sessions"), remembered().value(importFolderKey).toString(),
            tr("Sessions and their films (*.json *.csv *.mp4 *.mkv *.mov *.webm *.avi *.m4v)"));
    if (!files.isEmpty())
        import(files);
}

void SessionExchange::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Import sessions"), remembered().value(importFolderKey).toString());
    if (!folder.isEmpty())
        import({folder});
}

void SessionExchange::chooseTarget(SessionsOrder::Kind kind)
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, m_export->accessibleName(), remembered().value(exportFolderKey).toString());
    if (folder.isEmpty())
        return;
    remembered().setValue(exportFolderKey, folder);
    exportChosen(kind, folder);
}

bool SessionExchange::canTake(const QMimeData &dropped)
{
    return !pathsOf(dropped).isEmpty();
}

void SessionExchange::take(const QMimeData &dropped)
{
    import(pathsOf(dropped));
}

void SessionExchange::import(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    remembered().setValue(importFolderKey, QFileInfo(paths.front()).path());
    if (!m_job.isRunning()) {
        m_refused.clear();
        m_share = 0.0;
        m_left.clear();
    }
    m_job.start(paths);
    tellImport();
}

void SessionExchange::exportChosen(SessionsOrder::Kind kind, const QString &folder)
{
    const QStringList names = m_chosen();
    if (names.isEmpty())
        return;
    const int row = m_exports.rowCount();
    m_exporting = QPersistentModelIndex(); // what was told of an earlier one is over
    m_exports.add({.session = {}, .sessions = SessionsOrder{m_library.place(), names, kind, folder}});
    m_exporting = m_exports.index(row);
    tellExport();
}

void SessionExchange::tellImport()
{
    if (m_job.isRunning())
        return m_importBar->showProgress(
            m_left.isEmpty() ? tr("Sessions are brought in …") : tr("Sessions are brought in, %1").arg(m_left),
            m_share);
    QStringList parts{tr("%n session(s) brought in.", nullptr, m_imported)};
    if (!m_refused.isEmpty())
        parts << tr("%n thing(s) could not be used:", nullptr, int(m_refused.size()));
    if (m_brokenOff)
        parts << tr("Stopped before the end.");
    m_importBar->showResult(parts.join(QLatin1Char(' ')), m_refused);
}

void SessionExchange::tellExport()
{
    if (!m_exporting.isValid())
        return;
    const QString text = m_exporting.data().toString();
    const auto state = ExportQueue::State(m_exporting.data(ExportQueue::StateRole).toInt());
    if (state == ExportQueue::State::Waiting || state == ExportQueue::State::Running)
        m_exportBar->showProgress(text, m_exporting.data(ExportQueue::ShareRole).toDouble());
    else if (!m_exportBar->isHidden())
        m_exportBar->showResult(text, {});
}

} // namespace spotter

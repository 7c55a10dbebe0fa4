#include "ui/live/source_keeper.h"

#include "resources/resources.h"
#include "translations/language.h"
#include "ui/live/live_page.h"
#include "ui/live/source_board.h"
#include "ui/live/source_chooser.h"
#include "ui/live/sources_popup.h"
#include "ui/live/video_view.h"
#include "ui/welcome/welcome_page.h"
#include "core/values/remembered.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace spotter {

namespace {

constexpr int filesInChooser = 5;

} // namespace

SourceKeeper::SourceKeeper(CoachingSession &session, LivePage &page, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
    , m_welcome(new WelcomePage(makeBoard()))
{
    page.setEmptyPage(m_welcome);
    SourceChooser &chooser = page.sources();
    connect(&chooser, &SourceChooser::sourceChosen, this, &SourceKeeper::open);
    connect(&chooser, &SourceChooser::sampleChosen, this, &SourceKeeper::openSample);
    connect(&chooser, &SourceChooser::openFileChosen, this, &SourceKeeper::openByDialog);
    connect(&page, &LivePage::fileDropped, this, &SourceKeeper::open);
    connect(&page, &LivePage::retryWanted, this, [this] {
        if (m_session.engineState() == EngineState::Failed && m_session.sourceState() == SourceState::Playing)
            m_session.start();
        else
            open(m_source);
    });
    connect(&session, &CoachingSession::sourceStateChanged, this, &SourceKeeper::tellState);
    connect(&session, &CoachingSession::failed, this, &SourceKeeper::tellFailure);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, [this] {
        lookUpCameras();
        if (m_page.isEmpty() && !m_welcome->isFirst() && !m_cameras.empty())
            open(QString::fromUtf8(m_cameras.front().id));
    });
    connect(&m_files, &RecentFiles::changed, this, &SourceKeeper::fillChooser);
    fillChooser();
    connect(&Language::instance(), &Language::changed, this, [this] { tellWaiting(m_session.sourceState()); });
}

SourceBoard *SourceKeeper::makeBoard()
{
    auto *board = new SourceBoard(m_session, m_files);
    connect(board, &SourceBoard::sourceChosen, this, &SourceKeeper::open);
    connect(board, &SourceBoard::sampleChosen, this, &SourceKeeper::openSample);
    connect(board, &SourceBoard::openFileChosen, this, &SourceKeeper::openByDialog);
    return board;
}

void SourceKeeper::showSources()
{
    if (!m_popup)
        m_popup = new SourcesPopup(makeBoard(), m_page.window());
    m_popup->popUp(m_page.sources());
}

void SourceKeeper::openFirst()
{
    lookUpCameras();
    const QString wanted = m_session.settings()->demo.videoSource;
    if (m_session.sourceState() != SourceState::Stopped) { // opened before the window, as --video asks
        m_source = wanted;
        m_page.sources().setCurrentSource(wanted, m_session.sourceName());
        return;
    }
    if (wanted == Settings{}.demo.videoSource && WelcomePage::isFirstStart()) {
        WelcomePage::rememberStart();
        m_welcome->setFirst(true);
        m_page.setEmpty(true);
        return;
    }
    const QString last = remembered().value(QStringLiteral("source")).toString();
    const bool isThere = QFileInfo::exists(last) || std::ranges::any_of(m_cameras, [&](const CameraInfo &camera) {
        return QString::fromUtf8(camera.id) == last;
    });
    open(wanted == Settings{}.demo.videoSource && isThere ? last : wanted);
}

void SourceKeeper::open(const QString &source)
{
    m_source = source;
    m_page.clearTrouble();
    m_page.setEmpty(false);
    m_page.video().clearPicture();
    m_page.video().setMessage(tr("Opening …"));
    m_session.open(source);
    m_page.sources().setCurrentSource(source, m_session.sourceName());
}

void SourceKeeper::openSample()
{
    try {
        open(sampleSessionPath());
    } catch (const Error &error) {
        m_page.tellTrouble(error.sentence());
    }
}

void SourceKeeper::openByDialog()
{
    const QString folder = m_files.paths().isEmpty() ? QString() : QFileInfo(m_files.paths().front()).path();
    const QString path = QFileDialog::getOpenFileName(&m_page, tr("Open Video"), folder,
        tr("Videos (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void SourceKeeper::fillMenu(QMenu *menu)
{
    menu->clear();
    const SourceChooser &chooser = m_page.sources();
    for (int i = 0; i < chooser.count(); ++i) {
        const QString source = chooser.itemData(i).toString();
        if (source.isEmpty())
            continue;
        QAction *action =
            menu->addAction(chooser.itemIcon(i), chooser.itemText(i), this, [this, source] { open(source); });
        action->setCheckable(true);
        action->setChecked(i == chooser.currentIndex());
    }
    if (menu->isEmpty())
        menu->addAction(tr("No camera found"))->setEnabled(false);
}

void SourceKeeper::lookUpCameras()
{
    m_cameras = listCameras();
    fillChooser();
}

void SourceKeeper::fillChooser()
{
    m_page.sources().fill(m_cameras, m_files.paths().mid(0, filesInChooser));
}

void SourceKeeper::remember(const QString &source)
{
    remembered().setValue(QStringLiteral("source"), source);
    m_welcome->setFirst(false);
    if (QFileInfo(source).isFile())
        m_files.add(source);
}

/// What passes by itself, and may take long.
void SourceKeeper::tellWaiting(SourceState state)
{
    if (state == SourceState::Lost)
        m_page.tellWaiting(
            tr("%1 is gone. Plug it in again: the session goes on by itself.").arg(m_session.sourceName()));
    if (state == SourceState::Stalled)
        m_page.tellWaiting(
            tr("%1 is there but gives no picture. Another program may be using it.").arg(m_session.sourceName()));
}

void SourceKeeper::tellState(SourceState state)
{
    tellWaiting(state);
    switch (state) {
    case SourceState::Paused: // a file that shows its first picture and waits
    case SourceState::Playing:
        remember(m_source);
        m_page.setEmpty(false);
        m_page.clearTrouble();
        break;
    default:
        break;
    }
}

/// A camera that is asked for where there is none at all is no trouble, but the way every first start without one
/// looks.
void SourceKeeper::tellFailure(const Error &error)
{
    const bool wantsFile =
        !isCameraId(m_source) && (QFileInfo::exists(m_source) || m_source.contains(QLatin1Char('/')));
    if (m_cameras.empty() && !wantsFile) {
        m_page.setEmpty(true);
        return;
    }
    m_page.video().setMessage({});
    m_page.tellTrouble(error.sentence());
}

} // namespace spotter

#include "ui/live/source_board.h"

#include "core/media/camera_capture.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/live/camera_words.h"
#include "ui/live/recent_files.h"
#include "ui/live/source_card.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr int cardsInRow = 2;
constexpr auto ownPictureInterval = 100ms;

bool looksTheSame(const CameraInfo &one, const CameraInfo &other)
{
    const auto trouble = [](const CameraInfo &camera) {
        return camera.trouble ? camera.trouble->sentence() : QString();
    };
    return one.id == other.id && one.description == other.description && trouble(one) == trouble(other)
        && one.formats.size() == other.formats.size();
}

QLabel *heading(QWidget *owner)
{
    auto *label = new QLabel(owner);
    label->setProperty("role", QStringLiteral("heading"));
    return label;
}

} // namespace

SourceBoard::SourceBoard(CoachingSession &session, RecentFiles &files, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_files(files)
    , m_noCamera(new QLabel)
    , m_cardGrid(new QGridLayout)
    , m_fileColumn(new QVBoxLayout)
{
    m_noCamera->setWordWrap(true);
    auto *cameras = heading(this);
    auto *videos = heading(this);
    auto *sample = new QPushButton(themedIcon(QStringLiteral("figure")), QString());
    auto *openFile = new QPushButton(themedIcon(QStringLiteral("film")), QString());
    sample->setObjectName(QStringLiteral("sample"));
    openFile->setObjectName(QStringLiteral("openFile"));
    keepTranslated(this, [this, cameras, videos, sample, openFile] {
        cameras->setText(tr("Cameras"));
        videos->setText(tr("Video files"));
        m_noCamera->setText(tr("No camera found. Plug one in: it appears here by itself. If one is plugged in, try "
                               "another socket or cable, and see that it is switched on."));
        sample->setText(tr("Sample session"));
        openFile->setText(tr("Open video file…"));
        for (QPushButton *button : {sample, openFile})
            button->setToolTip(button->text());
        fillFiles();
        clearCards(); // their formats are told in words
        refresh();
    });

    m_cardGrid->setSpacing(8);
    m_cardGrid->setColumnStretch(cardsInRow, 1);
    m_fileColumn->setSpacing(2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(sample);
    buttons->addWidget(openFile);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(cameras);
    column->addWidget(m_noCamera);
    column->addLayout(m_cardGrid);
    column->addSpacing(4);
    column->addWidget(videos);
    column->addLayout(buttons);
    column->addLayout(m_fileColumn);

    connect(sample, &QPushButton::clicked, this, &SourceBoard::sampleChosen);
    connect(openFile, &QPushButton::clicked, this, &SourceBoard::openFileChosen);
    connect(&m_files, &RecentFiles::changed, this, &SourceBoard::fillFiles);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_session, &CoachingSession::frameReady, this, &SourceBoard::showOwnPicture);
    connect(&m_thumbnails, &CameraThumbnails::pictured, this, [this](const QByteArray &id, const QImage &picture) {
        if (SourceCard *card = cardOf(id))
            card->setPicture(picture);
    });
    connect(&m_thumbnails, &CameraThumbnails::troubled, this, [this](const QByteArray &id, const QString &sentence) {
        if (SourceCard *card = cardOf(id))
            card->setTrouble(sentence);
    });
}

void SourceBoard::clearCards()
{
    for (const Card &card : m_cards)
        card.card->deleteLater();
    m_cards.clear();
}

SourceCard *SourceBoard::cardOf(const QByteArray &id) const
{
    const auto found = std::ranges::find(m_cards, id, [](const Card &card) { return card.camera.id; });
    return found == m_cards.end() ? nullptr : found->card;
}

void SourceBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillFiles();                                                                  // one may have gone meanwhile
    QMetaObject::invokeMethod(this, &SourceBoard::refresh, Qt::QueuedConnection); // what is here is painted first
}

void SourceBoard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_thumbnails.stop();
}

void SourceBoard::refresh()
{
    if (!isVisible())
        return;
    const std::vector<CameraInfo> cameras = listCameras();
    fillCameras(cameras);
    std::vector<CameraInfo> toWatch;
    for (const Card &card : m_cards) {
        const bool isOwn = CameraCapture::isOpen(card.camera.id) && !m_thumbnails.isOpen(card.camera.id);
        card.card->setInUse(isOwn);
        if (!isOwn && !card.camera.trouble)
            toWatch.push_back(card.camera);
    }
    m_thumbnails.watch(
        std::move(toWatch), m_session.settings()->video.captureFps, SourceCard::pictureSize * devicePixelRatioF());
    Q_EMIT camerasChanged();
}

void SourceBoard::fillCameras(const std::vector<CameraInfo> &cameras)
{
    const bool same = std::ranges::equal(
        cameras, m_cards, looksTheSame, {}, [](const Card &card) -> const CameraInfo & { return card.camera; });
    m_noCamera->setVisible(cameras.empty());
    if (same)
        return;
    clearCards();
    const double fps = m_session.settings()->video.captureFps;
    for (const CameraInfo &camera : cameras) {
        auto *card = new SourceCard(QStringLiteral("camera"), camera.description, chosenFormatWords(camera, fps));
        card->setToolTip(allFormatWords(camera, fps));
        if (camera.trouble)
            card->setTrouble(camera.trouble->sentence());
        connect(card, &SourceCard::clicked, this, [this, id = camera.id] { choose(QString::fromUtf8(id)); });
        const int place = int(m_cards.size());
        m_cardGrid->addWidget(card, place / cardsInRow, place % cardsInRow);
        m_cards.push_back({camera, card});
    }
}

void SourceBoard::fillFiles()
{
    while (QLayoutItem *item = m_fileColumn->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : m_files.paths())
        m_fileColumn->addWidget(fileRow(path));
}

QWidget *SourceBoard::fileRow(const QString &path)
{
    const QFileInfo file(path);
    const bool exists = file.isFile();
    auto *open = new QPushButton(themedIcon(exists ? QStringLiteral("film") : QStringLiteral("warning")),
        exists ? file.fileName() : tr("%1 (not there)").arg(file.fileName()));
    open->setFlat(true);
    open->setEnabled(exists);
    open->setToolTip(path);
    open->setAccessibleDescription(path);
    auto *remove = new QToolButton;
    remove->setIcon(themedIcon(QStringLiteral("close")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take %1 out of the list").arg(file.fileName()));
    remove->setAccessibleName(remove->toolTip());
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(open);
    line->addStretch(1);
    line->addWidget(remove);
    connect(open, &QPushButton::clicked, this, [this, path] { choose(path); });
    connect(remove, &QToolButton::clicked, this, [this, path] { m_files.remove(path); });
    return row;
}

void SourceBoard::showOwnPicture()
{
    const auto now = std::chrono::steady_clock::now();
    if (!isVisible() || !m_session.isLive() || now - m_ownPictureAt < ownPictureInterval)
        return;
    m_ownPictureAt = now;
    for (const Card &card : m_cards) {
        if (CameraCapture::isOpen(card.camera.id) && !m_thumbnails.isOpen(card.camera.id))
            card.card->setPicture(thumbnailOf(m_session.latestFrame(), SourceCard::pictureSize * devicePixelRatioF()));
    }
}

void SourceBoard::choose(const QString &source)
{
    m_thumbnails.stop(); // the session opens it next
    Q_EMIT sourceChosen(source);
}

} // namespace spotter

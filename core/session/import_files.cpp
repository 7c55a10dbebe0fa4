#include "core/session/import_files.h"

#include "core/media/decoder.h"
#include "core/session/qevd.h"
#include "core/session/session_import.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportFiles)
};

const QStringList filmEndings{QStringLiteral("mp4"), QStringLiteral("mkv"), QStringLiteral("mov"),
    QStringLiteral("webm"), QStringLiteral("avi"), QStringLiteral("m4v")};

bool isFilm(const QFileInfo &file)
{
    return filmEndings.contains(file.suffix().toLower());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("The file cannot be read (%1)").arg(file.errorString()), path);
    return file.readAll();
}

class Importer {
public:
    Importer(SessionStore &store, const FileImport &import)
        : m_store(store)
        , m_import(import)
    {
        for (const QString &path : import.paths) {
            if (QFileInfo(path).isDir())
                addFolder(path);
            else
                (isFilm(QFileInfo(path)) ? m_films : m_files) << path;
        }
    }

    bool run()
    {
        for (m_at = 0; m_at < m_files.size(); ++m_at) {
            if (!goesOn(0.0))
                return false;
            bool isWhole = true;
            refuseWhatFails([&] { isWhole = importFile(m_files[m_at]); });
            if (!isWhole)
                return false;
        }
        for (const QString &film : std::as_const(m_films))
            refuse(Error(Text::tr("this film belongs to none of the session files"), film,
                Text::tr("Import it together with the session's file of the same name")));
        return true;
    }

private:
    /// Films that lie there without a session file of their name are others' and no matter.
    void addFolder(const QString &path)
    {
        if (const QString dataSet = qevdFileIn(path); !dataSet.isEmpty()) {
            m_files << dataSet;
            return;
        }
        QStringList files;
        for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files, QDir::Name)) {
            if (const QString ending = file.suffix().toLower();
                ending == QLatin1String("json") || ending == QLatin1String("csv"))
                files << file.filePath();
            else if (isFilm(file))
                m_filmsAround << file.filePath();
        }
        if (files.isEmpty())
            refuse(Error(Text::tr("nothing in this folder can be imported"), path,
                Text::tr("Choose one with sessions that Spotter has exported, or with QEVD's films")));
        m_files << files;
    }

    /// \p within: share of the file that is at work.
    bool goesOn(double within) const
    {
        return !m_import.progress || m_import.progress((double(m_at) + within) / double(m_files.size()));
    }

    void refuse(const Error &error) const
    {
        if (m_import.refused)
            m_import.refused(error);
    }

    template <typename Step> void refuseWhatFails(Step step) const
    {
        try {
            step();
        } catch (const Error &error) {
            refuse(error);
        }
    }

    /// False: broken off.
    bool importFile(const QString &path)
    {
        const QByteArray bytes = contentOf(path);
        if (bytes.trimmed().startsWith('['))
            return importQevd(path);
        const QFileInfo file(path);
        const QString film = takeFilm(file);
        const bool isTable = file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
        KeptSession session = isTable ? sessionFromCsv(bytes, path) : sessionFromJson(bytes, path);
        if (!session.summary.began.isValid()) // a CSV does not tell
            session.summary.began = file.lastModified();
        if (session.summary.source.isEmpty())
            session.summary.source = file.fileName();
        put(session, film);
        return true;
    }

    bool importQevd(const QString &path) const
    {
        const std::vector<QevdFilm> films = readQevd(path);
        for (std::size_t i = 0; i < films.size(); ++i) {
            const QevdFilm &film = films[i];
            if (!goesOn(double(i) / double(films.size())))
                return false;
            refuseWhatFails([&] {
                if (film.trouble)
                    throw Error(*film.trouble);
                const SessionTime length = Decoder(film.path).duration();
                put(sessionFromQevd(film, QFileInfo(film.path).lastModified(), length), film.path);
            });
        }
        return true;
    }

    QString takeFilm(const QFileInfo &session)
    {
        if (!m_import.film.isEmpty())
            return m_import.film;
        const auto ofSession = [&](const QString &film) {
            return QFileInfo(film).completeBaseName() == session.completeBaseName();
        };
        auto found = std::ranges::find_if(m_films, ofSession);
        if (found == m_films.end() && m_films.size() == 1 && m_files.size() == 1)
            found = m_films.begin();
        if (found != m_films.end()) {
            const QString film = *found;
            m_films.erase(found);
            return film;
        }
        const auto around = std::ranges::find_if(m_filmsAround,
            [&](const QString &film) { return ofSession(film) && QFileInfo(film).path() == session.path(); });
        return around == m_filmsAround.end() ? QString() : *around;
    }

    void put(const KeptSession &session, const QString &film) const
    {
        const QString name = m_store.import(session, film);
        if (m_import.imported)
            m_import.imported(name, session, film);
    }

    SessionStore &m_store;
    const FileImport &m_import;
    QStringList m_files;
    QStringList m_films; ///< named, and not yet anybody's
    QStringList m_filmsAround;
    qsizetype m_at = 0;
};

} // namespace

bool importFiles(SessionStore &store, const FileImport &import)
{
    return Importer(store, import).run();
}

} // namespace spotter

// The settings panel over a file of its own, with every section unfolded, and what a user does to it.
#pragma once

#include "core/config/settings_file.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_panel.h"
#include "ui/settings/settings_section.h"

#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace spotter {

inline const char *const confidence = "action_prediction.confidence_threshold";
inline const char *const motion = "action_prediction.rules.motion_threshold";

class SettingsTest : public QObject {
protected:
    void open()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_remembered.path());
        m_folder = std::make_unique<QTemporaryDir>();
        writeFile("# mine\nvideo:\n  chunk_size: 10  # wide\n");
        m_file = std::make_unique<SettingsFile>(m_folder->filePath(QStringLiteral("streaming_config.yaml")));
        m_file->load();
        m_panel = std::make_unique<SettingsPanel>(m_file->settings(), *m_file, m_undo);
        m_changes = std::make_unique<QSignalSpy>(m_panel.get(), &SettingsPanel::settingsChanged);
        for (SettingsSection *each : m_panel->findChildren<SettingsSection *>())
            each->setFolded(false);
        m_panel->resize(320, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void close()
    {
        m_undo.clear();
        m_changes.reset();
        m_panel.reset();
        m_file.reset();
    }

    template <typename Field> Field *field(const QString &name) const { return m_panel->findChild<Field *>(name); }
    SettingRow *row(const char *key) const
    {
        for (SettingRow *candidate : m_panel->findChildren<SettingRow *>()) {
            if (qstrcmp(candidate->setting().key, key) == 0)
                return candidate;
        }
        return nullptr;
    }
    SettingsSection *section(const char *key) const
    {
        for (SettingsSection *candidate : m_panel->findChildren<SettingsSection *>()) {
            if (candidate->section() == QLatin1String(key))
                return candidate;
        }
        return nullptr;
    }
    /// As a user does: into the field, all of it, new text, Enter.
    void enter(const char *key, const QString &text) const
    {
        auto *target = field<QWidget>(QLatin1String(key));
        QLineEdit *line = qobject_cast<QLineEdit *>(target);
        if (!line)
            line = target->findChild<QLineEdit *>();
        QVERIFY(line);
        target->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    Settings inUse() const { return m_panel->inUse(); }
    void writeFile(const QByteArray &text) const
    {
        QFile file(m_folder->filePath(QStringLiteral("streaming_config.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray readFile() const
    {
        QFile file(m_folder->filePath(QStringLiteral("streaming_config.yaml")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_remembered; ///< what the panel remembers of its sections
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsFile> m_file;
    QUndoStack m_undo;
    std::unique_ptr<SettingsPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_changes;
};

} // namespace spotter

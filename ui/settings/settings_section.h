// A section of the settings panel: a heading that folds and unfolds its rows and tells how many of them are changed.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace spotter {

class SettingRow;

class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(const QString &section, QWidget *parent = nullptr);

    const QString &section() const { return m_section; }
    void add(SettingRow *row);
    const std::vector<SettingRow *> &rows() const { return m_rows; }

    /// Shows what fits \p words, unfolded; all, as it was folded, where there are none. Returns whether anything fits.
    bool search(const QStringList &words);
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    /// Settings that have not their default.
    void showChanged(int count);

Q_SIGNALS:
    /// By the user.
    void folded(bool folded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFold();
    void retranslate();

    QString m_section;
    QToolButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_column;
    std::vector<SettingRow *> m_rows;
    int m_changed = 0;
    bool m_folded = false;
    bool m_searching = false;
};

} // namespace spotter

// One source to choose from: a live picture, its name, and what is to be known about it; or in the picture's place why
// there is none. A button: by pointer, Space or Enter.
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace spotter {

class SourceCard : public QAbstractButton {
    Q_OBJECT

public:
    /// \p icon is shown while there is no picture.
    SourceCard(const QString &icon, const QString &title, const QString &detail, QWidget *parent = nullptr);

    /// In logical pixels; multiply by the screen's scale for a sharp one.
    static constexpr QSize pictureSize{208, 117};

    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    /// Takes the picture's place; empty: none.
    void setTrouble(const QString &sentence);
    const QString &trouble() const { return m_trouble; }
    /// The one in use is framed, and says so.
    void setInUse(bool inUse);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString detailShown() const;
    void describe();

    QIcon m_icon;
    QString m_detail;
    QString m_trouble;
    QImage m_picture;
    bool m_inUse = false;
};

} // namespace spotter

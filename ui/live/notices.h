// Plain sentences about what goes on with less than all: a gap, a degradation, a voice that is not there. One line
// each, over the head of the picture; each can be closed, and some go by themselves.
#pragma once

#include <QWidget>

#include <chrono>
#include <vector>

namespace spotter {

class Banner;

class Notices : public QWidget {
    Q_OBJECT

public:
    explicit Notices(QWidget *parent = nullptr);

    /// \p key: what it is about; told again it takes the place of what was said before. \p shownFor none: until
    /// forget() or until somebody closes it. Of more than three the oldest goes.
    void tell(const QString &key, const QString &sentence, std::chrono::milliseconds shownFor = {});
    void forget(const QString &key);
    /// Those in sight, the oldest first.
    QStringList sentences() const;

private:
    struct Line {
        QString key;
        Banner *banner;
    };
    std::vector<Line> m_lines;
};

} // namespace spotter

// A step of the undo stack whose name is said in the language of the moment.
#pragma once

#include <QUndoCommand>

#include <functional>

namespace spotter {

class UndoStep : public QUndoCommand {
public:
    using Name = std::function<QString()>;

    /// \p name says it anew each time, as a menu does: "Reject “Go deeper”". It must not look at what changes.
    explicit UndoStep(Name name)
        : QUndoCommand(name())
        , m_name(std::move(name))
    {
    }

    /// In the language of the moment; text() stays as it was first said.
    QString name() const { return m_name(); }

protected:
    void setName(Name name)
    {
        setText(name());
        m_name = std::move(name);
    }
    /// Of \p later, which this step takes in.
    void takeName(const UndoStep &later) { setName(later.m_name); }

private:
    Name m_name;
};

} // namespace spotter

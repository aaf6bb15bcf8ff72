// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class Button;
class GlyphLabel;
class Prose;

/// The portal is being asked: which host, for how long so far, how long it may take, and a way to stop. Told
/// to screen readers once, not every second.
class PortalWaiting final : public QWidget
{
    Q_OBJECT
public:
    explicit PortalWaiting(QWidget *parent = nullptr);

    /// Counts from now on, unless it counts already.
    void start(const QString &host);
    void stop();
    Button *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_host;
    QElapsedTimer m_since;
    QTimer m_second;
    GlyphLabel *m_glyph;
    Prose *m_what;
    Prose *m_time;
    Button *m_cancel;
};

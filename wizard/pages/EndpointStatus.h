// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Fault.h"
#include "pages/Glyph.h"
#include "probe/ProbeBoard.h"

class QLabel;

/// How a live test stands, as sign and word. Pure, so that strip, table and tests agree.
struct Verdict {
    Glyph glyph = Glyph::Waiting;
    QString word;
    bool final = false; ///< Worth telling a screen reader: nothing more will come by itself.
};

/// @p row may be missing: not tested yet. @p hearsay: a low-confidence host, whose missing name is no fault.
Verdict verdictOn(const std::optional<ProbeBoard::Row> &row, const std::optional<Fault> &fault, bool hearsay);

/// "host:port", with its encryption where @p beside has the same port with another.
QString labelOf(const Endpoint &endpoint, const QList<Endpoint> &beside);

/// One endpoint: sign, word, host:port. Never colour alone, and spoken when it is decided.
class EndpointStatus final : public QWidget
{
    Q_OBJECT
public:
    /// @p beside: what else is shown with it.
    explicit EndpointStatus(Endpoint endpoint, const QList<Endpoint> &beside = {}, QWidget *parent = nullptr);

    const Endpoint &endpoint() const { return m_endpoint; }
    void setHearsay(bool hearsay) { m_hearsay = hearsay; }
    void show(const std::optional<ProbeBoard::Row> &row, const std::optional<Fault> &fault);
    Glyph glyph() const { return m_glyph->glyph(); }
    QString word() const;

private:
    Endpoint m_endpoint;
    QString m_label;
    bool m_hearsay = false;
    GlyphLabel *m_glyph;
    QLabel *m_word;
    QLabel *m_host;
};

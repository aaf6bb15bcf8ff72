// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Causes.h"
#include "pages/Card.h"
#include "pages/Glyph.h"
#include "pages/Prose.h"

#include <optional>

class Button;

/// A failure as people can use it: what happened, what to do, who to call, and the webmail one click away.
class FaultPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @p name is the objectName; the buttons are called NAME + "Webmail" and NAME + "Guide".
    /// @p codePrefix is the académie's, before the failure's code.
    FaultPanel(const QString &name, QString codePrefix, QWidget *parent = nullptr);

    /// Nothing: the panel disappears. @p about names what it concerns ("imap.ac-amiens.fr:993"); may be
    /// empty.
    void show(const std::optional<Fault> &fault, const QString &about = {});
    /// One reason and, when it is that of several servers, the servers under it.
    void show(const Cause &cause);
    /// A quiet last line; empty: none.
    void setFootnote(const QString &text);
    /// Off where the webmail is no way round: an account that is not active has none.
    void setWebmailOffered(bool offered);
    /// What can be done about it here and now, below the words; shown and hidden by who adds it.
    void addBelow(QWidget *remedy);
    const std::optional<Fault> &fault() const { return m_fault; }

Q_SIGNALS:
    void webmailWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(const std::optional<Fault> &fault, const QString &about, const QStringList &servers);
    void layOut();
    void retranslate();

    std::optional<Fault> m_fault;
    QString m_about;
    QStringList m_servers; ///< All that fail for this; empty when it is one, named in m_about.
    QString m_codePrefix;
    Card *m_card;
    QVBoxLayout *m_column;
    Prose *m_sentence;
    Prose *m_concerned;
    Prose *m_remedy;
    Prose *m_contact;
    Prose *m_footnote;
    Prose *m_code;
    Button *m_webmail;
    Button *m_guide;
};

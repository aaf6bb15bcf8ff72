// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/AuthorityFile.h"

#include <QWidget>

#include <optional>

class Button;
class Card;
struct Desktop;
class FieldMessage;
class Prose;

/// The certificate of the school or of its filter. One that was chosen is shown first, with its fingerprint
/// and what taking it means; it counts only once the person says that they compared.
class AuthorityPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @p desktop outlives this.
    explicit AuthorityPanel(const Desktop &desktop, QWidget *parent = nullptr);

    /// The one that is taken (PEM); empty: none.
    const QByteArray &authority() const { return m_taken; }
    void setAuthority(const QByteArray &pem);
    void retranslate();

Q_SIGNALS:
    void lookAt(QWidget *widget);

private:
    void choose();
    void opened(const Result<Authority> &authority);
    void take();
    void leave();
    void showCertificate();
    std::optional<CertificateFacts> shown() const;

    const Desktop &m_desktop;
    QByteArray m_taken;
    std::optional<Authority> m_candidate; ///< Looked at, not taken.
    Prose *m_title;
    Prose *m_hint;
    Button *m_choose;
    FieldMessage *m_message;
    Card *m_card;
    Prose *m_facts;
    Prose *m_meaning;
    Button *m_take;
    Button *m_leave;
};

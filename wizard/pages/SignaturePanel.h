// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

#include <QWidget>

class Card;
class Prose;
class QCheckBox;
class TextField;

/// Three lines under every mail, for those who tick the box. Unticked they are kept, but not used.
class SignaturePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SignaturePanel(QWidget *parent = nullptr);

    /// What the fields hold until something else is typed.
    void propose(const Signature &signature);
    std::optional<Signature> signature() const;

Q_SIGNALS:
    void edited(); ///< A field was left or the box ticked, not at every letter.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Signature m_proposed;
    QCheckBox *m_wanted;
    Card *m_card;
    Prose *m_hint;
    TextField *m_name;
    TextField *m_function;
    TextField *m_school;
};

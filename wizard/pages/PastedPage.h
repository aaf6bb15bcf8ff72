// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/FieldMessage.h"
#include "portal/LoginFinder.h"

#include <functional>

class FoundAccountForm;
class QPlainTextEdit;

/// A box for the portal's last page, copied from the browser. Login and address are looked for in whatever is
/// pasted and shown for confirmation; the text itself is dropped when the page is left.
class PastedPage final : public QWidget
{
    Q_OBJECT
public:
    using Find = std::function<FoundAccount(QStringView)>;

    explicit PastedPage(Find find, QWidget *parent = nullptr);

    /// What was found, if anything was; the person may mend it.
    FoundAccountForm *found() const { return m_found; }
    bool hasFound() const { return m_hasFound; }
    void drop();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void look();

    Find m_find;
    bool m_hasFound = false;
    Prose *m_label;
    QPlainTextEdit *m_text;
    FieldMessage *m_message;
    FoundAccountForm *m_found;
};

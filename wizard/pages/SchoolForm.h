// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/SiteFile.h"

#include <QWidget>

#include <utility>

class AuthorityPanel;
class PickField;
class Prose;
class TextField;
class WordChecks;
struct Desktop;

/// A school's settings as fields. It checks nothing of its own: what may stand there the data file's schema
/// says, and this puts it beside the field.
class SchoolForm final : public QWidget
{
    Q_OBJECT
public:
    /// @p desktop outlives this.
    explicit SchoolForm(const Desktop &desktop, QWidget *parent = nullptr);

    /// @p academy: whose services and settings are offered.
    void show(const Academy &academy, const Site &site);
    Site site() const; ///< As it stands there, right or wrong.
    /// Says beside each field what is wrong with it. @p academyText: that the settings will stand in. Fault:
    /// what no field is to blame for.
    std::optional<Fault> check(const QByteArray &academyText);
    /// The first field that check() found fault with; null when there is none.
    TextField *firstRefused() const;
    void retranslate();

Q_SIGNALS:
    void lookAt(QWidget *widget);

private:
    TextField *addText(const QString &name, QString Site::*member);
    void offerServices();
    void offerPresets();
    void checkProxy();
    void refuse(TextField &field, const QString &member);
    TextField *fieldOf(const QString &member) const;

    Academy m_academy;
    QString m_usualPreset; ///< Of the settings that were opened, offered even where it is discouraged.
    struct Text {
        QString member; ///< Its name in the data file.
        QString Site::*value;
        TextField *field;
    };
    QList<Text> m_texts;
    Prose *m_schoolTitle;
    Prose *m_referentTitle;
    Prose *m_mailTitle;
    Prose *m_networkTitle;
    TextField *m_school;
    TextField *m_city;
    TextField *m_department;
    TextField *m_referent;
    TextField *m_phone;
    TextField *m_address;
    PickField *m_service;
    PickField *m_preset;
    WordChecks *m_clients;
    WordChecks *m_signature;
    PickField *m_language;
    TextField *m_proxy;
    AuthorityPanel *m_authority;
};

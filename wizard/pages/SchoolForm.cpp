// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SchoolForm.h"

#include "pages/AuthorityPanel.h"
#include "pages/Language.h"
#include "pages/PickField.h"
#include "pages/Spacing.h"
#include "pages/TextField.h"
#include "pages/WordChecks.h"
#include "probe/ProxyFinder.h"
#include "session/ClientWords.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Of a fault that withSite() has found: "FILE: /site/MEMBER…: reason"; empty when it is about something
/// else.
QString memberIn(const Fault &fault, const QString &file)
{
    const QString before = file + u": /site/"_s;
    if (!fault.detail.startsWith(before))
        return {};
    const QString rest = fault.detail.sliced(before.size());
    const auto isInName = [](QChar sign) { return sign.isLetter(); };
    return QString(rest.cbegin(), std::ranges::find_if_not(rest, isInName) - rest.cbegin());
}

} // namespace

SchoolForm::SchoolForm(const Desktop &desktop, QWidget *parent)
    : QWidget(parent),
      m_schoolTitle(new Prose(Prose::Tone::Heading)),
      m_referentTitle(new Prose(Prose::Tone::Heading)),
      m_mailTitle(new Prose(Prose::Tone::Heading)),
      m_networkTitle(new Prose(Prose::Tone::Heading)),
      m_school(addText(u"school"_s, &Site::school)),
      m_city(addText(u"city"_s, &Site::city)),
      m_department(addText(u"department"_s, &Site::department)),
      m_referent(addText(u"referent"_s, &Site::referent)),
      m_phone(addText(u"referentPhone"_s, &Site::referentPhone)),
      m_address(addText(u"referentAddress"_s, &Site::referentAddress)),
      m_service(new PickField(u"siteService"_s)),
      m_preset(new PickField(u"sitePreset"_s)),
      m_clients(new WordChecks(u"siteClient"_s, clientWords())),
      m_signature(new WordChecks(u"siteSignature"_s, {u"name"_s, u"function"_s, u"school"_s})),
      m_language(new PickField(u"siteLanguage"_s)),
      m_proxy(addText(u"proxy"_s, &Site::proxy)),
      m_authority(new AuthorityPanel(desktop))
{
    setObjectName(u"schoolForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.6));
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_schoolTitle, m_school, m_city, m_department, m_referentTitle, m_referent, m_phone, m_address,
             m_mailTitle, m_service, m_preset, m_clients, m_signature, m_language, m_networkTitle, m_proxy,
             m_authority})
        column->addWidget(part);
    connect(m_service, &PickField::picked, this, &SchoolForm::offerPresets);
    connect(m_proxy->edit(), &QLineEdit::editingFinished, this, &SchoolForm::checkProxy);
    connect(m_authority, &AuthorityPanel::lookAt, this, &SchoolForm::lookAt);
}

TextField *SchoolForm::addText(const QString &name, QString Site::*member)
{
    auto *field = new TextField(u"site"_s + name.left(1).toUpper() + name.sliced(1));
    connect(field, &TextField::edited, field, &TextField::clearMessage);
    m_texts.append({name, member, field});
    return field;
}

void SchoolForm::show(const Academy &academy, const Site &site)
{
    m_academy = academy;
    m_usualPreset = site.preset;
    for (const Text &text : m_texts) {
        text.field->setText(site.*text.value);
        text.field->clearMessage();
    }
    retranslate();
    m_service->pick(site.service);
    offerPresets();
    m_preset->pick(site.preset);
    m_language->pick(site.language);
    m_clients->tick(site.clients);
    m_signature->tick(site.signature);
    m_authority->setAuthority(site.authority);
}

Site SchoolForm::site() const
{
    Site site;
    for (const Text &text : m_texts)
        site.*text.value = text.field->text().simplified();
    site.proxy = site.proxy.toLower();
    site.service = m_service->word();
    site.preset = m_preset->word();
    site.clients = m_clients->ticked();
    site.signature = m_signature->ticked();
    site.language = m_language->word();
    site.authority = m_authority->authority();
    return site;
}

std::optional<Fault> SchoolForm::check(const QByteArray &academyText)
{
    const QString file = u"academy.json"_s;
    for (const Text &text : m_texts)
        text.field->clearMessage();
    Site rest = site();
    const bool hasSchool = !rest.school.isEmpty();
    checkProxy();
    if (!hasSchool)
        refuse(*m_school, u"school"_s);
    // The schema names one mistake at a time: what it has named is put right for the next look.
    rest.school = hasSchool ? rest.school : u"-"_s;
    for (qsizetype looks = 0; looks <= m_texts.size(); ++looks) {
        const auto text = withSite(academyText, file, rest);
        if (text)
            return std::nullopt;
        const QString member = memberIn(text.fault(), file);
        const auto found = std::ranges::find(m_texts, member, &Text::member);
        if (found == m_texts.end())
            return text.fault();
        refuse(*found->field, member);
        rest.*found->value = member == u"school"_s ? u"-"_s : QString();
    }
    return std::nullopt;
}

TextField *SchoolForm::firstRefused() const
{
    const auto found =
        std::ranges::find_if(m_texts, [](const Text &text) { return text.field->isRefused(); });
    return found == m_texts.end() ? nullptr : found->field;
}

void SchoolForm::checkProxy()
{
    const QString proxy = site().proxy;
    const bool good = proxy.isEmpty() || proxy == u"system"_s || proxy == u"none"_s || proxyFrom(proxy);
    if (good)
        m_proxy->clearMessage();
    else
        refuse(*m_proxy, u"proxy"_s);
}

void SchoolForm::refuse(TextField &field, const QString &member)
{
    const QString length = tr("This is too long: 200 characters at most.");
    if (member == u"proxy"_s)
        field.refuse(tr("Write http://HOST:PORT or socks5://HOST:PORT, or system, or none. A login does not "
                        "belong here: everybody types their own."));
    else if (member == u"referentPhone"_s)
        field.refuse(tr("A telephone number is made of digits, with blanks, dots or hyphens between them."));
    else if (member == u"referentAddress"_s)
        field.refuse(tr("A mail address looks like name@host.fr, without accents."));
    else if (member == u"school"_s && field.text().simplified().isEmpty())
        field.refuse(tr("Please type the school's name: the settings are of one school."));
    else
        field.refuse(length);
}

void SchoolForm::offerServices()
{
    QList<PickField::Offer> offers{
        {{}, tr("By default: %1").arg(m_academy.services.front().name.in(Language::current()))}};
    for (const MailService &service : m_academy.services)
        offers.append({service.id, service.name.in(Language::current())});
    m_service->offer(offers);
}

void SchoolForm::offerPresets()
{
    QList<PickField::Offer> offers{{{}, tr("The one that is recommended")}};
    for (const ServerPreset &preset : m_academy.serviceOrFirst(m_service->word()).presets) {
        if (!preset.discouraged || preset.id == m_usualPreset)
            offers.append({preset.id, preset.name.in(Language::current())});
    }
    m_preset->offer(offers);
}

void SchoolForm::retranslate()
{
    if (m_academy.services.empty()) // not shown yet
        return;
    m_schoolTitle->setText(tr("The school"));
    m_school->setLabel(tr("Name of the school"));
    m_city->setLabel(tr("Town"));
    m_department->setLabel(tr("Department"));
    m_referentTitle->setText(tr("Whom to ask there"));
    m_referent->setLabel(tr("Name of the referent"));
    m_phone->setLabel(tr("Telephone"));
    m_address->setLabel(tr("Mail address"));
    m_mailTitle->setText(tr("What is proposed to everybody"));
    m_service->setLabel(tr("Where the mail is read"));
    m_preset->setLabel(tr("Servers"));
    m_clients->setTexts(
        tr("What is set up"),
        {tr("Thunderbird"), tr("Outlook"), tr("Sheet to print"), tr("iPhone and iPad"), tr("Android")},
        tr("None ticked: all of them in everybody's folder, Thunderbird on a computer."));
    m_signature->setTexts(tr("Lines of the signature"), {tr("Name"), tr("Function"), tr("School")},
                          tr("None ticked: all that are known."));
    m_language->setLabel(tr("Language of those who get the stick"));
    QList<PickField::Offer> languages{
        {{}, tr("By default: %1").arg(Language::nameOf(Language::available().first()))}};
    for (const QString &language : Language::available())
        languages.append({language, Language::nameOf(language)});
    m_language->offer(languages);
    m_networkTitle->setText(tr("The school's network"));
    m_proxy->setLabel(tr("Proxy"));
    m_proxy->setHint(
        tr("Empty: as each computer is set up. Else http://HOST:PORT, socks5://HOST:PORT, system or "
           "none."));
    offerServices();
    offerPresets();
    m_authority->retranslate();
}

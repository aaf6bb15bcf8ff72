// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes for a page, its first line for the content type: read within the bounds or refused as too large,
// and whatever forms it has can be sent.
#include "fuzz/Expect.h"
#include "portal/HtmlPage.h"

using namespace Qt::StringLiterals;

namespace {

const QUrl address(u"https://portail.example.fr/motdepasse/pertemdp.php"_s);

bool isShowable(const QString &text)
{
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool turns = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
        if (turns || unit == 0x200B || unit == 0xFEFF || (unit < 0x20 && unit != u'\n'))
            return false;
    }
    return true;
}

void checkWords(const HtmlPage &page)
{
    EXPECT(page.text.size() <= mostTextOnPage);
    EXPECT(isShowable(page.text) && isShowable(page.title) && isShowable(page.noScriptText));
    for (const QString &notice : page.notices)
        EXPECT(!notice.isEmpty() && isShowable(notice));
    for (const QUrl &frame : page.frames)
        EXPECT(frame.isValid() && !frame.isRelative());
    EXPECT(!page.refresh || (page.refresh->isValid() && !page.refresh->isRelative()));
}

std::vector<FieldAnswer> answersTo(const HtmlForm &form)
{
    std::vector<FieldAnswer> answers;
    for (std::size_t index = 0; index < form.fields.size(); index += 2) {
        const HtmlField &field = form.fields[index];
        QByteArray value = field.choices.isEmpty() ? QByteArray("46G9987654XYZ\n\xC3\xA9\xF0\x9F\x98\x80")
                                                   : field.choices.last().value.toUtf8();
        answers.push_back({index, Secret::takeFrom(value)});
    }
    return answers;
}

void checkUrlEncoded(const Secret &encoded)
{
    encoded.reveal([](QByteArrayView bytes) {
        for (const char byte : bytes)
            EXPECT(byte > ' ' && byte < 0x7F && byte != '"' && byte != '<' && byte != '#');
    });
}

void send(const HtmlForm &form, std::optional<std::size_t> submitter)
{
    const PortalRequest request = submissionOf(form, answersTo(form), submitter);
    EXPECT(!request.url.isValid() || !request.url.isRelative());
    EXPECT(!request.contentType.contains('\r') && !request.contentType.contains('\n'));
    EXPECT(request.method == HtmlForm::Method::Post || request.body.isEmpty());
    EXPECT(request.method == HtmlForm::Method::Get || request.query.isEmpty());
    checkUrlEncoded(request.query);
    if (request.contentType == "application/x-www-form-urlencoded")
        checkUrlEncoded(request.body);
}

int checkForm(const HtmlForm &form)
{
    EXPECT(!form.action.isValid() || !form.action.isRelative());
    EXPECT(form.charset == "UTF-8" || form.charset == "windows-1252" || form.charset == "ISO-8859-15");
    for (std::size_t index = 0; index < form.fields.size(); ++index) {
        const HtmlField &field = form.fields[index];
        EXPECT(isShowable(field.label) && isShowable(field.placeholder) && isShowable(field.hint));
        EXPECT(field.kind != HtmlFieldKind::Radio || !field.choices.isEmpty());
        EXPECT(field.kind != HtmlFieldKind::Checkbox || field.choices.size() == 1);
        if (field.kind == HtmlFieldKind::Submit)
            send(form, index);
    }
    send(form, std::nullopt);
    return static_cast<int>(form.fields.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype line = input.indexOf('\n');
    const QString contentType = line < 0 ? QString() : QString::fromLatin1(input.first(line));
    const Result<HtmlPage> page = readHtml(input.sliced(line + 1), contentType, address);
    if (!page) {
        EXPECT(page.fault().kind == FaultKind::PortalTooLarge);
        EXPECT(page.fault().detail == u"fields" || page.fault().detail == u"nesting");
        return 0;
    }
    checkWords(page.value());
    int fields = 0;
    for (const HtmlForm &form : page.value().forms)
        fields += checkForm(form);
    EXPECT(fields <= mostFieldsOnPage);
    return 0;
}

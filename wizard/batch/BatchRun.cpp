// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/BatchRun.h"

#include "batch/FolderName.h"
#include "session/SiteChoices.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

/// Room for the longest name inside a person's folder, and for ".new" behind it.
constexpr qsizetype deepestFile = 100;

/// 64 bits of SHA-256: no two of a million texts share them but by a chance of one in 10^7.
quint64 numberOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toLower().toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

/// The line that has @p text already; else it is @p line's from now on.
std::optional<int> firstWith(QHash<quint64, int> &lines, const QString &text, int line)
{
    const auto number = numberOf(text);
    const auto found = lines.constFind(number);
    if (found != lines.cend())
        return *found;
    lines.insert(number, line);
    return std::nullopt;
}

} // namespace

Signature signatureFor(const BatchPerson &person, const BatchSettings &settings)
{
    const Signature signature =
        linesOf({person.name.displayName(), person.function, settings.school}, settings.signature);
    return signature.function.isEmpty() && signature.school.isEmpty() ? Signature() : signature;
}

const ServerPreset *presetFor(const MailService &service, const BatchSettings &settings,
                              std::optional<Protocol> incoming)
{
    const auto wanted = incoming ? incoming : settings.incoming;
    // A line that asks for the other protocol than the preset's is given that protocol's best.
    const ServerPreset *const named = service.preset(settings.presetId);
    if (named && (!wanted || named->incoming.protocol == *wanted))
        return named;
    for (const ServerPreset &preset : service.presets) {
        if (!preset.discouraged && (!wanted || preset.incoming.protocol == *wanted))
            return &preset;
    }
    return nullptr;
}

qsizetype BatchRun::roomIn(const QString &folder)
{
    return longestPath - folder.size() - 1 - deepestFile;
}

void BatchRun::Summary::count(RowOutcome::Kind kind)
{
    switch (kind) {
    case RowOutcome::Kind::Written: ++written; break;
    case RowOutcome::Kind::Unchanged: ++unchanged; break;
    case RowOutcome::Kind::ToConfirm: ++toConfirm; break;
    case RowOutcome::Kind::Failed: ++failed; break;
    }
}

Result<BatchRun::Summary> BatchRun::run(PersonFolders &folders, const Watch &watch)
{
    m_folders = &folders;
    auto begun = BatchReport::begin(folders.path(), m_table.shape().delimiter, folders.disk());
    if (!begun)
        return begun.fault();
    BatchReport report = std::move(begun).value();
    Summary summary;
    Result<Done> reported = Done{};
    const auto walked = m_table.walk([&](int line, const StaffTable::Line &what) {
        summary.stopped = watch.wantsToStop && watch.wantsToStop();
        if (summary.stopped)
            return false;
        const RowOutcome outcome = make(line, what);
        summary.count(outcome.kind);
        if (m_wish && watch.handOut && !outcome.fault)
            watch.handOut(m_wish->sheet, m_wish->login);
        if (watch.rowDone)
            watch.rowDone(outcome);
        reported = report.add(outcome);
        return static_cast<bool>(reported);
    });
    if (!walked) // it was read once already: somebody took it away
        return Fault{FaultKind::ChangedMeanwhile, walked.fault().detail};
    const auto finished = reported.andThen([&](Done) { return report.finish(); });
    return finished ? Result<Summary>(summary) : finished.fault();
}

RowOutcome BatchRun::make(int line, const StaffTable::Line &what)
{
    m_wish.reset();
    if (what)
        return makeFor(what.value());
    RowOutcome outcome;
    outcome.line = line;
    outcome.fault = what.fault();
    return outcome;
}

RowOutcome BatchRun::makeFor(const BatchPerson &person)
{
    RowOutcome outcome;
    outcome.line = person.line;
    outcome.address = person.address.toString();
    if (!person.login) {
        outcome.kind = RowOutcome::Kind::ToConfirm;
        for (const LoginSuggestion &suggestion : suggestLogins(person.name))
            outcome.suggested.append(suggestion.login.toString());
        outcome.fault = Fault{FaultKind::LoginToConfirm, outcome.suggested.join(u' ')};
        return outcome;
    }
    outcome.login = person.login->toString();
    if (const auto repeated = repeats(person)) {
        outcome.fault = *repeated;
        return outcome;
    }
    const auto folder = folderOf(person);
    if (folder)
        outcome.folder = folder.value();
    auto wish = wishOf(person);
    const auto done = folder ? (wish ? write(outcome, wish.value()) : Result<Done>(wish.fault()))
                             : Result<Done>(folder.fault());
    if (!done) {
        outcome.kind = RowOutcome::Kind::Failed;
        outcome.fault = done.fault();
        return outcome;
    }
    m_wish = std::move(wish).value();
    return outcome;
}

std::optional<Fault> BatchRun::repeats(const BatchPerson &person)
{
    if (const auto line = firstWith(m_logins, person.login->toString(), person.line))
        return Fault{FaultKind::LoginRepeated, QString::number(*line)};
    if (const auto line = firstWith(m_addresses, person.address.toString(), person.line))
        return Fault{FaultKind::AddressRepeated, QString::number(*line)};
    return std::nullopt;
}

Result<QString> BatchRun::folderOf(const BatchPerson &person) const
{
    const auto name = folderNameFor(person.name, *person.login, roomIn(m_folders->path()));
    return name ? Result<QString>(*name) : Fault{FaultKind::ReadOnly, m_folders->path() + u": too-long"_s};
}

/// The questions of the window, answered by a line.
Result<PersonWish> BatchRun::wishOf(const BatchPerson &person)
{
    const ServerPreset *const preset = presetFor(m_session.service(), m_settings, person.incoming);
    if (!preset)
        return Fault{FaultKind::AddressInvalid, u"preset"_s};
    m_session.setPreset(preset->id);
    m_session.setIdentity(Identity{person.name, *person.login, person.address});
    m_session.setSignature(signatureFor(person, m_settings)); // an empty one is none
    const auto account = m_session.account();
    if (!*account)
        return account->fault();
    return PersonWish{*m_session.sheet(), person.login->toString(),
                      person.clients.isEmpty() ? m_settings.clients : person.clients,
                      m_session.world().printing};
}

Result<Done> BatchRun::write(RowOutcome &outcome, const PersonWish &wish)
{
    const QByteArray digest = digestOf(wish, m_settings.edition);
    const auto made = m_folders->madeFrom(outcome.folder, digest);
    if (!made)
        return made.fault();
    if (made.value()) {
        outcome.kind = RowOutcome::Kind::Unchanged;
        outcome.files = *made.value();
        return Done{};
    }
    const auto files = personFiles(wish, m_folders->nowhere());
    if (!files)
        return files.fault();
    for (const NamedFile &file : files.value())
        outcome.files.append(file.name);
    outcome.kind = RowOutcome::Kind::Written;
    return m_folders->write(outcome.folder, digest, files.value());
}

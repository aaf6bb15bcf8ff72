// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FolderAccess_windows.h"

#include "profile/FileAccess_windows.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <sddl.h>

using namespace Qt::StringLiterals;

namespace {

/// APPDATA may lie outside of the person's folder: schools redirect it to a server.
bool isOfPerson(const QString &folder)
{
    const QString wanted = QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) + u'/';
    const std::array own = {QDir::homePath(), qEnvironmentVariable("APPDATA"),
                            qEnvironmentVariable("LOCALAPPDATA")};
    return std::ranges::any_of(own, [&](const QString &one) {
        return !one.isEmpty() &&
               wanted.startsWith(QString(QDir::cleanPath(QDir::fromNativeSeparators(one)) + u'/'),
                                 Qt::CaseInsensitive);
    });
}

/// The person as access lists write one, "S-1-5-21-…"; empty when the system does not say.
QString securityIdentifier()
{
    HANDLE opened = nullptr;
    if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &opened))
        return {};
    const windows::Handle token(opened);
    alignas(TOKEN_USER) std::array<char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> bytes{};
    DWORD size = 0;
    if (!::GetTokenInformation(token.get(), TokenUser, bytes.data(), static_cast<DWORD>(bytes.size()), &size))
        return {};
    LPWSTR text = nullptr;
    if (!::ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER *>(bytes.data())->User.Sid, &text))
        return {};
    const std::unique_ptr<wchar_t, decltype(&::LocalFree)> freesIt(text, &::LocalFree);
    return QString::fromWCharArray(text);
}

} // namespace

windows::FolderAccess::FolderAccess(const QString &folder)
{
    const QString person = isOfPerson(folder) ? QString() : securityIdentifier();
    if (person.isEmpty())
        return;
    // Protected from inheritance; full access, inherited by files and folders in it.
    const std::wstring list =
        u"D:P(A;OICI;FA;;;%1)(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)"_s.arg(person).toStdWString();
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!::ConvertStringSecurityDescriptorToSecurityDescriptorW(list.c_str(), SDDL_REVISION_1, &descriptor,
                                                                nullptr))
        return;
    m_descriptor.reset(descriptor);
    m_attributes.lpSecurityDescriptor = descriptor;
}

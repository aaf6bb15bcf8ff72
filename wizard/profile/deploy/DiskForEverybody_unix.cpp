// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/DiskForEverybody.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Disk::NewFile>> DiskForEverybody::create(const QString &path, Access access)
{
    auto made = m_real.create(path, access);
    if (!made || access == Access::OwnerOnly || isPrivate(path))
        return made;
    auto file = std::move(made).value();
    if (const auto opened = file->setOwnership({::geteuid(), ::getegid(), 0644}); !opened)
        return opened.fault();
    return std::unique_ptr<NewFile>(std::move(file));
}

Result<Done> DiskForEverybody::makeFolder(const QString &path)
{
    const auto made = m_real.makeFolder(path);
    if (!made || isPrivate(path))
        return made;
    if (::chmod(QFile::encodeName(path).constData(), 0755) != 0)
        return Fault{FaultKind::ReadOnly, path + u": "_s + qt_error_string(errno)};
    return Done{};
}

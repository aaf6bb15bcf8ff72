// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/StickReport.h"

#include "stick/StickPath.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 3;

} // namespace

bool StickReport::isIntact() const
{
    return program.isGood() && data.isGood() && changed.isEmpty() && missing.isEmpty() && added.isEmpty();
}

std::optional<Fault> StickReport::fault() const
{
    if (isIntact())
        return std::nullopt;
    QStringList names = changed + missing + added;
    for (const auto &[verdict, name] : {std::pair(program, manifestName()), std::pair(data, academyName())}) {
        if (verdict.state == SignatureState::Wrong || verdict.state == SignatureState::KeyUnusable)
            names.prepend(verdict.state == SignatureState::Wrong ? name.signature : name.key);
    }
    names.removeDuplicates();
    const QString more = names.size() > mostNamed ? u", …"_s : QString();
    return Fault{FaultKind::StickChanged, visible(names.mid(0, mostNamed).join(u", "_s) + more)};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/StickNames.h"

using namespace Qt::StringLiterals;

const SignedName &manifestName()
{
    static const SignedName name{u"MANIFEST.txt"_s, u"MANIFEST.sig"_s, u"MANIFEST.pub"_s, 4 << 20};
    return name;
}

const SignedName &academyName()
{
    static const SignedName name{u"academy.json"_s, u"academy.json.sig"_s, u"academy.json.pub"_s, 4 << 20};
    return name;
}

QStringList namesOutsideManifest()
{
    QStringList names;
    for (const SignedName &name : {manifestName(), academyName()})
        names += {name.file, name.signature, name.key};
    return names;
}

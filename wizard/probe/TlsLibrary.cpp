// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TlsLibrary.h"

#include <openssl/crypto.h>

QString tlsLibraryVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

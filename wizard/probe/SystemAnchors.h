// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/OpenSslHandles.h"

/// Adds to @p store what this system trusts for TLS servers. Unix: folder and file as OpenSSL is configured,
/// SSL_CERT_FILE and SSL_CERT_DIR honoured; the folder's are read when they are looked for. Windows: the
/// ROOT store, the person's, the computer's and the administrator's together, without those that are meant
/// for something else or stand in the Disallowed store.
void addSystemAnchors(X509_STORE *store);

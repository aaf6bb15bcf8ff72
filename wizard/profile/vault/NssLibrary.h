// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QByteArray>

#include <memory>

/// The few entries of NSS that the vault needs, declared by ourselves: the library is the client's, its
/// version unknown while building. Signatures as published in NSS's nss.h, pk11pub.h, pk11sdr.h, cert.h and
/// secitem.h; they have not changed since NSS 3.5, and PK11SDR_EncryptWithMechanism came with 3.113.
namespace nss {

struct Item {
    int type = 0; // siBuffer
    unsigned char *data = nullptr;
    unsigned int length = 0;
};
struct Trust {
    unsigned int ssl = 0;
    unsigned int email = 0;
    unsigned int objectSigning = 0;
};
struct Slot;        // PK11SlotInfo
struct Certificate; // CERTCertificate
struct Database;    // CERTCertDBHandle

using Status = int;
using Flag = int; // PRBool
inline constexpr Status success = 0;
inline constexpr unsigned long anyObject = 0;   // CK_INVALID_HANDLE
inline constexpr unsigned long aesCbc = 0x1082; // CKM_AES_CBC

struct Functions {
    Status (*initReadWrite)(const char *folder);
    Status (*shutdown)();
    Slot *(*internalKeySlot)();
    void (*freeSlot)(Slot *);
    Flag (*needsUserInit)(Slot *);
    Status (*initPin)(Slot *, const char *officerPassword, const char *userPassword);
    Flag (*needsLogin)(Slot *);
    Status (*encrypt)(Item *keyId, Item *data, Item *result, void *context);
    Status (*encryptWith)(Slot *, Item *keyId, unsigned long mechanism, Item *data, Item *result,
                          void *context); // null before NSS 3.113
    Status (*decrypt)(Item *data, Item *result, void *context);
    void (*wipeAndFree)(Item *, Flag freeItem);
    Database *(*defaultDatabase)();
    Certificate *(*newCertificate)(Database *, Item *der, char *nickname, Flag permanent, Flag copy);
    Status (*importCertificate)(Slot *, Certificate *, unsigned long key, const char *nickname,
                                Flag includeTrust);
    Status (*decodeTrust)(Trust *, const char *text);
    Status (*changeTrust)(Database *, Certificate *, Trust *);
    void (*destroyCertificate)(Certificate *);
    int (*lastError)();
    const char *(*errorName)(int);
};

/// Loads the library of the client in @p folder, with the libraries beside it. nss-unusable.
Result<Functions> loadFrom(const QString &folder);

} // namespace nss

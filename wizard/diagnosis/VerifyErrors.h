// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// OpenSSL's X509_V_ERR_* numbers as they stand in TlsFacts::verifyError, for a room that does not include
/// OpenSSL. Part of OpenSSL's stable interface; a test compares them with <openssl/x509_vfy.h>.
namespace VerifyError {

inline constexpr long none = 0;
inline constexpr long issuerMissing = 2;
inline constexpr long certificateNotYetValid = 9;
inline constexpr long certificateHasExpired = 10;
inline constexpr long selfSignedLeaf = 18;
inline constexpr long selfSignedInChain = 19;
inline constexpr long issuerMissingLocally = 20;
inline constexpr long leafUnverifiable = 21;
inline constexpr long certificateRevoked = 23;
inline constexpr long leafKeyTooSmall = 66;
inline constexpr long issuerKeyTooSmall = 67;
inline constexpr long issuerDigestTooWeak = 68;

/// No anchor at the end of the chain, for whatever reason.
constexpr bool isMissingIssuer(long error)
{
    return error == issuerMissing || error == issuerMissingLocally || error == leafUnverifiable ||
           error == selfSignedInChain;
}

constexpr bool isWeakness(long error)
{
    return error == leafKeyTooSmall || error == issuerKeyTooSmall || error == issuerDigestTooWeak;
}

} // namespace VerifyError

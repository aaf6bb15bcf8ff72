// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "probe/Evidence.h"

#include <QByteArray>

#include <memory>

struct stack_st_X509; // OpenSSL's; only probe/*.cpp looks inside
struct x509_st;
struct x509_store_st;

/// The certificates that a chain may end in: the system's, Mozilla's bundle inside the program, what the
/// caller adds, and the school's own. Immutable once made, shared by all probes.
class TrustAnchors
{
public:
    /// The system's own (see SystemAnchors.h) + the bundle. Takes some tens of milliseconds: call it off the
    /// window's thread.
    static std::shared_ptr<const TrustAnchors> ofThisSystem();

    /// Only what @p pem holds. Fails with academy-file-invalid when there is no certificate in it.
    static Result<std::shared_ptr<const TrustAnchors>> fromPem(const QByteArray &pem);

    /// These and those of @p pem (for --ca-file and the training CA). Fails likewise.
    Result<std::shared_ptr<const TrustAnchors>> with(const QByteArray &pem) const;
    /// These and the school's own: for mail servers and webmail, never for what takes a NUMEN.
    Result<std::shared_ptr<const TrustAnchors>> withSchool(const QByteArray &pem) const;

    /// All of them.
    x509_store_st *store() const { return m_all.get(); }
    /// Which of the sources would accept the chain of a TLS server without the others: @p leaf, with what the
    /// server @p shown beside it (leaf included or not), at OpenSSL's @p securityLevel. The name is not
    /// looked at.
    std::vector<TrustSource> acceptedBy(x509_st *leaf, stack_st_X509 *shown, int securityLevel) const;
    /// How many are in memory; those of the system's folder are read when they are looked for.
    qsizetype size() const;

private:
    using Store = std::shared_ptr<x509_store_st>; ///< Null: there is no such source.

    TrustAnchors();

    static Store emptyStore();
    Result<std::shared_ptr<const TrustAnchors>> withMore(const QByteArray &pem,
                                                         Store TrustAnchors::*source) const;

    Store m_all;
    Store m_system;
    Store m_mozilla;
    Store m_added;
    Store m_school;
};

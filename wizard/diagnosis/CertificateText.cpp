// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/CertificateText.h"

#include "diagnosis/Catalogue.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString CertificateText::of(const CertificateFacts &certificate)
{
    const auto day = [](const QDateTime &moment) {
        return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
    };
    return QStringList{
        withColon(tr("Certificate"), certificate.subject), withColon(tr("Issued by"), certificate.issuer),
        withColon(tr("Valid"),
                  tr("from %1 to %2").arg(day(certificate.notBefore), day(certificate.notAfter))),
        withColon(tr("SHA-256"), fingerprint(certificate))}
        .join(u'\n');
}

QString CertificateText::fingerprint(const CertificateFacts &certificate)
{
    const QString digits = QString::fromLatin1(certificate.sha256.toHex()).toUpper();
    QStringList groups;
    for (qsizetype start = 0; start < digits.size(); start += 4)
        groups += digits.sliced(start, std::min<qsizetype>(4, digits.size() - start));
    return groups.join(u' ');
}

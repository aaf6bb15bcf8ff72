// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/SignedStick.h"

#include "stick/StickSigning.h"
#include "stick/StickVerification.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

SignedStick::SignedStick()
{
    write(u"assistant-messagerie.exe"_s, "MZ the Windows program");
    write(u"assistant-messagerie"_s, "#!/bin/sh\n");
    write(u"LISEZMOI.txt"_s, "Bonjour\r\n");
    write(u"aide/référents.html"_s, "<p>é</p>");
    write(u"linux/lib/libQt6Core.so.6"_s, QByteArray(3 << 20, 'q'));
    write(u"academy.json"_s, "{\"schema\":1}");
    sign(key);
}

void SignedStick::write(const QString &name, const QByteArray &content) const
{
    REQUIRE(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray SignedStick::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void SignedStick::remove(const QString &name) const
{
    REQUIRE(QFile::remove(path(name)));
}

void SignedStick::writeAll(const QMap<QString, QByteArray> &files) const
{
    for (auto file = files.begin(); file != files.end(); ++file)
        write(file.key(), file.value());
}

void SignedStick::sign(const SigningKey &by) const
{
    const auto signatures = signStick(folder(), by);
    REQUIRE(signatures);
    writeAll(signatures.value().files);
}

void SignedStick::signAcademyBy(const SigningKey &by) const
{
    const auto signatures = signAcademy(folder(), by);
    REQUIRE(signatures);
    writeAll(signatures.value().files);
}

StickReport SignedStick::verified() const
{
    const auto report = verifyStick(folder());
    REQUIRE(report);
    return report.value();
}

StickReport SignedStick::intact() const
{
    const QString fingerprint = key.publicKey().fingerprint();
    return {{SignatureState::Good, fingerprint}, {SignatureState::Good, fingerprint}, {}, {}, {}, {}};
}

void checkFound(const Tampering &tampering)
{
    CAPTURE(tampering.name);
    SignedStick stick;
    StickReport expected = stick.intact();
    tampering.tamper(stick);
    tampering.expect(expected);
    const StickReport report = stick.verified();
    CAPTURE(report.changed.join(u' '), report.missing.join(u' '), report.added.join(u' '),
            report.ownFiles.join(u' '));
    CHECK(report == expected);
    CHECK(report.fault().has_value() != expected.isIntact());
}

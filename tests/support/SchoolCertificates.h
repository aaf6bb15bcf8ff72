// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Invented, made for the tests alone; nobody has their keys.
namespace schoolCertificates {

/// Of a filter's authority.
inline const QByteArray filter = R"(-----BEGIN CERTIFICATE-----
MIIBszCCAVmgAwIBAgIUb+7HhyiFXFzS2JaXkLXHZdMQIB4wCgYIKoZIzj0EAwIw
LjEQMA4GA1UECgwHSW52ZW50ZTEaMBgGA1UEAwwRRmlsdHJlIGR1IGNvbGxlZ2Uw
IBcNMjYxMTI5MjAzNTA0WhgPMjEyNjExMDUyMDM1MDRaMC4xEDAOBgNVBAoMB0lu
dmVudGUxGjAYBgNVBAMMEUZpbHRyZSBkdSBjb2xsZWdlMFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAE+G2t1j21vS5HKDrzDTkVBMTB+hSpu6oIsoaUhrbhbPVRb/aK
CgMi3WtpmC1YwjSDSt+32D87Gd4EE2h0Z723waNTMFEwHQYDVR0OBBYEFFkyBCBE
a56nISAxKltSmv5crRF6MB8GA1UdIwQYMBaAFFkyBCBEa56nISAxKltSmv5crRF6
MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgAfjzqr0WZD+8PXXm
BB+DdVmgpsOcapwBLEAXQcWeHwACIQCL4JMVP/+VNcU2jFk2kaXE2bvd5qfrGzwh
N19cL4JMIg==
-----END CERTIFICATE-----
)";
inline const QString filterFingerprint =
    QStringLiteral("9838f04512e2f6d16cc346e8f929e64e69aa2fd3b7d34f9af7d44104f5cddab1");

/// Of a server: nobody may be made to trust what it signs.
inline const QByteArray server = R"(-----BEGIN CERTIFICATE-----
MIIBuTCCAV6gAwIBAgIUZc7BHjIIY+ajMdsGqacD5CVFvgAwCgYIKoZIzj0EAwIw
MjERMA8GA1UECgwISW52ZW50ZWUxHTAbBgNVBAMMFGltYXAuY29sbGVnZS5leGFt
cGxlMCAXDTI2MTEyOTIzMzk1MFoYDzIxMjYxMTA1MjMzOTUwWjAyMREwDwYDVQQK
DAhJbnZlbnRlZTEdMBsGA1UEAwwUaW1hcC5jb2xsZWdlLmV4YW1wbGUwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAQ99c6l4J1oU6XgeuJQUO2+1RJYAf+gJ5WNh7fW
LIntgRFRWGs02VU4EiNIyJUdht9jkhJHVwBSAl7/4klfRCZIo1AwTjAdBgNVHQ4E
FgQUHnk9tP4IjOnax/HodPrCk0SertkwHwYDVR0jBBgwFoAUHnk9tP4IjOnax/Ho
dPrCk0SertkwDAYDVR0TAQH/BAIwADAKBggqhkjOPQQDAgNJADBGAiEAmLK0ORl+
l/ZWWegR/amhB5jxpaPQTBH+q6cNBBYNckUCIQCLkSDGuSYwPlndsXc9bffr6Ujj
gY8Aw9Wj60nK9+fCVQ==
-----END CERTIFICATE-----
)";
inline const QString serverFingerprint =
    QStringLiteral("4752d23444461e03dd1072cb261592205611e778a83ee3519996993ada311c06");

} // namespace schoolCertificates

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/AcademyFile.h"
#include "academy/Site.h"
#include "support/SchoolCertificates.h"

/// An invented school that has everything a school can have of its own.
inline Site jeanMoulin()
{
    using namespace Qt::StringLiterals;
    return {.school = u"Collège Jean-Moulin"_s,
            .city = u"Saint-Quentin"_s,
            .department = u"Aisne"_s,
            .referent = u"Jean-Claude Martin"_s,
            .referentPhone = u"03 23 00 00 00"_s,
            .referentAddress = u"referent@example.fr"_s,
            .service = u"own"_s,
            .preset = builtInAcademy().service(u"own")->presets.front().id,
            .clients = {u"thunderbird"_s, u"sheet"_s},
            .signature = {u"name"_s, u"function"_s},
            .proxy = u"http://proxy.example.fr:3128"_s,
            .language = u"fr"_s,
            .authority = schoolCertificates::filter};
}

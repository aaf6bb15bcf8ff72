// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/outlook/OutlookDiscovery.h"
#include "profile/thunderbird/ThunderbirdDiscovery.h"

#include <QFlags>

/// The mail programs of this computer, as far as they can be set up or have to be explained.
struct ClientsFound {
    ThunderbirdFound thunderbird;
    OutlookFound outlook;
};

/// A profile of Thunderbird.
struct ThunderbirdTarget {
    QString profileRoot;
    std::optional<QString> profileFolder; ///< Absent: a new profile.
    bool makeDefaultAccount = false;

    bool operator==(const ThunderbirdTarget &) const = default;
};

/// A classic Outlook of this computer.
struct ClassicOutlookTarget {
    ClassicOutlook outlook;
    bool importAtNextStart = true; ///< Else only when it is started from here.

    bool operator==(const ClassicOutlookTarget &) const = default;
};

/// Files for what is set up elsewhere: another computer's Outlook, a phone, a person who types.
enum class OutputKind { Outlook = 1, Sheet = 2, Apple = 4, Android = 8 };
Q_DECLARE_FLAGS(OutputKinds, OutputKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(OutputKinds)

struct OutputTarget {
    QString folder; ///< Absolute; made when it is not there.
    OutputKinds kinds;

    bool operator==(const OutputTarget &) const = default;
};

/// Where the account goes: any number of places at once, written and taken back as one.
struct Targets {
    std::optional<ThunderbirdTarget> thunderbird;
    std::optional<ClassicOutlookTarget> outlook;
    std::optional<OutputTarget> output;

    bool isEmpty() const { return !thunderbird && !outlook && !output; }
    bool operator==(const Targets &) const = default;
};

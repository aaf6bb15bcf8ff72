// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CLI {
class App;
}

/// The completion for bash, made from the command line's definition. The words of a value come from its type
/// name ("fr|en"); FILE and DIR complete names on the disk; KIND completes the failure identifiers.
QString bashCompletion(const CLI::App &definition);

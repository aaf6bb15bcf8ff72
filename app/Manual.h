// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace CLI {
class App;
class Option;
} // namespace CLI

/// The manual page assistant-messagerie(1) in troff (man macros), made from the command line's definition.
class Manual
{
    Q_DECLARE_TR_FUNCTIONS(Manual)
public:
    static QString page(const CLI::App &definition);

private:
    static QString synopsis();
    static QString commands(const CLI::App &definition);
    static QString outputFiles();
    static QString tests();
    static QString activationAnswers();
    static QString batchTable();
    static QString stick();
    static QString exitStatus();
    static QString environmentAndFiles();
    static QString examples();
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"

#include <QCoreApplication>

/// The ADMX that group policy reads and its words in French and in English (ADML), for a domain that would
/// rather have the registry written by its controller than by "deploy" on each computer.
class PolicyTemplates
{
    Q_DECLARE_TR_FUNCTIONS(PolicyTemplates)
public:
    /// FOLDER/assistant-messagerie.admx, fr-FR/…adml, en-US/…adml. "undo" takes them back.
    static Answer writeInto(const QString &folder);
};

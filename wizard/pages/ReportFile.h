// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/report/SupportReport.h"

/// The report as PDF, HTML, JSON or plain text, as the ending of @p path says (anything else: text).
QByteArray reportFor(const QString &path, const SupportReport &report);

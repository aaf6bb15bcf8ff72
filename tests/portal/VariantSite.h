// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

/// The activation portal in many variants (tests/portal/site), in a process of its own, ended with this.
class VariantSite
{
public:
    VariantSite();
    ~VariantSite();
    VariantSite(const VariantSite &) = delete;
    VariantSite &operator=(const VariantSite &) = delete;
    VariantSite(VariantSite &&) = delete;
    VariantSite &operator=(VariantSite &&) = delete;

    /// `{person, variants[]}`: what is played, and the outcome that is right for each.
    const nlohmann::json &table() const { return m_table; }
    QString host() const { return QString::fromStdString(m_firstLine.at("host")); }
    quint16 port() const { return m_firstLine.at("portal"); }
    QByteArray authority() const; ///< PEM

    /// What came for a variant since it was asked for last: submissions, violations, how far it was played.
    nlohmann::json report(const std::string &variant);

private:
    nlohmann::json nextLine();

    QTemporaryDir m_folder;
    QProcess m_process;
    nlohmann::json m_table;
    nlohmann::json m_firstLine;
};

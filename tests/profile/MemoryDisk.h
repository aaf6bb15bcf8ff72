// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Disk.h"

#include <QMap>

#include <memory>
#include <random>
#include <vector>

/// A disk in memory that can lose its power. It forgets as a journaling file system may: of the changes to
/// names since a folder's last syncFolder() a beginning survives, for each folder another one; of unsynced
/// content all, some or nothing.
class MemoryDisk : public Disk
{
public:
    MemoryDisk()
    {
        m_names.insert(QStringLiteral("/"), folder());
        forgetHistory();
    }

    void powerCut(std::mt19937 &random)
    {
        Names survivors;
        survivors.insert(QStringLiteral("/"), folder());
        for (auto past = m_history.cbegin(); past != m_history.cend(); ++past) // parents come before children
            if (survivors.contains(past.key()))
                survivors.insert(past.value()[random() % past.value().size()]);
        m_names = survivors;
        forgetHistory();
        for (const auto &node : std::as_const(m_names)) {
            if (!node->durable) {
                const auto part = node->content.size() * static_cast<qsizetype>(random() % 3) / 2;
                node->content.truncate(part);
                node->durable = true;
            }
        }
    }
    bool supportsLinks = true;

    /// The same files once more, everything durable.
    void takeCopyOf(const MemoryDisk &other)
    {
        supportsLinks = other.supportsLinks;
        m_names.clear();
        for (auto name = other.m_names.cbegin(); name != other.m_names.cend(); ++name)
            m_names.insert(name.key(), std::make_shared<Node>(*name.value()));
        forgetHistory();
    }

    /// Path and content of everything; folders end in a slash.
    QMap<QString, QByteArray> everything() const
    {
        QMap<QString, QByteArray> all;
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
            all.insert(name.value()->isFolder ? QString(name.key() + u'/') : name.key(),
                       name.value()->content);
        return all;
    }
    /// Lays a file down, durably, with the folders above it.
    void put(const QString &path, const QByteArray &content)
    {
        const QString parent = parentOf(path);
        if (!m_names.contains(parent)) {
            put(parent, {});
            m_names[parent] = folder();
        }
        const auto file = std::make_shared<Node>();
        file->content = content;
        file->durable = true;
        m_names.insert(path, file);
        forgetHistory();
    }

    Result<std::optional<Status>> status(const QString &path) override
    {
        if (!m_names.contains(path))
            return std::optional<Status>();
        const auto &node = m_names[path];
        return std::optional(
            Status{node->isFolder ? Status::Kind::Folder : Status::Kind::File, node->ownership});
    }
    Result<QString> resolved(const QString &path) override { return path; }
    Result<QByteArray> read(const QString &path) override
    {
        if (!m_names.contains(path))
            return refusal(path);
        return m_names[path]->content;
    }
    Result<QStringList> list(const QString &folder) override
    {
        QStringList names;
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
            if (parentOf(name.key()) == folder && name.key() != folder)
                names += name.key().sliced(name.key().lastIndexOf(u'/') + 1);
        }
        return names;
    }
    Result<std::unique_ptr<Claim>> claim(const QString &) override
    {
        return std::unique_ptr<Claim>(std::make_unique<NoClaim>());
    }
    Result<std::unique_ptr<NewFile>> create(const QString &path, Access) override
    {
        if (m_names.contains(path) || !m_names.contains(parentOf(path)))
            return refusal(path);
        const auto file = std::make_shared<Node>();
        m_names.insert(path, file);
        (void)remember(path);
        return std::unique_ptr<NewFile>(std::make_unique<MemoryFile>(file));
    }
    Result<Done> link(const QString &from, const QString &to) override
    {
        if (!supportsLinks || !m_names.contains(from) || m_names.contains(to))
            return refusal(to);
        m_names.insert(to, m_names[from]);
        return remember(to);
    }
    Result<Done> rename(const QString &from, const QString &to) override
    {
        if (!m_names.contains(from))
            return refusal(from);
        if (m_names.value(to) == m_names.value(from))
            return Done{}; // POSIX: two names of one file stay two
        auto renamed = decltype(m_names){};
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
            const bool below = name.key() == from || name.key().startsWith(from + u'/');
            if (below)
                renamed.insert(to + name.key().sliced(from.size()), name.value());
            else if (name.key() != to)
                renamed.insert(name.key(), name.value());
        }
        const bool folderMoved = m_names[from]->isFolder;
        m_names = renamed;
        if (folderMoved)
            forgetHistory(); // simpler than carrying the history of what is below along
        return remember(to);
    }
    Result<Done> remove(const QString &path) override
    {
        if (!m_names.contains(path) || m_names[path]->isFolder)
            return refusal(path);
        m_names.remove(path);
        return remember(path);
    }
    Result<Done> makeFolder(const QString &path) override
    {
        if (m_names.contains(path) || !m_names.contains(parentOf(path)))
            return refusal(path);
        m_names.insert(path, folder());
        m_history[path] = {{}};
        return remember(path);
    }
    Result<Done> removeFolder(const QString &path) override
    {
        if (!m_names.contains(path) || !list(path).value().isEmpty())
            return refusal(path);
        m_names.remove(path);
        return remember(path);
    }
    Result<Done> syncFolder(const QString &path) override
    {
        if (!m_names.contains(path))
            return refusal(path);
        m_history[path] = {namesIn(path)};
        return Done{};
    }

private:
    struct Node {
        QByteArray content;
        bool durable = false;
        bool isFolder = false;
        Ownership ownership{1000, 1000, 0644};
    };
    using Names = QMap<QString, std::shared_ptr<Node>>;

    class NoClaim : public Claim
    {};

    class MemoryFile : public NewFile
    {
    public:
        explicit MemoryFile(std::shared_ptr<Node> node) : m_node(std::move(node)) {}
        Result<Done> write(const QByteArray &bytes) override
        {
            m_node->content += bytes;
            return Done{};
        }
        Result<Done> setOwnership(const Ownership &ownership) override
        {
            m_node->ownership = ownership;
            return Done{};
        }
        Result<Done> sync() override
        {
            m_node->durable = true;
            return Done{};
        }

    private:
        std::shared_ptr<Node> m_node;
    };

    static QString parentOf(const QString &path)
    {
        return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 1));
    }
    static std::shared_ptr<Node> folder()
    {
        auto node = std::make_shared<Node>();
        node->durable = true;
        node->isFolder = true;
        return node;
    }
    static Fault refusal(const QString &path) { return {FaultKind::ReadOnly, path}; }
    Names namesIn(const QString &parent) const
    {
        Names names;
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
            if (parentOf(name.key()) == parent && name.key() != parent)
                names.insert(name.key(), name.value());
        return names;
    }
    Result<Done> remember(const QString &path)
    {
        const QString parent = parentOf(path);
        m_history[parent].push_back(namesIn(parent));
        return Done{};
    }
    /// As after a sync of everything.
    void forgetHistory()
    {
        m_history.clear();
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
            if (name.value()->isFolder)
                m_history[name.key()] = {namesIn(name.key())};
    }

    Names m_names;
    QMap<QString, std::vector<Names>> m_history; ///< By folder: its names now, last, and since its last sync.
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Registry.h"

#include <array>
#include <limits>
#include <utility>
#include <vector>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace {

constexpr REGSAM view = KEY_WOW64_64KEY;  // of HKEY_LOCAL_MACHINE: what a 64-bit Outlook and regedit see
constexpr DWORD longestValueName = 16383; // registry element size limits, learn.microsoft.com
constexpr DWORD longestKeyName = 255;

/// The parent of nothing: a root's path has no backslash.
struct Path {
    HKEY root = nullptr;
    QString below; ///< Empty for the root itself.
};

Fault faultFor(LSTATUS error, const QString &path)
{
    return {FaultKind::ReadOnly, path + u": "_s + qt_error_string(error)};
}

Result<Done> outcome(LSTATUS error, const QString &path)
{
    if (error != ERROR_SUCCESS)
        return faultFor(error, path);
    return Done{};
}

bool isMissing(LSTATUS error)
{
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

QString nameOf(const QString &key, const QString &name)
{
    return key + u'\\' + name;
}

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16()); // both are UTF-16 on Windows
}

Result<Path> pathFrom(const QString &key)
{
    const std::array roots = {std::pair{u"HKEY_CURRENT_USER"_s, HKEY_CURRENT_USER},
                              std::pair{u"HKEY_LOCAL_MACHINE"_s, HKEY_LOCAL_MACHINE},
                              std::pair{u"HKEY_CLASSES_ROOT"_s, HKEY_CLASSES_ROOT},
                              std::pair{u"HKEY_USERS"_s, HKEY_USERS}};
    const qsizetype backslash = key.indexOf(u'\\');
    const QString first = key.left(backslash);
    for (const auto &[name, root] : roots) {
        if (first.compare(name, Qt::CaseInsensitive) == 0)
            return Path{root, backslash < 0 ? QString() : key.sliced(backslash + 1)};
    }
    return faultFor(ERROR_BAD_PATHNAME, key);
}

/// A key that is open; nothing when it does not exist.
class OpenKey
{
public:
    OpenKey() = default;
    explicit OpenKey(HKEY handle) : m_handle(handle) {}
    ~OpenKey()
    {
        if (m_handle)
            ::RegCloseKey(m_handle);
    }
    OpenKey(OpenKey &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    OpenKey &operator=(OpenKey &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    OpenKey(const OpenKey &) = delete;
    OpenKey &operator=(const OpenKey &) = delete;

    explicit operator bool() const { return m_handle != nullptr; }
    HKEY handle() const { return m_handle; }

private:
    HKEY m_handle = nullptr;
};

Result<OpenKey> open(const QString &key, REGSAM access)
{
    const auto path = pathFrom(key);
    if (!path)
        return path.fault();
    HKEY handle = nullptr;
    const LSTATUS error =
        ::RegOpenKeyExW(path.value().root, wide(path.value().below), 0, access | view, &handle);
    if (isMissing(error))
        return OpenKey();
    if (error != ERROR_SUCCESS)
        return faultFor(error, key);
    return OpenKey(handle);
}

/// For what cannot be done with a key that is not there.
Result<OpenKey> openExisting(const QString &key, REGSAM access)
{
    auto opened = open(key, access);
    if (opened && !opened.value())
        return faultFor(ERROR_FILE_NOT_FOUND, key);
    return opened;
}

/// Names by index, up to the end: RegEnumKeyExW's and RegEnumValueW's first four arguments.
template <typename Enumerate>
Result<QStringList> namesIn(const QString &key, REGSAM access, DWORD longest, Enumerate enumerate)
{
    const auto opened = open(key, access);
    if (!opened)
        return opened.fault();
    QStringList names;
    if (!opened.value())
        return names;
    std::vector<wchar_t> name(longest + 1);
    for (DWORD index = 0;; ++index) {
        auto size = static_cast<DWORD>(name.size());
        const LSTATUS error = enumerate(opened.value().handle(), index, name.data(), &size);
        if (error == ERROR_NO_MORE_ITEMS)
            return names;
        if (error != ERROR_SUCCESS)
            return faultFor(error, key);
        names += QString::fromWCharArray(name.data(), static_cast<qsizetype>(size));
    }
}

class WindowsRegistry final : public Registry
{
public:
    Result<std::optional<RegistryValue>> value(const QString &key, const QString &name) override
    {
        const auto opened = open(key, KEY_QUERY_VALUE);
        if (!opened)
            return opened.fault();
        if (!opened.value())
            return std::optional<RegistryValue>();
        DWORD type = REG_NONE;
        DWORD size = 0;
        QByteArray data;
        LSTATUS error = ERROR_MORE_DATA;
        while (error == ERROR_MORE_DATA) { // it may grow between the two questions
            error = ::RegQueryValueExW(opened.value().handle(), wide(name), nullptr, &type, nullptr, &size);
            if (error != ERROR_SUCCESS)
                break;
            data.resize(static_cast<qsizetype>(size));
            error = ::RegQueryValueExW(opened.value().handle(), wide(name), nullptr, &type,
                                       reinterpret_cast<BYTE *>(data.data()), &size);
        }
        if (isMissing(error))
            return std::optional<RegistryValue>();
        if (error != ERROR_SUCCESS)
            return faultFor(error, nameOf(key, name));
        data.resize(static_cast<qsizetype>(size));
        return std::optional(RegistryValue{static_cast<RegistryValue::Type>(type), data});
    }

    Result<bool> exists(const QString &key) override
    {
        return open(key, KEY_QUERY_VALUE).andThen([](const OpenKey &opened) -> Result<bool> {
            return static_cast<bool>(opened);
        });
    }

    Result<QStringList> keys(const QString &key) override
    {
        return namesIn(key, KEY_ENUMERATE_SUB_KEYS, longestKeyName,
                       [](HKEY handle, DWORD index, wchar_t *name, DWORD *size) {
                           return ::RegEnumKeyExW(handle, index, name, size, nullptr, nullptr, nullptr,
                                                  nullptr);
                       });
    }

    Result<QStringList> values(const QString &key) override
    {
        return namesIn(
            key, KEY_QUERY_VALUE, longestValueName, [](HKEY handle, DWORD index, wchar_t *name, DWORD *size) {
                return ::RegEnumValueW(handle, index, name, size, nullptr, nullptr, nullptr, nullptr);
            });
    }

    Result<Done> makeKey(const QString &key) override
    {
        const qsizetype backslash = key.lastIndexOf(u'\\');
        if (backslash < 0)
            return openExisting(key, KEY_QUERY_VALUE).andThen([](const OpenKey &) -> Result<Done> {
                return Done{};
            });
        const auto parent = openExisting(key.left(backslash), KEY_CREATE_SUB_KEY);
        if (!parent)
            return parent.fault();
        HKEY made = nullptr;
        const LSTATUS error =
            ::RegCreateKeyExW(parent.value().handle(), wide(key.sliced(backslash + 1)), 0, nullptr,
                              REG_OPTION_NON_VOLATILE, KEY_QUERY_VALUE | view, nullptr, &made, nullptr);
        const OpenKey closing(made);
        return outcome(error, key);
    }

    Result<Done> set(const QString &key, const QString &name, const RegistryValue &value) override
    {
        const auto opened = openExisting(key, KEY_SET_VALUE);
        if (!opened)
            return opened.fault();
        if (value.data.size() > std::numeric_limits<int>::max())
            return faultFor(ERROR_NOT_ENOUGH_MEMORY, nameOf(key, name));
        // A string without its closing zero would get one if a zero happened to follow it in memory.
        const QByteArray guarded = value.data + QByteArray(sizeof(wchar_t) * 2, '\xff');
        return outcome(::RegSetValueExW(opened.value().handle(), wide(name), 0,
                                        static_cast<DWORD>(value.type),
                                        reinterpret_cast<const BYTE *>(guarded.constData()),
                                        static_cast<DWORD>(value.data.size())),
                       nameOf(key, name));
    }

    Result<Done> remove(const QString &key, const QString &name) override
    {
        const auto opened = open(key, KEY_SET_VALUE);
        if (!opened)
            return opened.fault();
        if (!opened.value())
            return Done{};
        const LSTATUS error = ::RegDeleteValueW(opened.value().handle(), wide(name));
        return isMissing(error) ? Result<Done>(Done{}) : outcome(error, nameOf(key, name));
    }

    Result<Done> removeKey(const QString &key) override
    {
        const auto path = pathFrom(key);
        if (!path)
            return path.fault();
        {
            const auto opened = open(key, KEY_QUERY_VALUE);
            if (!opened)
                return opened.fault();
            if (!opened.value())
                return Done{};
            // RegDeleteKeyExW refuses for sub-keys, but would take values along.
            DWORD keys = 0;
            DWORD values = 0;
            const LSTATUS error =
                ::RegQueryInfoKeyW(opened.value().handle(), nullptr, nullptr, nullptr, &keys, nullptr,
                                   nullptr, &values, nullptr, nullptr, nullptr, nullptr);
            if (error != ERROR_SUCCESS)
                return faultFor(error, key);
            if (keys > 0 || values > 0)
                return faultFor(ERROR_DIR_NOT_EMPTY, key);
        }
        return outcome(::RegDeleteKeyExW(path.value().root, wide(path.value().below), view, 0), key);
    }

    Result<Done> flush(const QString &key) override
    {
        return openExisting(key, KEY_QUERY_VALUE).andThen([&](const OpenKey &opened) {
            return outcome(::RegFlushKey(opened.handle()), key);
        });
    }
};

} // namespace

Registry &Registry::ofThisSystem()
{
    static WindowsRegistry registry;
    return registry;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SaslPrep.h"

#include <cstdlib>
#include <cstring>
#include <stringprep.h>

std::optional<Secret> saslPrepared(const Secret &text)
{
    return text.reveal([](QByteArrayView utf8) -> std::optional<Secret> {
        if (utf8.contains('\0'))
            return std::nullopt; // libidn reads C strings
        std::vector<char> input(static_cast<std::size_t>(utf8.size()) + 1, '\0');
        std::memcpy(input.data(), utf8.data(), static_cast<std::size_t>(utf8.size()));
        char *output = nullptr;
        const int result =
            stringprep_profile(input.data(), &output, "SASLprep", static_cast<Stringprep_profile_flags>(0));
        overwrite(input.data(), input.size());
        if (result != STRINGPREP_OK)
            return std::nullopt;
        QByteArray prepared(output);
        overwrite(output, std::strlen(output));
        std::free(output); // NOLINT(cppcoreguidelines-no-malloc): libidn's own
        return Secret::takeFrom(prepared);
    });
}

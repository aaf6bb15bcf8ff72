// SPDX-License-Identifier: GPL-3.0-or-later
// An nss3.dll for tests on Windows, where no real one can be had: it "encrypts" by turning bits over. Files
// beside it make it misbehave: "hang", "crash", "print" (to standard output, as a library may),
// "primary-password" (one is set), and "handle" (it writes to the handle whose number stands there, should it
// have inherited it).
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <windows.h>

namespace {

struct Item {
    int type;
    unsigned char *data;
    unsigned int length;
};

int something = 0; // what slots and certificates point to; nobody looks at it

std::wstring beside(const wchar_t *name)
{
    HMODULE self = nullptr;
    ::GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS |
                             GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                         reinterpret_cast<LPCWSTR>(&beside), &self);
    std::wstring path(32768, L'\0');
    path.resize(::GetModuleFileNameW(self, path.data(), static_cast<DWORD>(path.size())));
    return path.substr(0, path.rfind(L'\\') + 1) + name;
}

bool isBeside(const wchar_t *name)
{
    return ::GetFileAttributesW(beside(name).c_str()) != INVALID_FILE_ATTRIBUTES;
}

void turnOver(const Item *from, Item *to)
{
    to->length = from->length;
    to->data = static_cast<unsigned char *>(std::malloc(from->length + 1));
    std::transform(from->data, from->data + from->length, to->data,
                   [](unsigned char byte) { return static_cast<unsigned char>(byte ^ 0xffU); });
}

void misbehave()
{
    if (isBeside(L"hang"))
        ::Sleep(INFINITE);
    if (isBeside(L"crash"))
        ::RaiseException(EXCEPTION_ACCESS_VIOLATION, EXCEPTION_NONCONTINUABLE, 0, nullptr);
    if (isBeside(L"print")) {
        std::printf("this is no JSON\n");
        std::fflush(stdout);
    }
    if (isBeside(L"handle")) {
        std::uintptr_t number = 0;
        FILE *const file = ::_wfopen(beside(L"handle").c_str(), L"r");
        if (file && std::fscanf(file, "%zu", &number) == 1) {
            DWORD written = 0;
            ::WriteFile(reinterpret_cast<HANDLE>(number), "inherited", 9, &written, nullptr);
        }
        if (file)
            std::fclose(file);
    }
}

} // namespace

extern "C" {
__declspec(dllexport) int NSS_InitReadWrite(const char *folder)
{
    misbehave();
    FILE *const seen = ::_wfopen(beside(L"opened").c_str(), L"wb");
    std::fputs(folder, seen);
    std::fclose(seen);
    return 0;
}
__declspec(dllexport) int NSS_Shutdown()
{
    return 0;
}
__declspec(dllexport) void *PK11_GetInternalKeySlot()
{
    return &something;
}
__declspec(dllexport) void PK11_FreeSlot(void *) {}
__declspec(dllexport) int PK11_NeedUserInit(void *)
{
    return 0;
}
__declspec(dllexport) int PK11_InitPin(void *, const char *, const char *)
{
    return 0;
}
__declspec(dllexport) int PK11_NeedLogin(void *)
{
    return isBeside(L"primary-password") ? 1 : 0;
}
__declspec(dllexport) int PK11SDR_Encrypt(Item *, Item *data, Item *result, void *)
{
    turnOver(data, result);
    return 0;
}
__declspec(dllexport) int PK11SDR_Decrypt(Item *data, Item *result, void *)
{
    turnOver(data, result);
    return 0;
}
__declspec(dllexport) void SECITEM_ZfreeItem(Item *item, int)
{
    std::free(item->data);
}
__declspec(dllexport) void *CERT_GetDefaultCertDB()
{
    return &something;
}
__declspec(dllexport) void *CERT_NewTempCertificate(void *, Item *, char *, int, int)
{
    return &something;
}
__declspec(dllexport) int PK11_ImportCert(void *, void *, unsigned long, const char *, int)
{
    return 0;
}
__declspec(dllexport) int CERT_DecodeTrustString(void *, const char *)
{
    return 0;
}
__declspec(dllexport) int CERT_ChangeCertTrust(void *, void *, void *)
{
    return 0;
}
__declspec(dllexport) void CERT_DestroyCertificate(void *) {}
__declspec(dllexport) int PR_GetError()
{
    return 0;
}
__declspec(dllexport) const char *PR_ErrorToName(int)
{
    return nullptr;
}
}

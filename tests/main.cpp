// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "ProcessEnd.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#elif defined QT_GUI_LIB
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // also while CTest discovers the tests
    int result = 0;
    {
        const TEST_APPLICATION application(argc, argv);
        result = Catch::Session().run(argc, argv);
    }
    endProcess(result);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowsComputer.h"

#include <QJsonObject>
#include <QProcess>

/// Somebody who goes through the window with the keyboard and a screen reader (see window-walk), and counts.
class WindowWalk
{
public:
    /// An Enter or a Space, with where it was pressed.
    struct Activation {
        int page;
        QString on;
    };

    /// Whom the computer itself believes.
    enum class Anchors { OfTheServers, OfMozillaAlone };

    /// Nothing but the proxy at that address, of that kind (see behind-proxy), leads out.
    struct SchoolNetwork {
        SchoolNetwork(QString kind, QString address) : proxyKind(std::move(kind)), proxy(std::move(address))
        {
        }
        QString proxyKind;
        QString proxy;
    };

    /// Opens the window in the home of @p teacher, on a display of its own.
    explicit WindowWalk(const Teacher &teacher, const QStringList &arguments = {},
                        Anchors anchors = Anchors::OfTheServers);
    /// The same in another home: display and keyboard leave their own traces in the teacher's.
    WindowWalk(const Teacher &teacher, const QStringList &arguments, const QString &home);
    /// The same on a school's network.
    WindowWalk(const Teacher &teacher, const SchoolNetwork &network);
    /// The same on a Windows, which only shows its window: pages, texts and keys, no names and no focus.
    explicit WindowWalk(const WindowsComputer &computer, const QStringList &arguments = {});
    ~WindowWalk();
    WindowWalk(const WindowWalk &) = delete;
    WindowWalk &operator=(const WindowWalk &) = delete;
    WindowWalk(WindowWalk &&) = delete;
    WindowWalk &operator=(WindowWalk &&) = delete;

    void waitForPage(int number);
    void waitFor(const QString &text);
    /// Until a screen reader is told of it, with no key pressed for it.
    void hear(const QString &text);
    bool shows(const QString &text);
    /// Tab, then Shift+Tab, until the focus is where it was: every control is come by, and has a name.
    void goRound();
    /// Tabs to the field called @p name and types.
    void fill(const QString &name, const QString &text);
    /// The same where something stands already.
    void refill(const QString &name, const QString &text);
    /// Types who somebody is on the page that asks, until the login is worked out.
    void sayName(const QString &given, const QString &birthName, const QString &login);
    /// Tabs to what is called @p name and presses Space; Enter.
    void toggle(const QString &name);
    void enterOn(const QString &name);
    /// From the radio button called @p from down to the one called @p to (no activation: arrow keys).
    void select(const QString &from, const QString &to);
    /// Enter where the focus is.
    void enter();
    /// Any other key.
    void press(const QString &key);
    /// Into what has the focus.
    void type(const QString &text);
    void typeHidden(const QString &text);
    void shot(const QString &file);
    QString focus() const { return m_focus; }
    /// What stands in the field that has the focus.
    QString text() const { return m_text; }

    /// Since the walk began, or since countFromHere().
    const QList<Activation> &activations() const { return m_activations; }
    const QStringList &filledFields() const { return m_filled; }
    void countFromHere();
    /// "3: Suivant (Enter)" a line: the list that a failed count prints.
    std::string listing() const;

    /// Waits until the program has ended by itself; its exit code.
    int end();

private:
    void start(const Teacher &teacher, const QStringList &command);
    void start(const QProcessEnvironment &environment, const QString &folder, const QStringList &command);
    QJsonObject say(const QString &line);
    void activate(const QString &key);

    QProcess m_process;
    int m_page = 0;
    QString m_focus;
    QString m_text;
    QList<Activation> m_activations;
    QStringList m_filled;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/MailDialogue.h"

/// One HEAD request (RFC 9110) to see that a web server is there, what its clock says and where it
/// sends its visitors: the Location of a redirect stands among the capabilities. No redirect is followed,
/// no cookie kept.
class HttpDialogue : public MailDialogue
{
public:
    explicit HttpDialogue(Endpoint endpoint) : m_endpoint(std::move(endpoint)) {}

    dialogue::Move begin() override;
    ProbeStep step() const override;

protected:
    dialogue::Move onAnswerLine(QByteArrayView line) override;

private:
    void recordHeader(QByteArrayView line);
    void recordDate(QByteArrayView value);
    bool isRedirect() const;

    Endpoint m_endpoint;
    bool m_statusRead = false;
};

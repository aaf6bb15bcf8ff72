// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Proving.h"

#include "diagnosis/ProofFaults.h"
#include "diagnosis/ProofWords.h"

namespace {

ProofLetter letterOf(const MailAccount &account, const QDateTime &now)
{
    return {account.displayName,          account.address, ProofWords::subject(), ProofWords::body(), now,
            newMessageId(account.address)};
}

} // namespace

Proving::Proving(World world, QObject *parent) : QObject(parent), m_world(std::move(world)) {}

Proving::~Proving()
{
    delete m_run; // before the world that it looks at
}

bool Proving::start()
{
    cancel();
    auto request = m_world.budget.isSpent() ? std::nullopt : m_world.request();
    if (!request)
        return false;
    ProofLetter letter = letterOf(request->account, m_world.now());
    m_run = new MailProofRun(std::move(request->account), std::move(request->password), m_world.budget,
                             std::move(letter), m_world.conditions);
    connect(m_run, &MailProofRun::progressed, this, [this](const MailProof &soFar) {
        m_proof = soFar;
        Q_EMIT progressed();
    });
    connect(m_run, &MailProofRun::finished, this, [this](const MailProof &proof) {
        std::exchange(m_run, nullptr)->deleteLater();
        m_proof = proof;
        Q_EMIT finished();
    });
    m_proof.emplace();
    m_run->start();
    return true;
}

void Proving::cancel()
{
    delete std::exchange(m_run, nullptr);
    m_proof.reset();
}

std::optional<Fault> Proving::fault() const
{
    return m_proof && m_proof->finished ? classify(*m_proof) : std::nullopt;
}

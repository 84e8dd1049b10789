// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainsecrets.h"

#include "app/base/log.h"
#include "app/secrets/sessionsecrets.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace pregonero::secrets {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::secrets)
};

Error problem(const QKeychain::Job &job)
{
    const QString detail = u"keychain error %1: %2"_s.arg(job.error()).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return notKept();
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::Storage,
                Tr::tr("This computer's keychain did not let the program in. Unlock it and allow access, "
                       "then try again."),
                detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::Storage, Tr::tr("This computer has no keychain that the program can use."),
                detail};
    default:
        return {ErrorKind::Storage,
                Tr::tr("This computer's keychain does not work at the moment. Look whether it is running and "
                       "unlocked, "
                       "then try again."),
                detail};
    }
}

/// Runs a job, which deletes itself, and answers with what `value` takes from it.
template <class T, class J, class F> Call<T> run(J *job, const QString &name, F value)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, value, name, job](QKeychain::Job *) {
        Result<T> result = value(*job);
        if (!result && result.error().kind != ErrorKind::NotFound)
            qCWarning(logSecrets).noquote() << name << result.error().detail;
        promise->addResult(std::move(result));
        promise->finish();
    });
    Call<T> future = promise->future();
    job->start();
    return future;
}

} // namespace

Call<QByteArray> KeychainSecrets::read(const QString &name)
{
    return run<QByteArray>(new QKeychain::ReadPasswordJob(m_service), name,
                           [](QKeychain::ReadPasswordJob &job) -> Result<QByteArray> {
                               if (job.error() != QKeychain::NoError)
                                   return std::unexpected(problem(job));
                               return job.binaryData();
                           });
}

Call<bool> KeychainSecrets::write(const QString &name, const QByteArray &value)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(value);
    return run<bool>(job, name, [](QKeychain::Job &done) -> Result<bool> {
        if (done.error() != QKeychain::NoError)
            return std::unexpected(problem(done));
        return true;
    });
}

Call<bool> KeychainSecrets::remove(const QString &name)
{
    return run<bool>(new QKeychain::DeletePasswordJob(m_service), name,
                     [](QKeychain::Job &done) -> Result<bool> {
                         if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
                             return std::unexpected(problem(done));
                         return true;
                     });
}

QString KeychainSecrets::description() const
{
    return Tr::tr("Secrets are kept in this computer's keychain.");
}

} // namespace pregonero::secrets

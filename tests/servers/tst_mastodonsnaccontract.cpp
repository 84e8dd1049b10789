// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/snacdesk.h"
#include "tests/support/contract.h"

namespace pregonero {

using namespace Qt::StringLiterals;

/// The adapter contract against a real snac server.
class TestMastodonSnacContract final : public test::AdapterContract
{
    Q_OBJECT

protected:
    [[nodiscard]] Result<test::ContractSubject> prepare() override
    {
        QString why;
        const auto desk = test::SnacDesk::open(&why);
        if (!desk)
            return fail(ErrorKind::Unsupported, why);
        auto pending = std::make_shared<QStringList>();
        test::ContractSubject subject;
        subject.adapter = desk->adapter;
        subject.info = desk->info;
        subject.account = desk->townHall.account;
        subject.port = desk->townHall.port.get();
        subject.clock = &desk->clock;
        subject.citizenWrites = [desk = desk.get(), pending](const QString &text, const QString &inReplyTo) {
            auto id = desk->citizenWrites(text, inReplyTo);
            if (id)
                pending->append(*id);
            return id;
        };
        subject.settle = [desk = desk.get(), pending] {
            for (const QString &id : std::exchange(*pending, {})) {
                if (!desk->arrived(id))
                    qWarning("the server did not deliver %ls", qUtf16Printable(id));
            }
        };
        // What snac 2.75 does not have: DELETE, muting, reports; "unlisted" becomes public and every language "en".
        subject.lacks = {Capability::Remove, Capability::Mute, Capability::Report, Capability::Language,
                         Capability::Visibility};
        subject.lossyText = true; // it takes HTML for HTML
        subject.clockTolerance = std::chrono::hours(25); // within a day the desk's own clock may have been set
        subject.mutations = 12; // the parser alone is held against thousands
        subject.keep = desk;
        return subject;
    }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::TestMastodonSnacContract)
#include "tst_mastodonsnaccontract.moc"

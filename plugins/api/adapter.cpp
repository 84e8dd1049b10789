// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/adapter.h"

#include <QCoreApplication>

namespace pregonero {

Error unsupported()
{
    return {ErrorKind::Unsupported,
            QCoreApplication::translate("pregonero::api", "This network does not offer that.")};
}

Call<Limits> PlatformAdapter::limits(CallContext) const { return failed<Limits>(unsupported()); }
Call<Identity> PlatformAdapter::whoAmI(CallContext) const { return failed<Identity>(unsupported()); }
Call<Page> PlatformAdapter::fetchSince(CallContext, Column, QByteArray) const { return failed<Page>(unsupported()); }
Call<QList<Post>> PlatformAdapter::fetchConversation(CallContext, QString) const
{
    return failed<QList<Post>>(unsupported());
}
Call<Receipt> PlatformAdapter::publish(CallContext, Piece, OutboxId, QStringList) const
{
    return failed<Receipt>(unsupported());
}
Call<Verification> PlatformAdapter::verify(CallContext, Piece, OutboxId, TimePoint) const
{
    return failed<Verification>(unsupported());
}
Call<Receipt> PlatformAdapter::edit(CallContext, QString, Piece) const { return failed<Receipt>(unsupported()); }
Call<bool> PlatformAdapter::remove(CallContext, QString) const { return failed<bool>(unsupported()); }
Call<bool> PlatformAdapter::moderate(CallContext, QString, Moderation) const { return failed<bool>(unsupported()); }
Call<QString> PlatformAdapter::uploadMedia(CallContext, Attachment, QByteArray) const
{
    return failed<QString>(unsupported());
}
Call<Counts> PlatformAdapter::metrics(CallContext, QString) const { return failed<Counts>(unsupported()); }

} // namespace pregonero

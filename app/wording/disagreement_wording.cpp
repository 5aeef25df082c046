// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/disagreement_wording.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QString somebody(const QString &name)
{
    return name.isEmpty() ? u"nobody"_s : name;
}

QString decision(const Disagreement &disagreement)
{
    switch (disagreement.check) {
    case Check::Confirmed:
        return u"You confirmed it for "_s + somebody(disagreement.decided);
    case Check::Rejected:
        return u"You rejected it"_s;
    case Check::Unchecked:
        return u"You said "_s + somebody(disagreement.decided);
    }
    Q_UNREACHABLE_RETURN({});
}

QString finding(const Disagreement &disagreement)
{
    switch (disagreement.kind) {
    case Disagreement::Kind::OtherSpeaker:
        return u"now "_s + somebody(disagreement.found) + u" is found"_s;
    case Disagreement::Kind::OtherWords:
        return u"now it begins or ends elsewhere"_s;
    case Disagreement::Kind::NotFound:
        return u"now it is not found"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString worded(const Disagreement &disagreement)
{
    return decision(disagreement) + u"; "_s + finding(disagreement) + u'.';
}

} // namespace inquit

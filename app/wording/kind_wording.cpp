// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/kind_wording.h"

using namespace Qt::StringLiterals;

namespace inquit {

QString typeText(QuotationType type)
{
    switch (type) {
    case QuotationType::Direct:
        return u"direct quotation"_s;
    case QuotationType::Indirect:
        return u"indirect quotation"_s;
    case QuotationType::Mixed:
        return u"partly quoted"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString modeText(QuotationMode mode)
{
    switch (mode) {
    case QuotationMode::Speech:
        return u"speech"_s;
    case QuotationMode::Thought:
        return u"thought"_s;
    case QuotationMode::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindText(SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Person:
        return u"person"_s;
    case SpeakerKind::Organisation:
        return u"organisation"_s;
    case SpeakerKind::Document:
        return u"document"_s;
    case SpeakerKind::Group:
        return u"group"_s;
    case SpeakerKind::Unnamed:
        return u"unnamed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString checkText(Check check)
{
    switch (check) {
    case Check::Unchecked:
        return u"not checked"_s;
    case Check::Confirmed:
        return u"checked"_s;
    case Check::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace inquit

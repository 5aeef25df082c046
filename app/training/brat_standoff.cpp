// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/brat_standoff.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <algorithm>

namespace inquit {

namespace {

struct Span {
    QByteArray kind;
    TextRanges ranges;
};

/// "106 118;53 93" -> the two ranges, sorted
TextRanges rangesOf(const QByteArray &text)
{
    TextRanges ranges;
    for (const QByteArray &piece : text.split(';')) {
        const QList<QByteArray> ends = piece.trimmed().split(' ');
        if (ends.size() == 2) {
            ranges.push_back({ ends[0].toLongLong(), ends[1].toLongLong() });
        }
    }
    std::ranges::sort(ranges);
    return ranges;
}

/// A role's name without the number that a second one has: Content2 -> Content.
QByteArray withoutNumber(QByteArray role)
{
    while (!role.isEmpty() && role.back() >= '0' && role.back() <= '9') {
        role.chop(1);
    }
    return role;
}

GoldAttribution attributionOf(const QByteArray &roles, const QHash<QByteArray, Span> &spans)
{
    GoldAttribution out;
    for (const QByteArray &item : roles.split(' ')) {
        const qsizetype colon = item.indexOf(':');
        if (colon < 0) {
            continue;
        }
        const QByteArray role = withoutNumber(item.first(colon));
        const auto span = spans.constFind(item.sliced(colon + 1));
        TextRanges *const target = role == "Content" ? &out.content
            : role == "Cue"                          ? &out.cue
            : role == "Source"                       ? &out.source
                                                     : nullptr;
        if (span != spans.cend() && target != nullptr) {
            target->insert(target->end(), span->ranges.begin(), span->ranges.end());
            std::ranges::sort(*target);
        }
    }
    return out;
}

bool isNumbered(const QByteArray &id, char letter)
{
    return id.size() > 1 && id.front() == letter && id[1] >= '0' && id[1] <= '9';
}

} // namespace

GoldArticle readStandoff(QByteArrayView bytes)
{
    GoldArticle out;
    QHash<QByteArray, Span> spans;
    QList<QByteArray> events;
    for (const QByteArray &line : bytes.toByteArray().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() >= 2 && isNumbered(fields[0], 'T') && fields[1].contains(' ')) {
            const qsizetype space = fields[1].indexOf(' ');
            const Span span { fields[1].first(space), rangesOf(fields[1].sliced(space + 1)) };
            if (span.kind == "Discuss" || span.kind == "Discard") {
                out.leftOut.insert(out.leftOut.end(), span.ranges.begin(), span.ranges.end());
            }
            spans.insert(fields[0], span);
        } else if (fields.size() >= 2 && isNumbered(fields[0], 'E')) {
            events << fields[1];
        }
    }
    for (const QByteArray &event : events) {
        GoldAttribution attribution = attributionOf(event, spans);
        if (!attribution.content.empty()) {
            out.attributions.push_back(std::move(attribution));
        }
    }
    return out;
}

} // namespace inquit

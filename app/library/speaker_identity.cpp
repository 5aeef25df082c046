// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/speaker_identity.h"

#include "core/text_folding.h"
#include "library/speaker_hues.h"
#include "library/statement.h"
#include "library/stored_names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

// Words that begin a surname: "de Klerk" is no fuller a name than "Klerk".
constexpr std::array<QStringView, 24> kParticles {
    u"abu", u"al", u"ap", u"ben", u"bin", u"bint", u"da",  u"de",  u"del", u"den", u"der", u"di",
    u"dos", u"du", u"el", u"ibn", u"la",  u"le",   u"mac", u"ten", u"ter", u"van", u"vom", u"von",
};

bool isFullPersonName(const QString &foldedName)
{
    const auto words = QStringView(foldedName).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || std::ranges::contains(kParticles, words.first())
        || words.first().startsWith(u"al-")) {
        return false;
    }
    const bool isLoneInitial =
        words.first().size() == 1 || (words.first().size() == 2 && words.first().endsWith(u'.'));
    return words.size() > 2 || !isLoneInitial;
}

struct Known {
    SpeakerId id;
    int hue = kNoHue;
};

/// The row of that name and kind: `scope` is the article for a name that is no name elsewhere.
Result<Known> find(Statement &found, const QString &foldedName, SpeakerKind kind,
                   std::optional<ArticleId> scope)
{
    found.bind(u":folded", foldedName);
    found.bind(u":kind", storedName(kind));
    found.bind(u":article", scope);
    const auto row = found.row();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? Known { found.id<SpeakerId>(0), static_cast<int>(found.number(1)) } : Known {};
}

Result<SpeakerId> insert(Statement &added, const Speaker &speaker, std::optional<ArticleId> scope,
                         int hue)
{
    added.bind(u":kind", storedName(speaker.kind));
    added.bind(u":name", speaker.name);
    added.bind(u":folded", folded(speaker.name));
    added.bind(u":hue", hue);
    added.bind(u":article", scope);
    return added.run().transform([&] { return SpeakerId { added.insertedId() }; });
}

std::optional<ArticleId> scopeOf(const Speaker &speaker, ArticleId article)
{
    return isKnownByName(speaker.name, speaker.kind) ? std::nullopt : std::optional(article);
}

Result<std::vector<Known>> findAll(const Database &database, ArticleId article,
                                   const std::vector<Speaker> &speakers)
{
    Statement found(database, u"speakers/byName");
    std::vector<Known> all;
    for (const Speaker &speaker : speakers) {
        const auto known =
            find(found, folded(speaker.name), speaker.kind, scopeOf(speaker, article));
        if (!known) {
            return std::unexpected(known.error());
        }
        all.push_back(*known);
    }
    return all;
}

} // namespace

bool isKnownByName(const QString &name, SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Person:
        return isFullPersonName(folded(name));
    case SpeakerKind::Organisation:
        return true;
    case SpeakerKind::Document:
    case SpeakerKind::Group:
        return std::ranges::any_of(name, [](QChar c) { return c.isUpper(); });
    case SpeakerKind::Unnamed:
        return false;
    }
    return false;
}

Result<std::vector<SpeakerId>> storeSpeakers(const Database &database, ArticleId article,
                                             const std::vector<Speaker> &speakers)
{
    auto known = findAll(database, article, speakers);
    if (!known) {
        return std::unexpected(known.error());
    }
    std::vector<int> hues;
    std::ranges::transform(*known, std::back_inserter(hues), &Known::hue);
    hues = assignedHues(hues);
    Statement added(database, u"speakers/insert");
    QHash<std::pair<QString, SpeakerKind>, SpeakerId> made; // one name twice is one speaker
    std::vector<SpeakerId> ids;
    for (size_t i = 0; i < speakers.size(); ++i) {
        const Speaker &speaker = speakers[i];
        SpeakerId &here = made[{ folded(speaker.name), speaker.kind }];
        if (const SpeakerId id = (*known)[i].id; id.isValid()) {
            here = id;
        } else if (!here.isValid()) {
            const auto fresh = insert(added, speaker, scopeOf(speaker, article), hues[i]);
            if (!fresh) {
                return std::unexpected(fresh.error());
            }
            here = *fresh;
        }
        ids.push_back(here);
    }
    return ids;
}

Result<SpeakerId> storeSpeaker(const Database &database, const QString &name, SpeakerKind kind)
{
    Statement found(database, u"speakers/byName");
    const auto known = find(found, folded(name), kind, std::nullopt);
    if (!known || known->id.isValid()) {
        return known.transform([](const Known &row) { return row.id; });
    }
    Statement added(database, u"speakers/insert");
    return insert(added, { .name = name, .kind = kind }, std::nullopt, 0);
}

} // namespace inquit

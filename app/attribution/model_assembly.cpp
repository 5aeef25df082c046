// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_assembly.h"

#include <algorithm>

namespace inquit {

namespace {

/// Whether `part` cannot belong to the group as it stands.
bool startsAnother(const ModelGroup &group, const ModelPart &part,
                   const std::vector<ModelPart> &parts)
{
    const bool hasContent = !group.content.empty();
    switch (part.role) {
    case ModelRole::Content:
        return hasContent && !part.isAgain;
    case ModelRole::Cue:
        return part.isAfter ? !group.cue.empty() : hasContent || !group.cue.empty();
    case ModelRole::Source:
        if (part.isAfter) {
            return !group.source.empty();
        }
        return hasContent
            || (!group.source.empty() && parts[group.source.back()].end != part.begin);
    case ModelRole::None:
        break;
    }
    return false;
}

void add(ModelGroup &group, const ModelPart &part, size_t index)
{
    auto &list = part.role == ModelRole::Content ? group.content
        : part.role == ModelRole::Cue            ? group.cue
                                                 : group.source;
    list.push_back(index);
}

int regionOf(const ModelGroup &group, const std::vector<ModelPart> &parts)
{
    return group.content.empty() ? -1 : parts[group.content.front()].region;
}

/// A quotation without cue or source goes on with the one before it, as in “A,” she said. “B.” What
/// is neither credited nor in marks is nobody's words.
void joinUncredited(std::vector<ModelGroup> &groups, const std::vector<ModelPart> &parts,
                    const ModelBlock &block)
{
    const auto isQuotation = [&](const ModelGroup &group) {
        return std::ranges::all_of(group.content, [&](size_t part) {
            const ModelUnit &first = block.units[parts[part].begin];
            return first.isQuotation || first.isInMarks;
        });
    };
    std::vector<ModelGroup> joined;
    for (ModelGroup &group : groups) {
        const bool isCredited = !group.cue.empty() || !group.source.empty();
        const bool goesOn = !isCredited && isQuotation(group) && !joined.empty()
            && !joined.back().cue.empty() && isQuotation(joined.back());
        if (goesOn) {
            joined.back().content.insert(joined.back().content.end(), group.content.begin(),
                                         group.content.end());
        } else if (isCredited || isQuotation(group)) {
            joined.push_back(std::move(group));
        }
    }
    groups = std::move(joined);
}

} // namespace

std::vector<ModelPart> partsOf(const std::vector<ModelLabel> &labels)
{
    std::vector<ModelPart> parts;
    int region = 0;
    for (size_t i = 0; i < labels.size(); ++i) {
        const ModelLabel label = labels[i];
        if (label == ModelLabel::Outside) {
            ++region;
        } else if (isFirstOfPart(label)) {
            parts.push_back(
                { .role = roleOf(label),
                  .isAgain = label == ModelLabel::ContentAgain,
                  .isAfter = label == ModelLabel::SourceAfter || label == ModelLabel::CueAfter,
                  .region = region,
                  .begin = i,
                  .end = i + 1 });
        } else if (label != ModelLabel::Gap && !parts.empty()) {
            parts.back().end = i + 1;
        }
    }
    return parts;
}

std::vector<ModelGroup> groupsOf(const std::vector<ModelPart> &parts, const ModelBlock &block)
{
    std::vector<ModelGroup> groups;
    int region = -1;
    for (size_t i = 0; i < parts.size(); ++i) {
        const ModelPart &part = parts[i];
        if (groups.empty() || part.region != region || startsAnother(groups.back(), part, parts)) {
            groups.emplace_back();
        }
        region = part.region;
        add(groups.back(), part, i);
    }
    std::erase_if(groups, [](const ModelGroup &group) { return group.content.empty(); });
    for (size_t i = 1; i < groups.size(); ++i) {
        const bool sameRegion = regionOf(groups[i], parts) == regionOf(groups[i - 1], parts);
        if (sameRegion && groups[i].source.empty() && !groups[i].cue.empty()) {
            groups[i].source = groups[i - 1].source;
        }
    }
    joinUncredited(groups, parts, block);
    return groups;
}

} // namespace inquit

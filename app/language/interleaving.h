// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace inquit {

/// Works on several tasks interleaved: a step of a task prefetches what its next step needs, and
/// the steps of the others hide the memory's latency (Kocberber, Falsafi, Grot: Asynchronous Memory
/// Access Chaining, VLDB 2015).
///
/// `start(task)` makes a worker; `worker.prepare()` prefetches for the next step, and is false
/// where the task is done; `worker.step()` takes the step.
template<typename Task, typename Start>
void interleave(std::span<Task> tasks, Start start)
{
    constexpr std::size_t kAtOnce = 8;
    std::vector<decltype(start(tasks.front()))> workers;
    auto next = tasks.begin();
    const auto ready = [&](auto &worker) {
        while (!worker.prepare()) {
            if (next == tasks.end()) {
                return false;
            }
            worker = start(*next++);
        }
        return true;
    };
    while (workers.size() < kAtOnce && next != tasks.end()) {
        workers.push_back(start(*next++));
        if (!ready(workers.back())) {
            workers.pop_back();
        }
    }
    while (!workers.empty()) {
        for (std::size_t i = 0; i < workers.size();) {
            workers[i].step();
            if (ready(workers[i])) {
                ++i;
                continue;
            }
            if (i + 1 < workers.size()) {
                workers[i] = std::move(workers.back());
            }
            workers.pop_back();
        }
    }
}

} // namespace inquit

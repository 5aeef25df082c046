// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace inquit {

/// Works on several tasks by turns. A step of a task asks memory for what its next step needs, and
/// waits for it where it is alone; by turns, the others work meanwhile.
///
/// `start(task)` makes a worker; `worker.prepare()` asks for what the next step needs, and is false
/// where the task is done; `worker.step()` takes the step.
template<typename Task, typename Start>
void inTurn(std::span<Task> tasks, Start start)
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

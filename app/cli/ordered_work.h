// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace inquit {

/// Does `count` pieces of work in several threads, and hands over the results in the order of the
/// pieces, whichever was done first. At most a few results a thread wait at any time.
template<typename Value>
class OrderedWork {
public:
    /// `work` is called with 0 to count - 1, from several threads at once.
    OrderedWork(qsizetype count, int threads, std::function<Value(qsizetype)> work)
        : m_count(count)
        , m_window(qsizetype(threads) * 4)
        , m_work(std::move(work))
        , m_done(size_t(m_window))
    {
        for (qsizetype i = 0; i < std::min<qsizetype>(threads, count); ++i) {
            m_threads.emplace_back([this] { workOn(); });
        }
    }

    /// Waits for the result of the next piece; called `count` times, from one thread.
    Value next()
    {
        std::unique_lock lock(m_mutex);
        std::optional<Value> &slot = m_done[size_t(m_handedOver % m_window)];
        m_changed.wait(lock, [&slot] { return slot.has_value(); });
        Value value = *std::move(slot);
        slot.reset();
        ++m_handedOver;
        m_changed.notify_all();
        return value;
    }

    ~OrderedWork()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_started = m_count;
        }
        m_changed.notify_all();
    }

private:
    void workOn()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] {
                return m_started >= m_count || m_started - m_handedOver < m_window;
            });
            if (m_started >= m_count) {
                return;
            }
            const qsizetype piece = m_started++;
            lock.unlock();
            Value value = m_work(piece);
            lock.lock();
            m_done[size_t(piece % m_window)] = std::move(value);
            m_changed.notify_all();
        }
    }

    const qsizetype m_count;
    const qsizetype m_window;
    const std::function<Value(qsizetype)> m_work;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<Value>> m_done; ///< piece i at i modulo the window
    qsizetype m_started = 0;
    qsizetype m_handedOver = 0;
    std::vector<std::jthread> m_threads; ///< last: joined before the rest goes
};

} // namespace inquit

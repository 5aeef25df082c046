// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>

#include <functional>

namespace inquit {

/// Takes the answer to the latest question: an answer that comes after another question was asked
/// is dropped. An answer that is ready is taken at once.
template<typename Answer>
class LatestAnswer {
public:
    /// `take` is called in the thread of `owner`, and not after its end.
    LatestAnswer(QObject *owner, std::function<void(const Answer &)> take)
        : m_owner(owner)
        , m_take(std::move(take))
    {
    }

    void ask(QFuture<Answer> answer)
    {
        const int question = ++m_question;
        m_isWaiting = !answer.isFinished();
        if (!m_isWaiting) {
            m_take(answer.result());
            return;
        }
        answer.then(m_owner, [this, question](const Answer &given) {
            if (question == m_question) {
                m_isWaiting = false;
                m_take(given);
            }
        });
    }

    /// Nothing is wanted any more.
    void forget()
    {
        ++m_question;
        m_isWaiting = false;
    }
    bool isWaiting() const { return m_isWaiting; }

private:
    QObject *m_owner;
    std::function<void(const Answer &)> m_take;
    int m_question = 0;
    bool m_isWaiting = false;
};

} // namespace inquit

// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz target where the compiler has no libFuzzer: over the files given (or in the folders
// given), then over mutations of them, the same ones each time.
//   usage: NAME_fuzz [-runs=N] [FILE-OR-FOLDER...]       INQUIT_FUZZ_SECONDS=S: for S seconds
//   instead

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

namespace {

using Input = std::string;

void run(const Input &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.data()), input.size());
}

void addFile(std::vector<Input> &corpus, const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    Input input(std::filesystem::file_size(path), '\0');
    file.read(input.data(), static_cast<std::streamsize>(input.size()));
    corpus.push_back(std::move(input));
}

void addInputs(std::vector<Input> &corpus, const std::filesystem::path &path)
{
    if (!std::filesystem::is_directory(path)) {
        addFile(corpus, path);
        return;
    }
    for (const auto &entry : std::filesystem::recursive_directory_iterator(path)) {
        if (entry.is_regular_file()) {
            addFile(corpus, entry.path());
        }
    }
}

/// What breaks readers of text.
constexpr std::string_view kPieces[] = {
    "\n",
    "\r\n",
    "\n\n",
    "\xE2\x80\x9C",
    "\xE2\x80\x9D",
    "\"",
    "'",
    "\xEF\xBB\xBF",
    "\xFF\xFE",
    "\xC3",
    "\xF0\x9F\x98\x80",
    "Q: ",
    "A: ",
    "By ",
    "Source: ",
    "[File: A/B]",
    "(Photo: A)",
    "# ",
    "> ",
    "```\n",
    "---\n",
    "![",
    "](",
    "*",
    "charset=utf-16 ",
    "1 March 2021",
    ", and ",
    "said",
    "\xCC\x81",
    "\x85",
    "\xE2\x80\xA8",
};

class Mutator {
public:
    Input mutated(Input input, const std::vector<Input> &corpus)
    {
        for (size_t steps = 1 + below(8); steps > 0; --steps) {
            step(input, corpus);
        }
        input.resize(std::min<size_t>(input.size(), 64 * 1024));
        return input;
    }

    size_t below(size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

private:
    void step(Input &input, const std::vector<Input> &corpus)
    {
        const size_t at = below(input.size() + 1);
        switch (below(6)) {
        case 0:
            input.erase(at, below(64));
            break;
        case 1:
            input.insert(at, 1, static_cast<char>(below(256)));
            break;
        case 2:
            input.insert(at, kPieces[below(std::size(kPieces))]);
            break;
        case 3:
            if (at < input.size()) {
                input[at] = static_cast<char>(below(256));
            }
            break;
        case 4:
            input.insert(at, input.substr(below(input.size() + 1), below(256)));
            break;
        default: {
            const Input &other = corpus[below(corpus.size())];
            input = input.substr(0, at) + other.substr(below(other.size() + 1));
        }
        }
    }

    std::mt19937_64 m_random { 1 };
};

} // namespace

int main(int argc, char **argv)
{
    size_t runs = 10'000;
    std::vector<Input> corpus { Input() };
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument.starts_with("-runs=")) {
            runs = std::strtoull(argument.substr(6).data(), nullptr, 10);
        } else {
            addInputs(corpus, argument);
        }
    }
    const char *seconds = std::getenv("INQUIT_FUZZ_SECONDS");
    const auto end = std::chrono::steady_clock::now()
        + std::chrono::seconds(seconds ? std::strtol(seconds, nullptr, 10) : 0);
    for (const Input &input : corpus) {
        run(input);
    }
    Mutator mutator;
    size_t done = 0;
    while (seconds ? std::chrono::steady_clock::now() < end : done < runs) {
        run(mutator.mutated(corpus[mutator.below(corpus.size())], corpus));
        ++done;
    }
    std::printf("%zu inputs, %zu mutations\n", corpus.size(), done);
    return 0;
}

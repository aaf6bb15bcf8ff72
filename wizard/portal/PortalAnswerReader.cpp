// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalAnswerReader.h"

#include "portal/BodyDecoder.h"
#include "portal/HttpDate.h"
#include "portal/WipedBytes.h"

#include <array>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/parser.hpp>
#include <functional>

namespace http = boost::beast::http;
using boost::beast::error_code;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostInterimAnswers = 10;

QByteArrayView viewOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// More than one of them would have to be undone in turn; nobody asked for any.
template <typename Fields>
QByteArray encodingIn(const Fields &fields)
{
    QByteArrayList words;
    for (const auto &field : fields) {
        if (field.name() == http::field::content_encoding)
            words.append(viewOf(field.value()).toByteArray());
        else if (field.name() == http::field::transfer_encoding &&
                 viewOf(field.value()).trimmed().compare("chunked", Qt::CaseInsensitive) != 0)
            words.append("transfer"); // chunked is Beast's, anything else is nobody's
    }
    return words.join(',');
}

/// A Beast body that goes through the decoder as it comes.
struct DecodedBody {
    using value_type = BodyDecoder; // NOLINT(readability-identifier-naming): Beast's name

    class reader // NOLINT(readability-identifier-naming): Beast's name
    {
    public:
        template <bool isRequest, typename Fields>
        reader(http::header<isRequest, Fields> &header, BodyDecoder &decoder)
            : m_encoding([&header] { return encodingIn(header); }), m_decoder(decoder)
        {
        }

        void init(const boost::optional<std::uint64_t> & /*length*/, error_code &error)
        {
            m_decoder.begin(m_encoding());
            error = {};
        }

        template <typename Buffers>
        std::size_t put(const Buffers &buffers, error_code &error)
        {
            std::size_t taken = 0;
            for (const auto buffer : boost::beast::buffers_range_ref(buffers)) {
                m_decoder.take(
                    {static_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size())});
                taken += buffer.size();
            }
            error = {};
            if (m_decoder.state() == BodyDecoder::State::TooLarge)
                error = http::error::body_limit;
            return taken;
        }

        void finish(error_code &error)
        {
            m_decoder.end();
            error = {};
        }

    private:
        std::function<QByteArray()> m_encoding; ///< The header is empty still when this is made.
        BodyDecoder &m_decoder;
    };
};

/// Beast unfolds each header's value in a buffer on the stack and leaves it there: a test found it.
[[gnu::noinline]] void overwriteStackBelow()
{
    std::array<char, 65536> stack; // NOLINT(cppcoreguidelines-pro-type-member-init): overwritten right here
    overwrite(stack.data(), stack.size());
}

using Parser = http::response_parser<DecodedBody, WipingAllocator<char>>;

} // namespace

class PortalAnswerReader::Private
{
public:
    void restart();
    void advance();
    void onAnswerEnd();
    void fail(const error_code &error);

    QUrl url;
    std::unique_ptr<Parser> parser;
    WipedBytes pending; ///< What the parser wants to see again, together with what follows it.
    State state = State::Reading;
    bool tooLarge = false;
    int interimAnswers = 0;
    QString problem;
};

void PortalAnswerReader::Private::restart()
{
    parser = std::make_unique<Parser>();
    parser->eager(true);
    parser->header_limit(mostHeaderBytes);
    parser->body_limit(static_cast<std::uint64_t>(mostPageBytes));
}

void PortalAnswerReader::Private::advance()
{
    while (state == State::Reading && !pending.empty()) {
        error_code error;
        const bool wasInHeader = !parser->is_header_done();
        const std::size_t used =
            parser->put(boost::asio::const_buffer(pending.data(), pending.size()), error);
        const bool failed = error && error != http::error::need_more;
        if (failed || parser->is_done() || wasInHeader == parser->is_header_done()) // it read a header
            overwriteStackBelow();
        pending.erase(pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(used));
        if (failed)
            fail(error);
        else if (parser->is_done())
            onAnswerEnd();
        else if (pending.size() > mostHeaderBytes) // a chunk's header has no bound of its own
            fail(http::error::header_limit);
        else if (error || used == 0)
            return;
    }
}

void PortalAnswerReader::Private::onAnswerEnd()
{
    const unsigned status = parser->get().result_int();
    const bool interim = status / 100 == 1 && parser->get().result() != http::status::switching_protocols;
    if (!interim) {
        const bool cut = parser->get().body().state() == BodyDecoder::State::Incomplete;
        const bool bodyless = status / 100 == 1 || status == 204 || status == 304; // RFC 9112 §6.3
        state = cut && !bodyless ? State::Cut : State::Complete;
    } else if (++interimAnswers > mostInterimAnswers) {
        fail(http::error::bad_status);
    } else {
        restart();
    }
}

void PortalAnswerReader::Private::fail(const error_code &error)
{
    tooLarge = error == http::error::body_limit || error == http::error::header_limit;
    state = tooLarge ? State::Complete : State::Malformed;
    problem = QString::fromStdString(error.message());
}

PortalAnswerReader::PortalAnswerReader(QUrl url) : d(std::make_unique<Private>())
{
    d->url = std::move(url);
    d->restart();
}

PortalAnswerReader::~PortalAnswerReader() = default;

PortalAnswerReader::State PortalAnswerReader::feed(QByteArrayView bytes)
{
    if (d->state != State::Reading)
        return d->state;
    d->pending.insert(d->pending.end(), bytes.begin(), bytes.end());
    d->advance();
    if (d->state != State::Reading)
        d->pending = {};
    return d->state;
}

PortalAnswerReader::State PortalAnswerReader::end()
{
    if (d->state != State::Reading)
        return d->state;
    error_code error = http::error::end_of_stream;
    if (d->parser->got_some())
        d->parser->put_eof(error);
    if (error)
        d->state = State::Cut;
    else
        d->onAnswerEnd();
    if (d->state == State::Reading) // an interim answer, and then nothing
        d->state = State::Cut;
    return d->state;
}

PortalAnswerReader::State PortalAnswerReader::state() const
{
    return d->state;
}

QString PortalAnswerReader::problem() const
{
    return d->problem;
}

PortalAnswer PortalAnswerReader::takeAnswer()
{
    auto &message = d->parser->get();
    const auto header = [&message](http::field name) { return viewOf(message[name]); };
    PortalAnswer answer{.status = static_cast<int>(message.result_int()),
                        .url = d->url,
                        .contentType = QString::fromLatin1(header(http::field::content_type)),
                        .location = QString::fromUtf8(header(http::field::location)),
                        .retryAfterSeconds =
                            secondsFrom(header(http::field::retry_after), header(http::field::date)),
                        .body = {},
                        .tooLarge = d->tooLarge};
    if (!d->tooLarge && message.body().state() == BodyDecoder::State::Unreadable)
        answer.contentType = u"application/octet-stream"_s;
    else if (!d->tooLarge)
        answer.body = message.body().takePage();
    return answer;
}

std::vector<Secret> PortalAnswerReader::takeCookies()
{
    std::vector<Secret> cookies;
    for (const auto &field : d->parser->get()) {
        if (field.name() != http::field::set_cookie)
            continue;
        QByteArray value = viewOf(field.value()).toByteArray();
        cookies.push_back(Secret::takeFrom(value));
    }
    return cookies;
}

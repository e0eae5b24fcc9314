#pragma once

#include <QString>

namespace exporter {

/// Languages that code is made for. JavaScript's rules are also JSON's.
enum class Language { Shell, Python, JavaScript, Java, Go, Cpp, CSharp };

/// `text` as one string literal of the language, quotation marks included, so that it means exactly
/// `text` and nothing in it can end the literal or start code. Letters of all scripts stay as they
/// are; controls, bidi marks and other invisible characters become escapes (in the shell, which has
/// none inside single quotes, they stay). Pure.
QString quoted(const QString &text, Language language);

/// The same where all is one language: `constexpr auto literal = quotedFor<Language::Go>;`
template<Language language> QString quotedFor(const QString &text)
{
    return quoted(text, language);
}

} // namespace exporter

using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

internal sealed partial class JsonCorrector
{
    /// <summary>The number of bytes that may be searched in vain for the ends of strings, so that the time stays linear.</summary>
    private const int MaxVainSearch = 1 << 20;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    private static readonly SearchValues<byte> Punctuation = SearchValues.Create(" \t\r\n,:{}[]"u8);

    private static readonly SearchValues<byte> IdentifierLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-$@"u8);

    private int _searchedInVain;

    /// <summary>Copies the string at the current position; false if its end is not found.</summary>
    private bool TryCopyString(bool isName)
    {
        var start = _copy.Count;
        string? error = null;
        var errorAt = start;
        var quoteLength = QuoteLengthAt(_position);
        if (isName && QuoteLengthAt(_position + quoteLength) > 0 && IsLetterAt(_position + quoteLength + QuoteLengthAt(_position + quoteLength)))
        {
            error = "The name begins with two quotation marks; remove one of the two.";
            _position += quoteLength;
            quoteLength = QuoteLengthAt(_position);
        }

        var isStraight = _text[_position] == '"';
        var isDouble = IsDoubleQuoteAt(_position);
        if (!isStraight && error is null)
        {
            error = $"Found {Found()}, where a straight double quotation mark is required.";
        }

        Checkpoint? candidate = null;
        Checkpoint? separator = null; // the colon after a name that may not be closed
        Checkpoint? curly = null; // a curly quotation mark that may end the string
        Replace("\"", quoteLength);
        while (_position < _text.Length)
        {
            var length = QuoteLengthAt(_position);
            if (isStraight ? _text[_position] == '"' : length > 0 && IsDoubleQuoteAt(_position) == isDouble)
            {
                if (separator is not null && !IsFollowedByColon(_position + length))
                {
                    return EndName();
                }

                if (curly is not null && IsPunctuation(curly.Value.Position + 3, _position))
                {
                    return EndAtCurly();
                }

                if (IsEnd(_position + length, isName))
                {
                    if (candidate is not null && !isName && IsInObject && SkipSpace(_position + length) is var next && next < _text.Length && _text[next] == ':')
                    {
                        return TryEndAtCandidate(); // this string is the name of the next member
                    }

                    Replace("\"", length);
                    return Complete();
                }

                candidate ??= Here();
                Note("The string contains a quotation mark; write \\\" for a quotation mark inside a string.");
                CopyCharacter();
                continue;
            }

            switch (_text[_position])
            {
                case (byte)'\\':
                    var escape = EscapeLengthAt(_position);
                    if (escape < 0)
                    {
                        return false;
                    }

                    if (escape > 0)
                    {
                        Copy(_position + escape);
                        break;
                    }

                    if (!isStraight && QuoteLengthAt(_position + 1) > 0)
                    {
                        _position++; // \' needs no escape between double quotation marks
                        CopyCharacter();
                        break;
                    }

                    Note(_text[_position + 1] == 'u'
                        ? "\\u is not followed by four hexadecimal digits; write \\\\ for a backslash, and \\u with four hexadecimal digits for a character by its code."
                        : $"{JsonSyntaxError.Found(_text, _position + 1)} is not valid after a backslash; write \\\\ for a backslash, and \\u with four hexadecimal digits for a character by its code.");
                    CopyCharacter();
                    break;
                case (byte)'\n' or (byte)'\r':
                    if (separator is not null)
                    {
                        return EndName();
                    }

                    if (curly is not null && IsPunctuation(curly.Value.Position + 3, _position))
                    {
                        return EndAtCurly();
                    }

                    if (candidate is not null)
                    {
                        return TryEndAtCandidate();
                    }

                    Note("The string is not closed on its line; close it with a quotation mark, or write \\n for a line break.");
                    var first = SkipSpace(_position);
                    if (first < _text.Length && (_text[first] is (byte)'}' or (byte)']' || QuoteLengthAt(first) > 0))
                    {
                        EndBeforeLineBreak();
                        return Complete();
                    }

                    CopyCharacter();
                    break;
                case < 0x20:
                    Note($"A control character ({Found()}) is in the string; write it as an escape, such as \\t.");
                    CopyCharacter();
                    break;
                case (byte)':' or (byte)'=' when isName && separator is null && IsIdentifier(CollectionsMarshal.AsSpan(_copy)[(start + 1)..]):
                    separator = Here();
                    CopyCharacter();
                    break;
                default:
                    curly ??= isStraight && length == 3 && IsDoubleQuoteAt(_position) && IsEnd(_position + length, isName) ? Here() : null;
                    CopyCharacter();
                    break;
            }
        }

        return candidate is not null && TryEndAtCandidate();

        Checkpoint Here() => new(_position, _copy.Count, _map.Count, _errors.Count);

        bool EndName()
        {
            Revert(separator.Value);
            Insert("\"");
            (error, errorAt) = ("The name has no closing quotation mark before the colon.", start);
            return Complete();
        }

        bool EndAtCurly()
        {
            Revert(curly.Value);
            if (error is null || errorAt >= _copy.Count)
            {
                (error, errorAt) = ($"Found {Found()}, where a straight double quotation mark is required.", _copy.Count);
            }

            Replace("\"", 3);
            return Complete();
        }

        void Note(string message)
        {
            if (error is null)
            {
                (error, errorAt) = (message, _copy.Count);
            }
        }

        bool Complete()
        {
            _lastToken = start;
            if (error is not null)
            {
                var corrected = Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_copy)[start..]);
                _errors.Add(new(JsonRules.Syntax, errorAt, isStraight ? error : $"{error} Write {MessageText.Plain(corrected)}.", Suggestion(corrected), SyntaxRecovery.Corrected) { ValueOffset = start });
            }

            return true;
        }

        bool TryEndAtCandidate()
        {
            var (position, count, _, _) = candidate.Value;
            _searchedInVain += _position - position;
            if (_searchedInVain > MaxVainSearch)
            {
                return false;
            }

            Revert(candidate.Value);
            Replace("\"", QuoteLengthAt(position));
            error = errorAt >= count ? null : error;
            return Complete();
        }
    }

    /// <summary>Ends a string before the end of the line, and before a comma there.</summary>
    private void EndBeforeLineBreak()
    {
        var end = _position;
        while (_text[end - 1] == ' ')
        {
            end--;
        }

        end -= _text[end - 1] == ',' ? 1 : 0;
        _copy.RemoveRange(_copy.Count - (_position - end), _position - end);
        _position = end;
        Insert("\"");
    }

    /// <summary>Determines whether a quotation mark ends a string, by the text after it. In valid JSON, the first one always does.</summary>
    /// <param name="after">The offset after the quotation mark.</param>
    /// <param name="isName">Whether the string is the name of a member.</param>
    private bool IsEnd(int after, bool isName)
    {
        var next = SkipSpace(after);
        if (next == _text.Length)
        {
            return true;
        }

        switch (_text[next])
        {
            case (byte)'=' when isName:
                return true;
            case (byte)':' or (byte)'}' or (byte)']' or (byte)'{' or (byte)'[':
                return true;
            case (byte)',' or (byte)';':
                return ContinuesAfterComma(next + 1);
            case (byte)'"' when next == after:
                var last = SkipSpace(next + 1);
                return last < _text.Length && _text[last] is not ((byte)',' or (byte)'}' or (byte)']' or (byte)':');
            default:
                return (isName && next > after) || QuoteLengthAt(next) > 0 || CommentLengthAt(next) != 0 || _text.AsSpan(after, next - after).IndexOfAny((byte)'\n', (byte)'\r') >= 0;
        }
    }

    private bool IsFollowedByColon(int after) => SkipSpace(after) is var next && next < _text.Length && _text[next] is (byte)':' or (byte)'=';

    /// <summary>Determines whether the straight quotation mark at an offset ends a string, also if none begins it.</summary>
    private bool IsClosingQuoteAt(int start) =>
        start < _text.Length && _text[start] == '"' && SkipSpace(start + 1) is var next
        && (next == _text.Length || _text[next] is (byte)',' or (byte)'}' or (byte)']' || _text.AsSpan(start, next - start).IndexOfAny((byte)'\n', (byte)'\r') >= 0);

    /// <summary>Determines whether a part of the text consists of white space, commas, colons and brackets.</summary>
    private bool IsPunctuation(int start, int end) => !_text.AsSpan(start, end - start).ContainsAnyExcept(Punctuation);

    private static bool IsIdentifier(ReadOnlySpan<byte> name) => name.TrimEnd((byte)' ') is { IsEmpty: false } word && !word.ContainsAnyExcept(IdentifierLetters);

    private bool IsLetterAt(int offset) => offset < _text.Length && IdentifierLetters.Contains(_text[offset]);

    /// <summary>Determines whether a name or value begins after a comma, and not the rest of a text.</summary>
    private bool ContinuesAfterComma(int after)
    {
        var next = SkipSpace(after);
        if (next == _text.Length
            || _text.AsSpan(after, next - after).IndexOfAny((byte)'\n', (byte)'\r') >= 0
            || _text[next] is < 0x20 or (byte)'{' or (byte)'[' or (byte)'}' or (byte)']' or (byte)',' or (byte)'/' or (byte)'#'
            || QuoteLengthAt(next) > 0)
        {
            return true;
        }

        var end = next;
        while (end < _text.Length && (_text[end] is (byte)'_' or (byte)'-' or (byte)'+' or (byte)'.' or (byte)'$' || char.IsAsciiLetterOrDigit((char)_text[end])))
        {
            end++;
        }

        end = SkipSpace(end);
        return end == _text.Length || _text[end] is (byte)':' or (byte)',' or (byte)'}' or (byte)']' or (byte)'=' or (byte)'/' or (byte)'#';
    }

    /// <summary>Returns the length of the quotation mark at an offset, straight or curly, double or single; 0 if there is none.</summary>
    private int QuoteLengthAt(int start) => _text.AsSpan(start) switch
    {
        [(byte)'"' or (byte)'\'' or (byte)'`', ..] => 1,
        [0xE2, 0x80, >= 0x98 and <= 0x9F, ..] => 3,
        [0xC2, 0xAB or 0xBB, ..] => 2,
        _ => 0,
    };

    private bool IsDoubleQuoteAt(int start) => _text.AsSpan(start) is [(byte)'"', ..] or [0xE2, 0x80, >= 0x9C and <= 0x9F, ..] or [0xC2, 0xAB or 0xBB, ..];

    /// <summary>Returns the length of an escape sequence; 0 if it is invalid, -1 if the text ends in it.</summary>
    private int EscapeLengthAt(int start)
    {
        if (start + 1 == _text.Length)
        {
            return -1;
        }

        if (_text[start + 1] != 'u')
        {
            return "\"\\/bfnrt".Contains((char)_text[start + 1], StringComparison.Ordinal) ? 2 : 0;
        }

        var digits = _text.AsSpan(start + 2, Math.Min(4, _text.Length - start - 2));
        return digits.IndexOfAnyExcept(HexDigits) >= 0 ? 0 : digits.Length < 4 ? -1 : 6;
    }

    /// <summary>Copies a character of a string, escaped if necessary.</summary>
    private void CopyCharacter()
    {
        var value = _text[_position];
        var escaped = value switch
        {
            (byte)'"' => "\\\"",
            (byte)'\\' => "\\\\",
            (byte)'\n' => "\\n",
            (byte)'\r' => "\\r",
            (byte)'\t' => "\\t",
            < 0x20 => string.Create(CultureInfo.InvariantCulture, $"\\u{value:X4}"),
            _ => null,
        };
        if (escaped is null)
        {
            Copy(_position + 1);
        }
        else
        {
            Insert(escaped[..^1]);
            Replace(escaped[^1..]);
        }
    }
}

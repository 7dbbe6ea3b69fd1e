using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

internal sealed partial class JsonCorrector
{
    private bool TryReadString()
    {
        var isName = _state is State.Name or State.FirstNameOrEnd;
        if (_state is State.Value or State.End)
        {
            return false;
        }

        if (_usesIndentation && IsInObject && (isName || _state == State.CommaOrEnd))
        {
            CloseByIndentation();
            isName |= _state == State.Name;
        }

        var before = new Checkpoint(_position, _copy.Count, _map.Count, _errors.Count);
        if (_state == State.CommaOrEnd)
        {
            InsertComma();
            isName = IsInObject;
        }
        else if (_state == State.Colon)
        {
            InsertColon();
        }

        if (!TryCopyString(isName))
        {
            Revert(before);
            return false;
        }

        _state = isName ? State.Colon : State.CommaOrEnd;
        return true;
    }

    private bool TryReadWord()
    {
        if (_state is State.Value or State.End)
        {
            return false;
        }

        if (_state is State.Name or State.FirstNameOrEnd || (_state == State.CommaOrEnd && IsInObject))
        {
            return TryJoinNumber() || TryReadName();
        }

        var length = LengthOfWord();
        if (length == 0 || _position + length == _text.Length)
        {
            return false;
        }

        if (_state == State.CommaOrEnd)
        {
            InsertComma();
        }
        else if (_state == State.Colon)
        {
            InsertColon();
        }

        CopyWord(length);
        _state = State.CommaOrEnd;
        return true;
    }

    /// <summary>Reads a name without quotation marks.</summary>
    private bool TryReadName()
    {
        var end = _position;
        while (end < _text.Length && (_text[end] is (byte)'_' or (byte)'-' or (byte)'$' or (byte)'.' or >= 0x80 || char.IsAsciiLetterOrDigit((char)_text[end])) && QuoteLengthAt(end) == 0)
        {
            end++;
        }

        var isClosed = end > _position && end < _text.Length && _text[end] == '"';
        var colon = SkipSpace(isClosed ? end + 1 : end);
        if (end == _position || colon >= _text.Length || _text[colon] is not ((byte)':' or (byte)'='))
        {
            return false;
        }

        if (_state == State.CommaOrEnd)
        {
            InsertComma();
        }

        var word = Encoding.UTF8.GetString(_text, _position, end - _position);
        Report($"The name {MessageText.Plain(word)} has no {(isClosed ? "opening quotation mark" : "quotation marks")}; write {MessageText.Quoted(word)}.", $"\"{word}\"");
        CopyQuoted(end);
        _position += isClosed ? 1 : 0;
        _state = State.Colon;
        return true;
    }

    /// <summary>Reads the rest of a number with a comma, between thousands or before decimals: <c>5,000</c>, <c>0,5</c>.</summary>
    private bool TryJoinNumber()
    {
        var isNumber = _state == State.Name && _comma == _copy.Count - 1 && _comma > 0 && char.IsAsciiDigit((char)_copy[_comma - 1]) && _copy[_lastToken] != '"';
        var digits = _text.AsSpan(_position);
        var length = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (!isNumber || length <= 0 || digits[length] is not ((byte)',' or (byte)'}' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
        {
            return false;
        }

        var whole = Encoding.ASCII.GetString(CollectionsMarshal.AsSpan(_copy)[_lastToken.._comma]);
        var isThousands = length == 3 && whole.TrimStart('-') != "0";
        if (!isThousands && whole.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        if (isThousands)
        {
            _copy.RemoveAt(_comma);
        }
        else
        {
            _copy[_comma] = (byte)'.';
        }

        var number = $"{whole}{(isThousands ? "" : ".")}{Encoding.ASCII.GetString(digits[..length])}";
        if (_errors.Last?.Offset == _lastToken)
        {
            _errors.Truncate(_errors.Count - 1); // about the digits so far
        }

        _errors.Add(new(JsonRules.Syntax, _lastToken, isThousands ? $"The number has a comma between its thousands; write {number}." : $"The number has a decimal comma; write {number}.", number, SyntaxRecovery.Corrected));
        Copy(_position + length);
        _state = State.CommaOrEnd;
        return true;
    }

    /// <summary>
    /// Returns the length of a value without quotation marks, which extends to the next bracket, line, quotation mark, or comma that is not part
    /// of a text.
    /// </summary>
    private int LengthOfWord()
    {
        var end = _position;
        while (end < _text.Length && _text[end] is not ((byte)']' or (byte)'}' or (byte)'\n' or (byte)'\r' or (byte)'"' or (byte)'{' or (byte)'['))
        {
            if (_text[end] == ',' && (!IsInObject || ContinuesAfterComma(end + 1) || IsComplete(end)))
            {
                break;
            }

            if (_text[end] is not ((byte)' ' or (byte)'\t'))
            {
                end++;
                continue;
            }

            var next = SkipSpace(end);
            if ((!IsInObject && IsComplete(end)) || CommentLengthAt(next) != 0 || _text.AsSpan(end, next - end).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            {
                break;
            }

            end = next;
        }

        return _text.AsSpan(_position, end - _position).TrimEnd(" \t"u8).Length;
    }

    /// <summary>Determines whether the text up to an offset is a number, true, false or null.</summary>
    private bool IsComplete(int end)
    {
        const int MaxLength = 40;
        var word = _text.AsSpan(_position, end - _position);
        return word.Length <= MaxLength && (word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8) || IsNumber(word));
    }

    private void CopyWord(int length)
    {
        var end = _position + length;
        var word = Encoding.UTF8.GetString(_text, _position, length);
        _lastToken = _copy.Count;
        if (word is "true" or "false" or "null" || IsNumber(_text.AsSpan(_position, length)))
        {
            Copy(end);
            return;
        }

        var shown = MessageText.Plain(word);
        if (IsClosingQuoteAt(end))
        {
            var text = $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal)}\"";
            Report($"The string has no opening quotation mark; write {MessageText.Plain(text)}.", Suggestion(text));
            CopyQuoted(end);
            _position++;
            return;
        }

        var meant = word.ToUpperInvariant() switch
        {
            "TRUE" => "true",
            "FALSE" => "false",
            "NULL" or "NONE" or "NIL" or "UNDEFINED" => "null",
            _ => CorrectedNumber(word),
        };
        if (meant == "null")
        {
            Report($"{shown} is not a value in JSON; omit the member if there is no value.", null, SyntaxRecovery.ValueLost);
        }
        else if (meant is not null)
        {
            Report($"{shown} is not a value in JSON; write {meant}.", meant);
        }
        else if (word.TrimStart('-', '+') is "NaN" or "Infinity" or "inf" or "nan")
        {
            Report($"{shown} is not a value: JSON has no NaN or Infinity. Omit the member, or write a number.", null, SyntaxRecovery.ValueLost);
        }
        else
        {
            _isGuess = true;
            var isNumber = JsonSyntaxError.LooksLikeNumber(word);
            Report(
                isNumber
                    ? $"{shown} is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent. If it is a text, put it in double quotation marks."
                    : $"'{shown}' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks.",
                Suggestion($"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal)}\""),
                SyntaxRecovery.ValueLost);
        }

        if (meant is not null)
        {
            Insert(meant);
            _position = end;
        }
        else
        {
            CopyQuoted(end);
        }
    }

    /// <summary>Returns a number that is written as in other languages as JSON writes it, such as <c>0.5</c> for <c>.5</c>; null if there is none.</summary>
    private static string? CorrectedNumber(string word)
    {
        var digits = word.TrimStart('+');
        var sign = digits.StartsWith('-') ? "-" : "";
        digits = digits[sign.Length..].TrimEnd('.');
        var trimmed = digits.TrimStart('0');
        var number = sign + (trimmed.Length > 0 && char.IsAsciiDigit(trimmed[0]) ? trimmed : "0" + trimmed);
        return digits.Length > 0 && IsNumber(Encoding.UTF8.GetBytes(number)) ? number : null;
    }

    private static bool IsNumber(ReadOnlySpan<byte> word)
    {
        if (word is not [(byte)'-' or (>= (byte)'0' and <= (byte)'9'), ..])
        {
            return false; // most words are texts, and exceptions are slow
        }

        var json = new Utf8JsonReader(word);
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.Number && json.BytesConsumed == word.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

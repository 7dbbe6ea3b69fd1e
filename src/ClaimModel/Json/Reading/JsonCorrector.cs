using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Locations;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

/// <summary>
/// Steps over syntax errors of JSON: creates a copy of the text in which they are corrected, in one pass. Where an error cannot be corrected,
/// the copy continues with the text as it is. Valid JSON is copied without changes. Not thread-safe.
/// </summary>
internal sealed partial class JsonCorrector
{
    private const int MaxDepth = 64;

    private readonly byte[] _text;
    private readonly ReadOptions _options;
    private readonly List<byte> _copy;
    private readonly OffsetMap _map = new();
    private readonly List<ReadError> _errors = [];
    private readonly Stack<Container> _open = new();
    private State _state = State.Value;
    private int _position;

    /// <summary>The offset in the copy of the comma before the current member or element.</summary>
    private int _comma;

    /// <summary>The offset in the copy of the last string or word.</summary>
    private int _lastToken;

    /// <summary>The offset of the first comment that is not closed, as is each one after it.</summary>
    private int _unclosedComment = int.MaxValue;

    private LineIndex? _lines;

    private JsonCorrector(ReadOnlySpan<byte> text, ReadOptions options)
    {
        _text = text.ToArray();
        _options = options;
        _copy = new(text.Length + 16);
    }

    /// <summary>What is required next.</summary>
    private enum State
    {
        Value,
        FirstNameOrEnd,
        Name,
        Colon,
        MemberValue,
        FirstElementOrEnd,
        Element,
        CommaOrEnd,
        End,
    }

    /// <summary>Returns the corrected text; null if there is no error that can be corrected.</summary>
    public static CorrectedText? Correct(ReadOnlySpan<byte> text, ReadOptions options)
    {
        var corrector = new JsonCorrector(text, options);
        while (corrector.SkipBlanks() && corrector._state != State.End && corrector.TryStep())
        {
        }

        if (corrector._errors.Count == 0)
        {
            return null;
        }

        corrector.Copy(corrector._text.Length);
        return new([.. corrector._copy], corrector._map, [.. corrector._errors.OrderBy(error => error.Offset)]);
    }

    private bool IsInObject => _open.TryPeek(out var container) && container.IsObject;

    /// <summary>Reads a token; false if it is an error that cannot be corrected.</summary>
    private bool TryStep() => _text[_position] switch
    {
        (byte)',' or (byte)';' => TryReadComma(),
        (byte)':' or (byte)'=' => TryReadColon(),
        (byte)'{' or (byte)'[' => TryOpen(),
        (byte)'}' or (byte)']' => TryClose(),
        _ => QuoteLengthAt(_position) > 0 ? TryReadString() : TryReadWord(),
    };

    private bool TryReadComma()
    {
        var found = (char)_text[_position];
        switch (_state)
        {
            case State.CommaOrEnd:
                if (found == ';')
                {
                    Report($"Found ';', where {Expected()} is required. Write a comma.", ",");
                }

                _comma = _copy.Count;
                Replace(",");
                _state = IsInObject ? State.Name : State.Element;
                return true;
            case State.Name or State.Element:
                Report($"Found a second '{found}', where {Expected()} is required. Remove one of the two.");
                Replace(" ");
                return true;
            case State.FirstNameOrEnd or State.FirstElementOrEnd:
                Report($"Found '{found}', where {Expected()} is required. Remove it.");
                Replace(" ");
                return true;
            case State.Colon or State.MemberValue:
                MakeUpValue();
                return true;
            default:
                return false;
        }
    }

    private bool TryReadColon()
    {
        var found = (char)_text[_position];
        switch (_state)
        {
            case State.Colon:
                if (found == '=')
                {
                    Report("Found '=', where a colon is required. Write a colon.", ":");
                }

                Replace(":");
                _state = State.MemberValue;
                return true;
            case State.MemberValue:
                Report($"Found '{found}', where a value is required. Remove it.");
                Replace(" ");
                return true;
            case State.CommaOrEnd when found == ':' && TryCloseListBeforeName():
                return true;
            default:
                return false;
        }
    }

    /// <summary>Closes a list before its last element, which turned out to be the name of a member: <c>["a", "name": 1</c>.</summary>
    private bool TryCloseListBeforeName()
    {
        var list = _open.Peek();
        if (list.IsObject || _open.Count < 2 || !_open.ElementAt(1).IsObject || _comma <= list.CopyOffset || _copy[_lastToken] != '"'
            || _comma + 1 >= _lastToken || !CollectionsMarshal.AsSpan(_copy)[(_comma + 1).._lastToken].Trim(" \t\r\n"u8).IsEmpty)
        {
            return false;
        }

        _errors.Add(new(
            JsonRules.Syntax, _lastToken, $"Found the name of a member, where an element of a list is required. The list that begins {Place(list)} is not closed; write ']' before the comma.", null, SyntaxRecovery.Corrected));
        _copy[_comma++] = (byte)']';
        _copy[_comma] = (byte)',';
        _open.Pop();
        _state = State.Colon;
        return TryReadColon();
    }

    private bool TryOpen()
    {
        var isObject = _text[_position] == '{';
        if (_state is State.CommaOrEnd or State.Name && isObject && IsInObject && _open.Count > 1 && !_open.ElementAt(1).IsObject)
        {
            CloseBeforeNextElement();
        }
        else if (_state == State.CommaOrEnd && !IsInObject)
        {
            InsertComma();
        }
        else if (_state == State.Colon)
        {
            InsertColon();
        }
        else if (_state is State.CommaOrEnd or State.Name or State.FirstNameOrEnd)
        {
            return false;
        }

        if (_open.Count == MaxDepth)
        {
            return false;
        }

        _open.Push(new(isObject, _position, _copy.Count));
        Copy(_position + 1);
        _state = isObject ? State.FirstNameOrEnd : State.FirstElementOrEnd;
        return true;
    }

    /// <summary>Closes an object before the next element of the list that contains it: <c>[{"a": 1, {</c>.</summary>
    private void CloseBeforeNextElement()
    {
        var container = _open.Pop();
        var found = "Found '{', where " + (_state == State.Name ? "a member's name in quotation marks" : "a comma or a closing brace") + " is required.";
        if (_state == State.Name)
        {
            _copy[_comma] = (byte)'}';
        }
        else
        {
            Insert("}");
        }

        _comma = _copy.Count;
        Insert(",");
        Report($"{found} The object that begins {Place(container)} is not closed; write '}}' before the next one.", container: container);
    }

    private bool TryClose()
    {
        if (_open.Count == 0)
        {
            return false;
        }

        var found = _text[_position];
        var top = _open.Peek();
        if (_state is State.Colon or State.MemberValue)
        {
            MakeUpValue();
        }

        if (_state is State.Name or State.Element)
        {
            if (!_options.AllowCommentsAndTrailingCommas)
            {
                Report($"Found '{(char)found}', where {Expected()} is required. Remove the comma before it.", container: top);
            }

            _copy[_comma] = (byte)' ';
        }

        if (found == top.End)
        {
            Replace(((char)found).ToString());
        }
        else if (_open.Count > 1 && _open.ElementAt(1).End == found && (Fits(_open.ElementAtOrDefault(2)) || !Fits(_open.ElementAt(1))))
        {
            Report($"Found '{(char)found}', where '{(char)top.End}' is required. The {top.Name} that begins {Place(top)} is not closed; write '{(char)top.End}' before it.", container: top);
            Insert(((char)top.End).ToString());
        }
        else
        {
            Report($"Found '{(char)found}', where '{(char)top.End}' is required, which closes the {top.Name} that begins {Place(top)}.", ((char)top.End).ToString(), container: top);
            Replace(((char)top.End).ToString());
        }

        _open.Pop();
        _state = _open.Count == 0 ? State.End : State.CommaOrEnd;
        return true;
    }

    /// <summary>Determines whether the text after the current bracket continues a container.</summary>
    private bool Fits(Container? container)
    {
        var next = SkipSpace(_position + 1);
        if (next == _text.Length || container is null)
        {
            return next == _text.Length && container is null;
        }

        if (_text[next] is (byte)'}' or (byte)']')
        {
            return _text[next] == container.End;
        }

        next = _text[next] == ',' ? SkipSpace(next + 1) : next;
        return next < _text.Length && (_text[next] == '"') == container.IsObject;
    }

    private bool TryReadString()
    {
        var isName = _state is State.Name or State.FirstNameOrEnd;
        if (_state is State.Value or State.End)
        {
            return false;
        }

        var (count, points, errors) = (_copy.Count, _map.Count, _errors.Count);
        if (_state == State.CommaOrEnd)
        {
            InsertComma();
            isName = IsInObject;
        }
        else if (_state == State.Colon)
        {
            InsertColon();
        }

        var start = _position;
        if (!TryCopyString(isName))
        {
            Revert(start, count, points, errors);
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
            return TryJoinThousands() || TryReadName();
        }

        var length = LengthOfWord(IsInObject);
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

        var colon = SkipSpace(end);
        if (end == _position || colon >= _text.Length || _text[colon] is not ((byte)':' or (byte)'='))
        {
            return false;
        }

        if (_state == State.CommaOrEnd)
        {
            InsertComma();
        }

        var word = Encoding.UTF8.GetString(_text, _position, end - _position);
        Report($"The name {MessageText.Plain(word)} has no quotation marks; write {MessageText.Quoted(word)}.", $"\"{word}\"");
        CopyQuoted(end);
        _state = State.Colon;
        return true;
    }

    /// <summary>Reads the rest of a number with a comma between thousands: <c>5,000</c>.</summary>
    private bool TryJoinThousands()
    {
        var isNumber = _state == State.Name && _comma == _copy.Count - 1 && _comma > 0 && char.IsAsciiDigit((char)_copy[_comma - 1]) && _copy[_lastToken] != '"';
        var end = _position + 3;
        if (!isNumber || end >= _text.Length || _text.AsSpan(_position, 3).ContainsAnyExceptInRange((byte)'0', (byte)'9') || char.IsAsciiDigit((char)_text[end]))
        {
            return false;
        }

        _copy.RemoveAt(_comma);
        var number = Encoding.ASCII.GetString(CollectionsMarshal.AsSpan(_copy)[_lastToken..]) + Encoding.ASCII.GetString(_text, _position, 3);
        _errors.RemoveAll(error => error.Offset == _lastToken);
        _errors.Add(new(JsonRules.Syntax, _lastToken, $"The number has a comma between its thousands; write {number}.", number, SyntaxRecovery.Corrected));
        Copy(end);
        _state = State.CommaOrEnd;
        return true;
    }

    /// <summary>Returns the length of a value without quotation marks, which extends to the next comma, bracket or line.</summary>
    private int LengthOfWord(bool withSpaces)
    {
        var end = _position;
        while (end < _text.Length && _text[end] is not ((byte)',' or (byte)']' or (byte)'}' or (byte)'\n' or (byte)'\r' or (byte)'"' or (byte)'{' or (byte)'['))
        {
            if (_text[end] is not ((byte)' ' or (byte)'\t'))
            {
                end++;
                continue;
            }

            var next = SkipSpace(end);
            if (!withSpaces || CommentLengthAt(next) != 0 || _text.AsSpan(end, next - end).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            {
                break;
            }

            end = next;
        }

        return _text.AsSpan(_position, end - _position).TrimEnd(" \t"u8).Length;
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
            var isNumber = word[0] is '-' or '+' or '.' || char.IsAsciiDigit(word[0]);
            Report(
                isNumber
                    ? $"{shown} is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent. If it is a text, put it in double quotation marks."
                    : $"{shown} is not a value; put a string in double quotation marks. Only true, false and null are written without quotation marks.",
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

    /// <summary>Adds a value where there is none, so that the member before it is complete.</summary>
    private void MakeUpValue()
    {
        var found = (char)_text[_position];
        if (_state == State.Colon)
        {
            Insert(":");
        }

        Report($"Found '{found}', where {(_state == State.Colon ? "a colon and a value are" : "a value is")} required. Write the value, or remove the member.", null, SyntaxRecovery.ValueLost);
        Insert("null");
        _state = State.CommaOrEnd;
    }

    private void InsertComma()
    {
        var found = Found();
        var expected = Expected();
        _comma = _copy.Count;
        Insert(",");
        Report($"Found {found}, where {expected} is required. A comma is missing before it.");
    }

    private void InsertColon()
    {
        var found = Found();
        Insert(":");
        Report($"Found {found}, where a colon is required. A colon is missing before it.");
    }

    /// <summary>Copies white space and allowed comments, and replaces other comments by spaces; false at the end of the text.</summary>
    private bool SkipBlanks()
    {
        while (_position < _text.Length)
        {
            Copy(SkipSpace(_position));
            var length = CommentLengthAt(_position);
            if (length == 0)
            {
                break;
            }

            if (length < 0)
            {
                return false;
            }

            var isHash = _text[_position] == '#';
            _open.TryPeek(out var container);
            if (!_options.AllowCommentsAndTrailingCommas)
            {
                Report($"Comments are not part of JSON. Remove the comment{(isHash ? "" : $", or allow comments with {_options.CommentsOption}")}.", container: container);
            }
            else if (isHash)
            {
                Report("A comment begins with // and not with #. Write //, or remove the comment.", container: container);
            }
            else if (_state is State.Colon or State.MemberValue)
            {
                Report("A comment is not allowed here; put it before or after the member.", container: container);
            }

            Replace(new string(' ', length), length);
        }

        return _position < _text.Length;
    }

    /// <summary>Returns the length of the comment at an offset; 0 if there is none, -1 if it is not closed.</summary>
    private int CommentLengthAt(int start)
    {
        var rest = _text.AsSpan(start);
        if (rest.StartsWith("/*"u8))
        {
            var end = start < _unclosedComment ? rest[2..].IndexOf("*/"u8) : -1;
            _unclosedComment = end < 0 ? Math.Min(start, _unclosedComment) : _unclosedComment;
            return end < 0 ? -1 : end + 4;
        }

        if (rest is not [(byte)'#', ..] && !rest.StartsWith("//"u8))
        {
            return 0;
        }

        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? rest.Length : length;
    }

    private int SkipSpace(int start)
    {
        while (start < _text.Length && _text[start] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            start++;
        }

        return start;
    }

    /// <summary>Copies the text up to an offset.</summary>
    private void Copy(int end)
    {
        _map.Add(_copy.Count, _position);
        _copy.AddRange(_text.AsSpan(_position, end - _position));
        _position = end;
    }

    /// <summary>Copies the text up to an offset as a string.</summary>
    private void CopyQuoted(int end)
    {
        _lastToken = _copy.Count;
        Insert("\"");
        while (_position < end)
        {
            CopyCharacter();
        }

        Insert("\"");
    }

    /// <summary>Adds ASCII characters to the copy instead of as many or fewer bytes of the text.</summary>
    private void Replace(string ascii, int length = 1)
    {
        _map.Add(_copy.Count, _position);
        _copy.AddRange(Encoding.ASCII.GetBytes(ascii));
        _position += length;
    }

    /// <summary>Adds ASCII characters to the copy.</summary>
    private void Insert(string ascii)
    {
        _map.AddInserted(_copy.Count, _position, ascii.Length);
        _copy.AddRange(Encoding.ASCII.GetBytes(ascii));
    }

    private void Revert(int position, int count, int points, int errors)
    {
        _position = position;
        _copy.RemoveRange(count, _copy.Count - count);
        _map.Truncate(points);
        _errors.RemoveRange(errors, _errors.Count - errors);
    }

    /// <summary>Reports an error at the end of the copy.</summary>
    private void Report(string message, string? suggestion = null, SyntaxRecovery recovery = SyntaxRecovery.Corrected, Container? container = null) =>
        _errors.Add(new(JsonRules.Syntax, _copy.Count, message, suggestion, recovery) { ValueOffset = container?.CopyOffset ?? _copy.Count });

    /// <summary>Returns a suggestion, unless it is long.</summary>
    private static string? Suggestion(string text) => text.Length <= 200 ? text : null;

    private string Found() => JsonSyntaxError.Found(_text, _position);

    private string Expected() => _state switch
    {
        State.FirstNameOrEnd => "a member's name in quotation marks or a closing brace",
        State.Name => "a member's name in quotation marks",
        State.FirstElementOrEnd => "a value or a closing bracket",
        State.CommaOrEnd => IsInObject ? "a comma or a closing brace" : "a comma or a closing bracket",
        _ => "a value",
    };

    /// <summary>Returns where a container begins: in which column, or in which line if it is another one.</summary>
    private string Place(Container container)
    {
        _lines ??= new(_text);
        return JsonSyntaxError.Place(_lines[container.Offset], _lines[_position]);
    }

    /// <summary>An object or array that is not closed.</summary>
    private sealed record Container(bool IsObject, int Offset, int CopyOffset)
    {
        public byte End => (byte)(IsObject ? '}' : ']');

        public string Name => IsObject ? "object" : "list";
    }
}

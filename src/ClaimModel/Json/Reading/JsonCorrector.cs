using System.Buffers;
using System.Globalization;
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
    private readonly bool _usesIndentation;
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

    /// <summary>The number of tokens in a row that had errors, up to the current one.</summary>
    private int _run;

    /// <summary>The state before the first of these tokens.</summary>
    private Checkpoint _runStart;

    /// <summary>The offset of the last of these tokens, which may be left to the next step.</summary>
    private int _runEnd;

    /// <summary>Whether one of these errors was corrected by a guess.</summary>
    private bool _isGuess;

    private LineIndex? _lines;

    /// <summary>Whether an object was closed only where it could not go on.</summary>
    private bool _isClosedLate;

    private JsonCorrector(byte[] text, ReadOptions options, bool usesIndentation)
    {
        _text = text;
        _options = options;
        _usesIndentation = usesIndentation;
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
        var bytes = text.ToArray();
        var corrector = new JsonCorrector(bytes, options, usesIndentation: false);
        corrector.ReadAll();
        if (corrector._isClosedLate)
        {
            // Where the object should have been closed shows only in the indentation, which is trusted if it explains the errors.
            var indented = new JsonCorrector(bytes, options, usesIndentation: true);
            indented.ReadAll();
            corrector = indented._errors.Count <= corrector._errors.Count && indented._position >= corrector._position ? indented : corrector;
        }

        if (corrector._errors.Count == 0)
        {
            return null;
        }

        corrector.Copy(bytes.Length);
        return new([.. corrector._copy], corrector._map, [.. corrector._errors.OrderBy(error => error.Offset)]);
    }

    /// <summary>Reads up to the end of the value, or to an error that cannot be corrected.</summary>
    private void ReadAll()
    {
        while (SkipBlanks() && _state != State.End && TryStepClearly())
        {
        }

        _isClosedLate |= _position == _text.Length && _open.Count > 0;
    }

    private bool IsInObject => _open.TryPeek(out var container) && container.IsObject;

    /// <summary>
    /// Reads a token; false if it is an error that cannot be corrected. If there is an error at each of several tokens, the first was probably
    /// misunderstood, and reading goes back to it and ends there.
    /// </summary>
    private bool TryStepClearly()
    {
        const int MaxRun = 2;
        var before = new Checkpoint(_position, _copy.Count, _map.Count, _errors.Count);
        if (!TryStep())
        {
            return false;
        }

        if (_errors.Count <= before.Errors)
        {
            if (before.Position > _runEnd)
            {
                (_run, _isGuess) = (0, false);
            }

            return true;
        }

        _runStart = _run == 0 ? before : _runStart;
        _run++;
        _runEnd = before.Position;
        if (_run > MaxRun && _isGuess)
        {
            Revert(_runStart);
            return false;
        }

        return true;
    }

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
        _isClosedLate = true;
        CloseObject("before the next one");
    }

    /// <summary>Closes an object before the next member or element of its container.</summary>
    private void CloseObject(string where)
    {
        var container = _open.Pop();
        var found = $"Found {Found()}, where " + (_state == State.Name ? "a member's name in quotation marks" : "a comma or a closing brace") + " is required.";
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
        Report($"{found} The object that begins {Place(container)} is not closed; write '}}' {where}.", container: container);
    }

    /// <summary>Closes objects before a member that is indented as those of an outer object are.</summary>
    private void CloseByIndentation()
    {
        var start = _position;
        while (start > 0 && _text[start - 1] is (byte)' ' or (byte)'\t')
        {
            start--;
        }

        if (start > 0 && _text[start - 1] is not ((byte)'\n' or (byte)'\r'))
        {
            return;
        }

        var indentation = _position - start;
        while (_open.Peek().Indentation > indentation && _open.Skip(1).TakeWhile(container => container.IsObject).Any(container => container.Indentation == indentation))
        {
            CloseObject("before this member");
            _state = State.Name;
        }

        if (_open.Peek().Indentation < 0)
        {
            _open.Peek().Indentation = indentation;
        }
    }

    private bool TryClose()
    {
        if (_open.Count == 0)
        {
            return false;
        }

        var found = _text[_position];
        var top = _open.Peek();
        if (found == ']' && IsListWithoutStart(top))
        {
            var element = Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_copy)[_lastToken..]).TrimEnd();
            _errors.Add(new(JsonRules.Syntax, _lastToken, "The list that ends after this value has no opening bracket; write '[' before it.", Suggestion($"[{element}]"), SyntaxRecovery.ValueLost));
            Replace(" ");
            return true;
        }

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

    /// <summary>
    /// Determines whether the current bracket ends a list that was not opened, and not the list around an object: <c>"a": "b"],</c>. An object
    /// that begins on an earlier line does not end in the middle of a line.
    /// </summary>
    private bool IsListWithoutStart(Container top)
    {
        const int MaxLineLength = 4096;
        if (!top.IsObject || _state != State.CommaOrEnd || _lastToken <= top.CopyOffset || CollectionsMarshal.AsSpan(_copy)[_lastToken..].TrimEnd(" \t\r\n"u8) is [.., (byte)'}' or (byte)']'])
        {
            return false;
        }

        if (!ContinuesAfterClosing())
        {
            return false;
        }

        if (_open.Count < 2 || _open.ElementAt(1).IsObject)
        {
            return true;
        }

        var start = Math.Max(top.Offset, _position - MaxLineLength);
        var before = _text.AsSpan(start, _position - start);
        var line = before.LastIndexOfAny((byte)'\n', (byte)'\r');
        return line >= 0 && !before[line..].Trim(" \t\r\n"u8).IsEmpty;
    }

    /// <summary>Determines whether the brackets after the current one close the open containers, and the text goes on after them as it should.</summary>
    private bool ContinuesAfterClosing()
    {
        var depth = 0;
        var next = SkipSpace(_position + 1);
        for (; next < _text.Length && _text[next] is (byte)'}' or (byte)']'; next = SkipSpace(next + 1))
        {
            if (_open.ElementAtOrDefault(depth++)?.End != _text[next])
            {
                return false;
            }
        }

        return next == _text.Length ? depth == _open.Count : depth < _open.Count && _text[next] == ',';
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
        if (_errors.Count > 0 && _errors[^1].Offset == _lastToken)
        {
            _errors.RemoveAt(_errors.Count - 1); // about the digits so far
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

    /// <summary>Adds a value where there is none, so that the member before it is complete.</summary>
    private void MakeUpValue()
    {
        _isGuess = true;
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
        _isGuess = true;
        var found = Found();
        Insert(":");
        Report($"Found {found}, where a colon is required. A colon is missing before it.");
    }

    /// <summary>Copies white space and allowed comments, and replaces other comments by spaces; false at the end of the text.</summary>
    private bool SkipBlanks()
    {
        while (_position < _text.Length)
        {
            Copy(SkipSpace(_position, allowed: true));
            if (SkipSpace(_position) is var end && end > _position)
            {
                Rune.DecodeFromUtf8(_text.AsSpan(_position), out var rune, out _);
                Report(string.Create(CultureInfo.InvariantCulture, $"Found the invisible character U+{rune.Value:X4}, where only spaces, tabs and line breaks are allowed. Delete it, or write a space."), container: _open.TryPeek(out var around) ? around : null);
                Replace(" ", end - _position);
                continue;
            }

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

    /// <summary>Returns the offset after white space.</summary>
    /// <param name="start">The offset of the white space.</param>
    /// <param name="allowed">Whether only white space that JSON allows is skipped.</param>
    private int SkipSpace(int start, bool allowed = false)
    {
        while (start < _text.Length)
        {
            if (_text[start] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                start++;
            }
            else if (!allowed && _text[start] >= 0x80 && Rune.DecodeFromUtf8(_text.AsSpan(start), out var rune, out var length) == OperationStatus.Done && IsInvisible(rune))
            {
                start += length;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || HiddenCharacters.Misleading.Contains((char)rune.Value, StringComparison.Ordinal);

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

    private void Revert(Checkpoint checkpoint)
    {
        _position = checkpoint.Position;
        _copy.RemoveRange(checkpoint.Count, _copy.Count - checkpoint.Count);
        _map.Truncate(checkpoint.Points);
        _errors.RemoveRange(checkpoint.Errors, _errors.Count - checkpoint.Errors);
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

    /// <summary>A state to which <see cref="Revert"/> returns: the offset in the text, the length of the copy, and the numbers of points and errors.</summary>
    private readonly record struct Checkpoint(int Position, int Count, int Points, int Errors);

    /// <summary>An object or array that is not closed.</summary>
    private sealed record Container(bool IsObject, int Offset, int CopyOffset)
    {
        public byte End => (byte)(IsObject ? '}' : ']');

        public string Name => IsObject ? "object" : "list";

        /// <summary>Gets or sets the indentation of the first member that begins a line; -1 for none.</summary>
        public int Indentation { get; set; } = -1;
    }
}

using System.Runtime.InteropServices;
using System.Text;

namespace ClaimModel.Json.Reading;

internal sealed partial class JsonCorrector
{
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
}

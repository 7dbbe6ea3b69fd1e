using System.Text;

namespace ClaimModel.Json.Reading;

internal sealed partial class JsonCorrector
{
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
        _errors.Truncate(checkpoint.Errors);
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
}

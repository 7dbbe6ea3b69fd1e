using System.Buffers;
using System.Text;

namespace ClaimModel.Interchange.Translation;

/// <summary>
/// Writes JSON with each token on a line of its own, and notes for each line the place in a foreign file that its token comes from: the line of a diagnostic
/// then tells the place. The caller keeps the order of names and values right. Not thread-safe.
/// </summary>
/// <remarks>A text that is not valid Unicode is written so that reading the JSON reports it.</remarks>
internal sealed class TranslatedJson
{
    private readonly ArrayBufferWriter<byte> _output;
    private readonly List<long> _marks = [];
    private bool _needsComma;

    public TranslatedJson(int capacity = 1024) => _output = new(Math.Max(capacity, 256));

    /// <summary>Gets the JSON.</summary>
    public ReadOnlyMemory<byte> Utf8 => _output.WrittenMemory;

    /// <summary>Gets the marks of the lines.</summary>
    public IReadOnlyList<long> Marks => _marks;

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        _output.ResetWrittenCount();
        _marks.Clear();
        _needsComma = false;
    }

    public void StartObject(long mark) => Start("{"u8, mark);

    public void EndObject(long mark) => End("}"u8, mark);

    public void StartArray(long mark) => Start("["u8, mark);

    public void EndArray(long mark) => End("]"u8, mark);

    /// <summary>Writes the name of a member.</summary>
    public void Name(string name, long mark)
    {
        Begin(mark);
        WriteString(name);
        _output.Write(":"u8);
        _needsComma = false;
    }

    /// <summary>Writes the name of a member whose characters are escaped already.</summary>
    public void RawName(ReadOnlySpan<byte> name, long mark)
    {
        Begin(mark);
        _output.Write("\""u8);
        _output.Write(name);
        _output.Write("\":"u8);
        _needsComma = false;
    }

    /// <summary>Writes a string.</summary>
    public void Text(string text, long mark)
    {
        Begin(mark);
        WriteString(text);
        _needsComma = true;
    }

    /// <summary>Writes a JSON value, which has been checked, on one line.</summary>
    public void Raw(ReadOnlySpan<byte> value, long mark)
    {
        Begin(mark);
        if (value.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            WriteOnOneLine(value);
        }
        else
        {
            _output.Write(value);
        }

        _needsComma = true;
    }

    private void Start(ReadOnlySpan<byte> bracket, long mark)
    {
        Begin(mark);
        _output.Write(bracket);
        _needsComma = false;
    }

    private void End(ReadOnlySpan<byte> bracket, long mark)
    {
        _needsComma = false;
        Begin(mark);
        _output.Write(bracket);
        _needsComma = true;
    }

    private void Begin(long mark)
    {
        if (_marks.Count > 0)
        {
            _output.Write(_needsComma ? ",\n"u8 : "\n"u8);
        }

        _marks.Add(mark);
    }

    /// <summary>Writes a value without its line breaks, which are white space: strings contain no control characters.</summary>
    private void WriteOnOneLine(ReadOnlySpan<byte> value)
    {
        while (value.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var length)
        {
            _output.Write(value[..length]);
            _output.Write(" "u8);
            value = value[(length + 1)..];
        }

        _output.Write(value);
    }

    private void WriteString(string text)
    {
        _output.Write("\""u8);
        var rest = text.AsSpan();
        while (IndexToEscape(rest) is >= 0 and var length)
        {
            Encoding.UTF8.GetBytes(rest[..length], _output);
            var letter = rest[length];
            var escape = letter is '"' or '\\' ? $"\\{letter}" : $"\\u{(int)letter:x4}";
            Encoding.UTF8.GetBytes(escape, _output);
            rest = rest[(length + 1)..];
        }

        Encoding.UTF8.GetBytes(rest, _output);
        _output.Write("\""u8);
    }

    /// <summary>Returns the index of the first character that JSON strings do not contain, or of an unpaired surrogate; -1 if there is none.</summary>
    private static int IndexToEscape(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '"' or '\\')
            {
                return i;
            }

            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using ClaimModel.Values;

namespace ClaimModel.Json.Writing;

internal sealed partial class JsonOutput
{
    /// <summary>The number of bytes after which cancellation is checked.</summary>
    private const int PortionLength = 1 << 16;

    private const int SpacesPerLevel = 2;

    /// <summary>The space for a name and for the punctuation of a value, which is always reserved in addition to the length of the value.</summary>
    private const int PunctuationLength = JsonName.MaxLength + 8;

    private readonly CancellationToken _cancellationToken;
    private readonly int _maxBufferLength;

    /// <summary>The earlier buffers, without the last byte of each, with which the next one begins; null if there are none.</summary>
    private List<ReadOnlyMemory<byte>>? _fullBuffers;

    private byte[] _buffer;
    private int _length;

    /// <summary>The length up to which the buffer may be filled before <see cref="Grow"/> is called.</summary>
    private int _limit;

    /// <summary>Gets the length of <see cref="Written"/>.</summary>
    public int Length => _length;

    /// <summary>Gets the text, if it has a single buffer.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>Returns a copy of the text.</summary>
    /// <exception cref="OutOfMemoryException">The text is longer than an array can be.</exception>
    public byte[] ToArray()
    {
        List<ReadOnlyMemory<byte>> buffers = [.. _fullBuffers ?? [], Written];
        var text = GC.AllocateUninitializedArray<byte>((int)Math.Min(buffers.Sum(static buffer => (long)buffer.Length), int.MaxValue));
        var rest = text.AsSpan();
        foreach (var buffer in buffers)
        {
            buffer.Span.CopyTo(rest);
            rest = rest[buffer.Length..];
        }

        return text;
    }

    /// <summary>Ends the text after a whole value.</summary>
    public void End() => _length--;

    /// <summary>Ends a line after a whole value.</summary>
    public void EndLine() => _buffer[_length - 1] = (byte)'\n';

    /// <summary>Removes the text after a length, at which a line begins.</summary>
    public void Truncate(int length) => (_length, _depth) = (length, 0);

    private void AppendStart(JsonName? name, byte bracket)
    {
        StartValue(name, 0);
        _buffer[_length++] = bracket;
        _depth++;
    }

    private void AppendEnd(byte bracket)
    {
        _depth--;
        if (_buffer[_length - 1] == ',')
        {
            _length--;
            StartElement();
        }

        StartValue(null, 0);
        _buffer[_length++] = bracket;
        _buffer[_length++] = (byte)',';
    }

    private void AppendName(string name)
    {
        StartElement();
        StartValue(null, name.Length);
        AppendQuoted(name);
        _buffer[_length++] = (byte)':';
        if (_isIndented)
        {
            _buffer[_length++] = (byte)' ';
        }
    }

    private void AppendText(JsonName? name, string text)
    {
        StartValue(name, text.Length);
        AppendQuoted(text);
        _buffer[_length++] = (byte)',';
    }

    private void AppendLiteral(JsonName? name, string ascii)
    {
        StartValue(name, ascii.Length);
        _length += PlainAscii.Copy(ascii, _buffer.AsSpan(_length));
        _buffer[_length++] = (byte)',';
    }

    private void AppendRaw(string json)
    {
        AppendUtf8(json);
        StartValue(null, 0);
        _buffer[_length++] = (byte)',';
    }

    /// <summary>Appends a string of which as many bytes are reserved as it has characters.</summary>
    private void AppendQuoted(string text)
    {
        var target = _buffer.AsSpan(_length, text.Length + 2);
        target[0] = (byte)'"';
        var plain = PlainAscii.Copy(text, target[1..]);
        _length += plain + 1;
        if (plain < text.Length)
        {
            AppendEscaped(text.AsSpan(plain));
            StartValue(null, 0);
        }

        _buffer[_length++] = (byte)'"';
    }

    /// <summary>Appends characters as <see cref="ClaimJsonEncoder"/> escapes them.</summary>
    private void AppendEscaped(ReadOnlySpan<char> text)
    {
        int index;
        while ((index = EscapedCharacters.IndexIn(text)) >= 0)
        {
            if (char.IsSurrogate(text[index]))
            {
                Surrogates.ThrowIfUnpaired(text[index..]);
            }

            AppendUtf8(text[..index]);
            AppendUtf8(EscapedCharacters.EscapeOf(text[index]));
            text = text[(index + 1)..];
        }

        AppendUtf8(text);
    }

    private void AppendUtf8(ReadOnlySpan<char> text)
    {
        var status = OperationStatus.DestinationTooSmall;
        while (status != OperationStatus.Done)
        {
            status = Utf8.FromUtf16(text, _buffer.AsSpan(_length, _limit - _length), out var read, out var written);
            _length += written;
            text = text[read..];
            if (!text.IsEmpty)
            {
                Grow(text.Length + PunctuationLength);
            }
        }
    }

    private void StartLine()
    {
        var spaces = _depth * SpacesPerLevel;
        StartValue(null, spaces);
        _buffer[_length++] = (byte)'\n';
        _buffer.AsSpan(_length, spaces).Fill((byte)' ');
        _length += spaces;
    }

    /// <summary>Appends a name, if there is one, and ensures that the buffer has space for more bytes and for punctuation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void StartValue(JsonName? name, int length)
    {
        if (name is not null && _isIndented)
        {
            StartLine();
        }

        if (_limit - _length < length + PunctuationLength)
        {
            Grow(length + PunctuationLength);
        }

        if (name is not null)
        {
            name.CopyTo(_buffer.AsSpan(_length));
            _length += name.Length;
            if (_isIndented)
            {
                _buffer[_length++] = (byte)' ';
            }
        }
    }

    /// <summary>Ensures that there is space for more bytes.</summary>
    /// <exception cref="OperationCanceledException">Writing was canceled.</exception>
    /// <exception cref="OutOfMemoryException">The text is longer than an array can be.</exception>
    private void Grow(int more)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var required = (long)_length + more;
        if (required > _buffer.Length && (_buffer.Length < _maxBufferLength || _length == 0))
        {
            var doubled = Math.Min(2L * _buffer.Length, Array.MaxLength);
            Array.Resize(ref _buffer, (int)Math.Min(Math.Max(required, doubled), int.MaxValue));
        }
        else if (required > _buffer.Length)
        {
            // The last byte may be a comma that is replaced.
            var next = GC.AllocateUninitializedArray<byte>(Math.Max(_maxBufferLength, more + 1));
            next[0] = _buffer[_length - 1];
            (_fullBuffers ??= []).Add(_buffer.AsMemory(0, _length - 1));
            (_buffer, _length) = (next, 1);
        }

        _limit = (int)Math.Min(_buffer.Length, (long)_length + more + PortionLength);
    }
}

using System.Globalization;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Builds a text in a span.</summary>
internal ref struct Utf8TextBuilder(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;
    private int _length;

    public readonly ReadOnlySpan<byte> Text => _buffer[.._length];

    public void Add(ReadOnlySpan<byte> part)
    {
        part.CopyTo(_buffer[_length..]);
        _length += part.Length;
    }

    public void Add(long number, string format)
    {
        number.TryFormat(_buffer[_length..], out var written, format, CultureInfo.InvariantCulture);
        _length += written;
    }
}

using System.Globalization;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Puts a text together in a span.</summary>
internal ref struct Phrase(Span<byte> space)
{
    private readonly Span<byte> _space = space;
    private int _length;

    public readonly ReadOnlySpan<byte> Text => _space[.._length];

    public void Add(ReadOnlySpan<byte> part)
    {
        part.CopyTo(_space[_length..]);
        _length += part.Length;
    }

    public void Add(long number, string format)
    {
        number.TryFormat(_space[_length..], out var written, format, CultureInfo.InvariantCulture);
        _length += written;
    }

}

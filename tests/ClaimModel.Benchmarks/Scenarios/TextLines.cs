namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>Enumerates the lines of a text that ends with a line feed.</summary>
internal struct TextLines(ReadOnlyMemory<byte> text)
{
    private ReadOnlyMemory<byte> _rest = text;

    public ReadOnlyMemory<byte> Current { get; private set; }

    public readonly TextLines GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        var end = _rest.Span.IndexOf((byte)'\n');
        Current = _rest[..end];
        _rest = _rest[(end + 1)..];
        return true;
    }
}

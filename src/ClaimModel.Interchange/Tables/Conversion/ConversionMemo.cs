namespace ClaimModel.Interchange.Tables.Conversion;

/// <summary>Remembers results of conversions in bounded memory, since cells of a column repeat. Not thread-safe.</summary>
/// <param name="convert">The conversion.</param>
internal sealed class ConversionMemo(Func<string, Converted> convert)
{
    private const int MaxCount = 10_000;
    private const int MaxLength = 100;

    private readonly Dictionary<string, Converted> _results = new(StringComparer.Ordinal);

    public Converted this[string text]
    {
        get
        {
            if (_results.TryGetValue(text, out var result))
            {
                return result;
            }

            result = convert(text);
            if (text.Length <= MaxLength)
            {
                if (_results.Count >= MaxCount)
                {
                    _results.Clear();
                }

                _results.Add(text, result);
            }

            return result;
        }
    }
}

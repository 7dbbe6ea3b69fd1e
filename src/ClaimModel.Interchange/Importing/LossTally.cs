using ClaimModel.Values;

namespace ClaimModel.Interchange.Importing;

/// <summary>The number of values of a kind of loss, and the first of them. Not thread-safe.</summary>
internal sealed class LossTally
{
    private const int MaxExamples = 3;

    private readonly List<ImportExample> _examples = [];

    public long Count { get; private set; }

    public IReadOnlyList<ImportExample> Examples => _examples;

    public void Add(string value, ImportOrigin origin, string jsonPointer)
    {
        Count++;
        if (_examples.Count < MaxExamples)
        {
            _examples.Add(new(Short(value), origin.Locate(jsonPointer)));
        }
    }

    private static string Short(string value) => value.Length <= MessageText.MaxLength ? value : $"{value.AsSpan(0, MessageText.MaxLength - 1)}…";
}

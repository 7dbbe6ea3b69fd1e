using System.Globalization;
using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Records;

/// <summary>Goes through the texts and ids of a record, and knows where each stands. Not thread-safe.</summary>
/// <param name="wanted">What is looked at.</param>
/// <param name="text">Looks at a text.</param>
/// <param name="unset">Called for an id or word that was never set, which is possible only in code.</param>
internal sealed class TextVisitor(VisitTargets wanted, Action<string, TextRole> text, Action<string> unset)
{
    private (string? Name, int Place)[] _way = new (string? Name, int Place)[8];
    private int _depth;

    /// <summary>What is visited; the rest may be skipped.</summary>
    public VisitTargets Wanted { get; } = wanted;

    /// <summary>The place in the record, as a JSON Pointer without its first slash.</summary>
    public string Path => string.Join('/', _way.Take(_depth).Select(step => step.Name is null ? step.Place.ToString(CultureInfo.InvariantCulture) : JsonPointer.Escape(step.Name)));

    public void Enter(string name) => Enter((name, 0));

    public void Enter(int place) => Enter((null, place));

    public void Leave() => _depth--;

    public void Text(string value, TextRole kind) => text(value, kind);

    public void Unset(string what) => unset(what);

    private void Enter((string? Name, int Place) step)
    {
        if (_depth == _way.Length)
        {
            Array.Resize(ref _way, _depth * 2);
        }

        _way[_depth++] = step;
    }
}

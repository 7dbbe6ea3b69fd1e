using System.Globalization;

namespace ClaimModel.Json;

/// <summary>Goes through the texts and ids of a record, and knows where each stands. Not thread-safe.</summary>
/// <param name="text">Looks at a text.</param>
/// <param name="unset">Is told of an id or word that was never set, which only code can leave so.</param>
internal sealed class TextWalk(Action<string, TextKind> text, Action<string> unset)
{
    private readonly Stack<(string? Name, int Place)> _way = new();

    /// <summary>The place in the record, as a JSON Pointer without its first slash.</summary>
    public string Path => string.Join('/', _way.Reverse().Select(step => step.Name is null ? step.Place.ToString(CultureInfo.InvariantCulture) : TextPlaces.Escape(step.Name)));

    public void Enter(string name) => _way.Push((name, 0));

    public void Enter(int place) => _way.Push((null, place));

    public void Leave() => _way.Pop();

    public void Text(string value, TextKind kind) => text(value, kind);

    public void Unset(string what) => unset(what);
}

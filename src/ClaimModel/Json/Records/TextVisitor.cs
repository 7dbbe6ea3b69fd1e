using System.Globalization;
using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Records;

/// <summary>Visits the texts, ids and unknown members of a record, and keeps track of their location. Not thread-safe.</summary>
/// <param name="targets">What to visit.</param>
/// <param name="text">Called for each text.</param>
/// <param name="unset">Called for each id or word that was not set, which is possible only in code.</param>
/// <param name="unknown">Called for each unknown member.</param>
internal sealed class TextVisitor(VisitTargets targets, Action<string, TextRole> text, Action<string> unset, Action<UnknownMember> unknown)
{
    private (string? Name, int Index, bool IsRequired)[] _path = new (string? Name, int Index, bool IsRequired)[8];
    private int _depth;

    /// <summary>Gets what to visit; the rest is skipped.</summary>
    public VisitTargets Targets { get; } = targets;

    /// <summary>Gets the location in the record, as a JSON Pointer without the leading slash.</summary>
    public string Path => string.Join('/', _path.Take(_depth).Select(step => step.Name is null ? step.Index.ToString(CultureInfo.InvariantCulture) : JsonPointer.Escape(step.Name)));

    /// <summary>Gets a value indicating whether the location is a required member.</summary>
    public bool IsRequired => _depth > 0 && _path[_depth - 1].IsRequired;

    public void Enter(string name, bool isRequired = false) => Enter((name, 0, isRequired));

    public void Enter(int index) => Enter((null, index, false));

    public void Leave() => _depth--;

    public void Text(string value, TextRole role) => text(value, role);

    public void Unset(string kind) => unset(kind);

    public void Unknown(UnknownMember member) => unknown(member);

    private void Enter((string? Name, int Index, bool IsRequired) step)
    {
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, _depth * 2);
        }

        _path[_depth++] = step;
    }
}

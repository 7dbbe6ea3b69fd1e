using ClaimModel.Diagnostics;
using ClaimModel.Model;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>Records that refer to each other in a circle.</summary>
/// <param name="Ids">Their ids, each once; the first is the record that comes first.</param>
internal sealed record Cycle(IReadOnlyList<string> Ids)
{
    private const int MostShown = 6;

    /// <summary>The id to which the first record refers: its own where it refers to itself.</summary>
    public string Next => Ids[Ids.Count > 1 ? 1 : 0];

    /// <summary>Adds the fingerprints of the ids to which a record refers.</summary>
    public static void AddLinks<TId>(ValueList<TId> ids, List<ulong> links)
        where TId : struct, IRecordId<TId>
    {
        foreach (var id in ids.AsSpan())
        {
            links.Add(Fingerprint.Of(id.Value));
        }
    }

    /// <summary>As a message shows it: the first few ids, and the first again.</summary>
    public override string ToString()
    {
        var shown = Ids.Take(MostShown).Select(id => MessageText.Quoted(id)).ToList();
        var more = Ids.Count > MostShown ? $" → … {Ids.Count - MostShown} more …" : "";
        return $"{string.Join(" → ", shown)}{more} → {shown[0]}";
    }
}

using ClaimModel.Json.Records;
using ClaimModel.Model;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>Records that refer to each other in a cycle.</summary>
/// <param name="Ids">The ids of the first records in the order of the references, at most <see cref="MaxShown"/>, starting with the record that is first in the dataset.</param>
/// <param name="Count">The number of records.</param>
internal sealed record Cycle(IReadOnlyList<string> Ids, int Count)
{
    /// <summary>The number of records that messages show.</summary>
    public const int MaxShown = 6;

    /// <summary>Gets the id that the first record refers to; its own id if it refers to itself.</summary>
    public string Next => Ids[Ids.Count > 1 ? 1 : 0];

    /// <summary>Adds the hashes of the ids that a record refers to, except ids that are not set, which another rule reports.</summary>
    public static void AddReferences<TId>(ValueList<TId> ids, TextHasher hasher, List<TextHash> references)
        where TId : struct, IRecordId<TId>
    {
        foreach (var id in ids.AsSpan())
        {
            if (id.Value.Length > 0)
            {
                references.Add(hasher.Of(id.Value));
            }
        }
    }

    /// <summary>Reports the cycle of which a record is the first, if there is one.</summary>
    /// <param name="ids">The ids that the record refers to.</param>
    /// <param name="member">The member that lists them.</param>
    /// <param name="relation">The relation between the record and the records that it refers to, as in "is broader than".</param>
    /// <param name="context">The context.</param>
    public static void Check<TRecord, TId>(ValueList<TId> ids, string member, string relation, RuleContext context)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
        where TId : struct, IRecordId<TId>
    {
        if (!ids.IsEmpty && context.Cycle<TRecord>() is { } cycle)
        {
            var next = RecordId.Parse<TId>(cycle.Next);
            context.Report($"{member}/{ids.IndexOf(next)}", $"{context.Subject} {relation} itself: {cycle}. Remove one of the links.", next);
        }
    }

    /// <summary>Returns the cycle for messages: the first few ids, and the first id again.</summary>
    public override string ToString()
    {
        var shown = Ids.Select(id => MessageText.Quoted(id)).ToList();
        var more = Count > MaxShown ? $" → … {Count - MaxShown} more …" : "";
        return $"{string.Join(" → ", shown)}{more} → {shown[0]}";
    }
}

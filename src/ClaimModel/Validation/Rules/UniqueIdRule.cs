using ClaimModel.Json.Records;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>Creates the rules that require unique ids, one for each type of record.</summary>
internal static class UniqueIdRule
{
    /// <summary>Creates the rule for a type of record.</summary>
    /// <param name="code">The code.</param>
    /// <param name="rationale">The reason for the requirement.</param>
    /// <param name="example">A violation.</param>
    /// <param name="fix">How to fix a violation; messages end with it.</param>
    /// <param name="id">Returns the id of a record.</param>
    /// <param name="problem">What messages say about the record; null for the default.</param>
    public static RecordRule<TRecord> For<TRecord>(
        string code, string rationale, string example, string fix, Func<TRecord, object> id, string? problem = null)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var type = RecordType.Of<TRecord>();
        var noun = MessageText.WithArticle(type.Name);
        var title = $"{char.ToUpperInvariant(noun[0])}{noun[1..]}'s id is unique among {type.ListName}.";
        var problemAndFix = $"{problem ?? $"has the id of an earlier {type.Name}"}; {char.ToLowerInvariant(fix[0])}{fix[1..]}";
        return new(
            code, $"{type.Name}-id-unique", Error, title, rationale, example, fix,
            (record, context) =>
            {
                if (context.EarlierWithId(record) is not null)
                {
                    context.Report("id", $"{context.Subject} {problemAndFix}", id(record));
                }
            })
        { NeedsDataset = true, OnlyForRepeatedKeys = true };
    }
}

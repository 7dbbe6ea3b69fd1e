using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel.Interchange.Exporting;

/// <summary>Notes all members that a format cannot carry, so that a member that is added to the model is never lost in silence.</summary>
internal static class MemberLosses
{
    /// <summary>Notes the members of all records that are not carried, and the records of which no member is.</summary>
    /// <param name="context">The export.</param>
    /// <param name="carried">What the format carries: the record type and the member, such as <c>claim.text</c>. The members of nested records are carried or not with the member that has them.</param>
    /// <param name="reason">Why the format does not carry the others, in a few words.</param>
    public static void NoteMembersExcept(this ExportContext context, IReadOnlySet<string> carried, string reason)
    {
        NoteMembers(context, context.Dataset, "dataset", null, carried, reason);
        foreach (var type in RecordType.Listed)
        {
            var isCarried = carried.Any(content => content.StartsWith($"{type.Name}.", StringComparison.Ordinal));
            foreach (var record in type.In(context.Dataset))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var id = IdOf(record);
                if (isCarried)
                {
                    NoteMembers(context, record, type.Name, id, carried, reason);
                }
                else
                {
                    context.NoteLoss(type.Name, reason, id);
                }
            }
        }
    }

    private static void NoteMembers(ExportContext context, ExtensibleRecord record, string type, string? id, IReadOnlySet<string> carried, string reason)
    {
        foreach (var (name, _) in CodecRegistry.ForRecord(record.GetType()).ValuesOf(record))
        {
            var isList = record is ClaimDataset && RecordType.Listed.Any(listed => listed.ListName == name);
            if (!isList && !carried.Contains($"{type}.{name}"))
            {
                context.NoteLoss($"{type}.{name}", reason, id);
            }
        }

        foreach (var extension in record.Extensions)
        {
            context.NoteLoss($"{type}.{extension.Name}", reason, id);
        }
    }

    private static string? IdOf(ExtensibleRecord record) => record switch
    {
        Contradiction contradiction => contradiction.Id.Value,
        Predicate predicate => predicate.Id,
        Unit unit => unit.Id,
        _ => record.ReferenceId,
    };
}

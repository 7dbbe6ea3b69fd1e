namespace ClaimModel.AspNetCore.Validation;

/// <summary>The records in an argument of a handler or an action.</summary>
internal static class ArgumentRecords
{
    /// <summary>Returns the record that an argument is, or the records of a list, with their JSON Pointers in the body.</summary>
    public static IEnumerable<(string Pointer, ExtensibleRecord Record)> In(object? argument) => argument switch
    {
        ExtensibleRecord record when IsWhole(record) => [("", record)],
        IEnumerable<ExtensibleRecord?> records => records
            .Select((record, index) => (Pointer: $"/{index}", Record: record!))
            .Where(entry => IsWhole(entry.Record)),
        _ => [],
    };

    /// <summary>Determines whether a value is a record that is not a part of another one.</summary>
    private static bool IsWhole(ExtensibleRecord? record) => record is Actor or Topic or Source or Predicate or Unit or Claim or Contradiction or ClaimDataset;
}

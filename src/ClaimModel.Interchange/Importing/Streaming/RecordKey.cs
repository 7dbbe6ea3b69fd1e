namespace ClaimModel.Interchange.Importing.Streaming;

/// <summary>Stands for a record in tables: keyed hashes of its id, with its type, and of its content.</summary>
/// <param name="Id">The hash of the id; never 0.</param>
/// <param name="Content">The hash of the content.</param>
internal readonly record struct RecordKey(ulong Id, ulong Content);

namespace ClaimModel.JsonLines;

/// <summary>Records that are to be merged with others.</summary>
/// <param name="Name">What the file is called.</param>
/// <param name="Lines">Its lines, such as <see cref="ClaimJsonLines.ReadFile"/> gives them; those without a record are passed over. They are gone through twice, at first up to the first record.</param>
public sealed record MergeInput(string Name, IEnumerable<JsonLinesRecord> Lines);

namespace ClaimModel.JsonLines;

/// <summary>A dataset to merge.</summary>
/// <param name="Name">The name of the file in reports.</param>
/// <param name="Lines">The lines, as returned by <see cref="ClaimJsonLines.ReadFile"/>; lines without a record are skipped, and their errors reported. They are enumerated twice, the first time up to the first record.</param>
public sealed partial record MergeInput(string Name, IEnumerable<JsonLinesRecord> Lines);

namespace ClaimModel.JsonLines;

/// <summary>The location of a record.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line on which it begins, counted from 1.</param>
public sealed partial record RecordLocation(string File, long Line);

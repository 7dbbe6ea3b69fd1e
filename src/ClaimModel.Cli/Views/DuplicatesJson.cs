namespace ClaimModel.Cli.Views;

/// <summary>Records that may be the same, in JSON.</summary>
internal sealed record DuplicatesJson(IEnumerable<DuplicateJson> Suggestions, bool HasMore, IEnumerable<SkippedNamesJson> NotCompared);

/// <summary>Two records that may be the same, in JSON.</summary>
internal sealed record DuplicateJson(
    string RecordType, string First, string Second, string? FirstText, string? SecondText, string Strength, IEnumerable<DuplicateReasonJson> Reasons);

/// <summary>A reason why two records may be the same, in JSON.</summary>
internal sealed record DuplicateReasonJson(string Kind, string Explanation);

/// <summary>Names that were not compared with each other, in JSON.</summary>
internal sealed record SkippedNamesJson(string Example, long Count);

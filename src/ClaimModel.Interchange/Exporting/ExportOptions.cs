namespace ClaimModel.Interchange;

/// <summary>The options for exporting.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
public sealed record ExportOptions
{
    internal static ExportOptions Default { get; } = new();

    /// <summary>Gets the language of names and labels where a format has only one; null, the default, for that of the dataset.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Gets the address that ids are appended to where a format requires addresses; null, the default, for the format's own convention.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>Gets the single type of record to export, such as <c>claim</c>, where a format permits a choice; null, the default, for all.</summary>
    public string? RecordType { get; init; }
}

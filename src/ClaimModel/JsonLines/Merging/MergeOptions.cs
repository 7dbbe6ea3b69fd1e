namespace ClaimModel.JsonLines;

/// <summary>Options for merging datasets.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
public sealed partial record MergeOptions
{
    /// <summary>Gets the default options: conflicts are reported and not decided.</summary>
    public static MergeOptions Default { get; } = new();

    /// <summary>The header of the merged dataset, whose records are ignored; null (default) for the header of the inputs, which must then be the same in all of them unless <see cref="Preference"/> decides.</summary>
    public ClaimDataset? Header { get; init; }

    /// <summary>Which of two records with the same id and different content is kept; null (default) if such records are conflicts. Each decision is reported.</summary>
    public MergePreference? Preference { get; init; }
}

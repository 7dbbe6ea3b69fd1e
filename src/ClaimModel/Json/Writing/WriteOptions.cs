namespace ClaimModel;

/// <summary>The options for writing datasets.</summary>
/// <remarks>Two instances are equal if all of their members are equal. This type is immutable and thread-safe.</remarks>
public sealed record WriteOptions
{
    /// <summary>Gets a value indicating whether members and elements are written on separate lines, indented by two spaces; true by default. Otherwise the document has no white space.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>Gets a value indicating whether a dataset that was read with errors is written without what could not be read; false by default. Otherwise, writing it throws an <see cref="InvalidDatasetException"/>.</summary>
    public bool AcceptLoss { get; init; }

    internal static WriteOptions Default { get; } = new();

    /// <summary>The largest number of nested objects and arrays.</summary>
    internal const int MaxDepth = 64;
}

using System.Text.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel;

/// <summary>How a document is written.</summary>
/// <remarks>Equal when all members are. Thread-safe.</remarks>
public sealed record WriteOptions
{
    /// <summary>Whether members and elements stand on lines of their own, two blanks further in than what is around them; true by default. Without it there is no white space.</summary>
    public bool Indented { get; init; } = true;

    internal static WriteOptions Default { get; } = new();

    internal JsonWriterOptions ToSyntax() => new()
    {
        Encoder = ClaimJsonEncoder.Instance,
        Indented = Indented,
        MaxDepth = 64,
        NewLine = "\n",
        SkipValidation = true,
    };
}

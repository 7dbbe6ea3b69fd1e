namespace ClaimModel.Json.Records;

/// <summary>A member that its record does not define, and whose name does not declare it as a custom member.</summary>
/// <param name="Name">The name.</param>
/// <param name="Message">The message, without the location.</param>
/// <param name="Suggestion">The name of the member that was probably meant; null if it is not known.</param>
internal sealed record UnknownMember(string Name, string Message, string? Suggestion)
{
    /// <summary>The beginning of the names of custom members.</summary>
    public const string CustomPrefix = "x-";

    /// <summary>Gets a value indicating whether the record does define the member, so that it would be written twice. Possible only in code.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>Gets a member that is counted but not listed.</summary>
    public static UnknownMember NotListed { get; } = new("", "", null);

    /// <summary>Determines whether a name declares its member as a custom member.</summary>
    public static bool IsCustom(string name) => name.StartsWith(CustomPrefix, StringComparison.Ordinal);

    /// <summary>The part of the message that is untrue where unknown members are rejected.</summary>
    public const string IsPreserved = "; it is preserved";
}

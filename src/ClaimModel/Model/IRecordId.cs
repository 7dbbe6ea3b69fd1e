namespace ClaimModel.Model;

/// <summary>Defines what the id types of all records have in common.</summary>
internal interface IRecordId<TSelf>
    where TSelf : struct, IRecordId<TSelf>
{
    string Value { get; }

    /// <summary>Creates an id from a text that is known to be valid.</summary>
    static abstract TSelf FromValid(string text);
}

/// <summary>Validates and parses ids: 1 to 200 characters, none of them white space or a control character.</summary>
internal static class RecordId
{
    public const int MaxLength = 200;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return false;
        }

        // Most ids are printable ASCII, which a vectorized search recognizes.
        if (text.IndexOfAnyExceptInRange('!', '~') < 0)
        {
            return true;
        }

        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Describes why a text is not a valid id.</summary>
    public static string ErrorOf(string text) =>
        text.Length == 0 ? "is empty"
        : text.Length > MaxLength ? $"has {text.Length} characters"
        : "contains white space or a control character";

    public static bool TryParse<TId>(string? text, out TId id)
        where TId : struct, IRecordId<TId>
    {
        var valid = IsValid(text);
        id = valid ? TId.FromValid(text!) : default; // valid: not null
        return valid;
    }

    public static TId Parse<TId>(string text)
        where TId : struct, IRecordId<TId>
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse<TId>(text, out var id)
            ? id
            : throw new FormatException("An id has 1 to 200 characters, without white space or control characters.");
    }
}

using ClaimModel.Values;

namespace ClaimModel.Model;

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

    /// <summary>Returns the message about a text that is not a valid id.</summary>
    public static string ErrorOf(ReadOnlySpan<char> text)
    {
        var problem = text.Length == 0 ? "is empty"
            : text.Length > MaxLength ? $"has {text.Length} characters"
            : "contains white space or a control character";
        return $"The id {MessageText.Quoted(text)} {problem}; an id has 1 to {MaxLength} characters, without white space or control characters.";
    }

    public static bool TryParse<TId>(string? text, out TId id)
        where TId : struct, IRecordId<TId>
    {
        var valid = IsValid(text);
        id = valid ? TId.FromValid(text!) : default; // valid: not null
        return valid;
    }

    public static bool TryParse<TId>(ReadOnlySpan<char> text, out TId id)
        where TId : struct, IRecordId<TId>
    {
        var valid = IsValid(text);
        id = valid ? TId.FromValid(text.ToString()) : default;
        return valid;
    }

    public static TId Parse<TId>(string text)
        where TId : struct, IRecordId<TId>
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse<TId>(text, out var id) ? id : throw new FormatException(ErrorOf(text));
    }

    public static TId Parse<TId>(ReadOnlySpan<char> text)
        where TId : struct, IRecordId<TId> => TryParse<TId>(text, out var id) ? id : throw new FormatException(ErrorOf(text));
}

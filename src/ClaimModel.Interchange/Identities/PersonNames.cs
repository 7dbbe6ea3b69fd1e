namespace ClaimModel.Interchange.Identities;

/// <summary>Compares names of people, of which parts can be omitted or abbreviated.</summary>
internal static class PersonNames
{
    /// <summary>Returns how two names agree that are not equal as a whole; null if they do not.</summary>
    public static NameMatch? Compare(NameForm one, NameForm other)
    {
        var (shorter, longer) = one.Untitled.Length <= other.Untitled.Length ? (one.Untitled, other.Untitled) : (other.Untitled, one.Untitled);
        var hasTitle = one.Untitled.Length < one.Words.Length || other.Untitled.Length < other.Words.Length;
        if (Same(shorter, longer))
        {
            return hasTitle && shorter.Length > 1 ? new(DuplicateReasonKind.Title, DuplicateStrength.Moderate, "differ only in titles")
                : hasTitle ? new(DuplicateReasonKind.Title, DuplicateStrength.Weak, "have the same surname, and differ in titles")
                : null;
        }

        if (shorter.Length == 1)
        {
            return shorter[0].Length > 2 && shorter[0] == longer[^1] && longer.Length is 2 or 3
                ? new(DuplicateReasonKind.Containment, DuplicateStrength.Moderate, "have the same surname, which is all of one of them")
                : null;
        }

        if (shorter[^1] != longer[^1])
        {
            return shorter.Length >= 2 && longer.AsSpan(0, shorter.Length).SequenceEqual(shorter) && longer.Length == shorter.Length + 1 && longer[^1].Length > 2
                ? new(DuplicateReasonKind.Containment, DuplicateStrength.Weak, "contain each other; one of them has a second surname")
                : null;
        }

        return CompareGivenNames(shorter.AsSpan(0, shorter.Length - 1), longer.AsSpan(0, longer.Length - 1));
    }

    private static bool Same(string[] one, string[] other) => one.AsSpan().SequenceEqual(other);

    /// <summary>Compares given names, each of which can be an initial; of the longer list, names after the first can be without counterpart.</summary>
    private static NameMatch? CompareGivenNames(ReadOnlySpan<string> shorter, ReadOnlySpan<string> longer)
    {
        if (shorter[0] != longer[0] && !IsInitial(shorter[0], longer[0]))
        {
            return null;
        }

        var initials = shorter[0] == longer[0] ? 0 : 1;
        var middle = shorter[1..];
        var rest = longer[1..];
        if (middle.Length > 0 && middle.Length != rest.Length)
        {
            return null; // George W. Bush and George H. W. Bush
        }

        for (var index = 0; index < middle.Length; index++)
        {
            if (middle[index] != rest[index])
            {
                if (!IsInitial(middle[index], rest[index]))
                {
                    return null;
                }

                initials++;
            }
        }

        var hasMore = rest.Length > middle.Length;
        return (initials > 0, hasMore) switch
        {
            (true, true) => new(DuplicateReasonKind.Initials, DuplicateStrength.Weak, "have the same surname; one of them has an initial, the other one more given names"),
            (true, false) => new(DuplicateReasonKind.Initials, DuplicateStrength.Moderate, "have the same surname; one of them has an initial for a given name"),
            (false, true) => new(DuplicateReasonKind.Containment, DuplicateStrength.Weak, "have the same first name and surname; one of them has a middle name"),
            _ => null,
        };
    }

    private static bool IsInitial(string one, string other) => (one.Length == 1) != (other.Length == 1) && one[0] == other[0];
}

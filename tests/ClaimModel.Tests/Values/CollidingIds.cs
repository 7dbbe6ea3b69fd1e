namespace ClaimModel.Tests.Values;

/// <summary>Ids that all had the same hash when hashes of ids had 64 bits and no key.</summary>
internal static class CollidingIds
{
    /// <summary>An id whose hash was zero, which stood for "no id".</summary>
    public const string Zero = "\u28DB\uA0B4\u7ED1\uE703a";

    /// <summary>The beginning of ids whose hash did not depend on the next four characters.</summary>
    private const string Beginning = "\u28DB\uA0B4\u7ED1\uE703";

    /// <summary>Two ids of ASCII characters that had the same hash.</summary>
    public static (string One, string Other) Ascii => ("8c88c1d2403d4f05", "1f2de3bf6687261e");

    /// <summary>Returns different ids that had the same hash.</summary>
    public static IEnumerable<string> Of(int count) => Enumerable.Range(0, count).Select(number => $"{Beginning}{number:x4}-x");
}

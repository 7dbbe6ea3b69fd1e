namespace ClaimModel.Cli.Commands;

/// <summary>The names of formats in messages and help.</summary>
internal static class FormatNames
{
    /// <summary>Returns names as a list, such as <c>csv, tsv or xlsx</c>.</summary>
    public static string List(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }
}

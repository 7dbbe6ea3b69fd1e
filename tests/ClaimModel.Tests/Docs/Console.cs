namespace ClaimModel.Tests.Docs;

/// <summary>Records what samples print. It has the name of the console, so that the samples run exactly as the pages show them.</summary>
internal static class Console
{
    private static readonly AsyncLocal<List<string>?> Lines = new();

    public static List<string> Record(Action sample)
    {
        var lines = new List<string>();
        Lines.Value = lines;
        sample();
        Lines.Value = null;
        return lines;
    }

    public static void WriteLine(object? line) => Lines.Value?.AddRange($"{line}".Split('\n'));
}

namespace ClaimModel.Tests.Validation;

/// <summary>The files of the rules: for each a valid one, and an invalid one that breaks it.</summary>
internal static class RuleFiles
{
    public const string ValidEnding = ".valid.claims.json";
    public const string InvalidEnding = ".invalid.claims.json";

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Validation", "Files");

    /// <summary>What all files are validated with: 1 June 2017 as the present moment, and the text of one source.</summary>
    public static ValidationOptions Options { get; } = new()
    {
        TimeProvider = new FixedTime(new(2017, 6, 1, 12, 0, 0, TimeSpan.Zero)),
        SourceText = static source => source == "transcript" ? "Lavrov said the allegations are nonsense, and took no questions." : null,
    };

    public static IEnumerable<string> All => Directory.GetFiles(Folder, "*.claims.json").Order(StringComparer.Ordinal);

    public static string Valid(string name) => Path.Combine(Folder, name + ValidEnding);

    public static string Invalid(string name) => Path.Combine(Folder, name + InvalidEnding);
}

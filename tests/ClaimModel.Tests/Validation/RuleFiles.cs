using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>The files of the rules: for each a valid one, and an invalid one that breaks it.</summary>
internal static class RuleFiles
{
    public const string Document = ".claims.json";
    public const string Lines = ".claims.jsonl";

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Validation", "Files");

    /// <summary>What all files are validated with: 1 June 2017 as the present moment, and the text of one source.</summary>
    public static ValidationOptions Options { get; } = new()
    {
        TimeProvider = new FixedTime(new(2017, 6, 1, 12, 0, 0, TimeSpan.Zero)),
        SourceText = static source => source == "transcript" ? "Lavrov said the allegations are nonsense, and took no questions." : null,
    };

    public static IEnumerable<string> All => Directory.GetFiles(Folder, "*.claims.json*").Order(StringComparer.Ordinal);

    /// <summary>The names of the rules that a document can break, and not only JSON Lines.</summary>
    public static IEnumerable<string> OfDocuments => ExpectedFindings.Names.Where(name => Invalid(name).EndsWith(Document, StringComparison.Ordinal));

    public static string Valid(string name) => PathOf($"{name}.valid");

    public static string Invalid(string name) => PathOf($"{name}.invalid");

    /// <summary>What validation reports of a file, a document or JSON Lines, of which no line is longer than 1,000 bytes.</summary>
    public static ValidationReport Validate(string path) => path.EndsWith(Lines, StringComparison.Ordinal)
        ? ClaimJsonLines.Validate(path, Options, new() { Reading = new() { MaxLineBytes = 1_000 } }).Validation
        : ClaimDataset.ReadFile(path).Validate(Options);

    /// <summary>Documents, but for the rules of JSON Lines.</summary>
    private static string PathOf(string name) => Path.Combine(Folder, name + (File.Exists(Path.Combine(Folder, name + Lines)) ? Lines : Document));
}

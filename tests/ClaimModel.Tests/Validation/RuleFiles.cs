using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>The test files: for each rule, a valid file and an invalid file that violates it.</summary>
internal static class RuleFiles
{
    public const string Document = ".claims.json";
    public const string Lines = ".claims.jsonl";

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Validation", "Files");

    /// <summary>The options with which all files are validated: the current date is 1 June 2017, and the text of one source is available.</summary>
    public static ValidationOptions Options { get; } = new()
    {
        TimeProvider = new FixedTime(new(2017, 6, 1, 12, 0, 0, TimeSpan.Zero)),
        SourceText = static source => source == "transcript" ? "Lavrov said the allegations are nonsense, and took no questions." : null,
    };

    /// <summary>The same options for the FluentValidation validators, which report only errors by default.</summary>
    public static ValidationOptions OptionsOfValidators { get; } = Options with { MinimumSeverity = DiagnosticSeverity.Info };

    public static IEnumerable<string> All => Directory.GetFiles(Folder, "*.claims.json*").Order(StringComparer.Ordinal);

    /// <summary>The names of the rules that documents can violate.</summary>
    public static IEnumerable<string> OfDocuments => ExpectedFindings.Names.Where(name => Invalid(name).EndsWith(Document, StringComparison.Ordinal));

    public static string Valid(string name) => PathOf($"{name}.valid");

    public static string Invalid(string name) => PathOf($"{name}.invalid");

    /// <summary>Validates a document or JSON Lines, with a limit of 1,000 bytes per line.</summary>
    public static ValidationReport Validate(string path) => path.EndsWith(Lines, StringComparison.Ordinal)
        ? ClaimJsonLines.Validate(path, Options, new() { Reading = new() { MaxLineBytes = 1_000 } }).Validation
        : ClaimDataset.ReadFile(path).Validate(Options);

    /// <summary>The paths of all files: documents, except for the rules of JSON Lines.</summary>
    private static string PathOf(string name) => Path.Combine(Folder, name + (File.Exists(Path.Combine(Folder, name + Lines)) ? Lines : Document));
}

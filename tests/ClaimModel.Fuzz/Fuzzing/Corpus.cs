using ClaimModel.Tests.Support;

namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>The inputs that fuzzing starts from: files of this project, the test files of the rules, and the examples.</summary>
internal static class Corpus
{
    private const int MaxSeedBytes = 16 * 1024;

    /// <summary>The inputs of failures that were found and fixed. Each of them is run with every target.</summary>
    public static IEnumerable<string> Cases => FilesIn("tests/ClaimModel.Fuzz/Cases");

    /// <summary>All inputs, the shortest first.</summary>
    public static IEnumerable<byte[]> Load() =>
        FilesIn("tests/ClaimModel.Fuzz/Seeds").Concat(Cases).Concat(FilesIn("tests/ClaimModel.Tests/Validation/Files")).Concat(FilesIn("docs/examples"))
            .Select(File.ReadAllBytes).Where(static bytes => bytes.Length <= MaxSeedBytes).OrderBy(static bytes => bytes.Length);

    private static IEnumerable<string> FilesIn(string folder)
    {
        var path = Path.Combine(Repository.Root, folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal) : [];
    }
}

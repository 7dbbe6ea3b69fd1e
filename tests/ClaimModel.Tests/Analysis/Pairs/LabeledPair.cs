using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Analysis.Pairs;

/// <summary>Two sentences of pairs.tsv, and whether a careful reader calls them a contradiction.</summary>
internal sealed record LabeledPair(string Id, string Category, string First, string Second, bool IsContradiction)
{
    public const string Folder = "tests/ClaimModel.Tests/Analysis/Pairs";

    public static IReadOnlyList<LabeledPair> All { get; } =
        [.. Rows("pairs.tsv").Select(cells => new LabeledPair(cells[0], cells[1], cells[2], cells[3], IsContradictionLabel(cells[4])))];

    /// <summary>The pairs about which the finder and the label disagree, each with an explanation.</summary>
    public static IReadOnlyDictionary<string, string> Wrong { get; } = Rows("wrong.tsv").ToDictionary(cells => cells[0], cells => cells[1]);

    public ClaimId FirstClaim => $"{Id}a";

    public ClaimId SecondClaim => $"{Id}b";

    private static IEnumerable<string[]> Rows(string file) =>
        CommittedFile.Read($"{Folder}/{file}").TrimEnd('\n').Split('\n').Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'));

    private static bool IsContradictionLabel(string label) => label switch
    {
        "contradiction" => true,
        "no contradiction" => false,
        _ => throw new InvalidDataException($"The label \"{label}\" is unknown."),
    };
}

using System.Text;
using ClaimModel.JsonLines;
using ClaimModel.Tests.Support;
using ClaimModel.Tests.Validation;

namespace ClaimModel.Tests.JsonLines;

/// <summary>Validation of JSON Lines compared with validation in memory, on random files of several chunks with many errors.</summary>
public sealed class ValidateRandomFilesTests : IDisposable
{
    private static readonly string[] Dates = ["2017", "2017-04", "2017-04-12", "2017-04-13", "2016-01-01", "2017-04-12?", "0999-01-01", "3050-01-01", "2017-04-12T10:00:00Z"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimmodel-tests-");

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, TestEffort.Cases(3))];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Validate_RandomFile_FindsTheSameAsInMemory(int seed)
    {
        var random = new Random(seed);
        var actors = Many(300, index => Actor(random, index));
        var topics = Many(300, index => Topic(random, index));
        var sources = Many(600, index => Source(random, index));
        var predicates = Many(300, index => Predicate(random, index));
        var units = Many(60, _ => Unit(random));
        var claims = Many(6_000, index => Claim(random, index));
        var document = $$"""{"claimModel":"1.0","actors":[{{List(actors)}}],"topics":[{{List(topics)}}],"sources":[{{List(sources)}}],"predicates":[{{List(predicates)}}],"units":[{{List(units)}}],"claims":[{{List(claims)}}]}""";
        var expected = ClaimDataset.Read(Encoding.UTF8.GetBytes(document), new() { MaxDiagnostics = 1_000_000 }).Validate(RuleFiles.Options with { MaxDiagnostics = 1_000_000 }).Diagnostics.Select(found => Shown(found, InRecord(found.JsonPointer))).Order(StringComparer.Ordinal).ToList();
        var path = Path.Combine(_folder.FullName, "x.claims.jsonl");
        File.WriteAllLines(path, Mixed(random, ("actor", actors), ("topic", topics), ("source", sources), ("predicate", predicates), ("unit", units), ("claim", claims)));

        foreach (var jobs in new[] { 1, 4 })
        {
            var report = ClaimJsonLines.Validate(path, RuleFiles.Options, new() { MaxDegreeOfParallelism = jobs, MaxDiagnostics = 1_000_000 }, TestContext.Current.CancellationToken);

            var found = report.Validation.Diagnostics.Select(diagnostic => Shown(diagnostic, diagnostic.JsonPointer)).Order(StringComparer.Ordinal).ToList();
            expected.Count.Should().BeGreaterThan(1_000);
            (found.Except(expected).FirstOrDefault(), expected.Except(found).FirstOrDefault(), found.Count).Should().Be((null, null, expected.Count));
        }
    }

    private static List<string> Many(int count, Func<int, string> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static string List(List<string> records) => string.Join(",\n", records);

    private static string Actor(Random random, int index) =>
        $$"""{"id":"{{Id(random, 'a', 330)}}","name":{{(random.Next(6) == 0 ? "7" : $"\"N{index}\"")}}{{Sometimes(random, 3, $$""","roles":[{"title":"m","organization":"{{Id(random, 'a', 340)}}","to":"2015"}]""")}}}""";

    private static string Topic(Random random, int index) =>
        $$"""{"id":"{{Id(random, 't', 400)}}","label":"L{{index}}"{{Sometimes(random, 2, $$""","broader":["{{Id(random, 't', 410)}}"]""")}}}""";

    private static string Source(Random random, int index) =>
        $$"""{"id":"{{Id(random, 's', 700)}}"{{Sometimes(random, 2, $$""","title":"S{{index}}" """)}}{{DateOf(random, 2, "publishedOn")}}"""
        + $$"""{{Sometimes(random, 3, $$""","authors":["{{Id(random, 'a', 330)}}"]""")}}{{Sometimes(random, 3, $$""","originalSource":"{{Id(random, 's', 700)}}" """)}}}""";

    private static string Predicate(Random random, int index) =>
        $$"""{"id":"p{{index}}"{{Sometimes(random, 4, ""","unit":"km" """)}}{{Sometimes(random, 6, ""","unit":"mi" """)}}{{Flag(random, "timeVarying")}}{{Flag(random, "perPeriod")}}{{Flag(random, "symmetric")}}"""
        + Flag(random, "asymmetric") + Flag(random, "aboutClaims")
        + $$"""{{Sometimes(random, 3, $$""","inverseOf":"{{Id(random, 'p', 310)}}" """)}}{{Sometimes(random, 3, $$""","equivalentTo":["{{Id(random, 'p', 310)}}","{{Id(random, 'p', 310)}}"]""")}}"""
        + $$"""{{Sometimes(random, 3, $$""","disjointWith":"{{Id(random, 'p', 310)}}" """)}}}""";

    private static string Unit(Random random) =>
        $$"""{"id":"{{Sometimes(random, 2, " ")}}{{Id(random, 'u', 80)}}","base":"{{Id(random, 'u', 80)}}{{Sometimes(random, 2, " ")}}","conversionMultiplier":{{random.Next(-1, 9)}}}""";

    private static string Claim(Random random, int index) =>
        $$"""{"id":"{{(random.Next(30) == 0 ? Id(random, 'c', 6_000) : $"c{index}")}}" """
        + (random.Next(40) == 0 ? "" : $$""","text":"{{(random.Next(20) == 0 ? "He said so." : $"He said the thing of number {index}, and some more words")}}" """)
        + Sometimes(random, 2, $$""","claimants":["{{Id(random, 'a', 330)}}","{{Id(random, 'a', 330)}}"]""")
        + DateOf(random, 2, "assertedOn")
        + Sometimes(random, 3, $$""","onBehalfOf":"{{Id(random, 'a', 330)}}" """)
        + Sometimes(random, 2, $$""","topics":["{{Id(random, 't', 400)}}"]""")
        + Sometimes(random, 2, $$""","citations":[{"source":"{{Id(random, 's', 700)}}","via":["{{Id(random, 'a', 330)}}"]},{"source":"{{Id(random, 's', 700)}}"}]""")
        + Sometimes(random, 5, $$""","supersedes":["{{Id(random, 'c', 6_000)}}"]""")
        + Sometimes(random, 5, $$""","repeats":["{{Id(random, 'c', 6_000)}}"]""")
        + Sometimes(random, 5, $$""","supports":["{{Id(random, 'c', 6_000)}}"]""")
        + Sometimes(random, 5, $$""","proposition":{"subject":"{{Id(random, 'c', 7_000)}}","predicate":"{{Id(random, 'p', 310)}}"}""")
        + Sometimes(random, 9, $$""","reviews":[{"verdict":"False","citations":[{"source":"{{Id(random, 's', 700)}}"}]}]""")
        + Sometimes(random, 9, $$""","identifiers":[{"scheme":"wikidata","value":"Q{{random.Next(1, 900)}}"}]""")
        + Sometimes(random, 9, ""","language":"english" """)
        + Sometimes(random, 5, ""","status":"superseded" """)
        + DateOf(random, 5, "statusOn")
        + DateOf(random, 5, "recordedOn")
        + "}";

    private static string Id(Random random, char kind, int count) => $"{kind}{random.Next(count)}";

    private static string Flag(Random random, string name) => Sometimes(random, 6, $$""","{{name}}":true""");

    private static string DateOf(Random random, int oneOf, string name) => Sometimes(random, oneOf, $$""","{{name}}":"{{Dates[random.Next(Dates.Length)]}}" """);

    private static string Sometimes(Random random, int oneOf, string text) => random.Next(oneOf) == 0 ? text : "";

    /// <summary>Returns the lines of all types in random order; records of one type keep their order. Some lines are blank.</summary>
    private static IEnumerable<string> Mixed(Random random, params (string Kind, List<string> Records)[] kinds)
    {
        var left = kinds.SelectMany(kind => Enumerable.Repeat(kind.Kind, kind.Records.Count)).ToArray();
        random.Shuffle(left);
        var queues = kinds.ToDictionary(kind => kind.Kind, kind => new Queue<string>(kind.Records));
        foreach (var kind in left)
        {
            yield return $$"""{"type":"{{kind}}",{{queues[kind].Dequeue()[1..]}}""";
            if (random.Next(50) == 0)
            {
                yield return "";
            }
        }
    }

    private static string Shown(Diagnostic found, string pointer) => $"{found.RecordId} {pointer} {found.Code} {found.Message} {found.Suggestion}";

    private static string InRecord(string pointer) => pointer.Split('/', 4) is [_, _, _, var rest] ? $"/{rest}" : "";
}

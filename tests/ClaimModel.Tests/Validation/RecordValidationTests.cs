using System.Globalization;
using ClaimModel.Json.Records;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

public class RecordValidationTests
{
    private static readonly ClaimDataset Dataset = new()
    {
        Actors = [new() { Id = "lavrov", Name = "Sergey Lavrov" }, new() { Id = "tillerson", Name = "Rex Tillerson" }],
        Topics = [new() { Id = "a", Label = "A", Broader = ["b"] }, new() { Id = "b", Label = "B", Broader = ["c"] }, new() { Id = "c", Label = "C" }],
        Sources = [new() { Id = "press", Title = "Press conference", PublishedOn = "2017-04-12" }],
        Claims =
        [
            new() { Id = "one", Text = "The allegations are nonsense.", Claimants = ["lavrov"], Citations = [new() { Source = "press" }] },
            new() { Id = "two", Text = "It is well established.", Claimants = ["tillerson"], Citations = [new() { Source = "press" }] },
        ],
    };

    public static TheoryData<string> Files => [.. RuleFiles.All.Select(path => Path.GetFileName(path)!)]; // a file has a name

    /// <summary>The whole dataset, with the record as the last of its list, is the measure. It reports a cycle at its first record, which need not be the draft.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Validate_EachRecordOfARuleFile_FindsTheSameAsTheDataset(string file)
    {
        var dataset = ClaimDataset.ReadFile(Path.Combine(RuleFiles.Folder, file)).Dataset.AcceptLoss().ToBuilder().ToDataset();
        foreach (var type in RecordType.Listed)
        {
            var records = type.In(dataset).ToList();
            for (var index = 0; index < records.Count; index++)
            {
                var others = type.With(dataset, records.Where((_, other) => other != index));
                var isNew = type.IndexOf(records[index].ReferenceId ?? "", others) >= 0;
                var expected = FindingsOfLast(type, type.With(others, type.In(others).Append(records[index])), records.Count - 1);

                FindingsExceptCycles(new RecordValidation(others).Validate(records[index], isNew, RuleFiles.Options)).Should().BeEquivalentTo(expected);
                if (type.IndexOf(records[index].ReferenceId ?? "", dataset) == index && !isNew)
                {
                    FindingsExceptCycles(new RecordValidation(dataset).Validate(records[index], options: RuleFiles.Options)).Should().BeEquivalentTo(expected, "replacing the record is the same");
                }
            }
        }
    }

    [Fact]
    public void Validate_DanglingReference_SuggestsAnIdOfTheDataset()
    {
        var claim = Dataset.Claims[0] with { Id = "new", Text = "Nobody interfered.", Claimants = ["lavrof"] };

        var diagnostic = new RecordValidation(Dataset).Validate(claim).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be("CM4102");
        diagnostic.JsonPointer.Should().Be("/claimants/0");
        diagnostic.Suggestion.Should().Be("lavrov");
    }

    [Fact]
    public void Validate_NewRecordWithAnIdOfTheDataset_IsReported() =>
        Findings(new RecordValidation(Dataset).Validate(Dataset.Actors[0], isNew: true)).Should().Contain(finding => finding.StartsWith("CM1001", StringComparison.Ordinal));

    [Fact]
    public void Validate_RecordThatReplacesOne_IsNotComparedWithIt() =>
        new RecordValidation(Dataset).Validate(Dataset.Claims[0]).Diagnostics.Should().BeEmpty();

    [Fact]
    public void Validate_RecordThatRepeatsALaterOne_IsReported() =>
        Findings(new RecordValidation(Dataset).Validate(Dataset.Claims[0] with { Text = "It is well established.", Claimants = ["tillerson"] }))
            .Should().ContainSingle(finding => finding.Contains("\"two\"", StringComparison.Ordinal));

    [Fact]
    public void Validate_RecordThatClosesACycle_IsReportedAtItsLink()
    {
        var diagnostic = new RecordValidation(Dataset).Validate(Dataset.Topics[2] with { Broader = ["a"] }).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.JsonPointer.Should().Be("/broader/0");
        diagnostic.Message.Should().Contain("\"c\" → \"a\" → \"b\" → \"c\"");
    }

    [Fact]
    public void Validate_ReferenceToTheDraftItself_IsFound() =>
        new RecordValidation(Dataset).Validate(new Topic { Id = "new", Label = "New", Broader = ["new"] }).Diagnostics.Should().ContainSingle()
            .Which.Message.Should().Contain("itself");

    [Fact]
    public void Validate_RecordReadWithErrors_ReturnsThemInTheOrderOfTheText()
    {
        var read = ClaimJson.Read<Claim>("""
            {
              "id": "new",
              "text": "Nobody interfered.",
              "claimants": [ "lavrof" ],
              "stance": "Denies",
              "citations": [ { "source": "press" } ]
            }
            """);

        var report = new RecordValidation(Dataset).Validate(read);

        report.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Location.Line, diagnostic.JsonPointer))
            .Should().Equal(("CM4102", 4, "/claimants/0"), ("CM0011", 5, "/stance"));
    }

    [Fact]
    public void Validate_CustomRule_SeesTheDatasetWithTheDraft()
    {
        var rule = new RecordRule<Claim>(
            new("NEWS001", "few-claims", DiagnosticSeverity.Warning, "Few claims.", "Why.", "Example.", "Fix."),
            (claim, context) => context.Report("", string.Join(' ', context.Dataset!.Claims.Select(other => other.Text))));

        new RecordValidation(Dataset).Validate(Dataset.Claims[0] with { Text = "Changed." }, options: new() { Rules = RuleSet.Default.With(rule) })
            .Diagnostics.Should().ContainSingle().Which.Message.Should().Be("It is well established. Changed.");
    }

    [Fact]
    public void Validate_WholeDataset_Throws() =>
        FluentActions.Invoking(() => new RecordValidation(Dataset).Validate(Dataset)).Should().Throw<ArgumentException>();

    [Fact]
    public void Validate_PartOfARecord_Throws() =>
        FluentActions.Invoking(() => new RecordValidation(Dataset).Validate(new Citation { Source = "press" })).Should().Throw<ArgumentException>();

    [Fact]
    public void Validate_SeveralThreads_FindTheSame()
    {
        var validation = new RecordValidation(Dataset);
        var draft = Dataset.Claims[0] with { Id = "new", Claimants = ["lavrof"] };
        var expected = validation.Validate(draft).Diagnostics;

        Parallel.For(0, 100, _ => validation.Validate(draft).Diagnostics.Should().Equal(expected));
    }

    private static IEnumerable<string> FindingsOfLast(RecordType type, ClaimDataset dataset, int index)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"/{type.ListName}/{index}");
        return dataset.Validate(RuleFiles.Options).Diagnostics
            .Where(diagnostic => !IsCycle(diagnostic) && $"{diagnostic.JsonPointer}/".StartsWith(prefix + "/", StringComparison.Ordinal))
            .Select(diagnostic => Finding(diagnostic, diagnostic.JsonPointer[prefix.Length..]));
    }

    private static IEnumerable<string> FindingsExceptCycles(ValidationReport report) =>
        report.Diagnostics.Where(diagnostic => !IsCycle(diagnostic)).Select(diagnostic => Finding(diagnostic, diagnostic.JsonPointer));

    private static bool IsCycle(Diagnostic diagnostic) => diagnostic.Rule.Name.EndsWith("-acyclic", StringComparison.Ordinal);

    private static IEnumerable<string> Findings(ValidationReport report) => report.Diagnostics.Select(diagnostic => Finding(diagnostic, diagnostic.JsonPointer));

    private static string Finding(Diagnostic diagnostic, string pointer) => $"{diagnostic.Code} {diagnostic.Severity} {pointer} {diagnostic.Message}";
}

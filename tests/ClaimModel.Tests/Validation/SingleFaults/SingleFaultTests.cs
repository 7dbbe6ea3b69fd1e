using System.Text.RegularExpressions;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Schema;

namespace ClaimModel.Tests.Validation.SingleFaults;

/// <summary>Every member of every type with every fault that one place can have: the right report at the right place, and nothing else.</summary>
public partial class SingleFaultTests
{
    public static TheoryData<string> Pointers => [.. FaultMatrix.Rows.Select(row => row.Pointer)];

    [Fact]
    public void FullDocument_HasNoFault() => Report(FaultyDocument.Valid).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pointers))]
    public void Place_WithEachSingleFault_IsReportedAsTheMatrixSaysAndNothingElse(string place)
    {
        FaultRow row = FaultMatrix.Rows.Single(row => row.Pointer == place);

        var found = row.Expected.Keys.Select(kind => LineOf(kind, Report(FaultyDocument.With(place, kind, row.Longest))));

        found.Should().Equal(row.Expected.Select(cell => LineOf(cell.Key, cell.Value)));
    }

    [Theory]
    [InlineData("/claimModel", "Missing", "CM0007 1:1")]
    [InlineData("/title", "Null", "CM0008 4:12")]
    [InlineData("/title", "Twice", "CM0006 5:3")]
    [InlineData("/actors/0/names/ru", "Blank", "CM0101 14:15")]
    [InlineData("/actors/0/roles/0/title", "Missing", "CM0007 22:9")]
    [InlineData("/topics/0/kind", "Missing", "CM2202 70:21")]
    [InlineData("/sources/0/url", "Empty", "CM0101 95:14")]
    [InlineData("/claims/0/claimants", "Type", "CM0009 124:20")]
    [InlineData("/claims/0/stance", "Case", "CM0011 135:17")]
    [InlineData("/claims/0/citations/0/quote", "Missing", "CM4403 145:9")]
    [InlineData("/contradictions/0/claims", "Again", "CM5203 265:9")]
    [InlineData("/contradictions/0/detection/method", "Missing", "CM5209 276:17, CM5208 277:23")]
    public void Place_WithASingleFault_IsReportedAtItsLineAndColumn(string place, string kind, string expected)
    {
        string json = FaultyDocument.With(place, Enum.Parse<FaultKind>(kind), 0);

        string.Join(", ", ClaimDataset.Read(json).Validate(RuleFiles.Options).Diagnostics.Select(found => $"{found.Code} {found.Line}:{found.Column}")).Should().Be(expected);
    }

    [Fact]
    public void Text_OfTheGreatestLength_IsNotTooLong()
    {
        var tooLong = FaultMatrix.Rows
            .Where(row => row.Expected.GetValueOrDefault(FaultKind.Long, []).Any(found => found.StartsWith("CM0104", StringComparison.Ordinal) || found.StartsWith("CM0014", StringComparison.Ordinal)))
            .Where(row => Report(FaultyDocument.With(row.Pointer, FaultKind.Long, row.Longest - 1)).Any(found => found.StartsWith("CM0104", StringComparison.Ordinal) || found.StartsWith("CM0014", StringComparison.Ordinal)));

        tooLong.Should().BeEmpty();
    }

    [Fact]
    public void Matrix_HasARowForEveryMemberOfEveryRecordAndEveryElement() =>
        FaultMatrix.Rows.Select(row => Element().Replace(row.Pointer, "/*")).Distinct().Should().BeEquivalentTo(PlacesOf(JsonCodecs.Record<ClaimDataset>().Schema, ""));

    [Fact]
    public void Matrix_HasNoRowTwice() => FaultMatrix.Rows.Select(row => row.Pointer).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Matrix_LeavesOutNoFaultThatThereCanBe() =>
        FaultMatrix.Rows.SelectMany(row => Enum.GetValues<FaultKind>().Where(kind => row.Expected.ContainsKey(kind) != CanHave(row.Pointer, kind)).Select(kind => $"{row.Pointer} {kind}"))
            .Should().BeEmpty();

    [Fact]
    public void Matrix_ListsBelowTheTableWhatTheTableLeavesToIt() => FaultMatrix.ListedCells.Should().BeEquivalentTo(FaultMatrix.CellsToList);

    [Fact]
    public void Matrix_ColumnsAreTheKindsOfFault() =>
        FaultMatrix.Columns.Should().Equal("member", "missing", "null", "type", "empty", "blank", "long", "unknown", "case", "twice", "again", "longest");

    private static string[] Report(string json) =>
        ClaimDataset.Read(json).Validate(RuleFiles.Options).Diagnostics.Select(found => $"{found.Code} {found.JsonPointer}").ToArray();

    private static string LineOf(FaultKind kind, string[] found) => $"{kind}: {string.Join(", ", found)}";

    private static bool CanHave(string pointer, FaultKind kind) => kind is FaultKind.Unknown or FaultKind.Case
        ? FormAt(JsonCodecs.Record<ClaimDataset>().Schema, pointer) is TermSchema
        : FaultyDocument.CanHave(pointer, kind);

    private static ValueSchema FormAt(ValueSchema form, string pointer) => pointer.Split('/').Skip(1).Aggregate(form, (form, name) => form switch
    {
        RecordSchema record => record.Members.Single(member => member.Name == name).Value,
        ListSchema list => list.Items,
        LanguageMapSchema map => map.Texts,
        _ => throw new ArgumentException(pointer, nameof(pointer)),
    });

    /// <summary>The places that a value of a form has inside: members, and one for all elements of a list or entries by language.</summary>
    private static IEnumerable<string> PlacesOf(ValueSchema form, string place) => form switch
    {
        RecordSchema record => record.Members.SelectMany(member => PlacesOf(member.Value, $"{place}/{member.Name}").Prepend($"{place}/{member.Name}")),
        ListSchema list => PlacesOf(list.Items, $"{place}/*").Prepend($"{place}/*"),
        LanguageMapSchema => [$"{place}/*"],
        _ => [],
    };

    /// <summary>What stands for any element: its number, or a language.</summary>
    [GeneratedRegex("/[0-9]+|(?<=/(names|labels|translations))/[^/]+")]
    private static partial Regex Element();
}

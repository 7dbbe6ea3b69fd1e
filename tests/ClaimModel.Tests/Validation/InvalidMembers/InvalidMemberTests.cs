using System.Text.RegularExpressions;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Schema;

namespace ClaimModel.Tests.Validation.InvalidMembers;

/// <summary>Each member of each record type is made invalid in each possible way: exactly the expected diagnostics are reported.</summary>
public partial class InvalidMemberTests
{
    public static TheoryData<string> Pointers => [.. InvalidMemberMatrix.Rows.Select(row => row.Pointer)];

    [Fact]
    public void FullDocument_IsValid() => Report(InvalidMemberDocument.Valid).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pointers))]
    public void Validate_InvalidMember_ReportsExactlyWhatTheMatrixLists(string location)
    {
        InvalidMemberRow row = InvalidMemberMatrix.Rows.Single(row => row.Pointer == location);

        var found = row.Expected.Keys.Select(kind => LineOf(kind, Report(InvalidMemberDocument.With(location, kind, row.MaxLength))));

        found.Should().Equal(row.Expected.Select(cell => LineOf(cell.Key, cell.Value)));
    }

    [Theory]
    [InlineData("/claimModel", "Missing", "CM0007 1:1")]
    [InlineData("/title", "Null", "CM0008 4:12")]
    [InlineData("/title", "Twice", "CM0006 5:3")]
    [InlineData("/actors/0/names/ru", "Blank", "CM0101 14:15")]
    [InlineData("/actors/0/roles/0", "Empty", "CM1202 22:9")]
    [InlineData("/topics/0/kind", "Missing", "CM2202 70:21")]
    [InlineData("/sources/0/url", "Empty", "CM0101 95:14")]
    [InlineData("/claims/0/claimants", "Type", "CM0009 165:20")]
    [InlineData("/claims/0/stance", "Case", "CM0011 176:17")]
    [InlineData("/claims/0/citations/0/quote", "Missing", "CM4403 189:9")]
    [InlineData("/contradictions/0/claims", "Again", "CM5203 338:9")]
    [InlineData("/contradictions/0/detection/method", "Missing", "CM5209 349:17")]
    public void Validate_InvalidMember_IsReportedAtItsLineAndColumn(string location, string kind, string expected)
    {
        string json = InvalidMemberDocument.With(location, Enum.Parse<InvalidMemberKind>(kind), 0);

        string.Join(", ", ClaimDataset.Read(json).Validate(RuleFiles.Options).Diagnostics.Select(found => $"{found.Code} {found.Line}:{found.Column}")).Should().Be(expected);
    }

    [Fact]
    public void Validate_TextOfMaximumLength_IsNotTooLong()
    {
        var tooLong = InvalidMemberMatrix.Rows
            .Where(row => row.Expected.GetValueOrDefault(InvalidMemberKind.Long, []).Any(found => found.StartsWith("CM0104", StringComparison.Ordinal) || found.StartsWith("CM0014", StringComparison.Ordinal)))
            .Where(row => Report(InvalidMemberDocument.With(row.Pointer, InvalidMemberKind.Long, row.MaxLength - 1)).Any(found => found.StartsWith("CM0104", StringComparison.Ordinal) || found.StartsWith("CM0014", StringComparison.Ordinal)));

        tooLong.Should().BeEmpty();
    }

    [Fact]
    public void Matrix_HasARowForEveryMemberAndElement() =>
        InvalidMemberMatrix.Rows.Select(row => Element().Replace(row.Pointer, "/*")).Distinct().Should().BeEquivalentTo(LocationsOf(JsonCodecs.Record<ClaimDataset>().Schema, ""));

    [Fact]
    public void Matrix_HasNoDuplicateRows() => InvalidMemberMatrix.Rows.Select(row => row.Pointer).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Matrix_HasACellForEveryPossibleKind() =>
        InvalidMemberMatrix.Rows.SelectMany(row => Enum.GetValues<InvalidMemberKind>().Where(kind => row.Expected.ContainsKey(kind) != CanHave(row.Pointer, kind)).Select(kind => $"{row.Pointer} {kind}"))
            .Should().BeEmpty();

    [Fact]
    public void Matrix_ListBelowTheTable_HasEveryCellWithAnAsterisk() => InvalidMemberMatrix.ListedCells.Should().BeEquivalentTo(InvalidMemberMatrix.CellsToList);

    [Fact]
    public void Matrix_Columns_AreTheKinds() =>
        InvalidMemberMatrix.Columns.Should().Equal("member", "missing", "null", "type", "empty", "blank", "long", "unknown", "case", "twice", "again", "maxLength");

    private static string[] Report(string json) =>
        ClaimDataset.Read(json).Validate(RuleFiles.Options).Diagnostics.Select(found => $"{found.Code} {found.JsonPointer}").ToArray();

    private static string LineOf(InvalidMemberKind kind, string[] found) => $"{kind}: {string.Join(", ", found)}";

    private static bool CanHave(string pointer, InvalidMemberKind kind) => kind is InvalidMemberKind.Unknown or InvalidMemberKind.Case
        ? SchemaAt(JsonCodecs.Record<ClaimDataset>().Schema, pointer) is TermSchema
        : InvalidMemberDocument.CanHave(pointer, kind);

    private static ValueSchema SchemaAt(ValueSchema schema, string pointer) => pointer.Split('/').Skip(1).Aggregate(schema, (schema, name) => schema switch
    {
        RecordSchema record => record.Members.Single(member => member.Name == name).Value,
        ListSchema list => list.Items,
        LanguageMapSchema map => map.Texts,
        QualifiersSchema map => map.Texts,
        _ => throw new ArgumentException(pointer, nameof(pointer)),
    });

    /// <summary>The pointers of all members in a schema; <c>*</c> is any element of a list, or any language.</summary>
    private static IEnumerable<string> LocationsOf(ValueSchema schema, string location) => schema switch
    {
        RecordSchema record => record.Members.SelectMany(member => LocationsOf(member.Value, $"{location}/{member.Name}").Prepend($"{location}/{member.Name}")),
        ListSchema list => LocationsOf(list.Items, $"{location}/*").Prepend($"{location}/*"),
        LanguageMapSchema or QualifiersSchema => [$"{location}/*"],
        _ => [],
    };

    /// <summary>The segment for an element of a list or an entry by language.</summary>
    [GeneratedRegex("/[0-9]+|(?<=/(names|labels|translations|qualifiers))/[^/]+")]
    private static partial Regex Element();
}

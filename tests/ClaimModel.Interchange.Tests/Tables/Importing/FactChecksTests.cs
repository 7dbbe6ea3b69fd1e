using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Tables.Importing;

/// <summary>A table such as people publish: short statements with six verdicts, in TSV without headings. A mapping file is all that its import needs.</summary>
public class FactChecksTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/ClaimModel.Interchange.Tests/Tables/Files");

    private readonly ImportResult _result = ClaimImport.ReadFile(
        Path.Combine(Folder, "fact-checks.tsv"), options: new() { Mapping = TableMapping.ReadFile(Path.Combine(Folder, "fact-checks.map.json")), File = "t.tsv" });

    [Fact]
    public void Import_Claims_HaveAllThatARowSays()
    {
        _result.Dataset.Title.Should().Be("Short statements with six verdicts");
        _result.Dataset.Claims.Should().HaveCount(28);
        _result.Dataset.Claims[1].ToString().Should().Be(
            """Claim {"id":"10540.json","text":"When did the decline of coal start? It started when natural gas took off.","language":"en","claimants":["scott-surovell"],"topics":["energy","history","job-accomplishments"],"reviews":[{"reviewer":"the-fact-desk","verdict":"half-true","rating":{"value":4,"best":6,"worst":1}}],"x-false-count":0,"x-true-count":1,"x-venue":"on the floor"}""");
    }

    [Theory]
    [InlineData("324.json", "Hillary Clinton agrees with John McCain \"by voting to give George Bush the benefit of the doubt on Iran.\"")]
    [InlineData("12465.json", "\"The Chicago Bears have had more starting quarterbacks in the last 10 years than \"the total number of tenured faculty\" fired.")]
    [InlineData("4148.json", "Since 2000, nearly 12 million Americans have slipped out of the middle class & into poverty.")]
    [InlineData("5947.json", "When Mitt Romney was governor, Massachusetts didn't just slow the rate of growth; it cut it.")]
    [InlineData("12402.json", "Taxes were cut for 95 percent of families.")]
    [InlineData("12403.json", "=SUM(A1:A9) is how the budget was computed, the mayor said.")]
    public void Import_Text_IsWhatWasSaid(string id, string text) => _result.Dataset.Claims.Single(claim => claim.Id.Value == id).Text.Should().Be(text);

    [Theory]
    [InlineData("barack-obama", "person", "named")]
    [InlineData("republican-party-texas", "organization", "named")]
    [InlineData("facebook-posts", "group", "unknown")]
    [InlineData("chain-email", "group", "unknown")]
    [InlineData("anonymous", "unknown", "unknown")]
    [InlineData("doonesbury", "publication", "named")]
    public void Import_Speakers_AreActorsWithKinds(string id, string kind, string anonymity) =>
        _result.Dataset.Actors.Single(actor => actor.Id.Value == id).Should().Match<Actor>(actor => actor.Kind.Word == kind && actor.Anonymity.Word == anonymity);

    [Fact]
    public void Import_SpeakerOfSeveralRows_IsOneActor()
    {
        var obama = _result.Dataset.Actors.Single(actor => actor.Id.Value == "barack-obama");

        obama.Aliases.Should().Equal("Barack Obama");
        obama.Roles.Select(role => role.Title).Should().Equal("President", "U.S. Senator");
        obama.Extensions.ToString().Should().Be("{\"x-state\":\"Illinois\",\"x-party\":\"democrat\"}");
        _result.Dataset.Actors.Single(actor => actor.Name == "Bernie Sanders").Aliases.Should().Equal("bernie-s");
    }

    [Fact]
    public void Import_NullAndEmptySpeakers_AreNoActors() =>
        _result.Dataset.Claims.Where(claim => claim.Id.Value is "12400.json" or "12401.json").Should().HaveCount(2).And.OnlyContain(claim => claim.Claimants.IsEmpty);

    [Fact]
    public void Import_Problems_AreAtTheirCells() => _result.Problems().Should().Equal(
        "t.tsv(29,12): warning CM7007: The verdict \"full-flop\" is not on its scale, and is imported without a rating. Add it under \"scales\" in the mapping.",
        "t.tsv(30,17): error CM7004: The row has no value for \"text\", which a claim requires, and is not imported.");

    [Fact]
    public void Import_Changes_AreCountedOnceAKind() => _result.Changes().Should().Contain(
        "t.tsv(21,75): info CM7005: Words in the column \"#5\" that stand for nothing were read as empty cells: 1 value, such as \"null\", which is now \"\".")
        .And.HaveCount(5);

    [Fact]
    public void Import_Losses_ListWhatHasNoMember() => _result.Losses.Select(loss => $"{loss.Content} {loss.KeptAs} {loss.Count}").Should().Equal(
        "#7 x-state 17", "#8 x-party 19", "#9 x-false-count 29", "#10 x-true-count 29", "#11 x-venue 26");

    [Fact]
    public void Import_Twice_IsTheSame() => new FactChecksTests()._result.Dataset.ToJson().Should().Be(_result.Dataset.ToJson());

    [Fact]
    public void Import_Stream_HasTheSameRecords()
    {
        using var lines = new MemoryStream();
        using var input = File.OpenRead(Path.Combine(Folder, "fact-checks.tsv"));

        ClaimImport.ReadToJsonLines(input, lines, InterchangeFormats.FindImport("tsv")!, new() { Mapping = TableMapping.ReadFile(Path.Combine(Folder, "fact-checks.map.json")) });

        using var expected = new MemoryStream();
        JsonLines.ClaimJsonLines.Write(expected, [_result.Dataset, .. _result.Dataset.Actors, .. _result.Dataset.Topics, .. _result.Dataset.Claims]);
        Sorted(lines).Should().Equal(Sorted(expected));
    }

    private static string[] Sorted(MemoryStream lines) => [.. System.Text.Encoding.UTF8.GetString(lines.ToArray()).Split('\n').Order(StringComparer.Ordinal)];
}

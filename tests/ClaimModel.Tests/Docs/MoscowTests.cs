using System.Text.RegularExpressions;
using ClaimModel.Tests.Support;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Docs;

/// <summary>The example docs/examples/moscow-2017 is consistent with its notes and the README.</summary>
public sealed partial class MoscowTests
{
    private static readonly string FilePath = Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json");

    private static readonly string Notes = File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.md"));

    private static readonly ClaimDataset Dataset = ClaimDataset.Load(FilePath);

    [Fact]
    public void Dataset_IsValidWithoutErrorAndWarning()
    {
        ClaimDataset.ReadFile(FilePath).Validate().Diagnostics.Should().BeEmpty();
        ClaimDataset.ReadFile(FilePath).Validate(new ValidationOptions { TimeProvider = new DayOfRecording() }).Diagnostics.Should().BeEmpty();
        new ClaimDatasetValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(Dataset).Errors.Should().BeEmpty();
    }

    [Fact]
    public void Dataset_IsInCanonicalForm() => File.ReadAllBytes(FilePath).Should().Equal(Dataset.ToUtf8());

    [Fact]
    public void Dataset_HasTheExpectedSize()
    {
        Dataset.Actors.Count.Should().BeGreaterThanOrEqualTo(12);
        Dataset.Topics.Count.Should().BeGreaterThanOrEqualTo(8);
        Dataset.Claims.Count.Should().BeGreaterThanOrEqualTo(24);
    }

    [Theory]
    [InlineData("attack-responsibility", "tension", "tillerson-attack", "lavrov-attack")]
    [InlineData("assad-future", "contrary", "tillerson-assad-future", "lavrov-assad-future")]
    [InlineData("election-interference", "contradictory", "tillerson-election", "lavrov-election")]
    public void Dataset_ContradictionsOfTheMinisters_Exist(string topic, string strength, string tillerson, string lavrov)
    {
        var found = Dataset.ContradictionsOfClaim(tillerson).Should().ContainSingle(each => each.Claims.Contains((ClaimId)lavrov)).Subject;

        found.Claims.Should().BeEquivalentTo<ClaimId>([tillerson, lavrov]);
        found.Strength.Word.Should().Be(strength);
        found.Status.Should().Be(ContradictionStatus.Open);
        found.Topic.Should().Be((TopicId)topic);
        Dataset.FindClaim(tillerson)!.Claimants.Should().Equal((ActorId)"tillerson");
        Dataset.FindClaim(lavrov)!.Claimants.Should().Equal((ActorId)"lavrov");
        Dataset.ScopeOf(found).Should().Be(ContradictionScope.CrossActor);
        Dataset.IsActive(found).Should().BeTrue();
        Dataset.ContradictionsOnTopic(topic).Should().Contain(found);
    }

    [Fact]
    public void Dataset_Quotes_OccurWordForWordInTheArticle()
    {
        var path = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "seed", "article.txt"));
        if (!File.Exists(path))
        {
            Assert.Skip($"The article is not at {path}; it is not part of the repository.");
        }

        var article = File.ReadAllText(path);
        var quotes = Dataset.Claims.SelectMany(claim => claim.Citations.Select(citation => (claim.Id, citation.Quote))).Where(each => each.Quote is not null).ToList();

        quotes.Should().NotBeEmpty();
        quotes.Where(each => !article.Contains(each.Quote!.Exact, StringComparison.Ordinal)).Should().BeEmpty();
        quotes.Where(each => !article.Contains(each.Quote!.Prefix + each.Quote.Exact + each.Quote.Suffix, StringComparison.Ordinal)).Should().BeEmpty();
        Dataset.Validate(new ValidationOptions { SourceText = _ => null }).Diagnostics.Should().BeEmpty();
        Dataset.Validate(new ValidationOptions { SourceText = source => source == "depetris-article" ? article : null }).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Notes_MentionEveryClaimAndContradiction()
    {
        var named = NamedInNotes().ToHashSet();

        Dataset.Claims.Select(claim => claim.Id.Value).Where(id => !named.Contains(id)).Should().BeEmpty();
        Dataset.Contradictions.Select(contradiction => contradiction.Id.Value).Where(id => !named.Contains(id)).Should().BeEmpty();
    }

    [Fact]
    public void Notes_EveryMentionedId_Exists()
    {
        var ids = NamedInNotes().Where(word => word.Contains('-', StringComparison.Ordinal) && word != "moscow-2017.claims.json").ToList();

        ids.Should().HaveCountGreaterThan(50);
        ids.Where(id => !IsAnId(id)).Should().BeEmpty();
    }

    [Fact]
    public void Notes_TableOfStatements_MentionsClaimsOfItsRows()
    {
        var section = Notes[Notes.IndexOf("## Every statement", StringComparison.Ordinal)..Notes.IndexOf("## The contradictions", StringComparison.Ordinal)];
        var named = section.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).SelectMany(line => Backticked().Matches(line.Split('|')[3]))
            .Select(match => match.Groups[1].Value).Where(word => Dataset.FindClaim(word) is not null).ToHashSet();

        Dataset.Claims.Select(claim => claim.Id.Value).Where(id => !named.Contains(id)).Should().BeEmpty();
    }

    [Fact]
    public void Notes_TableOfContradictions_MatchesTheDataset()
    {
        var rows = Notes.Split('\n').Select(line => line.Split('|')).Where(cells => cells.Length == 5 && Dataset.FindContradiction(cells[1].Trim(' ', '`')) is not null);

        rows.Select(cells => (cells[1].Trim(' ', '`'), cells[2].Replace("`", "", StringComparison.Ordinal).Trim(), cells[3].Trim().Split(' ', ',', ':')[0]))
            .Should().Equal(Dataset.Contradictions.Select(each => (
                each.Id.Value,
                string.Join(", ", each.Claims),
                each.Status == ContradictionStatus.Apparent ? "apparent" : each.Strength.Word)));
    }

    [Fact]
    public void Notes_Counts_MatchTheDataset() => Notes.Should().Contain(
        $"The dataset has {Dataset.Actors.Count} actors, {Dataset.Topics.Count} topics, {Dataset.Sources.Count} sources, {Dataset.Predicates.Count} predicates, {Dataset.Claims.Count} claims and {Dataset.Contradictions.Count} contradictions.");

    private static IEnumerable<string> NamedInNotes() => Backticked().Matches(Notes).Select(match => match.Groups[1].Value);

    private static bool IsAnId(string id) =>
        Dataset.FindClaim(id) is not null
        || Dataset.FindContradiction(id) is not null
        || Dataset.FindActor(id) is not null
        || Dataset.FindTopic(id) is not null
        || Dataset.FindSource(id) is not null
        || Dataset.FindPredicate(id) is not null;

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Backticked();

    private sealed class DayOfRecording : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);
    }
}

using System.Text.RegularExpressions;
using ClaimModel.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimModel.Tests.Analysis.Explanations;

/// <summary>Tests of properties that hold for all explanations, on the findings of generated datasets.</summary>
public partial class ExplanationPropertiesTests
{
    private const int MaxNameLength = 200;

    private static readonly Gen<string> Statement =
        from who in Gen.Elements("idann", "idbob", "idcy", "iddi", "ided", "idann+idbob", "idann+idbob+idcy+iddi+ided", "?")
        from stance in Gen.Elements("asserts", "asserts", "asserts", "denies", "questions", "doubts")
        from subject in Gen.Elements("idann", "idplace")
        from content in Gen.Elements("likes=tea", "likes=idplace", "capital=idplace", "toll#1", "toll#2", "toll#1..", "toll#5:km", "held*2017", "held*2018", "toll", "likes", "role=idann", "role=words", "flag=idann", "ran")
        from date in Gen.Choose(0, 12)
        from time in Gen.Elements("", "", "", " @2017", " @2010/2020", " @2016/..", " @/2016", " @2015/2016")
        from certainty in Gen.Elements("", "", " ~certain", " ~possible")
        from rest in Gen.Elements("", "", " !superseded", " >idann", " >idbob")
        select $"{who}.{{0}} {stance} {subject}/{content}{time}{certainty}{rest}{(date == 0 ? "" : $" on:{1900 + date}")}".Replace("?.", "?", StringComparison.Ordinal);

    private static readonly Gen<ClaimDataset> Datasets =
        from statements in Statement.NonEmptyListOf()
        from nameLength in Gen.Elements(3, 3, MaxNameLength)
        select DatasetOf(statements, nameLength);

    [Fact]
    public void Explain_IdsWithNames_AreNotShown() => Check((text, _) => !Id().IsMatch(text));

    [Fact]
    public void Explain_AnyFinding_EndsWithAPeriodAndIsOneLine() =>
        Check((text, _) => text.EndsWith('.') && !text.Contains("..", StringComparison.Ordinal) && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal));

    [Fact]
    public void Explain_AnyFinding_IsShort() => Check((text, dataset) => text.Length <= (dataset.Topics[0].Label.Length == MaxNameLength ? 4_000 : 1_000));

    [Fact]
    public void Explain_UnnamedVoices_AreNotSetAgainstEachOtherByTheSameWords() =>
        Check((text, _) => !text.Contains("n unnamed voice asserts and an unnamed voice", StringComparison.Ordinal));

    /// <summary>Each year on which something was asserted stands in parentheses after a name, or after the verb of its speaker.</summary>
    [Fact]
    public void Explain_DateOfAClaim_StandsBesideAClaimantOfThatDate() => Check((text, dataset) => SpokenOn().Matches(text).All(match =>
    {
        var name = match.Groups["name"].Value;
        var year = match.Groups["year"].Value;
        return dataset.Claims.Any(claim => claim.AssertedOn?.ToString() == year && claim.Speakers.Any(actor => dataset.FindActor(actor)!.Name.EndsWith(name, StringComparison.Ordinal)));
    }));

    private static ClaimDataset DatasetOf(IEnumerable<string> statements, int nameLength)
    {
        var claims = string.Join("; ", statements.Select((statement, number) => string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, number)));
        var names = "Ann Bob Cy Di Ed".Split(' ');
        return ShortClaims.Read(claims) with
        {
            Actors = names.Select(name => new Actor { Id = $"id{name.ToLowerInvariant()}", Name = new string('N', nameLength - 2) + name }).ToValueList(),
            Topics = [new() { Id = "idplace", Label = new string('P', nameLength) }],
        };
    }

    private static void Check(Func<string, ClaimDataset, bool> property)
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(TestEffort.Cases(1_000)).WithEndSize(40),
            Prop.ForAll(Datasets.ToArbitrary(), dataset =>
            {
                var texts = dataset.Find(new() { IncludeApparent = true }).Found.Select(found => found.ToString()).ToList();
                explained.UnionWith(texts);
                return texts.TrueForAll(text => property(text, dataset)).Label(string.Join('\n', texts));
            }));
        explained.Should().HaveCountGreaterThan(100);
    }

    [GeneratedRegex(@"\bid(ann|bob|cy|di|ed|place)\b")]
    private static partial Regex Id();

    [GeneratedRegex(@"N(?<name>Ann|Bob|Cy|Di|Ed) (\(|(asserts|denies|questions)( as certain)? in )(?<year>19\d\d)\b")]
    private static partial Regex SpokenOn();
}

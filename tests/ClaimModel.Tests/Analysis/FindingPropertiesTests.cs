using ClaimModel.Analysis;
using ClaimModel.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimModel.Tests.Analysis;

/// <summary>Tests of properties that hold for all claims, on generated claims.</summary>
public class FindingPropertiesTests
{
    private static readonly FinderOptions All = new() { IncludeApparent = true };

    private static readonly Gen<string> Statement =
        from who in Gen.Elements("ann", "bob", "cy", "ann+bob", "?")
        from stance in Gen.Elements("asserts", "asserts", "denies", "questions")
        from content in Gen.Elements("likes=tea", "likes=Tea", "likes=ale", "capital=york", "capital=lund", "toll#1", "toll#2", "toll#1..3", "toll#5:km", "held*2017", "held*2017-04", "held*2018?")
        from time in Gen.Elements("", "", "", " @2017", " @2017-04", " @2011", " @2010/2020", " @2017?", " @2016/..")
        from certainty in Gen.Elements("", "", " ~certain", " ~probable", " ~possible")
        from status in Gen.Elements("", "", "", "", " !retracted", " !superseded")
        select $"{who}{{0}} {stance} {content}{time}{certainty}{status}";

    private static readonly Gen<ClaimDataset> Datasets =
        from statements in Statement.ListOf()
        from seed in Gen.Choose(0, 3)
        select ShortClaims.Read(string.Join("; ", statements.Select((statement, number) =>
            string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, $".{number}") + (seed == 0 && number % 5 == 4 ? $" ^{WhoOf(statements[number - 1])}.{number - 1}" : ""))));

    [Fact]
    public void Find_ClaimsInAnotherOrder_FindsTheSame() => Check(dataset =>
    {
        var shuffled = dataset with { Claims = dataset.Claims.OrderBy(claim => claim.Text.Length * 7919 % 31).ThenByDescending(claim => claim.Id.Value, StringComparer.Ordinal).ToValueList() };
        return Records(shuffled).SequenceEqual(Records(dataset));
    });

    [Fact]
    public void Find_Again_AddsNothing() => Check(dataset =>
    {
        var once = dataset.Find(All).ToDataset();
        return once.Find(All).ToDataset() == once && once.Find(All).Found.All(found => found.Declared is not null);
    });

    [Fact]
    public void Find_UnrelatedClaimAdded_FindsTheSame() => Check(dataset =>
        Records(dataset with { Claims = dataset.Claims.Add(ShortClaims.Read("zoe denies moon/capital=cheese").Claims[0]) }).SequenceEqual(Records(dataset)));

    [Fact]
    public void Find_RetractedClaim_IsInNoFinding() => Check(dataset => dataset.Claims.All(claim =>
    {
        var changed = dataset with { Claims = dataset.Claims.Select(each => each.Id == claim.Id ? each with { Status = ClaimStatus.Retracted } : each).ToValueList() };
        return changed.Find(All).Found.All(found => found.Contradiction.Claims.IndexOf(claim.Id) < 0);
    }));

    [Fact]
    public void Find_IdenticalRepeatsOfOneClaimant_DoNotConflict() => Check(dataset => dataset.Claims.All(claim =>
        new ClaimDataset { Predicates = dataset.Predicates, Claims = [claim, claim with { Id = "again" }, claim with { Id = "and-again" }] }.Find(All).Found.Count == 0));

    [Fact]
    public void Find_EveryClaimFound_IsInAPair() => Check(dataset => dataset.Find(All).Found.All(found =>
    {
        var paired = found.Pairs().SelectMany(pair => new[] { pair.One.Id, pair.Other.Id }).ToHashSet();
        return paired.SetEquals(found.Claims.Select(claim => claim.Id)) && found.Pairs().All(pair => pair.One.Id != pair.Other.Id);
    }));

    [Fact]
    public void Find_AllPairs_AreThoseOfPairByPairComparison() => Check(dataset =>
    {
        // Each pair of claims is searched alone; a finding between the two must be part of a finding between all claims.
        var all = dataset.Find().Found;
        return dataset.Claims.SelectMany((one, index) => dataset.Claims.Skip(index + 1).Select(other => (one, other))).All(pair =>
        {
            var alone = (dataset with { Claims = [.. dataset.Claims.Where(claim => !claim.Supersedes.IsEmpty).Select(claim => claim with { Proposition = null, Id = claim.Id + "-link" }), pair.one, pair.other] }).Find().Found;
            return alone.All(found => found.Contradiction.Strength == ContradictionStrength.Tension && found.Rule != ConflictRule.Questioned
                || all.Any(other => found.Contradiction.Claims.All(id => other.Contradiction.Claims.IndexOf(id) >= 0)));
        });
    });

    private static IEnumerable<(Contradiction, ContradictionId)> Records(ClaimDataset dataset) =>
        dataset.Find(All).Found.Select(found => (found.Contradiction, found.Contradiction.Id));

    private static string WhoOf(string statement) => statement.Split('{')[0];

    private static void Check(Func<ClaimDataset, bool> property) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(TestEffort.Cases(300)).WithEndSize(16), Prop.ForAll(Datasets.ToArbitrary(), property));
}

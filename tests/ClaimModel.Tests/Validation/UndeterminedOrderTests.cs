using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

public class UndeterminedOrderTests
{
    private static readonly (string Code, Func<PartialDate, PartialDate, ClaimDataset> Breach)[] Rules =
    [
        ("CM1201", (late, early) => new() { Actors = [new Actor { Id = "a", Name = "Ann", Roles = [new Role { Title = "Mayor", From = late, To = early }] }] }),
        ("CM3201", (late, early) => new() { Sources = [new Source { Id = "s", Title = "S", PublishedOn = late, RetrievedOn = early }] }),
        ("CM4301", (late, early) => new() { Sources = [new Source { Id = "s", Title = "S", PublishedOn = early }], Claims = [Said(late)] }),
        ("CM4302", (late, early) => new() { Claims = [Said(late) with { RecordedOn = early }] }),
        ("CM4305", (late, early) => new()
        {
            Actors = [new Actor { Id = "a", Name = "Ann", Roles = [new Role { Title = "Mayor", Organization = "city", To = early }] }],
            Claims = [Said(late) with { Claimants = ["a"], OnBehalfOf = "city" }],
        }),
        ("CM4305", (late, early) => new()
        {
            Actors = [new Actor { Id = "a", Name = "Ann", Roles = [new Role { Title = "Mayor", Organization = "city", From = late }] }],
            Claims = [Said(early) with { Claimants = ["a"], OnBehalfOf = "city" }],
        }),
        ("CM4306", (late, early) => new() { Claims = [Said(late) with { Reviews = [new Review { Verdict = "False", PublishedOn = early }] }] }),
        ("CM4307", (late, early) => new() { Claims = [Said(late) with { Status = ClaimStatus.Retracted, StatusOn = early }] }),
        ("CM4308", (late, early) => new() { Claims = [Said(late) with { Status = ClaimStatus.Superseded }, Said(early) with { Id = "d", Text = "U", Supersedes = ["c"] }] }),
        ("CM4309", (late, early) => new() { Claims = [Said(late), Said(early) with { Id = "d", Text = "U", Repeats = ["c"] }] }),
        ("CM5210", (late, early) => new()
        {
            Contradictions = [new Contradiction { Claims = ["c", "d"], Strength = ContradictionStrength.Contrary, Detection = new() { On = late }, ReviewedOn = early }],
        }),
    ];

    [Theory]
    [InlineData("2017-04-13", "2017-04-12")]
    [InlineData("2017-05", "2017-04-30")]
    [InlineData("2017-01-01", "2016")]
    [InlineData("202X", "2019-12-31")]
    [InlineData("2017-04-12T10:00:01Z", "2017-04-12T12:00:00+02:00")]
    [InlineData("2017-04-13T00:00:00", "2017-04-12")]
    [InlineData("2017-04-13T14:00:00Z", "2017-04-12")]
    [InlineData("2017-04-12", "2017-04-11T09:59:59Z")]
    [InlineData("2017-04-13T02:00:01", "2017-04-12T12:00:00Z")]
    [InlineData("Y17000000", "2017")]
    public void CertainOrder_IsReported(string late, string early) =>
        Found(late, early).Should().Equal(Rules.Select(rule => rule.Code));

    [Theory]
    [InlineData("2017-04-12", "2017-04-12")]
    [InlineData("2017", "2017-04-12")]
    [InlineData("2017-04-12", "2017")]
    [InlineData("2017-04", "2017-04-12")]
    [InlineData("2017-04-12", "2017-04")]
    [InlineData("2017-04-13?", "2017-04-12")]
    [InlineData("2017-04-13", "2017-04-12?")]
    [InlineData("2018~", "2016")]
    [InlineData("2018", "2016%")]
    [InlineData("201X", "2015")]
    [InlineData("2017", "20XX")]
    [InlineData("2017-XX", "2017-04")]
    [InlineData("2017-04-XX", "2017-04-12")]
    [InlineData("2017-24", "2017-21")]
    [InlineData("2017-22", "2017-04")]
    [InlineData("2017-04-12T10:00:00", "2017-04-12")]
    [InlineData("2017-04-12", "2017-04-12T10:00:00Z")]
    [InlineData("2017-04-12", "2017-04-11T23:30:00-05:00")]
    [InlineData("2017-04-13T01:00:00Z", "2017-04-12")]
    [InlineData("2017-05-01T09:00:00+03:00", "2017-04")]
    [InlineData("2017-04-13T01:00:00", "2017-04-12T12:00:00Z")]
    [InlineData("2017-04-12T10:00:00Z", "2017-04-12T12:00:00+02:00")]
    [InlineData("2017-04-12T24:00:00", "2017-04-13T00:00:00")]
    public void UndeterminedOrder_IsNotReported(string late, string early) => Found(late, early).Should().BeEmpty();

    [Theory]
    [InlineData("2017-04-13/2017-04-12", true)]
    [InlineData("2018/2017-12-31", true)]
    [InlineData("2017/2017-04-12", false)]
    [InlineData("2017-04-12/2017", false)]
    [InlineData("2018?/2017", false)]
    [InlineData("2018/2017~", false)]
    [InlineData("2018/2017%", false)]
    [InlineData("2018/..", false)]
    [InlineData("../2017", false)]
    [InlineData("/2017", false)]
    [InlineData("2018/", false)]
    [InlineData("201X/2015", false)]
    [InlineData("2017-24/2017-21", false)]
    public void ReversedPeriod_IsReportedIfCertain(string period, bool isReversed)
    {
        var dataset = new ClaimDataset
        {
            Topics = [new Topic { Id = "t", Kind = TopicKind.Event, Label = "T", OccurredOn = DateInterval.Parse(period) }],
            Claims = [Said(null) with { ValidTime = DateInterval.Parse(period) }],
        };

        Codes(dataset, new() { AllowExternalReferences = true }).Should().Equal(isReversed ? ["CM2201", "CM4201"] : []);
    }

    [Theory]
    [InlineData("2011", "2017", true)]
    [InlineData("2011/2016", "2017-01/..", true)]
    [InlineData("2011", "2011-04", false)]
    [InlineData("2011?", "2017", false)]
    [InlineData("2011", "2017~", false)]
    [InlineData("2011/", "2017", false)]
    [InlineData("2011/..", "2017", false)]
    [InlineData("201X", "2017", false)]
    [InlineData("2009/2017", "2017/2021", true)]
    [InlineData("2017/2021", "2009/2017", true)]
    [InlineData("../2017", "2017-04/..", true)]
    [InlineData("2009/2017?", "2017/2021", false)]
    [InlineData("2009/2018", "2017/2021", false)]
    [InlineData("2017", "2017/2021", false)]
    [InlineData("2017", "2017/2017", false)]
    [InlineData("2017-04-12/2017-04-13", "2017-04-11T23:30:00-05:00", false)]
    public void DisjointTimesOfContradiction_AreReportedIfCertain(string first, string second, bool areApart)
    {
        var dataset = new ClaimDataset
        {
            Claims = [Said(null) with { ValidTime = DateInterval.Parse(first) }, Said(null) with { Id = "d", Text = "U", ValidTime = DateInterval.Parse(second) }],
            Contradictions = [new Contradiction { Claims = ["c", "d"], Strength = ContradictionStrength.Contrary }],
        };

        Codes(dataset, new() { AllowExternalReferences = true }).Should().Equal(areApart ? ["CM5304"] : []);
    }

    [Theory]
    [InlineData("2011", "2011/2014", "2014", false)]
    [InlineData("2011", "2014", "2011/2014", false)]
    [InlineData("2011", "2014", null, false)]
    [InlineData("2011", "2011", "2014", true)]
    [InlineData("2014", "2011", "2011", true)]
    [InlineData("2011", "2012", "2013", true)]
    public void TimesOfThreeClaims_AreReportedIfOneOverlapsWithNoOther(string? first, string? second, string? third, bool areApart)
    {
        string?[] times = [first, second, third];
        var dataset = new ClaimDataset
        {
            Claims = times.Zip(["c", "d", "e"], (time, id) => Said(null) with { Id = id, Text = $"The claim {id}", ValidTime = time is null ? null : DateInterval.Parse(time) }).ToValueList(),
            Contradictions = [new Contradiction { Claims = ["c", "d", "e"], Strength = ContradictionStrength.Contrary }],
        };

        Codes(dataset, new() { AllowExternalReferences = true }).Should().Equal(areApart ? ["CM5304"] : []);
    }

    [Fact]
    public void TimesOfAttributedClaim_AreNotCompared()
    {
        var dataset = new ClaimDataset
        {
            Claims = [Said(null) with { ValidTime = "2011" }, Said(null) with { Id = "d", Text = "U", ValidTime = "2017" }],
            Contradictions = [new Contradiction { Claims = ["c", "d"], Strength = ContradictionStrength.Contrary, Basis = ContradictionBasis.Attribution }],
        };

        Codes(dataset, new() { AllowExternalReferences = true }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2017-06-03", true)]
    [InlineData("2018", true)]
    [InlineData("202X", true)]
    [InlineData("2017-06-01T12:00:01Z", true)]
    [InlineData("2017-06-02T03:00:00", true)]
    [InlineData("2017-06-01T14:00:00+02:00", false)]
    [InlineData("2017-06-02T01:00:00", false)]
    [InlineData("2017-06-02", false)]
    [InlineData("2017-06-01", false)]
    [InlineData("2017-06", false)]
    [InlineData("2017", false)]
    [InlineData("2018?", false)]
    [InlineData("2018~", false)]
    [InlineData("2018%", false)]
    [InlineData("201X", false)]
    [InlineData("2017-23", false)]
    public void FutureDate_IsReportedIfCertain(string date, bool isFuture)
    {
        var dataset = new ClaimDataset
        {
            Sources = [new Source { Id = "r", Title = "R", PublishedOn = date }, new Source { Id = "q", Title = "Q", RetrievedOn = date }],
            Claims = [Said(date), Said(null) with { Id = "d", Text = "U", RecordedOn = date }],
        };

        Codes(dataset, RuleFiles.Options with { AllowExternalReferences = true }).Should().Equal(isFuture ? ["CM3202", "CM3203", "CM4303", "CM4304"] : []);
    }

    private static Claim Said(PartialDate? date) => new() { Id = "c", Text = "T", Claimants = ["b"], AssertedOn = date, Citations = [new Citation { Source = "s" }] };

    private static IEnumerable<string> Found(string late, string early) =>
        Rules.SelectMany(rule => Codes(rule.Breach(late, early), new() { AllowExternalReferences = true }));

    private static IEnumerable<string> Codes(ClaimDataset dataset, ValidationOptions options) => dataset.Validate(options).Diagnostics.Select(found => found.Code);
}

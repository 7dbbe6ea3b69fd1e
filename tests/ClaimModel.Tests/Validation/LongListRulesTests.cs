using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>Records with long lists that many records refer to. If a rule compared each with each, these tests would take minutes.</summary>
public class LongListRulesTests
{
    private const int Count = 20_000;

    private static readonly ValueList<ActorId> Many = [.. Enumerable.Range(0, Count).Select(number => ActorId.Parse($"a{number}"))];

    [Fact]
    public void ClaimantInOffice_ManyRolesAndClaims_ShowsOnlySomeRoles()
    {
        var role = new Role { Title = "Minister", Organization = ActorId.Parse("state"), From = PartialDate.Parse("2000"), To = PartialDate.Parse("2001") };
        var dataset = new ClaimDataset
        {
            Actors = [new() { Id = ActorId.Parse("p"), Name = "P", Roles = [.. Enumerable.Repeat(role, Count)] }, new() { Id = ActorId.Parse("state"), Name = "State" }],
            Claims = ClaimsOf(number => new Claim { Id = IdOf(number), Text = $"T{number}", Claimants = ["p"], OnBehalfOf = ActorId.Parse("state"), AssertedOn = PartialDate.Parse("2010") }),
        };

        var messages = MessagesOf(dataset, "CM4305");

        messages.Should().HaveCount(Count);
        messages[0].Should().Be("Claim \"c0\" was asserted on 2010 on behalf of \"state\", when \"p\" held no role there (Minister (2000 – 2001); Minister (2000 – 2001); Minister (2000 – 2001); Minister (2000 – 2001); Minister (2000 – 2001); and 19,995 more); correct the date or the role.");
    }

    [Fact]
    public void ViaNotClaimant_ManyClaimantsAndRelayers_ReportsEach()
    {
        var claim = new Claim { Id = IdOf(0), Text = "T", Claimants = Many, Citations = [new() { Source = SourceId.Parse("s"), Via = [.. Many.Reverse()] }] };

        MessagesOf(new() { Claims = [claim] }, "CM4408").Should().HaveCount(Count);
    }

    [Fact]
    public void SupersedesSameSide_ManyClaimantsOfManyClaims_ReportsThoseOfAnotherSide()
    {
        var old = new Claim { Id = ClaimId.Parse("old"), Text = "T", Claimants = [.. Enumerable.Repeat(Many[0], Count), Many[1]], Status = ClaimStatus.Superseded };
        var dataset = new ClaimDataset
        {
            Claims = [old, .. ClaimsOf(number => new Claim { Id = IdOf(number), Text = $"T{number}", Claimants = [Many[0], Many[number % 2]], Supersedes = ["old"] })],
        };

        MessagesOf(dataset, "CM4409").Should().HaveCount(Count / 2);
    }

    [Fact]
    public void EnteredOnce_FirstRepeatsMany_ReportsThoseThatItDoesNotRepeat()
    {
        var dataset = new ClaimDataset
        {
            Claims = ClaimsOf(number => new Claim { Id = IdOf(number), Text = "Same.", Repeats = number == 0 ? [.. Enumerable.Range(1, Count - 10).Select(IdOf)] : [] }),
        };

        MessagesOf(dataset, "CM4002").Should().HaveCount(9);
    }

    [Fact]
    public void IndependentSources_ChainOfCopies_ReportsAlsoInLines()
    {
        var dataset = new ClaimDataset
        {
            Sources = [.. Enumerable.Range(0, Count).Select(number => new Source { Id = SourceId.Parse($"s{number}"), Title = $"S{number}", OriginalSource = SourceId.Parse($"s{number + 1}") })],
            Claims = ClaimsOf(number => new Claim { Id = IdOf(number), Text = $"T{number}", Citations = [new() { Source = SourceId.Parse("s0") }, new() { Source = SourceId.Parse($"s{number}") }] }),
        };

        MessagesOf(dataset, "CM4407").Should().HaveCount(Count - 1);
        MessagesInLines(dataset, "CM4407").Should().HaveCount(Count - 1);
        MessagesInLines(dataset with { Sources = [.. dataset.Sources.Reverse()] }, "CM4407").Should().HaveCount(Count - 1);
    }

    [Fact]
    public void QuantityUnit_ChainOfUnits_ComparesTheirLastBase()
    {
        var dataset = new ClaimDataset
        {
            Units = [.. Enumerable.Range(0, Count).Select(number => new Unit { Id = $"u{number}", Base = $"u{number + 1}", ConversionMultiplier = 1 })],
            Predicates = [new() { Id = "length", Unit = "u0" }],
            Claims = ClaimsOf(number => new Claim { Id = IdOf(number), Text = $"T{number}", Proposition = new() { Subject = "x", Predicate = "length", Quantity = new() { Amount = 1, Unit = number == 0 ? "other" : $"u{number % 2}" } } }),
        };

        MessagesOf(dataset, "CM4208").Should().ContainSingle();
        MessagesInLines(dataset, "CM4208").Should().ContainSingle();
    }

    [Fact]
    public void TopicOfClaims_DeepTopics_AreNotReported()
    {
        var dataset = new ClaimDataset
        {
            Topics = [.. Enumerable.Range(0, Count).Select(number => new Topic { Id = TopicId.Parse($"t{number}"), Label = $"L{number}", Broader = number == 0 ? [] : [TopicId.Parse($"t{number - 1}")] })],
            Claims = ClaimsOf(number => new Claim { Id = IdOf(number), Text = $"T{number}", Topics = [TopicId.Parse($"t{Count - 1 - (number % 2)}")] }),
            Contradictions = [.. Enumerable.Range(0, Count / 2).Select(number => new Contradiction { Claims = [IdOf(2 * number), IdOf((2 * number) + 1)], Strength = ContradictionStrength.Contrary, Topic = TopicId.Parse("t0") })],
        };

        MessagesOf(dataset, "CM5302").Should().BeEmpty();
        MessagesOf(dataset, "CM5303").Should().BeEmpty();
        MessagesInLines(dataset, "CM5303").Should().BeEmpty();
    }

    [Fact]
    public void NotADuplicate_ManyClaimsAndRepeatedClaimants_IsReported()
    {
        var dataset = new ClaimDataset
        {
            Claims = ClaimsOf(number => new Claim { Id = IdOf(number), Text = "Same.", Claimants = number == 0 ? [.. Enumerable.Repeat(Many[0], Count)] : [Many[0]] }),
            Contradictions = [new() { Claims = [.. Enumerable.Range(0, 8_000).Select(IdOf)], Strength = ContradictionStrength.Contrary }],
        };

        MessagesOf(dataset, "CM5301").Should().ContainSingle();
    }

    [Fact]
    public void UniqueName_ManySharedAliases_ReportsEach()
    {
        ValueList<string> aliases = [.. Enumerable.Range(0, Count).Select(number => $"N {number}")];
        var dataset = new ClaimDataset { Actors = [new() { Id = ActorId.Parse("p"), Name = "P", Aliases = aliases }, new() { Id = ActorId.Parse("q"), Name = "Q", Aliases = aliases }] };

        MessagesOf(dataset, "CM1304").Should().HaveCount(Count);
        MessagesInLines(dataset, "CM1304").Should().HaveCount(Count);
    }

    [Fact]
    public void UniqueIdentifier_ManySharedIdentifiers_ReportsEach()
    {
        ValueList<Identifier> identifiers = [.. Enumerable.Range(0, Count).Select(number => new Identifier { Scheme = "s", Value = $"v{number}" })];
        var dataset = new ClaimDataset { Claims = [new() { Id = IdOf(0), Text = "A", Identifiers = identifiers }, new() { Id = IdOf(1), Text = "B", Identifiers = identifiers }] };

        MessagesOf(dataset, "CM4501").Should().HaveCount(Count);
        MessagesInLines(dataset, "CM4501").Should().HaveCount(Count);
    }

    private static ClaimId IdOf(int number) => ClaimId.Parse($"c{number}");

    private static ValueList<Claim> ClaimsOf(Func<int, Claim> create) => [.. Enumerable.Range(0, Count).Select(create)];

    private static List<string> MessagesOf(ClaimDataset dataset, string code) => Messages(dataset.Validate(OnlyRule(code)));

    private static List<string> MessagesInLines(ClaimDataset dataset, string code)
    {
        using var lines = new MemoryStream();
        ClaimJsonLines.Write(lines, dataset.EnumerateRecords());
        lines.Position = 0;
        return Messages(ClaimJsonLines.Validate(lines, OnlyRule(code), new() { MaxDiagnostics = 2 * Count }, TestContext.Current.CancellationToken).Validation);
    }

    private static List<string> Messages(ValidationReport report) => [.. report.Diagnostics.Select(found => found.Message)];

    private static ValidationOptions OnlyRule(string code) => new()
    {
        MaxDiagnostics = 2 * Count,
        AllowExternalReferences = true,
        Rules = RuleSet.Default.Without(RuleSet.Default.Rules.Where(rule => rule.Code != code && !RuleSet.IsAlwaysError(rule)).Select(rule => rule.Code)),
    };
}

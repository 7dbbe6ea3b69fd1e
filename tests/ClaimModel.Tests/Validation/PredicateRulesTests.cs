namespace ClaimModel.Tests.Validation;

/// <summary>Cases of the rules for predicates that their files do not contain.</summary>
public class PredicateRulesTests
{
    /// <summary>The other direction of an asymmetric relation is disjoint with it.</summary>
    [Fact]
    public void DisjointWithItsInverse_IsAllowed() => Codes(
            new() { Id = "employs", DisjointWith = ["works-for"], InverseOf = ["works-for"] },
            new() { Id = "works-for" })
        .Should().BeEmpty();

    [Fact]
    public void DisjointWithItsInverse_OfASymmetricClass_IsAnError() => Codes(
            new() { Id = "meets", DisjointWith = ["met-by"], InverseOf = ["met-by"] },
            new() { Id = "met-by", Symmetric = true })
        .Should().Equal("CM6005 /predicates/0/disjointWith");

    [Fact]
    public void DisjointWithItself_InSeveralSteps_IsAnError() => Codes(
            new() { Id = "a", InverseOf = ["b"], DisjointWith = ["x", "c"] },
            new() { Id = "b", InverseOf = ["c"] },
            new() { Id = "c" },
            new() { Id = "x" })
        .Should().Equal("CM6005 /predicates/0/disjointWith/1");

    /// <summary>The definitions differ from the first one in the dataset, not from the first one in ordinal order.</summary>
    [Fact]
    public void UnequalUnits_AreReportedAtEachLaterPredicate() => Codes(
            new() { Id = "z", Unit = "km" },
            new() { Id = "b", Unit = "mi", EquivalentTo = ["z"] },
            new() { Id = "a", EquivalentTo = ["z"] },
            new() { Id = "c", Unit = "ft", InverseOf = ["z"] })
        .Should().Equal("CM6006 /predicates/1/unit", "CM6006 /predicates/3/unit");

    [Fact]
    public void UndefinedPredicateOfAClass_HasNoTime() =>
        Codes(new Predicate { Id = "toll", TimeVarying = true, EquivalentTo = ["deaths"] }).Should().Equal("CM6008 /predicates/0/equivalentTo");

    [Fact]
    public void UndefinedRelatedPredicate_WithExternalReferences_IsAllowed() =>
        new ClaimDataset { Predicates = [new() { Id = "a", InverseOf = ["b"] }] }.Validate(new() { AllowExternalReferences = true }).Diagnostics.Should().BeEmpty();

    [Fact]
    public void AttributedClaim_WithExternalReferences_IsAllowed()
    {
        ClaimDataset dataset = new()
        {
            Predicates = [new() { Id = "said-it", AboutClaims = true }],
            Claims = [new() { Id = "c", Text = "T", Proposition = new() { Subject = "He said", Predicate = "said-it" } }],
        };

        dataset.Validate().Diagnostics.Select(found => found.Code).Should().Contain("CM4115");
        dataset.Validate(new() { AllowExternalReferences = true }).Diagnostics.Select(found => found.Code).Should().NotContain("CM4115");
    }

    private static IEnumerable<string> Codes(params Predicate[] predicates) =>
        new ClaimDataset { Predicates = predicates }.Validate().Diagnostics.Select(found => $"{found.Code} {found.JsonPointer}");
}

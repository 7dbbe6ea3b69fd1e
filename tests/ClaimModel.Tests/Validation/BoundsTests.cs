using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>Tests of rules with bounds, on both sides of each bound.</summary>
public class BoundsTests
{
    [Theory]
    [InlineData(1, 5, 1, false)]
    [InlineData(5, 5, 1, false)]
    [InlineData(0, 5, 1, true)]
    [InlineData(6, 5, 1, true)]
    [InlineData(1, 1, 5, false)]
    [InlineData(3, 1, 5, false)]
    [InlineData(5, 1, 5, false)]
    [InlineData(0, 1, 5, true)]
    [InlineData(6, 1, 5, true)]
    public void Rating_OutsideItsScale_IsReported(int value, int best, int worst, bool expected) =>
        new ClaimValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Claim { Id = "c", Text = "T", Reviews = [new Review { Rating = new() { Value = value, Best = best, Worst = worst } }] })
            .Errors.Exists(error => error.ErrorCode == "CM4202").Should().Be(expected);

    [Theory]
    [InlineData("1", "5", "5.0", false)]
    [InlineData(null, "5", "1", true)]
    [InlineData(null, null, null, true)]
    public void Rating_WithoutValue_IsReported(string? value, string? best, string? worst, bool expected) =>
        CodesOf(value, best, worst).Contains("CM4202").Should().Be(expected);

    [Theory]
    [InlineData("1", "5", "1", false)]
    [InlineData("1", "1", "5", false)]
    [InlineData("1", "5", "5", true)]
    [InlineData("1", "5", "5.0", true)]
    [InlineData("1", "5", null, true)]
    [InlineData("1", null, "1", true)]
    [InlineData("1", null, null, true)]
    [InlineData(null, null, null, false)]
    public void RatingScale_WithoutTwoValues_IsReported(string? value, string? best, string? worst, bool expected) =>
        CodesOf(value, best, worst).Contains("CM4203").Should().Be(expected);

    [Theory]
    [InlineData("Q1", true)]
    [InlineData("P58217", true)]
    [InlineData("L1", true)]
    [InlineData("Q1234567890123", true)]
    [InlineData("Q12345678901234", false)]
    [InlineData("Q", false)]
    [InlineData("Q0", false)]
    [InlineData("Q01", false)]
    [InlineData("X1", false)]
    [InlineData("Qa", false)]
    [InlineData("Q1a", false)]
    public void WikidataIdentifier_InvalidForm_IsReported(string value, bool isRight) => IsRight("wikidata", value).Should().Be(isRight);

    [Theory]
    [InlineData("0000-0002-1825-0097", true)]
    [InlineData("0000 0002 1825 0097", true)]
    [InlineData("0000-0002-1825-0098", false)]
    [InlineData("0000-0002-1694-233X", true)]
    [InlineData("0000-0002-1694-2330", false)]
    [InlineData("0000-0002-1825-009", false)]
    [InlineData("000a-0002-1825-0097", false)]
    public void CheckDigit_Wrong_IsReported(string value, bool isRight)
    {
        IsRight("orcid", value).Should().Be(isRight);
        IsRight("isni", value).Should().Be(isRight);
    }

    [Theory]
    [InlineData("10.1000/182", true)]
    [InlineData("10.1/x", true)]
    [InlineData("10./x", false)]
    [InlineData("10.1000/", false)]
    [InlineData("10.1000", false)]
    [InlineData("doi:10.1000/182", false)]
    public void Doi_InvalidForm_IsReported(string value, bool isRight) => IsRight("doi", value).Should().Be(isRight);

    /// <summary>Bounds are inclusive, and numbers are compared exactly, also those that are equal as <see cref="double"/>.</summary>
    [Theory]
    [InlineData("70", "70", "90", false)]
    [InlineData("90.0", "70", "9e1", false)]
    [InlineData("90.00000000000000000001", "70", "90", true)]
    [InlineData("100000000000000000001", "100000000000000000002", null, true)]
    [InlineData("100000000000000000002", "100000000000000000002", null, false)]
    [InlineData("1e-400", null, "0", true)]
    [InlineData("-1e-400", "0", null, true)]
    [InlineData("80", null, null, false)]
    [InlineData("80", "90", "70", false)] // reversed bounds are another error
    public void Amount_OutsideItsBounds_IsReported(string amount, string? lower, string? upper, bool expected)
    {
        Quantity quantity = new() { Amount = Number.Parse(amount), Lower = lower is null ? null : Number.Parse(lower), Upper = upper is null ? null : Number.Parse(upper) };

        new ClaimValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Claim { Id = "c", Text = "T", Proposition = new() { Subject = "s", Predicate = "p", Quantity = quantity } })
            .Errors.Exists(error => error.ErrorCode == "CM4210").Should().Be(expected);
    }

    [Fact]
    public void TextByLanguage_Blank_HasTheLanguageInItsPath()
    {
        new TopicValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Topic { Id = "t", Label = "L", Labels = LanguageMap.Of(("de", " ")) }).Errors.Single().PropertyName.Should().Be("Labels[de]");
        new ClaimValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Claim { Id = "c", Text = "T", Translations = LanguageMap.Of(("de", " ")) }).Errors[0].PropertyName.Should().Be("Translations[de]");
        new ActorValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Actor { Id = "a", Name = "N", Names = LanguageMap.Of(("de", " ")) }).Errors.Single().PropertyName.Should().Be("Names[de]");
    }

    [Theory]
    [InlineData(new string[0], true)]
    [InlineData(new[] { "a" }, false)]
    public void ClaimWithoutClaimant_OneCitationHasARelayer_IsNotReported(string[] via, bool expected)
    {
        var dataset = new ClaimDataset
        {
            Actors = [new Actor { Id = "a", Name = "A" }],
            Sources = [new Source { Id = "s", Title = "S" }, new Source { Id = "t", Title = "T" }],
            Claims = [new Claim { Id = "c", Text = "T", Citations = [new Citation { Source = "s" }, new Citation { Source = "t", Via = via.Select(ActorId.Parse).ToValueList() }] }],
        };

        dataset.Validate().Diagnostics.Any(found => found.Code == "CM4401").Should().Be(expected);
    }

    [Theory]
    [InlineData("https://example.org/review", false)]
    [InlineData(null, true)]
    public void ClaimWithoutCitation_ReviewHasAUrl_IsNotReported(string? url, bool expected) =>
        new ClaimValidator(RuleFiles.OptionsOfValidators).Validate(new Claim { Id = "c", Text = "T", Reviews = [new Review { Verdict = "False" }, new Review { Verdict = "False", Url = url }] })
            .Errors.Exists(error => error.ErrorCode == "CM4402").Should().Be(expected);

    [Theory]
    [InlineData(DetectionMethod.Manual)]
    [InlineData(DetectionMethod.Model)]
    public void Confidence_AnyMethod_IsNotReported(DetectionMethod method) =>
        new ContradictionValidator(RuleFiles.OptionsOfValidators)
            .Validate(new Contradiction { Claims = ["c", "d"], Strength = ContradictionStrength.Contrary, Detection = new() { Method = method, Confidence = Number.Parse("0.9") } })
            .IsValid.Should().BeTrue();

    [Fact]
    public void UnpairedSurrogate_InCode_DoesNotStopTheRules() =>
        new ClaimDataset { Title = "\uD800", Actors = [new Actor { Id = "a", Name = "\uDC00 b" }] }.Validate().Diagnostics.Should().BeEmpty();

    private static IEnumerable<string> CodesOf(string? value, string? best, string? worst) =>
        new ClaimValidator(RuleFiles.OptionsOfValidators)
            .Validate(new Claim { Id = "c", Text = "T", Reviews = [new Review { Rating = new() { Value = NumberOf(value), Best = NumberOf(best), Worst = NumberOf(worst) } }] })
            .Errors.Select(error => error.ErrorCode);

    private static Number? NumberOf(string? text) => text is null ? null : Number.Parse(text);

    private static bool IsRight(string scheme, string value) =>
        new ActorValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Actor { Id = "a", Name = "A", Identifiers = [new Identifier { Scheme = scheme, Value = value }] }).IsValid;
}

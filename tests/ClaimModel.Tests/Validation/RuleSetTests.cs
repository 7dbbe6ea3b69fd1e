using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

public class RuleSetTests
{
    private const string Doubtful =
        """
        {
          "claimModel": "1.0",
          "claims": [
            {
              "id": "lavrov-attack",
              "text": "The attack in Idlib was staged.",
              "stance": "denyes",
              "assertedOn": "12 April"
            }
          ]
        }
        """;

    private static readonly Rule Own = new(
        "OWN01", "text-short", DiagnosticSeverity.Error, "A text is short.", "Long ones are not read.", "\"text\": \"…\"", "Shorten the text.");

    private static readonly RecordRule<Claim> ShortText = new(Own, static (claim, context) =>
    {
        if (claim.Text.Length > 20)
        {
            context.Report("text", $"{context.Subject} has a long text; shorten it.", claim.Text, "Staged.");
        }
    });

    [Fact]
    public void Constructor_NullArguments_Throws()
    {
        Action withoutRule = () => _ = new RecordRule<Claim>(null!, static (_, _) => { }); // what is tested
        Action withoutCheck = () => _ = new RecordRule<Claim>(Own, null!); // what is tested

        withoutRule.Should().Throw<ArgumentNullException>().WithParameterName("rule");
        withoutCheck.Should().Throw<ArgumentNullException>().WithParameterName("check");
    }

    [Fact]
    public void NullArguments_Throw()
    {
        Action[] calls =
        [
            () => RuleSet.Default.SeverityOf(null!), // what is tested, as in the next lines
            () => RuleSet.IsAlwaysError(null!),
            () => RuleSet.Default.Without(null!),
            () => RuleSet.Default.With(null!),
        ];

        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void Report_WholeRecord_HasItsLocation()
    {
        var rule = new RecordRule<Claim>(Own, static (_, context) => context.Report("", $"{context.Subject} is odd; leave it out."));
        var dataset = new ClaimDataset { Claims = [new Claim { Id = "c", Text = "It rains." }] };

        dataset.Validate(new() { Rules = RuleSet.Default.With(rule) }).Diagnostics.Single(found => found.Code == "OWN01").JsonPointer.Should().Be("/claims/0");
    }

    [Fact]
    public void Validate_WithAllRules_ReportsReadingAndRecords() => Codes(RuleSet.Default).Should().Equal("CM4402", "CM0012", "CM0015");

    [Fact]
    public void Without_SomeCodes_OmitsTheirFindings()
    {
        Codes(RuleSet.Default.Without("CM4402")).Should().Equal("CM0012", "CM0015");
        Codes(RuleSet.Default.Without("CM0012", "CM4402")).Should().Equal("CM0015");
        Codes(RuleSet.Default.Without("CM0012").Without("CM4402")).Should().Equal("CM0015");
    }

    [Fact]
    public void Without_AnyCode_DoesNotChangeTheDefaultSet()
    {
        var smaller = RuleSet.Default.Without("CM4402");

        smaller.Find("CM4402").Should().BeNull();
        smaller.SeverityOf(RuleSet.Default.Find("CM4402")!).Should().BeNull();
        smaller.Rules.Should().HaveCount(RuleSet.Default.Rules.Count - 1);
        RuleSet.Default.Find("CM4402").Should().NotBeNull();
    }

    [Theory]
    [InlineData("CM0012")]
    [InlineData("CM4402")]
    public void WithSeverity_Rule_ChangesTheSeverityOfItsFindings(string code)
    {
        var rules = RuleSet.Default.WithSeverity(code, DiagnosticSeverity.Info);

        ClaimDataset.Read(Doubtful).Validate(new() { Rules = rules }).Diagnostics.Should().ContainSingle(found => found.Code == code)
            .Which.Severity.Should().Be(DiagnosticSeverity.Info);
        rules.SeverityOf(rules.Find(code)!).Should().Be(DiagnosticSeverity.Info);
        RuleSet.Default.SeverityOf(rules.Find(code)!).Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void HasErrors_WarningsOnly_IsFalse()
    {
        var warnings = Doubtful.Replace("\"assertedOn\": \"12 April\"", "\"assertedOn\": \"2017\"", StringComparison.Ordinal);

        ValidationReport report = ClaimDataset.Read(warnings).Validate();

        report.HasErrors.Should().BeFalse();
        report.Count(DiagnosticSeverity.Warning).Should().Be(2);
        report.Of(DiagnosticSeverity.Warning).Select(found => found.Code).Should().Equal("CM4402", "CM0012");
        report.ToString().Should().Be("0 errors, 2 warnings, 0 info messages");
        ClaimDataset.Read(warnings).Validate(new() { Rules = RuleSet.Default.WithSeverity("CM0012", DiagnosticSeverity.Error) }).HasErrors.Should().BeTrue();
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "1 error, 1 warning, 0 info messages")]
    [InlineData(DiagnosticSeverity.Info, "0 errors, 1 warning, 1 info message")]
    public void ToString_OneDiagnosticOfASeverity_IsSingular(DiagnosticSeverity severity, string expected)
    {
        var warnings = Doubtful.Replace("\"assertedOn\": \"12 April\"", "\"assertedOn\": \"2017\"", StringComparison.Ordinal);

        ClaimDataset.Read(warnings).Validate(new() { Rules = RuleSet.Default.WithSeverity("CM0012", severity) }).ToString().Should().Be(expected);
    }

    [Fact]
    public void With_CustomRule_EvaluatesIt()
    {
        ValidationReport report = ClaimDataset.Read(Doubtful).Validate(new() { Rules = RuleSet.Default.With(ShortText) });

        report.Diagnostics.Should().ContainSingle(found => found.Code == "OWN01").Which.Should().Be(new Diagnostic
        {
            Rule = Own,
            Severity = DiagnosticSeverity.Error,
            Message = """Claim "lavrov-attack" has a long text; shorten it.""",
            Suggestion = "Staged.",
            Location = DiagnosticLocation.InText(6, 15, "/claims/0/text"),
            RecordId = "lavrov-attack",
        });
    }

    [Fact]
    public void With_CustomRule_CanBeConfigured()
    {
        var rules = RuleSet.Default.With(ShortText);

        rules.Find("OWN01").Should().Be(Own);
        Codes(rules.Without("OWN01")).Should().NotContain("OWN01");
        rules.WithSeverity("OWN01", DiagnosticSeverity.Info).SeverityOf(Own).Should().Be(DiagnosticSeverity.Info);
        new ClaimValidator(new ValidationOptions { Rules = rules, MinimumSeverity = DiagnosticSeverity.Warning }).Validate(ClaimDataset.Read(Doubtful).Dataset.Claims[0]).Errors
            .Should().ContainSingle(error => error.ErrorCode == "OWN01").Which.PropertyName.Should().Be("Text");
    }

    [Fact]
    public void With_RuleForTheDataset_ReportsTheDocument()
    {
        var rule = new RecordRule<ClaimDataset>(Own with { Code = "OWN02" }, static (_, context) => context.Report("", $"{context.Subject} has no licence."));

        Diagnostic found = ClaimDataset.Read(Doubtful).Validate(new() { Rules = RuleSet.Default.With(rule) }).Diagnostics.Should().ContainSingle(found => found.Code == "OWN02").Subject;

        found.ToString().Should().Be("(1,1): error OWN02: The dataset has no licence.");
        found.JsonPointer.Should().BeEmpty();
    }

    [Theory]
    [InlineData("CM9999")]
    [InlineData("cm4102-2")]
    public void With_CodeThatStartsWithCM_Throws(string code)
    {
        Action add = () => RuleSet.Default.With(new RecordRule<Claim>(Own with { Code = code }, static (_, _) => { }));

        add.Should().Throw<ArgumentException>().WithMessage($"The code {code} starts with CM, the prefix of the rules of ClaimModel; use another prefix.*");
    }

    [Fact]
    public void With_CodeOfTheSet_Throws()
    {
        Action add = () => RuleSet.Default.With(ShortText).With(ShortText);

        add.Should().Throw<ArgumentException>().WithMessage("The set already has a rule OWN01.*");
    }

    [Theory]
    [InlineData("CM4120", "There is no rule \"CM4120\". Did you mean \"CM4102\"?*")]
    [InlineData("cm4102", "There is no rule \"cm4102\". Did you mean \"CM4102\"?*")]
    [InlineData("claimant-exists", "There is no rule \"claimant-exists\".*")]
    [InlineData("", "There is no rule \"\".*")]
    public void WithoutAndWithSeverity_UnknownCode_Throw(string code, string message)
    {
        Action remove = () => RuleSet.Default.Without(code);
        Action change = () => RuleSet.Default.WithSeverity(code, DiagnosticSeverity.Info);

        remove.Should().Throw<ArgumentException>().WithMessage(message);
        change.Should().Throw<ArgumentException>().WithMessage(message);
    }

    private static IEnumerable<string> Codes(RuleSet rules) => ClaimDataset.Read(Doubtful).Validate(new() { Rules = rules }).Diagnostics.Select(found => found.Code);

    [Fact]
    public void With_RuleForPartOfARecord_Throws()
    {
        Action add = () => RuleSet.Default.With(new RecordRule<Citation>(Own, static (_, context) => context.Report("", "Hit.")));

        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void With_LowerCode_PreservesTheOrderOfCodes() =>
        RuleSet.Default.With(new RecordRule<Claim>(Own with { Code = "AB0001" }, static (_, _) => { })).Rules.Select(rule => rule.Code)
            .Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Change_RuleWhoseViolationsAreSkipped_Throws()
    {
        foreach (var change in new Action[] { () => RuleSet.Default.Without("CM0001"), () => RuleSet.Default.WithSeverity("CM0009", DiagnosticSeverity.Info) })
        {
            change.Should().Throw<ArgumentException>().WithMessage("Rule CM000? must remain an error: a value that violates it is not part of the dataset.*");
        }

        RuleSet.Default.WithSeverity("CM0009", DiagnosticSeverity.Error).Find("CM0009").Should().NotBeNull();
    }
}

using System.Globalization;
using ClaimModel.Tests.Support;
using ClaimModel.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace ClaimModel.Tests.Validation;

public class ValidatorCompositionTests
{
    private static readonly ValidationOptions AllSeverities = new() { MinimumSeverity = DiagnosticSeverity.Info };

    private static readonly ClaimValidator Validator = new(AllSeverities);

    private static readonly Claim Unquoted = new()
    {
        Id = "lavrov-attack",
        Text = "The attack in Idlib was staged.",
        Citations = [new Citation { Source = "article" }, new Citation { Source = "article", Fidelity = Fidelity.Verbatim }],
    };

    private static readonly Claim Uncited = new() { Id = "tillerson-attack", Text = "The government ordered it." };

    [Fact]
    public void Failure_Claim_HasAllPropertiesOfTheDiagnostic()
    {
        ValidationFailure failure = Validator.Validate(Unquoted).Errors.Should().ContainSingle().Subject;

        failure.PropertyName.Should().Be("Citations[1].Quote");
        failure.ErrorCode.Should().Be("CM4403");
        failure.Severity.Should().Be(Severity.Error);
        failure.AttemptedValue.Should().BeNull();
        failure.ErrorMessage.Should().Be("""Claim "lavrov-attack" has a verbatim citation of "article" without a quote; add the quote, or remove "fidelity".""");
        failure.CustomState.Should().Be(new Diagnostic
        {
            Rule = RuleSet.Default.Find("CM4403")!,
            Severity = DiagnosticSeverity.Error,
            Message = """Claim "lavrov-attack" has a verbatim citation of "article" without a quote; add the quote, or remove "fidelity".""",
            Location = DiagnosticLocation.OfValue("/citations/1/quote"),
            RecordId = "lavrov-attack",
        });
    }

    /// <summary>Without a dataset, rules that need one are skipped, because they would throw.</summary>
    [Fact]
    public void Validate_RecordAlone_SkipsRulesThatNeedTheDataset()
    {
        string[] found =
        [
            .. CodesOf(new ActorValidator(AllSeverities), Samples.Maximal.Actors[0]),
            .. CodesOf(new TopicValidator(AllSeverities), Samples.Maximal.Topics[0]),
            .. CodesOf(new SourceValidator(AllSeverities), Samples.Maximal.Sources[0]),
            .. CodesOf(new ClaimValidator(AllSeverities), Samples.Maximal.Claims[0]),
            .. CodesOf(new ContradictionValidator(AllSeverities), Samples.Maximal.Contradictions[0]),
        ];

        found.Should().Equal("CM4204", "CM5209");
    }

    [Theory]
    [InlineData("CM4201", "ValidTime", "2017/2011")]
    [InlineData("CM4205", "Proposition.Quantity.Lower", "100")]
    [InlineData("CM4202", "Reviews[0].Rating.Value", "6")]
    public void Failure_Value_HasTheAttemptedValue(string code, string property, string value)
    {
        var claim = Uncited with
        {
            Citations = [new Citation { Source = "article" }],
            ValidTime = DateInterval.Parse("2017/2011"),
            Proposition = new() { Subject = "attack", Predicate = "death-toll", Quantity = new() { Lower = 100, Upper = 90 } },
            Reviews = [new Review { Rating = new() { Value = 6, Best = 5, Worst = 1 } }],
        };

        ValidationFailure failure = Validator.Validate(claim).Errors.Should().ContainSingle(error => error.ErrorCode == code).Subject;

        failure.PropertyName.Should().Be(property);
        failure.AttemptedValue.ToString().Should().Be(value);
    }

    [Theory]
    [InlineData("CM4402", DiagnosticSeverity.Error, Severity.Error)]
    [InlineData("CM4402", DiagnosticSeverity.Warning, Severity.Warning)]
    [InlineData("CM4402", DiagnosticSeverity.Info, Severity.Info)]
    public void Failure_Severity_IsThatOfTheRuleSet(string code, DiagnosticSeverity severity, Severity expected)
    {
        var validator = new ClaimValidator(AllSeverities with { Rules = RuleSet.Default.WithSeverity(code, severity) });

        validator.Validate(Uncited).Errors.Should().ContainSingle().Which.Severity.Should().Be(expected);
    }

    [Fact]
    public void SetValidator_InParent_PrependsTheProperty()
    {
        var parent = new InlineValidator<Submission>();
        parent.RuleFor(submission => submission.Claim).SetValidator(Validator);

        parent.Validate(new Submission { Claim = Unquoted }).Errors.Select(Shown).Should().Equal("Claim.Citations[1].Quote CM4403");
    }

    [Fact]
    public void RuleForEach_InParent_PrependsPropertyAndIndex()
    {
        var parent = new InlineValidator<Submission>();
        parent.RuleForEach(submission => submission.Others).SetValidator(Validator);

        parent.Validate(new Submission { Claim = Uncited, Others = [Unquoted, Uncited] }).Errors.Select(Shown)
            .Should().Equal("Others[0].Citations[1].Quote CM4403", "Others[1].Citations CM4402");
    }

    [Fact]
    public void Include_WithCustomRule_EvaluatesBoth()
    {
        var own = new InlineValidator<Claim>();
        own.Include(Validator);
        own.RuleFor(claim => claim.Tags).Must(tags => !tags.IsEmpty).WithErrorCode("OWN1");

        own.Validate(Uncited).Errors.Select(Shown).Should().Equal("Citations CM4402", "Tags OWN1");
    }

    [Fact]
    public void Validate_RuleSetsOfParent_AreSelected()
    {
        var parent = new InlineValidator<Submission>();
        parent.RuleFor(submission => submission.Sender).NotEmpty().WithErrorCode("OWN2");
        parent.RuleSet("claims", () => parent.RuleFor(submission => submission.Claim).SetValidator(Validator, "default"));
        var submission = new Submission { Claim = Uncited };

        parent.Validate(submission).Errors.Select(Shown).Should().Equal("Sender OWN2");
        parent.Validate(submission, options => options.IncludeRuleSets("claims")).Errors.Select(Shown).Should().Equal("Claim.Citations CM4402");
        parent.Validate(submission, options => options.IncludeAllRuleSets()).Errors.Select(Shown).Should().Equal("Sender OWN2", "Claim.Citations CM4402");
    }

    [Fact]
    public async Task ValidateAsync_Claim_FindsTheSame()
    {
        ValidationResult result = await Validator.ValidateAsync(Unquoted, TestContext.Current.CancellationToken);

        result.Errors.Select(Shown).Should().Equal("Citations[1].Quote CM4403");
    }

    [Fact]
    public void ValidateAndThrow_Warning_Throws()
    {
        Action validate = () => Validator.ValidateAndThrow(Uncited);

        validate.Should().Throw<ValidationException>().Which.Errors.Select(Shown).Should().Equal("Citations CM4402");
    }

    [Fact]
    public void Validators_DoNotChangeGlobalOptions()
    {
        var before = (ValidatorOptions.Global.DefaultRuleLevelCascadeMode, ValidatorOptions.Global.DefaultClassLevelCascadeMode,
            ValidatorOptions.Global.Severity, ValidatorOptions.Global.PropertyChainSeparator, ValidatorOptions.Global.LanguageManager.Enabled,
            ValidatorOptions.Global.LanguageManager.Culture, ValidatorOptions.Global.PropertyNameResolver, ValidatorOptions.Global.DisplayNameResolver);

        new ClaimDatasetValidator().Validate(new ClaimDataset { Claims = [Unquoted] });
        new ClaimValidator(RuleFiles.Options).Validate(Unquoted);

        (ValidatorOptions.Global.DefaultRuleLevelCascadeMode, ValidatorOptions.Global.DefaultClassLevelCascadeMode,
            ValidatorOptions.Global.Severity, ValidatorOptions.Global.PropertyChainSeparator, ValidatorOptions.Global.LanguageManager.Enabled,
            ValidatorOptions.Global.LanguageManager.Culture, ValidatorOptions.Global.PropertyNameResolver, ValidatorOptions.Global.DisplayNameResolver)
            .Should().Be(before);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void Messages_AnyCulture_AreTheSame(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        string[] expected = [.. TextsOfAllFiles()];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            TextsOfAllFiles().Should().Equal(expected);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Validator_SeveralThreads_FindsTheSame()
    {
        var validator = new ClaimDatasetValidator(RuleFiles.Options);
        var datasets = RuleFiles.OfDocuments.Select(name => ClaimDataset.ReadFile(RuleFiles.Invalid(name)).Dataset).ToList();
        string[] expected = [.. datasets.SelectMany(dataset => validator.Validate(dataset).Errors.Select(Shown))];

        var found = new string[16][];
        Parallel.For(0, found.Length, i => found[i] = [.. datasets.SelectMany(dataset => validator.Validate(dataset).Errors.Select(Shown))]);

        found.Should().OnlyContain(texts => texts.SequenceEqual(expected));
    }

    private static string Shown(ValidationFailure failure) => $"{failure.PropertyName} {failure.ErrorCode}";

    private static IEnumerable<string> TextsOfAllFiles() =>
        RuleFiles.OfDocuments.SelectMany(name => ClaimDataset.ReadFile(RuleFiles.Invalid(name)).Validate(RuleFiles.Options).Diagnostics).Select(found => found.ToString());

    private static IEnumerable<string> CodesOf<TRecord>(AbstractValidator<TRecord> validator, TRecord record) =>
        validator.Validate(record).Errors.Select(error => error.ErrorCode);
}

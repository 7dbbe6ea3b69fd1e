using ClaimModel.Validation;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;

namespace ClaimModel.Tests.Validation;

/// <summary>Each failure belongs to the FluentValidation rule of its property, so that some properties can be validated.</summary>
public class ValidatorSelectionTests
{
    private const string Quotes = "Citations[2].Quote.Exact|Citations[1].Quote";

    private static readonly ClaimValidator Validator = new();

    private static readonly Claim Faulty = new()
    {
        Id = "c",
        Text = "",
        Translations = LanguageMap.Of(("de", " ")),
        ValidTime = DateInterval.Parse("2017/2011"),
        Citations =
        [
            new Citation { Source = "article" },
            new Citation { Source = "article", Fidelity = Fidelity.Verbatim },
            new Citation { Source = "article", Quote = new() { Exact = " " } },
        ],
        Proposition = new() { Subject = "attack", Predicate = "death-toll", Quantity = new() { Lower = 100, Upper = 90 } },
    };

    private static readonly Claim Correct = new() { Id = "d", Text = "It rains." };

    [Fact]
    public void Validate_Claim_ReportsAllPropertiesInTheirOrder() =>
        Shown(Validator.Validate(Faulty)).Should().Be($"Text|Translations[de]|Proposition.Quantity.Lower|ValidTime|{Quotes}");

    [Theory]
    [InlineData("Text", "Text")]
    [InlineData("Translations", "Translations[de]")]
    [InlineData("Translations[de]", "Translations[de]")]
    [InlineData("Translations[fr]", "")]
    [InlineData("Claimants", "")]
    [InlineData("Citations", Quotes)]
    [InlineData("Citations[]", Quotes)]
    [InlineData("Citations[].Quote", Quotes)]
    [InlineData("Citations[].Quote.Exact", Quotes)]
    [InlineData("Citations[].Quote.Language", "Citations[1].Quote")]
    [InlineData("Citations[].Source", "")]
    [InlineData("Citations[1]", "Citations[1].Quote")]
    [InlineData("Citations[1].Source", "")]
    [InlineData("Citations[10]", "")]
    [InlineData("Citations[2].Quote", "Citations[2].Quote.Exact")]
    [InlineData("Proposition", "Proposition.Quantity.Lower")]
    [InlineData("Proposition.Quantity", "Proposition.Quantity.Lower")]
    [InlineData("Proposition.Subject", "")]
    [InlineData("Unknown", "")]
    [InlineData("Text;Citations;Proposition.Subject", $"Text|{Quotes}")]
    [InlineData("ValidTime;Citations[1].Quote", "ValidTime|Citations[1].Quote")]
    public void IncludeProperties_ByPath_ReportsOnlyTheirFailures(string paths, string expected) =>
        Shown(Validator.Validate(Faulty, options => options.IncludeProperties(paths.Split(';')))).Should().Be(expected);

    [Fact]
    public void IncludeProperties_ByExpression_ReportsOnlyTheirFailures()
    {
        Shown(Validator.Validate(Faulty, options => options.IncludeProperties(claim => claim.Text))).Should().Be("Text");
        Shown(Validator.Validate(Faulty, options => options.IncludeProperties(claim => claim.Citations, claim => claim.ValidTime))).Should().Be($"ValidTime|{Quotes}");
        Shown(Validator.Validate(Faulty, options => options.IncludeProperties(claim => claim.Proposition!.Quantity))).Should().Be("Proposition.Quantity.Lower");
        Shown(Validator.Validate(Faulty, options => options.IncludeProperties(claim => claim.Proposition!.Subject))).Should().Be("");
    }

    [Fact]
    public async Task IncludeProperties_Async_ReportsOnlyTheirFailures() =>
        Shown(await Validator.ValidateAsync(Faulty, options => options.IncludeProperties(claim => claim.Text), TestContext.Current.CancellationToken)).Should().Be("Text");

    [Fact]
    public void ThrowOnFailures_ThrowsOnlyForIncludedProperties()
    {
        FluentActions.Invoking(() => Validator.Validate(Faulty, options => options.IncludeProperties(claim => claim.ValidTime).ThrowOnFailures()))
            .Should().Throw<ValidationException>().Which.Errors.Select(error => error.PropertyName).Should().Equal("ValidTime");
        Validator.Validate(Faulty, options => options.IncludeProperties(claim => claim.Claimants).ThrowOnFailures()).IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData("Claim", "Claim.Text|Claim.Translations[de]|Claim.Proposition.Quantity.Lower|Claim.ValidTime|Claim.Citations[2].Quote.Exact|Claim.Citations[1].Quote")]
    [InlineData("Claim.Text", "Claim.Text")]
    [InlineData("Claim.Citations", "Claim.Citations[2].Quote.Exact|Claim.Citations[1].Quote")]
    [InlineData("Claim.Citations[1].Quote", "Claim.Citations[1].Quote")]
    [InlineData("Claim.Citations[].Source", "")]
    [InlineData("Others[1].Text", "Others[1].Text")]
    [InlineData("Others[].Text", "Others[1].Text|Others[2].Text")]
    [InlineData("Others[2].Citations[1].Quote", "Others[2].Citations[1].Quote")]
    [InlineData("Others[0].Text", "")]
    [InlineData("Sender", "Sender")]
    public void IncludeProperties_OfParent_SelectsPropertiesOfClaims(string path, string expected)
    {
        var parent = new InlineValidator<Submission>();
        parent.RuleFor(submission => submission.Sender).NotEmpty();
        parent.RuleFor(submission => submission.Claim).SetValidator(Validator);
        parent.RuleForEach(submission => submission.Others).SetValidator(Validator);
        var submission = new Submission { Claim = Faulty, Others = [Correct, Faulty, Faulty] };

        Shown(parent.Validate(submission, options => options.IncludeProperties(path))).Should().Be(expected);
    }

    [Fact]
    public async Task RuleForEach_DifferentClaims_ReportsEachForItself()
    {
        var parent = new InlineValidator<Submission>();
        parent.RuleFor(submission => submission.Claim).SetValidator(Validator);
        parent.RuleForEach(submission => submission.Others).SetValidator(Validator);
        var submission = new Submission { Claim = Faulty with { ValidTime = null, Citations = [], Proposition = null }, Others = [Correct, Correct with { Text = "" }, Correct] };

        const string Expected = "Claim.Text|Claim.Translations[de]|Others[1].Text";
        Shown(parent.Validate(submission)).Should().Be(Expected);
        Shown(await parent.ValidateAsync(submission, TestContext.Current.CancellationToken)).Should().Be(Expected);
    }

    [Fact]
    public async Task IncludeProperties_OfIncludingValidator_SelectsProperties()
    {
        var own = new InlineValidator<Claim>();
        own.Include(Validator);
        own.RuleFor(claim => claim.Tags).Must(tags => !tags.IsEmpty);
        own.RuleFor(claim => claim.Text).MinimumLength(5);

        Shown(own.Validate(Faulty, options => options.IncludeProperties(claim => claim.Text))).Should().Be("Text|Text");
        Shown(own.Validate(Faulty, options => options.IncludeProperties("Tags", "Citations"))).Should().Be($"{Quotes}|Tags");
        Shown(await own.ValidateAsync(Faulty, options => options.IncludeProperties("Citations[].Quote"), TestContext.Current.CancellationToken)).Should().Be(Quotes);
    }

    [Fact]
    public void CascadeMode_StopOfTheClass_StopsAfterTheFirstProperty() =>
        Shown(new ClaimValidator { ClassLevelCascadeMode = CascadeMode.Stop }.Validate(Faulty with { Text = "It rains." })).Should().Be("Translations[de]");

    [Fact]
    public void CascadeMode_StopOfTheRule_ReportsAllFailuresOfTheClaim()
    {
        var parent = new InlineValidator<Submission>();
        parent.RuleFor(submission => submission.Claim).Cascade(CascadeMode.Stop).SetValidator(Validator).Must(_ => false);

        parent.Validate(new Submission { Claim = Faulty }).Errors.Should().HaveCount(6);
    }

    [Fact]
    public void Context_ForSeveralValidators_HasTheFailuresOfEach()
    {
        var context = new ValidationContext<Claim>(Correct with { Text = "", ValidTime = Faulty.ValidTime });

        new ClaimValidator(new() { Rules = RuleSet.Default.Without("CM0101") }).Validate(context);
        new ClaimValidator(new() { Rules = RuleSet.Default.Without("CM4201") }).Validate(context);
        new ClaimValidator(new() { Rules = RuleSet.Default.Without("CM0101", "CM4201") }).Validate(context);

        new ClaimValidator(new() { Rules = RuleSet.Default.Without("CM0101", "CM4201") }).Validate(context).Errors.Select(error => error.ErrorCode).Should().Equal("CM4201", "CM0101");
    }

    [Fact]
    public void Validate_AnySelection_EvaluatesTheRulesOnce()
    {
        var calls = 0;
        var validator = new ClaimValidator(WithRule((_, _) => calls++));

        validator.Validate(Faulty);
        calls.Should().Be(1);
        validator.Validate(Faulty, options => options.IncludeProperties("Text", "Citations", "ValidTime"));
        calls.Should().Be(2);
    }

    [Fact]
    public void Failure_OfTheWholeRecord_IsReportedWithoutSelection()
    {
        var validator = new ClaimValidator(WithRule((_, context) => context.Report("", "No.")));

        Shown(validator.Validate(Correct)).Should().Be("");
        validator.Validate(Correct).Errors.Should().ContainSingle().Which.PropertyName.Should().Be("");
        validator.Validate(Correct, options => options.IncludeProperties("Text")).IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData("x-note", "Extensions[x-note]")]
    [InlineData("x-note/0/part", "Extensions[x-note]")]
    [InlineData("a~1b~0c", "Extensions[a/b~c]")]
    [InlineData("Text", "Extensions[Text]")]
    public void Failure_OfAnUnknownMember_BelongsToExtensions(string path, string expected)
    {
        var validator = new ClaimValidator(WithRule((_, context) => context.Report(path, "No.")));

        Shown(validator.Validate(Correct)).Should().Be(expected);
        Shown(validator.Validate(Correct, options => options.IncludeProperties(claim => claim.Extensions))).Should().Be(expected);
        Shown(validator.Validate(Correct, options => options.IncludeProperties(claim => claim.Text))).Should().Be("");
    }

    [Fact]
    public void Failure_OfAnUnknownMemberOfAPart_BelongsToItsExtensions()
    {
        var validator = new ClaimValidator(WithRule((_, context) => context.Report("citations/0/x-note", "No.")));

        Shown(validator.Validate(Correct)).Should().Be("Citations[0].Extensions[x-note]");
        Shown(validator.Validate(Correct, options => options.IncludeProperties("Citations[0].Extensions"))).Should().Be("Citations[0].Extensions[x-note]");
    }

    [Theory]
    [InlineData("Claims", "Claims[0].Text|Claims[1].Citations[0].Source")]
    [InlineData("Claims[1]", "Claims[1].Citations[0].Source")]
    [InlineData("Claims[].Citations", "Claims[1].Citations[0].Source")]
    [InlineData("Claims[].Citations[].Source", "Claims[1].Citations[0].Source")]
    [InlineData("Claims[0].Citations", "")]
    [InlineData("Predicates", "Predicates[0].Id")]
    [InlineData("Actors", "")]
    public void IncludeProperties_OfDataset_ReportsOnlyTheirFailures(string path, string expected)
    {
        var dataset = new ClaimDataset
        {
            Predicates = [new Predicate { Id = " " }],
            Claims = [Correct with { Text = "" }, Correct with { Id = "e", Citations = [new Citation { Source = "missing" }] }],
        };
        var validator = new ClaimDatasetValidator();

        Shown(validator.Validate(dataset, options => options.IncludeProperties(path))).Should().Be(expected);
        Shown(validator.Validate(dataset)).Should().Be("Predicates[0].Id|Claims[0].Text|Claims[1].Citations[0].Source");
        Shown(validator.Validate(dataset, options => options.IncludeProperties(whole => whole.Claims))).Should().Be("Claims[0].Text|Claims[1].Citations[0].Source");
    }

    /// <summary>Every member of a record has a property, and the FluentValidation rule of that property is known by its name.</summary>
    [Fact]
    public void Descriptor_HasARuleForEachProperty()
    {
        Check(new ActorValidator());
        Check(new TopicValidator());
        Check(new SourceValidator());
        Check(new ClaimValidator());
        Check(new ContradictionValidator());
        Check(new ClaimDatasetValidator());

        static void Check<TRecord>(AbstractValidator<TRecord> validator)
        {
            string[] properties = [.. typeof(TRecord).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

            properties.Should().OnlyContain(property => validator.CreateDescriptor().GetRulesForMember(property).Count() == 1);
            validator.CreateDescriptor().Rules.Should().HaveCount(properties.Length + 1); // one for the whole record
        }
    }

    [Fact]
    public void Validate_Null_ThrowsTheExceptionOfFluentValidation() =>
        FluentActions.Invoking(() => Validator.Validate((Claim)null!)).Should().Throw<Exception>().WithMessage("*null model*");

    /// <summary>A selector of the caller is asked about each failure.</summary>
    [Fact]
    public void CustomSelector_SelectsFailuresByPath()
    {
        var context = new ValidationContext<Claim>(Faulty, new(), new PathSelector("Citations", "Citations[2].Quote.Exact"));

        Shown(Validator.Validate(context)).Should().Be("Citations[2].Quote.Exact");
    }

    private static ValidationOptions WithRule(Action<Claim, RuleContext> check) =>
        new() { Rules = RuleSet.Default.With(new RecordRule<Claim>(new("OWN01", "own", DiagnosticSeverity.Error, "X.", "X.", "x", "X."), check)) };

    private static string Shown(ValidationResult result) => string.Join('|', result.Errors.Select(error => error.PropertyName));

    private sealed class PathSelector(params string[] paths) : IValidatorSelector
    {
        public bool CanExecute(IValidationRule rule, string propertyPath, IValidationContext context) => paths.Contains(propertyPath);
    }
}

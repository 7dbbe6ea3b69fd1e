using ClaimModel.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace ClaimModel.Tests.Validation;

public class SameFindingsTests
{
    private static readonly ClaimDatasetValidator Validator = new(RuleFiles.OptionsOfValidators);

    public static TheoryData<string> Files => [.. RuleFiles.All.Select(path => Path.GetFileName(path)!)]; // a file has a name

    /// <summary>The files that are read without errors.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void DatasetValidator_File_FindsTheSameAsValidate(string file)
    {
        var dataset = ClaimDataset.ReadFile(Path.Combine(RuleFiles.Folder, file)).Dataset;

        Validator.Validate(dataset).Errors.Select(Finding.Of).Should().BeEquivalentTo(
            dataset.Validate(RuleFiles.Options).Diagnostics.Select(Finding.Of), options => options.Excluding(finding => finding.Path));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void DatasetValidator_DatasetInCode_FindsTheSameAsValidate(string file)
    {
        var dataset = ClaimDataset.ReadFile(Path.Combine(RuleFiles.Folder, file)).Dataset.ToBuilder().ToDataset();

        Validator.Validate(dataset).Errors.Select(Finding.Of).Should().Equal(dataset.Validate(RuleFiles.Options).Diagnostics.Select(Finding.Of));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void RecordValidators_EachRecord_FindTheSameAsRulesWithoutDataset(string file)
    {
        var dataset = ClaimDataset.ReadFile(Path.Combine(RuleFiles.Folder, file)).Dataset.AcceptLoss().ToBuilder().ToDataset();
        var alone = dataset.Validate(RuleFiles.Options with { Rules = RuleSet.Default.Without(RulesThatNeedADataset) }).Diagnostics.ToLookup(RecordOf, Finding.InRecord);
        Check(dataset.Actors, "actors", new ActorValidator(RuleFiles.OptionsOfValidators));
        Check(dataset.Topics, "topics", new TopicValidator(RuleFiles.OptionsOfValidators));
        Check(dataset.Sources, "sources", new SourceValidator(RuleFiles.OptionsOfValidators));
        Check(dataset.Claims, "claims", new ClaimValidator(RuleFiles.OptionsOfValidators));
        Check(dataset.Contradictions, "contradictions", new ContradictionValidator(RuleFiles.OptionsOfValidators));

        void Check<TRecord>(ValueList<TRecord> records, string list, AbstractValidator<TRecord> validator)
        {
            for (var index = 0; index < records.Count; index++)
            {
                validator.Validate(records[index]).Errors.Select(Finding.Of).Should().Equal(alone[$"{list}/{index}"]);
            }
        }
    }

    [Theory]
    [InlineData("CM1101-role-organization-exists", "Actors[1].Roles[0].Organization")]
    [InlineData("CM4102-claimant-exists", "Claims[0].Claimants[0]")]
    [InlineData("CM4208-quantity-unit", "Claims[0].Proposition.Quantity.Unit")]
    [InlineData("CM4402-claim-cited", "Claims[0].Citations")]
    [InlineData("CM5103-detector-exists", "Contradictions[0].Detection.By")]
    public void PropertyName_IsThePathOfTheClrProperty(string name, string path) =>
        Validator.Validate(ClaimDataset.ReadFile(RuleFiles.Invalid(name)).Dataset).Errors.Should().ContainSingle().Which.PropertyName.Should().Be(path);

    [Fact]
    public void PropertyName_TextByLanguage_HasTheLanguageInBrackets()
    {
        var actor = new Actor { Id = "lavrov", Name = "Sergey Lavrov", Names = LanguageMap.Empty.With("ru", "Лaвров").With("zh-Hant", "拉\u200B夫羅夫") };

        new ActorValidator(RuleFiles.OptionsOfValidators).Validate(actor).Errors.Select(error => error.PropertyName).Should().BeEquivalentTo("Names[ru]", "Names[zh-Hant]");
    }

    [Fact]
    public void RulesThatNeedTheDataset_AreAsExpected()
    {
        RecordRule[] all =
        [
            .. RuleSet.Default.For<Actor>().Select(rule => rule.Check).Where(rule => rule.NeedsDataset),
            .. RuleSet.Default.For<Topic>().Select(rule => rule.Check).Where(rule => rule.NeedsDataset),
            .. RuleSet.Default.For<Source>().Select(rule => rule.Check).Where(rule => rule.NeedsDataset),
            .. RuleSet.Default.For<Predicate>().Select(rule => rule.Check).Where(rule => rule.NeedsDataset),
            .. RuleSet.Default.For<Unit>().Select(rule => rule.Check).Where(rule => rule.NeedsDataset),
            .. RuleSet.Default.For<Claim>().Select(rule => rule.Check).Where(rule => rule.NeedsDataset),
            .. RuleSet.Default.For<Contradiction>().Select(rule => rule.Check).Where(rule => rule.NeedsDataset),
        ];

        all.Select(rule => rule.Rule.Code).Should().BeEquivalentTo(RulesThatNeedADataset);
    }

    /// <summary>The rules that compare a record with others, so that they cannot be evaluated on a record alone.</summary>
    private static string[] RulesThatNeedADataset { get; } =
    [
        "CM1001", "CM1101", "CM1304", "CM1305",
        "CM2001", "CM2101", "CM2102", "CM2301", "CM2302",
        "CM3001", "CM3101", "CM3102", "CM3103", "CM3104", "CM3303", "CM3304",
        "CM4001", "CM4002",
        "CM4101", "CM4102", "CM4103", "CM4104", "CM4105", "CM4106", "CM4107", "CM4108", "CM4109", "CM4110", "CM4111", "CM4112", "CM4113", "CM4114", "CM4115",
        "CM4208",
        "CM4301", "CM4305", "CM4308", "CM4309",
        "CM4401", "CM4406", "CM4407", "CM4409", "CM4410",
        "CM4501",
        "CM5001", "CM5101", "CM5102", "CM5103", "CM5104", "CM5202",
        "CM5301", "CM5302", "CM5303", "CM5304", "CM5305",
        "CM6001", "CM6002", "CM6006", "CM6007", "CM6008", "CM6101", "CM6103",
    ];

    private static string RecordOf(Diagnostic found) => string.Join('/', found.JsonPointer.Split('/').Skip(1).Take(2));

    /// <summary>The properties of a finding that both ways of validating report.</summary>
    internal sealed record Finding(string Code, Severity Severity, string Message, string Path)
    {
        public static Finding Of(ValidationFailure failure) => new(failure.ErrorCode, failure.Severity, failure.ErrorMessage, failure.PropertyName);

        public static Finding Of(Diagnostic found) => new(found.Code, SeverityOf(found), found.Message, PathOf(found, depth: 1));

        public static Finding InRecord(Diagnostic found) => new(found.Code, SeverityOf(found), found.Message, PathOf(found, depth: 3));

        private static Severity SeverityOf(Diagnostic found) => Enum.Parse<Severity>(found.Severity.ToString());

        /// <summary>The path of the CLR property, such as <c>Claims[0].Claimants[0]</c> for <c>/claims/0/claimants/0</c>. Unknown members are in <c>Extensions</c>.</summary>
        private static string PathOf(Diagnostic found, int depth)
        {
            string[] names = [.. found.JsonPointer.Split('/').Skip(depth)];
            string[] segments = [.. names.Select(segment => int.TryParse(segment, out _) ? $"[{segment}]" : segment == "claimModel" ? "Version" : char.ToUpperInvariant(segment[0]) + segment[1..])];
            int unknown = found.Code == "CM0013" ? names.Length - 1 : Array.FindIndex(names, name => name == "type" || name.StartsWith("x-", StringComparison.Ordinal));
            if (unknown >= 0)
            {
                segments = [.. segments[..unknown], $"Extensions[{names[unknown]}]"];
            }

            return string.Join('.', segments).Replace(".[", "[", StringComparison.Ordinal);
        }
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ClaimModel.Analysis;
using ClaimModel.JsonLines;
using ClaimModel.Tests.Support;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Json;

/// <summary>Every public type is JSON, or refuses with a sentence that says what to do: none becomes an empty object in silence.</summary>
public sealed partial class PublicTypesJsonTests
{
    private static readonly ClaimDataset Dataset = new()
    {
        Actors = [new() { Id = "a", Name = "A" }, new() { Id = "b", Name = "B" }],
        Claims =
        [
            new() { Id = "a-1", Text = "T", Claimants = ["a"], AssertedOn = "2017", Proposition = new() { Subject = "s", Predicate = "p", Value = "v" } },
            new() { Id = "b-1", Text = "U", Claimants = ["b"], Stance = Stance.Denies, Proposition = new() { Subject = "s", Predicate = "p", Value = "v" } },
        ],
        Contradictions = [new() { Claims = ["a-1", "b-1"], Strength = ContradictionStrength.Contradictory }],
    };

    private static readonly Rule OwnRule = new("OWN01", "claim-dated", DiagnosticSeverity.Warning, "A claim has a date.", "Claims change.", "No date.", "Add it.");

    private static readonly Diagnostic Problem = new()
    {
        Rule = RuleSet.Default.Find("CM4102")!,
        Severity = DiagnosticSeverity.Warning,
        Message = "The claimant \"x\" does not exist.",
        Location = DiagnosticLocation.InText(42, 24, "/claims/0/claimants/0", "a.claims.json"),
        RecordId = "a-1",
        Suggestion = "a",
    };

    private static readonly Diagnostic OwnProblem = new() { Rule = OwnRule, Severity = DiagnosticSeverity.Error, Message = "No date." };

    private static readonly MemberDifference Difference = new("/x-a", DifferenceKind.Changed, "null", "[1.0]");

    private static readonly MergeConflict Conflict = new("claim", "c", new("a.jsonl", 2), new("b.jsonl", 3), [Difference], 2);

    private static readonly FinderResult Findings = ContradictionFinder.Find(Dataset);

    private static readonly ReviewDifference Reviewed = new ClaimDataset
    {
        Claims = [new() { Id = "c", Text = "T", Reviews = [new() { Reviewer = "a", Verdict = "False", Rating = new() { Value = 2, Best = 5, Worst = 1 } }, new() { Reviewer = "b", Verdict = "True" }] }],
    }.CompareReviews()[0];

    /// <summary>Values that are read back as equal values.</summary>
    private static readonly object[] ReadBack =
    [
        .. Samples.All,
        ActorId.Parse("a"),
        TopicId.Parse("t"),
        SourceId.Parse("s"),
        ClaimId.Parse("c"),
        ContradictionId.Parse("k"),
        new FormatVersion(1, 3),
        PartialDate.Parse("2017-04", null),
        DateInterval.Parse("2017/..", null),
        new CalendarDay(2017, 4, 12),
        LanguageTag.Parse("en", null),
        LanguageMap.Of(("de", "B")),
        Qualifiers.Of(("place", "portel")),
        new Qualifier("place", "portel"),
        new LanguageText(LanguageTag.Parse("en", null), "A"),
        Number.Parse("1.50"),
        Samples.Maximal.Claims[0].Stance,
        new ValueList<Claim>(Dataset.Claims.ToArray()),
        Extensions.Empty.With("x-a", "[1.50]"),
        Extensions.Empty.With("x-a", "[1.50]").Single(),
        Problem,
        OwnProblem,
        OwnRule,
        Problem.Location,
        Problem with { Location = DiagnosticLocation.InWorkbook("Claims", "F12", "/claims/9/claimants/0", "claims.xlsx") },
        DiagnosticLocation.OfValue("/claims/9"),
        new RecordCounts(1, 2, 3, 4, 5, 6, 7),
        Conflict,
        Conflict.First,
        new MergeDecision(Conflict, Conflict.Second),
        new MergeOptions { Header = new() { Title = "T" }, Preference = MergePreference.Newest },
        new MergeOptions(),
        new MergeReport(new(1, 0, 0, 0, 0, 1, 0), 2, [Conflict], 1, [new(Conflict, Conflict.First)], 3, [OwnProblem], 1),
        Difference,
        new MemberDifference("/x-a", DifferenceKind.Added, null, "null"),
        new MemberDifference("/x-a", DifferenceKind.Removed, "null", null),
        new RecordDifference("claim", "c", DifferenceKind.Changed, "It rains.", [Difference]),
        new DatasetComparison([Difference], [new("actor", "a", DifferenceKind.Added, "A", [])], 3),
        new JsonLinesProgress(1, null, 3),
        new JsonLinesRecord(7, Dataset.Claims[0], [Problem]),
        new JsonLinesRecord(8, null, [OwnProblem]),
        FinderOptions.Default with { IncludeApparent = true, By = "a", On = "2024", Rules = [ConflictRule.Questioned] },
        ConflictRule.DisjointDate,
        new NotFunctionalPredicate { Predicate = "p", Subject = "s", ValueCount = 3, ValueKind = "numbers" },
        new IncomparableClaims { Subject = "s", Predicate = "p", Measures = ["dates", "words"], Claims = ["a-1", "b-1"] },
        Dataset.Issues[0],
        Dataset.Issues[0].Positions[0],
        Dataset.TimelineOf("a")[0],
        Reviewed,
        Reviewed.Reviews[0],
        Reviewed.Reviews[1],
        new ReadOptions { File = "f", MaxLineBytes = 100, AllowCommentsAndTrailingCommas = true },
        new WriteOptions { Indented = false },
    ];

    /// <summary>Values that are read back, without equality of their own.</summary>
    private static readonly object[] ReadBackWithoutEquality =
    [
        new ValidationReport([Problem, OwnProblem]),
        new StreamingReport(new([Problem], [0, 5, 1]), new(0, 0, 0, 0, 0, 9, 0), 10, false),
    ];

    /// <summary>Values that are only written, with what reading says.</summary>
    private static readonly (object Value, string Sentence)[] OneWay =
    [
        (ClaimDataset.Read("""{"claimModel":"1.0","claims":[{"id":"c"}]}"""), "ReadResult cannot be deserialized. Deserialize a ClaimDataset, or a ValueList<Diagnostic>, instead."),
        (Findings, "FinderResult cannot be deserialized. Deserialize the contradictions that it lists as Contradiction, or search the dataset again."),
        (Findings.Found[0], "FoundContradiction cannot be deserialized. Deserialize its \"contradiction\" as a Contradiction, or search the dataset again."),
    ];

    /// <summary>Values that have no JSON, with what writing and reading say.</summary>
    private static readonly (object Value, string Sentence)[] Refused =
    [
        (new ClaimDatasetBuilder(), "ClaimDatasetBuilder has no JSON. Serialize the dataset that ToDataset returns."),
        (new InvalidDatasetException("M"), "InvalidDatasetException has no JSON. Serialize its Diagnostics."),
        (new InvalidJsonException("M"), "InvalidJsonException has no JSON. Serialize its Diagnostics."),
        (ClaimJson.Read<Claim>("{}"), "RecordReadResult has no JSON. Serialize its Record, or its Diagnostics."),
        (RuleSet.Default, "RuleSet has no JSON. Serialize its Rules, which describe the rules; the rules themselves are code."),
        (new RecordRule<Claim>(OwnRule, (_, _) => { }), "RecordRule has no JSON. Serialize its Rule, which describes the rule; the check is code."),
        (new ValidationOptions(), "ValidationOptions has no JSON. Its members are code; create it in your program."),
        (new StreamingOptions(), "StreamingOptions has no JSON. Its members are code; create it in your program."),
        (new MergeInput("a", []), "MergeInput has no JSON. Its lines are read while they are merged."),
        (new ActorValidator(), "ActorValidator has no JSON. Serialize the result of the validation."),
        (new ClaimValidator(), "ClaimValidator has no JSON. Serialize the result of the validation."),
        (new ClaimDatasetValidator(), "ClaimDatasetValidator has no JSON. Serialize the result of the validation."),
        (new ContradictionValidator(), "ContradictionValidator has no JSON. Serialize the result of the validation."),
        (new SourceValidator(), "SourceValidator has no JSON. Serialize the result of the validation."),
        (new TopicValidator(), "TopicValidator has no JSON. Serialize the result of the validation."),
    ];

    /// <summary>Public types that are not values: abstract types, whose values have another type, and what the library passes to callbacks.</summary>
    private static readonly Type[] NotValues = [typeof(ExtensibleRecord), typeof(RecordRule), typeof(RecordValidator<>), typeof(RuleContext), typeof(ContradictionIndex), typeof(RecordValidation)];

    public static TheoryData<object> Readable => [.. ReadBack, .. ReadBackWithoutEquality];

    public static TheoryData<object> All => [.. ReadBack, .. ReadBackWithoutEquality, .. OneWay.Select(entry => entry.Value)];

    [Theory]
    [InlineData("""{"\ud800":1,"code":"CM4102"}""")]
    [InlineData("""{"code":"\udc00"}""")]
    [InlineData("""{"location":{"\ud800":1}}""")]
    public void Read_UnpairedSurrogateInResult_ThrowsJsonException(string json)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        reader.Read();
        var message = "";
        try
        {
            new ResultJsonConverter<Diagnostic>().Read(ref reader, typeof(Diagnostic), JsonSerializerOptions.Default);
        }
        catch (JsonException exception)
        {
            message = exception.Message;
        }

        message.Should().Be("The string contains an unpaired surrogate, such as \\ud800; write both surrogates of the character.");
    }

    [Fact]
    public void PublicTypes_AreAllTested()
    {
        IEnumerable<Type> tested = [.. All.Select(row => row.Data.GetType()), .. Refused.Select(entry => entry.Value.GetType())];

        typeof(Claim).Assembly.GetExportedTypes()
            .Where(type => !type.IsEnum && !type.IsNested && !(type.IsAbstract && type.IsSealed) && !type.IsInterface && !type.IsAssignableTo(typeof(JsonConverter)))
            .Except(NotValues)
            .Except(tested.Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void Deserialize_WhatWasSerialized_GivesTheValue(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        string json = JsonSerializer.Serialize(value, value.GetType());
        object? read = JsonSerializer.Deserialize(json, value.GetType());

        JsonSerializer.Serialize(read, value.GetType()).Should().Be(json);
        if (ReadBack.Contains(value))
        {
            read.Should().Be(value);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Serialize_InsideOtherTypes_IsTheSame(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        string json = JsonSerializer.Serialize(value, value.GetType());

        json.Should().NotBe("{}");
        JsonSerializer.Serialize(new { value }).Should().Be($"{{\"value\":{json}}}");
        JsonSerializer.Serialize(new Dictionary<string, object> { ["a"] = value }).Should().Be($"{{\"a\":{json}}}");
        JsonSerializer.Serialize(new[] { value }).Should().Be($"[{json}]");
    }

    [Fact]
    public void Deserialize_OneWay_ThrowsNotSupportedExceptionWithASentence()
    {
        foreach ((object value, string sentence) in OneWay)
        {
            string json = JsonSerializer.Serialize(value, value.GetType());

            FluentActions.Invoking(() => JsonSerializer.Deserialize(json, value.GetType())).Should().Throw<NotSupportedException>().WithMessage($"{sentence}*");
        }
    }

    [Fact]
    public void SerializeAndDeserialize_Refused_ThrowNotSupportedExceptionWithASentence()
    {
        foreach ((object value, string sentence) in Refused)
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(value, value.GetType())).Should().Throw<NotSupportedException>().WithMessage($"{sentence}*");
            FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", value.GetType())).Should().Throw<NotSupportedException>().WithMessage($"{sentence}*");
            FluentActions.Invoking(() => JsonSerializer.Serialize(new { value })).Should().Throw<NotSupportedException>().WithMessage($"{sentence}*");
        }
    }

    [Fact]
    public void Serialize_Results_HaveTheNamesOfTheTool()
    {
        JsonSerializer.Serialize(Problem).Should().Be(
            """{"file":"a.claims.json","line":42,"column":24,"sheet":null,"cell":null,"severity":"warning","code":"CM4102","message":"The claimant \u0022x\u0022 does not exist.","pointer":"/claims/0/claimants/0","id":"a-1","suggestion":"a","rule":null}""");
        JsonSerializer.Serialize(new ValidationReport([OwnProblem])).Should().Be(
            """{"hasErrors":true,"errors":1,"warnings":0,"infos":0,"omitted":0,"diagnostics":[{"file":null,"line":null,"column":null,"sheet":null,"cell":null,"severity":"error","code":"OWN01","message":"No date.","pointer":"","id":null,"suggestion":null"""
            + ""","rule":{"code":"OWN01","name":"claim-dated","severity":"warning","title":"A claim has a date.","rationale":"Claims change.","example":"No date.","fix":"Add it."}}]}""");
        JsonSerializer.SerializeToNode(Findings)!["found"]![0]!["rule"]!.GetValue<string>().Should().Be("opposite-stance");
        JsonSerializer.SerializeToNode(Findings)!["found"]![0]!["contradiction"]!["claims"]!.ToJsonString().Should().Be("""["a-1","b-1"]""");
        JsonSerializer.Serialize(Dataset.TimelineOf("a")[0]).Should().StartWith("""{"on":"2017","stands":true,"supersededBy":[],"contradictions":[{""");
    }

    [Fact]
    public void Serialize_SourceGeneratedContext_GivesTheSame()
    {
        var report = new Response(new([Problem]), Findings, Dataset.Issues[0], ClaimDataset.Read("{}"));

        string json = JsonSerializer.Serialize(report, ResponseContext.Default.Response);

        json.Should().Be(JsonSerializer.Serialize(report));
        JsonNode.Parse(json)!["Report"]!["diagnostics"]![0]!["code"]!.GetValue<string>().Should().Be("CM4102");
        JsonSerializer.Deserialize(JsonSerializer.Serialize(Problem), ResponseContext.Default.Diagnostic).Should().Be(Problem);
    }

    [Theory]
    [InlineData("""{"code":"CM4102","message":"M"}""", "The Diagnostic has no \"severity\", which is required.")]
    [InlineData("""{"severity":"fatal","code":"CM4102","message":"M"}""", "\"fatal\" is not a severity; write \"error\", \"warning\" or \"info\".")]
    [InlineData("""{"severity":"error","code":"OWN02","message":"M"}""", "There is no rule \"OWN02\"; a diagnostic of a custom rule needs the member \"rule\".")]
    [InlineData("""{"severity":"error","code":7,"message":"M"}""", "Found 7, where a string is required.")]
    [InlineData("""{"severity":"error","code":"CM4102","message":"M","line":1.5}""", "The number 1.5 is not an integer.")]
    [InlineData("""{"severity":"error","code":"CM4102","message":"M","line":1}""", "A location has a line and a column, both starting at 1, or a sheet and a cell, or none of these.")]
    [InlineData("""{"severity":"error","code":"CM4102","message":"M","line":0,"column":1}""", "A location has a line and a column, both starting at 1, or a sheet and a cell, or none of these.")]
    [InlineData("""{"severity":"error","code":"CM4102","message":"M","line":1,"column":1,"sheet":"S","cell":"A1"}""", "A location has a line and a column, both starting at 1, or a sheet and a cell, or none of these.")]
    [InlineData("[]", "Found [], where an object is required.")]
    public void Deserialize_InvalidDiagnostic_ThrowsJsonException(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Diagnostic>(json)).Should().Throw<JsonException>().WithMessage($"{message}*");

    [Fact]
    public void Deserialize_InvalidPartOfAResult_HasThePointerFromTheResult() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Issue>("""{"subject":"s","predicate":"p","positions":[{"stance":"denies","proposition":{"subject":"s","predicate":7},"claims":[]}]}"""))
            .Should().Throw<InvalidJsonException>().Which.Diagnostics.Select(diagnostic => diagnostic.JsonPointer).Should().Equal("/positions/0/proposition/predicate");

    [Fact]
    public void Deserialize_InvalidReport_ThrowsJsonException()
    {
        string report = JsonSerializer.Serialize(new ValidationReport([OwnProblem]));

        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValidationReport>(report.Replace("\"errors\":1", "\"errors\":0", StringComparison.Ordinal)))
            .Should().Throw<JsonException>().WithMessage("The number of errors is lower than the number of those that are listed.*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ConflictRule>("\"own\"")).Should().Throw<JsonException>().WithMessage("There is no rule \"own\"; only *");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<JsonLinesRecord>("""{"number":1,"diagnostics":[],"type":"x","record":{}}"""))
            .Should().Throw<JsonException>().WithMessage("\"x\" is not a type of record.*");
    }

    internal sealed record Response(ValidationReport Report, FinderResult Findings, Issue Issue, ReadResult Read);

    [JsonSerializable(typeof(Response))]
    [JsonSerializable(typeof(Diagnostic))]
    private sealed partial class ResponseContext : JsonSerializerContext;
}

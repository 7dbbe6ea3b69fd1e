using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>The table of options in docs/json.md, a test for each row.</summary>
public sealed partial class SerializerOptionsTests
{
    private const string Compact = """{"id":"c","text":"\u00E9","claimants":["a"],"proposition":{"subject":"s","predicate":"p","quantity":{"amount":1.50}}}""";

    private static readonly Claim Claim = new()
    {
        Id = "c",
        Text = "é",
        Claimants = ["a"],
        Proposition = new() { Subject = "s", Predicate = "p", Quantity = new() { Amount = Number.Parse("1.50", null) } },
    };

    /// <summary>Options without effect, none of which changes what is written or what is read.</summary>
    public static TheoryData<string, JsonSerializerOptions> WithoutEffect => new()
    {
        { nameof(JsonSerializerOptions.PropertyNamingPolicy), new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper } },
        { nameof(JsonSerializerOptions.DictionaryKeyPolicy), new() { DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper } },
        { nameof(JsonSerializerOptions.PropertyNameCaseInsensitive), new() { PropertyNameCaseInsensitive = true } },
        { nameof(JsonSerializerOptions.DefaultIgnoreCondition), new() { DefaultIgnoreCondition = JsonIgnoreCondition.Never } },
        { nameof(JsonSerializerOptions.NumberHandling), new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString } },
        { nameof(JsonSerializerOptions.ReferenceHandler), new() { ReferenceHandler = ReferenceHandler.Preserve } },
        { nameof(JsonSerializerOptions.RespectNullableAnnotations), new() { RespectNullableAnnotations = false } },
        { nameof(JsonSerializerOptions.RespectRequiredConstructorParameters), new() { RespectRequiredConstructorParameters = false } },
        { nameof(JsonSerializerOptions.AllowDuplicateProperties), new() { AllowDuplicateProperties = true } },
    };

    [Fact]
    public void Table_Options_AreAllTested()
    {
        string page = CommittedFile.Read("docs/json.md");
        string table = page[page.IndexOf("| Option |", StringComparison.Ordinal)..page.IndexOf("\n\n## Schemas", StringComparison.Ordinal)];

        IEnumerable<string> Named(bool used) => table.Split('\n').Skip(2).Where(row => row.Contains("| used", StringComparison.Ordinal) == used)
            .SelectMany(row => OptionName().Matches(row.Split('|')[1]).Select(match => match.Groups[1].Value));

        Named(used: false).Should().Equal(WithoutEffect.Select(row => row.Data.Item1));
        Named(used: true).Should().Equal(
            "WriteIndented", "IndentCharacter", "IndentSize", "NewLine", "Encoder", "ReadCommentHandling", "AllowTrailingCommas", "MaxDepth", "TypeInfoResolver", "UnmappedMemberHandling", "Converters");
    }

    [Theory]
    [MemberData(nameof(WithoutEffect))]
    public void OptionWithoutEffect_ChangesNothing(string name, JsonSerializerOptions options)
    {
        JsonSerializer.Serialize(Claim, options).Should().Be(Compact, name);
        JsonSerializer.Deserialize<Claim>(Compact, options).Should().Be(Claim);
        Code("""{"ID":"c","text":"T"}""", options).Should().Be("CM0007");
        Code("""{"id":"c","text":null}""", options).Should().Be("CM0008");
        Code("""{"id":"c","text":"T","text":"T"}""", options).Should().Be("CM0006");
        Code("""{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{"amount":"1"}}}""", options).Should().Be("CM0009");
    }

    [Fact]
    public void Indentation_IsUsed()
    {
        var options = new JsonSerializerOptions { WriteIndented = true, IndentCharacter = '\t', IndentSize = 1, NewLine = "\n" };

        JsonSerializer.Serialize(new Citation { Source = "s", Via = ["a"] }, options).Should().Be("{\n\t\"source\": \"s\",\n\t\"via\": [\n\t\t\"a\"\n\t]\n}");
    }

    [Fact]
    public void Encoder_IsUsed() =>
        JsonSerializer.Serialize(Claim, new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Should().Be(Compact.Replace("\\u00E9", "é", StringComparison.Ordinal));

    [Fact]
    public void CommentsAndTrailingCommas_AreAllowedByTheirOptions()
    {
        const string Json = """{"id":"c",/* a comment */"text":"T","tags":["a",],"x-a":[1,/* another */2],}""";
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        JsonSerializer.Deserialize<Claim>(Json, options)!.Tags.Should().Equal("a");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Claim>(Json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void MaxDepth_IsUsed()
    {
        const string Json = """{"id":"c","text":"T","x-a":[[1]]}""";

        JsonSerializer.Deserialize<Claim>(Json, new JsonSerializerOptions { MaxDepth = 3 })!.Id.Value.Should().Be("c");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Claim>(Json, new JsonSerializerOptions { MaxDepth = 2 })).Should().Throw<JsonException>();
    }

    [Fact]
    public void TypeInfoResolver_SourceGenerated_NeedsOnlyTheTypesOfTheCaller() =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(new Holder(Claim), HolderContext.Default.Holder), HolderContext.Default.Holder).Should().Be(new Holder(Claim));

    [Fact]
    public void UnmappedMemberHandling_Disallow_RejectsUnknownMembersButNotCustomOnes()
    {
        var options = new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        const string Json = """{"Claim":{"id":"c","text":"T","verdict":1,"x-own":2,"citations":[{"source":"s","page":3}]}}""";

        InvalidJsonException thrown = FluentActions.Invoking(() => JsonSerializer.Deserialize<Holder>(Json, options)).Should().Throw<InvalidJsonException>().Which;

        thrown.Path.Should().Be("$.Claim");
        thrown.Diagnostics.Select(diagnostic => $"{diagnostic.JsonPointer} {diagnostic.Severity.ToWord()} {diagnostic.Code}").Should().Equal("/verdict error CM0013", "/citations/0/page error CM0013");
        thrown.Diagnostics[0].Message.Should().Be("The member \"verdict\" is not a known member of a claim. Did you mean \"reviews\"? Custom members start with \"x-\".");
        JsonSerializer.Deserialize<Holder>(Json)!.Claim.Extensions.Should().HaveCount(2);
        JsonSerializer.Deserialize<Claim>("""{"id":"c","text":"T","x-own":2}""", options)!.Extensions.Should().HaveCount(1);
    }

    [Fact]
    public void Converters_OfTheCaller_AreUsedOutsideOfRecords()
    {
        var options = new JsonSerializerOptions { Converters = { new UpperCaseIdConverter() } };

        JsonSerializer.Serialize(new { Id = (ClaimId)"c", Claim = new Claim { Id = "c", Text = "T" } }, options).Should().Be("""{"Id":"C","Claim":{"id":"c","text":"T"}}""");
    }

    private static string Code(string json, JsonSerializerOptions options) => FluentActions
        .Invoking(() => JsonSerializer.Deserialize<Claim>(json, options)).Should().Throw<InvalidJsonException>().Which
        .Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Code;

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex OptionName();

    internal sealed record Holder(Claim Claim);

    [JsonSerializable(typeof(Holder))]
    private sealed partial class HolderContext : JsonSerializerContext;

    private sealed class UpperCaseIdConverter : JsonConverter<ClaimId>
    {
        public override ClaimId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ClaimId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value.ToUpperInvariant());
    }
}

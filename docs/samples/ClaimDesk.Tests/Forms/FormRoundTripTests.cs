using System.Text.Json.Nodes;
using ClaimDesk.Desk;
using ClaimDesk.Forms;
using Microsoft.Extensions.Primitives;

namespace ClaimDesk.Tests.Forms;

public sealed class FormRoundTripTests
{
    [Fact]
    public void FromPosted_EveryRecordOfMoscow_IsTheSameRecord()
    {
        var dataset = Moscow.Dataset;
        foreach (var record in dataset.EnumerateRecords().Where(record => record is not ClaimDataset))
        {
            var type = RecordType.Of(record);

            type.ToJson(type.Read(Post(type, type.ToJson(record)).ToJsonString()).Record!).Should().Be(type.ToJson(record));
        }
    }

    [Theory]
    [InlineData("claim", """{ "id": "a", "text": "Eins\nZwei", "language": "de", "translations": { "ar": "واحد", "zh": "一" }, "claimants": [ "x", "y" ], "x-note": { "kept": [ 1.50 ] } }""")]
    [InlineData("claim", """{ "id": "a", "text": "T", "stance": "doubts", "proposition": { "subject": "s", "predicate": "p", "quantity": { "amount": 1.50, "upper": 1e3, "unit": "km", "approximate": true }, "qualifiers": { "population": "voters" } } }""")]
    [InlineData("claim", """{ "id": "a", "text": "T", "citations": [ { "source": "s", "quote": { "exact": " a mystery ", "prefix": "is ", "suffix": " that", "x-q": 1 }, "x-c": null }, { "source": "t", "via": [ "v" ] } ] }""")]
    [InlineData("claim", """{ "id": "a", "text": "T", "reviews": [ { "reviewer": "r", "rating": { "value": 1, "best": 5, "worst": 1 }, "citations": [ { "source": "s" } ], "language": "en" } ] }""")]
    [InlineData("predicate", """{ "id": "p", "functional": true, "inverseOf": "q", "disjointWith": [ "r", "s" ] }""")]
    [InlineData("unit", """{ "id": "mi", "base": "km", "conversionMultiplier": 1.609344 }""")]
    public void FromPosted_Value_IsTheSameValue(string type, string json)
    {
        var expected = RecordType.Of(type).Read(json.Replace(", \"x-c\": null", "", StringComparison.Ordinal)).Record!;

        var posted = Post(RecordType.Of(type), json.Replace(", \"x-c\": null", "", StringComparison.Ordinal));

        RecordType.Of(type).ToJson(RecordType.Of(type).Read(posted.ToJsonString()).Record!).Should().Be(RecordType.Of(type).ToJson(expected));
    }

    [Fact]
    public void FromPosted_BlankRowsAndSpaces_AreLeftOut()
    {
        var form = Read("claim", ("/id", " a "), ("/text", "  T\r\nU  "), ("/claimants/0", " "), ("/claimants/3", " x "), ("/citations/0/fidelity", "unspecified"), ("/stance", "asserts"), ("/tags/0", ""));

        new FormWriter().Write(form).ToJsonString().Should().Be("""{"id":"a","text":"T\nU","claimants":["x"]}""");
    }

    [Theory]
    [InlineData("""{"name":"  two  spaces ","aliases":["  pad ",""],"id":"a"}""")]
    [InlineData("""{"name":"one\u2028two","description":"form\u000cfeed\u0085next\u2029","id":"a"}""")]
    [InlineData("""{"name":"L","description":"a\r\nb\rc","names":{"ru":" \u041b "},"id":"a"}""")]
    public void FromPosted_TextsThatNobodyTouched_AreTheSameJson(string json)
    {
        var type = RecordType.Of("actor");
        var shown = FormReader.FromJson(FormSchema.Of(type.ClrType), "", JsonNode.Parse(json));
        var posted = shown.SelfAndDescendants().Where(field => field.Children.Count == 0 && field.Definition.Kind is not (FieldKind.List or FieldKind.Map or FieldKind.Object))
            .Select(field => (field.Name, field.Name == "/id" ? "b" : AsABrowserPosts(field.Text)));

        var form = Read("actor", json, [.. posted]);

        var expected = JsonNode.Parse(json)!;
        expected["id"] = "b";
        JsonNode.DeepEquals(new FormWriter().Write(form), expected).Should().BeTrue();
    }

    [Fact]
    public void FromPosted_OneTextIsChanged_OnlyThatOneIsTrimmed()
    {
        var form = Read("actor", """{"id":"a","name":" L ","aliases":[" x "," y "]}""", ("/id", "a"), ("/name", " M "), ("/aliases/1", " y "));

        new FormWriter().Write(form).ToJsonString().Should().Be("""{"id":"a","name":"M","aliases":[" y "]}""");
    }

    [Theory]
    [InlineData("a\u0085b", "a\u0085b")] // the reference &#x85; is an ellipsis in HTML
    [InlineData("\u0080<\u009f", "\u0080&lt;\u009f")]
    [InlineData("", "")]
    public void HtmlWriter_ControlCharacters_AreNotWrittenAsReferences(string text, string expected)
    {
        using var output = new StringWriter();

        new ClaimDesk.Forms.Html.HtmlWriter(output).Write($"{text}");

        output.ToString().Should().Be(expected);
    }

    [Fact]
    public void FromPosted_AnotherWord_IsKept()
    {
        var form = Read("claim", ("/stance", "~other"), ("/stance~other", "doubts"));

        form.Child("stance")!.Text.Should().Be("doubts");
    }

    [Fact]
    public void FromPosted_HiddenMembersThatAreNoJson_AreIgnored()
    {
        var form = Read("claim", ("/text", "T"), ("/~hidden", "{ broken"));

        new FormWriter().Write(form).ToJsonString().Should().Be("""{"text":"T"}""");
    }

    [Fact]
    public void FromPosted_HiddenMembers_CannotReplaceAFieldOfTheForm()
    {
        var form = Read("claim", ("/text", "T"), ("/~hidden", """{ "text": "Other", "x-a": 1 }"""));

        new FormWriter().Write(form).ToJsonString().Should().Be("""{"text":"T","x-a":1}""");
    }

    private static FormField Read(string type, string edited, params (string Name, string Value)[] fields)
    {
        var definition = FormSchema.Of(RecordType.Of(type).ClrType);
        var posted = new PostedFields(fields.Select(field => KeyValuePair.Create(field.Name, new StringValues(field.Value))));
        return FormReader.FromPosted(definition, "", posted, FormReader.FromJson(definition, "", JsonNode.Parse(edited)));
    }

    private static string AsABrowserPosts(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", "\r\n", StringComparison.Ordinal);

    internal static FormField Read(string type, params (string Name, string Value)[] fields) =>
        FormReader.FromPosted(FormSchema.Of(RecordType.Of(type).ClrType), "", new(fields.Select(field => KeyValuePair.Create(field.Name, new StringValues(field.Value)))));

    /// <summary>Fills a form with a record, posts it as a browser does, and returns the JSON that the form describes.</summary>
    private static JsonObject Post(RecordType type, string json)
    {
        var shown = FormReader.FromJson(FormSchema.Of(type.ClrType), "", JsonNode.Parse(json));
        List<(string, string)> posted = [];
        foreach (var field in shown.SelfAndDescendants())
        {
            if (field.Hidden is not null)
            {
                posted.Add((field.Name + FormReader.HiddenMembers, field.Hidden.ToJsonString()));
            }

            if (field.Definition.Kind is not (FieldKind.Object or FieldKind.List or FieldKind.Map or FieldKind.Boolean) || field.Text == "true")
            {
                posted.Add((field.Name, field.Text.ReplaceLineEndings("\r\n")));
            }
        }

        return new FormWriter().Write(Read(type.Name, [.. posted]));
    }
}

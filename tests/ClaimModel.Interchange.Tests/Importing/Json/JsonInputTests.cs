using System.Text;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Importing.Json;

public class JsonInputTests
{
    [Fact]
    public void Read_ValuesHaveKindTextAndPlace()
    {
        List<string> found = [];

        var result = Read("{ \"a\":\n  [1.50, \"\\u00e9\\n\", true, null],\n  \"b/~\": {\"ü\": {}} }", root =>
        {
            var list = root["a"]!.Value;
            found.AddRange(list.Children.Select(item => $"{item.Kind} {item.Scalar} {item.Pointer} {item.Location}"));
            var nested = root.Find("b/~", "ü")!.Value;
            found.Add($"{nested.Kind} {nested.Name} {nested.Pointer} {nested.Location}");
        });

        result.Diagnostics.Should().BeEmpty();
        found.Should().Equal(
            "Number 1.50 /a/0 f(2,4)",
            "String é\n /a/1 f(2,10)",
            "Boolean true /a/2 f(2,22)",
            "Null  /a/3 f(2,28)",
            "Object ü /b~1~0/ü f(3,16)");
    }

    [Fact]
    public void Read_ToJson_HasNoWhiteSpace() =>
        Json(" { \"a\" : [ 1.0 , \"x\\u0041\" ] , /* c */ \"b\" : null , } ").Should().Be("""{"a":[1.0,"xA"],"b":null}""");

    [Fact]
    public void Read_DuplicateMember_LastCountsAndEarlierIsReported()
    {
        var json = "";
        var result = Read("{\"a\": 1,\n \"b\": 2, \"\\u0061\": 3}", root => json = root.ToJson());

        json.Should().Be("""{"b":2,"a":3}""");
        result.Diagnostics.Single().ToString().Should().Be("f(1,7): warning CM7007: The member \"a\" occurs again in the same object; the last one counts, and this one is dropped. Remove one of them.");
        result.Losses.Single().ToString().Should().Be("a: 1 value, dropped, such as \"1\" at f(1,7)");
    }

    [Fact]
    public void Read_UnpairedSurrogate_IsReplacedAndReported()
    {
        var json = "";
        var result = Read("[\"a\\ud83d\", \"\\ud83d\\ude00\", {\"\\udc00\": 1}]", root => json = root.ToJson());

        json.Should().Be("[\"a\uFFFD\",\"\U0001F600\",{\"\uFFFD\":1}]");
        result.Diagnostics.Select(diagnostic => diagnostic.Location.ToString()).Should().Equal("f(1,2)", "f(1,30)");
        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Rule == ImportRules.Doubtful);
    }

    [Theory]
    [InlineData("{\"a\": 1 \"b\": 2}", "{\"a\":1,\"b\":2}", "f(1,9): error CM7001: Found '\"', where a comma or a closing brace is required. A comma is missing before it.")]
    [InlineData("[1,\n 2", "[1]", "f(2,3): error CM7001: Found the end of the text, where a comma or a closing bracket is required. The text is cut off, or the list that begins on line 1 is not closed.")]
    public void Read_SyntaxError_IsReportedAndTheRestIsRead(string text, string expected, string diagnostic)
    {
        var json = "";
        var result = Read(text, root => json = root.ToJson());

        json.Should().Be(expected);
        result.Diagnostics.Select(one => one.ToString()).Should().Equal(diagnostic);
    }

    [Theory]
    [InlineData("", "f(1,1): error CM7001: The text is empty; JSON is required.")]
    [InlineData(" \n", "f(1,1): error CM7001: The text is empty; JSON is required.")]
    [InlineData("\uFEFF", "f(1,1): error CM7001: The text is empty; JSON is required.")]
    public void Read_Empty_IsReported(string text, string diagnostic) =>
        Read(text, _ => throw new InvalidOperationException()).Diagnostics.Single().ToString().Should().Be(diagnostic);

    [Fact]
    public void Read_InvalidUtf8_IsReportedAtItsPlace()
    {
        byte[] input = [.. "[\"ü\",\n \""u8, 0xE9, .. "\"]"u8];

        ProbeFormat.Run(input, context => JsonInput.Read(context).Should().BeNull()).Diagnostics.Single().ToString()
            .Should().Be("f(2,3): error CM7001: Found the byte E9, which is not valid UTF-8. Save the file as UTF-8, and import it again.");
    }

    [Fact]
    public void Read_Utf16WithByteOrderMark_IsRead()
    {
        var json = "";
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            ProbeFormat.Run([.. encoding.GetPreamble(), .. encoding.GetBytes("[\"é\"]")], context => json += JsonInput.Read(context)!.Value.ToJson());
        }

        json.Should().Be("[\"é\"][\"é\"]");
    }

    [Fact]
    public void Read_NestedTooDeep_IsALimit()
    {
        var text = new string('[', 100_000);

        Read(text, _ => { }).Diagnostics.Should().Contain(diagnostic => diagnostic.Rule == ImportRules.Limit);
        Read("[[[1]]]", _ => { }, new() { MaxDepth = 2 }).Diagnostics.Single().ToString().Should().Be("f(1,3): error CM7002: Objects and lists are nested more than 2 levels deep.");
        Read("[[1]]", _ => { }, new() { MaxDepth = 2 }).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Read_TextTooLong_IsNotImported()
    {
        var json = "";
        var result = Read("[\"abcd\", \"abc\", \"é€x\"]", root => json = root.ToJson(), new() { MaxTextLength = 3 });

        json.Should().Be("[null,\"abc\",\"é€x\"]");
        result.Diagnostics.Single().ToString().Should().Be("f(1,2): error CM7002: The text is 4 characters long, more than the limit of 3, and is not imported.");
    }

    [Fact]
    public void ReadLines_BadLine_DoesNotStopTheRest()
    {
        List<string> found = [];
        byte[] input = [.. "\uFEFF{\"a\": 1}\r\n\n  {\"a\" 2}\n"u8, 0xFF, .. "\n[[[[\n"u8, .. "  {\"a\": 3}"u8];

        var result = ProbeFormat.Run(
            input,
            context => found.AddRange(JsonInput.ReadLines(context).Where(line => line["a"] is not null).Select(line => $"{line["a"]!.Value.Scalar} {line["a"]!.Value.Location}")),
            new() { MaxDepth = 3 });

        found.Should().Equal("1 f(1,7)", "2 f(3,8)", "3 f(6,9)");
        result.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Rule.Code}").Should().Equal("f(3,8) CM7001", "f(4,1) CM7001", "f(5,4) CM7002");
    }

    [Fact]
    public void ReadLines_ListWithOneElementALine_IsRead()
    {
        List<string> found = [];
        ProbeFormat.Run("[\n{\"a\": 1},\n{\"a\": 2}\n]\n"u8.ToArray(), context => found.AddRange(JsonInput.ReadLines(context).Select(line => line.ToJson()))).Diagnostics.Should().BeEmpty();

        found.Should().Equal("""{"a":1}""", """{"a":2}""");
    }

    [Fact]
    public void ReadLines_MoreThanTheLimit_EndsWithADiagnostic() =>
        ProbeFormat.Run("1\n2\n3\n"u8.ToArray(), context => _ = JsonInput.ReadLines(context).Count(), new() { MaxRows = 2 })
            .Diagnostics.Single().ToString().Should().Be("f(3,1): error CM7002: The file has more than 2 lines; the rest is not imported.");

    [Fact]
    public void Read_FilesOfTheParsingSuite_EndInAResult()
    {
        var folder = Path.GetDirectoryName(SuiteFiles.PathOf("json-parsing/n_structure_open_object.json"))!;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json"))
        {
            var isRead = false;
            var result = ProbeFormat.Run(File.ReadAllBytes(path), context => isRead = JsonInput.Read(context)?.ToJson() is not null);

            (isRead || result.HasErrors).Should().BeTrue(path);
            if (Path.GetFileName(path).StartsWith("y_", StringComparison.Ordinal))
            {
                result.HasErrors.Should().BeFalse(path);
            }
        }
    }

    [Fact]
    public void JsonOrigin_Locate_FindsTheInnermostKnownMember()
    {
        Read("{\"text\": \"x\",\n \"author\": {\"name\": \"y\"}}", root =>
        {
            var origin = new JsonOrigin(root).With("/claimants", root["author"]).With("/none", null);

            origin.Locate("/claimants/0").ToString().Should().Be("f(2,12)");
            origin.Locate("/text").ToString().Should().Be("f(1,1)");
            origin.Locate("").JsonPointer.Should().BeEmpty();
            origin.Locate("/claimants").JsonPointer.Should().Be("/author");
        });
    }

    [Fact]
    public void JsonMembers_Rest_IsWhatWasNotTaken() => Read("""{"a": 1, "b": 2, "c": 3}""", root =>
    {
        var members = new JsonMembers(root);
        members.Take("b")!.Value.Scalar.Should().Be("2");
        members.Take("d").Should().BeNull();
        members.Peek("c").Should().NotBeNull();

        members.Rest.Select(member => member.Name).Should().Equal("a", "c");
    });

    private static string Json(string text)
    {
        var json = "";
        Read(text, root => json = root.ToJson()).Diagnostics.Should().BeEmpty();
        return json;
    }

    private static ImportResult Read(string text, Action<JsonValue> use, ImportOptions? options = null) => ProbeFormat.Run(
        Encoding.UTF8.GetBytes(text),
        context =>
        {
            if (JsonInput.Read(context) is { } root)
            {
                use(root);
            }
        },
        options);
}

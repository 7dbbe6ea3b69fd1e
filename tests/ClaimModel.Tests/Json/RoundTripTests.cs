using System.Text;
using System.Text.Json;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class RoundTripTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WriteAndRead_FullDataset_GivesAnEqualOne(bool indented)
    {
        byte[] written = Samples.Maximal.ToUtf8(new() { Indented = indented });

        ReadResult result = ClaimDataset.Read(written);

        result.ShouldReport(
            "CM0020 "
            + (indented ? "3:17" : "1:52")
            + " /claimModel: The document is in version 1.7 of the format, which is later than 1.0; members that this reader does not know are preserved.",
            (indented ? "CM0012 21:20" : "CM0012 1:317")
            + " /actors/0/anonymity (lavrov): The word \"relayed\" is not one of \"named\", \"pseudonymous\", \"withheld\" and \"unknown\"; it is preserved.");
        result.Dataset.Should().Be(Samples.Maximal);
        result.Dataset.GetHashCode().Should().Be(Samples.Maximal.GetHashCode());
        result.Dataset.ToUtf8(new() { Indented = indented }).Should().Equal(written);
    }

    [Fact]
    public void Write_MembersReadInOtherOrder_GivesTheSameBytes()
    {
        using JsonDocument document = JsonDocument.Parse(Samples.Maximal.ToUtf8());
        using var reversed = new MemoryStream();
        using (var writer = new Utf8JsonWriter(reversed))
        {
            WriteReversed(writer, document.RootElement);
        }

        ClaimDataset read = ClaimDataset.Read(reversed.ToArray()).Dataset;

        (read with { Extensions = Samples.Maximal.Extensions }).Should().Be(Samples.Maximal);
        (read with { Extensions = Samples.Maximal.Extensions }).ToUtf8().Should().Equal(Samples.Maximal.ToUtf8());
        read.Extensions.Select(member => member.Name).Should().Equal("x-more", "x-dataset");
    }

    [Theory]
    [InlineData("""{"x-z":1,"x-a":2,"foo":{"b":1,"a":2,"c":[]}}""")]
    [InlineData("""{"x-a":[1.50,1E400,1e-400,100000000000000000000,-0,-0.0,1E+2,0.1e1]}""")]
    [InlineData("""{"x-a":[[],{},[[{}]],{"":{"":[null,true,false]}}]}""")]
    [InlineData("""{"":"","x y":" ","x-\\\"/":"\\\"/"}""")]
    [InlineData("""{"x-a":"\u0000\u001F\u007F\u0080\u009F\u2028\u2029\u200B\u202E\u2066\uFEFF\b\f\n\r\t"}""")]
    [InlineData("""{"x-Тест😀":"Тест 😀 𝄞 é"}""")]
    public void WriteAndRead_UnknownMembers_PreservesOrderDigitsAndNesting(string members)
    {
        string json = """{"claimModel":"1.0",""" + members[1..];

        ReadResult result = ClaimDataset.Read(json);

        result.HasErrors.Should().BeFalse();
        result.Dataset.ToJson(new() { Indented = false }).Should().Be(json);
        ClaimDataset.Read(result.Dataset.ToJson()).Dataset.ToJson(new() { Indented = false }).Should().Be(json);
    }

    [Theory]
    [InlineData("quote \" backslash \\ slash /", """quote \" backslash \\ slash /""")]
    [InlineData("\0\u0001\u001F", """\u0000\u0001\u001F""")]
    [InlineData("\b\f\n\r\t", """\b\f\n\r\t""")]
    [InlineData("\u007F\u0080\u009F\u00A0", "\\u007F\\u0080\\u009F\u00A0")]
    [InlineData("\u061C\u200B\u200E\u200F\u2060\uFEFF", """\u061C\u200B\u200E\u200F\u2060\uFEFF""")]
    [InlineData("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", """\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069""")]
    [InlineData("\u2028\u2029", """\u2028\u2029""")]
    [InlineData("<script>&'+`", """<script>&'+`""")]
    [InlineData("Сергей é 拉 😀 👩‍🚀 می‌خواهم", "Сергей é 拉 😀 👩‍🚀 می‌خواهم")]
    [InlineData("\uFFFD\uFFFE\uFFFF\U0010FFFF", "\uFFFD\\uFFFE\\uFFFF\U0010FFFF")]
    public void ToJson_Text_EscapesRequiredAndInvisibleCharacters(string text, string expected)
    {
        var dataset = new ClaimDataset { Title = text, Extensions = Extensions.Empty.With("x-a", JsonSerializer.Serialize(text)) };

        string json = dataset.ToJson(new() { Indented = false });

        json.Should().Be($$"""{"claimModel":"1.0","title":"{{expected}}","x-a":"{{expected}}"}""");
        ClaimDataset.Read(json).Dataset.Should().Be(dataset);
        ClaimDataset.Read(dataset.ToUtf8()).Dataset.Should().Be(dataset);
    }

    [Fact]
    public void ToJson_EveryCharacter_IsPreserved()
    {
        var all = new StringBuilder();
        for (int code = 0; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 97)
        {
            if (Rune.IsValid(code))
            {
                all.Append(new Rune(code).ToString());
            }
        }

        var dataset = new ClaimDataset { Title = all.ToString(), Actors = [new() { Id = "a", Name = "A", Names = LanguageMap.Of(("en", all.ToString())) }] };
        byte[] written = dataset.ToUtf8();

        ClaimDataset.Read(written).GetDatasetOrThrow().Should().Be(dataset);
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(written).Should().Be(dataset.ToJson());
        using JsonDocument document = JsonDocument.Parse(written);
        document.RootElement.GetProperty("title").GetString().Should().Be(all.ToString());
    }

    [Fact]
    public void Write_UnpairedSurrogate_Throws()
    {
        string[] texts = ["a\ud83d", "\ude00b", "\ude00\ud83d", "😀\ud83d😀"];

        texts.Should().AllSatisfy(ThrowsRatherThanChange);
    }

    [Fact]
    public void Write_ExtensionNamedLikeAMember_Throws()
    {
        var dataset = new ClaimDataset { Extensions = Extensions.Empty.With("title", "\"T\"") };

        FluentActions.Invoking(() => dataset.ToUtf8()).Should().Throw<JsonException>()
            .WithMessage("\"title\" is a known member of a dataset, and cannot be the name of an extension.");
    }

    [Fact]
    public void ToUtf8_Dataset_HasNoByteOrderMark() => Samples.Maximal.ToUtf8()[0].Should().Be((byte)'{');

    private static void ThrowsRatherThanChange(string text)
    {
        ClaimDataset[] datasets =
        [
            new() { Title = text },
            new() { Actors = [new() { Id = "a", Name = text }] },
            new() { Actors = [new() { Id = "a", Name = "A", Aliases = ["B", text] }] },
            new() { Actors = [new() { Id = text, Name = "A" }] },
            new() { Actors = [new() { Id = "a", Name = "A", Kind = Term<ActorKind>.Parse(text) }] },
            new() { Topics = [new() { Id = "t", Label = "L", Labels = LanguageMap.Of(("en", text)) }] },
        ];

        datasets.Should().AllSatisfy(dataset => FluentActions.Invoking(() => dataset.ToUtf8()).Should().Throw<JsonException>()
            .WithMessage("The text contains an unpaired surrogate, which cannot be encoded in UTF-8."));
    }

    private static void WriteReversed(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in element.EnumerateObject().Reverse())
                {
                    writer.WritePropertyName(member.Name);
                    if (member.Name is "x-more" or "qualifiers") // their order is kept
                    {
                        member.Value.WriteTo(writer);
                    }
                    else
                    {
                        WriteReversed(writer, member.Value);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    WriteReversed(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}

using System.Buffers;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;
using ClaimModel.JsonLines.Writing;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Tests that the text in the buffer is the one that <see cref="Utf8JsonWriter"/> writes.</summary>
public class JsonOutputTests
{
    private const string UnpairedSurrogate = "The text contains an unpaired surrogate, which cannot be encoded in UTF-8.";

    [Fact]
    public void Write_EveryRecordWithNaughtyStrings_IsTheTextOfUtf8JsonWriter()
    {
        string[] strings = JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")))!;
        foreach (string text in strings)
        {
            ClaimDataset dataset = new Samples(_ => text).Dataset;

            dataset.ToJson().Should().Be(WithWriter(isIndented: true, json => JsonCodecs.Record<ClaimDataset>().Write(json, dataset)) + "\n");
            string expected = WithWriter(isIndented: false, json => JsonCodecs.Record<ClaimDataset>().Write(json, dataset));
            dataset.ToJson(new() { Indented = false }).Should().Be(expected);
            Written(output => JsonCodecs.Record<ClaimDataset>().Write(output, null, dataset), maxBufferLength: 1 + (text.Length % 100)).Should().Be(expected);
            foreach (ExtensibleRecord record in dataset.EnumerateRecords())
            {
                var lines = new JsonLinesWriter();
                lines.Write(record);
                ExtensibleRecord header = record is ClaimDataset ? dataset.WithoutRecords() : record;
                Encoding.UTF8.GetString(lines.Lines.Span).Should().Be(WithWriter(isIndented: false, json => RecordType.Of(header).WriteLine(new(json), header)) + "\n");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\n\r\t\b\f")]
    [InlineData("\0\u001F\u007F\u0080\u009F")]
    [InlineData("\u00A0é\u07FF\u0800拉")]
    [InlineData("😀")]
    [InlineData("\u200B\u2028\u202E\u2060\u2069\uFEFF\uFFFE\uFFFF")]
    [InlineData("“\u200C”")]
    public void WriteText_AtAnyIndex_IsEscaped(string part)
    {
        foreach (char filling in "aы")
        {
            for (int length = 0; length <= 70; length++)
            {
                for (int index = 0; index <= length; index++)
                {
                    string text = new string(filling, index) + part + new string(filling, length - index);

                    if (Written(output => output.WriteText(null, text)) != "\"" + ClaimJsonEncoder.Instance.Encode(text) + "\"")
                    {
                        Assert.Fail($"{length} characters {filling}, index {index}");
                    }
                }
            }
        }
    }

    [Fact]
    public void WriteText_UnpairedSurrogateAtAnyIndex_ThrowsJsonException()
    {
        foreach (string part in new[] { "\uD800", "\uDC00", "\uDC00\uD800", "\uD83D\uD83D\uDE00", "\u2028\"\uD83D" })
        {
            for (int index = 0; index <= 40; index++)
            {
                string text = new string('a', index) + part + new string('b', 40 - index);

                FluentActions.Invoking(() => Written(output => output.WriteText(null, text))).Should().Throw<JsonException>().WithMessage(UnpairedSurrogate);
                FluentActions.Invoking(() => WithWriter(isIndented: false, json => new JsonOutput(json).WriteText(null, text))).Should().Throw<JsonException>().WithMessage(UnpairedSurrogate);
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("я")]
    [InlineData("\"")]
    [InlineData("😀")]
    [InlineData("Москва 😀 \"\u2028")]
    public void WriteText_VeryLong_IsTheTextOfUtf8JsonWriter(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 300_000));

        string expected = WithWriter(isIndented: false, json => json.WriteStringValue(text));
        Written(output => output.WriteText(null, text)).Should().Be(expected);
        Written(output => output.WriteText(null, text), maxBufferLength: 1).Should().Be(expected);
    }

    [Fact]
    public void Write_NestedValues_IsIndentedAsUtf8JsonWriterDoes()
    {
        var dataset = new ClaimDataset { Extensions = Extensions.Empty.With("x-\"a\"", """[[],{},[{"a":[1.50,null,true,"s\u2028"],"b":{}}]]""") };

        dataset.ToJson().Should().Be(
            "{\n  \"claimModel\": \"1.0\",\n  \"x-\\\"a\\\"\": [\n    [],\n    {},\n    [\n      {\n        \"a\": [\n          1.50,\n          null,\n"
            + "          true,\n          \"s\\u2028\"\n        ],\n        \"b\": {}\n      }\n    ]\n  ]\n}\n");
        dataset.ToJson(new() { Indented = false }).Should().Be("""{"claimModel":"1.0","x-\"a\"":[[],{},[{"a":[1.50,null,true,"s\u2028"],"b":{}}]]}""");
    }

    [Fact]
    public void Write_RecordThatCannotBeWritten_LeavesNothingOfItsLine()
    {
        var lines = new JsonLinesWriter();
        lines.Write(new Claim { Id = "a", Text = "A" });
        FluentActions.Invoking(() => lines.Write(new Claim { Id = "b", Text = "B", Citations = [new() { Source = "s", Locator = "\uD800" }] })).Should().Throw<JsonException>();
        FluentActions.Invoking(() => lines.Write(new Citation { Source = "s" })).Should().Throw<ArgumentException>();

        Encoding.UTF8.GetString(lines.Lines.Span).Should().Be("""{"type":"claim","id":"a","text":"A"}""" + "\n");
        lines.Write(new Claim { Id = "c", Text = "C", Extensions = Extensions.Empty.With("x-a", new string('[', 63) + new string(']', 63)) });
        Encoding.UTF8.GetString(lines.Lines.Span).Should().StartWith("""{"type":"claim","id":"a","text":"A"}""" + "\n" + """{"type":"claim","id":"c","text":"C","x-a":[""");
    }

    [Fact]
    public void Write_Canceled_StopsWithinAPortion()
    {
        using var source = new CancellationTokenSource();
        var output = new JsonOutput(cancellationToken: source.Token);
        output.StartArray(null);
        output.WriteText(null, new string('a', 1 << 20));
        source.Cancel();

        FluentActions.Invoking(() =>
        {
            for (int i = 0; i < 1_000_000; i++)
            {
                output.WriteText(null, "0123456789");
            }
        }).Should().Throw<OperationCanceledException>();

        output.Written.Length.Should().BeLessThan((1 << 20) + (1 << 17));
    }

    [Fact]
    public void JsonName_TooLong_ThrowsArgumentException() =>
        FluentActions.Invoking(() => new JsonName("theNameOfAMemberWith30Letters.")).Should().Throw<ArgumentException>();

    private static string Written(Action<JsonOutput> write, int maxBufferLength = int.MaxValue)
    {
        var output = new JsonOutput(capacity: 1, maxBufferLength: maxBufferLength);
        write(output);
        output.End();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string WithWriter(bool isIndented, Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, new() { Encoder = ClaimJsonEncoder.Instance, Indented = isIndented, MaxDepth = 64, NewLine = "\n", SkipValidation = true }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}

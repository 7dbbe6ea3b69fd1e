using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Tests of reading in segments and small buffers, so that tokens cross their boundaries.</summary>
public class ReadSegmentsTests
{
    private static readonly JsonSerializerOptions SmallBuffers = new() { DefaultBufferSize = 16 };

    public static TheoryData<int> Sizes => [1, 2, 3, 4, 5, 7, 8, 13, 16, 31, 64, 1000];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Deserialize_Segments_GiveTheSameDataset(int size)
    {
        ReadSegmented<ClaimDataset>(Samples.Maximal.ToUtf8(), size).Should().Be(Samples.Maximal);
        ReadSegmented<ClaimDataset>(Escaped(Samples.Maximal.ToJson()), size).Should().Be(Samples.Maximal);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Deserialize_SegmentsWithErrors_ReportsTheSameErrors(int size)
    {
        string[] texts =
        [
            "{\"claimModel\":\"1.0\",\n\"claims\":[{\"id\":\"c c\",\"text\":\"T\",\"assertedOn\":\"tomorrow\",\"stance\":\"Denies\",\"claimants\":[1,null]}]}",
            "{\"claimModel\":\"1.0\",\"x-aaaa\":{\"bbbbbb\":1,\n\"bbbbbb\":2},\"title\":{\"a\":\"b\"},\"language\":\"en_US\"}",
            "{\"claimModel\":\"1.0\",\"actors\":[{\"id\":\"a\",\"names\":{\"en-US\":\"a\",\"EN-us\":\"b\",\"english!\":\"c\"}}],\n\"title\":\"\\ud83d\"}",
            "{\"claimModel\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"T\",\"reviews\":[{\"rating\":{\"value\":1e400,\"best\":\"10\"}}]}]}",
        ];

        foreach (string text in texts)
        {
            JsonException whole = ErrorOf(() => JsonSerializer.Deserialize<ClaimDataset>(text));
            JsonException segmented = ErrorOf(() => ReadSegmented<ClaimDataset>(Encoding.UTF8.GetBytes(text), size));

            segmented.Message.Should().Be(whole.Message).And.MatchRegex("^/[^ ]*: CM00");
            segmented.LineNumber.Should().Be(whole.LineNumber);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Deserialize_SegmentsWithInvalidUtf8_Throws(int size)
    {
        byte[] known = Encoding.Latin1.GetBytes("""{"claimModel":"1.0","title":"caffè latte"}""");
        byte[] unknown = Encoding.Latin1.GetBytes("""{"claimModel":"1.0","x-title":"caffè latte"}""");
        byte[] name = Encoding.Latin1.GetBytes("""{"claimModel":"1.0","x-caffè latte":1}""");

        foreach (byte[] text in (byte[][])[known, unknown, name])
        {
            ErrorOf(() => ReadSegmented<ClaimDataset>(text, size)).Message.Should().EndWith(
                ": CM0003: The string contains bytes that are not UTF-8; save the file as UTF-8.");
        }
    }

    [Fact]
    public async Task DeserializeAsync_SmallBuffer_GivesTheSameDataset()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        ClaimDataset[] many = [Samples.Maximal, new(), Samples.Maximal];
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(many));

        ClaimDataset[]? read = await JsonSerializer.DeserializeAsync<ClaimDataset[]>(stream, SmallBuffers, cancellationToken);

        read.Should().Equal(many);
    }

    [Fact]
    public async Task DeserializeAsync_Pipe_GivesTheSameDataset()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        PipeReader pipe = PipeReader.Create(new MemoryStream(Samples.Maximal.ToUtf8()), new StreamPipeReaderOptions(bufferSize: 16, minimumReadSize: 1));

        (await JsonSerializer.DeserializeAsync<ClaimDataset>(pipe.AsStream(), SmallBuffers, cancellationToken)).Should().Be(Samples.Maximal);
    }

    [Fact]
    public async Task DeserializeAsync_SmallBufferWithError_ReportsPathAndLine()
    {
        byte[] text = Encoding.UTF8.GetBytes(
            "[\n{\"id\":\"a\",\"name\":\"A\",\"description\":\"0123456789012345678901234567890123456789\"},\n{\"id\":\"b\",\n\"name\":7}]");

        JsonException error = (await FluentActions.Awaiting(() => JsonSerializer.DeserializeAsync<List<Actor>>(
            new MemoryStream(text), SmallBuffers, TestContext.Current.CancellationToken).AsTask()).Should().ThrowAsync<JsonException>()).Which;

        error.Message.Should().Be("/name: CM0009: Found the number 7, where a string is required. Write \"7\".");
        error.Path.Should().Be("$[1]");
        error.LineNumber.Should().Be(3);
    }

    private static JsonException ErrorOf(Action read) => read.Should().Throw<JsonException>().Which;

    private static T? ReadSegmented<T>(byte[] utf8, int size)
    {
        Segment? last = null;
        Segment? first = null;
        for (int start = 0; start < utf8.Length; start += size)
        {
            last = new Segment(utf8.AsMemory(start, Math.Min(size, utf8.Length - start)), last);
            first ??= last;
        }

        var json = new Utf8JsonReader(new ReadOnlySequence<byte>(first!, 0, last!, last!.Memory.Length));
        return JsonSerializer.Deserialize<T>(ref json);
    }

    /// <summary>Returns the same document with every character of every string and name escaped.</summary>
    private static byte[] Escaped(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Encoding.UTF8.GetBytes(Spell(document.RootElement));
    }

    private static string Spell(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', element.EnumerateObject().Select(member => $"{Spell(member.Name)}:{Spell(member.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(Spell))}]",
        JsonValueKind.String => Spell(element.GetString()!),
        _ => element.GetRawText(),
    };

    private static string Spell(string text) => $"\"{string.Concat(text.Select(unit => $"\\u{(int)unit:X4}"))}\"";

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? previous)
        {
            Memory = memory;
            if (previous is not null)
            {
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
                previous.Next = this;
            }
        }
    }
}

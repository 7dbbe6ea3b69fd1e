using System.Text;
using System.Text.RegularExpressions;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines;
using ClaimModel.Tests.Support;
using ClaimModel.Tests.Validation;
using FsCheck.Fluent;

namespace ClaimModel.Tests.Json.Plain;

/// <summary>Reading with and without the plain form has the same results, whatever the text.</summary>
public class PlainDifferenceTests
{
    private static readonly ReadOptions Ordinary = new() { UsesPlainForm = false };

    private static readonly string[] Values =
    [
        "null", "7", "1e999", "-0", "true", "\"\"", "\"a\"", "\"a b\"", "\"2017-02-30\"", "\"2017\"", "\"caf\\u00e9\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\x\"", "\"ж\"",
        "[]", "[\"a\"]", "[\"a\",\"b\",\"c\",\"d\",\"e\"]", "[1,]", "{}", "{\"x-a\":[1,{\"a\":null}]}", "{\"a\":1,\"a\":2}", "/**/1", " \t7", "",
    ];

    private static readonly string[] Members = ["id", "type", "text", "x-a", "x-\\u0061", "language", "tags", "claims", "other", "claimModel"];

    private static readonly string[] Structure = ["{", "}", "[", "]", ",", ":", "\"", "\\", "\n", " ", "\0", "\u007F", "é", "\\u0041", "//"];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, TestEffort.Cases(8))];

    [Fact]
    public void Read_AllFilesOfTheRepository_IsTheSame()
    {
        var files = new[] { "docs", "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.claims.json*", SearchOption.AllDirectories));

        foreach (var file in files)
        {
            ShouldBeTheSame(File.ReadAllBytes(file));
        }
    }

    [Fact]
    public void Read_GeneratedDatasets_IsTheSame()
    {
        foreach (var dataset in GeneratedDatasetsTests.Datasets.Sample(TestEffort.Cases(100)))
        {
            ShouldBeTheSame(dataset.ToUtf8());
            ShouldBeTheSame(LinesOf(dataset));
        }
    }

    [Theory]
    [InlineData("""{"type":"claim","id":"a","text":"A","tags":["b","c"]}""")]
    [InlineData("""{"id":"a","text":"A","type":"claim","x-a":{"b":[1,2]}}""")]
    [InlineData("""{"claimModel":"1.0","claims":[{"id":"a","text":"A"},{"id":"b","text":"B"}]}""")]
    public void Read_InsertedAndDeletedAnywhere_IsTheSame(string text)
    {
        for (var at = 0; at <= text.Length; at++)
        {
            ShouldBeTheSame(Encoding.UTF8.GetBytes(text.Remove(at, Math.Min(1, text.Length - at))));
            foreach (var piece in Structure.Concat(["5", " 5", "\"\"", "{}", "[]", "\"id\":\"b\",", ",\"type\":\"claim\"", "\"x-a\":1,"]))
            {
                ShouldBeTheSame(Encoding.UTF8.GetBytes(text.Insert(at, piece)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_MutatedTexts_IsTheSame(int seed)
    {
        var random = new Random(seed);
        var dataset = Samples.Maximal with { Version = FormatVersion.Current };
        byte[][] texts = [dataset.ToUtf8(), dataset.ToUtf8(new() { Indented = true }), LinesOf(dataset), LinesOf(dataset with { Claims = Many(dataset.Claims[0]) }), WithTypeLast(LinesOf(dataset))];
        for (var count = 0; count < 150; count++)
        {
            ShouldBeTheSame(Mutate(texts[count % texts.Length], random));
        }
    }

    private static ValueList<Claim> Many(Claim claim) => Enumerable.Range(0, 20).Select(index => claim with { Id = $"claim-{index}" }).ToValueList();

    private static byte[] LinesOf(ClaimDataset dataset)
    {
        using var stream = new MemoryStream();
        ClaimJsonLines.Write(stream, [dataset.WithoutRecords(), .. RecordType.Listed.SelectMany(type => type.In(dataset))], cancellationToken: TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    private static byte[] WithTypeLast(byte[] lines) =>
        Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(lines), """^\{("type":"\w+"),(.*)\}$""", "{$2,$1}", RegexOptions.Multiline));

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var changes = 1 + random.Next(4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(8))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(1 + random.Next(5), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Structure[random.Next(Structure.Length)]));
                    break;
                case 3:
                    bytes.InsertRange(bytes.FindIndex(at, value => value == ',') + 1, Encoding.UTF8.GetBytes($"\"{Members[random.Next(Members.Length)]}\":{Values[random.Next(Values.Length)]},"));
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(60), bytes.Count - at)));
                    break;
                default:
                    ReplaceValue(bytes, at, Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }

    private static void ReplaceValue(List<byte> bytes, int at, byte[] value)
    {
        var start = bytes.FindIndex(at, found => found is (byte)':' or (byte)'[') + 1;
        var end = start is 0 || start == bytes.Count ? -1 : bytes.FindIndex(start, found => found is (byte)',' or (byte)'}' or (byte)']');
        if (end > 0)
        {
            bytes.RemoveRange(start, end - start);
            bytes.InsertRange(start, value);
        }
    }

    private static void ShouldBeTheSame(byte[] text)
    {
        foreach (var allows in new[] { false, true })
        {
            var plain = new ReadOptions { AllowCommentsAndTrailingCommas = allows };
            var ordinary = Ordinary with { AllowCommentsAndTrailingCommas = allows };
            DocumentIn(text, plain).Should().Be(DocumentIn(text, ordinary), "of {0}", Encoding.UTF8.GetString(text));
            LinesIn(text, plain).Should().Equal(LinesIn(text, ordinary), "of {0}", Encoding.UTF8.GetString(text));
        }
    }

    private static (ClaimDataset Dataset, ValueList<Diagnostic> Diagnostics, long Omitted, ValueList<Diagnostic> Violations) DocumentIn(byte[] text, ReadOptions options)
    {
        var result = ClaimDataset.Read(text, options, TestContext.Current.CancellationToken);
        return (result.Dataset, result.Diagnostics, result.Omitted, result.Validate(RuleFiles.Options).Diagnostics);
    }

    private static List<(long Number, ExtensibleRecord? Record, ValueList<Diagnostic> Diagnostics, long Omitted)> LinesIn(byte[] text, ReadOptions options) =>
    [
        .. ClaimJsonLines.Read(new MemoryStream(text), options, cancellationToken: TestContext.Current.CancellationToken)
            .Select(line => (line.Number, line.Record, line.Diagnostics, line.Omitted)),
    ];
}

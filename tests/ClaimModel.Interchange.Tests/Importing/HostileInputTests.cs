using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Importing;

/// <summary>Whatever the input is, an import ends with a result: never with an exception, and in bounded memory.</summary>
public class HostileInputTests
{
    private const int Depth = 100_000;
    private const int Seed = 20261129;
    private const int TruncationsPerFile = 12;
    private const int FlipsPerFile = 12;
    private const long MaxAllocated = 1L << 30;

    public static TheoryData<string> Formats => [.. InterchangeFormats.Imports.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Import_ShortOrLongInput_EndsWithResult(string format) => Import(format, new Dictionary<string, byte[]>
    {
        ["empty"] = [],
        ["a blank"] = " "u8.ToArray(),
        ["a line break"] = "\n"u8.ToArray(),
        ["a byte order mark"] = [0xEF, 0xBB, 0xBF],
        ["half a byte order mark"] = [0xEF, 0xBB],
        ["UTF-16"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"id\": 1}")],
        ["UTF-16 that ends within a character"] = [0xFE, 0xFF, 0x00, 0x7B, 0x00],
        ["invalid bytes"] = [0xC3, 0x28, 0xA0, 0xFF, 0xFE, (byte)'\n', 0xED, 0xA0, 0x80],
        ["zeros"] = new byte[10_000],
        ["quotation marks"] = Repeat("\"", 10_001),
        ["commas"] = Repeat(",", 100_000),
        ["tabs"] = Repeat("\t", 100_000),
        ["line breaks"] = Repeat("\n", 100_000),
        ["one long word"] = Repeat("x", 3_000_000),
        ["a long string"] = [(byte)'"', .. Repeat("x", 3_000_000), (byte)'"'],
        ["an open string"] = [.. "{\"premise\": \""u8, .. Repeat("x", 1_000_000)],
        ["a long number"] = Repeat("9", 1_000_000),
        ["gzip without content"] = [0x1F, 0x8B],
        ["zip without content"] = "PK\u0003\u0004"u8.ToArray(),
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void Import_SingleBytes_EndsWithResult(string format) =>
        Import(format, Enumerable.Range(0, 256).ToDictionary(value => $"the byte {value:X2}", value => new[] { (byte)value }));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Import_DeepNesting_EndsWithResult(string format) => Import(format, new Dictionary<string, byte[]>
    {
        ["lists"] = Repeat("[", Depth),
        ["closed lists"] = [.. Repeat("[", Depth), .. Repeat("]", Depth)],
        ["objects"] = Repeat("{\"entities\":", Depth),
        ["objects in a line"] = [.. Repeat("{\"claims\":[", Depth), .. Repeat("]}", Depth), (byte)'\n'],
        ["flow lists in YAML"] = [.. "a: "u8, .. Repeat("[", Depth)],
        ["block lists in YAML"] = Repeat("- ", Depth),
        ["elements"] = [.. "<html>"u8, .. Repeat("<div>", Depth / 10)],
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void Import_TruncatedSamples_EndsWithResult(string format)
    {
        var inputs = new Dictionary<string, byte[]>();
        foreach (var (name, content) in Samples())
        {
            for (var part = 1; part <= TruncationsPerFile; part++)
            {
                var length = content.Length * part / (TruncationsPerFile + 1);
                inputs[$"{name}, the first {length} bytes"] = content[..length];
            }
        }

        Import(format, inputs);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Import_SamplesWithFlippedBytes_EndsWithResult(string format)
    {
        var random = new Random(Seed);
        var inputs = new Dictionary<string, byte[]>();
        foreach (var (name, content) in Samples())
        {
            for (var copy = 0; copy < FlipsPerFile; copy++)
            {
                var changed = (byte[])content.Clone();
                for (var flip = 0; flip <= copy; flip++)
                {
                    changed[random.Next(changed.Length)] = (byte)random.Next(256);
                }

                inputs[$"{name}, copy {copy}"] = changed;
            }
        }

        Import(format, inputs);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Import_JsonParsingSuite_EndsWithResult(string format)
    {
        var folder = Path.GetDirectoryName(SuiteFiles.PathOf("json-parsing/y_object.json"))!; // a file is in a folder
        Import(format, Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes));
    }

    /// <summary>The samples of all formats, of which each is given to every format.</summary>
    private static IEnumerable<(string Name, byte[] Content)> Samples()
    {
        var folder = Path.Combine(Repository.Root, "tests", "ClaimModel.Interchange.Tests", "Formats");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "Files")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)));
    }

    private static byte[] Repeat(string text, int count) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, count)));

    private static void Import(string name, IReadOnlyDictionary<string, byte[]> inputs)
    {
        var format = InterchangeFormats.FindImport(name)!; // one of the names
        foreach (var (input, content) in inputs)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                format.Recognizes(content.AsSpan(0, Math.Min(content.Length, 1 << 16)));
                var result = ClaimImport.Read(new MemoryStream(content), format, new() { File = "hostile" });
                result.Dataset.Should().NotBeNull();
                result.Diagnostics.Select(problem => problem.ToString()).Should().NotContainNulls();
                if (content.Length == 0)
                {
                    result.Diagnostics.Should().NotBeEmpty();
                }
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"The format {name} fails with the input \"{input}\": {exception}");
            }

            (GC.GetAllocatedBytesForCurrentThread() - allocated).Should().BeLessThan(MaxAllocated, "of the input \"{0}\"", input);
        }
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.JsonLines;

/// <summary>A file that changes while it is read is reported with one exception that names it, and nothing else.</summary>
public sealed class ChangedFileTests : IDisposable
{
    private const string Message = "The file \"x\" was changed while it was being read; read it again when no other program writes to it.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public static TheoryData<string, Action<string>> Changes { get; } = new()
    {
        { "grown", static path => Write(path, stream => { stream.Seek(0, SeekOrigin.End); stream.Write("{}\n"u8); }) },
        { "cut within a line", static path => Write(path, static stream => stream.SetLength((stream.Length / 2) + 3)) },
        { "emptied", static path => Write(path, static stream => stream.SetLength(0)) },
        { "overwritten with zeros", static path => Write(path, static stream => stream.Write(new byte[stream.Length])) },
        { "other ids", static path => Rewrite(path, "\"id\":\"s", "\"id\":\"t") },
        { "other types", static path => Rewrite(path, "\"type\":\"source\"", "\"type\":\"actor\" ") },
        { "touched", static _ => { } },
    };

    private string FilePath => Path.Combine(_folder.FullName, "x.claims.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The change happens when half of the claims have been checked: sources that are no longer cached are then read again.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void Validate_FileThatChanges_Throws(string name, Action<string> change)
    {
        Save(claimsFirst: false);
        Validating(FilePath, change).Should().Throw<IOException>(name).WithMessage(Message);
    }

    /// <summary>All claims refer to later records, and so are checked at the end.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void Validate_FileThatChangesBeforeTheSecondPass_Throws(string name, Action<string> change)
    {
        Save(claimsFirst: true);
        Validating(FilePath, change).Should().Throw<IOException>(name).WithMessage(Message);
    }

    [Fact]
    public void Validate_CompressedFileThatChanges_Throws()
    {
        Save(claimsFirst: false);
        var compressed = FilePath + ".gz";
        using (var target = new GZipStream(File.Create(compressed), CompressionLevel.Fastest))
        {
            target.Write(File.ReadAllBytes(FilePath));
        }

        Validating(compressed, static path => Write(path, static stream => stream.SetLength(stream.Length + 1))).Should().Throw<IOException>().WithMessage(Message);
    }

    [Fact]
    public void Validate_FileThatDoesNotChange_DoesNotThrow()
    {
        Save(claimsFirst: true);

        ClaimJsonLines.Validate(FilePath).Validation.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Read_FileThatChanges_Throws(string name, Action<string> change)
    {
        Save(claimsFirst: false);
        var options = new ReadOptions { File = "x" };
        var read = () =>
        {
            using var lines = ClaimJsonLines.ReadFile(FilePath, options).GetEnumerator();
            lines.MoveNext();
            Change(FilePath, change);
            while (lines.MoveNext())
            {
            }
        };
        var readAsync = async () =>
        {
            await using var file = File.OpenRead(FilePath);
            await using var lines = ClaimJsonLines.ReadAsync(file, options).GetAsyncEnumerator();
            await lines.MoveNextAsync();
            Change(FilePath, change);
            while (await lines.MoveNextAsync())
            {
            }
        };

        read.Should().Throw<IOException>(name).WithMessage(Message);
        Save(claimsFirst: false);
        await readAsync.Should().ThrowAsync<IOException>(name).WithMessage(Message);
    }

    [Fact]
    public void SplitAndMerge_FileThatChanges_Throw()
    {
        Save(claimsFirst: false);
        using var output = new FileStream(Path.Combine(_folder.FullName, "out"), FileMode.Create, FileAccess.ReadWrite);
        IEnumerable<JsonLinesRecord> Lines()
        {
            var count = 0;
            foreach (var line in ClaimJsonLines.ReadFile(FilePath, new() { File = "x" }))
            {
                if (++count == 10)
                {
                    Change(FilePath, static path => Write(path, static stream => stream.SetLength(stream.Length + 1)));
                }

                yield return line;
            }
        }

        var split = () => ClaimJsonLines.Split(Lines().Select(line => line.Record).OfType<ExtensibleRecord>(), [Stream.Null, Stream.Null]);
        var merge = () => ClaimJsonLines.Merge([new("x", Lines())], output);

        split.Should().Throw<IOException>().WithMessage(Message);
        merge.Should().Throw<IOException>().WithMessage(Message);
    }

    /// <summary>Writes 3 claims for each of 3,000 sources, with texts that are long enough for several chunks.</summary>
    private void Save(bool claimsFirst)
    {
        var sources = Enumerable.Range(0, 3000).Select(number => new Source { Id = Id(number), Title = $"Source {number}", PublishedOn = "2020" });
        var claims = Enumerable.Range(0, 9000).Select(number => new Claim
        {
            Id = $"c{number}",
            Text = $"It rains for the {number}th time.",
            Claimants = ["a"],
            AssertedOn = "2019",
            Citations = [new() { Source = Id(number * 7 % 3000) }],
        });
        ExtensibleRecord actor = new Actor { Id = "a", Name = "A", Kind = ActorKind.Person };
        using var file = File.Create(FilePath);
        ClaimJsonLines.Write(file, [new ClaimDataset(), .. claimsFirst ? claims.Append(actor).Concat(sources) : sources.Append(actor).Concat(claims)]);

        static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number}");
    }

    /// <summary>Validates a file that a rule changes when it is evaluated for the 4,500th claim.</summary>
    private static Action Validating(string path, Action<string> change)
    {
        var count = 0;
        var description = new Rule("T001", "test", DiagnosticSeverity.Warning, "Test.", "Test.", "{}", "Test.");
        var rule = new RecordRule<Claim>(description, (_, _) =>
        {
            if (Interlocked.Increment(ref count) == 4500)
            {
                Change(path, change);
            }
        });
        return () => ClaimJsonLines.Validate(path, new() { Rules = RuleSet.Default.With(rule) }, new() { Reading = new() { File = "x" } });
    }

    private static void Change(string path, Action<string> change)
    {
        var before = File.GetLastWriteTimeUtc(path);
        change(path);
        File.SetLastWriteTimeUtc(path, before.AddSeconds(1));
    }

    private static void Write(string path, Action<FileStream> write)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        write(stream);
    }

    private static void Rewrite(string path, string text, string other)
    {
        using var shared = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        using var reader = new StreamReader(shared, Encoding.UTF8, leaveOpen: true);
        var replaced = Encoding.UTF8.GetBytes(reader.ReadToEnd().Replace(text, other, StringComparison.Ordinal));
        shared.Position = 0;
        shared.Write(replaced);
    }
}

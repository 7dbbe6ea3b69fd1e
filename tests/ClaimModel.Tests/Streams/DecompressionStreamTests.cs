using System.IO.Compression;
using System.Text;
using ClaimModel.Streams;
using ClaimModel.Tests.JsonLines;

namespace ClaimModel.Tests.Streams;

public class DecompressionStreamTests
{
    private const string Damage = "The compressed file is corrupted or truncated here; download it again.";
    private const string OtherData = "The compressed file continues here with data that is not compressed; download it again, or remove what was appended to it.";

    private const string Text = """
        {"type":"dataset","claimModel":"1.0"}
        {"type":"actor","id":"a0","name":"Name 0"}
        {"type":"actor","id":"a1","name":"Name 1"}
        {"type":"actor","id":"a2","name":"Name 2"}
        {"type":"actor","id":"a3","name":"Name 3"}
        {"type":"actor","id":"a4","name":"Name 4"}
        {"type":"actor","id":"a5","name":"Name 5"}

        """;

    // Each of these is the text as one member, in Base64.

    private const string Stored =
        "H4sIAAAAAAAEAwEoAdf+eyJ0eXBlIjoiZGF0YXNldCIsImNsYWltTW9kZWwiOiIxLjAifQp7InR5cGUiOiJhY3RvciIsImlkIjoiYTAiLCJuYW1lIjoiTmFtZSAwIn0KeyJ0eXBlIjoiYWN0b3IiLC"
        + "JpZCI6ImExIiwibmFtZSI6Ik5hbWUgMSJ9CnsidHlwZSI6ImFjdG9yIiwiaWQiOiJhMiIsIm5hbWUiOiJOYW1lIDIifQp7InR5cGUiOiJhY3RvciIsImlkIjoiYTMiLCJuYW1lIjoiTmFtZSAzIn0K"
        + "eyJ0eXBlIjoiYWN0b3IiLCJpZCI6ImE0IiwibmFtZSI6Ik5hbWUgNCJ9CnsidHlwZSI6ImFjdG9yIiwiaWQiOiJhNSIsIm5hbWUiOiJOYW1lIDUifQoZG+vAKAEAAA==";

    private const string Fixed =
        "H4sIAAAAAAACA6tWKqksSFWyUkpJLEksTi1R0lFKzknMzPXNT0nNAQob6hko1XJVw1QlJpfkFwHVZKaAOAZAVl5iLkjCD0gp4FFqiKbUELdSIzSlRriVGqMpNcat1ARNqQlupaZoSk2BSgEZG+vAKA"
        + "EAAA==";

    private const string Dynamic =
        "H4sIAAAAAAACAwXBO4oFIRBA0dxVNDeWod8vqT1M76HQCoTnh55KRNz7nLPwOQwhq+ufOZH01VJ/e7YvwuPnZIeFz2EImrzfREpG0JNI02oIl1Y7TnZY+ByGoMn7TaRkBH0QaVoN4dJqx4MdFj6HIW"
        + "jyfhMpGUGfRJpWQ7i02vFkh4XPYQiavN9ESkbQF5Gm1RAurXa82GHhcxiCJu83kZIR9E2kaTWES6sdb3ZY+ByGoMn7TaRkBP0QaVoN4dJqx4cd/gEZG+vAKAEAAA==";

    private const string Flushed =
        "H4sIAAAAAAAAA6pWKqksSFWyUkpJLEksTi1R0lFKzknMzPXNT0nNAQob6hko1XJVw1QlJpfkFwHVZKYAOQAAAAD//0s0ALLyEnNBEn5ASgGPUkM0pYa4lRqhKTXCrdQYTakxbqUmaEpNcCs1RVNqCl"
        + "QKABkb68AoAQAA";

    private const string AllHeaderFields =
        "H4sIHgAAAAAAAwYAQXACAHh5bmFtZS5qc29ubABhIGNvbW1lbnQA3EyrViqpLEhVslJKSSxJLE4tUdJRSs5JzMz1zU9JzQEKG+oZKNVyVcNUJSaX5BcB1WSmgDgGQFZeYi5Iwg9IKeBRaoim1BC3Ui"
        + "M0pUa4lRqjKTXGrdQETakJbqWmaEpNgUoBGRvrwCgBAAA=";

    private const string Empty =
        "H4sIAAAAAAACAwMAAAAAAAAAAAA=";

    /// <summary>The names of archives, and their members: stored, fixed and dynamic blocks, flushed ones, all fields of a header (RFC 1952), and no content.</summary>
    public static TheoryData<string, string[]> Archives { get; } = new()
    {
        { "stored", [Stored] },
        { "fixed", [Fixed] },
        { "dynamic", [Dynamic] },
        { "flushed", [Flushed] },
        { "header", [AllHeaderFields] },
        { "empty", [Empty] },
        { "several", [Stored, Fixed, AllHeaderFields, Dynamic] },
        { "several, some of them empty", [Empty, Flushed, Empty, Empty, Stored, Empty] },
    };

    [Theory]
    [MemberData(nameof(Archives))]
    public void Read_CutAtAnyByte_ThrowsUnlessAMemberEndsThere(string name, string[] members)
    {
        byte[][] parts = [.. members.Select(Convert.FromBase64String)];
        byte[] archive = [.. parts.SelectMany(part => part)];
        var ends = Enumerable.Range(1, parts.Length).Select(count => parts[..count].Sum(part => part.Length)).ToList();

        for (var length = 1; length <= archive.Length; length++)
        {
            var (text, error) = Read(new MemoryStream(archive, 0, length), 1 << 12);
            error.Should().Be(ends.Contains(length) ? null : Damage, "{0} is cut at {1}", name, length);
            if (error is null)
            {
                text.Should().Be(string.Concat(members[..(ends.IndexOf(length) + 1)].Select(member => member == Empty ? "" : Text)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task ReadAsync_SmallReadsCutAtAnyByte_ThrowsUnlessAMemberEndsThere(string name, string[] members)
    {
        byte[][] parts = [.. members.Select(Convert.FromBase64String)];
        byte[] archive = [.. parts.SelectMany(part => part)];
        var ends = Enumerable.Range(1, parts.Length).Select(count => parts[..count].Sum(part => part.Length)).ToList();

        for (var length = 1; length <= archive.Length; length++)
        {
            using var small = new SmallReadsStream(archive[..length]);
            await using var stream = new DecompressionStream(small, Limits());
            var error = await ErrorOfAsync(stream);
            error.Should().Be(ends.Contains(length) ? null : Damage, "{0} is cut at {1}", name, length);
        }
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void Read_ZerosAtTheEnd_AreIgnored(string name, string[] members)
    {
        byte[] archive = [.. members.SelectMany(Convert.FromBase64String)];

        foreach (var zeros in (int[])[1, 2, 7, 8, 9, 512, 1 << 16, 200_000])
        {
            var (text, error) = Read(new MemoryStream([.. archive, .. new byte[zeros]]), 1 << 12);
            error.Should().BeNull("{0} has {1} zeros at the end", name, zeros);
            text.Length.Should().Be(Text.Length * members.Count(member => member != Empty));
        }
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void Read_OtherDataAtTheEnd_Throws(string name, string[] members)
    {
        byte[] archive = [.. members.SelectMany(Convert.FromBase64String)];

        foreach (var appended in (byte[][])[[1], [0, 1], [.. new byte[200_000], 1], "{\"id\":1}\n"u8.ToArray(), [0x8B, 0x1F], [0, .. archive], new byte[70_000].Append((byte)7).ToArray()])
        {
            Read(new MemoryStream([.. archive, .. appended]), 1 << 12).Error.Should().Be(OtherData, "{0} ends with {1} other bytes", name, appended.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void Read_ChecksumOrLengthIsWrong_Throws(string name, string[] members)
    {
        byte[] archive = [.. members.SelectMany(Convert.FromBase64String)];

        for (var position = archive.Length - 8; position < archive.Length; position++)
        {
            byte[] changed = [.. archive];
            changed[position] ^= 1;
            Read(new MemoryStream(changed), 1 << 12).Error.Should().Be(Damage, "{0} is changed at {1}", name, position);
        }
    }

    [Fact]
    public void Read_ZerosInTheMiddle_AreContent()
    {
        var content = new byte[3_000_000];
        content[^1] = 1;
        using var archive = new MemoryStream();
        using (var gzip = new GZipStream(archive, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(content);
        }

        archive.Position = 0;
        using var stream = new DecompressionStream(archive, Limits());
        using var read = new MemoryStream();
        stream.CopyTo(read);

        read.ToArray().Should().Equal(content);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100_000)]
    public void Read_AnySizeOfReads_GivesTheSame(int size) =>
        Read(new MemoryStream([.. Convert.FromBase64String(Stored), .. Convert.FromBase64String(Fixed)]), size).Should().Be((Text + Text, null));

    [Fact]
    public void Read_MoreThanTheMaximum_Throws()
    {
        var archive = Convert.FromBase64String(Fixed);

        Read(new MemoryStream(archive), 64, Limits(maxBytes: Text.Length)).Should().Be((Text, null));
        Read(new MemoryStream(archive), 64, Limits(maxBytes: Text.Length - 1)).Error.Should().Be(
            "The compressed file decompresses to more than 295 bytes; the rest is not read. Raise the limit (--bytes) if the file is meant to be that large.");
    }

    [Fact]
    public void Read_MoreThanTheMaximumRatio_ThrowsBeyond64MiB()
    {
        using var archive = new MemoryStream();
        using (var gzip = new GZipStream(archive, CompressionLevel.Optimal, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var count = 0; count < 80; count++)
            {
                gzip.Write(zeros);
            }
        }

        archive.Position = 0;
        using var stream = new DecompressionStream(archive, Limits(maxRatio: 200));
        var buffer = new byte[1 << 16];
        var length = 0L;
        var act = () =>
        {
            for (int count; (count = stream.Read(buffer)) > 0;)
            {
                length += count;
            }
        };

        act.Should().Throw<DecompressionException>().WithMessage(
            "The compressed file decompresses to more than 200 times its size; the rest is not read. Raise the limit (--ratio) if the file is meant to be that large.");
        length.Should().BeInRange(63 << 20, 64 << 20);
        Read(new MemoryStream(archive.ToArray()), 1 << 16, Limits(maxRatio: 2000)).Error.Should().BeNull();
    }

    private static DecompressionLimits Limits(long maxBytes = 1L << 40, int maxRatio = 1 << 20) => new(maxBytes, maxRatio, "--bytes", "--ratio");

    private static (string Text, string? Error) Read(MemoryStream archive, int size, DecompressionLimits? limits = null)
    {
        using var stream = new DecompressionStream(archive, limits ?? Limits());
        using var read = new MemoryStream();
        try
        {
            stream.CopyTo(read, size);
        }
        catch (DecompressionException exception)
        {
            return (Encoding.UTF8.GetString(read.ToArray()), exception.Message);
        }

        return (Encoding.UTF8.GetString(read.ToArray()), null);
    }

    private static async Task<string?> ErrorOfAsync(DecompressionStream stream)
    {
        try
        {
            await stream.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
            return null;
        }
        catch (DecompressionException exception)
        {
            return exception.Message;
        }
    }
}

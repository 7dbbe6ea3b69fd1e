using System.IO.Compression;
using ClaimModel.Fuzz.Fuzzing;

namespace ClaimModel.Fuzz.Targets;

/// <summary>Archives of lines (gzip, RFC 1952): whole, in several members, cut, and with changed bytes.</summary>
internal sealed class ArchiveTarget : IFuzzTarget
{
    private const string DamagedArchive = "CM0027";

    /// <summary>Reading stops at a text that is not UTF-8, at an unsupported version, and at a document, and does not see the end then.</summary>
    private static readonly string[] LastErrors = ["CM0002", "CM0019", "CM0026"];

    private static readonly byte[] Magic = [0x1F, 0x8B];

    public string Name => "archive";

    public void Run(byte[] input)
    {
        var archive = input.AsSpan().StartsWith(Magic) ? input : Compress(input, CompressionLevel.Fastest);
        _ = Read(archive);
    }

    public void Compare(byte[] input, Random random)
    {
        if (input.AsSpan().StartsWith(Magic) || input.Length == 0)
        {
            return;
        }

        var at = random.Next(input.Length);
        var level = random.Next(2) == 0 ? CompressionLevel.Optimal : CompressionLevel.NoCompression;
        byte[] first = Compress(input[..at], level);
        byte[] archive = [.. first, .. Compress(input[at..], CompressionLevel.Fastest)];
        var whole = ClaimDataset.ReadLines(new MemoryStream(input));
        DifferenceException.ThrowIfDifferent("an archive of two members", Results.Of(whole.Diagnostics), Results.Of(Read(archive).Diagnostics));

        var isReadToEnd = !whole.Diagnostics.Any(static found => LastErrors.Contains(found.Code));
        var cut = 1 + random.Next(archive.Length - 1);
        DifferenceException.ThrowIfNot(
            cut <= Magic.Length || cut == first.Length || !isReadToEnd || Read(archive[..cut]).Diagnostics.Any(static found => found.Code == DamagedArchive),
            $"An archive that was cut after {cut} of {archive.Length} bytes is read.");
        archive[random.Next(archive.Length)] ^= (byte)(1 << random.Next(8));
        _ = Read(archive);
    }

    private static ReadResult Read(byte[] archive) => ClaimDataset.ReadLines(new MemoryStream(archive));

    private static byte[] Compress(byte[] bytes, CompressionLevel level)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, level))
        {
            zip.Write(bytes);
        }

        return target.ToArray();
    }
}

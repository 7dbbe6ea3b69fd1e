using System.Text;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.Values;

namespace ClaimModel.Tests.JsonLines;

public class KnownIdsTests
{
    private static readonly TextHasher Hasher = new(1, 2);

    /// <summary>Many more ids than are remembered, of lengths around the one up to which they are compared at once; some differ only in their last character.</summary>
    [Fact]
    public void Find_ManyIds_ReturnsTheLocationOfEach()
    {
        string[] ids = [.. Enumerable.Range(0, 20_000).Select(index => $"{new string((char)('a' + (index % 3)), index % 20)}{index / 20}")];
        var table = new IdTable();
        foreach (var (id, index) in ids.Select((id, index) => (id, index)))
        {
            table.AddOrGet(Hasher.Of(id), index + 1);
        }

        var known = new KnownIds(table, Hasher);
        for (var round = 0; round < 3; round++)
        {
            foreach (var (id, index) in ids.Select((id, index) => (id, index)))
            {
                Find(known, id).Should().Be(index + 1);
                Find(known, id).Should().Be(index + 1); // remembered
                Find(known, $"{id}x").Should().Be(-1);
            }
        }
    }

    /// <summary>An id is a text for predicates.</summary>
    [Fact]
    public void Find_IdsThatAreNotAscii_AreToldApart()
    {
        var table = new IdTable();
        table.AddOrGet(Hasher.Of("number of people é"), 7);
        var known = new KnownIds(table, Hasher);

        Find(known, "number of people é").Should().Be(7);
        Find(known, "number of people ??").Should().Be(-1);
        Find(known, "number of people è").Should().Be(-1);
        Find(known, "number of people é").Should().Be(7);
    }

    /// <summary>Finds an id within a line and at its end, where fewer bytes follow.</summary>
    private static long Find(KnownIds known, string id)
    {
        byte[] line = [.. "\"source\":\""u8, .. Encoding.UTF8.GetBytes(id), .. "\",\"quote\":{\"exact\":\"words\"}"u8];
        var start = "\"source\":\"".Length;
        var length = Encoding.UTF8.GetByteCount(id);
        var location = known.Find(line, start, length);
        known.Find(line.AsSpan(0, start + length), start, length).Should().Be(location);
        known.Find(line.AsSpan(start, length), 0, length).Should().Be(location);
        return location.Bits;
    }
}

using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Tests.Values;

public sealed class TextHasherTests
{
    private static readonly TextHasher Hasher = new(1, 2);

    public static TheoryData<string> Texts => new(
        "", "a", "abcdefg", "abcdefgh", "abcdefghi", "lavrov-attack-2017", new string('x', 500), new string('x', 5000),
        "é", "abcdefgé", "abcdefghijklmnoé", "éabcdefghijklmno", "Москва", "🇫🇷", "\0", new string('€', 5000));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Of_String_IsTheHashOfItsUtf8(string text) => Hasher.Of(text).Should().Be(Hasher.OfUtf8(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash of a known key and text, so that a change of the function does not go unnoticed.</summary>
    [Fact]
    public void Of_KnownKey_IsSipHash13() =>
        new TextHasher(0x0706050403020100, 0x0F0E0D0C0B0A0908).Of("\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b")
            .Should().Be(new TextHash(0x9439F32C04B8DD81, 0x427C1394000E72F4));

    [Fact]
    public void Of_TextsThatDifferOnlyInUnpairedSurrogates_Differ()
    {
        string?[] texts = ["a\uD800", "a\uD801", "a\uDC00", "a\uFFFD", "a", "\uD800a", "\uD800\uD800", "\uD800\uDC00", "\uDC00\uD800", null, ""];

        texts.Select(Hasher.Of).Distinct().Should().HaveCount(texts.Length);
    }

    [Fact]
    public void OfAll_TextsThatAreDividedDifferently_Differ()
    {
        string?[][] texts = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["abc", null], [null, "abc"], ["ab", "c", null], [], [""], [null], ["c", "ab"], ["\uD800", "b"], [new string('x', 2000)]];

        texts.Select(Hash).Append(Hasher.Of("abc")).Append(Hasher.Of("")).Distinct().Should().HaveCount(texts.Length + 2);
        texts.Select(Hash).Should().Equal(texts.Select(Hash));

        static TextHash Hash(string?[] texts) => Hasher.OfAll(texts);
    }

    [Fact]
    public void Of_OtherKey_IsAnotherHash()
    {
        TextHasher[] hashers = [new(1, 2), new(1, 3), new(2, 2), new(), new()];

        hashers.Select(hasher => hasher.Of("a")).Distinct().Should().HaveCount(5);
    }

    [Fact]
    public void Tagged_OtherNumber_IsAnotherHash() =>
        Enumerable.Range(0, 100).Select(number => Hasher.Of("a").Tagged(number)).Distinct().Should().HaveCount(100);

    /// <summary>Ids that all had the same unkeyed hash, and so shared a slot of each table, are distributed among slots like others.</summary>
    [Fact]
    public void Of_IdsThatSharedAHash_AreDistributed()
    {
        var hashes = CollidingIds.Of(50_000).Select(id => new TextHasher(7, 11).Of(id)).ToList();

        hashes.Distinct().Should().HaveCount(50_000);
        hashes.GroupBy(hash => hash.First >> 48).Max(slot => slot.Count()).Should().BeLessThan(12);
        hashes.GroupBy(hash => hash.GetHashCode() & 0xFFFF).Max(slot => slot.Count()).Should().BeLessThan(12);
    }
}

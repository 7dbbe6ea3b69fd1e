using ClaimDesk.Transfer;

namespace ClaimDesk.Tests.Transfer;

/// <summary>Uploaded files that wait to be imported.</summary>
public sealed class PendingImportsTests
{
    [Fact]
    public void Add_MoreBytesThanAllowed_ForgetsTheOldest()
    {
        var pending = new PendingImports(TimeProvider.System, maxBytes: 100);

        string[] tokens = [.. new[] { 50, 50, 30 }.Select(length => pending.Add("ana", FileOf(length)))];

        tokens.Select(token => pending.Find(token, "ana")?.Length).Should().Equal(null, 50, 30);
        var large = pending.Add("ana", FileOf(1_000));
        pending.Find(large, "ana").Should().NotBeNull("the last one is always kept");
        pending.Find(tokens[2], "ana").Should().BeNull();
    }

    private static ImportedFile FileOf(long length) => new("a.csv", length, "a table", new(), [], 0, []);
}

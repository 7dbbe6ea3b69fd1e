using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.Validation;
using ClaimModel.Values;

namespace ClaimModel.Tests.JsonLines;

public sealed class RecordTypeIndexTests
{
    /// <summary>A table of keys that no record has so far, such as identifiers of claims, takes no memory.</summary>
    [Fact]
    public void Reserve_KeysThatNoRecordHas_AreNotReserved()
    {
        var claims = RecordTypeIndex.All(RuleSet.Default, new(1, 2))[RecordType.Claim.Index];
        claims.Ids.AddOrGet(new TextHash(1, 2), 3);
        var before = GC.GetAllocatedBytesForCurrentThread();

        claims.Reserve(1_000_000);

        claims.Keys.Should().HaveCountGreaterThan(1);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeInRange(24_000_000, 36_000_000);
    }
}

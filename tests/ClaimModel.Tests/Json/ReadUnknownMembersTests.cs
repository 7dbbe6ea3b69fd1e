using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadUnknownMembersTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedon":"2017-04-12"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedon":"2017-04-12"}]}""",
        """CM0013 1:52 /claims/0/assertedon (c): The member "assertedon" is not a known member of a claim; it is preserved. Did you mean "assertedOn"? Custom members start with "x-". [assertedOn]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimant":["a"]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimant":["a"]}]}""",
        """CM0013 1:52 /claims/0/claimant (c): The member "claimant" is not a known member of a claim; it is preserved. Did you mean "claimants"? Custom members start with "x-". [claimants]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","x-claimant":["a"]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","x-claimant":["a"]}]}""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","foo":1}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","foo":1}]}""",
        """CM0013 1:52 /claims/0/foo (c): The member "foo" is not a known member of a claim; it is preserved. Custom members start with "x-".""")]
    [InlineData(
        """{"claimModel":"1.0","claim":[]}""",
        """{"claimModel":"1.0","claim":[]}""",
        """CM0013 1:21 /claim: The member "claim" is not a known member of a dataset; it is preserved. Did you mean "claims"? Custom members start with "x-". [claims]""")]
    public void Read_UnknownMember_IsPreservedAndReported(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false }).Should().Be(kept);
    }
}

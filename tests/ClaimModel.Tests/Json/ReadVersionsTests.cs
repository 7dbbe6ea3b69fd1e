using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadVersionsTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"2.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0019 1:15 /claimModel: The document is in version 2.0 of the format, and this reader supports only version 1; use a later version of ClaimModel.")]
    [InlineData(
        """{"claimModel":"2.0","title":1,"actors":[{}]}""",
        """{"claimModel":"1.0"}""",
        "CM0019 1:15 /claimModel: The document is in version 2.0 of the format, and this reader supports only version 1; use a later version of ClaimModel.")]
    [InlineData(
        """{"claimModel":"1.7","title":"kept"}""",
        """{"claimModel":"1.7","title":"kept"}""",
        "CM0020 1:15 /claimModel: The document is in version 1.7 of the format, which is later than 1.0; members that this reader does not know are preserved.")]
    [InlineData(
        """{"claimModel":"1"}""",
        """{"claimModel":"1.0"}""",
        """CM0018 1:15 /claimModel: "1" is not a version; write "1.0". [1.0]""")]
    [InlineData(
        """{"claimModel":"1.0.0"}""",
        """{"claimModel":"1.0"}""",
        """CM0018 1:15 /claimModel: "1.0.0" is not a version; write "1.0". [1.0]""")]
    [InlineData(
        """{"claimModel":"one"}""",
        """{"claimModel":"1.0"}""",
        """CM0018 1:15 /claimModel: "one" is not a version; write "1.0". [1.0]""")]
    [InlineData(
        """{"claimModel":"01.0"}""",
        """{"claimModel":"1.0"}""",
        """CM0018 1:15 /claimModel: "01.0" is not a version; write "1.0". [1.0]""")]
    [InlineData(
        """{"claimModel":"1.00000"}""",
        """{"claimModel":"1.0"}""",
        """CM0018 1:15 /claimModel: "1.00000" is not a version; write "1.0". [1.0]""")]
    [InlineData(
        """{"claimModel":"1. 0"}""",
        """{"claimModel":"1.0"}""",
        """CM0018 1:15 /claimModel: "1. 0" is not a version; write "1.0". [1.0]""")]
    [InlineData(
        """{"claimModel":""}""",
        """{"claimModel":"1.0"}""",
        """CM0018 1:15 /claimModel: "" is not a version; write "1.0". [1.0]""")]
    [InlineData(
        """{}""",
        """{"claimModel":"1.0"}""",
        """CM0007 1:1 : The dataset has no "claimModel", which is required.""")]
    [InlineData(
        """{"title":"t"}""",
        """{"claimModel":"1.0","title":"t"}""",
        """CM0007 1:1 : The dataset has no "claimModel", which is required.""")]
    [InlineData(
        """{"claimmodel":"1.0"}""",
        """{"claimModel":"1.0","claimmodel":"1.0"}""",
        """CM0007 1:1 : The dataset has no "claimModel", which is required.""",
        """CM0013 1:2 /claimmodel: The member "claimmodel" is not a known member of a dataset; it is preserved. Did you mean "claimModel"? Custom members start with "x-". [claimModel]""")]
    public void Read_Version_AcceptsOnlyMajorVersion1(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

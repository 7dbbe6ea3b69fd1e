using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadRootTests
{
    [Theory]
    [InlineData(
        """[""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:1 : Found a list, where an object (dataset) is required.",
        "CM0001 1:2 : Found the end of the text, where a value or a closing bracket is required. The text is cut off, or the list that begins at column 1 is not closed.")]
    [InlineData(
        "\"1.0\"",
        """{"claimModel":"1.0"}""",
        """CM0009 1:1 : Found the string "1.0", where an object (dataset) is required.""")]
    [InlineData(
        """12""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:1 : Found the number 12, where an object (dataset) is required.")]
    [InlineData(
        """true""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:1 : Found true, where an object (dataset) is required.")]
    [InlineData(
        """null""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:1 : Found null, where an object (dataset) is required.")]
    [InlineData(
        """[]""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:1 : Found a list, where an object (dataset) is required.")]
    [InlineData(
        """[1,2]""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:1 : Found a list, where an object (dataset) is required.")]
    public void Read_RootOtherThanObject_IsReported(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

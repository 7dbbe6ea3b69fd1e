using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadTruncatedTests
{
    [Theory]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\",\"name\":\"B\"",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        "CM0001 1:73 /actors/1/name (b): Found the end of the text, where a comma or a closing brace is required. The text is cut off, or the object that begins at column 53 is not closed.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","topics":["a","b"]},{"id":"d","text":"U"}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","topics":["a","b"]},{"id":"d","text":"U"}]}""",
        "CM0001 1:93 /claims/1: Found the end of the text, where a comma or a closing bracket is required. The text is cut off, or the list that begins at column 30 is not closed.")]
    [InlineData(
        """{"claimModel":"1.0","title":"T","topics":[{"id":"t","label":"L"},{"id":"u","label":7},{"id":"v","la""",
        """{"claimModel":"1.0","title":"T","topics":[{"id":"t","label":"L"}]}""",
        """CM0009 1:84 /topics/1/label (u): Found the number 7, where a string is required. Write "7". ["7"]""",
        "CM0001 1:97 /topics/2/id (v): The string that begins here has no closing quotation mark.")]
    public void Read_TruncatedDocument_PreservesCompleteRecords(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadNumbersTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"value":1e400}}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{}}]}]}""",
        "CM0010 1:82 /claims/0/reviews/0/rating/value (c): The number 1e400 is outside the range of a double, which is about ±1.8e308; write a smaller number.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"value":-1E999,"best":1.7976931348623157e308,"worst":1e-400}}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"best":1.7976931348623157e308,"worst":1e-400}}]}]}""",
        "CM0010 1:82 /claims/0/reviews/0/rating/value (c): The number -1E999 is outside the range of a double, which is about ±1.8e308; write a smaller number.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"value":1e99999999999999999999,"best":1e-99999999999999999999,"worst":0e99999999999999999999}}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"best":1e-99999999999999999999,"worst":0e99999999999999999999}}]}]}""",
        "CM0010 1:82 /claims/0/reviews/0/rating/value (c): The number 1e99999999999999999999 is outside the range of a double, which is about ±1.8e308; write a smaller number.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"value":-0,"best":1.50,"worst":100000000000000000000000000000000000000000}}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"value":-0,"best":1.50,"worst":100000000000000000000000000000000000000000}}]}]}""")]
    public void Read_Number_PreservesDigitsWithinTheRangeOfADouble(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

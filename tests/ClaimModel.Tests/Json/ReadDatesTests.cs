using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadDatesTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":"12 April 2017"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0015 1:65 /claims/0/assertedOn (c): "12 April 2017" has the month in words; write "2017-04-12". [2017-04-12]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":"2017-02-29"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0015 1:65 /claims/0/assertedOn (c): "2017-02-29" does not exist: February 2017 has 28 days.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":""}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0015 1:65 /claims/0/assertedOn (c): "" is not a date, such as 2017, 2017-04 or 2017-04-12; omit the member if there is no value.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":"2017/2018"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0015 1:65 /claims/0/assertedOn (c): "2017/2018" is a period; write a single date.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":"\u0032017"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":"2017"}]}""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","roles":[{"title":"T","from":"04/05/2017","to":"2017"}]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","roles":[{"title":"T","to":"2017"}]}]}""",
        """CM0015 1:81 /actors/0/roles/0/from (a): "04/05/2017" can mean 2017-04-05 (month first) or 2017-05-04 (day first); write the one that is meant.""")]
    public void Read_InvalidDate_IsReportedAndOmitted(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

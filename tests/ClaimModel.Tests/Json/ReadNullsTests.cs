using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadNullsTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","title":null}""",
        """{"claimModel":"1.0"}""",
        """CM0008 1:29 /title: Found null for "title"; omit the member if there is no value.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":null}""",
        """{"claimModel":"1.0"}""",
        """CM0008 1:30 /actors: Found null for "actors"; omit the member if there is no value.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[null]}""",
        """{"claimModel":"1.0"}""",
        "CM0008 1:31 /actors/0: Found null for an element of a list; omit the element.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","aliases":[null,"a",null]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","aliases":["a"]}]}""",
        "CM0008 1:63 /actors/0/aliases/0 (a): Found null for an element of a list; omit the element.",
        "CM0008 1:72 /actors/0/aliases/2 (a): Found null for an element of a list; omit the element.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"ru":null,"en":"E"}}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"en":"E"}}]}""",
        "CM0008 1:66 /actors/0/names/ru (a): Found null for the text of a language; omit the member if there is no text.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":[null]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        "CM0008 1:65 /claims/0/claimants/0 (c): Found null for an element of a list; omit the element.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":null}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0008 1:66 /claims/0/proposition (c): Found null for "proposition"; omit the member if there is no value.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":null}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0008 1:65 /claims/0/assertedOn (c): Found null for "assertedOn"; omit the member if there is no value.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","basis":null}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary"}]}""",
        """CM0008 1:89 /contradictions/0/basis: Found null for "basis"; omit the member if there is no value.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":null}""",
        """{"claimModel":"1.0","x-a":null}""")]
    public void Read_Null_IsReportedAndOmitted(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

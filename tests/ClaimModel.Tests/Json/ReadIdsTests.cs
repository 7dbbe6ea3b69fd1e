using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadIdsTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"","name":"A"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0014 1:37 /actors/0/id (): The id "" is empty; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"Sergey Lavrov","name":"A"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0014 1:37 /actors/0/id (Sergey Lavrov): The id "Sergey Lavrov" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a\u0000b","name":"A"}]}""",
        """{"claimModel":"1.0"}""",
        "CM0014 1:37 /actors/0/id (a\u0000b): The id \"a\\u0000b\" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a\u00a0b","name":"A"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0014 1:37 /actors/0/id (a b): The id "a b" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":["a b","c"]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":["c"]}]}""",
        """CM0014 1:65 /claims/0/claimants/0 (c): The id "a b" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","onBehalfOf":"\t"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0014 1:65 /claims/0/onBehalfOf (c): The id "\u0009" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","topics":[""]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0014 1:62 /claims/0/topics/0 (c): The id "" is empty; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","topic":"a b"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary"}]}""",
        """CM0014 1:89 /contradictions/0/topic: The id "a b" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","direction":""}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary"}]}""",
        """CM0014 1:93 /contradictions/0/direction: The id "" is empty; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"id":"a b","claims":["a"],"strength":"contrary"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a"],"strength":"contrary"}]}""",
        """CM0014 1:45 /contradictions/0/id (a b): The id "a b" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a b","c"],"strength":"contrary"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["c"],"strength":"contrary"}]}""",
        """CM0014 1:50 /contradictions/0/claims/0: The id "a b" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.""")]
    [InlineData(
        """{"claimModel":"1.0","sources":[{"id":"s","publisher":"a b","originalSource":""}]}""",
        """{"claimModel":"1.0","sources":[{"id":"s"}]}""",
        """CM0014 1:54 /sources/0/publisher (s): The id "a b" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.""",
        """CM0014 1:77 /sources/0/originalSource (s): The id "" is empty; an id has 1 to 200 characters, without white space or control characters.""")]
    public void Read_InvalidId_IsReportedAndOmitted(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

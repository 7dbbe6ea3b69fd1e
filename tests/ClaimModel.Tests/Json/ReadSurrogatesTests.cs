using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadSurrogatesTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","title":"a\ud83d"}""",
        """{"claimModel":"1.0"}""",
        """CM0004 1:29 /title: The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","title":"\ude00b"}""",
        """{"claimModel":"1.0"}""",
        """CM0004 1:29 /title: The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","title":"\ud83d\ud83d\ude00"}""",
        """{"claimModel":"1.0"}""",
        """CM0004 1:29 /title: The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"\ud800"}""",
        """{"claimModel":"1.0"}""",
        """CM0004 1:27 /x-a: The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":{"\udc00":1}}""",
        """{"claimModel":"1.0"}""",
        """CM0004 1:28 /x-a/\udc00: The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","\ud800":1}""",
        """{"claimModel":"1.0"}""",
        """CM0004 1:21 /\ud800: The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"\ud800":"a"}}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0004 1:61 /actors/0/names/\ud800 (a): The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"\ud800"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0004 1:59 /actors/0/kind (a): The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"\ud800","name":"A"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0004 1:37 /actors/0/id (\ud800): The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":"\ud800"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0004 1:65 /claims/0/assertedOn (c): The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"1.0","language":"\udfff"}""",
        """{"claimModel":"1.0"}""",
        """CM0004 1:32 /language: The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    [InlineData(
        """{"claimModel":"\ud800"}""",
        """{"claimModel":"1.0"}""",
        """CM0004 1:15 /claimModel: The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""")]
    public void Read_EscapedUnpairedSurrogate_IsReportedAndOmitted(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

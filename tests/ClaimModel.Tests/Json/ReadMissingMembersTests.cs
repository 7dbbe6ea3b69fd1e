using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadMissingMembersTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","actors":[{}]}""",
        """{"claimModel":"1.0"}""",
        """CM0007 1:31 /actors/0: The actor has no "id", which is required.""",
        """CM0007 1:31 /actors/0: The actor has no "name", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a"},{"name":"B"},{"id":"c","name":"C"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"c","name":"C"}]}""",
        """CM0007 1:31 /actors/0 (a): The actor has no "name", which is required.""",
        """CM0007 1:42 /actors/1: The actor has no "id", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","topics":[{"id":"t"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0007 1:31 /topics/0 (t): The topic has no "label", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","sources":[{}]}""",
        """{"claimModel":"1.0"}""",
        """CM0007 1:32 /sources/0: The source has no "id", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0007 1:31 /claims/0 (c): The claim has no "text", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","predicates":[{}]}""",
        """{"claimModel":"1.0"}""",
        """CM0007 1:35 /predicates/0: The predicate has no "id", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{}]}""",
        """{"claimModel":"1.0"}""",
        """CM0007 1:39 /contradictions/0: The contradiction has no "claims", which is required.""",
        """CM0007 1:39 /contradictions/0: The contradiction has no "strength", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"]}]}""",
        """{"claimModel":"1.0"}""",
        """CM0007 1:39 /contradictions/0: The contradiction has no "strength", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"locator":"1"},{"source":"s"}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"source":"s"}]}]}""",
        """CM0007 1:65 /claims/0/citations/0 (c): The citation has no "source", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"source":"s","quote":{}}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"source":"s"}]}]}""",
        """CM0007 1:87 /claims/0/citations/0/quote (c): The quote has no "exact", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s"}}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0007 1:66 /claims/0/proposition (c): The proposition has no "predicate", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","units":[{"id":"mi"},{"id":"ft","base":"m","conversionMultiplier":0.3048}]}""",
        """{"claimModel":"1.0","units":[{"id":"ft","base":"m","conversionMultiplier":0.3048}]}""",
        """CM0007 1:30 /units/0 (mi): The unit has no "base", which is required.""",
        """CM0007 1:30 /units/0 (mi): The unit has no "conversionMultiplier", which is required.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","identifiers":[{"scheme":"wikidata"},{"value":"Q1"}]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0007 1:67 /actors/0/identifiers/0 (a): The identifier has no "value", which is required.""",
        """CM0007 1:89 /actors/0/identifiers/1 (a): The identifier has no "scheme", which is required.""")]
    public void Read_MissingRequiredMember_IsReportedAndRecordOmitted(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadWordsTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"Person"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word "Person" is not spelled exactly; write "person". [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"PERSON"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word "PERSON" is not spelled exactly; write "person". [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":" person"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word " person" is not spelled exactly; write "person". [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"person\n"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word "person\u000A" is not spelled exactly; write "person". [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":""}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word is blank; it is one of "unknown", "person", "organization", "government", "group", "publication" and "system", or a word of your own.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":" \t"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word is blank; it is one of "unknown", "person", "organization", "government", "group", "publication" and "system", or a word of your own.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"persn"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","kind":"persn","name":"A"}]}""",
        """CM0012 1:59 /actors/0/kind (a): The word "persn" is none of "unknown", "person", "organization", "government", "group", "publication" and "system"; it is kept as it is. Did you mean "person"? [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"robot"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","kind":"robot","name":"A"}]}""",
        """CM0012 1:59 /actors/0/kind (a): The word "robot" is none of "unknown", "person", "organization", "government", "group", "publication" and "system"; it is kept as it is.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"p\u0065rson"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","kind":"person","name":"A"}]}""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","stance":"denies,asserts"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","stance":"denies,asserts"}]}""",
        """CM0012 1:61 /claims/0/stance (c): The word "denies,asserts" is none of "asserts", "denies" and "questions"; it is kept as it is.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","certainty":"0"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","certainty":"0"}]}""",
        """CM0012 1:64 /claims/0/certainty (c): The word "0" is none of "unspecified", "certain", "probable" and "possible"; it is kept as it is.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","status":"Open"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary"}]}""",
        """CM0011 1:90 /contradictions/0/status: The word "Open" is not spelled exactly; write "open". [open]""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a"],"strength":"hard"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a"],"strength":"hard"}]}""",
        """CM0012 1:66 /contradictions/0/strength: The word "hard" is none of "contradictory", "contrary" and "tension"; it is kept as it is.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a"],"strength":"Contrary"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0011 1:66 /contradictions/0/strength: The word "Contrary" is not spelled exactly; write "contrary". [contrary]""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","basis":"worldknowledge"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary"}]}""",
        """CM0011 1:89 /contradictions/0/basis: The word "worldknowledge" is not spelled exactly; write "worldKnowledge". [worldKnowledge]""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","apparentBecause":"differentime"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","apparentBecause":"differentime"}]}""",
        """CM0012 1:99 /contradictions/0/apparentBecause: The word "differentime" is none of "differentTime", "differentScope", "differentReferent", "differentDefinition", "superseded", "misquote" and "translation"; it is kept as it is. Did you mean "differentTime"? [differentTime]""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","detection":{"method":"AI"}}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","detection":{"method":"AI"}}]}""",
        """CM0012 1:103 /contradictions/0/detection/method: The word "AI" is none of "manual", "rule" and "model"; it is kept as it is.""")]
    public void Read_WordOfAVocabulary_IsExactOrUnknown(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false }).Should().Be(kept);
    }
}

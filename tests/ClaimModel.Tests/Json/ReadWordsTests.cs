using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadWordsTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"Person"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word "Person" is misspelled; write "person". [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"PERSON"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word "PERSON" is misspelled; write "person". [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":" person"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word " person" is misspelled; write "person". [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"person\n"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word "person\u000A" is misspelled; write "person". [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":""}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word is blank; write one of "unknown", "person", "organization", "government", "group", "publication" and "system", or a word of your own.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":" \t"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0011 1:59 /actors/0/kind (a): The word is blank; write one of "unknown", "person", "organization", "government", "group", "publication" and "system", or a word of your own.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"persn"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","kind":"persn","name":"A"}]}""",
        """CM0012 1:59 /actors/0/kind (a): The word "persn" is not one of "unknown", "person", "organization", "government", "group", "publication" and "system"; it is preserved. Did you mean "person"? [person]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"robot"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","kind":"robot","name":"A"}]}""",
        """CM0012 1:59 /actors/0/kind (a): The word "robot" is not one of "unknown", "person", "organization", "government", "group", "publication" and "system"; it is preserved.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":"p\u0065rson"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","kind":"person","name":"A"}]}""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","stance":"denies,asserts"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","stance":"denies,asserts"}]}""",
        """CM0012 1:61 /claims/0/stance (c): The word "denies,asserts" is not one of "asserts", "denies" and "questions"; it is preserved.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","certainty":"0"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","certainty":"0"}]}""",
        """CM0012 1:64 /claims/0/certainty (c): The word "0" is not one of "unspecified", "certain", "probable" and "possible"; it is preserved.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","status":"Open"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary"}]}""",
        """CM0011 1:90 /contradictions/0/status: The word "Open" is misspelled; write "open". [open]""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a"],"strength":"hard"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a"],"strength":"hard"}]}""",
        """CM0012 1:66 /contradictions/0/strength: The word "hard" is not one of "contradictory", "contrary" and "tension"; it is preserved.""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a"],"strength":"Contrary"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0011 1:66 /contradictions/0/strength: The word "Contrary" is misspelled; write "contrary". [contrary]""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","basis":"worldknowledge"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary"}]}""",
        """CM0011 1:89 /contradictions/0/basis: The word "worldknowledge" is misspelled; write "worldKnowledge". [worldKnowledge]""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","apparentBecause":"differentime"}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","apparentBecause":"differentime"}]}""",
        """CM0012 1:99 /contradictions/0/apparentBecause: The word "differentime" is not one of "differentTime", "differentScope", "differentReferent", "differentDefinition", "superseded", "misquote" and "translation"; it is preserved. Did you mean "differentTime"? [differentTime]""")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","detection":{"method":"AI"}}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","detection":{"method":"AI"}}]}""",
        """CM0012 1:103 /contradictions/0/detection/method: The word "AI" is not one of "manual", "rule" and "model"; it is preserved.""")]
    public void Read_VocabularyWord_IsExactOrUnknown(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

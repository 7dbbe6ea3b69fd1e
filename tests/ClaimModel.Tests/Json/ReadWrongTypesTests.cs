using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadWrongTypesTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","title":1}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:29 /title: Found the number 1, where a string is required.")]
    [InlineData(
        """{"claimModel":"1.0","title":["a"]}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:29 /title: Found a list, where a string is required.")]
    [InlineData(
        """{"claimModel":"1.0","title":{"a":1}}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:29 /title: Found an object, where a string is required.")]
    [InlineData(
        """{"claimModel":"1.0","title":true}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:29 /title: Found true, where a string is required.")]
    [InlineData(
        """{"claimModel":"1.0","language":1}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:32 /language: Found the number 1, where a language tag, such as en, ru or zh-Hant (a string) is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":{}}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:30 /actors: Found an object, where a list is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":"a"}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:30 /actors: Found the string "a", where a list is required.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":["a",1]}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:31 /actors/0: Found the string "a", where an object (actor) is required.""",
        "CM0009 1:35 /actors/1: Found the number 1, where an object (actor) is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[[]]}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:31 /actors/0: Found a list, where an object (actor) is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":1}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0009 1:59 /actors/0/kind (a): Found the number 1, where one of the words "unknown", "person", "organization", "government", "group", "publication" and "system" is required.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":["person"]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0009 1:59 /actors/0/kind (a): Found a list, where one of the words "unknown", "person", "organization", "government", "group", "publication" and "system" is required.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","kind":true}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0009 1:59 /actors/0/kind (a): Found true, where one of the words "unknown", "person", "organization", "government", "group", "publication" and "system" is required.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":["a"]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        "CM0009 1:60 /actors/0/names (a): Found a list, where an object with a string for each language is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":"a"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0009 1:60 /actors/0/names (a): Found the string "a", where an object with a string for each language is required.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"ru":1}}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        "CM0009 1:66 /actors/0/names/ru (a): Found the number 1, where a string is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","aliases":"Moscow"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0009 1:62 /actors/0/aliases (a): Found the string "Moscow", where a list is required.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","aliases":["Moscow",1,false,"Kremlin"]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","aliases":["Moscow","Kremlin"]}]}""",
        "CM0009 1:72 /actors/0/aliases/1 (a): Found the number 1, where a string is required.",
        "CM0009 1:74 /actors/0/aliases/2 (a): Found false, where a string is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","roles":{"title":"T"}}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        "CM0009 1:60 /actors/0/roles (a): Found an object, where a list is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","roles":["T"]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0009 1:61 /actors/0/roles/0 (a): Found the string "T", where an object (role) is required.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","description":-1.50}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        "CM0009 1:66 /actors/0/description (a): Found the number -1.50, where a string is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":7,"name":"A"}]}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:37 /actors/0/id: Found the number 7, where an id (a string) is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":7}]}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:48 /actors/0/name (a): Found the number 7, where a string is required.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":"lavrov"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0009 1:64 /claims/0/claimants (c): Found the string "lavrov", where a list is required.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":[1,"a"]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":["a"]}]}""",
        "CM0009 1:65 /claims/0/claimants/0 (c): Found the number 1, where an id (a string) is required.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","onBehalfOf":["a"]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        "CM0009 1:65 /claims/0/onBehalfOf (c): Found a list, where an id (a string) is required.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":"p"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0009 1:66 /claims/0/proposition (c): Found the string "p", where an object (proposition) is required.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":20170412}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        "CM0009 1:65 /claims/0/assertedOn (c): Found the number 20170412, where a date that exists, such as 2017, 2017-04 or 2017-04-12 (a string) is required.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"value":"4"}}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{}}]}]}""",
        """CM0009 1:82 /claims/0/reviews/0/rating/value (c): Found the string "4", where a number is required.""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":4}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{}]}]}""",
        "CM0009 1:73 /claims/0/reviews/0/rating (c): Found the number 4, where an object (rating) is required.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"source":"s","quote":"words"}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"source":"s"}]}]}""",
        """CM0009 1:87 /claims/0/citations/0/quote (c): Found the string "words", where an object (quote) is required.""")]
    [InlineData(
        """{"claimModel":"1.0","predicates":[{"id":"p","functional":"yes"}]}""",
        """{"claimModel":"1.0","predicates":[{"id":"p"}]}""",
        """CM0009 1:58 /predicates/0/functional (p): Found the string "yes", where true or false is required.""")]
    [InlineData(
        """{"claimModel":"1.0","predicates":[{"id":"p","functional":1}]}""",
        """{"claimModel":"1.0","predicates":[{"id":"p"}]}""",
        "CM0009 1:58 /predicates/0/functional (p): Found the number 1, where true or false is required.")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","detection":{"confidence":"high"}}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","detection":{}}]}""",
        """CM0009 1:107 /contradictions/0/detection/confidence: Found the string "high", where a number is required.""")]
    [InlineData(
        """{"claimModel":1.0}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:15 /claimModel: Found the number 1.0, where a version such as "1.0" (a string) is required.""")]
    [InlineData(
        """{"claimModel":{"major":1}}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:15 /claimModel: Found an object, where a version such as "1.0" (a string) is required.""")]
    public void Read_WrongType_IsReportedAndOmitted(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false }).Should().Be(kept);
    }
}

using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadWrongTypesTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","title":1}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:29 /title: Found the number 1, where a string is required. Write "1". ["1"]""")]
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
        """CM0009 1:29 /title: Found true, where a string is required. Write "true". ["true"]""")]
    [InlineData(
        """{"claimModel":"1.0","language":1}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:32 /language: Found the number 1, where a language tag, such as en, ru or zh-Hant (a string) is required.")]
    [InlineData(
        """{"claimModel":"1.0","actors":{}}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:30 /actors: Found an object, where a list is required. Put it in square brackets: [ … ].")]
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
        """CM0009 1:66 /actors/0/names/ru (a): Found the number 1, where a string is required. Write "1". ["1"]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","aliases":"Moscow"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0009 1:62 /actors/0/aliases (a): Found the string "Moscow", where a list is required. Write ["Moscow"]. [["Moscow"]]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","aliases":["Moscow",1,false,"Kremlin"]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","aliases":["Moscow","Kremlin"]}]}""",
        """CM0009 1:72 /actors/0/aliases/1 (a): Found the number 1, where a string is required. Write "1". ["1"]""",
        """CM0009 1:74 /actors/0/aliases/2 (a): Found false, where a string is required. Write "false". ["false"]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","roles":{"title":"T"}}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        "CM0009 1:60 /actors/0/roles (a): Found an object, where a list is required. Put it in square brackets: [ … ].")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","roles":["T"]}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0009 1:61 /actors/0/roles/0 (a): Found the string "T", where an object (role) is required. Write { "title": "T" }. [{ "title": "T" }]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","description":-1.50}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""",
        """CM0009 1:66 /actors/0/description (a): Found the number -1.50, where a string is required. Write "-1.50". ["-1.50"]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":7,"name":"A"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:37 /actors/0/id: Found the number 7, where an id (a string) is required. Write "7". ["7"]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":7}]}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:48 /actors/0/name (a): Found the number 7, where a string is required. Write "7". ["7"]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":"lavrov"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""",
        """CM0009 1:64 /claims/0/claimants (c): Found the string "lavrov", where a list is required. Write ["lavrov"]. [["lavrov"]]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":[1,"a"]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":["a"]}]}""",
        """CM0009 1:65 /claims/0/claimants/0 (c): Found the number 1, where an id (a string) is required. Write "1". ["1"]""")]
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
        """CM0009 1:65 /claims/0/assertedOn (c): Found the number 20170412, where a date, such as 2017, 2017-04 or 2017-04-12 (a string) is required. Write "2017-04-12". ["2017-04-12"]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"value":"4"}}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{}}]}]}""",
        """CM0009 1:82 /claims/0/reviews/0/rating/value (c): Found the string "4", where a number is required. Write 4. [4]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":4}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{}]}]}""",
        """CM0009 1:73 /claims/0/reviews/0/rating (c): Found the number 4, where an object (rating) is required. Write { "value": 4 }. [{ "value": 4 }]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"source":"s","quote":"words"}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"source":"s"}]}]}""",
        """CM0009 1:87 /claims/0/citations/0/quote (c): Found the string "words", where an object (quote) is required. Write { "exact": "words" }. [{ "exact": "words" }]""")]
    [InlineData(
        """{"claimModel":"1.0","predicates":[{"id":"p","functional":"yes"}]}""",
        """{"claimModel":"1.0","predicates":[{"id":"p"}]}""",
        """CM0009 1:58 /predicates/0/functional (p): Found the string "yes", where true or false is required. Write true. [true]""")]
    [InlineData(
        """{"claimModel":"1.0","predicates":[{"id":"p","functional":1}]}""",
        """{"claimModel":"1.0","predicates":[{"id":"p"}]}""",
        "CM0009 1:58 /predicates/0/functional (p): Found the number 1, where true or false is required. Write true. [true]")]
    [InlineData(
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","detection":{"confidence":"high"}}]}""",
        """{"claimModel":"1.0","contradictions":[{"claims":["a","b"],"strength":"contrary","detection":{}}]}""",
        """CM0009 1:107 /contradictions/0/detection/confidence: Found the string "high", where a number is required.""")]
    [InlineData(
        """{"claimModel":1.0}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:15 /claimModel: Found the number 1.0, where a version such as "1.0" (a string) is required. Write "1.0". ["1.0"]""")]
    [InlineData(
        """{"claimModel":{"major":1}}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:15 /claimModel: Found an object, where a version such as "1.0" (a string) is required.""")]
    [InlineData(
        """{"claimModel":1,"claims":[{"id":5,"text":"T"},{"id":"c","text":7,"claimants":"bp","topics":3,"assertedOn":20170412,"validTime":2017,"onBehalfOf":9,"citations":"https://x.y/z","tags":"x y"}]}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:15 /claimModel: Found the number 1, where a version such as "1.0" (a string) is required. Write "1.0". ["1.0"]""",
        """CM0009 1:33 /claims/0/id: Found the number 5, where an id (a string) is required. Write "5". ["5"]""",
        """CM0009 1:64 /claims/1/text (c): Found the number 7, where a string is required. Write "7". ["7"]""",
        """CM0009 1:78 /claims/1/claimants (c): Found the string "bp", where a list is required. Write ["bp"]. [["bp"]]""",
        """CM0009 1:92 /claims/1/topics (c): Found the number 3, where a list is required. Write ["3"]. [["3"]]""",
        """CM0009 1:107 /claims/1/assertedOn (c): Found the number 20170412, where a date, such as 2017, 2017-04 or 2017-04-12 (a string) is required. Write "2017-04-12". ["2017-04-12"]""",
        """CM0009 1:128 /claims/1/validTime (c): Found the number 2017, where a period, such as 2017, 2011-03/.. or 2011/2017 (a string) is required. Write "2017". ["2017"]""",
        """CM0009 1:146 /claims/1/onBehalfOf (c): Found the number 9, where an id (a string) is required. Write "9". ["9"]""",
        """CM0009 1:160 /claims/1/citations (c): Found the string "https://x.y/z", where a list is required.""",
        """CM0009 1:183 /claims/1/tags (c): Found the string "x y", where a list is required. Write ["x y"]. [["x y"]]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":"article","proposition":{"subject":"s","predicate":"p","quantity":5000},"reviews":[{"rating":4}]}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p"},"reviews":[{}]}]}""",
        """CM0009 1:64 /claims/0/citations (c): Found the string "article", where a list is required. Write [{ "source": "article" }]. [[{ "source": "article" }]]""",
        """CM0009 1:130 /claims/0/proposition/quantity (c): Found the number 5000, where an object (quantity) is required. Write { "amount": 5000 }. [{ "amount": 5000 }]""",
        """CM0009 1:157 /claims/0/reviews/0/rating (c): Found the number 4, where an object (rating) is required. Write { "value": 4 }. [{ "value": 4 }]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":{"source":"s"},"proposition":{"subject":"s","predicate":"p","quantity":{"amount":"5,000","lower":"5","upper":"five"}}}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{}}}]}""",
        "CM0009 1:64 /claims/0/citations (c): Found an object, where a list is required. Put it in square brackets: [ … ].",
        """CM0009 1:145 /claims/0/proposition/quantity/amount (c): Found the string "5,000", where a number is required. Write 5000. [5000]""",
        """CM0009 1:161 /claims/0/proposition/quantity/lower (c): Found the string "5", where a number is required. Write 5. [5]""",
        """CM0009 1:173 /claims/0/proposition/quantity/upper (c): Found the string "five", where a number is required.""")]
    [InlineData(
        """{"claimModel":"1.0","predicates":[{"id":"p","functional":"yes"},{"id":"q","functional":1},{"id":"r","functional":"maybe"}],"actors":[{"id":"a","name":"A","roles":"Minister","aliases":true}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A"}],"predicates":[{"id":"p"},{"id":"q"},{"id":"r"}]}""",
        """CM0009 1:58 /predicates/0/functional (p): Found the string "yes", where true or false is required. Write true. [true]""",
        "CM0009 1:88 /predicates/1/functional (q): Found the number 1, where true or false is required. Write true. [true]",
        """CM0009 1:114 /predicates/2/functional (r): Found the string "maybe", where true or false is required.""",
        """CM0009 1:163 /actors/0/roles (a): Found the string "Minister", where a list is required. Write [{ "title": "Minister" }]. [[{ "title": "Minister" }]]""",
        """CM0009 1:184 /actors/0/aliases (a): Found true, where a list is required. Write ["true"]. [["true"]]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"source":"s","quote":"words"}],"claimants":{"id":"x"}}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","citations":[{"source":"s"}]}]}""",
        """CM0009 1:87 /claims/0/citations/0/quote (c): Found the string "words", where an object (quote) is required. Write { "exact": "words" }. [{ "exact": "words" }]""",
        "CM0009 1:109 /claims/0/claimants (c): Found an object, where a list is required.")]
    public void Read_WrongType_IsReportedAndOmitted(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

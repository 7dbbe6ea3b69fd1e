using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadSeveralErrorsTests
{
    [Theory]
    [InlineData(
        "{\"title\":7,\n\"actors\":[\n{\"name\":\"A\"},\n{\"id\":\"b\",\"name\":\"B\",\"kind\":\"Person\",\"aliases\":[\"x\",null]},\n\"c\"],\n\"claims\":[{\"text\":\"T\",\"stance\":\"denyes\",\"claimants\":[\"a b\"],\"assertedOn\":\"soon\",\"id\":\"c1\"},\n{\"id\":\"c2\",\"text\":\"U\",\"citations\":[{\"source\":\"s\"},{}]}],\n\"actors\":[]}",
        """{"claimModel":"1.0","actors":[{"id":"b","name":"B","aliases":["x"]}],"claims":[{"id":"c1","text":"T","stance":"denyes"},{"id":"c2","text":"U","citations":[{"source":"s"}]}]}""",
        """CM0007 1:1 : The dataset has no "claimModel", which is required.""",
        """CM0009 1:10 /title: Found the number 7, where a string is required. Write "7". ["7"]""",
        """CM0007 3:1 /actors/0: The actor has no "id", which is required.""",
        """CM0011 4:29 /actors/1/kind (b): The word "Person" is misspelled; write "person". [person]""",
        "CM0008 4:53 /actors/1/aliases/1 (b): Found null for an element of a list; omit the element.",
        """CM0009 5:1 /actors/2: Found the string "c", where an object (actor) is required.""",
        """CM0012 6:32 /claims/0/stance (c1): The word "denyes" is not one of "asserts", "denies" and "questions"; it is preserved. Did you mean "denies"? [denies]""",
        """CM0014 6:54 /claims/0/claimants/0 (c1): The id "a b" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.""",
        """CM0015 6:74 /claims/0/assertedOn (c1): "soon" is not a date, such as 2017, 2017-04 or 2017-04-12.""",
        """CM0007 7:51 /claims/1/citations/1 (c2): The citation has no "source", which is required.""",
        """CM0006 8:1 /actors: The member "actors" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a"},{"id":"b","name":"B","roles":[{},{"title":"T"},1]}],"contradictions":[{"id":"k","claims":["c",1],"strength":"tension","note":null}],"x-a":nope}""",
        """{"claimModel":"1.0","actors":[{"id":"b","name":"B","roles":[{},{"title":"T"}]}],"contradictions":[{"id":"k","claims":["c"],"strength":"tension"}],"x-a":"nope"}""",
        """CM0007 1:31 /actors/0 (a): The actor has no "name", which is required.""",
        "CM0009 1:89 /actors/1/roles/2 (b): Found the number 1, where an object (role) is required.",
        """CM0009 1:136 /contradictions/0/claims/1 (k): Found the number 1, where an id (a string) is required. Write "1". ["1"]""",
        """CM0008 1:167 /contradictions/0/note (k): Found null for "note"; omit the member if there is no value.""",
        """CM0001 1:180 /x-a: 'nope' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["nope"]""")]
    [InlineData(
        """{"claimModel":"2.0","title":1,"x-a":nope}""",
        """{"claimModel":"1.0"}""",
        "CM0019 1:15 /claimModel: The document is in version 2.0 of the format, and this reader supports only version 1; use a later version of ClaimModel.")]
    public void Read_SeveralErrors_AreAllReportedInDocumentOrder(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadDuplicateMembersTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","title":"a","title":"b"}""",
        """{"claimModel":"1.0","title":"a"}""",
        """CM0006 1:33 /title: The member "title" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","title":"a","t\u0069tle":"b"}""",
        """{"claimModel":"1.0","title":"a"}""",
        """CM0006 1:33 /title: The member "title" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","\u0074itle":"a","title":"b"}""",
        """{"claimModel":"1.0","title":"a"}""",
        """CM0006 1:38 /title: The member "title" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":1,"x-a":2}""",
        """{"claimModel":"1.0","x-a":1}""",
        """CM0006 1:29 /x-a: The member "x-a" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":1,"x\u002da":2}""",
        """{"claimModel":"1.0","x-a":1}""",
        """CM0006 1:29 /x-a: The member "x-a" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":{"b":1,"b":2}}""",
        """{"claimModel":"1.0","x-a":{"b":1}}""",
        """CM0006 1:34 /x-a/b: The member "b" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":[{"b":{"c":1,"c":1}}]}""",
        """{"claimModel":"1.0","x-a":[{"b":{"c":1}}]}""",
        """CM0006 1:40 /x-a/0/b/c: The member "c" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":{"b":1,"\u0062":2}}""",
        """{"claimModel":"1.0","x-a":{"b":1}}""",
        """CM0006 1:34 /x-a/b: The member "b" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"ru":"a","ru":"b"}}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"ru":"a"}}]}""",
        """CM0006 1:70 /actors/0/names/ru (a): The member "ru" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"zh-Hant":"a","ZH-hant":"b"}}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"zh-Hant":"a"}}]}""",
        """CM0006 1:75 /actors/0/names/ZH-hant (a): The member "ZH-hant" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"ru":"a","r\u0075":"b"}}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"ru":"a"}}]}""",
        """CM0006 1:70 /actors/0/names/ru (a): The member "ru" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","claimModel":"2.0"}""",
        """{"claimModel":"1.0"}""",
        """CM0006 1:21 /claimModel: The member "claimModel" appears twice in this object; only the first is read. Delete one of them.""")]
    [InlineData(
        """{"claimModel":"1.0","title":1,"title":"b"}""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:29 /title: Found the number 1, where a string is required. Write \"1\". [\"1\"]",
        """CM0006 1:31 /title: The member "title" appears twice in this object; only the first is read. Delete one of them.""")]
    public void Read_DuplicateMember_PreservesTheFirst(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

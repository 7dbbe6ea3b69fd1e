using System.Globalization;
using System.Text;
using ClaimModel.JsonLines;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Tests of reading on after a syntax error, and that nothing else is reported because of it.</summary>
public class ReadSyntaxRecoveryTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","title":"T",}""",
        """{"claimModel":"1.0","title":"T"}""",
        "CM0001 1:33 : Found '}', where a member's name in quotation marks is required. Remove the comma before it.")]
    [InlineData(
        """{"claimModel":"1.0",,"title":"T"}""",
        """{"claimModel":"1.0","title":"T"}""",
        "CM0001 1:21 /title: Found a second ',', where a member's name in quotation marks is required. Remove one of the two.")]
    [InlineData(
        """{,"claimModel":"1.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:2 /claimModel: Found ',', where a member's name in quotation marks or a closing brace is required. Remove it.")]
    [InlineData(
        """{"claimModel":"1.0" "title":"T"}""",
        """{"claimModel":"1.0","title":"T"}""",
        """CM0001 1:21 /title: Found '"', where a comma or a closing brace is required. A comma is missing before it.""")]
    [InlineData(
        """{"claimModel":"1.0","title":"T""x":1}""",
        """{"claimModel":"1.0","title":"T","x":1}""",
        """CM0001 1:32 /x: Found '"', where a comma or a closing brace is required. A comma is missing before it.""",
        """CM0013 1:32 /x: The member "x" is not a known member of a dataset; it is preserved. Custom members start with "x-".""")]
    [InlineData(
        """{"claimModel" "1.0","title":"T"}""",
        """{"claimModel":"1.0","title":"T"}""",
        """CM0001 1:15 /claimModel: Found '"', where a colon is required. A colon is missing before it.""")]
    [InlineData(
        """{"claimModel"="1.0";"title":"T"}""",
        """{"claimModel":"1.0","title":"T"}""",
        "CM0001 1:14 /claimModel: Found '=', where a colon is required. Write a colon. [:]",
        "CM0001 1:20 /title: Found ';', where a comma or a closing brace is required. Write a comma. [,]")]
    [InlineData(
        """{"claimModel":"1.0",“title”:“T”}""",
        """{"claimModel":"1.0","title":"T"}""",
        """CM0001 1:21 /title: Found '“', where a straight double quotation mark is required. Write "title". ["title"]""",
        """CM0001 1:29 /title: Found '“', where a straight double quotation mark is required. Write "T". ["T"]""")]
    [InlineData(
        "{'claimModel':'1.0','title':'It's'}",
        """{"claimModel":"1.0","title":"It's"}""",
        """CM0001 1:2 /claimModel: Found ''', where a straight double quotation mark is required. Write "claimModel". ["claimModel"]""",
        """CM0001 1:15 /claimModel: Found ''', where a straight double quotation mark is required. Write "1.0". ["1.0"]""",
        """CM0001 1:21 /title: Found ''', where a straight double quotation mark is required. Write "title". ["title"]""",
        """CM0001 1:29 /title: Found ''', where a straight double quotation mark is required. Write "It's". ["It's"]""")]
    [InlineData(
        """{claimModel:"1.0",title:T}""",
        """{"claimModel":"1.0","title":"T"}""",
        """CM0001 1:2 /claimModel: The name claimModel has no quotation marks; write "claimModel". ["claimModel"]""",
        """CM0001 1:19 /title: The name title has no quotation marks; write "title". ["title"]""",
        """CM0001 1:25 /title: 'T' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["T"]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"He said "no" to us"},{"id":"d","text":5}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"He said \"no\" to us"}]}""",
        """CM0001 1:57 /claims/0/text (c): The string contains a quotation mark; write \" for a quotation mark inside a string. ["He said \"no\" to us"]""",
        "CM0009 1:87 /claims/1/text (d): Found the number 5, where a string is required. Write \"5\". [\"5\"]")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"He said "no", and "yes""},{"id":"d","text":"U"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"He said \"no\", and \"yes\""},{"id":"d","text":"U"}]}""",
        """CM0001 1:57 /claims/0/text (c): The string contains a quotation mark; write \" for a quotation mark inside a string. ["He said \"no\", and \"yes\""]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":Ann Smith},{"id":"b","name":"B"}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"Ann Smith"},{"id":"b","name":"B"}]}""",
        """CM0001 1:48 /actors/0/name (a): 'Ann Smith' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["Ann Smith"]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{"amount":5,000,000,"unit":"x"}}}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{"amount":5000000,"unit":"x"}}}]}""",
        "CM0001 1:118 /claims/0/proposition/quantity/amount (c): The number has a comma between its thousands; write 5000000. [5000000]")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{"amount":NaN,"lower":+5,"upper":.5}}}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{"lower":5,"upper":0.5}}}]}""",
        "CM0001 1:118 /claims/0/proposition/quantity/amount (c): NaN is not a value: JSON has no NaN or Infinity. Omit the member, or write a number.",
        "CM0001 1:130 /claims/0/proposition/quantity/lower (c): +5 is not a value in JSON; write 5. [5]",
        "CM0001 1:141 /claims/0/proposition/quantity/upper (c): .5 is not a value in JSON; write 0.5. [0.5]")]
    [InlineData(
        """{"claimModel":"1.0","predicates":[{"id":"p","functional":True},{"id":"q","functional":None},{"id":"r","functional":yes}]}""",
        """{"claimModel":"1.0","predicates":[{"id":"p","functional":true},{"id":"q"},{"id":"r"}]}""",
        "CM0001 1:58 /predicates/0/functional (p): True is not a value in JSON; write true. [true]",
        "CM0001 1:87 /predicates/1/functional (q): None is not a value in JSON; omit the member if there is no value.",
        """CM0001 1:116 /predicates/2/functional (r): 'yes' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["yes"]""")]
    [InlineData(
        "{\"claimModel\":\"1.0\", // version\n\"title\":\"T\" /* x */ }",
        """{"claimModel":"1.0","title":"T"}""",
        "CM0001 1:22 : Comments are not part of JSON. Remove the comment, or allow comments with ReadOptions.AllowCommentsAndTrailingCommas.",
        "CM0001 2:13 : Comments are not part of JSON. Remove the comment, or allow comments with ReadOptions.AllowCommentsAndTrailingCommas.")]
    [InlineData(
        "{\"claimModel\":\"1.0\", # version\n\"title\":\"T\"}",
        """{"claimModel":"1.0","title":"T"}""",
        "CM0001 1:22 : Comments are not part of JSON. Remove the comment.")]
    [InlineData(
        """{"claimModel":"1.0","title":,"license":"x"}""",
        """{"claimModel":"1.0","license":"x"}""",
        "CM0001 1:29 /title: Found ',', where a value is required. Write the value, or remove the member.")]
    [InlineData(
        """{"claimModel":"1.0","title":}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:29 /title: Found '}', where a value is required. Write the value, or remove the member.")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"T\"\n{\"id\":\"d\",\"text\":\"U\"}]}",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"},{"id":"d","text":"U"}]}""",
        "CM0001 2:1 /claims/0 (c): Found '{', where a comma or a closing brace is required. The object that begins on line 1 is not closed; write '}' before the next one.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T",{"id":"d","text":"U"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"},{"id":"d","text":"U"}]}""",
        "CM0001 1:52 /claims/0 (c): Found '{', where a member's name in quotation marks is required. The object that begins at column 31 is not closed; write '}' before the next one.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"} {"id":"d","text":"U"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"},{"id":"d","text":"U"}]}""",
        "CM0001 1:53 /claims/1 (d): Found '{', where a comma or a closing bracket is required. A comma is missing before it.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","claimants":["a", "text":"T"},{"id":"d","text":"U"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":["a"]},{"id":"d","text":"U"}]}""",
        "CM0001 1:59 /claims/0/text (c): Found the name of a member, where an element of a list is required. The list that begins at column 53 is not closed; write ']' before the comma.")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","claimants":["a"},"text":"T"},{"id":"d","text":"U"}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","claimants":["a"]},{"id":"d","text":"U"}]}""",
        "CM0001 1:57 /claims/0/claimants (c): Found '}', where ']' is required, which closes the list that begins at column 53. []]")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"],"title":"T"}""",
        """{"claimModel":"1.0","title":"T","claims":[{"id":"c","text":"T"}]}""",
        "CM0001 1:51 /claims/0 (c): Found ']', where '}' is required. The object that begins at column 31 is not closed; write '}' before it.")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"T\"}],\"title\":\"T\"",
        """{"claimModel":"1.0","title":"T","claims":[{"id":"c","text":"T"}]}""",
        "CM0001 1:65 /title: Found the end of the text, where a comma or a closing brace is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":[1,]}""",
        """{"claimModel":"1.0","x-a":[1]}""",
        "CM0001 1:30 /x-a: Found ']', where a value is required. Remove the comma before it.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":[1 2]}""",
        """{"claimModel":"1.0","x-a":[1,2]}""",
        "CM0001 1:30 /x-a/1: Found '2', where a comma or a closing bracket is required. A comma is missing before it.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":[,1]}""",
        """{"claimModel":"1.0","x-a":[1]}""",
        "CM0001 1:28 /x-a/0: Found ',', where a value or a closing bracket is required. Remove it.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":01}""",
        """{"claimModel":"1.0","x-a":1}""",
        "CM0001 1:27 /x-a: 01 is not a value in JSON; write 1. [1]")]
    [InlineData(
        """{"claimModel":"1.0","x-a":0x10}""",
        """{"claimModel":"1.0","x-a":"0x10"}""",
        """CM0001 1:27 /x-a: 0x10 is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent. If it is a text, put it in double quotation marks. ["0x10"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":truex}""",
        """{"claimModel":"1.0","x-a":"truex"}""",
        """CM0001 1:27 /x-a: 'truex' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["truex"]""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"title\":\"a\nb\nc\",\"license\":\"x\"}",
        """{"claimModel":"1.0","title":"a\nb\nc","license":"x"}""",
        """CM0001 1:31 /title: The string is not closed on its line; close it with a quotation mark, or write \n for a line break. ["a\nb\nc"]""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"title\":\"abc,\n\"license\":\"x\"}",
        """{"claimModel":"1.0","title":"abc","license":"x"}""",
        """CM0001 1:33 /title: The string is not closed on its line; close it with a quotation mark, or write \n for a line break. ["abc"]""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"title\":\"a\tb\\qc\"}",
        """{"claimModel":"1.0","title":"a\tb\\qc"}""",
        """CM0001 1:31 /title: A control character ('\u0009') is in the string; write it as an escape, such as \t. ["a\tb\\qc"]""")]
    [InlineData(
        """{"claimModel":"1.0","assertedOn":2017-04-12}""",
        """{"claimModel":"1.0","assertedOn":"2017-04-12"}""",
        """CM0013 1:21 /assertedOn: The member "assertedOn" is not a known member of a dataset; it is preserved. Custom members start with "x-".""",
        """CM0001 1:34 /assertedOn: '2017-04-12' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["2017-04-12"]""")]
    [InlineData(
        """{"claimModel":"1.0","actors":["a" b]}""",
        """{"claimModel":"1.0"}""",
        """CM0009 1:31 /actors/0: Found the string "a", where an object (actor) is required.""",
        "CM0001 1:35 /actors/1: Found 'b', where a comma or a closing bracket is required. A comma is missing before it.",
        """CM0001 1:35 /actors/1: 'b' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["b"]""")]
    [InlineData(
        """["a" "b" c]""",
        """{"claimModel":"1.0"}""",
        "CM0009 1:1 : Found a list, where an object (dataset) is required.",
        """CM0001 1:6 /1: Found '"', where a comma or a closing bracket is required. A comma is missing before it.""",
        "CM0001 1:10 /2: Found 'c', where a comma or a closing bracket is required. A comma is missing before it.",
        """CM0001 1:10 /2: 'c' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["c"]""")]
    [InlineData(
        """{"claimModel":"1.0","title:"T","x-a":{"b:["c","d"]}}""",
        """{"claimModel":"1.0","title":"T","x-a":{"b":["c","d"]}}""",
        """CM0001 1:21 /title: The name has no closing quotation mark before the colon. ["title"]""",
        """CM0001 1:39 /x-a/b: The name has no closing quotation mark before the colon. ["b"]""")]
    [InlineData(
        """{claimModel":"1.0","title":T, and U","license":x"}""",
        """{"claimModel":"1.0","title":"T, and U","license":"x"}""",
        """CM0001 1:2 /claimModel: The name claimModel has no opening quotation mark; write "claimModel". ["claimModel"]""",
        """CM0001 1:28 /title: The string has no opening quotation mark; write "T, and U". ["T, and U"]""",
        """CM0001 1:48 /license: The string has no opening quotation mark; write "x". ["x"]""")]
    [InlineData(
        """{“"claimModel":"1.0",""title":"T"}""",
        """{"claimModel":"1.0","title":"T"}""",
        """CM0001 1:3 /claimModel: The name begins with two quotation marks; remove one of the two. ["claimModel"]""",
        """CM0001 1:23 /title: The name begins with two quotation marks; remove one of the two. ["title"]""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"title\":\"T”,\"license\":\"x”,\n\"x-a\":\"“y”, z\"}",
        """{"claimModel":"1.0","title":"T","license":"x","x-a":"“y”, z"}""",
        """CM0001 1:31 /title: Found '”', where a straight double quotation mark is required. ["T"]""",
        """CM0001 1:45 /license: Found '”', where a straight double quotation mark is required. ["x"]""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{"amount":0,5,"lower":-1234,25 }}}]}""",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{"amount":0.5,"lower":-1234.25}}}]}""",
        "CM0001 1:118 /claims/0/proposition/quantity/amount (c): The number has a decimal comma; write 0.5. [0.5]",
        "CM0001 1:130 /claims/0/proposition/quantity/lower (c): The number has a decimal comma; write -1234.25. [-1234.25]")]
    [InlineData(
        """{"claimModel":"1.0","x-a":[Ann Smith, Bob,1 2]}""",
        """{"claimModel":"1.0","x-a":["Ann Smith","Bob",1,2]}""",
        "CM0001 1:28 /x-a/0: 'Ann Smith' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. [\"Ann Smith\"]",
        "CM0001 1:39 /x-a/1: 'Bob' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. [\"Bob\"]",
        "CM0001 1:45 /x-a/3: Found '2', where a comma or a closing bracket is required. A comma is missing before it.")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"claims\":[{\n\"id\":\"c\",\"claimants\":\"a\"],\"text\":\"T\"}],\"x-a\":\"b\"]}",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}],"x-a":"b"}""",
        """CM0001 2:22 /claims/0/claimants (c): The list that ends after this value has no opening bracket; write '[' before it. [["a"]]""",
        """CM0001 2:46 /x-a: The list that ends after this value has no opening bracket; write '[' before it. [["b"]]""")]
    [InlineData(
        "{\"claimModel\":\"1.0\"\u00A0,\u200B\"title\"\uFEFF:\u3000\u3000\"a\u00A0b\"}",
        "{\"claimModel\":\"1.0\",\"title\":\"a\u00A0b\"}",
        "CM0001 1:20 : Found the invisible character U+00A0, where only spaces, tabs and line breaks are allowed. Delete it, or write a space.",
        "CM0001 1:22 : Found the invisible character U+200B, where only spaces, tabs and line breaks are allowed. Delete it, or write a space.",
        "CM0001 1:30 : Found the invisible character U+FEFF, where only spaces, tabs and line breaks are allowed. Delete it, or write a space.",
        "CM0001 1:32 : Found the invisible character U+3000, where only spaces, tabs and line breaks are allowed. Delete it, or write a space.")]
    [InlineData(
        "{\n  \"claimModel\": \"1.0\",\n  \"claims\": [\n    {\n      \"id\": \"c\",\n      \"proposition\": {\n        \"subject\": \"s\",\n        \"predicate\": \"p\",\n      \"text\": \"T\"\n    },\n    {\n      \"id\": \"d\",\n      \"text\": \"U\"\n    }\n  ]\n}",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p"}},{"id":"d","text":"U"}]}""",
        """CM0001 9:7 /claims/0/proposition (c): Found '"', where a member's name in quotation marks is required. The object that begins on line 6 is not closed; write '}' before this member.""")]
    [InlineData(
        """{"claimModel":"1.0","title":"T" = "x"}""",
        """{"claimModel":"1.0","title":"T\" = \"x"}""",
        """CM0001 1:31 /title: The string contains a quotation mark; write \" for a quotation mark inside a string. ["T\" = \"x"]""")]
    public void Read_SyntaxErrorThatCanBeSteppedOver_ReadsTheRest(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
        result.HasErrors.Should().BeTrue();
    }

    [Theory]
    [InlineData(",\n{\"id\":\"c25\"", "\n{\"id\":\"c25\"", 26)]
    [InlineData(",\n{\"id\":\"c25\"", ",,\n{\"id\":\"c25\"", 25)]
    [InlineData("{\"id\":\"c25\",", "{\"id\":\"c25\"", 26)]
    [InlineData("{\"id\":\"c25\",", "{“id”:\"c25\",", 26)]
    [InlineData("{\"id\":\"c25\",", "{'id':\"c25\",", 26)]
    [InlineData("{\"id\":\"c25\",", "{id:\"c25\",", 26)]
    [InlineData("{\"id\":\"c25\",", "{\"id\" \"c25\",", 26)]
    [InlineData("{\"id\":\"c25\",", "{ // comment\n\"id\":\"c25\",", 26)]
    [InlineData("{\"id\":\"c25\",\"text\":\"T\"}", "{\"id\":\"c25\",\"text\":\"T\",}", 26)]
    [InlineData("{\"id\":\"c25\",\"text\":\"T\"}", "{\"id\":\"c25\",\"text\":\"He said \"no\" to us\"}", 26)]
    [InlineData("{\"id\":\"c25\",\"text\":\"T\"}", "{\"id\":\"c25\",\"text\":not quoted}", 26)]
    [InlineData("{\"id\":\"c25\",\"text\":\"T\"}", "{\"id\":\"c25\",\"text\":\"T\"", 27)]
    public void Read_FiftyClaimsWithOneSyntaxError_ReportsItOnceAndAllOtherErrors(string right, string wrong, int line)
    {
        string valid = $$"""{"claimModel":"1.0","claims":[{{string.Join(",", Enumerable.Range(0, 50).Select(number => $$"""{{"\n"}}{"id":"c{{number}}","text":"T"}"""))}}],"title":7}""";
        valid.Should().Contain(right);

        ReadResult result = ClaimDataset.Read(valid.Replace(right, wrong, StringComparison.Ordinal));

        result.Diagnostics.Select(found => found.Code).Should().Equal("CM0001", "CM0009");
        result.Diagnostics[0].Line.Should().BeInRange(line, line + 1);
        result.Dataset.Claims.Should().HaveCount(50);
        result.Validate().Diagnostics.Select(found => found.Code).Where(code => code == "CM0001").Should().ContainSingle();
    }

    [Theory]
    [InlineData("{\"claimModel\":\"1.0\",\"x-a\":[{\"b\": ]\"T\",\"c\":\"x\"}]}", "CM0001 1:34 /x-a/0/b: Found ']', where a value is required. Write the value, or remove the member.")]
    [InlineData("{\"claimModel\":\"1.0\",\"x-a\":{\"b\" c \"d\" e \"f\" g}}", "CM0001 1:32 /x-a: Found 'c', where a colon is required.")]
    public void Read_ErrorsAtEachToken_ReportsTheFirst(string json, string reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
    }

    [Fact]
    public void Read_RecordsWithCorrectedSyntax_AreValidated()
    {
        ReadResult result = ClaimDataset.Read("""
            { "claimModel": "1.0",
              "claims": [
                { "id": "a", "text": "A" "claimants": ["nobody"] },
                { "id": "b", "text": "B", "claimants": ["noone"] }
              ]
            }
            """);

        result.Validate().Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => $"{found.Code} {found.Line}:{found.Column}")
            .Should().Equal("CM0001 3:30", "CM4102 3:44", "CM4102 4:45");
    }

    [Fact]
    public void ReadLines_SyntaxErrors_AreReportedByLineAndTheRecordsAreRead()
    {
        const string Lines = """
            {"type":"dataset","claimModel":"1.0"}
            {"type":"actor","id":"a" "name":"A"}
            {“type”:"actor","id":"b","name":7}
            {"type":"actor","id":"c","name":"C",}
            {"type":"claim","id":"x","text":"T","claimants":["a","c"]}
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Lines));

        JsonLinesRecord[] records = [.. ClaimJsonLines.Read(stream)];

        records.SelectMany(record => record.Diagnostics).Select(found => $"{found.Code} {found.Line}:{found.Column} {found.JsonPointer}").Should().Equal(
            "CM0001 2:26 /name", "CM0001 3:2 /type", "CM0009 3:33 /name", "CM0001 4:37 ");
        records.Select(record => record.Record?.GetType().Name).Should().Equal("ClaimDataset", "Actor", null, "Actor", "Claim");
    }

    [Theory]
    [InlineData("x.claims.json")]
    [InlineData("C:\\data\\x.JSON")]
    [InlineData("data/x.claims.jsonl.gz")]
    public void Read_PathInsteadOfJson_SaysHowToReadTheFile(string path) => ClaimDataset.Read(path).Diagnostics.Should().ContainSingle()
        .Which.Message.Should().Be(string.Create(CultureInfo.InvariantCulture, $"\"{path}\" is the path of a file, and not JSON. Read the file itself, with ReadFile or Load."));
}

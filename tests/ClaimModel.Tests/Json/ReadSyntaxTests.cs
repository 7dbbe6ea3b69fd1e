using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadSyntaxTests
{
    [Theory]
    [InlineData(
        """{""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:2 : Found the end of the text, where a member's name in quotation marks or a closing brace is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(
        "{\"claimModel\"",
        """{"claimModel":"1.0"}""",
        "CM0001 1:14 : Found the end of the text, where a colon is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(
        """{"claimModel":""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:15 /claimModel: Found the end of the text, where a value is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(
        "{\"claimModel\":\"1.0\"",
        """{"claimModel":"1.0"}""",
        "CM0001 1:20 /claimModel: Found the end of the text, where a comma or a closing brace is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(
        """{"claimModel":"1.0""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:15 /claimModel: The string that begins here has no closing quotation mark.")]
    [InlineData(
        """{"claimModel":"1.0",}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 : Found '}', where a member's name in quotation marks is required. Remove the comma before it.")]
    [InlineData(
        """{"claimModel":"1.0"}}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 : Found '}', where the end of the text is required. Delete it and what follows, or check whether a bracket before it closes too early.")]
    [InlineData(
        """{"claimModel":"1.0"} {}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:22 : Found '{', where the end of the text is required. Delete it and what follows, or check whether a bracket before it closes too early.")]
    [InlineData(
        "{\"claimModel\":\"1.0\"}\n{}",
        """{"claimModel":"1.0"}""",
        "CM0001 2:1 : Found '{', where the end of the text is required. If the text is JSON Lines, read it with ReadLines, or from a file whose name ends with .jsonl.")]
    [InlineData(
        """{"claimModel":"1.0"} x""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:22 : Found 'x', where the end of the text is required. Delete it and what follows, or check whether a bracket before it closes too early.")]
    [InlineData(
        """{"claimModel" "1.0"}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:15 /claimModel: Found '"', where a colon is required. A colon is missing before it.""")]
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
        """{'claimModel':"1.0"}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:2 /claimModel: Found ''', where a straight double quotation mark is required. Write "claimModel". ["claimModel"]""")]
    [InlineData(
        """{"claimModel":'1.0'}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:15 /claimModel: Found ''', where a straight double quotation mark is required. Write "1.0". ["1.0"]""")]
    [InlineData(
        """{claimModel:"1.0"}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:2 /claimModel: The name claimModel has no quotation marks; write "claimModel". ["claimModel"]""")]
    [InlineData(
        """{"claimModel":"1.0","title":}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:29 /title: Found '}', where a value is required. Write the value, or remove the member.")]
    [InlineData(
        """{"claimModel":"1.0",,"title":"T"}""",
        """{"claimModel":"1.0","title":"T"}""",
        "CM0001 1:21 /title: Found a second ',', where a member's name in quotation marks is required. Remove one of the two.")]
    [InlineData(
        """{,"claimModel":"1.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:2 /claimModel: Found ',', where a member's name in quotation marks or a closing brace is required. Remove it.")]
    [InlineData(
        """{"claimModel":"1.0","title":NaN}""",
        """{"claimModel":"1.0","title":"NaN"}""",
        "CM0001 1:29 /title: NaN is not a value: JSON has no NaN or Infinity. Omit the member, or write a number.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":Infinity}""",
        """{"claimModel":"1.0","x-a":"Infinity"}""",
        "CM0001 1:27 /x-a: Infinity is not a value: JSON has no NaN or Infinity. Omit the member, or write a number.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":-Infinity}""",
        """{"claimModel":"1.0","x-a":"-Infinity"}""",
        "CM0001 1:27 /x-a: -Infinity is not a value: JSON has no NaN or Infinity. Omit the member, or write a number.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":01}""",
        """{"claimModel":"1.0","x-a":1}""",
        "CM0001 1:27 /x-a: 01 is not a value in JSON; write 1. [1]")]
    [InlineData(
        """{"claimModel":"1.0","x-a":-01}""",
        """{"claimModel":"1.0","x-a":-1}""",
        "CM0001 1:27 /x-a: -01 is not a value in JSON; write -1. [-1]")]
    [InlineData(
        """{"claimModel":"1.0","x-a":+1}""",
        """{"claimModel":"1.0","x-a":1}""",
        "CM0001 1:27 /x-a: +1 is not a value in JSON; write 1. [1]")]
    [InlineData(
        """{"claimModel":"1.0","x-a":.5}""",
        """{"claimModel":"1.0","x-a":0.5}""",
        "CM0001 1:27 /x-a: .5 is not a value in JSON; write 0.5. [0.5]")]
    [InlineData(
        """{"claimModel":"1.0","x-a":1.}""",
        """{"claimModel":"1.0","x-a":1}""",
        "CM0001 1:27 /x-a: 1. is not a value in JSON; write 1. [1]")]
    [InlineData(
        """{"claimModel":"1.0","x-a":1e}""",
        """{"claimModel":"1.0","x-a":"1e"}""",
        """CM0001 1:27 /x-a: 1e is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent. If it is a text, put it in double quotation marks. ["1e"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":1.e5}""",
        """{"claimModel":"1.0","x-a":"1.e5"}""",
        """CM0001 1:27 /x-a: 1.e5 is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent. If it is a text, put it in double quotation marks. ["1.e5"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":-}""",
        """{"claimModel":"1.0","x-a":"-"}""",
        """CM0001 1:27 /x-a: - is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent. If it is a text, put it in double quotation marks. ["-"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":0x10}""",
        """{"claimModel":"1.0","x-a":"0x10"}""",
        """CM0001 1:27 /x-a: 0x10 is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent. If it is a text, put it in double quotation marks. ["0x10"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":True}""",
        """{"claimModel":"1.0","x-a":true}""",
        "CM0001 1:27 /x-a: True is not a value in JSON; write true. [true]")]
    [InlineData(
        """{"claimModel":"1.0","x-a":FALSE}""",
        """{"claimModel":"1.0","x-a":false}""",
        "CM0001 1:27 /x-a: FALSE is not a value in JSON; write false. [false]")]
    [InlineData(
        """{"claimModel":"1.0","x-a":nul}""",
        """{"claimModel":"1.0","x-a":"nul"}""",
        """CM0001 1:27 /x-a: 'nul' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["nul"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":truex}""",
        """{"claimModel":"1.0","x-a":"truex"}""",
        """CM0001 1:27 /x-a: 'truex' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["truex"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":undefined}""",
        """{"claimModel":"1.0","x-a":null}""",
        "CM0001 1:27 /x-a: undefined is not a value in JSON; omit the member if there is no value.")]
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
        """{"claimModel":"1.0","x-a":[1}""",
        """{"claimModel":"1.0","x-a":[1]}""",
        "CM0001 1:29 /x-a: Found '}', where ']' is required. The list that begins at column 27 is not closed; write ']' before it.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":{"b":1]}""",
        """{"claimModel":"1.0","x-a":{"b":1}}""",
        "CM0001 1:33 /x-a: Found ']', where '}' is required, which closes the object that begins at column 27. [}]")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"x-a\":\"a\nb\"}",
        """{"claimModel":"1.0","x-a":"a\nb"}""",
        """CM0001 1:29 /x-a: The string is not closed on its line; close it with a quotation mark, or write \n for a line break. ["a\nb"]""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"x-a\":\"a\rb\"}",
        """{"claimModel":"1.0","x-a":"a\rb"}""",
        """CM0001 1:29 /x-a: The string is not closed on its line; close it with a quotation mark, or write \n for a line break. ["a\rb"]""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"x-a\":\"a\tb\"}",
        """{"claimModel":"1.0","x-a":"a\tb"}""",
        """CM0001 1:29 /x-a: A control character ('\u0009') is in the string; write it as an escape, such as \t. ["a\tb"]""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"x-a\":\"a\u0000b\"}",
        """{"claimModel":"1.0","x-a":"a\u0000b"}""",
        """CM0001 1:29 /x-a: A control character ('\u0000') is in the string; write it as an escape, such as \t. ["a\u0000b"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\qb"}""",
        """{"claimModel":"1.0","x-a":"a\\qb"}""",
        """CM0001 1:29 /x-a: 'q' is not valid after a backslash; write \\ for a backslash, and \u with four hexadecimal digits for a character by its code. ["a\\qb"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\ b"}""",
        """{"claimModel":"1.0","x-a":"a\\ b"}""",
        """CM0001 1:29 /x-a: ' ' is not valid after a backslash; write \\ for a backslash, and \u with four hexadecimal digits for a character by its code. ["a\\ b"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\u12G4b"}""",
        """{"claimModel":"1.0","x-a":"a\\u12G4b"}""",
        """CM0001 1:29 /x-a: \u is not followed by four hexadecimal digits; write \\ for a backslash, and \u with four hexadecimal digits for a character by its code. ["a\\u12G4b"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\u12"}""",
        """{"claimModel":"1.0","x-a":"a\\u12"}""",
        """CM0001 1:29 /x-a: \u is not followed by four hexadecimal digits; write \\ for a backslash, and \u with four hexadecimal digits for a character by its code. ["a\\u12"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: The string that begins here has no closing quotation mark.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: The string that begins here has no closing quotation mark.")]
    [InlineData(
        "{\"claimModel\":\"1.0\" // version\n}",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 : Comments are not part of JSON. Remove the comment, or allow comments with ReadOptions.AllowCommentsAndTrailingCommas.")]
    [InlineData(
        """/* head */{"claimModel":"1.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:1 : Comments are not part of JSON. Remove the comment, or allow comments with ReadOptions.AllowCommentsAndTrailingCommas.")]
    [InlineData(
        "# head\n{\"claimModel\":\"1.0\"}",
        """{"claimModel":"1.0"}""",
        "CM0001 1:1 : Comments are not part of JSON. Remove the comment.")]
    [InlineData(
        "{\"claimModel\":\"1.0\"}\u0001",
        """{"claimModel":"1.0"}""",
        """CM0001 1:21 : Found '\u0001', where the end of the text is required. Delete it and what follows, or check whether a bracket before it closes too early.""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\u0001\"title\":\"T\"}",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 /claimModel: Found '\\u0001', where a member's name in quotation marks is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0";"title":"T"}""",
        """{"claimModel":"1.0","title":"T"}""",
        "CM0001 1:20 /title: Found ';', where a comma or a closing brace is required. Write a comma. [,]")]
    [InlineData(
        """{"claimModel"="1.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:14 /claimModel: Found '=', where a colon is required. Write a colon. [:]")]
    [InlineData(
        """{"claimModel":“1.0”}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:15 /claimModel: Found '“', where a straight double quotation mark is required. Write "1.0". ["1.0"]""")]
    [InlineData(
        """{"claimModel":"1.0",“title”:"T"}""",
        """{"claimModel":"1.0","title":"T"}""",
        """CM0001 1:21 /title: Found '“', where a straight double quotation mark is required. Write "title". ["title"]""")]
    [InlineData(
        """{"claimModel":"1.0",1:2}""",
        """{"claimModel":"1.0","1":2}""",
        """CM0001 1:21 /1: The name 1 has no quotation marks; write "1". ["1"]""",
        """CM0013 1:21 /1: The member "1" is not a known member of a dataset; it is preserved. Custom members start with "x-".""")]
    [InlineData(
        """{"claimModel":"1.0",null:2}""",
        """{"claimModel":"1.0","null":2}""",
        """CM0001 1:21 /null: The name null has no quotation marks; write "null". ["null"]""",
        """CM0013 1:21 /null: The member "null" is not a known member of a dataset; it is preserved. Custom members start with "x-".""")]
    [InlineData(
        """nope""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:1 : 'nope' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks.")]
    [InlineData(
        """<html>""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:1 : Found '<', where a value is required. The text of a dataset or record begins with {.")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"title\":\"a\r\nb\"}",
        """{"claimModel":"1.0","title":"a\r\nb"}""",
        """CM0001 1:31 /title: The string is not closed on its line; close it with a quotation mark, or write \n for a line break. ["a\r\nb"]""")]
    public void Read_InvalidSyntax_ReportsLocationAndWhatIsRequired(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}

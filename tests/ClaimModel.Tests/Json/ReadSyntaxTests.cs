using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadSyntaxTests
{
    [Theory]
    [InlineData(
        """{""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:2 : Found the end of the text, where a member's name in quotation marks or a closing brace is required. The text is cut off, or a closing bracket is missing.")]
    [InlineData(
        "{\"claimModel\"",
        """{"claimModel":"1.0"}""",
        "CM0001 1:14 : Found the end of the text, where a colon is required. The text is cut off, or a closing bracket is missing.")]
    [InlineData(
        """{"claimModel":""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:15 /claimModel: Found the end of the text, where a value is required. The text is cut off, or a closing bracket is missing.")]
    [InlineData(
        "{\"claimModel\":\"1.0\"",
        """{"claimModel":"1.0"}""",
        "CM0001 1:20 /claimModel: Found the end of the text, where a comma or a closing brace is required. The text is cut off, or a closing bracket is missing.")]
    [InlineData(
        """{"claimModel":"1.0""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:15 /claimModel: The string that begins here has no closing quotation mark.")]
    [InlineData(
        """{"claimModel":"1.0",}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 /claimModel: Found '}', where a member's name in quotation marks is required. Remove the comma before it.")]
    [InlineData(
        """{"claimModel":"1.0"}}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 : Found '}', where the end of the text is required.")]
    [InlineData(
        """{"claimModel":"1.0"} {}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:22 : Found '{', where the end of the text is required.")]
    [InlineData(
        """{"claimModel":"1.0"} x""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:22 : Found 'x', where the end of the text is required.")]
    [InlineData(
        """{"claimModel" "1.0"}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:15 : Found '"', where a colon is required.""")]
    [InlineData(
        """{"claimModel":"1.0" "title":"T"}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:21 /claimModel: Found '"', where a comma or a closing brace is required. A comma is missing before it.""")]
    [InlineData(
        """{"claimModel":"1.0","title":"T""x":1}""",
        """{"claimModel":"1.0","title":"T"}""",
        """CM0001 1:32 /title: Found '"', where a comma or a closing brace is required. A comma is missing before it.""")]
    [InlineData(
        """{'claimModel':"1.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:2 : Found ''', where a member's name in quotation marks or a closing brace is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{"claimModel":'1.0'}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:15 /claimModel: Found ''', where a value is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{claimModel:"1.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:2 : Found 'c', where a member's name in quotation marks or a closing brace is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0","title":}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:29 /title: Found '}', where a value is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0",,"title":"T"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 /claimModel: Found ',', where a member's name in quotation marks is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{,"claimModel":"1.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:2 : Found ',', where a member's name in quotation marks or a closing brace is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0","title":NaN}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:29 /title: Found 'N', where a value is required. JSON has no NaN or Infinity; strings are in quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":Infinity}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: Found 'I', where a value is required. JSON has no NaN or Infinity; strings are in quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":-Infinity}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: -Infinity is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":01}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: 01 is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":-01}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: -01 is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":+1}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: Found '+', where a value is required. A number begins with a digit, or with a hyphen and a digit.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":.5}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: Found '.', where a value is required. A number begins with a digit, or with a hyphen and a digit.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":1.}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: 1. is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":1e}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: 1e is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":1.e5}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: 1.e5 is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":-}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: - is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":0x10}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: 0x10 is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":True}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: Found 'T', where a value is required. Write true and false in lowercase.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":FALSE}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: Found 'F', where a value is required. Write true and false in lowercase.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":nul}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: nul is not a value; put a string in double quotation marks. Only true, false and null are written without quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":truex}""",
        """{"claimModel":"1.0","x-a":true}""",
        "CM0001 1:31 /x-a: Found 'x', where a comma or a closing brace is required.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":undefined}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:27 /x-a: Found 'u', where a value is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":[1,]}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:30 /x-a/0: Found ']', where a value is required. Remove the comma before it.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":[1 2]}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:30 /x-a/0: Found '2', where a comma or a closing bracket is required.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":[,1]}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:28 /x-a: Found ',', where a value or a closing bracket is required.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":[1}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:29 /x-a/0: Found '}', where a comma or a closing bracket is required.")]
    [InlineData(
        """{"claimModel":"1.0","x-a":{"b":1]}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:33 /x-a/b: Found ']', where a comma or a closing brace is required.")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"x-a\":\"a\nb\"}",
        """{"claimModel":"1.0"}""",
        """CM0001 1:29 /x-a: The string is not closed on its line; close it with a quotation mark, or write \n for a line break.""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"x-a\":\"a\rb\"}",
        """{"claimModel":"1.0"}""",
        """CM0001 1:29 /x-a: The string is not closed on its line; close it with a quotation mark, or write \n for a line break.""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"x-a\":\"a\tb\"}",
        """{"claimModel":"1.0"}""",
        """CM0001 1:29 /x-a: A control character ('\u0009') is in the string; write it as an escape, such as \t.""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"x-a\":\"a\u0000b\"}",
        """{"claimModel":"1.0"}""",
        """CM0001 1:29 /x-a: A control character ('\u0000') is in the string; write it as an escape, such as \t.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\qb"}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:30 /x-a: 'q' is not valid after a backslash; write \\ for a backslash, and \u with four hexadecimal digits for a character by its code.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\ b"}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:30 /x-a: ' ' is not valid after a backslash; write \\ for a backslash, and \u with four hexadecimal digits for a character by its code.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\u12G4b"}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:33 /x-a: 'G' is not valid after a backslash; write \\ for a backslash, and \u with four hexadecimal digits for a character by its code.""")]
    [InlineData(
        """{"claimModel":"1.0","x-a":"a\u12"}""",
        """{"claimModel":"1.0"}""",
        """CM0001 1:33 /x-a: '"' is not valid after a backslash; write \\ for a backslash, and \u with four hexadecimal digits for a character by its code.""")]
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
        "CM0001 1:21 /claimModel: Found '/', where a comma or a closing brace is required. Comments are read only if an option allows them.")]
    [InlineData(
        """/* head */{"claimModel":"1.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:1 : Found '/', where a value is required. Comments are read only if an option allows them.")]
    [InlineData(
        "# head\n{\"claimModel\":\"1.0\"}",
        """{"claimModel":"1.0"}""",
        "CM0001 1:1 : Found '#', where a value is required. Comments are read only if an option allows them.")]
    [InlineData(
        "{\"claimModel\":\"1.0\"}\u0001",
        """{"claimModel":"1.0"}""",
        """CM0001 1:21 : Found '\u0001', where the end of the text is required.""")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\u0001\"title\":\"T\"}",
        """{"claimModel":"1.0"}""",
        """CM0001 1:21 /claimModel: Found '\u0001', where a member's name in quotation marks is required. Put strings and names in double quotation marks.""")]
    [InlineData(
        """{"claimModel":"1.0";"title":"T"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:20 /claimModel: Found ';', where a comma or a closing brace is required.")]
    [InlineData(
        """{"claimModel"="1.0"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:14 : Found '=', where a colon is required.")]
    [InlineData(
        """{"claimModel":“1.0”}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:15 /claimModel: Found '“', where a value is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0",“title”:"T"}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 /claimModel: Found '“', where a member's name in quotation marks is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0",1:2}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 /claimModel: Found '1', where a member's name in quotation marks is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """{"claimModel":"1.0",null:2}""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:21 /claimModel: Found 'n', where a member's name in quotation marks is required. Put strings and names in double quotation marks.")]
    [InlineData(
        """nope""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:1 : nope is not a value; put a string in double quotation marks. Only true, false and null are written without quotation marks.")]
    [InlineData(
        """<html>""",
        """{"claimModel":"1.0"}""",
        "CM0001 1:1 : Found '<', where a value is required. Put strings and names in double quotation marks.")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"title\":\"a\r\nb\"}",
        """{"claimModel":"1.0"}""",
        """CM0001 1:31 /title: The string is not closed on its line; close it with a quotation mark, or write \n for a line break.""")]
    public void Read_InvalidSyntax_ReportsLocationAndWhatIsRequired(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false }).Should().Be(kept);
    }
}

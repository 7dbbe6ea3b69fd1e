using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Tests of the messages for truncated documents, which depend on the last token.</summary>
public class ReadUnexpectedEndTests
{
    private const string Head = "{\"claimModel\":\"1.0\"";

    [Theory]
    [InlineData(",\"x-a\":true", "CM0001 1:31 /x-a: Found the end of the text, where a comma or a closing brace is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(",\"x-a\":false", "CM0001 1:32 /x-a: Found the end of the text, where a comma or a closing brace is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(",\"x-a\":null", "CM0001 1:31 /x-a: Found the end of the text, where a comma or a closing brace is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(",\"x-a\":12", "CM0001 1:29 /x-a: Found the end of the text, where a comma or a closing brace is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(",\"x-a\":-1.5e3", "CM0001 1:33 /x-a: Found the end of the text, where a comma or a closing brace is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(",\"x-a\":[12", "CM0001 1:30 /x-a: Found the end of the text, where a comma or a closing bracket is required. The text is cut off, or the list that begins at column 27 is not closed.")]
    [InlineData(",\"x-a\":[1,12", "CM0001 1:32 /x-a/0: Found the end of the text, where a comma or a closing bracket is required. The text is cut off, or the list that begins at column 27 is not closed.")]
    [InlineData(",\"x-a\":[1,", "CM0001 1:30 /x-a/0: Found the end of the text, where a value is required. The text is cut off, or the list that begins at column 27 is not closed.")]
    [InlineData(",\"x-a\":[", "CM0001 1:28 /x-a: Found the end of the text, where a value or a closing bracket is required. The text is cut off, or the list that begins at column 27 is not closed.")]
    [InlineData(", \n", "CM0001 2:1 /claimModel: Found the end of the text, where a member's name in quotation marks is required. The text is cut off, or the object that begins on line 1 is not closed.")]
    [InlineData(" \n ", "CM0001 2:2 /claimModel: Found the end of the text, where a comma or a closing brace is required. The text is cut off, or the object that begins on line 1 is not closed.")]
    [InlineData(",\"x-a\"", "CM0001 1:26 /claimModel: Found the end of the text, where a colon is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    [InlineData(",\"\"", "CM0001 1:23 /claimModel: Found the end of the text, where a colon is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    public void Read_EndAfterCompleteToken_ReportsWhatIsRequired(string rest, params string[] reported) =>
        ClaimDataset.Read(Head + rest).ShouldReport(reported);

    [Fact]
    public void Read_CommaAfterDocument_ReportsTheComma() =>
        ClaimDataset.Read(Head + "} , ").ShouldReport("CM0001 1:22 : Found ',', where the end of the text is required. Delete it and what follows, or check whether a bracket before it closes too early.");

    [Theory]
    [InlineData(",\"x-a\":tru", "CM0001 1:27 /x-a: 'tru' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks.")]
    [InlineData(",\"x-a\":fals", "CM0001 1:27 /x-a: 'fals' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks.")]
    [InlineData(",\"x-a\":nul", "CM0001 1:27 /x-a: 'nul' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks.")]
    [InlineData(",\"x-a\":-", "CM0001 1:27 /x-a: - is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(",\"x-a\":1.", "CM0001 1:27 /x-a: 1. is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData(",\"x-a\":1e+", "CM0001 1:27 /x-a: 1e+ is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    public void Read_EndInLiteral_ReportsInvalidLiteral(string rest, params string[] reported) =>
        ClaimDataset.Read(Head + rest).ShouldReport(reported);

    [Theory]
    [InlineData(",\"", "CM0001 1:21 /claimModel: The string that begins here has no closing quotation mark.")]
    [InlineData(",\"\\", "CM0001 1:21 /claimModel: The string that begins here has no closing quotation mark.")]
    [InlineData(",\"\\\"", "CM0001 1:21 /claimModel: The string that begins here has no closing quotation mark.")]
    [InlineData(",\"a\\\\\\\"b", "CM0001 1:21 /claimModel: The string that begins here has no closing quotation mark.")]
    [InlineData(",\"x-a\":\"\\\"", "CM0001 1:27 /x-a: The string that begins here has no closing quotation mark.")]
    public void Read_EndInString_ReportsStartOfString(string rest, params string[] reported) =>
        ClaimDataset.Read(Head + rest).ShouldReport(reported);

    [Theory]
    [InlineData(",\"\" 1", "CM0001 1:24 /claimModel: Found '1', where a colon is required.")]
    [InlineData(",\"\\\"a\" 1", "CM0001 1:27 /claimModel: Found '1', where a colon is required.")]
    [InlineData(",\"\\\\\" 1", "CM0001 1:26 /claimModel: Found '1', where a colon is required.")]
    [InlineData(",\"a\" }", "CM0013 1:21 /a: The member \"a\" is not a known member of a dataset; it is preserved. Custom members start with \"x-\".", "CM0001 1:25 /a: Found '}', where a colon and a value are required. Write the value, or remove the member.")]
    public void Read_NameWithoutColon_IsReportedAsName(string rest, params string[] reported) =>
        ClaimDataset.Read(Head + rest).ShouldReport(reported);

    [Theory]
    [InlineData(",", "CM0001 1:2 : Found the end of the text, where a value is required.")]
    [InlineData("tru", "CM0001 1:1 : 'tru' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks.")]
    [InlineData("-", "CM0001 1:1 : - is not a valid JSON number: numbers have no leading zeros, and have digits on both sides of the decimal point and in the exponent.")]
    [InlineData("\"a", "CM0001 1:1 : The string that begins here has no closing quotation mark.")]
    public void Read_NothingOpenAtEnd_DoesNotReportTruncation(string json, string reported) =>
        ClaimDataset.Read(json).ShouldReport(reported);

    [Theory]
    [InlineData("]", "CM0001 1:20 : Found ']', where '}' is required, which closes the object that begins at column 1. [}]")]
    [InlineData(",]", "CM0001 1:21 : Found ']', where a member's name in quotation marks is required. Remove the comma before it.", "CM0001 1:21 : Found ']', where '}' is required, which closes the object that begins at column 1. [}]")]
    [InlineData("{", "CM0001 1:20 /claimModel: Found '{', where a comma or a closing brace is required. A comma is missing before it.")]
    [InlineData("[", "CM0001 1:20 /claimModel: Found '[', where a comma or a closing brace is required. A comma is missing before it.")]
    [InlineData(",{", "CM0001 1:21 /claimModel: Found '{', where a member's name in quotation marks is required. Put strings and names in double quotation marks.")]
    [InlineData(",\"x-a\":I", "CM0001 1:27 /x-a: Found 'I', where a value is required. JSON has no NaN or Infinity; strings are in quotation marks.")]
    [InlineData(",\"x-a\":'", "CM0001 1:27 /x-a: Found ''', where a value is required. Put strings and names in double quotation marks.")]
    [InlineData(",\"x-a\":[}", "CM0001 1:28 /x-a: Found '}', where ']' is required. The list that begins at column 27 is not closed; write ']' before it.")]
    [InlineData(",#", "CM0001 1:21 : Comments are not part of JSON. Remove the comment.", "CM0001 1:22 /claimModel: Found the end of the text, where a member's name in quotation marks is required. The text is cut off, or the object that begins at column 1 is not closed.")]
    public void Read_EndInInvalidToken_HasHintForTheToken(string rest, params string[] reported) =>
        ClaimDataset.Read(Head + rest).ShouldReport(reported);

    [Fact]
    public void Read_LastControlCharacter_IsReported() => ClaimDataset.Read(Head + ",\"x-a\":\"a\u001Fb\"}").ShouldReport(
        "CM0001 1:29 /x-a: A control character ('\\u001F') is in the string; write it as an escape, such as \\t. [\"a\\u001Fb\"]");
}

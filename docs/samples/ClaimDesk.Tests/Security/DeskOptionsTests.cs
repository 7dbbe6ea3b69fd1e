namespace ClaimDesk.Tests.Security;

/// <summary>Command lines that are wrong.</summary>
public sealed class DeskOptionsTests
{
    [Theory]
    [InlineData("--data", "The option --data has no value.")]
    [InlineData("--data=", "The option --data has no value.")]
    [InlineData("--data --store file", "The option --data has no value.")]
    [InlineData("--store file --urls", "The option --urls has no value.")]
    [InlineData("-d x", "There is no option -d.")]
    [InlineData("desk.claims.json", "There is no option desk.claims.json.")]
    [InlineData("--data a b", "There is no option b.")]
    public void FindError_CommandLine_SaysWhatIsWrong(string line, string error) => new DeskOptions().FindError(line.Split(' ')).Should().StartWith(error);

    [Theory]
    [InlineData("--data x --store=file --URLS http://127.0.0.1:0")]
    [InlineData("--MaxFormBytes 5 --Kestrel:Limits:MaxConcurrentConnections 9")]
    [InlineData("--data -")]
    public void FindError_CommandLineThatIsRight_IsNull(string line) => new DeskOptions().FindError(line.Split(' ')).Should().BeNull();

    [Fact]
    public void FindError_ProxyThatIsNoAddress_SaysWhatToGive() =>
        new DeskOptions { Proxy = "proxy.example.org" }.FindError([]).Should().Be("\"proxy.example.org\" is no IP address. Give the address from which the proxy connects, such as --Proxy 127.0.0.1.");
}

using ClaimModel.Validation;

namespace ClaimModel.Tests.Diagnostics;

public sealed class DiagnosticLocationTests
{
    public static TheoryData<DiagnosticLocation, string> Locations => new()
    {
        { DiagnosticLocation.InText(42, 24, "/claims/3", "file"), "file(42,24)" },
        { DiagnosticLocation.InText(1234, 1), "(1234,1)" },
        { DiagnosticLocation.InWorkbook("Claims", "F12", "/claims/3", "claims.xlsx"), "claims.xlsx(Claims!F12)" },
        { DiagnosticLocation.InWorkbook("Claims", "F12"), "(Claims!F12)" },
        { DiagnosticLocation.InWorkbook("Ann's claims", "A1", "", "a.xlsx"), "a.xlsx('Ann''s claims'!A1)" },
        { DiagnosticLocation.OfValue("/claims/3"), "/claims/3" },
        { DiagnosticLocation.OfValue("/claims/3", "file"), "file#/claims/3" },
        { DiagnosticLocation.OfValue("", "file"), "file" },
        { DiagnosticLocation.Dataset, "" },
    };

    [Theory]
    [MemberData(nameof(Locations))]
    public void ToString_Location_IsTheBeginningOfADiagnostic(DiagnosticLocation location, string text)
    {
        var diagnostic = new Diagnostic { Rule = RuleSet.Default.Find("CM4102")!, Severity = DiagnosticSeverity.Error, Message = "M.", Location = location };

        location.ToString().Should().Be(text);
        diagnostic.ToString().Should().Be(text.Length > 0 ? $"{text}: error CM4102: M." : "error CM4102: M.");
        (diagnostic.File, diagnostic.Line, diagnostic.Column, diagnostic.JsonPointer).Should().Be((location.File, location.Line, location.Column, location.JsonPointer));
    }

    [Fact]
    public void With_FileAndPointer_KeepsThePlace()
    {
        var location = DiagnosticLocation.InWorkbook("S", "B2") with { File = "b.xlsx", JsonPointer = "/claims/0" };

        location.Should().Be(DiagnosticLocation.InWorkbook("S", "B2", "/claims/0", "b.xlsx"));
        location.Should().NotBe(DiagnosticLocation.InWorkbook("S", "B3", "/claims/0", "b.xlsx"));
    }

    [Fact]
    public void Create_InvalidPlace_ThrowsArgumentException()
    {
        FluentActions.Invoking(() => DiagnosticLocation.InText(0, 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("line");
        FluentActions.Invoking(() => DiagnosticLocation.InText(1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("column");
        FluentActions.Invoking(() => DiagnosticLocation.InWorkbook(" ", "A1")).Should().Throw<ArgumentException>().WithParameterName("sheet");
        FluentActions.Invoking(() => DiagnosticLocation.InWorkbook("S", "")).Should().Throw<ArgumentException>().WithParameterName("cell");
    }
}
